// Tests of large networks by address: what they cost in memory, and how long the first byte takes.

package download_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"sync"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/download"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// crowded is a store with one alliance of so many members.
func crowded(t testing.TB, members int) atlas.Store {
	t.Helper()
	source := atlas.ID("source/s")
	row := func(id string) atlas.Row {
		return atlas.Row{ID: atlas.ID(id), SourceIDs: []atlas.ID{source}, Trust: "PRIMARY"}
	}
	rows := []atlas.Node{
		&atlas.Source{Row: atlas.Row{ID: source, Trust: "PRIMARY"}, Title: "S", Language: "en", Kind: "PRIMARY"},
		&atlas.Alliance{Named: atlas.Named{Row: row("alliance/all"), Name: "All"}, Kind: "CONSORTIUM"},
	}
	for i := range members {
		id := fmt.Sprintf("institution/member-number-%06d-of-all", i)
		rows = append(rows,
			&atlas.Institution{Named: atlas.Named{Row: row(id), Name: fmt.Sprintf("Member %06d", i)}, Kind: "UNIVERSITY"},
			&atlas.Membership{Row: row(fmt.Sprintf("membership/m%06d", i)), AllianceID: "alliance/all", InstitutionID: atlas.ID(id), Role: "MEMBER"})
	}
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(rows)); err != nil {
		t.Fatal(err)
	}
	return store
}

// Limits that the contract sets for a network of two million ties.
const (
	mostMemory = 64 << 20
	firstByte  = time.Second
)

// watcher counts the bytes of an answer, notes when the first came, and looks at the memory from time to time.
type watcher struct {
	*httptest.ResponseRecorder
	begun  time.Time
	first  time.Duration
	bytes  int64
	lines  int
	seen   int64
	most   uint64
	status int
}

func (w *watcher) WriteHeader(status int) { w.status = status }

func (w *watcher) Write(b []byte) (int, error) {
	if w.first == 0 {
		w.first = time.Since(w.begun)
	}
	w.bytes += int64(len(b))
	for _, c := range b {
		if c == '\n' {
			w.lines++
		}
	}
	if w.bytes-w.seen > 16<<20 {
		w.seen = w.bytes
		w.most = max(w.most, heap())
	}
	return len(b), nil
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// TestTwoMillionTies: once the network is there, it is written in every format of ties with little memory besides, and soon.
func TestTwoMillionTies(t *testing.T) {
	testflags.NotRaced(t, "it measures memory and time of one large file")
	h := networks(crowded(t, 2001)) // 2,001,000 ties
	if r := ask(h, "HEAD", "/networks/co-membership.graphml"); r.StatusCode != http.StatusOK {
		t.Fatalf("HEAD: %d", r.StatusCode)
	}
	before := heap()
	made := func() uint64 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.TotalAlloc
	}
	for _, format := range []string{".graphml", "/ties.csv", ".net"} {
		w := &watcher{ResponseRecorder: httptest.NewRecorder(), begun: time.Now()}
		allocated := made()
		h.ServeHTTP(w, httptest.NewRequest("GET", "/networks/co-membership"+format, nil))
		allocated = made() - allocated
		took := time.Since(w.begun)
		more := int64(w.most) - int64(before)
		t.Logf("%s: %d MB, first byte after %v, all after %v, %.1f MiB more memory, and %.1f MiB with all that was garbage soon", format, w.bytes/1e6, w.first, took, float64(more)/(1<<20), float64(allocated)/(1<<20))
		if w.status != 200 || w.lines < 2_001_000 {
			t.Errorf("%s: %d with %d lines", format, w.status, w.lines)
		}
		if more > mostMemory || allocated > mostMemory { // garbage is memory too, until it is collected
			t.Errorf("%s takes %d bytes of memory more, and allocates %d", format, more, allocated)
		}
		if w.first > firstByte {
			t.Errorf("%s: the first byte comes after %v", format, w.first)
		}
	}
}

// stuck is a client that reads nothing until it is let go.
type stuck struct {
	*httptest.ResponseRecorder
	begun, end chan struct{}
	once       sync.Once
}

func (w *stuck) Write(b []byte) (int, error) {
	w.once.Do(func() { close(w.begun) })
	<-w.end
	return len(b), nil
}

// TestManyLargeNetworksAtOnce: of those that are sent no more than MaxSending ties are held, the next gets an error, and later an answer.
func TestManyLargeNetworksAtOnce(t *testing.T) {
	const members = 2500 // 3,123,750 ties
	ties, fit := members*(members-1)/2, download.MaxSending/(members*(members-1)/2)
	h := networks(crowded(t, members))
	end := make(chan struct{})
	var all sync.WaitGroup
	for range fit {
		w := &stuck{ResponseRecorder: httptest.NewRecorder(), begun: make(chan struct{}), end: end}
		all.Go(func() { h.ServeHTTP(w, httptest.NewRequest("GET", "/networks/co-membership/ties.csv", nil)) })
		<-w.begun
	}
	message, code := problem(t, ask(h, "GET", "/networks/co-membership.graphml"))
	if code != "UNAVAILABLE" || message == "" {
		t.Errorf("with %d networks of %d ties: %s %s", fit, ties, code, message)
	}
	if r := ask(h, "GET", "/networks/affiliation/ties.csv"); r.StatusCode != http.StatusOK {
		t.Errorf("a small one meanwhile: %d", r.StatusCode)
	}
	if r := ask(h, "HEAD", "/networks/co-membership.graphml"); r.StatusCode != http.StatusOK {
		t.Errorf("HEAD meanwhile: %d", r.StatusCode)
	}
	close(end)
	all.Wait()
	w := &watcher{ResponseRecorder: httptest.NewRecorder(), begun: time.Now()}
	if h.ServeHTTP(w, httptest.NewRequest("GET", "/networks/co-membership.net", nil)); w.status != http.StatusOK || w.lines < ties {
		t.Errorf("afterwards: %d, %d lines", w.status, w.lines)
	}
}
