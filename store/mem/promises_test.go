// What the embedded store promises besides the port: what a call allocates, that changes do not disturb readers, that
// work in the background ends.

package mem_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/store/mem"
)

var everything = atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal

func filled(t testing.TB, institutions int) (*mem.Store, atlas.Reader) {
	t.Helper()
	s := mem.New()
	t.Cleanup(func() { s.Close() })
	if err := s.Apply(context.Background(), puts(synthetic(institutions, 7))); err != nil {
		t.Fatal(err)
	}
	r, err := s.Snapshot(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return s, r
}

// A long list in a filter becomes a hash table: the answer stays that of a short list.
func TestLongListsInFilters(t *testing.T) {
	_, r := filled(t, 400)
	ctx := context.Background()
	all := func(h *atlas.Relationship, where atlas.Condition) *atlas.Pages {
		t.Helper()
		links, err := r.Expand(ctx, h, []atlas.ID{atlas.Root}, atlas.Window{Where: where, First: 500, Last: -1, Select: atlas.SelectNodes | atlas.SelectTotal})
		if err != nil {
			t.Fatal(err)
		}
		return links
	}
	one := all(atlas.AllInstitutions.Relationship, nil).Nodes[7].(*atlas.Institution)
	course := all(atlas.AllCourses.Relationship, nil).Nodes[7].(*atlas.Course)
	for _, c := range []struct {
		name         string
		relationship *atlas.Relationship
		in           func(more []string) atlas.Condition
	}{
		{"names", atlas.AllInstitutions.Relationship, func(more []string) atlas.Condition {
			return atlas.NameMatches{Filter: &atlas.StringFilter{In: append(more, one.Name)}}
		}},
		{"texts", atlas.AllCourses.Relationship, func(more []string) atlas.Condition {
			return atlas.TextMatches{Of: atlas.CourseField, Filter: &atlas.StringFilter{In: append(more, course.Field)}}
		}},
		{"words", atlas.AllInstitutions.Relationship, func(more []string) atlas.Condition {
			return atlas.OneOf{Of: atlas.InstitutionKindOf, In: append(more, string(one.Kind))}
		}},
		{"ids", atlas.AllInstitutions.Relationship, func(more []string) atlas.Condition {
			f := &atlas.IDFilter{In: []atlas.ID{one.ID}}
			for _, id := range more {
				f.In = append(f.In, atlas.ID(id))
			}
			return atlas.IDMatches{Of: atlas.OwnID, Filter: f}
		}},
	} {
		short := all(c.relationship, c.in(nil)).Total[0]
		for _, n := range []int{15, 16, 1000} { // around the length from which on a list is a hash table
			long := all(c.relationship, c.in(slices.Repeat([]string{"", "nobody"}, n)[:n])).Total[0]
			if short == 0 || long != short {
				t.Errorf("%s: %d pass a list of one, %d the same with %d others", c.name, short, long, n)
			}
		}
	}
}

// A call allocates the same few columns for one parent and for hundreds, for one row and for thousands.
func TestExpandAllocatesColumns(t *testing.T) {
	const most = 16 // the answer, its columns, the call's own state
	ctx := context.Background()
	s, undated := filled(t, 400)
	at, _ := atlas.ParsePartialDate("2020")
	dated, err := s.Snapshot(ctx, at)
	if err != nil {
		t.Fatal(err)
	}
	all, err := undated.Expand(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, atlas.Window{First: 400, Last: -1, Select: atlas.SelectNodes})
	if err != nil {
		t.Fatal(err)
	}
	var institutions []atlas.ID
	for _, n := range all.Nodes {
		institutions = append(institutions, n.NodeID())
	}
	for _, question := range []struct {
		name         string
		relationship *atlas.Relationship
		window       atlas.Window
	}{
		{"memberships", atlas.InstitutionMemberships.Relationship, atlas.Window{}},
		{"courses by provider", atlas.InstitutionCourses.Relationship, atlas.Window{Order: atlas.OrderOf(atlas.KindCourse, "PROVIDER", false)}},
		{"alliances by members", atlas.InstitutionAlliances.Relationship, atlas.Window{Order: atlas.OrderOf(atlas.KindAlliance, "MEMBERS", true)}},
		{"country", atlas.InstitutionCountry.Relationship, atlas.Window{}},
	} {
		for name, r := range map[string]atlas.Reader{"all times": undated, "2020": dated} {
			t.Run(question.name+"/"+name, func(t *testing.T) {
				for _, size := range []struct{ parents, rows int }{{1, 1}, {400, 1}, {400, 100}} {
					w := question.window
					w.First, w.Last, w.Select = size.rows, -1, everything
					ask := func() {
						if _, err := r.Expand(ctx, question.relationship, institutions[:size.parents], w); err != nil {
							t.Fatal(err)
						}
					}
					allocs := math.Inf(1)
					for range 5 { // the least, because allocations of other goroutines are counted too
						allocs = min(allocs, testing.AllocsPerRun(10, ask))
					}
					if allocs > most {
						t.Errorf("%d parents, %d rows each: %v allocations, more than %d", size.parents, size.rows, allocs, most)
					}
				}
			})
		}
	}
}

// Readers ask on while changes are applied, and each sees one version from first to last.
func TestReadersWhileChanging(t *testing.T) {
	ctx := context.Background()
	s, _ := filled(t, 60)
	at, _ := atlas.ParsePartialDate("2015-06")
	stop := make(chan struct{})
	var readers sync.WaitGroup
	for i := range 4 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				date := atlas.PartialDate(0)
				if i%2 == 1 {
					date = at
				}
				r, err := s.Snapshot(ctx, date)
				if err != nil {
					t.Error(err)
					return
				}
				if err := readTwice(ctx, r); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for i := range 30 {
		n := &atlas.Institution{Named: atlas.Named{Row: atlas.Row{ID: atlas.ID(fmt.Sprintf("institution/new-%d", i)), SourceIDs: []atlas.ID{"source/s-00"}, Trust: "PRIMARY"}, Name: "University of Nowhere"}, Kind: "UNIVERSITY", CountryBasis: "source"}
		if err := s.Apply(ctx, puts([]atlas.Node{n})); err != nil {
			t.Fatal(err)
		}
	}
	close(stop)
	readers.Wait()
}

// readTwice asks several questions twice; the answers must be equal.
func readTwice(ctx context.Context, r atlas.Reader) error {
	var before string
	for range 2 {
		links, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, atlas.Window{First: 3, Last: -1, Select: everything, Order: atlas.OrderOf(atlas.KindInstitution, "MEMBERSHIPS", false)})
		if err != nil {
			return err
		}
		region := "Asia"
		where := (&api.InstitutionFilter{Country: &api.CountryFilter{Region: &atlas.StringFilter{Eq: &region}}}).Condition()
		groups, err := r.GroupBy(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, where, atlas.GroupingOf(atlas.KindInstitution, "COUNTRY"), atlas.LargestGroups)
		if err != nil {
			return err
		}
		hits, err := r.Search(ctx, atlas.Search{Text: "university nowhere"}, atlas.Window{First: 3, Last: -1})
		if err != nil {
			return err
		}
		members, err := r.Expand(ctx, atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/a-00000"}, atlas.Window{First: 500, Last: -1, Select: everything})
		if err != nil {
			return err
		}
		answer := fmt.Sprint(r.Dataset().Version, links.Total, links.Keys, len(groups[0]), hits.Total, hits.Keys, members.Total)
		if before != "" && before != answer {
			return fmt.Errorf("one reader saw two versions:\n%s\n%s", before, answer)
		}
		before = answer
	}
	return nil
}

// A search right after Apply waits for the index, no longer than its context allows.
func TestSearchWaitsForItsIndex(t *testing.T) {
	_, r := filled(t, 2000)
	over, cancel := context.WithTimeout(context.Background(), time.Nanosecond)
	defer cancel()
	<-over.Done()
	if _, err := r.Search(over, atlas.Search{Text: "university"}, atlas.Window{First: 1, Last: -1}); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a search without time gives %v", err)
	}
	hits, err := r.Search(context.Background(), atlas.Search{Text: "university"}, atlas.Window{First: 1, Last: -1})
	if err != nil || hits.Total < 500 {
		t.Errorf("a search with time gives %v, %v", hits, err)
	}
}

