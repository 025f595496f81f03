// Asking about a world in the fewest words: what examples of this package are written with.

package storetest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

// stage is a store that holds a world, and a reader of it.
type stage struct {
	t     testing.TB
	store atlas.Store
	atlas.Reader
}

// draw opens a store with a world and reads it at all times.
func draw(t testing.TB, open opener, world string) *stage {
	t.Helper()
	return hold(t, open, World(t, world))
}

// drawNaive is draw for what a store is compared with: the naive store holds the world.
func drawNaive(t testing.TB, world string) *stage {
	t.Helper()
	return draw(t, func(testing.TB) atlas.Store { return &Naive{} }, world)
}

// hold opens a store and fills it with rows.
func hold(t testing.TB, open opener, nodes []atlas.Node) *stage {
	t.Helper()
	s := &stage{t: t, store: open(t)}
	t.Cleanup(func() { s.store.Close() })
	if err := s.store.Apply(context.Background(), Changes(nodes)); err != nil {
		t.Fatalf("the store refuses the world: %v", err)
	}
	return s.now()
}

// now is a stage with a reader of what the store holds now, at all times.
func (s *stage) now() *stage { return s.on("") }

// on is a stage with a reader at a date.
func (s *stage) on(date string) *stage {
	s.t.Helper()
	r, err := s.store.Snapshot(context.Background(), mustDate(s.t, date))
	if err != nil {
		s.t.Fatalf("no snapshot at %q: %v", date, err)
	}
	return &stage{s.t, s.store, r}
}

func mustDate(t testing.TB, s string) atlas.PartialDate {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := atlas.ParsePartialDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// want fails the test where an answer is not what it should be.
func want(t testing.TB, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n got %s\nwant %s", what, got, want)
	}
}

// everything is a window without bounds.
var everything = atlas.Window{First: api.MaxPage, Last: -1, Select: atlas.SelectNodes}

// ask expands a relationship and ends the test on an error.
func (s *stage) ask(h *atlas.Relationship, from []atlas.ID, w atlas.Window) *atlas.Pages {
	s.t.Helper()
	links, err := s.Expand(context.Background(), h, from, w)
	if err != nil {
		s.t.Fatalf("%s of %q: %v", h.Field, from, err)
	}
	if len(links.Offsets) != len(from)+1 {
		s.t.Fatalf("%s of %q: At has %d places, not %d", h.Field, from, len(links.Offsets), len(from)+1)
	}
	return links
}

// ends are all ends of a relationship: keys parted by spaces, rows asked parted by " | "; full ids where kinds are mixed.
func (s *stage) ends(h *atlas.Relationship, from ...atlas.ID) string {
	s.t.Helper()
	return written(h, s.ask(h, from, everything))
}

// ordered are all ends of a relationship from one row in an order.
func (s *stage) ordered(h *atlas.Relationship, from atlas.ID, o atlas.Order) string {
	s.t.Helper()
	w := everything
	w.Order = o
	return written(h, s.ask(h, []atlas.ID{from}, w))
}

// where are the ends of a relationship that pass a filter, which is written as in the API.
func (s *stage) where(h *atlas.Relationship, from atlas.ID, filter string) string {
	s.t.Helper()
	return s.passing(h, from, parseFilter(s.t, h.To, filter))
}

// passing are the ends of a relationship that pass a condition.
func (s *stage) passing(h *atlas.Relationship, from atlas.ID, c atlas.Condition) string {
	s.t.Helper()
	w := everything
	w.Where = c
	return written(h, s.ask(h, []atlas.ID{from}, w))
}

func written(h *atlas.Relationship, l *atlas.Pages) string {
	rows := make([]string, len(l.Offsets)-1)
	for i := range rows {
		rows[i] = keysOf(l.Nodes[l.Offsets[i]:l.Offsets[i+1]], h.To == "")
	}
	return strings.Join(rows, " | ")
}

func keysOf(nodes []atlas.Node, full bool) string {
	keys := make([]string, len(nodes))
	for i, n := range nodes {
		switch {
		case n == nil:
			keys[i] = "none"
		case full:
			keys[i] = string(n.NodeID())
		default:
			keys[i] = n.NodeID().Local()
		}
	}
	return strings.Join(keys, " ")
}

