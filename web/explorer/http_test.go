// Tests of how pages and files go over HTTP: headers, tags, methods, and what clients accept.

package explorer_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
)

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "

func TestSecurityHeaders(t *testing.T) {
	h := server(filled(t, small), "")
	for target, ancestors := range map[string]string{
		"/": "'self'", "/institutions/thu": "'self'", "/institutions/nix": "'self'", "/map?embed=1": "*", "/map?embed=0": "'self'", "/map?embed=": "'self'", "/assets/licenses.md": "'self'", "/assets/nix.js": "'self'",
	} {
		a := ask(t, h, "GET", target)
		for name, want := range map[string]string{"Content-Security-Policy": policy + ancestors, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
			if got := a.header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", target, name, got, want)
			}
		}
	}
}

func TestTags(t *testing.T) {
	store := filled(t, small)
	h := server(store, "")
	tags := map[string]string{}
	for _, target := range []string{"/", "/map", "/?lang=zh", "/?lang=en", "/institutions/thu", "/institutions/thu?at=2022", "/institutions/thu?at=2022-01", "/institutions/left", "/search?q=a", "/search?q=b"} {
		a := ask(t, h, "GET", target)
		tag := a.header.Get("ETag")
		if before := tags[tag]; before != "" || !strings.HasPrefix(tag, `"`) || a.header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s has the tag %s, as %q has; %v", target, tag, before, a.header)
		}
		tags[tag] = target
		for have, want := range map[string]int{tag: 304, "W/" + tag: 304, `"other", ` + tag: 304, `"other"`: 200} {
			again := ask(t, h, "GET", target, "If-None-Match", have)
			if again.status != want || want == 304 && (again.body != "" || again.header.Get("ETag") != tag || again.header.Get("Vary") == "") {
				t.Errorf("%s with %s: %d %v", target, have, again.status, again.header)
			}
		}
		if head := ask(t, h, "HEAD", target); head.status != 200 || head.header.Get("ETag") != tag || head.header.Get("Content-Length") != a.header.Get("Content-Length") {
			t.Errorf("HEAD %s: %d %v", target, head.status, head.header)
		}
	}
	chinese := ask(t, h, "GET", "/map", "Accept-Language", "zh").header.Get("ETag")
	if english := ask(t, h, "GET", "/map").header.Get("ETag"); chinese == english {
		t.Error("a page has one tag in two languages")
	}
	if other := ask(t, server(store, "https://example.org"), "GET", "/map").header.Get("ETag"); tags[other] != "" {
		t.Error("pages with different canonical addresses have one tag")
	}
	for _, target := range []string{"/institutions/nix", "/alliances/gma?at=2018", "/map?at=x"} {
		if a := ask(t, h, "GET", target, "If-None-Match", "*"); a.status < 400 || a.header.Get("ETag") != "" {
			t.Errorf("%s: %d, tag %s", target, a.status, a.header.Get("ETag"))
		}
	}
	was := ask(t, h, "GET", "/institutions/thu").header.Get("ETag")
	row := &atlas.Institution{Named: atlas.Named{Row: atlas.Row{ID: "institution/new", SourceIDs: []atlas.ID{"source/s"}}, Name: "New"}, Kind: "UNIVERSITY"}
	if err := store.Apply(t.Context(), slices.Values([]atlas.Change{{Put: row}})); err != nil {
		t.Fatal(err)
	}
	if a := ask(t, h, "GET", "/institutions/thu", "If-None-Match", was); a.status != 200 || a.header.Get("ETag") == was {
		t.Errorf("after a change: %d, tag %s", a.status, a.header.Get("ETag"))
	}
}

// TestPagesInGzip: a long page is compressed, with a tag of its own that holds as well.
func TestPagesInGzip(t *testing.T) {
	h := server(datatest.Curated(t), "https://example.org")
	const target = "/alliances/edx-consortium"
	plain, packed := ask(t, h, "GET", target), ask(t, h, "GET", target, "Accept-Encoding", "gzip")
	if packed.header.Get("Content-Encoding") != "gzip" || packed.header.Get("ETag") == plain.header.Get("ETag") || !strings.Contains(packed.header.Get("Vary"), "Accept-Encoding") {
		t.Fatalf("%v", packed.header)
	}
	unpack, err := gzip.NewReader(strings.NewReader(packed.body))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(unpack); err != nil || string(text) != plain.body {
		t.Errorf("%v: %s", err, text)
	}
	tag := packed.header.Get("ETag")
	if again := ask(t, h, "GET", target, "Accept-Encoding", "gzip", "If-None-Match", tag); again.status != 304 || again.header.Get("ETag") != tag {
		t.Errorf("%d %v", again.status, again.header)
	}
}

