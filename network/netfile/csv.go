// Two tables, of nodes and of ties, with the headings that Gephi's import of spreadsheets takes. RFC 4180, but lines end with a line
// feed, as those of the tables of the dataset do. They say what a network is where comments are asked for, which most programs must be told of.

package netfile

import "strings"

var (
	nodesCSV = &Format{Name: "nodes.csv", Ext: "csv", MediaType: "text/csv; charset=utf-8", Reads: "Gephi's import of spreadsheets, pandas, R, spreadsheets", write: (*file).nodesCSV}
	tiesCSV  = &Format{Name: "ties.csv", Ext: "csv", MediaType: "text/csv; charset=utf-8", Reads: "Gephi's import of spreadsheets, pandas, R, spreadsheets", write: (*file).tiesCSV}
)

func (f *file) nodesCSV() {
	f.begin()
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
				if f.Columns[i].Type == Number && whole(v.Number) {
					f.raw(".0") // Gephi takes the type of a column from its first 25 rows, and reads no fraction where these have none
				}
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
	f.begin()
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

// begin writes what is asked for in front of the headings.
func (f *file) begin() {
	if f.options.BOM {
		f.raw("\uFEFF")
	}
	if f.options.Comments {
		for _, fact := range f.About {
			f.raw("# ", fact.Name, ": ", strings.Map(func(r rune) rune {
				if r < ' ' {
					return ' '
				}
				return r
			}, fact.Text), "\n")
		}
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
	special := "\",\r\n"
	if f.options.Comments {
		special = "#" + special // outside of quotes the rest of a line would be a comment
	}
	if text == "" || !strings.ContainsAny(text, special) && text[0] != ' ' {
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
