// Arrows: every relationship of the API, one line each, with its Go name, its field in the API and the stored references
// it follows. Resolvers, stores and tests range over this table.

package atlas

// Hop is a relationship as stores see it: from rows of one kind to rows of another, by the paths below.
type Hop struct {
	Field string // type and field in the API, as Alliance.members; also names the connection in cursors
	From  Kind   // "" means the whole world: then the only row to start from is World
	To    Kind   // "" means entities of several kinds
	// Paths lead from a row to its ends. The ends of all paths together are the ends of the hop, each once. A hop from
	// World has no path: its ends are all rows of kind To that are Public.
	Paths [][]Step
}

// Step follows a reference from the row that names to the row named, or back.
type Step struct {
	Ref  *Ref
	Back bool
}

// World is where hops over the whole world start.
const World ID = ""

// Arrow is a hop to many that knows the Go types of its ends: to follow it from another kind does not compile.
type Arrow[F, T Node] struct{ *Hop }

// ToOne is a hop to at most one row, which the row it starts from names itself.
type ToOne[F, T Node] struct {
	*Hop
	ref *Ref
}

// Hops are all hops, in the order of their lines below, for stores and tests to range over.
var Hops []*Hop

func hop(field string, from, to Kind, paths ...[]Step) *Hop {
	h := &Hop{field, from, to, paths}
	Hops = append(Hops, h)
	return h
}

func arrow[F, T Node](field string, from, to Kind, paths ...[]Step) Arrow[F, T] {
	return Arrow[F, T]{hop(field, from, to, paths...)}
}

func toOne[F, T Node](field string, r *Ref) ToOne[F, T] {
	return ToOne[F, T]{hop(field, r.From, r.To, path(to(r))), r}
}

func path(steps ...Step) []Step { return steps }
func to(r *Ref) Step            { return Step{Ref: r} }
func back(r *Ref) Step          { return Step{Ref: r, Back: true} }

// From the world: the root connections. Everything is for counting what there is.
var (
	AllCountries    = arrow[Node, *Country]("Query.countries", "", KindCountry)
	AllInstitutions = arrow[Node, *Institution]("Query.institutions", "", KindInstitution)
	AllAlliances    = arrow[Node, *Alliance]("Query.alliances", "", KindAlliance)
	AllMemberships  = arrow[Node, *Membership]("Query.memberships", "", KindMembership)
	AllCourses      = arrow[Node, *Course]("Query.courses", "", KindCourse)
	AllExchanges    = arrow[Node, *Exchange]("Query.exchanges", "", KindExchange)
	AllEvents       = arrow[Node, *Event]("Query.events", "", KindEvent)
	AllPeople       = arrow[Node, *Person]("Query.people", "", KindPerson)
	AllFigures      = arrow[Node, *Figure]("Query.figures", "", KindFigure)
	Everything      = arrow[Node, Entity]("Dataset.counts", "", "")
)

