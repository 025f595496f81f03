// The rules that hold packages atlas and api together with schema.graphqls: relationships, words, conditions and orders
// are written in both, and must say the same.

package house

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/network"
	"alliance-atlas/network/netapi"
	"alliance-atlas/tests/harness"
	"alliance-atlas/web"
)

const schemaFile = "schema.graphqls"

func loadSchema(t *testing.T) *ast.Schema {
	t.Helper()
	text := harness.ReadFile(t, schemaFile)
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: schemaFile, Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	schema := loadSchema(t)
	elements := 0
	described := func(what, description string) {
		elements++
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s: %s has no description; say what it is to somebody who does not know the subject", schemaFile, what)
		}
	}
	arguments := func(of string, list ast.ArgumentDefinitionList) {
		for _, a := range list {
			described(of+"("+a.Name+":)", a.Description)
		}
	}
	for name, d := range schema.Types {
		if d.BuiltIn {
			continue
		}
		described(name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue // of GraphQL itself
			}
			described(name+"."+f.Name, f.Description)
			arguments(name+"."+f.Name, f.Arguments)
		}
		for _, v := range d.EnumValues {
			described(name+"."+v.Name, v.Description)
		}
	}
	for name, d := range schema.Directives {
		if !d.Position.Src.BuiltIn {
			described("@"+name, d.Description)
			arguments("@"+name, d.Arguments)
		}
	}
	if elements < 500 {
		t.Errorf("only %d elements were checked", elements)
	}
}

// schemaType is the GraphQL type of a kind of rows; "" are entities of several kinds.
func schemaType(k atlas.Kind) string {
	if k == "" {
		return "Entity"
	}
	return string(k[:1]) + strings.ToLower(string(k[1:]))
}

// counted is the relationship that only counts: no client follows it.
const counted = "Dataset.counts"

// leadsToOne tells whether a relationship follows one reference of its start, to a single row.
func leadsToOne(h *atlas.Relationship) bool {
	return len(h.Paths) == 1 && len(h.Paths[0]) == 1 && !h.Paths[0][0].Back
}

func TestEveryRelationshipOfAtlasIsAFieldOfTheAPI(t *testing.T) {
	schema := loadSchema(t)
	seen := map[string]bool{}
	for _, h := range atlas.Relationships {
		if seen[h.Field] {
			t.Errorf("atlas has two relationships for %s: a cursor could belong to either", h.Field)
		}
		seen[h.Field] = true
		if h.Field == counted {
			continue
		}
		owner, name, _ := strings.Cut(h.Field, ".")
		if want := schemaType(h.From); h.From != "" && owner != want {
			t.Errorf("the relationship %s starts from rows of %s, so its field belongs to %s", h.Field, h.From, want)
		}
		field := fieldOf(schema, owner, name)
		if field == nil {
			t.Errorf("atlas/relationships.go has %s, and %s has no such field", h.Field, schemaFile)
			continue
		}
		row := schemaType(h.To)
		switch got := field.Type.String(); {
		case leadsToOne(h):
			if strings.TrimSuffix(got, "!") != row {
				t.Errorf("%s leads to one row of type %s, and the field is %s", h.Field, row, got)
			}
		case field.Type.Elem != nil:
			if got != "["+row+"!]!" {
				t.Errorf("%s leads to rows of type %s, and the field is %s instead of [%s!]!", h.Field, row, got, row)
			}
		default:
			if got != row+"Connection!" {
				t.Errorf("%s leads to rows of type %s, and the field is %s instead of %sConnection!", h.Field, row, got, row)
			}
			checkWindow(t, h, field)
		}
	}
}

// checkWindow compares the arguments of a connection with what its rows can be asked for.
func checkWindow(t *testing.T, h *atlas.Relationship, field *ast.FieldDefinition) {
	t.Helper()
	want := map[string]string{"first": "Int", "after": "String", "last": "Int", "before": "String"}
	if h.To == "" {
		want["kinds"] = "[Kind!]"
	} else {
		want["where"], want["orderBy"] = schemaType(h.To)+"Filter", schemaType(h.To)+"Order"
	}
	have := map[string]string{}
	for _, a := range field.Arguments {
		have[a.Name] = a.Type.String()
	}
	if !maps.Equal(have, want) {
		t.Errorf("%s takes %v, and a connection to rows of its kind takes %v", h.Field, have, want)
	}
	if h.To != "" && (atlas.SortsOf(h.To) == nil || atlas.GroupingsOf(h.To) == nil || api.NewFilter(h.To) == nil) {
		t.Errorf("%s leads to rows of %s, for which there is no order, no grouping or no filter", h.Field, h.To)
	}
}

