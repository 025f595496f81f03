// Validation of documents: the rules of the GraphQL specification as gqlparser has them, without suggestions, with some of
// our own in their place, and stopped when there is enough to say. What the rules say is in wording.go.

package graph

import (
	"cmp"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// ruleset is sorted by name, so that errors come in one order.
var ruleset = func() []core.Rule {
	set := rules.NewDefaultRules()
	for name, instead := range map[string]core.Rule{
		// Suggestions compare each wrong name with every name there is.
		rules.FieldsOnCorrectTypeRule.Name: rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.ScalarLeafsRule.Name:         rules.ScalarLeafsRuleWithoutSuggestions,
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
	} {
		set.RemoveRule(name)
		set.AddRule(instead.Name, instead.RuleFunc)
	}
	set.ReplaceRule(rules.KnownDirectivesRule.Name, knownDirectives)
	set.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, valuesOfCorrectType)
	set.ReplaceRule(rules.OverlappingFieldsCanBeMergedRule.Name, overlappingFieldsCanBeMerged)
	var sorted []core.Rule
	for name, rule := range set.GetInner() {
		sorted = append(sorted, core.Rule{Name: name, RuleFunc: rule})
	}
	slices.SortFunc(sorted, func(a, b core.Rule) int { return cmp.Compare(a.Name, b.Name) })
	return sorted
}()

// enough is the number of errors after which validation stops: more than are shown, few enough that a document full of
// errors costs nothing.
const enough = 100

// stopped is the panic that ends a validation which has found enough.
type stopped struct{}

// strict are the variables of operations that must not be null although their types allow it: they stand where null cannot,
// and a default stands in for a value that is not given, but not for null.
type strict map[*ast.OperationDefinition]map[string]string // to the type of the place

// validate checks a document against the schema, and fills in its definitions. A document with fragments within themselves
// is refused for that, and not compared for fields that cannot be merged.
func validate(schema *ast.Schema, doc *ast.QueryDocument, cyclic bool) (nulls strict, errs gqlerror.List) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(stopped); !ok {
				panic(r)
			}
		}
	}()
	var events core.Events
	for _, rule := range ruleset {
		if cyclic && rule.Name == rules.OverlappingFieldsCanBeMergedRule.Name {
			continue
		}
		rule.RuleFunc(&events, func(options ...core.ErrorOption) {
			err := &gqlerror.Error{Rule: rule.Name}
			for _, option := range options {
				option(err)
			}
			if err.Message = reworded(rule.Name, err.Message); err.Message == "" {
				return
			}
			if errs = append(errs, coded(cmp.Or(given(err), badQuery), err)); len(errs) >= enough {
				panic(stopped{})
			}
		})
	}
	nulls = strict{}
	events.OnValue(func(w *core.Walker, v *ast.Value) {
		if op := w.CurrentOperation; v.Kind == ast.Variable && op != nil && v.ExpectedType != nil && v.ExpectedType.NonNull && !v.ExpectedTypeHasDefault {
			if nulls[op] == nil {
				nulls[op] = map[string]string{}
			}
			nulls[op][v.Raw] = v.ExpectedType.String()
		}
	})
	core.Walk(schema, doc, &events)
	return nulls, errs
}

// given is the code that one of our own rules gave an error, "" for an error of gqlparser's rules.
func given(err *gqlerror.Error) code {
	c, _ := err.Extensions["code"].(code)
	return c
}
