// Tests of what errors of validation say.

package graph

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

type broke struct {
	document, says string
	line, column   int
}

// invalid are documents that each break one rule, with what is said of them and where.
var invalid = []broke{
	{`{dataset{nmae}}`, `Cannot query field "nmae" on type "Dataset".`, 1, 10},
	{`{countries(where:{}){nodes{...on String{x}}}}`, `A fragment cannot be on "String", which has no fields: name a type that has some.`, 1, 31},
	{`{...F} fragment F on String{x}`, `The fragment "F" cannot be on "String", which has no fields: name a type that has some.`, 1, 8},
	{`{node(idd:1,id:2){id}}`, `Unknown argument "idd" on field "Query.node".`, 1, 2},
	{`{dataset{name @skip(if:true,unless:false)}}`, `Unknown argument "unless" on directive "@skip".`, 1, 16},
	{`{dataset{name @live}}`, `Unknown directive "@live": the schema has no directive of that name.`, 1, 16},
	{`{dataset @asOf(date:"2018"){name}}`, `Directive "@asOf" cannot stand on a field; it belongs to a query.`, 1, 11},
	{`{dataset{name}} mutation A @skip(if:true){a}`, `Directive "@skip" cannot stand on a mutation; it belongs to a field, the spread of a fragment, or an inline fragment.`, 1, 29},
	{`query($x:Int @deprecated){countries(first:$x){totalCount}}`, `Directive "@deprecated" cannot stand on a variable; it belongs to a schema.`, 1, 15},
	{`{...F}`, `Unknown fragment "F": the document has no fragment of that name.`, 1, 5},
	{`mutation{a}`, `This server has no mutation: it answers questions only, which begin with { or query.`, 1, 1},
	{`query($x:Date){node(id:$x){id}}`, `Unknown type "Date": the schema has no type of that name.`, 1, 7},
	{`{node(id:1){...on Nope{id}}}`, `Unknown type "Nope": the schema has no type of that name.`, 1, 16},
	{`query A{__typename}{__typename}`, `An operation without a name must be the only one of its document: give each a name, as in query A { … }.`, 1, 20},
	{`{__schema{types{fields{type{fields{type{fields{name}}}}}}}}`, `The introspection nests "fields", "interfaces", "possibleTypes" or "inputFields" more than two deep: ask for the inner types with __type.`, 1, 2},
	{`query A{node(id:$x){id}}`, `Variable "$x" is not defined by operation "A": declare it there with its type, as ($x: …).`, 1, 17},
	{`{node(id:$x){id}}`, `Variable "$x" is not defined: declare it with its type before the selection, as query($x: …) { … }.`, 1, 10},
	{`{__typename} fragment F on Query{__typename}`, `Fragment "F" is never used: spread it as ...F, or take it out.`, 1, 14},
	{`query($x:Int){__typename}`, `Variable "$x" is never used: take its declaration out, or use it.`, 1, 7},
	{`query A($x:Int){__typename}`, `Variable "$x" is never used in operation "A": take its declaration out, or use it.`, 1, 9},
	{`{dataset{...on Country{name}}}`, `Fragment cannot be spread here as objects of type "Dataset" can never be of type "Country".`, 1, 13},
	{`{dataset{...F}} fragment F on Country{name}`, `Fragment "F" cannot be spread here as objects of type "Dataset" can never be of type "Country".`, 1, 13},
	{`{node{id}}`, `Field "node" argument "id" of type "ID!" is required, but it was not provided: add it, as node(id: …).`, 1, 2},
	{`{dataset{name @skip}}`, `Directive "@skip" argument "if" of type "Boolean!" is required, but it was not provided: add it, as @skip(if: …).`, 1, 16},
	{`{dataset{name{x}}}`, `Field "name" must not have a selection since type "String" has no subfields: leave its braces out.`, 1, 10},
	{`{dataset}`, `Field "dataset" of type "Dataset!" must have a selection of subfields: name them in braces behind it, as dataset { … }.`, 1, 2},
	{`{node(id:1,id:2){id}}`, `There can be only one argument named "id".`, 1, 12},
	{`{dataset{name @skip(if:true) @skip(if:true)}}`, `The directive "@skip" can only be used once at one place.`, 1, 31},
	{`{...F} fragment F on Query{__typename} fragment F on Query{__typename}`, `There can be only one fragment named "F".`, 1, 40},
	{`{...F} fragment F on Query{...G} fragment G on Query{...F}`, `Cannot spread fragment "F" within itself via "G".`, 1, 57},
	{`{countries(where:{code:{eq:"A",eq:"B"}}){totalCount}}`, `There can be only one field named "eq" in an object.`, 1, 32},
	{`query A{__typename} query A{__typename}`, `There can be only one operation named "A".`, 1, 21},
	{`query($x:ID!,$x:ID!){node(id:$x){id}}`, `There can be only one variable named "$x".`, 1, 14},
	{`query($x:Country){countries(where:$x){totalCount}}`, `Variable "$x" cannot be of type "Country", which is a type of answers: arguments have scalars, enums and input types.`, 1, 7},
	{`query($x:Int){node(id:$x){id}}`, `Variable "$x" of type "Int" stands where a value of type "ID!" is needed: declare it so.`, 1, 23},
	{`{a:dataset{name} a:__typename}`, `the fields a cannot be merged: dataset and __typename are different fields; give one of them an alias`, 1, 18},
	{`{countries(first:"ten"){totalCount}}`, `first: "ten" is no Int, which is a whole number without quotes, as 7`, 1, 18},
	{"{countries(\n first: \"\"\"t\n\n en\"\"\"){totalCount}}", `first: "t\n\n en" is no Int, which is a whole number without quotes, as 7`, 2, 9},
	{"{node(id:1){id}\r\n countries(first:\r\n  \"é\"){totalCount}}", `first: "é" is no Int, which is a whole number without quotes, as 7`, 3, 3},
	{`{countries(first:"` + strings.Repeat("x", 1000) + `"){totalCount}}`, `first: "` + strings.Repeat("x", 39) + `…" is no Int, which is a whole number without quotes, as 7`, 1, 18},
	{`{dataset{` + strings.Repeat("x", 1000) + `}}`, `Cannot query field "` + strings.Repeat("x", 40) + `…" on type "Dataset".`, 1, 10},
}

