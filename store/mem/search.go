// Search: candidates from the index of words, scored by atlas.

package mem

import (
	"cmp"
	"context"
	"math/bits"
	"runtime"
	"slices"
	"sort"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// Search finds entities by their names and identifiers. It waits for the index of a new snapshot. Cost: a binary search for each word, and
// a score for each entity whose names have all of them. Only where nothing matches are all words read, to find
// similar ones.
func (r *reader) Search(ctx context.Context, s atlas.Search, w atlas.Window) (*atlas.Hits, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	q := &query{reader: r, ctx: ctx, phrase: s.Phrase(), kinds: make([]bool, len(kinds)), similar: map[string]list{}}
	for i, k := range kinds {
		q.kinds[i] = s.Kinds == nil || slices.Contains(s.Kinds, k)
	}
	if len(q.phrase.Forms) == 0 || s.Kinds != nil && len(s.Kinds) == 0 {
		return &atlas.Hits{}, nil
	}
	var err error
	if q.words, err = r.snapshot.words.get(ctx, r.snapshot); err != nil {
		return nil, err
	}
	found, err := q.find(false)
	if err == nil && len(found) == 0 {
		q.misspelled = true
		found, err = q.find(true)
	}
	if err != nil {
		return nil, err
	}
	return q.page(found, w), nil
}

// query is one search.
type query struct {
	reader     *reader
	ctx        context.Context
	words      *words
	phrase     atlas.Phrase
	kinds      []bool          // by index in kinds: whether it is asked for
	similar    map[string]list // what alike has found
	misspelled bool
}

// hit is an entity that matches, as a number that orders like its atlas.HitKey: the best first, then by name and id.
type hit uint64

// bestScore is above every score (see atlas.HitKey).
const bestScore = 99999

func (q *query) hit(score int, row uint32) hit {
	return hit(bestScore-score)<<32 | hit(q.reader.snapshot.mixed.rank[row])
}

func (q *query) row(h hit) uint32 { return q.reader.snapshot.mixed.rows[uint32(h)] }

// key is the atlas.HitKey of a hit.
func (q *query) key(h hit) string {
	return atlas.HitKey(bestScore-int(h>>32), q.reader.snapshot.rows[q.row(h)])
}

// find finds and sorts all hits.
func (q *query) find(misspelled bool) ([]hit, error) {
	rows, err := q.candidates(misspelled)
	if err != nil {
		return nil, err
	}
	parts := make([][]hit, runtime.GOMAXPROCS(0))
	if len(rows) <= q.reader.snapshot.sizes.fewCandidates {
		parts = parts[:1]
	}
	tasks := make([]func(), len(parts))
	for i := range parts {
		part := rows[i*len(rows)/len(parts) : (i+1)*len(rows)/len(parts)]
		tasks[i] = func() {
			for j, row := range part {
				if j%64 == 0 && q.ctx.Err() != nil {
					return
				}
				if score, _ := q.phrase.Score(q.reader.snapshot.rows[row].(atlas.Entity), misspelled); score > 0 {
					parts[i] = append(parts[i], q.hit(score, row))
				}
			}
		}
	}
	if len(tasks) == 1 {
		tasks[0]()
	} else {
		together(tasks...)
	}
	if err := atlas.Expired(q.ctx); err != nil {
		return nil, err
	}
	found := slices.Concat(parts...)
	slices.Sort(found)
	return found, nil
}

// page cuts hits to the window.
func (q *query) page(found []hit, w atlas.Window) *atlas.Hits {
	lo, hi := 0, len(found)
	if w.After != "" {
		lo = sort.Search(len(found), func(i int) bool { return q.key(found[i]) > w.After })
	}
	if w.Before != "" {
		hi = sort.Search(len(found), func(i int) bool { return q.key(found[i]) >= w.Before })
	}
	if w.Last >= 0 {
		lo = hi - min(w.Last, max(hi-lo, 0))
	} else {
		hi = lo + min(w.First, max(hi-lo, 0))
	}
	n := hi - lo
	hits := &atlas.Hits{
		Nodes: make([]atlas.Node, n), Scores: make([]int, n), Matched: make([]string, n), Keys: make([]string, n),
		HasPrevious: lo > 0, HasNext: hi < len(found), Total: len(found),
	}
	if w.Select&atlas.SelectKinds != 0 {
		hits.Kinds = q.count(found)
	}
	for i, h := range found[lo:hi] {
		e := q.reader.snapshot.rows[q.row(h)].(atlas.Entity)
		hits.Nodes[i], hits.Keys[i] = e, q.key(h)
		hits.Scores[i], hits.Matched[i] = q.phrase.Score(e, q.misspelled)
	}
	return hits
}

// count counts hits by kind.
func (q *query) count(found []hit) (counts []atlas.KindCount) {
	byKind := make([]int, len(kinds))
	for _, h := range found {
		byKind[q.reader.snapshot.kindOf(q.row(h))]++
	}
	for _, k := range atlas.EntityKinds {
		if n := byKind[blockOf[k]]; n > 0 {
			counts = append(counts, atlas.KindCount{Kind: k, Count: n})
		}
	}
	return counts
}

// candidates are entities of the kinds asked for that show. Among them are all that can match: entities whose names
// have all words of one form of the phrase, and those that have it as an identifier.
func (q *query) candidates(misspelled bool) ([]uint32, error) {
	snap := q.reader.snapshot
	all := newBitmap(snap.block("").len())
	for _, form := range q.phrase.Forms {
		set, err := q.having(form.Words, misspelled)
		if err != nil {
			return nil, err
		}
		for i := range set {
			all[i] |= set[i]
		}
	}
	if q.phrase.Identifier != "" {
		for _, row := range q.words.ids.equal(q.phrase.Identifier) {
			all.set(row)
		}
	}
	rows := all.rows()
	return slices.DeleteFunc(rows, func(row uint32) bool { return !q.kinds[snap.kindOf(row)] || !q.reader.shows(row) }), nil
}

// list has the entities that have a word, in parts. An entity may be in it twice.
type list [][]uint32

func (l list) len() (n int) {
	for _, part := range l {
		n += len(part)
	}
	return n
}

// having are the entities that have all words. It stops when few are left, so some of them may lack the remaining words.
func (q *query) having(words []string, misspelled bool) (bitmap, error) {
	var lists []list
	var long []string // words that may be misspelled
	for _, word := range slices.Compact(slices.Sorted(slices.Values(words))) {
		switch {
		case misspelled && atlas.Mistakes(word) > 0:
			long = append(long, word)
		case atlas.IsRun(word):
			lists = append(lists, q.parts(word)...)
		default:
			lists = append(lists, list{q.words.whole.beginning(word)})
		}
	}
	slices.SortStableFunc(lists, func(a, b list) int { return cmp.Compare(a.len(), b.len()) })
	slices.SortStableFunc(long, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	var set bitmap
	count := -1
	for len(lists)+len(long) > 0 && (count < 0 || count > q.reader.snapshot.sizes.fewCandidates) {
		if err := atlas.Expired(q.ctx); err != nil {
			return nil, err
		}
		if len(lists) == 0 {
			alike, err := q.alike(long[0])
			if err != nil {
				return nil, err
			}
			lists, long = append(lists, alike), long[1:]
		}
		set, count = q.narrow(set, lists[0])
		lists = lists[1:]
	}
	return set, nil
}

// narrow keeps the part of a set that is in a list; a nil set has all entities.
func (q *query) narrow(set bitmap, l list) (kept bitmap, count int) {
	kept = newBitmap(q.reader.snapshot.block("").len())
	for _, rows := range l {
		for _, row := range rows {
			if (set == nil || set.has(row)) && !kept.has(row) {
				kept.set(row)
				count++
			}
		}
	}
	return kept, count
}

// parts are lists of the entities with each pair of characters of a run: those that have the run are in all of them.
func (q *query) parts(run string) (lists []list) {
	for _, gram := range grams(run) {
		lists = append(lists, list{q.words.grams.equal(gram)})
	}
	return lists
}

// alike are the entities with a word that begins with the one given, or differs from it in a few letters. A run may be any part
// of a word.
func (q *query) alike(word string) (list, error) {
	if l, ok := q.similar[word]; ok { // several forms of a phrase have it
		return l, nil
	}
	l := list{q.words.whole.beginning(word)}
	if atlas.IsRun(word) {
		var set bitmap
		for _, part := range q.parts(word) {
			set, _ = q.narrow(set, part)
		}
		l = append(l, set.rows())
	}
	mistakes, length, letters := atlas.Mistakes(word), min(utf8.RuneCountInString(word), 255), mask(word)
	for i, have := range q.words.masks {
		if i%(64*checkEvery) == 0 {
			if err := atlas.Expired(q.ctx); err != nil {
				return nil, err
			}
		}
		n := int(q.words.lens[i])
		if n > length+mistakes || n < length-mistakes || bits.OnesCount32(have&^letters) > mistakes || bits.OnesCount32(letters&^have) > mistakes {
			continue
		}
		if atlas.Misspells(word, q.words.whole.texts[i]) {
			l = append(l, q.words.whole.at(i))
		}
	}
	q.similar[word] = l
	return l, nil
}

// grams are the pairs of adjacent characters in a run of a script without spaces, or its single character.
func grams(word string) []string {
	single := utf8.RuneCountInString(word) == 1
	var list []string
	eachGram(word, func(gram string) {
		if single || utf8.RuneCountInString(gram) == 2 {
			list = append(list, gram)
		}
	})
	return list
}
