// Random questions about lists, answered by the tables alone: which rows meet the conditions, in which order, in which groups.

package tests

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// order says by what a word of an order enum orders.
type order struct {
	enum, word string
	by         string // a column, the column of the row whose name orders, or the connection whose rows count
	as         orderAs
}

// orderAs says how it does.
type orderAs int

const (
	byText orderAs = iota
	byDate
	byNumber
	byNameOf
	byCount
)

// orders are all words of all order enums of lists.
var orders = []order{
	{"CountryOrderField", "NAME", "name", byText},
	{"CountryOrderField", "INSTITUTIONS", "Country.institutions", byCount},
	{"CountryOrderField", "ALLIANCES", "Country.alliances", byCount},
	{"InstitutionOrderField", "NAME", "name", byText},
	{"InstitutionOrderField", "COUNTRY", "country", byNameOf},
	{"InstitutionOrderField", "MEMBERSHIPS", "Institution.memberships", byCount},
	{"InstitutionOrderField", "COURSES", "Institution.courses", byCount},
	{"InstitutionOrderField", "CITY", "city", byText},
	{"InstitutionOrderField", "FOUNDED", "founded", byDate},
	{"AllianceOrderField", "NAME", "name", byText},
	{"AllianceOrderField", "FOUNDED", "founded", byDate},
	{"AllianceOrderField", "MEMBERS", "Alliance.members", byCount},
	{"AllianceOrderField", "SEAT", "seat", byNameOf},
	{"AllianceOrderField", "NAMED", "Alliance.members", byCount},
	{"MembershipOrderField", "ALLIANCE", "alliance", byNameOf},
	{"MembershipOrderField", "INSTITUTION", "institution", byNameOf},
	{"MembershipOrderField", "FROM", "from", byDate},
	{"MembershipOrderField", "TO", "to", byDate},
	{"CourseOrderField", "NAME", "name", byText},
	{"CourseOrderField", "PROVIDER", "provider", byNameOf},
	{"CourseOrderField", "RUN_START", "runStart", byDate},
	{"ExchangeOrderField", "NAME", "name", byText},
	{"ExchangeOrderField", "FROM", "from", byDate},
	{"EventOrderField", "NAME", "name", byText},
	{"EventOrderField", "FROM", "from", byDate},
	{"EventOrderField", "CITY", "city", byText},
	{"PersonOrderField", "NAME", "name", byText},
	{"PositionOrderField", "AS_OF", "asOf", byDate},
	{"FigureOrderField", "AS_OF", "asOf", byDate},
	{"FigureOrderField", "VALUE", "value", byNumber},
	{"ClaimOrderField", "AS_OF", "asOf", byDate},
	{"SourceOrderField", "TITLE", "title", byText},
	{"SourceOrderField", "PUBLISHED", "published", byDate},
	{"SourceOrderField", "CITATIONS", "Source.citations", byCount},
}

// compare puts two rows into an order, with unknown values last in either direction; 0 where it does not part them.
func (c *conditions) compare(o order, desc bool, a, b string) int {
	known := func(id string) bool { return true }
	var by int
	text := func(id string) string { return atlas.Fold(c.byID[id][o.by]) }
	switch o.as {
	case byCount:
		by = cmp.Compare(len(c.rows[o.by][a]), len(c.rows[o.by][b]))
	case byNumber:
		known = func(id string) bool { _, ok := c.number(id, o.by); return ok }
		x, _ := c.number(a, o.by)
		y, _ := c.number(b, o.by)
		by = cmp.Compare(x, y)
	case byDate:
		text = func(id string) string { return earliest(c.byID[id][o.by]) }
		known = func(id string) bool { return c.byID[id][o.by] != "" }
		by = cmp.Compare(text(a), text(b))
	case byNameOf:
		known = func(id string) bool { return len(c.ends(id, o.by)) > 0 }
		text = func(id string) string { return atlas.Fold(c.byID[strings.Join(c.ends(id, o.by), "")]["name"]) }
		by = cmp.Compare(text(a), text(b))
	default:
		known = func(id string) bool { return c.byID[id][o.by] != "" }
		by = cmp.Compare(text(a), text(b))
	}
	switch {
	case known(a) != known(b):
		return map[bool]int{true: -1, false: 1}[known(a)]
	case !known(a):
		return 0
	case desc:
		return -by
	}
	return by
}

// sorted are rows, which come as they do without an order, in an order: ties of entities go by name and id, those of others as they come.
func (c *conditions) sorted(rows []string, o order, desc bool) []string {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b string) int {
		by := c.compare(o, desc, a, b)
		if by == 0 && slices.Contains(entities, ofWord(wordOf(a)).Table) {
			return cmp.Or(cmp.Compare(c.orderKey(a, true), c.orderKey(b, true)), cmp.Compare(a, b))
		}
		return by
	})
	return rows
}

// listed is a question about a list, and what the tables answer.
type listed struct {
	text   string
	rows   []string
	groups []group
}

