// Reading an answer: JSON that the executor of this program wrote, which is valid and has no spaces that matter. A value stays the
// bytes that it is written with until it is needed, so that a table of a large answer takes no memory for what was answered.

package table

import "bytes"

// value is one JSON value, without spaces around it; nil is null, or a member that is not there.
type value []byte

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func blank(b []byte, i int) int {
	for i < len(b) && isSpace(b[i]) {
		i++
	}
	return i
}

// end is where the value that begins at i ends.
func end(b []byte, i int) int {
	depth := 0
	for i < len(b) {
		switch b[i] {
		case '"':
			i = endOfText(b, i) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return i
			}
			depth--
		case ',', ' ', '\t', '\n', '\r', ':':
			if depth == 0 {
				return i
			}
		}
		i++
		if depth == 0 && (b[i-1] == '"' || b[i-1] == '}' || b[i-1] == ']') {
			return i
		}
	}
	return i
}

// endOfText is where the text that begins with the quote at i ends.
func endOfText(b []byte, i int) int {
	for begin := i + 1; ; {
		at := bytes.IndexByte(b[begin:], '"')
		if at < 0 {
			return len(b)
		}
		at += begin
		escapes := 0
		for at-escapes-1 > i && b[at-escapes-1] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return at + 1
		}
		begin = at + 1
	}
}

// valueAt is the value at i, and where it ends.
func valueAt(b []byte, i int) (value, int) {
	i = blank(b, i)
	to := end(b, i)
	v := value(b[i:to])
	if len(v) == 0 || v[0] == 'n' {
		v = nil
	}
	return v, to
}

// cursor goes through the members of an object, or the entries of a list.
type cursor struct {
	in value
	at int // of what comes next; 0 where there is nothing
}

// open is a cursor at the beginning of an object or a list. What is neither, such as null, has nothing in it.
func (v value) open(bracket byte) cursor {
	if len(v) == 0 || v[0] != bracket {
		return cursor{}
	}
	return cursor{v, blank(v, 1)}
}

// member is the next member of an object.
func (c *cursor) member() (name []byte, v value, ok bool) {
	if c.at == 0 || c.at >= len(c.in) || c.in[c.at] != '"' {
		return nil, nil, false
	}
	to := endOfText(c.in, c.at)
	name = c.in[c.at+1 : to-1] // response names have no escapes
	c.at = blank(c.in, to) + 1 // behind the colon
	v, ok = c.value()
	return name, v, ok
}

// entry is the next entry of a list.
func (c *cursor) entry() (v value, ok bool) {
	if c.at == 0 || c.at >= len(c.in) || c.in[c.at] == ']' {
		return nil, false
	}
	return c.value()
}

// value is the value that comes next, with the comma behind it.
func (c *cursor) value() (value, bool) {
	v, to := valueAt(c.in, c.at)
	if to == c.at {
		return nil, false // not reached: the text is JSON
	}
	if c.at = blank(c.in, to); c.at < len(c.in) && c.in[c.at] == ',' {
		c.at = blank(c.in, c.at+1)
	}
	return v, true
}

func (v value) isList() bool { return len(v) > 0 && v[0] == '[' }
