// Package scalar says how GraphQL scalars are read and written: what is unknown in package atlas (an empty string, date or
// number) is null in an answer, and a value that does not fit its type is an error that names it.
package scalar

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"alliance-atlas/atlas"
)

// MarshalString writes a string, the empty one as null.
func MarshalString(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}

// looks says how a value of each scalar is written, for the sentence about a wrong one.
var looks = map[string]string{
	"String":  "a text between double quotes",
	"ID":      `a text between double quotes, as "country/CN"`,
	"Boolean": "true or false, without quotes",
	"Int":     "a whole number without quotes, as 7",
	"Float":   "a number without quotes, as 7.5",

	"PartialDate": `a text between double quotes, as "2024-01-30"`,
}

// NoneOf is the error about a value that does not fit a scalar of arguments. given is the value as it was written.
func NoneOf(scalar, given string) error {
	return fmt.Errorf("%s is no %s, which is %s", given, scalar, looks[scalar])
}

// UnmarshalString reads a string, and no other value as one. null, where the type allows it, is the empty string.
func UnmarshalString(v any) (string, error) {
	if v == nil {
		return "", nil
	}
	s, ok := v.(string)
	if !ok {
		return "", NoneOf("String", show(v))
	}
	return s, nil
}

// MarshalURL writes an address, the empty one as null.
func MarshalURL(s string) graphql.Marshaler { return MarshalString(s) }

// UnmarshalURL reads an address as UnmarshalString reads a string.
func UnmarshalURL(v any) (string, error) { return UnmarshalString(v) }

// MarshalGroupKey writes the key of a group, where "" is a group too: what is unknown.
func MarshalGroupKey(k atlas.GroupKey) graphql.Marshaler { return graphql.MarshalString(string(k)) }

// UnmarshalGroupKey reads the key of a group.
func UnmarshalGroupKey(v any) (atlas.GroupKey, error) {
	s, err := UnmarshalString(v)
	return atlas.GroupKey(s), err
}

// MarshalID writes an id.
func MarshalID(id atlas.ID) graphql.Marshaler { return MarshalString(string(id)) }

// UnmarshalID reads an id: a string or, as GraphQL has it, a whole number.
func UnmarshalID(v any) (atlas.ID, error) {
	switch v := v.(type) {
	case string:
		return atlas.ID(v), nil
	case json.Number:
		if _, err := v.Int64(); err == nil {
			return atlas.ID(v), nil
		}
	case int64:
		return atlas.ID(strconv.FormatInt(v, 10)), nil
	case int:
		return atlas.ID(strconv.Itoa(v)), nil
	}
	return "", NoneOf("ID", show(v))
}

// MarshalInt writes a whole number.
func MarshalInt(n int) graphql.Marshaler { return graphql.MarshalInt(n) }

// UnmarshalInt reads a whole number of 32 bits. 7.0 is one; "7" is a string.
func UnmarshalInt(v any) (int, error) {
	var f float64
	switch v := v.(type) {
	case json.Number:
		n, err := v.Float64()
		if err != nil {
			return 0, NoneOf("Int", show(v))
		}
		f = n
	case int64:
		f = float64(v)
	case int:
		f = float64(v)
	case float64:
		f = v
	default:
		return 0, NoneOf("Int", show(v))
	}
	if f != math.Trunc(f) || f < math.MinInt32 || f > math.MaxInt32 {
		return 0, fmt.Errorf("%s is no Int, which is a whole number from %d to %d", show(v), math.MinInt32, math.MaxInt32)
	}
	return int(f), nil
}

// MarshalNumber writes a number in the digits it was given in, the unknown one as null.
func MarshalNumber(n atlas.Number) graphql.Marshaler {
	if n == "" {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { io.WriteString(w, string(n)) })
}

// UnmarshalNumber reads a number in the digits it was given in. gqlgen needs it beside MarshalNumber; no input of the API is a
// Float.
func UnmarshalNumber(v any) (atlas.Number, error) {
	n, ok := v.(json.Number)
	if !ok {
		return "", fmt.Errorf("%s is no number", show(v))
	}
	return atlas.Number(n), nil
}

// MarshalFloat writes a number that was computed, in the fewest digits that give it again.
func MarshalFloat(x float64) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { w.Write(AppendFloat(nil, x)) })
}

// UnmarshalFloat reads a number.
func UnmarshalFloat(v any) (float64, error) {
	switch v := v.(type) {
	case json.Number:
		if x, err := v.Float64(); err == nil {
			return x, nil
		}
	case float64:
		return v, nil
	case int64:
		return float64(v), nil
	case int:
		return float64(v), nil
	}
	return 0, NoneOf("Float", show(v))
}

// MarshalEventMode writes the word of a mode, the unknown one as null.
func MarshalEventMode(m atlas.EventMode) graphql.Marshaler { return MarshalString(string(m)) }

// UnmarshalEventMode reads the word of a mode. gqlgen needs it beside MarshalEventMode; no input of the API is one.
func UnmarshalEventMode(v any) (atlas.EventMode, error) {
	s, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%s is no EventMode", show(v))
	}
	return atlas.EventMode(s), nil
}

// MarshalFigureTotal writes the word of a total, no total as null.
func MarshalFigureTotal(t atlas.FigureTotal) graphql.Marshaler { return MarshalString(string(t)) }

// UnmarshalFigureTotal reads the word of a total. gqlgen needs it beside MarshalFigureTotal; no input of the API is one.
func UnmarshalFigureTotal(v any) (atlas.FigureTotal, error) {
	s, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%s is no FigureTotal", show(v))
	}
	return atlas.FigureTotal(s), nil
}

// MarshalPartialDate writes a date as it was given, the unknown one as null.
func MarshalPartialDate(d atlas.PartialDate) graphql.Marshaler { return MarshalString(d.String()) }

// UnmarshalPartialDate reads a year, a month or a day that exists, from a string; null is the unknown date.
func UnmarshalPartialDate(v any) (atlas.PartialDate, error) {
	if v == nil {
		return 0, nil
	}
	s, ok := v.(string)
	if !ok {
		return 0, atlas.Errorf(atlas.ErrInput, "%s is no date: give a string, as \"2024\", \"2024-01\" or \"2024-01-30\"", show(v))
	}
	d, err := atlas.ParsePartialDate(s)
	if err != nil {
		return 0, atlas.Errorf(atlas.ErrInput, "%v", err)
	}
	return d, nil
}

// show writes the part of a value that an error repeats.
func show(v any) string {
	s := fmt.Sprintf("%#v", v)
	if n, ok := v.(json.Number); ok {
		s = string(n)
	}
	return atlas.Excerpt(s)
}
