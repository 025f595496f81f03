// The generator: random documents that the schema allows, made so that fields with one response name can always be merged.
//
// gqlgen's CollectFields keeps apart what comes through two interfaces neither of which implements the other, and then
// answers only the first. The schema has no such two (Entity implements Node), so that the documents need not avoid
// them.

package difftest_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/graph/gen"
)

// schema is the one that is served.
var schema = gen.NewExecutableSchema(gen.Config{}).Schema()

// maker makes documents about one world.
type maker struct {
	*rand.Rand
	w        *world
	networks bool // whether questions are about networks alone

	// Of the document in hand.
	doc         *ast.QueryDocument
	left        int                    // how many fields it may still get
	keys        map[string]string      // by response name: the identity of its fields, the same all over the document
	fields      map[string][]*fieldUse // by name of the field: those that stand somewhere
	connections map[string]*fieldUse   // by response name: connections
	marks       map[string]bool        // response names of cursors
	fragments   map[string]room        // what a fragment takes where it is spread
	variables   []*variable            // in the order made
	values      map[string]*ast.Value  // given last
	harvest     map[string][]string    // cursors of earlier answers to it, by response name of the connection
}

// fieldUse is a field as it stands in the document, to be repeated with another selection.
type fieldUse struct {
	ast.Field
	on   *ast.Definition
	rows int    // how many rows it may have
	pool string // of a connection of Query: where its cursors are remembered
}

// room is the room for a selection set: levels of fields, relationships below each other, rows multiplied.
type room struct{ levels, relationships, rows int }

// scope is where a selection set stands: on a type, and by the fragments around it on objects of these types only.
type scope struct {
	on *ast.Definition
	of []*ast.Definition
}

func at(on *ast.Definition) scope { return scope{on, schema.GetPossibleTypes(on)} }

// within is the scope of a fragment.
func (p scope) within(on *ast.Definition) scope {
	return scope{on, slices.DeleteFunc(slices.Clone(p.of), func(t *ast.Definition) bool { return !slices.Contains(schema.GetPossibleTypes(on), t) })}
}

func (r room) holds(other room) bool {
	return r.levels >= other.levels && r.relationships >= other.relationships && r.rows >= other.rows
}

func newMaker(seed uint64, w *world) *maker {
	return &maker{Rand: rand.New(rand.NewPCG(seed, 0xd0c)), w: w}
}

// oneIn is true once in n times.
func (m *maker) oneIn(n int) bool { return m.IntN(n) == 0 }

func pick[T any](m *maker, from []T) T { return from[m.IntN(len(from))] }

// document makes a document of one operation, now and then of several.
func (m *maker) document() *ast.QueryDocument {
	m.doc = &ast.QueryDocument{}
	m.keys, m.fields, m.connections = map[string]string{}, map[string][]*fieldUse{}, map[string]*fieldUse{}
	m.marks, m.fragments = map[string]bool{}, map[string]room{}
	m.variables, m.values, m.harvest = nil, map[string]*ast.Value{}, map[string][]string{}
	operations := 1
	if m.oneIn(8) {
		operations = 2 + m.IntN(2)
	}
	for i := range operations {
		m.left = 10 + m.IntN(150)
		op := &ast.OperationDefinition{Operation: ast.Query}
		if operations > 1 || m.oneIn(3) {
			op.Name = string(rune('A' + i))
		}
		if m.oneIn(6) {
			date := m.value(ast.NonNullNamedType("PartialDate", nil), "date", 0, true)
			op.Directives = ast.DirectiveList{{Name: "asOf", Arguments: ast.ArgumentList{{Name: "date", Value: date}}}}
		}
		op.SelectionSet = m.set(at(schema.Query), room{levels: 15, relationships: 2 + m.IntN(5), rows: 6000})
		m.doc.Operations = append(m.doc.Operations, op)
	}
	for _, op := range m.doc.Operations {
		m.declare(op)
	}
	return m.doc
}