// A reader of a snapshot that is no longer the newest can still search it, also when its index was not ready.
func TestSearchOfAnOldSnapshot(t *testing.T) {
	s, old := filled(t, 2000)
	if err := s.Apply(context.Background(), puts(synthetic(10, 8)[:1])); err != nil {
		t.Fatal(err)
	}
	hits, err := old.Search(context.Background(), atlas.Search{Text: "university"}, atlas.Window{First: 1, Last: -1})
	if err != nil || hits.Total < 500 {
		t.Errorf("a search of the old snapshot gives %v, %v", hits, err)
	}
}

// Close ends work in the background; goleak would find what is left. Then everything is refused with a sentence.
func TestClose(t *testing.T) {
	s := mem.New()
	ctx := context.Background()
	if err := s.Apply(ctx, puts(synthetic(2000, 9))); err != nil {
		t.Fatal(err)
	}
	r, err := s.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Apply(ctx, puts(nil)); !errors.Is(err, atlas.ErrUnavailable) {
		t.Errorf("Apply after Close gives %v", err)
	}
	if _, err := s.Snapshot(ctx, 0); !errors.Is(err, atlas.ErrUnavailable) {
		t.Errorf("Snapshot after Close gives %v", err)
	}
	if found, err := r.Nodes(ctx, []atlas.ID{"alliance/a-00000"}); err != nil || found[0] == nil {
		t.Errorf("a reader from before gives %v, %v", found, err)
	}
	// The index may have been ready before Close; then the search has its answer.
	if _, err := r.Search(ctx, atlas.Search{Text: "university"}, atlas.Window{First: 1, Last: -1}); err != nil && !errors.Is(err, atlas.ErrUnavailable) {
		t.Errorf("a search after Close gives %v", err)
	}
}

// A question over many rows ends when its context does.
func TestContextWithinLongLoops(t *testing.T) {
	_, r := filled(t, 3000)
	contains := "zzz"
	deep := &api.MembershipFilter{Institution: &api.InstitutionFilter{Name: &atlas.StringFilter{Contains: &contains}}}
	for range 3 {
		deep = &api.MembershipFilter{Alliance: &api.AllianceFilter{Memberships: &api.MembershipsFilter{Some: &api.MembershipFilter{Institution: &api.InstitutionFilter{Memberships: &api.MembershipsFilter{None: deep}}}}}}
	}
	for checks := range 4 { // the context has ended at this check; the first ones are at the start of the call
		ctx := &endsAfter{Context: context.Background(), checks: checks}
		if _, err := r.Expand(ctx, atlas.AllMemberships.Relationship, []atlas.ID{atlas.Root}, atlas.Window{Where: deep.Condition(), First: 1, Last: -1, Select: everything}); !errors.Is(err, atlas.ErrTimeout) {
			t.Errorf("a context that is over after %d checks gives %v", checks, err)
		}
	}
}

// endsAfter is a context that has ended after it was checked a few times.
type endsAfter struct {
	context.Context
	checks int
}

func (c *endsAfter) Err() error {
	if c.checks--; c.checks < 0 {
		return context.DeadlineExceeded
	}
	return nil
}
