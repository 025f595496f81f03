// Kept rows: a row that is read again and again is made of its text once.

package neo

import (
	"hash/maphash"
	"sync/atomic"

	"alliance-atlas/atlas"
)

const (
	// keptRows is how many rows are kept, at most: with their texts, some 16 MB of rows as they are, and 48 MB of the longest.
	cachedRows = 1 << 14
	// keptText is how long the text of a kept row is, at most. Few are longer, and those would need the room of many.
	cachedText = 1 << 10
)

// kept are rows by their texts. A row says what its text says, whatever becomes of it in the database, so that nothing here has
// ever to be forgotten: a changed row is another text. Each text has one place, which belongs to the text that was last asked
// for twice: what is read once, as by somebody who goes through all rows, pushes nothing out. It is for concurrent use.
type rowCache struct {
	seed  maphash.Seed
	rows  [cachedRows]atomic.Pointer[cachedRow]
	asked [cachedRows]atomic.Uint32 // of the text last made there, which was not kept: some bits of its hash
}

type cachedRow struct {
	text string
	row  atlas.Node
}

func newRowCache() *rowCache { return &rowCache{seed: maphash.MakeSeed()} }

// row is the row of a text, by fresh where it is not kept.
func (k *rowCache) row(text string, fresh func(string) (atlas.Node, error)) (atlas.Node, error) {
	if len(text) > cachedText {
		return fresh(text)
	}
	hash := maphash.String(k.seed, text)
	place, mark := hash%cachedRows, uint32(hash>>32)
	if have := k.rows[place].Load(); have != nil && have.text == text {
		return have.row, nil
	}
	if k.asked[place].Swap(mark) != mark {
		return fresh(text)
	}
	// By a decoder of its own: what is kept must not hold on to the rows of an answer, which lie together.
	n, err := new(decoder).node(text)
	if err == nil {
		k.rows[place].Store(&cachedRow{text, n})
	}
	return n, err
}
