// Touched rows: the rows whose derived properties, and the pairs of rows whose derived relationship, a small change may
// change. They are found from the changed rows, along references and in the order of the derivations, so that the cost
// depends on what is touched and not on the size of the data.

package neo

import (
	"reflect"

	"alliance-atlas/atlas"
)

// mostTouched is how many rows a change may have for its touched rows to be found. Larger changes go through all rows
// of the kinds that they concern, which costs the same for any number of changes. In a world of 20,000 institutions
// (463,000 rows) 5,000 memberships took 20 s, and all rows that memberships concern took 22 s. With less data both are
// short; with more, going through all of it in one transaction may need more memory than the database has.
const mostTouched = 5000

// facts are changed facts, each with the ids of the rows that it is about.
type facts map[fact]map[string]bool

func (f facts) add(k atlas.Kind, what, id string) {
	key := fact{k, what}
	if f[key] == nil {
		f[key] = map[string]bool{}
	}
	f[key][id] = true
}

// of are the ids of the rows for which one of the facts has changed.
func (f facts) of(wanted []fact) []string {
	ids := map[string]bool{}
	for _, what := range wanted {
		for id := range f[what] {
			ids[id] = true
		}
	}
	return keysOf(ids)
}

func keysOf(set map[string]bool) []string {
	ids := make([]string, 0, len(set))
	for id := range set {
		ids = append(ids, id)
	}
	return ids
}

// touched collects what a change touches, while that is being found.
type touched struct {
	changed facts                        // facts about rows that are still there
	lost    facts                        // references that the change takes away, by the rows that made them
	created map[string]bool              // new rows, for which changed has only factNew and references
	pairs   map[*endStep]map[[2]any]bool // start and end of paths that the change makes, cuts or alters
}

// rowChange is a row before and after a change, nil where it is not there.
type rowChange struct{ before, after atlas.Node }

// touch finds the facts that the changed rows themselves say.
func (l *layout) touch(changes map[string]rowChange) *touched {
	t := &touched{facts{}, facts{}, map[string]bool{}, map[*endStep]map[[2]any]bool{}}
	for id, c := range changes {
		n := c.after
		if n == nil {
			n = c.before
		}
		k := n.Is()
		for _, ref := range l.byKind[k].refs {
			lost, gained := named(ref, c.before), named(ref, c.after)
			for to := range lost {
				if gained[to] {
					delete(lost, to)
					delete(gained, to)
				}
			}
			if len(lost) > 0 {
				t.lost.add(k, ref.Name, id)
			}
			if len(lost)+len(gained) == 0 {
				continue
			}
			if c.after != nil {
				t.changed.add(k, ref.Name, id)
			}
			for _, ends := range []map[string]bool{lost, gained} {
				for to := range ends {
					if other, ok := changes[to]; !ok || other.after != nil {
						t.changed.add(atlas.ID(to).Kind(), namedIn(ref.Name), to)
					}
				}
			}
		}
		switch {
		case c.after == nil:
		case c.before == nil:
			t.created[id] = true
			t.changed.add(k, factNew, id)
		default:
			for name := range l.differing(c.before, c.after) {
				t.changed.add(k, name, id)
			}
		}
	}
	return t
}

// named are the rows that a row names in a reference; none for nil.
func named(ref *atlas.Ref, n atlas.Node) map[string]bool {
	ids := map[string]bool{}
	if n != nil {
		for _, id := range ref.IDs(n) {
			ids[string(id)] = true
		}
	}
	return ids
}

// differing are the properties in which two versions of a row differ, except derived ones.
func (l *layout) differing(before, after atlas.Node) map[string]bool {
	w := writer{layout: l}
	names := map[string]bool{}
	for _, properties := range []func(atlas.Node) map[string]any{w.shown, w.found} {
		old, new := properties(before), properties(after)
		for name, v := range new {
			if !reflect.DeepEqual(v, old[name]) {
				names[name] = true
			}
		}
		for name := range old {
			if _, kept := new[name]; !kept {
				names[name] = true
			}
		}
	}
	return names
}

// derived records that a step has changed properties of rows. Created rows are left out: older rows depend on them only
// by references that have changed as well.
func (t *touched) derived(k atlas.Kind, properties []string, ids []any) {
	for _, v := range ids {
		if id, _ := v.(string); !t.created[id] {
			for _, p := range properties {
				t.changed.add(k, p, id)
			}
		}
	}
}

// at are the rows of changed facts at each place on the paths of a step. some tells whether there are any.
func (s *endStep) at(f facts) (ids [][]string, some bool) {
	ids = make([][]string, len(s.places))
	for i, p := range s.places {
		ids[i] = f.of(p.facts())
		some = some || len(ids[i]) > 0
	}
	return ids, some
}

// lostPaths finds the starts and ends of paths that the change will cut. It must run before anything is written.
func (t *transaction) lostPaths(by *touched) error {
	for _, d := range t.store.layout.derivations {
		if d.ends != nil {
			if err := t.pairs(d.ends, by, by.lost); err != nil {
				return err
			}
		}
	}
	return nil
}

// pairs finds the starts and ends of paths over rows of some facts, and adds them to what is touched.
func (t *transaction) pairs(s *endStep, by *touched, over facts) error {
	ids, some := s.at(over)
	if !some {
		return nil
	}
	a, err := t.run(s.pairs(), map[string]any{"at": ids})
	if err != nil {
		return err
	}
	if by.pairs[s] == nil {
		by.pairs[s] = map[[2]any]bool{}
	}
	for _, v := range a.List("pairs") {
		if pair, _ := v.([]any); len(pair) == 2 {
			by.pairs[s][[2]any{pair[0], pair[1]}] = true
		}
	}
	return nil
}

// derive makes what follows from a small change. It must run after all rows are written.
func (t *transaction) derive(by *touched) error {
	for _, d := range t.store.layout.derivations {
		var err error
		switch {
		case d.rows != nil:
			err = t.deriveRows(d, by)
		case d.ends != nil:
			err = t.deriveEnds(d.ends, by)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// deriveRows derives the properties of the touched rows.
func (t *transaction) deriveRows(d derivation, by *touched) error {
	ids, of := by.changed.of(appendFacts(nil, d.rows.kind, d.rows.itself())), by.changed.of(d.rows.others())
	if len(ids)+len(of) == 0 {
		return nil
	}
	a, err := t.run(d.touchedRows(), map[string]any{"ids": ids, "of": of, "unknown": atlas.UnknownLast})
	if err != nil {
		return err
	}
	by.derived(d.rows.kind, d.rows.sets, a.List("ids"))
	return nil
}

// deriveEnds derives the relationships between touched rows, and copies the changed keys of ends to their relationships.
func (t *transaction) deriveEnds(s *endStep, by *touched) error {
	if err := t.pairs(s, by, by.changed); err != nil {
		return err
	}
	if len(by.pairs[s]) > 0 {
		pairs := make([]any, 0, len(by.pairs[s]))
		for pair := range by.pairs[s] {
			pairs = append(pairs, pair[:])
			by.changed.add(s.From, s.kind, pair[0].(string))
		}
		if _, err := t.run(s.between(), map[string]any{"pairs": pairs, "run": t.stamp}); err != nil {
			return err
		}
	}
	if ids := by.changed.of(s.keys()); len(ids) > 0 {
		if _, err := t.run(s.rekey(), map[string]any{"ids": ids}); err != nil {
			return err
		}
	}
	return nil
}
