// That a change derives what it touches, and exactly that: after random changes the graph is the one that all derivations over all
// rows make.

package neo_test

import (
	"context"
	"flag"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/storetest"
)

// changesFlag is few, because each of them is followed by all derivations.
var changesFlag = flag.Int("neo.changes", 0, "how many random changes the store is given, after each of which the whole graph is compared; 0 for as many as there is time for")

func TestChangesDeriveWhatTheyTouch(t *testing.T) {
	open := stores(t)
	ctx := context.Background()
	const changesEach = 12 // of one world
	touching, rows := 0, 0
	first, changes := testflags.Seed(t), *changesFlag
	if changes == 0 {
		changes = testflags.Times(12, 24)
	}
	for left, seed := changes, first; left > 0; left, seed = left-changesEach, seed+1 {
		c := newChanger(seed)
		s := open(t)
		for i := range min(left, changesEach) + 1 {
			made := c.world() // at first
			if i > 0 {
				made = c.change()
			}
			before, err := s.Graph(ctx, false)
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Apply(ctx, slices.Values(made)); err != nil {
				t.Fatalf("seed %d, change %d: %v\n%s", seed, i, err, drawn(made))
			}
			if relationshipsOf(before) != relationshipsOf(graphs(t, s, fmt.Sprintf("seed %d, change %d:\n%s", seed, i, drawn(made)))) {
				touching++
			}
			rows += len(c.rows)
		}
		// What changes left behind, such as properties of an earlier version, would survive all derivations.
		history, err := s.Graph(ctx, false)
		if err != nil {
			t.Fatal(err)
		}
		s.Close()
		s = open(t)
		s.GoThroughAll(true)
		if err := s.Apply(ctx, slices.Values(c.world())); err != nil {
			t.Fatal(err)
		}
		compareGraphs(t, fmt.Sprintf("seed %d: after the changes, and the same rows in an empty database", seed), history, graphs(t, s, "the same rows"))
		s.Close()
	}
	t.Logf("seeds from %d, %d changes of worlds of %d rows on average; %d of them changed relationships", first, changes, rows/(changes+1), touching)
	if touching < changes/2 {
		t.Errorf("only %d of %d changes changed any relationship: this test has become weak", touching, changes)
	}
}

// TestChangesOfOneCell has what random changes seldom meet: one cell that alone makes a difference.
func TestChangesOfOneCell(t *testing.T) {
	open := stores(t)
	s := open(t)
	defer s.Close()
	ctx := context.Background()
	world := storetest.World(t, `
source s: title=S
source r: title=R
country CN: name=China, source=r
country DE: name=Deutschland
institution a: name=Anna, country=CN
institution b: name=Berta, country=DE
alliance x: name=Xenia, founded=2010
alliance y: name=Yvonne
membership m: alliance=x, institution=a, from=2012
course c: name=Cooking, provider=a
exchange e: name=Exchange, from=2014
exchange-party p: exchange=e, side=provider, institution=a
exchange-party q: exchange=e, side=receiver, country=DE
exchange-course d: exchange=e, course=c
event v: name=Event, from=2015
event-host h: event=v, institution=a, alliance=x
figure f: subject=alliance/x, asOf=2016
claim k: subject=event/v, asOf=2016
`)
	if err := s.Apply(ctx, storetest.Changes(world)); err != nil {
		t.Fatal(err)
	}
	last := graphs(t, s, "at first")
	for _, line := range strings.Split(strings.TrimSpace(`
source r: title=R, kind=recollection
source r: title=R, kind=secondary
membership m: alliance=x, institution=a, from=2012, to=2020
membership m: alliance=x, institution=a, from=2011, to=2020
membership m: alliance=y, institution=a, from=2011, to=2020
membership m: alliance=y, institution=b, from=2011, to=2020
alliance y: name=Yvonne, ended=2018
alliance x: name=Xenia, founded=2010, ended=2018
alliance x: name=Xenia, founded=2009, ended=2018
alliance x: name=Xaver, founded=2009, ended=2018
institution b: name=Berta, country=CN
institution b: name=Berta
institution b: name=Bella
institution a: name=Anna, country=DE
exchange e: name=Exchange, from=2014, to=2019
exchange e: name=Exchange, from=2013, to=2019
exchange e: name=Other exchange, from=2013, to=2019
exchange-party p: exchange=e, side=receiver, institution=a
exchange-party p: exchange=e, side=receiver, institution=b
exchange-party q: exchange=e, side=receiver, country=CN
event v: name=Event, from=2017
event-host h: event=v, institution=b, alliance=x
event-host h: event=v, institution=b, alliance=y
event-host h: event=v, institution=b
course c: name=Cooking, provider=b
course c: name=Cooking
country CN: name=China, source=s
country CN: name=Chine, source=s
figure f: subject=alliance/y, asOf=2016
claim k: subject=exchange/e, asOf=2016
`), "\n") {
		n := redrawn(t, world, line)
		if err := s.Apply(ctx, slices.Values([]atlas.Change{{Put: n}})); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		now := graphs(t, s, line)
		if slices.Equal(now, last) {
			t.Errorf("%s: nothing has changed", line)
		}
		last = now
	}
}

