// Hostile questions about networks: each is answered or refused with a code, in time, and with memory within bounds.

package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"alliance-atlas/graph"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// What the largest question about networks may hold at once: about what the ties of one operation take while they are made.
const networkMemory = 1 << 30

// clique adds an alliance of so many institutions, the ids of which begin with a word, to a world.
func clique(b *strings.Builder, word string, members int) {
	fmt.Fprintf(b, "alliance %s: name=%[1]s\n", word)
	for i := range members {
		fmt.Fprintf(b, "institution %s%d: name=%[1]s %d\nmembership: alliance=%[1]s, institution=%[1]s%d\n", word, i, i, i)
	}
}

func TestHostileNetworks(t *testing.T) {
	testflags.OnlyLong(t, "questions that cost as much as they may take seconds each")
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	var b strings.Builder
	b.WriteString(largeNetworks(r))
	clique(&b, "clique", 100)
	clique(&b, "crowd", 3300) // 5.4 million ties
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, b.String()))); err != nil {
		t.Fatal(err)
	}
	each := func(n int, part func(i int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(part(i))
		}
		return b.String()
	}
	const small, large = `network(of: {kind: CO_MEMBERSHIP, alliances: {name: {eq: "clique"}}})`, `network(of: {kind: CO_MEMBERSHIP})`
	of := func(network, what string) string { return "{" + network + "{" + what + "}}" }
	for _, c := range []struct{ name, query, code string }{
		{"all paths of twelve ties in a clique", of(small, `paths(from: "institution/clique1", to: "institution/clique2", maxLength: 12, first: 500){shortest more paths{length}}`), ""},
		{"and in the whole", of(large, `paths(from: "institution/clique1", to: "institution/clique2", maxLength: 12, first: 500){shortest more paths{length}}`), ""},
		{"500 paths at a hub", of(large, `paths(from: "institution/i1", to: "institution/i2", maxLength: 12, first: 500){shortest more paths{length nodes{id}}}`), ""},
		{"paths where none is", of(large, `paths(from: "institution/i1", to: "institution/clique2", maxLength: 12, first: 500){shortest more}`), ""},
		{"500 neighbours of a hub with theirs", of(large, `node(id: "institution/i1"){ties(first: 500){totalCount nodes{weight basis{totalCount}}}}`), ""},
		// As many aliases as a document has room for.
		{"seeds of communities", of(small, each(175, func(i int) string { return fmt.Sprintf("a%d:communities(seed:%[1]d){count}", i) })), "LIMIT_EXCEEDED"},
		{"seeds of samples", of(small, `node(id: "institution/clique1"){`+each(175, func(i int) string { return fmt.Sprintf("a%d:betweenness(samples:99 seed:%[1]d)", i) })+"}"), ""},
		{"seeds of samples of the whole", of(`network(of: {kind: CO_MEMBERSHIP, alliances: {not: {name: {eq: "crowd"}}}})`, `node(id: "institution/i1"){`+each(175, func(i int) string { return fmt.Sprintf("a%d:betweenness(samples:30 seed:%[1]d)", i) })+"}"), "LIMIT_EXCEEDED"},
		{"networks", "{" + each(50, func(i int) string {
			return fmt.Sprintf("a%d:network(of:{kind:CO_MEMBERSHIP minWeight:1.%03[1]d}){tieCount}", i)
		}) + "}", "LIMIT_EXCEEDED"},
		{"surroundings", of(large, each(140, func(i int) string {
			return fmt.Sprintf("a%d:around(ids:[\"institution/i%[1]d\"]){tieCount}", i)
		})), "LIMIT_EXCEEDED"},
		{"500 ids around", of(large, "around(ids: ["+each(500, func(i int) string { return fmt.Sprintf("\"institution/i%d\" ", 40*i) })+"], radius: 6){whole nodeCount tieCount}"), ""},
		{"501 ids around", of(large, "around(ids: ["+each(501, func(i int) string { return fmt.Sprintf("\"institution/i%d\" ", i) })+"]){whole}"), "BAD_INPUT"},
		{"six ties around a hub", of(large, `around(ids: ["institution/i1"], radius: 6){whole nodeCount tieCount communities{count}}`), ""},
		{"all that one part may cost", of(large, `around(ids: ["institution/crowd1"]){whole tieCount transitivity averageClustering distances{average}}`), "LIMIT_EXCEEDED"},
		{"more ties than may be made", of(large, `nodes(first: 1){nodes{betweenness}}`), "LIMIT_EXCEEDED"},
		{"part of a part of a part", of(large, `around(ids: ["institution/i1"], radius: 3){core(k: 2){around(ids: ["institution/i1"], radius: 6){communities{groups{nodes{network{tieCount}}}}}}}`), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			handler := mustHandler(store, graph.Options{})
			body, err := json.Marshal(map[string]string{"query": c.query})
			if err != nil {
				t.Fatal(err)
			}
			runtime.GC()
			done := make(chan uint64)
			stop := make(chan struct{})
			go func() { done <- peak(stop) }()
			request := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
			request.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			begin := time.Now()
			handler.ServeHTTP(w, request)
			took := time.Since(begin)
			close(stop)
			held := <-done
			var got struct {
				Errors []struct {
					Message    string
					Extensions struct{ Code string }
				}
			}
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			code, message := "", ""
			for _, e := range got.Errors {
				code, message = e.Extensions.Code, e.Message
			}
			t.Logf("%v, at most %d MB more, %d bytes, %s %.200s", took, held>>20, w.Body.Len(), code, message)
			if code != c.code && !(code == "LIMIT_EXCEEDED" && c.code == "") {
				t.Errorf("the code is %q, want %q", code, c.code)
			}
			if took > (graph.RequestTimeout+time.Second)*slower || held > networkMemory {
				t.Errorf("it took %v and held %d MB", took, held>>20)
			}
		})
	}
}

// peak is how much more memory the heap holds at most until stop than at first.
func peak(stop chan struct{}) uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	first, most := m.HeapInuse, m.HeapInuse
	for {
		select {
		case <-stop:
			return most - first
		case <-time.After(5 * time.Millisecond):
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapInuse)
		}
	}
}
