// Values: the arguments of a field, literals and variables, and what the variables of an operation are given each time
// it is asked.

package difftest_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/atlas"
	"alliance-atlas/network"
)

// variable is declared by every operation that uses it, each with a default of its own.
type variable struct {
	name  string
	t     *ast.Type
	place string // where it stands, which decides which values fit
	must  bool   // whether it stands where null cannot, so that it needs a default
	of    string // of a cursor: the response name of its connection
}

// arguments gives a field its arguments. It tells how many rows there may be, and which variables are cursors.
func (m *maker) arguments(on *ast.Definition, def *ast.FieldDefinition, f *ast.Field, r room) (rows int, cursors []*variable) {
	connection := isConnection(schema.Types[def.Type.Name()])
	if rows = 1; connection {
		rows = 20
		if def.Name == "search" {
			rows = 10
		}
	} else if def.Type.Elem != nil {
		if of := on.Name; !isConnection(on) || def.Name == "groups" {
			rows = 10
			if strings.HasPrefix(of, "__") {
				rows = 4
			}
		}
	}
	add := func(name string, v *ast.Value) {
		f.Arguments = append(f.Arguments, &ast.Argument{Name: name, Value: v})
	}
	windows := []string{"first", "last"}
	for _, arg := range def.Arguments {
		place := on.Name + "." + def.Name + "." + arg.Name
		switch arg.Name {
		case "first":
			if arg := m.window(def, r, &rows, windows); arg != nil {
				f.Arguments = append(f.Arguments, arg)
			}
			if def.Arguments.ForName("last") != nil && f.Arguments.ForName("last") == nil && m.oneIn(80) {
				add("last", number(3)) // both are an error
			}
		case "last":
		case "after", "before":
			switch {
			case m.oneIn(14):
				v := m.variable(arg.Type, place, 0)
				cursors = append(cursors, m.variables[len(m.variables)-1])
				add(arg.Name, v)
			case m.oneIn(40):
				// Of the same question, of another one, or of none.
				from := m.w.cursors[def.Name]
				if on != schema.Query || len(from) == 0 || m.oneIn(6) {
					from = m.w.cursors[""]
				}
				switch {
				case m.oneIn(30):
					add(arg.Name, text(pick(m, []string{"", "x", "!"})))
				case len(from) > 0:
					add(arg.Name, text(pick(m, from)))
				}
			}
		default:
			often := 9 // conditions leave little to go on from
			if arg.Name == "language" {
				often = 2
			}
			if arg.Type.NonNull && arg.DefaultValue == nil || m.oneIn(often) {
				add(arg.Name, m.value(arg.Type, place, 3, true))
			}
		}
	}
	m.Shuffle(len(f.Arguments), func(i, j int) { f.Arguments[i], f.Arguments[j] = f.Arguments[j], f.Arguments[i] })
	return rows, cursors
}

// window is first or last of a connection, small enough for the room there is; nil where 20 rows will do.
func (m *maker) window(def *ast.FieldDefinition, r room, rows *int, windows []string) *ast.Argument {
	name := windows[0]
	if def.Arguments.ForName("last") != nil && m.oneIn(4) {
		name = windows[1]
	}
	if r.rows >= 60 {
		switch m.IntN(5) {
		case 0:
			return nil
		case 1:
			return &ast.Argument{Name: name, Value: m.value(ast.NamedType("Int", nil), "window", 0, true)}
		}
	}
	n := 2 + m.IntN(5)
	switch {
	case m.oneIn(100):
		n = []int{-1, 501, 0}[m.IntN(3)]
	case r.rows >= 2000 && m.oneIn(3):
		n = []int{10, 50, 100, 500}[m.IntN(4)]
	}
	n = min(n, max(r.rows, 1))
	if n > 500 {
		n = 501
	}
	*rows = min(max(n, 1), 500)
	return &ast.Argument{Name: name, Value: number(n)}
}

func number(n int) *ast.Value { return &ast.Value{Kind: ast.IntValue, Raw: strconv.Itoa(n)} }

func text(s string) *ast.Value { return &ast.Value{Kind: ast.StringValue, Raw: s} }

