// The words and signs of a document that does not parse: where each of them stands, and a sentence about a sign that begins
// none, a string without end, or a number that is written wrongly. gqlparser's lexer knows as much, but its parser drops it.

package graph

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// problem is why a text does not parse.
type problem struct {
	at       int // byte of the text where reading stopped
	opened   int // byte where what is not closed was opened, -1 for none
	sentence string
}

// Kinds of symbols.
const (
	nothing = iota
	atEnd
	aSign    // { } ( ) [ ] : = ! $ & @ | ...
	aName    // also keywords
	aNumber  // whole or not
	aString  // "…"
	aPassage // """…"""
)

// symbol is a lexical token of a document; start and end are in bytes.
type symbol struct{ kind, start, end int }

// symbols reads a document symbol by symbol. Its places are those of gqlparser's lexer, which TestSentences compares.
type symbols struct {
	text string
	at   int
}

func (s *symbols) wrong(at int, format string, args ...any) *problem {
	return &problem{at, -1, fmt.Sprintf(format, args...)}
}

// next is the next symbol, or what stands in its place.
func (s *symbols) next() (symbol, *problem) {
	s.ignore()
	start := s.at
	if start == len(s.text) {
		return symbol{atEnd, start, start}, nil
	}
	kind := aSign
	switch c := s.text[start]; {
	case isNameStart(c):
		kind = aName
		s.skip(isNamePart)
	case c == '-' || isDigit(c):
		kind = aNumber
		if p := s.number(); p != nil {
			return symbol{}, p
		}
	case strings.HasPrefix(s.text[start:], `"""`):
		kind = aPassage
		if p := s.passage(); p != nil {
			return symbol{}, p
		}
	case c == '"':
		kind = aString
		if p := s.quoted(); p != nil {
			return symbol{}, p
		}
	case strings.HasPrefix(s.text[start:], "..."):
		s.at += 3
	case strings.IndexByte("{}()[]:=!$&@|", c) >= 0:
		s.at++
	default:
		return symbol{}, s.wrong(start, "%s", stray(s.text, start))
	}
	return symbol{kind, start, s.at}, nil
}

const byteOrderMark = "\uFEFF"

// ignore skips what separates symbols: white space, commas, comments, byte order marks.
func (s *symbols) ignore() {
	for s.at < len(s.text) {
		switch c := s.text[s.at]; {
		case strings.IndexByte(" \t\r\n,", c) >= 0:
			s.at++
		case c == '#':
			s.skip(func(c byte) bool { return c >= ' ' || c == '\t' })
		case strings.HasPrefix(s.text[s.at:], byteOrderMark):
			s.at += len(byteOrderMark)
		default:
			return
		}
	}
}

func (s *symbols) skip(part func(byte) bool) int {
	from := s.at
	for s.at < len(s.text) && part(s.text[s.at]) {
		s.at++
	}
	return s.at - from
}

func (s *symbols) take(signs string) bool {
	if s.at < len(s.text) && strings.IndexByte(signs, s.text[s.at]) >= 0 {
		s.at++
		return true
	}
	return false
}

func isDigit(c byte) bool     { return '0' <= c && c <= '9' }
func isNameStart(c byte) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }
func isNamePart(c byte) bool  { return isNameStart(c) || isDigit(c) }

// likeNumber tells the characters of which people write numbers.
func likeNumber(c byte) bool { return isNamePart(c) || c == '.' || c == '+' || c == '-' }

// word reaches from a place to the next space or sign, as a number would.
func word(text string, at int) string {
	end := at
	for end < len(text) && likeNumber(text[end]) {
		end++
	}
	return text[at:end]
}

var likeDate = regexp.MustCompile(`^[0-9]{4}-[0-9]`)

// dateHint is a sentence about the date without quotes that a place is within, "" for anything else.
func dateHint(text string, at int) string {
	for at > 0 && likeNumber(text[at-1]) {
		at--
	}
	if w := word(text, at); likeDate.MatchString(w) {
		return fmt.Sprintf("`%s` is no number: write a date as a string, between double quotes", cut(w))
	}
	return ""
}

func (s *symbols) number() *problem {
	begin := s.at
	s.take("-")
	zero := s.take("0")
	digits := s.skip(isDigit)
	switch {
	case zero && digits > 0 && dateHint(s.text, begin) != "":
		return s.wrong(s.at-digits, "%s", dateHint(s.text, begin))
	case zero && digits > 0:
		return s.wrong(s.at-digits, "`%s` is no number: leave out the zeros that it begins with, or write it as a string, between double quotes", cut(word(s.text, begin)))
	case !zero && digits == 0:
		return s.wrong(s.at, "`-` begins a number, and no digit follows it")
	}
	if s.take(".") && s.skip(isDigit) == 0 {
		return s.wrong(s.at, "`%s` is no number: at least one digit follows the point, as in `1.0`", cut(word(s.text, begin)))
	}
	if s.take("eE") {
		s.take("+-")
		if s.skip(isDigit) == 0 {
			return s.wrong(s.at, "`%s` is no number: digits follow the `e`, as in `1e6`", cut(word(s.text, begin)))
		}
	}
	if s.at < len(s.text) && (isNameStart(s.text[s.at]) || s.text[s.at] == '.') {
		return s.wrong(s.at, "`%s` is no number and no name, because names do not begin with a digit: write a text between double quotes", cut(word(s.text, begin)))
	}
	return nil
}

