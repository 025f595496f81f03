// Golden tests: testdata/*.txtar are a world, a question, the answer and what it cost, and together they are the guide to
// the API. Run with -update to write answers and costs again, and read what changed.

package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/tools/txtar"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/graph/gen"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

var update = flag.Bool("update", false, "write answers and calls of graph/testdata/*.txtar again")

// fewest is how many goldens there are at least: a guide that loses pages is not noticed otherwise.
const fewest = 170

// stores must all answer alike and with the same calls.
var stores = []struct {
	name string
	open func() atlas.Store
}{
	{"mem", func() atlas.Store { return mem.New() }},
	{"naive", func() atlas.Store { return &storetest.Naive{} }},
}

// goldens are all of them.
func goldens(t *testing.T) []*golden {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < fewest {
		t.Errorf("testdata has %d goldens, which are the guide to the API; there were at least %d", len(files), fewest)
	}
	all := make([]*golden, len(files))
	for i, file := range files {
		if all[i], err = readGolden(file); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func TestGolden(t *testing.T) {
	for _, g := range goldens(t) {
		t.Run(g.name(), func(t *testing.T) {
			answers := make([][]exchange, len(stores))
			for i, s := range stores {
				answers[i] = g.ask(t, s.open(), graph.LevelExecutor, nil)
			}
			for i := range stores[1:] {
				compare(t, g, answers[0], answers[i+1], stores[0].name, stores[i+1].name)
			}
			// gqlgen's own executor asks once for each list of parents, never once for a row, and answers the same.
			for i, e := range g.ask(t, stores[0].open(), graph.ReferenceExecutor, nil) {
				if d := difference(answers[0][i].answer, e.answer); d != "" {
					t.Errorf("the executors answer %s differently\n%s", g.steps[i].name("query"), d)
				}
			}
			if *update {
				if err := g.write(answers[0]); err != nil {
					t.Fatal(err)
				}
				return
			}
			for i, s := range g.steps {
				if d := difference(s.want, answers[0][i].answer); d != "" {
					t.Errorf("%s has another answer than the golden; if the new one is right, run with -update\n%s", s.name("query"), d)
				}
				if d := difference(s.calls, answers[0][i].calls); d != "" {
					t.Errorf("%s makes other calls of the store than the golden; if they are as few as they can be, run with -update\n%s", s.name("query"), d)
				}
			}
		})
	}
}

// compare demands equal answers and costs of two stores.
func compare(t *testing.T, g *golden, a, b []exchange, nameA, nameB string) {
	t.Helper()
	for i, s := range g.steps {
		if d := difference(a[i].answer+a[i].calls, b[i].answer+b[i].calls); d != "" {
			t.Errorf("%s and %s answer %s differently\n%s", nameA, nameB, s.name("query"), d)
		}
	}
}

// difference shows where two texts part, with what comes before, and "" where they do not.
func difference(wanted, got string) string {
	if wanted == got {
		return ""
	}
	w, g := strings.Split(wanted, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w) && i < len(g) && w[i] == g[i] {
		i++
	}
	const before, after = 6, 12
	show := func(lines []string) string {
		return strings.Join(lines[min(i, len(lines)):min(i+after, len(lines))], "\n")
	}
	return fmt.Sprintf("from line %d on:\n%s\n--- wanted\n%s\n--- got\n%s", i+1, strings.Join(w[max(0, i-before):i], "\n"), show(w), show(g))
}

// golden is one file: a world, and questions about it in steps.
type golden struct {
	file    string
	comment []byte
	world   string
	steps   []step
}

func (g *golden) name() string { return strings.TrimSuffix(filepath.Base(g.file), ".txtar") }

// step is one question. Its parts are called query, variables, want and calls, and from the second step on query-2 …
type step struct {
	number                        int
	query, variables, want, calls string
}

func (s step) name(part string) string {
	if s.number > 1 {
		part += "-" + strconv.Itoa(s.number)
	}
	return part
}

// exchange is what came of a step.
type exchange struct{ answer, calls string }

var likePart = regexp.MustCompile(`^(query|variables|want|calls)(?:-([2-9]|[1-9][0-9]))?$`)

func readGolden(file string) (*golden, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	archive := txtar.Parse(data)
	g := &golden{file: file, comment: archive.Comment}
	if len(bytes.TrimSpace(g.comment)) == 0 {
		return nil, fmt.Errorf("%s has no title and no explanation at its top", file)
	}
	for _, part := range archive.Files {
		if part.Name == "world" {
			g.world = string(part.Data)
			continue
		}
		name := likePart.FindStringSubmatch(part.Name)
		if name == nil {
			return nil, fmt.Errorf("%s has a part %q; parts are world, query, variables, want and calls, and query-2 … for further steps", file, part.Name)
		}
		number := 1
		if name[2] != "" {
			number, _ = strconv.Atoi(name[2])
		}
		if name[1] == "query" {
			g.steps = append(g.steps, step{number: len(g.steps) + 1})
		}
		if number != len(g.steps) {
			return nil, fmt.Errorf("%s: the part %s stands in step %d", file, part.Name, len(g.steps))
		}
		s := &g.steps[number-1]
		*map[string]*string{"query": &s.query, "variables": &s.variables, "want": &s.want, "calls": &s.calls}[name[1]] = string(part.Data)
	}
	if len(g.steps) == 0 {
		return nil, fmt.Errorf("%s has no query", file)
	}
	return g, nil
}

// write puts answers and calls into the file, and keeps the rest as it is.
func (g *golden) write(answers []exchange) error {
	archive := &txtar.Archive{Comment: g.comment, Files: []txtar.File{{Name: "world", Data: []byte(g.world)}}}
	for i, s := range g.steps {
		archive.Files = append(archive.Files, txtar.File{Name: s.name("query"), Data: []byte(s.query)})
		if s.variables != "" {
			archive.Files = append(archive.Files, txtar.File{Name: s.name("variables"), Data: []byte(s.variables)})
		}
		archive.Files = append(archive.Files,
			txtar.File{Name: s.name("want"), Data: []byte(answers[i].answer)},
			txtar.File{Name: s.name("calls"), Data: []byte(answers[i].calls)})
	}
	return os.WriteFile(g.file, txtar.Format(archive), 0o644)
}

// testTimeout is far beyond what a question takes: a busy machine is no reason for another answer.
const testTimeout = 5 * time.Minute

// mustHandler is Handler for options that cannot be wrong.
func mustHandler(store atlas.Store, o graph.Options) http.Handler {
	h, err := graph.Handler(store, o)
	if err != nil {
		panic(err)
	}
	return h
}

// ask fills a store with the world and asks it every question, over HTTP. Before each it calls next, where there is one.
func (g *golden) ask(t *testing.T, store atlas.Store, executor string, next func()) []exchange {
	t.Helper()
	defer store.Close()
	ctx := context.Background()
	if err := store.Apply(ctx, storetest.Changes(storetest.World(t, g.world))); err != nil {
		t.Fatalf("the store refuses the world: %v", err)
	}
	reader, err := store.Snapshot(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	calls := map[string]int{} // of the store's readers, by verb and relationship
	spy := &storetest.Spy{Store: store, Before: func(_ context.Context, c storetest.Call) error {
		mu.Lock()
		defer mu.Unlock()
		if c.OfReader() {
			calls[c.String()]++
		}
		return nil
	}}
	handler := mustHandler(spy, graph.Options{Executor: executor, Deadline: testTimeout})
	var answers []exchange
	var bodies []any
	for _, s := range g.steps {
		variables := json.RawMessage(s.insert(t, bodies))
		request, err := json.Marshal(map[string]any{"query": s.query, "variables": variables})
		if err != nil {
			t.Fatalf("%s are no JSON: %v", s.name("variables"), err)
		}
		clear(calls)
		if next != nil {
			next()
		}
		body := post(t, handler, request)
		var indented bytes.Buffer
		var value any
		if err := json.Unmarshal(body, &value); err != nil {
			t.Fatalf("the answer to %s is no JSON: %v\n%s", s.name("query"), err, body)
		}
		if err := json.Indent(&indented, bytes.TrimSpace(body), "", "  "); err != nil {
			t.Fatal(err)
		}
		bodies = append(bodies, value)
		answers = append(answers, exchange{mask(indented.String(), reader.Dataset()), writeCalls(calls)})
		checkCalls(t, s, value, calls)
	}
	return answers
}

func post(t *testing.T, handler http.Handler, request []byte) []byte {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(request))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

var likeRequestID = regexp.MustCompile(`("requestId": )"[^"]*"`)

// mask replaces what no golden can know: the version of the data and the ids of requests. Cursors stay, because they
// depend on the world alone.
func mask(answer string, d *atlas.Dataset) string {
	answer = strings.ReplaceAll(answer, d.Version, "VERSION")
	return likeRequestID.ReplaceAllString(answer, `$1"ID"`) + "\n"
}

var likeInsertion = regexp.MustCompile(`\{\{([^}]*)\}\}`)

// insert are the variables with values of earlier answers put in: {{1.data.alliance.members.pageInfo.endCursor}}.
func (s step) insert(t *testing.T, answers []any) string {
	t.Helper()
	if s.variables == "" {
		return "null"
	}
	return likeInsertion.ReplaceAllStringFunc(s.variables, func(path string) string {
		keys := strings.Split(strings.Trim(path, "{}"), ".")
		number, err := strconv.Atoi(keys[0])
		if err != nil || number < 1 || number > len(answers) {
			t.Fatalf("%s asks for %s, and there are %d answers before", s.name("variables"), path, len(answers))
		}
		value := answers[number-1]
		for _, key := range keys[1:] {
			switch v := value.(type) {
			case map[string]any:
				value = v[key]
			case []any:
				i, err := strconv.Atoi(key)
				if err != nil || i < 0 || i >= len(v) {
					t.Fatalf("%s asks for %s, and the list has no %q", s.name("variables"), path, key)
				}
				value = v[i]
			}
		}
		text, ok := value.(string)
		if !ok {
			t.Fatalf("%s asks for %s, which is no text but %v", s.name("variables"), path, value)
		}
		return text
	})
}

// writeCalls are the calls of the store, one line for each kind, and how many they were together.
func writeCalls(calls map[string]int) string {
	var b strings.Builder
	total := 0
	for _, kind := range slices.Sorted(maps.Keys(calls)) {
		fmt.Fprintf(&b, "%s ×%d\n", kind, calls[kind])
		total += calls[kind]
	}
	fmt.Fprintf(&b, "calls: %d\n", total)
	return b.String()
}

// schema is the one that is served.
var schema = gen.NewExecutableSchema(gen.Config{}).Schema()

// checkCalls fails where there were more calls than parent lists: where something is asked for row by row. A question that
// is refused makes none.
func checkCalls(t *testing.T, s step, answer any, calls map[string]int) {
	t.Helper()
	total := 0
	for _, n := range calls {
		total += n
	}
	data, _ := answer.(map[string]any)["data"].(map[string]any)
	_, answered := answer.(map[string]any)["data"]
	_, failed := answer.(map[string]any)["errors"]
	switch {
	case !answered && total > 0:
		t.Errorf("%s is refused and made %d calls of the store", s.name("query"), total)
	case failed:
		return // what was asked for below a field that failed cannot be seen
	}
	document, errs := gqlparser.LoadQuery(schema, s.query)
	if errs != nil {
		t.Fatalf("%s was answered and is not valid: %v", s.name("query"), errs)
	}
	var most int
	for _, op := range document.Operations {
		most = max(most, mostCalls(op.SelectionSet, []map[string]any{data}))
	}
	if total > most {
		t.Errorf("%s made %d calls of the store, and %d would do: a relationship is asked for once for each list of parents, never once for each row", s.name("query"), total, most)
	}
}

// mostCalls is how many calls a selection on one list of parents may cost: one for each relationship that is there, and
// what the rows below cost. Rows that are not elements of lists of their own belong together as their parents do.
func mostCalls(set ast.SelectionSet, parents []map[string]any) (most int) {
	for key, fields := range byKey(set, map[string][]*ast.Field{}) {
		var below ast.SelectionSet
		for _, f := range fields {
			below = append(below, f.SelectionSet...)
		}
		if len(below) == 0 && fields[0].ObjectDefinition.Name != "Coverage" { // whose numbers are asked for
			continue
		}
		there := false
		var single []map[string]any
		for _, parent := range parents {
			value, ok := parent[key]
			there = there || ok
			switch value := value.(type) {
			case map[string]any:
				single = append(single, value)
			case []any:
				var rows []map[string]any
				for _, row := range value {
					if row, ok := row.(map[string]any); ok {
						rows = append(rows, row)
					}
				}
				most += mostCalls(below, rows)
			}
		}
		if len(single) > 0 {
			most += mostCalls(below, single)
		}
		if there {
			most += cost(fields[0], len(parents))
		}
	}
	return most
}

// cost is how many calls a field may make for one list of parents: none where it only unfolds what is there, one for each
// type behind an interface.
func cost(f *ast.Field, parents int) int {
	of := f.ObjectDefinition
	switch {
	case of.Name == "Intersection":
		return parents // each asks for institutions of its own
	case f.Name == "groups":
		return 1 // the connections of a list share one call
	case f.Name == "counts":
		return 1
	case strings.HasSuffix(of.Name, "Connection") || strings.HasSuffix(of.Name, "Edge"):
		return 0
	case slices.Contains([]string{"SearchHit", "Group"}, of.Name) || slices.Contains([]string{"names", "location", "coverage", "dataset"}, f.Name):
		return 0
	case of.Name == "Coverage" && f.Name == "undated":
		return 2 // of all members those whose begin is known
	case of.Name == "Query" && f.Name == "country":
		return 2 // by alpha-3 code
	case of.Name == "Query" && (f.Name == "network" || f.Name == "intersections"):
		return networkCalls(f)
	}
	return min(parents, len(schema.GetPossibleTypes(of)))
}

// networkCalls is how many calls may read the rows of a network: one for each kind of rows that it is made of, and one for the countries
// that assortativity asks for.
func networkCalls(f *ast.Field) int {
	if f.Name == "intersections" {
		return 3 // memberships, and what they join
	}
	switch f.Arguments.ForName("of").Value.Children.ForName("kind").Raw {
	case "COURSE_OFFERING":
		return 2 + 1 // courses and institutions
	case "COUNTRY_CO_MEMBERSHIP", "COUNTRY_EXCHANGE":
		return 4 + 1 // with the countries
	case "ATLAS":
		return 12 + 1 // all kinds of entities, with countries, and of rows that tie them
	}
	return 3 + 1
}

// byKey are the fields of a selection by their key in the answer, fragments spread.
func byKey(set ast.SelectionSet, into map[string][]*ast.Field) map[string][]*ast.Field {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			into[sel.Alias] = append(into[sel.Alias], sel)
		case *ast.InlineFragment:
			byKey(sel.SelectionSet, into)
		case *ast.FragmentSpread:
			byKey(sel.Definition.SelectionSet, into)
		}
	}
	return into
}
