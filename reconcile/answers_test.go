// Tests of answers: types, constraints, identifiers, extension, suggestions, the page, and a date.

package reconcile_test

import (
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"

	"alliance-atlas/data/datatest"
	"alliance-atlas/reconcile"
)

// one asks one query.
func one(t testing.TB, h http.Handler, query map[string]any) []candidate {
	t.Helper()
	return batch(t, h, map[string]any{"q": query})["q"].Result
}

func first(found []candidate) (string, bool) {
	if len(found) == 0 {
		return "", false
	}
	return strings.TrimPrefix(found[0].ID, "institution/"), found[0].Match
}

func where(pairs ...any) []map[string]any {
	var all []map[string]any
	for i := 0; i < len(pairs); i += 2 {
		all = append(all, map[string]any{"pid": pairs[i], "v": pairs[i+1]})
	}
	return all
}

func TestQueries(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	for _, c := range []struct {
		query map[string]any
		first string
		match bool
	}{
		{map[string]any{"query": "Tsinghua University"}, "tsinghua-university", true},
		{map[string]any{"query": "清华大学"}, "tsinghua-university", true},
		{map[string]any{"query": "institution/tsinghua-university"}, "tsinghua-university", true},
		{map[string]any{"query": "https://ror.org/03cve4549"}, "tsinghua-university", true},
		{map[string]any{"query": "03cve4549"}, "tsinghua-university", true},
		{map[string]any{"query": "http://www.wikidata.org/entity/Q16955"}, "tsinghua-university", true},
		{map[string]any{"query": "wd:Q16955"}, "tsinghua-university", true},
		{map[string]any{"query": "https://ror.org/03cve4549?from=mail"}, "tsinghua-university", true},
		{map[string]any{"query": "https://ror.org/tsinghua-university"}, "tsinghua-university", false}, // by its words: it is no id of ROR
		{map[string]any{"query": "http://www.tsinghua.edu.cn/en/"}, "tsinghua-university", true},
		{map[string]any{"query": "MIT"}, "massachusetts-institute-of-technology", false}, // of many things
		{map[string]any{"query": "MIT", "properties": where("country", "US")}, "massachusetts-institute-of-technology", false},
		{map[string]any{"query": "UNESCO"}, "unesco", true},
		{map[string]any{"query": "Washington University"}, "university-of-washington", false}, // there is another one
		{map[string]any{"query": "xyzzy plugh"}, "", false},
		{map[string]any{"query": ""}, "", false},
		{map[string]any{"query": "China", "type": "COUNTRY"}, "country/CN", true},
		{map[string]any{"query": "Deutschland", "type": "COUNTRY"}, "country/DE", true},
		{map[string]any{"query": "Global MOOC and Online Education Alliance", "type": "ALLIANCE"}, "alliance/gma", true},
		{map[string]any{"query": "Global MOOC and Online Education Alliance", "type": []string{"COUNTRY", "ALLIANCE"}}, "alliance/gma", true},
		{map[string]any{"query": "Global MOOC and Online Education Alliance", "type": "PERSON"}, "", false},

		// constraints: they agree, differ, or nothing is known
		{map[string]any{"query": "Tsinghua University", "properties": where("country", "China")}, "tsinghua-university", true},
		{map[string]any{"query": "Tsinghua University", "properties": where("country", "CN")}, "tsinghua-university", true},
		{map[string]any{"query": "Tsinghua University", "properties": where("country", "CHN")}, "tsinghua-university", true},
		{map[string]any{"query": "Tsinghua University", "properties": where("country", map[string]any{"id": "country/CN"})}, "tsinghua-university", true},
		{map[string]any{"query": "Tsinghua University", "properties": where("country", []any{"FR", map[string]any{"id": "country/CN", "name": "China"}})}, "tsinghua-university", true},
		{map[string]any{"query": "Tsinghua University", "properties": where("country", "Taiwan")}, "tsinghua-university", false},
		{map[string]any{"query": "Tsinghua University", "properties": where("city", "Peking", "founded", 1911)}, "tsinghua-university", true},
		{map[string]any{"query": "Tsinghua University", "properties": where("founded", "1956")}, "tsinghua-university", false},
		{map[string]any{"query": "Tsinghua University", "properties": where("ror", "https://ror.org/00zdnkx70")}, "tsinghua-university", false},
		{map[string]any{"query": "a name that nobody has", "properties": where("ror", "03cve4549")}, "tsinghua-university", true},
		{map[string]any{"query": "清大", "properties": where("website", "tsinghua.edu.cn")}, "tsinghua-university", false},
		{map[string]any{"properties": where("wikidata", "Q16955")}, "tsinghua-university", true},
		{map[string]any{"properties": where("alliances", "Global MOOC Alliance", "country", "china")}, "peking-university", false},
		{map[string]any{"properties": where("alliances", "GMA", "country", []any{"Atlantis", "TH"})}, "thai-mooc", false},
		{map[string]any{"properties": where("country", "Atlantis")}, "", false},
		{map[string]any{"query": "Tsinghua", "properties": where("alliances", "GMA")}, "tsinghua-university", false},
		{map[string]any{"query": "Tsinghua University", "properties": where("alliances", map[string]any{"id": "alliance/universitas-21"})}, "tsinghua-university", false},
		{map[string]any{"query": "Tsinghua University", "properties": where("acronym", "THU", "members", "x")}, "tsinghua-university", true}, // which institutions have not
	} {
		found := one(t, h, c.query)
		id, match := first(found)
		if id != c.first || match != c.match {
			t.Errorf("%v gives %q, match %t; want %q, %t", c.query, id, match, c.first, c.match)
		}
		for i, f := range found {
			if f.Name == "" || f.Score <= 0 || f.Score > 100 || len(f.Type) != 1 || f.Match && i > 0 || i > 0 && f.Score > found[i-1].Score || len(f.Features) == 0 {
				t.Errorf("%v: candidate %d is %+v", c.query, i, f)
			}
		}
	}
	agreeing := one(t, h, map[string]any{"query": "Tsinghua Univ", "properties": where("country", "CN")})[0].Score
	differing := one(t, h, map[string]any{"query": "Tsinghua Univ", "properties": where("country", "FR")})[0].Score
	if plain := one(t, h, map[string]any{"query": "Tsinghua Univ"})[0].Score; !(differing < plain && plain <= agreeing) {
		t.Errorf("the score is %.1f; %.1f where the country agrees, %.1f where it differs", plain, agreeing, differing)
	}
	if got := len(one(t, h, map[string]any{"query": "university of technology", "limit": 3})); got != 3 {
		t.Errorf("a limit of 3 gives %d", got)
	}
	if got := one(t, h, map[string]any{"properties": where("country", "Iceland")}); len(got) != 1 || got[0].ID != "institution/university-of-iceland" || got[0].Match {
		t.Errorf("institutions of Iceland: %+v", got)
	}
	if got := one(t, h, map[string]any{"query": "Tsinghua University"})[0].Description; got != "university, Beijing, China" {
		t.Errorf("described as %q", got)
	}
}

