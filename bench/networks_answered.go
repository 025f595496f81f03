// Networks as the server answers them: reading one from the embedded store, asking again, and questions about nodes of a world so
// large that its ties are never made.

package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"runtime"
	"slices"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/network"
)

// The goals: milliseconds.
const (
	goalRead   = 100.0 // reading and making an affiliation of 20,000 institutions
	goalCached = 1.0   // a question about a network that the cache has, beside its measures
	goalLarge  = 50.0  // half of the questions about a node, its surroundings and its paths in a world of 200,000 institutions
)

// answersAsked is how often each question is asked.
const answersAsked = 21

// The documents. PageRank with another damping is computed for each question: the cache has the network alone.
const (
	queryNetworkSize = `{ network(of: {kind: AFFILIATION}) { nodeCount tieCount } }`
	queryNetworkRank = `query Rank($damping: Float) { network(of: {kind: AFFILIATION}) { nodes(first: 10) { nodes { entity { id } pageRank(damping: $damping) } } } }`
)

// answeredNetworks measures how long the server takes for an affiliation, first and again.
func answeredNetworks(ctx context.Context, g *generated) error {
	var read, made []float64
	for range networkRounds {
		runtime.GC()
		n := newOperation(ctx, g.reader).New(inputOf(network.Affiliation))
		begin := time.Now()
		if _, err := n.Node(ctx, g.middle().ID); err != nil { // which reads its rows
			return err
		}
		read = append(read, milliseconds(begin))
		if _, err := n.TieCount(ctx); err != nil { // which makes its ties
			return err
		}
		made = append(made, milliseconds(begin))
	}
	fmt.Printf("Affiliation of %d institutions from the embedded store, %d processors: its rows are read in %v ms, read and its ties made in %v ms\n", g.institutions, runtime.GOMAXPROCS(0), spreadOf(read), spreadOf(made))
	fmt.Println("  " + goal{most: goalRead, of: "ms for both"}.met(made))

	m, err := newMeasured(ctx, g.reader, network.Affiliation, 0, 1)
	if err != nil {
		return err
	}
	h, rec := newHandler(g.store, graph.Options{}), newRecorder()
	var first, size, rank, alone, more []float64
	sizes := body(queryNetworkSize, "unused", nil)
	if _, err := agree(operation{"size", sizes}, []contestant{{"level", newHandler(g.store, graph.Options{})}}); err != nil {
		return err
	}
	for i := range answersAsked {
		runtime.GC()
		begin := time.Now()
		rec.ask(newHandler(g.store, graph.Options{}), sizes) // whose cache is empty
		first = append(first, milliseconds(begin))
		rec.ask(h, sizes)
		begin = time.Now()
		rec.ask(h, sizes)
		size = append(size, milliseconds(begin))
		d := 0.5 + float64(i)/100
		question := operation{"rank", body(queryNetworkRank, "damping", d)}
		if i == 0 {
			if _, err := agree(operation{"rank", body(queryNetworkRank, "damping", 0.1)}, []contestant{{"level", h}}); err != nil {
				return err
			}
		}
		begin = time.Now()
		rec.ask(h, question.body)
		rank = append(rank, milliseconds(begin))
		begin = time.Now()
		if _, err := network.PageRank(network.NewBudget(ctx, unlimited), m.Graph, d, true); err != nil {
			return err
		}
		alone = append(alone, milliseconds(begin))
		more = append(more, rank[i]-alone[i])
	}
	fmt.Printf("  asked through GraphQL how many nodes and ties it has: %v ms the first time, %v ms from the cache\n", spreadOf(first), spreadOf(size))
	fmt.Println("  " + goal{most: goalCached, of: "ms from the cache"}.met(size))
	fmt.Printf("  asked for ten nodes and a PageRank that the cache lacks: %v ms, of which the PageRank alone takes %v ms\n", spreadOf(rank), spreadOf(alone))
	fmt.Println("  " + goal{most: goalCached, of: "ms more than that"}.met(more))
	return ctx.Err()
}

// goalReadFar is in how many milliseconds an affiliation of 20,000 institutions is there from Neo4j.
const goalReadFar = 2000.0

