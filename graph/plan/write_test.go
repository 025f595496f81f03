// Tests of what a plan writes: values, nulls and where they end, errors and their paths, and how much of it there may be.

package plan_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/plan"
)

const nonNull = "invalid null" // of graphql.ErrInvalidNull

// boxes are the world of most tests: a holds b and c, b holds d.
func boxes() *world {
	d := &box{id: "d", name: "D", sure: "d"}
	b := &box{id: "b", name: "B", sure: "b", inside: []*box{d}, tags: []string{}}
	c := &box{id: "c", sure: "c"}
	a := &box{id: "a", name: "A", sure: "a", held: d, inside: []*box{b, c}, tags: []string{"x", "y"}, grid: [][]int{{1, 2}, {}, nil, {3}},
		lid: lid{"red"}, lids: []lid{{"blue"}, {"green"}}}
	return &world{boxes: []*box{a, b, nil, c}, things: []thing{a, &ball{id: "o", inside: d}, nil, (*box)(nil), b}, numbers: []int{1, -1, 3}}
}

func TestAnswers(t *testing.T) {
	two := func(w *world) { w.boxes = w.boxes[:2] }
	for name, c := range map[string]struct {
		query     string
		variables map[string]any
		change    func(w *world)
		data      string
		errors    []string
	}{
		"leaves": {query: `{ box(id: "a") { id name } }`, data: `{"box":{"id":"a","name":"A"}}`},
		"a leaf that is null, and an object that is": {query: `{ box(id: "c") { name inside { id } held { id } } }`, data: `{"box":{"name":null,"inside":null,"held":null}}`},
		"nothing found":                      {query: `{ box(id: "x") { id } }`, data: `{"box":null}`},
		"aliases, and one field twice":       {query: `{ x: box(id: "a") { n: name id n: name } }`, data: `{"x":{"n":"A","id":"a"}}`},
		"__typename, also of the root":       {query: `{ __typename box(id: "a") { t: __typename } }`, data: `{"__typename":"Query","box":{"t":"Box"}}`},
		"lists of lists, empty and nil ones": {query: `{ box(id: "a") { grid } }`, data: `{"box":{"grid":[[1,2],[],[],[3]]}}`},
		"lists of leaves, one of them empty": {query: `{ boxes { tags } }`, change: two,
			data: `{"boxes":[{"tags":["x","y"]},{"tags":[]}]}`},
		"a nil list, null where it may be":       {query: `{ box(id: "c") { tags some { id } every { id } } }`, data: `{"box":{"tags":null,"some":null,"every":null}}`},
		"a nil list, empty where null cannot be": {query: `{ box(id: "c") { strict all { id } grid } }`, data: `{"box":{"strict":[],"all":[],"grid":[]}}`},
		"values instead of pointers": {query: `{ box(id: "a") { lid { color box { id } } lids { color box { id } } } }`,
			data: `{"box":{"lid":{"color":"red","box":{"id":"of red"}},"lids":[{"color":"blue","box":{"id":"of blue"}},{"color":"green","box":{"id":"of green"}}]}}`},
		"abstract types by their concrete ones, and nulls among them": {
			query: `{ things { __typename id ... on Ball { size inside { id } } ... on Box { name inside { id } } } }`,
			data:  `{"things":[{"__typename":"Box","id":"a","name":"A","inside":{"id":"b"}},{"__typename":"Ball","id":"o","size":1,"inside":{"id":"d"}},null,null,{"__typename":"Box","id":"b","name":"B","inside":{"id":"d"}}]}`},
		"fragments on unrelated types are merged": {
			query: `{ any { ... on Thing { inside { id } } ...f } } fragment f on Named { inside { name } }`,
			data:  `{"any":[{"inside":{"id":"b","name":"B"}},{"inside":{"id":"d"}},null,null,{"inside":{"id":"d","name":"D"}}]}`},
		"@skip and @include": {
			query:     `query($yes: Boolean!, $no: Boolean!) { box(id: "a") { id @skip(if: $yes) name @include(if: $yes) sure @include(if: $no) ... @skip(if: $no) { inside { id } } } }`,
			variables: map[string]any{"yes": true, "no": false},
			data:      `{"box":{"name":"A","inside":{"id":"b"}}}`},
		"one field with two variables": {
			query:     `query($n: Int, $m: Int) { sparse { n: label(times: $n) m: label(times: $m) inside { n: label(times: $n) } } }`,
			variables: map[string]any{"n": 1, "m": 2},
			data:      `{"sparse":[{"n":"A","m":"AA","inside":{"n":"B"}},{"n":"B","m":"BB","inside":{"n":"D"}},null,{"n":null,"m":null,"inside":null}]}`},
		"arguments by literal and by variable": {
			query:     `query($n: Int, $id: ID!) { box(id: $id) { label two: label(times: 2) n: label(times: $n) } times(of: $n) four: times(of: 4) }`,
			variables: map[string]any{"n": 3, "id": "a"},
			data:      `{"box":{"label":"A","two":"AA","n":"AAA"},"times":3,"four":4}`},

		// Nulls where the schema has none.
		"a leaf makes its object null": {query: `{ box(id: "a") { id inside { id sure } } }`, change: func(w *world) { w.boxes[1].sure = "" },
			data: `{"box":{"id":"a","inside":null}}`, errors: []string{"box.inside.sure @1: " + nonNull}},
		"an object makes the one around it null": {query: `{ box(id: "a") { must { must { must { id } } } } }`,
			data: `{"box":null}`, errors: []string{"box.must.must.must @1: " + nonNull}},
		"an element makes its list null, and that what it is in": {query: `{ boxes { id } }`, data: `null`, errors: []string{"boxes[2] @1: " + nonNull}},
		"an element that may be null":                            {query: `{ sparse { id } }`, data: `{"sparse":[{"id":"a"},{"id":"b"},null,{"id":"c"}]}`},
		"an element makes a list null that may be": {query: `{ box(id: "a") { id every { sure } } }`, change: func(w *world) { w.boxes[3].sure = "" },
			data: `{"box":{"id":"a","every":null}}`, errors: []string{"box.every[1].sure @1: " + nonNull}},
		"a leaf in a list":                   {query: `{ times numbers }`, data: `null`, errors: []string{"numbers[1] @1: " + nonNull}},
		"a leaf in a list that may be null":  {query: `{ maybe }`, data: `{"maybe":[1,null,3]}`},
		"a leaf in a list of lists":          {query: `{ box(id: "a") { grid } }`, change: func(w *world) { w.boxes[0].grid[3][0] = -1 }, data: `{"box":null}`, errors: []string{"box.grid[3][0] @1: " + nonNull}},
		"two nulls in one object, both told": {query: `{ box(id: "a") { some { sure id must { id } } } }`, change: func(w *world) { w.boxes[3].sure = "" }, data: `{"box":{"some":[{"sure":"b","id":"b","must":{"id":"d"}},null]}}`, errors: []string{"box.some[1].sure @1: " + nonNull, "box.some[1].must @1: " + nonNull}},
		"a value around a null":              {query: `{ box(id: "a") { lid { color } } }`, change: func(w *world) { w.boxes[0].lid.color = "" }, data: `{"box":null}`, errors: []string{"box.lid.color @1: " + nonNull}},

		// Errors of resolvers.
		"an error of one parent": {query: "{\n  box(id: \"a\") {\n    some {\n      inside { id } } } }", change: failing("Box.inside b"),
			data: `{"box":{"some":[{"inside":null},{"inside":null}]}}`, errors: []string{"box.some[0].inside @4: no b"}},
		"an error of one parent where null cannot be": {query: `{ box(id: "a") { some { id must { id } } } }`, change: failing("Box.must b"),
			data: `{"box":{"some":[null,null]}}`, errors: []string{"box.some[0].must @1: no b", "box.some[1].must @1: " + nonNull}},
		"errors of two parents, in the order of the answer": {query: `{ box(id: "a") { x: some { y: inside { id } } } }`, change: failing("Box.inside b", "Box.inside c"),
			data: `{"box":{"x":[{"y":null},{"y":null}]}}`, errors: []string{"box.x[0].y @1: no b", "box.x[1].y @1: no c"}},
		"an error of all parents": {query: `{ box(id: "a") { some { inside { id } } } }`, change: before("Box.inside", errors.New("down")),
			data: `{"box":{"some":[{"inside":null},{"inside":null}]}}`, errors: []string{"box.some[0].inside @1: down", "box.some[1].inside @1: down"}},
		"an error leaves what is beside it": {query: `{ box(id: "a") { inside { id } held { inside { id } name } } times }`, change: before("Box.inside", errors.New("down")),
			data: `{"box":{"inside":null,"held":{"inside":null,"name":"D"}},"times":1}`, errors: []string{"box.inside @1: down", "box.held.inside @1: down"}},
		"an error of a root field": {query: `{ boxes { id } times }`, change: before("Query.boxes", errors.New("down")),
			data: `null`, errors: []string{"boxes @1: down"}},
		"a panic": {query: `{ box(id: "a") { inside { id } id } }`, change: func(w *world) {
			w.before = func(_ context.Context, field string) error {
				if field == "Box.inside" {
					panic("boom")
				}
				return nil
			}
		}, data: `{"box":{"inside":null,"id":"a"}}`, errors: []string{"box.inside @1: panic: boom"}},
		"too few answers": {query: `{ box(id: "a") { some { inside { id } } } }`, change: func(w *world) { w.short = map[string]bool{"Box.inside": true} },
			data: `{"box":{"some":[{"inside":null},{"inside":null}]}}`, errors: []string{"box.some[0].inside @1: Box.inside answered 1 parents of 2", "box.some[1].inside @1: Box.inside answered 1 parents of 2"}},
		"wrong arguments, by literal": {query: `{ times(of: -1) box(id: "a") { label(times: -2) id } }`,
			data: `{"times":null,"box":{"label":null,"id":"a"}}`, errors: []string{"times @1: -1 is negative", "box.label @1: -2 is negative"}},
		"wrong arguments, by variable": {query: `query($n: Int) { times(of: $n) box(id: "a") { label(times: $n) id } }`, variables: map[string]any{"n": -3},
			data: `{"times":null,"box":{"label":null,"id":"a"}}`, errors: []string{"times @1: -3 is negative", "box.label @1: -3 is negative"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := boxes()
			if c.change != nil {
				c.change(w)
			}
			p := w.compile(t, c.query, c.variables)
			for _, parallel := range []bool{false, true} {
				data, errs := p.run(t.Context(), plan.Options{Parallel: parallel})
				if data != c.data || !slices.Equal(errs, c.errors) {
					t.Errorf("%s\ngets %s\nwant %s\nwith the errors %q\nwant            %q", c.query, data, c.data, errs, c.errors)
				}
				if !json.Valid([]byte(data)) {
					t.Error("which is not JSON")
				}
			}
		})
	}
}

