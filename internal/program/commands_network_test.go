// Help of the command network names what there is: kinds, formats and measures of networks.

package program_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/network"
	"alliance-atlas/network/netfile"
	"alliance-atlas/network/netview"
)

func TestHelpOfNetworksNamesWhatThereIs(t *testing.T) {
	var out, err bytes.Buffer
	if code := program.Run(t.Context(), []string{"network", "--help"}, &out, &err); code != program.ExitOK {
		t.Fatalf("it ends with %d: %s", code, &err)
	}
	words := strings.FieldsFunc(out.String(), func(r rune) bool { return strings.ContainsRune(" \n,:", r) })
	for i, word := range words {
		words[i] = strings.TrimSuffix(word, ".")
	}
	var names []string
	for _, k := range network.Kinds {
		names = append(names, netview.NameOf(k))
	}
	for _, f := range netfile.Formats() {
		names = append(names, f.Name)
	}
	for _, w := range network.Weights {
		names = append(names, strings.ToLower(string(w)))
	}
	for _, name := range append(names, netview.MeasureNames()...) {
		if !slices.Contains(words, name) {
			t.Errorf("the help does not name %s: %s", name, &out)
		}
	}
}
