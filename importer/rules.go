// Rules beyond single cells: within a row, and between rows. They hold for every package. A rule does not use a cell
// that was reported already, so that one mistake is reported once.

package importer

import (
	"context"
	"fmt"

	"alliance-atlas/atlas"
)

// checkRow checks the rules within a row.
func (t *table) checkRow(i int, row atlas.Node) {
	t.checkNames(i, row)
	t.checkShape(i, row)
	t.checkTime(i, row)
	t.noteRest(row)
	if base := atlas.RowOf(row); t.graph && len(base.SourceIDs) == 0 && base.Trust != atlas.TrustUnverified && t.def.Kind != atlas.KindSource {
		t.reportRow(i, fmt.Sprintf("trust is %s, and the row cites no source", base.Trust), "trust", "source")
	}
}

// check checks the rules that need other rows or other tables. It walks the rows of a table only where there is a fault
// to find.
func (t *table) check(ctx context.Context, all tables) {
	if t.lean != nil {
		t.checkLean(all)
		return
	}
	t.checkIDs()
	t.checkReferences(all)
	t.checkUnique()
	t.checkAncestors()
	t.checkFounding(ctx, all)
	t.checkProvenance(all)
	t.checkLocations(all)
	if t.def.Kind == atlas.KindCountry && t.whole && len(t.rows) == 0 {
		t.add(place{1, 1}, "there are no countries: every package has those its rows name, as ISO 3166-1 lists them")
	}
}

// checkIDs checks that no two rows have the same id. Rows may come in any order: they are written back by id.
func (t *table) checkIDs() {
	if !t.unordered {
		return
	}
	first := make(map[atlas.ID]int, len(t.rows))
	for i, row := range t.rows {
		id := row.NodeID()
		if id == "" || t.odd[i].wrong&1 != 0 { // reported already
			continue
		}
		if at, ok := first[id]; ok {
			t.reportTwice(i, at)
			continue
		}
		first[id] = i
	}
}

func (t *table) reportTwice(row, first int) {
	text := fmt.Sprintf("id %q is there twice, first in line %d", t.rows[row].NodeID().Local(), t.lines[first])
	if t.graph {
		text = fmt.Sprintf("id %q is there twice", t.rows[row].NodeID())
	}
	t.reportRow(row, text, "id")
}

// checkUnique checks that no two rows share a value that only one may have, which finds it.
func (t *table) checkUnique() {
	for _, c := range t.def.Columns {
		if !c.Unique {
			continue
		}
		first := map[string]int{}
		for i, row := range t.rows {
			value := c.Cell(row)
			if value == "" {
				continue
			}
			if other, ok := first[value]; ok {
				t.reportRow(i, fmt.Sprintf("%s %s is that of %s too", c.Name, value, t.rows[other].NodeID().Local()), c.Name)
				continue
			}
			first[value] = i
		}
	}
}

// checkAncestors checks that no alliance and no event is its own ancestor.
func (t *table) checkAncestors() {
	parent := func(n atlas.Node) atlas.ID {
		switch n := n.(type) {
		case *atlas.Alliance:
			return n.ParentID
		case *atlas.Event:
			return n.ParentID
		}
		return ""
	}
	if t.def.Kind != atlas.KindAlliance && t.def.Kind != atlas.KindEvent {
		return
	}
	// Each row is walked up from once: a walk ends where an earlier one passed.
	walks := map[atlas.ID]int{}
	onCycle := map[atlas.ID]bool{}
	for i, row := range t.rows {
		at := row.NodeID()
		for ; at != "" && walks[at] == 0; at = parentOf(t, at, parent) {
			walks[at] = i + 1
		}
		if at == "" || walks[at] != i+1 {
			continue
		}
		for !onCycle[at] {
			onCycle[at] = true
			at = parentOf(t, at, parent)
		}
	}
	for i, row := range t.rows {
		if onCycle[row.NodeID()] {
			t.reportRow(i, fmt.Sprintf("parent %q makes %s its own ancestor", parent(row).Local(), row.NodeID().Local()), "parent")
		}
	}
}

func parentOf(t *table, id atlas.ID, parent func(atlas.Node) atlas.ID) atlas.ID {
	row := t.find(id)
	if row == nil {
		return ""
	}
	return parent(row)
}

