// Growth: how the time of a request depends on the size of the world. Every world is asked for the same number of objects,
// and all of them take turns, so that what differs is the world alone.

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
	"alliance-atlas/graph"
)

const (
	// edgesEach is about how many edges a world has for each institution.
	edgesEach = 50
	// growthSets is how many requests an operation takes turns with: enough that a large world does not answer all of them
	// from the caches of the processor.
	growthSets = 64
	// growthCandidates is how many rows of a world are looked at to find those with as many objects below them as in the
	// smallest world.
	growthCandidates = 2_000
	growthSlice      = 50 * time.Millisecond
)

// shape is an operation of the contests that starts from rows which are given, because the first rows of a small world have
// other numbers of objects below them than those of a large one.
type shape struct {
	name, query, variable string
	rows                  int // to start from; the smallest world may have fewer
	starts                func(*world, http.Handler) ([]string, error)
}

var shapes = []shape{
	{"a", queryA, "id", 1, startsAt(atlas.AllInstitutions.Hop)},
	{"b", `query Page($after: String) { institutions(first: 100, after: $after) { nodes { id name kind city website } } }`, "after", 1, pageStarts},
	{"c", `query Nested($ids: [ID!]!) { nodes(ids: $ids) { ... on Institution { id name memberships(first: 3) { nodes { id role alliance { id name members(first: 48) { nodes { id name city } } } } } } } }`,
		"ids", 10, startsAt(atlas.AllInstitutions.Hop)},
	{"d", `query Levels($ids: [ID!]!) { nodes(ids: $ids) { ... on Alliance { id name members(first: 10) { nodes { id name memberships(first: 5) { nodes { id role alliance { id name } } } } } } } }`,
		"ids", 20, startsAt(atlas.AllAlliances.Hop)},
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

// grown is one of the worlds, with its requests by shape.
type grown struct {
	*world
	level    contestant
	requests [][]operation
	answers  []string // what is in the answer to the first request
}

func growth(ctx context.Context, o *options) error {
	var worlds []*grown
	for edges := 10_000; edges <= o.edges; edges *= 10 {
		w, err := newWorld(ctx, edges/edgesEach)
		if err != nil {
			return err
		}
		worlds = append(worlds, &grown{world: w, level: contestant{"level", graph.Handler(w.store, graph.Options{})}})
	}
	fmt.Printf("\nGrowth: the median time of a request in process, %d rounds, in each of which all worlds take turns; ratios to the smallest\n", o.rounds)
	fmt.Printf("a to d as above, from rows chosen so that the answers of all worlds have the same number of objects; as the smallest has\n")
	fmt.Printf("%d alliances, d starts from that many. First one request again and again, then %d of them in turn: the smallest world stays\n", worlds[0].of[atlas.KindAlliance], growthSets)
	fmt.Printf("in the caches of the processor, and a large one does not, which is what grows where the number of objects does not\n")
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

// prepare chooses the requests of a shape. The pattern is how many objects are below each origin in the smallest world, which
// sets it.
func (w *grown) prepare(s *shape, pattern *[]int) error {
	all, err := s.starts(w.world, w.level.handler)
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
	var requests []operation
	for _, set := range choose(candidates, *pattern) {
		requests = append(requests, s.request(set))
	}
	answer, err := agree(requests[0], []contestant{w.level})
	if err != nil {
		return err
	}
	w.requests = append(w.requests, requests)
	w.answers = append(w.answers, fmt.Sprintf("%5d objects, %4d of them different", objects(answer), distinct(answer)))
	return nil
}

// choose makes sets of origins that fit a pattern as well as can be, and have as few of them in common as can be.
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

// spaced are at most so many of all, at equal distances.
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

// compare measures one shape in all worlds and prints a line for each.
func compare(ctx context.Context, o *options, shape int, worlds []*grown) error {
	rec := newRecorder()
	same, turns := make([][]float64, len(worlds)), make([][]float64, len(worlds))
	runtime.GC()
	for range o.rounds {
		for i, w := range worlds {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			same[i] = append(same[i], rec.median(w.level.handler, w.requests[shape][:1]))
			turns[i] = append(turns[i], rec.median(w.level.handler, w.requests[shape]))
		}
	}
	for i, w := range worlds {
		fmt.Printf("  %s  %9d edges, %s   one %8.1f us, %-22s   in turn %8.1f us, %s\n", shapes[shape].name, w.edges, w.answers[shape],
			spreadOf(same[i]).median, ratioTo(same[0], same[i], ""), spreadOf(turns[i]).median, ratioTo(turns[0], turns[i], ""))
	}
	return nil
}

// median is the median time of requests in microseconds, of which each is asked as often.
func (rec *recorder) median(h http.Handler, requests []operation) float64 {
	var times []float64
	for begin := time.Now(); time.Since(begin) < growthSlice || len(times)%growthSets != 0; {
		one := time.Now()
		rec.ask(h, requests[len(times)%len(requests)].body)
		times = append(times, float64(time.Since(one))/1e3)
	}
	return spreadOf(times).median
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

// startsAt are the ids of all rows at the end of a hop from the world.
func startsAt(hop *atlas.Hop) func(*world, http.Handler) ([]string, error) {
	return func(w *world, _ http.Handler) (ids []string, err error) {
		all := atlas.Window{First: w.institutions, Last: -1, Want: atlas.WantRows}
		links, err := w.reader.Expand(background, hop, []atlas.ID{atlas.World}, all)
		if err != nil {
			return nil, err
		}
		for _, n := range links.Ends {
			ids = append(ids, string(n.Key()))
		}
		return ids, nil
	}
}

// pageStarts are cursors all over the institutions, found as clients find them: page by page.
func pageStarts(w *world, h http.Handler) (cursors []string, err error) {
	const query = `query($first: Int, $after: String) { institutions(first: $first, after: $after) { pageInfo { endCursor hasNextPage } } }`
	variables := map[string]any{"first": min(max(w.institutions/growthCandidates, 1), atlas.MaxPage)}
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