// set makes a selection set.
func (m *maker) set(p scope, r room) (set ast.SelectionSet) {
	on := p.on
	n := 1 + m.IntN(3)
	if on == schema.Query && m.oneIn(2) || isConnection(on) && m.oneIn(2) {
		n = 1
	}
	through := on == schema.Query || isConnection(on) // without rows there is nothing to see
	for range n {
		abstract := on.Kind == ast.Interface
		var sel ast.Selection
		switch roll := m.IntN(100); {
		case roll < 6 && (!through || len(set) > 0):
			sel = m.typename()
		case m.left > 0 && (roll < 14 || abstract && roll < 60):
			sel = m.inline(p, r)
		case m.left > 0 && roll < 22 || abstract && roll < 70:
			sel = m.spread(p, r)
		case roll < 34:
			sel = m.again(on, r)
		}
		if sel == nil {
			sel = m.some(on, r)
		}
		if sel != nil {
			set = append(set, sel)
		}
	}
	if len(set) == 0 {
		set = append(set, m.typename())
	}
	return set
}

func (m *maker) typename() *ast.Field {
	f := &ast.Field{Name: "__typename"}
	m.giveName(f, ast.NonNullNamedType("String", nil))
	f.Directives = m.conditions(20)
	return f
}

// conditions are @skip and @include, or none but once in so many times.
func (m *maker) conditions(times int) (list ast.DirectiveList) {
	if !m.oneIn(times) {
		return nil
	}
	names := []string{"skip", "include"}
	if !m.oneIn(6) {
		names = names[m.IntN(2):][:1]
	}
	for _, name := range names {
		v := m.value(ast.NonNullNamedType("Boolean", nil), name, 0, true)
		if m.oneIn(3) {
			v = m.variable(ast.NonNullNamedType("Boolean", nil), name, 0)
		}
		list = append(list, &ast.Directive{Name: name, Arguments: ast.ArgumentList{{Name: "if", Value: v}}})
	}
	return list
}

// overlapping are the types that a fragment may have here: mostly those of which some object can stand here.
func (m *maker) overlapping(p scope) (types []*ast.Definition) {
	if len(p.of) == 0 || m.oneIn(10) {
		p = at(p.on)
	}
	types = slices.Clone(p.of)
	for _, name := range []string{"Node", "Entity"} {
		if t := schema.Types[name]; len(p.within(t).of) > 0 {
			types = append(types, t)
		}
	}
	return types
}

func (m *maker) inline(p scope, r room) *ast.InlineFragment {
	f := &ast.InlineFragment{Directives: m.conditions(8)}
	if !m.oneIn(6) {
		to := pick(m, m.overlapping(p))
		f.TypeCondition = to.Name
		p = p.within(to)
	}
	f.SelectionSet = m.set(p, r)
	return f
}

// spread spreads a fragment that is there or a new one; nil where neither is possible.
func (m *maker) spread(p scope, r room) ast.Selection {
	types := m.overlapping(p)
	var fit []string
	for _, f := range m.doc.Fragments {
		if r.holds(m.fragments[f.Name]) && slices.Contains(types, schema.Types[f.TypeCondition]) {
			fit = append(fit, f.Name)
		}
	}
	name := ""
	switch {
	case len(fit) > 0 && !m.oneIn(4):
		name = pick(m, fit)
	case len(m.doc.Fragments) < 6:
		to := pick(m, types)
		takes := room{levels: min(r.levels, 3+m.IntN(6)), relationships: min(r.relationships, m.IntN(4)), rows: min(r.rows, 200)}
		if takes.levels < 3 {
			return nil
		}
		set := m.set(at(to), takes)
		// It is not there while it is made, so that it cannot be within itself.
		name = fmt.Sprintf("F%d", len(m.doc.Fragments))
		m.doc.Fragments = append(m.doc.Fragments, &ast.FragmentDefinition{Name: name, TypeCondition: to.Name, SelectionSet: set})
		m.fragments[name] = takes
	default:
		return nil
	}
	return &ast.FragmentSpread{Name: name, Directives: m.conditions(8)}
}

