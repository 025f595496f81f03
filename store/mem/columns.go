// Columns: the texts, years or decades of the rows of a kind as small numbers, so that groups are counted without reading rows.

package mem

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
)

// column has a code for the value of each row. Code 0 is for rows whose value is unknown; greater codes order like the keys of their
// groups.
type column struct {
	offsets []uint32 // where a row may have several codes: those of the row i of its kind are codes[offsets[i]:offsets[i+1]], each once; else nil
	codes   []uint32
	keys    []atlas.GroupKey // by code
}

// columnKey identifies a column: one of text and date is set.
type columnKey struct {
	kind  atlas.Kind // of the rows
	text  *atlas.Property
	date  *atlas.DateProperty
	years int // of each period of date
}

// bytes is about how much memory a column takes. The texts are those of rows.
func (c *column) bytes() int { return 4*(len(c.offsets)+len(c.codes)) + 16*len(c.keys) }

func (snap *snapshot) column(ctx context.Context, key columnKey) (*column, error) {
	return snap.columns.get(ctx, key, func(p *budget) *column {
		if key.date != nil {
			return snap.periodColumn(p, snap.block(key.kind), key.date, key.years)
		}
		return snap.textColumn(p, snap.block(key.kind), key.text)
	})
}

// periodColumn makes the column of the periods of a date, each of so many years.
func (snap *snapshot) periodColumn(p *budget, rows span, of *atlas.DateProperty, each int) *column {
	const years = 10_000 // 0000 to 9999
	c := &column{codes: make([]uint32, rows.len()), keys: []atlas.GroupKey{""}}
	inParts(p.ctx, rows, func(p *budget, part span) {
		for row := part.lo; row < part.hi && p.step(); row++ {
			if d := of.Of(snap.rows[row]); d.Known() {
				year := d.First() / 10_000
				c.codes[row-rows.lo] = uint32(1 + year - year%each)
			}
		}
	})
	var codes [1 + years]uint32
	for _, year := range c.codes {
		codes[year] = 1
	}
	for year := 1; year <= years; year++ {
		if codes[year] != 0 {
			codes[year] = uint32(len(c.keys))
			c.keys = append(c.keys, atlas.PeriodKey(year-1, each))
		}
	}
	codes[0] = 0
	for i, year := range c.codes {
		c.codes[i] = codes[year]
	}
	return c
}

// textsOfPart are the texts of some rows as codes: i+1 for texts[i].
type textsOfPart struct {
	texts []string
	codes []uint32
	ends  []uint32 // by row, where in codes its codes end; nil where each row has one code
}

// textColumn makes the column of a text, or of the texts of a list. Parts of the rows are read at the same time, each with codes of its own; then
// these become codes of the column.
func (snap *snapshot) textColumn(p *budget, rows span, of *atlas.Property) *column {
	const size = 1 << 16
	parts := make([]textsOfPart, (rows.len()+size-1)/size)
	tasks := make([]func(), len(parts))
	for i := range parts {
		lo := rows.lo + uint32(i)*size
		tasks[i] = func() {
			parts[i].read(&budget{ctx: p.ctx}, snap.rows[lo:min(lo+size, rows.hi)], of)
		}
	}
	together(tasks...)
	if p.check(); p.err != nil {
		return nil // some parts may have ended early
	}
	c := &column{}
	codes := c.takeTexts(p, parts)
	n := 0
	for i := range parts {
		start := n
		n += len(parts[i].codes)
		tasks[i] = func() {
			for j, code := range parts[i].codes {
				c.codes[start+j] = codes[i][code]
			}
		}
	}
	if c.codes = make([]uint32, n); of.All != nil {
		c.offsets = make([]uint32, 1, rows.len()+1)
		for _, part := range parts {
			start := c.offsets[len(c.offsets)-1]
			for _, end := range part.ends {
				c.offsets = append(c.offsets, start+end)
			}
		}
	}
	if p.err == nil {
		together(tasks...)
	}
	return c
}

func (part *textsOfPart) read(p *budget, rows []atlas.Node, of *atlas.Property) {
	known := map[string]uint32{}
	last, lastCode := "", uint32(0)
	code := func(text string) uint32 {
		if text == last { // often rows that lie together have the same
			return lastCode
		}
		c := known[text]
		if c == 0 {
			part.texts = append(part.texts, text)
			c = uint32(len(part.texts))
			known[text] = c
		}
		last, lastCode = text, c
		return c
	}
	part.codes = make([]uint32, 0, len(rows))
	for _, n := range rows {
		if !p.step() {
			return
		}
		if of.All == nil {
			text := of.Of(n)
			if text == "" {
				part.codes = append(part.codes, 0)
			} else {
				part.codes = append(part.codes, code(text))
			}
			continue
		}
		start := len(part.codes)
		for _, text := range of.All(n) {
			if text != "" && p.step() {
				part.codes = append(part.codes, code(text))
			}
		}
		list := part.codes[start:]
		slices.Sort(list)
		part.codes = part.codes[:start+len(slices.Compact(list))]
		part.ends = append(part.ends, uint32(len(part.codes)))
	}
}

// takeTexts makes the keys of a column, and gives the codes in it for those of each part.
func (c *column) takeTexts(p *budget, parts []textsOfPart) [][]uint32 {
	known := map[string]uint32{}
	var texts []string
	codes := make([][]uint32, len(parts))
	for i, part := range parts {
		codes[i] = make([]uint32, 1, len(part.texts)+1)
		for _, text := range part.texts {
			if !p.step() {
				return nil
			}
			at, ok := known[text]
			if !ok {
				at = uint32(len(texts))
				known[text], texts = at, append(texts, text)
			}
			codes[i] = append(codes[i], at)
		}
	}
	c.keys = make([]atlas.GroupKey, 1, len(texts)+1)
	place := make([]uint32, len(texts))
	for _, entry := range sortTexts(len(texts), func(i uint32) string { return texts[i] }, p) {
		place[entry.row] = uint32(len(c.keys))
		c.keys = append(c.keys, atlas.GroupKey(texts[entry.row]))
	}
	for _, list := range codes {
		for j := 1; j < len(list); j++ {
			list[j] = place[list[j]]
		}
	}
	return codes
}
