// Texts in JSON, and objects of which each field is written where it is known.

package netfile

import "strconv"

// json writes a text in JSON, with its quotes.
func (f *file) json(text string) {
	f.raw(`"`)
	f.escaped(text, inJSON)
	f.raw(`"`)
}

func inJSON(r rune) string {
	switch r {
	case '"':
		return `\"`
	case '\\':
		return `\\`
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	}
	if r < 0x20 || r == 0x7F || r == 0x2028 || r == 0x2029 { // the last two end a line in older JavaScript
		return `\u` + strconv.FormatInt(0x10000+int64(r), 16)[1:]
	}
	return ""
}

// field writes the name of a field, after a comma unless it is the first.
func (f *file) field(name string, first bool) {
	if !first {
		f.raw(",")
	}
	f.json(name)
	f.raw(":")
}

// facts writes what is said about a network as an object.
func (f *file) facts() {
	f.raw("{")
	for i, fact := range f.About {
		f.field(fact.Name, i == 0)
		f.json(fact.Text)
	}
	f.raw("}")
}

// attributes writes the known values of a node as further fields of an object that has one.
func (f *file) attributes(n *Node) {
	f.known(n, func(c *Column, _ int, v *Value) {
		f.field(c.Name, false)
		f.value(c, v, f.json)
	})
}

// strength writes the weight, the count and the known dates of a tie as further fields of an object that has one.
func (f *file) strength(t *Tie) {
	f.raw(`,"weight":`)
	f.number(t.Weight)
	f.raw(`,"count":`)
	f.whole(t.Count)
	if t.From.Known() {
		f.raw(`,"from":"`, t.From.String(), `"`)
	}
	if t.To.Known() {
		f.raw(`,"to":"`, t.To.String(), `"`)
	}
}

// comma ends a line of a list, whose items stand on lines of their own.
func (f *file) comma(i int) {
	if i > 0 {
		f.raw(",")
	}
	f.raw("\n")
}
