// What errors of validation say. Most sentences of gqlparser's rules are those that GraphQL servers share, and stay; those that
// speak of how a server is made, or leave out what to do, are said in other words.

package graph

import (
	"regexp"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// wordings are the sentences that are replaced: by the name of their rule, and what they are. "" drops an error that another rule
// reports better. TestWordings has a document for each.
var wordings = map[string][]wording{
	rules.FragmentsOnCompositeTypesRule.Name: {
		{regexp.MustCompile(`^Fragment cannot condition on non composite type "(.*)"\.$`), `A fragment cannot be on "$1", which has no fields: name a type that has some.`},
		{regexp.MustCompile(`^Fragment "(.*)" cannot condition on non composite type "(.*)"\.$`), `The fragment "$1" cannot be on "$2", which has no fields: name a type that has some.`},
	},
	rules.KnownFragmentNamesRule.Name: {{regexp.MustCompile(`^(Unknown fragment ".*")\.$`), `$1: the document has no fragment of that name.`}},
	rules.KnownRootTypeRule.Name:      {{regexp.MustCompile(`^Schema does not support operation type "(.*)"$`), `This server has no $1: it answers questions only, which begin with { or query.`}},
	rules.KnownTypeNamesRuleWithoutSuggestions.Name: {
		{regexp.MustCompile(`^(Unknown type ".*")\.$`), `$1: the schema has no type of that name.`},
	},
	rules.LoneAnonymousOperationRule.Name: {{regexp.MustCompile(`^This anonymous .*$`), `An operation without a name must be the only one of its document: give each a name, as in query A { … }.`}},
	rules.MaxIntrospectionDepth.Name: {
		{regexp.MustCompile(`^Maximum introspection depth exceeded$`), `The introspection nests "fields", "interfaces", "possibleTypes" or "inputFields" more than two deep: ask for the inner types with __type.`},
	},
	rules.NoUndefinedVariablesRule.Name: {
		{regexp.MustCompile(`^Variable "(\$.*)" is not defined by operation "(.*)"\.$`), `Variable "$1" is not defined by operation "$2": declare it there with its type, as ($1: …).`},
		{regexp.MustCompile(`^Variable "(\$.*)" is not defined\.$`), `Variable "$1" is not defined: declare it with its type before the selection, as query($1: …) { … }.`},
	},
	rules.NoUnusedFragmentsRule.Name: {{regexp.MustCompile(`^Fragment "(.*)" is never used\.$`), `Fragment "$1" is never used: spread it as ...$1, or take it out.`}},
	rules.NoUnusedVariablesRule.Name: {
		{regexp.MustCompile(`^(Variable "\$.*" is never used.*)\.$`), `$1: take its declaration out, or use it.`},
	},
	rules.ProvidedRequiredArgumentsRule.Name: {
		{regexp.MustCompile(`^(Field "(.*)" argument "(.*)" of type ".*" is required, but it was not provided)\.$`), `$1: add it, as $2($3: …).`},
		{regexp.MustCompile(`^(Directive "(.*)" argument "(.*)" of type ".*" is required, but it was not provided)\.$`), `$1: add it, as $2($3: …).`},
	},
	rules.ScalarLeafsRuleWithoutSuggestions.Name: {
		{regexp.MustCompile(`^(Field ".*" must not have a selection since type ".*" has no subfields)\.$`), `$1: leave its braces out.`},
		{regexp.MustCompile(`^(Field "(.*)" of type ".*" must have a selection of subfields)\.$`), `$1: name them in braces behind it, as $2 { … }.`},
	},
	rules.UniqueInputFieldNamesRule.Name: {{regexp.MustCompile(`^There can be only one input field named "(.*)"\.$`), `There can be only one field named "$1" in an object.`}},
	rules.UniqueOperationNamesRule.Name:  {{regexp.MustCompile(`^There can be only one operation named ""\.$`), ``}},
	rules.UniqueDirectivesPerLocationRule.Name: {
		{regexp.MustCompile(`^The directive "(.*)" can only be used once at this location\.$`), `The directive "$1" can only be used once at one place.`},
	},
	rules.VariablesAreInputTypesRule.Name: {
		{regexp.MustCompile(`^Variable "(.*)" cannot be non-input type "(.*)"\.$`), `Variable "$1" cannot be of type "$2", which is a type of answers: arguments have scalars, enums and input types.`},
	},
	rules.VariablesInAllowedPositionRule.Name: {
		{regexp.MustCompile(`^Variable "(.*)" of type "(.*)" used in position expecting type "(.*)"\.$`), `Variable "$1" of type "$2" stands where a value of type "$3" is needed: declare it so.`},
	},
}

type wording struct {
	from *regexp.Regexp
	to   string
}

// reworded is the sentence that a client reads for that of a rule, "" for none.
func reworded(rule, sentence string) string {
	for _, w := range wordings[rule] {
		if w.from.MatchString(sentence) {
			return shortNames(w.from.ReplaceAllString(sentence, w.to))
		}
	}
	return shortNames(sentence)
}

var longName = regexp.MustCompile(`[_0-9A-Za-z]{61,}`)

// shortNames cuts the names in a sentence that would not be shown whole, so that its end is.
func shortNames(sentence string) string {
	if len(sentence) <= maxMessage {
		return sentence
	}
	return longName.ReplaceAllStringFunc(sentence, cut)
}

// standsOn are the places of directives in a document.
var standsOn = map[ast.DirectiveLocation]string{
	ast.LocationQuery:              "a query",
	ast.LocationMutation:           "a mutation",
	ast.LocationSubscription:       "a subscription",
	ast.LocationField:              "a field",
	ast.LocationFragmentDefinition: "a fragment",
	ast.LocationFragmentSpread:     "the spread of a fragment",
	ast.LocationInlineFragment:     "an inline fragment",
	ast.LocationVariableDefinition: "a variable",
}

// knownDirectives is gqlparser's rule with sentences that tell where a directive belongs.
func knownDirectives(events *core.Events, addError core.AddErrFunc) {
	seen := map[*ast.Directive]bool{} // the walker comes through a fragment more than once
	events.OnDirective(func(w *core.Walker, d *ast.Directive) {
		if seen[d] {
			return
		}
		seen[d] = true
		switch {
		case d.Definition == nil:
			addError(core.Message(`Unknown directive "@%s": the schema has no directive of that name.`, d.Name), core.At(d.Position))
		case !slices.Contains(d.Definition.Locations, d.Location):
			var places []string
			for _, l := range d.Definition.Locations {
				if place, ok := standsOn[l]; ok {
					places = append(places, place)
				}
			}
			where := "; it belongs to a schema"
			if len(places) > 0 {
				where = "; it belongs to " + core.OrList(places...)
			}
			addError(core.Message(`Directive "@%s" cannot stand on %s%s.`, d.Name, standsOn[d.Location], where), core.At(d.Position))
		}
	})
}
