// What is wrong with a document that does not parse, as a sentence with its place. A document is read here only after gqlparser has
// refused it, or where its lexer lets something through, by the grammar in grammar.go: gqlparser says which symbol it wanted, and
// nothing of what it stands for.

package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// asError is a problem as the client sees it: where reading stopped, and then where what is not closed was opened.
func (p *problem) asError(text string) *gqlerror.Error {
	line, column := lineOf(text, p.at)
	err := errorf(badQuery, "the document does not parse at line %d, column %d: %s", line, column, p.sentence)
	err.Locations = []gqlerror.Location{{Line: line, Column: column}}
	if p.opened >= 0 {
		line, column = lineOf(text, p.opened)
		err.Locations = append(err.Locations, gqlerror.Location{Line: line, Column: column})
	}
	return err
}

// diagnose is the first problem of a document, nil for one in order. Its time is that of parsing.
func diagnose(text string) *problem {
	r := &reading{symbols: symbols{text: text}}
	r.advance()
	for r.found == nil && r.now.kind != atEnd {
		r.definition()
	}
	return r.found
}

// reading reads a document up to its first problem, after which it stands still.
type reading struct {
	symbols
	now   symbol
	count int   // symbols read
	open  []int // where the brackets were opened that are not closed
	deep  int   // how many of them are braces of selections and objects, or lists
	found *problem
}

func (r *reading) advance() {
	if r.found != nil {
		return
	}
	r.count++
	now, p := r.next()
	if r.now = now; p != nil {
		r.report(p)
	}
}

// report ends the reading: it stands before nothing that is looked for.
func (r *reading) report(p *problem) {
	if r.found == nil {
		r.found = p
		r.now = symbol{nothing, 0, 0}
	}
}

// written is the symbol where reading is, as it is written.
func (r *reading) written() string      { return r.text[r.now.start:r.now.end] }
func (r *reading) is(sign string) bool  { return r.now.kind == aSign && r.written() == sign }
func (r *reading) isWord(w string) bool { return r.now.kind == aName && r.written() == w }
func (r *reading) isText() bool         { return r.now.kind == aString || r.now.kind == aPassage }
func (r *reading) isOneOf(w []string) bool {
	return r.now.kind == aName && slices.Contains(w, r.written())
}

// fail reports a problem where reading is, in a sentence of its own.
func (r *reading) fail(format string, args ...any) {
	r.report(r.wrong(r.now.start, format, args...))
}

// here says what stands where reading is.
func (r *reading) here() string {
	switch {
	case r.now.kind == atEnd:
		return "the document ends"
	case r.isText():
		return fmt.Sprintf("the string %s stands", cut(strings.Join(strings.Fields(r.written()), " ")))
	}
	return fmt.Sprintf("`%s` stands", cut(r.written()))
}

// missing reports that something else stands where what belongs. A bracket that is not closed is likely the reason.
func (r *reading) missing(what string) {
	if r.now.kind == aNumber && dateHint(r.text, r.now.start) != "" {
		r.fail("%s", dateHint(r.text, r.now.start))
	}
	if r.found != nil {
		return
	}
	p := r.wrong(r.now.start, "%s where %s belongs", r.here(), what)
	if len(r.open) > 0 {
		at := r.open[len(r.open)-1]
		closer := bracketsOf[r.text[at]]
		if r.now.kind == atEnd || r.now.kind == aSign && isCloser(r.written()) && r.written() != closer {
			p.opened = at
			p.sentence += fmt.Sprintf("; the `%c` of %s is not closed, a `%s` is missing", r.text[at], whereIs(r.text, at), closer)
		}
	}
	r.report(p)
}

// name reads a name and is it, shortened for sentences.
func (r *reading) name(what string) string {
	if r.now.kind != aName {
		r.missing(what)
		return ""
	}
	name := cut(r.written())
	r.advance()
	return name
}

func (r *reading) sign(sign, what string) {
	if r.is(sign) {
		r.advance()
	} else {
		r.missing(what)
	}
}

// enter goes behind an opening bracket.
func (r *reading) enter() {
	if !r.is("(") {
		if r.deep++; r.deep > parser.MaxNestingDepth {
			r.fail("selections, lists and objects nest deeper than %d levels here", parser.MaxNestingDepth)
		}
	}
	r.open = append(r.open, r.now.start)
	r.advance()
}

// leave goes behind the closing bracket, before which what else may stand.
func (r *reading) leave(closer, what string) {
	if r.found != nil {
		return
	}
	if !r.is(closer) {
		r.missing(what)
		return
	}
	if closer != ")" {
		r.deep--
	}
	r.open = r.open[:len(r.open)-1]
	r.advance()
}

// list reads what stands between two brackets. empty is the sentence where nothing may not stand there, "" where it may.
func (r *reading) list(closer, empty string, each func()) {
	opened := r.now.start
	r.enter()
	if r.found == nil && r.is(closer) && empty != "" {
		p := r.wrong(r.now.start, "%s", empty)
		p.opened = opened
		r.report(p)
	}
	for r.found == nil && !r.is(closer) {
		each()
	}
	r.leave(closer, "")
}
