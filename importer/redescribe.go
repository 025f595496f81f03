// datapackage.json of a dataset that somebody has described otherwise since it was read: what differs is put into the JSON, and the rest stays
// byte for byte.

package importer

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// changeable are the members of datapackage.json that say what an atlas.Dataset says, in an order in which each needs only those before it: a
// citation that is not given is made of the others. value is nil for a member that should not be there.
var changeable = []struct {
	key   string
	says  func(*atlas.Dataset) string
	value func(set *atlas.Dataset, old []byte) any
}{
	{"name", func(d *atlas.Dataset) string { return d.Name }, func(d *atlas.Dataset, _ []byte) any { return textOrNil(d.Name) }},
	{"title", func(d *atlas.Dataset) string { return d.Title }, func(d *atlas.Dataset, _ []byte) any { return textOrNil(d.Title) }},
	{"created", func(d *atlas.Dataset) string { return d.Updated.String() }, func(d *atlas.Dataset, _ []byte) any { return textOrNil(d.Updated.String()) }},
	{"licenses", func(d *atlas.Dataset) string { return d.License }, func(d *atlas.Dataset, old []byte) any { return licenses(d.License, old) }},
	{"citation", func(d *atlas.Dataset) string { return d.Citation }, func(d *atlas.Dataset, _ []byte) any { return textOrNil(d.Citation) }},
}

func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// licenses are those that a text names. One that was there before keeps what else is said of it.
func licenses(names string, old []byte) any {
	if names == "" {
		return nil
	}
	var before []json.RawMessage
	json.Unmarshal(old, &before) // where this is no list, nothing is kept
	kept := map[string]any{}
	for _, raw := range before {
		var l struct{ Name, Path string }
		if json.Unmarshal(raw, &l) == nil {
			kept[cmp.Or(l.Name, l.Path)] = raw
		}
	}
	var all []any
	for name := range strings.SplitSeq(names, ", ") {
		if kept[name] != nil {
			all = append(all, kept[name])
		} else {
			all = append(all, describedLicense{name})
		}
	}
	return all
}

// redescribed is the package of a dataset with what the dataset says otherwise. A package that cannot be read is described from the start.
func redescribed(set *atlas.Dataset) []byte {
	text := set.Package
	read, ok := saidBy(text)
	for _, c := range changeable {
		// A package needs a name, so that none changes nothing.
		if !ok || c.says(&read) == c.says(set) || c.key == "name" && set.Name == "" {
			continue
		}
		text = withMember(text, c.key, func(old []byte) any { return c.value(set, old) })
		read, ok = saidBy(text)
	}
	if !ok {
		return describe(set, "")
	}
	return text
}

// saidBy reads from a datapackage.json how it describes its dataset. ok is false where it is no object in JSON.
func saidBy(text []byte) (set atlas.Dataset, ok bool) {
	var d descriptor
	if _, problem := parseDescriptor(text, &d); problem != "" || !bytes.HasPrefix(bytes.TrimLeft(text, " \t\r\n"), []byte("{")) {
		return set, false
	}
	return dataset(&d, text, func(string, string, ...any) {}), true
}

// member is a member of an object in JSON: where its key begins, and its value begins and ends.
type member struct {
	key            string
	at, value, end int
}

// members are those of an object in valid JSON.
func members(text []byte) (all []member) {
	in := json.NewDecoder(bytes.NewReader(text))
	in.Token()
	for in.More() {
		at := int(in.InputOffset())
		at += bytes.IndexByte(text[at:], '"')
		key, _ := in.Token()
		var value json.RawMessage
		if in.Decode(&value) != nil {
			return all
		}
		end := int(in.InputOffset())
		name, _ := key.(string)
		all = append(all, member{name, at, end - len(value), end})
	}
	return all
}

// withMember is an object in valid JSON with another value of a member, or without it where change gives nil. Of several with one name, in
// whatever case, the last counts, as for who reads it.
func withMember(text []byte, key string, change func(old []byte) any) []byte {
	all := members(text)
	is := func(key string) func(member) bool {
		return func(m member) bool { return strings.EqualFold(m.key, key) }
	}
	at := -1
	for i, m := range all {
		if is(key)(m) {
			at = i
		}
	}
	var old []byte
	if at >= 0 {
		old = text[all[at].value:all[at].end]
	}
	value := change(old)
	switch {
	case value == nil && at < 0:
		return text
	case value == nil:
		return withMember(without(text, all, at), key, change)
	case at >= 0:
		return spliced(text, all[at].value, all[at].end, marshalled(value, gap(text, all[at].at)))
	case len(all) == 0:
		open := bytes.IndexByte(text, '{') + 1
		return spliced(text, open, open, marshalled(key, ""), []byte(": "), marshalled(value, ""))
	}
	after := -1 // behind the nearest of those that stand before it
	for _, c := range changeable {
		if c.key == key {
			break
		}
		if i := slices.IndexFunc(all, is(c.key)); i >= 0 {
			after = i
		}
	}
	space := gap(text, all[max(after, 0)].at)
	added := slices.Concat(marshalled(key, ""), []byte(": "), marshalled(value, space))
	if after < 0 {
		return spliced(text, all[0].at, all[0].at, added, []byte(","+space))
	}
	return spliced(text, all[after].end, all[after].end, []byte(","+space), added)
}

// without is an object without one of its members, and the comma beside it.
func without(text []byte, all []member, i int) []byte {
	switch {
	case i > 0:
		return spliced(text, all[i-1].end, all[i].end)
	case len(all) > 1:
		return spliced(text, all[0].at, all[1].at)
	}
	return spliced(text, all[0].at, all[0].end)
}

// spliced is a text with other bytes from one place to another.
func spliced(text []byte, from, to int, with ...[]byte) []byte {
	return slices.Concat(text[:from], slices.Concat(with...), text[to:])
}

// gap is the white space before a place.
func gap(text []byte, at int) string {
	return string(text[len(bytes.TrimRight(text[:at], " \t\r\n")):at])
}

// marshalled is a value in JSON, in lines that are indented as the others where they stand.
func marshalled(value any, gap string) []byte {
	var out bytes.Buffer
	in := json.NewEncoder(&out)
	in.SetEscapeHTML(false)
	if err := in.Encode(value); err != nil {
		panic(err) // texts, and values that were read as JSON, always marshal
	}
	text := bytes.TrimRight(out.Bytes(), "\n")
	line := strings.LastIndexByte(gap, '\n')
	if line < 0 {
		return text
	}
	var indented bytes.Buffer
	if json.Indent(&indented, text, gap[line+1:], gap[line+1:]) != nil {
		return text
	}
	return indented.Bytes()
}