var null = &ast.Value{Kind: ast.NullValue, Raw: "null"}

// value is a literal of a type, or a variable where one may stand (open).
func (m *maker) value(t *ast.Type, place string, depth int, open bool) *ast.Value {
	if open && m.oneIn(5) {
		return m.variable(t, place, depth)
	}
	return m.constant(t, place, depth, open)
}

// variable is one that is there or a new one. Cursors have one each.
func (m *maker) variable(t *ast.Type, place string, depth int) *ast.Value {
	base := strings.TrimSuffix(t.String(), "!")
	cursor := strings.HasSuffix(place, ".after") || strings.HasSuffix(place, ".before")
	for _, v := range m.variables {
		same := v.place == place || base == "Boolean" && strings.TrimSuffix(v.t.String(), "!") == base
		if same && !cursor && (v.t.NonNull || v.must || !t.NonNull) && m.oneIn(2) {
			return &ast.Value{Kind: ast.Variable, Raw: v.name}
		}
	}
	v := &variable{name: fmt.Sprintf("v%d", len(m.variables)), t: t, place: place}
	declared := *t
	switch {
	case t.NonNull && m.oneIn(2):
		declared.NonNull, v.must = false, true
	case !t.NonNull && !cursor && m.oneIn(6):
		declared.NonNull = true
	}
	v.t = &declared
	m.variables = append(m.variables, v)
	return &ast.Value{Kind: ast.Variable, Raw: v.name}
}

// constant is a value of a type; once in a while it does not fit.
func (m *maker) constant(t *ast.Type, place string, depth int, open bool) *ast.Value {
	if m.oneIn(500) {
		return pick(m, []*ast.Value{null, number(7), text("x"), {Kind: ast.BooleanValue, Raw: "true"}, {Kind: ast.ListValue}, {Kind: ast.ObjectValue}})
	}
	if !t.NonNull && m.oneIn(20) {
		return null
	}
	if t.Elem != nil {
		if m.oneIn(5) {
			return m.constant(t.Elem, place, depth, open) // one value stands for a list of one
		}
		list := &ast.Value{Kind: ast.ListValue}
		n := m.IntN(4)
		switch {
		case strings.HasSuffix(place, ".ids"):
			n = m.IntN(9)
		case place == "Query.intersections.alliances" && !m.oneIn(12):
			n = 2 + m.IntN(5)
		}
		for range n {
			list.Children = append(list.Children, &ast.ChildValue{Value: m.value(t.Elem, place, depth-1, open)})
		}
		return list
	}
	def := schema.Types[t.NamedType]
	switch def.Kind {
	case ast.Enum:
		return &ast.Value{Kind: ast.EnumValue, Raw: pick(m, def.EnumValues).Name}
	case ast.InputObject:
		return m.object(def, place, depth, open)
	}
	return m.scalar(t.NamedType, place)
}

func (m *maker) object(def *ast.Definition, place string, depth int, open bool) *ast.Value {
	object := &ast.Value{Kind: ast.ObjectValue}
	leaf := slices.Contains([]string{"IDFilter", "StringFilter", "DateFilter", "IntFilter", "FloatFilter"}, def.Name)
	wanted := map[string]bool{}
	for range 1 + m.IntN(2) {
		wanted[pick(m, def.Fields).Name] = true
	}
	kind := &network.Kind{}
	if def.Name == "NetworkInput" && !m.oneIn(12) {
		kind = pick(m, network.Kinds)
	}
	for _, f := range def.Fields {
		if kind.Word != "" {
			if f.Name == "kind" {
				object.Children = append(object.Children, &ast.ChildValue{Name: f.Name, Value: &ast.Value{Kind: ast.EnumValue, Raw: kind.Word}})
				continue
			}
			if !m.fits(kind, f) {
				continue
			}
		}
		deep := f.Name == "and" || f.Name == "or" || f.Name == "not" || schema.Types[f.Type.Name()].Kind == ast.InputObject && !strings.HasSuffix(place, ")")
		if !f.Type.NonNull && (!wanted[f.Name] || deep && depth < 0) {
			continue
		}
		at := def.Name + "." + f.Name
		if leaf {
			at = place
			if f.Name == "contains" || f.Name == "startsWith" {
				at += "." + f.Name
			}
		}
		object.Children = append(object.Children, &ast.ChildValue{Name: f.Name, Value: m.value(f.Type, at, depth-1, open)})
	}
	return object
}

