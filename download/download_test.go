// Tests of what all downloads share: tags, codings, headers, errors, and what happens when a file breaks off.

package download_test

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"
	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
	"alliance-atlas/importer"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// holding is a store with the rows of a package.
func holding(t testing.TB, p *importer.Package) atlas.Store {
	t.Helper()
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), p.Changes()); err != nil {
		t.Fatal(err)
	}
	return store
}

// a file of a test.
func sample(write download.Writing) download.Find {
	return func(r *http.Request) (*download.File, error) {
		p := download.Parse(r.URL, "asOf", "n")
		f := &download.File{Name: "sample", Ext: "txt", MediaType: "text/plain; charset=utf-8", Params: p, At: p.Date("asOf"),
			Prepare: func(context.Context, atlas.Reader) (download.Writing, error) { return write, nil }}
		p.Int("n", 1, 0, 9)
		return f, p.Err()
	}
}

// ask asks a handler. Headers are pairs of a name and a value.
func ask(h http.Handler, method, address string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// body is an answer without its coding.
func body(t *testing.T, r *http.Response) string {
	t.Helper()
	var in io.Reader = r.Body
	var err error
	switch coding := r.Header.Get("Content-Encoding"); coding {
	case "":
	case "gzip":
		in, err = gzip.NewReader(in)
	case "zstd":
		var d *zstd.Decoder
		if d, err = zstd.NewReader(in, zstd.WithDecoderMaxWindow(8<<20)); err == nil { // as browsers read it
			defer d.Close()
			in = d
		}
	default:
		t.Fatalf("Content-Encoding is %q", coding)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// problem is the sentence and the code of an error.
func problem(t *testing.T, r *http.Response) (message, code string) {
	t.Helper()
	var is struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	text := body(t, r)
	if err := json.Unmarshal([]byte(text), &is); err != nil || len(is.Errors) != 1 {
		t.Fatalf("%d %q is no problem: %v", r.StatusCode, text, err)
	}
	for _, name := range []string{"ETag", "Content-Disposition", "Link", "X-Atlas-Version"} {
		if r.Header.Get(name) != "" {
			t.Errorf("an error has the header %s: %s", name, r.Header.Get(name))
		}
	}
	if r.Header.Get("Cache-Control") != "no-store" || r.Header.Get("Content-Type") != "application/json; charset=utf-8" {
		t.Errorf("the headers of an error are %v", r.Header)
	}
	return is.Errors[0].Message, is.Errors[0].Extensions.Code
}

func version(t *testing.T, store atlas.Store) string {
	t.Helper()
	r, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return r.Dataset().Version
}

func TestHeadersOfAFile(t *testing.T) {
	store := datatest.Curated(t)
	h := download.New(store, download.Options{}).Handler(sample(download.Text([]byte("hello"))))
	v := version(t, store)
	r := ask(h, "GET", "/x?asOf=2020")
	if got := body(t, r); got != "hello" || r.StatusCode != 200 {
		t.Errorf("%d %q", r.StatusCode, got)
	}
	for name, want := range map[string]string{
		"Content-Type":           "text/plain; charset=utf-8",
		"Content-Disposition":    `attachment; filename="alliance-atlas-` + v + `-sample.txt"`,
		"Content-Length":         "5",
		"Cache-Control":          "public, no-cache",
		"X-Atlas-Version":        v,
		"X-Content-Type-Options": "nosniff",
		"Vary":                   "Accept-Encoding",
		"Link":                   `<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"`,
	} {
		if got := r.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if !strings.HasPrefix(r.Header.Get("X-Atlas-Citation"), "Alliance Atlas") {
		t.Errorf("the citation is %q", r.Header.Get("X-Atlas-Citation"))
	}
	if tag := r.Header.Get("ETag"); !strings.HasPrefix(tag, `"`) || !strings.HasSuffix(tag, `"`) || len(tag) < 20 {
		t.Errorf("the tag %s is not a strong one", tag)
	}
	r = ask(h, "GET", "/x?inline=1&version="+v)
	if r.Header.Get("Content-Disposition") != "" || r.Header.Get("Cache-Control") != "public, max-age=31536000, immutable" {
		t.Errorf("inline and of a version: %v", r.Header)
	}
	r = ask(h, "GET", "/x?version=0123456789abcdef")
	if message, code := problem(t, r); r.StatusCode != 404 || code != "BAD_INPUT" || !strings.Contains(message, v) {
		t.Errorf("another version: %d %s %s", r.StatusCode, code, message)
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS"} {
		r = ask(h, method, "/x")
		if message, _ := problem(t, r); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" || message != "a download is read by GET or HEAD" {
			t.Errorf("%s: %d %v %s", method, r.StatusCode, r.Header, message)
		}
	}
}

func TestTagsOfFiles(t *testing.T) {
	store := datatest.Curated(t)
	var prepared atomic.Int32
	find := func(r *http.Request) (*download.File, error) {
		f, err := sample(download.Text([]byte(strings.Repeat("hello ", 1000))))(r)
		if err == nil {
			prepare := f.Prepare
			f.Prepare = func(ctx context.Context, reader atlas.Reader) (download.Writing, error) {
				prepared.Add(1)
				return prepare(ctx, reader)
			}
		}
		return f, err
	}
	h := download.New(store, download.Options{}).Handler(find)
	tag := func(address string, headers ...string) string {
		t.Helper()
		r := ask(h, "GET", address, headers...)
		if r.StatusCode != 200 {
			t.Fatalf("%s: %d", address, r.StatusCode)
		}
		return r.Header.Get("ETag")
	}
	first := tag("/x")
	for _, same := range []string{"/x", "/x?n=1", "/x?inline=1", "/x?n=01", "/x?version=" + version(t, store)} {
		if got := tag(same); got != first {
			t.Errorf("%s has the tag %s, and not %s", same, got, first)
		}
	}
	seen := map[string]string{first: "/x"}
	for _, other := range [][]string{
		{"/x?n=2"}, {"/x?asOf=2020"}, {"/x?asOf=2020-01"}, {"/x", "Accept-Encoding", "gzip"}, {"/x", "Accept-Encoding", "zstd, gzip"},
	} {
		got := tag(other[0], other[1:]...)
		if before, ok := seen[got]; ok {
			t.Errorf("%v has the tag of %s", other, before)
		}
		seen[got] = strings.Join(other, " ")
	}
	prepared.Store(0)
	for list, status := range map[string]int{first: 304, `"x", ` + first: 304, "W/" + first: 304, "*": 304, `"x"`: 200, first[:len(first)-1] + `.gzip"`: 200} {
		for _, method := range []string{"GET", "HEAD"} {
			r := ask(h, method, "/x", "If-None-Match", list)
			if r.StatusCode != status || r.Header.Get("ETag") != first || status == 304 && body(t, r) != "" {
				t.Errorf("%s with If-None-Match: %s is answered %d, want %d", method, list, r.StatusCode, status)
			}
		}
	}
	if n := prepared.Load(); n != 2*3 { // for * and for those of other tags
		t.Errorf("%d files were prepared", n)
	}
	r := ask(h, "HEAD", "/x", "Accept-Encoding", "gzip")
	if r.StatusCode != 200 || r.Header.Get("ETag") != first[:len(first)-1]+`.gzip"` || body(t, ask(h, "HEAD", "/x")) != "" {
		t.Errorf("HEAD: %d %v", r.StatusCode, r.Header)
	}

	reader, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	described := *reader.Dataset()
	described.Citation += ", second edition"
	if err := store.Apply(t.Context(), one(atlas.Change{Dataset: &described})); err != nil {
		t.Fatal(err)
	}
	second := tag("/x")
	rows, err := reader.Nodes(t.Context(), []atlas.ID{"country/FR"})
	if err != nil {
		t.Fatal(err)
	}
	changed := *rows[0].(*atlas.Country)
	changed.Subregion = "changed"
	if err := store.Apply(t.Context(), one(atlas.Change{Put: &changed})); err != nil {
		t.Fatal(err)
	}
	if third := tag("/x", "If-None-Match", first); first == second || second == third || first == third {
		t.Errorf("changes of the data: the tags are %s, %s, %s", first, second, third)
	}
}

func one(c atlas.Change) iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) { yield(c) }
}

func TestCodings(t *testing.T) {
	text := strings.Repeat("a line of a file, and another one\n", 20_000)
	h := download.New(datatest.Curated(t), download.Options{}).Handler(sample(download.Text([]byte(text))))
	for accept, want := range map[string]string{
		"":                           "",
		"gzip":                       "gzip",
		"gzip, deflate, br, zstd":    "zstd",
		"gzip, deflate":              "gzip",
		"x-gzip":                     "gzip",
		"zstd;q=0.5, gzip":           "gzip",
		"gzip;q=0, zstd;q=0":         "",
		"*":                          "zstd",
		"*;q=0":                      "",
		"identity, gzip;q=0.5":       "",
		"br":                         "",
		"identity;q=0, gzip;q=0.001": "gzip",
		"gzip;q=nothing":             "",
	} {
		r := ask(h, "GET", "/x", "Accept-Encoding", accept)
		if accept == "" {
			r = ask(h, "GET", "/x")
		}
		if got := r.Header.Get("Content-Encoding"); got != want || r.StatusCode != 200 {
			t.Errorf("Accept-Encoding: %q is answered %d in %q, want %q", accept, r.StatusCode, got, want)
		}
		if body(t, r) != text {
			t.Errorf("Accept-Encoding: %q: other bytes", accept)
		}
	}
}

// TestFailures: before the first bytes an error has its status, and afterwards the connection breaks.
func TestFailures(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	store := datatest.Curated(t)
	for _, c := range []struct {
		name   string
		err    error
		status int
		code   string
	}{
		{"wrong input", atlas.Errorf(atlas.ErrInput, "there is no such thing"), 400, "BAD_INPUT"},
		{"nothing there", download.NotFound("there is no such thing"), 404, "BAD_INPUT"},
		{"too large", atlas.Errorf(atlas.ErrLimit, "there is too much"), 413, "LIMIT_EXCEEDED"},
		{"too slow", context.DeadlineExceeded, 503, "TIMEOUT"},
		{"away", atlas.Errorf(atlas.ErrUnavailable, "the database is away"), 503, "UNAVAILABLE"},
		{"changed", atlas.Errorf(atlas.ErrChanged, "it changed"), 503, "UNAVAILABLE"},
		{"a defect", errors.New("secret"), 500, "INTERNAL"},
	} {
		for at, find := range map[string]download.Find{
			"find": func(*http.Request) (*download.File, error) { return nil, c.err },
			"prepare": func(r *http.Request) (*download.File, error) {
				f, err := sample(nil)(r)
				f.Prepare = func(context.Context, atlas.Reader) (download.Writing, error) { return nil, c.err }
				return f, err
			},
			"first bytes": sample(func(_ context.Context, w io.Writer) error {
				io.WriteString(w, "half a file")
				return c.err
			}),
		} {
			r := ask(download.New(store, download.Options{}).Handler(find), "GET", "/x", "Accept-Encoding", "gzip")
			message, code := problem(t, r)
			if r.StatusCode != c.status || code != c.code || strings.Contains(message, "secret") || message == "" {
				t.Errorf("%s in %s: %d %s %q, want %d %s", c.name, at, r.StatusCode, code, message, c.status, c.code)
			}
		}
	}
	for name, end := range map[string]func() error{
		"an error": func() error { return errors.New("secret") },
		"a panic":  func() error { panic("secret") },
	} {
		for _, accept := range []string{"identity", "gzip", "zstd"} {
			server := httptest.NewServer(download.New(store, download.Options{}).Handler(sample(func(_ context.Context, w io.Writer) error {
				noise := make([]byte, 1<<20)
				for i := range noise {
					noise[i] = byte(i * i >> 3)
				}
				for range 40 {
					if _, err := w.Write(noise); err != nil {
						return err
					}
					noise[0]++
				}
				return end()
			})))
			r, err := http.NewRequest("GET", server.URL, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Encoding", accept)
			answer, err := server.Client().Do(r)
			if err != nil {
				t.Fatal(err)
			}
			n, err := io.Copy(io.Discard, answer.Body)
			answer.Body.Close()
			if answer.StatusCode == 200 && err == nil {
				t.Errorf("%s in %s: %d bytes look like a whole file", name, accept, n)
			}
			server.Close()
		}
	}
	panics := sample(func(context.Context, io.Writer) error { panic("secret") })
	r := ask(download.New(store, download.Options{}).Handler(panics), "GET", "/x")
	if message, code := problem(t, r); r.StatusCode != 500 || code != "INTERNAL" || strings.Contains(message, "secret") {
		t.Errorf("a panic: %d %s %s", r.StatusCode, code, message)
	}
}

// TestDeadline: work before the first byte ends at the deadline, and a file that is sent may go on.
func TestDeadline(t *testing.T) {
	const deadline = 50 * time.Millisecond
	d := download.New(datatest.Curated(t), download.Options{Deadline: deadline})
	slow := func(r *http.Request) (*download.File, error) {
		f, err := sample(nil)(r)
		f.Prepare = func(ctx context.Context, _ atlas.Reader) (download.Writing, error) {
			<-ctx.Done()
			return nil, atlas.Expired(ctx)
		}
		return f, err
	}
	r := ask(d.Handler(slow), "GET", "/x")
	if _, code := problem(t, r); r.StatusCode != 503 || code != "TIMEOUT" {
		t.Errorf("%d %s", r.StatusCode, code)
	}
	long := sample(func(ctx context.Context, w io.Writer) error {
		time.Sleep(2 * deadline)
		_, err := io.WriteString(w, "late")
		return errors.Join(err, ctx.Err())
	})
	if r := ask(d.Handler(long), "GET", "/x"); r.StatusCode != 200 || body(t, r) != "late" {
		t.Errorf("a file that takes longer: %d", r.StatusCode)
	}
}

// TestDataThatChanges: a reader whose data has changed is asked for once more.
func TestDataThatChanges(t *testing.T) {
	for _, c := range []struct {
		fails, status int
		late          bool // after the work before the first byte
	}{{0, 200, false}, {1, 200, false}, {2, 503, false}, {1, 200, true}, {2, 503, true}} {
		tries := 0
		find := func(r *http.Request) (*download.File, error) {
			f, err := sample(nil)(r)
			f.Prepare = func(context.Context, atlas.Reader) (download.Writing, error) {
				var changed error
				if tries++; tries <= c.fails {
					changed = atlas.Errorf(atlas.ErrChanged, "it changed")
				}
				if c.late && changed != nil {
					return func(_ context.Context, w io.Writer) error {
						io.WriteString(w, "half")
						return changed
					}, nil
				}
				return download.Text([]byte("whole")), changed
			}
			return f, err
		}
		r := ask(download.New(datatest.Curated(t), download.Options{}).Handler(find), "GET", "/x")
		if text := body(t, r); r.StatusCode != c.status || (text == "whole") != (c.status == 200) {
			t.Errorf("after %d changes: %d %s, want %d", c.fails, r.StatusCode, text, c.status)
		}
	}
}

func TestPagesOfOtherOrigins(t *testing.T) {
	store := datatest.Curated(t)
	for origins, want := range map[string]string{"": "", "*": "*", "https://friend.example": "https://friend.example"} {
		var o download.Options
		if origins != "" {
			o.CORSOrigins = []string{origins}
		}
		r := ask(download.New(store, o).Handler(sample(download.Text([]byte("hello")))), "GET", "/x", "Origin", "https://friend.example")
		if got := r.Header.Get("Access-Control-Allow-Origin"); got != want || r.Header.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("origins %q: %q, want %q", origins, got, want)
		}
		if exposed := r.Header.Get("Access-Control-Expose-Headers"); want != "" && !strings.Contains(strings.ToLower(exposed), "x-atlas-version") {
			t.Errorf("pages may read %q", exposed)
		}
	}
}

// TestUnchangedAsksNothing: a client that has the file costs the store a look at its version.
func TestUnchangedAsksNothing(t *testing.T) {
	var calls, snapshots atomic.Int32
	store := &storetest.Spy{Store: datatest.Curated(t), Before: func(_ context.Context, c storetest.Call) error {
		if c.OfReader() {
			calls.Add(1)
		} else {
			snapshots.Add(1)
		}
		return nil
	}}
	h := download.New(store, download.Options{}).Tables()["/tables/"]
	r := ask(h, "GET", "/tables/countries.csv?asOf=2020")
	if calls.Load() == 0 || r.StatusCode != 200 {
		t.Fatalf("the spy saw nothing, %d", r.StatusCode)
	}
	calls.Store(0)
	snapshots.Store(0)
	r = ask(h, "GET", "/tables/countries.csv?asOf=2020", "If-None-Match", r.Header.Get("ETag"))
	if r.StatusCode != 304 || calls.Load() != 0 || snapshots.Load() != 1 {
		t.Errorf("%d after %d questions to the store and %d snapshots", r.StatusCode, calls.Load(), snapshots.Load())
	}
}
