// Tests of packing: which rows are copied when they are put.

package mem_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
)

// Many new rows are packed, a few are kept as they are, and rows that were there stay where they are.
func TestNewRowsArePackedOnce(t *testing.T) {
	ctx := context.Background()
	s := mem.New()
	t.Cleanup(func() { s.Close() })
	have := map[atlas.ID]atlas.Node{} // the rows that should be there
	at := map[atlas.ID]atlas.Node{}   // where they were before
	apply := func(puts, deletes []atlas.Node) {
		t.Helper()
		var changes []atlas.Change
		for i := range max(len(puts), len(deletes)) {
			if i < len(puts) {
				changes = append(changes, atlas.Change{Put: puts[i]})
				have[puts[i].NodeID()] = puts[i]
			}
			if i < len(deletes) {
				changes = append(changes, atlas.Change{Delete: deletes[i].NodeID()})
				delete(have, deletes[i].NodeID())
			}
		}
		if err := s.Apply(ctx, slices.Values(changes)); err != nil {
			t.Fatal(err)
		}
	}
	// expect says how many rows lie where they lay before, how many are those that were put, and how many are copies.
	expect := func(what string, put []atlas.Node, stayed, kept, copied int) {
		t.Helper()
		r, err := s.Snapshot(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		isPut := map[atlas.Node]bool{}
		for _, n := range put {
			isPut[n] = true
		}
		now := map[atlas.ID]atlas.Node{}
		gotStayed, gotKept := 0, 0
		for _, table := range atlas.Tables {
			for n, err := range r.Rows(ctx, table.Kind) {
				if err != nil {
					t.Fatal(err)
				}
				if !reflect.DeepEqual(n, have[n.NodeID()]) {
					t.Fatalf("%s: %s is %+v, and was put as %+v", what, n.NodeID(), n, have[n.NodeID()])
				}
				now[n.NodeID()] = n
				switch {
				case n == at[n.NodeID()]:
					gotStayed++
				case isPut[n]:
					gotKept++
				}
			}
		}
		at = now
		if gotCopied := len(now) - gotStayed - gotKept; gotStayed != stayed || gotKept != kept || gotCopied != copied {
			t.Errorf("%s: %d rows stayed where they were, %d are those that were put, %d are copies; want %d, %d, %d",
				what, gotStayed, gotKept, gotCopied, stayed, kept, copied)
		}
	}

	all := synthetic(200, 3)
	apply(all, nil)
	few := 0 // of kinds with few rows
	byKind := map[atlas.Kind]int{}
	for _, n := range all {
		byKind[n.Is()]++
	}
	for _, n := range byKind {
		if n <= 64 {
			few += n
		}
	}
	if few == 0 || few > len(all)/2 {
		t.Fatalf("%d of %d rows are of kinds with few: the test shows little", few, len(all))
	}
	expect("all new", all, 0, few, len(all)-few)

	course := func(i int) atlas.Node {
		return &atlas.Course{Named: atlas.Named{Row: atlas.Row{ID: atlas.ID(fmt.Sprintf("course/new-%03d", i)), SourceIDs: []atlas.ID{"source/s-00"}, Trust: "PRIMARY"}, Name: "Packing"}, Kind: "COURSE", Language: "en"}
	}
	one := []atlas.Node{course(0)}
	apply(one, nil)
	expect("one new", one, len(all), 1, 0)

	var many []atlas.Node
	for i := range 300 {
		many = append(many, course(i))
	}
	apply(many, nil)
	expect("many new", many, len(all), 0, len(many))

	var again []atlas.Node
	for i := range 100 {
		again = append(again, course(3*i))
	}
	gone := []atlas.Node{course(1), course(2), course(4), course(298), course(299)}
	apply(again, gone)
	expect("some changed, some deleted", again, len(all)+200-len(gone), 0, len(again))
}
