// The search index: which entities have which words in their names, made in the background of a snapshot.

package mem

import (
	"context"
	"runtime"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// words are the words of all names, with the entities that have each.
type words struct {
	whole postings // words in letters
	grams postings // characters of Chinese and Japanese, and pairs of neighbours
	lens  []uint8  // of whole: how many characters, at most 255
	masks []uint32 // of whole: which characters (see mask)
}

// postings are texts in order, with the entities of each by number: those of text i are rows[begins[i]:begins[i+1]].
type postings struct {
	texts  []string
	begins []uint32
	rows   []uint32
}

// beginning are the entities of all texts that begin with a prefix: text after text, so that one may come twice.
func (p *postings) beginning(prefix string) []uint32 {
	lo := sort.SearchStrings(p.texts, prefix)
	hi := lo + sort.Search(len(p.texts)-lo, func(i int) bool { return !strings.HasPrefix(p.texts[lo+i], prefix) })
	return p.rows[p.begins[lo]:p.begins[hi]]
}

// equal are the entities of one text.
func (p *postings) equal(text string) []uint32 {
	i := sort.SearchStrings(p.texts, text)
	if i == len(p.texts) || p.texts[i] != text {
		return nil
	}
	return p.at(i)
}

func (p *postings) at(i int) []uint32 { return p.rows[p.begins[i]:p.begins[i+1]] }

// mask has a bit for each letter of a word, others sharing what is left. One change of a letter changes at most one bit on
// either side, so that words whose masks differ by more are told apart without comparing them.
func mask(word string) (m uint32) {
	for _, r := range word {
		m |= 1 << (uint32(r) % 32)
	}
	return m
}

// wordIndex is the index of one snapshot, once it is made.
type wordIndex struct {
	store *Store
	made  atomic.Pointer[words]

	mu      sync.Mutex
	running chan struct{}      // closed when the work that is under way ends
	cancel  context.CancelFunc // of the work begun ahead of any search
}

// begin starts to make the index before anybody searches, and then the links of relationships that have several steps.
func (x *wordIndex) begin(w *snapshot) {
	ctx, cancel := context.WithCancel(x.store.life)
	x.mu.Lock()
	defer x.mu.Unlock()
	x.cancel = cancel
	x.run(ctx, w)
	x.store.start(func() {
		for _, r := range w.relationships {
			if ctx.Err() != nil {
				return
			}
			r.links(ctx)
		}
	})
}

// abandon ends work that was begun ahead, because there is a newer snapshot. A search of this one begins it again.
func (x *wordIndex) abandon() {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.cancel != nil {
		x.cancel()
	}
}

// run makes the index in the background; mu is held.
func (x *wordIndex) run(ctx context.Context, w *snapshot) bool {
	done := make(chan struct{})
	started := x.store.start(func() {
		made := w.readWords(ctx)
		x.mu.Lock()
		defer x.mu.Unlock()
		if made != nil {
			x.made.Store(made)
		}
		x.running = nil
		close(done)
	})
	if started {
		x.running = done
	}
	return started
}

// get is the index, which it waits for as long as ctx allows.
func (x *wordIndex) get(ctx context.Context, w *snapshot) (*words, error) {
	for {
		if made := x.made.Load(); made != nil {
			return made, nil
		}
		x.mu.Lock()
		if x.running == nil && x.made.Load() == nil && !x.run(x.store.life, w) {
			x.mu.Unlock()
			return nil, atlas.Errorf(atlas.ErrUnavailable, "the store was closed before this could be searched; open it again")
		}
		running := x.running
		x.mu.Unlock()
		if running == nil {
			continue
		}
		select {
		case <-running:
		case <-ctx.Done():
			return nil, expired(ctx)
		}
	}
}

// entry is a word of an entity, by its place in the list of words.
type entry struct{ text, row uint32 }

// vocabulary are texts as they come, and who has them, by rows that ascend.
type vocabulary struct {
	place   map[string]uint32
	texts   []string
	entries []entry
}

func (v *vocabulary) add(text string, row uint32) {
	at, ok := v.place[text]
	if !ok {
		at = uint32(len(v.texts))
		text = strings.Clone(text)
		v.place[text], v.texts = at, append(v.texts, text)
	}
	for i := len(v.entries) - 1; i >= 0 && v.entries[i].row == row; i-- {
		if v.entries[i].text == at {
			return
		}
	}
	v.entries = append(v.entries, entry{at, row})
}

// take adds all of another vocabulary, whose rows come later.
func (v *vocabulary) take(other *vocabulary) {
	to := make([]uint32, len(other.texts))
	for i, text := range other.texts {
		at, ok := v.place[text]
		if !ok {
			at = uint32(len(v.texts))
			v.place[text], v.texts = at, append(v.texts, text)
		}
		to[i] = at
	}
	for _, e := range other.entries {
		v.entries = append(v.entries, entry{to[e.text], e.row})
	}
}

// postings sorts the texts.
func (v *vocabulary) postings() postings {
	p := postings{texts: make([]string, len(v.texts))}
	to := make([]uint32, len(v.texts))
	for i, at := range sortTexts(len(v.texts), func(i uint32) string { return v.texts[i] }) {
		p.texts[i], to[at.row] = v.texts[at.row], uint32(i)
	}
	pairs := make([]pair, len(v.entries))
	for i, e := range v.entries {
		pairs[i] = pair{to[e.text], e.row}
	}
	a := compress(span{0, uint32(len(v.texts))}, pairs)
	p.begins, p.rows = a.offsets, a.targets
	return p
}

// readWords makes the index, nil where ctx ended meanwhile.
func (w *snapshot) readWords(ctx context.Context) *words {
	type part struct{ whole, grams vocabulary }
	entities := w.block("")
	parts := make([]part, min(runtime.GOMAXPROCS(0), entities.len()))
	tasks := make([]func(), len(parts))
	for i := range parts {
		lo, hi := uint32(i*entities.len()/len(parts)), uint32((i+1)*entities.len()/len(parts))
		p := &parts[i]
		p.whole.place, p.grams.place = map[string]uint32{}, map[string]uint32{}
		tasks[i] = func() {
			for row := lo; row < hi; row++ {
				if row%checkEvery == 0 && ctx.Err() != nil {
					return
				}
				for _, name := range w.rows[row].(atlas.Entity).Names() {
					for _, form := range atlas.NewPhrase(name.Text).Forms {
						for _, word := range form.Words {
							if isCJK(word) {
								eachGram(word, func(gram string) { p.grams.add(gram, row) })
							} else {
								p.whole.add(word, row)
							}
						}
					}
				}
			}
		}
	}
	together(tasks...)
	if ctx.Err() != nil {
		return nil
	}
	all := part{vocabulary{place: map[string]uint32{}}, vocabulary{place: map[string]uint32{}}}
	for i := range parts {
		if i == 0 {
			all = parts[0]
			continue
		}
		all.whole.take(&parts[i].whole)
		all.grams.take(&parts[i].grams)
	}
	x := &words{}
	together(func() { x.whole = all.whole.postings() }, func() { x.grams = all.grams.postings() })
	x.lens, x.masks = make([]uint8, len(x.whole.texts)), make([]uint32, len(x.whole.texts))
	for i, text := range x.whole.texts {
		x.lens[i], x.masks[i] = uint8(min(utf8.RuneCountInString(text), 255)), mask(text)
	}
	return x
}

func isCJK(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return atlas.IsCJK(first)
}

// eachGram visits every character of a word, and every two that are neighbours.
func eachGram(word string, visit func(gram string)) {
	before := -1
	for i, r := range word {
		end := i + utf8.RuneLen(r)
		visit(word[i:end])
		if before >= 0 {
			visit(word[before:end])
		}
		before = i
	}
}
