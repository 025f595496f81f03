// Raw Bolt, the floor of every server on Neo4j: the bare driver with the statements that this server sends.

package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// recorder4j keeps the statements of one operation.
type recorder4j struct {
	mu    sync.Mutex
	on    bool
	calls []boltCall
}

type boltCall struct {
	text   string
	params map[string]any
}

func (r *recorder4j) note(_, text string, params map[string]any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.on {
		r.calls = append(r.calls, boltCall{text, params})
	}
}

func (r *recorder4j) start() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.on, r.calls = true, nil
}

func (r *recorder4j) stop() []boltCall {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.on = false
	return r.calls
}

// bare is the driver alone: it sends the statements one after the other and reads the results.
type bare struct {
	driver   neo4j.DriverWithContext
	database string
	calls    []boltCall // of the operation in hand
}

// ask sends the statements again and again for a time, from n callers at once.
func (b *bare) ask(ctx context.Context, n int, slice time.Duration) (load, error) {
	ctx, cancel := context.WithTimeout(ctx, slice+30*time.Second)
	defer cancel()
	return crowd(n, slice, func(until time.Time) (times []float64, err error) {
		for time.Now().Before(until) {
			start := time.Now()
			if _, err := b.once(ctx); err != nil {
				return nil, err
			}
			times = append(times, float64(time.Since(start))/1e6)
		}
		return times, nil
	})
}

// reads checks that the results of the statements have all these names, which are those of an answer.
func (b *bare) reads(ctx context.Context, names []string) error {
	records, err := b.once(ctx)
	if err != nil {
		return err
	}
	var results strings.Builder
	for _, r := range records {
		fmt.Fprintln(&results, r.Values...)
	}
	for _, name := range names {
		if !strings.Contains(results.String(), name) {
			return fmt.Errorf("raw Bolt does not read %q, which this server answers", name)
		}
	}
	return nil
}

// once sends the statements and reads their results.
func (b *bare) once(ctx context.Context) (records []*neo4j.Record, err error) {
	for _, c := range b.calls {
		session := b.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: b.database, FetchSize: neo4j.FetchAll})
		result, err := session.Run(ctx, c.text, c.params)
		if err == nil {
			var more []*neo4j.Record
			more, err = result.Collect(ctx)
			records = append(records, more...)
		}
		session.Close(ctx)
		if err != nil {
			return nil, err
		}
	}
	return records, nil
}