func TestWordings(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for _, c := range invalid {
		request := question(c.document, "")
		if strings.HasPrefix(c.document, "query A{__typename}") || strings.Contains(c.document, "mutation A") {
			request = posted(`{"operationName":"A","query":` + string(encode(c.document)) + `}`)
		}
		got := serve(t, h, request)
		said := false
		for _, e := range got.Errors {
			said = said || e.Message == c.says && len(e.Locations) == 1 && e.Locations[0] == struct{ Line, Column int }{c.line, c.column}
			if err := checkSentence(e.Message); err != nil {
				t.Error(err)
			}
		}
		if got.code() != "BAD_QUERY" || !said {
			t.Errorf("%s\n is answered by %s and should be told, at %d:%d, %s", c.document, got.text, c.line, c.column, c.says)
		}
	}
	// Each wording has a document that is told so: gqlparser may say a thing in other words some day.
	for rule, all := range wordings {
		for _, w := range all {
			like := regexp.MustCompile("^" + regexp.MustCompile(`\\\$[123]`).ReplaceAllString(regexp.QuoteMeta(w.to), ".*") + "$")
			if !slices.ContainsFunc(invalid, func(c broke) bool {
				return w.to == "" || like.MatchString(c.says)
			}) {
				t.Errorf("no document is told as %s is worded: %s", rule, w.to)
			}
		}
	}
}

// TestOneErrorForOperationsWithoutName: that they must have names is said once for each, and not that two share none.
func TestOneErrorForOperationsWithoutName(t *testing.T) {
	got := serve(t, mustHandler(&stub{}, Options{}), posted(`{"operationName":"A","query":"{__typename} {__typename} query A{__typename}"}`))
	if len(got.Errors) != 2 || strings.Contains(got.text, `named`) {
		t.Errorf("the answer is %s", got.text)
	}
}
