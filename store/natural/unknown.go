// Properties that nothing reads: somebody's own, or a word misspelt.

package natural

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// Unknown are warnings of properties on nodes and links of the atlas that it does not have, one for each label or type, in their order. Cost:
// every node and every link is read.
func (g *Graph) Unknown(ctx context.Context) (found []Fault, err error) {
	for _, t := range nodeTables {
		known := append(namesOf(t.properties), propID, propLabel)
		if t.Kind == atlas.KindCountry {
			known = append(known, propCode)
		}
		more, err := g.unknown(ctx, t.label, "(x:"+t.label+")", known)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	for _, l := range linkTables {
		more, err := g.unknown(ctx, l.typ, "()-[x:"+l.typ+"]->()", append(namesOf(l.properties), propID, propSources))
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	return found, nil
}

// namesOf are the names of properties, with those that stand beside them.
func namesOf(properties []property) (names []string) {
	for _, p := range properties {
		names = append(names, p.name)
		switch p.Type {
		case atlas.TypeNumber:
			names = append(names, textOf(p.name))
		case atlas.TypeDate:
			names = append(names, dayOf(p.name))
		}
	}
	return names
}

func (g *Graph) unknown(ctx context.Context, label, pattern string, known []string) (found []Fault, err error) {
	st := bolt.Cypher("properties of "+label, "MATCH "+pattern+" UNWIND keys(x) AS name WITH DISTINCT name WHERE NOT name IN $q.known WITH name ORDER BY name RETURN collect(name) AS names")
	err = g.db.Stream(ctx, st, map[string]any{"known": known}, readTimeout, func(a *bolt.Answer) error {
		for _, v := range a.List("names") {
			name, _ := v.(string)
			if len(name) > 0 && name[0] == '_' {
				continue
			}
			text := "is no property of the atlas, and is not used"
			if i := slices.IndexFunc(known, func(have string) bool { return atlas.Misspells(name, have) }); i >= 0 {
				text += "; is " + known[i] + " meant?"
			}
			found = append(found, Fault{Label: label, Property: name, Text: text})
		}
		return nil
	})
	return found, err
}