// fits tells whether a field of NetworkInput means something for a kind of network, mostly.
func (m *maker) fits(kind *network.Kind, f *ast.FieldDefinition) bool {
	switch of, filters := strings.CutSuffix(f.Type.Name(), "Filter"); {
	case m.oneIn(40):
		return true
	case filters:
		return slices.ContainsFunc(kind.Filters, func(k atlas.Kind) bool { return strings.EqualFold(k.Prefix(), of+"/") })
	case f.Name == "weight":
		return kind == network.CoMembership || kind == network.AllianceOverlap || kind == network.CountryCoMembers
	case f.Name == "places":
		return kind == network.Atlas
	}
	return true
}

// dates tie with those of the worlds, and just miss them.
var dates = []string{"2010", "2012-02", "2012-02-29", "2012-03", "2012-12-31", "2013", "2013-01-31", "2020", "2020-12-31", "2021-01-01", "0001", "9999"}

var words = map[string][]string{
	"language": {"en", "zh", "zh-CN", "de", "DE", "xx", ""},
	"text":     {"university", "a", "alliance", "tsinghua", "北京", "opne", "…", "zurich strasse"},
	"name":     {"Query", "Country", "Node", "Trust", "InstitutionFilter", "Nothing", "Int"},
}

func (m *maker) scalar(name, place string) *ast.Value {
	last := place[strings.LastIndexByte(place, '.')+1:]
	switch name {
	case "Int":
		if strings.HasSuffix(place, "sFilter.count") {
			return number(m.IntN(5))
		}
		if m.oneIn(40) {
			return number([]int{-1, 501, 500, 0}[m.IntN(4)])
		}
		return number(1 + m.IntN(6))
	case "Float":
		if from := m.w.cells["value"]; place == "FigureFilter.value" && len(from) > 0 && !m.oneIn(10) {
			return &ast.Value{Kind: ast.FloatValue, Raw: pick(m, from)}
		}
		if m.oneIn(40) {
			return &ast.Value{Kind: ast.FloatValue, Raw: []string{"-1.5", "0.0", "1e300"}[m.IntN(3)]}
		}
		return &ast.Value{Kind: ast.FloatValue, Raw: []string{"0.5", "0.85", "1.0", "2.0"}[m.IntN(4)]}
	case "Boolean":
		return &ast.Value{Kind: ast.BooleanValue, Raw: []string{"true", "false"}[m.IntN(2)]}
	case "PartialDate":
		if place == "date" && m.oneIn(30) || m.oneIn(300) {
			return text([]string{"2023-02-29", "24", "soon"}[m.IntN(3)])
		}
		return text(pick(m, dates))
	case "ID":
		return text(m.id(place))
	}
	switch {
	case last == "after" || last == "before":
		return text("nowhere")
	case last == "contains" || last == "startsWith":
		value := []rune(m.cell(strings.TrimSuffix(place, "."+last)))
		if last == "contains" && len(value) > 0 {
			value = value[m.IntN(len(value)):]
		}
		return text(string(value[:min(len(value), m.IntN(4))]))
	case last == "text" && m.oneIn(2) || strings.HasPrefix(place, "Query.__type"):
		return text(pick(m, words[last]))
	case last == "language" && !strings.HasPrefix(place, "CourseFilter"):
		return text(pick(m, words["language"]))
	}
	return text(m.cell(place))
}

// cell is a text that the world has at a place, mostly.
func (m *maker) cell(place string) string {
	column := place[strings.LastIndexByte(place, '.')+1:]
	switch column {
	case "text", "acronym":
		column = "name"
	case "detail":
		column = "roleDetail"
	case "instructor":
		column = "instructors"
	case "field":
		column = pick(m, []string{"field", "fields"})
	}
	if from := m.w.cells[column]; len(from) > 0 && !m.oneIn(20) {
		return pick(m, from)
	}
	return pick(m, []string{"", "CN", "Asia", "nothing of the kind"})
}

