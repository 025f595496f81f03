// Search: what a text finds, in which order, by which name, and how its pages are cut.

package storetest

import (
	"fmt"
	"testing"

	"alliance-atlas/atlas"
)

const searchWorld = `
source s: title=Tsinghua in the news
country CI: name=Côte d’Ivoire
country CN: name=China, officialName=People's Republic of China, nameZh=中国
institution tsinghua: name=Tsinghua University, nameZh=清华大学, aliases=THU;Tsing Hua
institution normal: name=Beijing Normal University, nameZh=北京师范大学
institution thu: name=THU
institution zurich: name=Universität Zürich, aliases=University of Zurich
institution aix: name=Aix-Marseille
institution strasse: name=Straße Institute
institution copenhagen: name=København Institute
institution seoul: name=Seoul National, nameLocal=서울대학교, localLanguage=ko
institution tokyo: name=Tokyo, nameLocal=カナダー日本, localLanguage=ja
institution math: name=𝔘nusual 🎓 Place
alliance gma: name=Global MOOC Alliance, acronym=GMA
alliance gm: name=Global MOOC
course moocs: name=MOOC Alliance Global
course intro: name=Introduction to the Global MOOC Alliance
exchange e: name=Exchange 2024 (pilot)
event ev: name=O'Higgins Forum
person p: name=José Ñandú
figure f: subject=alliance/gma, measure=Tsinghua
claim c: subject=alliance/gma, claim=Tsinghua
position q: person=p, role=Tsinghua
unverified u: subject=alliance/gma, statement=Tsinghua
`

func testSearch(t *testing.T, open opener) {
	s := draw(t, open, searchWorld)
	for _, c := range []struct{ name, text, want string }{
		{"a whole name", "Tsinghua University", "tsinghua"},
		{"in any case", "tSINGHUA uNIVERSITY", "tsinghua"},
		{"in any order of words", "university tsinghua", "tsinghua"},
		{"with signs around", "  (Tsinghua), University! ", "tsinghua"},
		{"equal in any order, then what begins so, then the rest", "Global MOOC Alliance", "gma moocs intro"},
		{"equal first, shorter names before longer ones", "global mooc", "gm gma moocs intro"},
		{"a name before an alias", "THU", "thu tsinghua"},
		{"an acronym", "gma", "gma"},
		{"an alias of two words", "tsing hua", "tsinghua"},
		{"what a name begins with", "tsing", "tsinghua"},
		{"what words begin with", "beij univ", "normal"},
		{"words anywhere in the name", "normal", "normal"},
		{"without accents", "universitat zurich", "zurich"},
		{"with accents that the name has not", "Béijing Nörmal", "normal"},
		{"in decomposed form", "Universita\u0308t Zu\u0308rich", "zurich"},
		{"letters without a mark to remove", "strasse institute", "strasse"},
		{"and the other way round", "Straße", "strasse"},
		{"ø as o", "kobenhavn", "copenhagen"},
		{"full width", "ＴＨＵ", "thu tsinghua"},
		{"of another plane", "unusual", "math"},
		{"an apostrophe as written", "Côte d’Ivoire", "CI"},
		{"another apostrophe", "cote d'ivoire", "CI"},
		{"no apostrophe", "cote divoire", "CI"},
		{"an apostrophe too many", "Tsing'hua Universi'ty", "tsinghua"},
		{"an apostrophe left out", "ohiggins", "ev"},
		{"a dash as written", "Aix-Marseille", "aix"},
		{"another dash", "aix–marseille", "aix"},
		{"a space for a dash", "aix marseille", "aix"},
		{"nothing for a dash", "aixmarseille", "aix"},
		{"a dash for a space", "global-mooc-alliance", "gma moocs intro"},
		{"Chinese", "清华大学", "tsinghua"},
		{"the beginning of a Chinese name", "清华", "tsinghua"},
		{"the middle of a Chinese name", "师范", "normal"},
		{"the end of Chinese names", "大学", "tsinghua normal"},
		{"Chinese characters in another order", "华清", ""},
		{"a Chinese character that is another one", "青华", ""},
		{"Japanese", "カナダー", "tokyo"},
		{"the middle of a Japanese name", "日本", "tokyo"},
		{"the beginning of a Korean name", "서울", "seoul"},
		{"Chinese and Latin", "清华 tsinghua", ""},
		{"a number", "2024", "e"},
		{"an official name", "people's republic", "CN"},
		{"a person", "nandu jose", "p"},
		{"a letter left out", "Tsingua", "tsinghua"},
		{"a letter too many", "Tsinghhua", "tsinghua"},
		{"another letter", "Tsinghue", "tsinghua"},
		{"two letters swapped", "Tsnighua", "tsinghua"},
		{"two mistakes in a long word", "Unverstiy beijing", "normal"},
		{"two mistakes in a short word", "Tsnguha", ""},
		{"a mistake in a word of three letters", "GMB", ""},
		{"every word must match", "tsinghua zurich", ""},
		{"not within a word", "singhua", "tsinghua"}, // one letter left out
		{"far within a word", "nghua", ""},
		{"the text of other rows is not searched", "news", ""},
		{"nothing like it", "quetzalcoatl", ""},
	} {
		t.Run(c.name, func(t *testing.T) { want(t, c.text, s.find(c.text), c.want) })
	}
	t.Run("a text without a letter or a digit", func(t *testing.T) {
		for _, text := range []string{"", " ", "-", "'", "(!)", "🎓", "\u0301", "、", "\x00"} {
			want(t, text, s.find(text), "")
		}
	})
	t.Run("what matched, as written", func(t *testing.T) {
		for text, matched := range map[string]string{
			"thu": "thu by THU, tsinghua by THU", "TSING HUA": "tsinghua by Tsing Hua", "清华": "tsinghua by 清华大学",
			"zurich university of": "zurich by University of Zurich", "Tsingua": "tsinghua by Tsinghua University",
			"people's": "CN by People's Republic of China", "gma": "gma by GMA",
		} {
			want(t, text, s.matched(text), matched)
		}
	})
	testSearchKinds(t, open, s)
}

