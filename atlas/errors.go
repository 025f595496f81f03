// Errors: the few kinds a caller can tell apart, each with a sentence a stranger understands.

package atlas

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// The kinds of errors. Stores, and the functions of this package that say so, wrap one of them; any other error of theirs is a
// defect of the program.
var (
	// ErrInput: a given value is wrong; the same question will fail again.
	ErrInput = errors.New("wrong input")
	// ErrLimit: the question is larger than this server answers.
	ErrLimit = errors.New("too large")
	// ErrTimeout: the answer was not ready in time.
	ErrTimeout = errors.New("too slow")
	// ErrUnavailable: the store cannot be reached now; the same question may work later.
	ErrUnavailable = errors.New("unavailable")
	// ErrChanged: the data changed while it was read, in a store without snapshots; ask a new reader.
	ErrChanged = errors.New("changed meanwhile")
)

// problem is a sentence with its kind. Its text is the sentence alone: clients read it.
type problem struct {
	kind error
	text string
}

func (p *problem) Error() string { return p.text }
func (p *problem) Unwrap() error { return p.kind }

// Errorf makes an error of a kind, by errors.Is, whose text is the sentence alone.
func Errorf(kind error, format string, args ...any) error {
	return &problem{kind, fmt.Sprintf(format, args...)}
}

// shown is how many bytes of a value an error repeats: enough to recognise it.
const shown = 60

// Excerpt is as much of a value as an error repeats: its first 60 bytes, cut before a character that does not fit, and "…"; the value
// itself where it is no longer.
func Excerpt(s string) string {
	if len(s) <= shown {
		return s
	}
	cut := shown
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// Expired is nil while a context has time, and then an ErrTimeout: as soon as it is cancelled, or past its deadline, which a busy
// machine reaches before the context says so. Where there is a deadline it reads the clock.
func Expired(ctx context.Context) error {
	if ctx.Err() == nil {
		if deadline, ok := ctx.Deadline(); !ok || time.Now().Before(deadline) {
			return nil
		}
	}
	return Errorf(ErrTimeout, "the time for this question is over; ask for less, or ask again")
}

// Listed are words as a sentence has them: "a, b and c".
func Listed(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
