// Errors: one table from everything that can go wrong to the closed list of codes that clients see. Whatever is not in the
// table is a defect of ours: it is logged with a random id, and the client gets that id and nothing else.

package graph

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

// code is the value of extensions.code: the words that a program may rely on.
type code string

// All codes.
const (
	badQuery      code = "BAD_QUERY"      // the document does not parse, is not valid, or has no operation to run
	badInput      code = "BAD_INPUT"      // a wrong value, or not a GraphQL request at all
	badCursor     code = "BAD_CURSOR"     // a cursor of another question, or not a cursor
	limitExceeded code = "LIMIT_EXCEEDED" // larger than this server answers
	timedOut      code = "TIMEOUT"        // not ready in time
	unavailable   code = "UNAVAILABLE"    // the store cannot be reached now
	internal      code = "INTERNAL"       // a defect of ours
)

// codes is the table: the kinds of errors of packages atlas and api, and of contexts that ended.
var codes = []struct {
	kind error
	code code
}{
	{atlas.ErrInput, badInput},
	{api.ErrCursor, badCursor},
	{atlas.ErrLimit, limitExceeded},
	{atlas.ErrTimeout, timedOut},
	{atlas.ErrUnavailable, unavailable},
	{atlas.ErrChanged, unavailable},
	{context.DeadlineExceeded, timedOut},
	{context.Canceled, timedOut},
}

// status is the HTTP status of an answer which is this error alone. Errors of the question are 400 with the media type made for
// that, and 200 with plain JSON, as the audits of GraphQL over HTTP want; errors of the server have a status that proxies
// understand. Where a table was asked for, no error is 200, or a reader would take it for one.
func (c code) status(m media) int {
	switch c {
	case internal:
		return http.StatusInternalServerError
	case unavailable, timedOut:
		return http.StatusServiceUnavailable
	}
	switch {
	case m == mediaCSV && c == limitExceeded:
		return http.StatusRequestEntityTooLarge
	case m == mediaGraphQL || m == mediaCSV:
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// errorf makes an error of a code, which the presenter hands out as it stands.
func errorf(c code, format string, args ...any) *gqlerror.Error {
	return coded(c, gqlerror.Errorf(format, args...))
}

// errorAt is errorf with a place in the document.
func errorAt(c code, at *ast.Position, format string, args ...any) *gqlerror.Error {
	err := errorf(c, format, args...)
	err.Locations = []gqlerror.Location{{Line: at.Line, Column: at.Column}}
	return err
}

// coded gives an error its code.
func coded(c code, err *gqlerror.Error) *gqlerror.Error {
	err.Message = shorten(err.Message)
	err.Extensions = map[string]any{"code": c} // not file, which gqlparser sets
	return err
}

// codeOf is the code an error was given, INTERNAL where it has none.
func codeOf(err *gqlerror.Error) code {
	if c, ok := err.Extensions["code"].(code); ok {
		return c
	}
	return internal
}

// maxErrors is how many errors an answer lists at most: enough to see what is wrong. A list of thousands would let a
// small request have a large answer.
const maxErrors = 10

// maxMessage is how many bytes of a message are shown. Only messages that repeat a value of the client can be longer.
const maxMessage = 400

// shorten cuts a message on a character's border.
func shorten(s string) string {
	if len(s) <= maxMessage {
		return s
	}
	cut := maxMessage
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// capped cuts a list to maxErrors, the last of which then tells how many are not shown; dropped counts those that are not in
// the list any more. The errors come by their paths, because gqlgen's executor adds those of a list in no order.
func capped(list gqlerror.List, dropped int) gqlerror.List {
	slices.SortStableFunc(list, func(a, b *gqlerror.Error) int {
		return slices.CompareFunc(a.Path, b.Path, comparePaths)
	})
	if len(list)+dropped <= maxErrors {
		return list
	}
	shown := min(len(list), maxErrors-1)
	dropped += len(list) - shown
	return append(list[:shown:shown], errorf(codeOf(list[0]), "%d more errors are not shown", dropped))
}

func comparePaths(a, b ast.PathElement) int {
	i, isIndex := a.(ast.PathIndex)
	j, isToo := b.(ast.PathIndex)
	if isIndex && isToo {
		return cmp.Compare(i, j)
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

// errorLog presents the errors of one request, and logs those that are defects. It is safe for concurrent use.
type errorLog struct {
	log *slog.Logger

	mu      sync.Mutex
	id      string // of the request, made for the first defect
	shown   int
	dropped int
	moved   bool // whether one of the errors is that the data changed meanwhile
}

// restart forgets the errors of an attempt whose answer is thrown away.
func (l *errorLog) restart() { l.shown, l.dropped, l.moved = 0, 0, false }

// present turns an error of gqlgen's executor into what the client sees. Errors beyond maxErrors are counted and dropped
// here, because gqlgen searches the list again for each null it writes.
func (l *errorLog) present(ctx context.Context, err error) *gqlerror.Error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.moved = l.moved || errors.Is(err, atlas.ErrChanged)
	if l.shown >= maxErrors {
		if !errors.Is(err, graphql.ErrInvalidNull) { // which comes again for each dropped error
			l.dropped++
		}
		return nil
	}
	l.shown++
	return l.show(ctx, err)
}

func (l *errorLog) show(ctx context.Context, err error) *gqlerror.Error {
	shown := &gqlerror.Error{Message: err.Error()}
	if g, ok := errors.AsType[*gqlerror.Error](err); ok {
		shown.Message, shown.Path, shown.Locations = g.Message, g.Path, g.Locations
		if c, ok := g.Extensions["code"].(code); ok {
			coded(c, shown)
			if id, ok := g.Extensions["requestId"]; ok { // of a defect that was logged for another answer
				shown.Extensions["requestId"] = id
			}
			return shown
		}
	}
	if shown.Locations == nil {
		if fc := graphql.GetFieldContext(ctx); fc != nil {
			for fc.Field.Field == nil && fc.Parent != nil {
				fc = fc.Parent // an element of a list
			}
			if fc.Field.Field != nil && fc.Field.Position != nil {
				shown.Locations = []gqlerror.Location{{Line: fc.Field.Position.Line, Column: fc.Field.Position.Column}}
			}
		}
	}
	for _, row := range codes {
		if errors.Is(err, row.kind) {
			switch row.kind {
			case context.DeadlineExceeded, context.Canceled:
				shown.Message = tooSlow
			case atlas.ErrChanged:
				shown.Message = tooUnsteady
			}
			return coded(row.code, shown)
		}
	}
	if !errors.Is(err, errPanic) { // which is logged where it happened
		l.defect("error that is none of ours", "error", err.Error(), "path", shown.Path.String())
	}
	shown.Message = "something went wrong inside the server; it is logged there under extensions.requestId"
	coded(internal, shown)
	shown.Extensions["requestId"] = l.id
	return shown
}

const tooSlow = "the answer was not ready in time; ask for fewer rows or fields"

// tooUnsteady is the error where the data changed during the second attempt as well.
const tooUnsteady = "the data is being changed, so that no answer is of one version of it; ask again later"

// errPanic stands for a panic, which is logged already.
var errPanic = errors.New("panic")

// recover logs a panic with its stack.
func (l *errorLog) recover(_ context.Context, cause any) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.shown < maxErrors {
		l.defect("panic", "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
	}
	return errPanic
}

// defect logs what a client must not see, under the request's id.
func (l *errorLog) defect(what string, args ...any) {
	if l.id == "" {
		l.id = rand.Text()
	}
	l.log.Error(what, append([]any{"requestId", l.id}, args...)...)
}
