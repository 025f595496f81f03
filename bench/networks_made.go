// The networks that are measured: of the data of the program, and of two generated worlds.

package main

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/network"
	"alliance-atlas/store/mem"
)

// What is asked of each network beside its measures: so many paths between nodes, and surroundings of so many nodes.
const (
	pathsAsked  = 20
	aroundAsked = 20
)

// measured is a network, and what is asked of it.
type measured struct {
	*network.Graph
	name    string
	samples int      // of betweenness, 0 for all nodes
	sources []uint32 // those samples
	pairs   [][2]uint32
	roots   []uint32
	radius  int
	file    string
	whole   []float64 // betweenness over all nodes, where it was computed
}

func (n *measured) String() string {
	return fmt.Sprintf("%s: %d nodes, %d ties", n.name, n.Nodes, n.Ties.Len())
}

// networksToMeasure makes the networks: a small one of the data of the program, and two large ones. g is the world of the others.
func networksToMeasure(ctx context.Context, o *options, g *generated) ([]*measured, error) {
	curated, err := curatedReader(ctx)
	if err != nil {
		return nil, err
	}
	small, err := newMeasured(ctx, curated, network.CoMembership, 0, 2)
	if err != nil {
		return nil, err
	}
	small.name = "Co-membership of the data of the program"
	wide, err := newMeasured(ctx, g.reader, network.Affiliation, o.samples, 2)
	if err != nil {
		return nil, err
	}
	wide.name = fmt.Sprintf("Affiliation of a world of %d institutions", g.institutions)
	world, err := newGenerated(ctx, o.coMembers)
	if err != nil {
		return nil, err
	}
	dense, err := newMeasured(ctx, world.reader, network.CoMembership, o.samples, 1)
	if err != nil {
		return nil, err
	}
	dense.name = fmt.Sprintf("Co-membership of a world of %d institutions", world.institutions)
	return []*measured{small, wide, dense}, nil
}

// curatedReader reads the data of the program from the embedded store.
func curatedReader(ctx context.Context) (atlas.Reader, error) {
	source, err := data.Load(ctx, nil)
	if err != nil {
		return nil, err
	}
	store := mem.New()
	if err := store.Apply(ctx, source.Changes()); err != nil {
		return nil, err
	}
	return store.Snapshot(ctx, 0)
}

// newOperation is an operation over a reader at its own date, with an empty cache.
func newOperation(ctx context.Context, r atlas.Reader) *network.Operation {
	return network.NewOperation(ctx, r, func(context.Context, atlas.PartialDate) (atlas.Reader, error) { return r, nil }, network.NewCache(network.MaxCache))
}

// inputOf asks for the whole of a network of a kind, with weights that count rows.
func inputOf(k *network.Kind) *network.Input {
	return &network.Input{Kind: k, Weight: network.Count}
}

// newMeasured makes a network as the server does, and draws what is asked of it.
func newMeasured(ctx context.Context, r atlas.Reader, k *network.Kind, samples, radius int) (*measured, error) {
	whole := newOperation(ctx, r).New(inputOf(k))
	nodes, err := whole.Nodes(ctx, network.NodeOrder{})
	if err != nil {
		return nil, err
	}
	number := map[atlas.ID]uint32{}
	for i := range nodes.Len() {
		number[nodes.At(i).Entity.NodeID()] = uint32(i)
	}
	list, err := whole.Ties(ctx, network.TieOrder{ByName: true})
	if err != nil {
		return nil, err
	}
	var ties network.Ties
	for i := range list.Len() {
		t := list.At(i)
		ties.Source, ties.Target = append(ties.Source, number[t.Source.NodeID()]), append(ties.Target, number[t.Target.NodeID()])
		ties.Weight = append(ties.Weight, t.Weight)
	}
	n := &measured{Graph: network.New(k.Directed, nodes.Len(), ties), radius: radius}
	if samples > 0 && samples < n.Nodes {
		n.samples, n.sources = samples, drawn(n.Nodes, samples, 1)
	}
	return n, n.draw(ctx)
}

// drawn are the sources that package network draws, from the same seed: were they others, values would not agree.
func drawn(nodes, samples int, seed uint64) (sources []uint32) {
	r, is := rand.New(rand.NewPCG(seed, 0)), make([]bool, nodes)
	for last := nodes - samples; last < nodes; last++ {
		v := r.IntN(last + 1)
		if is[v] {
			v = last
		}
		is[v] = true
	}
	for v, drawn := range is {
		if drawn {
			sources = append(sources, uint32(v))
		}
	}
	return sources
}

// draw draws pairs of nodes with a path between them, and nodes around which the server would leave out none.
func (n *measured) draw(ctx context.Context) error {
	b := network.NewBudget(ctx, unlimited)
	component, _, err := network.Components(b, n.Graph)
	if err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(1, 1))
	anyNode := func() uint32 { return uint32(r.IntN(n.Nodes)) }
	for len(n.pairs) < pathsAsked {
		if s, t := anyNode(), anyNode(); s != t && component[s] == component[t] {
			n.pairs = append(n.pairs, [2]uint32{s, t})
		}
	}
	for tries := 0; len(n.roots) < aroundAsked; tries++ {
		if tries == 100*aroundAsked {
			return fmt.Errorf("there are too few nodes with at most %d within %d ties", network.MaxAround, n.radius)
		}
		v := anyNode()
		_, whole, err := network.Around(b, n.Graph, []uint32{v}, n.radius)
		if err != nil {
			return err
		}
		if whole {
			n.roots = append(n.roots, v)
		}
	}
	return nil
}

// modularity is that of groups that a contestant found.
func (n *measured) modularity(groups []float64) float64 {
	numbers := make([]int32, len(groups))
	for v, x := range groups {
		numbers[v] = int32(x)
	}
	return network.Modularity(n.Graph, numbers, 1)
}

// write writes the network for the rivals: how many nodes and ties there are, then each tie with its weight.
func (n *measured) write(dir string) error {
	n.file = filepath.Join(dir, strings.ReplaceAll(n.name, " ", "-")+".txt")
	f, err := os.Create(n.file)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, n.Nodes, n.Ties.Len())
	for i, s := range n.Ties.Source {
		fmt.Fprintln(w, s, n.Ties.Target[i], n.Ties.Weight[i])
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}
