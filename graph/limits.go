// Limits: how large a request may be. They are checked before anything is spent on it: those of the document alone before it is
// validated, those of its possible answer before it is run. The API promises that an operation of 64 KiB, 2,000 tokens, 1,000
// fields, 15 levels, 50 root fields and 50,000 objects is never refused as too large.

package graph

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"

	"alliance-atlas/atlas/api"
	"alliance-atlas/network/netapi"
)

// The limits of one request. Up to MaxRootFields they are those that the API promises; a larger request could cost much more
// than its size.
const (
	// MaxBody is of a POST, in bytes: a document of MaxDocument with a backslash before each character, and as much again
	// for variables.
	MaxBody = 256 << 10
	// MaxNesting is of the lists and objects of variables: a filter of 20 levels needs 40.
	MaxNesting = 50
	// MaxVariableObjects is how many objects variables may hold: each condition of a filter is one, every row is compared
	// with each, and a document within MaxTokens could not spell as many.
	MaxVariableObjects = 1000
	// MaxDocument is of a GraphQL document, in bytes.
	MaxDocument = 64 << 10
	// MaxTokens is of a document, not counting comments. The largest query that GraphiQL sends by itself has about 200.
	MaxTokens = 2000
	// MaxFields is of an operation, each fragment counted where it is spread, which bounds fragments that spread fragments.
	MaxFields = 1000
	// MaxLevels is from a root field, which is 1, down to the deepest leaf.
	MaxLevels = 15
	// MaxRootFields is of one operation: each is at least one call of the store.
	MaxRootFields = 50
	// MaxIntrospections is how many of the root fields may be __schema or __type: tools send one, and each may answer the
	// whole schema.
	MaxIntrospections = 5
	// MaxObjects is how many rows an operation may ask for at most: twice what is promised, because people count
	// differently. Rows are counted where there may be many (connections by their windows, other lists as ListSize); what
	// a row points at one by one is bounded by MaxFields and, as all else that is answered, by MaxValues.
	MaxObjects = 100_000
	// ListSize is how many objects a list without window counts as.
	ListSize = 10
	// MaxValues is how many values an answer may hold: 100 for each object that is promised, about 140 bytes of memory each
	// while it is made, and close to what RequestTimeout leaves time for. The counts above are made from the question; this one
	// from the data, while the answer is written.
	MaxValues = 5_000_000
	// MaxTable is of an answer as CSV, in bytes. What encloses a list is repeated in each of its rows, so that a table may be a
	// thousand times its answer; one of MaxObjects rows with ten columns takes a tenth.
	MaxTable = 64 << 20
	// RequestTimeout is how long a request may take, from its last byte in to the first byte of its answer.
	RequestTimeout = 10 * time.Second
)

// checkSize counts what can be counted without parsing. odd tells that the document has what gqlparser takes and the
// specification does not, or what may be such: a name right behind a number, and half a character in a string.
func checkSize(text string) (odd bool, err *gqlerror.Error) {
	if len(text) > MaxDocument {
		err := errorf(limitExceeded, "the document has %d bytes, more than %d; send values as variables, and several documents in several requests", len(text), MaxDocument)
		line, column := lineOf(text, MaxDocument)
		err.Locations = []gqlerror.Location{{Line: line, Column: column}}
		return false, err
	}
	in := lexer.New(&ast.Source{Input: plainLines(text)})
	var before lexer.Token
	for tokens := 0; ; {
		token, err := in.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return odd, nil // diagnose reports it
		}
		if token.Kind == lexer.Comment {
			continue
		}
		if tokens++; tokens > MaxTokens {
			return false, errorAt(limitExceeded, &token.Pos, "the document has more than %d tokens; send values as variables, and several questions in several requests", MaxTokens)
		}
		number := before.Kind == lexer.Int || before.Kind == lexer.Float
		odd = odd || number && token.Kind == lexer.Name && token.Pos.Start == before.Pos.End || token.Kind == lexer.String && strings.ContainsRune(token.Value, utf8.RuneError)
		before = token
	}
}

// plenty is where counting stops: far above all limits, and its square is no overflow.
const plenty = 1 << 31

func add(a, b int) int   { return min(a+b, plenty) }
func times(a, b int) int { return min(a*b, plenty) }

