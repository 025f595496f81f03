// Where pages stand in the whole program: at the root, beside the API, the downloads and the playground, none of which they cover.

package tests

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestPagesStandBesideTheRest(t *testing.T) {
	p := harness.Serve(t, "--public-url", "https://example.org/atlas")
	for _, c := range []struct {
		path, accept string
		status       int
		contentType  string
		says         string
	}{
		{"/", "*/*", 200, "text/html; charset=utf-8", `<link rel="canonical" href="https://example.org/atlas/">`},
		{"/", "text/html", 200, "text/html; charset=utf-8", `href="./playground/"`},
		{"/institutions/tsinghua-university", "*/*", 200, "text/html; charset=utf-8", `href="../playground/"`},
		{"/institutions/nowhere", "*/*", 404, "text/html; charset=utf-8", "There is no institution of this name here"},
		{"/networks", "*/*", 200, "text/html; charset=utf-8", "<title>Networks"},
		{"/networks/", "*/*", 404, "application/json; charset=utf-8", "KIND.FORMAT"},
		{"/networks/exchange.json", "*/*", 200, "application/json", "nodes"},
		{"/tables", "text/html", 404, "application/json; charset=utf-8", "countries.csv"},
		{"/tables/countries.csv", "text/html", 200, "text/csv; charset=utf-8; header=present", "China"},
		{"/q/", "text/html", 200, "application/json; charset=utf-8", "newest-alliances"},
		{"/graphql?query={__typename}", "*/*", 200, "application/json; charset=utf-8", "Query"},
		{"/schema.graphql", "*/*", 200, "text/plain; charset=utf-8", "type Query"},
		{"/playground/", "text/html", 200, "text/html; charset=utf-8", "<html"},
		{"/playground/nowhere", "text/html", 404, "text/plain; charset=utf-8", ""},
		{"/livez", "text/html", 200, "text/plain; charset=utf-8", "alive"},
		{"/nowhere", "*/*", 404, "text/plain; charset=utf-8", "there is nothing at this path"},
		{"/nowhere", "text/html", 404, "text/html; charset=utf-8", "There is no page at this address"},
		{"/robots.txt", "*/*", 200, "text/plain; charset=utf-8", "Sitemap: https://example.org/atlas/sitemap.xml"},
		{"/sitemap.xml", "*/*", 200, "application/xml; charset=utf-8", "<loc>https://example.org/atlas/alliances/wdea</loc>"},
	} {
		request, err := http.NewRequest(http.MethodGet, p.URL(c.path), nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Accept", c.accept)
		answer, err := p.Client.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || answer.StatusCode != c.status || answer.Header.Get("Content-Type") != c.contentType || !strings.Contains(string(text), c.says) {
			t.Errorf("%s, %s: %d %s %v, want %d %s and %q: %.200s", c.path, c.accept, answer.StatusCode, answer.Header.Get("Content-Type"), err, c.status, c.contentType, c.says, text)
		}
	}
	if p.Stderr.String() != "" && strings.Contains(p.Stderr.String(), "level=ERROR") {
		t.Errorf("%s", &p.Stderr)
	}
}
