// The rows of a made-up world that belong to its institutions and alliances.

package importer

import (
	"fmt"
	"iter"
	"strconv"

	"alliance-atlas/atlas"
)

// The years of a made-up world.
const (
	firstYear = 1990
	lastYear  = 2025
)

// memberships yields the memberships of all alliances. Most begin after the founding, some end, a few begin again.
func (w *World) memberships(yield func(atlas.Node) bool) {
	for rank, a := range w.alliances {
		d := w.dice(streamMemberships, rank)
		for _, i := range a.members {
			for _, m := range w.membershipsOf(d, a, w.institutions[i]) {
				if !yield(m) {
					return
				}
			}
		}
	}
}

func (w *World) membershipsOf(d dice, a *worldAlliance, i *atlas.Institution) []*atlas.Membership {
	base := a.ID.Local() + "-" + i.ID.Local() + "-"
	of := func(suffix string, role atlas.MembershipRole) *atlas.Membership {
		return &atlas.Membership{Row: row(atlas.KindMembership, base+suffix), AllianceID: a.ID, InstitutionID: i.ID, Role: role}
	}
	var all []*atlas.Membership
	if d.percent(1) {
		chair := of("chair", "CHAIR")
		chair.Detail = "chair of the council"
		all = append(all, chair)
	}
	m := of("member", "MEMBER")
	switch n := d.IntN(100); {
	case n < 5:
		m = of("founder", "FOUNDER")
		m.From = a.Founded
	case n < 10:
		m = of("partner", "PARTNER")
	case n < 25:
		m.Seen = d.date(lastYear)
	default:
		year := a.year + d.IntN(lastYear-a.year+1)
		m.From = d.date(year)
		if year == a.year {
			m.From = date("%04d", year)
		}
		if year < lastYear-2 && d.percent(10) {
			m.To = d.date(year + 1 + d.IntN(lastYear-year-2))
			if d.percent(20) {
				again := of("member-again", "MEMBER")
				again.From = date("%04d", lastYear)
				return append(all, m, again)
			}
		}
	}
	return append(all, m)
}

// coursesOf are the courses of one institution, by id.
func (w *World) coursesOf(i int) []atlas.Node {
	d := w.dice(streamCourses, i)
	provider := w.institutions[i]
	rows := make([]atlas.Node, 0, 2*coursesEach)
	for n := range d.IntN(2*coursesEach + 1) {
		topic := pick(d, topics)
		c := &atlas.Course{Kind: "COURSE", ProviderID: provider.ID, Language: "en", Field: topic.field, FieldBasis: "catalogue"}
		slug, name := courseName(d, topic)
		c.Row = row(atlas.KindCourse, provider.ID.Local()+"-"+slug+"-"+strconv.Itoa(10+n))
		c.Name, c.NameLanguage = name, "en"
		if other, ok := courseNames[provider.LocalLanguage]; ok && d.percent(30) {
			c.Name, c.NameLanguage, c.Language = fmt.Sprintf(pick(d, other.forms), other.topics[topic.field]), provider.LocalLanguage, provider.LocalLanguage
		}
		if len(w.platforms) > 0 && d.percent(60) {
			c.PlatformID = w.platforms[d.skewed(len(w.platforms))].ID
		}
		if d.percent(10) {
			c.Kind, c.RunStart = "COURSE_RUN", d.date(2015+d.IntN(lastYear-2014))
		}
		if d.percent(20) {
			c.Instructors = []string{personName(d)}
		}
		rows = append(rows, c)
	}
	return sorted(rows)
}

// The sorts of rows about an exchange, as places in what World.exchange makes.
const (
	exchangeItself = iota
	exchangeParties
	exchangeCourses
)

// exchangesEach are the numbers of exchanges in which an institution provides courses, drawn evenly: two on average.
var exchangesEach = []int{0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4}

// exchangeRows yields the exchanges that each institution provides in, or one sort of rows about them.
func (w *World) exchangeRows(sort int) iter.Seq[atlas.Node] {
	return func(yield func(atlas.Node) bool) {
		w.perInstitution(func(i int) []atlas.Node {
			d := w.dice(streamExchanges, i)
			var rows []atlas.Node
			for n := range pick(d, exchangesEach) {
				rows = append(rows, w.exchange(d, i, n)[sort]...)
			}
			return rows
		}, yield)
	}
}

// exchange is the n-th exchange in which institution i provides courses: the exchange itself, its parties, its courses.
func (w *World) exchange(d dice, i, n int) [3][]atlas.Node {
	provider, receiver := w.institutions[i], w.institutions[d.skewed(len(w.institutions))]
	key := fmt.Sprintf("%s-exchange-%d", provider.ID.Local(), n+1)
	e := &atlas.Exchange{Kind: pick(d, exchangeKinds), Fields: []string{pick(d, topics).field}}
	e.Row = row(atlas.KindExchange, key)
	year := firstYear + 20 + d.IntN(lastYear-firstYear-20)
	e.Name = fmt.Sprintf("%s courses for %s %d", provider.Name, receiver.Name, year)
	e.From = d.date(year)
	if d.percent(30) {
		e.To = date("%04d", year+d.IntN(lastYear-year+1))
	}
	if d.percent(20) {
		e.AllianceID = w.alliances[d.IntN(len(w.alliances))].ID
	}
	party := func(suffix, side string) *atlas.ExchangeParty {
		return &atlas.ExchangeParty{Row: row(atlas.KindExchangeParty, key+"-"+suffix), ExchangeID: e.ID, Side: side}
	}
	gives, takes := party("provider", "provider"), party("receiver", "receiver")
	gives.InstitutionID = provider.ID
	if takes.InstitutionID = receiver.ID; d.percent(10) && receiver.CountryID != "" {
		takes.InstitutionID, takes.CountryID = "", receiver.CountryID
	}
	made := [3][]atlas.Node{{e}, {gives, takes}, nil}
	if d.percent(10) {
		if courses := w.coursesOf(i); len(courses) > 0 {
			c := &atlas.ExchangeCourse{Row: row(atlas.KindExchangeCourse, key+"-course"), ExchangeID: e.ID, CourseID: pick(d, courses).NodeID()}
			made[exchangeCourses] = []atlas.Node{c}
		}
	}
	return made
}