// again repeats a field that stands somewhere, with its response name and another selection.
func (m *maker) again(on *ast.Definition, r room) ast.Selection {
	var fit []*fieldUse
	for _, f := range on.Fields {
		for _, a := range m.fields[f.Name] {
			if m.keys[a.Alias] == identity(&a.Field, f.Type) && m.may(f, r) && a.rows <= r.rows && (a.on == on || accepts(f, a.Arguments)) {
				fit = append(fit, a)
			}
		}
	}
	if len(fit) == 0 {
		return nil
	}
	a := pick(m, fit)
	f := &ast.Field{Name: a.Name, Alias: a.Alias, Arguments: a.Arguments, Directives: m.conditions(12)}
	m.below(f, on.Fields.ForName(a.Name), a.rows, r)
	return f
}

// accepts tells whether a field has all these arguments. Arguments of one name are of one type, except where,
// orderBy and by; a field with one of these, or with an id, is never accepted.
func accepts(f *ast.FieldDefinition, args ast.ArgumentList) bool {
	return !slices.ContainsFunc(args, func(a *ast.Argument) bool {
		return f.Arguments.ForName(a.Name) == nil || a.Name == "where" || a.Name == "orderBy" || a.Name == "id" || a.Name == "by"
	}) && !slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && args.ForName(a.Name) == nil })
}

func isConnection(t *ast.Definition) bool { return t.Fields.ForName("pageInfo") != nil }

// takes is the least room that a field needs.
func takes(f *ast.FieldDefinition) room {
	t := schema.Types[f.Type.Name()]
	many := f.Type.Elem != nil
	switch {
	case t.IsLeafType():
		return room{1, 0, 1}
	case isConnection(t):
		return room{3, 1, 1}
	case strings.HasPrefix(t.Name, "__") && many:
		return room{2, 0, 4}
	case many && (f.Name == "nodes" || f.Name == "edges"):
		return room{2, 0, 1}
	case many && (f.Name == "names" || f.Name == "groups" || f.Name == "counts"):
		return room{2, 0, 10}
	case many:
		return room{2, 1, 10}
	case t.Kind == ast.Interface || slices.Contains(t.Interfaces, "Node"):
		return room{2, 1, 1}
	}
	return room{2, 0, 1}
}

func (m *maker) may(f *ast.FieldDefinition, r room) bool { return r.holds(takes(f)) }

// some makes a field of a type; nil where there is no room for the one it likes.
func (m *maker) some(on *ast.Definition, r room) ast.Selection {
	var leaves, deep []*ast.FieldDefinition
	for _, f := range on.Fields {
		switch {
		case strings.HasPrefix(f.Name, "__") && !m.oneIn(12) || !m.may(f, r):
		case on == schema.Query && m.networks && f.Name != "network" && f.Name != "intersections":
		case schema.Types[f.Type.Name()].IsLeafType():
			leaves = append(leaves, f)
		case m.left > 0:
			deep = append(deep, f)
		}
	}
	var f *ast.FieldDefinition
	switch {
	case isConnection(on) && len(deep) > 0 && !m.oneIn(6):
		f = on.Fields.ForName(pick(m, []string{"nodes", "nodes", "edges"}))
	case strings.HasSuffix(on.Name, "Edge") && len(deep) > 0 && !m.oneIn(3):
		f = on.Fields.ForName("node")
	case len(deep) > 0 && (len(leaves) == 0 || m.IntN(10) < 8):
		f = pick(m, deep)
		for range 2 { // what is related shows most
			if takes(f).relationships == 0 && !m.oneIn(3) || on == schema.Query && !isConnection(schema.Types[f.Type.Name()]) && !m.oneIn(4) {
				f = pick(m, deep)
			}
		}
	case len(leaves) > 0:
		f = pick(m, leaves)
	}
	if f == nil || !m.may(f, r) {
		return nil
	}
	return m.field(on, f, r)
}

