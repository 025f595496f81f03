// Names: the labels and the types of everything that this store writes. Each begins with an underscore, which no label and no type of the
// graph that people read and edit does (package natural). So neither of the two ever meets the other, though both are in one database.

package neo

import "alliance-atlas/atlas"

// labelEntity is the label of all entities. Texts of Cypher name it and three others as they are: _Row, of all rows; _Dataset, of the node
// that describes the data; and _SchemaStep.
const labelEntity = "_Entity"

// labelOf is the label of the rows of a kind, and labelEntity for "", which stands for all kinds of entities.
func labelOf(k atlas.Kind) string { return "_" + k.Type() }

// typeOf is the type of the relationships of a reference.
func typeOf(r *atlas.Ref) string { return "_" + r.Name }

// typesOf are the types of references of these names, as a pattern has them.
func typesOf(names []string) (types string) {
	for i, name := range names {
		if i > 0 {
			types += "|"
		}
		types += "_" + name
	}
	return types
}

// indexPrefix begins the name of each constraint and index. Package natural and former versions of the program make others in the same
// database.
const indexPrefix = "direct_"
