// Growth: how the time of a request depends on the size of the world. Every world is asked for the same number of objects,
// and all of them take turns, so that only their sizes differ.

package main

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph"
)

const (
	// edgesEach is about how many edges a world has for each institution.
	edgesEach = 50
	// growthSets is how many requests an operation takes turns with: enough that a large world does not answer all of them
	// from the caches of the processor.
	growthSets = 64
	// growthCandidates is how many rows of a world are tried to find some with as many objects below them as in the
	// smallest world.
	growthCandidates = 2_000
	growthSlice      = 50 * time.Millisecond
	growthDeadline   = 10 * time.Minute // for one operation, far more than it takes
)

// shape is an operation of the contests that starts from given rows, because the first rows of a small world do not
// have as many objects below them as those of a large one.
type shape struct {
	name, query, variable string
	rows                  int // to start from; the smallest world may have fewer
	starts                func(*generated, http.Handler) ([]string, error)
}

var shapes = []shape{
	{"a", queryA, "id", 1, startsAt(atlas.AllInstitutions.Relationship)},
	{"b", `query Page($after: String) { institutions(first: 100, after: $after) { nodes { id name kind city website } } }`, "after", 1, pageStarts},
	{"c", `query Nested($ids: [ID!]!) { nodes(ids: $ids) { ... on Institution { id name memberships(first: 3) { nodes { id role alliance { id name members(first: 48) { nodes { id name city } } } } } } } }`,
		"ids", 10, startsAt(atlas.AllInstitutions.Relationship)},
	{"d", `query Levels($ids: [ID!]!) { nodes(ids: $ids) { ... on Alliance { id name members(first: 10) { nodes { id name memberships(first: 5) { nodes { id role alliance { id name } } } } } } } }`,
		"ids", 20, startsAt(atlas.AllAlliances.Relationship)},
}

// request is the shape from some origins.
func (s *shape) request(from []origin) operation {
	var value any = from[0].at
	if s.rows > 1 {
		ids := make([]string, len(from))
		for i, one := range from {
			ids[i] = one.at
		}
		value = ids
	}
	return operation{s.name, body(s.query, s.variable, value)}
}

// origin is an id or a cursor to start from, with the number of objects in the answer.
type origin struct {
	at      string
	objects int
}

// grown is one of the worlds, served in this process, with its requests by shape.
type grown struct {
	*generated
	level    contestant
	here     served
	requests [][]asked
	answers  []string // how many objects are in the answer to the first request, and how many different ones
}

// asked is a request: its body, its bytes over HTTP, and the size of its answer.
type asked struct {
	body, wire []byte
	size       int
}

func growth(ctx context.Context, o *options) error {
	var worlds []*grown
	for edges := 10_000; edges <= o.edges; edges *= 10 {
		g, err := newGenerated(ctx, edges/edgesEach)
		if err != nil {
			return err
		}
		level := contestant{"level", newHandler(g.store, graph.Options{})}
		here, stop, err := listen(level)
		if err != nil {
			return err
		}
		defer stop()
		worlds = append(worlds, &grown{generated: g, level: level, here: here})
	}
	fmt.Printf("\nGrowth: the median time of a request in microseconds, %d rounds, in each of which all worlds take turns; ratios to the smallest\n", o.rounds)
	fmt.Printf("in process: the handler alone; over HTTP: as a client sees it, on one connection to a server in this process\n")
	fmt.Printf("one: one request again and again; in turn: %d of them, so that a large world does not stay in the caches of the processor as\n", growthSets)
	fmt.Printf("the smallest does, so that time grows where the number of objects does not. a to d as above, from rows chosen so that the\n")
	fmt.Printf("answers of all worlds have the same number of objects; d starts from the %d alliances that the smallest world has\n", worlds[0].rowsOf[atlas.KindAlliance])
	fmt.Printf("  %-2s %9s %7s %9s", "", "edges", "objects", "different")
	for _, way := range ways {
		fmt.Printf("   %-26s", way.name)
	}
	fmt.Println()
	for i := range shapes {
		var pattern []int
		for _, w := range worlds {
			if err := w.prepare(&shapes[i], &pattern); err != nil {
				return err
			}
		}
		if err := compare(ctx, o, i, worlds); err != nil {
			return err
		}
	}
	return nil
}

// prepare chooses the requests of a shape. The pattern has how many objects are below each origin in the smallest world,
// which comes first and sets it.
func (w *grown) prepare(s *shape, pattern *[]int) error {
	all, err := s.starts(w.generated, w.level.handler)
	if err != nil {
		return err
	}
	var candidates []origin
	for _, at := range spaced(all, growthCandidates) {
		answer, err := agree(s.request([]origin{{at: at}}), []contestant{w.level})
		if err != nil {
			return err
		}
		candidates = append(candidates, origin{at, objects(answer)})
	}
	if *pattern == nil {
		slices.SortStableFunc(candidates, func(a, b origin) int { return cmp.Compare(b.objects, a.objects) })
		for _, c := range candidates[:min(s.rows, len(candidates))] {
			*pattern = append(*pattern, c.objects)
		}
	}
	var requests []asked
	for i, set := range choose(candidates, *pattern) {
		op := s.request(set)
		answer, err := agree(op, []contestant{w.level})
		if err != nil {
			return err
		}
		if i == 0 {
			w.answers = append(w.answers, fmt.Sprintf("%7d %9d", objects(answer), distinct(answer)))
		}
		requests = append(requests, asked{op.body, op.request(w.here.address), len(answer)})
	}
	w.requests = append(w.requests, requests)
	return nil
}

