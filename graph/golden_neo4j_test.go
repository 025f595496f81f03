// The goldens on a real Neo4j, all of them in the gate and otherwise some: the same answers and the same calls of the store, and
// what these cost the database.

package graph_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"alliance-atlas/graph"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/neo/neotest"
)

// statementsOf says for some goldens, step by step, how many statements their questions cost the database: one for each root
// field, and one for each relationship field of a level.
var statementsOf = map[string][]int{
	"10-what-entities-share":         {1 + 9}, // for each of three types figures, claims and sources
	"11-fragments":                   {1 + 3},
	"13-two-windows":                 {1 + 2},
	"15-the-next-pages":              {1 + 1, 1 + 1, 1 + 1, 1 + 1},
	"23-order-of-memberships":        {1 + 2},
	"29-members-and-memberships":     {1 + 3, 1 + 2},
	"31-countries-and-alliances":     {1 + 1, 1 + 1},
	"33-groups-of-several-alliances": {1 + 1},
	"47-course-exchanges":            {2 + 2},
	"48-figures-and-their-bounds":    {1 + 2},
	"54-the-dataset":                 {1, 0},
	"72-four-levels":                 {1 + 3},
}

// traced are the names of statements, in the order in which the database gets them.
type traced struct {
	mu    sync.Mutex
	names []string
}

func (t *traced) note(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.names = append(t.names, name)
}

// take are the statements since the last time.
func (t *traced) take() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	names := t.names
	t.names = nil
	return names
}

func TestGoldenOnNeo4j(t *testing.T) {
	server := neo4jtest.Shared(t)
	var trace traced
	open := neotest.Emptied(server, neotest.Open(t, server, neotest.Traced(trace.note)))
	all := goldens(t)
	for name, steps := range statementsOf {
		if !slices.ContainsFunc(all, func(g *golden) bool { return g.name() == name && len(g.steps) == len(steps) }) {
			t.Errorf("statementsOf has %s with %d steps, which no golden is", name, len(steps))
		}
	}
	// Each golden has statements of its own, which the database has to plan: all of them take it minutes, so that the gate draws a third.
	drawn := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for _, g := range all {
		if draw := drawn.IntN(9); draw%testflags.Times(9, 3) > 0 && statementsOf[g.name()] == nil {
			continue
		}
		t.Run(g.name(), func(t *testing.T) {
			var statements [][]string
			store := open(t)
			trace.take() // what opening reads
			answers := g.ask(t, store, graph.LevelExecutor, func() { statements = append(statements, trace.take()) })
			statements = append(statements[1:], trace.take())
			for i, e := range answers {
				s := g.steps[i]
				if d := difference(s.want, e.answer); d != "" {
					t.Errorf("%s has another answer than the golden\n%s", s.name("query"), d)
				}
				if d := difference(s.calls, e.calls); d != "" {
					t.Errorf("%s makes other calls of the store than the golden\n%s", s.name("query"), d)
				}
				checkStatements(t, s, e.calls, statements[i])
			}
			for i, n := range statementsOf[g.name()] {
				if len(statements[i]) != n {
					t.Errorf("%s costs the database %d statements and not %d: %q", g.steps[i].name("query"), len(statements[i]), n, statements[i])
				}
			}
		})
	}
}

// checkStatements demands one statement for each call of the store. What may come before is in it by its name: a condition on
// related rows costs one to find these; a search that finds nothing asks again, with the words that are alike, and one that can
// find nothing does not ask.
func checkStatements(t *testing.T, s step, calls string, statements []string) {
	t.Helper()
	var pages, searches int
	for _, name := range statements {
		switch {
		case name == "search":
			searches++
		case strings.HasPrefix(name, "matches of "), name == "terms":
		default:
			pages++
		}
	}
	var all, search int
	for line := range strings.Lines(calls) {
		if _, err := fmt.Sscanf(line, "Search ×%d", &search); err == nil {
			continue
		}
		fmt.Sscanf(line, "calls: %d", &all)
	}
	if pages != all-search || searches > 2*search {
		t.Errorf("%s makes %d calls of the store, %d of them searches, and costs the database %d statements: %q", s.name("query"), all, search, len(statements), statements)
	}
}