func fieldOf(schema *ast.Schema, owner, name string) *ast.FieldDefinition {
	d := schema.Types[owner]
	if d == nil {
		return nil
	}
	return d.Fields.ForName(name)
}

func TestEveryRelationshipOfTheAPIIsInAtlas(t *testing.T) {
	schema := loadSchema(t)
	known := map[string]bool{}
	for _, h := range atlas.Relationships {
		known[h.Field] = true
	}
	isRow := func(name string) bool {
		d := schema.Types[name]
		return name == "Node" || name == "Entity" || d.Kind == ast.Object && slices.Contains(d.Interfaces, "Node")
	}
	for name, d := range schema.Types {
		if d.Kind != ast.Object || name != "Query" && !isRow(name) {
			continue
		}
		for _, f := range d.Fields {
			to := f.Type.Name()
			switch field := name + "." + f.Name; {
			case strings.HasPrefix(f.Name, "__"):
			case to == "SearchConnection": // found by text, not by following anything
			case f.Arguments.ForName("id") != nil, f.Arguments.ForName("ids") != nil: // found by id
			case f.Name == "sources" && name != "Query": // the list of ids that every row has: api.Sources
				if f.Type.String() != "[Source!]!" {
					t.Errorf("%s is %s: the sources of a row are [Source!]!", field, f.Type)
				}
			case (isRow(to) || strings.HasSuffix(to, "Connection")) && !known[field]:
				t.Errorf("%s has the relationship %s, and atlas/relationships.go has no line for it", schemaFile, field)
			}
		}
	}
}

// @asOf hides a row together with what one of its non-null fields points at, and with nothing else.
func TestNonNullFieldsAreWhatARowHangsOn(t *testing.T) {
	schema := loadSchema(t)
	for _, h := range atlas.Relationships {
		if !leadsToOne(h) {
			continue
		}
		owner, name, _ := strings.Cut(h.Field, ".")
		field := fieldOf(schema, owner, name)
		if field == nil {
			continue // TestEveryRelationshipOfAtlasIsAFieldOfTheAPI says so
		}
		row := rowOf(h.From)
		hangs := slices.Contains(atlas.DependsOn(row), h.Paths[0][0].Ref.IDs(row)[0])
		if field.Type.NonNull != hangs {
			t.Errorf("%s is %s: a field must be non-null if and only if the reference it follows holds its rows (Ref.Holds), else an answer @asOf a date has a null where none may be, or lacks rows", h.Field, field.Type)
		}
	}
}

// rowOf is a row of a kind that names a row in every column that can.
func rowOf(k atlas.Kind) atlas.Node {
	table := atlas.TableOf(k)
	cells := make([]string, len(table.Columns))
	for i, c := range table.Columns {
		switch c.Type {
		case atlas.TypeRef, atlas.TypeSubject:
			cells[i] = strings.ToLower(c.Name)
		case atlas.TypeSubjectKind:
			cells[i] = c.Words[0]
		}
	}
	row, _ := table.Parse(cells) // what its other columns lack does not matter
	return row
}

