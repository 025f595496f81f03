// Constraints: values of properties that a query names. They raise or lower scores, and identify an entity where they are identifiers.

package reconcile

import (
	"cmp"
	"encoding/json"
	"errors"
	"math"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// constraint is a property with the values that it may have, as texts: an entity by its id.
type constraint struct {
	property *property
	values   []string
	folded   []string // the same, as whole names are compared
}

// readConstraint reads one constraint; nil where all its values are empty, as cells of a table often are.
func readConstraint(id string, text json.RawMessage) (*constraint, error) {
	p, err := propertyOf(id)
	if err != nil {
		return nil, err
	}
	var list []json.RawMessage
	if json.Unmarshal(text, &list) != nil {
		list = []json.RawMessage{text}
	}
	if len(list) > MaxConstraints {
		return nil, atlas.Errorf(atlas.ErrLimit, "the property %s has %d values, more than %d; leave some out", p.id, len(list), MaxConstraints)
	}
	c := &constraint{property: p}
	for _, one := range list {
		var word string
		var object struct {
			ID   string `json:"id"`
			Name string `json:"name"`
		}
		switch {
		case json.Unmarshal(one, &word) == nil:
		case json.Unmarshal(one, &object) == nil && cmp.Or(object.ID, object.Name) != "":
			word = cmp.Or(object.ID, object.Name)
		case len(one) > 0 && one[0] != '{' && one[0] != '[':
			word = string(one) // a number, or true
		default:
			return nil, atlas.Errorf(atlas.ErrInput, "the property %s has a value that is no text, no number, no true or false and no object with an id", p.id)
		}
		if word = strings.TrimSpace(word); word != "" && len(word) <= MaxText {
			c.values, c.folded = append(c.values, word), append(c.folded, fold(word))
		}
	}
	if len(c.values) == 0 {
		return nil, nil
	}
	return c, nil
}

// identifying are properties whose values identify an entity.
var identifying = []string{"ror", "wikidata", "website", "id"}

// identifies finds the entities that the values of a constraint identify.
func (c *constraint) identifies(x *index) []int32 {
	if !slices.Contains(identifying, c.property.id) {
		return nil
	}
	var all []int32
	for _, v := range c.values {
		key := identifier(v)
		if c.property.id == "website" {
			key = domain(v)
		}
		if at, ok := x.byID[key]; ok && key != "" {
			all = append(all, at)
		}
	}
	return all
}

var (
	hostForm = regexp.MustCompile(`^([a-z0-9-]+\.)+[a-z]{2,}$`)
	nodeForm = regexp.MustCompile(`^[a-z-]+/\S+$`)
)

// identifier is a text as an index has it where it is an identifier, "" for others: one of ROR or Wikidata as searches read it, an id of the
// atlas, or an address or a domain of the web.
func identifier(text string) string {
	if id := atlas.IdentifierIn(text); id != "" {
		return strings.ToLower(id)
	}
	t := strings.ToLower(strings.TrimSpace(text))
	if u, err := url.Parse(t); err == nil && (u.Scheme == "http" || u.Scheme == "https") {
		if id := atlas.IdentifierIn(u.Host + u.Path); id != "" { // with a question or a fragment behind it
			return strings.ToLower(id)
		}
		return domain(t)
	}
	if nodeForm.MatchString(t) {
		return t
	}
	if t = strings.TrimPrefix(t, "www."); hostForm.MatchString(t) {
		return t
	}
	return ""
}

// verdict is what a constraint says of an entity.
type verdict uint8

const (
	unknown verdict = iota
	agrees
	differs
)

// says compares the values of a constraint with those of an entity. What is not known of an entity says nothing.
func (c *constraint) says(f *facts, e atlas.Entity) verdict {
	have := c.property.of(f, e)
	if len(have) == 0 {
		return unknown
	}
	for i := range c.values {
		for _, v := range have {
			if c.same(f, i, v) {
				return agrees
			}
		}
	}
	return differs
}

// same tells whether a value of the constraint, by its place, is one that an entity has.
func (c *constraint) same(f *facts, at int, have any) bool {
	want := c.values[at]
	switch v := have.(type) {
	case value:
		if strings.EqualFold(want, v.ID) || strings.EqualFold(want, atlas.ID(v.ID).Local()) {
			return true
		}
		if c.property.to == atlas.KindCountry {
			return f.countryNamed(want) == atlas.ID(v.ID)
		}
		return slices.ContainsFunc(v.entity.Names(), func(n atlas.Name) bool { return fold(n.Text) == c.folded[at] })
	case float64:
		var number float64
		return json.Unmarshal([]byte(want), &number) == nil && math.Abs(number-v) < 0.05
	case string:
		switch c.property.id {
		case "ror", "wikidata", "id":
			return strings.EqualFold(cmp.Or(identifier(want), want), v)
		case "website":
			return domain(want) == domain(v)
		case "founded", "from":
			return strings.HasPrefix(v, want) || strings.HasPrefix(want, v)
		case "city":
			return slices.Equal(keys(words.read(want).content()), keys(words.read(v).content()))
		}
		return c.folded[at] == fold(v)
	}
	return false
}

// met tells whether an entity agrees with all constraints of a query. Those that the entity's own columns answer come first.
func (q *asked) met(f *facts, e atlas.Entity) bool {
	for _, linked := range []bool{false, true} {
		for i := range q.constraints {
			if c := &q.constraints[i]; (c.property.needs != nil) == linked && c.says(f, e) != agrees {
				return false
			}
		}
	}
	return true
}

// What constraints do to scores.
const (
	agreeing      = 5   // points, for each that agrees
	differing     = 0.7 // a factor, for each that differs
	otherLand     = 0.5 // the same, for another country
	otherIdentity = 0.3 // the same, for another identifier
	bySame        = 60  // the score of an entity without a name that was compared, where all constraints agree
)

// weigh changes the score of a choice by the constraints of its query.
func (c *choice) weigh(q *asked, f *facts) {
	agreed, differed, identified := 0, 0, false
	for i := range q.constraints {
		one := &q.constraints[i]
		identity := slices.Contains(identifying, one.property.id)
		switch one.says(f, c.entity) {
		case agrees:
			agreed++
			identified = identified || identity && one.property.id != "website"
		case differs:
			differed++
			switch {
			case identity && one.property.id != "website":
				c.score *= otherIdentity
			case one.property.to == atlas.KindCountry || one.property.id == "countryCode":
				c.score *= otherLand
			default:
				c.score *= differing
			}
		}
	}
	if len(q.constraints) == 0 {
		return
	}
	switch {
	case identified && differed == 0:
		c.score, c.match = 100, true
	case c.hit == nil && c.score == 0 && agreed == len(q.constraints):
		c.score = bySame
	case c.score > 0:
		c.score = min(c.score+float64(agreed*agreeing), 100)
		c.match = differed == 0 && (c.match || c.sure && agreed > 0)
	}
	c.score = math.Round(c.score*10) / 10
}

// byScore orders choices: best first, those found by a name in front, then by id.
func byScore(a, b choice) int {
	if d := cmp.Compare(b.score, a.score); d != 0 {
		return d
	}
	switch {
	case a.hit != nil && b.hit != nil:
		return 0 // the search has put them in order
	case a.hit != nil:
		return -1
	case b.hit != nil:
		return 1
	}
	return cmp.Compare(a.entity.NodeID(), b.entity.NodeID())
}

func isLimit(err error) bool { return errors.Is(err, atlas.ErrLimit) }
