// Writing: one pass that appends the answer. A null where the schema has none makes the object around it null, after all its
// fields were written: their errors count, and their answers have to be taken.

package plan

import (
	"bytes"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

func (x *run) null() outcome {
	x.buf = append(x.buf, "null"...)
	return null
}

// void takes back what was written since start and writes null instead.
func (x *run) void(start int) outcome {
	x.buf = append(x.buf[:start], "null"...)
	return failed
}

// charge counts values that are about to be written, and looks at the time now and then.
func (x *run) charge(values int) {
	before := x.seen
	x.seen += values
	if x.seen > x.MaxValues {
		x.err = x.TooMany
	}
	if before/between != x.seen/between && x.err == nil {
		x.err = ended(x.ctx)
	}
}

func (o *Object[T]) write(x *run, s *Set, v *T) outcome {
	if v == nil {
		return x.null()
	}
	if x.charge(len(s.steps)); x.err != nil {
		return failed
	}
	start, whole := len(x.buf), true
	x.buf = append(x.buf, '{')
	for i := range s.steps {
		st := &s.steps[i]
		x.buf = append(x.buf, st.key...)
		if st.index < 0 {
			x.buf = append(x.buf, o.typename...)
			continue
		}
		f := &o.fields[st.index]
		if f.append != nil {
			at := len(x.buf)
			x.buf = f.append(x.buf, v)
			if st.nonNull && x.buf[at] == 'n' { // no other JSON value begins with n
				x.path = append(x.path, place{alias: st.alias})
				x.report(st, graphql.ErrInvalidNull)
				x.path = x.path[:len(x.path)-1]
				whole = false
			}
			continue
		}
		x.path = append(x.path, place{alias: st.alias})
		how := f.kind.write(x, st, v)
		if st.nonNull && how != wrote {
			if how == null {
				x.report(st, graphql.ErrInvalidNull)
			}
			whole = false
		}
		x.path = x.path[:len(x.path)-1]
	}
	x.buf = append(x.buf, '}')
	if !whole {
		return x.void(start)
	}
	return wrote
}

func (g get[F, C]) write(x *run, s *step, o *F) outcome {
	x.at = s
	return g.of.write(x, s.sub, g.read(o))
}

func (w *withArgs[F]) write(x *run, s *step, o *F) outcome {
	bound, ok := s.made.(func(b []byte, o *F) []byte)
	if !ok {
		bound, ok = x.slots[s.slot].(func(b []byte, o *F) []byte)
	}
	if !ok {
		args, err := w.args(x.ctx, s.field.ArgumentMap(x.op.Variables))
		if err != nil {
			x.report(s, err)
			x.null()
			return failed
		}
		bound = w.bind(args)
		x.slots[s.slot] = bound
	}
	at := len(x.buf)
	x.buf = bound(x.buf, o)
	if x.buf[at] == 'n' {
		return null
	}
	return wrote
}

func (b *batch[F, C]) write(x *run, s *step, _ *F) outcome {
	a := x.slots[s.slot].(*answer[F, C])
	i := x.next[s.slot]
	x.next[s.slot]++
	if err := a.errorOf(i); err != nil {
		x.report(s, err)
		x.null()
		return failed
	}
	x.at = s
	return b.of.write(x, s.sub, a.values[i])
}

func (a *Abstract[T]) write(x *run, s *Set, v T) outcome {
	for i, of := range a.cases {
		if of.is(v) {
			return of.write(x, s.cases[i], v)
		}
	}
	return x.null()
}

func (c on[T, O]) is(v T) bool { _, ok := any(v).(*O); return ok }

func (c on[T, O]) write(x *run, s *Set, v T) outcome { return c.of.write(x, s, any(v).(*O)) }

// List is a list type whose values are []T.
type List[T any] struct {
	Of       Type[T]
	NonNull  bool // its elements
	Nullable bool // whether a nil list is null, and not empty
}

func (l List[T]) write(x *run, s *Set, vs []T) outcome {
	if vs == nil && l.Nullable {
		return x.null()
	}
	if s == nil { // leaves, which nothing else counts; objects count their fields
		if x.charge(len(vs)); x.err != nil {
			return failed
		}
	}
	at := x.at
	start, whole := len(x.buf), true
	x.buf = append(x.buf, '[')
	for i, v := range vs {
		if i > 0 {
			x.buf = append(x.buf, ',')
		}
		x.path = append(x.path, place{index: i})
		how := l.Of.write(x, s, v)
		if l.NonNull && how != wrote {
			if how == null {
				x.report(at, graphql.ErrInvalidNull)
			}
			whole = false
		}
		x.path = x.path[:len(x.path)-1]
		if x.err != nil {
			return failed
		}
	}
	x.buf = append(x.buf, ']')
	if !whole {
		return x.void(start)
	}
	return wrote
}

// Value is an object type whose values are T instead of *T.
type Value[T any] struct{ Of *Object[T] }

func (v Value[T]) write(x *run, s *Set, o T) outcome { return v.Of.write(x, s, &o) }

// Leaf is a scalar or an enum whose values are T.
type Leaf[T any] struct {
	Append func(b []byte, v T) []byte
}

func (l Leaf[T]) write(x *run, _ *Set, v T) outcome {
	at := len(x.buf)
	x.buf = l.Append(x.buf, v)
	if x.buf[at] == 'n' {
		return null
	}
	return wrote
}

// String appends a string as JSON.
func String[S ~string](b []byte, s S) []byte { return appendString(b, string(s)) }

func appendString(b []byte, s string) []byte {
	const hex = "0123456789ABCDEF"
	i := plain(s)
	if i == len(s) {
		return append(append(append(b, '"'), s...), '"')
	}
	b = append(b, '"')
	from := 0
	for ; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		b = append(b, s[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(b, s[from:]...), '"')
}

// plain is how many bytes s begins with that are written as they are: found eight at a time, because most strings are short
// and most of the time of an answer goes into them.
func plain(s string) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	i := 0
	for ; i+8 <= len(s); i += 8 {
		w := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		quote, slash := w^('"'*ones), w^('\\'*ones)
		// The high bit of a byte: below a space, a quote or a backslash. A byte that borrows from the next only asks for a
		// closer look in vain.
		if ((w-' '*ones)&^w|(quote-ones)&^quote|(slash-ones)&^slash)&highs != 0 {
			break
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' {
			break
		}
	}
	return i
}

// Boolean appends a Boolean.
func Boolean(b []byte, v bool) []byte { return strconv.AppendBool(b, v) }

// Marshal appends what a type writes of itself.
func Marshal[T graphql.Marshaler](b []byte, v T) []byte {
	w := bytes.NewBuffer(b)
	v.MarshalGQL(w)
	return w.Bytes()
}
