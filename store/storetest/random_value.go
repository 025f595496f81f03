// Random values for questions: ids, texts and dates that the world has, nearly has, or has not.

package storetest

import (
	"math"
	"strings"

	"alliance-atlas/atlas"
)

// id is one of a row of a kind ("" for any), seldom one of no row.
func (a *asker) id(k atlas.Kind) atlas.ID {
	ids := a.ids[k]
	switch {
	case a.oneIn(25):
		return pick(a.dice, []atlas.ID{"", "/", "country/cn", "institution/", "nothing/k0", "k0", "institution/k0/", "INSTITUTION/k0", "source/s"})
	case k == "" || a.oneIn(25):
		ids = a.ids[pick(a.dice, atlas.Tables).Kind]
	}
	if len(ids) == 0 {
		return "institution/none"
	}
	return pick(a.dice, ids)
}

func (a *asker) idFilter(k atlas.Kind) *atlas.IDFilter {
	f := &atlas.IDFilter{}
	if a.oneIn(2) {
		id := a.id(k)
		f.Eq = &id
	}
	if a.oneIn(3) {
		f.In = []atlas.ID{}
		for range a.IntN(5) {
			f.In = append(f.In, a.id(k))
		}
	}
	if a.oneIn(5) {
		known := a.oneIn(2)
		f.Known = &known
	}
	return f
}

// countFilter bounds a number of rows, most often near those that there are.
func (a *asker) countFilter() *atlas.IntFilter {
	f := &atlas.IntFilter{}
	for range a.between(0, 2) {
		n := pick(a.dice, []int{0, 0, 1, 1, 2, 2, 3, 4, -1, math.MaxInt32, math.MinInt32})
		*pick(a.dice, []**int{&f.Eq, &f.Lt, &f.Lte, &f.Gt, &f.Gte}) = &n
	}
	return f
}

// numberFilter bounds a number, most often by one that a row has.
func (a *asker) numberFilter(p *atlas.NumberProperty) *atlas.FloatFilter {
	f := &atlas.FloatFilter{}
	for range a.between(0, 2) {
		x := pick(a.dice, []float64{0, -1, 0.5, 1e300, -1e-300, 5e-324})
		if rows := a.ids[p.Kind]; len(rows) > 0 && !a.oneIn(4) {
			if own, known := p.Of(a.byID(pick(a.dice, rows))); known {
				x = own
			}
		}
		*pick(a.dice, []**float64{&f.Eq, &f.Lt, &f.Lte, &f.Gt, &f.Gte}) = &x
	}
	if a.oneIn(4) {
		known := a.oneIn(2)
		f.Known = &known
	}
	return f
}

// values are some of those that rows have for a property.
func (a *asker) values(p *atlas.Property) []string {
	in := []string{}
	for range a.IntN(4) {
		in = append(in, a.value(p))
	}
	return in
}

func (a *asker) value(p *atlas.Property) string {
	for range 20 {
		n := pick(a.dice, a.nodes)
		if p.Kind != "" && n.Is() != p.Kind {
			continue
		}
		if texts := p.Texts(n); len(texts) > 0 {
			return pick(a.dice, texts)
		}
	}
	return pick(a.dice, []string{"", "OTHER", "en", "Asia"})
}

func (a *asker) textFilter(p *atlas.Property) *atlas.StringFilter {
	return a.filterText(func() string { return a.value(p) })
}

func (a *asker) nameFilter() *atlas.StringFilter { return a.filterText(a.someName) }

func (a *asker) someName() string {
	if len(a.names) == 0 || a.oneIn(15) {
		return pick(a.dice, nameParts)
	}
	return pick(a.dice, a.names)
}

// filterText has one to three conditions on a text, and now and then none.
func (a *asker) filterText(value func() string) *atlas.StringFilter {
	f := &atlas.StringFilter{}
	for range a.between(0, 2) + a.between(0, 1) {
		s := value()
		switch a.IntN(4) {
		case 0:
			f.Eq = &s
		case 1:
			f.In = []string{}
			for range a.IntN(3) {
				f.In = append(f.In, s)
				s = value()
			}
		case 2:
			s = a.part(a.otherCase(s))
			f.Contains = &s
		case 3:
			s = a.prefix(a.otherCase(s))
			f.StartsWith = &s
		}
	}
	return f
}

func (a *asker) between(low, high int) int { return low + a.IntN(high-low+1) }

// part is a run of the characters of a text, maybe empty.
func (a *asker) part(s string) string {
	runes := []rune(s)
	from := a.IntN(len(runes) + 1)
	return string(runes[from : from+a.IntN(len(runes)-from+1)])
}

