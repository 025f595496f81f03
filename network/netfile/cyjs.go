// JSON as Cytoscape and cytoscape.js read it, and NetworkX by cytoscape_graph, which needs directed, multigraph, and the value of each node.

package netfile

var cytoscape = &Format{Name: "cyjs", Ext: "cyjs", MediaType: "application/json", Reads: "Cytoscape, cytoscape.js, NetworkX by cytoscape_graph", write: (*file).cytoscape}

func (f *file) cytoscape() {
	f.raw(`{"format_version":"1.0","generated_by":"alliance-atlas","target_cytoscapejs_version":"~3","directed":`, f.yes(), `,"multigraph":false,"data":`)
	f.facts()
	f.raw(`,"elements":{"nodes":[`)
	f.nodes(func(i int, n *Node) {
		f.comma(i)
		f.raw(`{"data":{"id":`)
		f.json(f.ID(i))
		f.raw(`,"value":`)
		f.json(f.ID(i))
		f.raw(`,"label":`)
		f.json(n.Label)
		f.attributes(n)
		f.raw("}}")
	})
	f.raw("\n],\"edges\":[")
	f.ties(func(i int, t *Tie) {
		f.comma(i)
		f.raw(`{"data":{"id":"tie`)
		f.whole(i)
		f.raw(`","source":`)
		f.json(f.ID(t.Source))
		f.raw(`,"target":`)
		f.json(f.ID(t.Target))
		f.strength(t)
		f.raw("}}")
	})
	f.raw("\n]}}\n")
}
