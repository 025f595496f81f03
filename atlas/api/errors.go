// Errors: those of many parents at once, and of cursors.

package api

import "errors"

// ErrCursor is a kind of error beside those of package atlas: a cursor that belongs to another connection, or is no cursor.
var ErrCursor = errors.New("wrong cursor")

// Errors are the errors of many parents, one for each in the order asked, nil for a parent that has its answer. gqlgen, which runs
// the resolvers, gives each parent its own.
type Errors []error

// Error is the text of all errors, one a line.
func (e Errors) Error() string { return errors.Join(e...).Error() }

// Errors are the single errors.
func (e Errors) Errors() []error { return e }
