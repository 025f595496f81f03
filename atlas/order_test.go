// Tests of order keys: by bytes they come as the contract orders rows, in both directions, and so they do by UTF-16.

package atlas

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"alliance-atlas/internal/testflags"
)

// randomText is made of characters of every plane, most of them from a few, so that texts share beginnings.
func randomText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(6) {
		switch r.IntN(8) {
		case 0:
			c := rune(r.IntN(utf8.MaxRune + 1))
			if c < ' ' || !utf8.ValidRune(c) {
				c = 'x'
			}
			b.WriteRune(c)
		case 1:
			b.WriteRune([]rune{0xCFFF, 0xD000, 0xD001, 0xD7A3, 0xD7FB, 0xD7FF, 0xE000, 0xF8FF, 0xFB01, 0xFF21, 0xFFFD, 0x10000, 0x10FFF, 0x11000, 0x1D518, 0x1F393, 0x10FFFD}[r.IntN(17)])
		default:
			b.WriteRune([]rune("aAbBéÉz ßø清")[r.IntN(11)])
		}
	}
	return b.String()
}

// byCodePoint compares two texts character by character.
func byCodePoint(a, b string) int { return slices.Compare([]rune(a), []rune(b)) }

func byUTF16(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}

func TestKeysOfNamesComeByCodePoint(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	names := OrderOf(KindInstitution, "NAME", false)
	for range testflags.Times(20_000, 100_000) {
		a, b := randomText(r), randomText(r)
		idA, idB := ID(fmt.Sprintf("institution/%c", 'a'+r.IntN(3))), ID(fmt.Sprintf("institution/%c", 'a'+r.IntN(3)))
		x, y := &Institution{Named: Named{Row: Row{ID: idA}, Name: a}}, &Institution{Named: Named{Row: Row{ID: idB}, Name: b}}
		name := byCodePoint(Fold(a), Fold(b))
		for _, o := range []struct {
			order Order
			want  int
		}{{Order{}, cmp.Or(name, cmp.Compare(idA, idB))}, {names, cmp.Or(name, cmp.Compare(idA, idB))}, {OrderOf(KindInstitution, "NAME", true), cmp.Or(-name, cmp.Compare(idA, idB))}} {
			keyX, keyY := o.order.Key(x, nil), o.order.Key(y, nil)
			if got := cmp.Compare(keyX, keyY); got != o.want {
				t.Fatalf("in order %v %q of %s comes %d to %q of %s, and should %d", o.order, a, idA, got, b, idB, o.want)
			}
			if got := byUTF16(keyX, keyY); got != o.want {
				t.Fatalf("by UTF-16 %q of %s comes %d to %q of %s, and should %d", a, idA, got, b, idB, o.want)
			}
			wantKey(t, keyX)
		}
		if got, want := cmp.Compare(MixedKey(x), MixedKey(y)), cmp.Or(name, cmp.Compare(idA, idB)); got != want {
			t.Fatalf("among several kinds %q comes %d to %q, and should %d", a, got, b, want)
		}
	}
}

// wantKey fails where a key has a character that UTF-16 or a database would order in another place.
func wantKey(t *testing.T, key string) {
	t.Helper()
	for _, c := range key {
		if c == 0 || c > 0xD7FF {
			t.Fatalf("the key %q has the character %U", key, c)
		}
	}
	if !utf8.ValidString(key) {
		t.Fatalf("the key %q is no UTF-8", key)
	}
}

// ends answers every relationship with the same rows.
type ends map[*Relationship][]Node

func (e ends) Ends(rel *Relationship, _ Node) []Node { return e[rel] }