// question is a random question about one list: conditions, an order, and a grouping.
func (c *conditions) question(t *testing.T, s *served, all map[string][]grouping, conn connection, id string) listed {
	typ := strings.TrimSuffix(conn.gives, "Connection")
	q := listed{rows: c.rows[conn.name()][id]}
	var window []string
	if typ == "Entity" {
		if c.random.IntN(2) == 0 {
			of := c.onWord("kind", "Kind")
			window = append(window, "kinds: "+of.text)
			q.rows = slices.DeleteFunc(slices.Clone(q.rows), func(row string) bool {
				return !slices.Contains(strings.FieldsFunc(of.text, func(r rune) bool { return strings.ContainsRune("[], ", r) }), strings.ToUpper(wordOf(row)))
			})
		}
	} else {
		if c.random.IntN(4) > 0 {
			where := c.draw(lower(typ), 3)
			window = append(window, "where: "+where.text)
			q.rows = slices.DeleteFunc(slices.Clone(q.rows), func(row string) bool { return !where.holds(row) })
		}
		if c.random.IntN(2) == 0 {
			words := c.inputs[typ+"OrderField"].EnumValues
			word := one(c.random, words).Name
			i := slices.IndexFunc(orders, func(o order) bool { return o.enum == typ+"OrderField" && o.word == word })
			if i < 0 {
				t.Fatalf("%s is an order of %s that this test knows nothing of: say in the table orders what it orders by", word, typ)
			}
			desc := c.random.IntN(2) == 0
			window = append(window, fmt.Sprintf("orderBy: {by: %s, direction: %s}", word, map[bool]string{true: "DESC", false: "ASC"}[desc]))
			q.rows = c.sorted(q.rows, orders[i], desc)
		}
	}
	g := one(c.random, all[typ+"Group"])
	q.groups = c.groupsOf(g, q.rows)
	window = append(window, "first: 500")
	q.text = fmt.Sprintf("%s(%s) { totalCount nodes { id } groups(by: %s) { key count node { id } } }", conn.field, strings.Join(window, ", "), g.word)
	if conn.typ != "Query" {
		q.text = fmt.Sprintf("node(id: %q) { ... on %s { of: %s } }", id, conn.typ, q.text)
	}
	return q
}

// Random lists, at the root and of random nodes, with random conditions, orders and groupings, have the rows and the groups that
// follow from the tables.
func TestListsAreWhatTheTablesSay(t *testing.T) {
	const together = 20 // lists of one operation: their pages ask for 10,000 rows
	random := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	p := harness.Serve(t)
	s := introspect(t, p)
	tables := harness.Tables(t, "data")
	c := &conditions{datasetOf(tables), t, random, index(s.Types, func(typ servedType) string { return typ.Name }), expectedRows(tables)}
	groupings, lists := allGroupings(t, s), connections(s)
	asked, some, narrowed := 0, 0, 0
	for range testflags.Times(100, 500) {
		var questions []listed
		var document strings.Builder
		for i := range together {
			conn := one(random, lists)
			if random.IntN(2) == 0 { // half of them at the root
				for conn.typ != "Query" {
					conn = one(random, lists)
				}
			}
			ids := slices.DeleteFunc(slices.Sorted(maps.Keys(c.rows[conn.name()])), func(id string) bool { return len(c.rows[conn.name()][id]) == 0 })
			if len(ids) == 0 { // a list that is empty for every row
				ids = slices.Sorted(maps.Keys(c.rows[conn.name()]))
			}
			id := one(random, ids)
			questions = append(questions, c.question(t, s, groupings, conn, id))
			fmt.Fprintf(&document, "q%d: %s\n", i, questions[i].text)
			if n := len(questions[i].rows); n > 0 {
				if some++; n < len(c.rows[conn.name()][id]) {
					narrowed++
				}
			}
		}
		var data map[string]json.RawMessage
		p.Ask(t, "{\n"+document.String()+"}", nil, &data)
		for i, q := range questions {
			asked++
			type answer struct {
				TotalCount int
				Nodes      []struct{ ID string }
				Groups     []group
			}
			raw := data[fmt.Sprint("q", i)]
			var below struct{ Of json.RawMessage }
			if json.Unmarshal(raw, &below) == nil && below.Of != nil {
				raw = below.Of
			}
			var got answer
			if err := json.Unmarshal(raw, &got); err != nil {
				t.Fatalf("%v: %s", err, raw)
			}
			ids := make([]string, len(got.Nodes))
			for j, n := range got.Nodes {
				ids[j] = n.ID
			}
			want := q.rows[:min(500, len(q.rows))]
			switch {
			case got.TotalCount != len(q.rows) || !slices.Equal(ids, want):
				t.Fatalf("%s\nhas %d rows\n %v, not %d\n %v", q.text, got.TotalCount, ids, len(q.rows), want)
			case fmt.Sprint(got.Groups) != fmt.Sprint(q.groups):
				t.Fatalf("%s\nhas the groups\n %v, not\n %v", q.text, got.Groups, q.groups)
			}
		}
	}
	if narrowed < asked/8 {
		t.Errorf("only %d of %d lists are some rows and not all: conditions are drawn that nothing or everything meets", narrowed, asked)
	}
	t.Logf("%d lists, %d of them not empty, %d with some rows and not all", asked, some, narrowed)
}
