// Ids of rows: words of the English name, and where these are taken, of country and city.

package ror

import (
	"strings"
	"unicode"

	"alliance-atlas/atlas"
)

// maxID is how many bytes an id made of a name has at most: longer ones are cut behind a word. People read ids in addresses.
const maxID = 80

// plainLetters are letters of the Latin script that lose no mark and become no ASCII when names are folded.
var plainLetters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h", 'ı': "i", 'ŋ': "n", 'ŧ': "t", 'ə': "e",
}

// slug is a text as an id: small letters and digits, in words joined by hyphens. It is "" where that would not say the text: where it has
// letters that are not Latin.
func slug(text string) string {
	var b strings.Builder
	apart := false
	for _, r := range atlas.Fold(text) {
		plain := ""
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			plain = string(r)
		case plainLetters[r] != "":
			plain = plainLetters[r]
		case r == '&':
			apart, plain = true, "and"
		case r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r == 'ʻ':
			continue // king's: kings
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			return ""
		default:
			apart = true
			continue
		}
		if apart && b.Len() > 0 {
			b.WriteByte('-')
		}
		apart = r == '&'
		b.WriteString(plain)
	}
	s := b.String()
	if len(s) > maxID {
		end := strings.LastIndexByte(s[:maxID+1], '-')
		if end < 0 { // one long word
			end = maxID
		}
		s = s[:end]
	}
	return s
}

// giveIDs gives ids to new rows: the name in words; where two would have it, or a row of the package has it, with the code of the country
// behind it, then with the city, and last with the ROR id, which no other has. Which one a row gets depends on the package and on all new
// rows, and not on their order. A name that cannot be written in ASCII gives ror- and the ROR id.
func giveIDs(rows []*atlas.Institution, taken map[atlas.ID]bool) {
	levels := []func(*atlas.Institution) string{
		func(i *atlas.Institution) string { return slug(i.Name) },
		func(i *atlas.Institution) string { return joined(slug(i.Name), slug(i.CountryID.Local())) },
		func(i *atlas.Institution) string {
			return joined(slug(i.Name), slug(i.CountryID.Local()), slug(i.City))
		},
		func(i *atlas.Institution) string { return joined(slug(i.Name), i.ROR) },
		func(i *atlas.Institution) string { return joined("ror", i.ROR) },
	}
	for _, level := range levels {
		wanted := map[atlas.ID]int{}
		ids := make([]atlas.ID, len(rows))
		for i, row := range rows {
			ids[i] = atlas.NewID(atlas.KindInstitution, level(row))
			wanted[ids[i]]++
		}
		var rest []*atlas.Institution
		for i, row := range rows {
			if id := ids[i]; id != "" && wanted[id] == 1 && !taken[id] {
				row.ID = id
			} else {
				rest = append(rest, row)
			}
		}
		for _, row := range rows {
			if row.ID != "" {
				taken[row.ID] = true
			}
		}
		rows = rest
	}
}

// joined joins the parts of an id that are there; "" without the first.
func joined(first string, more ...string) string {
	if first == "" {
		return ""
	}
	for _, part := range more {
		if part != "" {
			first += "-" + part
		}
	}
	return first
}
