// Parsing: from the cells of a table to a row, with what is wrong with single cells. It is the inner loop of every import,
// so what repeats (references, words, lists of sources) is looked up once and shared, and the forms of cells are checked
// by hand-written functions instead of their regular expressions.

package atlas

import (
	"fmt"
	"iter"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

// Parse makes a row of cells, one for each column, and says what is wrong with single cells: the row is of use only where
// nothing is. References are turned into full ids and are not looked up. Cells are kept, not copied.
func (t *Table) Parse(cells []string) (Node, []CellError) {
	return t.Parser().Parse(cells)
}

// Parser parses many rows of one table, and lets them share what they have in common. It is not for concurrent use.
type Parser struct {
	table   *Table
	last    []seen           // by column: the cell before, because neighbours are alike
	refs    []map[string]ID  // by column: the ids made of references
	subject map[[2]string]ID // the same for the subject, by kind and key
	sources map[[2]string][]ID
}

// seen is a cell and what it was turned into.
type seen struct{ cell, value string }

// Parser is a new parser for the table.
func (t *Table) Parser() *Parser {
	return &Parser{table: t, last: make([]seen, len(t.Columns)), refs: make([]map[string]ID, len(t.Columns))}
}

// References are the references of all rows parsed so far, each once for its column (an index into Table.Columns), in no
// order: columns of type TypeRef, TypeSubject, TypeSource and TypeOtherSources.
func (p *Parser) References() iter.Seq2[int, ID] {
	return func(yield func(int, ID) bool) {
		for i, ids := range p.refs {
			for _, id := range ids {
				if !yield(i, id) {
					return
				}
			}
		}
	}
}

// Parse makes a row as Table.Parse does. Rows share their lists of sources.
func (p *Parser) Parse(cells []string) (Node, []CellError) {
	var wrong []CellError
	node := p.table.new()
	v := reflect.ValueOf(node).Elem()
	for i, c := range p.table.Columns {
		cell := cells[i]
		if problem := p.check(i, c, cell); problem != "" {
			wrong = append(wrong, CellError{i, problem})
			continue
		}
		if cell == "" {
			continue
		}
		field := v.FieldByIndex(c.field)
		switch c.Type {
		case TypeID:
			field.SetString(string(NewID(p.table.Kind, cell)))
		case TypeRef:
			field.SetString(string(p.ref(i, c.Ref, cell)))
		case TypeSubjectKind: // read with its key, one column later
		case TypeSubject:
			if kind := apiKinds[cells[i-1]]; kind != "" {
				field.SetString(string(p.subjectOf(i, kind, cell)))
			}
		case TypeSource:
			*field.Addr().Interface().(*[]ID) = p.sourcesOf(i, cell, "")
		case TypeOtherSources:
			if main := cells[i-1]; main != "" {
				*field.Addr().Interface().(*[]ID) = p.sourcesOf(i, main, cell)
			}
		case TypeList:
			*field.Addr().Interface().(*[]string) = strings.Split(cell, ";")
		case TypeDate:
			d, err := ParsePartialDate(cell)
			if err != nil {
				wrong = append(wrong, CellError{i, c.Name + " " + err.Error()})
			}
			field.SetUint(uint64(d))
		case TypeWord, TypeLanguage:
			field.SetString(p.last[i].value)
		default:
			if c.Words != nil {
				cell = p.last[i].value
			}
			field.SetString(cell)
		}
	}
	return node, wrong
}

// apiKinds turns the kinds of subjects, as tables spell them, into kinds.
var apiKinds = func() map[string]Kind {
	m := map[string]Kind{}
	for _, k := range EntityKinds {
		m[tableWord(string(k))] = k
	}
	return m
}()

// ref is the full id for the key in a column, one copy for all rows.
func (p *Parser) ref(column int, k Kind, key string) ID {
	last := &p.last[column]
	if last.cell == key {
		return ID(last.value)
	}
	id, ok := p.refs[column][key]
	if !ok {
		id = p.keep(column, NewID(k, key))
	}
	*last = seen{id.Local(), string(id)}
	return id
}

// keep remembers an id under its own key, so that the cell it came from can go.
func (p *Parser) keep(column int, id ID) ID {
	if p.refs[column] == nil {
		p.refs[column] = map[string]ID{}
	}
	p.refs[column][id.Local()] = id
	return id
}

func (p *Parser) subjectOf(column int, k Kind, key string) ID {
	id, ok := p.subject[[2]string{string(k), key}]
	if !ok {
		id = NewID(k, key)
		if p.subject == nil {
			p.subject, p.refs[column] = map[[2]string]ID{}, map[string]ID{}
		}
		p.subject[[2]string{string(k), id.Local()}] = id
		p.refs[column][string(id)] = id
	}
	return id
}

// sourcesOf is the list of a main source and others, one copy for all rows. To append to it is to copy it.
func (p *Parser) sourcesOf(column int, main, others string) []ID {
	ids, ok := p.sources[[2]string{main, others}]
	if ok {
		return ids
	}
	if others == "" {
		ids = []ID{p.ref(column, KindSource, main)}
	} else {
		ids = append(ids, p.ref(column-1, KindSource, main))
		for part := range strings.SplitSeq(others, ";") {
			ids = append(ids, p.ref(column, KindSource, part))
		}
	}
	if p.sources == nil {
		p.sources = map[[2]string][]ID{}
	}
	p.sources[[2]string{strings.Clone(main), strings.Clone(others)}] = ids[:len(ids):len(ids)]
	return ids[:len(ids):len(ids)]
}

// check says what is wrong with a cell, "" where nothing is. Words and languages come out shared, in last.
func (p *Parser) check(i int, c *Column, cell string) string {
	if cell == "" {
		if c.Required {
			return c.Name + " is empty, and every row needs one"
		}
		return ""
	}
	if c.Words != nil || c.Type == TypeLanguage {
		if p.last[i].cell == cell {
			return ""
		}
	}
	if c.Words != nil {
		word := find(c.Words, cell)
		if word == "" {
			return fmt.Sprintf("%s %q is not one of %s", c.Name, Excerpt(cell), strings.Join(c.Words, ", "))
		}
		p.last[i] = seen{word, word}
		if c.Type == TypeWord {
			p.last[i].value = apiWords[word]
		}
	}
	if c.fits != nil && !c.fits(cell) {
		return fmt.Sprintf("%s %q is %s", c.Name, Excerpt(cell), c.form)
	}
	if c.Min != nil || c.Max != nil {
		n, err := strconv.ParseFloat(cell, 64)
		if err != nil || c.Min != nil && n < *c.Min || c.Max != nil && n > *c.Max {
			return fmt.Sprintf("%s %s is out of range", c.Name, Excerpt(cell))
		}
	}
	switch c.Type {
	case TypeLanguage:
		own := strings.Clone(cell)
		p.last[i] = seen{own, own}
	case TypeList, TypeOtherSources:
		return checkList(c, cell)
	}
	return ""
}

// find is the word of the list that equals s, "" where none does.
func find(list []string, s string) string {
	for _, l := range list {
		if l == s {
			return l
		}
	}
	return ""
}

func contains(list []string, s string) bool { return s != "" && find(list, s) != "" }

// checkList says what is wrong with a list of items.
func checkList(c *Column, cell string) string {
	if strings.IndexByte(cell, ';') < 0 {
		if strings.TrimSpace(cell) != cell {
			return fmt.Sprintf("%s has an empty or padded item: %q", c.Name, Excerpt(cell))
		}
		return ""
	}
	have := map[string]bool{}
	for part := range strings.SplitSeq(cell, ";") {
		if part == "" || strings.TrimSpace(part) != part {
			return fmt.Sprintf("%s has an empty or padded item: %q", c.Name, Excerpt(cell))
		}
		if have[part] {
			return fmt.Sprintf("%s names %q twice", c.Name, Excerpt(part))
		}
		have[part] = true
	}
	return ""
}

// form is the form of the cells of a column: as a regular expression, in words that say what a wrong cell is, and as a function that
// accepts the same texts as the expression, faster.
type form struct {
	like  *regexp.Regexp
	words string
	fits  func(string) bool
}

var (
	formCountry  = form{regexp.MustCompile(`^[A-Z]{2}$`), "no country code: two capital letters of ISO 3166-1, as CN", func(s string) bool { return len(s) == 2 && isUpper(s[0]) && isUpper(s[1]) }}
	formID       = form{regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), "no id: small letters and digits, in words joined by single hyphens", fitsID}
	formNumber   = form{regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`), "no number: digits, and a point before decimals, as 1600 or 0.5", fitsNumber}
	formInteger  = form{regexp.MustCompile(`^-?(0|[1-9][0-9]*)$`), "no whole number: digits alone, as 1600", fitsInteger}
	formURL      = form{regexp.MustCompile(`^https?://[^\s/]+(/\S*)?$`), "no address: https:// or http://, a host and a path without spaces", fitsURL}
	formLanguage = form{regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]+)*$`), "no language tag: as en, zh or pt-BR", fitsLanguage}
)

// likeForm is the form of a regular expression.
func likeForm(expression string) form {
	like := regexp.MustCompile("^" + expression + "$")
	return form{like, "not of the form " + expression, like.MatchString}
}

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }
func isLower(b byte) bool { return 'a' <= b && b <= 'z' }
func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func fitsID(s string) bool {
	hyphen := true // at the begin and after a hyphen, another one has no place
	for i := range len(s) {
		switch b := s[i]; {
		case isLower(b) || isDigit(b):
			hyphen = false
		case b == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen
}

func fitsInteger(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return s == "0" || s != "" && s[0] != '0' && allDigits(s)
}

func fitsNumber(s string) bool {
	whole, part, point := strings.Cut(s, ".")
	return fitsInteger(whole) && (!point || part != "" && allDigits(part))
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

func fitsURL(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	return ok && rest != "" && rest[0] != '/' && !strings.ContainsAny(rest, " \t\n\f\r")
}

func fitsLanguage(s string) bool {
	main, rest, more := strings.Cut(s, "-")
	if len(main) < 2 || len(main) > 3 || !isLower(main[0]) || !isLower(main[1]) || !isLower(main[len(main)-1]) {
		return false
	}
	for more {
		var part string
		part, rest, more = strings.Cut(rest, "-")
		for i := range len(part) {
			if !isLower(part[i]) && !isUpper(part[i]) && !isDigit(part[i]) {
				return false
			}
		}
		if part == "" {
			return false
		}
	}
	return true
}
