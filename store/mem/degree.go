// Degrees: how many ends a row has on the date of a reader, for orders and conditions that count.

package mem

import "slices"

// degree counts the ends of a row that show.
func (r *reader) degree(p *budget, rel *compiled) func(row uint32) int {
	if r.view != nil && !rel.oneStep() {
		return func(row uint32) int {
			s := r.snapshot.scratches.take()
			defer r.snapshot.scratches.put(s)
			s.list = r.collect(s.list[:0], p, rel, row)
			slices.Sort(s.list)
			return len(slices.Compact(s.list))
		}
	}
	links, err := rel.links(p.ctx)
	if err != nil {
		p.err = err
		return func(uint32) int { return 0 }
	}
	return func(row uint32) int {
		ends := links.targetsOf(row)
		if r.view == nil {
			return len(ends)
		}
		n := 0
		for _, end := range ends {
			if r.view.shows.has(end) {
				n++
			}
		}
		p.spend(len(ends) / 8)
		return n
	}
}

// collect appends the ends of a row that show and are reached over rows that show, each as often as a path leads there.
func (r *reader) collect(into []uint32, p *budget, rel *compiled, row uint32) []uint32 {
	for _, path := range rel.paths {
		into = r.walk(into, p, path, row)
	}
	return into
}

func (r *reader) walk(into []uint32, p *budget, path []*csr, row uint32) []uint32 {
	all := path[0].targetsOf(row)
	if len(path) > 1 && !p.spend(len(all)) {
		return into
	}
	for _, next := range all {
		switch {
		case !r.view.shows.has(next):
		case len(path) > 1:
			into = r.walk(into, p, path[1:], next)
		default:
			into = append(into, next)
		}
	}
	return into
}
