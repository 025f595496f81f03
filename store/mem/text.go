// Conditions on texts: a filter is folded once, and plain ASCII texts are folded without allocating.

package mem

import (
	"bytes"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// textTest is an atlas.StringFilter compiled.
type textTest struct {
	filter           *atlas.StringFilter
	in               func(string) bool // whether a text is in the filter's list; nil without a list
	folds            bool
	contains, starts string // folded
}

// fewTexts is how long a list may be for comparing each text to be as fast as a hash table.
const fewTexts = 16

// oneOf tells whether a text is in a list. Long lists become hash tables: clients send thousands of texts, and every
// row would be compared with each.
func oneOf(list []string) func(string) bool {
	if len(list) <= fewTexts {
		return func(s string) bool { return slices.Contains(list, s) }
	}
	set := make(map[string]bool, len(list))
	for _, s := range list {
		set[s] = true
	}
	return func(s string) bool { return set[s] }
}

// newTextTest compiles a filter. It is nil for one without conditions.
func newTextTest(f *atlas.StringFilter) *textTest {
	t := &textTest{filter: f}
	if f.In != nil {
		t.in = oneOf(f.In)
	}
	if f.Contains != nil {
		t.folds, t.contains = true, atlas.Fold(*f.Contains)
	}
	if f.StartsWith != nil {
		t.folds, t.starts = true, atlas.Fold(*f.StartsWith)
	}
	if !t.folds && f.Eq == nil && f.In == nil {
		return nil
	}
	return t
}

func (t *textTest) passes(s string) bool {
	f := t.filter
	switch {
	case s == "", f.Eq != nil && s != *f.Eq, t.in != nil && !t.in(s):
		return false
	case !t.folds:
		return true
	}
	var space [128]byte
	if len(s) > len(space) {
		return t.passesFolded(atlas.Fold(s))
	}
	lower := space[:len(s)]
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return t.passesFolded(atlas.Fold(s))
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	return bytes.HasPrefix(lower, []byte(t.starts)) && bytes.Contains(lower, []byte(t.contains))
}

func (t *textTest) passesFolded(s string) bool {
	return strings.HasPrefix(s, t.starts) && strings.Contains(s, t.contains)
}

// passesOne tells whether one of an entity's names passes.
func (t *textTest) passesOne(e atlas.Entity) bool {
	n := atlas.NamedOf(e)
	return t.passes(n.Name) || t.passes(n.OfficialName) || t.passes(n.NameLocal) || t.passes(n.NameZh) || t.passes(n.Acronym) ||
		slices.ContainsFunc(n.Aliases, t.passes)
}

// foldedNames has all names of all entities, folded, in parts of partOfNames entities.
type foldedNames []namesOfPart

// namesOfPart has names as one text, with betweenNames before and after every name. Those of entity i of the part are
// text[offsets[i]:offsets[i+1]].
type namesOfPart struct {
	text    []byte
	offsets []uint32
}

// partOfNames is how many entities have their names in one text: enough for a search to be fast, and few enough to
// check the time once for each part.
const partOfNames = 4 * checkEvery

// betweenNames separates names. A name that contains it does no harm: it may make a wrong candidate, and candidates are
// tested.
const betweenNames = 0

func (snap *snapshot) foldNames(p *budget) *foldedNames {
	var all foldedNames
	var tasks []func()
	for rows := range slices.Chunk(snap.rows[:snap.block("").hi], partOfNames) {
		i := len(all)
		all = append(all, namesOfPart{})
		tasks = append(tasks, func() {
			if p.ctx.Err() == nil {
				all[i] = foldPart(rows)
			}
		})
	}
	together(tasks...)
	return &all
}

func foldPart(rows []atlas.Node) namesOfPart {
	const guess = 40 // bytes of names an entity
	part := namesOfPart{make([]byte, 0, guess*len(rows)), make([]uint32, 0, len(rows)+1)}
	for _, n := range rows {
		part.offsets = append(part.offsets, uint32(len(part.text)))
		part.add(atlas.NamedOf(n.(atlas.Entity)))
	}
	part.offsets = append(part.offsets, uint32(len(part.text)))
	part.text = append(part.text, betweenNames)
	return part
}

func (f *namesOfPart) add(n *atlas.Named) {
	one := func(name string) {
		if name == "" {
			return
		}
		f.text = append(f.text, betweenNames)
		start := len(f.text)
		f.text = append(f.text, name...)
		for i, c := range f.text[start:] {
			switch {
			case c >= utf8.RuneSelf:
				f.text = append(f.text[:start], atlas.Fold(name)...)
				return
			case 'A' <= c && c <= 'Z':
				f.text[start+i] = c + 'a' - 'A'
			}
		}
	}
	one(n.Name)
	one(n.OfficialName)
	one(n.NameLocal)
	one(n.NameZh)
	one(n.Acronym)
	for _, alias := range n.Aliases {
		one(alias)
	}
}

// with are the entities of a span that have the text in one of their names.
func (f foldedNames) with(p *budget, text []byte, rows span) bitmap {
	set := newBitmap(int(rows.hi))
	for row := rows.lo; row < rows.hi && p.spend(checkEvery); {
		part, first := &f[row/partOfNames], row/partOfNames*partOfNames
		end := min(first+partOfNames, rows.hi)
		for row < end {
			at := part.offsets[row-first]
			i := bytes.Index(part.text[at:part.offsets[end-first]], text)
			if i < 0 {
				break
			}
			found := at + uint32(i)
			row += uint32(sort.Search(int(end-row), func(i int) bool { return part.offsets[row+uint32(i)+1-first] > found }))
			set.set(row)
			row++
		}
		row = end
	}
	return set
}

// name tests the names of entities. When it has tested many, it finds the text in all names of their kind at once, and
// tests only entities that have it.
func (f *filter) name(t *textTest) test {
	if t == nil {
		return nil
	}
	snap := f.reader.snapshot
	text := []byte(t.contains)
	if t.starts != "" {
		text = append([]byte{betweenNames}, t.starts...)
	}
	tested, set, rows := 0, bitmap(nil), span{}
	return func(row uint32) bool {
		if tested++; tested > snap.sizes.manyNames && len(text) > 0 && !rows.has(row) {
			names, err := snap.folded.get(f.ctx)
			if err != nil {
				f.err = err
				return false
			}
			rows = snap.block(kinds[snap.kindOf(row)])
			set = names.with(f.budget, text, rows)
		}
		return (!rows.has(row) || set.has(row)) && t.passesOne(snap.rows[row].(atlas.Entity))
	}
}
