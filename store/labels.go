// What rows are called in a graph.

package store

import (
	"alliance-atlas/atlas"
	"alliance-atlas/store/natural"
)

// LabelOf gives the label of the node that a row makes in the graph of a database, or the type of its relationship.
func LabelOf(row atlas.Node) (label string, relationship bool) { return natural.LabelOf(row) }
