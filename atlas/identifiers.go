// Identifiers: the ids by which other collections know an institution. A scheme is one line of a table; its column is in kinds.go.

package atlas

// IdentifierScheme says whose identifier it is.
type IdentifierScheme string

// Identifier is an id of a row in a collection of others.
type Identifier struct {
	Scheme IdentifierScheme
	Value  string // as its scheme writes it, without an address: 03cve4549, Q16955
	URL    string // the address of the record
	Basis  string // in words, by what it was found to be of this row; "" where nothing is written
}

// identifierSchemes are the schemes, in the order of the API.
var identifierSchemes = []struct {
	scheme  IdentifierScheme
	address string // of a record, in front of the value
	of      func(*Institution) string
}{
	{"ROR", "https://ror.org/", func(i *Institution) string { return i.ROR }},
	{"WIKIDATA", "https://www.wikidata.org/wiki/", func(i *Institution) string { return i.Wikidata }},
}

// IdentifierSchemes are the schemes, in the order of the API.
func IdentifierSchemes() (all []IdentifierScheme) {
	for _, s := range identifierSchemes {
		all = append(all, s.scheme)
	}
	return all
}

// Identifiers are the ids of the institution that are known, in the order of schemes.
func (i *Institution) Identifiers() (known []*Identifier) {
	for _, s := range identifierSchemes {
		if value := s.of(i); value != "" {
			known = append(known, &Identifier{s.scheme, value, s.address + value, i.IdentifierBasis})
		}
	}
	return known
}
