// Package storetest says what every store must do, as tests. A store runs Run (named examples over worlds drawn as text)
// and RunRandom (random worlds and questions, compared with Naive, which is obviously right). There are no exceptions.
//
// The index below says what is tested where. worlds.go draws worlds, stage.go asks about them, question.go and random*.go
// are the random contest, shrink.go makes its differences small, naive*.go is the reference.
package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

// index is the table of contents: a name, what holds, the file that shows it.
var index = []struct {
	name, holds, file string
	run               func(*testing.T, opener)
}{
	{"nodes", "rows are found by full id, in the order asked; what no client sees is not there", "nodes.go", testNodes},
	{"relationships", "each relationship has its ends, each once, in its own order", "expand.go", testRelationships},
	{"columns", "the answers of Expand stand in columns, those that are wanted", "expand.go", testColumns},
	{"order", "rows come in the order asked for, both ways, ties by name and id, unknown last", "order.go", testOrder},
	{"window", "a page is cut from the front or the back of what lies between, and says what lies around it", "window.go", testWindow},
	{"filter", "a row is there if every given condition holds", "filter.go", testFilter},
	{"filter of many", "counts, numbers and lists of texts are conditions too", "filter_many.go", testFilterOfMany},
	{"dates", "a date counts from the earliest day it may mean", "filter_dates.go", testDates},
	{"founded", "years before 1000 compare, order and group as others, and decades are groups", "founded.go", testFounded},
	{"conditions", "trees of conditions mean what atlas.Match says, null parts and empty lists too", "filter_tree.go", testConditions},
	{"groups", "ends are counted by groups, most first, then by key", "groups.go", testGroups},
	{"search", "names are found best first, misspelled ones last", "search.go", testSearch},
	{"scripts", "names are found in scripts without spaces too, and however people write them", "search_scripts.go", testScripts},
	{"names", "names of all scripts are found as Naive finds them, by whatever text", "search_scripts.go", testManyNames},
	{"identifiers", "an id of other collections finds who has it before all names, only as a whole", "identifiers.go", testIdentifiers},
	{"hits", "a page of hits is cut as any other, and its scores never rise", "search.go", testHits},
	{"rows", "all rows of a kind that show, by id, for an export", "rows.go", testRows},
	{"snapshot", "a reader sees the world as it stood on its date, at every depth", "snapshot.go", testSnapshot},
	{"apply", "changes happen all or not at all, and no reader sees them happen", "apply.go", testApply},
	{"version", "equal content has an equal version, whatever its order and history", "apply.go", testVersion},
	{"cancel", "every verb stops when its time is over", "cancel.go", testCancel},
}

// opener opens a store that is empty. It may be the one database of a server: a test that opens another is done with this one.
type opener func(t testing.TB) atlas.Store

// Run tests a store. open opens one that is empty; Run closes it.
func Run(t *testing.T, open func(t testing.TB) atlas.Store) {
	for _, part := range index {
		t.Run(part.name, func(t *testing.T) {
			part.run(t, open)
			if t.Failed() {
				t.Logf("what must hold: %s (storetest/%s)", part.holds, part.file)
			}
		})
	}
}
