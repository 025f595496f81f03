// How fast the embedded store is, on synthetic worlds: go test -bench . ./store/mem, with -mem.large for 200,000
// institutions as well.

package mem_test

import (
	"context"
	"flag"
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/store/mem"
)

var large = flag.Bool("mem.large", false, "benchmark a world of 200,000 institutions too")

// synthetic is a seeded atlas like real ones: about 5 memberships, 10 courses and 2 exchanges an institution, and
// alliances whose sizes follow a power law up to thousands.
func synthetic(institutions int, seed uint64) []atlas.Node {
	d := rand.New(rand.NewPCG(seed, 0))
	var nodes []atlas.Node
	sources := make([][]atlas.ID, 20)
	for i := range sources {
		s := &atlas.Source{Row: atlas.Row{ID: atlas.ID(fmt.Sprintf("source/s-%02d", i)), Trust: "PRIMARY"}, Title: "Source", Language: "en", Kind: "DATASET"}
		nodes, sources[i] = append(nodes, s), []atlas.ID{s.ID}
	}
	row := func(id string) atlas.Row {
		return atlas.Row{ID: atlas.ID(id), SourceIDs: sources[d.IntN(len(sources))], Trust: "PRIMARY"}
	}
	named := func(id, name string) atlas.Named { return atlas.Named{Row: row(id), Name: name} }
	var places []string
	for range 3000 {
		places = append(places, word(d))
	}
	place := func() string { return places[int(float64(len(places))*math.Pow(d.Float64(), 2))] }
	date := func() atlas.PartialDate {
		when, err := atlas.ParsePartialDate(fmt.Sprintf("%04d-%02d-%02d", 1990+d.IntN(35), 1+d.IntN(12), 1+d.IntN(28)))
		if err != nil {
			panic(err)
		}
		return when
	}
	var countries, insts, alliances, courses []atlas.ID
	for i := range 249 {
		code := string([]byte{'A' + byte(i/26), 'A' + byte(i%26)})
		c := &atlas.Country{Named: named("country/"+code, place()), Alpha3: code + "X", Numeric: fmt.Sprintf("%03d", i), Region: []string{"Africa", "Americas", "Asia", "Europe", "Oceania"}[d.IntN(5)], Latitude: "1", Longitude: "2"}
		nodes, countries = append(nodes, c), append(countries, c.ID)
	}
	country := func() atlas.ID { return countries[int(float64(len(countries))*math.Pow(d.Float64(), 3))] }
	for i := range institutions {
		name := []string{"University of %s %s", "%s %s University", "%s Institute of Technology %s", "%s %s College"}[d.IntN(4)]
		n := &atlas.Institution{Named: named(fmt.Sprintf("institution/i-%07d", i), fmt.Sprintf(name, place(), place())), Kind: atlas.InstitutionKind([]string{"UNIVERSITY", "UNIVERSITY", "UNIVERSITY", "COMPANY", "PLATFORM"}[d.IntN(5)]), CountryBasis: "source"}
		if d.IntN(20) > 0 {
			n.CountryID = country()
		}
		if d.IntN(10) == 0 {
			n.NameZh, n.Aliases = han(d)+"大学", []string{"U" + word(d)}
		}
		nodes, insts = append(nodes, n), append(insts, n.ID)
	}
	members := 5 * institutions
	for i := 0; members > 0; i++ {
		a := &atlas.Alliance{Named: named(fmt.Sprintf("alliance/a-%05d", i), place()+" Alliance of "+place()), Kind: "UNIVERSITY_NETWORK", Founded: date()}
		if i < 10 {
			a.Founded = 0 // the largest show on any date
		}
		nodes, alliances = append(nodes, a), append(alliances, a.ID)
		size := min(members, institutions/4, 3+int(5000/math.Pow(float64(i+1), 0.8)))
		members -= size
		first, step := d.IntN(institutions), 1+d.IntN(max(institutions/size, 1))
		for j := range size {
			m := &atlas.Membership{Row: row(fmt.Sprintf("membership/m-%05d-%05d", i, j)), AllianceID: a.ID, InstitutionID: insts[(first+j*step)%institutions], Role: atlas.MembershipRole([]string{"MEMBER", "FOUNDER"}[d.IntN(2)]), From: date()}
			if d.IntN(5) == 0 {
				m.To = m.From + 5<<9
			}
			nodes = append(nodes, m)
		}
	}
	for i := range 10 * institutions {
		c := &atlas.Course{Named: named(fmt.Sprintf("course/c-%08d", i), "Introduction to "+place()+" "+place()), Kind: "COURSE", ProviderID: insts[d.IntN(institutions)], PlatformID: insts[d.IntN(10)], Language: []string{"en", "zh", "es"}[d.IntN(3)], Field: place()}
		c.NameLanguage = "en"
		if i%3 == 0 { // drawn from nothing, so that all else stays as it is
			c.Instructors = []string{places[i%len(places)], places[7*i%len(places)]}
		}
		nodes, courses = append(nodes, c), append(courses, c.ID)
	}
	for i := range 2 * institutions {
		e := &atlas.Exchange{Named: named(fmt.Sprintf("exchange/e-%07d", i), "Exchange of "+place()), Kind: "JOINT_CLASSES", From: date()}
		if d.IntN(3) == 0 {
			e.AllianceID = alliances[d.IntN(len(alliances))]
		}
		nodes = append(nodes, e)
		for j, side := range []string{"provider", "receiver"} {
			nodes = append(nodes, &atlas.ExchangeParty{Row: row(fmt.Sprintf("exchange-party/p-%07d-%d", i, j)), ExchangeID: e.ID, Side: side, InstitutionID: insts[d.IntN(institutions)]})
		}
		if d.IntN(2) == 0 {
			nodes = append(nodes, &atlas.ExchangeCourse{Row: row(fmt.Sprintf("exchange-course/x-%07d", i)), ExchangeID: e.ID, CourseID: courses[d.IntN(len(courses))]})
		}
	}
	return nodes
}

