// Package bound has the Go types of the schema in planner_test.go: what the planner can bind, and what it refuses.
package bound

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
)

// Thing is an object type. The fields after AsNode and the methods after Label cannot be planned.
type Thing struct {
	ID, Size string
	Flag     bool
	Color    Color
	Word     Word
	Own      *Thing
	Others   []*Thing
	Colors   []Color
	Sizes    [][]string
	Value    Value
	Values   []Value
	AsNode   Node

	Checked, Asked string
	Free           Unappendable
	Frees          [][]Unappendable
}

// IsNode makes it a Node.
func (*Thing) IsNode() {}

// Node is an interface of the schema.
type Node interface{ IsNode() }

// Value is an object type that is held as a value.
type Value struct{ Size string }

// Computed is a method without arguments.
func (*Thing) Computed() string { return "" }

// Label is a method with arguments.
func (*Thing) Label(times int, loud *string) string { return "" }

// WithContext takes a context.
func (*Thing) WithContext(context.Context) string { return "" }

// WithError gives an error.
func (*Thing) WithError() (string, error) { return "", nil }

// WithOK has two results.
func (*Thing) WithOK() (string, bool) { return "", false }

// Find is a method with arguments that gives an object.
func (*Thing) Find(id string) *Thing { return nil }

// Labels is a method with arguments that gives a list.
func (*Thing) Labels(times int) []string { return nil }

// Color is an enum.
type Color string

// Word is a scalar that writes itself.
type Word string

// MarshalGQL writes it.
func (Word) MarshalGQL(io.Writer) {}

// UnmarshalGQL reads it.
func (*Word) UnmarshalGQL(any) error { return nil }

// Text is how a string is written.
type Text = string

// MarshalText writes a string.
func MarshalText(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalText reads a string.
func UnmarshalText(any) (string, error) { return "", nil }

// AppendText appends a string.
func AppendText(b []byte, s string) []byte { return append(b, s...) }

// Unappendable is a scalar with a Marshal function that has no Append function beside it.
type Unappendable int

// MarshalUnappendable writes it.
func MarshalUnappendable(Unappendable) graphql.Marshaler { return graphql.Null }

// UnmarshalUnappendable reads it.
func UnmarshalUnappendable(any) (Unappendable, error) { return 0, nil }
