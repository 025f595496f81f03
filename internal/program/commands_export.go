// The command export: a store as the tables of a data package, or as files for the offline importer of Neo4j. A graph may hold rows that no
// table may, those that nobody has judged yet; they are written all the same, and named.

package program

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/store"
)

type exportCommand struct {
	storeFlag
	readFlag
	Dir        string `arg:"" help:"Directory to write to; it is made where missing." placeholder:"DIR"`
	Neo4jAdmin bool   `name:"neo4j-admin" help:"Write the graph for neo4j-admin database import full instead, which fills an empty database that does not run much faster than import does; and print the command line. The directory may have nothing else in it."`
}

func (c *exportCommand) Run(ctx context.Context, t *terminal) error {
	if dir, embedded := store.Directory(c.Store); c.Neo4jAdmin && embedded { // the tables of a world need not be in memory
		p, err := checked(ctx, t, dir)
		if err != nil {
			return err
		}
		return c.offline(ctx, t, p)
	}
	s, err := openStore(ctx, c.storeFlag, c.readFlag, store.Options{}, source(t))
	if err != nil {
		return err
	}
	defer s.Close()
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	rows := &unjudged{of: reader}
	if c.Neo4jAdmin {
		if err := c.offline(ctx, t, rows); err != nil {
			return err
		}
		return rows.named(t.err, c.Dir+" has the whole graph, and import.txt ends with an import of its tables, which refuses")
	}
	show := newProgress(t, "exporting")
	defer show.done()
	if err := importer.Write(ctx, importer.InDir(c.Dir), rows, show.report); err != nil {
		return err
	}
	show.done()
	fmt.Fprintf(t.out, "%s has dataset %s, version %s\n", c.Dir, reader.Dataset().Name, reader.Dataset().Version)
	return rows.named(t.err, c.Dir+" has the whole graph, and check, import and serve refuse")
}

// unjudged passes rows on, and takes note of those that a graph may hold and tables may not: without a source, or UNVERIFIED in other tables
// than the one for such.
type unjudged struct {
	of    importer.Rows
	first []store.Fault // the first importer.MaxViolations of them
	total int

	ways map[string]bool // what is to be done about them, in Cypher
}

func (u *unjudged) Dataset() *atlas.Dataset { return u.of.Dataset() }

func (u *unjudged) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	if k == atlas.KindSource {
		return u.of.Rows(ctx, k)
	}
	return func(yield func(atlas.Node, error) bool) {
		for row, err := range u.of.Rows(ctx, k) {
			if err == nil {
				u.look(k, row)
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// The ways to mend a row in the graph, for all rows of a sort.
const (
	citeByNode = `for a node n, MATCH (s:Source {id: "source/NAME"}) CREATE (n)-[:CITES {position: 1}]->(s)`
	citeByLink = `for a relationship r, SET r.sources = ["source/NAME"]`
	trustNode  = `SET n.trust = "SECONDARY", or what its sources bear, for each node n of another label than Unverified`
	trustLink  = `SET r.trust = "SECONDARY", or what its sources bear, for each relationship r`
)

// look takes note of a row.
func (u *unjudged) look(k atlas.Kind, row atlas.Node) {
	base := atlas.RowOf(row)
	cites, judged := len(base.SourceIDs) > 0, base.Trust != atlas.TrustUnverified || k == atlas.KindUnverified
	if cites && judged {
		return
	}
	u.total++
	label, link := store.LabelOf(row)
	if u.ways == nil {
		u.ways = map[string]bool{}
	}
	property := map[bool]string{false: "CITES", true: "sources"}[link]
	text := "no source is cited, and tables need one for each row"
	if cites {
		property, text = "trust", "is UNVERIFIED, and tables have that for Unverified alone"
	} else {
		u.ways[map[bool]string{false: citeByNode, true: citeByLink}[link]] = true
	}
	if !judged {
		u.ways[map[bool]string{false: trustNode, true: trustLink}[link]] = true
	}
	if len(u.first) < importer.MaxViolations {
		u.first = append(u.first, store.Fault{Label: label, ID: string(row.NodeID()), Property: property, Text: text})
	}
}

// named names the rows, and gives the error that says what to do about them; nil where there are none. refuse says what was written, and who
// refuses it.
func (u *unjudged) named(out io.Writer, refuse string) error {
	if u.total == 0 {
		return nil
	}
	for _, f := range u.first {
		fmt.Fprintln(out, f)
	}
	if more := u.total - len(u.first); more > 0 {
		fmt.Fprintf(out, "and %d more\n", more)
	}
	var ways []string
	for _, way := range []string{citeByNode, citeByLink, trustNode, trustLink} {
		if u.ways[way] {
			ways = append(ways, way)
		}
	}
	rows := "the row that is named above"
	if u.total > 1 {
		rows = fmt.Sprintf("the %d rows that are named above", u.total)
	}
	return atlas.Errorf(atlas.ErrInput, "%s %s. Say in the graph what each rests on, and export again: %s", refuse, rows, strings.Join(ways, "; "))
}
