// Random conditions, each with what it means by the tables alone: the contract read a second time, without the code of the program.

package tests

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/tests/harness"
)

// condition is a filter as a document writes it, and which rows meet it.
type condition struct {
	text  string
	holds func(id string) bool
}

// conditions draws conditions on the rows of a dataset.
type conditions struct {
	*dataset
	t      testing.TB
	random *rand.Rand
	inputs map[string]servedType          // of the schema, by name
	rows   map[string]map[string][]string // of every connection, as expectedRows has them
}

// columnsOf are the columns in which a field of a filter is found, where that is not its name. "*" stands for every kind.
var columnsOf = map[string]string{
	"*.name":            "name officialName nameLocal nameZh acronym aliases",
	"country.code":      "id",
	"membership.detail": "roleDetail",
	"course.instructor": "instructors",
	"exchange.field":    "fields",
	"alliance.seat":     "seatCountry",
	"alliance.named":    "members", // it counts them

	"institution.identifier": "ror wikidata",
}

// addresses stand in front of what these columns have: a condition looks at both.
var addresses = map[string]string{"ror": "https://ror.org/", "wikidata": "https://www.wikidata.org/wiki/"}

// listColumns have several texts, any of which may meet a condition.
var listColumns = []string{"aliases", "instructors", "fields"}

func wordOf(id string) string { word, _, _ := strings.Cut(id, "/"); return word }

func columnOf(id, field string) string {
	for _, name := range []string{wordOf(id) + "." + field, "*." + field} {
		if column := columnsOf[name]; column != "" {
			return column
		}
	}
	return field
}

// texts are the texts of a row that a condition on a field looks at.
func (c *conditions) texts(id, field string) (texts []string) {
	for _, column := range strings.Fields(columnOf(id, field)) {
		if slices.Contains(listColumns, column) {
			texts = append(texts, c.byID[id].List(column)...)
		} else if cell := c.byID[id][column]; cell != "" {
			texts = append(texts, cell)
			if address := addresses[column]; address != "" {
				texts = append(texts, address+cell)
			}
		}
	}
	return texts
}

// ids are the ids in a field of a row: its own, that of its subject, and who said it.
func (c *conditions) ids(id, field string) []string {
	row := c.byID[id]
	switch {
	case field == "id":
		return []string{id}
	case field == "subject":
		return []string{row["subjectKind"] + "/" + row["subject"]}
	case row["saidByPerson"] != "":
		return []string{"person/" + row["saidByPerson"]}
	case row["saidByInstitution"] != "":
		return []string{"institution/" + row["saidByInstitution"]}
	}
	return nil
}

// ends are the rows to which a field of a filter leads.
func (c *conditions) ends(id, field string) (ends []string) {
	word := wordOf(id)
	typ := ofWord(word).Type
	row := c.byID[id]
	switch {
	case c.rows[typ+"."+field] != nil: // a connection
		return c.rows[typ+"."+field][id]
	case word == "exchange" && (field == "provider" || field == "receiver"):
		return c.rows["Exchange."+field+"s"][id]
	case word == "exchange" && field != "alliance":
		as := asGivers
		if field == "receiverCountry" {
			as = asTakers
		}
		for _, code := range c.keys(grouping{as: as}, id) {
			ends = append(ends, "country/"+code)
		}
		return ends
	}
	column := columnOf(id, field)
	if row[column] == "" {
		return nil
	}
	of := map[string]string{"provider": "institution", "platform": "institution", "seatCountry": "country", "parent": "alliance"}[column]
	if of == "" {
		of = column
	}
	return []string{of + "/" + row[column]}
}

// ofWord is the kind of rows by the word in their ids.
func ofWord(word string) harness.Kind {
	return kindOf(func(k harness.Kind) bool { return k.Word == word })
}

// one is any element of a list.
func one[T any](random *rand.Rand, list []T) T { return list[random.IntN(len(list))] }

// anyRow is a row of a kind.
func (c *conditions) anyRow(word string) string {
	return one(c.random, c.rows["Query."+ofWord(word).Table][""])
}

// draw is a filter of rows of a kind, by the fields that the schema has for it.
func (c *conditions) draw(word string, depth int) condition {
	fields := c.inputs[ofWord(word).Type+"Filter"].InputFields
	if len(fields) == 0 {
		c.t.Fatalf("the schema has no filter of %s", word)
	}
	var parts []condition
	for range 1 + c.random.IntN(2) {
		f := one(c.random, fields)
		if slices.ContainsFunc(parts, func(p condition) bool { return strings.HasPrefix(p.text, f.Name+":") }) {
			continue
		}
		if part, ok := c.field(word, f, depth); ok {
			part.text = f.Name + ": " + part.text
			parts = append(parts, part)
		}
	}
	return all(parts)
}

