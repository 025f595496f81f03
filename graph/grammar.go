// The grammar of documents (GraphQL specification, appendix C), with the sentence that belongs to each place where something else stands.

package graph

import (
	"fmt"
	"slices"
	"strings"
)

var operationWords = []string{"query", "mutation", "subscription"}

func (r *reading) definition() {
	described := r.now.start
	if r.isText() {
		if r.advance(); r.found == nil && r.is("{") {
			r.report(r.wrong(described, "a description cannot stand before `{`: write `query` between them, or take the description out"))
		}
	}
	switch {
	case r.found != nil:
	case r.is("{"):
		r.selections()
	case r.isOneOf(operationWords):
		word := r.written()
		if r.advance(); r.now.kind == aName {
			r.advance()
		}
		r.variables()
		r.directives()
		r.braced("after `" + word + "`")
	case r.isWord("fragment"):
		r.fragment()
	default:
		r.stranger()
	}
}

// schemaWords begin the definitions of a schema.
var schemaWords = []string{"type", "interface", "union", "enum", "input", "scalar", "schema", "directive", "extend"}

// stranger reports what begins no operation and no fragment.
func (r *reading) stranger() {
	w := r.written()
	low := strings.ToLower(w)
	switch {
	case r.now.kind == atEnd:
		r.fail("the document ends after a description, which belongs to an operation, as `query { dataset { name } }`")
	case r.is("[") && r.count == 1:
		r.fail("a list begins here; %s", noBatches)
	case r.now.kind == aSign && isCloser(w):
		r.fail("`%s` closes nothing, because all brackets before it are closed: take it out, or open one", w)
	case r.isOneOf(schemaWords):
		r.fail("`%s` begins a definition of a schema, and this server takes questions only, as `{ dataset { name } }`", w)
	case r.now.kind == aName && low != w && (low == "fragment" || slices.Contains(operationWords, low)):
		r.fail("`%s` begins nothing: write `%s`, in small letters", w, low)
	case r.count == 1:
		r.fail("%s at the begin, and an operation begins with `{` or `query`, as `{ dataset { name } }`", r.here())
	default:
		r.fail("%s between operations and fragments, which begin with `{`, `query` or `fragment`; if it belongs to what is before it, a closing bracket came too early", r.here())
	}
}

func (r *reading) variables() {
	if !r.is("(") {
		return
	}
	r.list(")", "the brackets are empty: declare a variable in them, as `($id: ID!)`, or leave them out", func() {
		if r.isText() {
			r.advance() // a description
		}
		if r.now.kind == aName {
			r.fail("a variable begins with `$`: write `$%s`", cut(r.written()))
		}
		r.sign("$", "a variable with its type, as `$id: ID!`,")
		name := r.name("the name of the variable")
		r.sign(":", fmt.Sprintf("the colon between `$%s` and its type, as `$%[1]s: String`,", name))
		r.typeOf(name)
		if r.is("=") {
			r.advance()
			r.value(fmt.Sprintf("the default of `$%s`", name), true)
		}
		r.directives()
	})
}

func (r *reading) typeOf(variable string) {
	if r.is("[") {
		r.enter()
		r.typeOf(variable)
		r.leave("]", "the `]` after a type")
	} else {
		r.name(fmt.Sprintf("the type of `$%s`, as `String` or `[ID!]`,", variable))
	}
	if r.is("!") {
		r.advance()
	}
}

func (r *reading) directives() {
	for r.found == nil && r.is("@") {
		r.advance()
		r.name("the name of a directive, as `@include`,")
		r.arguments(false)
	}
}

// braced reads the selection that must follow.
func (r *reading) braced(after string) {
	if r.is("{") {
		r.selections()
		return
	}
	if r.is("$") {
		r.fail("variables are declared in brackets, as `query($id: ID!) { … }`")
	}
	r.missing("the selection " + after + ", in braces, as `{ name }`,")
}

func (r *reading) selections() {
	empty := "the braces are empty: write at least one field into them, or leave them out where the field before them needs none"
	if len(r.open) == 0 {
		empty = "the braces are empty: write at least one field into them, as `{ dataset { name } }`"
	}
	r.list("}", empty, func() {
		if r.is("...") {
			r.spread()
		} else {
			r.field()
		}
	})
}

// notAField are sentences about what cannot begin a field, by what stands there.
var notAField = map[string]string{
	"(": "arguments stand behind the name of their field, and the name is missing before `(`",
	"{": "a selection stands behind the name of its field, and the name is missing before `{`",
	":": "the other name of a field is missing before `:`, as in `name: title`",
	"$": "a variable cannot stand for a field: it is the value of an argument, as `country(id: $id)`",
	"@": "a directive stands behind the name of its field, and the name is missing before `@`",
	"=": "`=` cannot stand between fields: another name of a field stands before it with a colon, as `other: name`",
}