func (a *asker) prefix(s string) string {
	runes := []rune(s)
	return string(runes[:a.IntN(len(runes)+1)])
}

// otherCase is the text in upper or lower case, folded, or as it is.
func (a *asker) otherCase(s string) string {
	switch a.IntN(6) {
	case 0:
		return strings.ToUpper(s)
	case 1:
		return strings.ToLower(s)
	case 2:
		return atlas.Fold(s)
	}
	return s
}

func (a *asker) dateFilter() *atlas.DateFilter {
	f := &atlas.DateFilter{}
	for range a.between(0, 2) {
		d := a.dateValue()
		switch a.IntN(5) {
		case 0:
			f.Before = d
		case 1:
			f.OnOrBefore = d
		case 2:
			f.After = d
		case 3:
			f.OnOrAfter = d
		case 4:
			known := a.oneIn(2)
			f.Known = &known
		}
	}
	return f
}

// dateValue is a known date.
func (a *asker) dateValue() atlas.PartialDate {
	d, err := atlas.ParsePartialDate(pick(a.dice, worldDates))
	if err != nil {
		panic(err)
	}
	return d
}

// otherWriting writes a name in another way that people write it in.
var otherWriting = strings.NewReplacer("華", "华", "学", "學", "國", "国", "臺", "台", "湾", "灣", "広", "广", "ک", "ك", "ی", "ي", "ة", "ه", "ـ", "",
	"2", "٢", "٠", "0", "۲", "2", "St.", "Saint", "Saint", "St", "&", "and", ".", "", "\u200c", " ", " 2", "2", "b2", "b 2")

// idWriting are what may stand around an identifier.
var idWriting = []string{"", "", "https://ror.org/", "ror.org/", "http://www.wikidata.org/entity/", "https://www.wikidata.org/wiki/", "wd:", "ROR: ", "https://"}

// identifierText is an identifier in one of its writings, or nearly so.
func (a *asker) identifierText() string {
	id := pick(a.dice, worldRORs)
	if a.oneIn(2) {
		id = pick(a.dice, worldWikidatas)
	}
	switch a.IntN(6) {
	case 0:
		id = a.prefix(id)
	case 1:
		id = a.misspell(id)
	}
	return a.otherCase(pick(a.dice, idWriting) + id + pick(a.dice, []string{"", "", "", "/", " ", " " + a.someName()}))
}

// searchText is a text to search for: a name, one in another writing, what is left of one, a name with its words turned around or a letter wrong,
// an identifier, or anything at all.
func (a *asker) searchText() string {
	if a.oneIn(8) {
		return a.identifierText()
	}
	s := a.otherCase(a.someName())
	words := strings.Fields(s)
	switch a.IntN(11) {
	case 0, 1:
		return s
	case 9:
		return otherWriting.Replace(s)
	case 10: // what stands within words is left out
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(".-–·・ـ\u200c\u200d '’", r) && a.oneIn(2) {
				return -1
			}
			return r
		}, s)
	case 2:
		return a.prefix(s)
	case 3:
		return a.part(s)
	case 4:
		a.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
		return strings.Join(words, pick(a.dice, []string{" ", "-", "  "}))
	case 5, 6:
		return a.misspell(s)
	case 7:
		for i, w := range words {
			words[i] = a.prefix(w)
		}
		return strings.Join(words, " ")
	}
	runes := make([]rune, a.IntN(8))
	for i := range runes {
		runes[i] = pick(a.dice, []rune("abcEÉßøŁ清华大学華學灣カナ서울มหิดลຊາດភ្នំကသိكکيیةهـ٢۲२\u200b\u200c\u200d\u00ad'’״-–−·・..&,/ \t\x00\u0301𝔘🎓ﬁＡ12�"))
	}
	return string(runes)
}

// misspell changes a letter or two.
func (a *asker) misspell(s string) string {
	runes := []rune(s)
	for range a.between(1, 3) {
		if len(runes) < 2 {
			break
		}
		i := a.IntN(len(runes) - 1)
		switch a.IntN(4) {
		case 0:
			runes = append(runes[:i], runes[i+1:]...)
		case 1:
			runes[i], runes[i+1] = runes[i+1], runes[i]
		case 2:
			runes[i] = pick(a.dice, []rune("aeinxé"))
		case 3:
			runes = append(runes[:i], append([]rune{'e'}, runes[i:]...)...)
		}
	}
	return string(runes)
}
