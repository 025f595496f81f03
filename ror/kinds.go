// What the types of ROR are in the words of the atlas.

package ror

import (
	"slices"

	"alliance-atlas/atlas"
)

// kinds are the kinds of institutions by ROR's types. A record has several types: the first of this list that it has decides. What
// funds is mostly something else besides, and comes last. An organisation of no gain may be a society or a foundation, which ROR does not tell: it
// is no ASSOCIATION by that alone.
var kinds = []struct {
	of   string
	kind atlas.InstitutionKind
}{
	{"education", "UNIVERSITY"},
	{"facility", "RESEARCH_INSTITUTE"},
	{"government", "GOVERNMENT"},
	{"company", "COMPANY"},
	{"healthcare", "OTHER"},
	{"archive", "OTHER"},
	{"nonprofit", "OTHER"},
	{"other", "OTHER"},
	{"funder", "OTHER"},
}

// kindOf is the kind of an organisation of these types, and the type that decided.
func kindOf(types []string) (atlas.InstitutionKind, string) {
	for _, k := range kinds {
		if slices.Contains(types, k.of) {
			return k.kind, k.of
		}
	}
	return "OTHER", "other"
}
