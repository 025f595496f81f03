// The list of all statements: what it holds, and that nothing else is sent.

package neo

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"alliance-atlas/store/bolt"
)

var update = flag.Bool("update", false, "write testdata/cypher.golden again")

// Recorder keeps the statements that stores send.
type Recorder struct {
	mu   sync.Mutex
	sent map[bolt.Statement]int
}

// Watch records what a store sends from now on.
func (r *Recorder) Watch(s *Store) {
	s.db.Trace = func(name, text string, _ map[string]any) {
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.sent == nil {
			r.sent = map[bolt.Statement]int{}
		}
		r.sent[bolt.Cypher(name, text)]++
	}
}

// Check demands that all that was sent is in the list, and prints how much of the list that was.
func (r *Recorder) Check(t testing.TB) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	listed, possible, sent, calls := map[bolt.Statement]bool{}, map[string]int{}, map[string]int{}, 0
	for _, st := range statements() {
		listed[st] = true
		possible[groupOf(st)]++
	}
	for st, n := range r.sent {
		calls += n
		sent[groupOf(st)]++
		if !listed[st] {
			t.Errorf("the statement %q was sent, and is not in the list with this text:\n%s", st.Name, st.Text)
		}
	}
	t.Logf("%d statements were sent, of %d texts: %v; possible are %v", calls, len(r.sent), sent, possible)
}

// Texts is how many texts were sent, of pages and of all but the schema, which a database is sent once.
func (r *Recorder) Texts() (pages, all int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for st := range r.sent {
		switch groupOf(st) {
		case "pages":
			pages++
			all++
		case "schema":
		default:
			all++
		}
	}
	return pages, all
}

// groupOf says what a statement is for: pages, other questions, or changes of rows or of the schema.
func groupOf(st bolt.Statement) string {
	switch {
	case strings.HasPrefix(st.Name, "page of "):
		return "pages"
	case slices.Contains(schemaStatements(), st):
		return "schema"
	case slices.Contains(writeStatements(), st):
		return "changes"
	}
	return "other questions"
}

// mostStatements is how many texts there may be besides those of the schema, which a database is sent once. It keeps the plans of a
// thousand, so that all of them stay planned beside what people ask it themselves. There are 612: 213 of pages, 112 of groups (one for
// each shape of each access path), 42 of conditions on related rows, 10 of other questions and 235 of changes. They were 508 before
// every connection had orders and groups: 76 of the others are of groups, 23 of pages, of which 12 are of orders with an index.
const mostStatements = 650

func TestStatementsAreFew(t *testing.T) {
	if n := len(statements()) - len(schemaStatements()); n > mostStatements {
		t.Errorf("there are %d texts besides those of the schema, more than %d", n, mostStatements)
	}
}

func TestEachStatementHasAName(t *testing.T) {
	names := map[string]bool{}
	for _, st := range statements() {
		if names[st.Name] {
			t.Errorf("two statements are called %q", st.Name)
		}
		names[st.Name] = true
		if strings.Contains(st.Text, "%!") {
			t.Errorf("%q is formatted wrongly: %s", st.Name, st.Text)
		}
	}
}

// labelled finds labels and types in a text: they follow a colon or a bar without a blank.
var labelled = regexp.MustCompile(`[:|]([A-Za-z]\w*)`)

// Each label and each type that a statement names begins with an underscore. Those of the graph that people edit do not, so that no
// statement reads or writes it.
func TestNamesAreOurOwn(t *testing.T) {
	patterns := 0
	for _, st := range statements() {
		if name := labelled.FindStringSubmatch(st.Text); name != nil {
			t.Errorf("%q names %s, which is not this store's own", st.Name, name[1])
		}
		patterns += strings.Count(st.Text, ":_")
	}
	if patterns < len(statements()) {
		t.Errorf("only %d labels and types were found in %d statements", patterns, len(statements()))
	}
	for _, text := range current.needs() {
		if name := creates.FindStringSubmatch(text); !strings.HasPrefix(name[1], indexPrefix) {
			t.Errorf("%s is a name that others may have taken", name[1])
		}
	}
}

