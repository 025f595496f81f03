// The schema: ids are unique, and things are found by their names. The server needs none of it to read; people and Apply do.

package natural

import (
	"context"
	"fmt"
	"strings"
	"time"

	"alliance-atlas/store/bolt"
)

// migrateTimeout is how long one statement of the schema may take: indexes of a large database are made in minutes.
const migrateTimeout = 15 * time.Minute

// schema are the statements that make the constraints and indexes. Those that are there already are left as they are.
func schema() (all []bolt.Statement) {
	add := func(name, format string, args ...any) {
		all = append(all, bolt.Cypher(name, fmt.Sprintf(format, args...)))
	}
	for _, label := range []string{"Dataset", "_Writer"} {
		add("unique "+label, "CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", strings.ToLower(strings.Trim(label, "_")), label)
	}
	return append(all, schemaOfRows()...)
}

// schemaOfRows are those about rows.
func schemaOfRows() (all []bolt.Statement) {
	add := func(name, format string, args ...any) {
		all = append(all, bolt.Cypher(name, fmt.Sprintf(format, args...)))
	}
	for _, t := range nodeTables {
		lower := strings.ToLower(t.label)
		add("unique "+t.label, "CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", lower, t.label)
		if columnOf(t.Table, "name") >= 0 {
			add("names of "+t.label, "CREATE INDEX %s_name IF NOT EXISTS FOR (n:%s) ON (n.name)", lower, t.label)
		}
	}
	for _, l := range linkTables {
		add("unique "+l.typ, "CREATE CONSTRAINT %s_id IF NOT EXISTS FOR ()-[r:%s]-() REQUIRE r.id IS UNIQUE", strings.ToLower(l.typ), l.typ)
	}
	return all
}

var indexesReady = bolt.Cypher("indexes ready", fmt.Sprintf("CALL db.awaitIndexes(%d)", int(migrateTimeout.Seconds())))

// make runs statements of the schema one after the other.
func (g *Graph) make(ctx context.Context, statements []bolt.Statement) error {
	for _, st := range statements {
		if err := g.db.Write(ctx, st, nil, migrateTimeout); err != nil {
			return err
		}
	}
	return g.db.Write(ctx, indexesReady, nil, migrateTimeout)
}
