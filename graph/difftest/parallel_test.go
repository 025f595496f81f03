// Many at once: one document, whose plan is shared, asked by many with other variables each.

package difftest_test

import (
	"fmt"
	"sync"
	"testing"
)

// TestParallel asks one document in all the ways that its variables allow, side by side, some of them with the questions of
// their levels side by side too: each answer is the one that it has alone.
func TestParallel(t *testing.T) {
	store := mustOpen(t, meshed(t))
	h, sideBySide := serve(store), serve(far{store})
	const query = `query($a: Boolean!, $b: Boolean! = false, $n: Int, $language: String, $id: ID!) {
		countries(first: $n) { nodes { ...C institutions(first: 3) @skip(if: $a) { nodes { name(language: $language) memberships(first: $n) { totalCount nodes { alliance { id } } } } } } }
		alliance(id: $id) { members(first: $n) { edges { cursor node { country { ...C } } } } }
		node(id: $id) { __typename ... on Entity @include(if: $b) { names { text } sources { title } } }
	}
	fragment C on Country { code @include(if: $a) name(language: $language) alliances(first: $n) @include(if: $b) { nodes { id seat { code } } } }`
	var questions []asking
	for i := range 64 {
		questions = append(questions, asking{query: query, variables: fmt.Sprintf(`{"a": %t, "b": %t, "n": %d, "language": %q, "id": "alliance/a%d"}`,
			i&1 > 0, i&2 > 0, []int{0, 1, 4, 501}[i>>2&3], []string{"en", "zh"}[i>>4&1], i>>5&1*9)})
	}
	wanted := make([]*answer, len(questions))
	for i, a := range questions {
		wanted[i] = ask(h.reference, a)
	}
	const (
		askers = 32
		times  = 4
	)
	var all sync.WaitGroup
	for asker := range askers {
		all.Go(func() {
			for i := range times * len(questions) {
				at := (i*7 + asker*5) % len(questions)
				level := h.level
				if asker%2 == 1 {
					level = sideBySide.level
				}
				if differ := difference(ask(level, questions[at]), wanted[at]); differ != "" {
					t.Errorf("%s differs, with variables %s", differ, questions[at].variables)
					return
				}
			}
		})
	}
	all.Wait()
}
