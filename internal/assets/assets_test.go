// Tests of serving built files: which may be kept for ever, what else they come with, and what is no file.

package assets

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func TestServe(t *testing.T) {
	long := strings.Repeat("x", 10_000)
	folder := New(fstest.MapFS{
		"index.html":                {Data: []byte("<html>")},
		"assets/index-BY0UDgUh.js":  {Data: []byte(long)},
		"assets/a-b-D-k8GBbW.svg":   {Data: []byte("<svg/>")},
		"assets/licenses.md":        {Data: []byte(long)},
		"other/index-BY0UDgUh.js":   {Data: []byte("x")},
		"assets/noextension":        {Data: []byte("x")},
		"assets/strange-BY0UDgUh.x": {Data: []byte("x")},
	})
	const forever = "public, max-age=31536000, immutable"
	for name, want := range map[string]struct {
		status       int
		cache, media string
	}{
		"index.html":                {200, "no-cache", "text/html; charset=utf-8"},
		"assets/index-BY0UDgUh.js":  {200, forever, "text/javascript; charset=utf-8"},
		"assets/a-b-D-k8GBbW.svg":   {200, forever, "image/svg+xml"},
		"assets/licenses.md":        {200, "no-cache", "text/markdown; charset=utf-8"},
		"other/index-BY0UDgUh.js":   {200, "no-cache", "text/javascript; charset=utf-8"},
		"assets/noextension":        {404, "", "text/plain; charset=utf-8"},
		"assets/strange-BY0UDgUh.x": {404, "", "text/plain; charset=utf-8"},
		"assets":                    {404, "", "text/plain; charset=utf-8"},
		"assets/nothing.js":         {404, "", "text/plain; charset=utf-8"},
		"../assets/licenses.md":     {404, "", "text/plain; charset=utf-8"},
		"":                          {404, "", "text/plain; charset=utf-8"},
	} {
		ask := func(headers ...string) *http.Response {
			r := httptest.NewRequest(http.MethodGet, "/", nil)
			for i := 0; i < len(headers); i += 2 {
				r.Header.Set(headers[i], headers[i+1])
			}
			w := httptest.NewRecorder()
			folder.Serve(w, r, name)
			return w.Result()
		}
		got := ask()
		tag := got.Header.Get("ETag")
		if got.StatusCode != want.status || got.Header.Get("Cache-Control") != want.cache || got.Header.Get("Content-Type") != want.media || (tag == "") != (want.status == 404) {
			t.Errorf("%s: %d %v", name, got.StatusCode, got.Header)
		}
		if want.status == 404 {
			continue
		}
		if again := ask("If-None-Match", tag); again.StatusCode != http.StatusNotModified {
			t.Errorf("%s with its tag: %d", name, again.StatusCode)
		}
		packed := ask("Accept-Encoding", "gzip")
		if size := got.ContentLength; (packed.Header.Get("Content-Encoding") == "gzip") != (size > 4096) || size > 4096 && (packed.Header.Get("ETag") == tag || packed.ContentLength > size/10) {
			t.Errorf("%s in gzip: %v", name, packed.Header)
		}
	}
}
