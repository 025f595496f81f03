// Building a snapshot: from the rows of the one before and changes, or from changes alone.

package mem

import (
	"cmp"
	"context"
	"iter"
	"runtime"
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// snapshot is one version of the data. What is not made when it is built is made once, when first asked for.
type snapshot struct {
	sizes   sizes
	dataset atlas.Dataset
	digest  atlas.Digest

	starts        []uint32     // by place in kinds: the first row of the block; one more at the end
	rows          []atlas.Node // by number
	ids           *idTable
	references    map[*atlas.Ref]both
	names         []uint32 // by number of entity: equal for equal folded names, and in their order
	mixed         *order   // all entities by name
	own           []*order // by place in kinds: the default order
	relationships map[*atlas.Relationship]*compiled

	orders orders             // others than the default, on first use
	values valueIndex         // rows by the value of a property, on first use
	folded *lazy[foldedNames] // for conditions on names, on first use

	scratches scratches
	views     views     // of dates, on first use
	words     wordIndex // for search, in the background
}

// change is a row that is put, or an id that is deleted where node is nil.
type change struct {
	id   atlas.ID
	node atlas.Node
}

// changed is the world after changes, which leaves w as it is.
func (w *snapshot) changed(ctx context.Context, changes iter.Seq[atlas.Change]) (*snapshot, error) {
	next := &snapshot{sizes: w.sizes, dataset: w.dataset}
	byKind := make([][]change, len(kinds))
	read := 0
	for c := range changes {
		if read++; read%checkEvery == 1 {
			if err := expired(ctx); err != nil {
				return nil, err
			}
		}
		switch {
		case c.Put != nil:
			b, id := blockOf[c.Put.Is()], c.Put.NodeID()
			if err := atlas.CheckID(c.Put.Is(), id); err != nil {
				return nil, err
			}
			byKind[b] = append(byKind[b], change{id, c.Put})
		case c.Dataset != nil:
			next.dataset = *c.Dataset
		default:
			if b, ok := blockOf[c.Delete.Kind()]; ok {
				byKind[b] = append(byKind[b], change{id: c.Delete})
			}
		}
	}
	if err := expired(ctx); err != nil {
		return nil, err
	}
	for b := range byKind {
		byKind[b] = sortChanges(byKind[b])
	}
	pack(ctx, byKind, w.sizes.fewToPack)
	if err := expired(ctx); err != nil {
		return nil, err
	}
	next.merge(w, byKind)
	half := uint32(len(next.rows) / 2)
	var missing [2]error
	next.build(
		func() { missing[0] = next.checkReferences(ctx, span{0, half}) },
		func() { missing[1] = next.checkReferences(ctx, span{half, uint32(len(next.rows))}) },
		func() { next.sum(w, byKind) },
	)
	if err := cmp.Or(missing[0], missing[1]); err != nil {
		return nil, err
	}
	if err := expired(ctx); err != nil {
		return nil, err
	}
	return next, nil
}

// sortChanges puts changes in the order of their ids and keeps the last of each.
func sortChanges(list []change) []change {
	ascending := true
	for i := 1; i < len(list) && ascending; i++ {
		ascending = list[i-1].id < list[i].id
	}
	if ascending {
		return list
	}
	sorted := make([]change, 0, len(list))
	for _, p := range sortTexts(len(list), func(i uint32) string { return string(list[i].id) }) {
		c := list[p.row]
		if n := len(sorted); n > 0 && sorted[n-1].id == c.id {
			sorted[n-1] = c
		} else {
			sorted = append(sorted, c)
		}
	}
	return sorted
}

// merge numbers the rows of the world before, changed.
func (w *snapshot) merge(before *snapshot, byKind [][]change) {
	size := len(before.rows)
	for _, changes := range byKind {
		size += len(changes)
	}
	w.starts, w.rows = make([]uint32, len(kinds)+1), make([]atlas.Node, 0, size)
	for b, changes := range byKind {
		old := before.rows[before.starts[b]:before.starts[b+1]]
		for _, c := range changes {
			for len(old) > 0 && old[0].NodeID() < c.id {
				w.rows, old = append(w.rows, old[0]), old[1:]
			}
			if len(old) > 0 && old[0].NodeID() == c.id {
				old = old[1:]
			}
			if c.node != nil {
				w.rows = append(w.rows, c.node)
			}
		}
		w.rows = append(w.rows, old...)
		w.starts[b+1] = uint32(len(w.rows))
	}
}

// sum brings the digest of the world before up to date and names the version after it.
func (w *snapshot) sum(before *snapshot, byKind [][]change) {
	w.digest.Merge(&before.digest)
	var mu sync.Mutex
	var tasks []func()
	for b, changes := range byKind {
		for part := range slices.Chunk(changes, 1+len(changes)/runtime.GOMAXPROCS(0)) {
			tasks = append(tasks, func() {
				var d atlas.Digest
				for _, c := range part {
					if old := before.findIn(b, c.id); old != nil {
						d.Remove(old)
					}
					if c.node != nil {
						d.Add(c.node)
					}
				}
				mu.Lock()
				defer mu.Unlock()
				w.digest.Merge(&d)
			})
		}
	}
	together(tasks...)
	w.dataset.Version, w.dataset.Store = w.digest.Version(), embedded
}

func (w *snapshot) findIn(b int, id atlas.ID) atlas.Node {
	if w.starts[b] == w.starts[b+1] {
		return nil
	}
	row := w.find(id)
	if row == none {
		return nil
	}
	return w.rows[row]
}

// checkReferences is the error of a row of a span that names one that is not there: the first by number.
func (w *snapshot) checkReferences(ctx context.Context, rows span) error {
	var names []atlas.ID
	for row := rows.lo; row < rows.hi; row++ {
		if row%checkEvery == 0 && ctx.Err() != nil {
			return expired(ctx)
		}
		n := w.rows[row]
		names = atlas.AppendReferences(names[:0], n)
		for _, id := range names {
			if w.find(id) == none {
				return atlas.MissingRow(n.NodeID(), id)
			}
		}
	}
	return nil
}

// build makes all that a world needs to answer besides its rows, and does other work meanwhile.
func (w *snapshot) build(meanwhile ...func()) {
	if w.starts == nil {
		w.starts = make([]uint32, len(kinds)+1)
	}
	w.ids = newIDTable(w.rows)
	ties := make([]both, len(atlas.Refs))
	tasks := []func(){w.nameOrder}
	for i, r := range atlas.Refs {
		tasks = append(tasks, func() { ties[i].out = w.readNamed(r) })
	}
	together(append(tasks, meanwhile...)...)
	w.references = make(map[*atlas.Ref]both, len(atlas.Refs))
	for i, r := range atlas.Refs {
		w.references[r] = ties[i]
	}
	w.own = make([]*order, len(kinds))
	tasks = tasks[:0]
	for b, k := range kinds {
		tasks = append(tasks, func() { w.own[b] = w.ownOrder(k) })
	}
	together(tasks...)
	tasks = tasks[:0]
	for i, r := range atlas.Refs {
		tasks = append(tasks, func() { ties[i].in = w.transpose(r, ties[i].out, w.defaultOrder(r.From).rows) })
	}
	together(tasks...)
	for i, r := range atlas.Refs {
		w.references[r] = ties[i]
	}
	w.scratches = make(scratches, idleScratches)
	w.forget()
}

// forget lets go of all that is made when it is first asked for, or makes it ready to be asked for.
func (w *snapshot) forget() {
	w.orders.made, w.values.made, w.views.recent = nil, nil, nil
	w.folded = newLazy(w.foldNames)
	w.views.make, w.views.holders = w.makeView, newLazy(w.readHolders)
	w.relationships = make(map[*atlas.Relationship]*compiled, len(atlas.Relationships))
	for _, h := range atlas.Relationships {
		w.relationships[h] = w.compileRelationship(h)
	}
}

// together runs functions at the same time, as many as there are processors, the first ones first.
func together(tasks ...func()) {
	var wait sync.WaitGroup
	queue := make(chan func(), len(tasks))
	for _, task := range tasks {
		queue <- task
	}
	close(queue)
	for range min(len(tasks), runtime.GOMAXPROCS(0)) {
		wait.Go(func() {
			for task := range queue {
				task()
			}
		})
	}
	wait.Wait()
}
