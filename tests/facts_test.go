// Every fact of the seed document is answered by a question, with value, qualifier, date, who said it and the source.

package tests

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// fact is a fact of the list by its number, a question about it, and what the answer must contain: of an object the given
// fields, of a list each given element, once and in any place. SEED stands for the sources with the seed document.
type fact struct {
	number   int
	question string
	answer   string
}

// The selections that many facts share.
var fragments = map[string]string{
	"figure":     `fragment figure on Figure { subject { id } measure value qualifier lower upper unit asOf saidBy { id name } note sources { id } trust }`,
	"claim":      `fragment claim on Claim { subject { id } kind text asOf saidBy { id name } sources { id } trust }`,
	"position":   `fragment position on Position { person { id name } organization { id name } role asOf sources { id } trust }`,
	"membership": `fragment membership on Membership { institution { id name } alliance { id name } role from sources { id } trust }`,
}

var facts = []fact{
	{1, `{ source(id: "china-daily-2024-01-31") { title publisher published kind url } person(id: "zhao-yimeng") { name positions { nodes { ...position } } sources { id } } }`,
		`{"source": {"title": "Digital education alliance inaugurated in Shanghai", "publisher": "China Daily", "published": "2024-01-31", "kind": "SEED",
		   "url": "https://www.chinadaily.com.cn/a/202401/31/WS65b99e2fa3104efcbdae8ce9.html"},
		  "person": {"name": "Zhao Yimeng", "sources": SEED, "positions": {"nodes": [{"role": "reporter", "organization": {"name": "China Daily"}, "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{2, `{ institution(id: "china-daily") { people { nodes { ...position } } } }`,
		`{"institution": {"people": {"nodes": [{"person": {"name": "Tao Lei"}, "role": "photographer", "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{3, `{ event(id: "future-of-digital-and-smart-education-exhibition-2024") { name from city country { code } parent { id } note sources { id } } }`,
		`{"event": {"name": "Future of Digital and Smart Education exhibition", "from": "2024-01-30", "city": "Shanghai", "country": {"code": "CN"}, "parent": {"id": "event/wdec-2024"},
		  "note": "on the sidelines of the conference, open on 2024-01-30; a digital device for first-aid education was shown", "sources": SEED}}`},
	{4, `{ alliance(id: "wdea") { name founded sources { id } events { nodes { name from to sources { id } } } } }`,
		`{"alliance": {"name": "World Digital Education Alliance", "founded": "2024-01-30", "sources": SEED,
		  "events": {"nodes": [{"name": "Inauguration of the World Digital Education Alliance", "from": "2024-01-30", "to": "2024-01-30", "sources": SEED}]}}}`},
	{5, `{ event(id: "wdea-inauguration-2024") { alliance { id } parent { name from city sources { id } } sources { id } } }`,
		`{"event": {"alliance": {"id": "alliance/wdea"}, "sources": SEED, "parent": {"name": "World Digital Education Conference 2024", "from": "2024-01-30", "city": "Shanghai", "sources": SEED}}}`},
	{6, `{ alliance(id: "wdea") { claims { nodes { ...claim } } } }`,
		`{"alliance": {"claims": {"nodes": [{"kind": "PURPOSE", "text": "The alliance is meant to further international cooperation and exchange in digital education.",
		  "saidBy": {"name": "China Daily"}, "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{7, `{ person(id: "liu-limin") { name sources { id } positions { nodes { ...position } } } }`,
		`{"person": {"name": "Liu Limin", "sources": SEED, "positions": {"nodes": [{"role": "president", "asOf": "2024-01-30", "sources": SEED,
		  "organization": {"id": "institution/china-education-association-for-international-exchange", "name": "China Education Association for International Exchange"}}]}}}`},
	{8, `{ alliance(id: "wdea") { claims { nodes { ...claim } } } }`,
		`{"alliance": {"claims": {"nodes": [{"kind": "OPINION", "text": "Making education digital is a task the world shares in reforming education, and a new way to raise its quality.",
		  "saidBy": {"name": "Liu Limin"}, "asOf": "2024-01-30", "sources": SEED}]}}}`},
	{9, `{ alliance(id: "wdea") { figures(first: 100) { nodes { ...figure } } } }`,
		`{"alliance": {"figures": {"nodes": [{"measure": "members", "value": 104, "qualifier": "EXACT", "lower": 104, "upper": 104, "unit": "members", "asOf": "2024-01-30",
		  "saidBy": {"id": "person/liu-limin"}, "sources": SEED}]}}}`},
	{10, `{ figures(where: { subject: { eq: "alliance/wdea" }, measure: { eq: "countries and regions" }, asOf: { onOrBefore: "2024-01-30" } }) { totalCount nodes { ...figure } } }`,
		`{"figures": {"totalCount": 1, "nodes": [{"value": 41, "qualifier": "EXACT", "unit": "countries and regions", "asOf": "2024-01-30", "saidBy": {"name": "Liu Limin"}, "sources": SEED}]}}`},
	{11, `{ event(id: "wdec-2024") { hosts { totalCount nodes { id name sources { id } } } sources { id } } }`,
		`{"event": {"hosts": {"totalCount": 3, "nodes": [{"id": "institution/ministry-of-education-china", "name": "Ministry of Education of the People's Republic of China", "sources": SEED}]}, "sources": SEED}}`},
	{12, `{ institution(id: "chinese-national-commission-for-unesco") { name events { nodes { id sources { id } } } } }`,
		`{"institution": {"name": "Chinese National Commission for UNESCO", "events": {"nodes": [{"id": "event/wdec-2024", "sources": SEED}]}}}`},
	{13, `{ event(id: "wdec-2024") { hosts { totalCount nodes { id name sources { id } } } } }`,
		`{"event": {"hosts": {"totalCount": 3, "nodes": [{"id": "institution/shanghai-peoples-government", "name": "Shanghai People's Government", "sources": SEED}]}}}`},
	{14, `{ event(id: "wdec-2024") { from to sources { id } } }`,
		`{"event": {"from": "2024-01-30", "to": "2024-01-31", "sources": SEED}}`},
	{15, `{ event(id: "wdec-2024") { claims { nodes { ...claim } } } }`,
		`{"event": {"claims": {"nodes": [{"kind": "PURPOSE", "text": "The conference looks at practices and innovations in digital education.", "saidBy": {"name": "China Daily"}, "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{16, `{ institution(id: "unesco") { people { nodes { ...position } } } }`,
		`{"institution": {"people": {"nodes": [{"person": {"name": "Simona-Mirela Miculescu"}, "role": "president of the 42nd session of the UNESCO General Conference", "asOf": "2024-01-30", "sources": SEED}]}}}`},
	{17, `{ event(id: "wdec-2024") { claims { nodes { ...claim } } } }`,
		`{"event": {"claims": {"nodes": [{"kind": "OPINION", "text": "Digital education complements traditional forms of learning, and enriches and changes education.",
		  "saidBy": {"name": "Simona-Mirela Miculescu"}, "asOf": "2024-01-30", "sources": SEED}]}}}`},
	{18, `{ event(id: "wdec-2024") { claims { nodes { ...claim } } } }`,
		`{"event": {"claims": {"nodes": [{"kind": "OPINION", "text": "Digital education can make learning better, more relevant and more inclusive.",
		  "saidBy": {"name": "Simona-Mirela Miculescu"}, "asOf": "2024-01-30", "sources": SEED}]}}}`},
	{19, `{ event(id: "wdec-2024") { claims { nodes { ...claim } } } }`,
		`{"event": {"claims": {"nodes": [{"kind": "OBSERVATION", "text": "The COVID-19 pandemic showed that digital education keeps learning going in times of crisis.",
		  "saidBy": {"name": "Simona-Mirela Miculescu"}, "asOf": "2024-01-30", "sources": SEED}]}}}`},
	{20, `{ person(id: "milan-kuzmanovic") { name positions { nodes { ...position } } } institution(id: "embassy-of-serbia-in-china") { kind country { code } sources { id } } }`,
		`{"person": {"name": "Milan Kuzmanovic", "positions": {"nodes": [{"role": "with the embassy (position not stated)", "organization": {"name": "Embassy of Serbia in China"}, "asOf": "2024-01-31", "sources": SEED}]}},
		  "institution": {"kind": "GOVERNMENT", "country": {"code": "RS"}, "sources": SEED}}`},
	{21, `{ person(id: "milan-kuzmanovic") { note sources { id } } }`,
		`{"person": {"note": "attended the conference two years running", "sources": SEED}}`},
	{22, `{ country(id: "CN") { claims { nodes { ...claim } } } }`,
		`{"country": {"claims": {"nodes": [{"kind": "OBSERVATION", "saidBy": {"name": "Milan Kuzmanovic"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "Online platforms in China give students greater access to education: wherever they live in the country, they can follow uploaded courses of leading professors at leading universities."}]}}}`},
	{23, `{ country(id: "CN") { claims { nodes { ...claim } } } }`,
		`{"country": {"claims": {"nodes": [{"kind": "OBSERVATION", "saidBy": {"id": "institution/china-daily"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "China has in recent years stepped up its efforts for global digital education and for international cooperation in online education."}]}}}`},
	{24, `{ country(id: "CN") { claims { nodes { ...claim } } } }`,
		`{"country": {"claims": {"nodes": [{"kind": "SUPERLATIVE", "saidBy": {"id": "institution/ministry-of-education-china"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "China has built the world's largest library of education and training resources."}]}}}`},
	{25, `{ country(id: "CN") { claims { nodes { ...claim } } } }`,
		`{"country": {"claims": {"nodes": [{"kind": "SUPERLATIVE", "saidBy": {"name": "Song Yi"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "China offers massive open online courses on a larger scale than any other country."}]}}}`},
	{26, `{ country(id: "CHN") { claims { nodes { ...claim } } } }`,
		`{"country": {"claims": {"nodes": [{"kind": "SUPERLATIVE", "saidBy": {"name": "Song Yi"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "China's MOOC system has become an international brand in higher education."}]}}}`},
	{27, `{ person(id: "song-yi") { name positions { nodes { ...position } } } }`,
		`{"person": {"name": "Song Yi", "positions": {"nodes": [{"role": "official, department of higher education", "organization": {"id": "institution/ministry-of-education-china"}, "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{28, `{ alliance(id: "gma") { name sources { id } memberships(first: 50, where: { role: [INITIATOR] }) { nodes { ...membership } } } }`,
		`{"alliance": {"name": "Global MOOC and Online Education Alliance", "sources": SEED,
		  "memberships": {"nodes": [{"institution": {"id": "institution/tsinghua-university", "name": "Tsinghua University"}, "role": "INITIATOR", "from": "2020", "sources": SEED}]}}}`},
	{29, `{ alliance(id: "gma") { claims { nodes { ...claim } } } }`,
		`{"alliance": {"claims": {"nodes": [{"kind": "SUPERLATIVE", "saidBy": {"name": "China Daily"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "The alliance is the first multilateral international organization in digital higher education."}]}}}`},
	{30, `{ alliance(id: "gma") { figures(first: 100) { nodes { ...figure } } } }`,
		`{"alliance": {"figures": {"nodes": [{"measure": "member universities", "value": 17, "qualifier": "EXACT", "unit": "universities", "asOf": "2024-01-31", "saidBy": null, "sources": SEED}]}}}`},
	{31, `{ alliance(id: "gma") { figures(first: 100) { nodes { ...figure } } } }`,
		`{"alliance": {"figures": {"nodes": [{"measure": "member online education institutions", "value": 6, "qualifier": "EXACT", "unit": "institutions", "asOf": "2024-01-31", "saidBy": null, "sources": SEED}]}}}`},
	{32, `{ alliance(id: "gma") { figures(first: 100) { nodes { ...figure } } } }`,
		`{"alliance": {"figures": {"nodes": [{"measure": "countries", "value": 16, "qualifier": "EXACT", "unit": "countries", "asOf": "2024-01-31", "saidBy": null, "sources": SEED}]}}}`},
	{33, `{ alliance(id: "gma") { figures(first: 100) { nodes { ...figure } } } }`,
		`{"alliance": {"figures": {"nodes": [{"measure": "global courses launched", "value": 341, "qualifier": "EXACT", "unit": "courses", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}}`},
	{34, `{ figures(where: { subject: { eq: "alliance/gma" }, qualifier: [NEARLY] }) { nodes { ...figure } } }`,
		`{"figures": {"nodes": [{"measure": "learners", "value": 25400000, "qualifier": "NEARLY", "lower": null, "upper": 25400000, "unit": "learners", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}`},
	{35, `{ exchange(id: "chinese-moocs-for-indonesia") { kind seen alliance { id } providerCountries { code } sources { id } figures { nodes { ...figure } } } }`,
		`{"exchange": {"kind": "MOOC_SHARING", "seen": "2024-01-31", "alliance": null, "providerCountries": [{"code": "CN"}], "sources": SEED,
		  "figures": {"nodes": [{"measure": "Chinese universities", "value": 88, "qualifier": "ABOUT", "lower": null, "upper": null, "unit": "universities", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}}`},
	{36, `{ exchange(id: "chinese-moocs-for-indonesia") { figures { nodes { ...figure } } } }`,
		`{"exchange": {"figures": {"nodes": [{"measure": "MOOCs", "value": 300, "qualifier": "NEARLY", "lower": null, "upper": 300, "unit": "courses", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}}`},
	{37, `{ country(id: "ID") { exchangesIn { nodes { id receiverCountries { name } sources { id } figures { nodes { ...figure } } } } } }`,
		`{"country": {"exchangesIn": {"nodes": [{"id": "exchange/chinese-moocs-for-indonesia", "receiverCountries": [{"name": "Indonesia"}], "sources": SEED,
		  "figures": {"nodes": [{"measure": "Indonesian higher education institutions", "value": 3000, "qualifier": "MORE_THAN", "lower": 3000, "upper": null, "unit": "institutions", "asOf": "2024-01-31",
		    "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}]}}}`},
	{38, `{ exchange(id: "indonesian-students-in-chinese-classes-2023") { name kind from to receiverCountries { code } sources { id } figures { nodes { ...figure } } } }`,
		`{"exchange": {"name": "Indonesian students in Chinese classes (same major), fall 2023", "kind": "JOINT_CLASSES", "from": "2023", "to": "2024-01", "receiverCountries": [{"code": "ID"}], "sources": SEED,
		  "figures": {"nodes": [{"measure": "Indonesian students", "value": 500, "qualifier": "SOME", "lower": null, "upper": null, "unit": "students", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}}`},
	{39, `{ exchange(id: "indonesian-students-in-chinese-classes-2023") { providerCountries { code } figures { nodes { ...figure } } } }`,
		`{"exchange": {"providerCountries": [{"code": "CN"}],
		  "figures": {"nodes": [{"measure": "Chinese universities", "value": 25, "qualifier": "EXACT", "lower": 25, "upper": 25, "unit": "universities", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}}`},
	{40, `{ institution(id: "xian-jiaotong-university") { name note country { code } sources { id } } }`,
		`{"institution": {"name": "Xi'an Jiaotong University", "note": "in Shaanxi province", "country": {"code": "CN"}, "sources": SEED}}`},
	{41, `{ institution(id: "xian-jiaotong-university") { exchangesOut { nodes { kind fields sources { id } claims { nodes { ...claim } } } } } }`,
		`{"institution": {"exchangesOut": {"nodes": [{"kind": "TRAINING", "fields": ["railway transportation"], "sources": SEED, "claims": {"nodes": [{"kind": "OBSERVATION", "saidBy": {"name": "Song Yi"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "Xi'an Jiaotong University has trained people in railway transportation in dozens of countries through online courses."}]}}]}}}`},
	{42, `{ exchange(id: "xjtu-railway-training") { figures { nodes { ...figure } } } }`,
		`{"exchange": {"figures": {"nodes": [{"measure": "countries", "value": null, "qualifier": "DOZENS", "lower": 24, "upper": null, "unit": "countries", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}}`},
	{43, `{ exchange(id: "xjtu-railway-training") { figures { nodes { ...figure } } } }`,
		`{"exchange": {"figures": {"nodes": [{"measure": "learners", "value": 100000, "qualifier": "EXACT", "lower": 100000, "upper": 100000, "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED,
		  "note": "date of the article; the same official gave figures on MOOCs at a press conference on 2024-01-26; round number printed without a hedge"}]}}}`},
	{44, `{ institution(id: "southern-university-of-science-and-technology") { name sources { id } exchangesOut(first: 50) { nodes { id kind sources { id } claims { nodes { ...claim } } figures { nodes { ...figure } } } } } }`,
		`{"institution": {"name": "Southern University of Science and Technology", "sources": SEED, "exchangesOut": {"nodes": [{"id": "exchange/sustech-smart-classrooms", "kind": "INFRASTRUCTURE", "sources": SEED,
		  "figures": {"nodes": [{"measure": "countries", "value": 13, "qualifier": "EXACT", "unit": "countries", "asOf": "2024-01-31", "saidBy": {"name": "Song Yi"}, "sources": SEED}]},
		  "claims": {"nodes": [{"text": "Southern University of Science and Technology has helped countries such as Cambodia and Kenya to build smart classrooms.", "saidBy": {"name": "Song Yi"}, "sources": SEED}]}}]}}}`},
	{45, `{ exchanges(where: { receiverCountry: { code: { eq: "KH" } }, provider: { name: { eq: "SUSTech" } } }) { nodes { id receiverCountries { name } sources { id } } } }`,
		`{"exchanges": {"nodes": [{"id": "exchange/sustech-smart-classrooms", "receiverCountries": [{"name": "Cambodia"}], "sources": SEED}]}}`},
	{46, `{ country(id: "KE") { name exchangesIn { nodes { id providers { nodes { name } } sources { id } } } } }`,
		`{"country": {"name": "Kenya", "exchangesIn": {"nodes": [{"id": "exchange/sustech-smart-classrooms", "providers": {"nodes": [{"name": "Southern University of Science and Technology"}]}, "sources": SEED}]}}}`},
	{47, `{ alliance(id: "gma") { figures(first: 100) { nodes { ...figure } } events(first: 50) { nodes { id series edition from } } } }`,
		`{"alliance": {"figures": {"nodes": [{"measure": "editions of the Global MOOC and Online Education Conference since 2020", "value": 4, "qualifier": "EXACT", "unit": "editions", "asOf": "2024-01-31", "sources": SEED}]},
		  "events": {"nodes": [{"id": "event/gmc-2020", "series": "Global MOOC and Online Education Conference", "edition": 1, "from": "2020-12-09"}, {"id": "event/gmc-2021", "edition": 2, "from": "2021-12-06"},
		    {"id": "event/gmc-2022", "edition": 3, "from": "2022-12-08"}, {"id": "event/gmc-2023", "edition": 4, "from": "2023-12-14"}]}}}`},
	{48, `{ event(id: "gmc-2023") { claims { nodes { ...claim } } } }`,
		`{"event": {"claims": {"nodes": [{"kind": "OPINION", "saidBy": {"name": "China Daily"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "The Global MOOC and Online Education Conference is an important place for worldwide exchange on MOOCs."}]}}}`},
	{49, `{ country(id: "IT") { events { nodes { name from to city country { name } sources { id } } } } }`,
		`{"country": {"events": {"nodes": [{"name": "Global MOOC and Online Education Conference 2023", "from": "2023-12-14", "to": "2023-12-16", "city": "Milan", "country": {"name": "Italy"}, "sources": SEED}]}}}`},
	{50, `{ event(id: "gmc-2023") { claims { nodes { ...claim } } } }`,
		`{"event": {"claims": {"nodes": [{"kind": "OBSERVATION", "text": "The edition in Milan was the first one outside China.", "saidBy": {"name": "China Daily"}, "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{51, `{ person(id: "colin-bailey") { name positions { nodes { ...position } } } }`,
		`{"person": {"name": "Colin Bailey", "positions": {"nodes": [{"role": "president", "organization": {"id": "institution/queen-mary-university-of-london"}, "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{52, `{ institution(id: "royal-academy-of-engineering") { country { code } sources { id } people { nodes { ...position } } } }`,
		`{"institution": {"country": {"code": "GB"}, "sources": SEED, "people": {"nodes": [{"person": {"name": "Colin Bailey"}, "role": "fellow", "asOf": "2024-01-31", "sources": SEED}]}}}`},
	{53, `{ exchange(id: "queen-mary-china-course-exchange") { claims { nodes { ...claim } } } }`,
		`{"exchange": {"claims": {"nodes": [{"kind": "OBSERVATION", "saidBy": {"name": "Colin Bailey"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "China and the United Kingdom have long been partners in digital higher education."}]}}}`},
	{54, `{ institution(id: "futurelearn") { name kind country { code name } sources { id } } }`,
		`{"institution": {"name": "FutureLearn", "kind": "PLATFORM", "country": {"code": "GB", "name": "United Kingdom"}, "sources": SEED}}`},
	{55, `{ institution(id: "futurelearn") { memberships(where: { alliance: { acronym: { eq: "GMA" } } }) { nodes { ...membership } } } }`,
		`{"institution": {"memberships": {"nodes": [{"alliance": {"id": "alliance/gma"}, "role": "MEMBER", "from": "2023", "sources": SEED}]}}}`},
	{56, `{ exchange(id: "queen-mary-china-course-exchange") { kind fields providers { nodes { id } } receivers { nodes { id } } providerCountries { code } receiverCountries { code } sources { id } claims { nodes { ...claim } } } }`,
		`{"exchange": {"kind": "COURSE_EXCHANGE", "fields": ["medicine and dentistry", "science and engineering", "business", "economics", "law"], "sources": SEED,
		  "providers": {"nodes": [{"id": "institution/queen-mary-university-of-london"}]}, "receivers": {"nodes": [{"id": "institution/queen-mary-university-of-london"}]},
		  "providerCountries": [{"code": "CN"}, {"code": "GB"}], "receiverCountries": [{"code": "CN"}, {"code": "GB"}],
		  "claims": {"nodes": [{"saidBy": {"name": "Colin Bailey"}, "asOf": "2024-01-31", "sources": SEED,
		    "text": "Courses are exchanged across the whole curriculum: medicine and dentistry, science and engineering, business, economics and law."}]}}}`},
	{57, `{ person(id: "colin-bailey") { id } exchange(id: "queen-mary-china-course-exchange") { claims { nodes { ...claim } } } }`,
		`{"exchange": {"claims": {"nodes": [{"kind": "INTENT", "saidBy": {"id": "person/colin-bailey"}, "asOf": "2024-01-31", "sources": SEED,
		  "text": "Digital education has its future in collaboration; both sides will develop techniques together to improve education for the next generation."}]}}}`},
}

const (
	factList = "data/SEED-FACTS.md"
	seedID   = "source/china-daily-2024-01-31"
)

func TestEachFactIsAnswered(t *testing.T) {
	p := harness.Serve(t)
	for _, f := range facts {
		t.Run(strconv.Itoa(f.number), func(t *testing.T) {
			if !strings.Contains(f.answer, ": SEED") {
				t.Fatal("the answer asks for no source: a fact without one is a rumour")
			}
			var want, got any
			if err := json.Unmarshal([]byte(strings.ReplaceAll(f.answer, ": SEED", `: [{"id": "`+seedID+`"}]`)), &want); err != nil {
				t.Fatalf("the answer expected is no JSON: %v", err)
			}
			query := f.question
			for name, fragment := range fragments {
				if strings.Contains(query, "..."+name+" ") {
					query += "\n" + fragment
				}
			}
			p.Ask(t, query, nil, &got)
			if missing := lacks("data", got, want); missing != "" {
				shown, _ := json.MarshalIndent(got, "", " ")
				t.Errorf("%s\nquestion: %s\nanswer: %.6000s", missing, query, shown)
			}
		})
	}
}

// lacks names the part of want that is not in got, "" where all of it is. Of an object the fields of want count, of a
// list its elements, each in a place of its own.
func lacks(path string, got, want any) string {
	switch want := want.(type) {
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok {
			return fmt.Sprintf("%s is %v, not an object", path, got)
		}
		for key, value := range want {
			have, ok := object[key]
			if !ok {
				return fmt.Sprintf("%s was not asked for", path+"."+key)
			}
			if missing := lacks(path+"."+key, have, value); missing != "" {
				return missing
			}
		}
	case []any:
		list, ok := got.([]any)
		if !ok {
			return fmt.Sprintf("%s is %v, not a list", path, got)
		}
		used := make([]bool, len(list))
	next:
		for _, element := range want {
			for i, have := range list {
				if !used[i] && lacks(path, have, element) == "" {
					used[i] = true
					continue next
				}
			}
			shown, _ := json.Marshal(element)
			return fmt.Sprintf("%s has no %s", path, shown)
		}
	default:
		if !reflect.DeepEqual(got, want) {
			return fmt.Sprintf("%s is %v, not %v", path, got, want)
		}
	}
	return ""
}

func TestLacksFindsWhatIsMissing(t *testing.T) {
	for _, c := range []struct{ got, want, missing string }{
		{`{"a": 1, "b": 2}`, `{"a": 1}`, ""},
		{`{"a": 1}`, `{"a": 2}`, "data.a is 1, not 2"},
		{`{"a": null}`, `{"a": {"b": 1}}`, "data.a is <nil>, not an object"},
		{`{}`, `{"a": null}`, "data.a was not asked for"},
		{`[{"a": 1, "b": 1}, {"a": 2}]`, `[{"a": 2}, {"a": 1}]`, ""},
		{`[{"a": 1}]`, `[{"a": 1}, {"a": 1}]`, `data has no {"a":1}`},
		{`[]`, `[{"a": 1}]`, `data has no {"a":1}`},
	} {
		var got, want any
		if err := json.Unmarshal([]byte(c.got), &got); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(c.want), &want); err != nil {
			t.Fatal(err)
		}
		if missing := lacks("data", got, want); missing != c.missing {
			t.Errorf("%s in %s: %q, not %q", c.want, c.got, missing, c.missing)
		}
	}
}

// listedFact is a line of the list of facts.
type listedFact struct {
	number int
	rows   []string // table/id
}

var (
	factLine     = regexp.MustCompile(`(?m)^\| ([0-9]+) \|.*$`)
	rowReference = regexp.MustCompile("`([a-z_]+)/([A-Za-z0-9-]+)`")
)

func listedFacts(t *testing.T) []listedFact {
	t.Helper()
	list := harness.ReadFile(t, factList)
	var all []listedFact
	for _, line := range factLine.FindAllStringSubmatch(string(list), -1) {
		number, err := strconv.Atoi(line[1])
		if err != nil {
			t.Fatal(err)
		}
		f := listedFact{number: number}
		for _, reference := range rowReference.FindAllString(line[0], -1) {
			f.rows = append(f.rows, strings.Trim(reference, "`"))
		}
		all = append(all, f)
	}
	return all
}

func TestTheTableOfFactsIsComplete(t *testing.T) {
	var listed, answered []int
	for _, f := range listedFacts(t) {
		listed = append(listed, f.number)
		if len(f.rows) == 0 {
			t.Errorf("fact %d names no row", f.number)
		}
	}
	for _, f := range facts {
		answered = append(answered, f.number)
	}
	for i, number := range listed {
		if number != i+1 {
			t.Fatalf("fact %d stands in place %d of the list", number, i+1)
		}
	}
	if !slices.Equal(listed, answered) {
		t.Errorf("facts of %s: %v\nfacts with a question here: %v\nwrite one for each", factList, listed, answered)
	}
	if len(listed) < 57 {
		t.Errorf("%d facts in the list, not 57", len(listed))
	}
}

// links are the tables whose rows are not nodes of the API, with where their rows show instead.
var links = map[string]struct {
	from, query string
	ends        func(harness.Row) map[string]string // the field, and the id that must be in it
}{
	"event_hosts": {"event", `... on Event { hosts(first: 500) { nodes { id } } }`, func(r harness.Row) map[string]string {
		return map[string]string{"hosts": "institution/" + r["institution"] + "|alliance/" + r["alliance"]}
	}},
	"exchange_parties": {"exchange", `... on Exchange { providers(first: 500) { nodes { id } } receivers(first: 500) { nodes { id } } providerCountries { id } receiverCountries { id } }`, func(r harness.Row) map[string]string {
		if r["institution"] != "" {
			return map[string]string{r["side"] + "s": "institution/" + r["institution"]}
		}
		return map[string]string{r["side"] + "Countries": "country/" + r["country"]}
	}},
	"exchange_courses": {"exchange", `... on Exchange { courses(first: 500) { nodes { id } } }`, func(r harness.Row) map[string]string {
		return map[string]string{"courses": "course/" + r["course"]}
	}},
}

// Each row that the list of facts names shows in the API with the source that the table gives it; a row that only joins
// two others shows as their connection, and both of what it joins with the seed document or with sources of their own.
func TestEachRowOfTheFactsShows(t *testing.T) {
	p := harness.Serve(t)
	all := harness.Tables(t, "data")
	words := map[string]string{}
	for _, k := range harness.Kinds {
		words[k.Table] = k.Word
	}
	seen := map[string]bool{}
	for _, f := range listedFacts(t) {
		for _, reference := range f.rows {
			if seen[reference] {
				continue
			}
			seen[reference] = true
			table, key, _ := strings.Cut(reference, "/")
			at := slices.IndexFunc(all[table], func(r harness.Row) bool { return r["id"] == key })
			switch link, isLink := links[table]; {
			case at < 0:
				t.Errorf("fact %d: %s is in no table", f.number, reference)
			case isLink:
				r := all[table][at]
				checkLink(t, p, reference, link.from+"/"+r[link.from], link.query, link.ends(r))
			case words[table] == "":
				t.Errorf("fact %d: no table %s shows in the API", f.number, table)
			default:
				checkSourced(t, p, reference, words[table]+"/"+key, all[table][at])
			}
		}
	}
	if len(seen) < 90 {
		t.Errorf("only %d rows are named in %s", len(seen), factList)
	}
}

func checkSourced(t *testing.T, p *harness.Program, reference, id string, r harness.Row) {
	t.Helper()
	var data struct {
		Node *struct {
			ID      string
			Sources []struct{ ID string }
		}
	}
	p.Ask(t, `query ($id: ID!) { node(id: $id) { id ... on Entity { sources { id } } ... on Membership { sources { id } } ... on Position { sources { id } }
	  ... on Figure { sources { id } } ... on Claim { sources { id } } } }`, map[string]any{"id": id}, &data)
	if data.Node == nil || data.Node.ID != id {
		t.Errorf("%s: node(id: %q) is %+v", reference, id, data.Node)
		return
	}
	var want, got []string
	if r["source"] != "" { // sources have none
		want = append(want, "source/"+r["source"])
	}
	for _, other := range r.List("otherSources") {
		want = append(want, "source/"+other)
	}
	for _, s := range data.Node.Sources {
		got = append(got, s.ID)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s: sources are %v, not %v", reference, got, want)
	}
}

func checkLink(t *testing.T, p *harness.Program, reference, from, query string, ends map[string]string) {
	t.Helper()
	var data struct {
		Node map[string]json.RawMessage
	}
	p.Ask(t, `query ($id: ID!) { node(id: $id) { ... on Entity { sources { id } } `+query+` } }`, map[string]any{"id": from}, &data)
	if !strings.Contains(string(data.Node["sources"]), `"source/`) {
		t.Errorf("%s: %s has no source: %s", reference, from, data.Node["sources"])
	}
	for field, ids := range ends {
		one, other, _ := strings.Cut(ids, "|")
		if shown := string(data.Node[field]); !strings.Contains(shown, `"`+one+`"`) && (other == "" || !strings.Contains(shown, `"`+other+`"`)) {
			t.Errorf("%s: %s of %s has no %s: %s", reference, field, from, ids, shown)
		}
	}
}
