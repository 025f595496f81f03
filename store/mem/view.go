// Views: which rows show on a date, as a bitmap over all rows of a snapshot.

package mem

import (
	"context"
	"math/bits"
	"slices"
	"sync"

	"alliance-atlas/atlas"
)

// maxViews is how many dates a snapshot keeps: enough for the dates that clients use at one time. A date takes a bit
// for each row (750 kB for six million rows), and orders by counts: those of all dates take as much as those of all times (see maxOrders).
const maxViews = 32

// bitmap holds a bit for each row.
type bitmap []uint64

func newBitmap(rows int) bitmap { return make(bitmap, (rows+63)/64) }

func (b bitmap) has(row uint32) bool { return b[row/64]>>(row%64)&1 != 0 }
func (b bitmap) set(row uint32)      { b[row/64] |= 1 << (row % 64) }

// count counts the rows of a span that are set.
func (b bitmap) count(s span) int {
	n := 0
	for at := s.lo; at < s.hi; {
		word := b[at/64] >> (at % 64)
		next := min(at/64*64+64, s.hi)
		if left := next - at; left < 64 {
			word &= 1<<left - 1
		}
		n += bits.OnesCount64(word)
		at = next
	}
	return n
}

// rows are the rows that are set, ascending.
func (b bitmap) rows() []uint32 { return b.appendRows(nil, span{0, uint32(64 * len(b))}, 0) }

// appendRows appends the rows of a span that are set, each with base added.
func (b bitmap) appendRows(into []uint32, s span, base uint32) []uint32 {
	for at := s.lo; at < s.hi; {
		word := b[at/64] >> (at % 64)
		next := min(at/64*64+64, s.hi)
		if left := next - at; left < 64 {
			word &= 1<<left - 1
		}
		for ; word != 0; word &= word - 1 {
			into = append(into, base+at+uint32(bits.TrailingZeros64(word)))
		}
		at = next
	}
	return into
}

// view is a snapshot on a date.
type view struct {
	shows  bitmap
	orders *kept[orderKey, order]          // by counts, which depend on the date
	groups *kept[groupsKey, []rankedGroup] // of all rows of a kind
}

// datedView is the view of a date, made when it is first asked for.
type datedView struct {
	at   atlas.PartialDate
	view *lazy[view]
}

// views are the dates asked for last, the latest at the end.
type views struct {
	mu      sync.Mutex
	recent  []*datedView
	make    func(p *budget, at atlas.PartialDate) *view
	holders *lazy[csr]
}

// get is the view on a date: a kept one, or a new one in place of that which was asked for longest ago.
func (vs *views) get(at atlas.PartialDate) *lazy[view] {
	vs.mu.Lock()
	defer vs.mu.Unlock()
	i := slices.IndexFunc(vs.recent, func(v *datedView) bool { return v.at == at })
	if i < 0 {
		if i = 0; len(vs.recent) < maxViews {
			i = len(vs.recent)
			vs.recent = append(vs.recent, nil)
		}
		vs.recent[i] = &datedView{at, newLazy(func(p *budget) *view { return vs.make(p, at) })}
	}
	v := vs.recent[i]
	vs.recent = append(slices.Delete(vs.recent, i, i+1), v)
	return v.view
}

// makeView finds the rows that show on a date: entities first, because the other rows depend on entities only.
func (snap *snapshot) makeView(p *budget, at atlas.PartialDate) *view {
	shows := newBitmap(len(snap.rows))
	entities, all := snap.block("").hi, uint32(len(snap.rows))
	inParts(p.ctx, span{0, entities}, func(p *budget, s span) {
		for row := s.lo; row < s.hi && p.step(); row++ {
			if atlas.VisibleAt(snap.rows[row], at) {
				shows.set(row)
			}
		}
	})
	holders, err := snap.views.holders.get(p.ctx)
	if err != nil {
		return nil
	}
	inParts(p.ctx, span{entities, all}, func(p *budget, s span) {
	rows:
		for row := s.lo; row < s.hi && p.step(); row++ {
			for _, holder := range holders.targetsOf(row) {
				if !shows.has(holder) {
					continue rows
				}
			}
			if atlas.VisibleAt(snap.rows[row], at) {
				shows.set(row)
			}
		}
	})
	return &view{
		shows:  shows,
		orders: newKept[orderKey](snap.sizes.orders/maxViews, (*order).bytes),
		groups: newKept[groupsKey](snap.sizes.groups/maxViews, bytesOfGroups),
	}
}

// inParts does work for the parts of a span at the same time. No two parts share a word of a bitmap.
func inParts(ctx context.Context, s span, work func(*budget, span)) {
	const size = 1 << 16
	var tasks []func()
	for lo := s.lo; lo < s.hi; {
		part := span{lo, min((lo/size+1)*size, s.hi)}
		tasks = append(tasks, func() { work(&budget{ctx: ctx}, part) })
		lo = part.hi
	}
	together(tasks...)
}

// readHolders finds the entities that each row depends on, for the rows that are not entities themselves.
func (snap *snapshot) readHolders(p *budget) *csr {
	from := span{snap.block("").hi, uint32(len(snap.rows))}
	a := &csr{lo: from.lo, offsets: make([]uint32, 1, from.len()+1)}
	for row := from.lo; row < from.hi && p.step(); row++ {
		for _, id := range atlas.DependsOn(snap.rows[row]) {
			if holder := snap.find(id); holder != none {
				a.targets = append(a.targets, holder)
			}
		}
		a.offsets = append(a.offsets, uint32(len(a.targets)))
	}
	return a
}
