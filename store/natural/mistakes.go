// Mistakes: cells that are empty because the graph has no such value there. Each was reported where it was read, so that rules say nothing of
// it again.

package natural

import (
	"maps"

	"alliance-atlas/atlas"
)

// mistaken are the columns of rows whose values are wrong, as bits, by the database's ids of the rows.
type mistaken map[int64]uint64

// mistake notes that the value of a cell is wrong.
func (t *rows) mistake(row, column int) {
	t.wrong[row] = true
	if t.mistaken == nil {
		t.mistaken = mistaken{}
	}
	t.mistaken[t.at[row]] |= 1 << column
}

// has tells whether the value of a cell is wrong.
func (m mistaken) has(at int64, column int) bool { return m[at]&(1<<column) != 0 }

// mistakes notes those of relationships that have become rows.
func (r *Rows) mistakes(e *ends) {
	if e.link == nil {
		return
	}
	ofSources := map[string]bool{} // by how faults name their rows
	for _, f := range e.faults.Faults {
		if f.Property == propSources {
			ofSources[f.ID] = true
		}
	}
	main, _ := sourceColumns(e.link.Table)
	for i, wrong := range e.rows.wrong {
		if wrong && len(e.sources[i]) == 0 && ofSources[e.rows.idAt(i)] {
			e.rows.mistake(i, main)
		}
	}
	links := r.tables[e.link.Kind]
	if links.mistaken == nil {
		links.mistaken = mistaken{}
	}
	maps.Copy(links.mistaken, e.rows.mistaken)
}

// Wrong are the columns of a row that Faults are about, as bits. It makes Rows importer.Mistaken.
func (r *Rows) Wrong(k atlas.Kind, i int) uint64 {
	t := r.tables[k]
	if len(t.mistaken) == 0 {
		return 0
	}
	return t.mistaken[t.at[i]]
}
