// Loading a world for the benchmark on Neo4j: into the graph, for direct mode, into memory, and with what the rival needs.

package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/natural"
	"alliance-atlas/store/neo"
)

// loadGenerated makes a world as a data package, reads it as any other package and loads it into the graph, for direct mode, and into
// memory.
func loadGenerated(ctx context.Context, store *neo.Store, graph *natural.Graph, embedded *mem.Store, institutions int) error {
	dir, err := os.MkdirTemp("", "bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	base, err := data.Load(ctx, nil)
	if err != nil {
		return err
	}
	if err := importer.Generate(ctx, base, importer.InDir(dir), importer.Options{Institutions: institutions, Seed: 1}, nil); err != nil {
		return err
	}
	source, err := importer.Read(ctx, os.DirFS(dir), nil)
	if err != nil {
		return err
	}
	if err := embedded.Apply(ctx, source.Changes()); err != nil {
		return err
	}
	begun := time.Now()
	if _, err := graph.Load(ctx, source, loading.Options{}); err != nil {
		return err
	}
	fmt.Printf("The graph was imported in %.0f s", time.Since(begun).Seconds())
	begun = time.Now()
	_, err = store.Load(ctx, source, loading.Options{})
	fmt.Printf(", and what direct mode asks was made in %.0f s.\n", time.Since(begun).Seconds())
	return err
}

// forPeer gives the graph what @neo4j/graphql needs to answer the same in the same order as fast as it can: the key of each row in its order,
// with an index, and the members of an alliance each once. Both are those of direct mode.
func forPeer(ctx context.Context, server *neo4jtest.Server) error {
	var texts []string
	for _, label := range []string{"Country", "Institution", "Alliance", "Course"} {
		texts = append(texts,
			"CREATE INDEX peer_"+strings.ToLower(label)+" IF NOT EXISTS FOR (n:"+label+") ON (n._sort)",
			"MATCH (n:"+label+") CALL (n) { MATCH (d:_Row {id: n.id}) USING INDEX SEEK d:_Row(id) SET n._sort = d._sort } IN TRANSACTIONS OF 5000 ROWS")
	}
	texts = append(texts, `MATCH (a:_Alliance)-[:_MEMBERS]->(i:_Institution) CALL (a, i) { MATCH (x:Alliance {id: a.id}) MATCH (y:Institution {id: i.id}) CREATE (x)-[:MEMBERS]->(y) } IN TRANSACTIONS OF 5000 ROWS`,
		"CALL db.awaitIndexes(300)")
	for _, text := range texts {
		if _, err := server.Query(ctx, text, nil); err != nil {
			return err
		}
	}
	return nil
}
