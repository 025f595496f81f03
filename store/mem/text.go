// Conditions on texts: what is compared folded is folded once, and plain ASCII texts without allocating.

package mem

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// textTest is an atlas.StringFilter made ready.
type textTest struct {
	filter           *atlas.StringFilter
	folds            bool
	contains, starts string // folded
}

// newTextTest is nil for a filter that everything passes.
func newTextTest(f *atlas.StringFilter) *textTest {
	t := &textTest{filter: f}
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
	case s == "", f.Eq != nil && s != *f.Eq, f.In != nil && !slices.Contains(f.In, s):
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
