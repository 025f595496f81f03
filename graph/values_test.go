// Tests of literals and variables: what fits a type, and what is said where it does not.

package graph

import (
	"strings"
	"testing"
)

// TestValues: a literal that does not fit its type is a wrong document, a variable or a date that does not is a wrong value.
func TestValues(t *testing.T) {
	for _, c := range []struct {
		query, variables string
		code             string // "" is an answer
		says             string
	}{
		// Literals.
		{`{countries(first: 3, where: {region: {eq: "Asia"}}) {totalCount}}`, ``, "", ""},
		{`{institutions(where: {kind: UNIVERSITY, country: {}}) {totalCount}}`, ``, "", ""},
		{`{institutions(where: {kind: [UNIVERSITY, COMPANY], and: {not: null}}) {totalCount}}`, ``, "", ""},
		{`{institutions(orderBy: {by: NAME, direction: null}) {totalCount}}`, ``, "", ""},
		{`{node(id: 7) {id}}`, ``, "", ""},
		{`{figures(where: {value: {gte: 9223372036854775807, lt: 9223372036854775808}}) {totalCount}}`, ``, "", ""},
		{`query($f: Float = 99999999999999999999) {figures(where: {value: {gte: $f, lt: 99999999999999999999}}) {totalCount}}`, ``, "", ""},
		{`{node(id: """country/CN""") {id}}`, ``, "", ""},
		{`{countries(first: "7") {totalCount}}`, ``, "BAD_QUERY", `first: "7" is no Int`},
		{`{countries(first: 7.0) {totalCount}}`, ``, "BAD_QUERY", `first: 7.0 is no Int`},
		{`{countries(first: 2147483648) {totalCount}}`, ``, "BAD_QUERY", `first: 2147483648 is no Int`},
		{`{countries(first: 99999999999999999999) {totalCount}}`, ``, "BAD_QUERY", "first"},
		{`{countries(first: {}) {totalCount}}`, ``, "BAD_QUERY", "first"},
		{`{countries(first: [1]) {totalCount}}`, ``, "BAD_QUERY", "first"},
		{`{countries(first: true) {totalCount}}`, ``, "BAD_QUERY", "first"},
		{`{countries(first: A) {totalCount}}`, ``, "BAD_QUERY", "first"},
		{`{node(id: null) {id}}`, ``, "BAD_QUERY", "id is null"},
		{`{node(id: 7.5) {id}}`, ``, "BAD_QUERY", "id: 7.5 is no ID"},
		{`{node(id: 99999999999999999999) {id}}`, ``, "BAD_QUERY", "is no ID"},
		{`{node {id}}`, ``, "BAD_QUERY", "id"},
		{`{nodes(ids: [["a"]]) {id}}`, ``, "BAD_QUERY", "ids[0]"},
		{`{nodes(ids: ["a", null]) {id}}`, ``, "BAD_QUERY", "ids[1] is null"},
		{`{institutions(where: {kind: [university]}) {totalCount}}`, ``, "BAD_QUERY", "where.kind[0]: university is no value of the enum InstitutionKind"},
		{`{institutions(where: {kind: "UNIVERSITY"}) {totalCount}}`, ``, "BAD_QUERY", "where.kind"},
		{`{institutions(where: {kind: {}}) {totalCount}}`, ``, "BAD_QUERY", "where.kind"},
		{`{institutions(where: 5) {totalCount}}`, ``, "BAD_QUERY", "where: 5 is no InstitutionFilter"},
		{`{institutions(where: {nope: 5}) {totalCount}}`, ``, "BAD_QUERY", "InstitutionFilter has no field nope"},
		{`{institutions(where: {name: {eq: 5}}) {totalCount}}`, ``, "BAD_QUERY", "where.name.eq: 5 is no String"},
		{`{institutions(where: {and: [{}, {name: {contains: true}}]}) {totalCount}}`, ``, "BAD_QUERY", "where.and[1].name.contains"},
		{`{institutions(orderBy: {direction: ASC}) {totalCount}}`, ``, "BAD_QUERY", "needs the field by"},
		{`{alliances(where: {founded: {known: 1}}) {totalCount}}`, ``, "BAD_QUERY", "known: 1 is no Boolean"},
		{`query($n: Int = "7") {countries(first: $n) {totalCount}}`, ``, "BAD_QUERY", "the default of $n"},
		{`{country(id: CN) {name}}`, ``, "BAD_QUERY", `id: CN is no ID, which is a text between double quotes, as "country/CN"`},
		{`query($d: PartialDate) @asOf(date: $d) {dataset {name}}`, `{"d": {}}`, "BAD_INPUT", `variable $d: an object is no PartialDate, which is a text between double quotes, as "2024-01-30"`},
		{`query($b: Boolean!) {dataset @skip(if: $b) {name}}`, `{"b": "true"}`, "BAD_INPUT", `variable $b: "true" is no Boolean, which is true or false, without quotes`},
		{`{dataset @include(if: 1) {name}}`, ``, "BAD_QUERY", "if: 1 is no Boolean"},

		// Dates.
		{`query @asOf(date: "2024-02-29") {dataset {name}}`, ``, "", ""},
		{`query @asOf(date: "2023-02-29") {dataset {name}}`, ``, "BAD_INPUT", `date: "2023-02-29" is no date`},
		{`query @asOf(date: 2023) {dataset {name}}`, ``, "BAD_INPUT", "date: 2023 is no date"},
		{`query @asOf(date: 99999999999999999999) {dataset {name}}`, ``, "BAD_INPUT", "is no date"},
		{`query @asOf(date: null) {dataset {name}}`, ``, "", ""},
		{`query @asOf(date: {}) {dataset {name}}`, ``, "BAD_INPUT", "is no date"},
		{`query @asOf {dataset {name}}`, ``, "", ""},
		{`{alliances(where: {founded: {before: "soon"}}) {totalCount}}`, ``, "BAD_INPUT", `where.founded.before: "soon" is no date`},
		{`query($d: PartialDate!) @asOf(date: $d) {dataset {name}}`, `{"d": "2023"}`, "", ""},
		{`query($d: PartialDate!) @asOf(date: $d) {dataset {name}}`, `{"d": "2023-13"}`, "BAD_INPUT", `variable $d: "2023-13" is no date`},
		{`query($d: PartialDate!) @asOf(date: $d) {dataset {name}}`, `{"d": 2023}`, "BAD_INPUT", "variable $d"},
		{`query($d: PartialDate!) @asOf(date: $d) {dataset {name}}`, ``, "BAD_INPUT", "variable $d of type PartialDate! is not given"},
		{`query($d: PartialDate) @asOf(date: $d) {dataset {name}}`, `{"d": "2023"}`, "", ""},
		{`query($d: PartialDate) @asOf(date: $d) {dataset {name}}`, `{"d": null}`, "", ""},
		{`query($d: PartialDate) @asOf(date: $d) {dataset {name}}`, ``, "", ""},
		{`query($d: String) @asOf(date: $d) {dataset {name}}`, `{"d": "2023"}`, "BAD_QUERY", "$d"},
		{`query($d: PartialDate = "2023") @asOf(date: $d) {dataset {name}}`, ``, "", ""},
		{`query($d: PartialDate = "2023") @asOf(date: $d) {dataset {name}}`, `{"d": "2024"}`, "", ""},
		{`query($d: PartialDate = "2023") @asOf(date: $d) {dataset {name}}`, `{"d": null}`, "", ""},
		{`query($d: PartialDate! = null) @asOf(date: $d) {dataset {name}}`, ``, "BAD_INPUT", "the default of $d is null"},
		{`query($d: PartialDate = "x") @asOf(date: $d) {dataset {name}}`, ``, "BAD_INPUT", "the default of $d"},

		// Variables.
		{`query($n: Int) {countries(first: $n) {totalCount}}`, ``, "", ""},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": null, "other": [[1]]}`, "", ""},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 7.0}`, "", ""},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 1e2}`, "", ""},
		{`query($n: Int!) {countries(first: $n) {totalCount}}`, `{}`, "BAD_INPUT", "variable $n of type Int! is not given"},
		{`query($n: Int!) {countries(first: $n) {totalCount}}`, `{"n": null}`, "BAD_INPUT", "variable $n is null"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": "7"}`, "BAD_INPUT", `variable $n: "7" is no Int`},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 7.5}`, "BAD_INPUT", "variable $n: 7.5 is no Int"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": true}`, "BAD_INPUT", "variable $n"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": [1]}`, "BAD_INPUT", "variable $n: a list is no Int"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": {}}`, "BAD_INPUT", "variable $n: an object is no Int"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 2147483648}`, "BAD_INPUT", "variable $n: 2147483648 is no Int"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 99999999999999999999}`, "BAD_INPUT", "variable $n"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 1e400}`, "BAD_INPUT", "variable $n: 1e400 is no Int"},
		{`query($i: ID!) {node(id: $i) {id}}`, `{"i": 7}`, "", ""},
		{`query($i: ID!) {node(id: $i) {id}}`, `{"i": 7.5}`, "BAD_INPUT", "variable $i: 7.5 is no ID"},
		{`query($i: ID!) {node(id: $i) {id}}`, `{"i": {}}`, "BAD_INPUT", "variable $i"},
		{`query($i: [ID!]!) {nodes(ids: $i) {id}}`, `{"i": "country/CN"}`, "", ""},
		{`query($i: [ID!]!) {nodes(ids: $i) {id}}`, `{"i": ["country/CN", null]}`, "BAD_INPUT", "variable $i[1] is null"},
		{`query($i: [ID!]!) {nodes(ids: $i) {id}}`, `{"i": [["country/CN"]]}`, "BAD_INPUT", "variable $i[0]"},
		{`query($l: String) {country(id: "CN") {name(language: $l)}}`, `{"l": 5}`, "BAD_INPUT", "variable $l: 5 is no String"},
		{`query($w: InstitutionFilter) {institutions(where: $w) {totalCount}}`, `{"w": {"kind": "UNIVERSITY", "name": {"in": ["a"]}}}`, "", ""},
		{`query($w: InstitutionFilter) {institutions(where: $w) {totalCount}}`, `{"w": {"kind": ["university"]}}`, "BAD_INPUT", `variable $w.kind[0]: "university" is no value of the enum InstitutionKind`},
		{`query($w: InstitutionFilter) {institutions(where: $w) {totalCount}}`, `{"w": {"name": {"eq": 5}}}`, "BAD_INPUT", "variable $w.name.eq: 5 is no String"},
		{`query($w: InstitutionFilter) {institutions(where: $w) {totalCount}}`, `{"w": {"nope": 5}}`, "BAD_INPUT", `InstitutionFilter has no field "nope"`},
		{`query($w: InstitutionFilter) {institutions(where: $w) {totalCount}}`, `{"w": {"__typename": "InstitutionFilter"}}`, "BAD_INPUT", "has no field"},
		{`query($w: InstitutionFilter) {institutions(where: $w) {totalCount}}`, `{"w": "x"}`, "BAD_INPUT", "is no InstitutionFilter"},
		{`query($o: InstitutionOrder) {institutions(orderBy: $o) {totalCount}}`, `{"o": {"direction": "DESC"}}`, "BAD_INPUT", "needs the field by"},
		{`query($o: InstitutionOrder) {institutions(orderBy: $o) {totalCount}}`, `{"o": {"by": null}}`, "BAD_INPUT", "variable $o.by is null"},
		{`query($f: InstitutionOrderField = NAME) {institutions(orderBy: {by: $f}) {totalCount}}`, ``, "", ""},
		{`query($f: InstitutionOrderField = NAME) {institutions(orderBy: {by: $f}) {totalCount}}`, `{"f": null}`, "BAD_INPUT", "variable $f is null"},
		{`query($b: Boolean = true) {dataset @include(if: $b) {name}}`, `{"b": null}`, "BAD_INPUT", "variable $b is null"},
		{`query($b: Boolean!) {dataset @skip(if: $b) {name}}`, `{"b": "true"}`, "BAD_INPUT", "variable $b"},
		{`query($n: Nope) {dataset {name}}`, `{"n": 1}`, "BAD_QUERY", "Nope"},
		{`query($n: Country) {dataset {name}}`, `{"n": 1}`, "BAD_QUERY", "$n"},

		// Windows, which resolvers refuse, whatever they would cost.
		{`{countries(first: 1000000) {totalCount}}`, ``, "BAD_INPUT", "first: 1000000 is above 500"},
		{`query($n: Int) {countries(first: $n) {totalCount}}`, `{"n": 501}`, "BAD_INPUT", "first: 501"},
		{`{countries(last: -1) {totalCount}}`, ``, "BAD_INPUT", "last: -1 is below 0"},
		{`{countries(first: 1, last: 1) {totalCount}}`, ``, "BAD_INPUT", "first: 1 and last: 1"},
		{`{institutions(first: 1) {nodes {memberships(first: 1000000) {nodes {alliance {members(first: 500) {nodes {id}}}}}}}}`, ``, "BAD_INPUT", "first: 1000000"},

		// Two operations share a fragment, and each has a default of its own.
		{`query A($n: Int = 1000) {...F} query B($n: Int) {...F} fragment F on Query {countries(first: $n) {totalCount}}`, ``, "BAD_QUERY", "operationName"},
	} {
		got := serve(t, mustHandler(&stub{}, Options{}), question(c.query, c.variables))
		if got.code() != c.code || c.says != "" && !strings.Contains(got.Errors[0].Message, c.says) {
			t.Errorf("%s with %s\nis answered by %.300s\nwant the code %q and %q", c.query, c.variables, got.text, c.code, c.says)
		}
	}
}

