// Facets: what a page costs with the groups that a web page shows beside it, against the page alone.

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime"
	"strings"
)

// facetGoal is how many times the page alone the page with its facets may take.
const facetGoal = 2

// page is the first page of a list as web pages show it.
const page = `edges { cursor node { id name kind city country { id code name } } } pageInfo { hasNextPage endCursor } totalCount`

// facets are five groups of institutions, the largest ten of each.
var facets = func() string {
	var b strings.Builder
	for _, by := range []string{"COUNTRY", "KIND", "REGION", "CITY", "TRUST"} {
		fmt.Fprintf(&b, " %s: groups(by: %s, first: 10) { key count node { ... on Country { name } } }", strings.ToLower(by), by)
	}
	return b.String()
}()

// listings are lists with their facets: all institutions, those that pass a condition, and the members of the largest alliance.
var listings = []struct{ name, query string }{
	{"all institutions", `query List { institutions(first: 20) { SELECTION } }`},
	{"institutions of one kind", `query List { institutions(first: 20, where: {kind: [UNIVERSITY]}) { SELECTION } }`},
	{"members of the largest alliance", `query List { alliances(first: 1, orderBy: {by: MEMBERS, direction: DESC}) { nodes { members(first: 20) { SELECTION } } } }`},
}

// facetsOf measures them in process, on one processor, in turns.
func facetsOf(ctx context.Context, o *options, h http.Handler) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	rec := newRecorder()
	fmt.Printf("\nFacets: a page of 20 with five groups in one operation against the page alone, in process, %d rounds of %v\n", o.rounds, o.slice)
	for _, l := range listings {
		ask := func(selection string) []byte {
			b, err := json.Marshal(map[string]string{"query": strings.Replace(l.query, "SELECTION", selection, 1)})
			if err != nil {
				panic(err) // plain data
			}
			return b
		}
		alone, with := ask(page), ask(page+facets)
		var a, w []float64
		for range o.rounds {
			if ctx.Err() != nil {
				return
			}
			a = append(a, float64(perOperation(rec, h, alone, o.slice))/1e3)
			w = append(w, float64(perOperation(rec, h, with, o.slice))/1e3)
		}
		ratio := make([]float64, len(a))
		for i := range a {
			ratio[i] = w[i] / a[i]
		}
		fmt.Printf("  %-32s alone %8.1f us, with facets %8.1f us, %s x; goal: at most %d\n", l.name, spreadOf(a).median, spreadOf(w).median, spreadOf(ratio), facetGoal)
	}
}