func TestGetAndPostAnswerAlike(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	const queries = `{"q0":{"query":"Univ. of Oxford"},"q1":{"query":"peking","limit":2}}`
	by := post(h, url.Values{"queries": {queries}})
	if got := get(h, "/reconcile?queries="+url.QueryEscape(queries)); got.Code != 200 || got.Body.String() != by.Body.String() {
		t.Errorf("%s by GET, %s by POST", got.Body, by.Body)
	}
}

func TestExtension(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	var got struct {
		Meta []struct {
			ID, Name string
			Type     *struct{ ID, Name string }
		}
		Rows map[string]map[string][]map[string]any
	}
	read(t, post(h, url.Values{"extend": {`{"ids": ["institution/tsinghua-university", "country/CN", "institution/nothing", "moe-mooc-zh"], "properties": [{"id": "country"}, {"id": "countryCode"}, {"id": "ror"},
		{"id": "wikidata"}, {"id": "founded"}, {"id": "city"}, {"id": "latitude"}, {"id": "website"}, {"id": "kind"}, {"id": "nameZh"}, {"id": "region"}]}`}}), &got)
	row := got.Rows["institution/tsinghua-university"]
	for property, want := range map[string]map[string]any{"country": {"id": "country/CN", "name": "China"}, "countryCode": {"str": "CN"}, "ror": {"str": "03cve4549"}, "wikidata": {"str": "Q16955"},
		"founded": {"str": "1911"}, "city": {"str": "Beijing"}, "kind": {"str": "university"}, "nameZh": {"str": "清华大学"}, "website": {"str": "http://www.tsinghua.edu.cn/"}, "region": {"str": "Asia"}} {
		if len(row[property]) != 1 || !reflect.DeepEqual(row[property][0], want) {
			t.Errorf("%s is %v, want %v", property, row[property], want)
		}
	}
	if at, ok := row["latitude"][0]["float"].(float64); !ok || at < 39 || at > 41 {
		t.Errorf("latitude: %v", row["latitude"])
	}
	for _, id := range []string{"institution/nothing", "moe-mooc-zh"} {
		for property, cells := range got.Rows[id] {
			if len(cells) != 0 || cells == nil {
				t.Errorf("%s has %s %v", id, property, cells)
			}
		}
	}
	if len(got.Rows) != 4 || got.Meta[0].Type == nil || got.Meta[0].Type.ID != "COUNTRY" || got.Meta[1].Type != nil || len(got.Rows["country/CN"]["ror"]) != 0 || got.Rows["country/CN"]["region"][0]["str"] != "Asia" {
		t.Errorf("%+v", got)
	}
	for content, key := range map[string]string{"entity": "id", "name": "str", "id": "str"} {
		for limit, want := range map[string]int{"2": 2, `"1"`: 1, "0": 0} {
			var alliances struct {
				Rows map[string]map[string][]map[string]any
			}
			read(t, post(h, url.Values{"extend": {fmt.Sprintf(`{"ids": ["institution/tsinghua-university"], "properties": [{"id": "alliances", "settings": {"limit": %s, "content": %q}}]}`, limit, content)}}), &alliances)
			cells := alliances.Rows["institution/tsinghua-university"]["alliances"]
			if want > 0 && len(cells) != want || want == 0 && len(cells) < 5 || cells[0][key] == nil {
				t.Errorf("%s, limit %s: %v", content, limit, cells)
			}
		}
	}
}

