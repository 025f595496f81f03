// The extension of data: which properties entities of a type have, and their values.

package reconcile

import (
	"context"
	"encoding/json"
	"math"
	"strconv"

	"alliance-atlas/atlas"
)

// setting is what a person may choose of a property that is fetched.
type setting struct {
	Name    string   `json:"name"`
	Label   string   `json:"label"`
	Type    string   `json:"type"`
	Default any      `json:"default"`
	Help    string   `json:"help_text"`
	Choices []option `json:"choices,omitempty"`
}

type option struct {
	Value string `json:"value"`
	Name  string `json:"name"`
}

// propertySettings are the settings that every property has.
var propertySettings = []setting{
	{Name: "limit", Label: "Limit", Type: "number", Default: 0, Help: "How many values to fetch of each row; 0 fetches all."},
	{Name: "content", Label: "Content", Type: "select", Default: "entity", Help: "What to fetch of values that are entities of the atlas themselves.",
		Choices: []option{{"entity", "Entities, reconciled"}, {"name", "Names"}, {"id", "Ids"}}},
}

// described is a property as the protocol has it.
type described struct {
	ID          string      `json:"id"`
	Name        string      `json:"name"`
	Description string      `json:"description,omitempty"`
	Type        *entityType `json:"type,omitempty"`
}

func (p *property) described() described {
	d := described{ID: p.id, Name: p.name, Description: p.about}
	if p.to != "" {
		t := typeOf(p.to)
		d.Type = &t
	}
	return d
}

// propose answers which properties entities of a type have.
func (s *service) propose(r *request) (answering, error) {
	kind := atlas.KindInstitution
	if id := r.values.Get("type"); id != "" {
		var err error
		if kind, err = kindOf(id); err != nil {
			return nil, err
		}
	}
	limit, err := r.number("limit", MaxProperties, 1, MaxProperties)
	if err != nil {
		return nil, err
	}
	return func(context.Context, atlas.Reader) (*answer, error) {
		all := []described{}
		for i := range properties {
			if p := &properties[i]; p.has(kind) && len(all) < limit {
				d := p.described()
				d.Description, d.Type = "", nil
				all = append(all, d)
			}
		}
		out := map[string]any{"type": kind, "properties": all}
		if r.values.Has("limit") {
			out["limit"] = limit
		}
		return inJSON(out)
	}, nil
}

// number is a whole number of the address.
func (r *request) number(name string, otherwise, least, most int) (int, error) {
	if !r.values.Has(name) || r.values.Get(name) == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(r.values.Get(name))
	if err != nil || n < least || n > most {
		return 0, atlas.Errorf(atlas.ErrInput, "%s is %q; it is a whole number from %d to %d", name, atlas.Excerpt(r.values.Get(name)), least, most)
	}
	return n, nil
}

// fetched is a property that is fetched, with its settings.
type fetched struct {
	*property
	limit   int
	content string
}

// extend reads for which entities which properties are asked.
func (s *service) extend(text string) (answering, error) {
	var in struct {
		IDs        []string `json:"ids"`
		Properties []struct {
			ID       string                     `json:"id"`
			Settings map[string]json.RawMessage `json:"settings"`
		} `json:"properties"`
	}
	if err := json.Unmarshal([]byte(text), &in); err != nil || in.IDs == nil || in.Properties == nil {
		return nil, atlas.Errorf(atlas.ErrInput, `extend is no JSON object with ids and properties; send as {"ids": ["institution/tsinghua-university"], "properties": [{"id": "ror"}]}`)
	}
	if len(in.IDs) > MaxExtended {
		return nil, atlas.Errorf(atlas.ErrLimit, "ids: %d are more than %d; ask for them in several requests", len(in.IDs), MaxExtended)
	}
	if len(in.Properties) > MaxProperties {
		return nil, atlas.Errorf(atlas.ErrLimit, "properties: %d are more than %d; ask for fewer", len(in.Properties), MaxProperties)
	}
	var asked []fetched
	for _, one := range in.Properties {
		p, err := propertyOf(one.ID)
		if err != nil {
			return nil, err
		}
		f := fetched{property: p, content: "entity"}
		if f.limit, err = limitOf(one.Settings["limit"]); err != nil {
			return nil, err
		}
		if raw := one.Settings["content"]; raw != nil {
			if json.Unmarshal(raw, &f.content) != nil || f.content != "entity" && f.content != "name" && f.content != "id" {
				return nil, atlas.Errorf(atlas.ErrInput, "the setting content of the property %s is entity, name or id", p.id)
			}
		}
		asked = append(asked, f)
	}
	return func(ctx context.Context, reader atlas.Reader) (*answer, error) {
		return s.extended(ctx, reader, in.IDs, asked)
	}, nil
}

// limitOf reads the setting limit, which clients send as a number or as a text.
func limitOf(raw json.RawMessage) (int, error) {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		raw = json.RawMessage(text)
	}
	if len(raw) == 0 || string(raw) == "null" {
		return 0, nil
	}
	var n float64
	if json.Unmarshal(raw, &n) != nil || n != math.Trunc(n) || n < 0 || n > math.MaxInt32 {
		return 0, atlas.Errorf(atlas.ErrInput, "the setting limit is %s; it is a whole number, 0 for all values", atlas.Excerpt(string(raw)))
	}
	return int(n), nil
}

// extended answers with the values. An id that no entity has gets no values. Cost: one call of the store, and one for each relationship
// that a property needs.
func (s *service) extended(ctx context.Context, reader atlas.Reader, ids []string, asked []fetched) (*answer, error) {
	lands, err := s.kept.countries(ctx, reader)
	if err != nil {
		return nil, err
	}
	full := make([]atlas.ID, len(ids))
	for i, id := range ids {
		full[i] = atlas.ID(id)
	}
	var nodes []atlas.Node
	if len(full) > 0 {
		if nodes, err = reader.Nodes(ctx, full); err != nil {
			return nil, err
		}
	}
	var entities []atlas.Entity
	for _, n := range nodes {
		if e, ok := n.(atlas.Entity); ok {
			entities = append(entities, e)
		}
	}
	var needed []*property
	meta := []described{}
	for _, f := range asked {
		needed = append(needed, f.property)
		d := f.described()
		d.Description = ""
		if f.content != "entity" {
			d.Type = nil
		}
		meta = append(meta, d)
	}
	facts, err := gather(ctx, reader, lands, needed, entities)
	if err != nil {
		return nil, err
	}
	rows := map[string]map[string][]any{}
	for i, id := range ids {
		row := map[string][]any{}
		e, _ := nodes[i].(atlas.Entity)
		for _, f := range asked {
			row[f.id] = f.cells(facts, e)
		}
		rows[id] = row
	}
	return inJSON(map[string]any{"meta": meta, "rows": rows})
}

// cells are the values of a property as the protocol has them.
func (f *fetched) cells(facts *facts, e atlas.Entity) []any {
	cells := []any{}
	if e == nil || !f.has(e.Is()) {
		return cells
	}
	for _, v := range f.of(facts, e) {
		if f.limit > 0 && len(cells) == f.limit {
			break
		}
		switch v := v.(type) {
		case value:
			switch f.content {
			case "name":
				cells = append(cells, map[string]any{"str": v.Name})
			case "id":
				cells = append(cells, map[string]any{"str": v.ID})
			default:
				cells = append(cells, v)
			}
		case float64:
			cells = append(cells, map[string]any{"float": v})
		case string:
			cells = append(cells, map[string]any{"str": v})
		}
	}
	return cells
}