func word(d *rand.Rand) string {
	var b []byte
	for range 2 + d.IntN(3) {
		b = append(b, "bdfgklmnprstvz"[d.IntN(14)], "aeiou"[d.IntN(5)])
	}
	b[0] -= 'a' - 'A'
	return string(b)
}

func han(d *rand.Rand) string {
	return string([]rune{rune(0x4E00 + d.IntN(2000)), rune(0x4E00 + d.IntN(2000))})
}

func puts(nodes []atlas.Node) func(func(atlas.Change) bool) {
	return func(yield func(atlas.Change) bool) {
		for _, n := range nodes {
			if !yield(atlas.Change{Put: n}) {
				return
			}
		}
	}
}

// built are stores that benchmarks share, by their number of institutions.
var built = map[int]*mem.Store{}

func store(b testing.TB, institutions int) *mem.Store {
	if s := built[institutions]; s != nil {
		return s
	}
	nodes := synthetic(institutions, 1)
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	s, start := mem.New(), time.Now()
	if err := s.Apply(context.Background(), puts(nodes)); err != nil {
		b.Fatal(err)
	}
	took := time.Since(start)
	r, _ := s.Snapshot(context.Background(), 0)
	if _, err := r.Search(context.Background(), atlas.Search{Text: "a"}, atlas.Window{First: 1, Last: -1}); err != nil {
		b.Fatal(err)
	}
	indexed := time.Since(start)
	runtime.GC()
	runtime.ReadMemStats(&after)
	fmt.Printf("%d institutions, %d rows: built in %v, search index after %v, %d bytes per institution besides the rows, %d MB heap\n",
		institutions, len(nodes), took.Round(time.Millisecond), indexed.Round(time.Millisecond), (int(after.HeapAlloc)-int(before.HeapAlloc))/institutions, after.HeapAlloc>>20)
	built[institutions] = s
	return s
}

func sizes() []int {
	if *large {
		return []int{20_000, 200_000}
	}
	return []int{20_000}
}

func BenchmarkApply(b *testing.B) {
	for _, size := range sizes() {
		nodes := synthetic(size, 1)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			for b.Loop() {
				s := mem.New()
				if err := s.Apply(context.Background(), puts(nodes)); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				s.Close()
				b.StartTimer()
			}
		})
	}
}

