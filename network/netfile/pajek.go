// Pajek's networks. Vertices are numbered from 1 in the order of nodes.csv. Pajek has no way to write a quote or the end of a line inside a
// label, and programs read a backslash as they like: quotes become single ones, a backslash a stroke, control characters spaces. NetworkX
// takes labels for ids, so that a label that others have too gets its id behind it.

package netfile

import "strings"

var pajek = &Format{Name: "net", Ext: "net", MediaType: "text/plain; charset=utf-8", Reads: "Pajek, igraph, NetworkX", write: (*file).pajek}

func (f *file) pajek() {
	twice := map[string]bool{}
	f.nodes(func(_ int, n *Node) {
		label := inPajek(n.Label)
		_, again := twice[label]
		twice[label] = again
	})
	f.raw("*Network ", f.Name, "\n")
	for _, fact := range f.About {
		f.raw("% ", inPajek(fact.Name+": "+fact.Text), "\n")
	}
	f.raw("*Vertices ")
	f.whole(f.Nodes)
	f.raw("\n")
	f.nodes(func(i int, n *Node) {
		f.whole(i + 1)
		label := inPajek(n.Label)
		f.raw(` "`, label)
		if twice[label] {
			f.raw(" [", inPajek(f.ID(i)), "]")
		}
		f.raw("\"\n")
	})
	if f.Directed {
		f.raw("*Arcs\n")
	} else {
		f.raw("*Edges\n")
	}
	f.ties(func(_ int, t *Tie) {
		f.whole(t.Source + 1)
		f.raw(" ")
		f.whole(t.Target + 1)
		f.raw(" ")
		f.number(t.Weight)
		f.raw("\n")
	})
}

// inPajek is a text as it may stand in a line, and between quotes.
func inPajek(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '"':
			return '\''
		case r == '\\':
			return '/'
		case r < 0x20 || r == 0x7F || r >= 0x80 && r < 0xA0 || r == 0x2028 || r == 0x2029: // Python ends a line at each of the later ones
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, string(replacement)))
}
