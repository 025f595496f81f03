// The real offline importer: what it makes of the files is the graph that a load makes, which adopts it and changes nothing.

package natural_test

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/mirror"
)

func TestTheOfflineImporterMakesTheSameGraph(t *testing.T) {
	testflags.OnlyLong(t, "it runs the importer, and a server on what it made")
	source := hardData(t)
	byBolt := neo4jtest.Shared(t, neo4jtest.FreshSchema)
	if _, err := opened(t, byBolt).Load(t.Context(), source, loading.Options{}); err != nil {
		t.Fatal(err)
	}

	home, dir := t.TempDir(), t.TempDir()
	guide := inDir(t, dir, source)
	begun := time.Now()
	if err := neo4jtest.Admin(t.Context(), home, dir, commandOf(t, guide)...); err != nil {
		t.Fatal(err)
	}
	t.Log("imported in", time.Since(begun))
	offline := neo4jtest.Start(t, neo4jtest.Options{Home: home})
	want, before := graphOf(t, byBolt), graphOf(t, offline)
	sameGraph(t, want, before)
	if len(want) < source.Len(atlas.KindMembership) {
		t.Fatalf("the graph has %d kinds of lines, which is not all of it", len(want))
	}

	g := opened(t, offline)
	begun = time.Now()
	sum, err := g.Load(t.Context(), source, loading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Log("adopted in", time.Since(begun))
	if sum.Changes() || sum.Version != version(t, source) {
		t.Errorf("the import over it has changed something: %+v", sum)
	}
	sameGraph(t, before, graphOf(t, offline))
	if have, want := schemaOf(t, offline), schemaOf(t, byBolt); !slices.Equal(have, want) {
		t.Errorf("the constraints and indexes are\n%v\nwant\n%v", have, want)
	}
	serves(t, offline, source)
}

// commandOf are the arguments of neo4j-admin in a guide, as a shell takes them.
func commandOf(t *testing.T, guide string) []string {
	t.Helper()
	_, rest, found := strings.Cut(guide, "\nneo4j-admin ")
	command, _, ends := strings.Cut(rest, "\n\n")
	if !found || !ends {
		t.Fatalf("there is no command line in\n%s", guide)
	}
	return strings.Fields(strings.ReplaceAll(command, "\\\n", " "))
}

// graphOf are all nodes and relationships of a database with all that they say, as lines with how often there is each. The lock of writers is
// left out: it has the time.
func graphOf(t *testing.T, server *neo4jtest.Server) map[string]int {
	t.Helper()
	lines := map[string]int{}
	for _, cypher := range []string{
		"MATCH (n) WHERE NOT n:_Writer RETURN labels(n) AS what, '' AS a, '' AS b, properties(n) AS p",
		"MATCH (a)-[r]->(b) RETURN [type(r)] AS what, a.id AS a, b.id AS b, properties(r) AS p",
	} {
		records, err := server.Query(t.Context(), cypher, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range records {
			properties := r.Values[3].(map[string]any)
			var b strings.Builder
			fmt.Fprintf(&b, "%v %v-%v", r.Values[0], r.Values[1], r.Values[2])
			for _, name := range slices.Sorted(maps.Keys(properties)) {
				value := properties[name]
				if day, ok := value.(dbtype.Date); ok {
					value = day.String()
				}
				fmt.Fprintf(&b, " %s=%T:%q", name, properties[name], fmt.Sprint(value))
				if list, ok := value.([]any); ok {
					fmt.Fprintf(&b, "%q", list)
				}
			}
			lines[b.String()]++
		}
	}
	return lines
}

// sameGraph fails for each line that one graph has and the other has not, or has in another number.
func sameGraph(t *testing.T, want, have map[string]int) {
	t.Helper()
	const shown = 10
	wrong := 0
	for _, line := range slices.Sorted(maps.Keys(want)) {
		if have[line] != want[line] {
			if wrong++; wrong <= shown {
				t.Errorf("%d times instead of %d: %s", have[line], want[line], line)
			}
		}
	}
	for _, line := range slices.Sorted(maps.Keys(have)) {
		if want[line] == 0 {
			if wrong++; wrong <= shown {
				t.Errorf("%d times and not wanted: %s", have[line], line)
			}
		}
	}
	t.Log(len(want), "kinds of lines,", wrong, "differ")
}

// schemaOf are the indexes of a database.
func schemaOf(t *testing.T, server *neo4jtest.Server) (all []string) {
	t.Helper()
	records, err := server.Query(t.Context(), "SHOW INDEXES YIELD name, type, state, owningConstraint, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN *", nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		all = append(all, fmt.Sprint(slices.Sorted(maps.Keys(r.AsMap())), r.Values))
	}
	slices.Sort(all)
	return all
}

// serves checks what a mirror of the database answers: the tables byte for byte, and a search as an embedded store with the same rows.
func serves(t *testing.T, server *neo4jtest.Server, source hard) {
	t.Helper()
	s := mirror.Open(bolttest.Connect(t, server), mirror.Options{})
	defer s.Close()
	reader, err := s.Snapshot(t.Context(), atlas.PartialDate(0))
	if err != nil {
		t.Fatal(err)
	}
	files, wanted := held{}, held{}
	for into, rows := range map[*held]importer.Rows{&files: reader, &wanted: source} {
		if err := importer.Write(t.Context(), into.create, rows, nil); err != nil {
			t.Fatal(err)
		}
	}
	for name, f := range wanted {
		if files[name] == nil || f.String() != files[name].String() {
			t.Errorf("%s of the database has other bytes than that of the data", name)
		}
	}
	embedded := mem.New()
	defer embedded.Close()
	if err := embedded.Apply(t.Context(), changes(t, source)); err != nil {
		t.Fatal(err)
	}
	asked, err := embedded.Snapshot(t.Context(), atlas.PartialDate(0))
	if err != nil {
		t.Fatal(err)
	}
	if have, want := found(t, reader), found(t, asked); have != want || !strings.Contains(want, "institution/") {
		t.Errorf("a search finds\n%s\nwant\n%s", have, want)
	}
}

// found is what a search of a reader finds, in words.
func found(t *testing.T, r atlas.Reader) string {
	t.Helper()
	hits, err := r.Search(t.Context(), atlas.Search{Text: "university of", Kinds: atlas.EntityKinds}, atlas.Window{First: 20, Last: -1, Select: atlas.SelectNodes | atlas.SelectTotal})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for i, n := range hits.Nodes {
		fmt.Fprintln(&b, n.NodeID(), hits.Scores[i], atlas.TableOf(n.Is()).Cells(n, nil))
	}
	return b.String()
}

// changes make a store that has the rows.
func changes(t *testing.T, source hard) iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) {
		if !yield(atlas.Change{Dataset: source.Dataset()}) {
			return
		}
		for _, table := range atlas.Tables {
			for row, err := range source.Rows(t.Context(), table.Kind) {
				if err != nil {
					t.Error(err)
				}
				if !yield(atlas.Change{Put: row}) {
					return
				}
			}
		}
	}
}