// failing has single parents fail, given as field and id.
func failing(parents ...string) func(*world) {
	return func(w *world) {
		w.failing = map[string]error{}
		for _, p := range parents {
			w.failing[p] = errors.New("no " + strings.Fields(p)[1])
		}
	}
}

// before has a field fail for all parents.
func before(field string, err error) func(*world) {
	return func(w *world) {
		w.before = func(_ context.Context, asked string) error {
			if asked == field {
				return err
			}
			return nil
		}
	}
}

// TestDataIsAppended: what stands in the buffer stays, also where the answer is null.
func TestDataIsAppended(t *testing.T) {
	for query, want := range map[string]string{`{ times }`: `begun {"times":1}`, `{ boxes { id } }`: `begun null`} {
		p := boxes().compile(t, query, nil)
		got := p.Run(graphql.WithOperationContext(t.Context(), p.op), []byte("begun "), plan.Options{MaxValues: 100, Report: func(context.Context, ast.Path, *ast.Position, error) {}})
		if string(got) != want {
			t.Errorf("%s gives %s, want %s", query, got, want)
		}
	}
}

// TestMaxValues: fields of objects count, entries of lists of leaves, and nothing else.
func TestMaxValues(t *testing.T) {
	w := boxes()
	w.boxes = w.boxes[:2]
	w.numbers = slices.Repeat([]int{7}, 50_000)
	for query, values := range map[string]int{
		`{ boxes { id name } }`:                                2 * 2,
		`{ a: boxes { id } b: boxes { id } }`:                  2 + 2,
		`{ numbers }`:                                          50_000,
		`{ maybe }`:                                            50_000,
		`{ numbers boxes { id } }`:                             50_000 + 2,
		`{ boxes { id grid } }`:                                2*2 + 4 /* lists */ + 3, /* numbers */
		`{ boxes { tags some { id } } }`:                       2*2 + 2 /* tags */ + 3,  /* boxes in a and b */
		`{ boxes { lid { __typename } lids { __typename } } }`: 2*2 + 2 + 2,
	} {
		p := w.compile(t, query, nil)
		for most := values - 1; most <= values+1; most++ {
			data, errs := p.run(t.Context(), plan.Options{MaxValues: most})
			refused := data == "null" && slices.Equal(errs, []string{" @0: " + errTooMany.Error()})
			if whole := data != "null" && errs == nil; most < values && !refused || most >= values && !whole {
				t.Errorf("%s has %d values; where %d are allowed it gets %.100s %q", query, values, most, data, errs)
			}
		}
	}
}