func TestKeysOfOtherOrders(t *testing.T) {
	institution := func(id, name string) *Institution {
		return &Institution{Named: Named{Row: Row{ID: ID("institution/" + id)}, Name: name}}
	}
	alliance := func(id string, founded string) *Alliance {
		return &Alliance{Named: Named{Row: Row{ID: ID("alliance/" + id)}, Name: "Same"}, Founded: date(t, founded)}
	}
	country := func(name string) ends {
		return ends{InstitutionCountry.Relationship: {&Country{Named: Named{Name: name}}}, CourseProvider.Relationship: {institution("x", name)}}
	}
	many := func(n int) ends {
		return ends{InstitutionMemberships.Relationship: make([]Node, n), InstitutionCourses.Relationship: make([]Node, n), AllianceMembers.Relationship: make([]Node, n)}
	}
	type row struct {
		node Node
		at   Neighbours
	}
	i, j := institution("i", "Bee"), institution("j", "Ant")
	course := &Course{Named: Named{Row: Row{ID: "course/c"}, Name: "C"}}
	for _, c := range []struct {
		by        *Sort
		asc, desc []row
	}{
		{SortOf(KindInstitution, "COUNTRY"), []row{{j, country("Å")}, {i, country("Å")}, {i, country("ab")}, {i, country("ﬁ")}, {i, country("🎓")}, {j, ends{}}, {i, ends{}}},
			[]row{{i, country("🎓")}, {i, country("ﬁ")}, {i, country("ab")}, {j, country("Å")}, {i, country("Å")}, {j, ends{}}, {i, ends{}}}},
		{SortOf(KindCourse, "PROVIDER"), []row{{course, country("a")}, {course, country("ab")}, {course, ends{}}}, []row{{course, country("ab")}, {course, country("a")}, {course, ends{}}}},
		{SortOf(KindInstitution, "MEMBERSHIPS"), []row{{j, many(0)}, {i, many(0)}, {i, many(9)}, {i, many(10)}, {i, many(1000)}}, []row{{i, many(1000)}, {i, many(10)}, {i, many(9)}, {j, many(0)}, {i, many(0)}}},
		{SortOf(KindInstitution, "COURSES"), []row{{j, many(2)}, {i, many(2)}, {j, many(10)}}, []row{{j, many(10)}, {j, many(2)}, {i, many(2)}}},
		{SortOf(KindAlliance, "MEMBERS"), []row{{alliance("a", ""), many(2)}, {alliance("b", ""), many(2)}, {alliance("a", ""), many(3)}}, []row{{alliance("a", ""), many(3)}, {alliance("a", ""), many(2)}, {alliance("b", ""), many(2)}}},
		{SortOf(KindAlliance, "FOUNDED"), []row{{alliance("a", "0001"), nil}, {alliance("a", "2019-12-31"), nil}, {alliance("a", "2020"), nil}, {alliance("b", "2020-01-01"), nil}, {alliance("c", "2020-01"), nil}, {alliance("a", "2020-02"), nil}, {alliance("a", "9999-12-31"), nil}, {alliance("a", ""), nil}, {alliance("b", ""), nil}},
			[]row{{alliance("a", "9999-12-31"), nil}, {alliance("a", "2020-02"), nil}, {alliance("a", "2020"), nil}, {alliance("b", "2020-01-01"), nil}, {alliance("c", "2020-01"), nil}, {alliance("a", "2019-12-31"), nil}, {alliance("a", "0001"), nil}, {alliance("a", ""), nil}, {alliance("b", ""), nil}}},
	} {
		for desc, rows := range map[bool][]row{false: c.asc, true: c.desc} {
			last := ""
			for n, r := range rows {
				key := Order{c.by, desc}.Key(r.node, r.at)
				wantKey(t, key)
				if key <= last || n > 0 && byUTF16(key, last) <= 0 {
					t.Errorf("by %s (descending %t) row %d does not come after the one before it: %q, %q", c.by.Word, desc, n, last, key)
				}
				last = key
			}
		}
	}
}

