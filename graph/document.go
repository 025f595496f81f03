// Documents: parsed and counted, then validated, once for each text. Those that are small and valid are kept for the next
// request with the same text.

package graph

import (
	"container/list"
	"errors"
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
	plans      map[planKey]*plan.Plan // guarded by documents.mu
	steps      int                    // of all its plans
}

// find is the operation that a request names, or the only one.
func find(doc *ast.QueryDocument, name string) (*ast.OperationDefinition, *gqlerror.Error) {
	switch {
	case len(doc.Operations) == 0:
		return nil, errorf(badQuery, "the document has no operation to run")
	case name != "":
		if op := doc.Operations.ForName(name); op != nil {
			return op, nil
		}
		return nil, errorf(badQuery, "the document has no operation named %s", show(name))
	case len(doc.Operations) > 1:
		return nil, errorf(badQuery, "the document has %d operations; say in operationName which one to run", len(doc.Operations))
	}
	return doc.Operations[0], nil
}

// parse reads a document and counts it.
func parse(text string) (*ast.QueryDocument, *shapes, *gqlerror.Error) {
	if err := checkSize(text); err != nil {
		return nil, nil, err
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		at, ok := errors.AsType[*gqlerror.Error](err)
		if !ok {
			at = &gqlerror.Error{Message: err.Error()}
		}
		at.Message = "the document does not parse: " + at.Message
		return nil, nil, coded(badQuery, at)
	}
	c := &shapes{doc: doc, memo: map[string]shape{}, within: map[string]bool{}}
	for _, op := range doc.Operations {
		if err := c.checkShape(op); err != nil {
			return nil, nil, err
		}
	}
	return doc, c, nil
}

// Bounds of the documents that are kept: a parsed document takes about twenty times its text.
const (
	maxKept      = 1000
	maxKeptBytes = 1 << 20 // of all texts together
	maxKeptEach  = 8 << 10
	maxKeptSteps = 200_000 // of all plans together, about 60 MB
)

// documents keeps what was asked last.
type documents struct {
	mu     sync.Mutex
	byText map[string]*list.Element // of *document
	recent list.List                // the last one asked first
	bytes  int
	steps  int
}

func (k *documents) get(text string) *document {
	k.mu.Lock()
	defer k.mu.Unlock()
	e, ok := k.byText[text]
	if !ok {
		return nil
	}
	k.recent.MoveToFront(e)
	return e.Value.(*document)
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
	k.byText[d.text] = k.recent.PushFront(d)
	k.bytes += len(d.text)
	k.trim()
}

// trim lets go of what was not asked for longest.
func (k *documents) trim() {
	for k.bytes > maxKeptBytes || len(k.byText) > maxKept || k.steps > maxKeptSteps {
		last := k.recent.Back()
		old := k.recent.Remove(last).(*document)
		delete(k.byText, old.text)
		k.bytes -= len(old.text)
		k.steps -= old.steps
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
	p = plan.Compile(root, op, noteWant)
	k.mu.Lock()
	defer k.mu.Unlock()
	if e, ok := k.byText[d.text]; ok && e.Value == d && d.plans[key] == nil {
		if d.plans == nil {
			d.plans = map[planKey]*plan.Plan{}
		}
		d.plans[key] = p
		d.steps += p.Steps
		k.steps += p.Steps
		k.trim()
	}
	return p
}
