// Values: cells as properties of a graph, and properties, whoever wrote them, as cells.

package natural

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"alliance-atlas/atlas"
)

// textOf is the property beside a number that keeps how it was written, where that says more than the number: 1.60 is 1.6 to the database.
func textOf(name string) string { return name + "Text" }

// dayOf is the property beside a date of a day that is a date of the database, for people who compare dates in Cypher.
func dayOf(name string) string { return name + "Date" }

// set adds the properties that a cell is to a map. An empty cell adds none.
func (p *property) set(into map[string]any, cell string) {
	if cell == "" {
		return
	}
	switch p.Type {
	case atlas.TypeList:
		into[p.name] = strings.Split(cell, ";")
	case atlas.TypeWord:
		into[p.name] = atlas.APIWord(cell)
	case atlas.TypeNumber:
		f, err := strconv.ParseFloat(cell, 64)
		if err != nil {
			into[p.name] = cell
			return
		}
		f += 0 // zero has no sign
		into[p.name] = f
		if decimal(f) != cell {
			into[textOf(p.name)] = cell
		}
	case atlas.TypeInteger:
		if n, err := strconv.ParseInt(cell, 10, 64); err == nil {
			into[p.name] = n
		} else {
			into[p.name] = cell
		}
	case atlas.TypeDate:
		into[p.name] = cell
		if day, err := time.Parse(time.DateOnly, cell); err == nil {
			into[dayOf(p.name)] = dbtype.Date(day)
		}
	default:
		into[p.name] = cell
	}
}

// decimal is a number in the form of tables that has no digit too many.
func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// cell is the cell that a property is, and what is wrong with it where it is no such value. written is the property textOf, if there is one.
// A missing property is an empty cell.
func (p *property) cell(value, written any) (cell, wrong string) {
	switch v := value.(type) {
	case nil:
		return "", ""
	case string:
		switch {
		case v == "":
			return "", "is an empty text; remove it where nothing is known"
		case p.Type == atlas.TypeNumber || p.Type == atlas.TypeInteger:
			return v, "is a text, and should be a number"
		case p.Type == atlas.TypeList:
			return p.list([]any{v})
		case p.Type == atlas.TypeWord:
			if word := atlas.TableWord(v); word != "" {
				return word, ""
			}
		}
		return v, ""
	case int64:
		switch p.Type {
		case atlas.TypeNumber, atlas.TypeInteger:
			return strconv.FormatInt(v, 10), ""
		case atlas.TypeDate: // a year
			if v >= 1000 && v <= 9999 {
				return strconv.FormatInt(v, 10), ""
			}
		}
	case float64:
		switch {
		case p.Type == atlas.TypeInteger && v == float64(int64(v)):
			return strconv.FormatInt(int64(v), 10), ""
		case p.Type == atlas.TypeNumber:
			if text, _ := written.(string); text != "" {
				if same, err := strconv.ParseFloat(text, 64); err == nil && same == v {
					return text, ""
				}
			}
			return decimal(v), ""
		}
	case dbtype.Date:
		if p.Type == atlas.TypeDate {
			return v.Time().Format(time.DateOnly), ""
		}
	case []any:
		if p.Type == atlas.TypeList {
			return p.list(v)
		}
	}
	return "", fmt.Sprintf("is %s, and should be %s", typeName(value), p.expected())
}

// beside is the property that stands beside this one where its value asks for it, "" for none.
func (p *property) beside() string {
	switch p.Type {
	case atlas.TypeNumber:
		return textOf(p.name)
	case atlas.TypeDate:
		return dayOf(p.name)
	}
	return ""
}

// readWith is the property that must be read with this one, "" for none: what a number was written as, and for a load, which writes it again, the
// day.
func (p *property) readWith(keep bool) string {
	if p.Type == atlas.TypeDate && !keep {
		return ""
	}
	return p.beside()
}

// namesOf are the names of properties, with those that stand beside them.
func namesOf(properties []property) (names []string) {
	for _, p := range properties {
		if names = append(names, p.name); p.beside() != "" {
			names = append(names, p.beside())
		}
	}
	return names
}

// asWritten tells whether a property and what stands beside it are just as set writes them for the cell that they are. beside is the property
// textOf or dayOf. What people write may mean the same in another form, as a date of the database, and what stands beside may be of before.
func (p *property) asWritten(value, beside any, cell string) bool {
	if value == nil {
		return beside == nil
	}
	switch p.Type {
	case atlas.TypeList:
		_, ok := value.([]any)
		return ok
	case atlas.TypeWord:
		return value == atlas.APIWord(cell)
	case atlas.TypeNumber:
		f, ok := value.(float64)
		if decimal(f) == cell {
			return ok && beside == nil
		}
		return ok && beside == cell
	case atlas.TypeInteger:
		_, ok := value.(int64)
		return ok
	case atlas.TypeDate:
		have, ok := beside.(dbtype.Date)
		if day, err := time.Parse(time.DateOnly, cell); err == nil {
			return value == cell && ok && have.Time().Equal(day)
		}
		return value == cell && beside == nil
	}
	return value == cell
}

// list is the cell of a list.
func (p *property) list(items []any) (cell, wrong string) {
	texts := make([]string, len(items))
	for i, item := range items {
		text, ok := item.(string)
		switch {
		case !ok:
			return "", fmt.Sprintf("has %s in it, and should be a list of texts", typeName(item))
		case strings.Contains(text, ";"):
			return "", fmt.Sprintf("has an item with a semicolon, which parts the items of tables: %q", text)
		}
		texts[i] = text
	}
	return strings.Join(texts, ";"), ""
}

// expected says in words which value a property should be.
func (p *property) expected() string {
	switch p.Type {
	case atlas.TypeDate:
		return "a date as text: YYYY, YYYY-MM or YYYY-MM-DD"
	case atlas.TypeNumber:
		return "a number"
	case atlas.TypeInteger:
		return "a whole number"
	case atlas.TypeList:
		return "a list of texts"
	}
	return "a text"
}

// typeName says in words which type a value of the database has.
func typeName(value any) string {
	switch value.(type) {
	case bool:
		return "true or false"
	case int64, float64:
		return "a number"
	case string:
		return "a text"
	case []any:
		return "a list"
	case dbtype.Date, dbtype.LocalDateTime, time.Time, dbtype.LocalTime, dbtype.Time:
		return "a date or time of the database"
	case dbtype.Duration:
		return "a duration"
	case dbtype.Point2D, dbtype.Point3D:
		return "a point"
	}
	return "of another type"
}
