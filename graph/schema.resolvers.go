// The resolvers: one line for each field that the row at hand does not hold already, by type. gqlgen says where one is
// missing; what is here it leaves as it is.

package graph

import (
	"context"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph/gen"
)

func (r *allianceResolver) Figures(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Alliance](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *allianceResolver) Claims(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Alliance](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *allianceResolver) Sources(ctx context.Context, objs []*atlas.Alliance) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *allianceResolver) Seat(ctx context.Context, objs []*atlas.Alliance) ([]*atlas.Country, error) {
	return api.One(ctx, read(ctx), objs, atlas.AllianceSeat)
}

func (r *allianceResolver) Parent(ctx context.Context, objs []*atlas.Alliance) ([]*atlas.Alliance, error) {
	return api.One(ctx, read(ctx), objs, atlas.AllianceParent)
}

func (r *allianceResolver) Coverage(ctx context.Context, objs []*atlas.Alliance) ([]*api.Coverage, error) {
	return api.Coverages(read(ctx), objs), nil
}

func (r *allianceResolver) Members(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.InstitutionFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Institution], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.AllianceMembers, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *allianceResolver) Memberships(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.MembershipFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Membership], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.AllianceMemberships, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *allianceResolver) Countries(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.CountryFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Country], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.AllianceCountries, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *allianceResolver) Events(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.EventFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Event], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.AllianceEvents, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *allianceResolver) Exchanges(ctx context.Context, objs []*atlas.Alliance, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Exchange], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.AllianceExchanges, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *claimResolver) Subject(ctx context.Context, objs []*atlas.Claim) ([]atlas.Entity, error) {
	return api.One(ctx, read(ctx), objs, atlas.ClaimSubject)
}

func (r *claimResolver) SaidBy(ctx context.Context, objs []*atlas.Claim) ([]atlas.Entity, error) {
	return api.One(ctx, read(ctx), objs, atlas.ClaimSaidBy)
}

func (r *claimResolver) Sources(ctx context.Context, objs []*atlas.Claim) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *coverageResolver) Named(ctx context.Context, objs []*api.Coverage) ([]int, error) {
	return api.CoverageNamed(ctx, objs)
}

func (r *coverageResolver) Published(ctx context.Context, objs []*api.Coverage) ([][]*atlas.Figure, error) {
	return api.CoveragePublished(ctx, objs)
}

func (r *coverageResolver) Undated(ctx context.Context, objs []*api.Coverage) ([]int, error) {
	return api.CoverageUndated(ctx, objs)
}

func (r *countryResolver) Figures(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Country](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *countryResolver) Claims(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Country](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *countryResolver) Sources(ctx context.Context, objs []*atlas.Country) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *countryResolver) Institutions(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.InstitutionFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Institution], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.CountryInstitutions, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *countryResolver) Alliances(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.AllianceFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Alliance], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.CountryAlliances, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *countryResolver) Events(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.EventFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Event], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.CountryEvents, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *countryResolver) ExchangesOut(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Exchange], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.CountryExchangesOut, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *countryResolver) ExchangesIn(ctx context.Context, objs []*atlas.Country, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Exchange], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.CountryExchangesIn, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *courseResolver) Figures(ctx context.Context, objs []*atlas.Course, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Course](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *courseResolver) Claims(ctx context.Context, objs []*atlas.Course, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Course](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *courseResolver) Sources(ctx context.Context, objs []*atlas.Course) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *courseResolver) Provider(ctx context.Context, objs []*atlas.Course) ([]*atlas.Institution, error) {
	return api.One(ctx, read(ctx), objs, atlas.CourseProvider)
}

func (r *courseResolver) Platform(ctx context.Context, objs []*atlas.Course) ([]*atlas.Institution, error) {
	return api.One(ctx, read(ctx), objs, atlas.CoursePlatform)
}

func (r *courseResolver) Exchanges(ctx context.Context, objs []*atlas.Course, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Exchange], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.CourseExchanges, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *datasetResolver) Counts(ctx context.Context, objs []*atlas.Dataset) ([][]*api.KindCount, error) {
	return counts(ctx, objs)
}

func (r *eventResolver) Figures(ctx context.Context, objs []*atlas.Event, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Event](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *eventResolver) Claims(ctx context.Context, objs []*atlas.Event, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Event](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *eventResolver) Sources(ctx context.Context, objs []*atlas.Event) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *eventResolver) Country(ctx context.Context, objs []*atlas.Event) ([]*atlas.Country, error) {
	return api.One(ctx, read(ctx), objs, atlas.EventCountry)
}