func TestEnumsAreTheClosedListsOfTheWorld(t *testing.T) {
	schema := loadSchema(t)
	want := map[string][]string{
		"Kind":      spell(atlas.EntityKinds),
		"Direction": {"ASC", "DESC"},

		"TieWeight":             spell(network.Weights),
		"NetworkAttribute":      spell(network.Attributes),
		"CommunityMethod":       spell(network.CommunityMethods),
		"TieOrderField":         {"WEIGHT", "NAME"},
		"NetworkNodeOrderField": {"NAME"},

		"IdentifierScheme": spell(atlas.IdentifierSchemes()),

		"EntityGroup":     {atlas.GroupKinds.Word},
		"GroupOrderField": spell([]atlas.GroupOrderField{atlas.GroupsByCount, atlas.GroupsByKey}),
	}
	for _, k := range network.Kinds {
		want["NetworkKind"] = append(want["NetworkKind"], k.Word)
	}
	for _, m := range network.Measures {
		want["NetworkNodeOrderField"] = append(want["NetworkNodeOrderField"], m.Word)
	}
	for _, s := range atlas.Sorts {
		enum := s.Kind.Type() + "OrderField"
		if want[enum] = append(want[enum], s.Word); s.Also != "" {
			want[enum] = append(want[enum], s.Also)
		}
	}
	for _, g := range atlas.Groupings {
		enum := g.Kind.Type() + "Group"
		want[enum] = append(want[enum], g.Word)
	}
	for name := range schema.Types {
		if (strings.HasSuffix(name, "OrderField") || strings.HasSuffix(name, "Group")) && schema.Types[name].Kind == ast.Enum && want[name] == nil {
			t.Errorf("%s has the enum %s, and atlas.Sorts and atlas.Groupings have no line for it", schemaFile, name)
		}
	}
	for _, table := range atlas.Tables {
		for _, c := range table.Columns {
			if c.Type == atlas.TypeWord {
				words := apiWords(c.Words)
				// The source that stands for memory is not in the API, so its kind is not a word of the API.
				want[wordType(t, table, c.Name)] = slices.DeleteFunc(words, func(w string) bool { return w == string(atlas.SourceRecollection) })
			}
		}
	}
	for name, words := range want {
		d := schema.Types[name]
		if d == nil || d.Kind != ast.Enum {
			t.Errorf("%s has no enum %s, and package atlas has that list of words", schemaFile, name)
			continue
		}
		var have []string
		for _, v := range d.EnumValues {
			have = append(have, v.Name)
		}
		if !slices.Equal(have, words) {
			t.Errorf("enum %s is\n\t%s\nand in package atlas\n\t%s\nthe words and their order must be the same", name, strings.Join(have, " "), strings.Join(words, " "))
		}
	}
	for name, d := range schema.Types {
		if d.Kind == ast.Enum && !d.BuiltIn && want[name] == nil {
			t.Errorf("%s has the enum %s, and package atlas has no such list of words", schemaFile, name)
		}
	}
}

func spell[W ~string](list []W) []string {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = string(w)
	}
	return words
}

// apiWords are words as the API spells them, from how tables do.
func apiWords(table []string) []string {
	words := make([]string, len(table))
	for i, w := range table {
		words[i] = strings.ReplaceAll(strings.ToUpper(w), "-", "_")
	}
	return words
}

// wordType is the Go type of the field that a column of a table is kept in.
func wordType(t *testing.T, table *atlas.Table, column string) string {
	t.Helper()
	row, _ := table.Parse(make([]string, len(table.Columns)))
	for _, f := range reflect.VisibleFields(reflect.TypeOf(row).Elem()) {
		if tag, _, _ := strings.Cut(f.Tag.Get("col"), ","); tag == column {
			return f.Type.Name()
		}
	}
	t.Fatalf("no field of %s has a tag for the column %s", table.Kind, column)
	return ""
}

// schemaInputs are the Go structs of the input types. gqlgen sets their fields; what it does not know of stays unset
// for ever.
var schemaInputs = map[string]any{
	"IDFilter": atlas.IDFilter{}, "StringFilter": atlas.StringFilter{}, "DateFilter": atlas.DateFilter{},
	"CountryFilter": api.CountryFilter{}, "InstitutionFilter": api.InstitutionFilter{}, "AllianceFilter": api.AllianceFilter{},
	"MembershipFilter": api.MembershipFilter{}, "MembershipsFilter": api.MembershipsFilter{},
	"CourseFilter": api.CourseFilter{}, "CoursesFilter": api.CoursesFilter{},
	"ExchangeFilter": api.ExchangeFilter{}, "FigureFilter": api.FigureFilter{},
	"EventFilter": api.EventFilter{}, "PersonFilter": api.PersonFilter{}, "PositionFilter": api.PositionFilter{},
	"ClaimFilter": api.ClaimFilter{}, "SourceFilter": api.SourceFilter{},
	"InstitutionsFilter": api.InstitutionsFilter{}, "ExchangesFilter": api.ExchangesFilter{}, "PositionsFilter": api.PositionsFilter{},
	"IntFilter": atlas.IntFilter{}, "FloatFilter": atlas.FloatFilter{}, "GroupOrder": api.GroupOrder{},
	"NetworkInput": netapi.NetworkInput{}, "NetworkNodeOrder": netapi.NetworkNodeOrder{}, "TieOrder": netapi.TieOrder{},
}

