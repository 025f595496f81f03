// The rule that docs/networks.md has each kind, weight and measure of networks.

package house

import (
	"strings"
	"testing"

	"alliance-atlas/network"
	"alliance-atlas/tests/harness"
)

func TestNetworksAreDocumented(t *testing.T) {
	const file = "docs/networks.md"
	text := string(harness.ReadFile(t, file))
	var rows strings.Builder // of tables: their first cell names what they are about
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "| ") {
			cell, _, _ := strings.Cut(strings.TrimPrefix(line, "| "), " | ")
			rows.WriteString(cell + "\n")
		}
	}
	wanted := func(what, word string, times int) {
		if n := strings.Count(rows.String(), "`"+word+"`"); n < times {
			t.Errorf("%s has %d rows of tables about the %s %s, not %d: say what it means, when to use it, what to mind, and of a measure what a missing member does to it", file, n, what, word, times)
		}
	}
	for _, k := range network.Kinds {
		wanted("kind", k.Word, 1)
	}
	for _, w := range network.Weights {
		wanted("weight", string(w), 1)
	}
	for _, m := range network.Measures {
		wanted("measure", m.Name, 2)
	}
	for _, whole := range []string{"density", "transitivity", "averageClustering", "assortativity", "components", "communities", "distances"} {
		wanted("measure", whole, 2)
	}
}
