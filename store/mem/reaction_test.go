// How soon long questions end when their time is over: each method of a reader on a large atlas, whose parts are made
// already or not yet.

package mem_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/store/storetest"
)

func TestQuestionsEndWithTheirTime(t *testing.T) {
	s, r := filled(t, timedWorld)
	ctx := t.Context()
	if _, err := r.Search(ctx, atlas.Search{Text: "x"}, atlas.Window{First: 1, Last: -1}); err != nil { // waits for the index
		t.Fatal(err)
	}
	day := 0
	dated := func(ctx context.Context) (atlas.Reader, error) { // on a date that nobody asked for before
		day++
		at, err := atlas.ParsePartialDate(time.Date(2020, 1, day, 0, 0, 0, 0, time.UTC).Format("2006-01-02"))
		if err != nil {
			t.Fatal(err)
		}
		return s.Snapshot(ctx, at)
	}
	plain := func(context.Context) (atlas.Reader, error) { return r, nil }
	forgotten := func(context.Context) (atlas.Reader, error) { s.Forget(); return r, nil }
	type open = func(context.Context) (atlas.Reader, error)
	root := []atlas.ID{atlas.Root}
	expand := func(open open, h *atlas.Relationship, from []atlas.ID, w atlas.Window) func(context.Context) error {
		w.First, w.Last, w.Select = max(w.First, 1), -1, everything
		return func(ctx context.Context) error {
			r, err := open(ctx)
			if err == nil {
				_, err = r.Expand(ctx, h, from, w)
			}
			return err
		}
	}
	groupsWhere := func(open open, h *atlas.Relationship, from []atlas.ID, by *atlas.Grouping, where atlas.Condition) func(context.Context) error {
		w := atlas.GroupWindow{By: atlas.GroupsByCount, Desc: true, First: 10}
		return func(ctx context.Context) error {
			r, err := open(ctx)
			if err == nil {
				_, err = r.GroupBy(ctx, h, from, where, by, w)
			}
			return err
		}
	}
	groups := func(open open, h *atlas.Relationship, from []atlas.ID, by *atlas.Grouping) func(context.Context) error {
		return groupsWhere(open, h, from, by, nil)
	}
	search := func(text string) func(context.Context) error {
		return func(ctx context.Context) error {
			_, err := r.Search(ctx, atlas.Search{Text: text}, atlas.Window{First: 500, Last: -1})
			return err
		}
	}
	ids := func(h *atlas.Relationship) []atlas.ID {
		links, err := r.Expand(ctx, h, root, atlas.Window{First: 50_000, Last: -1, Select: atlas.SelectNodes})
		if err != nil {
			t.Fatal(err)
		}
		list := make([]atlas.ID, len(links.Nodes))
		for i, n := range links.Nodes {
			list[i] = n.NodeID()
		}
		return list
	}
	institutions, alliances, countries := ids(atlas.AllInstitutions.Relationship), ids(atlas.AllAlliances.Relationship), ids(atlas.AllCountries.Relationship)
	hubs := slices.Repeat([]atlas.ID{"alliance/a-00000"}, 1000) // as when each of its members is asked for its alliances
	by := func(k atlas.Kind, word string) atlas.Window { return atlas.Window{Order: atlas.OrderOf(k, word, true)} }
	contains := func(text string) *atlas.StringFilter { return &atlas.StringFilter{Contains: &text} }
	fields := &api.CourseFilter{}
	for i := range 900 {
		field := fmt.Sprintf("nothing %d", i)
		fields.Or = append(fields.Or, &api.CourseFilter{Field: contains(field)})
	}
	field := ids(atlas.AllCourses.Relationship)[:1]
	course, err := r.Nodes(ctx, field)
	if err != nil {
		t.Fatal(err)
	}
	again := &api.CourseFilter{}
	for range 900 {
		again.Or = append(again.Or, &api.CourseFilter{Field: &atlas.StringFilter{Eq: &course[0].(*atlas.Course).Field}})
	}
	for _, q := range []struct {
		name string
		ask  func(context.Context) error
	}{
		{"a new date", func(ctx context.Context) error { _, err := dated(ctx); return err }},
		{"a new date after all is forgotten", func(ctx context.Context) error { s.Forget(); _, err := dated(ctx); return err }},
		{"the links of countries, forgotten", expand(forgotten, atlas.CountryExchangesOut.Relationship, countries, atlas.Window{})},
		{"an order by name, forgotten", expand(forgotten, atlas.AllCourses.Relationship, root, by(atlas.KindCourse, "PROVIDER"))},
		{"an order by count, forgotten", expand(forgotten, atlas.AllInstitutions.Relationship, root, by(atlas.KindInstitution, "COURSES"))},
		{"an order by count on a new date", expand(dated, atlas.AllAlliances.Relationship, root, by(atlas.KindAlliance, "MEMBERS"))},
		{"a value, forgotten", expand(forgotten, atlas.AllCourses.Relationship, root, atlas.Window{Where: (&api.CourseFilter{Field: &atlas.StringFilter{Eq: new(string)}}).Condition()})},
		{"names, forgotten", expand(forgotten, atlas.AllCourses.Relationship, root, atlas.Window{Where: (&api.CourseFilter{Name: contains("zzz")}).Condition()})},
		{"names", expand(plain, atlas.AllCourses.Relationship, root, atlas.Window{Where: (&api.CourseFilter{Name: contains("zzz")}).Condition()})},
		{"many conditions", expand(plain, atlas.AllCourses.Relationship, root, atlas.Window{Where: fields.Condition()})},
		{"one condition many times", expand(plain, atlas.AllCourses.Relationship, root, atlas.Window{Where: again.Condition()})},
		{"members of many", expand(plain, atlas.AllianceMembers.Relationship, alliances, by(atlas.KindInstitution, "COURSES"))},
		{"members of hubs, sorted", expand(plain, atlas.AllianceMembers.Relationship, hubs, by(atlas.KindInstitution, "COUNTRY"))},
		{"members of hubs on a date", expand(dated, atlas.AllianceMembers.Relationship, hubs, atlas.Window{})},
		{"countries of hubs on a date", expand(dated, atlas.AllianceCountries.Relationship, hubs, atlas.Window{})},
		{"memberships of hubs on a date", expand(dated, atlas.AllianceMemberships.Relationship, hubs, atlas.Window{})},
		{"keys of many rows", expand(plain, atlas.InstitutionCourses.Relationship, institutions, atlas.Window{First: 500})},
		{"keys that count, on a date", expand(dated, atlas.InstitutionAlliances.Relationship, institutions, by(atlas.KindAlliance, "MEMBERS"))},
		{"groups of hubs by kind", groups(plain, atlas.AllianceMembers.Relationship, hubs, atlas.GroupingOf(atlas.KindInstitution, "KIND"))},
		{"groups of hubs by country on a date", groups(dated, atlas.AllianceMembers.Relationship, hubs, atlas.GroupingOf(atlas.KindInstitution, "COUNTRY"))},
		{"groups by a text, forgotten", groups(forgotten, atlas.AllCourses.Relationship, root, atlas.GroupingOf(atlas.KindCourse, "FIELD"))},
		{"groups by a list, forgotten", groups(forgotten, atlas.AllCourses.Relationship, root, atlas.GroupingOf(atlas.KindCourse, "INSTRUCTOR"))},
		{"groups by a year on a new date", groups(dated, atlas.AllMemberships.Relationship, root, atlas.GroupingOf(atlas.KindMembership, "FROM_YEAR"))},
		{"groups by two steps on a new date", groups(dated, atlas.AllMemberships.Relationship, root, atlas.GroupingOf(atlas.KindMembership, "COUNTRY"))},
		{"groups to many on a new date", groups(dated, atlas.AllExchanges.Relationship, root, atlas.GroupingOf(atlas.KindExchange, "PROVIDER_COUNTRY"))},
		{"groups of hubs to another on a date", groups(dated, atlas.AllianceMemberships.Relationship, hubs, atlas.GroupingOf(atlas.KindMembership, "INSTITUTION"))},
		{"groups of what passes a condition", groupsWhere(plain, atlas.AllCourses.Relationship, root, atlas.GroupingOf(atlas.KindCourse, "PROVIDER"), fields.Condition())},
		{"a condition on a count, on a new date", expand(dated, atlas.AllInstitutions.Relationship, root, atlas.Window{Where: atlas.CountMatches{Relationship: atlas.InstitutionExchangesOut.Relationship, Filter: &atlas.IntFilter{Gte: new(100)}}})},
		{"a search for what many have", search("university")},
		{"a misspelled search", search("univresity introdcution")},
		{"a search for many words", search(strings.Join(strings.Split("abcdefghijklmnopqrstuvwxyz", ""), " "))},
		{"many rows by id", func(ctx context.Context) error { _, err := r.Nodes(ctx, institutions); return err }},
		{"all rows", func(ctx context.Context) error {
			for _, err := range r.Rows(ctx, atlas.KindCourse) {
				if err != nil {
					return err
				}
			}
			return nil
		}},
	} {
		median, slowest := storetest.Reactions(t, slowed*storetest.MaxReaction, q.ask)
		t.Logf("%-36s ends %6.2f ms after its time is over, once %6.2f ms", q.name, float64(median)/1e6, float64(slowest)/1e6)
		if median > slowed*storetest.MaxReaction {
			t.Errorf("%s ends %v after its time is over, more than %v", q.name, median, slowed*storetest.MaxReaction)
		}
	}
}
