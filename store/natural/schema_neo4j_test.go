// The schema beside what somebody else has made in the database.

package natural_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/natural"
)

// ask runs a statement.
func ask(t *testing.T, server *neo4jtest.Server, cypher string) {
	t.Helper()
	if _, err := server.Query(t.Context(), cypher, nil); err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
}

// An index or a constraint of somebody else that keeps one of ours from being made ends an import before it writes, in a sentence that says
// how to go on.
func TestAnImportFindsIndexesInItsWayFirst(t *testing.T) {
	base := dataset(t)
	server := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	g := opened(t, server)
	for _, c := range []struct{ made, want, drop string }{
		{"CREATE INDEX mine FOR (n:Institution) ON (n.id)",
			"the database has an index mine on Institution.id, where a constraint must stand; drop it (DROP INDEX mine), and try again", "DROP INDEX mine"},
		{"CREATE INDEX `my index` FOR ()-[r:MEMBER_OF]-() ON (r.id)",
			"the database has an index `my index` on MEMBER_OF.id, where a constraint must stand; drop it (DROP INDEX `my index`), and try again", "DROP INDEX `my index`"},
		{"CREATE INDEX institution_name FOR (n:Institution) ON (n.city, n.name)",
			"the database has an index institution_name on Institution.city and Institution.name, whose name must be free for an index on Institution.name; drop it (DROP INDEX institution_name), and try again",
			"DROP INDEX institution_name"},
		{"CREATE CONSTRAINT institution_id FOR (n:Institution) REQUIRE n.code IS UNIQUE",
			"the database has a constraint institution_id on Institution.code, whose name must be free for a constraint on Institution.id; drop it (DROP CONSTRAINT institution_id), and try again",
			"DROP CONSTRAINT institution_id"},
		{"CREATE TEXT INDEX course_id FOR (n:Course) ON (n.id)",
			"the database has an index course_id on Course.id, whose name must be free for a constraint on Course.id; drop it (DROP INDEX course_id), and try again", "DROP INDEX course_id"},
	} {
		ask(t, server, c.made)
		ask(t, server, "CALL db.awaitIndexes(60)") // so that its state stays
		before := schemaOf(t, server)
		for doing, run := range map[string]func(context.Context) error{
			"import": func(ctx context.Context) error { _, err := g.Load(ctx, base, loading.Options{}); return err },
			"a rehearsal": func(ctx context.Context) error {
				_, err := g.Load(ctx, base, loading.Options{DryRun: true})
				return err
			},
			"migrate up": func(ctx context.Context) error { return g.Migrate(ctx, nil) },
		} {
			if err := run(t.Context()); !errors.Is(err, atlas.ErrLimit) || err.Error() != c.want {
				t.Errorf("%s: %s says %v\nwant %s", c.made, doing, err, c.want)
			}
		}
		if n, err := g.Count(t.Context()); err != nil || n != 0 {
			t.Errorf("%s: %d rows are written (%v)", c.made, n, err)
		}
		if state, err := g.State(t.Context()); err != nil || state.There {
			t.Errorf("%s: an import has begun: %+v (%v)", c.made, state, err)
		}
		if after := schemaOf(t, server); strings.Join(after, "\n") != strings.Join(before, "\n") {
			t.Errorf("%s: the schema is now\n%v\nand was\n%v", c.made, after, before)
		}
		ask(t, server, c.drop)
	}
	if err := g.Migrate(t.Context(), nil); err != nil {
		t.Errorf("with nothing in its way: %v", err)
	}
}

// Indexes of an earlier version of the program are in nobody's way: an import takes them away.
func TestIndexesOfTheFormerLayoutGiveWay(t *testing.T) {
	base := dataset(t)
	server := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	g := opened(t, server)
	for _, cypher := range []string{
		"CREATE (:Dataset {id: 'dataset', _layout: 'x', _stamp: 2}), (:Row:Institution {id: 'institution/x'})",
		"CREATE INDEX former FOR (n:Institution) ON (n.id)",
		"CREATE INDEX alliance_name FOR (n:Row) ON (n.sort)",
	} {
		ask(t, server, cypher)
	}
	if _, err := g.Load(t.Context(), base, loading.Options{}); err != nil {
		t.Fatal(err)
	}
	parts, err := g.Schema(t.Context())
	for _, p := range parts {
		if err != nil || !p.There {
			t.Errorf("%s is not there (%v)", p.Name, err)
		}
	}
}

// What does the same under another name counts as there, and what has the name alone does not.
func TestPartsOfTheSchemaAreKnownByWhatTheyDo(t *testing.T) {
	server := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	g := opened(t, server)
	for _, cypher := range []string{
		"CREATE CONSTRAINT ours FOR (n:Institution) REQUIRE n.id IS UNIQUE",
		"CREATE CONSTRAINT `also ours` FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE",
		"CREATE INDEX names FOR (n:Institution) ON (n.name)",
		"CREATE CONSTRAINT titles FOR (n:Alliance) REQUIRE n.name IS UNIQUE",
		"CREATE TEXT INDEX words FOR (n:Alliance) ON (n.id)", // in nobody's way
		"CREATE FULLTEXT INDEX all FOR (n:Institution|Alliance) ON EACH [n.name, n.acronym]",
		"CREATE INDEX course_id FOR (n:Person) ON (n.course)",
	} {
		ask(t, server, cypher)
	}
	there := func() (names []string) {
		t.Helper()
		parts, err := g.Schema(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range parts {
			if p.There {
				names = append(names, p.Name)
			}
		}
		return names
	}
	if have, want := strings.Join(there(), " "), "institution_id institution_name alliance_name member_of_id"; have != want {
		t.Errorf("there are %s\nwant %s", have, want)
	}
	ask(t, server, "DROP INDEX course_id")
	made := 0
	count := func(natural.Part) { made++ }
	if err := g.Migrate(t.Context(), count); err != nil {
		t.Fatal(err)
	}
	parts, err := g.Schema(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if have := len(there()); have != len(parts) || made != len(parts)-4 {
		t.Errorf("%d parts were made, and %d of %d are there", made, have, len(parts))
	}
	if err := g.Migrate(t.Context(), count); err != nil || made != len(parts)-4 {
		t.Errorf("a second time %d parts were made: %v", made, err)
	}
	for _, cypher := range []string{"DROP CONSTRAINT ours", "DROP CONSTRAINT `also ours`", "DROP INDEX names", "DROP CONSTRAINT titles", "DROP INDEX words", "DROP INDEX all"} {
		ask(t, server, cypher) // the next test may not expect them
	}
}
