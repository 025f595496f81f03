// Fuzzing of requests: no document and no variables make the server panic or answer INTERNAL.

package graph

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// FuzzQuestion: whatever is asked, the answer is one of those that are meant, and never a defect.
func FuzzQuestion(f *testing.F) {
	for _, seed := range [][2]string{
		{`{ dataset { name version } }`, `{}`},
		{`query($n: Int = 3, $w: InstitutionFilter) { institutions(first: $n, where: $w, orderBy: {by: NAME, direction: DESC}) { ...F } } fragment F on InstitutionConnection { totalCount edges { cursor node { id name(language: "zh") } } }`, `{"w": {"kind": ["UNIVERSITY"], "and": [{"name": {"contains": "a"}}, {"not": {"country": {"code": {"in": ["CN"]}}}}]}}`},
		{`query($d: PartialDate!) @asOf(date: $d) { alliance(id: "wdea") { founded members(last: 2) { nodes { ... on Entity { names { text language } } } } } }`, `{"d": "2024-02"}`},
		{`query($b: Boolean = true) { node(id: "country/CN") { __typename ... on Country @include(if: $b) { code } ... @skip(if: false) { id } } }`, `{"b": null}`},
		{`{ __schema { types { fields { type { name ofType { name } } } } } __type(name: "Query") { name } }`, ``},
		{`{ nodes(ids: ["institution/a", 7, """b"""]) { id } search(text: "x", kinds: [COUNTRY], first: 1) { totalCount } }`, `{"a": [[[1e400]]]}`},
	} {
		f.Add(seed[0], seed[1])
	}
	h := mustHandler(&stub{}, Options{})
	f.Fuzz(func(t *testing.T, query, variables string) {
		got := serve(t, h, question(query, variables))
		if got.code() == "INTERNAL" || got.status >= 500 || len(got.Errors) == 0 && got.Data == nil {
			t.Errorf("%d %.500s", got.status, got.text)
		}
		for _, e := range got.Errors {
			if err := checkSentence(e.Message); err != nil {
				t.Error(err)
			}
			if err := checkPlaces(query, e.Locations); got.status == 200 && len(e.Path) == 0 && err != nil && !strings.HasSuffix(e.Message, "not shown") {
				t.Errorf("%v: %s", err, e.Message)
			}
		}
	})
}

// TestRandomQuestions asks what the schema allows with values that may or may not fit: what passes the checks of values
// must be no surprise to what reads them later.
func TestRandomQuestions(t *testing.T) {
	const seed = 1 // the gate asks the same each time
	t.Logf("seed %d", seed)
	q := &asking{Rand: rand.New(rand.NewPCG(seed, 0)), schema: mustNewHandler(&stub{}, Options{}).schema.Schema()}
	h := mustHandler(&stub{}, Options{})
	codes := map[string]int{}
	const questions = 1000
	for range questions {
		query, variables := q.question()
		got := serve(t, h, question(query, variables))
		codes[got.code()]++
		for _, e := range got.Errors {
			if err := checkSentence(e.Message); err != nil || len(e.Locations) == 0 && !strings.HasSuffix(e.Message, "not shown") {
				t.Fatalf("%s\nwith %s\ngets %.500s: %v", query, variables, got.text, err)
			}
		}
		if got.code() == "INTERNAL" || got.status >= 500 {
			t.Fatalf("%s\nwith %s\ngets %.500s", query, variables, got.text)
		}
		if wrong := strings.Contains(got.text, "BAD_QUERY"); wrong && !q.wrongLiteral && q.misplaced == 0 {
			t.Fatalf("%s\nwith %s\nis valid, and gets %.500s", query, variables, got.text)
		}
	}
	t.Log(codes)
	for _, code := range []string{"", "BAD_INPUT", "BAD_QUERY"} {
		if codes[code] < questions/50 {
			t.Errorf("of %d questions %d end with %q, which shows little", questions, codes[code], code)
		}
	}
}

// asking makes up questions.
type asking struct {
	*rand.Rand
	schema       *ast.Schema
	declared     []string // variables, as their operation declares them
	given        []string // their values
	fixed        bool     // whether no variables may stand here
	wrongLiteral bool     // whether a literal may not fit
	misplaced    int      // how many variables may stand where they do not fit
}

func (q *asking) question() (query, variables string) {
	q.declared, q.given, q.wrongLiteral, q.misplaced = nil, nil, false, 0
	set := q.set(q.schema.Query, 4)
	asOf := ""
	if q.IntN(4) == 0 {
		asOf = " @asOf(date: " + q.value(ast.NonNullNamedType("PartialDate", nil), 0) + ")"
	}
	head := "query"
	if len(q.declared) > 0 {
		head += "(" + strings.Join(q.declared, " ") + ")"
	}
	return head + asOf + set, "{" + strings.Join(q.given, ",") + "}"
}

