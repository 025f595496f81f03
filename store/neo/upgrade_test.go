// Databases of other versions of the program: they are never answered from, and one import mends them.

package neo

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/storetest"
)

// former is a folder with a small world, and the statements by which an early version wrote it, under labels without an underscore,
// with their parameters, one a line.
const former = "testdata/former"

// listed is a source of rows.
type listed []atlas.Node

func (l listed) Dataset() *atlas.Dataset {
	return &atlas.Dataset{Name: "former", Title: "A small world", License: "CC0-1.0"}
}

func (l listed) Len(k atlas.Kind) (n int) {
	for range l.Rows(context.Background(), k) {
		n++
	}
	return n
}

func (l listed) Rows(_ context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		rows := slices.Clone(l)
		slices.SortFunc(rows, func(a, b atlas.Node) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
		for _, n := range rows {
			if n.Is() == k && !yield(n, nil) {
				return
			}
		}
	}
}

func formerWorld(t *testing.T) []atlas.Node {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(former, "world.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return storetest.World(t, string(text))
}

// replay runs the statements of the former version.
func replay(t *testing.T, server *neo4jtest.Server) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(former, "statements.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, len(text)+1)
	n := 0
	for lines.Scan() {
		var call struct {
			Text   string
			Params map[string]any
		}
		read := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		read.UseNumber()
		if err := read.Decode(&call); err != nil {
			t.Fatal(err)
		}
		params, _ := wholeNumbers(call.Params).(map[string]any)
		if _, err := server.Query(t.Context(), call.Text, params); err != nil {
			t.Fatalf("%v\nto: %s", err, call.Text)
		}
		n++
	}
	if lines.Err() != nil || n < 100 {
		t.Fatalf("%d statements, %v", n, lines.Err())
	}
}

// wholeNumbers makes numbers of JSON those that the driver sends.
func wholeNumbers(v any) any {
	switch v := v.(type) {
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		f, _ := v.Float64()
		return f
	case map[string]any:
		for key, value := range v {
			v[key] = wholeNumbers(value)
		}
	case []any:
		for i, value := range v {
			v[i] = wholeNumbers(value)
		}
	}
	return v
}

// openAt opens a store that works with a layout and steps, as another version of the program would.
func openAt(t *testing.T, server *neo4jtest.Server, l *layout, steps []Step) *Store {
	t.Helper()
	s := New(bolttest.Connect(t, server))
	t.Cleanup(func() { s.Close() })
	s.layout, s.steps = l, steps
	return s
}

// refuses demands that a store does not answer, whatever it is asked, and says what to do.
func refuses(t *testing.T, s *Store, sentence string) {
	t.Helper()
	_, snapshot := s.Snapshot(t.Context(), 0)
	_, ping := s.Ping(t.Context())
	apply := s.Apply(t.Context(), storetest.Changes(nil))
	for name, err := range map[string]error{"Snapshot": snapshot, "Ping": ping, "Apply": apply} {
		if !errors.Is(err, ErrSchema) || !errors.Is(err, atlas.ErrUnavailable) || !strings.Contains(err.Error(), sentence) {
			t.Errorf("%s of a database of another version: %v", name, err)
		}
	}
}

// answersAs compares a store with the naive one on relationships, by every grouping, and with a condition on every property; in their
// own order and one that is drawn, or in every order. Each order of each access path is a text of its own, which the database has to
// plan: all of them take it minutes.
func answersAs(t *testing.T, s *Store, nodes []atlas.Node, everyOrder bool, relationships ...*atlas.Relationship) {
	t.Helper()
	drawn, random := map[*atlas.Relationship]int{}, rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for _, h := range relationships {
		drawn[h] = random.IntN(max(1, len(ordersOf(h.To))))
	}
	naive, err := storetest.NewNaive(nodes)
	if err != nil {
		t.Fatal(err)
	}
	for _, date := range []string{"", "2013", "2020-06"} {
		var at atlas.PartialDate
		if date != "" {
			if at, err = atlas.ParsePartialDate(date); err != nil {
				t.Fatal(err)
			}
		}
		a, err := naive.Snapshot(t.Context(), at)
		if err != nil {
			t.Fatal(err)
		}
		b, err := s.Snapshot(t.Context(), at)
		if err != nil {
			t.Fatal(err)
		}
		questions := 0
		for _, h := range relationships {
			from := []atlas.ID{atlas.Root}
			if h.From != "" {
				from = nil
				for _, n := range nodes {
					if n.Is() == h.From {
						from = append(from, n.NodeID())
					}
				}
			}
			ask := func(q storetest.Question) {
				q.At, q.Relationship, q.IDs = at, h, from
				storetest.Compare(t, a, b, q)
				questions++
			}
			window := atlas.Window{First: 100, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal}
			orders := ordersOf(h.To)
			if !everyOrder && len(orders) > 0 {
				i := drawn[h]
				orders = orders[i : i+1]
			}
			for _, o := range append([]atlas.Order{{}}, orders...) {
				w := window
				w.Order = o
				ask(storetest.Question{Verb: "expand", Window: w})
			}
			for _, by := range append(atlas.GroupingsOf(h.To), atlas.GroupKinds) {
				ask(storetest.Question{Verb: "groups", Window: atlas.Window{First: -1, Last: -1}, By: by})
			}
			contains, known := "a", true
			for _, p := range atlas.Properties {
				if p.Kind == h.To && h.To != "" && p.Form == atlas.FormText {
					w := window
					w.Where = atlas.TextMatches{Of: p, Filter: &atlas.StringFilter{Contains: &contains}}
					ask(storetest.Question{Verb: "expand", Window: w})
				}
			}
			for _, number := range atlas.NumberProperties {
				if number.Kind == h.To {
					w := window
					w.Where = atlas.NumberMatches{Of: number, Filter: &atlas.FloatFilter{Known: &known}}
					ask(storetest.Question{Verb: "expand", Window: w})
				}
			}
			for _, d := range atlas.DateProperties {
				if d.Kind == h.To {
					w := window
					w.Where = atlas.DateMatches{Of: d, Filter: &atlas.DateFilter{Known: &known}}
					ask(storetest.Question{Verb: "expand", Window: w})
				}
			}
		}
		if questions < 3*len(relationships) {
			t.Errorf("only %d questions were asked", questions)
		}
	}
}

func ordersOf(k atlas.Kind) (orders []atlas.Order) {
	for _, s := range atlas.SortsOf(k) {
		orders = append(orders, atlas.Order{By: s}, atlas.Order{By: s, Desc: true})
	}
	return orders
}

const otherVersion = "what direct mode asks was made by another version of this program; run alliance-atlas migrate direct"

// What a version wrote that knew no underscores, and what people write, is another graph: this store neither reads nor changes it.
func TestBesideAnotherGraph(t *testing.T) {
	server := neo4jtest.Shared(t)
	if testflags.All() { // the database has to plan each statement of that version, which takes it a minute
		replay(t, server)
	}
	s := openAt(t, server, current, Steps)
	for _, text := range []string{
		"MERGE (v:Dataset {id: 'dataset'}) SET v._stamp = 7, v._layout = 'another', v._schema = 99",
		"CREATE (i:Institution:Entity:Row {id: 'institution/a', name: 'Of somebody else'})-[:MEMBER_OF {id: 'membership/m1'}]->(:Alliance:Row {id: 'alliance/x'})",
		"MATCH (i:Row {id: 'institution/a'}), (a:Row {id: 'alliance/x'}) WITH i, a LIMIT 1 CREATE (a)-[:MEMBERS {_from: 'alliance/x', _sort: 'a'}]->(i), (i)-[:CITES]->(:Source {id: 'source/s'})",
	} {
		if _, err := server.Query(t.Context(), text, nil); err != nil {
			t.Fatal(err)
		}
	}
	graph := func() string {
		t.Helper()
		rows, err := server.Query(t.Context(), `
			CALL () { MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '_') RETURN toString(id(n)) + reduce(all = '', l IN labels(n) | all + ':' + l) + reduce(all = '', k IN keys(n) | all + ' ' + k + '=' + CASE WHEN n[k] IS :: LIST<ANY> THEN '[]' ELSE toString(n[k]) END) AS line
			UNION ALL MATCH (a)-[r]->(b) WHERE NOT type(r) STARTS WITH '_' RETURN toString(id(r)) + type(r) + reduce(all = '', k IN keys(r) | all + ' ' + k + '=' + CASE WHEN r[k] IS :: LIST<ANY> THEN '[]' ELSE toString(r[k]) END) AS line }
			WITH line ORDER BY line RETURN collect(line) AS lines`, nil)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(rows[0].Values[0])
	}
	before := graph()
	status, err := s.Status(t.Context())
	if err != nil || !status.Empty() || status.Data {
		t.Fatalf("the status of a database with another graph: %+v, %v", status, err)
	}
	refuses(t, s, "the database has nothing for direct mode")
	nodes := formerWorld(t)
	if err := s.Migrate(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if sum, err := s.Load(t.Context(), listed(nodes), loading.Options{}); err != nil || sum.Layout {
		t.Fatalf("the import did %+v, %v", sum, err)
	}
	answersAs(t, s, nodes, testflags.Long(), atlas.AllianceMembers.Relationship, atlas.AllInstitutions.Relationship, atlas.SourceCitations.Relationship)
	if sum, err := s.Load(t.Context(), listed(nodes[:1]), loading.Options{}); err != nil || !sum.Changes() {
		t.Fatalf("the import did %+v, %v", sum, err)
	}
	if after := graph(); after != before {
		t.Errorf("the other graph was\n%s\nand is\n%s", before, after)
	}
}

// imported loads rows, all of which must be written again, and once more, when nothing may be.
func imported(t *testing.T, s *Store, nodes []atlas.Node) {
	t.Helper()
	dry, err := s.Load(t.Context(), listed(nodes), loading.Options{DryRun: true})
	if err != nil || !dry.Layout || !dry.Changes() {
		t.Fatalf("an import would do %+v, %v", dry, err)
	}
	refuses(t, s, otherVersion)
	sum, err := s.Load(t.Context(), listed(nodes), loading.Options{})
	if err != nil || !sum.Layout {
		t.Fatalf("the import did %+v, %v", sum, err)
	}
	for _, k := range sum.Kinds {
		if k.Same > 0 {
			t.Errorf("the import left %d rows of %s as they were", k.Same, k.Kind)
		}
	}
	again, err := s.Load(t.Context(), listed(nodes), loading.Options{})
	if err != nil || again.Changes() {
		t.Errorf("the next import did %+v, %v", again, err)
	}
}

// A program whose tables have one line more than those of the program that wrote a database.
func TestADatabaseThatLacksALine(t *testing.T) {
	testflags.OnlyLong(t, "a database is written again for each line that it may lack")
	nodes := append(formerWorld(t), storetest.World(t, `
source ids: title=Ids
institution with-ids: ror=03cve4549, wikidata=Q16955, founded=0970, source=ids
`)...)
	var courses []*atlas.Relationship
	for _, h := range current.relationships {
		if h.To == atlas.KindCourse {
			courses = append(courses, h)
		}
	}
	all := []struct {
		name string
		take func(*tables)
		left string                // how much is left of it
		asks []*atlas.Relationship // what its questions go over
	}{
		{"a relationship", func(t *tables) { t.relationships = minus(t.relationships, atlas.AllianceCountries.Relationship) },
			"COUNT { ()-[:_COUNTRIES]->() }", []*atlas.Relationship{atlas.AllianceCountries.Relationship, atlas.AllAlliances.Relationship}},
		{"a text that is compared folded", func(t *tables) { t.properties = minus(t.properties, atlas.CourseField) },
			"COUNT { MATCH (n) WHERE n._folded_field IS NOT NULL }", courses},
		{"texts that no column has alone", func(t *tables) { t.properties = minus(t.properties, atlas.InstitutionIDs) },
			"COUNT { MATCH (n) WHERE n.identifiers IS NOT NULL }", []*atlas.Relationship{atlas.AllInstitutions.Relationship}},
		{"a date, and the order by it", func(t *tables) {
			t.dates, t.sorts = minus(t.dates, atlas.InstitutionFounded), minus(t.sorts, atlas.SortOf(atlas.KindInstitution, "FOUNDED"))
		}, "COUNT { MATCH (n:_Institution) WHERE n._day_founded IS NOT NULL }", []*atlas.Relationship{atlas.AllInstitutions.Relationship}},
		{"an order", func(t *tables) { t.sorts = minus(t.sorts, atlas.SortOf(atlas.KindCourse, "RUN_START")) },
			"COUNT { MATCH (n) WHERE n._sort_RUN_START IS NOT NULL }", courses},
	}
	if !testflags.Long() {
		i := rand.New(rand.NewPCG(testflags.Seed(t), 0)).IntN(len(all))
		all = all[i : i+1]
	}
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			server := neo4jtest.Shared(t)
			before := openAt(t, server, without(c.take), Steps)
			if err := before.Migrate(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
			if _, err := before.Load(t.Context(), listed(nodes), loading.Options{}); err != nil {
				t.Fatal(err)
			}
			s := openAt(t, server, current, Steps)
			refuses(t, s, otherVersion)
			imported(t, s, nodes)
			answersAs(t, s, nodes, testflags.Long(), c.asks...)
			// And back: nothing is left of what that program does not know.
			refuses(t, before, otherVersion)
			imported(t, before, nodes)
			left, err := server.Query(t.Context(), "RETURN "+c.left, nil)
			if err != nil || left[0].Values[0] != int64(0) {
				t.Errorf("%v of what it does not know is left, %v", left, err)
			}
		})
	}
}