// made are the rows that "alliance-atlas generate" makes, whose ids are made of names.
func made(b *testing.B, institutions int) iter.Seq[atlas.Change] {
	base, err := data.Load(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	source, err := importer.NewWorld(b.Context(), base, importer.Options{Institutions: institutions, Seed: 1})
	if err != nil {
		b.Fatal(err)
	}
	return func(yield func(atlas.Change) bool) {
		for _, table := range atlas.Tables {
			for n, err := range source.Rows(b.Context(), table.Kind) {
				if err != nil {
					b.Fatal(err)
				}
				if !yield(atlas.Change{Put: n}) {
					return
				}
			}
		}
	}
}

// BenchmarkPages reads pages at random places of a large atlas, whose rows lie together or where they were made. The
// difference is waiting for memory, so run one at a time: go test -run '^$' -bench Pages/packed ./store/mem, then
// Pages/scattered.
func BenchmarkPages(b *testing.B) {
	const institutions, size = 100_000, 20
	for name, open := range map[string]func() *mem.Store{"packed": mem.New, "scattered": mem.NewScattered} {
		b.Run(name, func(b *testing.B) {
			ctx, s := context.Background(), open()
			defer s.Close()
			if err := s.Apply(ctx, made(b, institutions)); err != nil {
				b.Fatal(err)
			}
			runtime.GC()
			r, err := s.Snapshot(ctx, 0)
			if err != nil {
				b.Fatal(err)
			}
			root := []atlas.ID{atlas.Root}
			all, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, root, atlas.Window{First: institutions, Last: -1, Select: atlas.SelectKeys | atlas.SelectNodes})
			if err != nil {
				b.Fatal(err)
			}
			keys, d := all.Keys, rand.New(rand.NewPCG(2, 0))
			all = nil
			var took []time.Duration
			letters := 0
			for b.Loop() {
				after := keys[d.IntN(len(keys))]
				begin := time.Now()
				page, err := r.Expand(ctx, atlas.AllInstitutions.Relationship, root, atlas.Window{After: after, First: size, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys})
				if err != nil {
					b.Fatal(err)
				}
				for _, n := range page.Nodes { // as an answer is written
					n := n.(*atlas.Institution)
					letters += len(n.ID) + len(n.Kind) + int(n.Name[0]) + len(n.CountryID)
				}
				took = append(took, time.Since(begin))
			}
			if letters == 0 {
				b.Fatal("nothing was read")
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1000, "µs-median")
			b.ReportMetric(float64(took[len(took)*9/10].Nanoseconds())/1000, "µs-p90")
		})
	}
}

func BenchmarkAsk(b *testing.B) {
	for _, size := range sizes() {
		for _, at := range []string{"", "2010"} {
			b.Run(fmt.Sprintf("%d/at=%s", size, at), func(b *testing.B) { ask(b, store(b, size), at) })
		}
	}
}

