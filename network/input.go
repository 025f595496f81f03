// What a network is asked for: its kind, its weights, and what counts.

package network

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"alliance-atlas/atlas"
)

// Weight says what a tie weighs.
type Weight string

// The weights.
const (
	Count      Weight = "COUNT"      // how many rows are its basis
	Fractional Weight = "FRACTIONAL" // each row of the basis gives a share, the smaller the more nodes it ties
	Jaccard    Weight = "JACCARD"    // what two nodes share, by what they have together
)

// Weights are all weights, in the order of the schema.
var Weights = []Weight{Count, Fractional, Jaccard}

// Digits is how many significant digits numbers of a network have, in answers, in orders and where weights are compared: more than any
// measure is meant to, fewer than two ways to compute one could differ in.
const Digits = 12

// Rounded is a number with Digits significant digits.
func Rounded(x float64) float64 {
	size := math.Abs(x)
	if x == math.Trunc(x) && size < 1e12 {
		return x
	}
	if size >= 1e-10 && size < 1e11 {
		// With the point moved behind the last digit, the number is off by less than 0.0002: which can decide near a half alone. Whole numbers below
		// 2^53 and these powers of ten are exact, so that their quotient is the number nearest to its decimals, as ParseFloat finds it.
		point := Digits - 1 - int(math.Floor(math.Log10(size)))
		moved := size * powersOfTen[point]
		whole := math.Floor(moved)
		if half := moved - whole - 0.5; half > 0.001 {
			whole++
		} else if half > -0.001 {
			return roundedText(x)
		}
		if whole > 1e11 && whole < 1e12 { // else the logarithm was rounded over a power of ten
			return math.Copysign(whole/powersOfTen[point], x)
		}
	}
	return roundedText(x)
}

// powersOfTen are those that are exact.
var powersOfTen = [23]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// roundedText is Rounded by way of the decimals.
func roundedText(x float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(x, 'e', Digits-1, 64), 64)
	if err != nil {
		return x // NaN and infinities, which no answer has
	}
	return r
}

// roundAll writes numbers Rounded.
func roundAll(b *Budget, into, numbers []float64) error {
	p := pace{b: b}
	for i, x := range numbers {
		into[i] = Rounded(x)
		if err := p.step(roundSteps); err != nil {
			return err
		}
	}
	return nil
}

// roundSteps is how many steps it takes to round a number.
const roundSteps = 50

// Filter is a filter of rows of one kind: what passes, and the text by which equal filters are known.
type Filter struct {
	Of    atlas.Kind
	Where atlas.Condition // nil is no filter
	Text  string          // as clients write it
}

// Input says which network is asked for.
type Input struct {
	Kind     *Kind
	Weight   Weight
	Least    float64 // ties that weigh less are left out; minus infinity leaves out none
	Isolates bool
	Places   bool
	At       atlas.PartialDate // the date of its rows
	Filters  []Filter          // given ones, in the order of filterKinds
}

// filterKinds are the kinds of rows that may be filtered, in the order of the schema, with the name of the argument.
var filterKinds = []struct {
	Of   atlas.Kind
	Name string
}{
	{atlas.KindInstitution, "institutions"},
	{atlas.KindAlliance, "alliances"},
	{atlas.KindCountry, "countries"},
	{atlas.KindMembership, "memberships"},
	{atlas.KindExchange, "exchanges"},
	{atlas.KindCourse, "courses"},
	{atlas.KindEvent, "events"},
	{atlas.KindPerson, "people"},
	{atlas.KindPosition, "positions"},
}

// FilterKinds are the kinds of rows that may be filtered, in the order of the schema.
func FilterKinds() []atlas.Kind {
	kinds := make([]atlas.Kind, len(filterKinds))
	for i, f := range filterKinds {
		kinds[i] = f.Of
	}
	return kinds
}

// Check is the first thing that is wrong with an input, as atlas.ErrInput.
func (in *Input) Check() error {
	k := in.Kind
	switch {
	case in.Weight == Fractional && !k.fractional, in.Weight == Jaccard && !k.jaccard:
		return atlas.Errorf(atlas.ErrInput, "of.weight: %s means nothing for the kind %s; leave it out, or give %s", in.Weight, k.Word, strings.Join(k.weights(), " or "))
	case math.IsNaN(in.Least) || math.IsInf(in.Least, 1):
		return atlas.Errorf(atlas.ErrInput, "of.minWeight is not a number")
	case in.Places && !k.places:
		return atlas.Errorf(atlas.ErrInput, "of.places: true is for the kind %s alone; leave it out", Atlas.Word)
	}
	for _, f := range in.Filters {
		if !k.filters(f.Of, in.Places) {
			return atlas.Errorf(atlas.ErrInput, "of.%s: the kind %s has no use for this filter; leave it out", filterName(f.Of), k.Word)
		}
	}
	return nil
}

func filterName(of atlas.Kind) string {
	for _, f := range filterKinds {
		if f.Of == of {
			return f.Name
		}
	}
	return ""
}

// Key is a text that is equal for equal inputs and differs for others.
func (in *Input) Key() string {
	text, err := json.Marshal([]any{in.Kind.Word, in.Weight, strconv.FormatFloat(in.Least, 'g', -1, 64), in.Isolates, in.Places, in.At, in.Filters})
	if err != nil {
		panic(err) // plain data
	}
	return string(text)
}

// MarshalJSON is the filter as its text alone.
func (f Filter) MarshalJSON() ([]byte, error) {
	return json.Marshal([2]string{filterName(f.Of), f.Text})
}

// says is the input as a part of a statement.
func (in *Input) says() string {
	parts := []string{in.Kind.Word, "weight " + string(in.Weight)}
	if !math.IsInf(in.Least, -1) {
		parts = append(parts, fmt.Sprintf("ties of at least %s", strconv.FormatFloat(in.Least, 'g', -1, 64)))
	}
	if in.Isolates {
		parts = append(parts, "with nodes that have no tie")
	}
	if in.Places {
		parts = append(parts, "with places")
	}
	for _, f := range in.Filters {
		parts = append(parts, filterName(f.Of)+" "+f.Text)
	}
	if in.At.Known() {
		parts = append(parts, "as of "+in.At.String())
	} else {
		parts = append(parts, "at all times")
	}
	return strings.Join(parts, "; ")
}

// weights are those that a kind may have.
func (k *Kind) weights() []string {
	list := []string{string(Count)}
	if k.fractional {
		list = append(list, string(Fractional))
	}
	if k.jaccard {
		list = append(list, string(Jaccard))
	}
	return list
}

// filters tells whether a kind has a use for filters of these rows.
func (k *Kind) filters(of atlas.Kind, places bool) bool {
	return slices.Contains(k.Filters, of) || places && k.places && of == atlas.KindCountry
}
