// Sorting: of long lists, on all processors, and ended by a context.

package network

import (
	"context"
	"runtime"
	"slices"

	"alliance-atlas/atlas"
)

// sortBlock is how many things are sorted between two looks at the context: a few milliseconds of work.
const sortBlock = 8192

// sortBlocks sorts things by a total order: blocks of them first, which are then merged two by two. begin, where it is not nil, is called for
// each block before, on one of the processors. The result may be another list than the one given, which it then overwrites. It is
// atlas.ErrTimeout where the context ends first.
func sortBlocks[T any](ctx context.Context, things []T, compare func(a, b T) int, begin func(block []T)) ([]T, error) {
	each := func(size int, do func(from, middle, to int) error) error { // for each two sorted lists of a size, or one block
		parts := (len(things) + 2*size - 1) / (2 * size)
		return share(min(runtime.GOMAXPROCS(0), parts), parts, func(_, part int) error {
			from := 2 * size * part
			if err := do(from, min(from+size, len(things)), min(from+2*size, len(things))); err != nil {
				return err
			}
			return atlas.Expired(ctx)
		})
	}
	err := each(sortBlock/2, func(from, _, to int) error {
		block := things[from:to]
		if begin != nil {
			begin(block)
		}
		if !slices.IsSortedFunc(block, compare) {
			slices.SortFunc(block, compare)
		}
		return nil
	})
	var other []T
	for size := sortBlock; err == nil && size < len(things); size *= 2 {
		if other == nil {
			other = make([]T, len(things))
		}
		err = each(size, func(from, middle, to int) error {
			return merge(ctx, other[from:to], things[from:middle], things[middle:to], compare)
		})
		things, other = other, things
	}
	return things, err
}

// merge writes two sorted lists as one.
func merge[T any](ctx context.Context, into, a, b []T, compare func(a, b T) int) error {
	if len(a) == 0 || len(b) == 0 || compare(a[len(a)-1], b[0]) <= 0 {
		copy(into, a)
		copy(into[len(a):], b)
		return nil
	}
	for i := range into {
		if i%checkEvery == 0 {
			if err := atlas.Expired(ctx); err != nil {
				return err
			}
		}
		if len(b) == 0 || len(a) > 0 && compare(a[0], b[0]) <= 0 {
			into[i], a = a[0], a[1:]
		} else {
			into[i], b = b[0], b[1:]
		}
	}
	return nil
}
