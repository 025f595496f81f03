// Search: a full-text index of words finds candidates, and package atlas scores them.

package neo

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// fulltextIndex is the name of the index on propTerms. It splits texts at blanks and changes nothing else, because
// terms are already folded words.
const fulltextIndex = indexPrefix + "entity_terms"

// maxTerm is how many characters of a word are indexed: the analyzer splits longer ones. maxPart is the same for the parts of a
// run, of which there are as many as characters: long enough that few runs have the same, and short enough that the terms of a run
// stay proportional to it. A search for a longer word finds the rows that begin like it, and the score tells them apart.
const (
	maxTerm = 200
	maxPart = 16
)

// idMark begins the term of an identifier, which only the whole identifier finds. Words have letters and digits alone, so that no word begins so.
const idMark = "#"

// terms are the words of all names of an entity and its identifiers, separated by blanks. A name matches a word only where one of its terms
// begins with that word. A run of a script without spaces matches by any part of it, so what begins at each of its characters is
// a term.
func terms(e atlas.Entity) string {
	var all []string
	for _, name := range e.Names() {
		for _, form := range atlas.NewPhrase(name.Text).Forms {
			for _, word := range form.Words {
				all = append(all, begin(word, maxTerm))
				if atlas.IsRun(word) {
					for at := range word {
						all = append(all, begin(word[at:], maxPart))
					}
				}
			}
		}
	}
	if i, ok := e.(*atlas.Institution); ok {
		for _, id := range i.Identifiers() {
			all = append(all, idMark+id.Value)
		}
	}
	slices.Sort(all)
	return strings.Join(slices.Compact(all), " ")
}

// begin is at most the first n characters of a word.
func begin(word string, n int) string {
	for i := range word {
		if n == 0 {
			return word[:i]
		}
		n--
	}
	return word
}

// prefixOf begins a term that stands for a word of a name, or for a part of a run.
func prefixOf(word string) string {
	if atlas.IsRun(word) {
		return begin(word, maxPart)
	}
	return begin(word, maxTerm)
}

var searchStatement = bolt.Cypher("search", stamped(`
	CALL () {
		CALL db.index.fulltext.queryNodes('«index»', $q.query) YIELD node AS n
		WHERE «n shows» AND ($q.kinds IS NULL OR split(n.id, '/')[0] IN $q.kinds)
		RETURN collect(n._row) AS rows
	}
	WITH before, rows`, "rows",
	"«index»", fulltextIndex,
	"«n shows»", shows("n")))

var termsStatement = bolt.Cypher("terms", stamped(`
	CALL () {
		MATCH (n:_Row) USING INDEX SEEK n:_Row(id) WHERE n.id > '' AND n:_Entity
		UNWIND split(n._terms, ' ') AS term
		WITH term WHERE NOT term STARTS WITH '«mark»'
		RETURN collect(DISTINCT term) AS terms
	}
	WITH before, terms`, "terms", "«mark»", idMark))

// Search finds entities by their names and identifiers. Every entity whose names have all words is scored, because the total counts
// them all. Cost: one statement. Where nothing matches, a second one searches for similar words; these come from the
// list of all words, which is read once for each stamp of the data.
func (r *reader) Search(ctx context.Context, s atlas.Search, w atlas.Window) (*atlas.Hits, error) {
	phrase := s.Phrase()
	if len(phrase.Forms) == 0 || s.Kinds != nil && len(s.Kinds) == 0 {
		return &atlas.Hits{}, atlas.Expired(ctx)
	}
	hits, err := r.hits(ctx, phrase, s.Kinds, false)
	if err == nil && len(hits) == 0 {
		hits, err = r.hits(ctx, phrase, s.Kinds, true)
	}
	if err != nil {
		return nil, err
	}
	page := cut(hits, w)
	if w.Select&atlas.SelectKinds != 0 {
		page.Kinds = kindsOfHits(hits)
	}
	return page, nil
}

// kindsOfHits counts hits by kind.
func kindsOfHits(hits []hit) (counts []atlas.KindCount) {
	of := map[atlas.Kind]int{}
	for _, h := range hits {
		of[h.node.Is()]++
	}
	for _, k := range atlas.EntityKinds {
		if of[k] > 0 {
			counts = append(counts, atlas.KindCount{Kind: k, Count: of[k]})
		}
	}
	return counts
}

// hit is an entity that matches.
type hit struct {
	node    atlas.Node
	score   int
	matched string
	key     string
}

