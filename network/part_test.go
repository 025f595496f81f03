// Parts of networks: their ties are those of the whole among their nodes, and they are made only where ties are asked for.

package network_test

import (
	"context"
	"fmt"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/network"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// smallWorld reads a generated world from the embedded store.
func smallWorld(t *testing.T, institutions int) atlas.Reader {
	t.Helper()
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	world, err := importer.NewWorld(t.Context(), base, importer.Options{Institutions: institutions, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	var rows []atlas.Node
	for _, table := range atlas.Tables {
		for row, err := range world.Rows(t.Context(), table.Kind) {
			if err != nil {
				t.Fatal(err)
			}
			rows = append(rows, row)
		}
	}
	store := mem.New()
	if err := store.Apply(t.Context(), storetest.Changes(rows)); err != nil {
		t.Fatal(err)
	}
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func operationOver(ctx context.Context, r atlas.Reader) *network.Operation {
	open := func(context.Context, atlas.PartialDate) (atlas.Reader, error) { return r, nil }
	return network.NewOperation(ctx, r, open, network.NewCache(network.MaxCache))
}

func TestPartsHaveTheTiesOfTheWhole(t *testing.T) {
	r := smallWorld(t, 200)
	for _, kind := range []*network.Kind{network.Affiliation, network.CoMembership, network.CountryCoMembers, network.Exchange} {
		weights := network.Weights
		switch kind {
		case network.Affiliation:
			weights = weights[:1]
		case network.Exchange:
			weights = weights[:2]
		}
		for _, weight := range weights {
			whole := operationOver(t.Context(), r).New(&network.Input{Kind: kind, Weight: weight})
			nodes, err := whole.Nodes(t.Context(), network.NodeOrder{})
			if err != nil {
				t.Fatal(err)
			}
			lone := false // whether a part was smaller than the whole
			for i := 0; i < nodes.Len(); i += 1 + nodes.Len()/10 {
				part, err := whole.Around(t.Context(), []atlas.ID{nodes.At(i).Entity.NodeID()}, 1)
				if err != nil {
					t.Fatal(err)
				}
				members, err := part.Nodes(t.Context(), network.NodeOrder{})
				if err != nil {
					t.Fatal(err)
				}
				count, err := part.NodeCount(t.Context())
				if err != nil || count != members.Len() {
					t.Fatalf("%s: %d nodes are counted, %d listed: %v", kind.Word, count, members.Len(), err)
				}
				if network.IsMade(part) {
					t.Fatalf("%s: a part is made to list its nodes by name", kind.Word)
				}
				is := map[atlas.ID]bool{}
				for j := range members.Len() {
					is[members.At(j).Entity.NodeID()] = true
				}
				lone = lone || members.Len() < nodes.Len()
				got, want := tiesAmong(t, part, is), tiesAmong(t, whole, is)
				if len(got) != len(want) {
					t.Fatalf("%s by %s: a part has %d ties, and the whole %d among its nodes", kind.Word, weight, len(got), len(want))
				}
				for j := range got {
					if got[j] != want[j] {
						t.Fatalf("%s by %s: a part has the tie %s, the whole %s", kind.Word, weight, got[j], want[j])
					}
				}
			}
			if !lone {
				t.Errorf("%s by %s: every part is the whole", kind.Word, weight)
			}
		}
	}
}

// tiesAmong are the ties among some nodes, by name, as texts.
func tiesAmong(t *testing.T, n *network.Network, is map[atlas.ID]bool) (all []string) {
	t.Helper()
	list, err := n.Ties(t.Context(), network.TieOrder{ByName: true})
	if err != nil {
		t.Fatal(err)
	}
	for i := range list.Len() {
		if x := list.At(i); is[x.Source.NodeID()] && is[x.Target.NodeID()] {
			all = append(all, fmt.Sprint(x.Source.NodeID(), x.Target.NodeID(), x.Weight, x.Count))
		}
	}
	return all
}
