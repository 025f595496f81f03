// Waiting for memory: in a large atlas most of the time of a request. So new rows are laid next to each other, and the rows
// of a page are read ahead.

package mem

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
)

const (
	// packedTogether is how many rows share a block of memory, which stays as long as one of them does: a few pages of rows,
	// yet few enough that changes here and there do not keep much of what they replaced.
	packedTogether = 128
	// packedAtOnce is how many rows one task packs.
	packedAtOnce = 64 * packedTogether
	// fewToPack is how many new rows of a kind are left where they are: they would lie apart from most of their kind anyway.
	fewToPack = packedTogether / 2
)

// pack replaces the rows of changes, where a kind has many, by copies that lie together in the order of their ids. That is
// near to the order of pages, because ids are made of names, and of what rows belong to.
func pack(ctx context.Context, byKind [][]change) {
	var tasks []func()
	for b, changes := range byKind {
		if len(changes) <= fewToPack {
			continue
		}
		for part := range slices.Chunk(changes, packedAtOnce) {
			tasks = append(tasks, func() {
				packer := atlas.TableOf(kinds[b]).Packer(len(part))
				for block := range slices.Chunk(part, packedTogether) {
					if ctx.Err() == nil {
						packBlock(packer, block)
					}
				}
			})
		}
	}
	together(tasks...)
}

func packBlock(packer *atlas.Packer, changes []change) {
	rows := make([]atlas.Node, 0, len(changes))
	for _, c := range changes {
		if c.node != nil {
			rows = append(rows, c.node)
		}
	}
	packer.Pack(rows)
	for i := range changes {
		if changes[i].node != nil {
			changes[i] = change{rows[0].NodeID(), rows[0]}
			rows = rows[1:]
		}
	}
}

// readAhead reads a little of each row, and makes something of it, else it would be left out. In a loop as short as this one
// the processor waits for the memory of many rows at a time; when their answer is written, for one after the other.
func readAhead(rows []atlas.Node) (something int) {
	for _, n := range rows {
		row := atlas.RowOf(n)
		something += int(row.ID[0]) + len(row.Trust) // its first text, its first and its second line of the cache
	}
	return something
}
