// The embedded store at scale: the memory and time that a large world takes, and how long its answers take.

package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph"
)

// The documents beside those of the contests. deep is a page far down in a large connection, which clients reach by a
// cursor.
const (
	querySearch = `query Search($text: String!) { search(text: $text, first: 10) { edges { score matched node { id name } } } }`
	queryHubs   = `{ alliances(first: 1, orderBy: {by: MEMBERS, direction: DESC}) { nodes { id members(first: 0) { totalCount } } } }`
	queryHub    = `query Hub($id: ID!) { alliance(id: $id) { id name members(first: 100) { nodes { id name city } pageInfo { hasNextPage endCursor } } } }`
	queryDeep   = `query Deep($id: ID!, $after: String) { alliance(id: $id) { id name members(first: 100, after: $after) { nodes { id name city } pageInfo { hasNextPage endCursor } } } }`
)

// Each operation is asked for scaleSlice, and at least scaleTimes: the slowest takes seconds.
const (
	scaleSlice = 2 * time.Second
	scaleTimes = 10
)

// scaleDeadline is far above the deadline of the server, so that operations that are too slow for it are measured too.
const scaleDeadline = time.Minute

func scale(ctx context.Context, o *options) error {
	making, err := timeToMake(ctx, o.scale)
	if err != nil {
		return err
	}
	before := liveHeap()
	g, err := newGenerated(ctx, o.scale)
	if err != nil {
		return err
	}
	fmt.Printf("The embedded store at scale, %s, %s, %d processors: %v, of which making alone takes %.1f s\n  rows:",
		time.Now().Format("2006-01-02"), runtime.Version(), runtime.NumCPU(), g, making.Seconds())
	for _, t := range atlas.Tables {
		if g.rowsOf[t.Kind] > 0 {
			fmt.Printf(" %d %s", g.rowsOf[t.Kind], t.Name)
		}
	}
	start := time.Now()
	if _, err := g.reader.Search(ctx, atlas.Search{Text: "university"}, atlas.Window{First: 1, Last: -1, Select: atlas.SelectNodes}); err != nil {
		return err
	}
	fmt.Printf("\n  the index of names was ready %.1f s after that\n", time.Since(start).Seconds())
	if err := g.tellMemory("loaded", before); err != nil {
		return err
	}

	handlers := []contestant{
		{"level", newHandler(g.store, graph.Options{Deadline: scaleDeadline})},
		{"reference", newHandler(g.store, graph.Options{Deadline: scaleDeadline, Executor: graph.ReferenceExecutor})},
	}
	ops, err := g.scaleOperations(handlers[0].handler)
	if err != nil {
		return err
	}
	here, stop, err := listen(handlers[0])
	if err != nil {
		return err
	}
	defer stop()

	fmt.Printf("  milliseconds that half and 99 %% of the requests took at most, one after the other, in process and over HTTP (one connection, served by the same process)\n")
	rec := newRecorder()
	for _, op := range ops {
		answer, err := agree(op, handlers)
		if err != nil {
			return err
		}
		size, err := agreeOverHTTP(op, []served{here})
		if err != nil {
			return err
		}
		if size[0] != len(answer) {
			return fmt.Errorf("%s: %d bytes in process and %d over HTTP", op.name, len(answer), size[0])
		}
		var times []float64
		for start := time.Now(); len(times) < scaleTimes || time.Since(start) < scaleSlice; {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			one := time.Now()
			rec.ask(handlers[0].handler, op.body)
			times = append(times, float64(time.Since(one))/1e6)
		}
		slices.Sort(times)
		load, err := ask(ctx, here, op, size[0], 1, scaleSlice)
		if err != nil {
			return err
		}
		fmt.Printf("  %-23s %6d bytes %5d objects   in process p50 %8.3f p99 %8.3f (%6d times)   over HTTP p50 %8.3f p99 %8.3f\n",
			op.name, len(answer), objects(answer), times[len(times)/2], times[len(times)*99/100], len(times), load.p50, load.p99)
	}
	if err := g.tellMemory("after all requests", before); err != nil {
		return err
	}
	return networksAtScale(ctx, g, handlers[0].handler, before)
}

// timeToMake is how long it takes to make the rows of a world without loading them. The world itself is made before, as
// newGenerated does.
func timeToMake(ctx context.Context, institutions int) (time.Duration, error) {
	source, err := newSource(ctx, institutions)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	for _, t := range atlas.Tables {
		for _, err := range source.Rows(ctx, t.Kind) {
			if err != nil {
				return 0, err
			}
		}
	}
	return time.Since(start), nil
}

