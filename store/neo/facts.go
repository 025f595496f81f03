// Facts: what derivations depend on and what they change. They tell which derivations a change of some kinds of rows concerns,
// and are kept row by row where it concerns few rows (touched.go).

package neo

import (
	"slices"

	"alliance-atlas/atlas"
)

// fact is something about rows of a kind that another fact may depend on. What is the name of a property, of a reference
// that the rows make (OF_INSTITUTION), of one that is made to them (namedIn), or of a derived relationship that starts at them
// (MEMBERS); or factNew.
type fact struct {
	kind atlas.Kind
	what string
}

// factNew is the fact that a row was not there before.
const factNew = "new"

// namedIn is the fact which rows name a row in a reference.
func namedIn(ref string) string { return "<-" + ref }

// rowStep says of a derivation that sets properties of rows one by one what these depend on.
type rowStep struct {
	kind atlas.Kind // of the rows
	own  []string   // the facts about the row itself, besides factNew and the references of over
	over []string   // references of the row to others
	of   []string   // the properties of those others
	sets []string   // the properties that are set
}

// itself are all facts about the row itself that a step depends on.
func (s *rowStep) itself() []string { return slices.Concat([]string{factNew}, s.own, s.over) }

// others are the facts about the rows that it names.
func (s *rowStep) others() (facts []fact) {
	for _, name := range s.over {
		for _, k := range kindsOf(refNamed(name).To) {
			facts = appendFacts(facts, k, s.of)
		}
	}
	return facts
}

func (s *rowStep) reads() []fact  { return append(appendFacts(nil, s.kind, s.itself()), s.others()...) }
func (s *rowStep) writes() []fact { return appendFacts(nil, s.kind, s.sets) }

// endStep says of the derivation of a relationship's derived relationships what these depend on.
type endStep struct {
	*atlas.Relationship
	kind   string   // the type
	sets   []string // the properties of an end that are keys of the relationships to it
	places []place  // where a row may stand on one of the paths
}

// place is a place on a path. A row there makes a difference by its time and by the references of the path that it makes itself.
type place struct {
	path, at int // the row with which the path begins is at 0
	kinds    []atlas.Kind
	own      []string
}

func (l *layout) newEndStep(a *derivedRelationship, h *atlas.Relationship) *endStep {
	s := &endStep{Relationship: h, kind: a.kind, sets: []string{propSort}}
	if h.To == "" {
		s.sets[0] = propMixed
	}
	for _, o := range l.paths[h].indexed {
		s.sets = append(s.sets, sortProperty(h.To, o))
	}
	for i, p := range h.Paths {
		kind := h.From
		for at := range len(p) + 1 {
			here := place{path: i, at: at, own: []string{propFirst, propLast}}
			if at > 0 {
				step := p[at-1]
				if kind = step.Ref.To; step.Back {
					kind = step.Ref.From
					here.own = append(here.own, step.Ref.Name)
				}
			} else if startsOnly(h) != "" {
				here.own = append(here.own, "kind")
			}
			if at < len(p) && !p[at].Back {
				here.own = append(here.own, p[at].Ref.Name)
			}
			here.kinds = kindsOf(kind)
			s.places = append(s.places, here)
		}
	}
	return s
}

// facts are those about the rows at a place.
func (p place) facts() (facts []fact) {
	for _, k := range p.kinds {
		facts = appendFacts(facts, k, p.own)
	}
	return facts
}

// keys are the facts about ends that are copied to relationships.
func (s *endStep) keys() (facts []fact) {
	for _, p := range s.places {
		if p.at == len(s.Paths[p.path]) {
			for _, k := range p.kinds {
				facts = appendFacts(facts, k, s.sets)
			}
		}
	}
	return facts
}

func (s *endStep) reads() []fact {
	facts := s.keys()
	for _, p := range s.places {
		facts = append(facts, p.facts()...)
	}
	return facts
}

func (s *endStep) writes() []fact { return []fact{{s.From, s.kind}} }

func appendFacts(facts []fact, k atlas.Kind, names []string) []fact {
	for _, name := range names {
		facts = append(facts, fact{k, name})
	}
	return facts
}

// kindsOf are the kinds that the end of a reference may be of, which "" says of entities of all kinds.
func kindsOf(k atlas.Kind) []atlas.Kind {
	if k == "" {
		return atlas.EntityKinds
	}
	return []atlas.Kind{k}
}

// refNamed is a reference of atlas.Refs.
func refNamed(name string) *atlas.Ref {
	return atlas.Refs[slices.IndexFunc(atlas.Refs, func(r *atlas.Ref) bool { return r.Name == name })]
}

// concerned are the derivations that rows of these kinds may change, in order: those that depend on such a row, and those that
// depend on what another one of them changes.
func (l *layout) concerned(kinds map[atlas.Kind]bool) (steps []derivation) {
	changed := map[fact]bool{}
	for _, ref := range atlas.Refs {
		for _, to := range kindsOf(ref.To) {
			if slices.ContainsFunc(kindsOf(ref.From), func(k atlas.Kind) bool { return kinds[k] }) {
				changed[fact{to, namedIn(ref.Name)}] = true
			}
		}
	}
	for _, d := range l.derivations {
		if slices.ContainsFunc(d.reads, func(f fact) bool { return kinds[f.kind] || changed[f] }) {
			steps = append(steps, d)
			for _, f := range d.writes {
				changed[f] = true
			}
		}
	}
	return steps
}
