// Memory: whether the data fits, by an estimate before any of it is read.

package mirror

import (
	"fmt"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// RowBytes is how many bytes of memory a row takes at most while a state is read beside the one that is served: measured over a world of
// 463,485 rows, and rounded up.
const RowBytes = 2 << 10

// fits is an error for a graph that would need more memory than there may be.
func (s *Store) fits(rows int64) error {
	if s.o.Memory > 0 && rows*RowBytes > s.o.Memory {
		return bolt.Problemf(atlas.ErrLimit, fmt.Sprintf(
			"the graph has %d rows, which would need about %d MiB of memory and may take %d; give the server more, or have it ask the database each time: serve --read direct",
			rows, rows*RowBytes>>20, s.o.Memory>>20))
	}
	return nil
}
