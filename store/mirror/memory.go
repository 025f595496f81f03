// Memory: whether the data fits, by an estimate before any of it is read.

package mirror

import (
	"context"
	"fmt"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/natural"
)

// rowBytes is how many bytes of memory a row takes at most while a state is read beside the one that is served: measured over a world of
// 463,485 rows, and rounded up.
const rowBytes = 2 << 10

// fits is an error for a graph that is empty, or that would need more memory than there may be.
func (s *Store) fits(ctx context.Context, state *natural.State) error {
	rows, err := s.graph.Count(ctx)
	switch {
	case err != nil:
		return err
	case rows == 0 && !state.There:
		return errEmpty
	case s.o.Memory > 0 && rows*rowBytes > s.o.Memory:
		return bolt.Problemf(atlas.ErrLimit, fmt.Sprintf(
			"the graph has %d rows, which would need about %d MiB of memory and may take %d; give the server more, or have it ask the database each time: serve --read direct",
			rows, rows*rowBytes>>20, s.o.Memory>>20))
	}
	return nil
}
