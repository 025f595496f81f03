// Random tests of tables: random documents that the schema allows, with random answers of their shape, compared with a slow and
// obvious version that knows nothing of the one that is tested, and read back by encoding/csv.

package table_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/table"
	"alliance-atlas/internal/testflags"
)

func TestRandomTables(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 15))
	made, refused, rows := 0, 0, 0
	for range testflags.Times(2000, 50_000) {
		m := &maker{Rand: r, left: 3 + r.IntN(30), lists: r.IntN(4)}
		query := "{" + m.set(schema.Query, 7, true) + "}"
		doc := parse(t, query)
		op := doc.Operations[0]
		want := naive(doc, op.SelectionSet)
		tab, err := table.Of(doc, op, nil)
		if want.beside != (err != nil) {
			t.Fatalf("%s\nhas lists beside each other: %v; %v", query, want.beside, err)
		}
		if err != nil {
			refused++
			continue
		}
		made++
		data, err := json.Marshal(m.object(doc, op.SelectionSet, schema.Query))
		if err != nil {
			t.Fatal(err)
		}
		records := want.rows(t, data)
		rows += len(records)
		written, err := tab.AppendCSV(nil, data, table.Style{}, 1<<30)
		if err != nil {
			t.Fatal(err)
		}
		if len(tab.Columns) != len(want.leaves) || len(slices.Compact(slices.Sorted(slices.Values(tab.Columns)))) != len(tab.Columns) {
			t.Fatalf("%s\nhas the columns %q for %q", query, tab.Columns, want.leaves)
		}
		for i, name := range tab.Columns { // a name is what is left of the path
			if path := want.leaves[i]; !subsequence(strings.Split(name, "."), path) || !strings.HasSuffix("."+name, "."+path[len(path)-1]) {
				t.Fatalf("%s\nhas the column %q for %q", query, name, path)
			}
		}
		got, err := csv.NewReader(bytes.NewReader(written)).ReadAll()
		if err != nil || !slices.Equal(got[0], tab.Columns) || !slices.EqualFunc(got[1:], records, slices.Equal) {
			t.Fatalf("%s\n%s\nis\n%s\n%v, want\n%q", query, data, written, err, records)
		}
		if lines := bytes.Count(written, []byte("\r\n")); lines < len(got) || bytes.Contains(bytes.ReplaceAll(written, []byte("\r\n"), nil), []byte("\r")) {
			t.Fatalf("%q has %d lines for %d records", written, lines, len(got))
		}
	}
	if made < refused/10 || refused == 0 || rows < made {
		t.Errorf("%d tables with %d rows, %d refused: the documents are too much alike", made, rows, refused)
	}
}

func subsequence(of, path []string) bool {
	i := 0
	for _, name := range path {
		if i < len(of) && of[i] == name {
			i++
		}
	}
	return i == len(of)
}

// maker makes documents and answers.
type maker struct {
	*rand.Rand
	left  int // fields
	lists int // how many lists a selection may still begin
}

// set makes the selections of an object, without braces.
func (m *maker) set(on *ast.Definition, levels int, root bool) string {
	var b strings.Builder
	b.WriteString(" __typename")
	if !root || m.IntN(3) > 0 {
		b.Reset()
	}
	for i := 0; i < 1+m.IntN(4) || b.Len() == 0; i++ {
		m.left--
		if i > 20 {
			b.WriteString(" __typename")
			break
		}
		if m.IntN(5) == 0 && !root && levels > 1 {
			to := on
			if types := schema.GetPossibleTypes(on); len(types) > 0 {
				to = types[m.IntN(len(types))]
			}
			fmt.Fprintf(&b, " ... on %s {%s }", to.Name, m.set(to, levels-1, false))
			continue
		}
		f := on.Fields[m.IntN(len(on.Fields))]
		below := schema.Types[f.Type.Name()]
		if strings.HasPrefix(f.Name, "__") || slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }) {
			continue
		}
		// One response name always means the same: the name of the field with that of its type.
		alias := f.Name
		if m.IntN(8) == 0 || on.Kind != ast.Object || len(schema.GetImplements(on)) > 0 {
			alias = f.Name + "_" + strings.NewReplacer("!", "N", "[", "L", "]", "").Replace(f.Type.String())
		}
		if below.IsLeafType() {
			fmt.Fprintf(&b, " %s: %s", alias, f.Name)
			continue
		}
		if f.Type.Elem != nil {
			if m.lists == 0 && m.IntN(8) > 0 {
				continue
			}
			m.lists--
		}
		if levels > 1 && m.left > 0 {
			fmt.Fprintf(&b, " %s: %s {%s }", alias, f.Name, m.set(below, levels-1, false))
		}
	}
	return b.String()
}

