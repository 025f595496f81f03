// Looking rows up by their ids.

package api

import (
	"context"
	"regexp"

	"alliance-atlas/atlas"
)

// MaxNodes is how many ids one question may ask for: as many as a page has rows.
const MaxNodes = MaxPage

// Describe is the dataset that a reader reads, with the date of its view. It asks the store nothing.
func Describe(r atlas.Reader) *atlas.Dataset {
	d := *r.Dataset()
	d.AsOf = r.At()
	return &d
}

// ByIDs finds rows by full id, in the order asked, nil where there is no such row or it does not show. More than MaxNodes ids are
// atlas.ErrInput. Cost: one call of the store, no call for no ids.
func ByIDs(ctx context.Context, r atlas.Reader, ids []atlas.ID) ([]atlas.Node, error) {
	if len(ids) > MaxNodes {
		return nil, atlas.Errorf(atlas.ErrInput, "ids: %d are more than %d, the most of one question; ask in parts", len(ids), MaxNodes)
	}
	if len(ids) == 0 {
		return []atlas.Node{}, nil
	}
	return r.Nodes(ctx, ids)
}

// ByID finds a row by full id, nil where there is no such row or it does not show. Cost: one call of the store.
func ByID(ctx context.Context, r atlas.Reader, id atlas.ID) (atlas.Node, error) {
	found, err := r.Nodes(ctx, []atlas.ID{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

var likeAlpha3 = regexp.MustCompile(`^[A-Z]{3}$`)

// Lookup finds a row of T's kind by its full id or by its local id alone, and a country by its alpha-3 code too; the zero T where
// there is no such row or it does not show. Cost: one call of the store, two for an alpha-3 code.
func Lookup[T atlas.Node](ctx context.Context, r atlas.Reader, id atlas.ID) (T, error) {
	var none T
	kind := none.Is()
	full := id
	if id.Kind() != kind {
		full = atlas.NewID(kind, string(id))
	}
	n, err := ByID(ctx, r, full)
	if err != nil {
		return none, err
	}
	if n != nil {
		return n.(T), nil
	}
	if kind == atlas.KindCountry && likeAlpha3.MatchString(string(id)) {
		code := string(id)
		where := atlas.TextMatches{Of: atlas.CountryAlpha3, Filter: &atlas.StringFilter{Eq: &code}}
		w := atlas.Window{Where: where, First: 1, Last: -1, Select: atlas.SelectNodes}
		pages, err := r.Expand(ctx, atlas.AllCountries.Relationship, []atlas.ID{atlas.Root}, w)
		if err != nil {
			return none, err
		}
		if len(pages.Nodes) > 0 {
			return pages.Nodes[0].(T), nil
		}
	}
	return none, nil
}
