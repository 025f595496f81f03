// What rows are called in a graph.

package store

import (
	"alliance-atlas/atlas"
	"alliance-atlas/store/natural"
)

// LabelOf is what a row is in the graph of a database: the label of its node, or the type of its relationship.
func LabelOf(row atlas.Node) (label string, relationship bool) { return natural.LabelOf(row) }
