// Tests of scalars: what each reads and refuses, with its sentence, and what both ways of writing write.

package scalar_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"alliance-atlas/atlas"
	"alliance-atlas/graph/scalar"
)

// reading is a value that a scalar reads: as what, or why not.
type reading struct {
	value any
	want  any    // %v of what is read
	err   string // "" where it is read
}

func n(text string) json.Number { return json.Number(text) }

const (
	noDate   = ` is no date: give a year, a month or a day that exists, as 2024, 2024-01 or 2024-01-30`
	dateHint = `: give a string, as "2024", "2024-01" or "2024-01-30"`
)

var readings = map[string][]reading{
	"String": {
		{"", "", ""},
		{"a", "a", ""},
		{"中\x00\"", "中\x00\"", ""},
		{nil, "", ""},
		{n("1"), "", "1 is no String, which is a text between double quotes"},
		{1, "", "1 is no String, which is a text between double quotes"},
		{1.5, "", "1.5 is no String, which is a text between double quotes"},
		{true, "", "true is no String, which is a text between double quotes"},
		{[]any{"a"}, "", `[]interface {}{"a"} is no String, which is a text between double quotes`},
	},
	"URL":      {{"https://example.org", "https://example.org", ""}, {nil, "", ""}, {n("1"), "", "1 is no String, which is a text between double quotes"}},
	"GroupKey": {{"CN", "CN", ""}, {"", "", ""}, {nil, "", ""}, {false, "", "false is no String, which is a text between double quotes"}},
	"ID": {
		{"country/CN", "country/CN", ""},
		{"", "", ""},
		{n("7"), "7", ""},
		{n("-7"), "-7", ""},
		{n("9223372036854775806"), "9223372036854775806", ""},
		{n("9223372036854775807"), "9223372036854775807", ""},
		{n("9223372036854775808"), "", "9223372036854775808 is no ID, which is a text between double quotes, as \"country/CN\""},
		{n("-9223372036854775808"), "-9223372036854775808", ""},
		{n("-9223372036854775809"), "", "-9223372036854775809 is no ID, which is a text between double quotes, as \"country/CN\""},
		{n("1.0"), "", "1.0 is no ID, which is a text between double quotes, as \"country/CN\""},
		{n("1e2"), "", "1e2 is no ID, which is a text between double quotes, as \"country/CN\""},
		{int64(math.MaxInt64), "9223372036854775807", ""},
		{7, "7", ""},
		{7.0, "", "7 is no ID, which is a text between double quotes, as \"country/CN\""},
		{true, "", "true is no ID, which is a text between double quotes, as \"country/CN\""},
		{nil, "", "<nil> is no ID, which is a text between double quotes, as \"country/CN\""},
	},
	"Int": {
		{0, 0, ""},
		{int64(7), 7, ""},
		{7.0, 7, ""},
		{n("7"), 7, ""},
		{n("7.0"), 7, ""},
		{n("7e2"), 700, ""},
		{n("-0"), 0, ""},
		{n("2147483646"), 2147483646, ""},
		{n("2147483647"), 2147483647, ""},
		{n("2147483648"), 0, "2147483648 is no Int, which is a whole number from -2147483648 to 2147483647"},
		{n("-2147483647"), -2147483647, ""},
		{n("-2147483648"), -2147483648, ""},
		{n("-2147483649"), 0, "-2147483649 is no Int, which is a whole number from -2147483648 to 2147483647"},
		{int64(math.MaxInt32), math.MaxInt32, ""},
		{int64(math.MaxInt32 + 1), 0, "2147483648 is no Int, which is a whole number from -2147483648 to 2147483647"},
		{math.MinInt32, math.MinInt32, ""},
		{math.MinInt32 - 1, 0, "-2147483649 is no Int, which is a whole number from -2147483648 to 2147483647"},
		{n("7.5"), 0, "7.5 is no Int, which is a whole number from -2147483648 to 2147483647"},
		{math.NaN(), 0, "NaN is no Int, which is a whole number from -2147483648 to 2147483647"},
		{math.Inf(1), 0, "+Inf is no Int, which is a whole number from -2147483648 to 2147483647"},
		{n("1e400"), 0, "1e400 is no Int, which is a whole number without quotes, as 7"},
		{"7", 0, `"7" is no Int, which is a whole number without quotes, as 7`},
		{true, 0, "true is no Int, which is a whole number without quotes, as 7"},
		{nil, 0, "<nil> is no Int, which is a whole number without quotes, as 7"},
	},
	"Number": {
		{n("1.60"), "1.60", ""},
		{n("1e400"), "1e400", ""},
		{"1", "", `"1" is no number`},
		{1, "", "1 is no number"},
		{nil, "", "<nil> is no number"},
	},
	"EventMode": {
		{"HYBRID", "HYBRID", ""},
		{n("1"), "", "1 is no EventMode"},
		{nil, "", "<nil> is no EventMode"},
	},
	"FigureTotal": {
		{"MEMBERS", "MEMBERS", ""},
		{n("1"), "", "1 is no FigureTotal"},
		{nil, "", "<nil> is no FigureTotal"},
	},
	"PartialDate": {
		{"2024", "2024", ""},
		{"2024-01", "2024-01", ""},
		{"2024-02-29", "2024-02-29", ""},
		{nil, "", ""},
		{"2023-02-29", "", `"2023-02-29"` + noDate},
		{"2024-12-31", "2024-12-31", ""},
		{"2024-12-32", "", `"2024-12-32"` + noDate},
		{"2024-13", "", `"2024-13"` + noDate},
		{"2024-00", "", `"2024-00"` + noDate},
		{"", "", `""` + noDate},
		{"0000", "0000", ""},
		{"9999-12-31", "9999-12-31", ""},
		{"10000", "", `"10000"` + noDate},
		{"2024-1-1", "", `"2024-1-1"` + noDate},
		{"soon", "", `"soon"` + noDate},
		{n("2024"), "", "2024 is no date" + dateHint},
		{2024, "", "2024 is no date" + dateHint},
		{true, "", "true is no date" + dateHint},
	},
}