// id is the id of a row where one may be, mostly of the right kind.
func (m *maker) id(place string) string {
	parts := strings.Split(place, ".")
	kind := parts[0]
	if kind == "Query" {
		kind = parts[1]
	}
	kind = strings.ToLower(strings.TrimSuffix(kind, "Filter"))
	if parts[0] == "Network" || kind == "intersections" { // which take full ids
		kind = "alliance"
		if parts[0] == "Network" {
			kind = pick(m, []string{"institution", "institution", "institution", "alliance", "country"})
		}
		if from := m.w.ids[kind]; len(from) > 0 && !m.oneIn(20) {
			return pick(m, from)
		}
	}
	if kind == "node" || kind == "nodes" || kind == "figure" || m.oneIn(15) {
		kind = ""
	}
	from := m.w.ids[kind]
	if len(from) == 0 || m.oneIn(20) {
		return pick(m, []string{"", "CN", "institution/nobody", "nobody", "country/ZZ", "/", "CHN"})
	}
	id := pick(m, from)
	if _, key, _ := strings.Cut(id, "/"); kind != "" && m.oneIn(2) {
		return key
	}
	return id
}

// declare declares the variables that an operation uses.
func (m *maker) declare(op *ast.OperationDefinition) {
	used := variablesIn(m.doc, op)
	for _, v := range m.variables {
		if !contains(used, v.name) {
			continue
		}
		def := &ast.VariableDefinition{Variable: v.name, Type: v.t}
		if v.must || v.of == "" && m.oneIn(3) {
			t := *v.t
			t.NonNull = t.NonNull || v.must
			def.DefaultValue = m.constant(&t, v.place, 2, false)
		}
		op.VariableDefinitions = append(op.VariableDefinitions, def)
	}
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// give makes values for the variables of an operation. Many stay as they were the last time, so that cursors fit.
func (m *maker) give(op *ast.OperationDefinition, first bool) map[string]*ast.Value {
	given := map[string]*ast.Value{}
	for _, v := range m.variables {
		def := op.VariableDefinitions.ForName(v.name)
		if def == nil {
			continue
		}
		value, had := m.values[v.name]
		switch {
		case v.of != "":
			value = m.cursor(v, first)
		case had && !first && !m.oneIn(3):
		case m.oneIn(8) && (!v.t.NonNull || def.DefaultValue != nil) || m.oneIn(200):
			value = nil // not given
		case !v.t.NonNull && !v.must && m.oneIn(10) || m.oneIn(300):
			value = null
		default:
			t := *v.t
			t.NonNull = true
			value = m.constant(&t, v.place, 2, false)
		}
		m.values[v.name] = value
		if value != nil {
			given[v.name] = value
		}
	}
	return given
}

// cursor is the value of a variable for a cursor: of this connection, as soon as there was an answer.
func (m *maker) cursor(v *variable, first bool) *ast.Value {
	own := m.harvest[v.of]
	if q := m.connections[v.of]; q != nil && len(own) == 0 && q.pool != "" {
		own = m.w.cursors[q.pool]
	}
	switch {
	case len(own) > 0 && !m.oneIn(4):
		return text(pick(m, own))
	case first || m.oneIn(2):
		return nil
	case len(m.w.cursors[""]) > 0 && !m.oneIn(4):
		return text(pick(m, m.w.cursors[""]))
	}
	return pick(m, []*ast.Value{null, text(""), text("nowhere")})
}

// learn takes cursors from an answer's data.
func (m *maker) learn(value any, connection string) {
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			m.learn(element, connection)
		}
	case map[string]any:
		for _, key := range sortedKeys(value) {
			if s, ok := value[key].(string); ok && m.marks[key] && connection != "" {
				if len(m.harvest[connection]) < maxCursors {
					m.harvest[connection] = append(m.harvest[connection], s)
				}
				m.w.remember("", s)
				if p := m.connections[connection].pool; p != "" && !strings.Contains(p, "$") {
					m.w.remember(p, s)
				}
			}
			below := connection
			if m.connections[key] != nil {
				below = key
			}
			m.learn(value[key], below)
		}
	}
}
