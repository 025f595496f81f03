// The types: objects, abstract types, lists, values instead of pointers, and leaves.

package plan

// Object is an object type whose values are *T. Its fields are given by Have, because types refer to each other.
type Object[T any] struct {
	Name      string
	satisfies []string // its name and those of its interfaces
	typename  []byte
	fields    []Field[T]
	index     map[string]int
}

// NewObject makes an object type without fields, with its name in the schema and those of its interfaces.
func NewObject[T any](name string, implements ...string) *Object[T] {
	return &Object[T]{Name: name, satisfies: append(implements, name), typename: String(nil, name)}
}

// Have gives the type its fields.
func (o *Object[T]) Have(fields ...Field[T]) {
	o.fields, o.index = fields, make(map[string]int, len(fields))
	for i, f := range fields {
		o.index[f.name] = i
	}
}

func (o *Object[T]) fetch(r *run, set *Set, values []*T) {
	if !set.deep || r.err != nil {
		return
	}
	there := values
	for i, v := range values {
		if v == nil { // rare: then make the list without it
			there = append(make([]*T, 0, len(values)), values[:i]...)
			for _, v := range values[i:] {
				if v != nil {
					there = append(there, v)
				}
			}
			break
		}
	}
	if len(there) == 0 {
		return
	}
	for i := range set.steps {
		if s := &set.steps[i]; s.deep {
			o.fields[s.index].kind.fetch(r, s, there)
		}
	}
}

// Abstract is an interface or a union whose values are of the Go interface T.
type Abstract[T any] struct{ cases []Case[T] }

// Are gives the type its concrete types.
func (a *Abstract[T]) Are(cases ...Case[T]) { a.cases = cases }

// Case is one concrete type of an abstract one.
type Case[T any] interface {
	Type[T]
	is(v T) bool
}

type on[T any, O any] struct{ of *Object[O] }

// On makes an object type a case of an abstract one.
func On[T any, O any](of *Object[O]) Case[T] { return on[T, O]{of} }

// Nullable appends what a pointer to a leaf points at, nil as null.
func Nullable[T any](leaf func(b []byte, v T) []byte) func(b []byte, v *T) []byte {
	return func(b []byte, v *T) []byte {
		if v == nil {
			return append(b, "null"...)
		}
		return leaf(b, *v)
	}
}
