// Search in scripts of the world, and in the ways in which people write the same name.

package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
)

const scriptsWorld = `
institution th: name=มหาวิทยาลัยธรรมศาสตร์
institution th2: name=มหาวิทยาลัย ศิลปากร
institution kmutt: name=มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี
institution kmitl: name=สถาบันเทคโนโลยีพระจอมเกล้าเจ้าคุณทหารลาดกระบัง
institution km: name=សាកលវិទ្យាល័យភូមិន្ទភ្នំពេញ
institution lo: name=ມະຫາວິທະຍາໄລແຫ່ງຊາດລາວ
institution my: name=မန္တလေးတက္ကသိုလ်
institution tdd: name=ᥖᥭᥰᥘᥫᥴᥛᥫᥒᥰ
institution jv: name=ꦔꦪꦺꦴꦒꦾꦏꦂꦠ
institution zh: name=Fudan University, nameZh=复旦大学
institution tw: name=國立清華大學
institution hira: name=広島大学
institution gw: name=乔治·华盛顿大学
institution fa: name=دانشگاه صنعتی شریف
institution fa2: name="می‌توانیم یاد بگیریم"
institution ar: name=جــامعة القاهرة ٢٠٢٤
institution ur: name=جامعہ پنجاب
institution he: name=צה״ל
institution hi: name=दिल्ली विश्वविद्यालय २०१९
institution ta: name=சென்னைப் பல்கலைக்கழகம்
institution ml: name=കേരള സർവ്വകലാശാല
institution am: name=አዲስ አበባ ዩኒቨርሲቲ
institution hy: name=Երևանի պետական համալսարան
institution ka: name=თბილისის უნივერსიტეტი
institution el: name=Πανεπιστήμιο Πάτρας
institution ru: name=Томский университет
institution ko: name=부산대학교
institution navy: name=U.S. Naval College
institution dots: name=x.y.z. Institute
institution nasa: name=Space Agency, aliases=NASA
institution web: name=Learn3.0 Academy
institution web2: name=School of Life 4.2
institution saint: name=St. Anne's University
institution saint2: name=Saint Petersburg School
institution sankt: name=Sankt Pölten
institution arts: name=College of Arts & Crafts
institution mount: name=Mt. Holyoke
`

