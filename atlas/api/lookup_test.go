// Tests of looking rows up.

package api

import (
	"context"
	"errors"
	"testing"

	"alliance-atlas/atlas"
)

func TestByIDsLimits(t *testing.T) {
	for n, ok := range map[int]bool{0: true, 1: true, MaxNodes - 1: true, MaxNodes: true, MaxNodes + 1: false} {
		nodes, err := ByIDs(context.Background(), &view{}, make([]atlas.ID, n))
		if ok != (err == nil) || err != nil && !errors.Is(err, atlas.ErrInput) || ok && len(nodes) != n {
			t.Errorf("%d ids: %d answers, %v", n, len(nodes), err)
		}
	}
}

func TestLookup(t *testing.T) {
	china, school := &atlas.Country{Named: atlas.Named{Row: atlas.Row{ID: "country/CN"}}}, &atlas.Institution{Named: atlas.Named{Row: atlas.Row{ID: "institution/school"}}}
	r := &view{rows: map[atlas.ID]atlas.Node{"country/CN": china, "institution/school": school}}
	for id, want := range map[atlas.ID]*atlas.Country{"CN": china, "country/CN": china, "cn": nil, "country/cn": nil, "": nil, "country/": nil, "institution/school": nil, "school": nil, "/CN": nil} {
		got, err := Lookup[*atlas.Country](context.Background(), r, id)
		if err != nil || got != want {
			t.Errorf("country %q: %v, %v", id, got, err)
		}
	}
	if got, err := Lookup[*atlas.Institution](context.Background(), r, "school"); err != nil || got != school {
		t.Errorf("institution school: %v, %v", got, err)
	}
}
