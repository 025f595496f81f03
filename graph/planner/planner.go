// Package planner is a plugin of gqlgen that writes the table which package plan runs: the types and fields of the schema,
// bound to Go as gqlgen binds them. A field that it cannot bind fails the generation with a sentence that says what to do.
package planner

import (
	_ "embed"
	"fmt"
	"go/types"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/codegen/templates"
	"github.com/vektah/gqlparser/v2/ast"
)

//go:embed planner.gotpl
var table string

// Plugin writes plan.go beside gqlgen's executor.
type Plugin struct{}

// Name is the name of the plugin in errors of gqlgen.
func (Plugin) Name() string { return "planner" }

// GenerateCode writes the table, or returns the reason why a field cannot be planned.
func (Plugin) GenerateCode(data *codegen.Data) error {
	b := &builder{data: data}
	for _, o := range data.Objects {
		if o.BuiltIn || strings.HasPrefix(o.Name, "__") {
			continue
		}
		b.object(o)
	}
	for _, name := range sortedKeys(data.Interfaces) {
		if i := data.Interfaces[name]; !i.BuiltIn {
			b.Abstracts = append(b.Abstracts, i)
		}
	}
	if b.err != nil {
		return b.err
	}
	exec := data.Config.Exec
	return templates.Render(templates.Options{
		PackageName:     exec.Package,
		Filename:        filepath.Join(filepath.Dir(exec.Filename), "plan.go"),
		Template:        table,
		Data:            b,
		GeneratedHeader: true,
		Packages:        data.Config.Packages,
	})
}

// builder collects what the template prints.
type builder struct {
	Objects   []*object
	Abstracts []*codegen.Interface
	data      *codegen.Data
	err       error
}

type object struct {
	*codegen.Object
	Fields []*codegen.Field
}

// Go is the struct that values of the type point to.
func (o *object) Go() string {
	if o.Root {
		return "plan.Query"
	}
	return ref(o.Type)
}

// Interfaces are the quoted names of the interfaces that the type implements.
func (o *object) Interfaces() (names []string) {
	for _, i := range o.Implements {
		names = append(names, strconv.Quote(i.Name))
	}
	return names
}

func ref(t types.Type) string { return templates.CurrentImports.LookupType(t) }

func (b *builder) object(o *codegen.Object) {
	if o.Root && o != b.data.QueryRoot {
		return // mutations and subscriptions stay with gqlgen's executor
	}
	planned := &object{Object: o}
	for _, f := range o.Fields {
		if f.IsReserved() {
			continue
		}
		if why := refuse(f); why != "" && b.err == nil {
			b.err = fmt.Errorf("%s.%s cannot be planned: %s", o.Name, f.Name, why)
		}
		planned.Fields = append(planned.Fields, f)
	}
	b.Objects = append(b.Objects, planned)
}

// refuse gives the reason why a field cannot be planned, and what to do; "" if it can.
func refuse(f *codegen.Field) string {
	switch {
	case len(f.ImplDirectives()) > 0:
		return "its run-time directives would be skipped; check in the resolver instead"
	case f.IsResolver && !f.Batch && !f.Object.Root:
		return "its resolver asks once per object; set resolver.batch in gqlgen.yml"
	case !f.IsResolver && f.IsMap(), f.VOkFunc, f.Stream:
		return "it is bound to a map, a channel or a method with two results; bind it to a field, a method or a batch resolver"
	case !f.IsResolver && f.IsMethod() && (f.MethodHasContext || !f.NoErr):
		return "its method takes a context or gives an error, once per object; make it a batch resolver"
	case !f.IsResolver && len(f.Args) > 0 && (f.TypeReference.GQL.Elem != nil || !f.TypeReference.Definition.IsLeafType()):
		return "a method with arguments can only give a scalar or an enum; make it a batch resolver"
	}
	if of := leaf(f.TypeReference); of.Definition.IsLeafType() && !appendable(of) {
		return "no function appends a value of the type " + of.GO.String() + "; give its scalar an Append function beside Marshal"
	}
	return ""
}

// leaf is the innermost type of lists.
func leaf(t *config.TypeReference) *config.TypeReference {
	for t.GQL.Elem != nil {
		t = t.Elem()
	}
	return t
}

// appendable tells whether there is a function that appends a leaf.
func appendable(t *config.TypeReference) bool {
	return t.CastType != nil || t.IsMarshaler || t.Marshaler != nil && (t.Marshaler.Name() == "MarshalBoolean" || t.Marshaler.Pkg().Scope().Lookup(appendName(t)) != nil)
}

// appendName is the name that the Append function of a scalar has beside its Marshal function.
func appendName(t *config.TypeReference) string {
	return strings.Replace(t.Marshaler.Name(), "Marshal", "Append", 1)
}