// redrawn is a row as a line draws it. It names rows of a world.
func redrawn(t *testing.T, world []atlas.Node, line string) atlas.Node {
	t.Helper()
	head, _, _ := strings.Cut(line, ":")
	kind, key, _ := strings.Cut(head, " ")
	id := atlas.ID(kind + "/" + key)
	// Rows that name it are drawn too, or it would be named and not there.
	var text strings.Builder
	for _, n := range world {
		if n.NodeID() == id {
			text.WriteString(line + "\n")
		} else {
			text.WriteString(storetest.Draw([]atlas.Node{n}))
		}
	}
	if !strings.Contains(text.String(), line) {
		text.WriteString(line)
	}
	for _, n := range storetest.World(t, text.String()) {
		if n.NodeID() == id {
			return n
		}
	}
	t.Fatalf("%s is not drawn", id)
	return nil
}

// graphs is the graph, which must be that of all derivations.
func graphs(t *testing.T, s *neo.Store, what string) []string {
	t.Helper()
	have, err := s.Graph(context.Background(), false)
	if err != nil {
		t.Fatal(err)
	}
	want, err := s.Graph(context.Background(), true)
	if err != nil {
		t.Fatal(err)
	}
	compareGraphs(t, what, have, want)
	return have
}

func compareGraphs(t *testing.T, what string, have, want []string) {
	t.Helper()
	if slices.Equal(have, want) {
		return
	}
	in := map[string]int{}
	for _, line := range have {
		in[line]++
	}
	for _, line := range want {
		in[line]--
	}
	var b strings.Builder
	for _, line := range slices.Sorted(func(yield func(string) bool) {
		for line := range in {
			if !yield(line) {
				return
			}
		}
	}) {
		switch n := in[line]; {
		case n > 0:
			fmt.Fprintf(&b, "too much: %s\n", line)
		case n < 0:
			fmt.Fprintf(&b, "missing:  %s\n", line)
		}
	}
	t.Fatalf("%s\nthe graph is another one than all derivations make:\n%s", what, b.String())
}

// relationshipsOf are the lines of relationships, as one text.
func relationshipsOf(graph []string) string {
	var b strings.Builder
	for _, line := range graph {
		if !strings.Contains(line, ":_Row") {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

func drawn(changes []atlas.Change) string {
	var b strings.Builder
	for _, c := range changes {
		if c.Put != nil {
			b.WriteString("put " + storetest.Draw([]atlas.Node{c.Put}))
		} else {
			fmt.Fprintf(&b, "delete %s\n", c.Delete)
		}
	}
	return b.String()
}

// Loads and changes take turns: what a load takes for known must be so after changes.
func TestLoadsAndChangesTakeTurns(t *testing.T) {
	open := stores(t)
	ctx := context.Background()
	s := open(t)
	c := newChanger(testflags.Seed(t))
	for turn := range testflags.Times(3, 6) {
		if _, err := s.Load(ctx, rowsSource(c.rows), loading.Options{}); err != nil {
			t.Fatal(err)
		}
		graphs(t, s, fmt.Sprintf("load %d", turn))
		s.GoThroughAll(turn%2 == 1)
		if err := s.Apply(ctx, slices.Values(c.change())); err != nil {
			t.Fatal(err)
		}
		graphs(t, s, fmt.Sprintf("change %d", turn))
		c.change()
	}
}

// rowsSource is a world to load.
type rowsSource map[atlas.ID]atlas.Node

func (s rowsSource) Dataset() *atlas.Dataset { return &atlas.Dataset{Name: "test", Title: "Test"} }

func (s rowsSource) Len(k atlas.Kind) (n int) {
	for _, row := range s {
		if row.Is() == k {
			n++
		}
	}
	return n
}

func (s rowsSource) Rows(_ context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		c := changer{rows: s}
		for _, id := range c.ids(k) {
			if !yield(s[id], nil) {
				return
			}
		}
	}
}
