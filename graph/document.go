// Documents: parsed and counted, then validated, once for each text. Those that are small and valid are kept for the next
// request with the same text.

package graph

import (
	"container/list"
	"errors"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"alliance-atlas/graph/plan"
)

// document is a valid document within the limits. It is shared between requests; only its plans are ever added to.
type document struct {
	*ast.QueryDocument
	text   string
	tops   map[string]int // by fragment: how many fields it adds to a selection set
	strict strict

	conditions []string               // the variables that plans depend on: plan.Conditions
	plans      map[planKey]*plan.Plan // guarded by documents.mu, as all that follows
	steps      int                    // of all its plans
	shelf      *shelf                 // where it is kept
}

// find is the operation that a request names, or the only one of the document.
func find(doc *ast.QueryDocument, name string) (*ast.OperationDefinition, *gqlerror.Error) {
	if name != "" {
		if op := doc.Operations.ForName(name); op != nil {
			return op, nil
		}
	}
	var err *gqlerror.Error
	switch {
	case len(doc.Operations) == 0 && len(doc.Fragments) == 0:
		err = errorf(badQuery, "the document is empty: write a question, as { dataset { name } }")
	case len(doc.Operations) == 0:
		err = errorf(badQuery, "the document has fragments, and no operation to run: add one that spreads them, as { ...%s }", cut(doc.Fragments[0].Name))
	case name != "":
		err = errorf(badQuery, "the document has no operation named %s; name one that it has in operationName, or leave operationName out where there is only one", show(name))
	case len(doc.Operations) > 1:
		err = errorf(badQuery, "the document has %d operations; say in operationName which one to run", len(doc.Operations))
	default:
		return doc.Operations[0], nil
	}
	for _, op := range doc.Operations[:min(len(doc.Operations), maxErrors)] {
		err.Locations = append(err.Locations, location(op.Position))
	}
	if len(doc.Operations) == 0 {
		err.Locations = []gqlerror.Location{{Line: 1, Column: 1}}
	}
	return nil, err
}

// parse reads a document and counts it.
func parse(text string) (*ast.QueryDocument, *shapes, *gqlerror.Error) {
	odd, err := checkSize(text)
	if err != nil {
		return nil, nil, err
	}
	text = plainLines(text)
	if odd {
		if p := diagnose(text); p != nil {
			return nil, nil, p.asError(text)
		}
	}
	doc, failed := parser.ParseQuery(&ast.Source{Input: text})
	if failed != nil {
		if p := diagnose(text); p != nil {
			return nil, nil, p.asError(text)
		}
		// Both read by one grammar, so that this is not reached.
		err := errorf(badQuery, "the document does not parse: compare it with the grammar of GraphQL")
		if at, ok := errors.AsType[*gqlerror.Error](failed); ok {
			err.Locations = at.Locations
		}
		return nil, nil, err
	}
	c := &shapes{doc: doc, memo: map[string]shape{}, within: map[string]bool{}}
	for _, op := range doc.Operations {
		if err := c.checkShape(op); err != nil {
			return nil, nil, err
		}
	}
	return doc, c, nil
}

// plainLines is a document with line feeds for the line ends of Windows, which means the same: gqlparser's columns are one too many
// behind those.
func plainLines(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// Bounds of the documents that are kept: a parsed document takes about twenty times its text.
const (
	maxKept      = 1000
	maxKeptBytes = 1 << 20 // of all texts together
	maxKeptEach  = 8 << 10
	maxKeptSteps = 200_000 // of all plans together, about 60 MB
)

// documents keeps the documents asked for last, on two shelves. Those asked for once make room first, so that a flood of
// documents that are never asked for again leaves those in use: a small request takes 16 µs with its document kept and 69 µs
// without (BenchmarkDocument, the least of 12 runs). With one shelf, a document in use would be lost to any maxKept others
// that come between two requests for it; in TestFloodOfDocuments twice as many come.
type documents struct {
	mu          sync.Mutex
	byText      map[string]*list.Element // of *document
	once, again shelf
}

// shelf are documents that were asked for once, or more often: the last one first.
type shelf struct {
	list.List
	bytes, steps int
}

func (s *shelf) put(d *document) *list.Element {
	s.bytes += len(d.text)
	s.steps += d.steps
	d.shelf = s
	return s.PushFront(d)
}

func (s *shelf) take(e *list.Element) *document {
	d := s.Remove(e).(*document)
	s.bytes -= len(d.text)
	s.steps -= d.steps
	return d
}

func (k *documents) get(text string) *document {
	k.mu.Lock()
	defer k.mu.Unlock()
	e, ok := k.byText[text]
	if !ok {
		return nil
	}
	d := e.Value.(*document)
	if d.shelf == &k.again {
		k.again.MoveToFront(e)
		return d
	}
	k.byText[text] = k.again.put(k.once.take(e))
	k.trim()
	return d
}

func (k *documents) put(d *document) {
	if len(d.text) > maxKeptEach {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, ok := k.byText[d.text]; ok {
		return // another request was faster
	}
	if k.byText == nil {
		k.byText = map[string]*list.Element{}
	}
	k.byText[d.text] = k.once.put(d)
	k.trim()
}

// trim keeps half of the room for documents that were asked for again, and drops those asked for once, longest ago first.
func (k *documents) trim() {
	for k.again.Len() > maxKept/2 || k.again.bytes > maxKeptBytes/2 || k.again.steps > maxKeptSteps/2 {
		d := k.again.take(k.again.Back())
		k.byText[d.text] = k.once.put(d)
	}
	for k.once.bytes+k.again.bytes > maxKeptBytes || len(k.byText) > maxKept || k.once.steps+k.again.steps > maxKeptSteps {
		delete(k.byText, k.once.take(k.once.Back()).text)
	}
}

// planKey tells the plans of a document apart.
type planKey struct {
	op         *ast.OperationDefinition
	conditions string // the values of document.conditions
}

// plan is the plan of an operation for the values of its variables, made where it is not kept.
func (k *documents) plan(d *document, root *plan.Object[plan.Query], op *graphql.OperationContext) *plan.Plan {
	key := planKey{op.Operation, plan.Key(d.conditions, op.Variables)}
	k.mu.Lock()
	p := d.plans[key]
	k.mu.Unlock()
	if p != nil {
		return p
	}
	p = plan.Compile(root, op, noteSelect)
	k.mu.Lock()
	defer k.mu.Unlock()
	if e, ok := k.byText[d.text]; ok && e.Value == d && d.plans[key] == nil {
		if d.plans == nil {
			d.plans = map[planKey]*plan.Plan{}
		}
		d.plans[key] = p
		d.steps += p.Steps
		d.shelf.steps += p.Steps
		k.trim()
	}
	return p
}

// location is a place in a document as errors have it.
func location(at *ast.Position) gqlerror.Location {
	return gqlerror.Location{Line: at.Line, Column: at.Column}
}
