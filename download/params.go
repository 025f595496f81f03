// Reading the parameters of an address: plain words, numbers, dates, lists, and inputs of the schema.

package download

import (
	"context"
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
)

// Params are the parameters of an address. Each is read by one method, which gives its value or its default, and remembers what is wrong; Err
// is the first of that. All methods may be called after an error. Every download takes version and inline too.
type Params struct {
	values  url.Values
	known   []string
	version string
	inline  bool
	key     map[string]string // what was read, after defaults
	err     error
}

// Parse reads the parameters of an address. names are those that the download has; others are wrong, and so is a parameter given
// twice.
func Parse(u *url.URL, params ...string) *Params {
	p := &Params{known: append(slices.Clone(params), "version", "inline"), key: map[string]string{}}
	if p.values, p.err = graph.Parameters(u.RawQuery, "address", p.known); p.err != nil {
		return p
	}
	var strangers []string
	for name := range p.values {
		if !slices.Contains(p.known, name) {
			strangers = append(strangers, name)
		}
	}
	if len(strangers) > 0 {
		name := slices.Min(strangers)
		if !utf8.ValidString(name) {
			name = strings.ToValidUTF8(name, "\uFFFD")
		}
		p.wrong("the parameter %q of the address is not known; there are %s", atlas.Excerpt(name), atlas.Listed(p.known))
		return p
	}
	p.inline = p.Flag("inline")
	if p.values.Has("version") {
		if p.version = p.values.Get("version"); p.version == "" {
			p.wrong("version is empty; give a version of the dataset, or leave it out")
		}
	}
	delete(p.key, "inline") // the bytes are the same
	return p
}

// Err is the first thing that is wrong, of the kinds atlas.ErrInput and atlas.ErrLimit, nil where nothing is.
func (p *Params) Err() error { return p.err }

// Key is all that was read, as one text: equal keys are equal values, however they are written, except inputs of the schema.
func (p *Params) Key() string {
	text, err := json.Marshal(p.key) // in the order of the names
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(text)
}

// Has tells whether the address has a parameter.
func (p *Params) Has(name string) bool { return p.values.Has(name) }

// Written is a parameter as it is written, without a part in Key: for values of a type of one's own.
func (p *Params) Written(name string) string {
	text, _ := p.get(name)
	return text
}

// Wrong remembers that something is wrong, for checks of one's own.
func (p *Params) Wrong(err error) {
	if p.err == nil {
		p.err = err
	}
}

func (p *Params) wrong(format string, args ...any) {
	p.Wrong(atlas.Errorf(atlas.ErrInput, format, args...))
}

// get is a parameter as it is written, and whether it is there. One that the download does not name is a defect.
func (p *Params) get(name string) (string, bool) {
	if !slices.Contains(p.known, name) {
		panic("the parameter " + name + " is read and not known")
	}
	return p.values.Get(name), p.values.Has(name)
}

// Text is a parameter as it is written.
func (p *Params) Text(name, otherwise string) string {
	text, ok := p.get(name)
	if !ok {
		text = otherwise
	}
	p.key[name] = text
	return text
}

// Flag is a parameter that is on or off: 1 or true, 0 or false, off where it is not given.
func (p *Params) Flag(name string) bool {
	text, ok := p.get(name)
	on := text == "1" || text == "true"
	if ok && !on && text != "0" && text != "false" {
		p.wrong("%s is %q; give 1 or 0", name, atlas.Excerpt(text))
	}
	p.key[name] = strconv.FormatBool(on)
	return on
}

// Word is one of a few words, the first one where none is given.
func (p *Params) Word(name string, words ...string) string {
	text, ok := p.get(name)
	if !ok {
		text = words[0]
	} else if !slices.Contains(words, text) {
		p.wrong("%s is %q, which is none of %s", name, atlas.Excerpt(text), atlas.Listed(words))
		text = words[0]
	}
	p.key[name] = text
	return text
}

// Int is a whole number from least to most.
func (p *Params) Int(name string, otherwise, least, most int) int {
	text, ok := p.get(name)
	n := otherwise
	if ok {
		var err error
		if n, err = strconv.Atoi(text); err != nil || strings.HasPrefix(text, "+") || n < least || n > most {
			p.wrong("%s is %q; give a whole number from %d to %d", name, atlas.Excerpt(text), least, most)
			n = otherwise
		}
	}
	p.key[name] = strconv.Itoa(n)
	return n
}

// Date is a date; zero where none is given.
func (p *Params) Date(name string) atlas.PartialDate {
	text, ok := p.get(name)
	if !ok {
		p.key[name] = ""
		return 0
	}
	at, err := atlas.ParsePartialDate(text)
	if err != nil {
		p.wrong("%s: %v", name, err)
	}
	p.key[name] = at.String()
	return at
}

// List are the parts of a parameter between commas, at most so many, none of them empty and none twice; nil where it is not given. With words,
// each is one of them.
func (p *Params) List(name string, most int, words ...string) []string {
	text, ok := p.get(name)
	p.key[name] = text
	if !ok {
		return nil
	}
	list := strings.Split(text, ",")
	if len(list) > most {
		p.Wrong(atlas.Errorf(atlas.ErrLimit, "%s has %d parts, more than %d", name, len(list), most))
		return nil
	}
	for i, part := range list {
		switch {
		case part == "":
			p.wrong("%s has an empty part; give parts with commas between them, as a,b", name)
		case words != nil && !slices.Contains(words, part):
			p.wrong("%s has %q, which is none of %s", name, atlas.Excerpt(part), atlas.Listed(words))
		case slices.Contains(list[:i], part):
			p.wrong("%s has %q twice", name, atlas.Excerpt(part))
		}
	}
	return list
}

// Input is an input of the schema, as "InstitutionFilter", "Int" or "[ID!]", in JSON or as GraphQL writes values; nil where it is not given. See
// graph.Input.
func (p *Params) Input(name, typeName string) any {
	text, ok := p.get(name)
	p.key[name] = text
	if !ok {
		return nil
	}
	v, err := graph.Input(name, typeName, text)
	if err != nil {
		p.Wrong(err)
		return nil
	}
	if canonical, err := json.Marshal(v); err == nil {
		p.key[name] = string(canonical)
	}
	return v
}

// Arguments are the arguments of a root field as its resolver gets them, of values that Input and the other methods gave. See
// graph.Arguments.
func (p *Params) Arguments(ctx context.Context, field string, given map[string]any) map[string]any {
	if p.err != nil {
		return nil
	}
	args, err := graph.Arguments(ctx, field, given)
	if err != nil {
		p.Wrong(err)
	}
	return args
}