// readers are the Unmarshal functions.
var readers = map[string]func(any) (any, error){
	"String":      func(v any) (any, error) { return scalar.UnmarshalString(v) },
	"URL":         func(v any) (any, error) { return scalar.UnmarshalURL(v) },
	"GroupKey":    func(v any) (any, error) { return scalar.UnmarshalGroupKey(v) },
	"ID":          func(v any) (any, error) { return scalar.UnmarshalID(v) },
	"Int":         func(v any) (any, error) { return scalar.UnmarshalInt(v) },
	"Number":      func(v any) (any, error) { return scalar.UnmarshalNumber(v) },
	"FigureTotal": func(v any) (any, error) { return scalar.UnmarshalFigureTotal(v) },
	"EventMode":   func(v any) (any, error) { return scalar.UnmarshalEventMode(v) },
	"PartialDate": func(v any) (any, error) { return scalar.UnmarshalPartialDate(v) },
}

func TestReading(t *testing.T) {
	for name, list := range readings {
		for _, c := range list {
			got, err := readers[name](c.value)
			message := ""
			if err != nil {
				message = err.Error()
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) || message != c.err {
				t.Errorf("%s reads %#v as %v with the error %q, want %v and %q", name, c.value, got, message, c.want, c.err)
			}
		}
	}
}

// TestLongValuesAreCut: an error repeats at most 60 bytes of a value, and never half a character.
func TestLongValuesAreCut(t *testing.T) {
	const most = 60
	for size := most - 1; size <= most+1; size++ {
		digits := strings.Repeat("9", size)
		shown := digits
		if size > most {
			shown = digits[:most] + "…"
		}
		for name, read := range readers {
			if name == "Number" {
				continue // which reads it
			}
			if _, err := read(n(digits)); err == nil || !strings.HasPrefix(err.Error(), shown+" is no ") {
				t.Errorf("%s says of a number of %d digits: %v", name, size, err)
			}
		}
	}
	for letters := range 4 {
		text := strings.Repeat("x", letters) + strings.Repeat("中", 1000)
		_, err := scalar.UnmarshalInt(text)
		if message := err.Error(); len(message) > most+len("… is no Int, which is a whole number without quotes, as 7") || !utf8.ValidString(message) || !strings.Contains(message, "中…") {
			t.Errorf("a long text is repeated as %s", message)
		}
	}
}