// page is a page of a relationship from one row. The window is written as "first 2 after b", where b is the key of a row. The page
// is written as "< b c >", with < where rows come before it and > where rows come after it.
func (s *stage) page(h *atlas.Relationship, from atlas.ID, o atlas.Order, window string) string {
	s.t.Helper()
	all := s.ask(h, []atlas.ID{from}, atlas.Window{Order: o, First: api.MaxPage, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys})
	w := parseWindow(s.t, window, func(row string) string {
		i := slices.IndexFunc(all.Nodes, func(n atlas.Node) bool { return n.NodeID().Local() == row })
		if i < 0 {
			s.t.Fatalf("%s of %q has no row %q to page from", h.Field, from, row)
		}
		return all.Keys[i]
	})
	w.Order, w.Select = o, atlas.SelectNodes|atlas.SelectKeys|atlas.SelectMore|atlas.SelectTotal
	l := s.ask(h, []atlas.ID{from}, w)
	if int(l.Total[0]) != len(all.Nodes) {
		s.t.Errorf("%s: the total of the page is %d, and the connection has %d rows", window, l.Total[0], len(all.Nodes))
	}
	for i, n := range l.Nodes {
		at := slices.IndexFunc(all.Nodes, func(other atlas.Node) bool { return other.NodeID() == n.NodeID() })
		if at < 0 {
			s.t.Fatalf("%s: %s is on the page and not in the whole connection", window, n.NodeID())
		}
		if key := all.Keys[at]; l.Keys[i] != key {
			s.t.Errorf("%s: %s has the key %q on the page and %q in the whole connection", window, n.NodeID(), l.Keys[i], key)
		}
	}
	return around(l.HasPrevious[0], written(h, l), l.HasNext[0])
}

// around is a page with marks of what lies around it.
func around(back bool, page string, more bool) string {
	if back {
		page = "< " + page
	}
	if more {
		page += " >"
	}
	return strings.TrimSpace(strings.ReplaceAll(page, "  ", " "))
}

func parseWindow(t testing.TB, text string, key func(row string) string) atlas.Window {
	t.Helper()
	w := atlas.Window{First: -1, Last: -1}
	words := strings.Fields(text)
	for i := 0; i+1 < len(words); i += 2 {
		switch word, value := words[i], words[i+1]; word {
		case "first":
			w.First, _ = strconv.Atoi(value)
		case "last":
			w.Last, _ = strconv.Atoi(value)
		case "after":
			w.After = key(value)
		case "before":
			w.Before = key(value)
		default:
			t.Fatalf("the window %q has no meaning", text)
		}
	}
	return w
}

// groups counts the ends of a relationship: "CN 2, FR 1", unknown as "" 1, rows asked parted by " | ".
func (s *stage) groups(h *atlas.Relationship, filter string, word string, from ...atlas.ID) string {
	s.t.Helper()
	var where atlas.Condition
	if filter != "" {
		where = parseFilter(s.t, h.To, filter)
	}
	lists, err := s.GroupBy(context.Background(), h, from, where, groupingOf(s.t, h, word), atlas.LargestGroups)
	if err != nil {
		s.t.Fatalf("groups of %s by %s: %v", h.Field, word, err)
	}
	rows := make([]string, len(lists))
	for i, groups := range lists {
		parts := make([]string, len(groups))
		for j, g := range groups {
			key := g.Key
			if key == "" {
				key = `""`
			}
			parts[j] = fmt.Sprintf("%s %d", key, g.Count)
		}
		rows[i] = strings.Join(parts, ", ")
	}
	return strings.Join(rows, " | ")
}

// kindOfRow is the word of the tests for atlas.GroupKinds.
const kindOfRow = "kind of row"

// groupingOf is a grouping of the ends of a relationship by its word.
func groupingOf(t testing.TB, h *atlas.Relationship, word string) *atlas.Grouping {
	t.Helper()
	g := atlas.GroupingOf(h.To, word)
	if word == kindOfRow {
		g = atlas.GroupKinds
	}
	if g == nil {
		t.Fatalf("%s has no groups by %s", h.Field, word)
	}
	return g
}

