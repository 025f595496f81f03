// GEXF: what Gephi reads best. A network in time has ties with their first and last day, as the dates known allow: open ends are left out, and
// the dates as they are known are attributes besides, since GEXF takes whole days alone. https://gexf.net

package netfile

import "strconv"

var (
	gexf13 = &Format{Name: "gexf", Ext: "gexf", MediaType: "application/gexf+xml", Reads: "Gephi, Gephi Lite, NetworkX from 3.6; older ones with ?gexf=1.2", write: func(f *file) { f.gexf("http://gexf.net/1.3", "1.3") }}
	gexf12 = &Format{Name: "gexf", Ext: "gexf", MediaType: "application/gexf+xml", Reads: "NetworkX before 3.6", write: func(f *file) { f.gexf("http://www.gexf.net/1.2draft", "1.2") }}
)

func (f *file) gexf(namespace, version string) {
	f.raw(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="`, namespace, `" version="`, version, `">
<meta>
<creator>Alliance Atlas</creator>
<description>`)
	for i, fact := range f.About {
		if i > 0 {
			f.raw("&#10;")
		}
		f.xml(fact.Name + ": " + fact.Text)
	}
	f.raw("</description>\n</meta>\n<graph defaultedgetype=\"", f.direction(), `" idtype="string"`)
	if f.Dynamic {
		f.raw(` mode="dynamic" timeformat="date"`)
		if version != "1.2" {
			f.raw(` timerepresentation="interval"`)
		}
	} else {
		f.raw(` mode="static"`)
	}
	f.raw(">\n<attributes class=\"node\">\n")
	for i, c := range f.Columns {
		f.attribute(strconv.Itoa(i), c.Name, [...]string{Text: "string", Whole: "long", Number: "double"}[c.Type])
	}
	f.raw("</attributes>\n<attributes class=\"edge\">\n")
	f.attribute(countKey, "count", "long")
	if f.Dated {
		f.attribute(fromKey, "from", "string")
		f.attribute(toKey, "to", "string")
	}
	f.raw("</attributes>\n<nodes count=\"")
	f.whole(f.Nodes)
	f.raw("\">\n")
	f.nodes(func(i int, n *Node) {
		f.raw(`<node id="`)
		f.xml(f.ID(i))
		f.raw(`" label="`)
		f.xml(n.Label)
		f.raw(`"><attvalues>`)
		f.known(n, func(c *Column, i int, v *Value) {
			f.raw(`<attvalue for="`)
			f.whole(i)
			f.raw(`" value="`)
			f.value(c, v, f.xml)
			f.raw(`"/>`)
		})
		f.raw("</attvalues></node>\n")
	})
	f.raw("</nodes>\n<edges count=\"")
	f.whole(f.Network.Ties)
	f.raw("\">\n")
	f.ties(func(i int, t *Tie) {
		f.raw(`<edge id="`)
		f.whole(i)
		f.raw(`" source="`)
		f.xml(f.ID(t.Source))
		f.raw(`" target="`)
		f.xml(f.ID(t.Target))
		f.raw(`" weight="`)
		f.number(t.Weight)
		if f.Dynamic && t.From.Known() {
			f.raw(`" start="`, day(t.From.First()))
		}
		if f.Dynamic && t.To.Known() {
			f.raw(`" end="`, day(t.To.Last()))
		}
		f.raw(`"><attvalues><attvalue for="count" value="`)
		f.whole(t.Count)
		f.raw(`"/>`)
		if t.From.Known() {
			f.raw(`<attvalue for="from" value="`, t.From.String(), `"/>`)
		}
		if t.To.Known() {
			f.raw(`<attvalue for="to" value="`, t.To.String(), `"/>`)
		}
		f.raw("</attvalues></edge>\n")
	})
	f.raw("</edges>\n</graph>\n</gexf>\n")
}

// attribute declares an attribute.
func (f *file) attribute(id, title, kind string) {
	f.raw(`<attribute id="`, id, `" title="`)
	f.xml(title)
	f.raw(`" type="`, kind, "\"/>\n")
}
