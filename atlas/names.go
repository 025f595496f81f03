// Names: which names an entity has, which one answers in a language, and how names are folded to be compared.

package atlas

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Named holds the columns of every entity.
type Named struct {
	Row
	Name          string   `col:"name"`
	NameLanguage  string   `col:"nameLanguage,language"` // of Name; empty means English
	OfficialName  string   `col:"officialName"`
	NameLocal     string   `col:"nameLocal"`
	LocalLanguage string   `col:"localLanguage,language"`
	NameZh        string   `col:"nameZh"`
	Acronym       string   `col:"acronym"`
	Aliases       []string `col:"aliases"`
}

// Name is one name of an entity. Language is a BCP 47 tag, empty for acronyms, aliases and where it is unknown.
type Name struct{ Text, Language string }

func (n *Named) named() *Named { return n }

// NamedOf is the part of e that every entity has.
func NamedOf(e Entity) *Named { return e.named() }

// Names are the names of the entity: name, officialName, nameLocal, nameZh, acronym, aliases, each text once with its
// first language. The first is never empty.
func (n *Named) Names() []Name {
	names := make([]Name, 0, 4+len(n.Aliases))
	add := func(text, language string) {
		for _, have := range names {
			if have.Text == text {
				return
			}
		}
		if text != "" {
			names = append(names, Name{text, language})
		}
	}
	for _, name := range n.inLanguages() {
		add(name.Text, name.Language)
	}
	add(n.Acronym, "")
	for _, alias := range n.Aliases {
		add(alias, "")
	}
	return names
}

// inLanguages are the names with a language, in the order of Names; a text may be in several, and may be empty.
func (n *Named) inLanguages() [4]Name {
	own := n.NameLanguage
	if own == "" {
		own = "en"
	}
	return [...]Name{{n.Name, own}, {n.OfficialName, "en"}, {n.NameLocal, n.LocalLanguage}, {n.NameZh, "zh"}}
}

// NameIn is the name in a language: the first whose tag equals the one asked for, case ignored; else with the tag
// shortened from the right (zh-CN, zh); else the first in English; else the first. nil asks for English. A text that is the
// name in two languages, as 京都大学 in Japanese and in Chinese, answers in both, though Names has it once. It allocates nothing.
func (n *Named) NameIn(language *string) string {
	tag := "en"
	if language != nil {
		tag = *language
	}
	names := n.inLanguages()
	if strings.EqualFold(tag, names[0].Language) {
		return n.Name
	}
	for tag != "" {
		if name, ok := nameTagged(names[:], tag); ok {
			return name
		}
		tag = tag[:max(strings.LastIndexByte(tag, '-'), 0)]
	}
	if name, ok := nameTagged(names[:], "en"); ok {
		return name
	}
	return n.Name
}

func nameTagged(names []Name, tag string) (string, bool) {
	for _, name := range names {
		if name.Text != "" && name.Language != "" && strings.EqualFold(name.Language, tag) {
			return name.Text, true
		}
	}
	return "", false
}

// FoldVersion changes where Fold may: it names the tables of characters that it goes by.
const FoldVersion = "Unicode " + unicode.Version + ", normalization " + norm.Version

// Fold makes names comparable: NFKD, characters of general category M removed, simple lower case character by character,
// and nothing else (ß, ø and ł stay). It returns s itself where nothing changes. Search folds more: see search.go.
func Fold(s string) string {
	ascii, upper := true, false
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
		upper = upper || 'A' <= s[i] && s[i] <= 'Z'
	}
	if ascii {
		if !upper {
			return s
		}
		return strings.ToLower(s)
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.M, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(s))
}
