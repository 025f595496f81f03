// How fast groups of a large connection are counted, one benchmark for each shape of a grouping:
// go test -run '^$' -bench Groups ./store/mem.

package mem_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
)

// groupedRows is how many rows the connections have whose groups are counted.
const groupedRows = 1_000_000

// groupedWorld has as many courses, or exchanges with two to four parties each, and few countries and institutions for them.
func groupedWorld(b *testing.B, k atlas.Kind, institutions int) *mem.Store {
	d := rand.New(rand.NewPCG(3, 0))
	var nodes []atlas.Node
	row := func(id string) atlas.Row { return atlas.Row{ID: atlas.ID(id), Trust: "PRIMARY"} }
	named := func(id string) atlas.Named { return atlas.Named{Row: row(id), Name: word(d) + " " + word(d)} }
	var countries, insts []atlas.ID
	for i := range 249 {
		c := &atlas.Country{Named: named("country/" + string([]byte{'A' + byte(i/26), 'A' + byte(i%26)})), Region: []string{"Africa", "Americas", "Asia", "Europe", "Oceania"}[d.IntN(5)]}
		nodes, countries = append(nodes, c), append(countries, c.ID)
	}
	for i := range institutions {
		n := &atlas.Institution{Named: named(fmt.Sprintf("institution/i-%07d", i)), Kind: "UNIVERSITY", CountryID: countries[d.IntN(len(countries))]}
		nodes, insts = append(nodes, n), append(insts, n.ID)
	}
	texts := func(n int) []string {
		list := make([]string, n)
		for i := range list {
			list[i] = word(d) + " " + word(d)
		}
		return list
	}
	fields, people := texts(3000), texts(50_000)
	date := func() atlas.PartialDate {
		if d.IntN(10) == 0 {
			return 0
		}
		when, err := atlas.ParsePartialDate(fmt.Sprintf("%04d-%02d", 1990+d.IntN(35), 1+d.IntN(12)))
		if err != nil {
			b.Fatal(err)
		}
		return when
	}
	some := func(of []string) (list []string) {
		for range d.IntN(4) {
			list = append(list, of[int(float64(len(of))*math.Pow(d.Float64(), 2))])
		}
		return list
	}
	for i := range groupedRows {
		if k == atlas.KindCourse {
			nodes = append(nodes, &atlas.Course{Named: named(fmt.Sprintf("course/c-%08d", i)), Kind: atlas.CourseKind([]string{"COURSE", "COURSE", "MOOC"}[d.IntN(3)]), ProviderID: insts[d.IntN(len(insts))], Field: fields[d.IntN(len(fields))], Instructors: some(people), RunStart: date()})
			continue
		}
		e := &atlas.Exchange{Named: named(fmt.Sprintf("exchange/e-%07d", i)), Kind: "JOINT_CLASSES", Fields: some(fields), From: date()}
		nodes = append(nodes, e)
		for j := range 2 + d.IntN(3) {
			p := &atlas.ExchangeParty{Row: row(fmt.Sprintf("exchange-party/p-%07d-%d", i, j)), ExchangeID: e.ID, Side: []string{"provider", "receiver"}[d.IntN(2)]}
			if d.IntN(3) == 0 {
				p.CountryID = countries[d.IntN(len(countries))]
			} else {
				p.InstitutionID = insts[d.IntN(len(insts))]
			}
			nodes = append(nodes, p)
		}
	}
	s := mem.New()
	b.Cleanup(func() { s.Close() })
	if err := s.Apply(context.Background(), puts(nodes)); err != nil {
		b.Fatal(err)
	}
	if r, err := s.Snapshot(context.Background(), 0); err != nil {
		b.Fatal(err)
	} else if _, err := r.Search(context.Background(), atlas.Search{Text: "a"}, atlas.Window{First: 1, Last: -1}); err != nil { // the index is made
		b.Fatal(err)
	}
	return s
}