// To many.
var (
	CountryInstitutions = arrow[*Country, *Institution]("Country.institutions", KindCountry, KindInstitution, path(back(locatedIn)))
	CountryAlliances    = arrow[*Country, *Alliance]("Country.alliances", KindCountry, KindAlliance, path(back(locatedIn), back(memberIs), to(memberOf)))
	CountryEvents       = arrow[*Country, *Event]("Country.events", KindCountry, KindEvent, path(back(heldIn)))
	CountryExchangesOut = arrow[*Country, *Exchange]("Country.exchangesOut", KindCountry, KindExchange, path(back(providerIn), to(partyTo)), path(back(locatedIn), back(provider), to(partyTo)))
	CountryExchangesIn  = arrow[*Country, *Exchange]("Country.exchangesIn", KindCountry, KindExchange, path(back(receiverIn), to(partyTo)), path(back(locatedIn), back(receiver), to(partyTo)))

	InstitutionMemberships  = arrow[*Institution, *Membership]("Institution.memberships", KindInstitution, KindMembership, path(back(memberIs)))
	InstitutionAlliances    = arrow[*Institution, *Alliance]("Institution.alliances", KindInstitution, KindAlliance, path(back(memberIs), to(memberOf)))
	InstitutionCourses      = arrow[*Institution, *Course]("Institution.courses", KindInstitution, KindCourse, path(back(providedBy)))
	InstitutionExchangesOut = arrow[*Institution, *Exchange]("Institution.exchangesOut", KindInstitution, KindExchange, path(back(provider), to(partyTo)))
	InstitutionExchangesIn  = arrow[*Institution, *Exchange]("Institution.exchangesIn", KindInstitution, KindExchange, path(back(receiver), to(partyTo)))
	InstitutionPeople       = arrow[*Institution, *Position]("Institution.people", KindInstitution, KindPosition, path(back(atInstitution)))
	InstitutionEvents       = arrow[*Institution, *Event]("Institution.events", KindInstitution, KindEvent, path(back(hostingInst), to(hostOf)))

	AllianceMembers     = arrow[*Alliance, *Institution]("Alliance.members", KindAlliance, KindInstitution, path(back(memberOf), to(memberIs)))
	AllianceMemberships = arrow[*Alliance, *Membership]("Alliance.memberships", KindAlliance, KindMembership, path(back(memberOf)))
	AllianceCountries   = arrow[*Alliance, *Country]("Alliance.countries", KindAlliance, KindCountry, path(back(memberOf), to(memberIs), to(locatedIn)))
	AllianceEvents      = arrow[*Alliance, *Event]("Alliance.events", KindAlliance, KindEvent, path(back(heldFor)))
	AllianceExchanges   = arrow[*Alliance, *Exchange]("Alliance.exchanges", KindAlliance, KindExchange, path(back(underAlliance)))

	CourseExchanges           = arrow[*Course, *Exchange]("Course.exchanges", KindCourse, KindExchange, path(back(courseIs), to(courseIn)))
	ExchangeProviders         = arrow[*Exchange, *Institution]("Exchange.providers", KindExchange, KindInstitution, path(back(partyTo), to(provider)))
	ExchangeReceivers         = arrow[*Exchange, *Institution]("Exchange.receivers", KindExchange, KindInstitution, path(back(partyTo), to(receiver)))
	ExchangeProviderCountries = arrow[*Exchange, *Country]("Exchange.providerCountries", KindExchange, KindCountry, path(back(partyTo), to(providerIn)), path(back(partyTo), to(provider), to(locatedIn)))
	ExchangeReceiverCountries = arrow[*Exchange, *Country]("Exchange.receiverCountries", KindExchange, KindCountry, path(back(partyTo), to(receiverIn)), path(back(partyTo), to(receiver), to(locatedIn)))
	ExchangeCourses           = arrow[*Exchange, *Course]("Exchange.courses", KindExchange, KindCourse, path(back(courseIn), to(courseIs)))

	EventHosts      = arrow[*Event, Entity]("Event.hosts", KindEvent, "", path(back(hostOf), to(hostingInst)), path(back(hostOf), to(hostingAlly)))
	PersonPositions = arrow[*Person, *Position]("Person.positions", KindPerson, KindPosition, path(back(positionOf)))
	SourceCitations = arrow[*Source, Entity]("Source.citations", KindSource, "", path(back(cites)))
)

// From entities of every kind: one hop for each, because a cursor belongs to a field of one type.
var (
	figures = each("figures", KindFigure, measures)
	claims  = each("claims", KindClaim, claimsOf)
)

func each(field string, to Kind, r *Ref) map[Kind]*Hop {
	hops := map[Kind]*Hop{}
	for _, k := range EntityKinds {
		hops[k] = hop(typeName(k)+"."+field, k, to, path(back(r)))
	}
	return hops
}

// typeName is the GraphQL type of a kind of entity: Country for COUNTRY.
func typeName(k Kind) string { return string(k[:1]) + tableWord(string(k[1:])) }

// Figures is the arrow from an entity of one kind to its figures.
func Figures[F Entity]() Arrow[F, *Figure] { var f F; return Arrow[F, *Figure]{figures[f.Is()]} }

// Claims is the arrow from an entity of one kind to its claims.
func Claims[F Entity]() Arrow[F, *Claim] { var f F; return Arrow[F, *Claim]{claims[f.Is()]} }

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
