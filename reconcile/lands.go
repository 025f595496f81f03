// Countries that a text names in a segment of its own, as addresses do.

package reconcile

import (
	"context"
	_ "embed"
	"strings"

	"alliance-atlas/atlas"
)

//go:embed lands.txt
var landsText string

// lands are countries by what people call them.
type lands struct {
	byName map[string]atlas.ID
	byID   map[atlas.ID]*atlas.Country
}

func newLands(ctx context.Context, reader atlas.Reader) (*lands, error) {
	l := &lands{map[string]atlas.ID{}, map[atlas.ID]*atlas.Country{}}
	for n, err := range reader.Rows(ctx, atlas.KindCountry) {
		if err != nil {
			return nil, err
		}
		c, ok := n.(*atlas.Country)
		if !ok {
			continue
		}
		l.byID[c.ID] = c
		for _, one := range c.Names() {
			l.add(words.read(one.Text), c.ID)
		}
		l.byName[strings.ToLower(c.Code())] = c.ID
		if c.Alpha3 != "" {
			l.byName[strings.ToLower(c.Alpha3)] = c.ID
		}
	}
	for line := range lines(landsText) {
		code, names, _ := strings.Cut(line, ":")
		for variant := range strings.FieldsSeq(names) {
			l.add(words.read(strings.ReplaceAll(variant, "+", " ")), atlas.NewID(atlas.KindCountry, code))
		}
	}
	return l, nil
}

func (l *lands) add(t *text, id atlas.ID) {
	var all []string
	for _, w := range t.tokens {
		all = append(all, w.key)
	}
	key := strings.Join(all, " ")
	if _, ok := l.byName[key]; !ok && key != "" {
		l.byName[key] = id
	}
	if short := strings.Join(keys(t.content()), " "); short != "" {
		if _, ok := l.byName[short]; !ok {
			l.byName[short] = id
		}
	}
}

// named is the country of a name or a code, "" for others.
func (l *lands) named(s string) atlas.ID {
	t := words.read(s)
	if id := l.byName[strings.Join(keys(t.tokens), " ")]; id != "" {
		return id
	}
	return l.byName[strings.Join(keys(t.content()), " ")]
}

// of is the country that a segment names: all its words but numbers are its name. Two letters alone are no country, because they are
// more often a state of one.
func (l *lands) of(t *text, segment int) atlas.ID {
	var all []string
	for _, w := range t.tokens {
		if w.segment == segment && !number(w.plain) && w.class != stop {
			all = append(all, w.key)
		}
	}
	key := strings.Join(all, " ")
	if len(key) <= 2 && key != "us" && key != "uk" && key != "cn" {
		return ""
	}
	return l.byName[key]
}
