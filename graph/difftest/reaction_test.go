// How soon operations end after they were cancelled or their deadline passed: in each call of a store, while the next level is
// asked, while a large answer is written, and with whatever takes long over a large world.

package difftest_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// TestReactionInEachCall ends an operation of six levels within each call of the store, by cancelling it and by a deadline that
// passes while the store is slow.
func TestReactionInEachCall(t *testing.T) {
	calls, before := 0, func(context.Context) {} // how many calls there were, and what happens before each
	store := &storetest.Spy{Store: mustOpen(t, meshed(t)), Before: func(ctx context.Context, c storetest.Call) error {
		if c.OfReader() {
			calls++
			before(ctx)
		}
		return nil
	}}
	const tries, deadline, levels = 5, 15 * time.Millisecond, 6
	q := asking{query: `{ countries(first: 5) { nodes { institutions(first: 5) { nodes { memberships(first: 5) { nodes { alliance {
		members(first: 4) { nodes { courses(first: 1) { nodes { id } } } } } } } } } } } }`, variables: "{}"}
	for name, h := range map[string]http.Handler{
		"cancelled": mustHandler(store, graph.Options{Deadline: testTimeout}),
		"too late":  mustHandler(store, graph.Options{Deadline: deadline}),
	} {
		for call := 1; call <= levels; call++ {
			var reactions []time.Duration
			for range tries {
				ctx, cancel := context.WithCancel(t.Context())
				var ended time.Time
				calls = 0
				before = func(ctx context.Context) {
					if calls != call {
						return
					}
					if ended = time.Now(); name == "cancelled" {
						cancel()
					} else {
						ended, _ = ctx.Deadline()
					}
					<-ctx.Done()
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, q.request().WithContext(ctx))
				reactions = append(reactions, time.Since(ended))
				cancel()
				if got := readAnswer(w.Result()); !slices.Equal(got.codes, []string{"TIMEOUT"}) || string(got.data) != "null" || calls != call {
					t.Fatalf("%s in call %d, it makes %d calls and answers %.300s", name, call, calls, got)
				}
			}
			slices.Sort(reactions)
			t.Logf("%s in call %d of %d: %6.2f ms, once %6.2f ms", name, call, levels, inMS(reactions[tries/2]), inMS(reactions[tries-1]))
			if reactions[tries/2] > slowed*storetest.MaxReaction {
				t.Errorf("%s in call %d, it ends %v later, not within %v", name, call, reactions[tries/2], slowed*storetest.MaxReaction)
			}
		}
	}
}

