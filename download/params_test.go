// Tests of parameters: what they mean, which are the same, and the sentences about those that are wrong.

package download_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/download"
)

func TestKeysOfParameters(t *testing.T) {
	key := func(query string) string {
		t.Helper()
		u, err := url.Parse("/x?" + query)
		if err != nil {
			t.Fatal(err)
		}
		p := download.Parse(u, "n", "flag", "word", "list", "date", "where", "text")
		p.Int("n", 1, 0, 9)
		p.Flag("flag")
		p.Word("word", "a", "b")
		p.List("list", 3)
		p.Date("date")
		p.Input("where", "InstitutionFilter")
		p.Text("text", "x")
		if p.Err() != nil {
			t.Fatalf("%s: %v", query, p.Err())
		}
		return p.Key()
	}
	for _, same := range [][]string{
		{"", "n=1&flag=0&word=a&text=x", "flag=false"},
		{`where={country:{region:{eq:"Europe"}}}`, `where={"country":{"region":{"eq":"Europe"}}}`, "where=%7B+country:%20{region:{eq:%22Europe%22}}}"},
	} {
		for _, query := range same {
			if key(query) != key(same[0]) {
				t.Errorf("%s and %s have the keys %s and %s", query, same[0], key(query), key(same[0]))
			}
		}
	}
	seen := map[string]string{}
	for _, query := range []string{"", "n=2", "flag=1", "word=b", "list=a", "list=a,b", "list=b,a", "date=2020", "date=2020-01-01", "text=", "text=y", "where={}"} {
		k := key(query)
		if before, ok := seen[k]; ok {
			t.Errorf("%q and %q have one key", query, before)
		}
		seen[k] = query
	}
}

func TestWrongParameters(t *testing.T) {
	for query, want := range map[string]string{
		"m=1":                  `the parameter "m" of the address is not known; there are n, flag, word, list, date, where, version and inline`,
		"N=1":                  `the parameter "N" of the address is not known`,
		"n=1&n=2":              "n is given more than once",
		"n=":                   `n is ""; give a whole number from 0 to 9`,
		"n=10":                 `n is "10"; give a whole number from 0 to 9`,
		"n=-1":                 `n is "-1"`,
		"n=1.0":                `n is "1.0"`,
		"n=%2B1":               `n is "+1"`,
		"n=%zz":                "not encoded correctly",
		"n=%ff":                "n in the address is not valid UTF-8",
		"%ff=1":                "of the address is not known",
		"flag=yes":             `flag is "yes"; give 1 or 0`,
		"flag=":                `flag is ""`,
		"inline=2":             `inline is "2"; give 1 or 0`,
		"version=":             "version is empty",
		"word=c":               `word is "c", which is none of a and b`,
		"list=":                "list has an empty part",
		"list=a,,b":            "list has an empty part",
		"list=a,b,c,d":         "list has 4 parts, more than 3",
		"list=a,a":             `list has "a" twice`,
		"list=a;b":             `list has "a;b", which is none of`,
		"date=soon":            `date: "soon" is no date`,
		"date=":                `date: "" is no date`,
		"date=2023-02-29":      "is no date",
		"where=":               "where is neither JSON nor a value of GraphQL",
		"where={":              "where is neither JSON nor a value of GraphQL",
		"where={}{}":           "where is neither JSON nor a value of GraphQL",
		"where={nothing:1}":    `InstitutionFilter has no field "nothing"`,
		`where={"nothing":1}`:  `InstitutionFilter has no field "nothing"`,
		"where=7":              "where: 7 is no InstitutionFilter",
		`where={name:{eq:7}}`:  "where.name.eq: 7",
		"where={name:{eq:$x}}": "a variable cannot stand",
		"where={name:{eq:x}}":  "stands without quotes",
	} {
		values, err := url.Parse("/x?" + query)
		if err != nil {
			values = &url.URL{RawQuery: query}
		}
		p := download.Parse(values, "n", "flag", "word", "list", "date", "where")
		p.Int("n", 1, 0, 9)
		p.Flag("flag")
		p.Word("word", "a", "b")
		p.List("list", 3, "a", "b", "c", "d")
		p.Date("date")
		p.Input("where", "InstitutionFilter")
		if err := p.Err(); err == nil || !strings.Contains(err.Error(), want) || !errors.Is(err, atlas.ErrInput) && !errors.Is(err, atlas.ErrLimit) {
			t.Errorf("%s: %v, want %s", query, err, want)
		}
	}
}
