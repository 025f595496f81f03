// Relationships: every relationship of the API, one line each, with its Go name, its field in the API and the stored references
// it follows. Resolvers, stores and tests range over this table.

package atlas

// Relationship is a relationship as stores see it: from rows of one kind to rows of another, by the paths below.
type Relationship struct {
	Field string // type and field in the API, as Alliance.members; it tells relationships apart
	From  Kind   // "" means the whole world: then the only id to start from is Root
	To    Kind   // "" means entities of several kinds
	// Paths lead from a row to its ends. The ends of all paths together are the ends of the relationship, each once. A relationship from
	// Root has no path: its ends are all rows of kind To that are Public.
	Paths [][]Step
}

// Step follows a reference from the row that names to the row named, or back.
type Step struct {
	Ref  *Ref
	Back bool
}

// Root is the id from which relationships over the whole world start. No row has it.
const Root ID = ""

// ToMany is a relationship to many rows, with the Go types at both of its sides: to follow it from another kind does not compile.
type ToMany[F, T Node] struct{ *Relationship }

// ToOne is a relationship to at most one row, which the row it starts from names itself.
type ToOne[F, T Node] struct {
	*Relationship
	Ref *Ref // the only step of its path
}

// Relationships are all relationships, in the order of the lines below, for stores and tests to range over: Go initializes the
// variables of one file from the top down, and each relationship appends itself.
var Relationships []*Relationship

func relationship(field string, from, to Kind, paths ...[]Step) *Relationship {
	rel := &Relationship{field, from, to, paths}
	Relationships = append(Relationships, rel)
	return rel
}

func toMany[F, T Node](field string, from, to Kind, paths ...[]Step) ToMany[F, T] {
	return ToMany[F, T]{relationship(field, from, to, paths...)}
}

func toOne[F, T Node](field string, r *Ref) ToOne[F, T] {
	return ToOne[F, T]{relationship(field, r.From, r.To, path(to(r))), r}
}

// ToOne tells whether a row has at most one end: the row that it names itself.
func (rel *Relationship) ToOne() bool {
	return len(rel.Paths) == 1 && len(rel.Paths[0]) == 1 && !rel.Paths[0][0].Back && rel.Paths[0][0].Ref.One != nil
}

// RelationshipOf is the relationship from rows of a kind by the name of its field in the API, nil for other names.
func RelationshipOf(k Kind, field string) *Relationship {
	for _, rel := range Relationships {
		if rel.Field == k.Type()+"."+field {
			return rel
		}
	}
	return nil
}

func path(steps ...Step) []Step { return steps }
func to(r *Ref) Step            { return Step{Ref: r} }
func back(r *Ref) Step          { return Step{Ref: r, Back: true} }

// From Root: all rows of a kind. Everything has the entities of all kinds, to be counted.
var (
	AllCountries    = toMany[Node, *Country]("Query.countries", "", KindCountry)
	AllInstitutions = toMany[Node, *Institution]("Query.institutions", "", KindInstitution)
	AllAlliances    = toMany[Node, *Alliance]("Query.alliances", "", KindAlliance)
	AllMemberships  = toMany[Node, *Membership]("Query.memberships", "", KindMembership)
	AllCourses      = toMany[Node, *Course]("Query.courses", "", KindCourse)
	AllExchanges    = toMany[Node, *Exchange]("Query.exchanges", "", KindExchange)
	AllEvents       = toMany[Node, *Event]("Query.events", "", KindEvent)
	AllPeople       = toMany[Node, *Person]("Query.people", "", KindPerson)
	AllFigures      = toMany[Node, *Figure]("Query.figures", "", KindFigure)
	AllClaims       = toMany[Node, *Claim]("Query.claims", "", KindClaim)
	AllPositions    = toMany[Node, *Position]("Query.positions", "", KindPosition)
	AllSources      = toMany[Node, *Source]("Query.sources", "", KindSource)
	Everything      = toMany[Node, Entity]("Dataset.counts", "", "")
)

