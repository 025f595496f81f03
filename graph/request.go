// One request from its document to its answer: the document is found or read, the operation chosen and counted, its
// variables checked, one Reader opened, and the operation run by an executor: once more where the data changed meanwhile.

package graph

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/plan"
	"alliance-atlas/graph/scalar"
	"alliance-atlas/graph/table"
	"alliance-atlas/network"
)

// engine answers requests over one store.
type engine struct {
	schema    graphql.ExecutableSchema
	store     atlas.Store
	plan      *plan.Object[plan.Query] // nil: the reference runs every operation
	kept      documents
	persisted *persisted
	networks  *network.Cache
	remote    bool // whether the store may be a network away
	maxValues int  // of an answer: MaxValues
}

// document is the valid document of a request and the operation to run, or a refusal, or the errors of the document.
func (e *engine) document(req *request) (*document, *ast.OperationDefinition, *refusal, gqlerror.List) {
	d := e.kept.get(req.query)
	var parsed *ast.QueryDocument
	var counted *shapes
	if d != nil {
		parsed = d.QueryDocument
	} else {
		var err *gqlerror.Error
		if parsed, counted, err = parse(req.query); err != nil {
			return nil, nil, nil, gqlerror.List{err}
		}
	}
	op, err := find(parsed, req.operationName)
	if err != nil {
		return nil, nil, nil, gqlerror.List{err}
	}
	if req.readOnly && op.Operation != ast.Query {
		refused := refuse(http.StatusMethodNotAllowed, "a GET runs queries only; send a %s by POST", op.Operation)
		refused.allow = "POST"
		return nil, nil, refused, nil
	}
	if d == nil {
		d = &document{QueryDocument: parsed, text: req.query, tops: map[string]int{}}
		var errs gqlerror.List
		if d.strict, errs = validate(e.schema.Schema(), parsed, counted.cyclic); len(errs) > 0 {
			return nil, nil, nil, errs
		}
		d.conditions = plan.Conditions(parsed)
		for name, s := range counted.memo {
			d.tops[name] = s.top
		}
		e.kept.put(d)
	}
	return d, op, nil, nil
}

// prepared is an operation that can be run.
type prepared struct {
	*document
	op    *ast.OperationDefinition
	vars  map[string]any
	at    atlas.PartialDate
	table *table.Table // of its answer, where CSV was asked for
}

// prepare does all that a request needs before its operation is run. An operation that cannot be run has errors instead.
func (e *engine) prepare(req *request) (*prepared, *refusal, gqlerror.List) {
	d, op, refused, errs := e.document(req)
	if refused != nil || errs != nil {
		return nil, refused, capped(errs, 0)
	}
	if req.keep {
		e.persisted.put(req.named.hash, req.query)
	}
	given := req.variables
	if req.readOnly {
		given = maps.Clone(given) // the tag of the answer is made of them afterwards
	}
	vars, err := variables(e.schema.Schema(), op, given)
	if err == nil {
		err = checkNulls(d, op, vars)
	}
	if err == nil && len(d.Operations) > 1 {
		fillNulls(op, vars)
	}
	if err == nil {
		err = checkExtent(d.QueryDocument, op, vars)
	}
	p := &prepared{document: d, op: op, vars: vars}
	if err == nil {
		p.at, err = dateOf(op, vars, req.at)
	}
	if err == nil && req.table != nil {
		p.table, err = shapeOf(d, op, vars)
	}
	if err != nil {
		return nil, nil, gqlerror.List{err}
	}
	return p, nil, nil
}

// answer answers a request, or refuses it. It returns when ctx ends, or soon after.
func (e *engine) answer(ctx context.Context, req *request, log *errorLog) (*answer, *refusal) {
	p, refused, errs := e.prepare(req)
	if p == nil {
		return &answer{errors: errs}, refused
	}
	a := e.attempt(ctx, p, log, false)
	if log.moved {
		a.drop()
		log.restart()
		a = e.attempt(ctx, p, log, true)
	}
	return a, nil
}

// attempt runs an operation on a new view of the data. A store that keeps no snapshots may find that the data changed
// meanwhile, which log notes then. With relax the operation goes on all the same if the store can, and its answer tells that
// the data was changing.
func (e *engine) attempt(ctx context.Context, p *prepared, log *errorLog, relax bool) *answer {
	reader, err := e.store.Snapshot(ctx, p.at) // the one view of the data that the whole operation reads
	if err != nil {
		return &answer{errors: gqlerror.List{log.present(ctx, err)}}
	}
	relaxed, ok := reader.(atlas.Relaxed)
	if ok = ok && relax; ok {
		relaxed.Relax()
	}
	a := e.run(ctx, p, reader, log)
	a.changing = ok && relaxed.Torn()
	if lagging, is := e.store.(atlas.Lagging); is {
		if age, lags := lagging.Lag(); lags {
			a.lags, a.age = true, age
		}
	}
	return a
}

// dateOf is the date of an answer: that of @asOf or that in the address, zero without both. null in the directive is no date.
func dateOf(op *ast.OperationDefinition, vars map[string]any, inAddress atlas.PartialDate) (atlas.PartialDate, *gqlerror.Error) {
	d := op.Directives.ForName("asOf")
	if d == nil {
		return inAddress, nil
	}
	at, err := scalar.UnmarshalPartialDate(d.ArgumentMap(vars)["date"])
	switch {
	case err != nil:
		return 0, errorAt(badInput, d.Position, "@asOf: %v", err)
	case at.Known() && inAddress.Known() && at != inAddress:
		return 0, errorAt(badInput, d.Position, "@asOf says %s and %s in the address says %s; leave one of them out, or give both the same date", at, dateParameter, inAddress)
	case !at.Known():
		return inAddress, nil
	}
	return at, nil
}

