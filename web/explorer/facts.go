// Titles and descriptions of rows that are no entities: sources, figures, claims, memberships and positions.

package explorer

import "alliance-atlas/atlas"

// fetchFor fetches all entities that rows name.
func (l *lookup) fetchFor(rows []atlas.Node) {
	var ids []atlas.ID
	for _, n := range rows {
		for _, id := range atlas.References(n) {
			if id.Kind().IsEntity() {
				ids = append(ids, id)
			}
		}
	}
	l.fetch(ids...)
}

// fact is the title and the description of a row that is no entity.
func (l *lookup) fact(n atlas.Node) (title, description string) {
	t := l.text
	l.fetchFor([]atlas.Node{n})
	switch n := n.(type) {
	case *atlas.Source:
		return n.Title, t.sentences(t.phrase(n.Publisher, t.date(n.Published)))
	case *atlas.Figure:
		value := t.phrase(joined(" ", []string{l.text.word(string(n.Qualifier)), number(n.Value), n.Unit}),
			t.dated(t.asOf, n.AsOf), filled(t.saidBy, l.either(n.SaidByPerson, n.SaidByInstitution)))
		return l.name(n.SubjectID) + t.colon + n.Measure, t.sentences(l.name(n.SubjectID) + t.colon + n.Measure + t.comma + value)
	case *atlas.Claim:
		return t.claim(l.name(n.SubjectID)), t.sentences(n.Text, t.phrase(filled(t.saidBy, l.either(n.SaidByPerson, n.SaidByInstitution)), t.dated(t.asOf, n.AsOf)))
	case *atlas.Membership:
		title = l.name(n.InstitutionID) + t.comma + l.name(n.AllianceID) + t.colon + t.word(string(n.Role))
		return title, t.sentences(t.phrase(title, n.Detail, t.dated(t.since, n.From), t.dated(t.until, n.To)))
	case *atlas.Position:
		return l.name(n.PersonID) + t.colon + n.Role, t.sentences(l.name(n.PersonID) + t.colon + l.position(n))
	}
	return "", t.lead
}

// position is a role of a person with where and when.
func (l *lookup) position(p *atlas.Position) string {
	at := l.either(p.InstitutionID, p.AllianceID)
	if at == "" {
		at = l.name(p.CountryID)
	}
	return l.text.phrase(p.Role, at, l.text.dated(l.text.asOf, p.AsOf))
}

// either is the name of the first of two entities that shows.
func (l *lookup) either(a, b atlas.ID) string {
	if name := l.name(a); name != "" {
		return name
	}
	return l.name(b)
}
