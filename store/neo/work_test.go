// What work statements cause: plans that go by indexes, and pages that cost the same whatever the list is that they are of. It clears the
// plans that the database has made, so that by the name of this file it comes after the tests that need them.

package neo_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/neo/neotest"
	"alliance-atlas/store/storetest"
)

var (
	institutions = flag.Int("neo.institutions", 0, "explain statements over a generated world of so many institutions, instead of a drawn one, or one of 1000 where there is time")
	explainAll   = flag.Bool("neo.explain", false, "explain every statement, and not only one of each shape, or of every eighth where there is no time")
)

// counted is a world that knows how many rows it has.
type counted struct{ *importer.World }

func (c counted) Len(k atlas.Kind) (n int) {
	for range c.Rows(context.Background(), k) {
		n++
	}
	return n
}

// generated is a world of so many institutions with all that belongs to them.
func generated(t *testing.T, institutions int) loading.Source {
	ctx := context.Background()
	base, err := data.Load(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	world, err := importer.NewWorld(ctx, base, importer.Options{Institutions: institutions, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	return counted{world}
}

// hubAlone is a world of two alliances, one of many members and one of some more than a page, and little else: the sharpest contrast
// for the fewest rows.
func hubAlone(t *testing.T) loading.Source {
	const many, some = 3000, 110
	var b strings.Builder
	b.WriteString("country CN: name=China\nalliance hub: name=Hub\nalliance small: name=Small\n")
	for i := range many {
		fmt.Fprintf(&b, "institution i%d: name=University %[1]d, country=CN\nmembership h%[1]d: alliance=hub, institution=i%[1]d\n", i)
		if i < some {
			fmt.Fprintf(&b, "membership s%d: alliance=small, institution=i%[1]d\n", i)
		}
	}
	rows := rowsSource{}
	for _, n := range storetest.World(t, b.String()) {
		rows[n.NodeID()] = n
	}
	return rows
}

// loaded is a store with a world that has a large alliance and one of about a hundred members.
func loaded(t *testing.T) (*neo.Store, loading.Source) {
	server := neo4jtest.Shared(t)
	ctx := context.Background()
	s := neotest.Open(t, server)
	if err := s.Migrate(ctx, nil); err != nil {
		t.Fatal(err)
	}
	var world loading.Source
	if *institutions > 0 {
		world = generated(t, *institutions)
	} else {
		world = hubAlone(t)
	}
	if _, err := s.Load(ctx, world, loading.Options{}); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"CALL db.awaitIndexes(300)", "CALL db.resampleOutdatedIndexes()", "CALL db.clearQueryCaches()"} {
		if _, err := server.Query(ctx, text, nil); err != nil {
			t.Fatal(err)
		}
	}
	return s, world
}

// Operators that read rows which a statement does not ask for, and those that read a whole list to put it in order.
var (
	scans = []string{"AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan", "SubtractionNodeByLabelsScan",
		"UndirectedRelationshipTypeScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan"}
	// typeScan is how a derivation of all rows finds the derived relationships of a type that no longer hold: it must read each.
	typeScan = "DirectedRelationshipTypeScan"
	sorts    = []string{"Sort", "Top", "Top1WithTies", "PartialSort", "PartialTop"}
)

func TestPlans(t *testing.T) {
	s, world := loaded(t)
	t.Run("by indexes", func(t *testing.T) {
		every := testflags.Times(8, 1) // of the shapes one is explained, which one is drawn
		if *explainAll {
			every = 1
		}
		draw, shapes := rand.New(rand.NewPCG(testflags.Seed(t), 0)), map[string]bool{}
		explained, listed := 0, neo.PlannedStatements()
		for _, st := range listed {
			if shapes[st.Shape] && !*explainAll {
				continue
			}
			shapes[st.Shape] = true
			if draw.IntN(every) > 0 {
				continue
			}
			explained++
			operators, err := s.Explain(context.Background(), st)
			if err != nil {
				t.Fatalf("%s: %v", st.Name, err)
			}
			for _, o := range operators {
				name, _, _ := strings.Cut(o, " ")
				if slices.Contains(scans, name) && !st.All || name == typeScan && !strings.Contains(st.Name, "that no longer hold") || st.Ordered && slices.Contains(sorts, name) {
					t.Errorf("%s has in its plan: %s", st.Name, o)
				}
			}
		}
		t.Logf("%d of %d statements explained, of %d shapes", explained, len(listed), len(shapes))
	})
	t.Run("pages of a hub", func(t *testing.T) { hubs(t, s, world) })
	t.Run("changes of a hub", func(t *testing.T) { changesOfHubs(t, s, world) })
	t.Run("pages of rows by id", func(t *testing.T) { byID(t, s, world) })
}

// idsOf are the ids of all rows of a kind.
func idsOf(t *testing.T, world loading.Source, k atlas.Kind) (ids []atlas.ID) {
	for n, err := range world.Rows(context.Background(), k) {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, n.NodeID())
	}
	return ids
}

// byID asks for a page of rows by their ids, which must not read others.
func byID(t *testing.T, s *neo.Store, world loading.Source) {
	ctx := context.Background()
	ids := idsOf(t, world, atlas.KindInstitution)[:10]
	r, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	where := atlas.And{atlas.NameMatches{Filter: &atlas.StringFilter{}}, atlas.IDMatches{Of: atlas.OwnID, Filter: &atlas.IDFilter{In: append([]atlas.ID{"alliance/x"}, ids...)}}}
	w := atlas.Window{First: 100, Last: -1, Where: where, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal}
	names, hits, err := s.Hits(ctx, func() error {
		links, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, w)
		if err == nil && (len(links.Nodes) != len(ids) || links.Total[0] != int32(len(ids))) {
			t.Errorf("%d rows and a total of %d, want %d", len(links.Nodes), links.Total[0], len(ids))
		}
		return err
	})
	if err != nil || len(names) != 1 {
		t.Fatalf("%v: statements %v, want one", err, names)
	}
	t.Logf("%d database hits for %d rows by id of a world of %d institutions", hits, len(ids), world.Len(atlas.KindInstitution))
	if most := int64(20 * len(ids)); hits > most { // the page and the total look each row up, and read it, its key and its condition
		t.Errorf("%d database hits for %d rows by id, want at most %d", hits, len(ids), most)
	}
}