// choose makes sets of origins that fit a pattern as well as possible, and share as few origins as possible.
func choose(candidates []origin, pattern []int) (sets [][]origin) {
	uses := make([]int, len(candidates))
	for range growthSets {
		var set []origin
		within := map[int]bool{}
		for _, want := range pattern {
			best := -1
			for i, c := range candidates {
				if within[i] {
					continue
				}
				if best < 0 || cmp.Or(cmp.Compare(max(c.objects-want, want-c.objects), max(candidates[best].objects-want, want-candidates[best].objects)),
					cmp.Compare(uses[i], uses[best])) < 0 {
					best = i
				}
			}
			within[best] = true
			uses[best]++
			set = append(set, candidates[best])
		}
		sets = append(sets, set)
	}
	return sets
}

// spaced are all, or most of them at equal distances where there are more.
func spaced[T any](all []T, most int) []T {
	if len(all) <= most {
		return all
	}
	some := make([]T, most)
	for i := range some {
		some[i] = all[i*len(all)/most]
	}
	return some
}

// ways are the ways to measure a request; some is how many requests take turns.
var ways = []struct {
	name string
	http bool
	some int
}{
	{"in process, one", false, 1},
	{"in process, in turn", false, growthSets},
	{"over HTTP, one", true, 1},
	{"over HTTP, in turn", true, growthSets},
}

// compare measures one shape in all worlds and prints a line for each.
func compare(ctx context.Context, o *options, shape int, worlds []*grown) error {
	rec := newRecorder()
	lines := make([]*line, len(worlds))
	for i, w := range worlds {
		var err error
		if lines[i], err = w.here.dial(time.Now().Add(growthDeadline)); err != nil {
			return err
		}
		defer lines[i].Close()
	}
	times := make([][][]float64, len(ways)) // by way and world
	for i := range times {
		times[i] = make([][]float64, len(worlds))
	}
	runtime.GC()
	for range o.rounds {
		for n, way := range ways {
			for i, w := range worlds {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				ask := func(r *asked) error { rec.ask(w.level.handler, r.body); return nil }
				if way.http {
					ask = func(r *asked) error { return lines[i].ask(r.wire, r.size) }
				}
				median, err := medianTime(w.requests[shape][:way.some], ask)
				if err != nil {
					return err
				}
				times[n][i] = append(times[n][i], median)
			}
		}
	}
	for i, w := range worlds {
		fmt.Printf("  %-2s %9d %s", shapes[shape].name, w.edges, w.answers[shape])
		for n := range ways {
			fmt.Printf("   %7.1f %-18s", spreadOf(times[n][i]).median, ratioTo(times[n][0], times[n][i], ""))
		}
		fmt.Println()
	}
	return nil
}

// medianTime is the median time of requests in microseconds. Each request is asked equally often.
func medianTime(requests []asked, ask func(*asked) error) (float64, error) {
	var times []float64
	for begin := time.Now(); time.Since(begin) < growthSlice || len(times)%growthSets != 0; {
		start := time.Now()
		if err := ask(&requests[len(times)%len(requests)]); err != nil {
			return 0, err
		}
		times = append(times, float64(time.Since(start))/1e3)
	}
	return spreadOf(times).median, nil
}

// distinct counts the objects of an answer, each once.
func distinct(answer []byte) int {
	ids := map[string]bool{}
	for _, part := range strings.Split(string(answer), `"id":"`)[1:] {
		id, _, _ := strings.Cut(part, `"`)
		ids[id] = true
	}
	return len(ids)
}

// startsAt gives the ids of all rows at the end of a relationship from the root.
func startsAt(relationship *atlas.Relationship) func(*generated, http.Handler) ([]string, error) {
	return func(g *generated, _ http.Handler) (ids []string, err error) {
		all := atlas.Window{First: g.institutions, Last: -1, Select: atlas.SelectNodes}
		links, err := g.reader.Expand(background, relationship, []atlas.ID{atlas.Root}, all)
		if err != nil {
			return nil, err
		}
		for _, n := range links.Nodes {
			ids = append(ids, string(n.NodeID()))
		}
		return ids, nil
	}
}

// pageStarts are cursors all over the institutions, found as clients find them: page by page.
func pageStarts(g *generated, h http.Handler) (cursors []string, err error) {
	const query = `query($first: Int, $after: String) { institutions(first: $first, after: $after) { pageInfo { endCursor hasNextPage } } }`
	variables := map[string]any{"first": min(max(g.institutions/growthCandidates, 1), api.MaxPage)}
	for {
		var page struct {
			Institutions struct {
				PageInfo struct {
					EndCursor   string
					HasNextPage bool
				}
			}
		}
		if err := askFor(h, query, variables, &page); err != nil {
			return nil, err
		}
		info := page.Institutions.PageInfo
		if !info.HasNextPage {
			return cursors, nil
		}
		cursors, variables["after"] = append(cursors, info.EndCursor), info.EndCursor
	}
}
