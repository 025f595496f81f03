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

// Part is a constraint or an index of the schema.
type Part struct {
	Name  string
	There bool // in the database that was asked
	text  string
}

// statement makes the part, where it is not there.
func (p Part) statement() bolt.Statement { return bolt.Cypher("make "+p.Name, p.text) }

// schema are all parts: first those that a writer needs, then those about rows.
func schema() (all []Part) {
	add := func(name, format string, args ...any) {
		all = append(all, Part{Name: name, text: fmt.Sprintf(format, args...)})
	}
	for _, label := range []string{"Dataset", "_Writer"} {
		name := strings.ToLower(strings.Trim(label, "_")) + "_id"
		add(name, "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", name, label)
	}
	return append(all, schemaOfRows()...)
}

// schemaOfRows are those about rows.
func schemaOfRows() (all []Part) {
	add := func(name, format string, args ...any) {
		all = append(all, Part{Name: name, text: fmt.Sprintf(format, append([]any{name}, args...)...)})
	}
	for _, t := range nodeTables {
		lower := strings.ToLower(t.label)
		add(lower+"_id", "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", t.label)
		if columnOf(t.Table, "name") >= 0 {
			add(lower+"_name", "CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.name)", t.label)
		}
	}
	for _, l := range linkTables {
		add(strings.ToLower(l.typ)+"_id", "CREATE CONSTRAINT %s IF NOT EXISTS FOR ()-[r:%s]-() REQUIRE r.id IS UNIQUE", l.typ)
	}
	return all
}

var (
	indexesReady = bolt.Cypher("indexes ready", fmt.Sprintf("CALL db.awaitIndexes(%d)", int(migrateTimeout.Seconds())))
	indexNames   = bolt.Cypher("indexes", "SHOW INDEXES YIELD name RETURN collect(name) AS names")
)

// Schema says which parts of the schema the database has. A graph without them is served as well: they keep ids unique and find things by
// their names.
func (g *Graph) Schema(ctx context.Context) ([]Part, error) {
	a, err := g.db.Read(ctx, indexNames, nil)
	if err != nil {
		return nil, err
	}
	there := map[string]bool{}
	for _, v := range a.List("names") {
		name, _ := v.(string)
		there[name] = true
	}
	parts := schema()
	for i := range parts {
		parts[i].There = there[parts[i].Name]
	}
	return parts, nil
}

// Migrate makes the parts of the schema that are not there, and calls report before each one; report may be nil.
func (g *Graph) Migrate(ctx context.Context, report func(Part)) error {
	if err := g.CheckVersion(ctx); err != nil {
		return err
	}
	parts, err := g.missing(ctx)
	if err != nil {
		return err
	}
	return g.makeParts(ctx, parts, report)
}

// missing are the parts of the schema that are not there.
func (g *Graph) missing(ctx context.Context) (missing []Part, err error) {
	parts, err := g.Schema(ctx)
	for _, p := range parts {
		if !p.There {
			missing = append(missing, p)
		}
	}
	return missing, err
}

// makeParts makes parts one after the other, and waits until the indexes are ready.
func (g *Graph) makeParts(ctx context.Context, parts []Part, report func(Part)) error {
	if len(parts) == 0 {
		return nil
	}
	for _, p := range parts {
		if report != nil {
			report(p)
		}
		if err := g.db.Write(ctx, p.statement(), nil, migrateTimeout); err != nil {
			return err
		}
	}
	return g.db.Write(ctx, indexesReady, nil, migrateTimeout)
}