// shape is the size of a selection set with its fragments spread.
type shape struct {
	fields         int // on all levels
	levels         int
	top            int // fields on the first level
	introspections int
}

// shapes counts selection sets of one document, each fragment once. It needs no validated document: a fragment that
// is missing or within itself counts as nothing, and is refused by validation.
type shapes struct {
	doc    *ast.QueryDocument
	memo   map[string]shape
	within map[string]bool // the fragments that are being counted
	cyclic bool            // whether one of them is within itself
}

func (c *shapes) shapeOf(set ast.SelectionSet) (s shape) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			below := c.shapeOf(sel.SelectionSet)
			s.fields = add(s.fields, add(1, below.fields))
			s.top = add(s.top, 1)
			if sel.Name == "__schema" || sel.Name == "__type" {
				s.introspections = add(s.introspections, 1)
				below.levels = 0 // tools ask for 15 levels and more
			}
			s.levels = max(s.levels, 1+below.levels)
		case *ast.InlineFragment:
			s.spread(c.shapeOf(sel.SelectionSet))
		case *ast.FragmentSpread:
			s.spread(c.fragment(sel.Name))
		}
	}
	return s
}

func (s *shape) spread(f shape) {
	s.fields = add(s.fields, f.fields)
	s.levels = max(s.levels, f.levels)
	s.top = add(s.top, f.top)
	s.introspections = add(s.introspections, f.introspections)
}

func (c *shapes) fragment(name string) shape {
	s, ok := c.memo[name]
	switch {
	case c.within[name]:
		c.cyclic = true
	case !ok:
		c.within[name] = true
		if f := c.doc.Fragments.ForName(name); f != nil {
			s = c.shapeOf(f.SelectionSet)
		}
		delete(c.within, name)
		c.memo[name] = s
	}
	return s
}

// checkShape refuses an operation that is too large as it is written.
func (c *shapes) checkShape(op *ast.OperationDefinition) *gqlerror.Error {
	s := c.shapeOf(op.SelectionSet)
	name := "the operation"
	if op.Name != "" {
		name = "the operation " + op.Name
	}
	switch {
	case s.top > MaxRootFields:
		return errorAt(limitExceeded, op.Position, "%s has %s root fields, more than %d; ask in several requests", name, count(s.top), MaxRootFields)
	case s.introspections > MaxIntrospections:
		return errorAt(limitExceeded, op.Position, "%s asks for __schema and __type %s times, more than %d; ask for them in several requests", name, count(s.introspections), MaxIntrospections)
	case s.fields > MaxFields:
		return errorAt(limitExceeded, op.Position, "%s has %s fields with its fragments spread, more than %d; ask in several requests", name, count(s.fields), MaxFields)
	case s.levels > MaxLevels:
		return errorAt(limitExceeded, op.Position, "%s is %d levels deep, more than %d; ask for what is deeper by its id, in a request of its own", name, s.levels, MaxLevels)
	}
	return nil
}

// extent is how many rows a selection set may answer.
type extent struct {
	once   int  // for each object it is selected of
	perRow int  // of a connection: for each of its rows besides
	rows   bool // of a connection: whether its rows are selected
}

// extents counts the rows that an operation may answer, each fragment once. It needs a validated document.
type extents struct {
	doc  *ast.QueryDocument
	vars map[string]any
	memo map[string]extent
	bad  *ast.Field // a connection whose window is out of bounds
}

func (c *extents) extentOf(set ast.SelectionSet) (e extent) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			c.field(&e, sel)
		case *ast.InlineFragment:
			e.spread(c.extentOf(sel.SelectionSet))
		case *ast.FragmentSpread:
			e.spread(c.fragment(sel.Name))
		}
	}
	return e
}

func (e *extent) spread(f extent) {
	e.once, e.perRow, e.rows = add(e.once, f.once), add(e.perRow, f.perRow), e.rows || f.rows
}

func (c *extents) fragment(name string) extent {
	e, ok := c.memo[name]
	if !ok {
		e = c.extentOf(c.doc.Fragments.ForName(name).SelectionSet)
		c.memo[name] = e
	}
	return e
}

