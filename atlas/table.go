// Tables: how each kind is written as rows of a CSV table. A kind is one line below; its columns are the fields whose col
// tags name them (kinds.go). Stores, importer and export range over this list and know no kind by name.

package atlas

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

// Tables are the tables of a data package, in its order. A "!" marks a column that no row leaves empty.
var Tables = []*Table{
	table[Country](KindCountry, "countries", "id! alpha3! numeric! name! officialName! nameZh! aliases region subregion latitude! longitude! source! otherSources trust!"),
	table[Institution](KindInstitution, "institutions", "id! name! nameLocal localLanguage nameZh aliases kind! country countryBasis! city latitude longitude founded website ror wikidata identifierBasis note source! otherSources trust!"),
	table[Alliance](KindAlliance, "alliances", "id! name! nameLocal localLanguage nameZh acronym aliases kind! description founded ended seatCity seatCountry parent website note source! otherSources trust!"),
	table[Membership](KindMembership, "memberships", "id! alliance! institution! role! roleDetail from to seen note source! otherSources trust!"),
	table[Course](KindCourse, "courses", "id! name! nameLanguage! nameLocal localLanguage kind! code provider platform language field fieldBasis instructors website runStart note source! otherSources trust!"),
	table[Exchange](KindExchange, "exchanges", "id! name! nameLocal localLanguage kind! fields from to seen alliance note source! otherSources trust!"),
	table[ExchangeParty](KindExchangeParty, "exchange_parties", "id! exchange! side! institution country source! otherSources trust!"),
	table[ExchangeCourse](KindExchangeCourse, "exchange_courses", "id! exchange! course! source! otherSources trust!"),
	table[Event](KindEvent, "events", "id! name! nameLocal localLanguage series edition from to city country mode theme alliance parent note source! otherSources trust!"),
	table[EventHost](KindEventHost, "event_hosts", "id! event! institution alliance source! otherSources trust!"),
	table[Person](KindPerson, "people", "id! name! nameLocal localLanguage note source! otherSources trust!"),
	table[Position](KindPosition, "positions", "id! person! institution alliance country role! asOf source! otherSources trust!"),
	table[Figure](KindFigure, "figures", "id! subjectKind! subject! measure! totalOf value qualifier! unit! asOf saidByPerson saidByInstitution note source! otherSources trust!"),
	table[Claim](KindClaim, "claims", "id! subjectKind! subject! kind! claim! saidByPerson saidByInstitution asOf note source! otherSources trust!"),
	table[Unverified](KindUnverified, "unverified", "id! subjectKind! subject! field! statement! reason! source! trust!"),
	table[Source](KindSource, "sources", "id! title! publisher url published accessed language! kind! version licence note trust!"),
}

// TableOf is the table of a kind, nil where there is no such kind.
func TableOf(k Kind) *Table {
	for _, t := range Tables {
		if t.Kind == k {
			return t
		}
	}
	return nil
}

// Table says how one kind is written as rows.
type Table struct {
	Kind    Kind
	Name    string // of the resource and, with ".csv", of the file
	Columns []*Column

	new   func() Node
	slice reflect.Type // of rows, one behind the other
}

// Column is one column of a table.
type Column struct {
	Name     string
	Required bool
	Type     ColumnType
	Words    []string       // for TypeWord: the closed list, as the table spells it
	Like     *regexp.Regexp // nil: any text
	Min, Max *float64       // nil: no bound
	Ref      Kind           // for TypeRef: what it points at
	Unique   bool           // no two rows have the same value; an id is unique anyway

	field []int             // where the value is in the struct
	fits  func(string) bool // says what Like says, faster; nil where there is no Like
	form  string            // says of a cell that does not fit what it is not
}

// ColumnType says what a cell holds.
type ColumnType string

// The types of columns.
const (
	TypeID           ColumnType = "id"           // the row's own id
	TypeText         ColumnType = "text"         // any text of one line
	TypeList         ColumnType = "list"         // texts, separated by ";"
	TypeWord         ColumnType = "word"         // one of a closed list
	TypeDate         ColumnType = "date"         // YYYY, YYYY-MM or YYYY-MM-DD
	TypeNumber       ColumnType = "number"       // a decimal number
	TypeInteger      ColumnType = "integer"      // a whole number
	TypeURL          ColumnType = "url"          // an absolute http or https address
	TypeLanguage     ColumnType = "language"     // a BCP 47 tag
	TypeRef          ColumnType = "reference"    // the id of a row of another table
	TypeSubjectKind  ColumnType = "subject kind" // the kind of the subject, country to person
	TypeSubject      ColumnType = "subject"      // the id of the subject, in the table of that kind
	TypeSource       ColumnType = "source"       // the id of the main source
	TypeOtherSources ColumnType = "sources"      // the ids of further sources, separated by ";"
)

// CellError says what is wrong with one cell of a row.
type CellError struct {
	Column int // index into Table.Columns
	Text   string
}

func table[T any, P interface {
	*T
	Node
}](k Kind, name, columns string) *Table {
	t := &Table{Kind: k, Name: name, new: func() Node { return P(new(T)) }, slice: reflect.TypeFor[[]T]()}
	byName := map[string]*Column{}
	collect(reflect.TypeFor[T](), nil, byName)
	for word := range strings.FieldsSeq(columns) {
		base := strings.TrimSuffix(word, "!")
		c, ok := byName[base]
		if !ok {
			panic(fmt.Sprintf("table %s: no field of %s has a tag for the column %q", name, k, base))
		}
		own := *c
		own.Required = base != word
		if own.Type == TypeID {
			own.like(formID)
			if k == KindCountry {
				own.like(formCountry)
			}
		}
		t.Columns = append(t.Columns, &own)
	}
	return t
}