// To many.
var (
	CountryInstitutions = toMany[*Country, *Institution]("Country.institutions", KindCountry, KindInstitution, path(back(locatedIn)))
	CountryAlliances    = toMany[*Country, *Alliance]("Country.alliances", KindCountry, KindAlliance, path(back(locatedIn), back(memberIs), to(memberOf)))
	CountryEvents       = toMany[*Country, *Event]("Country.events", KindCountry, KindEvent, path(back(heldIn)))
	CountryExchangesOut = toMany[*Country, *Exchange]("Country.exchangesOut", KindCountry, KindExchange, path(back(providerIn), to(partyTo)), path(back(locatedIn), back(provider), to(partyTo)))
	CountryExchangesIn  = toMany[*Country, *Exchange]("Country.exchangesIn", KindCountry, KindExchange, path(back(receiverIn), to(partyTo)), path(back(locatedIn), back(receiver), to(partyTo)))

	InstitutionMemberships  = toMany[*Institution, *Membership]("Institution.memberships", KindInstitution, KindMembership, path(back(memberIs)))
	InstitutionAlliances    = toMany[*Institution, *Alliance]("Institution.alliances", KindInstitution, KindAlliance, path(back(memberIs), to(memberOf)))
	InstitutionCourses      = toMany[*Institution, *Course]("Institution.courses", KindInstitution, KindCourse, path(back(providedBy)))
	InstitutionExchangesOut = toMany[*Institution, *Exchange]("Institution.exchangesOut", KindInstitution, KindExchange, path(back(provider), to(partyTo)))
	InstitutionExchangesIn  = toMany[*Institution, *Exchange]("Institution.exchangesIn", KindInstitution, KindExchange, path(back(receiver), to(partyTo)))
	InstitutionPeople       = toMany[*Institution, *Position]("Institution.people", KindInstitution, KindPosition, path(back(atInstitution)))
	InstitutionEvents       = toMany[*Institution, *Event]("Institution.events", KindInstitution, KindEvent, path(back(hostingInst), to(hostOf)))

	AllianceMembers     = toMany[*Alliance, *Institution]("Alliance.members", KindAlliance, KindInstitution, path(back(memberOf), to(memberIs)))
	AllianceMemberships = toMany[*Alliance, *Membership]("Alliance.memberships", KindAlliance, KindMembership, path(back(memberOf)))
	AllianceCountries   = toMany[*Alliance, *Country]("Alliance.countries", KindAlliance, KindCountry, path(back(memberOf), to(memberIs), to(locatedIn)))
	AllianceEvents      = toMany[*Alliance, *Event]("Alliance.events", KindAlliance, KindEvent, path(back(heldFor)))
	AllianceExchanges   = toMany[*Alliance, *Exchange]("Alliance.exchanges", KindAlliance, KindExchange, path(back(underAlliance)))

	CourseExchanges           = toMany[*Course, *Exchange]("Course.exchanges", KindCourse, KindExchange, path(back(courseIs), to(courseIn)))
	ExchangeProviders         = toMany[*Exchange, *Institution]("Exchange.providers", KindExchange, KindInstitution, path(back(partyTo), to(provider)))
	ExchangeReceivers         = toMany[*Exchange, *Institution]("Exchange.receivers", KindExchange, KindInstitution, path(back(partyTo), to(receiver)))
	ExchangeProviderCountries = toMany[*Exchange, *Country]("Exchange.providerCountries", KindExchange, KindCountry, path(back(partyTo), to(providerIn)), path(back(partyTo), to(provider), to(locatedIn)))
	ExchangeReceiverCountries = toMany[*Exchange, *Country]("Exchange.receiverCountries", KindExchange, KindCountry, path(back(partyTo), to(receiverIn)), path(back(partyTo), to(receiver), to(locatedIn)))
	ExchangeCourses           = toMany[*Exchange, *Course]("Exchange.courses", KindExchange, KindCourse, path(back(courseIn), to(courseIs)))

	EventHosts      = toMany[*Event, Entity]("Event.hosts", KindEvent, "", path(back(hostOf), to(hostingInst)), path(back(hostOf), to(hostingAlly)))
	PersonPositions = toMany[*Person, *Position]("Person.positions", KindPerson, KindPosition, path(back(positionOf)))
	SourceCitations = toMany[*Source, Entity]("Source.citations", KindSource, "", path(back(cites)))
)

// From entities of every kind: one relationship for each kind, because each is a field of one type.
var (
	figures = each("figures", KindFigure, measures)
	claims  = each("claims", KindClaim, claimsOf)
)

func each(field string, to Kind, r *Ref) map[Kind]*Relationship {
	byKind := map[Kind]*Relationship{}
	for _, k := range EntityKinds {
		byKind[k] = relationship(k.Type()+"."+field, k, to, path(back(r)))
	}
	return byKind
}

// Figures is the relationship from an entity of one kind to its figures.
func Figures[F Entity]() ToMany[F, *Figure] { var f F; return ToMany[F, *Figure]{figures[f.Is()]} }

// Claims is the relationship from an entity of one kind to its claims.
func Claims[F Entity]() ToMany[F, *Claim] { var f F; return ToMany[F, *Claim]{claims[f.Is()]} }

// To one.
var (
	InstitutionCountry    = toOne[*Institution, *Country]("Institution.country", locatedIn)
	AllianceSeat          = toOne[*Alliance, *Country]("Alliance.seat", seatedIn)
	AllianceParent        = toOne[*Alliance, *Alliance]("Alliance.parent", partOf)
	MembershipInstitution = toOne[*Membership, *Institution]("Membership.institution", memberIs)
	MembershipAlliance    = toOne[*Membership, *Alliance]("Membership.alliance", memberOf)
	CourseProvider        = toOne[*Course, *Institution]("Course.provider", providedBy)
	CoursePlatform        = toOne[*Course, *Institution]("Course.platform", offeredOn)
	ExchangeAlliance      = toOne[*Exchange, *Alliance]("Exchange.alliance", underAlliance)
	EventCountry          = toOne[*Event, *Country]("Event.country", heldIn)
	EventParent           = toOne[*Event, *Event]("Event.parent", during)
	EventAlliance         = toOne[*Event, *Alliance]("Event.alliance", heldFor)
	PositionPerson        = toOne[*Position, *Person]("Position.person", positionOf)
	PositionOrganization  = toOne[*Position, Entity]("Position.organization", atOrganization)
	PositionInstitution   = toOne[*Position, *Institution]("Position.institution", atInstitution)
	PositionAlliance      = toOne[*Position, *Alliance]("Position.alliance", inAlliance)
	PositionCountry       = toOne[*Position, *Country]("Position.country", forCountry)
	FigureSubject         = toOne[*Figure, Entity]("Figure.subject", measures)
	FigureSaidBy          = toOne[*Figure, Entity]("Figure.saidBy", figureSaidBy)
	ClaimSubject          = toOne[*Claim, Entity]("Claim.subject", claimsOf)
	ClaimSaidBy           = toOne[*Claim, Entity]("Claim.saidBy", claimSaidBy)
)