// all is an object in which every condition must hold.
func all(parts []condition) condition {
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = p.text
	}
	return condition{"{" + strings.Join(texts, ", ") + "}", func(id string) bool {
		return !slices.ContainsFunc(parts, func(p condition) bool { return !p.holds(id) })
	}}
}

// field is a condition on one field; false where it would go deeper than depth.
func (c *conditions) field(word string, f servedInput, depth int) (condition, bool) {
	typ := f.Type.String()
	inner, many := strings.CutPrefix(strings.TrimSuffix(typ, "]"), "[")
	inner = strings.TrimSuffix(inner, "!")
	switch {
	case typ == "IDFilter":
		return c.onID(word, f.Name), true
	case typ == "StringFilter":
		return c.onText(word, f.Name), true
	case typ == "DateFilter":
		return c.onDate(word, f.Name), true
	case typ == "FloatFilter":
		return c.onNumber(word, f.Name), true
	case typ == "IntFilter":
		return c.onCount(columnOf(word, f.Name)), true
	case many && !strings.HasSuffix(inner, "Filter"):
		return c.onWord(f.Name, inner), true
	case depth == 0:
		return condition{}, false
	case f.Name == "not":
		not := c.draw(word, depth-1)
		return condition{not.text, func(id string) bool { return !not.holds(id) }}, true
	case many: // and, or
		var parts []condition
		for range c.random.IntN(3) {
			parts = append(parts, c.draw(word, depth-1))
		}
		list := "[" + strings.Join(textsOf(parts), ", ") + "]"
		if f.Name == "and" {
			return condition{list, all(parts).holds}, true
		}
		return condition{list, func(id string) bool {
			return slices.ContainsFunc(parts, func(p condition) bool { return p.holds(id) })
		}}, true
	}
	some := c.inputs[typ].InputFields
	if at := slices.IndexFunc(some, func(f servedInput) bool { return f.Name == "some" }); at >= 0 {
		return c.onMany(f.Name, strings.TrimSuffix(some[at].Type.String(), "Filter"), depth), true
	}
	where := c.draw(lower(strings.TrimSuffix(typ, "Filter")), depth-1)
	return condition{where.text, func(id string) bool { return slices.ContainsFunc(c.ends(id, f.Name), where.holds) }}, true
}

func lower(typ string) string { return strings.ToLower(typ[:1]) + typ[1:] }

func textsOf(parts []condition) (texts []string) {
	for _, p := range parts {
		texts = append(texts, p.text)
	}
	return texts
}

// onMany asks how many rows a field leads to, and of which sort.
func (c *conditions) onMany(field, typ string, depth int) condition {
	var parts []condition
	if c.random.IntN(2) == 0 {
		some := c.draw(lower(typ), depth-1)
		parts = append(parts, condition{"some: " + some.text, func(id string) bool { return slices.ContainsFunc(c.ends(id, field), some.holds) }})
	}
	if c.random.IntN(3) == 0 {
		none := c.draw(lower(typ), depth-1)
		parts = append(parts, condition{"none: " + none.text, func(id string) bool { return !slices.ContainsFunc(c.ends(id, field), none.holds) }})
	}
	if c.random.IntN(2) == 0 {
		count := c.onCount(field)
		parts = append(parts, condition{"count: " + count.text, count.holds})
	}
	return all(parts)
}

// onCount is a condition on how many rows a field leads to.
func (c *conditions) onCount(field string) condition {
	bounds := c.bounds(func() float64 { return float64(c.random.IntN(5)) }, false)
	return condition{bounds.text, func(id string) bool { return bounds.of(float64(len(c.ends(id, field))), true) }}
}

// bounds are conditions on a number, which may be unknown.
type bounds struct {
	text string
	of   func(n float64, known bool) bool
}

func (c *conditions) bounds(value func() float64, known bool) bounds {
	var texts []string
	var tests []func(n float64, known bool) bool
	for _, op := range []struct {
		word string
		of   func(n, bound float64) bool
	}{
		{"eq", func(n, b float64) bool { return n == b }}, {"lt", func(n, b float64) bool { return n < b }}, {"lte", func(n, b float64) bool { return n <= b }},
		{"gt", func(n, b float64) bool { return n > b }}, {"gte", func(n, b float64) bool { return n >= b }},
	} {
		if c.random.IntN(4) == 0 {
			bound := value()
			texts = append(texts, op.word+": "+strconv.FormatFloat(bound, 'f', -1, 64))
			tests = append(tests, func(n float64, known bool) bool { return known && op.of(n, bound) })
		}
	}
	if known && c.random.IntN(4) == 0 {
		want := c.random.IntN(2) == 0
		texts = append(texts, fmt.Sprintf("known: %t", want))
		tests = append(tests, func(_ float64, known bool) bool { return known == want })
	}
	return bounds{"{" + strings.Join(texts, ", ") + "}", func(n float64, known bool) bool {
		return !slices.ContainsFunc(tests, func(test func(float64, bool) bool) bool { return !test(n, known) })
	}}
}

