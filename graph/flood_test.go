// Floods: documents that nobody asks for twice leave what is kept within its bounds, and those that are in use where they are.

package graph

import (
	"fmt"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/internal/testflags"
)

// checkKept checks that documents are kept within the bounds, and are counted right.
func checkKept(t *testing.T, k *documents) {
	t.Helper()
	for name, s := range map[string]*shelf{"once": &k.once, "again": &k.again} {
		bytes, steps := 0, 0
		for e := s.Front(); e != nil; e = e.Next() {
			d := e.Value.(*document)
			bytes += len(d.text)
			planned := 0
			for _, p := range d.plans {
				planned += p.Steps
			}
			if steps += d.steps; planned != d.steps || d.shelf != s || k.byText[d.text] != e {
				t.Errorf("a document asked for %s has %d steps, counted as %d, and is not where it is looked for", name, planned, d.steps)
			}
		}
		if bytes != s.bytes || steps != s.steps {
			t.Errorf("documents asked for %s have %d bytes and %d steps, counted as %d and %d", name, bytes, steps, s.bytes, s.steps)
		}
	}
	bytes, steps := k.once.bytes+k.again.bytes, k.once.steps+k.again.steps
	if n := len(k.byText); n != k.once.Len()+k.again.Len() || n > maxKept || bytes > maxKeptBytes || steps > maxKeptSteps {
		t.Errorf("%d documents with %d bytes and %d steps are kept, more than %d, %d and %d", n, bytes, steps, maxKept, maxKeptBytes, maxKeptSteps)
	}
}

// maxKeptMemory is what documents may take of memory: texts and what is parsed from them 20 times as much, plans 300 bytes a step.
const maxKeptMemory = 21*maxKeptBytes + 300*maxKeptSteps

// TestFloodOfDocuments: while so many documents come that nobody asks for again, and some of the largest, the documents in use
// are neither parsed nor planned again, and what is kept of the others is bounded.
func TestFloodOfDocuments(t *testing.T) {
	flooding := testflags.Times(shortFlood, longFlood)
	h := mustNewHandler(&stub{}, Options{})
	ask := func(text string) time.Duration {
		w, r := &codeOnly{header: http.Header{}}, question(text, "")
		begun := time.Now()
		h.ServeHTTP(w, r)
		if took := time.Since(begun); w.code == http.StatusOK {
			return took
		}
		t.Fatalf("%.100s is answered with %d", text, w.code)
		return 0
	}
	type inUse struct {
		text string
		kept *document
	}
	var hot []inUse
	for i := range 50 {
		q := inUse{text: fmt.Sprintf("query Hot%d { institutions(first: 5) { nodes { id name memberships(first: 5) { nodes { role alliance { %s } } } } } }", i, aliases(20, "name"))}
		ask(q.text)
		ask(q.text)
		if q.kept = h.kept.byText[q.text].Value.(*document); len(q.kept.plans) != 1 {
			t.Fatalf("%d plans are kept of a document", len(q.kept.plans))
		}
		hot = append(hot, q)
	}
	asked, times := 0, map[string][]time.Duration{}
	useOne := func(when string) {
		q := hot[asked%len(hot)]
		asked++
		plan := onlyPlan(q.kept)
		times[when] = append(times[when], ask(q.text))
		if e := h.kept.byText[q.text]; e == nil || e.Value != q.kept || onlyPlan(q.kept) != plan {
			t.Fatalf("a document in use was parsed or planned again %s the flood, after %d questions", when, asked)
		}
	}
	for range 500 {
		useOne("before")
	}
	begun, before := time.Now(), heapInUse()
	flood := func(n, every int, document func(i int) string) {
		for i := range n {
			if ask(document(i)); i%every == 0 { // each document in use is asked for once in 50 times as many
				useOne("during")
			}
		}
		checkKept(t, &h.kept)
	}
	flood(flooding, 40, func(i int) string { return fmt.Sprintf("query Q%d { dataset { name } }", i) })
	flood(flooding/200, 4, func(i int) string {
		text := fmt.Sprintf("query L%d { dataset { %s } }", i, aliases(300, "name"))
		return text + strings.Repeat(" ", maxKeptEach-len(text)) // as large as is kept
	})
	flood(flooding/500, 4, func(i int) string { return fmt.Sprintf("query N%d %s", i, nested(2, 100)) }) // many steps in few bytes
	took, after := time.Since(begun), heapInUse()
	for range 500 {
		useOne("after")
	}
	if after > before+maxKeptMemory {
		t.Errorf("the flood left %d kB, more than %d", (after-before)>>10, maxKeptMemory>>10)
	}
	median := func(when string) time.Duration { return slices.Sorted(slices.Values(times[when]))[len(times[when])/2] }
	t.Logf("%d documents in %.1f s left %d kB; %d documents are kept, with %d bytes and %d steps", flooding+flooding/200+flooding/500, took.Seconds(),
		(int64(after)-int64(before))>>10, len(h.kept.byText), h.kept.once.bytes+h.kept.again.bytes, h.kept.once.steps+h.kept.again.steps)
	t.Logf("a document in use takes %v before, %v during and %v after the flood (medians of %d, %d and %d)",
		median("before"), median("during"), median("after"), len(times["before"]), len(times["during"]), len(times["after"]))
}

func onlyPlan(d *document) any {
	for _, p := range d.plans {
		return p
	}
	return nil
}

// heapInUse is how much memory is in use when nothing is left to collect.
func heapInUse() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// codeOnly keeps the status of an answer.
type codeOnly struct {
	header http.Header
	code   int
}

func (w *codeOnly) Header() http.Header         { return w.header }
func (w *codeOnly) WriteHeader(code int)        { w.code = code }
func (w *codeOnly) Write(b []byte) (int, error) { return len(b), nil }