func testScripts(t *testing.T, open opener) {
	s := draw(t, open, scriptsWorld)
	for _, c := range []struct{ name, text, want string }{
		{"the end of a Thai name", "ธรรมศาสตร์", "th"},
		{"the middle of Thai names", "วิทยาลัย", "th2 th kmutt"},
		{"a Thai name without its space", "มหาวิทยาลัยศิลปากร", "th2"},
		{"a Thai name with a space more", "มหาวิทยาลัย ธรรมศาสตร์", "th"},
		{"Thai without marks of tone", "ธรรมศาสตร", "th"},
		{"a long part of Thai names", "เทคโนโลยีพระจอมเกล้า", "kmutt kmitl"},
		{"a longer part of one of them", "เทคโนโลยีพระจอมเกล้าเจ้าคุณทหาร", "kmitl"},
		{"a part of both, apart", "พระจอมเกล้า ธนบุรี", "kmutt"},
		{"a long part with another end", "เทคโนโลยีพระจอมเกล้าพระนครเหนือ", ""},
		{"Thai in another order", "ธรรมศาสตร์มหา", ""},
		{"a Thai name with a letter wrong", "มหาวิทยาลัยธรรมศาสดร์", "th"},
		{"the end of a Khmer name", "ភ្នំពេញ", "km"},
		{"the middle of a Khmer name", "ភូមិន្ទ", "km"},
		{"Khmer with an unseen space", "ភូមិន្ទ\u200bភ្នំពេញ", "km"},
		{"the middle of a Lao name", "ແຫ່ງຊາດ", "lo"},
		{"the end of a Burmese name", "တက္ကသိုလ်", "my"},
		{"the middle of a name in Tai Le", "ᥘᥫᥴ", "tdd"},
		{"the middle of a name in Javanese", "ꦒꦾꦏꦂ", "jv"},
		{"traditional for simplified", "復旦大學", "zh"},
		{"a traditional part", "復旦", "zh"},
		{"simplified for traditional", "国立清华大学", "tw"},
		{"simplified and traditional mixed", "清华大學", "tw"},
		{"traditional for Japanese", "廣島", "hira"},
		{"simplified for Japanese", "广岛大学", "hira"},
		{"Chinese behind a letter of another script", "ล 国立清华大学", ""},
		{"all universities", "大學", "hira tw gw zh"},
		{"a Chinese name without its dot", "乔治华盛顿", "gw"},
		{"a Chinese name with a dash", "喬治-華盛頓大學", "gw"},
		{"Persian typed on an Arabic keyboard", "دانشگاه صنعتي شريف", "fa"},
		{"Persian as written", "دانشگاه صنعتی", "fa"},
		{"no joiner", "میتوانیم", "fa2"},
		{"a space for a joiner", "می توانیم", "fa2"},
		{"the joiner as written", "می\u200cتوانیم", "fa2"},
		{"Arabic without kashida", "جامعة القاهرة", "ar"},
		{"Arabic with kashida elsewhere", "جامعة القـــاهرة", "ar"},
		{"Arabic with vowel signs", "جَامِعَة", "ur ar"},
		{"Arabic with heh for teh marbuta", "جامعه القاهره", "ar"},
		{"Arabic with European digits", "جامعة 2024", "ar"},
		{"Arabic with Persian digits", "۲۰۲۴", "ar"},
		{"Urdu with the heh of Arabic", "جامعه پنجاب", "ur"},
		{"Hebrew without gershayim", "צהל", "he"},
		{"Hindi", "विश्वविद्यालय", "hi"},
		{"Hindi with European digits", "दिल्ली 2019", "hi"},
		{"Tamil", "பல்கலைக்கழகம்", "ta"},
		{"Malayalam in the older spelling", "സര്\u200dവ്വകലാശാല", "ml"},
		{"Ethiopic", "አበባ", "am"},
		{"Armenian", "համալսարան", "hy"},
		{"Georgian in capitals", "ᲗᲑᲘᲚᲘᲡᲘᲡ", "ka"},
		{"Greek in capitals", "ΠΆΤΡΑΣ", "el"},
		{"Cyrillic in capitals", "ТОМСКИЙ", "ru"},
		{"Korean", "부산", "ko"},
		{"within a word of a script with spaces", "верситет", ""},
		{"an abbreviation without dots", "US Naval", "navy"},
		{"an abbreviation as written", "U.S. Naval College", "navy"},
		{"an abbreviation with spaces", "U. S. Naval College", "navy"},
		{"letters without dots", "xyz institute", "dots"},
		{"dots that the name has not", "N.A.S.A.", "nasa"},
		{"a number apart", "learn 3.0", "web"},
		{"a number together", "life4.2", "web2"},
		{"a number apart, as written", "life 4.2", "web2"},
		{"a word with a number of its own", "School of Life4.2", "web2"},
		{"an abbreviation written out", "Saint Anne's", "saint"},
		{"an abbreviation without its dot", "st annes university", "saint"},
		{"an abbreviation for a whole word", "St. Petersburg", "saint2"},
		{"a saint in German", "St. Pölten", "sankt"},
		{"and for &", "arts and crafts", "arts"},
		{"& for and", "arts & crafts", "arts"},
		{"a mountain", "mount holyoke", "mount"},
		{"a soft hyphen", "Aca\u00addemy", "web"},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.text, s.find(c.text), c.want) })
	}
	t.Run("a long text with all readings", func(t *testing.T) {
		for piece, hits := range map[string]string{"st a-b c.d e 2 ": "", "learning-x.y st 1 & ": "", "ม-": "kmitl kmutt th th2", "清 ": "tw"} {
			want(t, piece, s.find(strings.Repeat(piece, atlas.MaxSearchText/len(piece))), hits)
		}
	})
	t.Run("every name finds its row first", func(t *testing.T) {
		for n, err := range s.Rows(t.Context(), atlas.KindInstitution) {
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range n.(atlas.Entity).Names() {
				first, _, _ := strings.Cut(s.find(name.Text), " ")
				want(t, name.Text, first, n.NodeID().Local())
			}
		}
	})
}

// testManyNames compares a store with Naive over many names, in all scripts and writings of nameParts at once: a search of a page
// of hits costs little, so that more of them are asked than among other random questions.
func testManyNames(t *testing.T, open opener) {
	d := newDice(testflags.Seed(t))
	w := &worldWriter{dice: d}
	for i := range 80 {
		aliases := []string{w.name(), w.name()}
		slices.Sort(aliases)
		quote := func(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
		fmt.Fprintf(&w.text, "institution n%02d: name=%s, aliases=%s\n", i, quote(w.name()), quote(strings.Join(slices.Compact(aliases), ";")))
	}
	nodes := World(t, w.text.String())
	naive := hold(t, func(testing.TB) atlas.Store { return &Naive{} }, nodes)
	store := hold(t, open, nodes)
	a, found, misspelled := newAsker(d, nodes), 0, 0
	texts := testflags.Times(150, 1500)
	for range texts {
		q := Question{Verb: "search", Search: atlas.Search{Text: a.searchText()}, Window: atlas.Window{First: 20, Last: -1}}
		first, second := safely(naive.Reader, q), safely(store.Reader, q)
		if first != second {
			t.Fatalf("%s--- world\n%s", describeCase(q, [2]string{first, second}), Draw(nodes))
		}
		hits := naive.search(q.Search, q.Window)
		if hits.Total > 0 {
			found++
			if hits.Scores[0] < 2000 {
				misspelled++
			}
		}
	}
	if found < texts/3 || misspelled == 0 {
		t.Errorf("of %d texts %d find something, %d of them misspelled: the test shows little", texts, found, misspelled)
	}
}