func ask(b *testing.B, s *mem.Store, date string) {
	ctx := context.Background()
	var at atlas.PartialDate
	if date != "" {
		at, _ = atlas.ParsePartialDate(date)
	}
	r, err := s.Snapshot(ctx, at)
	if err != nil {
		b.Fatal(err)
	}
	root := []atlas.ID{atlas.Root}
	page := atlas.Window{First: 100, Last: -1, Select: atlas.SelectNodes}
	full := atlas.Window{First: 100, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal}
	with := func(w atlas.Window, change func(*atlas.Window)) atlas.Window { change(&w); return w }
	expand := func(name string, h *atlas.Relationship, from []atlas.ID, w atlas.Window) *atlas.Pages {
		var links *atlas.Pages
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r, err := s.Snapshot(ctx, at) // one that keeps nothing of the last question
				if err != nil {
					b.Fatal(err)
				}
				if links, err = r.Expand(ctx, h, from, w); err != nil {
					b.Fatal(err)
				}
			}
		})
		return links
	}
	ids := func(nodes []atlas.Node) (ids []atlas.ID) {
		for _, n := range nodes {
			ids = append(ids, n.NodeID())
		}
		return ids
	}
	b.Run("snapshot", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			s.Snapshot(ctx, at)
		}
	})
	hub := []atlas.ID{"alliance/a-00000"}
	b.Run("lookup", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r.Nodes(ctx, hub)
		}
	})
	expand("page", atlas.AllInstitutions.Relationship, root, page)
	expand("page-all-wanted", atlas.AllInstitutions.Relationship, root, full)
	first := expand("hub", atlas.AllianceMembers.Relationship, hub, full)
	if first != nil && len(first.Keys) == 100 {
		all, _ := r.Expand(ctx, atlas.AllianceMembers.Relationship, hub, atlas.Window{First: 1 << 30, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys})
		expand("hub-deep", atlas.AllianceMembers.Relationship, hub, with(full, func(w *atlas.Window) { w.After = all.Keys[len(all.Keys)*9/10] }))
	}
	expand("hub-by-memberships", atlas.AllianceMembers.Relationship, hub, with(full, func(w *atlas.Window) { w.Order = atlas.OrderOf(atlas.KindInstitution, "MEMBERSHIPS", true) }))
	b.Run("nested-3", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			a, _ := r.Expand(ctx, atlas.AllAlliances.Relationship, root, with(page, func(w *atlas.Window) {
				w.First, w.Order = 10, atlas.OrderOf(atlas.KindAlliance, "MEMBERS", true)
			}))
			m, _ := r.Expand(ctx, atlas.AllianceMembers.Relationship, ids(a.Nodes), page)
			if _, err := r.Expand(ctx, atlas.InstitutionCountry.Relationship, ids(m.Nodes), page); err != nil {
				b.Fatal(err)
			}
		}
	})
	asia, contains := "Asia", "zi"
	expand("filter-country-region", atlas.AllInstitutions.Relationship, root, with(full, func(w *atlas.Window) {
		w.Where = (&api.InstitutionFilter{Country: &api.CountryFilter{Region: &atlas.StringFilter{Eq: &asia}}}).Condition()
	}))
	expand("filter-name-contains", atlas.AllInstitutions.Relationship, root, with(full, func(w *atlas.Window) {
		w.Where = (&api.InstitutionFilter{Name: &atlas.StringFilter{Contains: &contains}}).Condition()
	}))
	expand("filter-courses-name-contains", atlas.AllCourses.Relationship, root, with(full, func(w *atlas.Window) {
		w.Where = (&api.CourseFilter{Name: &atlas.StringFilter{Contains: &contains}}).Condition()
	}))
	overlap := (&api.InstitutionFilter{Memberships: &api.MembershipsFilter{Some: &api.MembershipFilter{Alliance: &api.AllianceFilter{ID: &atlas.IDFilter{In: hub}}}}}).Condition()
	expand("filter-member-of", atlas.AllInstitutions.Relationship, root, with(full, func(w *atlas.Window) { w.Where = overlap }))
	expand("filter-overlap", atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/a-00001"}, with(full, func(w *atlas.Window) { w.Where = overlap }))
	after, _ := atlas.ParsePartialDate("2005")
	deep := &api.MembershipFilter{Alliance: &api.AllianceFilter{Founded: &atlas.DateFilter{After: after}}}
	for range 4 {
		deep = &api.MembershipFilter{Alliance: &api.AllianceFilter{Memberships: &api.MembershipsFilter{Some: &api.MembershipFilter{Institution: &api.InstitutionFilter{Memberships: &api.MembershipsFilter{None: deep}}}}}}
	}
	expand("filter-deep-nest", atlas.AllMemberships.Relationship, root, with(full, func(w *atlas.Window) { w.Where = deep.Condition() }))
	groups := func(name string, h *atlas.Relationship, from []atlas.ID, where atlas.Condition, by *atlas.Grouping) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.GroupBy(ctx, h, from, where, by, atlas.LargestGroups); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	groups("groups-all-by-country", atlas.AllInstitutions.Relationship, root, nil, atlas.GroupingOf(atlas.KindInstitution, "COUNTRY"))
	groups("groups-hub-by-region", atlas.AllianceMembers.Relationship, hub, nil, atlas.GroupingOf(atlas.KindInstitution, "REGION"))
	groups("counts", atlas.Everything.Relationship, root, nil, atlas.GroupKinds)
	name := atlas.NamedOf(some(r, atlas.AllInstitutions.Relationship).(atlas.Entity)).Name
	for _, q := range []struct{ name, text string }{
		{"search-word", "university"}, {"search-name", name}, {"search-two-words", "university ba"}, {"search-prefix", "ba"},
		{"search-misspelled", "univresity"}, {"search-chinese", "大学"}, {"search-nothing", "qqqqqqqq"},
	} {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			total := 0
			for b.Loop() {
				hits, err := r.Search(ctx, atlas.Search{Text: q.text}, atlas.Window{First: 10, Last: -1})
				if err != nil {
					b.Fatal(err)
				}
				total = hits.Total
			}
			b.ReportMetric(float64(total), "hits")
		})
	}
}

// some is the row in the middle of a connection.
func some(r atlas.Reader, h *atlas.Relationship) atlas.Node {
	links, _ := r.Expand(context.Background(), h, []atlas.ID{atlas.Root}, atlas.Window{First: 1000, Last: -1, Select: atlas.SelectNodes})
	return links.Nodes[slices.Index(links.Nodes, links.Nodes[len(links.Nodes)/2])]
}
