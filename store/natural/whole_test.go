// When reads that say the same are taken for a state, without a database.

package natural

import (
	"slices"
	"testing"

	"alliance-atlas/atlas"
)

func TestReadsThatAgree(t *testing.T) {
	a, b := Sum{1, 1}, Sum{2, 1}
	for name, c := range map[string]struct {
		reads []Sum
		taken []int // after how many reads
	}{
		"nobody changes the data":       {[]Sum{a, a, a, a, a, a, a, a, a}, []int{4, 8}},
		"it changes once":               {[]Sum{a, b, b, b, b, b, b, b, b, b}, []int{9}},
		"it changes all the time":       {[]Sum{a, b, a, b, a, b, a, b, a, b}, nil},
		"it changes there and back":     {[]Sum{a, a, a, b, a, a, a, a, a, a, b}, nil},
		"it never needs more than most": {slices.Concat([]Sum{a, b, a, b, a, b}, slices.Repeat([]Sum{a}, mostAgreeing)), []int{6 + mostAgreeing}},
	} {
		r := &Reading{need: agreeing}
		var taken []int
		for i, sum := range c.reads {
			if r.agrees(sum) {
				taken = append(taken, i+1)
			}
		}
		if !slices.Equal(taken, c.taken) {
			t.Errorf("%s: a state is taken after %v reads, want %v", name, taken, c.taken)
		}
	}
}

// TestSums: whatever is read is in the Sum, and the order of rows is not.
func TestSums(t *testing.T) {
	whole := func(edit func(*Whole)) Sum {
		w := &Whole{State: &State{There: true, Stamp: 2}, Rows: newRows()}
		countries := w.Rows.tables[atlas.KindCountry]
		countries.grow(2)
		n := len(countries.Columns)
		countries.cells[0], countries.cells[1], countries.cells[n], countries.cells[n+1] = "CN", "China", "FR", "France"
		edit(w)
		return summed(w)
	}
	same := whole(func(*Whole) {})
	turned := whole(func(w *Whole) {
		countries := w.Rows.tables[atlas.KindCountry]
		n := len(countries.Columns)
		countries.cells = slices.Concat(countries.cells[n:], countries.cells[:n])
	})
	if turned != same || same == (Sum{}) {
		t.Errorf("rows in another order have the sum %v, and had %v", turned, same)
	}
	for name, edit := range map[string]func(*Whole){
		"a cell":          func(w *Whole) { w.Rows.tables[atlas.KindCountry].cells[1] = "Kina" },
		"cells exchanged": func(w *Whole) { c := w.Rows.tables[atlas.KindCountry].cells; c[1], c[2] = c[2], c[1] },
		"a row":           func(w *Whole) { w.Rows.tables[atlas.KindCountry].grow(1) },
		"a stamp":         func(w *Whole) { w.State.Stamp = 4 },
		"a title":         func(w *Whole) { w.State.Dataset.Title = "x" },
		"a package":       func(w *Whole) { w.State.Dataset.Package = []byte("{}") },
		"a fault":         func(w *Whole) { w.Rows.fault(Fault{Label: "x"}) },
		"a warning":       func(w *Whole) { w.Rows.warn(Fault{Label: "x"}) },
	} {
		if whole(edit) == same {
			t.Errorf("with %s the sum is the same", name)
		}
	}
}