func (r *eventResolver) Parent(ctx context.Context, objs []*atlas.Event) ([]*atlas.Event, error) {
	return api.One(ctx, read(ctx), objs, atlas.EventParent)
}

func (r *eventResolver) Hosts(ctx context.Context, objs []*atlas.Event, first *int, after *string, last *int, before *string, kinds []atlas.Kind) ([]*api.Connection[atlas.Entity], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.EventHosts, pageArgs(ctx, first, after, last, before, api.OfKinds(kinds), nil))
}

func (r *eventResolver) Alliance(ctx context.Context, objs []*atlas.Event) ([]*atlas.Alliance, error) {
	return api.One(ctx, read(ctx), objs, atlas.EventAlliance)
}

func (r *exchangeResolver) Figures(ctx context.Context, objs []*atlas.Exchange, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Exchange](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *exchangeResolver) Claims(ctx context.Context, objs []*atlas.Exchange, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Exchange](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *exchangeResolver) Sources(ctx context.Context, objs []*atlas.Exchange) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *exchangeResolver) Providers(ctx context.Context, objs []*atlas.Exchange, first *int, after *string, last *int, before *string, where *api.InstitutionFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Institution], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.ExchangeProviders, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *exchangeResolver) Receivers(ctx context.Context, objs []*atlas.Exchange, first *int, after *string, last *int, before *string, where *api.InstitutionFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Institution], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.ExchangeReceivers, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *exchangeResolver) ProviderCountries(ctx context.Context, objs []*atlas.Exchange) ([][]*atlas.Country, error) {
	return api.Lists(ctx, read(ctx), objs, atlas.ExchangeProviderCountries)
}

func (r *exchangeResolver) ReceiverCountries(ctx context.Context, objs []*atlas.Exchange) ([][]*atlas.Country, error) {
	return api.Lists(ctx, read(ctx), objs, atlas.ExchangeReceiverCountries)
}

func (r *exchangeResolver) Courses(ctx context.Context, objs []*atlas.Exchange, first *int, after *string, last *int, before *string, where *api.CourseFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Course], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.ExchangeCourses, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *exchangeResolver) Alliance(ctx context.Context, objs []*atlas.Exchange) ([]*atlas.Alliance, error) {
	return api.One(ctx, read(ctx), objs, atlas.ExchangeAlliance)
}

func (r *figureResolver) Subject(ctx context.Context, objs []*atlas.Figure) ([]atlas.Entity, error) {
	return api.One(ctx, read(ctx), objs, atlas.FigureSubject)
}

func (r *figureResolver) SaidBy(ctx context.Context, objs []*atlas.Figure) ([]atlas.Entity, error) {
	return api.One(ctx, read(ctx), objs, atlas.FigureSaidBy)
}

func (r *figureResolver) Sources(ctx context.Context, objs []*atlas.Figure) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *institutionResolver) Figures(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Institution](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) Claims(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Institution](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) Sources(ctx context.Context, objs []*atlas.Institution) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *institutionResolver) Country(ctx context.Context, objs []*atlas.Institution) ([]*atlas.Country, error) {
	return api.One(ctx, read(ctx), objs, atlas.InstitutionCountry)
}

func (r *institutionResolver) Memberships(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.MembershipFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Membership], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionMemberships, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) Alliances(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.AllianceFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Alliance], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionAlliances, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) Courses(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.CourseFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Course], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionCourses, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) ExchangesOut(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Exchange], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionExchangesOut, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) ExchangesIn(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Exchange], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionExchangesIn, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) People(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.PositionFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Position], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionPeople, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *institutionResolver) Events(ctx context.Context, objs []*atlas.Institution, first *int, after *string, last *int, before *string, where *api.EventFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Event], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.InstitutionEvents, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *membershipResolver) Institution(ctx context.Context, objs []*atlas.Membership) ([]*atlas.Institution, error) {
	return api.One(ctx, read(ctx), objs, atlas.MembershipInstitution)
}

func (r *membershipResolver) Alliance(ctx context.Context, objs []*atlas.Membership) ([]*atlas.Alliance, error) {
	return api.One(ctx, read(ctx), objs, atlas.MembershipAlliance)
}

