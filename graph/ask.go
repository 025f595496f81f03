// Asking without HTTP: documents that have an address or a file of their own are checked once, asked with values for their variables,
// and answered as a GET of the API is, byte for byte.

package graph

import (
	"context"
	"errors"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/table"
)

// Asker answers questions over a store. It is safe for concurrent use.
type Asker struct{ h *handler }

// NewAsker makes one. Of the options only Log, Networks and Executor count.
func NewAsker(store atlas.Store, o Options) (*Asker, error) {
	h, err := newHandler(store, Options{Log: o.Log, Networks: o.Networks, Executor: o.Executor})
	return &Asker{h}, err
}

// Format is how an answer is written.
type Format string

// The formats of answers.
const (
	JSON Format = "json" // as the API answers
	CSV  Format = "csv"  // as the API answers a GET that accepts text/csv
)

// Style is how a table is written.
type Style = table.Style

// Question is an operation with the values of its variables.
type Question struct {
	Query     string            // a document
	Operation string            // the name of one of its operations; "" where there is only one
	Variables map[string]any    // as JSON has them, numbers as json.Number
	At        atlas.PartialDate // as the parameter asOf of an address
	Format    Format
	Style     Style // of CSV
}

// Ready is a question that can be asked: its document is valid, its variables fit, and its answer is a table where one is wanted.
type Ready struct {
	asker *Asker
	p     *prepared
	q     Question
}

// Ready checks a question. It asks nothing of the store. Its error is the first thing that is wrong, with a code as clients see it; its text
// is the sentence.
func (a *Asker) Ready(q Question) (*Ready, error) {
	req := &request{query: q.Query, sent: true, operationName: q.Operation, variables: q.Variables, at: q.At, readOnly: true}
	if q.Format == CSV {
		req.table = &q.Style
	}
	p, refused, errs := a.h.prepare(req)
	switch {
	case refused != nil:
		return nil, Fault{refused.err}
	case len(errs) > 0:
		return nil, Fault{errs[0]}
	}
	return &Ready{a, p, q}, nil
}

// At is the date of the answer, zero for all times.
func (r *Ready) At() atlas.PartialDate { return r.p.at }

// Key tells questions apart: equal keys have equal answers, over the same data and by the same program.
func (r *Ready) Key() string {
	style := ""
	if r.q.Format == CSV {
		style = styled(&r.q.Style)
	}
	return string(encode([]any{r.q.Query, r.p.op.Name, r.p.vars, r.p.at.String(), r.q.Format, style}))
}

// Ask asks a reader of the date At, and gives the answer: all of it, or an error. An answer with some data and an error in it is an
// error. The error is a Fault, or of the kind atlas.ErrChanged where the data changed while it was read.
func (r *Ready) Ask(ctx context.Context, reader atlas.Reader) ([]byte, error) {
	log := &errorLog{log: r.asker.h.log}
	a, err := r.run(ctx, reader, log)
	switch {
	case log.moved:
		a.drop()
		return nil, atlas.Errorf(atlas.ErrChanged, "the data changed while it was read")
	case err != nil:
		return nil, Fault{err}
	case len(a.errors) > 0:
		a.drop()
		return nil, Fault{a.errors[0]}
	case r.q.Format != CSV:
		return a.whole(), nil // in a buffer that is the caller's now
	}
	text := a.asTable(&r.q.Style)
	if text == nil {
		return nil, Fault{a.errors[0]}
	}
	return text, nil
}

// run runs the operation; a panic outside of resolvers is a defect like any other.
func (r *Ready) run(ctx context.Context, reader atlas.Reader, log *errorLog) (a *answer, failed *gqlerror.Error) {
	defer func() {
		if cause := recover(); cause != nil {
			a, failed = &answer{}, log.present(ctx, log.recover(ctx, cause))
		}
	}()
	return r.asker.h.run(ctx, r.p, reader, log), nil
}

// Now asks the store itself, as one request of the API does: once more where the data changed meanwhile.
func (r *Ready) Now(ctx context.Context) ([]byte, error) {
	for again := false; ; again = true {
		var text []byte
		reader, err := r.asker.h.store.Snapshot(ctx, r.p.at)
		if err == nil {
			text, err = r.Ask(ctx, reader)
		}
		if again || !errors.Is(err, atlas.ErrChanged) {
			return text, err
		}
	}
}

// Fault is an error as clients see it: a sentence, with its code and its places in the document.
type Fault struct{ err *gqlerror.Error }

// Error is the sentence, without a place.
func (f Fault) Error() string { return f.err.Message }

// Unwrap is the error with its places, as Problem shows it, and its kind among those of package atlas where it is the caller's: the same question will fail again.
func (f Fault) Unwrap() []error {
	switch codeOf(f.err) {
	case badQuery, badInput, badCursor:
		return []error{f.err, atlas.ErrInput}
	case limitExceeded:
		return []error{f.err, atlas.ErrLimit}
	}
	return []error{f.err}
}

// Place is where in the document the fault is, both from 1; 0 where it is nowhere in particular.
func (f Fault) Place() (line, column int) {
	if len(f.err.Locations) == 0 {
		return 0, 0
	}
	return f.err.Locations[0].Line, f.err.Locations[0].Column
}
