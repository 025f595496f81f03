// Random worlds: small, and full of what goes wrong: names that fold to the same, dates of all precisions, rows that hide
// each other, characters of every plane.

package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// dice are random choices. The same seed gives the same choices for ever.
type dice struct{ *rand.Rand }

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 0x5eed))} }

// oneIn is true once in n times.
func (d dice) oneIn(n int) bool { return d.IntN(n) == 0 }

func pick[T any](d dice, from []T) T { return from[d.IntN(len(from))] }

// nameParts are made into names: accents, letters without a mark to remove, more than twenty scripts, with and without spaces,
// each in the ways in which people write the same, ligatures and full-width letters above U+E000, characters of other planes, all
// sorts of apostrophes, dashes, dots and digits, prefixes of each other.
var nameParts = []string{
	"University", "Université", "Universität", "university", "Tsinghua", "Tsinghuà", "Zürich", "Zurich", "Straße", "Strasse",
	"København", "Łódź", "Ærø", "Þing", "İstanbul", "Istanbul", "Ödön", "O’Higgins", "O'Higgins", "OʼHiggins", "OHiggins",
	"Aix-Marseille", "Aix–Marseille", "Aix Marseille", "e-Learning", "eLearning", "E−Learning", "清华大学", "清华", "大学", "北京大学",
	"北京", "東京大学", "カナダー", "かな", "서울대학교", "서울", "한국", "Москва", "москва", "Αθήνα", "ΑΘΗΝΑ", "𝔘niversity", "𝔘", "🎓", "🎓 School",
	"ﬁrst", "first", "ＡＢＣ", "ABC", "abc", "ab", "a", "\ue000", "\U0010fffd", "\uff21\uff21", "\u00c5", "A\u030a", "of", "for", "the", "2024", "2",
	"มหาวิทยาลัยมหิดล", "มหิดล", "ມະຫາວິທະຍາໄລແຫ່ງຊາດ", "ແຫ່ງຊາດ", "ရန်ကုန်တက္ကသိုလ်", "တက္ကသိုလ်", "មហាវិទ្យាល័យភ្នំពេញ", "ភ្នំពេញ", "ᥖᥭᥰᥘᥫᥴ", "ꦱꦸꦫꦏꦂꦠ",
	"清華大學", "國立臺灣大學", "国立台湾大学", "東京藝術大学", "広島大学", "广岛", "乔治·华盛顿", "乔治华盛顿", "マイクロ・ソフト", "ㄅㄆㄇ",
	"کتابخانه ملی", "كتابخانه ملي", "می\u200cخواهم", "میخواهم", "جــامعة", "جامعه", "جامعہ پنجاب", "٢٠٢٠", "۲۰۲۰", "२०२०", "๒๐๒๐", "2020",
	"האוניברסיטה", "צה״ל", "צהל", "दिल्ली", "विश्वविद्यालय", "ঢাকা", "சென்னை", "తెలుగు", "സർവ്വകലാശാല", "විශ්වවිද්\u200dයාලය", "ਪੰਜਾਬੀ", "ગુજરાત",
	"Երևանի", "თბილისის", "አዲስ አበባ", "བོད་ལྗོངས", "ᠮᠣᠩᠭᠣᠯ", "ߒߞߏ", "ܡܕܪܫܬܐ", "Київ",
	"U.S.", "US", "U. S.", "C.E.R.N.", "CERN", "Ph.D.", "PhD", "Web2.0", "Web 2.0", "web 20", "5G", "5 G", "St. Mary's", "Saint Mary's", "Ste.", "Sankt", "R&D", "R and D",
	"Open", "Opem", "Alliance", "Aliance", "Network", "Ňetwork", "Ĳ", "ⅫI", "x²", "(Online)", "& Co.", "no/yes", "\u1e9e", "ª", "ﬀ", "ʼ", "\ud000x", "\ucfff",
}

// worldDates are of all precisions and near each other, so that they tie, overlap and just miss.
var worldDates = []string{
	"2010", "2012", "2012-02", "2012-02-28", "2012-02-29", "2012-03", "2012-03-01", "2012-12-31", "2013", "2013-01", "2013-01-01",
	"2013-01-31", "2013-02", "2020", "2020-12", "2020-12-31", "2021-01-01", "0001", "9999", "9999-12-31",
	"0970", "0999-12-31", "1000",
}

