// Which of the names of a record is which: the English one, the one in the language of its country, the Chinese one, and the others.

package ror

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// name is one name of a record, mended.
type name struct {
	text, language string // "" where ROR does not say
	types          []string
}

func (n *name) is(kind string) bool { return slices.Contains(n.types, kind) }

// named are the names of an institution. The name is the English label, preferably the one that ROR displays; else that which ROR displays, whatever its
// language. The local name is the displayed one where it is in another language than English, else the one label in a language of the country; where several
// could be it, none is. The Chinese name is a label in Chinese. Every other name is an alias: labels first, then acronyms, then aliases, in
// the order of the record. mended counts the names that were written otherwise than a table may write them.
func (r *record) named(country string) (n atlas.Named, mended int) {
	var all []*name
	for _, given := range r.Names {
		text := importer.Mend(given.Value)
		if text != given.Value {
			mended++
		}
		if text != "" {
			all = append(all, &name{text, given.Lang, given.Types})
		}
	}
	first := func(fits func(*name) bool) *name {
		if i := slices.IndexFunc(all, fits); i >= 0 {
			return all[i]
		}
		return nil
	}
	displayed := first(func(n *name) bool { return n.is("ror_display") })
	if displayed == nil {
		return n, mended
	}
	main := displayed
	if displayed.language != "en" {
		if english := first(func(n *name) bool { return n.is("label") && n.language == "en" }); english != nil {
			main = english
		}
	}
	n.Name = main.text
	local := displayed
	if displayed.language == "" || displayed.language == "en" {
		local = nil
		for _, one := range all {
			if one.is("label") && slices.Contains(languagesOf(country), one.language) {
				if local != nil {
					local = nil
					break
				}
				local = one
			}
		}
	}
	if local != nil {
		n.NameLocal, n.LocalLanguage = local.text, local.language
	}
	if displayed.language == "zh" {
		n.NameZh = displayed.text
	} else if chinese := first(func(n *name) bool { return n.is("label") && n.language == "zh" }); chinese != nil {
		n.NameZh = chinese.text
	}
	have := []string{n.Name, n.NameLocal, n.NameZh}
	for _, kind := range []string{"ror_display", "label", "acronym", "alias"} {
		for _, one := range all {
			text := alias(one.text)
			if one.is(kind) && text != "" && !slices.Contains(have, one.text) && !slices.Contains(have, text) {
				n.Aliases, have = append(n.Aliases, text), append(have, text)
			}
		}
	}
	return n, mended
}

// alias is a name as one of a list: a semicolon parts those of a cell.
func alias(name string) string { return importer.Mend(strings.ReplaceAll(name, ";", ",")) }

// severalLanguages are countries with several official or national languages, of which none can be picked without knowing the place, in
// the codes of ISO 639-1 that ROR uses. Of all others Unicode knows the one language that most write
// (https://www.unicode.org/reports/tr35/#Likely_Subtags). English is left out: it is the language of name.
var severalLanguages = map[string]string{
	"AD": "ca es fr", "AE": "ar", "AF": "fa ps", "AW": "nl", "BA": "bs hr sr", "BE": "nl fr de", "BI": "rn fr", "BO": "es qu ay", "BY": "be ru", "CA": "fr", "CD": "fr", "CF": "fr sg",
	"CH": "de fr it rm", "CM": "fr", "CW": "nl", "CY": "el tr", "DJ": "fr ar", "DZ": "ar fr", "ER": "ti ar", "ES": "es ca eu gl", "FI": "fi sv", "FO": "fo da",
	"GB": "cy gd", "GL": "kl da", "HK": "zh", "HT": "ht fr", "ID": "id", "IE": "ga", "IL": "he ar", "IN": "hi bn ta te mr gu kn ml pa or ur as", "IQ": "ar ku", "KE": "sw", "KG": "ky ru",
	"KM": "ar fr", "KZ": "kk ru", "LK": "si ta", "LU": "lb fr de", "MA": "ar fr", "MG": "mg fr", "MK": "mk sq", "MO": "zh pt", "MR": "ar fr", "MT": "mt", "MV": "dv",
	"NL": "nl fy", "NO": "no nb nn", "NZ": "mi", "PE": "es qu ay", "PH": "tl", "PK": "ur", "PR": "es", "PY": "es gn", "RW": "rw fr", "SG": "ms ta", "SO": "so ar",
	"TD": "fr ar", "TL": "pt", "TN": "ar fr", "TZ": "sw", "UG": "sw", "VU": "bi fr", "XK": "sq sr", "ZA": "af zu xh st tn",
}

// languagesOf are the languages in which institutions of a country have their local names, without English.
func languagesOf(country string) []string {
	if several, ok := severalLanguages[country]; ok {
		return strings.Fields(several)
	}
	region, err := language.ParseRegion(country)
	if err != nil {
		return nil
	}
	tag, err := language.Compose(region)
	if err != nil {
		return nil
	}
	base, _ := tag.Base()
	if base.String() == "en" {
		return nil
	}
	return []string{base.String()}
}
