// Published totals of members: which one counts, and whether it is larger than what is named here.

package atlas

// PublishedTotal is the total that counts of those published, which come newest first: of the newest date the figure with the greatest
// number. nil where none has a number. A figure without one, such as dozens, counts as its lower bound.
func PublishedTotal(published []*Figure) (total *Figure) {
	for _, f := range published {
		number, known := f.number()
		switch {
		case !known:
			continue
		case total == nil:
			total = f
			continue
		case f.AsOf.First() != total.AsOf.First():
			return total
		}
		if most, _ := total.number(); number > most {
			total = f
		}
	}
	return total
}

// number is the number of a figure, or the lower bound that its word sets.
func (f *Figure) number() (float64, bool) {
	if f.Value != "" {
		return f.Value.Float()
	}
	return f.Lower().Float()
}

// Number is the number of the figure without its qualifier: its lower bound where only a word is known. 0 where nothing is.
func (f *Figure) Number() float64 {
	number, _ := f.number()
	return number
}

// Exceeds tells whether a figure is larger than a number, as far as its qualifier lets one say: at most 100 does not exceed 20, and
// more than 20 does.
func (f *Figure) Exceeds(n int) bool {
	number, known := f.number()
	switch {
	case !known, f.Qualifier == AtMost, f.Qualifier == LessThan:
		return false
	case f.Qualifier == MoreThan:
		return number >= float64(n)
	}
	return number > float64(n)
}
