// Command gonum is a rival of the bench of networks: the measures that gonum has, answered line by line as bench/python/rivals.py
// does. It is a module of its own, so that the program does not depend on gonum.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"math/rand/v2"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	gonum "gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
	"gonum.org/v1/gonum/graph/traverse"
)

const (
	damping = 0.85
	// change is the 2-norm of the change of values at which its PageRank ends: the least that rounding lets it reach for sure.
	change = 1e-15
	// mostSteps is for measures that look at all ties from every node: gonum makes some ten million such steps a second.
	mostSteps = 1_000_000_000
	// mostNodes is for measures that keep what is between every two nodes, some 40 bytes for each pair.
	mostNodes = 5_000
)

type request struct {
	Load    string
	Measure string
	Sources []int64
	Pairs   [][2]int64
	Roots   []int64
	Radius  int
	Seed    uint64
	Slice   float64 // seconds
	Values  bool
}

type answer struct {
	Version string    `json:"version,omitempty"`
	Seconds float64   `json:"seconds,omitempty"`
	Values  []float64 `json:"values,omitempty"`
	Missing string    `json:"missing,omitempty"`
}

func main() {
	runtime.GOMAXPROCS(1)
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	var r rival
	for {
		var q request
		if err := in.Decode(&q); err != nil {
			return // the bench has ended
		}
		a, err := r.answer(&q)
		if err != nil {
			fmt.Fprintln(os.Stderr, "gonum:", err)
			os.Exit(1)
		}
		if err := out.Encode(a); err != nil {
			return
		}
	}
}

// rival has a network in the three forms that gonum's measures ask for.
type rival struct {
	nodes, ties int
	plain       *simple.UndirectedGraph
	weighted    *simple.WeightedUndirectedGraph
	both        *simple.WeightedDirectedGraph // with every tie in both directions
}

func (r *rival) answer(q *request) (*answer, error) {
	if q.Load != "" {
		return &answer{Version: "gonum " + version()}, r.load(q.Load)
	}
	run, values, missing := r.measure(q)
	if missing != "" {
		return &answer{Missing: missing}, nil
	}
	runtime.GC()
	a, times := &answer{}, 0
	for begin := time.Now(); ; {
		run()
		times++
		if took := time.Since(begin).Seconds(); took >= q.Slice {
			a.Seconds = took / float64(times)
			break
		}
	}
	if q.Values {
		a.Values = values()
	}
	return a, nil
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == "gonum.org/v1/gonum" {
				return m.Version
			}
		}
	}
	return ""
}

func (r *rival) load(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewReader(f)
	if _, err := fmt.Fscan(lines, &r.nodes, &r.ties); err != nil {
		return err
	}
	r.plain, r.weighted, r.both = simple.NewUndirectedGraph(), simple.NewWeightedUndirectedGraph(0, 0), simple.NewWeightedDirectedGraph(0, 0)
	for v := range r.nodes {
		n := simple.Node(v)
		r.plain.AddNode(n)
		r.weighted.AddNode(n)
		r.both.AddNode(n)
	}
	for range r.ties {
		var s, t int64
		var w float64
		if _, err := fmt.Fscan(lines, &s, &t, &w); err != nil {
			return err
		}
		from, to := simple.Node(s), simple.Node(t)
		r.plain.SetEdge(simple.Edge{F: from, T: to})
		r.weighted.SetWeightedEdge(simple.WeightedEdge{F: from, T: to, W: w})
		r.both.SetWeightedEdge(simple.WeightedEdge{F: from, T: to, W: w})
		r.both.SetWeightedEdge(simple.WeightedEdge{F: to, T: from, W: w})
	}
	return nil
}

// measure gives a function that computes a measure, and one that gives the values of the last time, as NetworkX defines them; or why there
// is none.
func (r *rival) measure(q *request) (run func(), values func() []float64, missing string) {
	n := float64(r.nodes)
	var found map[int64]float64
	list := func(convert func(v int64, x float64) float64) func() []float64 {
		return func() []float64 {
			all := make([]float64, r.nodes)
			for v := range all {
				all[v] = convert(int64(v), found[int64(v)])
			}
			return all
		}
	}
	same := func(_ int64, x float64) float64 { return x }
	long := r.nodes*(r.nodes+2*r.ties) > mostSteps
	switch q.Measure {
	case "pagerank":
		return func() { found = gonum.PageRankSparse(r.both, damping, change) }, list(same), ""
	case "betweenness":
		if q.Sources != nil || long {
			return nil, nil, "it has no samples, and paths from all nodes would take minutes"
		}
		return func() { found = gonum.Betweenness(r.plain) }, list(func(_ int64, x float64) float64 { return x / ((n - 1) * (n - 2)) }), ""
	case "closeness":
		if long || r.nodes > mostNodes {
			return nil, nil, "it keeps the paths between every two nodes, which would take minutes or gigabytes"
		}
		size := map[int64]float64{}
		for _, part := range topo.ConnectedComponents(r.plain) {
			for _, v := range part {
				size[v.ID()] = float64(len(part))
			}
		}
		// It is about the reachable nodes alone, and not normalised.
		return func() { found = gonum.Closeness(r.plain, path.DijkstraAllPaths(r.plain)) },
			list(func(v int64, x float64) float64 { return x * (size[v] - 1) * (size[v] - 1) / (n - 1) }), ""
	case "cores":
		var shells [][]graph.Node
		return func() { _, shells = topo.DegeneracyOrdering(r.plain) }, func() []float64 { return numbered(r.nodes, shells) }, ""
	case "communities":
		var groups [][]graph.Node
		return func() { groups = community.Modularize(r.weighted, 1, rand.NewPCG(q.Seed, 0)).Communities() }, func() []float64 { return numbered(r.nodes, groups) }, ""
	case "path":
		var lengths []float64
		return func() {
			lengths = lengths[:0]
			for _, p := range q.Pairs {
				nodes, _ := path.DijkstraFromTo(r.plain.Node(p[0]), r.plain.Node(p[1]), r.plain)
				lengths = append(lengths, float64(len(nodes)-1))
			}
		}, func() []float64 { return lengths }, ""
	case "around":
		var sizes []float64
		return func() {
			sizes = sizes[:0]
			for _, v := range q.Roots {
				size := 0.0
				var walk traverse.BreadthFirst
				walk.Walk(r.plain, r.plain.Node(v), func(_ graph.Node, depth int) bool {
					if depth > q.Radius {
						return true
					}
					size++
					return false
				})
				sizes = append(sizes, size)
			}
		}, func() []float64 { return sizes }, ""
	}
	return nil, nil, "it has no " + q.Measure
}

// numbered is for each node the number of the list that it is in.
func numbered(nodes int, lists [][]graph.Node) []float64 {
	all := make([]float64, nodes)
	for i, list := range lists {
		for _, v := range list {
			all[v.ID()] = float64(i)
		}
	}
	return all
}
