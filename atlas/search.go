// Search: what matches a text, and how well. Stores find candidates in their own way and score them here, so that they
// cannot disagree.

package atlas

import (
	"fmt"
	"slices"
	"strings"
)

// Search asks for entities with a name that a text matches, and for those with the identifier that it is. nil Kinds are all kinds; an empty list matches nothing.
type Search struct {
	Text  string
	Kinds []Kind
}

// MaxSearchText is how many bytes of text can match: longer than any name, short enough to compare with every one.
const MaxSearchText = 1000

// Phrase is the text made ready, with the identifier that it may be.
func (s Search) Phrase() Phrase {
	p := NewPhrase(s.Text)
	p.Identifier = IdentifierIn(s.Text)
	return p
}

// Scores, in thousandths: how a name matched, then which of the entity's names it is, then how much of it the text covers.
const (
	scoreIdentifier = 5000 // above every name: nobody else has it
	scoreExact      = 4000 // all words of the name, in any order
	scoreBegins     = 3000 // the name begins with the text
	scoreWords      = 2000 // every word of the text begins a word of the name, or is part of a run without spaces
	scoreMisspelled = 1000 // the same, except for a letter or two
	scoreFirstName  = 500  // the entity's name rather than another name
	scoreOtherName  = 250  // its official, local or Chinese name, rather than its acronym or an alias
	scoreCovered    = 240  // at most, by the share of the name that the text covers
)

// Score is how well the phrase matches an entity, in thousandths, and the name that matched best. 0 is no match. Words
// with a mistake (one letter in a word of 4 or more, two in one of 8 or more) count only if misspelled allows them; a
// search allows them when nothing matches without. Where the text is an identifier of the entity, that is what matched.
func (p Phrase) Score(e Entity, misspelled bool) (score int, matched string) {
	if p.Identifier != "" {
		if i, ok := e.(*Institution); ok {
			for _, s := range identifierSchemes {
				if s.of(i) == p.Identifier {
					return scoreIdentifier, p.Identifier
				}
			}
		}
	}
	n := e.named()
	for i, name := range e.Names() {
		s := p.ScoreName(NewPhrase(name.Text), misspelled)
		switch {
		case s == 0:
		case i == 0:
			s += scoreFirstName
		case name.Text == n.OfficialName || name.Text == n.NameLocal || name.Text == n.NameZh:
			s += scoreOtherName
		}
		if s > score {
			score, matched = s, name.Text
		}
	}
	return score, matched
}

// ScoreName is how well the phrase matches one name, whatever entity has it and whichever of its names it is. 0 is no match.
func (p Phrase) ScoreName(name Phrase, misspelled bool) int {
	best := 0
	for i := range p.Forms {
		for j := range name.Forms {
			best = max(best, p.Forms[i].score(&name.Forms[j], misspelled))
		}
	}
	return best
}

func (f *Form) score(name *Form, misspelled bool) int {
	covered := scoreCovered * min(len(f.joined), len(name.joined)) / max(len(f.joined), len(name.joined))
	switch {
	case slices.Equal(f.sorted, name.sorted):
		return scoreExact + covered
	case strings.HasPrefix(name.joined, f.joined):
		return scoreBegins + covered
	case all(f.Words, func(w string) bool { return name.has(w) }):
		return scoreWords + covered
	case misspelled && all(f.Words, func(w string) bool { return name.has(w) || name.hasLike(w) }):
		return scoreMisspelled + covered
	}
	return 0
}

func all(words []string, ok func(string) bool) bool {
	for _, w := range words {
		if !ok(w) {
			return false
		}
	}
	return true
}

// has tells whether a word of the name begins with w or, in scripts without spaces, contains it.
func (f *Form) has(w string) bool {
	run := IsRun(w)
	for _, have := range f.Words {
		if strings.HasPrefix(have, w) || run && strings.Contains(have, w) {
			return true
		}
	}
	return false
}

func (f *Form) hasLike(w string) bool {
	for _, have := range f.Words {
		if Misspells(w, have) {
			return true
		}
	}
	return false
}

// HitKey is the place of a hit: best first, then by name, then by id.
func HitKey(score int, n Node) string { return fmt.Sprintf("%05d", 99999-score) + MixedKey(n) }
