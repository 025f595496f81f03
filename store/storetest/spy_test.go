// The spy: no method of the port gets past it, arguments and answers pass through it as they are, and optional interfaces too.

package storetest

import (
	"context"
	"errors"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
)

// quiet are the methods that Before does not hear of: they take no context and ask the store for nothing.
var quiet = []string{"Store.Close", "Reader.Dataset", "Reader.At"}

// TestNothingGetsPastTheSpy calls each method that the port has. A verb that is new and that the spy only passes on fails here.
func TestNothingGetsPastTheSpy(t *testing.T) {
	refused := errors.New("refused")
	var calls []Call
	store, err := NewNaive(World(t, relationshipsWorld))
	if err != nil {
		t.Fatal(err)
	}
	spy := &Spy{Store: store}
	reader, err := spy.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	spy.Before = func(_ context.Context, c Call) error {
		calls = append(calls, c)
		return refused
	}
	for name, port := range map[string]struct {
		methods reflect.Type
		value   any
	}{
		"Store":  {reflect.TypeFor[atlas.Store](), spy},
		"Reader": {reflect.TypeFor[atlas.Reader](), reader},
	} {
		for i := range port.methods.NumMethod() {
			method := port.methods.Method(i)
			full := name + "." + method.Name
			calls = nil
			arguments, given := someArguments(t, method.Type)
			results := reflect.ValueOf(port.value).MethodByName(method.Name).Call(arguments)
			if slices.Contains(quiet, full) {
				if len(given) > 0 || len(calls) > 0 {
					t.Errorf("%s takes %v and makes %d calls: it is no longer one of those that ask for nothing", full, method.Type, len(calls))
				}
				continue
			}
			got := errorOf(results)
			if len(calls) != 1 || calls[0].Verb != method.Name || !errors.Is(got, refused) {
				t.Errorf("%s calls Before %d times (%v) and gives the error %v; Before hears of each method once, and its error comes out", full, len(calls), calls, got)
				continue
			}
			if calls[0].OfReader() != (name == "Reader") {
				t.Errorf("%s: OfReader is %t", full, calls[0].OfReader())
			}
			for _, argument := range given {
				if !holds(calls[0], argument) {
					t.Errorf("%s is given %v, and Before is not told: %+v", full, argument, calls[0])
				}
			}
		}
	}
}

// someArguments are values for a method, each other than zero, and those of them that a Call must tell: not the context, and not
// changes, which can be read only once.
func someArguments(t *testing.T, method reflect.Type) (all []reflect.Value, told []any) {
	t.Helper()
	for i := range method.NumIn() {
		in := method.In(i)
		if in == reflect.TypeFor[context.Context]() {
			all = append(all, reflect.ValueOf(t.Context()))
			continue
		}
		v := reflect.New(in).Elem()
		switch in {
		case reflect.TypeFor[*atlas.Relationship]():
			v.Set(reflect.ValueOf(atlas.AllianceMembers.Relationship))
		case reflect.TypeFor[*atlas.Grouping]():
			v.Set(reflect.ValueOf(atlas.GroupKinds))
		case reflect.TypeFor[atlas.Condition]():
			v.Set(reflect.ValueOf(atlas.And{}))
		case reflect.TypeFor[atlas.Window]():
			v.Set(reflect.ValueOf(atlas.Window{First: 3, Last: -1}))
		case reflect.TypeFor[atlas.GroupWindow]():
			v.Set(reflect.ValueOf(atlas.LargestGroups))
		case reflect.TypeFor[atlas.Search]():
			v.Set(reflect.ValueOf(atlas.Search{Text: "x"}))
		default:
			switch in.Kind() {
			case reflect.String:
				v.SetString("x")
			case reflect.Int32, reflect.Int:
				v.SetInt(7)
			case reflect.Uint32:
				v.SetUint(7)
			case reflect.Slice:
				v.Set(reflect.MakeSlice(in, 1, 1))
				v.Index(0).SetString("x")
			case reflect.Func: // changes
				all = append(all, v)
				continue
			default:
				t.Fatalf("an argument is a %v: say here which value this test gives", in)
			}
		}
		all, told = append(all, v), append(told, v.Interface())
	}
	return all, told
}

// holds tells whether one of the fields of a call is this value.
func holds(c Call, argument any) bool {
	v := reflect.ValueOf(c)
	for i := range v.NumField() {
		if reflect.DeepEqual(v.Field(i).Interface(), argument) {
			return true
		}
	}
	return false
}

