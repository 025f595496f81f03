// DOT, for Graphviz. In a text between quotes only a quote can be escaped, and Graphviz reads a backslash in a label as the begin of an
// escape: there, as at the end of any text, it is written twice. An ampersand that would begin the name of a character is written as its own.
// A long text is the sum of several. https://graphviz.org/doc/info/lang.html

package netfile

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var dot = &Format{Name: "dot", Ext: "dot", MediaType: "text/vnd.graphviz; charset=utf-8", Reads: "Graphviz", write: (*file).dot}

func (f *file) dot() {
	tie := " -- "
	if f.Directed {
		f.raw("digraph ")
		tie = " -> "
	} else {
		f.raw("graph ")
	}
	f.quoted(f.Name)
	f.raw(" {\n")
	for _, fact := range f.About {
		f.raw("\t", fact.Name, "=")
		f.quoted(fact.Text)
		f.raw(";\n")
	}
	f.nodes(func(i int, n *Node) {
		f.raw("\t")
		f.quoted(f.ID(i))
		f.raw(" [label=")
		f.quoted(n.Label)
		f.known(n, func(c *Column, _ int, v *Value) {
			f.raw(", ", c.Name, "=")
			if c.Type == Text {
				f.quoted(v.Text)
				return
			}
			f.raw(`"`) // a number with an exponent is none to Graphviz
			f.value(c, v, nil)
			f.raw(`"`)
		})
		f.raw("];\n")
	})
	f.ties(func(_ int, t *Tie) {
		f.raw("\t")
		f.quoted(f.ID(t.Source))
		f.raw(tie)
		f.quoted(f.ID(t.Target))
		f.raw(` [weight="`)
		f.number(t.Weight)
		f.raw(`", count="`)
		f.whole(t.Count)
		if t.From.Known() {
			f.raw(`", from="`, t.From.String())
		}
		if t.To.Known() {
			f.raw(`", to="`, t.To.String())
		}
		f.raw("\"];\n")
	})
	f.raw("}\n")
}

// characterName is what Graphviz takes for a character by its name or number.
var characterName = regexp.MustCompile(`&(#[0-9]+;|#[xX][0-9a-fA-F]+;|[A-Za-z][A-Za-z0-9]*;)`)

// longestText is how many bytes of a text stand between two quotes: Graphviz reads 16,384 at most, and each may be written as two.
const longestText = 8000

// quoted writes a text between quotes.
func (f *file) quoted(text string) {
	if strings.Contains(text, "&") {
		text = characterName.ReplaceAllString(text, "&amp;$1")
	}
	f.raw(`"`)
	for len(text) > longestText {
		end := longestText
		for end > longestText-utf8.UTFMax && !utf8.RuneStart(text[end]) {
			end--
		}
		f.escaped(text[:end], inDOT)
		f.raw(`" + "`)
		text = text[end:]
	}
	f.escaped(text, inDOT)
	f.raw(`"`)
}

func inDOT(r rune) string {
	switch {
	case r == '"':
		return `\"`
	case r == '\\':
		return `\\`
	case r == '\n':
		return `\n`
	case r < 0x20 && r != '\t':
		return string(replacement)
	}
	return ""
}
