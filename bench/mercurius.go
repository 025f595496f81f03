// The contestant in Node: mercurius with graphql-jit, over the same data, which it gets as JSON.

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// lacksPackages says what is missing for a contestant in Node to take part, and how to get it.
func lacksPackages(dir string) string {
	if _, err := exec.LookPath("node"); err != nil {
		return "node is not installed"
	}
	if _, err := os.Stat(filepath.Join(dir, "node_modules")); err != nil {
		return fmt.Sprintf("its packages are not installed; run npm ci in %s", dir)
	}
	return ""
}

func startMercurius(ctx context.Context, dir string, g *generated) ([]served, func(), error) {
	file, err := os.CreateTemp("", "bench-*.json")
	if err != nil {
		return nil, nil, err
	}
	defer os.Remove(file.Name()) // it is read before the contestant is ready
	err = json.NewEncoder(file).Encode(newHand(g.reader).export())
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return nil, nil, err
	}
	return start(ctx, "node", filepath.Join(dir, "server.mjs"), file.Name())
}

// exported is the data of hand: its rows, which refer to others by their index.
type exported struct {
	Institutions []exportedInstitution `json:"institutions"`
	Alliances    []exportedAlliance    `json:"alliances"`
}

type exportedInstitution struct {
	ID          string               `json:"id"`
	Name        string               `json:"name"`
	Kind        string               `json:"kind"`
	City        *string              `json:"city"`
	Website     *string              `json:"website"`
	Memberships []exportedMembership `json:"memberships"`
}

type exportedMembership struct {
	ID       string `json:"id"`
	Role     string `json:"role"`
	Alliance int    `json:"alliance"`
}

type exportedAlliance struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Members []int  `json:"members"`
}

func (h *hand) export() exported {
	var e exported
	institutions, alliances := map[*handInstitution]int{}, map[*handAlliance]int{}
	for n, i := range h.institutions {
		institutions[i] = n
	}
	for n, a := range h.alliances {
		alliances[a] = n
		mine := exportedAlliance{ID: a.id, Name: a.name}
		for _, i := range a.members {
			mine.Members = append(mine.Members, institutions[i])
		}
		e.Alliances = append(e.Alliances, mine)
	}
	for _, i := range h.institutions {
		mine := exportedInstitution{ID: i.id, Name: i.name, Kind: i.kind, City: orNull(i.city), Website: orNull(i.website)}
		for _, m := range i.memberships {
			mine.Memberships = append(mine.Memberships, exportedMembership{m.id, m.role, alliances[m.alliance]})
		}
		e.Institutions = append(e.Institutions, mine)
	}
	return e
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
