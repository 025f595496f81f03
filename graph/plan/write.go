// Writing: one pass that appends the answer. A null in a place that is non-null in the schema makes the object around it null,
// but only after all fields of that object were written: their errors count too, and their answers must be taken in turn.

package plan

import (
	"bytes"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

func (r *run) null() outcome {
	r.buf = append(r.buf, "null"...)
	return null
}

// void takes back what was written since start and writes null instead.
func (r *run) void(start int) outcome {
	r.buf = append(r.buf[:start], "null"...)
	return failed
}

// charge counts values that are about to be written, and now and then checks whether the context has ended.
func (r *run) charge(values int) {
	before := r.written
	r.written += values
	if r.written > r.MaxValues {
		r.err = r.TooMany
	}
	if before/checkEvery != r.written/checkEvery && r.err == nil {
		r.err = ended(r.ctx)
	}
}

func (o *Object[T]) write(r *run, set *Set, v *T) outcome {
	if v == nil {
		return r.null()
	}
	if r.charge(len(set.steps)); r.err != nil {
		return failed
	}
	start, whole := len(r.buf), true
	r.buf = append(r.buf, '{')
	for i := range set.steps {
		s := &set.steps[i]
		r.buf = append(r.buf, s.key...)
		if s.index < 0 {
			r.buf = append(r.buf, o.typename...)
			continue
		}
		f := &o.fields[s.index]
		if f.append != nil {
			at := len(r.buf)
			r.buf = f.append(r.buf, v)
			if s.nonNull && r.buf[at] == 'n' { // no other JSON value begins with n
				r.path = append(r.path, pathElement{alias: s.alias})
				r.report(s, graphql.ErrInvalidNull)
				r.path = r.path[:len(r.path)-1]
				whole = false
			}
			continue
		}
		r.path = append(r.path, pathElement{alias: s.alias})
		how := f.kind.write(r, s, v)
		if s.nonNull && how != wrote {
			if how == null {
				r.report(s, graphql.ErrInvalidNull)
			}
			whole = false
		}
		r.path = r.path[:len(r.path)-1]
	}
	r.buf = append(r.buf, '}')
	if !whole {
		return r.void(start)
	}
	return wrote
}

func (g get[F, C]) write(r *run, s *step, o *F) outcome {
	r.current = s
	return g.of.write(r, s.sub, g.read(o))
}

func (f *withArgs[F]) write(r *run, s *step, o *F) outcome {
	bound, ok := s.made.(func(b []byte, o *F) []byte)
	if !ok {
		bound, ok = r.slots[s.slot].(func(b []byte, o *F) []byte)
	}
	if !ok {
		args, err := r.arguments(r.ctx, s, f.args)
		if err != nil {
			r.report(s, err)
			r.null()
			return failed
		}
		bound = f.bind(args)
		r.slots[s.slot] = bound
	}
	start := len(r.buf)
	r.buf = bound(r.buf, o)
	if r.buf[start] == 'n' {
		return null
	}
	return wrote
}

func (b *batch[F, C]) write(r *run, s *step, _ *F) outcome {
	a := r.slots[s.slot].(*answer[F, C])
	i := r.next[s.slot]
	r.next[s.slot]++
	if err := a.errorOf(i); err != nil {
		r.report(s, err)
		r.null()
		return failed
	}
	r.current = s
	return b.of.write(r, s.sub, a.values[i])
}

func (a *Abstract[T]) write(r *run, set *Set, v T) outcome {
	for i, concrete := range a.cases {
		if concrete.is(v) {
			return concrete.write(r, set.cases[i], v)
		}
	}
	return r.null()
}

func (o on[T, O]) is(v T) bool { _, ok := any(v).(*O); return ok }

func (o on[T, O]) write(r *run, set *Set, v T) outcome { return o.of.write(r, set, any(v).(*O)) }

// List is a list type whose values are []T.
type List[T any] struct {
	Of       Type[T]
	NonNull  bool // its elements
	Nullable bool // whether a nil list is null; else it is empty
}

func (l List[T]) write(r *run, set *Set, values []T) outcome {
	if values == nil && l.Nullable {
		return r.null()
	}
	if set == nil { // leaves, which nothing else counts; objects count their fields
		if r.charge(len(values)); r.err != nil {
			return failed
		}
	}
	current := r.current
	start, whole := len(r.buf), true
	r.buf = append(r.buf, '[')
	for i, v := range values {
		if i > 0 {
			r.buf = append(r.buf, ',')
		}
		r.path = append(r.path, pathElement{index: i})
		how := l.Of.write(r, set, v)
		if l.NonNull && how != wrote {
			if how == null {
				r.report(current, graphql.ErrInvalidNull)
			}
			whole = false
		}
		r.path = r.path[:len(r.path)-1]
		if r.err != nil {
			return failed
		}
	}
	r.buf = append(r.buf, ']')
	if !whole {
		return r.void(start)
	}
	return wrote
}

// Value is an object type whose values are T instead of *T.
type Value[T any] struct{ Of *Object[T] }

func (v Value[T]) write(r *run, set *Set, o T) outcome { return v.Of.write(r, set, &o) }

// Leaf is a scalar or an enum whose values are T.
type Leaf[T any] struct {
	Append func(b []byte, v T) []byte
}

func (l Leaf[T]) write(r *run, _ *Set, v T) outcome {
	start := len(r.buf)
	r.buf = l.Append(r.buf, v)
	if r.buf[start] == 'n' {
		return null
	}
	return wrote
}

// String appends a string as JSON, exactly as graphql.MarshalString writes it.
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

// plain is the number of bytes at the start of s that are written as they are. It tests eight at a time, because most of the
// time of an answer goes into short strings: byte by byte, BenchmarkAnswer of package graph takes 34 µs in place of 28 for a
// flat answer and 400 in place of 360 for a nested one (the least of 15 runs of each in turn).
func plain(s string) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	i := 0
	for ; i+8 <= len(s); i += 8 {
		word := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		quote, slash := word^('"'*ones), word^('\\'*ones)
		// The high bit of a byte is set where the byte is below a space, a quote or a backslash. A borrow from the byte before
		// can set it in vain; the loop below then finds nothing in this word and goes on byte by byte.
		if ((word-' '*ones)&^word|(quote-ones)&^quote|(slash-ones)&^slash)&highs != 0 {
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

// Marshal appends a value of a type that writes itself.
func Marshal[T graphql.Marshaler](b []byte, v T) []byte {
	out := bytes.NewBuffer(b)
	v.MarshalGQL(out)
	return out.Bytes()
}