func testSearchKinds(t *testing.T, open opener, s *stage) {
	t.Run("among kinds", func(t *testing.T) {
		want(t, "all kinds", s.find("global mooc alliance"), "gma moocs intro")
		want(t, "courses", s.find("global mooc alliance", atlas.KindCourse), "moocs intro")
		want(t, "alliances and people", s.find("global mooc alliance", atlas.KindPerson, atlas.KindAlliance), "gma")
		want(t, "the same twice", s.find("global mooc alliance", atlas.KindAlliance, atlas.KindAlliance), "gma")
		want(t, "countries", s.find("global mooc alliance", atlas.KindCountry), "")
	})
	t.Run("among no kinds", func(t *testing.T) {
		hits := s.search(atlas.Search{Text: "global", Kinds: []atlas.Kind{}}, everything)
		if len(hits.Nodes) != 0 || hits.Total != 0 || hits.HasPrevious || hits.HasNext {
			t.Errorf("there are %d hits of %d", len(hits.Nodes), hits.Total)
		}
	})
	const spelled = `
alliance right: name=Network, founded=2020
institution wrong: name=Netwerk
person far: name=Ned Work
`
	spelling := draw(t, open, spelled)
	t.Run("no misspelled name where one is right", func(t *testing.T) { want(t, "network", spelling.find("network"), "right") })
	t.Run("misspelled names where the right one is of another kind", func(t *testing.T) {
		want(t, "network", spelling.find("network", atlas.KindInstitution, atlas.KindPerson), "wrong")
	})
	t.Run("misspelled names where the right one does not show", func(t *testing.T) {
		want(t, "network", spelling.on("2010").find("network"), "wrong")
	})
	t.Run("ties by name, then by full id", func(t *testing.T) {
		s := draw(t, open, `
institution z: name=Alpha Beta
institution a: name=Alpha Beta
alliance k: name=Álpha beta
person b: name=Beta Alpha
course c: name=Alphabet Betas
`)
		want(t, "alpha beta", s.find("alpha beta"), "k a z b c")
	})
	t.Run("an entity once, by its best name", func(t *testing.T) {
		s := draw(t, open, "institution x: name=Open School, nameZh=Open, aliases=Open University;Opening")
		want(t, "open", s.matched("open"), "x by Open")
	})
}

func testHits(t *testing.T, open opener) {
	s := draw(t, open, `
person a: name=Anna
person b: name=Anna B
person c: name=Anna C
person d: name=Zoe Anna
person e: name=Banana Anna Lena
person f: name=Otto
`)
	all := s.search(atlas.Search{Text: "anna"}, everything)
	want(t, "all hits", keysOf(all.Nodes, false), "a b c d e")
	key := map[string]string{}
	for i, n := range all.Nodes {
		key[n.NodeID().Local()] = all.Keys[i]
	}
	for _, c := range []struct{ window, want string }{
		{"first 2", "a b >"}, {"first 500", "a b c d e"}, {"first 0", ">"}, {"first 2 after b", "< c d >"}, {"first 2 after e", "<"},
		{"first 0 after b", "< >"}, {"first 3 before c", "a b >"}, {"last 2", "< d e"}, {"last 0", "<"}, {"last 1 before c", "< b >"},
	} {
		t.Run(c.window, func(t *testing.T) {
			hits := s.search(atlas.Search{Text: "anna"}, parseWindow(t, c.window, func(row string) string { return key[row] }))
			want(t, c.window, around(hits.HasPrevious, keysOf(hits.Nodes, false), hits.HasNext), c.want)
			if hits.Total != 5 {
				t.Errorf("the total is %d, and there are 5 hits", hits.Total)
			}
			for i, n := range hits.Nodes {
				want(t, "key of "+string(n.NodeID()), hits.Keys[i], key[n.NodeID().Local()])
			}
		})
	}
	t.Run("scores never rise, and keys always do", func(t *testing.T) {
		s := draw(t, open, searchWorld)
		for _, text := range []string{"global", "mooc alliance", "university", "t", "大学", "institute"} {
			hits := s.search(atlas.Search{Text: text}, everything)
			for i := 1; i < len(hits.Nodes); i++ {
				if hits.Scores[i] > hits.Scores[i-1] || hits.Keys[i] <= hits.Keys[i-1] {
					t.Errorf("%q: %s follows %s", text, hits.Nodes[i].NodeID(), hits.Nodes[i-1].NodeID())
				}
			}
		}
	})
	t.Run("a score is that of atlas.Phrase", func(t *testing.T) {
		for i, n := range all.Nodes {
			score, matched := atlas.NewPhrase("anna").Score(n.(atlas.Entity), false)
			want(t, string(n.NodeID()), fmt.Sprint(all.Scores[i], all.Matched[i], all.Keys[i]), fmt.Sprint(score, matched, atlas.HitKey(score, n)))
		}
	})
}