func (c *conditions) number(id, field string) (float64, bool) {
	n, err := strconv.ParseFloat(c.byID[id][field], 64)
	return n, err == nil
}

func (c *conditions) onNumber(word, field string) condition {
	b := c.bounds(func() float64 { n, _ := c.number(c.anyRow(word), field); return n }, true)
	return condition{b.text, func(id string) bool { return b.of(c.number(id, field)) }}
}

func (c *conditions) onID(word, field string) condition {
	values := []string{word + "/nobody"}
	for range 1 + c.random.IntN(4) {
		values = append(values, c.ids(c.anyRow(word), field)...)
	}
	switch c.random.IntN(3) {
	case 0:
		value := one(c.random, values)
		return condition{"{eq: " + quote(value) + "}", func(id string) bool { return slices.Contains(c.ids(id, field), value) }}
	case 1:
		known := c.random.IntN(2) == 0
		return condition{fmt.Sprintf("{known: %t}", known), func(id string) bool { return (len(c.ids(id, field)) > 0) == known }}
	}
	return condition{"{in: " + list(values) + "}", func(id string) bool {
		return slices.ContainsFunc(c.ids(id, field), func(own string) bool { return slices.Contains(values, own) })
	}}
}

// quote is a text as a document writes it.
func quote(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}

// list is a list of texts, as a document writes it.
func list(texts []string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = quote(text)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

func (c *conditions) onText(word, field string) condition {
	values := []string{"a"}
	for range 1 + c.random.IntN(5) {
		values = append(values, c.texts(c.anyRow(word), field)...)
	}
	value := one(c.random, values)
	part := []rune(value)
	from := c.random.IntN(len(part))
	part = part[from:min(len(part), from+1+c.random.IntN(4))]
	var parts []condition
	test := func(words string, of func(text string) bool) {
		parts = append(parts, condition{words, of})
	}
	if c.random.IntN(4) == 0 {
		test("eq: "+quote(value), func(text string) bool { return text == value })
	}
	if c.random.IntN(4) == 0 {
		test("in: "+list(values), func(text string) bool { return slices.Contains(values, text) })
	}
	if c.random.IntN(2) == 0 {
		part := strings.ToUpper(string(part))
		test("contains: "+quote(part), func(text string) bool { return strings.Contains(atlas.Fold(text), atlas.Fold(part)) })
	}
	if c.random.IntN(4) == 0 {
		start := string([]rune(value)[:1])
		test("startsWith: "+quote(start), func(text string) bool { return strings.HasPrefix(atlas.Fold(text), atlas.Fold(start)) })
	}
	of := all(parts)
	return condition{of.text, func(id string) bool { return len(parts) == 0 || slices.ContainsFunc(c.texts(id, field), of.holds) }}
}

func (c *conditions) onWord(field, enum string) condition {
	var words []string
	for _, v := range c.inputs[enum].EnumValues {
		if c.random.IntN(3) == 0 {
			words = append(words, v.Name)
		}
	}
	return condition{"[" + strings.Join(words, ", ") + "]", func(id string) bool {
		return slices.Contains(words, strings.ToUpper(strings.ReplaceAll(c.byID[id][field], "-", "_")))
	}}
}

func (c *conditions) onDate(word, field string) condition {
	date := c.byID[c.anyRow(word)][field]
	if date == "" {
		date = "2015"
	}
	date = date[:one(c.random, []int{4, min(7, len(date)), len(date)})]
	first, last := earliest(date), date+"9999-12-31"[len(date):] // the days of a month end before its 32nd
	own := func(id string) string { return c.byID[id][field] }
	var parts []condition
	for _, op := range []condition{
		{"before", func(day string) bool { return day < first }}, {"onOrBefore", func(day string) bool { return day <= last }},
		{"after", func(day string) bool { return day > last }}, {"onOrAfter", func(day string) bool { return day >= first }},
	} {
		if c.random.IntN(3) == 0 {
			parts = append(parts, condition{fmt.Sprintf("%s: %q", op.text, date), func(id string) bool { return own(id) != "" && op.holds(earliest(own(id))) }})
		}
	}
	if c.random.IntN(4) == 0 {
		known := c.random.IntN(2) == 0
		parts = append(parts, condition{fmt.Sprintf("known: %t", known), func(id string) bool { return (own(id) != "") == known }})
	}
	return all(parts)
}