func TestSuggestions(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	suggested := func(address string) (ids []string) {
		t.Helper()
		var got struct {
			Result []struct {
				ID, Name, Description string
				Notable               []struct{ ID, Name string }
			}
		}
		read(t, get(h, "/reconcile/"+address), &got)
		for _, s := range got.Result {
			ids = append(ids, s.ID)
			if s.Name == "" || strings.HasPrefix(address, "suggest/entity") && (s.Description == "" || len(s.Notable) != 1) {
				t.Errorf("%s: %+v", address, s)
			}
		}
		return ids
	}
	if got := suggested("suggest/entity?prefix=tsinghua+univ"); len(got) == 0 || got[0] != "institution/tsinghua-university" {
		t.Errorf("entities: %v", got)
	}
	if got := suggested("suggest/entity?prefix=institution/tsinghua-university"); fmt.Sprint(got) != "[institution/tsinghua-university]" {
		t.Errorf("by id: %v", got)
	}
	if got := suggested("suggest/entity?prefix=institution/tsinghua-university&type=ALLIANCE"); len(got) != 0 {
		t.Errorf("by the id of another type: %v", got)
	}
	all := suggested("suggest/entity?prefix=university&type=INSTITUTION")
	if more := suggested("suggest/entity?prefix=university&type=INSTITUTION&cursor=5"); len(all) != 20 || len(more) != 20 || more[0] != all[5] {
		t.Errorf("%v, and five on %v", all, more)
	}
	if got := suggested("suggest/entity?prefix="); len(got) != 0 {
		t.Errorf("nothing typed: %v", got)
	}
	if got := suggested("suggest/type?prefix=al"); fmt.Sprint(got) != "[ALLIANCE]" {
		t.Errorf("types: %v", got)
	}
	if got := suggested("suggest/property?prefix=cou"); fmt.Sprint(got) != "[country countryCode alpha3]" {
		t.Errorf("properties: %v", got)
	}
	if got := suggested("suggest/property?prefix=cou&cursor=2"); fmt.Sprint(got) != "[alpha3]" {
		t.Errorf("properties: %v", got)
	}
	for kind, with := range map[string]string{"INSTITUTION": "ror", "ALLIANCE": "members", "COUNTRY": "alpha3"} {
		var got struct {
			Type       string
			Limit      *int
			Properties []struct{ ID, Name string }
		}
		read(t, get(h, "/reconcile/properties?type="+kind), &got)
		has := false
		for _, p := range got.Properties {
			has = has || p.ID == with
		}
		if got.Type != kind || !has || got.Limit != nil {
			t.Errorf("%s: %+v", kind, got)
		}
		read(t, get(h, "/reconcile/properties?limit=2&type="+kind), &got)
		if len(got.Properties) != 2 || got.Limit == nil || *got.Limit != 2 {
			t.Errorf("two of %s: %+v", kind, got)
		}
	}
}