// checkNames checks what the names of a row need from each other.
func (t *table) checkNames(i int, row atlas.Node) {
	e, ok := row.(atlas.Entity)
	if !ok {
		return
	}
	if names := atlas.NamedOf(e); names.NameLocal != "" && names.LocalLanguage == "" {
		t.reportRow(i, "localLanguage is empty, and nameLocal needs it", "localLanguage", "nameLocal")
	}
}

// wordsOnly are the qualifiers that stand in place of a number.
var wordsOnly = map[atlas.Qualifier]bool{atlas.Dozens: true, atlas.Hundreds: true, atlas.Thousands: true}

// checkShape checks which cells of a row go together.
func (t *table) checkShape(i int, row atlas.Node) {
	switch n := row.(type) {
	case *atlas.Institution:
		if n.Latitude != "" && n.Longitude == "" {
			t.reportRow(i, "longitude is empty, and latitude needs it", "longitude", "latitude")
		} else if n.Latitude == "" && n.Longitude != "" {
			t.reportRow(i, "latitude is empty, and longitude needs it", "latitude", "longitude")
		}
		for column, text := range atlas.WrongIdentifiers(n) {
			t.reportRow(i, text, column)
		}
	case *atlas.Figure:
		if word := wordsOnly[n.Qualifier]; word && n.Value != "" {
			t.reportRow(i, fmt.Sprintf("value %s does not go with a qualifier that stands for a number", n.Value), "value", "qualifier")
		} else if !word && n.Value == "" {
			t.reportRow(i, fmt.Sprintf("value is empty, which it may be only where the qualifier is %s, %s or %s", t.word("dozens"), t.word("hundreds"), t.word("thousands")), "value", "qualifier")
		}
		t.checkSaidBy(i, n.SaidByPerson, n.SaidByInstitution)
	case *atlas.Claim:
		t.checkSaidBy(i, n.SaidByPerson, n.SaidByInstitution)
	case *atlas.ExchangeParty:
		if (n.InstitutionID == "") == (n.CountryID == "") {
			t.reportRow(i, "a party is an institution or else a country: exactly one of the two", "institution", "country")
		}
	case *atlas.EventHost:
		if (n.InstitutionID == "") == (n.AllianceID == "") {
			t.reportRow(i, "a host is an institution or else an alliance: exactly one of the two", "institution", "alliance")
		}
	}
}

func (t *table) checkSaidBy(i int, person, institution atlas.ID) {
	if person != "" && institution != "" {
		t.reportRow(i, "saidByInstitution is given beside saidByPerson: at most one of the two said it", "saidByInstitution", "saidByPerson")
	}
}

// checkTime checks that ends are not before begins. Dates of reduced precision get the benefit of the doubt.
func (t *table) checkTime(i int, row atlas.Node) {
	from, to, begin, end := atlas.PartialDate(0), atlas.PartialDate(0), "from", "to"
	switch n := row.(type) {
	case *atlas.Alliance:
		from, to, begin, end = n.Founded, n.Ended, "founded", "ended"
	case *atlas.Exchange:
		from, to = n.From, n.To
	case *atlas.Event:
		from, to = n.From, n.To
	case *atlas.Membership:
		from, to = n.From, n.To
	}
	if from.Known() && to.Known() && from.First() > to.Last() {
		t.reportRow(i, fmt.Sprintf("%s %s is before %s %s", end, to, begin, from), end, begin)
	}
}

// beforeFounding are the roles that may begin before the alliance does.
var beforeFounding = map[atlas.MembershipRole]bool{"INITIATOR": true, "FOUNDER": true, "SECRETARIAT": true, "PARTNER": true}

// checkFounding checks that nobody is a member of an alliance that is not founded yet.
func (t *table) checkFounding(ctx context.Context, all tables) {
	if t.def.Kind != atlas.KindMembership {
		return
	}
	founded := map[atlas.ID]atlas.PartialDate{}
	for _, row := range all.ofKind(atlas.KindAlliance).rows {
		if _, ok := founded[row.NodeID()]; !ok { // of two with the same id, the first
			founded[row.NodeID()] = row.(*atlas.Alliance).Founded
		}
	}
	for i, row := range t.rows {
		if i%rowsBetween == 0 && ctx.Err() != nil {
			return
		}
		m := row.(*atlas.Membership)
		if at := founded[m.AllianceID]; m.From.Known() && m.From.Last() < at.First() && !beforeFounding[m.Role] {
			t.reportRow(i, fmt.Sprintf("from %s is before %s was founded, %s", m.From, m.AllianceID.Local(), at), "from", "alliance", "role")
		}
	}
}
