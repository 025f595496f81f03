// GraphML: the default for programs that read one file. Types are declared exactly, ids of nodes are ours, and what is unknown is left out.
// http://graphml.graphdrawing.org

package netfile

import "strconv"

var graphML = &Format{Name: "graphml", Ext: "graphml", MediaType: "application/graphml+xml", Reads: "NetworkX, igraph in Python and R, Gephi, yEd, Cytoscape", write: (*file).graphML}

// The keys of what all nodes and ties have. Others are numbered.
const (
	labelKey  = "label"
	weightKey = "weight"
	countKey  = "count"
	fromKey   = "from"
	toKey     = "to"
)

func (f *file) graphML() {
	f.raw(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`)
	for i, fact := range f.About {
		f.key("g"+strconv.Itoa(i), "graph", fact.Name, "string")
	}
	f.key(labelKey, "node", "label", "string")
	for i, c := range f.Columns {
		f.key("n"+strconv.Itoa(i), "node", c.Name, [...]string{Text: "string", Whole: "long", Number: "double"}[c.Type])
	}
	f.key(weightKey, "edge", "weight", "double")
	f.key(countKey, "edge", "count", "long")
	if f.Dated {
		f.key(fromKey, "edge", "from", "string")
		f.key(toKey, "edge", "to", "string")
	}
	f.raw(`<graph id="`, f.Name, `" edgedefault="`, f.direction(), "\">\n")
	for i, fact := range f.About {
		f.data("g"+strconv.Itoa(i), func() { f.xml(fact.Text) })
		f.raw("\n")
	}
	keys := make([]string, len(f.Columns))
	for i := range keys {
		keys[i] = "n" + strconv.Itoa(i)
	}
	f.nodes(func(i int, n *Node) {
		f.raw(`<node id="`)
		f.xml(f.ID(i))
		f.raw(`">`)
		f.data(labelKey, func() { f.xml(n.Label) })
		f.known(n, func(c *Column, i int, v *Value) {
			f.data(keys[i], func() { f.value(c, v, f.xml) })
		})
		f.raw("</node>\n")
	})
	f.ties(func(_ int, t *Tie) {
		f.raw(`<edge source="`)
		f.xml(f.ID(t.Source))
		f.raw(`" target="`)
		f.xml(f.ID(t.Target))
		f.raw(`"><data key="weight">`)
		f.number(t.Weight)
		f.raw(`</data><data key="count">`)
		f.whole(t.Count)
		f.raw(`</data>`)
		if t.From.Known() {
			f.raw(`<data key="from">`, t.From.String(), `</data>`)
		}
		if t.To.Known() {
			f.raw(`<data key="to">`, t.To.String(), `</data>`)
		}
		f.raw("</edge>\n")
	})
	f.raw("</graph>\n</graphml>\n")
}

// key declares an attribute.
func (f *file) key(id, of, name, kind string) {
	f.raw(`<key id="`, id, `" for="`, of, `" attr.name="`)
	f.xml(name)
	f.raw(`" attr.type="`, kind, "\"/>\n")
}

// data writes the value of an attribute.
func (f *file) data(key string, value func()) {
	f.raw(`<data key="`, key, `">`)
	value()
	f.raw(`</data>`)
}

// direction says whether ties have a direction, in the words of GraphML and GEXF.
func (f *file) direction() string {
	if f.Directed {
		return "directed"
	}
	return "undirected"
}
