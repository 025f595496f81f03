// Identifiers: the ids by which other collections know an institution. A scheme is one line of a table; its column is in kinds.go.

package atlas

import "strings"

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

// rorDigits are the characters of an id of ROR, by what they are worth: Crockford's base 32 in small letters.
const rorDigits = "0123456789abcdefghjkmnpqrstvwxyz"

// ValidROR tells whether an id without its address can be one of ROR: 0, six characters of base 32, and two decimal digits that check
// them. The digits are those of ISO 7064 MOD 97-10: the characters as a number, times 100, plus the digits leave 1 when divided by 97,
// as the program that makes these ids computes them (generate_ror_id in https://github.com/ror-community/ror-api). An id with one wrong
// character does not pass.
func ValidROR(id string) bool {
	const length, characters = 9, 7
	if len(id) != length || id[0] != '0' {
		return false
	}
	n := 0
	for i := range id {
		worth, base := strings.IndexByte(rorDigits, id[i]), 32
		if i >= characters {
			base = 10
		}
		if worth < 0 || worth >= base {
			return false
		}
		n = n*base + worth
	}
	return n%97 == 1
}
