// The operations, and the check that all contestants give one answer to each.

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"alliance-atlas/atlas"
)

// operation is a GraphQL request as clients send it.
type operation struct {
	name string
	body []byte
}

// The documents. hand answers these and no others.
const (
	queryA = `query One($id: ID!) { institution(id: $id) { id name kind city website } }`
	queryB = `query Page($first: Int!) { institutions(first: $first) { nodes { id name kind city website } } }`
	queryC = `query Nested($first: Int!) { institutions(first: $first) { nodes { id name memberships(first: 3) { nodes { id role alliance { id name members(first: 48) { nodes { id name city } } } } } } } }`
	queryD = `query Levels($first: Int!) { alliances(first: $first) { nodes { id name members(first: 10) { nodes { id name memberships(first: 5) { nodes { id role alliance { id name } } } } } } } }`
)

func operations(g *generated) []operation {
	return []operation{
		{"a", body(queryA, "id", g.middle().ID)},
		{"b", body(queryB, "first", 100)},
		{"c", body(queryC, "first", 10)},
		{"d", body(queryD, "first", 20)},
	}
}

// middle is the institution in the middle of the order.
func (g *generated) middle() *atlas.Institution {
	all := atlas.Window{First: g.institutions/2 + 1, Last: -1, Select: atlas.SelectNodes}
	links, err := g.reader.Expand(background, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, all)
	if err != nil {
		panic(err) // a store in memory, and no deadline
	}
	return links.Nodes[len(links.Nodes)-1].(*atlas.Institution)
}

func body(query, name string, value any) []byte {
	b, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{name: value}})
	if err != nil {
		panic(err) // plain data
	}
	return b
}

// agree asks all contestants and returns their answer. The error names a contestant with another answer.
func agree(op operation, contestants []contestant) ([]byte, error) {
	var first []byte
	for i, c := range contestants {
		r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(op.body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		c.handler.ServeHTTP(w, r)
		answer := w.Body.Bytes()
		if w.Code != http.StatusOK || bytes.Contains(answer, []byte(`"errors"`)) {
			return nil, fmt.Errorf("%s: %s answers %d: %.300s", op.name, c.name, w.Code, answer)
		}
		if i == 0 {
			first = answer
		} else if err := same(op.name, contestants[0].name, c.name, first, answer); err != nil {
			return nil, err
		}
	}
	return first, nil
}

func same(op, oneName, otherName string, one, other []byte) error {
	if bytes.Equal(one, other) {
		return nil
	}
	at := 0
	for at < min(len(one), len(other)) && one[at] == other[at] {
		at++
	}
	return fmt.Errorf("%s: the answers of %s and %s differ at byte %d: %.120q and %.120q", op, oneName, otherName, at, one[at:], other[at:])
}

// dataOf is an answer without the extensions, which only this server sends.
func dataOf(answer []byte) []byte {
	if i := bytes.LastIndex(answer, []byte(`,"extensions":`)); i >= 0 {
		return append(bytes.Clone(answer[:i]), '}')
	}
	return bytes.TrimSpace(answer)
}

// objects counts the objects of an answer: all have an id.
func objects(answer []byte) int { return strings.Count(string(answer), `"id":`) }