// failing is a source that cannot be read a third time beyond memberships: a load of it stops while it writes.
type failing struct {
	listed
	read map[atlas.Kind]int
}

var errUnreadable = errors.New("the source cannot be read")

func (f failing) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	if f.read[k]++; k == atlas.KindMembership && f.read[k] > 2 {
		return func(yield func(atlas.Node, error) bool) { yield(nil, errUnreadable) }
	}
	return f.listed.Rows(ctx, k)
}

// An import that stops while it writes everything again leaves data of no version: none answers from it, and the next import
// finishes. A reader that goes on while data changes ends, too.
func TestAnImportThatStopsWhileItWritesAgain(t *testing.T) {
	server := neo4jtest.Shared(t)
	nodes := formerWorld(t)
	before := openAt(t, server, without(func(t *tables) { t.properties = minus(t.properties, atlas.CourseField) }), Steps)
	if err := before.Migrate(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if _, err := before.Load(t.Context(), listed(nodes), loading.Options{}); err != nil {
		t.Fatal(err)
	}
	reader, err := before.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	reader.(atlas.Relaxed).Relax()
	s := openAt(t, server, current, Steps)
	if _, err := s.Load(t.Context(), failing{listed(nodes), map[atlas.Kind]int{}}, loading.Options{}); !errors.Is(err, errUnreadable) {
		t.Fatalf("the import ended with %v", err)
	}
	if _, err := reader.Nodes(t.Context(), []atlas.ID{"alliance/x"}); !errors.Is(err, ErrSchema) {
		t.Errorf("a reader of the former version goes on: %v", err)
	}
	const unfinished = "an import into this database has not ended"
	refuses(t, s, unfinished)
	before.forget()
	refuses(t, before, unfinished)
	if sum, err := s.Load(t.Context(), listed(nodes), loading.Options{}); err != nil || !sum.Resumed {
		t.Fatalf("the import did %+v, %v", sum, err)
	}
	answersAs(t, s, nodes, false, atlas.AllCourses.Relationship, atlas.AllianceMembers.Relationship)
}

// A database that has lost what it says of its data is written again as a whole: nobody knows by which layout its rows are.
func TestRowsWithoutADataset(t *testing.T) {
	server := neo4jtest.Shared(t)
	nodes := formerWorld(t)
	s := openAt(t, server, without(func(t *tables) { t.properties = minus(t.properties, atlas.CourseField) }), Steps)
	for _, of := range []*layout{s.layout, current} {
		s.layout = of
		if err := s.Migrate(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		if of == current {
			refuses(t, s, otherVersion)
		}
		if sum, err := s.Load(t.Context(), listed(nodes), loading.Options{}); err != nil || of == current && !sum.Layout {
			t.Fatalf("the import did %+v, %v", sum, err)
		}
		if of != current {
			if _, err := server.Query(t.Context(), "MATCH (v:_Dataset) DETACH DELETE v", nil); err != nil {
				t.Fatal(err)
			}
			s.forget()
		}
	}
}

// A step more: the schema lacks an index, which a hint would be ignored without.
func TestADatabaseThatLacksAStep(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	// Of its own: a shared one would have to plan what later tests ask once more, because the schema has changed.
	server := neo4jtest.Start(t, neo4jtest.Options{HeapMiB: 512, PageCacheMiB: 64})
	nodes := formerWorld(t)
	first := Step{1, Steps[0].Name, slices.DeleteFunc(allStatements(), func(s string) bool { return strings.Contains(s, " direct_countries_sort ") })}
	second := Step{2, "countries of alliances", slices.DeleteFunc(allStatements(), func(s string) bool { return !strings.Contains(s, " direct_countries_sort ") })}
	before := openAt(t, server, without(func(t *tables) { t.relationships = minus(t.relationships, atlas.AllianceCountries.Relationship) }), []Step{first})
	if err := before.Migrate(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if _, err := before.Load(t.Context(), listed(nodes), loading.Options{}); err != nil {
		t.Fatal(err)
	}
	s := openAt(t, server, current, []Step{first, second})
	refuses(t, s, "the database has schema 1 and this program needs 2; run alliance-atlas migrate direct")
	// An import brings the schema up by itself, as imported demands of the layout.
	if testflags.Seed(t)%2 == 0 {
		if err := s.Migrate(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		imported(t, s, nodes)
	} else if sum, err := s.Load(t.Context(), listed(nodes), loading.Options{}); err != nil || !sum.Layout {
		t.Fatalf("the import did %+v, %v", sum, err)
	}
	// After a change of the schema the database plans every text again, which takes it half a second each.
	answersAs(t, s, nodes, false, atlas.AllianceCountries.Relationship, atlas.AllAlliances.Relationship, atlas.AllianceMembers.Relationship)
	refuses(t, before, "the database has schema 2, which is newer than the 1 of this program; use a newer alliance-atlas")
}
