// Tests of what is said of documents that do not parse, and of those with nothing to run: each has its sentence and its places.

package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func TestDocumentsThatDoNotParse(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for _, c := range []struct{ document, places, says string }{
		{"", "1:1", `the document is empty: write a question, as { dataset { name } }`},
		{`  # nothing`, "1:1", `the document is empty: write a question, as { dataset { name } }`},
		{`fragment F on Query{__typename}`, "1:1", `the document has fragments, and no operation to run: add one that spreads them, as { ...F }`},
		{`query A{__typename} query B{__typename}`, "1:1 1:21", `the document has 2 operations; say in operationName which one to run`},
		{`{a} {b}`, "1:1 1:5", `the document has 2 operations; say in operationName which one to run`},
		{`{country(id:'CN'){name}}`, "1:13", "strings stand between double quotes, as \"CN\", not between `'`"},
		{`{country(id:“CN”){name}}`, "1:13", "`“` (U+201C) is a quotation mark of printed text, as text programs put it in: strings stand between straight double quotes, as \"CN\""},
		{`{country(id:"CN){name}}`, "1:24 1:13", `the document ends, and the string that begins at line 1, column 13 is not closed: put " at its end`},
		{`{country(id:"C\N"){name}}`, "1:16", "`\\N` stands for nothing in a string: there are `\\\"` `\\\\` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t`, and `\\u` with the code of a character; write a backslash itself as `\\\\`"},
		{`{institutions(first:1.){totalCount}}`, "1:23", "`1.` is no number: at least one digit follows the point, as in `1.0`"},
		{`{institutions(first:+5){totalCount}}`, "1:21", "a number has no `+` before it: leave it out"},
		{`{institutions(first:00){totalCount}}`, "1:22", "`00` is no number: leave out the zeros that it begins with, or write it as a string, between double quotes"},
		{`{institutions(first:1a){totalCount}}`, "1:22", "`1a` is no number and no name, because names do not begin with a digit: write a text between double quotes"},
		{`{institutions(first:.5){totalCount}}`, "1:21", "a number begins with a digit: write `0.5`"},
		{`{dataset{name};}`, "1:15", "`;` separates nothing in GraphQL: leave it out, a space or a line break is enough"},
		{" {dataset{name}}", "1:1", `the space U+00A0, a no-break space, is not one that GraphQL knows: write an ordinary one`},
		{"\u200b{dataset{name}}", "1:1", `the invisible character U+200B, a zero-width space, cannot stand here: take it out`},
		{`{country(id:"CN"){}}`, "1:19 1:18", `the braces are empty: write at least one field into them, or leave them out where the field before them needs none`},
		{`{}`, "1:2 1:1", "the braces are empty: write at least one field into them, as `{ dataset { name } }`"},
		{`{country(){name}}`, "1:10 1:9", "the brackets are empty: write an argument into them, as `(id: \"CN\")`, or leave them out"},
		{`query(){dataset{name}}`, "1:7 1:6", "the brackets are empty: declare a variable in them, as `($id: ID!)`, or leave them out"},
		{`query{dataset{name}`, "1:20 1:6", "the document ends where a field or a closing `}` belongs; the `{` of line 1, column 6 is not closed, a `}` is missing"},
		{`{dataset{name}}}`, "1:16", "`}` closes nothing, because all brackets before it are closed: take it out, or open one"},
		{`{country(id:"CN"}`, "1:17 1:9", "`}` stands where an argument or a closing `)` belongs; the `(` of line 1, column 9 is not closed, a `)` is missing"},
		{`{country(id:"CN"{name}}`, "1:17", "`{` stands where the name of an argument belongs: a value stands behind the name and a colon, as `first: 5`"},
		{`fragment on on X {a}`, "1:10", "the name of the fragment is missing between `fragment` and `on`, and it cannot be `on`: write it as `fragment F on Country { name }`"},
		{`fragment on X {a}`, "1:10", "the name of the fragment is missing between `fragment` and `on`, and it cannot be `on`: write it as `fragment F on Country { name }`"},
		{`fragment F {a}`, "1:12", "`{` stands where `on` and the name of a type after `fragment F` belongs"},
		{`query($: Int){dataset{name}}`, "1:8", "`:` stands where the name of the variable belongs"},
		{`query($id){dataset{name}}`, "1:10", "`)` stands where the colon between `$id` and its type, as `$id: String`, belongs"},
		{`query(id: ID){dataset{name}}`, "1:7", "a variable begins with `$`: write `$id`"},
		{`query($id: [ID!){dataset{name}}`, "1:16 1:12", "`)` stands where the `]` after a type belongs; the `[` of line 1, column 12 is not closed, a `]` is missing"},
		{`query($id: ){dataset{name}}`, "1:12", "`)` stands where the type of `$id`, as `String` or `[ID!]`, belongs"},
		{`query($a:Int=$b){a}`, "1:14", "a variable cannot stand in the default of `$a`: write a value"},
		{`query $id: ID {dataset{name}}`, "1:7", "variables are declared in brackets, as `query($id: ID!) { … }`"},
		{`query A B {dataset{name}}`, "1:9", "`B` stands where the selection after `query`, in braces, as `{ name }`, belongs"},
		{`type Foo {a: Int}`, "1:1", "`type` begins a definition of a schema, and this server takes questions only, as `{ dataset { name } }`"},
		{`{"query":"{dataset{name}}"}`, "1:2", "the document is the JSON of a whole request: send as query only the text that is its member `query`"},
		{`[{"query":"{a}"}]`, "1:1", `a list begins here; several requests in one, a batch, are not answered: ask for several root fields in one query, or send several requests`},
		{`Query {dataset{name}}`, "1:1", "`Query` begins nothing: write `query`, in small letters"},
		{`dataset{name}`, "1:1", "`dataset` stands at the begin, and an operation begins with `{` or `query`, as `{ dataset { name } }`"},
		{`SELECT * FROM x`, "1:1", "`SELECT` stands at the begin, and an operation begins with `{` or `query`, as `{ dataset { name } }`"},
		{`{country(id="CN"){name}}`, "1:12", "a colon stands between an argument and its value: write `:` for `=`"},
		{`{country(id "CN"){name}}`, "1:13", "the string \"CN\" stands where the colon between the argument `id` and its value belongs"},
		{`{country(id:){name}}`, "1:13", "`)` stands where the value of the argument `id` belongs"},
		{`{country("CN"){name}}`, "1:10", "the string \"CN\" stands where the name of an argument belongs: names have no quotes, and a value stands behind the name and a colon, as `id: \"CN\"`"},
		{`{country id:"CN" {name}}`, "1:13", "the string \"CN\" stands where a field belongs: arguments stand in brackets behind the name of their field, as `country(id: \"CN\")`"},
		{`{country($id){name}}`, "1:10", "a variable is a value, and the name of its argument belongs before it, as `id: $id`"},
		{`{dataset{"a name of a field that no one would want to read here"}}`, "1:10", `the string "a name of a field that no one would wan…" stands where a field belongs, and names of fields have no quotes`},
		{`{dataset{"name"}}`, "1:10", `the string "name" stands where a field belongs, and names of fields have no quotes`},
		{`{dataset{name:}}`, "1:15", "`}` stands where the name of the field that is called `name` in the answer belongs"},
		{`{institutions(where:{"kind":X}){totalCount}}`, "1:22", `the string "kind" stands where the name of a field belongs: the names in an object have no quotes in GraphQL, other than in JSON`},
		{`{institutions(where:{kind X}){totalCount}}`, "1:27", "`X` stands where the colon between the field `kind` and its value belongs"},
		{`{institutions(where:{kind=X}){totalCount}}`, "1:26", "a colon stands between a field and its value: write `:` for `=`"},
		{`{institutions(where:{kind:}){totalCount}}`, "1:27", "`}` stands where the value of the field `kind` belongs"},
		{`{a(b:[1,2){c}}`, "1:10 1:6", "`)` stands where a value or a closing `]` belongs; the `[` of line 1, column 6 is not closed, a `]` is missing"},
		{`{...}`, "1:5", "`}` stands where the name of a fragment after `...`, or `on` and the name of a type, belongs"},
		{`{... on {a}}`, "1:9", "`{` stands where the name of a type after `... on` belongs"},
		{`{...F`, "1:6 1:1", "the document ends where a field or a closing `}` belongs; the `{` of line 1, column 1 is not closed, a `}` is missing"},
		{`{... on Country name}`, "1:17", "`name` stands where the selection of the type, in braces, as `{ name }`, belongs"},
		{`{@skip}`, "1:2", "a directive stands behind the name of its field, and the name is missing before `@`"},
		{`{a @}`, "1:5", "`}` stands where the name of a directive, as `@include`, belongs"},
		{`{a @skip(}`, "1:10 1:9", "`}` stands where an argument or a closing `)` belongs; the `(` of line 1, column 9 is not closed, a `)` is missing"},
		{`{a @skip()}`, "1:10 1:9", "the brackets are empty: write an argument into them, as `(id: \"CN\")`, or leave them out"},
		{`"""d""" {a}`, "1:1", "a description cannot stand before `{`: write `query` between them, or take the description out"},
		{`"d"`, "1:4", "the document ends after a description, which belongs to an operation, as `query { dataset { name } }`"},
		{`{a(b: 2024-01-30)}`, "1:13", "`2024-01-30` is no number: write a date as a string, between double quotes"},
		{`{a(b: 2024-10)}`, "1:11", "`2024-10` is no number: write a date as a string, between double quotes"},
		{`{a(b: 1.2.3)}`, "1:10", "`1.2.3` is no number and no name, because names do not begin with a digit: write a text between double quotes"},
		{`{a(b: -)}`, "1:8", "`-` begins a number, and no digit follows it"},
		{`{a(b:1e)}`, "1:8", "`1e` is no number: digits follow the `e`, as in `1e6`"},
		{`{a(b:"\u12")}`, "1:8", "after `\\u` stand four of 0-9, a-f and A-F, the code of a character, as `\\u00e9`, or one to eight in braces, as `\\u{1F600}`"},
		{`{a(b:"\u{110000}")}`, "1:8", "`\\u{110000}` is the code of no character"},
		{`{a(b:"\uD83D")}`, "1:8", "`\\uD83D` is half a character: codes from D800 to DFFF stand in pairs, a high one and a low one, as in `\\uD83D\\uDE00`"},
		{`{a(b:"\uDE00\uD83D")}`, "1:8", "`\\uDE00` is half a character: codes from D800 to DFFF stand in pairs, a high one and a low one, as in `\\uD83D\\uDE00`"},
		{`{a(b:"\`, "1:8 1:6", `the document ends, and the string that begins at line 1, column 6 is not closed: put " at its end`},
		{"{a(b:\"x\ny\")}", "1:8 1:6", "the line ends, and the string that begins at line 1, column 6 has no closing double quote; write a line break in a string as `\\n`, or put a text of several lines between \"\"\" and \"\"\""},
		{`{a(b:"""x`, "1:10 1:6", `the document ends, and the string that begins at line 1, column 6 is not closed: put """ at its end`},
		{"{a\a}", "1:3", `the control character U+0007 cannot stand in a document: take it out`},
		{"{a(b:\"\x01\")}", "1:7", "the control character U+0001 stands in a string: write it as `\\u0001`, or take it out"},
		{`{a…F}`, "1:3", "`…` (U+2026) is one character: write three points, as `...F`"},
		{`{a：b}`, "1:3", "`：` (U+FF1A) is a full-width sign: write `:`"},
		{`{dataset.name}`, "1:9", "a point means nothing by itself: three of them spread a fragment, as `...F`, and fields of a field stand in braces, as `dataset { name }`"},
		{`{a // c`, "1:4", "comments begin with `#`, not with `/`"},
		{`{é}`, "1:2", "`é` (U+00E9) cannot stand in a name, which has only letters from A to Z, digits and `_`: write a text between double quotes"},
		{`{a(b:漢)}`, "1:6", "`漢` (U+6F22) cannot stand in a name, which has only letters from A to Z, digits and `_`: write a text between double quotes"},
		{`{a|b}`, "1:3", "`|` stands where a field or a closing `}` belongs"},
		{`{a & b}`, "1:4", "`&` stands where a field or a closing `}` belongs"},
		{`{a!}`, "1:3", "`!` stands where a field or a closing `}` belongs"},
		{`{\"a\"}`, "1:2", `a backslash stands outside of a string: take it out; where there are many, the text was escaped once too often`},
		{`mutation{}`, "1:10 1:9", "the braces are empty: write at least one field into them, as `{ dataset { name } }`"},
		{"{\r\n a\r\n  ;}", "3:3", "`;` separates nothing in GraphQL: leave it out, a space or a line break is enough"},
		{`{a(b:{c:1,d)}`, "1:12 1:6", "`)` stands where the colon between the field `d` and its value belongs; the `{` of line 1, column 6 is not closed, a `}` is missing"},
		{`{5}`, "1:2", "`5` stands where a field or a closing `}` belongs"},
		{`{(a)}`, "1:2", "arguments stand behind the name of their field, and the name is missing before `(`"},
		{`{{a}}`, "1:2", "a selection stands behind the name of its field, and the name is missing before `{`"},
		{`{:a}`, "1:2", "the other name of a field is missing before `:`, as in `name: title`"},
		{`{$a}`, "1:2", "a variable cannot stand for a field: it is the value of an argument, as `country(id: $id)`"},
		{`{=}`, "1:2", "`=` cannot stand between fields: another name of a field stands before it with a colon, as `other: name`"},
		{`{[a]}`, "1:2", "`[` stands where a field or a closing `}` belongs"},
		{`query {a} b`, "1:11", "`b` stands between operations and fragments, which begin with `{`, `query` or `fragment`; if it belongs to what is before it, a closing bracket came too early"},
		{`{a} "x"`, "1:8", "the document ends after a description, which belongs to an operation, as `query { dataset { name } }`"},
		{`query A`, "1:8", "the document ends where the selection after `query`, in braces, as `{ name }`, belongs"},
		{`query A(`, "1:9 1:8", "the document ends where a variable with its type, as `$id: ID!`, belongs; the `(` of line 1, column 8 is not closed, a `)` is missing"},
		{`fragment`, "1:9", "the document ends where the name of the fragment, as `fragment F on Country { name }`, belongs"},
		{`{ countries { nodes { name } }`, "1:31 1:1", "the document ends where a field or a closing `}` belongs; the `{` of line 1, column 1 is not closed, a `}` is missing"},
	} {
		got := serve(t, h, question(c.document, ""))
		if len(got.Errors) != 1 || got.code() != "BAD_QUERY" {
			t.Errorf("%q is answered by %s", c.document, got.text)
			continue
		}
		var places []string
		for _, l := range got.Errors[0].Locations {
			places = append(places, fmt.Sprintf("%d:%d", l.Line, l.Column))
		}
		says := got.Errors[0].Message
		if after, ok := strings.CutPrefix(says, "the document does not parse at line "); ok {
			_, says, _ = strings.Cut(after, ": ")
		}
		if says != c.says || strings.Join(places, " ") != c.places {
			t.Errorf("%q\n is told, at %v: %s\n and should be, at %s: %s", c.document, places, says, c.places, c.says)
		}
		if err := checkSentence(got.Errors[0].Message); err != nil {
			t.Error(err)
		}
	}
}

// TestWhatParsesIsReadAlike: what gqlparser takes has no problem here, whatever it is made of.
func TestWhatParsesIsReadAlike(t *testing.T) {
	written := slices.DeleteFunc(writtenDocuments(t), func(text string) bool {
		_, err := parser.ParseQuery(&ast.Source{Input: text})
		return err != nil // a golden about errors
	})
	documents := append(written, introspected,
		"\ufeff{a(b: -0, c: 1.5e-7, d: [], e: {}, f: [1-1], g: null, h: \"\", i: \"\"\"\"\"\"){...on on@on(on:on){on}...{x}...@y{z}}}#",
		`"text" query query ("id" $query: [[Int!]!]! = [[1]] @a, $b: X) @c(d: "\"\\\/\b\f\n\r\t\u00e9\u{1F600}\uD83D\uDE00 �") {a: b} """x \""" y""" fragment fragment on fragment {fragment}`,
		"subscription S{a}mutation{b}query{c}{d}", "{a(b:\"\"\"\r\n \" \"\" \\u{} \x7f\r \"\"\"\")}", "{a(b:{c:{d:[{e:$f}]}})}",
	)
	for _, text := range documents {
		if _, err := parser.ParseQuery(&ast.Source{Input: text}); err != nil {
			t.Fatalf("gqlparser does not take %q: %v", text, err)
		}
		if p := diagnose(text); p != nil {
			t.Errorf("%q has the problem: %s", text, p.sentence)
		}
	}
}

// TestNestingOfDocuments: brackets are read as deep as gqlparser reads them. Deeper ones cannot be closed within the limit of tokens, so
// that no document is refused for it that is wrong in nothing else.
func TestNestingOfDocuments(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	for name, document := range map[string]func(n int) string{
		"lists":    func(n int) string { return "{country(id:" + strings.Repeat("[", n-1) },
		"types":    func(n int) string { return "query($a:" + strings.Repeat("[", n) + "Int" },
		"defaults": func(n int) string { return "query($a:Int=" + strings.Repeat("[", n) },
	} {
		for n := parser.MaxNestingDepth - 1; n <= parser.MaxNestingDepth+1; n++ {
			got := serve(t, h, question(document(n), ""))
			if deep := strings.Contains(got.text, "nest deeper than 1000 levels"); got.code() != "BAD_QUERY" || deep != (n > parser.MaxNestingDepth) {
				t.Errorf("%s of %d levels get %.300s", name, n, got.text)
			}
		}
	}
}