func BenchmarkGroups(b *testing.B) {
	for _, world := range []struct {
		kind       atlas.Kind
		connection *atlas.Relationship
		shapes     []groupShape
	}{
		{atlas.KindCourse, atlas.AllCourses.Relationship, []groupShape{
			{"word", "KIND", 0}, {"trust", "TRUST", 0}, {"text", "FIELD", 0}, {"year", "RUN_START_YEAR", 0}, {"one-step", "PROVIDER", 10}, {"two-steps", "COUNTRY", 0}, {"list", "INSTRUCTOR", 10},
		}},
		{atlas.KindExchange, atlas.AllExchanges.Relationship, []groupShape{
			{"to-many", "PROVIDER_COUNTRY", 0}, {"list-of-fields", "FIELD", 0}, {"dated-year", "FROM_YEAR", 0},
		}},
	} {
		s := groupedWorld(b, world.kind, 50_000)
		for _, at := range []string{"", "2010"} {
			date := atlas.PartialDate(0)
			if at != "" {
				date, _ = atlas.ParsePartialDate(at)
			}
			r, err := s.Snapshot(context.Background(), date)
			if err != nil {
				b.Fatal(err)
			}
			for _, shape := range world.shapes {
				for _, forget := range []struct {
					name            string
					groups, columns bool
				}{{"counted", true, false}, {"first", true, true}, {"kept", false, false}} {
					b.Run(fmt.Sprintf("%s/at=%s/%s", shape.name, at, forget.name), func(b *testing.B) {
						b.ReportAllocs()
						w := atlas.LargestGroups
						w.First = shape.first
						by := atlas.GroupingOf(world.kind, shape.word)
						n := 0
						for b.Loop() {
							if forget.groups {
								mem.ForgetGroups(r, forget.columns)
							}
							lists, err := r.GroupBy(context.Background(), world.connection, []atlas.ID{atlas.Root}, nil, by, w)
							if err != nil {
								b.Fatal(err)
							}
							n = len(lists[0])
						}
						b.ReportMetric(float64(n), "groups")
					})
				}
			}
		}
	}
}

// BenchmarkFacets asks for a page of 20 rows with its total, alone and with the groups of the connection by five groupings, as the
// store is asked by one operation: with a reader of its own.
func BenchmarkFacets(b *testing.B) {
	s := store(b, 20_000)
	for _, c := range []struct {
		connection *atlas.Relationship
		groupings  []string
		where      map[string]atlas.Condition
	}{
		{atlas.AllInstitutions.Relationship, []string{"COUNTRY", "KIND", "REGION", "CITY", "TRUST"}, map[string]atlas.Condition{
			"all":      nil,
			"named":    atlas.NameMatches{Filter: &atlas.StringFilter{Contains: new("zi")}},
			"in-asia":  atlas.Exists{Relationship: atlas.InstitutionCountry.Relationship, Where: atlas.TextMatches{Of: atlas.CountryRegion, Filter: &atlas.StringFilter{Eq: new("Asia")}}},
			"a-member": atlas.CountMatches{Relationship: atlas.InstitutionMemberships.Relationship, Filter: &atlas.IntFilter{Gte: new(5)}},
		}},
		{atlas.AllCourses.Relationship, []string{"KIND", "COUNTRY", "LANGUAGE", "FIELD", "RUN_START_YEAR"}, map[string]atlas.Condition{
			"all":   nil,
			"named": atlas.NameMatches{Filter: &atlas.StringFilter{Contains: new("zi")}},
		}},
	} {
		for name, where := range c.where {
			for _, facets := range [][]string{nil, c.groupings} {
				b.Run(fmt.Sprintf("%s/%s/%d-groups", c.connection.To, name, len(facets)), func(b *testing.B) {
					ctx, root := context.Background(), []atlas.ID{atlas.Root}
					for b.Loop() {
						r, err := s.Snapshot(ctx, 0)
						if err != nil {
							b.Fatal(err)
						}
						if _, err := r.Expand(ctx, c.connection, root, atlas.Window{Where: where, First: 20, Last: -1, Select: everything}); err != nil {
							b.Fatal(err)
						}
						for _, word := range facets {
							w := atlas.LargestGroups
							w.First = 10
							if _, err := r.GroupBy(ctx, c.connection, root, where, atlas.GroupingOf(c.connection.To, word), w); err != nil {
								b.Fatal(err)
							}
						}
					}
				})
			}
		}
	}
}

// groupShape is a grouping that stands for others of its shape; first cuts those with more than MaxGroups.
type groupShape struct {
	name, word string
	first      int
}
