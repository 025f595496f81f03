// The worlds that questions are about: some are drawn as stores are tested, full of names and dates that are alike, others have
// networks of many forms.

package judges_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// dice are random choices. The same seed gives the same choices for ever.
type dice struct{ *rand.Rand }

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 0x10d9e))} }

// oneIn is true once in n times.
func (d dice) oneIn(n int) bool { return d.IntN(n) == 0 }

func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

func pick[T any](d dice, from []T) T { return from[d.IntN(len(from))] }

// The words that worlds are made of and filters ask for, as tables and as the API spell them.
var (
	regions = []string{"Africa", "Asia", "Europe"}
	kinds   = map[string]string{"university": "UNIVERSITY", "company": "COMPANY", "platform": "PLATFORM", "other": "OTHER"}
	of      = map[string]string{"university-network": "UNIVERSITY_NETWORK", "national": "NATIONAL", "other": "OTHER"}
	roles   = map[string]string{"member": "MEMBER", "founder": "FOUNDER", "partner": "PARTNER"}
	fields  = []string{"law", "physics"}
	dates   = []string{"2012", "2013-05", "2014", "2014-07-01", "2016-02", "2018"}
)

// word is one of the words of tables.
func (d dice) word(words map[string]string) string { return pick(d, sorted(words)) }

// world is a store behind the handler of the program.
type world struct {
	nodes   []atlas.Node
	handler http.Handler
	store   atlas.Store
}

// openWorld puts rows into an embedded store.
func openWorld(nodes []atlas.Node) (*world, error) {
	store := mem.New()
	err := store.Apply(context.Background(), storetest.Changes(nodes))
	if err == nil {
		var h http.Handler
		if h, err = graph.Handler(store, graph.Options{Deadline: time.Minute}); err == nil {
			return &world{nodes, h, store}, nil
		}
	}
	store.Close()
	return nil, err
}

// ofText opens a world that is drawn as text, until the test ends.
func ofText(t *testing.T, text string) *world {
	t.Helper()
	w, err := openWorld(storetest.World(t, text))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.store.Close() })
	return w
}

// drawWorld draws the rows of a world.
func drawWorld(d dice) ([]atlas.Node, error) {
	if !d.oneIn(4) {
		most := pick(d, []int{8, 15, 30, 50})
		if d.oneIn(20) { // NetworkX takes a second for a question about it
			most = 100
		}
		return storetest.ParseWorld((&drawing{dice: d, most: most}).draw())
	}
	richest := storetest.RandomWorld(d.Uint64())
	for range 3 {
		if other := storetest.RandomWorld(d.Uint64()); len(other) > len(richest) {
			richest = other
		}
	}
	return richest, nil
}

// drawLarge draws the rows of a world in which communities are not seen at once.
func drawLarge(d dice) ([]atlas.Node, error) {
	return storetest.ParseWorld((&drawing{dice: d, most: pick(d, []int{15, 60, 150})}).draw())
}

// drawing is a world that is drawn as text.
type drawing struct {
	dice
	most                               int // institutions
	lines                              []string
	countries, institutions, alliances []string
}

func (w *drawing) line(format string, args ...any) {
	w.lines = append(w.lines, fmt.Sprintf(format, args...))
}

// named begins the line of a row. Names are in another order than keys, and some are given twice.
func (w *drawing) named(kind string, n int) string {
	key := fmt.Sprintf("%s%d", kind[:1], n)
	w.line("%s %s: name=%s %d", kind, key, pick(w.dice, []string{"North", "South", "east", "École"}), w.IntN(8*n+8))
	return key
}

// cell adds a cell to the last line.
func (w *drawing) cell(column, value string) {
	w.lines[len(w.lines)-1] += fmt.Sprintf(", %s=%s", column, value)
}

// often adds a cell, but not once in n times.
func (w *drawing) often(n int, column, value string) {
	if !w.oneIn(n) {
		w.cell(column, value)
	}
}

func (w *drawing) date(column string) { w.often(2, column, pick(w.dice, dates)) }

// other is another one of a list than this, which it must have.
func (w *drawing) other(list []string, than string) string {
	for {
		if x := pick(w.dice, list); x != than {
			return x
		}
	}
}

func (w *drawing) draw() string {
	for i := range w.between(1, 9) {
		code := "A" + string(rune('A'+i))
		w.line("country %s: name=Land %d", code, w.IntN(20))
		w.often(6, "region", pick(w.dice, regions))
		w.countries = append(w.countries, code)
	}
	for i := range w.between(max(2, w.most/4), w.most) {
		key := w.named("institution", i)
		w.cell("kind", w.word(kinds))
		w.often(8, "country", pick(w.dice, w.countries))
		w.institutions = append(w.institutions, key)
	}
	pick(w.dice, []func(){w.pairs, w.groups, w.blocks})()
	for range w.IntN(5) {
		w.line("membership: alliance=%s, institution=%s, role=%s", pick(w.dice, w.alliances), pick(w.dice, w.institutions), w.word(roles))
		w.date("from")
		w.date("to")
	}
	exchanges := w.exchanges()
	w.rest(exchanges)
	return strings.Join(w.lines, "\n")
}

