// Two tables, of nodes and of ties, with the headings that Gephi's import of spreadsheets takes. RFC 4180, but lines end with a line
// feed, as those of the tables of the dataset do. They have no room for what is said about a network.

package netfile

import "strings"

var (
	nodesCSV = &Format{Name: "nodes.csv", Ext: "csv", MediaType: "text/csv; charset=utf-8", Reads: "Gephi's import of spreadsheets, pandas, R, spreadsheets", write: (*file).nodesCSV}
	tiesCSV  = &Format{Name: "ties.csv", Ext: "csv", MediaType: "text/csv; charset=utf-8", Reads: "Gephi's import of spreadsheets, pandas, R, spreadsheets", write: (*file).tiesCSV}
)

func (f *file) nodesCSV() {
	f.mark()
	f.raw("Id,Label")
	for _, c := range f.Columns {
		f.raw(",")
		f.cell(strings.ToUpper(c.Name[:1]) + c.Name[1:])
	}
	f.raw("\n")
	f.nodes(func(i int, n *Node) {
		f.cell(f.ID(i))
		f.raw(",")
		f.cell(n.Label)
		for i := range n.Values {
			f.raw(",")
			if v := &n.Values[i]; v.Known {
				f.value(&f.Columns[i], v, f.cell)
			}
		}
		f.raw("\n")
	})
}

func (f *file) tiesCSV() {
	direction := ",Undirected,"
	if f.Directed {
		direction = ",Directed,"
	}
	f.mark()
	f.raw("Source,Target,Type,Weight,Count,From,To\n")
	f.ties(func(_ int, t *Tie) {
		f.cell(f.ID(t.Source))
		f.raw(",")
		f.cell(f.ID(t.Target))
		f.raw(direction)
		f.number(t.Weight)
		f.raw(",")
		f.whole(t.Count)
		f.raw(",", t.From.String(), ",", t.To.String(), "\n")
	})
}

// mark writes a byte order mark, if asked for.
func (f *file) mark() {
	if f.options.BOM {
		f.raw("\uFEFF")
	}
}

// formula are the characters with which a text begins that spreadsheets run (OWASP, CSV injection).
const formula = "=+-@\t\r"

// cell writes a text as a cell, in quotes where it needs them. Zero bytes, at which programs in C end, are replaced.
func (f *file) cell(text string) {
	harmless := ""
	if f.options.Excel && text != "" && strings.IndexByte(formula, text[0]) >= 0 {
		harmless = "'"
	}
	if text == "" || !strings.ContainsAny(text, "\",\r\n") && text[0] != ' ' {
		f.raw(harmless)
		f.escaped(text, inCell)
		return
	}
	f.raw(`"`, harmless)
	f.escaped(text, inCell)
	f.raw(`"`)
}

func inCell(r rune) string {
	switch r {
	case '"':
		return `""`
	case 0:
		return string(replacement)
	}
	return ""
}
