// The model: which tables are nodes and which are relationships, under which names. A table that is in neither list is a mistake that a
// test finds.

package natural

import (
	"slices"

	"alliance-atlas/atlas"
)

// nodeTable says how rows of a table are nodes.
type nodeTable struct {
	*atlas.Table
	label      string
	properties []property
	references []reference
}

// linkTable says how rows of a table are relationships. A table with two types says by the type what a cell says, as the side of a party.
type linkTable struct {
	*atlas.Table
	typ        string
	start, end end
	fixed      map[int]string // cells that the type says, by column
	properties []property
}

// end says which column names the row at the end of a relationship, by the kind of that row.
type end map[atlas.Kind]int

// reference is a relationship by which a node names another row.
type reference struct {
	typ string
	to  end
	// subject is the column that has the kind of the row, -1 where the columns say it.
	subject int
}

// property is a property that holds a cell.
type property struct {
	name   string
	column int
	*atlas.Column
}

// Names of properties that are no cells.
const (
	propID      = "id"
	propSources = "sources"  // of relationships: the ids of the sources, the main one first
	propLabel   = "label"    // a caption for people's eyes; never read
	propCode    = "code"     // of countries: the last part of the id; never read
	propPlace   = "position" // of CITES: the place of the source among those of the row, from 1, which is the main one
)

// cites is the relationship from a node to each source it rests on.
const cites = "CITES"

// renamed are the properties that are not called like their column, but like their field of the API.
var renamed = map[string]string{"roleDetail": "detail", "claim": "text"}

// referenceTypes are the references of nodes by column. Those of one row with the same type share it: who said a figure is a person or an
// institution.
var referenceTypes = map[atlas.Kind]map[string]string{
	atlas.KindInstitution: {"country": "LOCATED_IN"},
	atlas.KindAlliance:    {"seatCountry": "SEATED_IN", "parent": "PART_OF"},
	atlas.KindCourse:      {"provider": "PROVIDED_BY", "platform": "OFFERED_ON"},
	atlas.KindExchange:    {"alliance": "UNDER"},
	atlas.KindEvent:       {"country": "HELD_IN", "alliance": "HELD_FOR", "parent": "DURING"},
	atlas.KindPosition:    {"person": "OF_PERSON", "institution": "AT_INSTITUTION", "alliance": "AT_ALLIANCE", "country": "FOR_COUNTRY"},
	atlas.KindFigure:      {"subject": "MEASURES", "saidByPerson": "FIGURE_SAID_BY", "saidByInstitution": "FIGURE_SAID_BY"},
	atlas.KindClaim:       {"subject": "CLAIMS_OF", "saidByPerson": "CLAIM_SAID_BY", "saidByInstitution": "CLAIM_SAID_BY"},
	atlas.KindUnverified:  {"subject": "ABOUT"},
}

// nodeKinds are the kinds whose rows are nodes.
var nodeKinds = []atlas.Kind{
	atlas.KindCountry, atlas.KindInstitution, atlas.KindAlliance, atlas.KindCourse, atlas.KindExchange, atlas.KindEvent, atlas.KindPerson,
	atlas.KindPosition, atlas.KindFigure, atlas.KindClaim, atlas.KindUnverified, atlas.KindSource,
}

// linkKinds are the kinds whose rows are relationships: each type with the columns that name its two ends.
var linkKinds = []struct {
	kind       atlas.Kind
	typ        string
	start, end []string
	fixed      [2]string // a column and its cell
}{
	{kind: atlas.KindMembership, typ: "MEMBER_OF", start: []string{"institution"}, end: []string{"alliance"}},
	{kind: atlas.KindExchangeParty, typ: "PROVIDER_OF", start: []string{"institution", "country"}, end: []string{"exchange"}, fixed: [2]string{"side", "provider"}},
	{kind: atlas.KindExchangeParty, typ: "RECEIVER_OF", start: []string{"institution", "country"}, end: []string{"exchange"}, fixed: [2]string{"side", "receiver"}},
	{kind: atlas.KindExchangeCourse, typ: "COURSE_OF", start: []string{"course"}, end: []string{"exchange"}},
	{kind: atlas.KindEventHost, typ: "HOST_OF", start: []string{"institution", "alliance"}, end: []string{"event"}},
}

