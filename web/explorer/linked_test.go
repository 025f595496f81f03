// Tests of what pages say of rows: linked data, names that try to leave their place, and a page for every row of the dataset.

package explorer_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
	"alliance-atlas/web/explorer"
)

// TestLinkedData: values of schema.org, and none that is not known.
func TestLinkedData(t *testing.T) {
	h := server(filled(t, small), "https://example.org/atlas")
	for target, want := range map[string]string{
		"/institutions/thu": `{"@context":"https://schema.org","@id":"https://example.org/atlas/institutions/thu","@type":"CollegeOrUniversity","address":{"@type":"PostalAddress","addressCountry":"CN","addressLocality":"Beijing"},"alternateName":["清华大学"],"foundingDate":"1911","location":{"@type":"Place","geo":{"@type":"GeoCoordinates","latitude":40,"longitude":116.3}},"name":"Tsinghua University","sameAs":["https://www.wikidata.org/wiki/Q16955"],"url":"https://www.tsinghua.edu.cn/"}`,
		"/alliances/gma":    `{"@context":"https://schema.org","@id":"https://example.org/atlas/alliances/gma","@type":"Organization","foundingDate":"2020-12-11","member":[{"@type":"Organization","name":"Tsinghua University","url":"https://example.org/atlas/institutions/thu"}],"name":"Global MOOC Alliance"}`,
		"/people/p":         `{"@context":"https://schema.org","@id":"https://example.org/atlas/people/p","@type":"Person","name":"Ann Other"}`,
		"/exchanges/x":      `null`,
		"/networks":         `null`,
	} {
		var wanted map[string]any
		if err := json.Unmarshal([]byte(want), &wanted); err != nil {
			t.Fatal(err)
		}
		got, _ := json.Marshal(read(t, ask(t, h, "GET", target).body).linked)
		if again, _ := json.Marshal(wanted); string(got) != string(again) {
			t.Errorf("%s:\n%s, want\n%s", target, got, again)
		}
	}
	curated := server(datatest.Curated(t), "https://example.org")
	set := read(t, ask(t, curated, "GET", "/about").body).linked
	if set["@type"] != "Dataset" || set["name"] == "" || set["version"] == "" || set["citation"] == "" || len(set["license"].([]any)) == 0 || len(set["distribution"].([]any)) < 16 {
		t.Errorf("%v", set)
	}
}

// TestHostileNames: no name leaves its place in the page.
func TestHostileNames(t *testing.T) {
	for _, name := range []string{
		`</title><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='x`, `</script><script>alert(1)</script>`, `<!--<script>`, `]]>`, `&lt;b&gt; & &amp;`,
		"a\u2028b\u2029c", `\u003c/script>`, `\"};alert(1);//`, "جامعة الملك سعود", "\u202eevil", "Ü\u0308 & ﷽", "%s %d {{.}} $1",
	} {
		store := mem.New()
		t.Cleanup(func() { store.Close() })
		var rows []atlas.Node
		for _, n := range storetest.World(t, "institution i: city=B\nalliance a\nmembership: alliance=a, institution=i\nfigure f: subject=alliance/a, measure=m, value=1") {
			switch n := n.(type) {
			case *atlas.Institution:
				n.Name, n.City, n.Aliases = name, name, []string{name + "2"}
			case *atlas.Alliance:
				n.Name, n.Description = name, name
			case *atlas.Figure:
				n.Measure = name
			}
			rows = append(rows, n)
		}
		if err := store.Apply(t.Context(), storetest.Changes(rows)); err != nil {
			t.Fatal(err)
		}
		h := server(store, "https://example.org")
		for _, target := range []string{"/institutions/i", "/alliances/a", "/figures/f", "/memberships/a-i-member"} {
			a := ask(t, h, "GET", target)
			page := read(t, a.body)
			if a.status != 200 || !strings.Contains(page.title, name) || !strings.Contains(page.meta["og:title"], name) || !strings.Contains(page.meta["description"], strings.ToUpper(name[:1])+name[1:]) && !strings.Contains(page.meta["description"], name) {
				t.Errorf("%s of %q: %d, title %q, description %q", target, name, a.status, page.title, page.meta["description"])
			}
			if scripts := strings.Count(a.body, "<script"); scripts > 2 || strings.Count(a.body, "</script>") != scripts || strings.Contains(a.body, "<img") {
				t.Errorf("%s of %q: %s", target, name, a.body)
			}
			if strings.HasPrefix(target, "/i") && (page.linked["name"] != name || page.linked["address"].(map[string]any)["addressLocality"] != name) {
				t.Errorf("%s of %q: %v", target, name, page.linked)
			}
		}
	}
}

// TestEveryRowHasAPage, with its name, in both languages.
func TestEveryRowHasAPage(t *testing.T) {
	store := datatest.Curated(t)
	h := server(store, "https://example.org")
	reader, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	pages, types, begun := 0, map[any]int{}, time.Now()
	for _, table := range atlas.Tables {
		for n, err := range reader.Rows(t.Context(), table.Kind) {
			if err != nil {
				t.Fatal(err)
			}
			target := "/" + table.Name + "/" + n.NodeID().Local()
			if !atlas.Public(n) {
				if a := ask(t, h, "GET", target, "Accept", "text/html"); a.status != 404 {
					t.Errorf("%s, which no client sees, has a page: %d", target, a.status)
				}
				continue
			}
			for _, language := range []string{"en", "zh"} {
				if language == "zh" && !table.Kind.IsEntity() {
					continue
				}
				a := ask(t, h, "GET", target+"?lang="+language)
				pages++
				page := read(t, a.body)
				e, isEntity := n.(atlas.Entity)
				if a.status != 200 || page.title == "" || page.meta["description"] == "" || isEntity && page.title != e.NameIn(&language)+" · Alliance Atlas" {
					t.Errorf("%s in %s: %d, title %q", target, language, a.status, page.title)
				}
				if !isEntity {
					continue
				}
				types[page.linked["@type"]]++
				if page.linked != nil && page.linked["name"] != e.NameIn(&language) || (page.linked == nil) != (table.Kind == atlas.KindExchange) {
					t.Errorf("%s in %s: %v", target, language, page.linked)
				}
				if members, _ := page.linked["member"].([]any); len(members) > explorer.MaxLinkedMembers {
					t.Errorf("%s names %d members", target, len(members))
				}
			}
		}
	}
	t.Logf("%d pages in %v; types %v", pages, time.Since(begun), types)
	if pages < 4000 {
		t.Errorf("only %d pages", pages)
	}
}

// TestMembersOfLinkedData: as many as there are, up to the limit.
func TestMembersOfLinkedData(t *testing.T) {
	const most = explorer.MaxLinkedMembers
	for n, want := range map[int]int{most - 1: most - 1, most: most, most + 1: most} {
		var world strings.Builder
		world.WriteString("alliance a\n")
		for i := range n {
			fmt.Fprintf(&world, "institution i%d\nmembership: alliance=a, institution=i%[1]d\n", i)
		}
		members, _ := read(t, ask(t, server(filled(t, world.String()), ""), "GET", "/alliances/a").body).linked["member"].([]any)
		if len(members) != want {
			t.Errorf("of %d members %d are named, want %d", n, len(members), want)
		}
	}
}
