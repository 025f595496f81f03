// Trees that hang on a network, folded into the nodes they hang on.

package network

// folded is a network without direction whose nodes with one tie are cut off, again and again, so that what is left has circles or no
// ties. All shortest paths into such a tree lead through the node it hangs on, so that their share of betweenness is arithmetic
// (Baglioni, Geraci, Pellegrini and Lastres 2012). Members of one alliance alone are such nodes in an affiliation.
type folded struct {
	cut []bool // of each node, whether it was cut off
	// weight is how many nodes each node stands for: itself and all that were cut off behind it. sources is how many of these are
	// sources.
	weight, sources []int64
	// through are the ordered pairs of a source and a target, both other than the node, that it connects and that are not both in what
	// was left at its side: those that one of its trees is part of. Nodes that were cut off have all their betweenness there.
	through []float64
}

// fold cuts off the trees of a network, of which some nodes are sources. Cost: linear.
func fold(b *Budget, g *Graph, isSource []bool) (*folded, error) {
	n := g.Nodes
	f := &folded{cut: make([]bool, n), weight: make([]int64, n), sources: make([]int64, n), through: make([]float64, n)}
	degree, inside := make([]uint32, n), make([]int64, n) // inside: pairs of a source and a node in the same tree of a node
	var ends []uint32
	for v := range uint32(n) {
		f.weight[v] = 1
		if isSource[v] {
			f.sources[v] = 1
		}
		if degree[v] = uint32(g.Out.Degree(v)); degree[v] == 1 {
			ends = append(ends, v)
		}
	}
	p := pace{b: b}
	for len(ends) > 0 {
		v := ends[len(ends)-1]
		ends = ends[:len(ends)-1]
		if degree[v] == 0 {
			continue // the last node of a component that is a tree
		}
		f.cut[v], degree[v] = true, 0
		for _, u := range g.Out.Of(v) {
			if f.cut[u] {
				continue
			}
			f.weight[u] += f.weight[v]
			f.sources[u] += f.sources[v]
			inside[u] += f.sources[v] * f.weight[v]
			if degree[u]--; degree[u] == 1 {
				ends = append(ends, u)
			}
			break
		}
		if err := p.step(g.Out.Degree(v)); err != nil {
			return nil, err
		}
	}
	members, sources, component, err := f.components(&p, g)
	if err != nil {
		return nil, err
	}
	for v := range n {
		own := int64(0)
		if isSource[v] {
			own = 1
		}
		all := component[v]
		hanging, hangingSources := f.weight[v]-1, f.sources[v]-own
		rest := sources[all] - f.sources[v]
		f.through[v] = float64(hangingSources)*float64(members[all]-1) - float64(inside[v]) + float64(rest)*float64(hanging)
	}
	return f, nil
}

// components numbers the components, and counts the nodes and the sources of each.
func (f *folded) components(p *pace, g *Graph) (members, sources []int64, component []uint32, err error) {
	component = make([]uint32, g.Nodes)
	for v := range component {
		component[v] = noClass
	}
	var met []uint32
	for root := range uint32(g.Nodes) {
		// Every component keeps a node that is not cut off.
		if f.cut[root] || component[root] != noClass {
			continue
		}
		number, at := uint32(len(members)), len(met)
		component[root] = number
		met = append(met, root)
		members, sources = append(members, 0), append(sources, 0)
		for ; at < len(met); at++ {
			v := met[at]
			if !f.cut[v] {
				members[number] += f.weight[v]
				sources[number] += f.sources[v]
			}
			for _, u := range g.Out.Of(v) {
				if component[u] == noClass {
					component[u] = number
					met = append(met, u)
				}
			}
			if err := p.step(g.Out.Degree(v)); err != nil {
				return nil, nil, nil, err
			}
		}
	}
	return members, sources, component, nil
}