func (r *membershipResolver) Sources(ctx context.Context, objs []*atlas.Membership) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *personResolver) Figures(ctx context.Context, objs []*atlas.Person, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Figure], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Figures[*atlas.Person](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *personResolver) Claims(ctx context.Context, objs []*atlas.Person, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Claim], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.Claims[*atlas.Person](), pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *personResolver) Sources(ctx context.Context, objs []*atlas.Person) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *personResolver) Positions(ctx context.Context, objs []*atlas.Person, first *int, after *string, last *int, before *string, where *api.PositionFilter, orderBy *api.OrderInput) ([]*api.Connection[*atlas.Position], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.PersonPositions, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *positionResolver) Person(ctx context.Context, objs []*atlas.Position) ([]*atlas.Person, error) {
	return api.One(ctx, read(ctx), objs, atlas.PositionPerson)
}

func (r *positionResolver) Organization(ctx context.Context, objs []*atlas.Position) ([]atlas.Entity, error) {
	return api.One(ctx, read(ctx), objs, atlas.PositionOrganization)
}

func (r *positionResolver) Institution(ctx context.Context, objs []*atlas.Position) ([]*atlas.Institution, error) {
	return api.One(ctx, read(ctx), objs, atlas.PositionInstitution)
}

func (r *positionResolver) Alliance(ctx context.Context, objs []*atlas.Position) ([]*atlas.Alliance, error) {
	return api.One(ctx, read(ctx), objs, atlas.PositionAlliance)
}

func (r *positionResolver) Country(ctx context.Context, objs []*atlas.Position) ([]*atlas.Country, error) {
	return api.One(ctx, read(ctx), objs, atlas.PositionCountry)
}

func (r *positionResolver) Sources(ctx context.Context, objs []*atlas.Position) ([][]*atlas.Source, error) {
	return api.Sources(ctx, read(ctx), objs)
}

func (r *queryResolver) Node(ctx context.Context, id atlas.ID) (atlas.Node, error) {
	return api.ByID(ctx, read(ctx), id)
}

func (r *queryResolver) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	return api.ByIDs(ctx, read(ctx), ids)
}

func (r *queryResolver) Country(ctx context.Context, id atlas.ID) (*atlas.Country, error) {
	return api.Lookup[*atlas.Country](ctx, read(ctx), id)
}

func (r *queryResolver) Institution(ctx context.Context, id atlas.ID) (*atlas.Institution, error) {
	return api.Lookup[*atlas.Institution](ctx, read(ctx), id)
}

func (r *queryResolver) Alliance(ctx context.Context, id atlas.ID) (*atlas.Alliance, error) {
	return api.Lookup[*atlas.Alliance](ctx, read(ctx), id)
}

func (r *queryResolver) Course(ctx context.Context, id atlas.ID) (*atlas.Course, error) {
	return api.Lookup[*atlas.Course](ctx, read(ctx), id)
}

func (r *queryResolver) Exchange(ctx context.Context, id atlas.ID) (*atlas.Exchange, error) {
	return api.Lookup[*atlas.Exchange](ctx, read(ctx), id)
}

func (r *queryResolver) Event(ctx context.Context, id atlas.ID) (*atlas.Event, error) {
	return api.Lookup[*atlas.Event](ctx, read(ctx), id)
}

func (r *queryResolver) Person(ctx context.Context, id atlas.ID) (*atlas.Person, error) {
	return api.Lookup[*atlas.Person](ctx, read(ctx), id)
}

func (r *queryResolver) Source(ctx context.Context, id atlas.ID) (*atlas.Source, error) {
	return api.Lookup[*atlas.Source](ctx, read(ctx), id)
}

