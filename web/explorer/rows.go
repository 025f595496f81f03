// What a page is about: looking its row up, and the title and the description of entities. facts.go has those of other rows.

package explorer

import (
	"context"
	"net/http"

	"alliance-atlas/atlas"
)

// namesShown is how many names a description has one after the other; a sentence of more is not read.
const namesShown = 3

// unknown is the head of a page whose store did not answer.
func (q *request) unknown(status int) *head {
	if status != http.StatusInternalServerError {
		status = http.StatusServiceUnavailable
	}
	title := q.language.views[home]
	switch q.is {
	case aView:
		title = q.language.views[q.view]
	case aList:
		title = q.language.lists[q.kind]
	}
	return &head{status: status, title: title, description: q.language.lead}
}

// describe finds out what the page of a request is about.
func (s *Server) describe(ctx context.Context, reader atlas.Reader, q *request) (*head, error) {
	l := &lookup{ctx: ctx, reader: reader, server: s, public: s.options.PublicURL, text: q.language, at: q.at, have: map[atlas.ID]atlas.Node{}}
	found := &head{status: http.StatusOK, description: q.language.lead}
	switch q.is {
	case nowhere:
		found.status, found.title = http.StatusNotFound, q.language.noPage
	case aView:
		found.title = q.language.views[q.view]
		switch q.view {
		case home, "about":
			found.linked = l.dataset()
		case "search":
			found.hidden = true
			if q.text != "" {
				found.title = q.language.search(q.text)
			}
		}
	case aList:
		found.title = q.language.lists[q.kind]
	case aRow:
		l.fetch(q.id)
		if n := l.have[q.id]; n != nil {
			l.row(found, n)
		} else {
			l.missing(found, q)
		}
	}
	return found, l.err
}

// lookup is what one page asks a store. The first error stays in err, and nothing is asked after it.
type lookup struct {
	ctx    context.Context
	reader atlas.Reader
	server *Server
	public string
	text   *texts
	at     atlas.PartialDate
	have   map[atlas.ID]atlas.Node // what was fetched
	err    error
}

