// Random questions over every verb, relationship, order and window.

package storetest

import (
	"context"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

// depth is how deep random conditions nest: deeper ones are mostly about nothing.
const depth = 3

// question is a random question for readers at the date of r. r is asked for keys to page from.
func (a *asker) question(r atlas.Reader) Question {
	q := Question{At: r.At(), Window: atlas.Window{First: -1, Last: -1}, Over: a.oneIn(300)}
	switch n := a.IntN(20); {
	case n < 1:
		q.Verb = "nodes"
		for range a.IntN(6) {
			q.IDs = append(q.IDs, a.id(""))
		}
		if q.Over = q.Over && len(q.IDs) > 0; len(q.IDs) > 0 && a.oneIn(3) {
			q.IDs = append(q.IDs, q.IDs[0])
		}
	case n < 2 && a.oneIn(3):
		q.Verb, q.Kind = "rows", pick(a.dice, atlas.Tables).Kind
		q.Over = false // a kind without rows has nothing to stop at
	case n < 2:
		q.Verb, q.Over = "dataset", false
	case n < 13:
		q.Verb = "expand"
		a.start(r, &q, pick(a.dice, atlas.Relationships))
		if sorts := atlas.SortsOf(q.Relationship.To); sorts != nil && !a.oneIn(3) {
			q.Window.Order = atlas.Order{By: pick(a.dice, sorts), Desc: a.oneIn(2)}
		}
		a.window(&q, a.expandKeys(r, q))
	case n < 16:
		q.Verb = "groups"
		a.start(r, &q, pick(a.dice, atlas.Relationships))
		q.By = pick(a.dice, append(atlas.GroupingsOf(q.Relationship.To), atlas.GroupKinds))
		q.Groups = a.groupWindow()
	default:
		q.Verb, q.Search.Text = "search", a.searchText()
		if a.oneIn(3) {
			q.Search.Kinds = []atlas.Kind{}
			for range a.IntN(4) {
				q.Search.Kinds = append(q.Search.Kinds, pick(a.dice, atlas.EntityKinds))
			}
		}
		a.window(&q, a.searchKeys(r, q))
	}
	return q
}

// groupWindow is how groups are asked for: half of the time in the order of the API, all of them.
func (a *asker) groupWindow() atlas.GroupWindow {
	w := atlas.LargestGroups
	if a.oneIn(2) {
		w = atlas.GroupWindow{By: pick(a.dice, []atlas.GroupOrderField{atlas.GroupsByCount, atlas.GroupsByKey}), Desc: a.oneIn(2)}
	}
	if a.oneIn(2) {
		w.First = a.between(1, 4)
	}
	return w
}

// tries is how often a question is drawn again if it has no answer: most questions then have one, and some still do not.
const tries = 4

// start chooses the rows from which a relationship is followed, and the condition on its ends.
func (a *asker) start(r atlas.Reader, q *Question, h *atlas.Relationship) {
	q.Relationship = h
	for range tries {
		q.IDs = nil
		for range a.between(1, 5) {
			if h.From == "" {
				q.IDs = world
				break
			}
			q.IDs = append(q.IDs, a.id(h.From))
		}
		if a.total(r, *q) > 0 {
			break
		}
	}
	if a.oneIn(2) {
		for range tries {
			q.Window.Where = a.cond(h.To, depth)
			if a.total(r, *q) > 0 {
				break
			}
		}
	}
}

// total is how many rows a question is about.
func (a *asker) total(r atlas.Reader, q Question) int {
	links, err := r.Expand(context.Background(), q.Relationship, q.IDs, atlas.Window{Where: q.Window.Where, First: 0, Last: -1, Select: atlas.SelectTotal})
	if err != nil {
		return 0
	}
	total := 0
	for _, n := range links.Total {
		total += int(n)
	}
	return total
}

// window chooses a page; keys are those of rows of the connection. Keys of no row lie between rows.
func (a *asker) window(q *Question, keys []string) {
	size := pick(a.dice, []int{0, 1, 1, 2, 3, 5, 20, api.MaxPage})
	if a.oneIn(2) {
		q.Window.First = size
	} else {
		q.Window.Last = size
	}
	bound := func() string {
		switch {
		case !a.oneIn(3):
			return ""
		case len(keys) == 0 || a.oneIn(20):
			return pick(a.dice, []string{"a", "\x01", "\ud7ff", "00000", "清"})
		}
		key := pick(a.dice, keys)
		switch a.IntN(6) {
		case 0:
			return key + "!"
		case 1:
			runes := []rune(key)
			return string(runes[:len(runes)-1])
		}
		return key
	}
	q.Window.After, q.Window.Before = bound(), bound()
	q.Window.Select = atlas.Select(a.IntN(16))
	if a.oneIn(2) {
		q.Window.Select = atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal
	}
	if q.Verb == "search" && a.oneIn(2) {
		q.Window.Select |= atlas.SelectKinds
	}
	if q.Window.Select&atlas.SelectKeys != 0 {
		q.Window.Select |= atlas.SelectNodes // keys are of rows
	}
}

func (a *asker) expandKeys(r atlas.Reader, q Question) []string {
	links, err := r.Expand(context.Background(), q.Relationship, q.IDs, atlas.Window{
		Order: q.Window.Order, First: api.MaxPage, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys,
	})
	if err != nil {
		return nil
	}
	return slices.Clone(links.Keys)
}

func (a *asker) searchKeys(r atlas.Reader, q Question) []string {
	hits, err := r.Search(context.Background(), q.Search, atlas.Window{First: api.MaxPage, Last: -1})
	if err != nil {
		return nil
	}
	return hits.Keys
}

// changes are random changes of the world: rows taken out, put back as they were, and replaced by others of the same id.
// Most of them are refused, because others name what is taken out; both stores must refuse the same.
func (a *asker) changes() []atlas.Change {
	var changes []atlas.Change
	for range a.between(1, 4) {
		n := pick(a.dice, a.nodes)
		switch a.IntN(4) {
		case 0:
			changes = append(changes, atlas.Change{Delete: n.NodeID()})
		case 1:
			// A leaf: nothing names it.
			k := pick(a.dice, []atlas.Kind{atlas.KindMembership, atlas.KindFigure, atlas.KindClaim, atlas.KindPosition, atlas.KindEventHost, atlas.KindExchangeParty})
			changes = append(changes, atlas.Change{Delete: a.id(k)})
		case 2:
			changes = append(changes, atlas.Change{Put: n})
		case 3:
			changes = append(changes, atlas.Change{Put: a.mixed(n)})
		}
	}
	if a.oneIn(5) {
		changes = append(changes, atlas.Change{Dataset: &atlas.Dataset{Name: "changed", Title: a.someName()}})
	}
	return changes
}

// mixed is a row with the id of n and the content of another of its kind.
func (a *asker) mixed(n atlas.Node) atlas.Node {
	other := atlas.ID("")
	for other == "" {
		other = pick(a.dice, a.ids[n.Is()])
	}
	t := atlas.TableOf(n.Is())
	cells := t.Cells(a.byID(other), nil)
	cells[0] = n.NodeID().Local()
	mixed, wrong := t.Parse(cells)
	if len(wrong) > 0 {
		panic(wrong[0].Text)
	}
	return mixed
}

func (a *asker) byID(id atlas.ID) atlas.Node {
	return a.nodes[slices.IndexFunc(a.nodes, func(n atlas.Node) bool { return n.NodeID() == id })]
}
