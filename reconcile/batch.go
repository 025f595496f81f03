// Batches of queries: how they are read, and how they are answered.

package reconcile

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"math"
	"slices"

	"alliance-atlas/atlas"
)

// asked is one query of a batch.
type asked struct {
	text        string
	kinds       []atlas.Kind
	limit       int
	constraints []constraint
}

// candidate is one entity that a query may mean.
type candidate struct {
	ID          string       `json:"id"`
	Name        string       `json:"name"`
	Description string       `json:"description,omitempty"`
	Type        []entityType `json:"type"`
	Score       float64      `json:"score"`
	Match       bool         `json:"match"`
	Features    []feature    `json:"features"`
}

// feature is one thing that a score is made of.
type feature struct {
	ID    string `json:"id"`
	Value any    `json:"value"`
}

type result struct {
	Result []candidate `json:"result"`
}

// reconcile reads a batch.
func (s *service) reconcile(text string) (answering, error) {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &raw); err != nil || raw == nil {
		return nil, atlas.Errorf(atlas.ErrInput, `queries is no JSON object of queries; send as {"q0": {"query": "Tsinghua University"}}`)
	}
	if len(raw) > MaxQueries {
		return nil, atlas.Errorf(atlas.ErrLimit, "the batch has %d queries, more than %d; send them in several batches", len(raw), MaxQueries)
	}
	batch := make(map[string]*asked, len(raw))
	for _, name := range slices.Sorted(maps.Keys(raw)) { // the first wrong one is told of
		q, err := readQuery(raw[name])
		if err != nil {
			return nil, atlas.Errorf(kindOfError(err), "query %q: %v", atlas.Excerpt(name), err)
		}
		batch[name] = q
	}
	return func(ctx context.Context, reader atlas.Reader) (*answer, error) {
		results, err := s.results(ctx, reader, batch)
		if err != nil {
			return nil, err
		}
		return inJSON(results)
	}, nil
}

// readQuery reads one query.
func readQuery(text []byte) (*asked, error) {
	var in struct {
		Query      *string         `json:"query"`
		Type       json.RawMessage `json:"type"`
		Limit      *json.Number    `json:"limit"`
		Properties []struct {
			PID string          `json:"pid"`
			V   json.RawMessage `json:"v"`
		} `json:"properties"`
		Strict json.RawMessage `json:"type_strict"`
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&in); err != nil || !bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		return nil, atlas.Errorf(atlas.ErrInput, "it is no query; query is a text, type the id of a type or a list of them, limit a number, properties a list of objects with pid and v")
	}
	q := &asked{limit: candidates}
	if in.Query != nil {
		q.text = *in.Query
	}
	if in.Query == nil && len(in.Properties) == 0 {
		return nil, atlas.Errorf(atlas.ErrInput, "it has neither query nor properties")
	}
	if in.Limit != nil {
		limit, err := in.Limit.Float64()
		if err != nil || limit != math.Trunc(limit) || limit < 1 || limit > MaxCandidates {
			return nil, atlas.Errorf(atlas.ErrInput, "limit is %s; it is a whole number from 1 to %d", atlas.Excerpt(in.Limit.String()), MaxCandidates)
		}
		q.limit = int(limit)
	}
	types, err := ids(in.Type)
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "type is no id of a type and no list of them")
	}
	for _, id := range types {
		k, err := kindOf(id)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(q.kinds, k) {
			q.kinds = append(q.kinds, k)
		}
	}
	if len(q.kinds) == 0 {
		q.kinds = []atlas.Kind{atlas.KindInstitution}
	}
	if len(in.Properties) > MaxConstraints {
		return nil, atlas.Errorf(atlas.ErrLimit, "it has %d properties, more than %d; leave some out", len(in.Properties), MaxConstraints)
	}
	for _, p := range in.Properties {
		c, err := readConstraint(p.PID, p.V)
		if err != nil {
			return nil, err
		}
		if c != nil {
			q.constraints = append(q.constraints, *c)
		}
	}
	return q, nil
}

// ids reads the id of a type, an object with one, or a list of these.
func ids(text json.RawMessage) ([]string, error) {
	if len(text) == 0 || string(text) == "null" {
		return nil, nil
	}
	var list []json.RawMessage
	if json.Unmarshal(text, &list) != nil {
		list = []json.RawMessage{text}
	}
	var all []string
	for _, one := range list {
		var id string
		var object struct{ ID *string }
		switch {
		case json.Unmarshal(one, &id) == nil:
		case json.Unmarshal(one, &object) == nil && object.ID != nil:
			id = *object.ID
		default:
			return nil, atlas.Errorf(atlas.ErrInput, "no id")
		}
		if id != "" {
			all = append(all, id)
		}
	}
	return all, nil
}

// kindOfError is the kind of an error that is wrapped in another sentence.
func kindOfError(err error) error {
	if isLimit(err) {
		return atlas.ErrLimit
	}
	return atlas.ErrInput
}

// found is a query with what was found for it.
type found struct {
	asked   *asked
	choices []choice
	all     []*index // where nothing else is known of it: all entities of these, compared by properties alone
}

// choice is an entity that a query may mean, before properties were compared.
type choice struct {
	entity atlas.Entity
	hit    *hit
	score  float64
	match  bool
	sure   bool // one whole name, though an abbreviation of others perhaps: a property can decide
}

