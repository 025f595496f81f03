// Tests of serving the page: everything it refers to is there, nothing comes from outside, and other paths and methods
// are refused.

package web

import (
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"strings"
	"testing"
)

// mounted is the playground as the server has it, below a path that a reverse proxy might add.
func mounted() http.Handler {
	mux := http.NewServeMux()
	playground := http.StripPrefix("/atlas/playground", Playground())
	mux.Handle("/atlas/playground", playground)
	mux.Handle("/atlas/playground/", playground)
	return mux
}

func ask(t *testing.T, method, target string, headers ...string) *http.Response {
	t.Helper()
	request := httptest.NewRequest(method, "/atlas/playground"+target, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	mounted().ServeHTTP(recorder, request)
	return recorder.Result()
}

func body(t *testing.T, target string) string {
	t.Helper()
	request := httptest.NewRequest(http.MethodGet, "/atlas/playground"+target, nil)
	recorder := httptest.NewRecorder()
	mounted().ServeHTTP(recorder, request)
	if recorder.Code != http.StatusOK {
		t.Fatalf("GET %s: %d", target, recorder.Code)
	}
	return recorder.Body.String()
}

func wantHeader(t *testing.T, response *http.Response, name, want string) {
	t.Helper()
	if got := response.Header.Get(name); got != want {
		t.Errorf("%s is %q, want %q", name, got, want)
	}
}

var reference = regexp.MustCompile(`(?:src|href)="([^"]*)"`)

func TestPageAndWhatItRefersTo(t *testing.T) {
	page := body(t, "/")
	targets := []string{"/", "/index.html", "/licenses.md"}
	for _, match := range reference.FindAllStringSubmatch(page, -1) {
		if !strings.HasPrefix(match[1], "./") {
			t.Errorf("%q is not relative to the page: it breaks below another path", match[1])
		}
		targets = append(targets, strings.TrimPrefix(match[1], "."))
	}
	if len(targets) < 6 {
		t.Fatalf("the page refers to %q only: where are its script, style and icon?", targets)
	}
	for _, target := range targets {
		response := ask(t, http.MethodGet, target)
		if response.StatusCode != http.StatusOK {
			t.Errorf("GET %s: %d", target, response.StatusCode)
		}
	}
}

func TestEveryFileIsServed(t *testing.T) {
	want := map[string]string{
		".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
		".md": "text/markdown; charset=utf-8", ".svg": "image/svg+xml", ".ttf": "font/ttf",
	}
	eachFile(t, func(name, content string) {
		response := ask(t, http.MethodGet, "/"+name)
		if response.StatusCode != http.StatusOK || response.ContentLength != int64(len(content)) {
			t.Errorf("GET %s: %d, %d bytes of %d", name, response.StatusCode, response.ContentLength, len(content))
		}
		wantHeader(t, response, "Content-Type", want[path.Ext(name)])
		wantHeader(t, response, "Content-Security-Policy", policy)
		wantHeader(t, response, "X-Content-Type-Options", "nosniff")
		wantHeader(t, response, "Referrer-Policy", "no-referrer")
		if strings.HasPrefix(name, "assets/") {
			wantHeader(t, response, "Cache-Control", "public, max-age=31536000, immutable")
		} else {
			wantHeader(t, response, "Cache-Control", "no-cache")
		}
	})
}

func TestFilesInGzip(t *testing.T) {
	server := httptest.NewServer(mounted())
	defer server.Close()
	server.Client().Transport.(*http.Transport).DisableCompression = true // so that this test sees what is sent
	get := func(name string, headers ...string) (*http.Response, string) {
		t.Helper()
		request, err := http.NewRequest(http.MethodGet, server.URL+"/atlas/playground/"+name, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(headers); i += 2 {
			request.Header.Set(headers[i], headers[i+1])
		}
		response, err := server.Client().Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatalf("GET %s: %v", name, err)
		}
		return response, string(text)
	}
	plainSize, sentSize, compressed := 0, 0, 0
	eachFile(t, func(name, content string) {
		plain, _ := get(name)
		if plain.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s comes compressed to a client that does not ask for that", name)
		}
		for range 2 { // made, and kept
			response, text := get(name, "Accept-Encoding", "gzip")
			for _, header := range []string{"Content-Type", "Cache-Control", "Content-Security-Policy"} {
				wantHeader(t, response, header, plain.Header.Get(header))
			}
			wantHeader(t, response, "Vary", "Accept-Encoding")
			wantHeader(t, plain, "Vary", "Accept-Encoding")
			plainSize, sentSize = plainSize+len(content), sentSize+len(text)
			if response.Header.Get("Content-Encoding") == "" {
				if text != content {
					t.Errorf("%s comes as %d bytes, and has %d", name, len(text), len(content))
				}
				continue
			}
			compressed++
			unpack, err := gzip.NewReader(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := io.ReadAll(unpack); err != nil || string(got) != content {
				t.Errorf("%s comes as %d bytes in gzip, and has %d: %v", name, len(got), len(content), err)
			}
			tag, plainTag := response.Header.Get("ETag"), plain.Header.Get("ETag")
			if tag == "" {
				if plainTag != "" {
					t.Errorf("%s has an ETag only where it is plain", name)
				}
				continue
			}
			if tag == plainTag {
				t.Errorf("%s has the ETag %s plain and in gzip, which are other bytes", name, tag)
			}
			for have, want := range map[string]int{tag: http.StatusNotModified, plainTag: http.StatusOK} {
				if again, _ := get(name, "Accept-Encoding", "gzip", "If-None-Match", have); again.StatusCode != want {
					t.Errorf("%s asked with the ETag %s: %d, want %d", name, have, again.StatusCode, want)
				}
			}
			if part, half := get(name, "Accept-Encoding", "gzip", "Range", "bytes=10-19", "If-Range", tag); part.StatusCode != http.StatusPartialContent || half != text[10:20] {
				t.Errorf("%s: a part of it is answered %d, and is not a part of what is sent in gzip", name, part.StatusCode)
			}
		}
	})
	if compressed == 0 || sentSize > plainSize/3 {
		t.Errorf("%d bytes are sent as %d: too little is compressed", plainSize, sentSize)
	}
}

func TestPolicyAllowsNoOtherHost(t *testing.T) {
	for _, directive := range strings.Split(policy, "; ") {
		name, sources, _ := strings.Cut(directive, " ")
		for _, source := range strings.Fields(sources) {
			allowed := source == "'none'" || source == "'self'" || name == "img-src" && source == "data:" ||
				name == "style-src" && source == "'unsafe-inline'"
			if !allowed {
				t.Errorf("%s allows %s", name, source)
			}
		}
	}
}

func TestPageIsNotSentTwice(t *testing.T) {
	tag := ask(t, http.MethodGet, "/").Header.Get("ETag")
	if tag == "" {
		t.Fatal("the page has no ETag")
	}
	if response := ask(t, http.MethodGet, "/", "If-None-Match", tag); response.StatusCode != http.StatusNotModified {
		t.Errorf("asked with its ETag: %d, want 304", response.StatusCode)
	}
	if response := ask(t, http.MethodGet, "/", "If-None-Match", `"other"`); response.StatusCode != http.StatusOK {
		t.Errorf("asked with another ETag: %d, want 200", response.StatusCode)
	}
}

func TestOtherPathsAndMethods(t *testing.T) {
	for _, target := range []string{"/nothing", "/assets/", "/assets", "/assets/nothing.js", "/..%2fweb.go", "/%00.js", "//"} {
		// Straight to the handler: the mux would clean some of these.
		request := httptest.NewRequest(http.MethodGet, "/playground"+target, nil)
		recorder := httptest.NewRecorder()
		http.StripPrefix("/playground", Playground()).ServeHTTP(recorder, request)
		if recorder.Code != http.StatusNotFound {
			t.Errorf("GET %s: %d, want 404", target, recorder.Code)
		}
		wantHeader(t, recorder.Result(), "Content-Security-Policy", policy)
	}
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions} {
		response := ask(t, method, "/")
		if response.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d, want 405", method, response.StatusCode)
		}
		wantHeader(t, response, "Allow", "GET, HEAD")
	}
	if response := ask(t, http.MethodHead, "/"); response.StatusCode != http.StatusOK || response.ContentLength <= 0 {
		t.Errorf("HEAD: %d with length %d", response.StatusCode, response.ContentLength)
	}
	response := ask(t, http.MethodGet, "?from=here")
	if response.StatusCode != http.StatusPermanentRedirect {
		t.Errorf("without its slash: %d, want 308", response.StatusCode)
	}
	wantHeader(t, response, "Location", "./playground/")
}

var loaded = regexp.MustCompile(`(?:url\(\s*["']?|@import\s+["']?|(?:src|href)=["']?)((?:https?:)?//[^\s"')>]*)`)

func TestNothingIsLoadedFromOutside(t *testing.T) {
	eachFile(t, func(name, content string) {
		if ext := path.Ext(name); ext != ".html" && ext != ".css" {
			return // the script holds addresses of documentation; the policy keeps it from loading any
		}
		for _, match := range loaded.FindAllStringSubmatch(content, -1) {
			t.Errorf("%s loads %s", name, match[1])
		}
	})
	if found := loaded.FindStringSubmatch(`a{background:url("https://example.org/a.png")}`); found == nil {
		t.Error("the pattern finds nothing")
	}
}

func TestNoSourceMaps(t *testing.T) {
	eachFile(t, func(name, content string) {
		if path.Ext(name) == ".map" || strings.Contains(content, "\n//# sourceMappingURL=") {
			t.Errorf("%s is or names a source map: they double the size of the program", name)
		}
	})
}

func eachFile(t *testing.T, visit func(name, content string)) {
	t.Helper()
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		t.Fatal(err)
	}
	err = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, name)
		visit(name, string(content))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
