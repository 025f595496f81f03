// Tests of cursors, which hold for one question and break when anybody touches them.

package api

import (
	"context"
	"encoding/base64"
	"errors"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

func TestCursorsGoRound(t *testing.T) {
	s := sealOf(&view{version: "v"}, "Query.people", atlas.Root)
	for _, key := range []string{"a", "name\x01person/p", strings.Repeat("long ", 300), "清华\ud7ff", "\x01"} {
		got, err := s.key("after", s.cursor(key))
		if err != nil || got != key {
			t.Errorf("the cursor of %q gives %q, %v", key, got, err)
		}
	}
}

// Any other byte anywhere in a cursor, a byte less or more, and every other way to write it is refused.
func TestCursorsShowTampering(t *testing.T) {
	s := sealOf(&view{version: "v"}, "Query.people", atlas.Root)
	cursor := s.cursor("name\x01person/p")
	refused := func(forged string) {
		t.Helper()
		if key, err := s.key("before", forged); !errors.Is(err, ErrCursor) || key != "" {
			t.Fatalf("the cursor %q (of %q) gives %q, %v", forged, cursor, key, err)
		} else if !strings.Contains(err.Error(), "before") {
			t.Fatalf("the error %q does not name the argument", err)
		}
	}
	for i := range len(cursor) {
		for c := range 256 {
			if byte(c) != cursor[i] {
				refused(cursor[:i] + string([]byte{byte(c)}) + cursor[i+1:])
			}
		}
		refused(cursor[:i])
		refused(cursor[i+1:])
		refused(cursor[:i] + "A" + cursor[i:])
		refused(cursor[:i] + "\n" + cursor[i:])
	}
	raw, _ := base64.RawURLEncoding.DecodeString(cursor)
	for i := range raw {
		for bit := range 8 {
			changed := append([]byte{}, raw...)
			changed[i] ^= 1 << bit
			refused(base64.RawURLEncoding.EncodeToString(changed))
		}
	}
	refused("")
	refused(cursor + "=")
	refused(cursor + cursor)
	refused(base64.URLEncoding.EncodeToString(raw) + "=")
	refused(base64.RawURLEncoding.EncodeToString(raw[:markSize]))
	refused(s.cursor(""))
	refused(base64.RawURLEncoding.EncodeToString([]byte("name\x01person/p")))
}

func TestCursorsBelongToTheirQuestion(t *testing.T) {
	type question struct {
		reader  *view
		field   string
		parent  atlas.ID
		where   any
		orderBy any
	}
	x, y, empty := "x", "y", ""
	base := func() question {
		return question{&view{version: "v", at: day(t, "2020")}, "Alliance.members", "alliance/a", nil, nil}
	}
	seal := func(q question) cursorSeal { return sealOf(q.reader, q.field, q.parent, q.where, q.orderBy) }
	first := base()
	same := map[string]func(*question){
		"the same again":                  func(*question) {},
		"a filter that is null":           func(q *question) { q.where = (*InstitutionFilter)(nil) },
		"an order that is null":           func(q *question) { q.orderBy = (*InstitutionOrder)(nil) },
		"another reader of the same":      func(q *question) { q.reader = &view{version: "v", at: day(t, "2020")} },
		"the same parent in other memory": func(q *question) { q.parent = atlas.ID("alliance/" + string([]byte("a"))) },
	}
	for name, change := range same {
		q := base()
		change(&q)
		if seal(q) != seal(first) {
			t.Errorf("%s is another question", name)
		}
	}
	others := map[string]func(*question){
		"field":                func(q *question) { q.field = "Alliance.memberships" },
		"parent":               func(q *question) { q.parent = "alliance/b" },
		"version":              func(q *question) { q.reader.version = "w" },
		"no date":              func(q *question) { q.reader.at = 0 },
		"date":                 func(q *question) { q.reader.at = day(t, "2021") },
		"date's precision":     func(q *question) { q.reader.at = day(t, "2020-01-01") },
		"empty filter":         func(q *question) { q.where = &InstitutionFilter{} },
		"filter":               func(q *question) { q.where = &InstitutionFilter{Name: &atlas.StringFilter{Eq: &x}} },
		"filter's value":       func(q *question) { q.where = &InstitutionFilter{Name: &atlas.StringFilter{Eq: &y}} },
		"filter's empty value": func(q *question) { q.where = &InstitutionFilter{Name: &atlas.StringFilter{Eq: &empty}} },
		"filter's condition":   func(q *question) { q.where = &InstitutionFilter{Name: &atlas.StringFilter{Contains: &x}} },
		"filter's empty part":  func(q *question) { q.where = &InstitutionFilter{Name: &atlas.StringFilter{}} },
		"empty list of kinds":  func(q *question) { q.where = &InstitutionFilter{Kind: []atlas.InstitutionKind{}} },
		"empty or": func(q *question) {
			q.where = &InstitutionFilter{Logic: Logic[InstitutionFilter]{Or: []*InstitutionFilter{}}}
		},
		"empty and": func(q *question) {
			q.where = &InstitutionFilter{Logic: Logic[InstitutionFilter]{And: []*InstitutionFilter{}}}
		},
		"nested filter": func(q *question) {
			q.where = &InstitutionFilter{Logic: Logic[InstitutionFilter]{Not: &InstitutionFilter{}}}
		},
		"memberships": func(q *question) { q.where = &InstitutionFilter{Memberships: &MembershipsFilter{}} },
		"some memberships": func(q *question) {
			q.where = &InstitutionFilter{Memberships: &MembershipsFilter{Some: &MembershipFilter{}}}
		},
		"no memberships": func(q *question) {
			q.where = &InstitutionFilter{Memberships: &MembershipsFilter{None: &MembershipFilter{}}}
		},
		"date filter": func(q *question) {
			q.where = &InstitutionFilter{Memberships: &MembershipsFilter{Some: &MembershipFilter{From: &atlas.DateFilter{After: day(t, "2020")}}}}
		},
		"date filter's precision": func(q *question) {
			q.where = &InstitutionFilter{Memberships: &MembershipsFilter{Some: &MembershipFilter{From: &atlas.DateFilter{After: day(t, "2020-01")}}}}
		},
		"order":             func(q *question) { q.orderBy = &InstitutionOrder{By: "NAME"} },
		"order's field":     func(q *question) { q.orderBy = &InstitutionOrder{By: "COUNTRY"} },
		"order's direction": func(q *question) { q.orderBy = &InstitutionOrder{By: "NAME", Direction: "DESC"} },
	}
	seen := map[[32]byte]string{seal(first): "the first"}
	for name, change := range others {
		q := base()
		change(&q)
		s := seal(q)
		if other, ok := seen[s]; ok {
			t.Errorf("%s: the question has the seal of %s", name, other)
		}
		seen[s] = name
		if _, err := s.key("after", s.cursor("k")); err != nil {
			t.Errorf("%s: its own cursor is refused: %v", name, err)
		}
		foreign := seal(first)
		if _, err := s.key("after", foreign.cursor("k")); !errors.Is(err, ErrCursor) {
			t.Errorf("%s: a cursor of another question is taken", name)
		}
	}
	up, down := base(), base()
	up.orderBy, down.orderBy = &InstitutionOrder{By: "NAME"}, &InstitutionOrder{By: "NAME", Direction: "ASC"}
	if seal(up) != seal(down) {
		t.Error("ASC, which is the default, is another question than no direction")
	}
}

// TestACursorBelowAList: the cursors of one parent count for that parent, wherever it stands among those they are not of.
func TestACursorBelowAList(t *testing.T) {
	alliances := []*atlas.Alliance{{Named: atlas.Named{Row: atlas.Row{ID: "alliance/a"}}}, {Named: atlas.Named{Row: atlas.Row{ID: "alliance/b"}}}, {Named: atlas.Named{Row: atlas.Row{ID: "alliance/c"}}}}
	for at, own := range alliances {
		r := &expanding{view: &view{version: "v"}}
		s := sealOf(r, atlas.AllianceMembers.Field, own.ID, nil, nil)
		after, before := s.cursor("k"), s.cursor("l")
		pages, err := Follow(context.Background(), r, alliances, atlas.AllianceMembers, PageArgs{After: &after, Before: &before, Select: atlas.SelectNodes})
		errs, ok := err.(Errors)
		if !ok || len(errs) != len(alliances) {
			t.Fatalf("parent %d: the error is %v, and not one for each parent", at, err)
		}
		for i := range alliances {
			if (errs[i] == nil) != (i == at) || (pages[i] != nil) != (i == at) || errs[i] != nil && !errors.Is(errs[i], ErrCursor) {
				t.Errorf("cursors of parent %d: parent %d gets the page %v and the error %v", at, i, pages[i], errs[i])
			}
		}
		if len(r.from) != 1 || r.from[0] != own.ID || r.window.After != "k" || r.window.Before != "l" {
			t.Errorf("cursors of parent %d: the store is asked from %q after %q before %q", at, r.from, r.window.After, r.window.Before)
		}
	}
}

func TestCursorsOfSearches(t *testing.T) {
	r := &view{version: "v"}
	seen := map[cursorSeal]atlas.Search{}
	for _, search := range []atlas.Search{{Text: "a"}, {Text: "A"}, {Text: "a", Kinds: []atlas.Kind{}}, {Text: "a", Kinds: []atlas.Kind{atlas.KindCourse}}, {Text: "a", Kinds: []atlas.Kind{atlas.KindCourse, atlas.KindEvent}}} {
		s := sealOf(r, "Query.search", atlas.Root, search)
		if other, ok := seen[s]; ok {
			t.Errorf("%v has the seal of %v", search, other)
		}
		seen[s] = search
	}
	// The store is not asked, which view would not survive.
	if c, err := Find(context.Background(), r, atlas.Search{Text: strings.Repeat("a", atlas.MaxSearchText+1)}, PageArgs{}); err != nil || len(c.Hits) > 0 {
		t.Errorf("a text of %d bytes: %v, %v", atlas.MaxSearchText+1, c, err)
	}
}

func FuzzCursor(f *testing.F) {
	s := sealOf(&view{version: "v"}, "Query.people", atlas.Root)
	for _, seed := range []string{"", "A", "====", "\x00", "é", s.cursor("k"), s.cursor("k") + "=", s.cursor("")} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		key, err := s.key("after", cursor)
		switch {
		case err != nil && !errors.Is(err, ErrCursor):
			t.Errorf("%q: %v", cursor, err)
		case err == nil && s.cursor(key) != cursor:
			t.Errorf("%q is taken, and the cursor of its key %q is %q", cursor, key, s.cursor(key))
		}
	})
}