// run runs an operation. However it ends, there is data, if only null.
func (e *engine) run(ctx context.Context, of *prepared, reader atlas.Reader, log *errorLog) *answer {
	d, operation := of.document, of.op
	recover := log.recover
	op, _ := operations.Get().(*graphql.OperationContext)
	if op == nil {
		op = new(graphql.OperationContext)
	}
	*op = graphql.OperationContext{
		RawQuery:      d.text,
		Doc:           d.QueryDocument,
		Operation:     operation,
		OperationName: operation.Name,
		Variables:     of.vars,
		RecoverFunc:   recover,
	}
	ctx = graphql.WithOperationContext(&view{Context: ctx, Reader: reader, engine: e}, op)
	a := &answer{dataset: reader.Dataset(), at: reader.At(), table: of.table}
	if e.plan != nil && operation.Operation == ast.Query { // the plan's root is Query
		if p := e.kept.plan(d, e.plan, op); !p.Unplanned {
			var errs gqlerror.List
			a.begin()
			a.end(p.Run(ctx, a.text, plan.Options{
				MaxValues: e.maxValues,
				Parallel:  e.remote,
				InTurn:    ofNetworks,
				TooMany:   tooManyValues,
				Recover:   recover,
				Report: func(ctx context.Context, path ast.Path, at *ast.Position, err error) {
					if shown := log.present(ctx, placed(err, path, at)); shown != nil {
						errs = append(errs, shown)
					}
				},
			}))
			a.errors = capped(errs, log.dropped)
			*op = graphql.OperationContext{}
			operations.Put(op)
			return a
		}
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	guard := guard{end: ctx, stop: cancel, d: d}
	guard.left.Store(int64(e.maxValues))
	op.ResolverMiddleware = guard.field
	op.RootResolverMiddleware = func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) }
	ctx = graphql.WithResponseContext(ctx, func(ctx context.Context, err error) *gqlerror.Error {
		return log.present(ctx, guard.reason(ctx, err))
	}, log.recover)
	a.data = e.schema.Exec(ctx)(ctx).Data
	a.errors = capped(graphql.GetErrors(ctx), log.dropped)
	return a
}

// operations are what gqlgen knows of operations that a plan has run, for the next ones: nothing keeps them beyond the end of a run.
var operations sync.Pool

// ofNetworks tells the types whose fields share the budget of an operation for networks.
func ofNetworks(object string) bool { return strings.HasPrefix(object, "Network") }

// placed gives an error its path and its place in the document.
func placed(err error, path ast.Path, at *ast.Position) error {
	g := &gqlerror.Error{Err: err, Message: err.Error(), Path: path}
	if at != nil {
		g.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	}
	return g
}

// guard ends an operation whose time is up or whose answer grows too large: each field asks it first, so that the rest of
// a long list is soon done. It is safe for concurrent use.
type guard struct {
	end  context.Context // of the operation: short to ask, while the contexts of fields are long chains
	stop context.CancelCauseFunc
	d    *document
	left atomic.Int64 // how many values the answer may still get
}

func (g *guard) field(ctx context.Context, next graphql.Resolver) (any, error) {
	if g.end.Err() != nil {
		return nil, context.Cause(g.end)
	}
	res, err := next(ctx)
	if err != nil {
		return res, err
	}
	if hasNone(ctx) {
		return nil, nil
	}
	values := 0
	if f := graphql.GetFieldContext(ctx).Field; len(f.Selections) > 0 {
		values = length(res) * g.d.width(f.Selections)
	} else {
		values = entries(reflect.ValueOf(res))
	}
	if values > 0 && g.left.Add(-int64(values)) < 0 {
		g.stop(tooManyValues)
		return nil, context.Cause(g.end) // no field below a list of leaves would fail with it
	}
	return res, nil
}

// reason is why a field failed: a store only sees that its context ended, not that it was for the answer's size.
func (g *guard) reason(ctx context.Context, err error) error {
	if cause := context.Cause(g.end); errors.Is(err, atlas.ErrTimeout) && errors.Is(cause, atlas.ErrLimit) {
		return gqlerror.WrapPath(graphql.GetPath(ctx), cause)
	}
	return err
}

var tooManyValues = atlas.Errorf(atlas.ErrLimit, "the answer would hold too many values; ask for fewer rows or fields")

// length is how many objects a resolver answered: those of a list, else one.
func length(res any) int {
	if v := reflect.ValueOf(res); v.Kind() == reflect.Slice {
		return v.Len()
	}
	return 1
}

// entries is how many entries a list of leaves has, with those of the lists in it; 0 for a leaf.
func entries(list reflect.Value) int {
	if list.Kind() != reflect.Slice {
		return 0
	}
	n := list.Len()
	if list.Type().Elem().Kind() == reflect.Slice {
		for i := range list.Len() {
			n += entries(list.Index(i))
		}
	}
	return n
}

// width is how many values a selection set adds to each object, fragments spread.
func (d *document) width(set ast.SelectionSet) (n int) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			n++
		case *ast.InlineFragment:
			n += d.width(sel.SelectionSet)
		case *ast.FragmentSpread:
			n += d.tops[sel.Name]
		}
	}
	return n
}