func TestInputsAreStructs(t *testing.T) {
	schema := loadSchema(t)
	for name, d := range schema.Types {
		if d.Kind != ast.InputObject {
			continue
		}
		input := schemaInputs[name]
		if strings.HasSuffix(name, "Order") && input == nil {
			input = api.OrderInput{}
		}
		if input == nil {
			t.Errorf("%s has the input %s: name its struct of package api, or of package atlas, in schemaInputs of tests/house/schema_test.go", schemaFile, name)
			continue
		}
		var want, have []string
		for _, f := range d.Fields {
			want = append(want, strings.ToLower(f.Name))
		}
		for _, f := range reflect.VisibleFields(reflect.TypeOf(input)) {
			if !f.Anonymous {
				have = append(have, strings.ToLower(f.Name))
			}
		}
		if !slices.Equal(want, have) {
			t.Errorf("input %s has %s and its struct %T has %s: both must have the same, in the same order", name, strings.Join(want, ", "), input, strings.Join(have, ", "))
		}
	}
	for name := range schemaInputs {
		if d := schema.Types[name]; d == nil || d.Kind != ast.InputObject {
			t.Errorf("%s has no input %s, which schemaInputs of tests/house/schema_test.go names", schemaFile, name)
		}
	}
}

type condition interface{ Condition() atlas.Condition }

func TestEveryConditionCounts(t *testing.T) {
	for _, input := range schemaInputs {
		of := reflect.TypeOf(input)
		if _, ok := reflect.New(of).Interface().(condition); !ok {
			continue
		}
		for _, field := range reflect.VisibleFields(of) {
			if field.Anonymous {
				continue
			}
			for _, value := range givenValues(field.Type) {
				filter := reflect.New(of)
				filter.Elem().FieldByIndex(field.Index).Set(value)
				if cond, _ := filter.Interface().(condition).Condition().(atlas.And); len(cond) == 0 {
					t.Errorf("%s: a %s that is given asks for nothing; its condition leaves it out", of, field.Name)
				}
			}
		}
	}
}

// givenValues are values of a type that a client gives: each with one thing set, as little as makes a difference.
func givenValues(of reflect.Type) []reflect.Value {
	if of.Kind() == reflect.Slice {
		slice := reflect.MakeSlice(of, 1, 1)
		if of.Elem().Kind() == reflect.Pointer {
			slice.Index(0).Set(reflect.New(of.Elem().Elem()))
		}
		return []reflect.Value{slice}
	}
	if of.Kind() != reflect.Pointer {
		panic("a condition that is neither a list nor a pointer: " + of.String())
	}
	if _, some := of.Elem().FieldByName("Some"); !some { // MembershipsFilter and CoursesFilter only hold filters
		return []reflect.Value{reflect.New(of.Elem())}
	}
	var values []reflect.Value
	for i := range of.Elem().NumField() {
		holder := reflect.New(of.Elem())
		holder.Elem().Field(i).Set(reflect.New(of.Elem().Field(i).Type.Elem()))
		values = append(values, holder)
	}
	return values
}

func TestExamplesAreValid(t *testing.T) {
	schema := loadSchema(t)
	for _, example := range web.Examples() {
		document, errs := gqlparser.LoadQuery(schema, example.Query)
		if errs != nil {
			t.Errorf("the example %s is not valid: %v", example.Name, errs)
			continue
		}
		var variables map[string]any
		if example.Variables != nil {
			if err := json.Unmarshal(example.Variables, &variables); err != nil {
				t.Errorf("the variables of the example %s: %v", example.Name, err)
				continue
			}
		}
		if len(document.Operations) != 1 {
			t.Errorf("the example %s has %d operations: a click runs one", example.Name, len(document.Operations))
			continue
		}
		operation := document.Operations[0]
		if _, err := validator.VariableValues(schema, operation, variables); err != nil {
			t.Errorf("the example %s does not take its variables: %v", example.Name, err)
		}
		for name := range variables {
			if operation.VariableDefinitions.ForName(name) == nil {
				t.Errorf("the example %s is given %s, which it does not ask for", example.Name, name)
			}
		}
		if operation.Operation != ast.Query {
			t.Errorf("the example %s is a %s: there are queries only", example.Name, operation.Operation)
		}
	}
}