// hubs compares pages of 100 members of the largest alliance with those of one that has about 100.
func hubs(t *testing.T, s *neo.Store, world loading.Source) {
	ctx := context.Background()
	ids := idsOf(t, world, atlas.KindAlliance)
	hub, small, members := hubAndSmall(t, s, ids)
	r, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	rel := atlas.AllianceMembers.Relationship
	measure := func(i int, w atlas.Window) (hits int64, last string) {
		names, hits, err := s.Hits(ctx, func() error {
			links, err := r.Expand(ctx, rel, ids[i:i+1], w)
			if err == nil {
				last = links.Keys[len(links.Keys)/20] // early in the list, so that there is another page
			}
			return err
		})
		if err != nil || len(names) != 1 {
			t.Fatalf("%v: statements %v, want one", err, names)
		}
		return hits, last
	}
	page := atlas.Window{First: 100, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore}
	for _, total := range []atlas.Select{0, atlas.SelectTotal} {
		w := page
		w.Select |= total
		hubFirst, hubKey := measure(hub, w)
		smallFirst, smallKey := measure(small, w)
		w.After = hubKey
		hubNext, _ := measure(hub, w)
		w.After = smallKey
		smallNext, _ := measure(small, w)
		t.Log(fmt.Sprintf("database hits, total %t: first page of %d members %d, of %d members %d; page after a cursor %d and %d",
			total != 0, members[hub], hubFirst, members[small], smallFirst, hubNext, smallNext))
		if hubFirst > 3*smallFirst || hubNext > 3*smallNext {
			t.Errorf("a page of the largest alliance costs more than three times that of an alliance of %d", members[small])
		}
	}
}

// hubAndSmall are the places of the largest alliance and of one that has about 100 members, and how many each alliance has.
func hubAndSmall(t *testing.T, s *neo.Store, ids []atlas.ID) (hub, small int, members []int32) {
	r, err := s.Snapshot(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := r.Expand(context.Background(), atlas.AllianceMembers.Relationship, ids, atlas.Window{Last: -1, Select: atlas.SelectTotal})
	if err != nil {
		t.Fatal(err)
	}
	members = pages.Total
	distance := func(i int) int32 { return max(members[i]-110, 110-members[i]) } // so that there is a second page
	for i := range ids {
		if members[i] > members[hub] {
			hub = i
		}
		if distance(i) < distance(small) {
			small = i
		}
	}
	return hub, small, members
}