// fetch asks for rows in one call, for node and name to give. The empty id is no row.
func (l *lookup) fetch(ids ...atlas.ID) {
	var missing []atlas.ID
	for _, id := range ids {
		if _, have := l.have[id]; id != "" && !have {
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 || l.err != nil {
		return
	}
	nodes, err := l.reader.Nodes(l.ctx, missing)
	if err != nil {
		l.err = err
		return
	}
	for i, n := range nodes {
		l.have[missing[i]] = n
	}
}

// entity is a row that was fetched, nil where it is none or does not show.
func (l *lookup) entity(id atlas.ID) atlas.Entity {
	e, _ := l.have[id].(atlas.Entity)
	return e
}

// nameOf is a name in the language of the page, else in English.
func (l *lookup) nameOf(e atlas.Entity) string { return e.NameIn(&l.text.short) }

// name is the name of an entity that was fetched, "" where it does not show.
func (l *lookup) name(id atlas.ID) string {
	if e := l.entity(id); e != nil {
		return l.nameOf(e)
	}
	return ""
}

// ends are the first ends of a relationship from a row, in its own order.
func (l *lookup) ends(rel *atlas.Relationship, from atlas.ID, first int) []atlas.Node {
	if l.err != nil {
		return nil
	}
	pages, err := l.reader.Expand(l.ctx, rel, []atlas.ID{from}, atlas.Window{First: first, Last: -1, Select: atlas.SelectNodes})
	if err != nil {
		l.err = err
		return nil
	}
	for _, n := range pages.Nodes {
		l.have[n.NodeID()] = n
	}
	return pages.Nodes
}

// names are the names of the first ends of a relationship.
func (l *lookup) names(rel *atlas.Relationship, from atlas.ID) (text string, ids []atlas.ID) {
	var names []string
	for _, n := range l.ends(rel, from, namesShown) {
		names, ids = append(names, l.name(n.NodeID())), append(ids, n.NodeID())
	}
	return joined(l.text.and, names), ids
}

// total counts the ends of a relationship in words, "" where there is none.
func (l *lookup) total(rel *atlas.Relationship, from atlas.ID) string {
	if l.err != nil {
		return ""
	}
	pages, err := l.reader.Expand(l.ctx, rel, []atlas.ID{from}, atlas.Window{First: 0, Last: -1, Select: atlas.SelectTotal})
	if err != nil {
		l.err = err
		return ""
	}
	if n := int(pages.Total[0]); n > 0 {
		return l.text.count(n, rel.To)
	}
	return ""
}

// missing says of a row that it is not there: never, or not on the date of the address. A link that was right for another date says so,
// and is 404 all the same, because nothing of the row shows here.
func (l *lookup) missing(found *head, q *request) {
	found.status, found.title = http.StatusNotFound, l.text.none(l.text.kinds[q.kind])
	if !q.at.Known() || l.err != nil {
		return
	}
	ever, err := l.server.store.Snapshot(l.ctx, 0)
	if err != nil {
		l.err = err
		return
	}
	of := *l
	of.reader, of.have = ever, map[atlas.ID]atlas.Node{}
	of.fetch(q.id)
	if n := of.have[q.id]; n != nil {
		found.title = l.text.later(of.title(n), l.text.date(q.at))
	}
	l.err = of.err
}

// title is what the page of a row is called.
func (l *lookup) title(n atlas.Node) string {
	if e, ok := n.(atlas.Entity); ok {
		return l.nameOf(e)
	}
	title, _ := l.fact(n)
	return title
}

// row describes the row that a page is about.
func (l *lookup) row(found *head, n atlas.Node) {
	if e, ok := n.(atlas.Entity); ok {
		found.title = l.nameOf(e)
	}
	switch n := n.(type) {
	case *atlas.Country:
		found.description = l.country(n)
		found.linked = l.linkedCountry(n)
	case *atlas.Institution:
		found.description = l.institution(n)
		found.linked = l.linkedInstitution(n)
	case *atlas.Alliance:
		found.description = l.alliance(n)
		found.linked = l.linkedAlliance(n)
	case *atlas.Course:
		found.description = l.course(n)
		found.linked = l.linkedCourse(n, found.description)
	case *atlas.Exchange:
		found.description = l.exchange(n)
	case *atlas.Event:
		description, hosts := l.event(n)
		found.description = description
		found.linked = l.linkedEvent(n, hosts, description)
	case *atlas.Person:
		found.description = l.person(n)
		found.linked = l.about(n, "Person", linked{})
		found.person = true
	default:
		found.title, found.description = l.fact(n)
		if s, ok := n.(*atlas.Source); ok {
			found.linked = l.linkedSource(s)
		}
	}
	if found.description == "" {
		found.description = l.text.lead
	}
}

func (l *lookup) country(c *atlas.Country) string {
	t := l.text
	return t.sentences(t.word(c.Region), t.phrase(
		l.total(atlas.CountryInstitutions.Relationship, c.ID), l.total(atlas.CountryAlliances.Relationship, c.ID), l.total(atlas.CountryEvents.Relationship, c.ID)), t.tail)
}

func (l *lookup) institution(i *atlas.Institution) string {
	t := l.text
	l.fetch(i.CountryID)
	kind := t.word(string(i.Kind))
	if i.Kind == "OTHER" {
		kind = ""
	}
	return t.sentences(t.phrase(kind, i.City, l.name(i.CountryID)), t.phrase(
		l.total(atlas.InstitutionAlliances.Relationship, i.ID), l.total(atlas.InstitutionCourses.Relationship, i.ID), l.total(atlas.InstitutionEvents.Relationship, i.ID)), t.tail)
}

func (l *lookup) alliance(a *atlas.Alliance) string {
	t := l.text
	first := a.Description
	if first == "" {
		first = t.kinds[atlas.KindAlliance]
	}
	return t.sentences(first, t.dated(t.founded, a.Founded), t.phrase(
		l.total(atlas.AllianceMembers.Relationship, a.ID), l.total(atlas.AllianceCountries.Relationship, a.ID), l.total(atlas.AllianceEvents.Relationship, a.ID)), t.tail)
}

func (l *lookup) course(c *atlas.Course) string {
	t := l.text
	l.fetch(c.ProviderID, c.PlatformID)
	return t.sentences(t.phrase(t.word(string(c.Kind)), filled(t.by, l.name(c.ProviderID)), filled(t.on, l.name(c.PlatformID))), c.Field, t.tail)
}

func (l *lookup) exchange(e *atlas.Exchange) string {
	t := l.text
	gives, _ := l.names(atlas.ExchangeProviders.Relationship, e.ID)
	takes, _ := l.names(atlas.ExchangeReceivers.Relationship, e.ID)
	if gives == "" {
		gives, _ = l.names(atlas.ExchangeProviderCountries.Relationship, e.ID)
	}
	if takes == "" {
		takes, _ = l.names(atlas.ExchangeReceiverCountries.Relationship, e.ID)
	}
	return t.sentences(t.phrase(t.word(string(e.Kind)), t.dated(t.since, e.From), t.dated(t.until, e.To)), filled(t.gives, gives), filled(t.takes, takes), t.tail)
}

func (l *lookup) event(e *atlas.Event) (description string, hosts []atlas.ID) {
	t := l.text
	l.fetch(e.CountryID, e.ParentID)
	names, hosts := l.names(atlas.EventHosts.Relationship, e.ID)
	return t.sentences(t.phrase(t.date(e.From), e.City, l.name(e.CountryID)), e.Theme, filled(t.hosted, names), t.tail), hosts
}

// person says what a person was, each with the date on which that is known: never that they are it.
func (l *lookup) person(p *atlas.Person) string {
	t := l.text
	positions := l.ends(atlas.PersonPositions.Relationship, p.ID, namesShown)
	l.fetchFor(positions)
	var phrases []string
	for _, n := range positions {
		phrases = append(phrases, l.position(n.(*atlas.Position)))
	}
	return t.sentences(append(phrases, t.tail)...)
}