// find searches and writes the hits, best first, as full ids without their kinds.
func (s *stage) find(text string, kinds ...atlas.Kind) string {
	s.t.Helper()
	return keysOf(s.search(atlas.Search{Text: text, Kinds: kinds}, everything).Nodes, false)
}

// matched searches and writes the hits with the names that matched.
func (s *stage) matched(text string) string {
	s.t.Helper()
	hits := s.search(atlas.Search{Text: text}, everything)
	parts := make([]string, len(hits.Nodes))
	for i, n := range hits.Nodes {
		parts[i] = n.NodeID().Local() + " by " + hits.Matched[i]
	}
	return strings.Join(parts, ", ")
}

func (s *stage) search(q atlas.Search, w atlas.Window) *atlas.Hits {
	s.t.Helper()
	hits, err := s.Search(context.Background(), q, w)
	if err != nil {
		s.t.Fatalf("search for %q: %v", q.Text, err)
	}
	if len(hits.Scores) != len(hits.Nodes) || len(hits.Matched) != len(hits.Nodes) || len(hits.Keys) != len(hits.Nodes) {
		s.t.Fatalf("search for %q: the columns of the hits differ in length", q.Text)
	}
	return hits
}

// all are the keys of all rows of a kind.
func (s *stage) all(k atlas.Kind) string {
	s.t.Helper()
	var nodes []atlas.Node
	for n, err := range s.Rows(context.Background(), k) {
		if err != nil {
			s.t.Fatalf("rows of %s: %v", k, err)
		}
		nodes = append(nodes, n)
	}
	return keysOf(nodes, false)
}

// look finds rows by id.
func (s *stage) look(ids ...atlas.ID) []atlas.Node {
	s.t.Helper()
	nodes, err := s.Nodes(context.Background(), ids)
	if err != nil {
		s.t.Fatalf("nodes %q: %v", ids, err)
	}
	if len(nodes) != len(ids) {
		s.t.Fatalf("nodes %q: %d answers for %d ids", ids, len(nodes), len(ids))
	}
	return nodes
}

// wantKind fails the test where an error is not of a kind, or says nothing.
func wantKind(t testing.TB, what string, err, kind error) {
	t.Helper()
	switch {
	case !errors.Is(err, kind):
		t.Errorf("%s: the error is %v, and should be of the kind %q", what, err, kind)
	case strings.TrimSpace(err.Error()) == "":
		t.Errorf("%s: the error says nothing", what)
	}
}

var dateInFilter = regexp.MustCompile(`"(before|onOrBefore|after|onOrAfter)":"([^"]*)"`)

// parseFilter reads a filter as it is written in the API, for rows of a kind: {kind: [UNIVERSITY], name: {contains: "x"}}.
func parseFilter(t testing.TB, k atlas.Kind, text string) atlas.Condition {
	t.Helper()
	source := dateInFilter.ReplaceAllStringFunc(toJSON(text), func(s string) string {
		part := dateInFilter.FindStringSubmatch(s)
		return fmt.Sprintf(`"%s":%d`, part[1], mustDate(t, part[2]))
	})
	filter := api.NewFilter(k)
	if filter == nil {
		t.Fatalf("the API has no filter for %s", k)
	}
	read := json.NewDecoder(bytes.NewReader([]byte(source)))
	read.DisallowUnknownFields()
	if err := read.Decode(filter); err != nil {
		t.Fatalf("the filter %s is not written well: %v", text, err)
	}
	return filter.Condition()
}

// toJSON quotes the words of a GraphQL value and leaves out its spaces.
func toJSON(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		switch c := rune(text[i]); {
		case c == '"':
			end := i + 1 + strings.IndexByte(text[i+1:], '"') + 1
			b.WriteString(text[i:end])
			i = end
		case unicode.IsLetter(c):
			end := i
			for end < len(text) && (unicode.IsLetter(rune(text[end])) || text[end] == '_') {
				end++
			}
			if word := text[i:end]; word == "true" || word == "false" || word == "null" {
				b.WriteString(word)
			} else {
				b.WriteString(strconv.Quote(word))
			}
			i = end
		default:
			if c != ' ' {
				b.WriteByte(text[i])
			}
			i++
		}
	}
	return b.String()
}
