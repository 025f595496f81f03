// The resolvers of groups: one line for each connection, as those of schema.resolvers.go.

package graph

import (
	"context"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/graph/gen"
)

func (r *allianceConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Alliance], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *claimConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Claim], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *countryConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Country], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *courseConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Course], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *entityConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[atlas.Entity], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *eventConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Event], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *exchangeConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Exchange], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *figureConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Figure], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *institutionConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Institution], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *membershipConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Membership], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *personConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Person], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *positionConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Position], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *sourceConnectionResolver) Groups(ctx context.Context, objs []*api.Connection[*atlas.Source], by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.Groups(ctx, objs, by, first, orderBy)
}

func (r *searchConnectionResolver) Groups(ctx context.Context, objs []*api.SearchConnection, by api.GroupWord, first *int, orderBy *api.GroupOrder) ([][]*atlas.Group, error) {
	return api.HitGroups(objs, by, first, orderBy)
}

func (r *Resolver) AllianceConnection() gen.AllianceConnectionResolver {
	return &allianceConnectionResolver{r}
}

func (r *Resolver) ClaimConnection() gen.ClaimConnectionResolver {
	return &claimConnectionResolver{r}
}

func (r *Resolver) CountryConnection() gen.CountryConnectionResolver {
	return &countryConnectionResolver{r}
}

func (r *Resolver) CourseConnection() gen.CourseConnectionResolver {
	return &courseConnectionResolver{r}
}

func (r *Resolver) EntityConnection() gen.EntityConnectionResolver {
	return &entityConnectionResolver{r}
}

func (r *Resolver) EventConnection() gen.EventConnectionResolver {
	return &eventConnectionResolver{r}
}

func (r *Resolver) ExchangeConnection() gen.ExchangeConnectionResolver {
	return &exchangeConnectionResolver{r}
}

func (r *Resolver) FigureConnection() gen.FigureConnectionResolver {
	return &figureConnectionResolver{r}
}

func (r *Resolver) InstitutionConnection() gen.InstitutionConnectionResolver {
	return &institutionConnectionResolver{r}
}

func (r *Resolver) MembershipConnection() gen.MembershipConnectionResolver {
	return &membershipConnectionResolver{r}
}

func (r *Resolver) PersonConnection() gen.PersonConnectionResolver {
	return &personConnectionResolver{r}
}

func (r *Resolver) PositionConnection() gen.PositionConnectionResolver {
	return &positionConnectionResolver{r}
}

func (r *Resolver) SearchConnection() gen.SearchConnectionResolver {
	return &searchConnectionResolver{r}
}

func (r *Resolver) SourceConnection() gen.SourceConnectionResolver {
	return &sourceConnectionResolver{r}
}

type (
	allianceConnectionResolver    struct{ *Resolver }
	claimConnectionResolver       struct{ *Resolver }
	countryConnectionResolver     struct{ *Resolver }
	courseConnectionResolver      struct{ *Resolver }
	entityConnectionResolver      struct{ *Resolver }
	eventConnectionResolver       struct{ *Resolver }
	exchangeConnectionResolver    struct{ *Resolver }
	figureConnectionResolver      struct{ *Resolver }
	institutionConnectionResolver struct{ *Resolver }
	membershipConnectionResolver  struct{ *Resolver }
	personConnectionResolver      struct{ *Resolver }
	positionConnectionResolver    struct{ *Resolver }
	searchConnectionResolver      struct{ *Resolver }
	sourceConnectionResolver      struct{ *Resolver }
)