var (
	nodeTables = makeNodeTables()
	linkTables = makeLinkTables()
)

// referencesOf are the references of nodes by type, and by the kind of the node that they begin at.
var referencesOf = func() map[string]map[atlas.Kind]*reference {
	all := map[string]map[atlas.Kind]*reference{}
	for _, t := range nodeTables {
		for i := range t.references {
			r := &t.references[i]
			if all[r.typ] == nil {
				all[r.typ] = map[atlas.Kind]*reference{}
			}
			all[r.typ][t.Kind] = r
		}
	}
	return all
}()

func makeNodeTables() (all []*nodeTable) {
	for _, k := range nodeKinds {
		t := atlas.TableOf(k)
		n := &nodeTable{Table: t, label: k.Type(), properties: propertiesOf(t, nil)}
		for i, c := range t.Columns {
			typ, ok := referenceTypes[k][c.Name]
			if !ok {
				continue
			}
			at := slices.IndexFunc(n.references, func(r reference) bool { return r.typ == typ })
			if at < 0 {
				at = len(n.references)
				n.references = append(n.references, reference{typ, end{}, -1})
			}
			if c.Type == atlas.TypeSubject {
				n.references[at].subject = i - 1
				for _, subject := range atlas.EntityKinds {
					n.references[at].to[subject] = i
				}
				continue
			}
			n.references[at].to[c.Ref] = i
		}
		all = append(all, n)
	}
	return all
}

func makeLinkTables() (all []*linkTable) {
	for _, l := range linkKinds {
		t := atlas.TableOf(l.kind)
		link := &linkTable{Table: t, typ: l.typ, start: endOf(t, l.start), end: endOf(t, l.end), fixed: map[int]string{}}
		if l.fixed[0] != "" {
			link.fixed[columnOf(t, l.fixed[0])] = l.fixed[1]
		}
		link.properties = propertiesOf(t, link.fixed)
		all = append(all, link)
	}
	return all
}

func endOf(t *atlas.Table, columns []string) end {
	e := end{}
	for _, name := range columns {
		i := columnOf(t, name)
		e[t.Columns[i].Ref] = i
	}
	return e
}

// columnOf is the place of a column, -1 where the table has none of that name.
func columnOf(t *atlas.Table, name string) int {
	return slices.IndexFunc(t.Columns, func(c *atlas.Column) bool { return c.Name == name })
}

// propertiesOf are the columns that are properties: all but the id, those that name rows, and those that a type says.
func propertiesOf(t *atlas.Table, fixed map[int]string) (all []property) {
	for i, c := range t.Columns {
		switch c.Type {
		case atlas.TypeID, atlas.TypeRef, atlas.TypeSubject, atlas.TypeSubjectKind, atlas.TypeSource, atlas.TypeOtherSources:
			continue
		}
		if _, said := fixed[i]; said {
			continue
		}
		name := c.Name
		if other, ok := renamed[name]; ok {
			name = other
		}
		all = append(all, property{name, i, c})
	}
	return all
}

// sourceColumns are the places of the columns of the main source and of the others, -1 where a table has none.
func sourceColumns(t *atlas.Table) (main, others int) {
	return columnOf(t, "source"), columnOf(t, "otherSources")
}

// LabelOf gives the label of the node that a row makes in a graph, or the type of its relationship.
func LabelOf(row atlas.Node) (label string, relationship bool) {
	t := atlas.TableOf(row.NodeID().Kind())
	if link := linkOf(t.Kind, t.Cells(row, nil)); link != nil {
		return link.typ, true
	}
	return t.Kind.Type(), false
}
