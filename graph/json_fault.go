// What is wrong with a text that is no JSON, as a sentence with its place. encoding/json says as much in words that are Go's, and
// nothing of what to do. A text is read here only after it was refused, by the grammar of RFC 8259. Nothing of the text is repeated
// but single characters and words of other languages: it may hold secrets.

package graph

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// maxJSONNesting is how deep lists and objects of a body may nest, wherever they stand: where encoding/json stops. Those of
// variables and extensions have a limit of their own, MaxNesting.
const maxJSONNesting = 10_000

// where is the place of a byte in a text, in words: bytes count from 1, and where there are several lines they are told.
func where(text []byte, at int) string {
	if !bytes.ContainsAny(text, "\r\n") {
		return fmt.Sprintf("at byte %d", at+1)
	}
	return fmt.Sprintf("at byte %d (%s)", at+1, whereIs(string(text), at))
}

// jsonFault is the first thing wrong with a text in valid UTF-8, nil for JSON. A byte order mark before it is nothing wrong.
func jsonFault(text []byte) *problem {
	begin := len(text) - len(withoutMark(text))
	r := &jsonChecker{text: text, at: begin, begin: begin}
	r.value("a JSON object")
	if r.space(); r.found == nil && r.at < len(text) {
		switch c := text[r.at]; {
		case c == '{' || c == '[' || c == '"':
			r.wrong("a second value begins behind the first one: send one request at a time")
		case c == '}' || c == ']':
			r.wrong("`%c` closes nothing: all brackets before it are closed", c)
		case c > ' ' && c <= '~':
			r.wrong("more follows behind the end of the JSON: take it out")
		default:
			r.missing("nothing more, or white space,")
		}
	}
	return r.found
}

// jsonChecker reads a text up to its first fault.
type jsonChecker struct {
	text  []byte
	at    int
	begin int   // of the JSON
	open  []int // where the brackets were opened that are not closed
	found *problem
}

func (r *jsonChecker) wrong(format string, args ...any) { r.wrongAt(r.at, format, args...) }

func (r *jsonChecker) wrongAt(at int, format string, args ...any) {
	if r.found == nil {
		r.found = &problem{at, -1, fmt.Sprintf(format, args...)}
	}
}

// peek is the next byte, 0 at the end.
func (r *jsonChecker) peek() byte {
	if r.found != nil || r.at == len(r.text) {
		return 0
	}
	return r.text[r.at]
}

// space goes over the four characters that are white space in JSON.
func (r *jsonChecker) space() {
	for r.at < len(r.text) && strings.IndexByte(" \t\r\n", r.text[r.at]) >= 0 {
		r.at++
	}
}

// missing reports what stands where what belongs.
func (r *jsonChecker) missing(what string) {
	rest := r.text[r.at:]
	c, _ := utf8.DecodeRune(rest)
	switch {
	case len(rest) == 0 && len(r.open) > 0:
		at := r.open[len(r.open)-1]
		r.wrong("the text ends before its JSON does: the `%c` of byte %d is not closed", r.text[at], at+1)
	case len(rest) == 0:
		r.wrong("the text ends where %s belongs", what)
	case c == '\'' && r.at == r.begin:
		r.wrong("a single quote: JSON has double quotes only; where the shell left it there, as that of Windows does, put the JSON into a file and send that, as with curl --data @file.json")
	case c == '\'' || c == '`':
		r.wrong("`%c` stands where %s belongs: JSON has double quotes only", c, what)
	case strings.ContainsRune(curlyQuotes, c):
		r.wrong("`%c` (U+%04X) is a quotation mark of printed text: JSON has straight double quotes only", c, c)
	case c == '/' || c == '#':
		r.wrong("`%c` stands where %s belongs: JSON has no comments", c, what)
	case c == '\\':
		r.wrong("a backslash outside of a string: the JSON was escaped once too often, or by a shell; put it into a file and send that, as with curl --data @file.json")
	case c == ',':
		r.wrong("a comma stands where %s belongs: one is too many, or what it ends is missing", what)
	case c == '=':
		r.wrong("`=` stands where %s belongs: send the request as JSON, and not as a form", what)
	case c <= ' ' || c > '~' && !unicode.IsPrint(c):
		r.wrong("the character U+%04X%s stands where %s belongs: white space in JSON is the ordinary space, the tab and the line break", c, called(c), what)
	case (c == '}' || c == ']') && len(r.open) > 0:
		at := r.open[len(r.open)-1]
		if bracketsOf[r.text[at]] == string(c) {
			r.wrong("`%c` stands where %s belongs", c, what)
		} else {
			r.wrong("`%c` does not close the `%c` of byte %d", c, r.text[at], at+1)
		}
	case c > '~':
		r.wrong("`%c` (U+%04X) stands where %s belongs: a text stands between double quotes", c, c, what)
	default:
		r.wrong("`%c` stands where %s belongs", c, what)
	}
}