// object makes the answer to a selection.
func (m *maker) object(doc *ast.QueryDocument, set ast.SelectionSet, on *ast.Definition) map[string]any {
	fields := map[string][]*ast.Field{}
	var collect func(ast.SelectionSet)
	collect = func(set ast.SelectionSet) {
		for _, one := range set {
			switch one := one.(type) {
			case *ast.Field:
				fields[one.Alias] = append(fields[one.Alias], one)
			case *ast.InlineFragment:
				if to := schema.Types[one.TypeCondition]; to == on || slices.Contains(schema.GetPossibleTypes(to), on) {
					collect(one.SelectionSet)
				}
			}
		}
	}
	collect(set)
	answer := map[string]any{}
	for name, all := range fields {
		var merged ast.SelectionSet
		for _, f := range all {
			merged = append(merged, f.SelectionSet...)
		}
		var one func() any
		one = func() any {
			if m.IntN(6) == 0 {
				return nil
			}
			if len(merged) == 0 {
				return m.leaf()
			}
			of := schema.Types[all[0].Definition.Type.Name()]
			if types := schema.GetPossibleTypes(of); len(types) > 0 {
				of = types[m.IntN(len(types))]
			}
			return m.object(doc, merged, of)
		}
		if all[0].Definition.Type.Elem == nil {
			answer[name] = one()
			continue
		}
		list := []any{}
		for range m.IntN(4) {
			list = append(list, one())
		}
		if answer[name] = list; m.IntN(10) == 0 {
			answer[name] = nil
		}
	}
	return answer
}

func (m *maker) leaf() any {
	switch m.IntN(4) {
	case 0:
		return m.IntN(1000) - 500
	case 1:
		return m.IntN(2) == 0
	}
	parts := []string{"a", "b", " ", ",", `"`, "\n", ";", "=", "-", "中", "😀", "\\", "<", "\u2028", "{", "]"}
	var b strings.Builder
	for range m.IntN(5) {
		b.WriteString(parts[m.IntN(len(parts))])
	}
	return b.String()
}

// expected is the slow version of a table.
type expected struct {
	leaves [][]string
	lists  [][]string // each within the one before
	beside bool
}

func naive(doc *ast.QueryDocument, set ast.SelectionSet) *expected {
	places := map[string]int{} // of a path among those of its parent
	count := map[string]int{}
	leaves, lists := map[string]bool{}, map[string]bool{}
	var visit func(set ast.SelectionSet, parent string)
	visit = func(set ast.SelectionSet, parent string) {
		for _, one := range set {
			switch one := one.(type) {
			case *ast.InlineFragment:
				visit(one.SelectionSet, parent)
			case *ast.Field:
				path := parent + "." + one.Alias
				if _, seen := places[path]; !seen {
					places[path] = count[parent]
					count[parent]++
				}
				if len(one.SelectionSet) == 0 {
					leaves[path] = true
				} else if one.Definition.Type.Elem != nil {
					lists[path] = true
				}
				visit(one.SelectionSet, path)
			}
		}
	}
	visit(set, "")
	key := func(path string) (k []int) {
		for i := 1; i <= len(path); i++ {
			if i == len(path) || path[i] == '.' {
				k = append(k, places[path[:i]])
			}
		}
		return k
	}
	e := &expected{}
	for _, path := range slices.SortedFunc(maps.Keys(leaves), func(a, b string) int { return slices.Compare(key(a), key(b)) }) {
		e.leaves = append(e.leaves, strings.Split(path[1:], "."))
	}
	for _, path := range slices.SortedFunc(maps.Keys(lists), func(a, b string) int { return len(a) - len(b) }) {
		e.lists = append(e.lists, strings.Split(path[1:], "."))
	}
	for i := 1; i < len(e.lists); i++ {
		before, this := e.lists[i-1], e.lists[i]
		e.beside = e.beside || len(this) <= len(before) || !slices.Equal(this[:len(before)], before)
	}
	return e
}

// rows are the records of an answer: for each way to choose one row of each list a row.
func (e *expected) rows(t *testing.T, data []byte) (records [][]string) {
	var answer any
	in := json.NewDecoder(bytes.NewReader(data))
	in.UseNumber()
	if err := in.Decode(&answer); err != nil {
		t.Fatal(err)
	}
	choices := []map[string]int{{}}
	at := func(path []string, choice map[string]int) any {
		v := answer
		for i, name := range path {
			object, ok := v.(map[string]any)
			if !ok {
				return nil
			}
			v = object[name]
			if n, chosen := choice[strings.Join(path[:i+1], ".")]; chosen && i+1 < len(path) {
				list, _ := v.([]any)
				if n < 0 || n >= len(list) {
					return nil
				}
				v = list[n]
			}
		}
		return v
	}
	for _, list := range e.lists {
		var more []map[string]int
		for _, choice := range choices {
			rows, _ := at(list, choice).([]any)
			for n := range max(1, len(rows)) {
				if len(rows) == 0 {
					n = -1
				}
				next := maps.Clone(choice)
				next[strings.Join(list, ".")] = n
				more = append(more, next)
			}
		}
		choices = more
	}
	if len(choices) == 1 { // it may stand for nothing
		something := len(e.lists) > 0 && choices[0][strings.Join(e.lists[0], ".")] >= 0
		for _, leaf := range e.leaves {
			if v, ok := at(leaf[:len(leaf)-1], choices[0]).(map[string]any); ok && v != nil {
				something = true
			}
		}
		if !something {
			return nil
		}
	}
	for _, choice := range choices {
		record := make([]string, len(e.leaves))
		for i, leaf := range e.leaves {
			record[i] = cell(at(leaf, choice))
		}
		records = append(records, record)
	}
	return records
}

func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case []any:
		var parts []string
		for _, one := range v {
			parts = append(parts, cell(one))
		}
		return strings.Join(parts, ";")
	}
	return fmt.Sprint(v)
}