// errorOf is the error among results, or the first that a sequence gives.
func errorOf(results []reflect.Value) error {
	for _, v := range results {
		if err, ok := v.Interface().(error); ok {
			return err
		}
		if v.Kind() == reflect.Func {
			for _, err := range v.Seq2() {
				if err, ok := err.Interface().(error); ok {
					return err
				}
			}
		}
	}
	return nil
}

// TestSpyAnswersAsItsStore: without an error of Before, answers are those of the store, also to random questions.
func TestSpyAnswersAsItsStore(t *testing.T) {
	calls := 0
	watched := func(t testing.TB) atlas.Store {
		return &Spy{Store: openNaive(t), Before: func(context.Context, Call) error { calls++; return nil }}
	}
	const questions = 400
	RunRandom(t, watched, questions)
	if calls < questions*9/10 { // what the dataset is, is known without a call
		t.Errorf("%d questions made %d calls", questions, calls)
	}
}

// remoteNaive is a store that is a network away and keeps no snapshots.
type remoteNaive struct{ *Naive }

func (remoteNaive) Remote() bool { return true }

func (remoteNaive) Current(context.Context) (*atlas.Dataset, error) {
	return &atlas.Dataset{Version: "of others"}, nil
}

func (s remoteNaive) Snapshot(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	r, err := s.Naive.Snapshot(ctx, at)
	return &driftingReader{Reader: r}, err
}

type driftingReader struct {
	atlas.Reader
	relaxed bool
}

func (r *driftingReader) Relax()     { r.relaxed = true }
func (r *driftingReader) Torn() bool { return r.relaxed }

// TestSpyPassesOptionalInterfacesOn: a spy implements those of its store, no more and no less.
func TestSpyPassesOptionalInterfacesOn(t *testing.T) {
	plain, far := &Spy{Store: &Naive{}}, &Spy{Store: remoteNaive{&Naive{}}}
	if plain.Remote() || !far.Remote() {
		t.Errorf("a spy on an embedded store says Remote %t, on a remote one %t", plain.Remote(), far.Remote())
	}
	r, err := plain.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	own := r
	if _, ok := r.(atlas.Relaxed); ok {
		t.Error("a reader of snapshots relaxed when it is spied on")
	}
	if r, err = far.Snapshot(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	d, ok := r.(atlas.Relaxed)
	if !ok {
		t.Fatal("a reader that relaxed does not when it is spied on")
	}
	before := d.Torn()
	if d.Relax(); before || !d.Torn() {
		t.Errorf("Relax and Torn do not reach the reader: %t before, %t after", before, d.Torn())
	}
	for spy, want := range map[*Spy]string{plain: own.Dataset().Version, far: "of others"} {
		if got, err := spy.Current(t.Context()); err != nil || got.Version != want {
			t.Errorf("a spy is of the dataset %+v, its store of version %q: %v", got, want, err)
		}
	}
	if age, lags := (&Spy{Store: late{plain.Store}}).Lag(); age != time.Minute || !lags {
		t.Errorf("a spy of a store that lags says %s, %t", age, lags)
	}
	if _, lags := plain.Lag(); lags {
		t.Error("a store that does not lag does when it is spied on")
	}
	// These are all that package atlas has: the comment of each says that a Store or a Reader implements it.
	passed := []string{reflect.TypeFor[atlas.Lagging]().Name(), reflect.TypeFor[atlas.Relaxed]().Name(), reflect.TypeFor[atlas.Remote]().Name(), reflect.TypeFor[atlas.Versioned]().Name()}
	if have := optionalInterfaces(t); !slices.Equal(have, passed) {
		t.Errorf("package atlas has the optional interfaces %q, and the spy passes on %q: let it pass on all, and say so here", have, passed)
	}
}

// late is a store that lags.
type late struct{ atlas.Store }

func (late) Lag() (time.Duration, bool) { return time.Minute, true }

var likeOptional = regexp.MustCompile(`is implemented by a (Store|Reader)\b`)

// optionalInterfaces are the interfaces of package atlas that some stores or readers implement, sorted.
func optionalInterfaces(t *testing.T) (names []string) {
	t.Helper()
	sources, err := filepath.Glob("../../atlas/*.go")
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	var parsed []*ast.File
	for _, name := range sources {
		file, err := parser.ParseFile(files, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, file)
	}
	documented, err := doc.NewFromFiles(files, parsed, "atlas", doc.AllDecls)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range documented.Types {
		spec := d.Decl.Specs[0].(*ast.TypeSpec)
		if _, ok := spec.Type.(*ast.InterfaceType); ok && likeOptional.MatchString(strings.Join(strings.Fields(d.Doc), " ")) {
			names = append(names, spec.Name.Name)
		}
	}
	slices.Sort(names)
	return names
}
