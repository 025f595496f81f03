// Facts: what derivations depend on and what they change. They tell which derivations a change of some kinds concerns;
// for a small change they are kept row by row (touched.go).

package neo

import (
	"slices"

	"alliance-atlas/atlas"
)

// fact is something about rows of a kind that another fact may depend on. The field what is one of: the name of a
// property; the name of a reference that the rows make (OF_INSTITUTION); namedIn of a reference that is made to them;
// the type of a derived relationship that starts at them (MEMBERS); factNew.
type fact struct {
	kind atlas.Kind
	what string
}

// factNew is the fact that a row was not there before.
const factNew = "new"

// namedIn is the fact that says which rows name a row in a reference.
func namedIn(ref string) string { return "<-" + ref }

// rowStep says what the properties depend on that a derivation sets row by row.
type rowStep struct {
	kind atlas.Kind // of the rows
	own  []string   // the facts about the row itself, besides factNew and the references of over
	over []string   // references of the row to others
	of   []string   // the properties of those others
	sets []string   // the properties that are set
}

// itself are all facts about a row that its own properties depend on.
func (s *rowStep) itself() []string { return slices.Concat([]string{factNew}, s.own, s.over) }

// others are the facts about the rows that it names which its properties depend on.
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

// endStep says what the derived relationships of a relationship of the API depend on.
type endStep struct {
	*atlas.Relationship
	kind   string   // the type
	sets   []string // the properties of an end that are keys of the relationships to it
	mixed  bool     // the key of a relationship in its own order is the tie of the end, because ends are of several kinds
	places []place  // where a row may stand on one of the paths
}

// place is a place on a path. A row at a place matters by its time and by those references of the path that it makes
// itself.
type place struct {
	path, at int // at is 0 for the row where the path begins
	kinds    []atlas.Kind
	own      []string
}

func (l *layout) newEndStep(derived *derivedRelationship, rel *atlas.Relationship) *endStep {
	s := &endStep{Relationship: rel, kind: derived.kind, sets: []string{propSort}, mixed: rel.To == ""}
	for _, o := range l.paths[rel].indexed {
		s.sets = append(s.sets, sortProperty(rel.To, o))
	}
	for i, p := range rel.Paths {
		kind := rel.From
		for at := range len(p) + 1 {
			here := place{path: i, at: at, own: []string{propFirst, propLast}}
			if at > 0 {
				step := p[at-1]
				if kind = step.Ref.To; step.Back {
					kind = step.Ref.From
					here.own = append(here.own, step.Ref.Name)
				}
			} else if startsOnly(rel) != "" {
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

// facts are the facts about rows at a place that matter.
func (p place) facts() (facts []fact) {
	for _, k := range p.kinds {
		facts = appendFacts(facts, k, p.own)
	}
	return facts
}

// keys are the facts about ends that are copied to the relationships.
func (s *endStep) keys() (facts []fact) {
	for _, p := range s.places {
		if p.at == len(s.Paths[p.path]) {
			for _, k := range p.kinds {
				facts = appendFacts(facts, k, s.sets)
				if s.mixed {
					facts = append(facts, fact{k, propTie})
				}
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

// kindsOf are the kinds that a kind of a reference stands for: "" stands for all kinds of entities.
func kindsOf(k atlas.Kind) []atlas.Kind {
	if k == "" {
		return atlas.EntityKinds
	}
	return []atlas.Kind{k}
}

// refNamed is the reference of a name.
func refNamed(name string) *atlas.Ref {
	return atlas.Refs[slices.IndexFunc(atlas.Refs, func(r *atlas.Ref) bool { return r.Name == name })]
}

// concerned are the derivations whose result a change of rows of these kinds may change, in order: those that depend on
// such a row, and those that depend on the result of another one of them.
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
