// JSON as VOSviewer Online reads it. Clusters are communities; numbers that add up are weights, by which items are drawn larger, and others
// scores, by which they are coloured. Ties have no direction there. https://app.vosviewer.com/docs/file-types/json-file-type/

package netfile

var vosviewer = &Format{Name: "vosviewer.json", Ext: "vosviewer.json", MediaType: "application/json", Reads: "VOSviewer, VOSviewer Online", Clusters: true, write: (*file).vosviewer}

// maxClusters is how many clusters VOSviewer knows; a node of a community beyond them has none.
const maxClusters = 1000

func (f *file) vosviewer() {
	f.raw(`{"network":{"items":[`)
	f.nodes(func(i int, n *Node) {
		f.comma(i)
		f.raw(`{"id":`)
		f.json(f.ID(i))
		f.raw(`,"label":`)
		f.json(n.Label)
		f.raw(`,"description":`)
		f.json(f.described(n))
		if f.Cluster != nil {
			if c := f.Cluster(i); c <= maxClusters {
				f.raw(`,"cluster":`)
				f.whole(c)
			}
		}
		f.sorted("weights", Size, n)
		f.sorted("scores", Score, n)
		f.raw("}")
	})
	f.raw("\n],\"links\":[")
	f.ties(func(i int, t *Tie) {
		f.comma(i)
		f.raw(`{"source_id":`)
		f.json(f.ID(t.Source))
		f.raw(`,"target_id":`)
		f.json(f.ID(t.Target))
		f.raw(`,"strength":`)
		f.number(t.Weight)
		f.raw("}")
	})
	f.raw("\n]},\"config\":{\"terminology\":{\"item\":\"node\",\"items\":\"nodes\",\"link\":\"tie\",\"links\":\"ties\",\"link_strength\":\"weight\",\"total_link_strength\":\"strength\"}},\"info\":{\"title\":")
	f.json(f.Name)
	f.raw(`,"description":`)
	text := ""
	for _, fact := range f.About {
		text += "<p>" + inHTML(fact.Name+": "+fact.Text) + "</p>"
	}
	f.json(text)
	f.raw("}}\n")
}

// sorted writes the numbers of a sort that are known of a node as an object.
func (f *file) sorted(name string, sort Sort, n *Node) {
	f.raw(`,"`, name, `":{`)
	first := true
	f.known(n, func(c *Column, _ int, v *Value) {
		if c.About == sort {
			f.field(c.Name, first)
			f.value(c, v, f.json)
			first = false
		}
	})
	f.raw("}")
}

// described are the properties of a node as a table in HTML, in which VOSviewer takes descriptions.
func (f *file) described(n *Node) string {
	text := "<table>"
	f.known(n, func(c *Column, _ int, v *Value) {
		if c.About != Attribute {
			return
		}
		value := v.Text
		if c.Type != Text {
			value = string(appendNumber(nil, v.Number))
		}
		text += "<tr><td>" + inHTML(c.Name) + ":</td><td>" + inHTML(value) + "</td></tr>"
	})
	return text + "</table>"
}