// escapes are the signs that may follow a backslash in a string, besides u.
const escapes = `"\/bfnrt`

func (s *symbols) quoted() *problem {
	begin := s.at
	for s.at++; s.at < len(s.text); {
		switch c := s.text[s.at]; {
		case c == '"':
			s.at++
			return nil
		case c == '\n' || c == '\r':
			return &problem{s.at, begin, fmt.Sprintf("the line ends, and the string that begins at %s has no closing double quote; write a line break in a string as `\\n`, or put a text of several lines between \"\"\" and \"\"\"", whereIs(s.text, begin))}
		case c < ' ' && c != '\t':
			return s.wrong(s.at, "the control character U+%04X stands in a string: write it as `\\u%04x`, or take it out", c, c)
		case c == '\\':
			if p := s.escape(begin); p != nil {
				return p
			}
		default:
			s.at++
		}
	}
	return s.endless(begin, `"`)
}

func (s *symbols) endless(begin int, quote string) *problem {
	return &problem{len(s.text), begin, fmt.Sprintf("the document ends, and the string that begins at %s is not closed: put %s at its end", whereIs(s.text, begin), quote)}
}

func (s *symbols) escape(begin int) *problem {
	s.at++
	at := s.at
	switch {
	case at == len(s.text):
		return s.endless(begin, `"`)
	case s.take(escapes):
		return nil
	case !s.take("u"):
		r, _ := utf8.DecodeRuneInString(s.text[at:])
		if r < ' ' {
			return s.wrong(at, "a line ends after a backslash, within a string: write a line break as `\\n`")
		}
		return s.wrong(at, "`\\%c` stands for nothing in a string: there are `\\\"` `\\\\` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t`, and `\\u` with the code of a character; write a backslash itself as `\\\\`", r)
	}
	if strings.HasPrefix(s.text[s.at:], "{") {
		hex := s.text[s.at+1 : min(s.at+10, len(s.text))]
		end := strings.IndexByte(hex, '}')
		v, ok := unhex(hex[:max(end, 0)])
		switch {
		case end <= 0 || !ok:
			return s.wrong(at, "between the braces of `\\u{` and `}` stand one to eight of 0-9, a-f and A-F, the code of a character")
		case !utf8.ValidRune(v):
			return s.wrong(at, "`\\u{%s}` is the code of no character", hex[:end])
		}
		s.at += end + 2
		return nil
	}
	v, ok := fourHex(s.text[s.at:])
	if !ok {
		return s.wrong(at, "after `\\u` stand four of 0-9, a-f and A-F, the code of a character, as `\\u00e9`, or one to eight in braces, as `\\u{1F600}`")
	}
	s.at += 4
	if utf16.IsSurrogate(v) {
		if low, ok := fourHex(strings.TrimPrefix(s.text[s.at:], `\u`)); ok && strings.HasPrefix(s.text[s.at:], `\u`) && utf16.DecodeRune(v, low) != utf8.RuneError {
			s.at += 6
			return nil
		}
		return s.wrong(at, "`\\u%04X` is half a character: %s", v, pairs)
	}
	return nil
}

// unhex is the value of at most eight hexadecimal digits.
func unhex(digits string) (v rune, ok bool) {
	for i := range len(digits) {
		d := strings.IndexByte("0123456789abcdefABCDEF", digits[i])
		if d < 0 {
			return 0, false
		}
		if d > 15 {
			d -= 6
		}
		v = v<<4 | rune(d)
	}
	return v, digits != ""
}

func fourHex(text string) (rune, bool) {
	if len(text) < 4 {
		return 0, false
	}
	return unhex(text[:4])
}

func (s *symbols) passage() *problem {
	begin := s.at
	for s.at += 3; s.at < len(s.text); {
		switch rest := s.text[s.at:]; {
		case strings.HasPrefix(rest, `\"""`):
			s.at += 4
		case strings.HasPrefix(rest, `"""`):
			s.skip(func(c byte) bool { return c == '"' }) // the last three close it
			return nil
		case rest[0] < ' ' && strings.IndexByte("\t\r\n", rest[0]) < 0:
			return s.wrong(s.at, "the control character U+%04X stands in a string: take it out", rest[0])
		default:
			s.at++
		}
	}
	return s.endless(begin, `"""`)
}