func (c *extents) field(e *extent, f *ast.Field) {
	if len(f.SelectionSet) == 0 {
		return
	}
	below := c.extentOf(f.SelectionSet)
	switch {
	case isConnection(f.ObjectDefinition) && (f.Name == "nodes" || f.Name == "edges"):
		e.rows = true
		e.perRow = add(e.perRow, below.once)
	case isConnection(f.ObjectDefinition) && f.Name == "groups":
		e.once = add(e.once, times(c.groups(f), add(1, below.once)))
	case f.ObjectDefinition.Name == "Group" && f.Name == "node": // a row more for each group
		e.once = add(e.once, add(1, below.once))
	case f.Definition.Type.Elem != nil:
		e.once = add(e.once, times(listSize(f), add(1, below.once)))
	case f.ObjectDefinition.Name == "Network" && f.Name == "paths": // as many lists as ten paths make
		e.once = add(e.once, add(1, times((c.window(f)+ListSize-1)/ListSize, below.once)))
	default: // one object, of which a connection has rows
		each := below.perRow
		if below.rows {
			each = add(each, 1)
		}
		e.once = add(e.once, add(below.once, times(c.window(f), each)))
	}
}

// isConnection tells the types whose rows come by windows.
func isConnection(t *ast.Definition) bool { return t != nil && t.Fields.ForName("pageInfo") != nil }

// listSize is how many objects a list without window counts as. Lists of introspection are not counted as longer than they are,
// or the query that every tool sends would be too large.
func listSize(f *ast.Field) int {
	if strings.HasPrefix(f.ObjectDefinition.Name, "__") && f.Name != "types" && f.Name != "fields" {
		return introspectionSize
	}
	return ListSize
}

// introspectionSize is how many arguments a field has on average, and interfaces, input fields and enum values a type.
const introspectionSize = 2

// window is how many rows of a connection are asked for. A window that is out of bounds counts as nothing here: it is
// refused as such, whatever it would cost.
func (c *extents) window(f *ast.Field) int {
	var given []int
	for _, name := range []string{"first", "last"} {
		arg := f.Arguments.ForName(name)
		if arg == nil {
			continue
		}
		v, err := arg.Value.Value(c.vars)
		if err != nil {
			return 0
		}
		switch n := v.(type) {
		case int64:
			given = append(given, int(n))
		case int:
			given = append(given, n)
		}
	}
	switch {
	case len(given) == 0 && f.Name == "paths":
		return netapi.DefaultPaths
	case len(given) == 0 && f.Name == "search":
		return api.DefaultSearch
	case len(given) == 0:
		return api.DefaultPage
	case len(given) == 2, given[0] < 0, given[0] > api.MaxPage:
		c.bad = f
		return 0
	}
	return given[0]
}

// groups is how many groups of a connection are asked for: first of them, or as many as a list without window counts as.
func (c *extents) groups(f *ast.Field) int {
	arg := f.Arguments.ForName("first")
	if arg == nil {
		return ListSize
	}
	first := int64(ListSize) // of null, which is not given
	switch v, err := arg.Value.Value(c.vars); v := v.(type) {
	case int64:
		first = v
	case int:
		first = int64(v)
	default:
		if err != nil {
			return 0
		}
	}
	if first < 1 || first > api.MaxGroupsFirst {
		c.bad = f
		return 0
	}
	return int(first)
}

// checkExtent refuses an operation that may answer too much.
func checkExtent(doc *ast.QueryDocument, op *ast.OperationDefinition, vars map[string]any) *gqlerror.Error {
	c := extents{doc: doc, vars: vars, memo: map[string]extent{}}
	if n := c.extentOf(op.SelectionSet).once; n > MaxObjects {
		if c.bad != nil && c.bad.Name == "groups" { // which is wrong whatever it would cost
			return errorAt(badInput, c.bad.Position, "groups: first is from 1 to %d; leave it out for all groups", api.MaxGroupsFirst)
		}
		if c.bad != nil {
			return errorAt(badInput, c.bad.Position, "%s: a window is first or last, from 0 to %d", c.bad.Name, api.MaxPage)
		}
		return errorAt(limitExceeded, op.Position, "the operation may answer %s objects, more than %d, as its windows multiply; ask for smaller pages with first, or for inner connections by id in requests of their own", count(n), MaxObjects)
	}
	return nil
}

// count is a number as text, which may have stopped at plenty.
func count(n int) string {
	if n >= plenty {
		return "billions of"
	}
	return strconv.Itoa(n)
}
