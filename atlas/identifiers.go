// Identifiers: the ids by which other collections know an institution. A scheme is one line of a table; its column is in kinds.go.

package atlas

import (
	"regexp"
	"strings"
)

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
	column  string // of institutions
	address string // of a record, in front of the value
	of      func(*Institution) string
	// folded is the form of a value, in lower case; value writes it as the scheme does. before are what people write in front of it, in lower
	// case, without "https://" and "www.".
	folded *regexp.Regexp
	value  func(folded string) string
	before []string
	// wrong says what is wrong with a value of this form, "" where nothing is; nil where the form says all.
	wrong func(value string) string
}{
	{
		"ROR", "ror", "https://ror.org/", func(i *Institution) string { return i.ROR },
		formROR, func(s string) string { return s }, []string{"ror.org/", "ror:"}, wrongROR,
	},
	{
		"WIKIDATA", "wikidata", "https://www.wikidata.org/wiki/", func(i *Institution) string { return i.Wikidata },
		regexp.MustCompile(`^q[1-9][0-9]*$`), strings.ToUpper,
		[]string{"wikidata.org/wiki/", "wikidata.org/entity/", "m.wikidata.org/wiki/", "wikidata:", "wd:"}, nil,
	},
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

// identifierTexts are the values and the addresses of all identifiers.
func identifierTexts(i *Institution) (texts []string) {
	for _, id := range i.Identifiers() {
		texts = append(texts, id.Value, id.URL)
	}
	return texts
}

// WrongIdentifiers says what is wrong with identifiers of the institution whose form is right, by their columns. The sentences are whole.
func WrongIdentifiers(i *Institution) map[string]string {
	var wrong map[string]string
	for _, s := range identifierSchemes {
		value := s.of(i)
		if value == "" || s.wrong == nil {
			continue
		}
		if text := s.wrong(value); text != "" {
			if wrong == nil {
				wrong = map[string]string{}
			}
			wrong[s.column] = s.column + " " + value + " " + text
		}
	}
	return wrong
}

// IdentifierIn is the identifier that a text is, as its scheme writes it: the bare value or an address of the record, with or without https://,
// in any case; "" for all other texts.
func IdentifierIn(text string) string {
	if len(text) > MaxSearchText {
		return ""
	}
	s := strings.TrimSpace(Fold(text))
	if rest, ok := strings.CutPrefix(s, "https://"); ok {
		s = rest
	} else if rest, ok := strings.CutPrefix(s, "http://"); ok {
		s = rest
	}
	s = strings.TrimPrefix(s, "www.")
	for _, scheme := range identifierSchemes {
		value := s
		for _, before := range scheme.before {
			if rest, ok := strings.CutPrefix(s, before); ok {
				value = strings.TrimSuffix(strings.TrimSpace(rest), "/")
				break
			}
		}
		if scheme.folded.MatchString(value) {
			return scheme.value(value)
		}
	}
	return ""
}