// notJSON are words of other languages that stand for values.
var notJSON = map[string]string{
	"True": "`True` is no JSON: write `true`", "False": "`False` is no JSON: write `false`", "None": "`None` is no JSON: write `null`",
	"TRUE": "`TRUE` is no JSON: write `true`", "FALSE": "`FALSE` is no JSON: write `false`", "NULL": "`NULL` is no JSON: write `null`", "Null": "`Null` is no JSON: write `null`",
	"nil": "`nil` is no JSON: write `null`", "undefined": "`undefined` is no JSON: write `null`, or leave the member out",
	"NaN": "`NaN` is no JSON: write `null`", "Infinity": "`Infinity` is no JSON: write `null`",
}

// value reads a value, which what names.
func (r *jsonChecker) value(what string) {
	r.space()
	switch c := r.peek(); {
	case c == '"':
		r.string()
	case c == '{':
		r.object()
	case c == '[':
		r.list()
	case c == '-' || isDigit(c):
		r.number()
	case isNameStart(c):
		end := r.at
		for end < len(r.text) && isNamePart(r.text[end]) {
			end++
		}
		switch w := string(r.text[r.at:end]); {
		case w == "true" || w == "false" || w == "null":
			r.at = end
		case notJSON[w] != "":
			r.wrong("%s", notJSON[w])
		case len(r.open) == 0:
			r.wrong("a word without quotes stands where %s belongs; a GraphQL document is sent as `{\"query\": \"…\"}`", what)
		default:
			r.wrong("a word without quotes stands where %s belongs: a text stands between double quotes", what)
		}
	case c == '+' || c == '.':
		r.wrong("a number begins with `-` or a digit, not with `%c`", c)
	default:
		r.missing(what)
	}
}

// enter goes behind an opening bracket, and tells whether it may.
func (r *jsonChecker) enter() bool {
	if len(r.open) == maxJSONNesting {
		r.wrong("lists and objects nest deeper than %d levels", maxJSONNesting)
		return false
	}
	r.open = append(r.open, r.at)
	r.at++
	return true
}

// ended goes behind the closing bracket if it is there.
func (r *jsonChecker) ended(closer byte) bool {
	if r.space(); r.peek() != closer {
		return r.found != nil
	}
	r.open = r.open[:len(r.open)-1]
	r.at++
	return true
}

// comma goes behind the comma between two parts, where closer does not stand for the end.
func (r *jsonChecker) comma(closer byte, parts string) {
	switch c := r.peek(); {
	case c == ',':
		comma := r.at
		r.at++
		if r.space(); r.peek() == closer {
			r.wrongAt(comma, "a comma before `%c` is one too many: take it out", closer)
		}
	case c == '"' || c == '{' || c == '[' || c == '-' || isNamePart(c):
		if isNameStart(c) && r.text[r.at-1] == '"' {
			r.wrong("a string ended before this letter: a double quote within a string is written `\\\"`")
			return
		}
		r.wrong("a comma is missing between two %s", parts)
	case c == ':':
		r.wrong("a colon stands where a comma or `%c` belongs", closer)
	default:
		r.missing(fmt.Sprintf("a comma or `%c`", closer))
	}
}

func (r *jsonChecker) object() {
	for first := r.enter(); !r.ended('}'); first = false {
		if !first {
			r.comma('}', "members of an object")
		}
		r.space()
		switch c := r.peek(); {
		case r.found != nil:
		case c == '"':
			r.string()
		case isNamePart(c) && len(r.open) == 1 && first:
			r.wrong("a word without quotes: names of members stand between double quotes; where this is a GraphQL document, send it as `{\"query\": \"…\"}`")
		case isNamePart(c):
			r.wrong("a word without quotes: names of members stand between double quotes")
		default:
			r.missing("the name of a member")
		}
		if r.space(); r.peek() == ':' {
			r.at++
		} else if r.found == nil {
			r.missing("the colon between a member's name and its value")
		}
		if r.found == nil {
			r.value("the value of a member")
		}
	}
}