func TestMethodsAndWhatClientsAccept(t *testing.T) {
	h := server(filled(t, small), "")
	for _, c := range []struct {
		method, target, accept string
		status                 int
		contentType, says      string
	}{
		{"GET", "/", "", 200, "text/html; charset=utf-8", "<html"},
		{"GET", "/", "*/*", 200, "text/html; charset=utf-8", "<html"},
		{"GET", "/", "text/*;q=0.1", 200, "text/html; charset=utf-8", "<html"},
		{"GET", "/", "application/json", 406, "text/plain; charset=utf-8", "/graphql"},
		{"GET", "/institutions/thu", "text/html;q=0, */*", 406, "text/plain; charset=utf-8", "/tables"},
		{"GET", "/institutions/nix", "*/*", 404, "text/html; charset=utf-8", "There is no institution"},
		{"GET", "/nix", "*/*", 404, "text/plain; charset=utf-8", "there is nothing at this path"},
		{"GET", "/nix", "application/json", 404, "text/plain; charset=utf-8", "there is nothing at this path"},
		{"GET", "/nix", "text/html", 404, "text/html; charset=utf-8", "There is no page at this address"},
		{"HEAD", "/", "", 200, "text/html; charset=utf-8", ""},
		{"POST", "/", "", 405, "application/json; charset=utf-8", "GraphQL requests are answered at /graphql"},
		{"PUT", "/institutions/thu", "", 405, "text/plain; charset=utf-8", "GET"},
		{"DELETE", "/assets/licenses.md", "", 405, "text/plain; charset=utf-8", "GET"},
		{"OPTIONS", "/map", "", 405, "text/plain; charset=utf-8", "GET"},
		{"POST", "/nix", "", 404, "application/json; charset=utf-8", "GraphQL requests are answered at /graphql"},
		{"POST", "/robots.txt", "", 405, "application/json; charset=utf-8", "GET"},
		{"GET", "/assets/", "", 404, "text/plain; charset=utf-8", ""}, {"GET", "/assets/nix.js", "text/html", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/assets/../index.html", "", 404, "text/plain; charset=utf-8", ""}, {"GET", "/assets", "", 404, "text/plain; charset=utf-8", ""},
	} {
		a := ask(t, h, c.method, c.target, "Accept", c.accept)
		if c.accept == "" {
			a = ask(t, h, c.method, c.target)
		}
		if a.status != c.status || a.header.Get("Content-Type") != c.contentType || c.method != "HEAD" && !strings.Contains(a.body, c.says) {
			t.Errorf("%s %s, %q: %d, %s, %.100s", c.method, c.target, c.accept, a.status, a.header.Get("Content-Type"), a.body)
		}
		if allow := a.header.Get("Allow"); (c.status == 405) != (allow == "GET, HEAD") {
			t.Errorf("%s %s: Allow is %q", c.method, c.target, allow)
		}
	}
}

// TestFiles: every built file that pages need is served, those whose name has a hash for ever.
func TestFiles(t *testing.T) {
	h := httptest.NewServer(server(filled(t, small), ""))
	defer h.Close()
	hashed := 0
	for name, content := range distFiles(t) {
		if !strings.HasPrefix(name, "assets/") {
			if name != "index.html" {
				t.Errorf("%s is built, and nobody gets it", name)
			}
			continue
		}
		answer, err := http.Get(h.URL + "/" + name)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || answer.StatusCode != 200 || string(text) != content || answer.Header.Get("ETag") == "" {
			t.Errorf("%s: %d, %d bytes of %d, %v", name, answer.StatusCode, len(text), len(content), err)
		}
		want := "public, max-age=31536000, immutable"
		if path.Base(name) == "licenses.md" {
			want = "no-cache"
		} else {
			hashed++
		}
		if got := answer.Header.Get("Cache-Control"); got != want {
			t.Errorf("%s: Cache-Control is %q, want %q", name, got, want)
		}
		if ext := path.Ext(name); ext == ".map" || strings.Contains(content, "\n//# sourceMappingURL=") {
			t.Errorf("%s is or names a source map", name)
		}
	}
	if hashed < 5 {
		t.Errorf("only %d files", hashed)
	}
}