// TestDefaultsOfOtherOperations: a variable has the default of the operation that runs.
func TestDefaultsOfOtherOperations(t *testing.T) {
	const body = `{"operationName":"A","query":"query A($n: Int) {...F} query B($n: Int = 1000) {...F} fragment F on Query {countries(first: $n) {nodes {id}}}"}`
	if got := serve(t, mustHandler(&stub{}, Options{}), posted(body)); len(got.Errors) > 0 || strings.Count(got.text, "country/stub") != 20 {
		t.Errorf("the default of another operation counts: %.300s", got.text)
	}
}

// TestNoSuggestions: what almost has the name of something does not find it out.
func TestNoSuggestions(t *testing.T) {
	for _, query := range []string{
		`{datase {name}}`, `{dataset {nam}}`, `{node(idd: 1) {id}}`, `{node(id: 1) {... on Countr {id}}}`, `query($x: Countr) {dataset {name}}`,
		`{institutions(where: {kin: UNIVERSITY}) {totalCount}}`, `{institutions(where: {kind: UNIVERSIT}) {totalCount}}`, `{dataset}`, `query @asof(date: "2024") {dataset {name}}`,
	} {
		got := serve(t, mustHandler(&stub{}, Options{}), question(query, ""))
		if got.code() != "BAD_QUERY" || strings.Contains(got.text, "Did you mean") {
			t.Errorf("%s is answered by %s", query, got.text)
		}
	}
}