func (r *jsonChecker) list() {
	for first := r.enter(); !r.ended(']'); first = false {
		if !first {
			r.comma(']', "values of a list")
		}
		if r.found == nil {
			r.value("a value of the list")
		}
	}
}

func (r *jsonChecker) string() {
	begin := r.at
	for r.at++; r.at < len(r.text); {
		switch c := r.text[r.at]; {
		case c == '"':
			r.at++
			return
		case c == '\n' || c == '\r':
			r.wrong("a line break stands in a string: write it as `\\n`, or make the JSON with a program")
		case c == '\t':
			r.wrong("a tab stands in a string: write it as `\\t`, or as a space")
		case c < ' ':
			r.wrong("the control character U+%04X stands in a string: write it as `\\u%04x`, or take it out", c, c)
		case c == '\\':
			r.escape()
		default:
			r.at++
		}
		if r.found != nil {
			return
		}
	}
	r.wrong("the text ends, and the string that begins at byte %d is not closed", begin+1)
}

func (r *jsonChecker) escape() {
	if r.at+1 == len(r.text) {
		r.at++ // the end is reported
		return
	}
	c, _ := utf8.DecodeRune(r.text[r.at+1:])
	switch {
	case c == '\n' || c == '\r':
		r.wrong("a line ends behind a backslash, within a string: write a line break as `\\n`")
	case c == 'u':
		if _, ok := fourHex(string(r.text[r.at+2 : min(r.at+6, len(r.text))])); !ok {
			r.wrong("behind `\\u` stand four of 0-9, a-f and A-F, the code of a character, as in `\\u00e9`")
			return
		}
		if n := escapedCharacter(r.text[r.at:]); n > 0 {
			r.at += n
		} else {
			r.wrong("half a character: %s", pairs)
		}
	case !strings.ContainsRune(escapes, c):
		r.wrong("a backslash stands before `%s`, which means nothing in JSON: write a backslash itself as `\\\\`", printable(c))
	default:
		r.at += 2
	}
}

func printable(c rune) string {
	if unicode.IsPrint(c) {
		return string(c)
	}
	return fmt.Sprintf("U+%04X", c)
}

func (r *jsonChecker) number() {
	begin := r.at
	if r.peek() == '-' {
		r.at++
	}
	switch digits := r.digits(); {
	case digits == 0:
		r.wrong("a `-` stands without a number")
	case digits > 1 && r.text[r.at-digits] == '0':
		r.wrongAt(begin, "a number begins with a zero too many: leave it out, or write a text between double quotes")
	}
	if r.peek() == '.' {
		if r.at++; r.digits() == 0 {
			r.wrong("digits are missing behind the point of a number")
		}
	}
	if c := r.peek(); c == 'e' || c == 'E' {
		r.at++
		if c := r.peek(); c == '+' || c == '-' {
			r.at++
		}
		if r.digits() == 0 {
			r.wrong("digits are missing behind the `%c` of a number", c)
		}
	}
	if c := r.peek(); isNameStart(c) || c == '.' || c == '-' || c == '+' {
		r.wrong("`%c` stands in a number: a text that begins with a digit, as a date, stands between double quotes", c)
	}
}

func (r *jsonChecker) digits() int {
	begin := r.at
	for isDigit(r.peek()) {
		r.at++
	}
	return r.at - begin
}

const pairs = "codes from D800 to DFFF stand in pairs, a high one and a low one, as in `\\uD83D\\uDE00`"

// escapedCharacter is how many bytes the escape of one character at the begin of a text has, 0 for half a character.
func escapedCharacter(text []byte) int {
	v, _ := fourHex(string(text[2:]))
	if !utf16.IsSurrogate(v) {
		return 6
	}
	if len(text) >= 12 && text[6] == '\\' && text[7] == 'u' {
		if low, ok := fourHex(string(text[8:12])); ok && utf16.DecodeRune(v, low) != utf8.RuneError {
			return 12
		}
	}
	return 0
}

// half is where valid JSON has half a character, which encoding/json would turn into another one, and -1 where it has none. It
// costs a search for the first backslash in a text without one.
func half(text []byte) int {
	for at := 0; ; {
		next := bytes.IndexByte(text[at:], '\\') // it stands in strings alone
		if next < 0 {
			return -1
		}
		at += next
		size := 2
		if text[at+1] == 'u' {
			if size = escapedCharacter(text[at:]); size == 0 {
				return at
			}
		}
		at += size
	}
}
