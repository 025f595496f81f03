// Tests of what is served beside the API.

package graph

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
)

func TestFiles(t *testing.T) {
	ask := func(o Options, method, path string, headers ...string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, path, nil)
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		Files(o)[path].ServeHTTP(w, r)
		return w
	}
	for path, media := range map[string]string{"/schema.graphql": "text/plain; charset=utf-8", "/possible-types.json": "application/json"} {
		got := ask(Options{}, http.MethodGet, path)
		tag := got.Header().Get("ETag")
		if got.Code != 200 || got.Header().Get("Content-Type") != media || got.Header().Get("Cache-Control") != "no-cache" || !strings.HasPrefix(tag, `"`) || got.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %d %v", path, got.Code, got.Header())
		}
		if again := ask(Options{}, http.MethodGet, path, "If-None-Match", tag); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s with its tag: %d", path, again.Code)
		}
		if head := ask(Options{}, http.MethodHead, path); head.Code != 200 || head.Body.Len() > 0 || head.Header().Get("ETag") != tag {
			t.Errorf("HEAD of %s: %d %v", path, head.Code, head.Header())
		}
		if post := ask(Options{}, http.MethodPost, path); post.Code != http.StatusMethodNotAllowed || post.Header().Get("Allow") != "GET, HEAD" {
			t.Errorf("POST to %s: %d %v", path, post.Code, post.Header())
		}
		if got := ask(Options{}, http.MethodGet, path, "Origin", "https://example.org"); got.Header().Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s may be read by pages of other origins", path)
		}
		if got := ask(Options{CORSOrigins: []string{AnyOrigin}}, http.MethodGet, path, "Origin", "https://example.org"); got.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s may not be read by pages of every origin: %v", path, got.Header())
		}
	}
	packed := ask(Options{}, http.MethodGet, "/schema.graphql", "Accept-Encoding", "gzip")
	plain := ask(Options{}, http.MethodGet, "/schema.graphql")
	if packed.Header().Get("Content-Encoding") != "gzip" || packed.Body.Len() > plain.Body.Len()/3 || packed.Header().Get("ETag") == plain.Header().Get("ETag") {
		t.Errorf("%d bytes in gzip of %d: %v", packed.Body.Len(), plain.Body.Len(), packed.Header())
	}
	if plain.Body.String() != SDL() {
		t.Error("/schema.graphql is not the SDL")
	}
	var possible struct{ PossibleTypes map[string][]string }
	if err := json.Unmarshal(ask(Options{}, http.MethodGet, "/possible-types.json").Body.Bytes(), &possible); err != nil || !reflect.DeepEqual(possible.PossibleTypes, PossibleTypes()) {
		t.Errorf("%v %v", err, possible)
	}
}

func TestElsewhere(t *testing.T) {
	got := serve(t, Elsewhere("/graphql"), posted(hello))
	if got.status != http.StatusNotFound || got.code() != "BAD_INPUT" || !strings.Contains(got.text, "/graphql") || got.header.Get("Cache-Control") != "no-store" {
		t.Errorf("%d %s %v", got.status, got.text, got.header)
	}
	w := httptest.NewRecorder()
	if Elsewhere("/graphql").ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/x", nil)); w.Code != http.StatusNotFound || strings.Contains(w.Body.String(), "{") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestOnlyRead(t *testing.T) {
	got := serve(t, OnlyRead("/graphql"), posted(hello))
	if got.status != http.StatusMethodNotAllowed || got.code() != "BAD_INPUT" || !strings.Contains(got.text, "/graphql") || got.header.Get("Allow") != "GET, HEAD" {
		t.Errorf("%d %s %v", got.status, got.text, got.header)
	}
	w := httptest.NewRecorder()
	if OnlyRead("/graphql").ServeHTTP(w, httptest.NewRequest(http.MethodPut, "/", nil)); w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" || strings.Contains(w.Body.String(), "{") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
