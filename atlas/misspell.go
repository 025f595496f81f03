// Misspelled words: how many letters may be wrong, and what counts as one.

package atlas

import "unicode/utf8"

// Mistakes is how many letters of a word may be wrong: none in a short word or in Chinese and Japanese, where another
// character is another word.
func Mistakes(w string) int {
	switch n := utf8.RuneCountInString(w); {
	case n < 4 || writingOfWord(w) == ideographic:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// Misspells tells whether w becomes have by as many changes of a letter (put in, left out, another one, two swapped) as
// Mistakes allows: the optimal string alignment distance.
func Misspells(w, have string) bool {
	limit := Mistakes(w)
	if limit == 0 {
		return w == have
	}
	a, b := []rune(w), []rune(have)
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return false
	}
	var space [3][64]int
	if len(b) >= len(space[0]) {
		return w == have
	}
	before, last, now := space[0][:len(b)+1], space[1][:len(b)+1], space[2][:len(b)+1]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		now[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			d := min(last[j]+1, now[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			now[j] = d
			least = min(least, d)
		}
		if least > limit {
			return false
		}
		before, last, now = last, now, before
	}
	return last[len(b)] <= limit
}