// appender is the Go expression for the function that appends a leaf.
func appender(t *config.TypeReference) string {
	switch {
	case t.IsPtr() && t.GQL.Elem == nil && !t.IsMarshaler:
		return "plan.Nullable(" + appender(t.Elem()) + ")"
	case t.CastType != nil:
		return "plan.String[" + ref(t.GO) + "]"
	case t.IsMarshaler:
		return "plan.Marshal[" + ref(t.GO) + "]"
	case t.Marshaler.Name() == "MarshalBoolean":
		return "plan.Boolean"
	}
	return templates.CurrentImports.Lookup(t.Marshaler.Pkg().Path()) + "." + appendName(t)
}

// Field is the Go expression for a field.
func (b *builder) Field(o *object, f *codegen.Field) string {
	t := f.TypeReference
	head := fmt.Sprintf("%q, %t", f.Name, f.Type.NonNull)
	switch {
	case f.IsResolver && o.Root:
		return fmt.Sprintf("plan.Root(%s, %s, %s, func(ctx context.Context, args map[string]any) (%s, error) {\nreturn ec.Resolvers.%s().%s(%s)\n})",
			head, b.typ(t), b.args(f), ref(t.GO), o.Name, f.GoFieldName, call("ctx", f))
	case f.IsResolver:
		return fmt.Sprintf("plan.Batch(%q, %s, %s, %s, func(ctx context.Context, args map[string]any, os []*%s) ([]%s, error) {\nreturn ec.Resolvers.%s().%s(%s)\n})",
			o.Name, head, b.typ(t), b.args(f), o.Go(), ref(t.GO), o.Name, f.GoFieldName, call("ctx, os", f))
	case len(f.Args) > 0:
		return fmt.Sprintf("plan.ScalarWith(%s, %s, func(args map[string]any) func([]byte, *%s) []byte {\n%s\nreturn func(b []byte, o *%s) []byte { return %s(b, o.%s(%s)) }\n})",
			head, b.args(f), o.Go(), bind(f), o.Go(), appender(t), f.GoFieldName, strings.Join(names(f), ", "))
	}
	read := "o." + f.GoFieldName
	if f.IsMethod() {
		read += "()"
	}
	if t.GQL.Elem == nil && t.Definition.IsLeafType() {
		return fmt.Sprintf("plan.Scalar(%s, func(b []byte, o *%s) []byte { return %s(b, %s) })", head, o.Go(), appender(t), read)
	}
	return fmt.Sprintf("plan.Get(%s, %s, func(o *%s) %s { return %s })", head, b.typ(t), o.Go(), ref(t.GO), read)
}

// typ is the Go expression for a type.
func (b *builder) typ(t *config.TypeReference) string {
	switch {
	case t.GQL.Elem != nil:
		return fmt.Sprintf("plan.List[%s]{Of: %s, NonNull: %t, Nullable: %t}", ref(t.Elem().GO), b.typ(t.Elem()), t.GQL.Elem.NonNull, !t.GQL.NonNull)
	case t.Definition.IsLeafType():
		return fmt.Sprintf("plan.Leaf[%s]{Append: %s}", ref(t.GO), appender(t))
	case t.Definition.Kind == ast.Object && !t.IsPtr():
		return fmt.Sprintf("plan.Value[%s]{Of: %s}", ref(t.GO), variable(t.Definition.Name))
	}
	return variable(t.Definition.Name)
}

// Var is the name of the variable that holds a type.
func (b *builder) Var(name string) string { return variable(name) }

func variable(name string) string { return strings.ToLower(name[:1]) + name[1:] + "Type" }

// Cases are the Go expressions for the concrete types of an abstract one.
func (b *builder) Cases(i *codegen.Interface) (cases []string) {
	for _, of := range i.Implementors {
		if of.Kind == ast.Object {
			cases = append(cases, fmt.Sprintf("plan.On[%s](%s)", ref(i.Type), variable(of.Name)))
		}
	}
	slices.Sort(cases)
	return cases
}

// Interface is the Go type of an abstract one.
func (b *builder) Interface(i *codegen.Interface) string { return ref(i.Type) }

func (b *builder) args(f *codegen.Field) string {
	if len(f.Args) == 0 {
		return "nil"
	}
	return "ec." + f.ArgsFunc()
}

// call is the list of arguments in the call of a resolver.
func call(first string, f *codegen.Field) string {
	for _, a := range f.Args {
		first += fmt.Sprintf(", args[%q].(%s)", a.Name, ref(a.TypeReference.GO))
	}
	return first
}

func names(f *codegen.Field) (list []string) {
	for i := range f.Args {
		list = append(list, "a"+strconv.Itoa(i))
	}
	return list
}

func bind(f *codegen.Field) string {
	var lines []string
	for i, a := range f.Args {
		lines = append(lines, fmt.Sprintf("a%d := args[%q].(%s)", i, a.Name, ref(a.TypeReference.GO)))
	}
	return strings.Join(lines, "\n")
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
