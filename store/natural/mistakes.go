// Mistakes: cells that are empty because the graph has no such value there. Each was reported where it was read, so that rules say nothing of
// it again.

package natural

import (
	"fmt"
	"maps"

	"alliance-atlas/atlas"
)

// mistaken are the values of rows that are wrong, by the database's ids of the rows.
type mistaken struct {
	wrongCells map[int64]uint64 // columns, as bits
	// wrongIDs are what faults will say of ids that name no row. They are told once it is known what the row is about: see name.
	wrongIDs map[int64]string
	// standIns are the rows, by their place, whose key is not theirs: another has it, or it stands in for one that nothing makes, so that what
	// names them is not wrong too.
	standIns map[int]bool
}

// mistake notes that the value of a cell is wrong.
func (t *rows) mistake(row, column int) {
	t.wrong[row] = true
	if t.wrongCells == nil {
		t.wrongCells = map[int64]uint64{}
	}
	t.wrongCells[t.at[row]] |= 1 << column
}

// isMistaken tells whether the value of a cell is wrong.
func (t *rows) isMistaken(row, column int) bool { return t.wrongCells[t.at[row]]&(1<<column) != 0 }

// mistakeID notes what is wrong with an id that names no row.
func (t *rows) mistakeID(row int, text string) {
	if t.wrongIDs == nil {
		t.wrongIDs = map[int64]string{}
	}
	t.wrongIDs[t.at[row]] = text
}

// disown notes that a row has a key that is not its own.
func (t *rows) disown(row int) {
	if t.standIns == nil {
		t.standIns = map[int]bool{}
	}
	t.standIns[row] = true
}

// standIn is a key for a row without one, of the form of its kind, that no row has.
func (t *rows) standIn(row int, taken map[string]bool) string {
	t.disown(row)
	if t.Kind != atlas.KindCountry {
		return fmt.Sprintf("without-id-%d", row)
	}
	const letters = 26
	for n := letters*letters - 1; n >= 0; n-- { // from ZZ, as the last are free
		if key := string([]byte{'A' + byte(n/letters), 'A' + byte(n%letters)}); !taken[key] {
			taken[key] = true
			return key
		}
	}
	return ""
}

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
	if links.wrongCells == nil {
		links.mistaken = mistaken{wrongCells: map[int64]uint64{}, wrongIDs: map[int64]string{}}
	}
	maps.Copy(links.wrongCells, e.rows.wrongCells)
	maps.Copy(links.wrongIDs, e.rows.wrongIDs)
}

// Wrong are the columns of a row that Faults are about, as bits. It makes Rows importer.Mistaken.
func (r *Rows) Wrong(k atlas.Kind, i int) uint64 {
	t := r.tables[k]
	if len(t.wrongCells) == 0 {
		return 0
	}
	return t.wrongCells[t.at[i]]
}