func TestPage(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	w := get(h, "/reconcile/preview?id=institution%2Fqueens-university-canada")
	text := w.Body.String()
	policy := w.Header().Get("Content-Security-Policy")
	if w.Code != 200 || !strings.HasPrefix(policy, "default-src 'none'; style-src 'sha256-") || strings.Contains(policy, "unsafe") || w.Header().Get("Content-Type") != "text/html; charset=utf-8" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	for _, want := range []string{"<h1>Queen&#39;s University</h1>", "Canada", "institution/queens-university-canada"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not have %s:\n%s", want, text)
		}
	}
	for _, never := range []string{"<script", "src=", "@import", "url("} {
		if strings.Contains(text, never) {
			t.Errorf("the page has %s", never)
		}
	}
}

// On a date, alliances are those of that date.
func TestDate(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	query := url.QueryEscape(`{"q":{"query":"edX consortium","type":"ALLIANCE"}}`)
	var now, then results
	read(t, get(h, "/reconcile?queries="+query), &now)
	read(t, get(h, "/reconcile?asOf=2001&queries="+query), &then)
	if id := now["q"].Result[0].ID; id != "alliance/edx-consortium" {
		t.Errorf("now: %s", id)
	}
	for _, c := range then["q"].Result {
		if c.ID == "alliance/edx-consortium" {
			t.Error("an alliance is found before it was founded")
		}
	}
	if w := get(h, "/reconcile/preview?asOf=2001&id=alliance/edx-consortium"); w.Code != 404 {
		t.Errorf("its page then: %d", w.Code)
	}
}

// Requests that come at once share one index, and answer as they do one by one.
func TestAtOnce(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	const queries = `{"q0":{"query":"Univ. of Oxford"},"q1":{"query":"global mooc alliance","type":"ALLIANCE"},"q2":{"query":"china","type":"COUNTRY"}}`
	answers := make(chan string, 8)
	for range cap(answers) {
		go func() { answers <- post(h, url.Values{"queries": {queries}}).Body.String() }()
	}
	want := post(h, url.Values{"queries": {queries}}).Body.String()
	for range cap(answers) {
		if got := <-answers; got != want {
			t.Errorf("%.300s and %.300s", got, want)
		}
	}
}