func (r *queryResolver) Countries(ctx context.Context, first *int, after *string, last *int, before *string, where *api.CountryFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Country], error) {
	return api.All(ctx, read(ctx), atlas.AllCountries, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Institutions(ctx context.Context, first *int, after *string, last *int, before *string, where *api.InstitutionFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Institution], error) {
	return api.All(ctx, read(ctx), atlas.AllInstitutions, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Alliances(ctx context.Context, first *int, after *string, last *int, before *string, where *api.AllianceFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Alliance], error) {
	return api.All(ctx, read(ctx), atlas.AllAlliances, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Memberships(ctx context.Context, first *int, after *string, last *int, before *string, where *api.MembershipFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Membership], error) {
	return api.All(ctx, read(ctx), atlas.AllMemberships, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Courses(ctx context.Context, first *int, after *string, last *int, before *string, where *api.CourseFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Course], error) {
	return api.All(ctx, read(ctx), atlas.AllCourses, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Exchanges(ctx context.Context, first *int, after *string, last *int, before *string, where *api.ExchangeFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Exchange], error) {
	return api.All(ctx, read(ctx), atlas.AllExchanges, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Events(ctx context.Context, first *int, after *string, last *int, before *string, where *api.EventFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Event], error) {
	return api.All(ctx, read(ctx), atlas.AllEvents, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) People(ctx context.Context, first *int, after *string, last *int, before *string, where *api.PersonFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Person], error) {
	return api.All(ctx, read(ctx), atlas.AllPeople, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Figures(ctx context.Context, first *int, after *string, last *int, before *string, where *api.FigureFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Figure], error) {
	return api.All(ctx, read(ctx), atlas.AllFigures, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Claims(ctx context.Context, first *int, after *string, last *int, before *string, where *api.ClaimFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Claim], error) {
	return api.All(ctx, read(ctx), atlas.AllClaims, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Positions(ctx context.Context, first *int, after *string, last *int, before *string, where *api.PositionFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Position], error) {
	return api.All(ctx, read(ctx), atlas.AllPositions, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Sources(ctx context.Context, first *int, after *string, last *int, before *string, where *api.SourceFilter, orderBy *api.OrderInput) (*api.Connection[*atlas.Source], error) {
	return api.All(ctx, read(ctx), atlas.AllSources, pageArgs(ctx, first, after, last, before, where, orderBy))
}

func (r *queryResolver) Search(ctx context.Context, text string, kinds []atlas.Kind, first *int, after *string, last *int, before *string) (*api.SearchConnection, error) {
	return api.Find(ctx, read(ctx), atlas.Search{Text: text, Kinds: kinds}, pageArgs(ctx, first, after, last, before, nil, nil))
}

func (r *queryResolver) Dataset(ctx context.Context) (*atlas.Dataset, error) {
	return api.Describe(read(ctx)), nil
}

func (r *sourceResolver) Citations(ctx context.Context, objs []*atlas.Source, first *int, after *string, last *int, before *string, kinds []atlas.Kind) ([]*api.Connection[atlas.Entity], error) {
	return api.Follow(ctx, read(ctx), objs, atlas.SourceCitations, pageArgs(ctx, first, after, last, before, api.OfKinds(kinds), nil))
}

func (r *Resolver) Alliance() gen.AllianceResolver { return &allianceResolver{r} }

func (r *Resolver) Claim() gen.ClaimResolver { return &claimResolver{r} }

func (r *Resolver) Country() gen.CountryResolver { return &countryResolver{r} }

func (r *Resolver) Coverage() gen.CoverageResolver { return &coverageResolver{r} }

func (r *Resolver) Course() gen.CourseResolver { return &courseResolver{r} }

func (r *Resolver) Dataset() gen.DatasetResolver { return &datasetResolver{r} }

func (r *Resolver) Event() gen.EventResolver { return &eventResolver{r} }

func (r *Resolver) Exchange() gen.ExchangeResolver { return &exchangeResolver{r} }

func (r *Resolver) Figure() gen.FigureResolver { return &figureResolver{r} }

func (r *Resolver) Institution() gen.InstitutionResolver { return &institutionResolver{r} }

func (r *Resolver) Membership() gen.MembershipResolver { return &membershipResolver{r} }

func (r *Resolver) Person() gen.PersonResolver { return &personResolver{r} }

func (r *Resolver) Position() gen.PositionResolver { return &positionResolver{r} }

func (r *Resolver) Query() gen.QueryResolver { return &queryResolver{r} }

func (r *Resolver) Source() gen.SourceResolver { return &sourceResolver{r} }

type (
	allianceResolver    struct{ *Resolver }
	claimResolver       struct{ *Resolver }
	countryResolver     struct{ *Resolver }
	coverageResolver    struct{ *Resolver }
	courseResolver      struct{ *Resolver }
	datasetResolver     struct{ *Resolver }
	eventResolver       struct{ *Resolver }
	exchangeResolver    struct{ *Resolver }
	figureResolver      struct{ *Resolver }
	institutionResolver struct{ *Resolver }
	membershipResolver  struct{ *Resolver }
	personResolver      struct{ *Resolver }
	positionResolver    struct{ *Resolver }
	queryResolver       struct{ *Resolver }
	sourceResolver      struct{ *Resolver }
)
