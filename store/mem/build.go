// Building a snapshot from the one before it and changes.

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

// snapshot is one version of the data. Parts that are not made when it is built are made once, when
// first asked for.
type snapshot struct {
	sizes   sizes
	dataset atlas.Dataset
	digest  atlas.Digest

	starts        []uint32     // by index in kinds: the first row of the block; one more at the end
	rows          []atlas.Node // by number
	ids           *idTable
	references    map[*atlas.Ref]both
	names         []uint32 // by entity: equal for equal folded names, and in their order
	mixed         *order   // all entities by name
	own           []*order // by index in kinds: the default order
	relationships map[*atlas.Relationship]*compiled

	orders  *kept[orderKey, order]              // other than the default, on first use
	columns *kept[columnKey, column]            // for groups, on first use
	groups  *kept[groupsKey, []rankedGroup]     // of all rows of a kind, on first use
	values  *kept[*atlas.Property, valuesIndex] // on first use
	folded  *lazy[foldedNames]                  // for conditions on names, on first use

	scratches scratches
	views     views     // of dates, on first use
	words     wordIndex // for search, in the background
}

// change is a row that is put, or an id that is deleted where node is nil.
type change struct {
	id   atlas.ID
	node atlas.Node
}

// changed makes the snapshot that follows after changes. The receiver stays as it is.
func (snap *snapshot) changed(ctx context.Context, changes iter.Seq[atlas.Change]) (*snapshot, error) {
	next := &snapshot{sizes: snap.sizes, dataset: snap.dataset}
	byKind := make([][]change, len(kinds))
	read := 0
	for c := range changes {
		if read++; read%checkEvery == 1 {
			if err := atlas.Expired(ctx); err != nil {
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
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	for b := range byKind {
		byKind[b] = sortChanges(byKind[b])
	}
	pack(ctx, byKind, snap.sizes.fewToPack)
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	next.merge(snap, byKind)
	half := uint32(len(next.rows) / 2)
	var missing [2]error
	next.build(
		func() { missing[0] = next.checkReferences(ctx, span{0, half}) },
		func() { missing[1] = next.checkReferences(ctx, span{half, uint32(len(next.rows))}) },
		func() { next.sum(snap, byKind) },
	)
	if err := cmp.Or(missing[0], missing[1]); err != nil {
		return nil, err
	}
	next.takeOver(snap, byKind)
	if err := atlas.Expired(ctx); err != nil {
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
	for _, p := range sortTexts(len(list), func(i uint32) string { return string(list[i].id) }, nil) {
		c := list[p.row]
		if n := len(sorted); n > 0 && sorted[n-1].id == c.id {
			sorted[n-1] = c
		} else {
			sorted = append(sorted, c)
		}
	}
	return sorted
}

// merge makes the rows of the snapshot before, with the changes, and numbers them.
func (snap *snapshot) merge(before *snapshot, byKind [][]change) {
	size := len(before.rows)
	for _, changes := range byKind {
		size += len(changes)
	}
	snap.starts, snap.rows = make([]uint32, len(kinds)+1), make([]atlas.Node, 0, size)
	for b, changes := range byKind {
		old := before.rows[before.starts[b]:before.starts[b+1]]
		for _, c := range changes {
			for len(old) > 0 && old[0].NodeID() < c.id {
				snap.rows, old = append(snap.rows, old[0]), old[1:]
			}
			if len(old) > 0 && old[0].NodeID() == c.id {
				old = old[1:]
			}
			if c.node != nil {
				snap.rows = append(snap.rows, c.node)
			}
		}
		snap.rows = append(snap.rows, old...)
		snap.starts[b+1] = uint32(len(snap.rows))
	}
}

// sum brings the digest of the snapshot before up to date, and sets the version that follows from it.
func (snap *snapshot) sum(before *snapshot, byKind [][]change) {
	snap.digest.Merge(&before.digest)
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
				snap.digest.Merge(&d)
			})
		}
	}
	together(tasks...)
	snap.dataset.Version, snap.dataset.Store = snap.digest.Version(), before.dataset.Store
}

func (snap *snapshot) findIn(b int, id atlas.ID) atlas.Node {
	if snap.starts[b] == snap.starts[b+1] {
		return nil
	}
	row := snap.find(id)
	if row == none {
		return nil
	}
	return snap.rows[row]
}

// checkReferences is the error of the first row of a span with a reference to a row that does not exist.
func (snap *snapshot) checkReferences(ctx context.Context, rows span) error {
	var ids []atlas.ID
	for row := rows.lo; row < rows.hi; row++ {
		if row%checkEvery == 0 && ctx.Err() != nil {
			return atlas.Expired(ctx)
		}
		n := snap.rows[row]
		ids = atlas.AppendReferences(ids[:0], n)
		for _, id := range ids {
			if snap.find(id) == none {
				return atlas.MissingRow(n.NodeID(), id)
			}
		}
	}
	return nil
}

// build makes all that a snapshot needs to answer besides its rows, and runs other functions at the same time.
func (snap *snapshot) build(meanwhile ...func()) {
	if snap.starts == nil {
		snap.starts = make([]uint32, len(kinds)+1)
	}
	snap.ids = newIDTable(snap.rows)
	refs := make([]both, len(atlas.Refs))
	tasks := []func(){snap.nameOrder}
	for i, r := range atlas.Refs {
		tasks = append(tasks, func() { refs[i].out = snap.readReferences(r) })
	}
	together(append(tasks, meanwhile...)...)
	snap.references = make(map[*atlas.Ref]both, len(atlas.Refs))
	for i, r := range atlas.Refs {
		snap.references[r] = refs[i]
	}
	snap.own = make([]*order, len(kinds))
	tasks = tasks[:0]
	for b, k := range kinds {
		tasks = append(tasks, func() { snap.own[b] = snap.ownOrder(k) })
	}
	together(tasks...)
	tasks = tasks[:0]
	for i, r := range atlas.Refs {
		tasks = append(tasks, func() { refs[i].in = snap.transpose(r, refs[i].out, snap.defaultOrder(r.From).rows) })
	}
	together(tasks...)
	for i, r := range atlas.Refs {
		snap.references[r] = refs[i]
	}
	snap.scratches = make(scratches, idleScratches)
	snap.forget()
}

// forget drops all that is made when it is first asked for; a new snapshot gets it ready to be made.
func (snap *snapshot) forget() {
	snap.orders, snap.columns, snap.values = newKept[orderKey](snap.sizes.orders, (*order).bytes), newKept[columnKey](snap.sizes.columns, (*column).bytes), newKept[*atlas.Property](snap.sizes.values, (*valuesIndex).bytes)
	snap.groups = newKept[groupsKey](snap.sizes.groups, bytesOfGroups)
	snap.views.recent = nil
	snap.folded = newLazy(snap.foldNames)
	snap.views.make, snap.views.holders = snap.makeView, newLazy(snap.readHolders)
	snap.relationships = make(map[*atlas.Relationship]*compiled, len(atlas.Relationships))
	for _, h := range atlas.Relationships {
		snap.relationships[h] = snap.compileRelationship(h)
	}
}

// together runs functions at the same time, one for each processor, and starts them in their order. It returns when all
// have ended.
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