// TestLongListsAreNotWritten: a list of leaves that is too long is refused before it is written.
func TestLongListsAreNotWritten(t *testing.T) {
	written := 0
	ints := plan.Leaf[int]{Append: func(b []byte, _ int) []byte { written++; return append(b, '1') }}
	root := plan.NewObject[plan.Query]("Query")
	root.Have(plan.Root("numbers", true, plan.List[int]{Of: ints, NonNull: true}, nil,
		func(context.Context, map[string]any) ([]int, error) { return make([]int, 1_000_000), nil }))
	w := &world{}
	c := w.compile(t, "{ numbers }", nil)
	c.Plan = plan.Compile(root, c.op, func(*graphql.OperationContext, graphql.CollectedField) any { return nil })
	if data, errs := c.run(t.Context(), plan.Options{MaxValues: 999_999}); data != "null" || len(errs) != 1 || written > 0 {
		t.Errorf("gets %.100s %q after %d of the numbers were written", data, errs, written)
	}
	if data, errs := c.run(t.Context(), plan.Options{MaxValues: 1_000_000}); len(data) < 2_000_000 || errs != nil || written != 1_000_000 {
		t.Errorf("gets %.100s %q after %d of the numbers were written", data, errs, written)
	}
}

// TestStrings: a string is written as gqlgen writes it, wherever in it something is that cannot stand as it is.
func TestStrings(t *testing.T) {
	check := func(s string) {
		t.Helper()
		var want bytes.Buffer
		graphql.MarshalString(s).MarshalGQL(&want)
		got := plan.String([]byte("x"), s)
		if string(got) != "x"+want.String() {
			t.Errorf("%q is written %s, want %s", s, got[1:], want.String())
		}
		var back string
		if err := json.Unmarshal(got[1:], &back); err != nil || back != s {
			t.Errorf("%q is read back as %q, %v", s, back, err)
		}
	}
	for length := range 20 {
		for c := range rune(0x90) { // all of one byte, and some of two
			for at := range length + 1 {
				s := strings.Repeat("a", at) + string(c) + strings.Repeat("é", length-at)
				check(s)
			}
		}
	}
	signs := []rune("ab \"\\\n\r\t\x00\x1f\x7f\u0080é中𝄞/<>&\u2028")
	r := rand.New(rand.NewPCG(1, 2))
	for range 5_000 {
		s := make([]rune, r.IntN(40))
		for i := range s {
			s[i] = signs[r.IntN(len(signs))]
		}
		check(string(s))
	}
}

// word is a leaf that writes itself.
type word string

func (w word) MarshalGQL(out io.Writer) { fmt.Fprintf(out, "%q", string(w)) }

func TestLeavesThatWriteThemselves(t *testing.T) {
	if got := plan.Marshal([]byte("x"), word("a")); string(got) != `x"a"` {
		t.Errorf("a leaf writes %s", got)
	}
	if got := plan.Boolean(plan.Boolean([]byte("x"), true), false); string(got) != "xtruefalse" {
		t.Errorf("booleans are written %s", got)
	}
}
