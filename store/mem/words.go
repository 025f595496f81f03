// The search index: which entities have which words in their names, and which identifiers, made in the background of a snapshot.

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

// words are all words in names, each with the entities that have it.
type words struct {
	whole postings // words that can be misspelled, and what their beginnings are looked up in
	grams postings // characters of runs of scripts without spaces, and pairs of adjacent ones
	ids   postings // identifiers, whole
	lens  []uint8  // of whole: how many characters, at most 255
	masks []uint32 // of whole: which characters (see mask)
}

// postings are texts in order, each with the numbers of its entities: those of text i are rows[offsets[i]:offsets[i+1]].
type postings struct {
	texts   []string
	offsets []uint32
	rows    []uint32
}

// beginning are the entities of all texts that begin with a prefix: text after text, so that an entity may come twice.
func (p *postings) beginning(prefix string) []uint32 {
	lo := sort.SearchStrings(p.texts, prefix)
	hi := lo + sort.Search(len(p.texts)-lo, func(i int) bool { return !strings.HasPrefix(p.texts[lo+i], prefix) })
	return p.rows[p.offsets[lo]:p.offsets[hi]]
}

// equal are the entities of one text.
func (p *postings) equal(text string) []uint32 {
	i := sort.SearchStrings(p.texts, text)
	if i == len(p.texts) || p.texts[i] != text {
		return nil
	}
	return p.at(i)
}

func (p *postings) at(i int) []uint32 { return p.rows[p.offsets[i]:p.offsets[i+1]] }

// mask has a bit for each letter of a word; other characters share these bits. Changing one letter clears at most one
// bit and sets at most one, so words whose masks differ by more need no comparing.
func mask(word string) (m uint32) {
	for _, r := range word {
		m |= 1 << (uint32(r) % 32)
	}
	return m
}

// wordIndex makes the index of one snapshot and keeps it.
type wordIndex struct {
	store *Store
	made  atomic.Pointer[words]

	mu      sync.Mutex
	running chan struct{}      // closed when the work in the background ends; nil without any
	cancel  context.CancelFunc // of the work that began before any search
}

// begin starts to make the index before anybody searches, and the links of relationships with several steps.
func (index *wordIndex) begin(snap *snapshot) {
	ctx, cancel := context.WithCancel(index.store.life)
	index.mu.Lock()
	defer index.mu.Unlock()
	index.cancel = cancel
	index.run(ctx, snap)
	index.store.start(func() {
		for _, r := range snap.relationships {
			if ctx.Err() != nil {
				return
			}
			r.links(ctx)
		}
	})
}

// abandon ends the work of begin, because there is a newer snapshot. A search of this one offsets it again.
func (index *wordIndex) abandon() {
	index.mu.Lock()
	defer index.mu.Unlock()
	if index.cancel != nil {
		index.cancel()
	}
}

// run makes the index in the background; mu is held.
func (index *wordIndex) run(ctx context.Context, snap *snapshot) bool {
	done := make(chan struct{})
	started := index.store.start(func() {
		made := snap.readWords(ctx)
		index.mu.Lock()
		defer index.mu.Unlock()
		if made != nil {
			index.made.Store(made)
		}
		index.running = nil
		close(done)
	})
	if started {
		index.running = done
	}
	return started
}

// get is the index, which it waits for as long as ctx allows.
func (index *wordIndex) get(ctx context.Context, snap *snapshot) (*words, error) {
	for {
		if made := index.made.Load(); made != nil {
			return made, nil
		}
		index.mu.Lock()
		if index.running == nil && index.made.Load() == nil && !index.run(index.store.life, snap) {
			index.mu.Unlock()
			return nil, atlas.Errorf(atlas.ErrUnavailable, "the store was closed before this could be searched; open it again")
		}
		running := index.running
		index.mu.Unlock()
		if running == nil {
			continue
		}
		select {
		case <-running:
		case <-ctx.Done():
			return nil, atlas.Expired(ctx)
		}
	}
}

// occurrence is a word of an entity, by its index in the list of words.
type occurrence struct{ text, row uint32 }