func (w *drawing) alliance(members ...string) {
	key := w.named("alliance", len(w.alliances))
	w.cell("kind", w.word(of))
	w.often(3, "seatCountry", pick(w.dice, w.countries))
	if len(w.alliances) > 0 {
		w.often(2, "parent", pick(w.dice, w.alliances))
	}
	w.alliances = append(w.alliances, key)
	for _, member := range members {
		w.line("membership: alliance=%s, institution=%s, role=%s", key, member, w.word(roles))
		w.date("from")
		if w.oneIn(4) {
			w.date("to")
		}
	}
}

// pairs are alliances of two, so that co-membership can have any form: trees, rings and random ties.
func (w *drawing) pairs() {
	n := len(w.institutions)
	form := w.IntN(4)
	for i, to := range w.institutions[1:] {
		switch {
		case form == 0: // a tree
			w.alliance(pick(w.dice, w.institutions[:i+1]), to)
		case form == 1 || w.oneIn(2): // a line, or what is left of it
			w.alliance(w.institutions[i], to)
		}
	}
	if form == 1 && n > 2 {
		w.alliance(w.institutions[0], w.institutions[n-1])
	}
	for range w.IntN(n) + 1 {
		from := pick(w.dice, w.institutions)
		w.alliance(from, w.other(w.institutions, from))
	}
}

// some are different ones of a list, at most so many.
func (w *drawing) some(from []string, most int) []string {
	some := []string{}
	for _, i := range w.Perm(len(from))[:w.between(1, min(most, len(from)))] {
		some = append(some, from[i])
	}
	return some
}

// groups are alliances of any members.
func (w *drawing) groups() {
	for range w.between(1, 12) {
		w.alliance(w.some(w.institutions, pick(w.dice, []int{2, 4, 8}))...)
	}
}

// blocks are alliances most of whose members are near each other, so that there are communities.
func (w *drawing) blocks() {
	size := w.between(3, 8)
	for range w.between(4, 5+len(w.institutions)/2) {
		begin := w.IntN(len(w.institutions))
		members := w.some(w.institutions[begin:min(begin+size, len(w.institutions))], 4)
		if w.oneIn(6) {
			members = append(members, pick(w.dice, w.institutions))
		}
		w.alliance(members...)
	}
}

// exchanges draws so many exchanges: many of two, few of many, and some between countries.
func (w *drawing) exchanges() int {
	n := w.IntN(2 * len(w.institutions))
	most := pick(w.dice, []int{1, 1, 3})
	for i := range n {
		key := w.named("exchange", i) // e0 is the first
		w.often(3, "alliance", pick(w.dice, w.alliances))
		w.date("from")
		w.date("to")
		for _, side := range []string{"provider", "receiver"} {
			for _, end := range w.some(w.institutions, most) {
				w.line("exchange-party: exchange=%s, side=%s, institution=%s", key, side, end)
			}
			if w.oneIn(4) {
				w.line("exchange-party: exchange=%s, side=%s, country=%s", key, side, pick(w.dice, w.countries))
			}
		}
	}
	return n
}

// rest are courses, events and persons.
func (w *drawing) rest(exchanges int) {
	courses := w.IntN(2 * len(w.institutions))
	for i := range courses {
		w.named("course", i)
		w.often(8, "provider", pick(w.dice, w.institutions))
		w.often(8, "platform", pick(w.dice, w.institutions))
		w.often(3, "field", pick(w.dice, fields))
		w.date("runStart")
	}
	if courses > 0 && exchanges > 0 {
		w.line("exchange-course: exchange=e0, course=c%d", w.IntN(courses))
	}
	for i := range w.IntN(6) {
		w.line("event v%d: name=Meeting %d", i, w.IntN(9))
		w.often(2, "country", pick(w.dice, w.countries))
		w.often(2, "alliance", pick(w.dice, w.alliances))
		if i > 0 {
			w.often(2, "parent", fmt.Sprintf("v%d", w.IntN(i)))
		}
		w.line("event-host: event=v%d, institution=%s", i, pick(w.dice, w.institutions))
	}
	for i := range w.IntN(6) {
		w.line("person p%d: name=Person %d", i, w.IntN(9))
		w.line("position: person=p%d, institution=%s, alliance=%s, country=%s", i, pick(w.dice, w.institutions), pick(w.dice, w.alliances), pick(w.dice, w.countries))
	}
}
