// Databases that earlier versions of this program wrote: all rows were nodes with the label Row, under numbered steps of a schema. What they
// hold is taken away before the graph is written, since the data is in the source.

package natural

import (
	"context"
	"fmt"
	"strings"
	"time"

	"alliance-atlas/store/bolt"
	"alliance-atlas/store/loading"
)

// clearTimeout is how long taking away may take: a database of millions of relationships.
const clearTimeout = time.Hour

var (
	formerRelationships = bolt.Cypher("delete relationships of the former layout", fmt.Sprintf(
		"MATCH (:Row)-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF %d ROWS", 2*loading.PartRows))
	formerNodes = bolt.Cypher("delete rows of the former layout", fmt.Sprintf(
		"MATCH (n) WHERE n:Row OR n:SchemaStep CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF %d ROWS", loading.PartRows))
	formerSchema = bolt.Cypher("schema of the former layout", bolt.Folded(`
		SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint, type WHERE type <> 'LOOKUP'
		RETURN collect([name, owningConstraint IS NOT NULL, labelsOrTypes]) AS found`))
)

// clearFormer takes away what an earlier version wrote: its indexes, rows and relationships.
func (l *load) clearFormer(ctx context.Context) error {
	a, err := l.graph.db.Read(ctx, formerSchema, nil)
	if err != nil {
		return err
	}
	for _, v := range a.List("found") {
		one, _ := v.([]any)
		name, _ := one[0].(string)
		constraint, _ := one[1].(bool)
		if !ofFormer(one[2]) || strings.Contains(name, "`") {
			continue
		}
		what := map[bool]string{false: "INDEX", true: "CONSTRAINT"}[constraint]
		if err := l.graph.db.Write(ctx, bolt.Cypher("drop "+name, fmt.Sprintf("DROP %s `%s` IF EXISTS", what, name)), nil, migrateTimeout); err != nil {
			return err
		}
	}
	for _, st := range []bolt.Statement{formerRelationships, formerNodes} {
		if err := l.graph.db.Write(ctx, st, nil, clearTimeout); err != nil {
			return err
		}
	}
	return nil
}

// ofFormer tells whether an index is about labels or types of the former layout: all but those of the Dataset node and of the lock, which
// this one has too. Labels of others are left alone: the former layout knew them as little.
func ofFormer(labels any) bool {
	list, _ := labels.([]any)
	for _, l := range list {
		label, _ := l.(string)
		if label == "Row" || label == "Entity" || label == "SchemaStep" {
			return true
		}
		for _, t := range nodeTables {
			if t.label == label {
				return true
			}
		}
		for _, name := range formerTypes {
			if name == label {
				return true
			}
		}
	}
	return false
}

// formerTypes are the labels and types of the former layout that this one does not have.
var formerTypes = []string{
	"Membership", "ExchangeParty", "ExchangeCourse", "EventHost", "ALLIANCES", "CITATIONS", "COUNTRIES", "COURSES", "EVENTS", "EXCHANGES",
	"EXCHANGES_IN", "EXCHANGES_OUT", "HOSTS", "MEMBERS", "PROVIDERS", "PROVIDER_COUNTRIES", "RECEIVERS", "RECEIVER_COUNTRIES",
}