func (q *asking) set(on *ast.Definition, depth int) string {
	var b strings.Builder
	b.WriteString("{__typename ")
	for i := range 1 + q.IntN(3) {
		if len(on.Fields) == 0 {
			break
		}
		f := on.Fields[q.IntN(len(on.Fields))]
		to := q.schema.Types[f.Type.Name()]
		if strings.HasPrefix(f.Name, "__") || !to.IsLeafType() && depth == 0 {
			continue
		}
		fmt.Fprintf(&b, "a%d:%s", i, f.Name)
		var args []string
		for _, arg := range f.Arguments {
			if cursor := arg.Name == "after" || arg.Name == "before"; cursor && q.IntN(10) > 0 {
				continue // it would be all that is wrong
			}
			if arg.Type.NonNull && arg.DefaultValue == nil || q.IntN(3) == 0 {
				args = append(args, arg.Name+":"+q.value(arg.Type, 4))
			}
		}
		if len(args) > 0 {
			b.WriteString("(" + strings.Join(args, ",") + ")")
		}
		if !to.IsLeafType() {
			b.WriteString(q.set(to, depth-1))
		}
		b.WriteString(" ")
	}
	return b.String() + "}"
}

// value is a literal or a variable of a type, or nearly.
func (q *asking) value(t *ast.Type, depth int) string {
	if q.IntN(4) == 0 {
		name := fmt.Sprintf("v%d", len(q.declared))
		declared := *t
		def := ""
		if q.IntN(3) == 0 {
			declared.NonNull = false
			q.fixed = true
			def = " = " + q.constant(&declared, 2, false)
			q.fixed = false
			if strings.HasSuffix(def, "= null") && t.NonNull {
				q.misplaced++
			}
		}
		q.declared = append(q.declared, fmt.Sprintf("$%s: %s%s", name, declared.String(), def))
		if q.IntN(8) > 0 {
			q.given = append(q.given, fmt.Sprintf("%q: %s", name, q.constant(&declared, 3, true)))
		}
		return "$" + name
	}
	return q.constant(t, depth, false)
}

// constant is a literal of a type, or as JSON, one in 15 of which does not fit.
func (q *asking) constant(t *ast.Type, depth int, json bool) string {
	if q.IntN(15) == 0 {
		q.wrongLiteral = q.wrongLiteral || !json
		return []string{"null", "7", "7.5", "-1", "1e400", "99999999999999999999", `"x"`, `"2024"`, "true", "{}", "[]", "[null]", "[[7]]", `""`}[q.IntN(14)]
	}
	if !t.NonNull && q.IntN(12) == 0 {
		return "null"
	}
	if t.Elem != nil {
		if q.IntN(3) == 0 {
			return q.constant(t.Elem, depth, json)
		}
		var list []string
		for range q.IntN(3) {
			list = append(list, q.part(t.Elem, depth-1, json))
		}
		return "[" + strings.Join(list, ",") + "]"
	}
	def := q.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.Enum:
		name := def.EnumValues[q.IntN(len(def.EnumValues))].Name
		if json {
			return `"` + name + `"`
		}
		return name
	case def.Kind == ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			if f.Type.NonNull || depth > 0 && q.IntN(len(def.Fields)) == 0 {
				name := f.Name
				if json {
					name = `"` + name + `"`
				}
				fields = append(fields, name+":"+q.part(f.Type, depth-1, json))
			}
		}
		return "{" + strings.Join(fields, ",") + "}"
	}
	switch t.NamedType {
	case "Int":
		return []string{"0", "1", "3", "20"}[q.IntN(4)]
	case "Boolean":
		return []string{"true", "false"}[q.IntN(2)]
	case "Float":
		return []string{"0", "0.5", "1", "2.5"}[q.IntN(4)]
	case "PartialDate":
		return []string{`"2024"`, `"2024-02"`, `"2024-02-29"`}[q.IntN(3)]
	}
	return []string{`"country/CN"`, `"institution/a"`, `"漢"`, `"a b"`}[q.IntN(4)]
}

// part is a value within another: in a document it may be a variable.
func (q *asking) part(t *ast.Type, depth int, json bool) string {
	if json || q.fixed || depth < 0 {
		return q.constant(t, depth, json)
	}
	return q.value(t, depth)
}
