// What nothing reads: properties that are somebody's own, and names that are misspelt.

package natural

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

const (
	// someNodes is how many nodes with a label, or relationships of a type, are looked at for one that somebody may have meant for the atlas.
	someNodes = 1000
	// mostMisnamed is how many labels, and how many types, are looked at.
	mostMisnamed = 30
)

// Unknown are warnings of labels and types of relationships that look like misspelt ones of the atlas, and of properties on nodes and links of
// the atlas that it does not have, one for each label or type, in their order. Cost: every node and every link of the atlas is read.
func (g *Graph) Unknown(ctx context.Context) (found []Fault, err error) {
	if found, err = g.misnamed(ctx); err != nil {
		return nil, err
	}
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

// namesThere are the labels and types of relationships that the database has. Some of them may not be in use any more.
var namesThere = bolt.Cypher("labels and types", bolt.Folded(`
	CALL () { CALL db.labels() YIELD label RETURN collect(label) AS labels }
	CALL () { CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS types }
	RETURN labels, types`))

// misnamed are warnings of labels and types that look like misspelt ones of the atlas: of nodes that are none of the atlas's, and of
// relationships between two that are. Cost: one call, and one for each such name.
func (g *Graph) misnamed(ctx context.Context) (found []Fault, err error) {
	a, err := g.db.Read(ctx, namesThere, nil)
	if err != nil {
		return nil, err
	}
	var labels, types []string
	for _, t := range nodeTables {
		labels = append(labels, t.label)
	}
	for _, r := range relationshipTypes() {
		types = append(types, r.typ)
	}
	ours := strings.Join(labels, "|")
	look := func(names []any, known []string, text, cypher string) error {
		meant := map[string]string{}
		for _, v := range names {
			name, _ := v.(string)
			if have := meantBy(name, known); have != "" && have != name {
				meant[name] = have
			}
		}
		for i, name := range slices.Sorted(maps.Keys(meant)) {
			if i == mostMisnamed {
				break
			}
			st := bolt.Cypher("meant by another name", bolt.Folded(cypher, "«name»", quoted(name), "«ours»", ours, "«some»", fmt.Sprint(someNodes)))
			a, err := g.db.Read(ctx, st, nil)
			if err != nil {
				return err
			}
			if bolt.Number(a.Value("n")) > 0 {
				found = append(found, Fault{Label: name, Text: text + meant[name] + " meant?"})
			}
		}
		return nil
	}
	err = look(a.List("labels"), labels, "is no label of the atlas, and nodes that have no other one are not used; is ",
		"MATCH (n:«name») WITH n LIMIT «some» WHERE NOT n:«ours» RETURN count(*) AS n")
	if err == nil {
		err = look(a.List("types"), types, "is no type of relationships of the atlas, and those between its nodes are not used; is ",
			"MATCH (a)-[r:«name»]->(b) WITH a, b LIMIT «some» WHERE (a:«ours») AND (b:«ours») RETURN count(*) AS n")
	}
	return found, err
}

// meantBy is the name among some that a name is, or that it misspells, "" where it is like none. Upper and lower case and what parts words
// are no difference. Names that begin with an underscore are the program's own.
func meantBy(name string, known []string) string {
	if slices.Contains(known, name) {
		return name
	}
	if strings.HasPrefix(name, "_") {
		return ""
	}
	plain := func(s string) string {
		return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(s))
	}
	for _, alike := range []func(w, have string) bool{func(w, have string) bool { return w == have }, atlas.Misspells} {
		for _, have := range known {
			if alike(plain(name), plain(have)) {
				return have
			}
		}
	}
	return ""
}