func (r *reading) field() {
	first := len(r.open) == 1 && r.text[r.open[0]] == '{'
	switch {
	case r.now.kind == aSign && notAField[r.written()] != "":
		r.fail("%s", notAField[r.written()])
	case r.isText() && first && r.count == 2:
		r.fail("the document is the JSON of a whole request: send as query only the text that is its member `query`")
	case r.isText():
		r.fail("%s where a field belongs, and names of fields have no quotes", r.here())
	}
	name := r.name("a field or a closing `}`")
	if r.is(":") {
		if r.advance(); r.found == nil && (r.isText() || r.now.kind == aNumber || r.is("$")) {
			r.fail("%s where a field belongs: arguments stand in brackets behind the name of their field, as `country(id: \"CN\")`", r.here())
		}
		r.name(fmt.Sprintf("the name of the field that is called `%s` in the answer", name))
	}
	r.arguments(false)
	r.directives()
	if r.found == nil && r.is("{") {
		r.selections()
	}
}

func (r *reading) spread() {
	r.advance()
	switch {
	case r.isWord("on"):
		r.advance()
		r.name("the name of a type after `... on`")
		r.directives()
		r.braced("of the type")
	case r.now.kind == aName:
		r.advance()
		r.directives()
	case r.is("{"), r.is("@"):
		r.directives()
		r.braced("after `...`")
	default:
		r.missing("the name of a fragment after `...`, or `on` and the name of a type,")
	}
}

func (r *reading) fragment() {
	const like = "as `fragment F on Country { name }`"
	r.advance()
	if r.isWord("on") {
		r.fail("the name of the fragment is missing between `fragment` and `on`, and it cannot be `on`: write it %s", like)
	}
	name := r.name("the name of the fragment, " + like + ",")
	r.variables()
	if !r.isWord("on") {
		r.missing(fmt.Sprintf("`on` and the name of a type after `fragment %s`", name))
	}
	r.advance()
	r.name(fmt.Sprintf("the name of a type after `fragment %s on`", name))
	r.directives()
	r.braced("of the fragment `" + name + "`")
}

func (r *reading) arguments(fixed bool) {
	if r.found != nil || !r.is("(") {
		return
	}
	r.list(")", "the brackets are empty: write an argument into them, as `(id: \"CN\")`, or leave them out", func() {
		switch {
		case r.is("$"):
			r.fail("a variable is a value, and the name of its argument belongs before it, as `id: $id`")
		case r.isText():
			r.fail("%s where the name of an argument belongs: names have no quotes, and a value stands behind the name and a colon, as `id: \"CN\"`", r.here())
		case r.is("{"), r.is("["), r.now.kind == aNumber && dateHint(r.text, r.now.start) == "":
			r.fail("%s where the name of an argument belongs: a value stands behind the name and a colon, as `first: 5`", r.here())
		}
		name := r.name("an argument or a closing `)`")
		if r.is("=") {
			r.fail("a colon stands between an argument and its value: write `:` for `=`")
		}
		r.sign(":", fmt.Sprintf("the colon between the argument `%s` and its value", name))
		r.value(fmt.Sprintf("the value of the argument `%s`", name), fixed)
	})
}

func (r *reading) value(what string, fixed bool) {
	switch {
	case r.found != nil:
	case r.is("["):
		r.list("]", "", func() { r.value("a value or a closing `]`", fixed) })
	case r.is("{"):
		r.list("}", "", func() { r.member(fixed) })
	case r.is("$") && fixed:
		r.fail("a variable cannot stand in %s: write a value", what)
	case r.is("$"):
		r.advance()
		r.name("the name of a variable after `$`")
	case r.now.kind == aName, r.now.kind == aNumber, r.isText():
		r.advance()
	default:
		r.missing(what)
	}
}

// member reads a field of an object.
func (r *reading) member(fixed bool) {
	if r.isText() {
		r.fail("%s where the name of a field belongs: the names in an object have no quotes in GraphQL, other than in JSON", r.here())
	}
	name := r.name("a field of the object or a closing `}`")
	if r.is("=") {
		r.fail("a colon stands between a field and its value: write `:` for `=`")
	}
	r.sign(":", fmt.Sprintf("the colon between the field `%s` and its value", name))
	r.value(fmt.Sprintf("the value of the field `%s`", name), fixed)
}