// TestReactionInLargeWorlds ends operations at any time that ask the embedded store for as much as the limits let pass, or
// write as much.
func TestReactionInLargeWorlds(t *testing.T) {
	store := generated(t, testflags.Times(shortLargeWorld, longLargeWorld))
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Search(t.Context(), atlas.Search{Text: "x"}, atlas.Window{First: 1, Last: -1}); err != nil { // waits for the index
		t.Fatal(err)
	}
	most := atlas.Window{First: 1, Last: -1, Select: atlas.SelectNodes, Order: atlas.OrderOf(atlas.KindAlliance, "MEMBERS", true)}
	largest, err := r.Expand(t.Context(), atlas.AllAlliances.Relationship, []atlas.ID{atlas.Root}, most)
	if err != nil {
		t.Fatal(err)
	}
	// Its members are asked for it again and again, which asks for its members.
	hub := func(below string) string {
		head := ""
		if strings.Contains(below, "$w") {
			head = "query($w: InstitutionFilter) "
		}
		return fmt.Sprintf(`%s{ memberships(first: 500, where: {alliance: {id: {eq: %q}}}) { nodes { alliance {
			memberships(first: 90) { nodes { alliance { %s } } } } } } }`, head, largest.Nodes[0].NodeID(), below)
	}
	repeat := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	day := 0
	for _, c := range []struct{ name, query string }{
		{"a new date", `query @asOf(date: "DATE") { institutions(first: 1) { nodes { id } } }`},
		{"orders by counts on a new date", `query @asOf(date: "DATE") { a: institutions(first: 1, orderBy: {by: MEMBERSHIPS}) { nodes { id } }
			b: institutions(first: 1, orderBy: {by: COURSES}) { nodes { id } } c: alliances(first: 1, orderBy: {by: MEMBERS}) { nodes { id } } }`},
		{"relationships of several steps on a new date", `query @asOf(date: "DATE") { alliances(first: 500) { nodes { members(first: 1) { totalCount
			nodes { alliances(first: 1) { totalCount } } } countries { totalCount } } } }`},
		{"members of a hub again and again", hub("members(first: 1, orderBy: {by: COURSES}) { totalCount }")},
		{"cursors under a large filter", hub("members(first: 1, where: $w) { pageInfo { endCursor } }")},
		{"wrong cursors under a large filter", hub(`members(first: 1, after: "AAAAAAAAAAAAAAAA", where: $w) { pageInfo { hasNextPage } }`)},
		{"fifty searches", "{ " + repeat(50, `s%d: search(text: "university", first: 500) { nodes { id } } `) + "}"},
		{"fifty misspelled searches", "{ " + repeat(50, `s%d: search(text: "univresity instituet", first: 500) { nodes { id } } `) + "}"},
		{"a filter through relationships", `{ memberships(first: 1, where: {institution: {name: {contains: "zzz"}, memberships: {some: {alliance: {memberships:
			{some: {institution: {name: {contains: "qqq"}}}}}}}}}) { totalCount } }`},
		{"groups of many", `query @asOf(date: "DATE") { alliances(first: 500) { nodes { members { a: groups(by: COUNTRY) { count } b: groups(by: KIND) { count } } } } }`},
		{"many cursors", `{ countries(first: 500) { nodes { institutions(first: 150) { edges { cursor node { id } } pageInfo { endCursor } totalCount } } } }`},
		{"a long answer", "{ institutions(first: 500) { nodes { courses(first: 20) { nodes { " + repeat(100, "n%d: name ") + "} } } } }"},
		{"too long an answer", hub(repeat(100, "n%d: name i%[1]d: id "))},
	} {
		h := mustHandler(store, graph.Options{Deadline: testTimeout})
		median, slowest := storetest.Reactions(t, slowed*storetest.MaxReaction, func(ctx context.Context) error {
			day++
			date := time.Date(2021, 1, day, 0, 0, 0, 0, time.UTC).Format("2006-01-02")
			r := asking{query: strings.ReplaceAll(c.query, "DATE", date), variables: largeFilter}.request()
			h := h
			if deadline, ok := ctx.Deadline(); ok { // the server's own
				h = mustHandler(store, graph.Options{Deadline: time.Until(deadline)})
				ctx = context.WithoutCancel(ctx)
			}
			w := &beginning{header: http.Header{}}
			h.ServeHTTP(w, r.WithContext(ctx))
			switch {
			case bytes.Contains(w.text, []byte(`"TIMEOUT"`)):
				return atlas.ErrTimeout
			case w.code != http.StatusOK || bytes.Contains(w.text, []byte(`"BAD_INPUT"`)):
				return fmt.Errorf("%d %s", w.code, w.text)
			}
			return nil
		})
		t.Logf("%-44s ends %6.2f ms after its time is over, once %6.2f ms", c.name, inMS(median), inMS(slowest))
		if median > slowed*storetest.MaxReaction {
			t.Errorf("%s ends %v after its time is over, more than %v", c.name, median, slowed*storetest.MaxReaction)
		}
	}
}

// largeFilter are variables as large as a body may hold, with a filter that most institutions pass.
var largeFilter = `{"w": {"or": [{"name": {"contains": "e"}}, {"name": {"in": ["x` + strings.Repeat(`", "`+strings.Repeat("y", 100), 2000) + `"]}}]}}`

func inMS(d time.Duration) float64 { return float64(d) / 1e6 }

// beginning keeps what an answer begins with.
type beginning struct {
	header http.Header
	code   int
	text   []byte
}

func (w *beginning) Header() http.Header  { return w.header }
func (w *beginning) WriteHeader(code int) { w.code = code }
func (w *beginning) Write(b []byte) (int, error) {
	const kept = 1000
	w.text = append(w.text, b[:min(len(b), kept)]...)
	return len(b), nil
}

// generated is an embedded store with a generated world.
func generated(t testing.TB, institutions int) atlas.Store {
	t.Helper()
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	source, err := importer.NewWorld(t.Context(), base, importer.Options{Institutions: institutions, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	var failed error
	err = store.Apply(t.Context(), func(yield func(atlas.Change) bool) {
		for _, table := range atlas.Tables {
			for n, err := range source.Rows(t.Context(), table.Kind) {
				if failed = err; err != nil || !yield(atlas.Change{Put: n}) {
					return
				}
			}
		}
	})
	if err != nil || failed != nil {
		t.Fatal(err, failed)
	}
	return store
}