// makeFew makes the kinds of which there are few: events with hosts, people with positions, figures and claims.
func (w *World) makeFew() {
	put := func(n atlas.Node) { w.few[n.Is()] = append(w.few[n.Is()], n) }
	for rank, a := range w.alliances {
		d := w.dice(streamFew, rank)
		w.makeEvents(d, a, put)
		chair := w.makePerson(d, fmt.Sprintf("%06d", MaxInstitutions-1-rank), put)
		at := position(chair, "chair", "chair of the council")
		at.AllianceID, at.AsOf = a.ID, date("%04d", lastYear)
		put(at)
		f := figure(a.ID, "members", "EXACT", "institutions", len(a.members))
		f.AsOf, f.SaidByPerson = date("%04d-06", lastYear), chair.ID
		put(f)
		if d.percent(20) {
			put(&atlas.Claim{Row: row(atlas.KindClaim, "alliance-"+a.ID.Local()+"-purpose"), SubjectID: a.ID, Kind: "PURPOSE",
				Text: "The members share courses in " + pick(d, topics).field + ".", SaidByPerson: chair.ID, AsOf: a.Founded})
		}
	}
	for n := 0; n < len(w.institutions); n += 4 {
		i, d := w.institutions[n], w.dice(streamFew, MaxInstitutions+n)
		f := figure(i.ID, "learners", pick(d, numberQualifiers), "people", 1000*(1+d.skewed(5000)))
		f.AsOf, f.SaidByInstitution = d.date(2015+d.IntN(lastYear-2014)), i.ID
		if d.percent(5) {
			f.Qualifier, f.Value = "THOUSANDS", ""
		}
		put(f)
		if n%20 == 0 {
			rector := w.makePerson(d, fmt.Sprintf("%06d", n), put)
			at := position(rector, "president", "president")
			at.InstitutionID, at.AsOf = i.ID, d.date(lastYear)
			put(at)
		}
	}
	for _, rows := range w.few {
		sorted(rows)
	}
}

// makeEvents makes the conferences of an alliance; every one has hosts and a number of participants.
func (w *World) makeEvents(d dice, a *worldAlliance, put func(atlas.Node)) {
	var before *atlas.Event
	for n := range d.IntN(4) {
		year := a.year + n
		if year > lastYear {
			return
		}
		host := w.institutions[pick(d, a.members)]
		e := &atlas.Event{Series: a.Name + " conference", Edition: atlas.Number(strconv.Itoa(n + 1)), City: host.City, CountryID: host.CountryID,
			Mode: pick(d, []atlas.EventMode{"IN_PERSON", "HYBRID", "ONLINE"}), AllianceID: a.ID}
		e.Row = row(atlas.KindEvent, fmt.Sprintf("%s-conference-%d", a.ID.Local(), year))
		e.Name = fmt.Sprintf("%s conference %d", a.Name, year)
		month, day := 1+d.IntN(12), 1+d.IntN(25)
		e.From, e.To = date("%04d-%02d-%02d", year, month, day), date("%04d-%02d-%02d", year, month, day+2)
		if before != nil && d.percent(10) {
			e.ParentID = before.ID
		}
		before = e
		put(e)
		put(&atlas.EventHost{Row: row(atlas.KindEventHost, e.ID.Local()+"-institution"), EventID: e.ID, InstitutionID: host.ID})
		put(&atlas.EventHost{Row: row(atlas.KindEventHost, e.ID.Local()+"-alliance"), EventID: e.ID, AllianceID: a.ID})
		f := figure(e.ID, "participants", pick(d, numberQualifiers), "people", 50*(1+d.IntN(40)))
		f.AsOf = e.To
		put(f)
	}
}

func (w *World) makePerson(d dice, serial string, put func(atlas.Node)) *atlas.Person {
	p := &atlas.Person{}
	p.Name = personName(d)
	p.Row = row(atlas.KindPerson, slug(p.Name)+"-"+serial)
	put(p)
	return p
}

func position(p *atlas.Person, suffix, role string) *atlas.Position {
	return &atlas.Position{Row: row(atlas.KindPosition, p.ID.Local()+"-"+suffix), PersonID: p.ID, Role: role}
}

func figure(subject atlas.ID, measure string, q atlas.Qualifier, unit string, value int) *atlas.Figure {
	key := slug(string(subject.Kind())) + "-" + subject.Local() + "-" + measure
	return &atlas.Figure{Row: row(atlas.KindFigure, key), SubjectID: subject, Measure: measure, Qualifier: q, Unit: unit, Value: atlas.Number(strconv.Itoa(value))}
}