// collect reads the col tags of a struct and of those embedded in it.
func collect(t reflect.Type, at []int, into map[string]*Column) {
	for i := range t.NumField() {
		f := t.Field(i)
		where := append(at[:len(at):len(at)], i)
		if f.Anonymous {
			collect(f.Type, where, into)
			continue
		}
		tag, rest, _ := strings.Cut(f.Tag.Get("col"), ",")
		c := &Column{Name: tag, Type: TypeText, field: where}
		switch f.Type {
		case reflect.TypeFor[ID]():
			c.Type = TypeRef
		case reflect.TypeFor[PartialDate]():
			c.Type = TypeDate
		case reflect.TypeFor[Number]():
			c.Type = TypeNumber
			c.like(formNumber)
		case reflect.TypeFor[[]string]():
			c.Type = TypeList
		}
		for _, w := range words[f.Type] {
			c.Type, c.Words = TypeWord, append(c.Words, tableWord(w))
		}
		switch tag {
		case "id":
			c.Type = TypeID
		case "source":
			c.Type = TypeSource
			into["otherSources"] = &Column{Name: "otherSources", Type: TypeOtherSources, field: where}
			rest = ""
		case "subjectKind":
			c.Type = TypeSubjectKind
			for _, k := range EntityKinds {
				c.Words = append(c.Words, tableWord(string(k)))
			}
			into["subject"] = &Column{Name: "subject", Type: TypeSubject, field: where}
			rest = ""
		}
		for rest != "" {
			var option string
			option, rest, _ = strings.Cut(rest, ",")
			key, value, _ := strings.Cut(option, "=")
			switch key {
			case "ref":
				c.Ref = Kind(value)
			case "url":
				c.Type = TypeURL
				c.like(formURL)
			case "language":
				c.Type = TypeLanguage
				c.like(formLanguage)
			case "integer":
				c.Type = TypeInteger
				c.like(formInteger)
			case "like":
				c.like(likeForm(value))
			case "oneof":
				c.Words = strings.Split(value, "|")
			case "unique":
				c.Unique = true
			case "min":
				c.Min = number(value)
			case "max":
				c.Max = number(value)
			default:
				panic("unknown option in col tag: " + option)
			}
		}
		into[tag] = c
	}
}

func number(s string) *float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return &f
}

func (c *Column) like(f form) { c.Like, c.fits, c.form = f.like, f.fits, f.words }

// Header is the first line of the table's file.
func (t *Table) Header() []string {
	header := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		header[i] = c.Name
	}
	return header
}

// apiWords turns the words of tables into those of the API, and tableWords turns them back. Both share one copy of each.
var apiWords, tableWords = func() (map[string]string, map[string]string) {
	api, table := map[string]string{}, map[string]string{}
	for _, list := range words {
		for _, w := range list {
			api[tableWord(w)], table[w] = w, tableWord(w)
		}
	}
	for _, k := range EntityKinds {
		table[string(k)] = tableWord(string(k))
	}
	return api, table
}()

// APIWord is a word of a closed list as the API spells it, "" where no list has it.
func APIWord(cell string) string { return apiWords[cell] }

// TableWord is a word of a closed list of the API as tables spell it, "" where no list has it.
func TableWord(word string) string { return tableWords[word] }

// Cells are the cells of a row as its table has them: Parse of them gives an equal row. They are appended to into.
func (t *Table) Cells(n Node, into []string) []string {
	v := reflect.ValueOf(n).Elem()
	var space [256]byte
	for _, c := range t.Columns {
		into = append(into, string(c.append(space[:0], n, v)))
	}
	return into
}

// Cell is the cell of a row of the column's table.
func (c *Column) Cell(n Node) string { return string(c.append(nil, n, reflect.ValueOf(n).Elem())) }

// append appends the cell of a row, whose struct is v.
func (c *Column) append(into []byte, n Node, v reflect.Value) []byte {
	switch c.Type {
	case TypeSource:
		if ids := n.row().SourceIDs; len(ids) > 0 {
			into = append(into, ids[0].Local()...)
		}
		return into
	case TypeOtherSources:
		if ids := n.row().SourceIDs; len(ids) > 1 {
			for i, id := range ids[1:] {
				if i > 0 {
					into = append(into, ';')
				}
				into = append(into, id.Local()...)
			}
		}
		return into
	}
	field := v.FieldByIndex(c.field)
	switch c.Type {
	case TypeID, TypeRef, TypeSubject:
		return append(into, ID(field.String()).Local()...)
	case TypeSubjectKind:
		return append(into, tableWords[string(ID(field.String()).Kind())]...)
	case TypeList:
		for i, item := range *field.Addr().Interface().(*[]string) {
			if i > 0 {
				into = append(into, ';')
			}
			into = append(into, item...)
		}
		return into
	case TypeDate:
		return PartialDate(field.Uint()).append(into)
	case TypeWord:
		return append(into, tableWords[field.String()]...)
	}
	return append(into, field.String()...)
}

// References are the ids of all rows that n names, sources included, in the order of its columns. In an atlas all of them are there.
func References(n Node) []ID { return AppendReferences(nil, n) }

// AppendReferences appends References to into, for loops over many rows.
func AppendReferences(into []ID, n Node) []ID {
	v := reflect.ValueOf(n).Elem()
	for _, c := range TableOf(n.Is()).Columns {
		switch c.Type {
		case TypeRef, TypeSubject:
			if id := v.FieldByIndex(c.field).String(); id != "" {
				into = append(into, ID(id))
			}
		case TypeSource:
			into = append(into, n.row().SourceIDs...)
		}
	}
	return into
}

// RowOf is the part of n that every row has.
func RowOf(n Node) *Row { return n.row() }
