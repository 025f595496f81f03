// Cursors: the place of a row in one connection, as a text that holds for no other.

package api

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"

	"alliance-atlas/atlas"
)

// cursorSeal sums up, by value, the one connection that a cursor belongs to: its field, parent, filter, order, date and version of
// the data.
type cursorSeal [32]byte

// sealOf is the seal of the connection of a field below a parent; question is its filter and its order, or what was searched for.
func sealOf(r atlas.Reader, field string, parent atlas.ID, question ...any) cursorSeal {
	s := sealQuestion(r, field, question...)
	return s.below(parent)
}

// sealQuestion sums up all but the parent, once for all parents of a question: a filter may be large. Clients hold cursors, so the
// JSON that is summed up here stays as it is, byte by byte, as long as the answers do.
func sealQuestion(r atlas.Reader, field string, question ...any) cursorSeal {
	text, err := json.Marshal(append([]any{field, r.At(), r.Dataset().Version}, question...))
	if err != nil {
		panic(err) // filters and orders are plain data
	}
	return sha256.Sum256(text)
}

// below is the seal of one parent, from that of the question.
func (s *cursorSeal) below(parent atlas.ID) cursorSeal { return sha256.Sum256(append(s[:], parent...)) }

// markSize is how many bytes of a hash stand in a cursor, in front of the key of its row. They tie the key to its connection and
// show any change of it. They are no secret: a client that knows this code can make a cursor, and sees nothing by it that it could
// not ask for.
const markSize = 8

// cursor is the cursor of the row with a key.
func (s *cursorSeal) cursor(key string) string {
	return base64.RawURLEncoding.EncodeToString(append(s.mark(key), key...))
}

func (s *cursorSeal) mark(key string) []byte {
	sum := sha256.Sum256(append(s[:], key...))
	return sum[:markSize:markSize]
}

// key is the key in a cursor, which came in the argument of that name. A cursor of another connection, or no cursor, is ErrCursor.
func (s *cursorSeal) key(argument, cursor string) (string, error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err == nil && len(raw) > markSize {
		// The decoder skips line ends, so the texts are compared and not the bytes alone.
		if key := string(raw[markSize:]); s.cursor(key) == cursor {
			return key, nil
		}
	}
	return "", atlas.Errorf(ErrCursor, "%s: %q is no cursor of this connection; a cursor belongs to its field, parent, filter, order, date and dataset version: start again without it", argument, atlas.Excerpt(cursor))
}

// bounds puts the keys of the cursors into the window: both or, with an error, neither, because a window that serves many parents may
// hold those of the parent that the cursors belong to.
func (s *cursorSeal) bounds(a PageArgs, w *atlas.Window) (err error) {
	after, before := "", ""
	if a.After != nil {
		if after, err = s.key("after", *a.After); err != nil {
			return err
		}
	}
	if a.Before != nil {
		if before, err = s.key("before", *a.Before); err != nil {
			return err
		}
	}
	w.After, w.Before = after, before
	return nil
}
