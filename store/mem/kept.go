// Kept parts: orders, columns and indexes of values are made when they are first asked for, and dropped for others when there is no more
// room for them.

package mem

import (
	"context"
	"sync"

	"alliance-atlas/atlas"
)

// How many bytes of each a snapshot keeps besides its rows. An order takes 8 bytes a row and a column about 4, so that this is enough for all
// that an atlas of 20,000 institutions can be asked for, and for what is in use of one of 200,000: an order of its two million courses
// takes 16 MB. The one that was asked for last is kept whatever its size.
const (
	maxOrders  = 256 << 20
	maxColumns = 256 << 20
	maxValues  = 256 << 20
	maxGroups  = 32 << 20 // groups of all rows of a kind, of 16 bytes
)

// kept are parts of a snapshot by their keys.
type kept[K comparable, T any] struct {
	most int          // bytes
	size func(*T) int // of a part, in bytes

	mu    sync.Mutex
	parts map[K]*keptPart[T]
	bytes int
	asked uint64 // how often a part was
}

type keptPart[T any] struct {
	part    *lazy[T]
	counted bool // in kept.bytes
	bytes   int
	asked   uint64 // kept.asked when it was asked for last
}

func newKept[K comparable, T any](most int, size func(*T) int) *kept[K, T] {
	return &kept[K, T]{most: most, size: size, parts: map[K]*keptPart[T]{}}
}

// get is a part, which build makes if it is not kept.
func (k *kept[K, T]) get(ctx context.Context, key K, build func(p *budget) *T) (*T, error) {
	k.mu.Lock()
	part := k.parts[key]
	if part == nil {
		part = &keptPart[T]{part: newLazy(build)}
		k.parts[key] = part
	}
	k.asked++
	part.asked = k.asked
	k.mu.Unlock()
	if made := part.part.made.Load(); made != nil {
		return made, nil
	}
	made, err := part.part.get(ctx)
	if err == nil {
		k.mu.Lock()
		k.count(part, made)
		k.mu.Unlock()
	}
	return made, err
}

// count counts the bytes of a part that was made, and drops those that were asked for longest ago until there is room.
func (k *kept[K, T]) count(part *keptPart[T], made *T) {
	if part.counted { // by another call that waited for it
		return
	}
	part.counted, part.bytes = true, k.size(made)
	for k.bytes += part.bytes; k.bytes > k.most; {
		var oldest K
		var drop *keptPart[T]
		for key, other := range k.parts {
			if other != part && other.counted && (drop == nil || other.asked < drop.asked) {
				oldest, drop = key, other
			}
		}
		if drop == nil {
			return
		}
		delete(k.parts, oldest)
		k.bytes -= drop.bytes
	}
}

// takeOver keeps parts of the snapshot before, as far as they fit it: where fits gives nil they do not.
func (k *kept[K, T]) takeOver(before *kept[K, T], fits func(K, *T) *T) {
	before.mu.Lock()
	defer before.mu.Unlock()
	k.mu.Lock()
	defer k.mu.Unlock()
	for key, part := range before.parts {
		if made := part.part.made.Load(); made != nil {
			if made = fits(key, made); made != nil {
				again := &keptPart[T]{part: newLazy[T](nil), asked: part.asked}
				again.part.made.Store(made)
				k.parts[key] = again
				k.count(again, made)
			}
		}
	}
	k.asked = before.asked
}

// takeOver keeps those orders and columns of the snapshot before that read no row of a kind that has changed. Orders are of the same
// rows, whose numbers may be others.
func (snap *snapshot) takeOver(before *snapshot, byKind [][]change) {
	same := func(kinds ...atlas.Kind) bool {
		for _, k := range kinds {
			if len(byKind[blockOf[k]]) > 0 {
				return false
			}
		}
		return true
	}
	snap.orders.takeOver(before.orders, func(key orderKey, o *order) *order {
		if !same(key.reads()...) {
			return nil
		}
		return o.movedTo(snap.block(key.kind))
	})
	snap.columns.takeOver(before.columns, func(key columnKey, c *column) *column {
		if !same(key.kind) {
			return nil
		}
		return c
	})
}
