// State: the node that describes the data, and how a reader learns that something was committed.

package natural

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// graphVersion is the version of the model that import writes, kept as _graph of the Dataset node.
const graphVersion = 1

// State describes the data as a whole: the Dataset node has it. Its properties that begin with an underscore are the server's.
type State struct {
	There   bool // there is such a node
	Stamp   int64
	Graph   int64 // the version of the model, 0 where another program or an earlier version made the node
	Former  bool  // an earlier version of this program wrote the database, in its own layout
	Dataset atlas.Dataset
	Faults  []Fault // of properties that are no such value, and count as missing
}

// Writing tells whether an import is at work, or was stopped.
func (s *State) Writing() bool { return s.Stamp%2 != 0 }

var stateStatement = bolt.Cypher("state", bolt.Folded(`
	OPTIONAL MATCH (v:Dataset {id: 'dataset'})
	RETURN v IS NOT NULL AS there, v._stamp AS _stamp, v._graph AS _graph, v._layout AS _layout, v.name AS name, v.title AS title,
		v.license AS license, v.citation AS citation, v.updated AS updated, v._package AS _package`))

// State reads it. Values of another type are faults of the State and no error: somebody has set them, and an import must be able to mend
// them. Cost: one call of the database.
func (g *Graph) State(ctx context.Context) (*State, error) {
	a, err := g.db.Read(ctx, stateStatement, nil)
	if err != nil {
		return nil, err
	}
	return stateOf(a.Value), nil
}

// stateOf is the State that the values of properties say.
func stateOf(value func(name string) any) *State {
	s := new(State)
	s.There, _ = value("there").(bool)
	s.Stamp, s.Graph = s.number(value, "_stamp"), s.number(value, "_graph")
	s.Former = s.text(value, "_layout", atlas.TypeText) != "" && s.There && s.Graph == 0
	s.Dataset = atlas.Dataset{Name: s.text(value, "name", atlas.TypeText), Title: s.text(value, "title", atlas.TypeText),
		License: s.text(value, "license", atlas.TypeText), Citation: s.text(value, "citation", atlas.TypeText)}
	if s.Dataset.Name == "" {
		s.Dataset.Name = "neo4j"
	}
	if text := s.text(value, "updated", atlas.TypeDate); text != "" {
		updated, err := atlas.ParsePartialDate(text)
		if err != nil {
			s.fault("updated", err.Error())
		}
		s.Dataset.Updated = updated
	}
	if text := s.text(value, "_package", atlas.TypeText); text != "" {
		s.Dataset.Package = []byte(text)
	}
	return s
}

// text is a property as a cell of a table would have it, "" where it is missing, empty or a fault.
func (s *State) text(value func(name string) any, name string, is atlas.ColumnType) string {
	v := value(name)
	if v == "" {
		return "" // so are values written that nobody knows
	}
	p := property{name: name, Column: &atlas.Column{Name: name, Type: is}}
	cell, wrong := p.cell(v, nil)
	if wrong != "" {
		s.fault(name, wrong)
		return ""
	}
	return cell
}

// number is a property that is a whole number, 0 where it is missing or a fault.
func (s *State) number(value func(name string) any, name string) int64 {
	n, _ := strconv.ParseInt(s.text(value, name, atlas.TypeInteger), 10, 64)
	return n
}

// fault notes what is wrong with a property.
func (s *State) fault(name, text string) {
	s.Faults = append(s.Faults, Fault{Label: "Dataset", ID: "dataset", Property: name, Text: text + "; it is not used"})
}

// describe are the properties of the Dataset node.
func describe(d *atlas.Dataset, version string) map[string]any {
	return map[string]any{"name": d.Name, "title": d.Title, "license": d.License, "citation": d.Citation, "updated": d.Updated.String(),
		"_package": string(d.Package), "_version": version, "_graph": int64(graphVersion), "_layout": nil, "_schema": nil, "_digest": nil,
		"version": nil, "_loading": nil}
}

// describedAs tells whether the description is that of a dataset.
func (s *State) describedAs(d *atlas.Dataset) bool {
	have := s.Dataset
	return s.There && len(s.Faults) == 0 && have.Name == d.Name && have.Title == d.Title && have.License == d.License && have.Citation == d.Citation &&
		have.Updated == d.Updated && string(have.Package) == string(d.Package) && s.Graph == graphVersion
}

// Mark is a state of the whole database: it is another one after anybody has committed anything. The zero Mark is no state.
type Mark struct{ bookmarks string }

// markTimeout is how long asking for a mark may take.
const markTimeout = 5 * time.Second

var markStatement = bolt.Cypher("mark", "RETURN 1")