func TestCountIsPrimary(t *testing.T) {
	i := &Institution{}
	for _, n := range []int{0, 1, 9, 10, 999} {
		for _, o := range []Order{OrderOf(KindInstitution, "MEMBERSHIPS", false), OrderOf(KindInstitution, "MEMBERSHIPS", true)} {
			if string(o.AppendCount(nil, n)) != o.Primary(i, ends{InstitutionMemberships.Relationship: make([]Node, n)}) {
				t.Errorf("the count %d has another key than the rows", n)
			}
		}
	}
}

// Each line of the tables says one thing, of one kind, under a word of its own; and what it reads is of that kind.
func TestTheTablesOfOrdersAndGroupings(t *testing.T) {
	type word struct {
		kind Kind
		word string
	}
	seen := map[word]bool{}
	for _, s := range Sorts {
		sources, of := 0, Kind("")
		source := func(given bool, kind func() Kind) {
			if given {
				sources++
				of = kind()
			}
		}
		source(s.Text != nil, func() Kind { return s.Text.Kind })
		source(s.Date != nil, func() Kind { return s.Date.Kind })
		source(s.Number != nil, func() Kind { return s.Number.Kind })
		source(s.NameOf != nil, func() Kind { return s.NameOf.From })
		source(s.Count != nil, func() Kind { return s.Count.From })
		if sources != 1 || of != s.Kind && of != "" || s.Text != nil && s.Text.All != nil || seen[word{s.Kind, s.Word}] {
			t.Errorf("the order of %s by %s has %d sources, of %s, reads several texts, or is there twice", s.Kind, s.Word, sources, of)
		}
		seen[word{s.Kind, s.Word}] = true
		if h := s.NameOf; h != nil && (!h.ToOne() || !h.To.IsEntity() || HasTime(h.To) && !h.Paths[0][0].Ref.Holds) {
			t.Errorf("the order of %s by %s is by a name that a date may hide: %s must lead to one entity, which has no time or which the row depends on", s.Kind, s.Word, h.Field)
		}
		if s.Count != nil && s.Count.ToOne() {
			t.Errorf("the order of %s by %s counts %s, of which there is one at most", s.Kind, s.Word, s.Count.Field)
		}
	}
	seen = map[word]bool{}
	for _, g := range Groupings {
		at := g.Kind
		for i, rel := range g.Via {
			if rel.From != at || !rel.ToOne() && len(g.Via) > 1 || i > 1 {
				t.Errorf("the grouping of %s by %s goes over %s, which does not lead on from %s, or is one of several that lead to many", g.Kind, g.Word, rel.Field, at)
			}
			at = rel.To
		}
		of := func(k Kind) bool { return k == at || k == "" && len(g.Via) == 0 }
		says := 0
		for _, given := range []bool{g.By != nil, g.Year != nil, g.Decade != nil} {
			if given {
				says++
			}
		}
		date, _ := g.Period()
		if says > 1 || g.By != nil && !of(g.By.Kind) || date != nil && date.Kind != at || says == 0 && len(g.Via) == 0 || seen[word{g.Kind, g.Word}] {
			t.Errorf("the grouping of %s by %s does not say one thing of rows of %s, or is there twice", g.Kind, g.Word, at)
		}
		if len(g.Via) > 0 && g.By != nil && g.By.All != nil {
			t.Errorf("the grouping of %s by %s reads several texts of other rows", g.Kind, g.Word)
		}
		seen[word{g.Kind, g.Word}] = true
	}
}

// What rows depend on depends on nothing itself, so that one step finds all that hides a row.
func TestWhatRowsDependOnDependsOnNothing(t *testing.T) {
	for _, r := range Refs {
		if r.Holds && len(HoldingRefs(r.To)) > 0 {
			t.Errorf("%s depends on %s by %s, which depends on other rows", r.From, r.To, r.Name)
		}
	}
	for _, k := range EntityKinds {
		if len(HoldingRefs(k)) > 0 {
			t.Errorf("the entity %s depends on other rows", k)
		}
	}
}
