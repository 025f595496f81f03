// Marks, on a database that is written to.

package natural_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/bolt/bolttest"
	"alliance-atlas/store/natural"
)

// What is read between two equal marks, the first of them settled, is always the same.
func TestAMarkIsOneState(t *testing.T) {
	server := neo4jtest.Shared(t)
	db := bolttest.Connect(t, server)
	graph := natural.New(db)
	const fewest = 3 // states to be read, however slow the database is
	ctx, stop := context.WithTimeout(t.Context(), 3*time.Minute)
	enough := time.Now().Add(time.Duration(testflags.Times(4, 10)) * time.Second)
	defer stop()
	// Each commit writes a lot, so that it takes a while from when it is certain until it is seen.
	written := make(chan error, 1)
	go func() {
		for n := 0; ; n++ {
			text := "UNWIND range(1, 15000) AS i CREATE (:Institution {name: 'x' + i, city: 'y' + i})"
			if n%2 == 1 {
				text = "MATCH (n:Institution) DELETE n" // so that the next test need not delete more
			}
			if _, err := server.Query(t.Context(), text, nil); err != nil || ctx.Err() != nil {
				written <- err
				return
			}
			time.Sleep(time.Duration(n%5) * 10 * time.Millisecond)
		}
	}()
	counting := bolt.Cypher("count", "MATCH (n:Institution) RETURN count(n) AS n")
	var mu sync.Mutex
	seen, again := map[natural.Mark]int64{}, 0
	read := func() error {
		before, err := graph.Mark(t.Context())
		if err == nil {
			err = graph.Settle(t.Context(), before)
		}
		if err != nil {
			return err
		}
		a, err := db.Read(t.Context(), counting, nil)
		if err != nil {
			return err
		}
		after, err := graph.Mark(t.Context())
		if err != nil || before != after {
			return err
		}
		mu.Lock()
		defer mu.Unlock()
		n := bolt.Number(a.Value("n"))
		if other, there := seen[before]; there && other != n {
			t.Errorf("under one mark there are %d and %d institutions", other, n)
		} else if there {
			again++
		}
		seen[before] = n
		if len(seen) >= fewest && time.Now().After(enough) {
			stop()
		}
		return nil
	}
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for ctx.Err() == nil {
				if err := read(); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	readers.Wait()
	if err := <-written; err != nil {
		t.Fatal(err)
	}
	t.Logf("%d states, read again %d times", len(seen), again)
	if len(seen) < fewest {
		t.Errorf("%d states were read, want %d", len(seen), fewest)
	}
}
