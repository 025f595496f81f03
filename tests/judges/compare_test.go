// Comparing what GraphQL answers with what a judge computes, and counting what was compared: a value that is 0 in each network that
// was asked about shows nothing.

package judges_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// tolerance is by how much two values may differ, as a part of the value where that is above 1. Answers have 12 significant digits.
const tolerance = 1e-9

// near tells whether two numbers are the same within the tolerance.
func near(a, b float64) bool { return math.Abs(a-b) <= tolerance*max(1, math.Abs(a), math.Abs(b)) }

// counts are what was compared under one name.
type counts struct {
	numbers, others int     // numbers that are not 0; and 0, null and all else
	far             float64 // the largest difference
}

// compared counts by name what was compared.
type compared map[string]*counts

func (t compared) of(name string) *counts {
	if t[name] == nil {
		t[name] = &counts{}
	}
	return t[name]
}

// add adds what another worker counted.
func (t compared) add(other compared) {
	for name, c := range other {
		mine := t.of(name)
		mine.numbers += c.numbers
		mine.others += c.others
		mine.far = max(mine.far, c.far)
	}
}

// lacks are the names under which nothing was compared that is not 0.
func (t compared) lacks(names []string) (empty []string) {
	for _, name := range names {
		if t[name] == nil || t[name].numbers == 0 {
			empty = append(empty, name)
		}
	}
	return empty
}

func (t compared) String() string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(t)) {
		c := t[name]
		fmt.Fprintf(&b, "%-28s %8d numbers, %8d zeros and others, largest difference %.1e\n", name, c.numbers, c.others, c.far)
	}
	return b.String()
}

// same compares two values as JSON has them, numbers within the tolerance, and counts them under a name. It gives "" or where they
// differ.
func (t compared) same(name string, got, want any) string {
	return t.compare(t.of(name), name, got, want)
}

func (t compared) compare(c *counts, at string, got, want any) string {
	switch want := want.(type) {
	case float64:
		number, ok := got.(float64)
		if !ok || !near(number, want) {
			return fmt.Sprintf("%s is %v, and %v to the judge", at, got, want)
		}
		c.far = max(c.far, math.Abs(number-want))
		if want != 0 {
			c.numbers++
		} else {
			c.others++
		}
		return ""
	case []any:
		list, ok := got.([]any)
		if !ok || len(list) != len(want) {
			return fmt.Sprintf("%s is %v, and %v to the judge", at, got, want)
		}
		for i := range want {
			if differ := t.compare(c, fmt.Sprintf("%s[%d]", at, i), list[i], want[i]); differ != "" {
				return differ
			}
		}
		return ""
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok || len(object) != len(want) {
			return fmt.Sprintf("%s is %v, and %v to the judge", at, got, want)
		}
		for _, key := range slices.Sorted(maps.Keys(want)) {
			if differ := t.compare(c, at+"."+key, object[key], want[key]); differ != "" {
				return differ
			}
		}
		return ""
	}
	c.others++
	if got != want {
		return fmt.Sprintf("%s is %v, and %v to the judge", at, got, want)
	}
	return ""
}

// equal tells whether two values as JSON has them are the same.
func equal(got, want any) bool { return compared{}.same("", got, want) == "" }