// networksOnNeo4j measures how long a server takes for an affiliation that it must read from Neo4j, and when it asks again.
func networksOnNeo4j(ctx context.Context, o *options, store atlas.Store) error {
	sizes, rec := body(queryNetworkSize, "unused", nil), newRecorder()
	var first, again []float64
	for range min(o.rounds, networkRounds) {
		h := newHandler(store, graph.Options{}) // whose cache is empty
		begin := time.Now()
		if _, err := agree(operation{"size", sizes}, []contestant{{"level", h}}); err != nil {
			return err
		}
		first = append(first, milliseconds(begin))
		begin = time.Now()
		rec.ask(h, sizes)
		again = append(again, milliseconds(begin))
	}
	fmt.Printf("Affiliation of %d institutions from Neo4j, asked how many nodes and ties it has: %v ms the first time, %v ms again\n", o.neo, spreadOf(first), spreadOf(again))
	fmt.Println("  " + goal{most: goalReadFar, of: "ms"}.met(first))
	return ctx.Err()
}

func milliseconds(since time.Time) float64 { return float64(time.Since(since)) / 1e6 }

// nodesAsked is about how many nodes of a large world each question is asked, nodesChecked how many answers are read before that.
const (
	nodesAsked   = 200
	nodesChecked = 10
)

// atScale are the questions about nodes of a large network. $other is another node.
var atScale = []struct{ name, query string }{
	{"node with 20 ties", `query($kind: NetworkKind!, $id: ID!) { network(of: {kind: $kind}) { node(id: $id) { entity { id } degree strength ties(first: 20) { totalCount nodes { target { id } weight count } } } } }`},
	{"around, radius 2", `query($kind: NetworkKind!, $id: ID!) { network(of: {kind: $kind}) { around(ids: [$id], radius: 2) { whole nodeCount nodes(first: 20, orderBy: {by: NAME}) { nodes { entity { id } } } } } }`},
	{"the same, with ties", `query($kind: NetworkKind!, $id: ID!) { network(of: {kind: $kind}) { around(ids: [$id], radius: 2) { whole nodeCount tieCount nodes(first: 20) { nodes { entity { id } degree } } } } }`},
	{"paths, first 5", `query($kind: NetworkKind!, $id: ID!, $other: ID!) { network(of: {kind: $kind}) { paths(from: $id, to: $other, first: 5) { shortest more paths { nodes { id } } } } }`},
}

// networksAtScale asks a world about its nodes one by one, and tells the memory before and after.
func networksAtScale(ctx context.Context, g *generated, h http.Handler, before uint64) error {
	ids, err := g.members(ctx)
	if err != nil {
		return err
	}
	fmt.Printf("  networks, in process on %d processors: milliseconds that half and 95 %% of the questions about %d random institutions took at most, each about another one\n", runtime.GOMAXPROCS(0), nodesAsked)
	if err := g.tellMemory("before them", before); err != nil {
		return err
	}
	r, rec := rand.New(rand.NewPCG(1, 2)), newRecorder()
	for _, kind := range []*network.Kind{network.Affiliation, network.CoMembership} {
		for i, q := range atScale {
			var figures []float64
			for nth := range nodesAsked + nodesChecked {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				text, err := json.Marshal(map[string]any{"query": q.query, "variables": map[string]any{"kind": kind.Word, "id": ids[r.IntN(len(ids))], "other": ids[r.IntN(len(ids))]}})
				if err != nil {
					return err
				}
				begin := time.Now()
				if nth < nodesChecked {
					if _, err := agree(operation{q.name, text}, []contestant{{"level", h}}); err != nil {
						return err
					}
					if nth == 0 && i == 0 {
						fmt.Printf("  %-14s the first question, which reads the network: %.0f ms\n", kind.Word, milliseconds(begin))
					}
					continue
				}
				rec.ask(h, text)
				figures = append(figures, milliseconds(begin))
			}
			slices.SortFunc(figures, cmp.Compare[float64])
			half, most := figures[len(figures)/2], figures[len(figures)*95/100]
			met := "met"
			if half > goalLarge {
				met = "missed"
			}
			fmt.Printf("  %-14s %-19s p50 %8.3f  p95 %8.3f  (goal: p50 at most %v, %s)\n", kind.Word, q.name, half, most, goalLarge, met)
		}
		if err := g.tellMemory("after questions about "+kind.Word, before); err != nil {
			return err
		}
	}
	return nil
}

// members are the institutions with a membership, in the order of their ids.
func (g *generated) members(ctx context.Context) (ids []atlas.ID, err error) {
	for row, err := range g.reader.Rows(ctx, atlas.KindMembership) {
		if err != nil {
			return nil, err
		}
		ids = append(ids, row.(*atlas.Membership).InstitutionID)
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}