// tellMemory prints how much the heap has grown. The bytes per institution, and per edge, are the whole growth divided
// by their number, although there are other rows too.
func (g *generated) tellMemory(when string, before uint64) error {
	heap := float64(liveHeap() - before)
	fmt.Printf("  memory, %s: heap %.0f MB: %.0f bytes for each institution, %.0f for each row, %.0f for each edge", when, heap/1e6,
		heap/float64(g.institutions), heap/float64(g.rows), heap/float64(g.edges))
	debug.FreeOSMemory()
	if now, most := resident(); now > 0 {
		fmt.Printf("; resident %.0f MB, at most %.0f MB so far", float64(now)/1e6, float64(most)/1e6)
	}
	fmt.Println()
	return nil
}

// liveHeap is the size of all objects in use on the heap.
func liveHeap() uint64 {
	runtime.GC()
	runtime.GC() // a second time, because pools give up their objects only now
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// resident is the memory that the process has, and the most it had; 0 where the system does not tell.
func resident() (now, most int) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, 0
	}
	for line := range strings.Lines(string(status)) {
		fmt.Sscanf(line, "VmRSS: %d kB", &now)
		fmt.Sscanf(line, "VmHWM: %d kB", &most)
	}
	return now << 10, most << 10
}

// scaleOperations are those of the contests, searches for a name of the world, and pages of its largest alliance.
func (g *generated) scaleOperations(h http.Handler) ([]operation, error) {
	ops := operations(g)
	name := g.middle().NameIn(nil)
	ops = append(ops, operation{"search: whole name", body(querySearch, "text", name)},
		operation{"search: two words", body(querySearch, "text", twoWords(name))},
		operation{"search: misspelled name", body(querySearch, "text", misspelled(name))},
		operation{"search: misspelled word", body(querySearch, "text", misspelled("University"))}) // which half of the names match

	var hubs struct {
		Alliances struct {
			Nodes []struct {
				ID      atlas.ID
				Members struct{ TotalCount int }
			}
		}
	}
	if err := askFor(h, queryHubs, nil, &hubs); err != nil {
		return nil, err
	}
	hub := hubs.Alliances.Nodes[0]
	cursor, err := cursorAt(h, hub.ID, hub.Members.TotalCount/2)
	if err != nil {
		return nil, err
	}
	deep, err := json.Marshal(map[string]any{"query": queryDeep, "variables": map[string]any{"id": hub.ID, "after": cursor}})
	if err != nil {
		return nil, err
	}
	fmt.Printf("  searches: %q, %q, %q; the largest alliance has %d members, the deep page begins at half\n", name, twoWords(name), misspelled(name), hub.Members.TotalCount)
	return append(ops, operation{"hub: first page", body(queryHub, "id", hub.ID)}, operation{"hub: deep page", deep}), nil
}

// twoWords are the last and the first word of a name, which find it too.
func twoWords(name string) string {
	words := strings.Fields(name)
	return words[len(words)-1] + " " + words[0]
}

// misspelled is a name with two letters of its longest word in the wrong order.
func misspelled(name string) string {
	words := strings.Fields(name)
	longest := slices.MaxFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	at := len(longest) / 2
	for at > 1 && longest[at] == longest[at-1] {
		at--
	}
	return strings.Replace(name, longest, longest[:at-1]+longest[at:at+1]+longest[at-1:at]+longest[at+1:], 1)
}

// cursorAt walks to a row of an alliance's members, as clients do.
func cursorAt(h http.Handler, alliance atlas.ID, row int) (cursor string, err error) {
	for at := 0; at < row; at += api.MaxPage {
		var page struct {
			Alliance struct {
				Members struct{ PageInfo struct{ EndCursor string } }
			}
		}
		variables := map[string]any{"id": alliance, "first": min(api.MaxPage, row-at), "after": nil}
		if cursor != "" {
			variables["after"] = cursor
		}
		const query = `query($id: ID!, $first: Int, $after: String) { alliance(id: $id) { members(first: $first, after: $after) { pageInfo { endCursor } } } }`
		if err := askFor(h, query, variables, &page); err != nil {
			return "", err
		}
		cursor = page.Alliance.Members.PageInfo.EndCursor
	}
	return cursor, nil
}

// askFor asks once and reads the data of the answer.
func askFor(h http.Handler, query string, variables map[string]any, into any) error {
	text, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return err
	}
	answer, err := agree(operation{"to prepare", text}, []contestant{{"level", h}})
	if err != nil {
		return err
	}
	return json.NewDecoder(bytes.NewReader(answer)).Decode(&struct{ Data any }{into})
}
