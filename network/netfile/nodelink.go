// JSON as NetworkX writes it by node_link_data(G, edges="edges"), which d3 reads too. What is unknown is left out.

package netfile

var nodeLink = &Format{Name: "json", Ext: "json", MediaType: "application/json", Reads: `NetworkX by node_link_graph(d, edges="edges"), d3`, write: (*file).nodeLink}

func (f *file) nodeLink() {
	f.raw(`{"directed":`, f.yes(), `,"multigraph":false,"graph":`)
	f.facts()
	f.raw(`,"nodes":[`)
	f.nodes(func(i int, n *Node) {
		f.comma(i)
		f.raw(`{"id":`)
		f.json(f.ID(i))
		f.raw(`,"label":`)
		f.json(n.Label)
		f.attributes(n)
		f.raw("}")
	})
	f.raw("\n],\"edges\":[")
	f.ties(func(i int, t *Tie) {
		f.comma(i)
		f.raw(`{"source":`)
		f.json(f.ID(t.Source))
		f.raw(`,"target":`)
		f.json(f.ID(t.Target))
		f.strength(t)
		f.raw("}")
	})
	f.raw("\n]}\n")
}

// yes tells whether ties have a direction, in JSON.
func (f *file) yes() string {
	if f.Directed {
		return "true"
	}
	return "false"
}