// results answers a batch. Cost: the search of each query in memory, one index for each kind that the first request makes, and one call
// of the store for each relationship that constraints need.
func (s *service) results(ctx context.Context, reader atlas.Reader, batch map[string]*asked) (map[string]result, error) {
	lands, err := s.kept.countries(ctx, reader)
	if err != nil {
		return nil, err
	}
	all := make(map[string]*found, len(batch))
	var entities []atlas.Entity // each once
	seen, whole := map[atlas.ID]bool{}, map[*index]bool{}
	need := func(e atlas.Entity) {
		if id := e.NodeID(); !seen[id] {
			seen[id], entities = true, append(entities, e)
		}
	}
	needAll := func(x *index) {
		if whole[x] {
			return
		}
		whole[x] = true
		for i := range x.entities {
			need(x.entities[i].node)
		}
	}
	var needed []*property
	for name, q := range batch {
		if err := atlas.Expired(ctx); err != nil {
			return nil, err
		}
		f := &found{asked: q}
		for _, k := range q.kinds {
			x, err := s.kept.index(ctx, reader, k)
			if err != nil {
				return nil, err
			}
			choices := x.choices(q, lands)
			if f.choices = append(f.choices, choices...); q.text == "" && len(choices) == 0 && len(q.constraints) > 0 {
				f.all = append(f.all, x)
			}
		}
		for _, c := range q.constraints {
			needed = append(needed, c.property)
			if c.property.needs != nil {
				for _, choice := range f.choices {
					need(choice.entity)
				}
				for _, x := range f.all {
					needAll(x)
				}
			}
		}
		all[name] = f
	}
	facts, err := gather(ctx, reader, lands, needed, entities)
	if err != nil {
		return nil, err
	}
	results := make(map[string]result, len(batch))
	for name, f := range all {
		if results[name], err = f.result(ctx, facts); err != nil {
			return nil, err
		}
	}
	return results, nil
}

// mostChosen is how many entities of a query are compared by properties.
const mostChosen = 200

// choices are the entities of an index that a query may mean.
func (x *index) choices(q *asked, lands *lands) []choice {
	var all []choice
	if len(q.text) <= MaxText {
		if at, ok := x.identified(q.text); ok {
			return []choice{{entity: x.entities[at].node, score: 100, match: true}}
		}
		ask := x.ask(q.text, lands)
		hits := x.search(ask)
		match := x.decide(ask, hits)
		for i := range hits[:min(len(hits), mostChosen)] {
			h := &hits[i]
			sure := h.exact && len(x.byWhole[fold(q.text)]) == 1
			all = append(all, choice{x.entities[h.entity].node, h, h.score, match && i == 0, sure})
		}
	}
	for _, c := range q.constraints {
		for _, at := range c.identifies(x) {
			e := x.entities[at].node
			if !slices.ContainsFunc(all, func(c choice) bool { return c.entity == e }) {
				all = append(all, choice{entity: e})
			}
		}
	}
	return all
}

// identified finds an entity by an identifier: its id, that of ROR or Wikidata, plain or as an address, and its own domain.
func (x *index) identified(text string) (int32, bool) {
	id := identifier(text)
	if id == "" {
		return 0, false
	}
	at, ok := x.byID[id]
	return at, ok
}

// comparedBetween is how many entities pass, in a comparison of all, between two checks of the context.
const comparedBetween = 1024

// result puts the choices of a query in order and gives those asked for.
func (f *found) result(ctx context.Context, facts *facts) (result, error) {
	q, choices := f.asked, f.choices // not kept: a batch may compare all entities a thousand times
	for _, x := range f.all {
		for i := range x.entities {
			if i%comparedBetween == 0 {
				if err := atlas.Expired(ctx); err != nil {
					return result{}, err
				}
			}
			if one := (choice{entity: x.entities[i].node}); q.met(facts, one.entity) {
				choices = append(choices, one)
			}
		}
	}
	kept := choices[:0]
	for _, c := range choices {
		c.weigh(q, facts)
		if c.score > 0 {
			kept = append(kept, c)
		}
	}
	slices.SortStableFunc(kept, func(a, b choice) int { return byScore(a, b) })
	single(kept)
	r := result{Result: []candidate{}}
	for _, c := range kept[:min(len(kept), q.limit)] {
		e := c.entity
		r.Result = append(r.Result, candidate{ID: string(e.NodeID()), Name: atlas.NamedOf(e).Name, Description: facts.describe(e),
			Type: []entityType{typeOf(e.Is())}, Score: c.score, Match: c.match, Features: c.features()})
	}
	return r, nil
}

// single takes matches back where more than one entity has one, or where one that does not match comes before.
func single(choices []choice) {
	matches := 0
	for _, c := range choices {
		if c.match {
			matches++
		}
	}
	for i := range choices {
		if matches > 1 || i > 0 {
			choices[i].match = false
		}
	}
}

// features are what the score is made of.
func (c *choice) features() []feature {
	h := c.hit
	if h == nil {
		return []feature{{"identified", c.match}}
	}
	percent := func(share float64) float64 { return math.Round(1000*share) / 10 }
	return []feature{{"name_covered", percent(h.covered)}, {"query_covered", percent(h.fitting)}, {"exact", h.exact}, {"all_words", h.whole},
		{"initials", h.initials}, {"in_city", h.inCity}, {"in_country", h.inCountry}, {"other_country", h.conflict}}
}
