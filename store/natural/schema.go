// The schema: ids are unique, and things are found by their names. The server needs none of it to read; people and Apply do.

package natural

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// migrateTimeout is how long one statement of the schema may take: indexes of a large database are made in minutes.
const migrateTimeout = 15 * time.Minute

// Part is a constraint or an index of the schema, of one property.
type Part struct {
	Name   string
	There  bool // in the database that was asked, under this name or another
	unique bool // a constraint that the property is unique, and otherwise an index
	of     owner
}

// owner is a property of the nodes with a label, or of the relationships of a type.
type owner struct {
	links    bool
	what     string // the label or the type
	property string
}

func (o owner) String() string { return o.what + "." + o.property }

// statement makes the part, where it is not there.
func (p Part) statement() bolt.Statement {
	form := "CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s)"
	switch {
	case p.unique && p.of.links:
		form = "CREATE CONSTRAINT %s IF NOT EXISTS FOR ()-[r:%s]-() REQUIRE r.%s IS UNIQUE"
	case p.unique:
		form = "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE"
	}
	return bolt.Cypher("make "+p.Name, fmt.Sprintf(form, p.Name, p.of.what, p.of.property))
}

// schema are all parts: first those that a writer needs, then those about rows.
func schema() []Part {
	var all []Part
	for _, label := range []string{"Dataset", "_Writer"} {
		all = append(all, Part{Name: strings.ToLower(strings.Trim(label, "_")) + "_id", unique: true, of: owner{what: label, property: propID}})
	}
	return append(all, schemaOfRows()...)
}

// schemaOfRows are those about rows.
func schemaOfRows() (all []Part) {
	for _, t := range nodeTables {
		lower := strings.ToLower(t.label)
		all = append(all, Part{Name: lower + "_id", unique: true, of: owner{what: t.label, property: propID}})
		if columnOf(t.Table, "name") >= 0 {
			all = append(all, Part{Name: lower + "_name", of: owner{what: t.label, property: "name"}})
		}
	}
	for _, l := range linkTables {
		all = append(all, Part{Name: strings.ToLower(l.typ) + "_id", unique: true, of: owner{true, l.typ, propID}})
	}
	return all
}

var (
	indexesReady = bolt.Cypher("indexes ready", fmt.Sprintf("CALL db.awaitIndexes(%d)", int(migrateTimeout.Seconds())))
	indexesThere = bolt.Cypher("indexes", bolt.Folded(`
		SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
		RETURN collect([name, type, entityType, labelsOrTypes, properties, owningConstraint]) AS all`))
	constraintsThere = bolt.Cypher("constraints", "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN collect([name, labelsOrTypes, properties]) AS all")
)

// existing is an index or a constraint of the database, of this program or of somebody else.
type existing struct {
	name       string
	constraint bool
	finds      bool    // an index that finds a value, which that of a constraint does too if no two may have the same; others keep no part from being made
	of         []owner // one for each pair of a label or type and a property; none for an index of all labels
}

// are tells whether it is of one property, and of which.
func (e *existing) are(o owner) bool { return len(e.of) == 1 && e.of[0] == o }

// String is it in words: an index mine on Institution.id.
func (e *existing) String() string {
	kind, on := "an index ", ""
	if e.constraint {
		kind = "a constraint "
	}
	for i, o := range e.of {
		on += []string{" on ", " and "}[min(i, 1)] + o.String()
	}
	return kind + quoted(e.name) + on
}

// dropped is the statement that takes it away.
func (e *existing) dropped() string {
	if e.constraint {
		return "DROP CONSTRAINT " + quoted(e.name)
	}
	return "DROP INDEX " + quoted(e.name)
}

var plainName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)

// quoted is a name as Cypher has it.
func quoted(name string) string {
	if plainName.MatchString(name) {
		return name
	}
	return "`" + strings.ReplaceAll(name, "`", "``") + "`"
}

