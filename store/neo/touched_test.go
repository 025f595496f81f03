// That a change derives what it touches, and exactly that: after random changes the graph is the one that all derivations over all
// rows make.

package neo_test

import (
	"context"
	"flag"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/storetest"
)

// changesFlag is few, because each of them is followed by all derivations.
var changesFlag = flag.Int("neo.changes", 40, "how many random changes the store is given, after each of which the whole graph is compared")

func TestChangesDeriveWhatTheyTouch(t *testing.T) {
	open, _ := opener(t)
	ctx := context.Background()
	const changesEach = 20 // of one world
	touching, rows := 0, 0
	for left, seed := *changesFlag, *storetest.Seed; left > 0; left, seed = left-changesEach, seed+1 {
		c := newChanger(seed)
		s := open(t).(*neo.Store)
		for i := range min(left, changesEach) + 1 {
			changes := c.world() // at first
			if i > 0 {
				changes = c.change()
			}
			before, err := s.Graph(ctx, false)
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Apply(ctx, slices.Values(changes)); err != nil {
				t.Fatalf("seed %d, change %d: %v\n%s", seed, i, err, drawn(changes))
			}
			if relationshipsOf(before) != relationshipsOf(graphs(t, s, fmt.Sprintf("seed %d, change %d:\n%s", seed, i, drawn(changes)))) {
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
		s = open(t).(*neo.Store)
		if err := s.Apply(ctx, slices.Values(c.world())); err != nil {
			t.Fatal(err)
		}
		compareGraphs(t, fmt.Sprintf("seed %d: after the changes, and the same rows in an empty database", seed), history, graphs(t, s, "the same rows"))
		s.Close()
	}
	t.Logf("seeds from %d, %d changes of worlds of %d rows on average; %d of them changed relationships", *storetest.Seed, *changesFlag, rows/(*changesFlag+1), touching)
	if touching < *changesFlag/2 {
		t.Errorf("only %d of %d changes changed any relationship: this test has become weak", touching, *changesFlag)
	}
}

// graphs is the graph, which has to be that of all derivations.
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
		if !strings.Contains(line, " :Row") && !strings.Contains(line, ":Row ") {
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

// changer makes random changes of a world. The same seed gives the same changes.
type changer struct {
	*rand.Rand
	rows   map[atlas.ID]atlas.Node
	donors map[atlas.Kind][]atlas.Node // rows of other worlds, of which new cells come
	made   int                         // rows, so far
}

func newChanger(seed int64) *changer {
	c := &changer{rand.New(rand.NewPCG(uint64(seed), 0xc4a46e)), map[atlas.ID]atlas.Node{}, map[atlas.Kind][]atlas.Node{}, 0}
	for _, n := range storetest.RandomWorld(seed) {
		c.rows[n.NodeID()] = n
	}
	for i := range int64(8) {
		for _, n := range storetest.RandomWorld(seed + 1000 + i) {
			c.donors[n.Is()] = append(c.donors[n.Is()], n)
		}
	}
	return c
}

func (c *changer) oneIn(n int) bool { return c.IntN(n) == 0 }

// world puts all rows.
func (c *changer) world() (changes []atlas.Change) {
	for _, id := range c.ids("") {
		changes = append(changes, atlas.Change{Put: c.rows[id]})
	}
	return changes
}

// ids are those of all rows, or of those of a kind, in order.
func (c *changer) ids(k atlas.Kind) (ids []atlas.ID) {
	for id, n := range c.rows {
		if k == "" || n.Is() == k {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// any is one of the rows of a kind, "" where there is none.
func (c *changer) any(k atlas.Kind) atlas.ID {
	ids := c.ids(k)
	if len(ids) == 0 {
		return ""
	}
	return ids[c.IntN(len(ids))]
}

// change changes a few rows, and gives what it did.
func (c *changer) change() (changes []atlas.Change) {
	before := map[atlas.ID]atlas.Node{}
	for id, n := range c.rows {
		before[id] = n
	}
	for range 1 + c.IntN(3) {
		switch c.IntN(5) {
		case 0, 1:
			c.create()
		case 2:
			c.delete(c.any(c.kind()))
		default:
			if id := c.any(c.kind()); id != "" {
				if n := c.mutate(c.rows[id], id, false); n != nil {
					c.rows[id] = n
				}
			}
		}
	}
	for id, n := range c.rows {
		if before[id] != n {
			changes = append(changes, atlas.Change{Put: n})
		}
		delete(before, id)
	}
	for id := range before {
		changes = append(changes, atlas.Change{Delete: id})
	}
	slices.SortFunc(changes, func(a, b atlas.Change) int {
		return strings.Compare(drawn([]atlas.Change{a}), drawn([]atlas.Change{b}))
	})
	c.Shuffle(len(changes), func(i, j int) { changes[i], changes[j] = changes[j], changes[i] })
	return changes
}

func (c *changer) kind() atlas.Kind { return atlas.Tables[c.IntN(len(atlas.Tables))].Kind }

// create adds a row, if the rows that it must name are there.
func (c *changer) create() {
	k := c.kind()
	c.made++
	id := atlas.NewID(k, fmt.Sprintf("new%d", c.made))
	if k == atlas.KindCountry {
		id = atlas.NewID(k, "Z"+string(rune('A'+c.made%26)))
	}
	if donors := c.donors[k]; len(donors) > 0 {
		if n := c.mutate(donors[c.IntN(len(donors))], id, true); n != nil {
			c.rows[id] = n
		}
	}
}

// delete deletes a row. Rows that name it name others from now on, or are deleted too where they are few.
func (c *changer) delete(id atlas.ID) {
	const few = 4
	if c.rows[id] == nil {
		return
	}
	delete(c.rows, id)
	naming := c.ids("")
	naming = slices.DeleteFunc(naming, func(other atlas.ID) bool { return !slices.Contains(atlas.References(c.rows[other]), id) })
	for _, other := range naming {
		n := c.rows[other]
		if n == nil {
			continue
		}
		var freed atlas.Node
		if len(naming) > few || c.oneIn(2) {
			freed = c.mutate(n, other, true)
		}
		if freed == nil {
			c.delete(other)
			continue
		}
		c.rows[other] = freed
	}
}

// mutate is a row with an id, some cells of which are those of others of its kind, and which names rows that are there: others in
// every column where all says so. It is nil where there are none that it must name.
func (c *changer) mutate(n atlas.Node, id atlas.ID, all bool) atlas.Node {
	t := atlas.TableOf(n.Is())
	cells := t.Cells(n, nil)
	donor := cells
	if donors := c.donors[n.Is()]; len(donors) > 0 {
		donor = t.Cells(donors[c.IntN(len(donors))], nil)
	}
	often := 2 + c.IntN(4)
	for i, col := range t.Columns {
		change := c.oneIn(often)
		local := func(k atlas.Kind) string {
			if found := c.any(k); found != "" {
				return found.Local()
			}
			return ""
		}
		switch col.Type {
		case atlas.TypeID:
			cells[i] = id.Local()
		case atlas.TypeRef:
			if all || change {
				cells[i] = local(col.Ref)
				if !col.Required && c.oneIn(4) {
					cells[i] = ""
				}
			}
		case atlas.TypeSubjectKind:
			if all || change {
				kind := atlas.EntityKinds[c.IntN(len(atlas.EntityKinds))]
				subject := c.any(kind)
				if subject == "" {
					return nil
				}
				cells[i], cells[i+1] = strings.ToLower(string(kind)), subject.Local()
			}
		case atlas.TypeSubject: // with its kind
		case atlas.TypeSource:
			if all || change {
				cells[i] = local(atlas.KindSource)
			}
		case atlas.TypeOtherSources:
			if all || change {
				cells[i] = ""
				if other := local(atlas.KindSource); c.oneIn(2) && !slices.Contains(cells, other) {
					cells[i] = other
				}
			}
		default:
			if change {
				cells[i] = donor[i]
			}
		}
		if col.Required && cells[i] == "" {
			return nil
		}
	}
	changed, wrong := t.Parse(cells)
	if len(wrong) > 0 {
		return nil
	}
	return changed
}

// Loads and changes take turns: the marks of runs by which loads take away what no longer holds have to stay right.
func TestLoadsAndChangesTakeTurns(t *testing.T) {
	open, _ := opener(t)
	ctx := context.Background()
	s := open(t).(*neo.Store)
	c := newChanger(*storetest.Seed + 77)
	load := func() (steps int) {
		t.Helper()
		_, err := s.Load(ctx, rowsSource(c.rows), neo.LoadOptions{Report: func(p neo.LoadProgress) {
			if p.Doing == "deriving" {
				steps = p.Of
			}
		}})
		if err != nil {
			t.Fatal(err)
		}
		return steps
	}
	var counts, rows []int
	for turn := range 8 {
		counts, rows = append(counts, load()), append(rows, len(c.rows))
		graphs(t, s, fmt.Sprintf("load %d", turn))
		if err := s.Apply(ctx, slices.Values(c.change())); err != nil {
			t.Fatal(err)
		}
		graphs(t, s, fmt.Sprintf("change %d", turn))
		c.change()
	}
	t.Logf("loads of %v rows ran %v derivations", rows, counts)
	if fewest := slices.Min(counts[1:]); fewest >= counts[0] {
		t.Errorf("loads of few changes ran %v derivations, all of them", counts)
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
