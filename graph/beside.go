// What answers by address, beside the API, have in common with it: how errors look, which pages may ask, and what tells
// two programs apart. Inputs of the schema that are written in an address are in input.go.

package graph

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
)

// ProgramSum tells programs apart, which may answer the same question over the same data differently. It is the same as long as the
// program's file is, and takes some 50 ms, once.
func ProgramSum() string { return programSum() }

// Tag is a digest of texts for an entity tag (RFC 9110, 8.8.3), without quotes: equal tags are equal lists of texts.
func Tag(parts ...string) string {
	sum := sha256.New()
	for _, part := range parts {
		sum.Write(binary.AppendUvarint(nil, uint64(len(part)))) // so that no two lists of parts are the same bytes
		sum.Write([]byte(part))
	}
	return base64.RawURLEncoding.EncodeToString(sum.Sum(nil)[:tagSize])
}

// Guarded does something and makes a panic in it an error, which Problem logs like every other that is a defect.
func Guarded(do func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return do()
}

// CrossOrigin lets pages of these origins ask a handler and read the headers named, as Options.CORSOrigins does for the API.
func CrossOrigin(origins, exposed []string, h http.Handler) http.Handler {
	return crossOrigin(origins, h, exposed...)
}

// Matches tells whether the header If-None-Match has an entity tag, compared weakly. * stands for every tag where any is true.
func Matches(h http.Header, tag string, any bool) bool { return has(h, tag, any) }

// Parameters are the parameters of an address, or of a form in a body, which in says. Those named may be there once at most, in UTF-8: else
// the error is of the kind atlas.ErrInput. Others may be anything that is encoded correctly.
func Parameters(raw, in string, names []string) (url.Values, error) {
	values, refused := parameters(raw, in, names)
	if refused != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%s", refused.err.Message)
	}
	return values, nil
}

// Problem is an error as clients see it, in the JSON of an answer that is this error alone, with the status of HTTP that its code has
// where the address names a file: 400, 413 for what is too large, 503 for what may work later. What is a defect of the program is logged, and
// the client gets 500 and the id of the line in the log.
func Problem(ctx context.Context, log *slog.Logger, err error) (status int, body []byte) {
	shown := (&errorLog{log: log}).show(ctx, err)
	switch codeOf(shown) {
	case limitExceeded:
		status = http.StatusRequestEntityTooLarge
	case timedOut, unavailable:
		status = http.StatusServiceUnavailable
	case internal:
		status = http.StatusInternalServerError
	default:
		status = http.StatusBadRequest
	}
	return status, append(encode(map[string]any{"errors": gqlerror.List{shown}}), '\n')
}
