// Tests of robots.txt and of sitemaps, whole and in parts.

package explorer_test

import (
	"encoding/xml"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/web/explorer"
)

const public = "https://example.org/atlas"

// sitemap is either form.
type sitemap struct {
	XMLName xml.Name
	URLs    []struct {
		Loc     string `xml:"loc"`
		Lastmod string `xml:"lastmod"`
	} `xml:",any"`
}

// addresses are those of a sitemap, below the public address.
func addresses(t *testing.T, h *explorer.Server, target, root string) (paths []string) {
	t.Helper()
	a := ask(t, h, "GET", target)
	var m sitemap
	if err := xml.Unmarshal([]byte(a.body), &m); err != nil || a.status != 200 || m.XMLName.Local != root || m.XMLName.Space != "http://www.sitemaps.org/schemas/sitemap/0.9" {
		t.Fatalf("%s: %d, %v, <%v>: %.300s", target, a.status, err, m.XMLName, a.body)
	}
	if a.header.Get("Content-Type") != "application/xml; charset=utf-8" || a.header.Get("Content-Disposition") != "" || a.header.Get("ETag") == "" {
		t.Errorf("%s: %v", target, a.header)
	}
	if again := ask(t, h, "GET", target, "If-None-Match", a.header.Get("ETag")); again.status != 304 {
		t.Errorf("%s with its tag: %d", target, again.status)
	}
	for _, u := range m.URLs {
		path, ok := strings.CutPrefix(u.Loc, public)
		if !ok {
			t.Errorf("%s names %s", target, u.Loc)
		}
		paths = append(paths, path)
	}
	return paths
}

// entities are the paths of all entities of a store.
func entities(t *testing.T, store atlas.Store) (paths []string) {
	t.Helper()
	reader, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range atlas.EntityKinds {
		for n, err := range reader.Rows(t.Context(), k) {
			if err != nil {
				t.Fatal(err)
			}
			paths = append(paths, "/"+atlas.TableOf(k).Name+"/"+url.PathEscape(n.NodeID().Local()))
		}
	}
	return paths
}

func TestTheSitemapHasEveryEntity(t *testing.T) {
	store := datatest.Curated(t)
	h := server(store, public)
	have, want := addresses(t, h, "/sitemap.xml", "urlset"), entities(t, store)
	for _, path := range want {
		if !slices.Contains(have, path) {
			t.Errorf("the sitemap does not have %s", path)
		}
	}
	if len(want) < 1000 || len(have) <= len(want) {
		t.Errorf("%d addresses of %d entities", len(have), len(want))
	}
	for _, path := range have[:len(have)-len(want)] { // those of pages about no entity come first
		if a := ask(t, h, "GET", path); a.status != 200 {
			t.Errorf("the sitemap names %s: %d", path, a.status)
		}
	}
	a := ask(t, h, "GET", "/sitemap.xml")
	reader, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	if dated := strings.Count(a.body, "<lastmod>"+reader.Dataset().Updated.String()+"</lastmod>"); dated != len(have) {
		t.Errorf("%d of %d addresses have the date of the dataset", dated, len(have))
	}
	if a := ask(t, h, "GET", "/sitemap-institutions-1.xml"); a.status != 404 {
		t.Errorf("a whole sitemap has parts: %d", a.status)
	}
}

// TestSitemapsInParts: around the limit, and with several parts of a kind, all parts together have each address once.
func TestSitemapsInParts(t *testing.T) {
	var world strings.Builder
	for i := range 23 {
		fmt.Fprintf(&world, "institution i%02d: name=a&b\n", i)
	}
	for i := range 20 {
		fmt.Fprintf(&world, "alliance a%02d: founded=2020\n", i)
	}
	store := filled(t, world.String())
	h := server(store, public)
	whole := addresses(t, h, "/sitemap.xml", "urlset")
	slices.Sort(whole)
	if all := len(entities(t, store)); all != 43 || len(whole) <= all {
		t.Fatalf("%d entities, %d addresses", all, len(whole))
	}
	for limit, parts := range map[int]int{len(whole) + 1: 0, len(whole): 0, len(whole) - 1: 3, 24: 3, 23: 3, 22: 4, 20: 4, 19: 5} {
		h.SetPerMap(limit)
		if parts == 0 {
			if n := len(addresses(t, h, "/sitemap.xml", "urlset")); n != len(whole) {
				t.Errorf("at %d: %d addresses", limit, n)
			}
			continue
		}
		var all []string
		index := addresses(t, h, "/sitemap.xml", "sitemapindex")
		for _, part := range index {
			of := addresses(t, h, part, "urlset")
			if len(of) > limit || len(of) == 0 {
				t.Errorf("at %d: %s has %d addresses", limit, part, len(of))
			}
			all = append(all, of...)
		}
		slices.Sort(all)
		if len(index) != parts || !slices.Equal(all, whole) {
			t.Errorf("at %d: %d parts, want %d, with %d addresses of %d", limit, len(index), parts, len(all), len(whole))
		}
	}
	for _, part := range []string{"institutions-0", "institutions-3", "institutions-01", "institutions", "institutions-x", "institutions--1", "pages-2", "people-1", "figures-1", "nix-1", ""} {
		h.SetPerMap(20)
		if a := ask(t, h, "GET", "/sitemap-"+part+".xml"); a.status != 404 || !strings.Contains(a.body, "/sitemap.xml") {
			t.Errorf("%q: %d %s", part, a.status, a.body)
		}
	}
}

func TestRobots(t *testing.T) {
	store := filled(t, small)
	for address, want := range map[string]string{
		"":                    "User-agent: *\nDisallow: /networks/\n",
		"https://example.org": "User-agent: *\nDisallow: /networks/\n\nSitemap: https://example.org/sitemap.xml\n",
		public:                "User-agent: *\nDisallow: /atlas/networks/\n\nSitemap: https://example.org/atlas/sitemap.xml\n",
	} {
		a := ask(t, server(store, address), "GET", "/robots.txt")
		if a.status != 200 || a.body != want || a.header.Get("Content-Type") != "text/plain; charset=utf-8" {
			t.Errorf("%q: %d %s, %q", address, a.status, a.header.Get("Content-Type"), a.body)
		}
	}
	for _, path := range []string{"/sitemap.xml", "/sitemap-institutions-1.xml"} {
		if a := ask(t, server(store, ""), "GET", path); a.status != 404 || !strings.Contains(a.body, "--public-url") {
			t.Errorf("%s of a server that does not know its address: %d %s", path, a.status, a.body)
		}
	}
}
