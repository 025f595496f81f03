// The filters of single values: an id, a text, a date or a number. Their methods in match.go say which values pass.

package atlas

// IDFilter asks for full ids, compared exactly. nil fields are not given. The tags of all filters leave out of JSON what is not
// given, so that equal questions have equal texts.
type IDFilter struct {
	Eq *ID  `json:",omitzero"`
	In []ID `json:",omitzero"`
	// Known asks whether there is an id at all.
	Known *bool `json:",omitzero"`
}

// StringFilter asks for a text: Eq and In exactly, Contains and StartsWith folded. nil fields are not given.
type StringFilter struct {
	Eq         *string  `json:",omitzero"`
	In         []string `json:",omitzero"`
	Contains   *string  `json:",omitzero"`
	StartsWith *string  `json:",omitzero"`
}

// IntFilter asks for a number of rows: every bound that is given must hold. nil fields are not given.
type IntFilter struct {
	Eq  *int `json:",omitzero"`
	Lt  *int `json:",omitzero"`
	Lte *int `json:",omitzero"`
	Gt  *int `json:",omitzero"`
	Gte *int `json:",omitzero"`
}

// FloatFilter asks for a number: every bound that is given must hold, and none does for an unknown number. nil fields are not given.
type FloatFilter struct {
	Eq    *float64 `json:",omitzero"`
	Lt    *float64 `json:",omitzero"`
	Lte   *float64 `json:",omitzero"`
	Gt    *float64 `json:",omitzero"`
	Gte   *float64 `json:",omitzero"`
	Known *bool    `json:",omitzero"`
}

// DateFilter asks for a date, which counts from the earliest day it may mean. Zero fields are not given.
type DateFilter struct {
	Before     PartialDate `json:",omitzero"`
	OnOrBefore PartialDate `json:",omitzero"`
	After      PartialDate `json:",omitzero"`
	OnOrAfter  PartialDate `json:",omitzero"`
	Known      *bool       `json:",omitzero"`
}
