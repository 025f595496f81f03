// The arguments of a field as they are given.

package plan

import (
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// givens are maps for arguments as they are given, which are read once.
var givens = sync.Pool{New: func() any { return map[string]any{} }}

// arguments are those of a step's field, coerced.
func (r *run) arguments(ctx context.Context, s *step, coerce Args) (map[string]any, error) {
	given := givens.Get().(map[string]any)
	give(given, s.field.Field, r.op.Variables)
	args, err := coerce(ctx, given)
	clear(given)
	givens.Put(given)
	return args, err
}

// give writes the arguments of a field as they are given, or their defaults, as gqlparser's ArgumentMap has them.
func give(given map[string]any, field *ast.Field, vars map[string]any) {
	for _, def := range field.Definition.Arguments {
		value := def.DefaultValue
		if arg := field.Arguments.ForName(def.Name); arg != nil {
			if arg.Value.Kind == ast.Variable {
				if v, ok := vars[arg.Value.Raw]; ok {
					given[def.Name] = v
					continue
				}
			} else {
				value = arg.Value
			}
		}
		if value == nil {
			continue
		}
		v, err := value.Value(vars)
		if err != nil {
			panic(err) // the document is valid
		}
		given[def.Name] = v
	}
}