// TestErrorsOfDatesAreOfTheInput: the code that a client sees depends on it.
func TestErrorsOfDatesAreOfTheInput(t *testing.T) {
	for _, v := range []any{n("2024"), "2024-13"} {
		if _, err := scalar.UnmarshalPartialDate(v); !errors.Is(err, atlas.ErrInput) {
			t.Errorf("the error of %v is %v", v, err)
		}
	}
}

// writings are values, and how they are written by the Marshal and the Append function of their scalar.
var writings = []struct {
	name    string
	marshal graphql.Marshaler
	append  func([]byte) []byte
	want    string
}{
	{"a string", scalar.MarshalString("a\"中\n"), func(b []byte) []byte { return scalar.AppendString(b, "a\"中\n") }, `"a\"中\n"`},
	{"the empty string", scalar.MarshalString(""), func(b []byte) []byte { return scalar.AppendString(b, "") }, `null`},
	{"an address", scalar.MarshalURL("https://example.org/?a&b"), func(b []byte) []byte { return scalar.AppendURL(b, "https://example.org/?a&b") }, `"https://example.org/?a&b"`},
	{"no address", scalar.MarshalURL(""), func(b []byte) []byte { return scalar.AppendURL(b, "") }, `null`},
	{"a group", scalar.MarshalGroupKey("CN"), func(b []byte) []byte { return scalar.AppendGroupKey(b, "CN") }, `"CN"`},
	{"the group of what is unknown", scalar.MarshalGroupKey(""), func(b []byte) []byte { return scalar.AppendGroupKey(b, "") }, `""`},
	{"an id", scalar.MarshalID("country/CN"), func(b []byte) []byte { return scalar.AppendID(b, "country/CN") }, `"country/CN"`},
	{"no id", scalar.MarshalID(""), func(b []byte) []byte { return scalar.AppendID(b, "") }, `null`},
	{"a whole number", scalar.MarshalInt(-2147483648), func(b []byte) []byte { return scalar.AppendInt(b, -2147483648) }, `-2147483648`},
	{"zero", scalar.MarshalInt(0), func(b []byte) []byte { return scalar.AppendInt(b, 0) }, `0`},
	{"a number in its digits", scalar.MarshalNumber("1.60"), func(b []byte) []byte { return scalar.AppendNumber(b, "1.60") }, `1.60`},
	{"no number", scalar.MarshalNumber(""), func(b []byte) []byte { return scalar.AppendNumber(b, "") }, `null`},
	{"a mode", scalar.MarshalEventMode("IN_PERSON"), func(b []byte) []byte { return scalar.AppendEventMode(b, "IN_PERSON") }, `"IN_PERSON"`},
	{"a total", scalar.MarshalFigureTotal("MEMBERS"), func(b []byte) []byte { return scalar.AppendFigureTotal(b, "MEMBERS") }, `"MEMBERS"`},
	{"no total", scalar.MarshalFigureTotal(""), func(b []byte) []byte { return scalar.AppendFigureTotal(b, "") }, `null`},
	{"no mode", scalar.MarshalEventMode(""), func(b []byte) []byte { return scalar.AppendEventMode(b, "") }, `null`},
	{"a year", scalar.MarshalPartialDate(date("2024")), func(b []byte) []byte { return scalar.AppendPartialDate(b, date("2024")) }, `"2024"`},
	{"a day", scalar.MarshalPartialDate(date("2024-02-29")), func(b []byte) []byte { return scalar.AppendPartialDate(b, date("2024-02-29")) }, `"2024-02-29"`},
	{"no date", scalar.MarshalPartialDate(0), func(b []byte) []byte { return scalar.AppendPartialDate(b, 0) }, `null`},
}

func date(s string) atlas.PartialDate {
	d, err := atlas.ParsePartialDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestWriting(t *testing.T) {
	for _, c := range writings {
		var marshalled bytes.Buffer
		c.marshal.MarshalGQL(&marshalled)
		if appended := string(c.append([]byte("x"))); marshalled.String() != c.want || appended != "x"+c.want {
			t.Errorf("%s is marshalled as %s and appended to x as %s, want %s", c.name, marshalled.String(), appended, c.want)
		}
	}
}
