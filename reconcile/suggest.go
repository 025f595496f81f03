// Suggestions: what may be meant while a person types.

package reconcile

import (
	"context"
	"strings"

	"alliance-atlas/atlas"
)

// suggestions is how many are given at once.
const suggestions = 20

// suggestion is one entity, type or property.
type suggestion struct {
	ID          string       `json:"id"`
	Name        string       `json:"name"`
	Description string       `json:"description,omitempty"`
	Notable     []entityType `json:"notable,omitempty"`
}

// suggestEntities completes the name of an entity, or finds one by its id. It is the search of the atlas.
func (s *service) suggestEntities(r *request) (answering, error) {
	skip, err := r.number("cursor", 0, 0, MaxSkipped)
	if err != nil {
		return nil, err
	}
	var only []atlas.Kind
	if id := r.values.Get("type"); id != "" {
		k, err := kindOf(id)
		if err != nil {
			return nil, err
		}
		only = []atlas.Kind{k}
	}
	text := strings.TrimSpace(r.values.Get("prefix"))
	return func(ctx context.Context, reader atlas.Reader) (*answer, error) {
		lands, err := s.kept.countries(ctx, reader)
		if err != nil {
			return nil, err
		}
		var entities []atlas.Entity
		if id := atlas.ID(text); id.Kind().IsEntity() {
			nodes, err := reader.Nodes(ctx, []atlas.ID{id})
			if err != nil {
				return nil, err
			}
			if e, ok := nodes[0].(atlas.Entity); ok && (only == nil || e.Is() == only[0]) {
				entities = append(entities, e)
			}
		}
		if text != "" && len(text) <= MaxText && len(entities) == 0 {
			hits, err := reader.Search(ctx, atlas.Search{Text: text, Kinds: only}, atlas.Window{First: skip + suggestions, Last: -1, Select: atlas.SelectNodes})
			if err != nil {
				return nil, err
			}
			for _, n := range hits.Nodes {
				if e, ok := n.(atlas.Entity); ok {
					entities = append(entities, e)
				}
			}
		}
		f := &facts{lands: lands}
		all := []suggestion{}
		for _, e := range entities[min(skip, len(entities)):] {
			all = append(all, suggestion{string(e.NodeID()), atlas.NamedOf(e).Name, f.describe(e), []entityType{typeOf(e.Is())}})
		}
		return inJSON(map[string]any{"result": all})
	}, nil
}

// suggestTypes completes the name of a type.
func (s *service) suggestTypes(r *request) (answering, error) {
	var all []suggestion
	for _, k := range kinds {
		all = append(all, suggestion{ID: string(k), Name: k.Type()})
	}
	return r.complete(all)
}

// suggestProperties completes the name of a property.
func (s *service) suggestProperties(r *request) (answering, error) {
	var all []suggestion
	for i := range properties {
		p := &properties[i]
		all = append(all, suggestion{ID: p.id, Name: p.name, Description: p.about})
	}
	return r.complete(all)
}

// complete gives those of which the id or a word of the name begins with what was typed; nothing typed gives all.
func (r *request) complete(all []suggestion) (answering, error) {
	skip, err := r.number("cursor", 0, 0, MaxSkipped)
	if err != nil {
		return nil, err
	}
	prefix := fold(r.values.Get("prefix"))
	matching := []suggestion{}
	for _, one := range all {
		begins := strings.HasPrefix(fold(one.ID), prefix) || strings.HasPrefix(fold(one.Name), prefix)
		for word := range strings.FieldsSeq(fold(one.Name)) {
			begins = begins || strings.HasPrefix(word, prefix)
		}
		if begins {
			matching = append(matching, one)
		}
	}
	matching = matching[min(skip, len(matching)):]
	return func(context.Context, atlas.Reader) (*answer, error) {
		return inJSON(map[string]any{"result": matching})
	}, nil
}
