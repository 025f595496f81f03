// What tests of shortest paths see of the inside.

package network

// Drawn are the nodes that a sample of betweenness starts from.
func Drawn(nodes, samples int, seed uint64) []uint32 {
	isSource := make([]bool, nodes)
	draw(isSource, samples, seed)
	var sources []uint32
	for v, is := range isSource {
		if is {
			sources = append(sources, uint32(v))
		}
	}
	return sources
}