// Mark asks for the mark of the database now: the bookmark of a transaction that reads nothing. What this Graph has applied is in it. Cost:
// one call, as cheap as a call is.
func (g *Graph) Mark(ctx context.Context) (Mark, error) {
	var m Mark
	g.mu.Lock()
	after := g.written
	g.mu.Unlock()
	err := g.db.Bookmark(ctx, markStatement, after, markTimeout, func(bookmarks []string) { m.bookmarks = strings.Join(bookmarks, " ") })
	return m, err
}

// Settle waits until a reader sees all that is in a mark. The database names its last transaction as soon as that is certain, which is a moment
// before others see what it has written. Cost: one call.
func (g *Graph) Settle(ctx context.Context, m Mark) error {
	return g.db.Bookmark(ctx, markStatement, strings.Fields(m.bookmarks), markTimeout, func([]string) {})
}

// oldest is the oldest version of Neo4j whose Cypher has what the statements of this program use: CALL (x) { … }.
var oldest = [2]int{5, 23}

// leading are the first two numbers of a version.
var leading = regexp.MustCompile(`^(\d+)\.(\d+)`)

var versionStatement = bolt.Cypher("version", "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition")

// ErrTooOld is the error of a database that is older than this program can work with. It is an atlas.ErrUnavailable.
var ErrTooOld = fmt.Errorf("%w: the database is too old", atlas.ErrUnavailable)

// CheckVersion is ErrTooOld for a database whose version is too old. It is asked before anything is written.
func (g *Graph) CheckVersion(ctx context.Context) error {
	a, err := g.db.Read(ctx, versionStatement, nil)
	if err != nil {
		return err
	}
	return tooOld(a.Text("version"))
}

// tooOld is ErrTooOld for a version that is too old, in a sentence that names both. What follows the first two numbers says nothing: a database may
// call itself 5.27-aura.
func tooOld(version string) error {
	part := leading.FindStringSubmatch(version)
	if part == nil {
		return nil // a database that is not Neo4j's own says what it wants
	}
	major, _ := strconv.Atoi(part[1])
	minor, _ := strconv.Atoi(part[2])
	if major < oldest[0] || major == oldest[0] && minor < oldest[1] {
		return bolt.Problemf(ErrTooOld, fmt.Sprintf("the database is Neo4j %s, and this program needs %d.%d or newer; 5.26 is the version with long support", version, oldest[0], oldest[1]))
	}
	return nil
}

// Newer is an ErrNoData for a graph that a newer version of this program made, nil for others.
func (s *State) Newer() error {
	if s.Graph <= graphVersion {
		return nil
	}
	return bolt.Problemf(ErrNoData, fmt.Sprintf("the graph has form %d, which is newer than the %d of this program; use a newer alliance-atlas", s.Graph, graphVersion))
}

// ErrNoData is the error of a database without data that this program can serve. It is an atlas.ErrUnavailable.
var ErrNoData = fmt.Errorf("%w: there is no data", atlas.ErrUnavailable)

// counting counts all rows. Every part of it is a number that the database keeps.
var counting = func() bolt.Statement {
	var parts []string
	for _, t := range nodeTables {
		parts = append(parts, "COUNT { (:"+t.label+") }")
	}
	for _, l := range linkTables {
		parts = append(parts, "COUNT { ()-[:"+l.typ+"]->() }")
	}
	return bolt.Cypher("count", "RETURN "+strings.Join(parts, " + ")+" AS rows")
}()

// Count is how many rows the graph has. Cost: one call.
func (g *Graph) Count(ctx context.Context) (int64, error) {
	a, err := g.db.Read(ctx, counting, nil)
	if err != nil {
		return 0, err
	}
	return bolt.Number(a.Value("rows")), nil
}

// locking takes the lock of writers: they write to this node, and nothing else does.
var locking = bolt.Cypher("lock", "MERGE (n:_Writer {id: 'writer'}) SET n.at = timestamp() RETURN count(*) AS done")

// opening makes the stamp odd, so that nobody takes what is written for whole. It is the next odd one: one that no earlier writer had. A
// stamp that somebody has made another value counts as 0.
var opening = bolt.Cypher("begin to write", bolt.Folded(`
	MERGE (v:Dataset {id: 'dataset'}) WITH v, coalesce(toIntegerOrNull(v._stamp), 0) AS stamp
	SET v._stamp = stamp + CASE WHEN stamp % 2 = 0 THEN 1 ELSE 2 END
	RETURN v._stamp AS stamp`))

// closing makes the stamp even and describes the data.
var closing = bolt.Cypher("written", bolt.Folded(`
	MATCH (v:Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp SET v += $q.p, v._stamp = v._stamp + 1 RETURN count(*) AS done`))

// fenced begins every statement that writes a part: if another writer has begun since, it has no effect.
const fenced = "MATCH (v:Dataset {id: 'dataset'}) WHERE v._stamp = $q.stamp WITH v "
