// Lent columns: memory for each node of a network, for questions that touch few of them.

package network

import "sync"

// columns lends columns whose entries are all blank, so that a question about a few nodes costs no look at all others. They are safe for
// concurrent use.
type columns[T any] struct {
	blank T
	spare sync.Pool // of *[]T
}

// lend gives a column of n blank entries.
func (c *columns[T]) lend(n int) []T {
	column, _ := c.spare.Get().(*[]T)
	if column == nil || cap(*column) < n {
		fresh := make([]T, n)
		for i := range fresh {
			fresh[i] = c.blank
		}
		return fresh
	}
	return (*column)[:n]
}

// back takes a column back. Entries that are not blank are all among those touched. A column that does not come back, as where a question
// ends early, is only garbage.
func (c *columns[T]) back(column []T, touched ...[]uint32) {
	for _, list := range touched {
		for _, v := range list {
			column[v] = c.blank
		}
	}
	c.spare.Put(&column)
}

// The columns that are lent.
var (
	levels = columns[uint8]{blank: unreached} // of balls
	states = columns[uint8]{}                 // of surroundings, and of what has failed on the way
	marks  = columns[uint32]{}                // of nodes on the way
)
