// Tests of filters in statements.

package netapi

import (
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

// Statements have filters as clients write them, and texts of clients as they are, whatever they look like.
func TestStatementsHaveFiltersAsClientsWriteThem(t *testing.T) {
	text := `A&M "Name": {"Eq":` + "\n"
	id := atlas.ID("institution/a")
	got := filters(map[atlas.Kind]api.Filter{atlas.KindInstitution: &api.InstitutionFilter{
		ID:   &atlas.IDFilter{Eq: &id},
		Name: &atlas.StringFilter{Contains: &text},
	}})
	const want = `{id: {eq: "institution/a"}, name: {contains: "A&M \"Name\": {\"Eq\":\n"}}`
	if len(got) != 1 || got[0].Text != want {
		t.Errorf("got %+v, want %s", got, want)
	}
}
