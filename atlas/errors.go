// Errors: the few kinds a caller can tell apart, each with a sentence a stranger understands.

package atlas

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// The kinds of errors. Stores and the functions of this package wrap one of them; anything else is a defect of ours.
var (
	// ErrInput: a value that somebody gave is wrong; the same question will fail again.
	ErrInput = errors.New("wrong input")
	// ErrCursor: a cursor that belongs to another question, or to none.
	ErrCursor = errors.New("wrong cursor")
	// ErrLimit: the question is larger than this server answers.
	ErrLimit = errors.New("too large")
	// ErrTimeout: the answer was not ready in time.
	ErrTimeout = errors.New("too slow")
	// ErrUnavailable: the store cannot be reached now; the same question may work later.
	ErrUnavailable = errors.New("unavailable")
	// ErrChanged: the data changed while it was read, in a store that keeps no snapshots; ask a new reader.
	ErrChanged = errors.New("changed meanwhile")
)

// problem is a sentence with its kind. Its text is the sentence alone: clients read it.
type problem struct {
	kind error
	text string
}

func (p *problem) Error() string { return p.text }
func (p *problem) Unwrap() error { return p.kind }

// Errorf makes an error of one of the kinds above with a sentence of its own.
func Errorf(kind error, format string, args ...any) error {
	return &problem{kind, fmt.Sprintf(format, args...)}
}

// Errors are the errors of a batch, one for each parent in the order asked, nil where there is none.
type Errors []error

func (e Errors) Error() string { return errors.Join(e...).Error() }

// Errors are the single errors, as gqlgen's batch resolvers hand them out.
func (e Errors) Errors() []error { return e }

// shown is how much of a value an error repeats: enough to recognise it.
const shown = 60

// short cuts a value down to what an error message repeats, on a character's border.
func short(s string) string {
	if len(s) <= shown {
		return s
	}
	cut := shown
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}