// existing are the indexes and constraints of the database. Cost: two calls.
func (g *Graph) existing(ctx context.Context) (all []existing, err error) {
	a, err := g.db.Read(ctx, indexesThere, nil)
	if err != nil {
		return nil, err
	}
	for _, v := range a.Lists("all") {
		name, _ := v[0].(string)
		kind, _ := v[1].(string)
		constraint, _ := v[5].(string)
		all = append(all, existing{name: name, constraint: constraint != "", finds: kind == "RANGE", of: ownersOf(v[2] == "RELATIONSHIP", v[3], v[4])})
	}
	if a, err = g.db.Read(ctx, constraintsThere, nil); err != nil {
		return nil, err
	}
	for _, v := range a.Lists("all") {
		name, _ := v[0].(string)
		if slices.ContainsFunc(all, func(e existing) bool { return e.name == name }) {
			continue // a constraint has its index under its own name
		}
		all = append(all, existing{name: name, constraint: true, of: ownersOf(false, v[1], v[2])})
	}
	return all, nil
}

func ownersOf(links bool, labels, properties any) (all []owner) {
	ofLabels, _ := labels.([]any)
	ofProperties, _ := properties.([]any)
	for _, label := range ofLabels {
		for _, property := range ofProperties {
			what, _ := label.(string)
			name, _ := property.(string)
			all = append(all, owner{links, what, name})
		}
	}
	return all
}

// Schema says which parts of the schema the database has, by what they do: their names may be others. A graph without them is served as well:
// they keep ids unique and find things by their names.
func (g *Graph) Schema(ctx context.Context) ([]Part, error) {
	have, err := g.existing(ctx)
	if err != nil {
		return nil, err
	}
	parts := schema()
	for i := range parts {
		parts[i].There = parts[i].in(have)
	}
	return parts, nil
}

// in tells whether something that is there does what the part does.
func (p *Part) in(have []existing) bool {
	return slices.ContainsFunc(have, func(e existing) bool { return e.finds && e.are(p.of) && (e.constraint || !p.unique) })
}

// conflict is an atlas.ErrLimit for a part that cannot be made beside what somebody else has made in the database, nil where all can.
func conflict(have []existing) error {
	for _, p := range schema() {
		if p.in(have) {
			continue
		}
		kind := "an index"
		if p.unique {
			kind = "a constraint"
		}
		for i := range have {
			e := &have[i]
			var why string
			switch {
			case e.finds && e.are(p.of):
				why = "where " + kind + " must stand"
			case e.name == p.Name:
				why = fmt.Sprintf("whose name must be free for %s on %s", kind, p.of)
			default:
				continue
			}
			return bolt.Problemf(atlas.ErrLimit, fmt.Sprintf("the database has %s, %s; drop it (%s), and try again", e, why, e.dropped()))
		}
	}
	return nil
}

// Migrate makes the parts of the schema that are not there, and calls report before each one; report may be nil. It is an atlas.ErrLimit, and
// nothing is made, where an index or a constraint of somebody else stands in the place of one.
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

// unopposed are the indexes and constraints that stay, of which none stands in the place of a part of the schema: else the error says which one.
func (g *Graph) unopposed(ctx context.Context) ([]existing, error) {
	have, err := g.existing(ctx)
	if err != nil {
		return nil, err
	}
	stands := conflict(have)
	if stands == nil {
		return have, nil
	}
	state, err := g.State(ctx)
	if err != nil {
		return nil, err
	}
	if !state.Former {
		return nil, stands
	}
	// What the earlier version made is taken away before the first row is written.
	have = slices.DeleteFunc(have, func(e existing) bool {
		return slices.ContainsFunc(e.of, func(o owner) bool { return ofFormer([]any{o.what}) })
	})
	return have, conflict(have)
}

// makeParts makes those of some parts that are not there, one after the other, and waits until the indexes are ready. Before that it looks
// whether all parts of the schema can be made, also those that are wanted later: a load that fails at its end for an index has written in vain.
func (g *Graph) makeParts(ctx context.Context, parts []Part, report func(Part)) error {
	if len(parts) == 0 {
		return nil
	}
	have, err := g.unopposed(ctx)
	if err != nil {
		return err
	}
	for _, p := range parts {
		if p.in(have) {
			continue
		}
		if report != nil {
			report(p)
		}
		if err := g.db.Write(ctx, p.statement(), nil, migrateTimeout); err != nil {
			return err
		}
	}
	return g.db.Write(ctx, indexesReady, nil, migrateTimeout)
}