// vocabulary has texts in the order in which they came, and which rows have them, by ascending rows.
type vocabulary struct {
	number      map[string]uint32
	texts       []string
	occurrences []occurrence
}

func (v *vocabulary) add(text string, row uint32) {
	at, ok := v.number[text]
	if !ok {
		at = uint32(len(v.texts))
		text = strings.Clone(text)
		v.number[text], v.texts = at, append(v.texts, text)
	}
	for i := len(v.occurrences) - 1; i >= 0 && v.occurrences[i].row == row; i-- {
		if v.occurrences[i].text == at {
			return
		}
	}
	v.occurrences = append(v.occurrences, occurrence{at, row})
}

// take adds all of another vocabulary, whose rows come later.
func (v *vocabulary) take(other *vocabulary) {
	to := make([]uint32, len(other.texts))
	for i, text := range other.texts {
		at, ok := v.number[text]
		if !ok {
			at = uint32(len(v.texts))
			v.number[text], v.texts = at, append(v.texts, text)
		}
		to[i] = at
	}
	for _, e := range other.occurrences {
		v.occurrences = append(v.occurrences, occurrence{to[e.text], e.row})
	}
}

// postings sorts the texts.
func (v *vocabulary) postings() postings {
	p := postings{texts: make([]string, len(v.texts))}
	to := make([]uint32, len(v.texts))
	for i, at := range sortTexts(len(v.texts), func(i uint32) string { return v.texts[i] }, nil) {
		p.texts[i], to[at.row] = v.texts[at.row], uint32(i)
	}
	edges := make([]edge, len(v.occurrences))
	for i, e := range v.occurrences {
		edges[i] = edge{to[e.text], e.row}
	}
	a := compress(span{0, uint32(len(v.texts))}, edges)
	p.offsets, p.rows = a.offsets, a.targets
	return p
}

// readWords makes the index. It is nil when ctx has ended.
func (snap *snapshot) readWords(ctx context.Context) *words {
	type part struct{ whole, grams, ids vocabulary }
	entities := snap.block("")
	parts := make([]part, min(runtime.GOMAXPROCS(0), entities.len()))
	tasks := make([]func(), len(parts))
	for i := range parts {
		lo, hi := uint32(i*entities.len()/len(parts)), uint32((i+1)*entities.len()/len(parts))
		p := &parts[i]
		p.whole.number, p.grams.number, p.ids.number = map[string]uint32{}, map[string]uint32{}, map[string]uint32{}
		tasks[i] = func() {
			for row := lo; row < hi; row++ {
				if row%checkEvery == 0 && ctx.Err() != nil {
					return
				}
				if i, ok := snap.rows[row].(*atlas.Institution); ok {
					for _, id := range i.Identifiers() {
						p.ids.add(id.Value, row)
					}
				}
				for _, name := range snap.rows[row].(atlas.Entity).Names() {
					for _, form := range atlas.NewPhrase(name.Text).Forms {
						for _, word := range form.Words {
							run := atlas.IsRun(word)
							if run {
								eachGram(word, func(gram string) { p.grams.add(gram, row) })
							}
							if !run || atlas.Mistakes(word) > 0 {
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
	all := part{vocabulary{number: map[string]uint32{}}, vocabulary{number: map[string]uint32{}}, vocabulary{number: map[string]uint32{}}}
	for i := range parts {
		if i == 0 {
			all = parts[0]
			continue
		}
		all.whole.take(&parts[i].whole)
		all.grams.take(&parts[i].grams)
		all.ids.take(&parts[i].ids)
	}
	made := &words{}
	together(func() { made.whole = all.whole.postings() }, func() { made.grams, made.ids = all.grams.postings(), all.ids.postings() })
	made.lens, made.masks = make([]uint8, len(made.whole.texts)), make([]uint32, len(made.whole.texts))
	for i, text := range made.whole.texts {
		made.lens[i], made.masks[i] = uint8(min(utf8.RuneCountInString(text), 255)), mask(text)
	}
	return made
}

// eachGram visits every character of a word, and every two adjacent ones.
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
