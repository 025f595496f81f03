// What a small change touches: the rows whose derived properties, and the pairs of rows whose derived relationship, it may
// change. They are found from the rows that changed, by references and in the order of the derivations, so that the cost is
// that of what is touched and not that of the data.

package neo

import (
	"reflect"

	"alliance-atlas/atlas"
)

// mostTouched is how many rows a change may have for which it is found out what they touch. More go through all rows of the kinds that
// they concern, which costs the same for any number: in a world of 20,000 institutions (463,000 rows) 5,000 memberships took 20 s
// and all rows of what memberships concern 22 s. Where there is less data both are short; where there is more, going through
// all of it in one transaction may need more memory than the database has.
const mostTouched = 5000

// facts are facts that have changed, each with the ids of the rows about which it is.
type facts map[fact]map[string]bool

func (f facts) add(k atlas.Kind, what, id string) {
	about := fact{k, what}
	if f[about] == nil {
		f[about] = map[string]bool{}
	}
	f[about][id] = true
}

// of are the rows about which one of the facts has changed.
func (f facts) of(wanted []fact) []string {
	ids := map[string]bool{}
	for _, w := range wanted {
		for id := range f[w] {
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

// touched is what a change touches, as far as it is known.
type touched struct {
	changed facts                        // what is so now and was not before
	lost    facts                        // references that are no more, by the rows that made them
	created map[string]bool              // rows that were not there, about which only factNew and references are told
	pairs   map[*endStep]map[[2]any]bool // from where to where paths led that are no more
}

// rowChange is a row before and after a change, nil where it is not there.
type rowChange struct{ before, after atlas.Node }

// touch finds what a change says by itself.
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

// named are the rows that a row names in a reference, none where it is not there.
func named(ref *atlas.Ref, n atlas.Node) map[string]bool {
	ids := map[string]bool{}
	if n != nil {
		for _, id := range ref.IDs(n) {
			ids[string(id)] = true
		}
	}
	return ids
}

// differing are the properties by which two versions of a row differ, of those that a row has by itself.
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

// derived tells that a step has changed properties of rows. Nothing that was there before depends on a created row, except by
// references that have changed too.
func (t *touched) derived(k atlas.Kind, properties []string, ids []any) {
	for _, v := range ids {
		if id, _ := v.(string); !t.created[id] {
			for _, p := range properties {
				t.changed.add(k, p, id)
			}
		}
	}
}

// at are the rows of some facts at each place on the paths of a step, and whether there are any.
func (s *endStep) at(f facts) (ids [][]string, some bool) {
	ids = make([][]string, len(s.places))
	for i, p := range s.places {
		ids[i] = f.of(p.facts())
		some = some || len(ids[i]) > 0
	}
	return ids, some
}

// lostPaths finds from where to where paths lead that the change will cut. It is for the time before anything is written.
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

// pairs adds from where to where paths lead over rows of some facts.
func (t *transaction) pairs(s *endStep, by *touched, over facts) error {
	ids, some := s.at(over)
	if !some {
		return nil
	}
	a, err := t.run(s.pairs(), inOne(map[string]any{"at": ids}))
	if err != nil {
		return err
	}
	if by.pairs[s] == nil {
		by.pairs[s] = map[[2]any]bool{}
	}
	for _, v := range a.list("pairs") {
		if pair, _ := v.([]any); len(pair) == 2 {
			by.pairs[s][[2]any{pair[0], pair[1]}] = true
		}
	}
	return nil
}

// derive makes what follows from a small change, when all rows are written.
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

// deriveRows derives the properties of the rows that are touched.
func (t *transaction) deriveRows(d derivation, by *touched) error {
	ids, of := by.changed.of(appendFacts(nil, d.rows.kind, d.rows.itself())), by.changed.of(d.rows.others())
	if len(ids)+len(of) == 0 {
		return nil
	}
	params := inOne(map[string]any{"ids": ids, "of": of})
	params["unknown"] = atlas.UnknownLast
	a, err := t.run(d.touchedRows(), params)
	if err != nil {
		return err
	}
	by.derived(d.rows.kind, d.rows.sets, a.list("ids"))
	return nil
}

// deriveEnds derives the relationships between rows that are touched, and the keys of those whose end has others.
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
		params := inOne(map[string]any{"pairs": pairs})
		params["run"] = t.stamp
		if _, err := t.run(s.between(), params); err != nil {
			return err
		}
	}
	if ids := by.changed.of(s.keys()); len(ids) > 0 {
		if _, err := t.run(s.rekey(), inOne(map[string]any{"ids": ids})); err != nil {
			return err
		}
	}
	return nil
}