// hits are all hits, best first.
func (r *reader) hits(ctx context.Context, phrase atlas.Phrase, kinds []atlas.Kind, misspelled bool) ([]hit, error) {
	query, err := r.query(ctx, phrase, misspelled)
	if err != nil || query == "" {
		return nil, err
	}
	params := map[string]any{"query": query, "kinds": nil}
	if kinds != nil {
		var prefixes []string
		for _, k := range kinds {
			prefix, _, _ := strings.Cut(string(atlas.NewID(k, "x")), "/")
			prefixes = append(prefixes, prefix)
		}
		params["kinds"] = prefixes
	}
	dates(params, r.at)
	a, err := r.ask(ctx, searchStatement, params)
	if err != nil {
		return nil, err
	}
	nodes, err := r.decoder().nodes(a.List("rows"))
	if err != nil {
		return nil, err
	}
	var hits []hit
	for i, n := range nodes {
		if i%64 == 0 {
			if err := atlas.Expired(ctx); err != nil {
				return nil, err
			}
		}
		if score, matched := phrase.Score(n.(atlas.Entity), misspelled); score > 0 {
			hits = append(hits, hit{n, score, matched, atlas.HitKey(score, n)})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Compare(a.key, b.key) })
	return hits, nil
}

// maxClauses is how many conditions a query of the index may have: it takes 1,024 in all.
const maxClauses = 1000

// query is the query of the index for whatever may match a phrase: words of one of its forms, as many as conditions allow, or its identifier. The
// words with the fewest similar ones come first; the score sees to the others. Terms are letters and digits in lower case, so that
// none of them is an operator of the index's query language.
func (r *reader) query(ctx context.Context, phrase atlas.Phrase, misspelled bool) (string, error) {
	budget := maxClauses / len(phrase.Forms)
	known := map[string][]string{}
	var forms []string
	for _, f := range phrase.Forms {
		var words [][]string // each with what may stand for it
		for _, w := range slices.Compact(slices.Sorted(slices.Values(f.Words))) {
			if known[w] == nil {
				known[w] = []string{prefixOf(w) + "*"}
				if misspelled {
					alike, err := r.alike(ctx, w)
					if err != nil {
						return "", err
					}
					known[w] = append(known[w], alike...)
				}
			}
			words = append(words, known[w])
		}
		forms = append(forms, conjunction(words, budget))
	}
	if phrase.Identifier != "" {
		forms = append(forms, idMark+phrase.Identifier)
	}
	slices.Sort(forms)
	return strings.Join(slices.Compact(forms), " OR "), nil
}

// conjunction asks for all words of a form, within a number of conditions: at least for one word, by as many of its terms as fit.
func conjunction(words [][]string, budget int) string {
	slices.SortStableFunc(words, func(a, b []string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(len(b[0]), len(a[0]))) })
	var all []string
	for i, terms := range words {
		if i > 0 && len(terms) > budget {
			break
		}
		terms = terms[:min(len(terms), budget)]
		budget -= len(terms)
		all = append(all, "("+strings.Join(terms, " OR ")+")")
	}
	return "(" + strings.Join(all, " AND ") + ")"
}

// alike are the terms that a word may be a misspelling of.
func (r *reader) alike(ctx context.Context, word string) ([]string, error) {
	if atlas.Mistakes(word) == 0 {
		return nil, nil
	}
	all, err := r.store.vocabulary.get(ctx, r)
	if err != nil {
		return nil, err
	}
	var alike []string
	for i, term := range all {
		if i%1024 == 0 {
			if err := atlas.Expired(ctx); err != nil {
				return nil, err
			}
		}
		if atlas.Misspells(word, term) {
			alike = append(alike, term)
		}
	}
	return alike, nil
}

// vocabulary is the list of all terms at one stamp of the data.
type vocabulary struct {
	mu    sync.Mutex
	stamp int64
	terms []string
}

func (v *vocabulary) get(ctx context.Context, r *reader) ([]string, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.terms != nil && v.stamp == r.state.stamp && r.state.stamp%2 == 0 {
		return v.terms, nil
	}
	a, err := r.ask(ctx, termsStatement, nil)
	if err != nil {
		return nil, err
	}
	terms := make([]string, 0, len(a.List("terms")))
	for _, t := range a.List("terms") {
		if term, ok := t.(string); ok && term != "" {
			terms = append(terms, term)
		}
	}
	v.stamp, v.terms = r.state.stamp, terms
	return terms, nil
}

// cut is the page of hits in a window.
func cut(hits []hit, w atlas.Window) *atlas.Hits {
	start, end := 0, len(hits)
	for w.After != "" && start < len(hits) && hits[start].key <= w.After {
		start++
	}
	for w.Before != "" && end > 0 && hits[end-1].key >= w.Before {
		end--
	}
	left := max(end-start, 0)
	if w.Last >= 0 {
		start = end - min(w.Last, left)
	} else {
		end = start + min(w.First, left)
	}
	page := &atlas.Hits{HasPrevious: start > 0, HasNext: end < len(hits), Total: len(hits)}
	for _, h := range hits[start:end] {
		page.Nodes = append(page.Nodes, h.node)
		page.Scores = append(page.Scores, h.score)
		page.Matched = append(page.Matched, h.matched)
		page.Keys = append(page.Keys, h.key)
	}
	return page
}