// part is what is written in a shape in the place of a text.
type part struct{ mark, text string }

// common are the expressions that most statements have.
var common = []part{
	{"«passes n»", passes("n")}, {"«shows n»", shows("n")}, {"«shows x»", shows("x")}, {"«shows q»", shows("q")},
	{"«derived r shows»", derivedShows("r")}, {"«derived x shows»", derivedShows("x")},
}

// parts are what the statements of a access path in an order have that others have otherwise.
func (f *accessPath) parts(by string) []part {
	parts := []part{{"«match»", f.match}}
	if f.hint != "" {
		if by == "" {
			by = propSort
		}
		key := f.variable + "." + by
		if f.from != "" {
			start := f.variable + "." + f.from
			parts = append(parts, part{"«index»", f.using(by)}, part{"«descending»", start + " DESC, " + key + " DESC"},
				part{"«ascending»", start + ", " + key}, part{"«from»", start}, part{"«key»", key})
		} else {
			parts = append(parts, part{"«index»", f.using(by)}, part{"«descending»", key + " DESC"}, part{"«key»", key})
		}
	}
	if f.degree != "" {
		parts = append(parts, part{"«counted»", f.degree})
	}
	return parts
}

// fold writes parts as their marks, and unfold is the way back.
func fold(text string, parts []part) (shape string, used []part) {
	for _, p := range parts {
		if strings.Contains(text, p.text) {
			text = strings.ReplaceAll(text, p.text, p.mark)
			used = append(used, p)
		}
	}
	return text, used
}

func unfold(shape string, parts []part) string {
	for i := len(parts) - 1; i >= 0; i-- {
		shape = strings.ReplaceAll(shape, parts[i].mark, parts[i].text)
	}
	return shape
}

// golden is the list as a file: each shape once, below it the names of the statements that have it, with what stands at the
// marks. It is complete: each statement is made of its shape and its parts again.
func golden(t *testing.T) string {
	var order []string
	uses := map[string][]string{}
	total := 0
	add := func(st bolt.Statement, parts []part) {
		shape, used := fold(st.Text, common)
		shape, own := fold(shape, parts)
		if again := unfold(unfold(shape, own), used); again != st.Text {
			t.Errorf("%q is not made of its parts again:\n%s\n%s", st.Name, st.Text, again)
		}
		if uses[shape] == nil {
			order = append(order, shape)
		}
		line := st.Name
		for _, p := range own {
			line += "  " + p.mark + " " + strings.TrimSpace(p.text)
		}
		uses[shape] = append(uses[shape], line)
		total++
	}
	for _, f := range countedAccessPaths() {
		done := map[string]bool{}
		for _, by := range append(f.keys(), "") {
			for _, st := range f.pages(by) {
				done[st.Name] = true
				if contains(f.statements(), st) {
					add(st, f.parts(by))
				}
			}
		}
		for _, st := range f.statements() {
			if !done[st.Name] {
				add(st, f.parts(""))
			}
		}
	}
	for _, st := range append(append(readStatements(), schemaStatements()...), writeStatements()...) {
		add(st, nil)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "All %d statements, in %d shapes. Below each shape are the names of its statements, with what stands at its marks.\n", total, len(order))
	fmt.Fprintf(&b, "\nWhat stands at these marks is the same everywhere:\n")
	for _, p := range common {
		fmt.Fprintf(&b, "%s\n    %s\n", p.mark, strings.ReplaceAll(p.text, "\n", "\n    "))
	}
	for i, shape := range order {
		fmt.Fprintf(&b, "\n== shape %d\n%s\n-- %d statements\n%s\n", i+1, shape, len(uses[shape]), strings.Join(uses[shape], "\n"))
	}
	return b.String()
}

func contains(list []bolt.Statement, st bolt.Statement) bool {
	for _, other := range list {
		if other == st {
			return true
		}
	}
	return false
}

func TestTheListOfStatementsIsWrittenDown(t *testing.T) {
	const file = "testdata/cypher.golden"
	got := golden(t)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the statements are not those of %s; look at the difference that go test ./store/neo -run %s -update makes", file, t.Name())
	}
}
