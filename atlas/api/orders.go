// Orders: the inputs by which clients ask for an order. The orders themselves are in atlas/orders.go.

package api

import "alliance-atlas/atlas"

// The order inputs of the schema. One struct serves all of them: which kind a word belongs to follows from the connection.
type (
	// OrderInput is an order asked for; nil is the connection's own. Its fields, in this order, are part of every cursor's seal.
	OrderInput struct {
		By        OrderWord
		Direction Direction
	}
	// OrderWord is the word of an atlas.Sort.
	OrderWord string

	CountryOrder          = OrderInput
	InstitutionOrder      = OrderInput
	MembershipOrder       = OrderInput
	CourseOrder           = OrderInput
	AllianceOrder         = OrderInput
	ExchangeOrder         = OrderInput
	EventOrder            = OrderInput
	PersonOrder           = OrderInput
	PositionOrder         = OrderInput
	FigureOrder           = OrderInput
	ClaimOrder            = OrderInput
	SourceOrder           = OrderInput
	CountryOrderField     = OrderWord
	InstitutionOrderField = OrderWord
	MembershipOrderField  = OrderWord
	CourseOrderField      = OrderWord
	AllianceOrderField    = OrderWord
	ExchangeOrderField    = OrderWord
	EventOrderField       = OrderWord
	PersonOrderField      = OrderWord
	PositionOrderField    = OrderWord
	FigureOrderField      = OrderWord
	ClaimOrderField       = OrderWord
	SourceOrderField      = OrderWord

	// Direction is ASC or DESC; empty counts as ASC.
	Direction string
)

// MarshalText is the direction that counts, so that a cursor's seal does not tell ASC from not given.
func (d Direction) MarshalText() ([]byte, error) {
	if d == "" {
		d = "ASC"
	}
	return []byte(d), nil
}

// Order is the order asked for of rows of a kind; nil gives the zero Order.
func (o *OrderInput) Order(k atlas.Kind) atlas.Order {
	if o == nil {
		return atlas.Order{}
	}
	return atlas.Order{By: atlas.SortOf(k, string(o.By)), Desc: o.Direction == "DESC"}
}
