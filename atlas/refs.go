// References: the columns in which rows name others. They are the stored relationships, from which relationships.go makes every
// relationship of the API.

package atlas

// Ref is a stored relationship: from the rows of one kind to those that they name in one column. A store keeps each in both directions.
type Ref struct {
	Name string // the stored type, as a graph database spells it
	From Kind   // of the rows that name; "" means entities of every kind
	To   Kind   // of the rows named; "" means entities of several kinds
	// IDs are the ids that a row names, in the order of its cells.
	IDs func(Node) []ID
	// One is the single id that IDs gives, "" where it gives no id. It is nil where a row may name several.
	One func(Node) ID
	// Holds: a row shows only while the row that it names by this one shows (see DependsOn).
	Holds bool
}

// ref is a reference to at most one row.
func ref[N Node](name string, from, to Kind, id func(N) ID) *Ref {
	one := func(n Node) ID {
		if row, ok := n.(N); ok {
			return id(row)
		}
		return ""
	}
	return &Ref{Name: name, From: from, To: to, One: one, IDs: func(n Node) []ID {
		if id := one(n); id != "" {
			return []ID{id}
		}
		return nil
	}}
}

// holder is a reference to a row without which the row that names it does not show.
func holder[N Node](name string, from, to Kind, id func(N) ID) *Ref {
	r := ref(name, from, to, id)
	r.Holds = true
	return r
}

// party is a reference of the rows of exchange_parties that are of one side.
func party(name, side string, to Kind, id func(*ExchangeParty) ID) *Ref {
	return holder(name, KindExchangeParty, to, func(p *ExchangeParty) ID {
		if p.Side != side {
			return ""
		}
		return id(p)
	})
}

// The references of the data.
var (
	locatedIn      = ref("LOCATED_IN", KindInstitution, KindCountry, func(i *Institution) ID { return i.CountryID })
	seatedIn       = ref("SEATED_IN", KindAlliance, KindCountry, func(a *Alliance) ID { return a.SeatID })
	partOf         = ref("PART_OF", KindAlliance, KindAlliance, func(a *Alliance) ID { return a.ParentID })
	memberOf       = holder("IN_ALLIANCE", KindMembership, KindAlliance, func(m *Membership) ID { return m.AllianceID })
	memberIs       = holder("OF_INSTITUTION", KindMembership, KindInstitution, func(m *Membership) ID { return m.InstitutionID })
	providedBy     = ref("PROVIDED_BY", KindCourse, KindInstitution, func(c *Course) ID { return c.ProviderID })
	offeredOn      = ref("OFFERED_ON", KindCourse, KindInstitution, func(c *Course) ID { return c.PlatformID })
	underAlliance  = ref("UNDER", KindExchange, KindAlliance, func(e *Exchange) ID { return e.AllianceID })
	partyTo        = holder("PARTY_TO", KindExchangeParty, KindExchange, func(p *ExchangeParty) ID { return p.ExchangeID })
	provider       = party("PROVIDER", "provider", KindInstitution, func(p *ExchangeParty) ID { return p.InstitutionID })
	receiver       = party("RECEIVER", "receiver", KindInstitution, func(p *ExchangeParty) ID { return p.InstitutionID })
	providerIn     = party("PROVIDER_COUNTRY", "provider", KindCountry, func(p *ExchangeParty) ID { return p.CountryID })
	receiverIn     = party("RECEIVER_COUNTRY", "receiver", KindCountry, func(p *ExchangeParty) ID { return p.CountryID })
	courseIn       = holder("COURSE_IN", KindExchangeCourse, KindExchange, func(c *ExchangeCourse) ID { return c.ExchangeID })
	courseIs       = holder("COURSE_IS", KindExchangeCourse, KindCourse, func(c *ExchangeCourse) ID { return c.CourseID })
	heldIn         = ref("HELD_IN", KindEvent, KindCountry, func(e *Event) ID { return e.CountryID })
	heldFor        = ref("HELD_FOR", KindEvent, KindAlliance, func(e *Event) ID { return e.AllianceID })
	during         = ref("DURING", KindEvent, KindEvent, func(e *Event) ID { return e.ParentID })
	hostOf         = holder("HOST_OF", KindEventHost, KindEvent, func(h *EventHost) ID { return h.EventID })
	hostingInst    = holder("HOST_INSTITUTION", KindEventHost, KindInstitution, func(h *EventHost) ID { return h.InstitutionID })
	hostingAlly    = holder("HOST_ALLIANCE", KindEventHost, KindAlliance, func(h *EventHost) ID { return h.AllianceID })
	positionOf     = holder("OF_PERSON", KindPosition, KindPerson, func(p *Position) ID { return p.PersonID })
	atInstitution  = ref("AT_INSTITUTION", KindPosition, KindInstitution, func(p *Position) ID { return p.InstitutionID })
	inAlliance     = ref("AT_ALLIANCE", KindPosition, KindAlliance, func(p *Position) ID { return p.AllianceID })
	forCountry     = ref("FOR_COUNTRY", KindPosition, KindCountry, func(p *Position) ID { return p.CountryID })
	atOrganization = ref("AT", KindPosition, "", func(p *Position) ID { return first(p.AllianceID, p.InstitutionID, p.CountryID) })
	measures       = holder("MEASURES", KindFigure, "", func(f *Figure) ID { return f.SubjectID })
	figureSaidBy   = ref("FIGURE_SAID_BY", KindFigure, "", func(f *Figure) ID { return first(f.SaidByPerson, f.SaidByInstitution) })
	claimsOf       = holder("CLAIMS_OF", KindClaim, "", func(c *Claim) ID { return c.SubjectID })
	claimSaidBy    = ref("CLAIM_SAID_BY", KindClaim, "", func(c *Claim) ID { return first(c.SaidByPerson, c.SaidByInstitution) })
	cites          = &Ref{Name: "CITES", To: KindSource, IDs: func(n Node) []ID {
		if e, ok := n.(Entity); ok {
			return e.row().SourceIDs
		}
		return nil
	}}
)

// Refs are all references, each once.
var Refs = []*Ref{
	locatedIn, seatedIn, partOf, memberOf, memberIs, providedBy, offeredOn, underAlliance, partyTo, provider, receiver, providerIn, receiverIn,
	courseIn, courseIs, heldIn, heldFor, during, hostOf, hostingInst, hostingAlly, positionOf, atInstitution, inAlliance, forCountry,
	atOrganization, measures, figureSaidBy, claimsOf, claimSaidBy, cites,
}

// RefsOf are the references that rows of a kind make, in the order of Refs.
func RefsOf(k Kind) (refs []*Ref) {
	for _, r := range Refs {
		if r.From == k || r.From == "" && k.IsEntity() {
			refs = append(refs, r)
		}
	}
	return refs
}

// first is the first id that is not empty.
func first(ids ...ID) ID {
	for _, id := range ids {
		if id != "" {
			return id
		}
	}
	return ""
}

// CountryOf is the country of an institution, the seat of an alliance, and the country of an event; "" of others.
func CountryOf(e Entity) ID {
	switch e := e.(type) {
	case *Institution:
		return e.CountryID
	case *Alliance:
		return e.SeatID
	case *Event:
		return e.CountryID
	}
	return ""
}