// stray is a sentence about a character that begins no symbol.
func stray(text string, at int) string {
	r, size := utf8.DecodeRuneInString(text[at:])
	after := text[at+size:]
	shown := fmt.Sprintf("`%c`", r)
	if r > '~' {
		shown = fmt.Sprintf("`%c` (U+%04X)", r, r)
	}
	digit := after != "" && isDigit(after[0])
	switch {
	case r == '\'' || r == '`':
		return "strings stand between double quotes, as \"CN\", not between " + shown
	case strings.ContainsRune(curlyQuotes, r):
		return shown + " is a quotation mark of printed text, as text programs put it in: strings stand between straight double quotes, as \"CN\""
	case r == '.' && digit:
		return fmt.Sprintf("a number begins with a digit: write `0.%s`", cut(after[:len(after)-len(strings.TrimLeft(after, "0123456789"))]))
	case r == '.':
		return "a point means nothing by itself: three of them spread a fragment, as `...F`, and fields of a field stand in braces, as `dataset { name }`"
	case r == '+':
		return "a number has no `+` before it: leave it out"
	case r == ';':
		return "`;` separates nothing in GraphQL: leave it out, a space or a line break is enough"
	case r == '/' && (strings.HasPrefix(after, "/") || strings.HasPrefix(after, "*")):
		return "comments begin with `#`, not with `/`"
	case r == '\\':
		return "a backslash stands outside of a string: take it out; where there are many, the text was escaped once too often"
	case r < ' ' || r == 0x7f:
		return fmt.Sprintf("the control character U+%04X cannot stand in a document: take it out", r)
	case r < 0x7f:
		return shown + " means nothing here: take it out, or put the text that it belongs to between double quotes"
	case r == utf8.RuneError:
		return "the character U+FFFD stands for one that was lost when the text was copied or converted: write it again"
	case r == '…':
		return shown + " is one character: write three points, as `...F`"
	case strings.ContainsRune("‐‑‒–—―−", r):
		return shown + " is a dash of printed text: write `-`"
	case 0xff01 <= r && r <= 0xff5e:
		return fmt.Sprintf("%s is a full-width sign: write `%c`", shown, r-0xfee0)
	case unicode.Is(unicode.Zs, r):
		return fmt.Sprintf("the space U+%04X%s is not one that GraphQL knows: write an ordinary one", r, called(r))
	case unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp):
		return fmt.Sprintf("the invisible character U+%04X%s cannot stand here: take it out", r, called(r))
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return shown + " cannot stand in a name, which has only letters from A to Z, digits and `_`: write a text between double quotes"
	case !unicode.IsPrint(r):
		return fmt.Sprintf("the character U+%04X cannot stand here: take it out", r)
	}
	return shown + " means nothing here: take it out, or put the text that it belongs to between double quotes"
}

const curlyQuotes = "“”„‟‘’‚‛«»‹›″′＂＇「」『』"

// called is the name of a character that cannot be seen, where it is a known one.
func called(r rune) string {
	names := []struct {
		r    rune
		name string
	}{
		{'\u00a0', "no-break space"}, {'\u00ad', "soft hyphen"}, {'\u200b', "zero-width space"}, {'\u200c', "zero-width non-joiner"},
		{'\u200d', "zero-width joiner"}, {'\u2028', "line separator"}, {'\u2029', "paragraph separator"}, {'\u202f', "narrow no-break space"},
		{'\u2060', "word joiner"}, {'\u3000', "ideographic space"}, {'\ufeff', "byte order mark"},
	}
	for _, n := range names {
		if n.r == r {
			return ", a " + n.name + ","
		}
	}
	return ""
}

// cut is the begin of a text of the client, short enough for a sentence; a string keeps its quotes.
func cut(text string) string {
	const most = 40
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…" + quotesOf(text)
	}
	return text
}

// quotesOf are the quotes that a text begins with, in which the rest of a sentence would stand without those at its end.
func quotesOf(text string) string {
	switch {
	case strings.HasPrefix(text, `"""`):
		return `"""`
	case strings.HasPrefix(text, `"`):
		return `"`
	}
	return ""
}

// lineOf is the line and the column of a byte of a text, both from 1; the column in characters.
func lineOf(text string, at int) (line, column int) {
	before := strings.ReplaceAll(text[:at], "\r\n", "\n")
	line = 1 + strings.Count(before, "\n") + strings.Count(before, "\r")
	return line, 1 + utf8.RuneCountInString(before[strings.LastIndexAny(before, "\r\n")+1:])
}

// whereIs is lineOf in words.
func whereIs(text string, at int) string {
	line, column := lineOf(text, at)
	return fmt.Sprintf("line %d, column %d", line, column)
}

// bracketsOf are the pairs of brackets.
var bracketsOf = map[byte]string{'{': "}", '(': ")", '[': "]"}

func isCloser(sign string) bool { return slices.Contains([]string{"}", ")", "]"}, sign) }
