// What is kept: within its bytes, those asked for last; and of a changed atlas, what no changed row goes into.

package mem

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

func TestKeptWithinItsBytes(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		asked string // parts by the bytes that they take: a9 is named a
		made  string // those that had to be made, in turn
	}{
		{"a10 b10 c9 a10 b10 c9", "a b c"},
		{"a10 b10 c10 a10 b10 c10", "a b c"},
		{"a10 b10 c11 b10 c11 a10", "a b c a"},                   // a makes room for c
		{"a10 b10 c10 a10 d1 a10 c10 d1 b10", "a b c d b"},       // b was asked for longest ago
		{"a10 b10 c10 d30 d30 a10 d30", "a b c d a d"},           // all make room for one
		{"a10 d31 d31 a10 a10 d31 d31 a10", "a d a d a"},         // one that never fits is kept until the next
		{"a0 b0 c0 d31 a0 b0 c0 e1 a0 d31", "a b c d a b c e d"}, // parts without bytes make room like others
	} {
		k := newKept[string](30, func(bytes *int) int { return *bytes })
		var made []string
		for _, asked := range strings.Fields(c.asked) {
			name, bytes := asked[:1], 0
			if _, err := fmt.Sscan(asked[1:], &bytes); err != nil {
				t.Fatal(err)
			}
			got, err := k.get(ctx, name, func(*budget) *int { made = append(made, name); return &bytes })
			if err != nil || *got != bytes {
				t.Fatalf("%s: %s is %v, %v", c.asked, asked, got, err)
			}
			sum := 0
			for _, part := range k.parts {
				sum += part.bytes
			}
			if sum != k.bytes || sum > 30 && len(k.parts) > 1 {
				t.Errorf("%s: after %s %d bytes are kept, counted as %d", c.asked, asked, sum, k.bytes)
			}
		}
		if got := strings.Join(made, " "); got != c.made {
			t.Errorf("%s: made were %s, not %s", c.asked, got, c.made)
		}
	}
}

// A call whose time is over keeps nothing, and the next one makes the part.
func TestKeptAfterACancelledCall(t *testing.T) {
	k := newKept[string](30, func(bytes *int) int { return *bytes })
	over, cancel := context.WithCancel(context.Background())
	ten := 10
	build := func(*budget) *int { cancel(); return &ten }
	if got, err := k.get(over, "a", build); err == nil || k.bytes != 0 {
		t.Errorf("a cancelled call gives %v and keeps %d bytes", got, k.bytes)
	}
	if got, err := k.get(context.Background(), "a", build); err != nil || *got != 10 || k.bytes != 10 {
		t.Errorf("the next call gives %v, %v and keeps %d bytes", got, err, k.bytes)
	}
}

// An order is taken over exactly where neither its kind nor what it reads has changed, and a column where its kind has not.
func TestTakenOver(t *testing.T) {
	ctx := context.Background()
	row := func(id atlas.ID) atlas.Row { return atlas.Row{ID: id, Trust: "PRIMARY"} }
	named := func(id atlas.ID, name string) atlas.Named { return atlas.Named{Row: row(id), Name: name} }
	world := []atlas.Node{
		&atlas.Country{Named: named("country/AA", "A"), Region: "Asia"},
		&atlas.Institution{Named: named("institution/a", "A"), CountryID: "country/AA", City: "X"},
		&atlas.Institution{Named: named("institution/b", "B"), City: "Y"},
		&atlas.Alliance{Named: named("alliance/a", "A")},
		&atlas.Membership{Row: row("membership/a"), AllianceID: "alliance/a", InstitutionID: "institution/b"},
		&atlas.Course{Named: named("course/a", "A"), ProviderID: "institution/a", Field: "x"},
		&atlas.Figure{Row: row("figure/a"), SubjectID: "institution/a", Value: "5"},
		&atlas.Source{Row: row("source/a"), Title: "A"},
	}
	institution := func(word string) orderKey {
		return orderKey{atlas.KindInstitution, atlas.OrderOf(atlas.KindInstitution, word, true)}
	}
	for _, c := range []struct {
		change atlas.Node
		keeps  []orderKey
		drops  []orderKey
	}{
		{&atlas.Course{Named: named("course/b", "B")}, // before the institutions, whose numbers move
			[]orderKey{institution("CITY"), institution("COUNTRY"), institution("MEMBERSHIPS"), {atlas.KindMembership, atlas.OrderOf(atlas.KindMembership, "INSTITUTION", false)}},
			[]orderKey{institution("COURSES"), {atlas.KindCourse, atlas.OrderOf(atlas.KindCourse, "PROVIDER", false)}, {atlas.KindSource, atlas.OrderOf(atlas.KindSource, "CITATIONS", true)}}},
		{&atlas.Country{Named: named("country/AA", "Z")},
			[]orderKey{institution("CITY"), institution("COURSES"), {atlas.KindFigure, atlas.OrderOf(atlas.KindFigure, "VALUE", false)}},
			[]orderKey{institution("COUNTRY")}},
		{&atlas.Alliance{Named: named("alliance/a", "Z")},
			[]orderKey{institution("COURSES"), institution("COUNTRY"), institution("MEMBERSHIPS")},
			[]orderKey{{atlas.KindMembership, atlas.OrderOf(atlas.KindMembership, "FROM", false)}}}, // of equal dates the alliance decides
	} {
		s := New()
		defer s.Close()
		put := func(nodes ...atlas.Node) *snapshot {
			t.Helper()
			if err := s.Apply(ctx, func(yield func(atlas.Change) bool) {
				for _, n := range nodes {
					if !yield(atlas.Change{Put: n}) {
						return
					}
				}
			}); err != nil {
				t.Fatal(err)
			}
			return s.now.Load()
		}
		before := put(world...)
		for _, key := range slices.Concat(c.keeps, c.drops) {
			if _, err := (&reader{snapshot: before}).order(ctx, key.kind, key.order); err != nil {
				t.Fatal(err)
			}
		}
		cities, fields := columnKey{kind: atlas.KindInstitution, text: atlas.InstitutionCity}, columnKey{kind: atlas.KindCourse, text: atlas.CourseField}
		for _, key := range []columnKey{cities, fields} {
			if _, err := before.column(ctx, key); err != nil {
				t.Fatal(err)
			}
		}
		after := put(c.change)
		for _, key := range c.keeps {
			part := after.orders.parts[key]
			if part == nil {
				t.Errorf("a change of %s drops the order of %s by %s", c.change.NodeID(), key.kind, key.order.Words())
				continue
			}
			kept := part.part.made.Load()
			delete(after.orders.parts, key)
			made, err := (&reader{snapshot: after}).order(ctx, key.kind, key.order)
			if err != nil || !slices.Equal(made.rows, kept.rows) || !slices.Equal(made.rank, kept.rank) || made.lo != kept.lo {
				t.Errorf("after a change of %s the order of %s by %s is %v, and the kept one %v (%v)", c.change.NodeID(), key.kind, key.order.Words(), made, kept, err)
			}
		}
		for _, key := range c.drops {
			if after.orders.parts[key] != nil {
				t.Errorf("a change of %s leaves the order of %s by %s as it was", c.change.NodeID(), key.kind, key.order.Words())
			}
		}
		if (after.columns.parts[fields] != nil) != (c.change.Is() != atlas.KindCourse) || after.columns.parts[cities] == nil {
			t.Errorf("after a change of %s the columns are %v", c.change.NodeID(), after.columns.parts)
		}
	}
}
