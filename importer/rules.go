// Rules beyond single cells: what must hold within a row, and between rows. They hold for every package. What is wrong
// about a cell that was reported already says nothing about its row, so that one mistake is reported once.

package importer

import (
	"context"
	"fmt"

	"alliance-atlas/atlas"
)

// check checks all that needs other rows or other tables.
func (t *table) check(ctx context.Context, all tables) {
	t.checkIDs()
	t.checkReferences(all)
	t.checkUnique()
	t.checkAncestors()
	sourceKinds := all.sourceKinds()
	complete := all.of(atlas.KindSource).whole
	for i, row := range t.rows {
		if i%rowsBetween == 0 && ctx.Err() != nil {
			return
		}
		t.checkNames(i, row)
		t.checkShape(i, row)
		t.checkTime(i, row, all)
		if complete {
			t.checkProvenance(i, row, sourceKinds)
		}
	}
	if t.def.Kind == atlas.KindCountry && t.whole && len(t.rows) == 0 {
		t.add(place{1, 1}, "there are no countries: every package has those its rows name, as ISO 3166-1 lists them")
	}
}

// checkIDs checks that rows are sorted by id and that no two have the same.
func (t *table) checkIDs() {
	sorted, before := true, atlas.ID("")
	for i, row := range t.rows {
		id := row.Key()
		if id == "" {
			continue
		}
		if id < before {
			sorted = false
			t.reportRow(i, fmt.Sprintf("id %q comes after %q: rows are sorted by id, byte by byte", id.Key(), before.Key()), "id")
		}
		before = id
	}
	if sorted {
		for i, row := range t.rows {
			if i > 0 && row.Key() != "" && row.Key() == t.rows[i-1].Key() {
				t.reportTwice(i, i-1)
			}
		}
		return
	}
	first := make(map[atlas.ID]int, len(t.rows))
	for i, row := range t.rows {
		if row.Key() == "" {
			continue
		}
		if at, ok := first[row.Key()]; ok {
			t.reportTwice(i, at)
			continue
		}
		first[row.Key()] = i
	}
}

func (t *table) reportTwice(row, first int) {
	t.reportRow(row, fmt.Sprintf("id %q is there twice, first in line %d", t.rows[row].Key().Key(), t.lines[first]), "id")
}

// checkUnique checks the other codes of countries, by which they are looked up.
func (t *table) checkUnique() {
	if t.def.Kind != atlas.KindCountry {
		return
	}
	first := map[string]string{}
	for i, row := range t.rows {
		c := row.(*atlas.Country)
		for _, code := range []struct{ column, value string }{{"alpha3", c.Alpha3}, {"numeric", c.Numeric}} {
			if code.value == "" {
				continue
			}
			if other, ok := first[code.value]; ok {
				t.reportRow(i, fmt.Sprintf("%s %s is that of %s too", code.column, code.value, other), code.column)
				continue
			}
			first[code.value] = c.Code()
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
		at := row.Key()
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
		if onCycle[row.Key()] {
			t.reportRow(i, fmt.Sprintf("parent %q makes %s its own ancestor", parent(row).Key(), row.Key().Key()), "parent")
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
	local, language := "", ""
	switch n := row.(type) {
	case *atlas.Institution:
		local, language = n.NameLocal, n.LocalLanguage
	case *atlas.Alliance:
		local, language = n.NameLocal, n.LocalLanguage
	case *atlas.Course:
		local, language = n.NameLocal, n.LocalLanguage
	case *atlas.Exchange:
		local, language = n.NameLocal, n.LocalLanguage
	case *atlas.Event:
		local, language = n.NameLocal, n.LocalLanguage
	case *atlas.Person:
		local, language = n.NameLocal, n.LocalLanguage
	}
	if local != "" && language == "" {
		t.reportRow(i, "localLanguage is empty, and nameLocal needs it", "localLanguage", "nameLocal")
	}
}

// wordsOnly are the qualifiers that stand in place of a number.
var wordsOnly = map[atlas.Qualifier]bool{atlas.Dozens: true, atlas.Hundreds: true, atlas.Thousands: true}

// checkShape checks which cells of a row go together.
func (t *table) checkShape(i int, row atlas.Node) {
	switch n := row.(type) {
	case *atlas.Figure:
		if word := wordsOnly[n.Qualifier]; word && n.Value != "" {
			t.reportRow(i, fmt.Sprintf("value %s does not go with a qualifier that stands for a number", n.Value), "value", "qualifier")
		} else if !word && n.Value == "" {
			t.reportRow(i, "value is empty, which it may be only where the qualifier is dozens, hundreds or thousands", "value", "qualifier")
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

// beforeFounding are the roles that may begin before the alliance does.
var beforeFounding = map[string]bool{"INITIATOR": true, "FOUNDER": true, "SECRETARIAT": true, "PARTNER": true}

// checkTime checks that ends are not before begins. Dates of reduced precision get the benefit of the doubt.
func (t *table) checkTime(i int, row atlas.Node, all tables) {
	check := func(from, to atlas.Date, begin, end string) {
		if from.Known() && to.Known() && from.First() > to.Last() {
			t.reportRow(i, fmt.Sprintf("%s %s is before %s %s", end, to, begin, from), end, begin)
		}
	}
	switch n := row.(type) {
	case *atlas.Alliance:
		check(n.Founded, n.Ended, "founded", "ended")
	case *atlas.Exchange:
		check(n.From, n.To, "from", "to")
	case *atlas.Event:
		check(n.From, n.To, "from", "to")
	case *atlas.Membership:
		check(n.From, n.To, "from", "to")
		if !n.From.Known() || beforeFounding[string(n.Role)] {
			return
		}
		if a, ok := all.find(n.AllianceID).(*atlas.Alliance); ok && a.Founded.Known() && n.From.Last() < a.Founded.First() {
			t.reportRow(i, fmt.Sprintf("from %s is before %s was founded, %s", n.From, a.Key().Key(), a.Founded), "from", "alliance", "role")
		}
	}
}