// worldRORs and worldWikidatas are few, so that two rows may have the same, and some are what others begin with.
var (
	worldRORs      = []string{"03cve4549", "02v51f717", "0000h6r91", "000025p04"}
	worldWikidatas = []string{"Q1", "Q16", "Q1695", "Q16955", "Q16952"}
)

func (d dice) date() string {
	if d.oneIn(4) {
		return ""
	}
	return pick(d, worldDates)
}

// worldWriter writes a random world as text, so that what is compared can also be read.
type worldWriter struct {
	dice
	text  strings.Builder
	names []string            // given so far
	keys  map[string][]string // by kind as ids spell it
	words map[string][]string // by kind and column: the closed lists, as tables spell them
	key   string              // of the row in hand
	given map[string]bool     // the columns of the row in hand that were thought of
	alone bool                // whether the row in hand must name a row of a kind that has none
}

// RandomWorld draws a small world, the same for a seed for ever: for tests of what stands on a store.
func RandomWorld(seed uint64) []atlas.Node { return randomWorld(newDice(seed)) }

// randomWorld draws a world. The rows of a kind are 0 to twice the number in the table below.
func randomWorld(d dice) []atlas.Node {
	w := &worldWriter{dice: d, keys: map[string][]string{}, words: map[string][]string{}}
	for _, t := range atlas.Tables {
		kind := strings.TrimSuffix(string(atlas.NewID(t.Kind, "x")), "/x")
		for _, c := range t.Columns {
			if c.Words != nil {
				w.words[kind+"."+c.Name] = c.Words
			}
		}
	}
	for _, line := range []struct {
		kind  string
		often int
		cells func()
	}{
		{"source", 4, w.source}, {"country", 5, w.country}, {"institution", 8, w.institution}, {"alliance", 4, w.alliance},
		{"membership", 15, w.membership}, {"course", 7, w.course}, {"exchange", 4, w.exchange}, {"exchange-party", 8, w.exchangeParty},
		{"exchange-course", 5, w.exchangeCourse}, {"event", 5, w.event}, {"event-host", 6, w.eventHost}, {"person", 4, w.person},
		{"position", 7, w.position}, {"figure", 9, w.figure}, {"claim", 6, w.claim}, {"unverified", 2, w.unverified},
	} {
		for i := range w.between(0, 2*line.often) {
			key := fmt.Sprintf("%s%d", pick(d, []string{"k", "a", "z-", "0"}), i)
			if line.kind == "country" {
				key = string(rune('A'+i)) + string(rune('A'+w.IntN(26)))
			}
			start := w.text.Len()
			w.key, w.alone, w.given = key, false, map[string]bool{}
			fmt.Fprintf(&w.text, "%s %s: trust=%s", line.kind, key, w.word(line.kind+".trust"))
			line.cells()
			w.others(line.kind)
			if w.alone {
				before := w.text.String()[:start]
				w.text.Reset()
				w.text.WriteString(before)
				continue
			}
			w.text.WriteByte('\n')
			w.keys[line.kind] = append(w.keys[line.kind], key)
		}
	}
	nodes, err := ParseWorld(w.text.String())
	if err != nil {
		panic(fmt.Sprintf("the random world is not drawn well: %v\n%s", err, w.text.String()))
	}
	d.Shuffle(len(nodes), func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
	return nodes
}

func (w *worldWriter) between(low, high int) int { return low + w.IntN(high-low+1) }

func (w *worldWriter) word(column string) string { return pick(w.dice, w.words[column]) }

// set writes a cell, and nothing for "".
func (w *worldWriter) set(column, value string) {
	w.given[column] = true
	if value != "" {
		fmt.Fprintf(&w.text, `, %s="%s"`, column, strings.ReplaceAll(value, `"`, `""`))
	}
}

// fillers are texts for columns that no function below thinks of: some fold to the same.
var fillers = []string{"North", "Nörth", "north", "South", "数学", "a"}

// others fills the columns of the row in hand that were not thought of, by their type: so that a new property has values, unknown
// ones and ties in every random world.
func (w *worldWriter) others(kind string) {
	for _, t := range atlas.Tables {
		if t.Kind.Prefix() != kind+"/" {
			continue
		}
		for _, c := range t.Columns {
			switch {
			case w.given[c.Name] || c.Required || c.Like != nil || c.Name == "id" || namesColumns[c.Name]:
			case c.Words != nil:
				w.set(c.Name, w.sometimes(3, pick(w.dice, c.Words)))
			case c.Type == atlas.TypeText:
				w.set(c.Name, w.sometimes(3, pick(w.dice, fillers)))
			case c.Type == atlas.TypeList:
				list := []string{pick(w.dice, fillers), pick(w.dice, fillers)}
				slices.Sort(list)
				w.set(c.Name, w.sometimes(3, strings.Join(slices.Compact(list), ";")))
			case c.Type == atlas.TypeDate:
				w.set(c.Name, w.date())
			}
		}
	}
}

// namesColumns are the columns of names: namesOf decides about them.
var namesColumns = map[string]bool{"name": true, "officialName": true, "nameLocal": true, "localLanguage": true, "nameZh": true, "acronym": true, "aliases": true}

// sometimes is value or, once in n times, "".
func (w *worldWriter) sometimes(n int, value string) string {
	if w.oneIn(n) {
		return ""
	}
	return value
}

// ref names a row of a kind, where there is one; now and then none, unless it must.
func (w *worldWriter) ref(column, kind string, must bool) {
	keys := w.keys[kind]
	w.given[column] = true
	switch {
	case len(keys) == 0 && must:
		w.alone = true
	case len(keys) > 0 && (must || !w.oneIn(3)):
		// Half of the time one of the first three, so that some rows have many neighbours.
		if w.oneIn(2) {
			keys = keys[:min(3, len(keys))]
		}
		w.set(column, pick(w.dice, keys))
	}
}

// parent names an earlier row of the same kind, so that chains arise, and now and then the row itself.
func (w *worldWriter) parent(kind string) {
	if w.oneIn(6) {
		w.set("parent", w.key)
		return
	}
	w.ref("parent", kind, false)
}

func (w *worldWriter) name() string {
	name := pick(w.dice, nameParts)
	switch {
	case len(w.names) > 0 && w.oneIn(5):
		name = pick(w.dice, w.names)
	case len(w.names) > 0 && w.oneIn(6):
		name = pick(w.dice, w.names) + pick(w.dice, []string{" ", "", "-"}) + name
	default:
		for range w.IntN(3) {
			name += pick(w.dice, []string{" ", " ", " ", "-", "’", ", "}) + pick(w.dice, nameParts)
		}
	}
	name = strings.TrimSpace(strings.ReplaceAll(name, ";", ""))
	w.names = append(w.names, name)
	return name
}

func (w *worldWriter) namesOf(columns ...string) {
	w.set("name", w.name())
	for _, c := range columns {
		if w.oneIn(2) {
			continue
		}
		switch c {
		case "nameLocal":
			w.set("nameLocal", w.name())
			w.set("localLanguage", pick(w.dice, []string{"de", "zh", "zh-Hant", "ko", "en"}))
		case "aliases":
			aliases := []string{w.name(), w.name()}[:w.between(1, 2)]
			slices.Sort(aliases)
			w.set(c, strings.Join(slices.Compact(aliases), ";"))
		default:
			w.set(c, w.name())
		}
	}
}

// sources are one or two; recollection can be one of them.
func (w *worldWriter) sources() {
	w.ref("source", "source", false)
	w.otherSources()
}

func (w *worldWriter) otherSources() {
	if keys := w.keys["source"]; len(keys) > 0 && w.oneIn(3) {
		w.set("otherSources", pick(w.dice, keys))
	}
}

func (w *worldWriter) source() {
	w.set("title", w.name())
	w.set("kind", w.word("source.kind"))
	w.set("language", pick(w.dice, []string{"en", "zh", "zh-CN", "de"}))
	w.set("published", w.date())
	w.set("url", w.sometimes(2, "https://example.org/"+string(rune('a'+w.IntN(26)))))
}

func (w *worldWriter) country() {
	w.namesOf("officialName", "nameZh", "aliases")
	w.set("region", w.sometimes(4, w.word("country.region")))
	w.set("subregion", w.sometimes(2, pick(w.dice, []string{"North", "Nörth", "South"})))
	w.sources()
}

func (w *worldWriter) institution() {
	w.namesOf("nameLocal", "nameZh", "aliases")
	w.set("kind", w.word("institution.kind"))
	w.ref("country", "country", false)
	w.set("ror", w.sometimes(2, pick(w.dice, worldRORs)))
	w.set("wikidata", w.sometimes(2, pick(w.dice, worldWikidatas)))
	if w.oneIn(3) {
		w.set("latitude", pick(w.dice, []string{"0", "-33.9", "39.9042"}))
		w.set("longitude", pick(w.dice, []string{"0", "151.2", "-180"}))
	}
	w.sources()
}

func (w *worldWriter) alliance() {
	w.namesOf("nameLocal", "nameZh", "acronym", "aliases")
	w.set("kind", w.word("alliance.kind"))
	w.set("founded", w.date())
	w.set("ended", w.sometimes(2, w.date()))
	w.ref("seatCountry", "country", false)
	w.parent("alliance")
	w.sources()
}

func (w *worldWriter) membership() {
	w.ref("alliance", "alliance", true)
	w.ref("institution", "institution", true)
	w.set("role", w.word("membership.role"))
	w.set("from", w.date())
	w.set("to", w.sometimes(2, w.date()))
	w.set("seen", w.sometimes(3, w.date()))
	w.sources()
}

func (w *worldWriter) course() {
	w.namesOf("nameLocal")
	w.set("nameLanguage", pick(w.dice, []string{"en", "de", "zh"}))
	w.set("kind", w.word("course.kind"))
	w.ref("provider", "institution", false)
	w.ref("platform", "institution", false)
	w.set("language", w.sometimes(4, pick(w.dice, []string{"en", "zh", "zh-CN", "de"})))
	w.set("field", w.sometimes(4, pick(w.dice, []string{"language", "Läw", "law", "physics"})))
	w.sources()
}

func (w *worldWriter) exchange() {
	w.namesOf("nameLocal")
	w.set("kind", w.word("exchange.kind"))
	w.set("from", w.date())
	w.set("to", w.sometimes(2, w.date()))
	w.ref("alliance", "alliance", false)
	w.sources()
}

func (w *worldWriter) exchangeParty() {
	w.ref("exchange", "exchange", true)
	w.set("side", w.word("exchange-party.side"))
	if w.oneIn(3) {
		w.ref("country", "country", true)
	} else {
		w.ref("institution", "institution", true)
	}
	w.sources()
}

func (w *worldWriter) exchangeCourse() {
	w.ref("exchange", "exchange", true)
	w.ref("course", "course", true)
	w.sources()
}

func (w *worldWriter) event() {
	w.namesOf("nameLocal")
	w.set("from", w.date())
	w.set("to", w.sometimes(2, w.date()))
	w.set("mode", w.sometimes(2, w.word("event.mode")))
	w.ref("country", "country", false)
	w.ref("alliance", "alliance", false)
	w.parent("event")
	w.sources()
}

func (w *worldWriter) eventHost() {
	w.ref("event", "event", true)
	if w.oneIn(2) {
		w.ref("alliance", "alliance", true)
	} else {
		w.ref("institution", "institution", true)
	}
	w.sources()
}

func (w *worldWriter) person() {
	w.namesOf("nameLocal")
	w.sources()
}

func (w *worldWriter) position() {
	w.ref("person", "person", true)
	w.ref("institution", "institution", false)
	w.ref("alliance", "alliance", false)
	w.ref("country", "country", false)
	w.set("role", pick(w.dice, fillers))
	w.set("asOf", w.date())
	w.sources()
}

func (w *worldWriter) subject() {
	kind := pick(w.dice, w.words["figure.subjectKind"])
	if len(w.keys[kind]) == 0 {
		w.alone = true
		return
	}
	w.set("subject", kind+"/"+pick(w.dice, w.keys[kind]))
}

func (w *worldWriter) figure() {
	w.set("measure", pick(w.dice, []string{"members", "learners", "Léarners", "courses"}))
	w.set("value", w.sometimes(5, pick(w.dice, []string{"0", "104", "1.60", "1.6", "3000", "9007199254740993", "9007199254740992", "0.1"})))
	w.set("qualifier", w.word("figure.qualifier"))
	w.set("unit", w.sometimes(2, "people"))
	w.set("asOf", w.date())
	w.ref("saidByPerson", "person", false)
	w.ref("saidByInstitution", "institution", false)
	w.sources()
	w.subject()
}

func (w *worldWriter) claim() {
	w.set("kind", w.word("claim.kind"))
	w.set("claim", w.name())
	w.set("asOf", w.date())
	w.ref("saidByPerson", "person", false)
	w.ref("saidByInstitution", "institution", false)
	w.sources()
	w.subject()
}

func (w *worldWriter) unverified() {
	w.set("statement", w.name())
	w.ref("source", "source", false)
	w.subject()
}