// field makes a field with arguments and a selection.
func (m *maker) field(on *ast.Definition, def *ast.FieldDefinition, r room) *ast.Field {
	f := &ast.Field{Name: def.Name, Directives: m.conditions(15)}
	rows, made := m.arguments(on, def, f, r)
	m.giveName(f, def.Type)
	a := &fieldUse{Field: *f, on: on, rows: rows}
	a.Directives = nil
	m.fields[f.Name] = append(m.fields[f.Name], a)
	if to := schema.Types[def.Type.Name()]; isConnection(to) {
		m.connections[f.Alias] = a
		for _, v := range made {
			v.of = f.Alias
		}
		if on == schema.Query {
			a.pool = pool(f)
		}
	}
	m.below(f, def, rows, r)
	if len(made) > 0 || isConnection(schema.Types[def.Type.Name()]) && m.oneIn(8) {
		f.SelectionSet = append(f.SelectionSet, m.cursors())
	}
	return f
}

// pool is where cursors of a connection of Query are remembered: they hold for all with the same conditions and order.
func pool(f *ast.Field) string {
	var args ast.ArgumentList
	for _, a := range f.Arguments {
		if a.Name == "where" || a.Name == "orderBy" || a.Name == "text" || a.Name == "kinds" {
			args = append(args, a)
		}
	}
	return f.Name + writeArguments(args)
}

// cursors selects cursors, so that later questions can go on from them.
func (m *maker) cursors() *ast.Field {
	name := ast.NonNullNamedType("String", nil)
	if m.oneIn(2) {
		f, leaf := &ast.Field{Name: "edges"}, &ast.Field{Name: "cursor"}
		m.giveName(f, ast.NonNullListType(ast.NonNullNamedType("CourseEdge", nil), nil))
		m.giveName(leaf, name)
		f.SelectionSet = ast.SelectionSet{leaf}
		return f
	}
	f := &ast.Field{Name: "pageInfo"}
	m.giveName(f, ast.NonNullNamedType("PageInfo", nil))
	for _, end := range []string{"startCursor", "endCursor"} {
		leaf := &ast.Field{Name: end}
		m.giveName(leaf, ast.NamedType("String", nil))
		f.SelectionSet = append(f.SelectionSet, leaf)
	}
	return f
}

// below makes the selection of a field.
func (m *maker) below(f *ast.Field, def *ast.FieldDefinition, rows int, r room) {
	m.left--
	to := schema.Types[def.Type.Name()]
	if to.IsLeafType() {
		return
	}
	f.SelectionSet = m.set(at(to), room{r.levels - 1, r.relationships - takes(def).relationships, max(1, r.rows/rows)})
}

// identity has the properties that fields of one response name must share: two with the same identity are always merged, or never come
// in one object.
func identity(f *ast.Field, t *ast.Type) string {
	name := t.Name()
	shape := t.String()
	if !schema.Types[name].IsLeafType() {
		shape = strings.ReplaceAll(shape, name, "*")
	}
	return f.Name + writeArguments(f.Arguments) + shape
}

// giveName gives a field its response name: its own name where that is free, and now and then another one.
func (m *maker) giveName(f *ast.Field, t *ast.Type) {
	q := identity(f, t)
	names := []string{f.Name}
	if m.oneIn(8) {
		names = []string{pick(m, []string{"a", "b", "id", "nodes", "name", "x", "__x", "cursor"}), f.Name}
	}
	for _, name := range names {
		if is := m.keys[name]; is == "" || is == q {
			m.take(f, name, q)
			return
		}
	}
	for i := 2; ; i++ {
		name := fmt.Sprintf("%s%d", f.Name, i)
		if is := m.keys[name]; is == "" || is == q {
			m.take(f, name, q)
			return
		}
	}
}

func (m *maker) take(f *ast.Field, name, identity string) {
	f.Alias = name
	m.keys[name] = identity
	if f.Name == "cursor" || f.Name == "startCursor" || f.Name == "endCursor" {
		m.marks[name] = true
	}
}
