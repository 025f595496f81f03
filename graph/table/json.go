// Reading an answer: JSON that the executor of this program wrote, which is valid and has no spaces that matter. A value stays the
// bytes that it is written with until it is needed, so that a table of a large answer takes no memory for what was answered.

package table

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
	for i++; i < len(b) && b[i] != '"'; i++ {
		if b[i] == '\\' {
			i++
		}
	}
	return min(i+1, len(b))
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

// members visits the members of an object, none where it is null.
func (v value) members(visit func(name []byte, member value)) {
	if len(v) == 0 || v[0] != '{' {
		return
	}
	for i := blank(v, 1); i < len(v) && v[i] == '"'; {
		to := endOfText(v, i)
		name := v[i+1 : to-1] // response names have no escapes
		var member value
		if member, i = valueAt(v, blank(v, to)+1); i <= to {
			return // not reached: the text is JSON
		}
		visit(name, member)
		if i = blank(v, i); i < len(v) && v[i] == ',' {
			i = blank(v, i+1)
		}
	}
}

// entries visits the entries of a list, none where it is null, until visit returns false.
func (v value) entries(visit func(entry value) bool) {
	if len(v) == 0 || v[0] != '[' {
		return
	}
	for i := blank(v, 1); i < len(v) && v[i] != ']'; {
		entry, to := valueAt(v, i)
		if to == i || !visit(entry) {
			return
		}
		i = to
		if i = blank(v, i); i < len(v) && v[i] == ',' {
			i = blank(v, i+1)
		}
	}
}

func (v value) isList() bool { return len(v) > 0 && v[0] == '[' }
