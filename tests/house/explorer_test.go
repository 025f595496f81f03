// The rule that docs/explorer.md has each page and each parameter of addresses of the explorer, and no other.

package house

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

var (
	quoted    = regexp.MustCompile("`([^`]+)`")
	firstWord = regexp.MustCompile("`/([a-z]+)")
	orderList = regexp.MustCompile(`(?s)const ORDER = \[(.*?)\];`)
	tsWord    = regexp.MustCompile(`'([a-z]+)'`)
	pageTable = regexp.MustCompile(`(?s)const PAGES: [^=]*= \{(.*?)\n\};`)
	pageKey   = regexp.MustCompile(`(?m)^  ([a-z]+): \{`)
)

// firstCells are the first cells of the rows of the table below a head.
func firstCells(t *testing.T, file, text, head string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "\n| "+head+" |")
	if !ok {
		t.Fatalf("%s has no table whose first column is %q", file, head)
	}
	table, _, _ := strings.Cut(rest, "\n\n")
	var cells strings.Builder
	for line := range strings.Lines(table) {
		if cell, ok := strings.CutPrefix(line, "| "); ok {
			cell, _, _ = strings.Cut(cell, " | ")
			cells.WriteString(cell + "\n")
		}
	}
	return cells.String()
}

// words are the first groups of all matches, each once.
func words(pattern *regexp.Regexp, text string) []string {
	var found []string
	for _, match := range pattern.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(found, match[1]) {
			found = append(found, match[1])
		}
	}
	return found
}

// listIn is the part of a source that a pattern finds.
func listIn(t *testing.T, file string, pattern *regexp.Regexp) string {
	t.Helper()
	match := pattern.FindStringSubmatch(string(harness.ReadFile(t, file)))
	if match == nil {
		t.Fatalf("%s does not match %s: this test reads it", file, pattern)
	}
	return match[1]
}

func TestAddressesOfTheExplorerAreDocumented(t *testing.T) {
	const file, addresses, pages, shell = "docs/explorer.md", "web/explorer/src/app/address.ts", "web/explorer/src/app/pages.tsx", "web/explorer/src/app/shell.tsx"
	text := string(harness.ReadFile(t, file))

	parameters := words(tsWord, listIn(t, addresses, orderList))
	documented := words(quoted, firstCells(t, file, text, "parameter"))
	for _, name := range parameters {
		if !slices.Contains(documented, name) {
			t.Errorf("%s has no row for the parameter %s of %s: say on which pages it stands, and its values", file, name, addresses)
		}
	}
	for _, name := range documented {
		if !slices.Contains(parameters, name) {
			t.Errorf("%s documents the parameter %s, which %s does not have", file, name, addresses)
		}
	}

	known := words(pageKey, listIn(t, pages, pageTable))
	paths := words(firstWord, firstCells(t, file, text, "address"))
	for _, page := range known {
		if !slices.Contains(paths, page) {
			t.Errorf("%s has no row for the page /%s of %s", file, page, pages)
		}
	}
	links := string(harness.ReadFile(t, shell)) // pages that the head and the foot lead to
	for _, page := range paths {
		if !slices.Contains(known, page) && !strings.Contains(links, "'"+page+"'") && !strings.Contains(links, `"/`+page+`"`) {
			t.Errorf("%s documents the page /%s, which neither %s nor %s has", file, page, pages, shell)
		}
	}
	if len(parameters) < 20 || len(known) < 10 {
		t.Errorf("%d parameters and %d pages were read: too few to be all", len(parameters), len(known))
	}
}
