// The text of any cell must be UTF-8 in Unicode form NFC, printable, without stray white space and without what nobody sees.

package importer

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// checkText says what is wrong with a text that begins at this byte of its file, "" where nothing is, and how it would be
// right. Of several faults it names the first of: too long, not UTF-8, control characters, invisible ones, white space, not NFC.
// within is the byte of the text at which a character that is named stands, -1 where the text as a whole is meant.
func checkText(s string, offset int64) (problem string, within int, mended string) {
	if len(s) > MaxCell {
		return fmt.Sprintf("is longer than %d bytes", MaxCell), -1, ""
	}
	ascii, stray := true, false
	for i := range len(s) {
		switch b := s[i]; {
		case b < ' ' || b == 0x7f:
			return controlProblem(rune(b)), -1, mend(s)
		case b >= utf8.RuneSelf:
			ascii = false
		case b == ' ':
			stray = stray || i == 0 || i == len(s)-1 || s[i+1] == ' '
		}
	}
	if ascii {
		if stray {
			return whiteSpace, -1, mend(s)
		}
		return "", -1, s
	}
	faults, worst := 0, faultless
	var wrong rune
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			return fmt.Sprintf("is not UTF-8: the byte %#x at offset %d of the file", s[i], offset+int64(i)), -1, mend(s)
		case r == utf8.RuneError:
			return "has the character U+FFFD, which stands for text that was lost in a conversion", -1, mend(s)
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return controlProblem(r), -1, mend(s)
		}
		if f := faultOf(s, i, r); f != faultless {
			if faults == 0 {
				worst, wrong, within = f, r, i
			}
			faults++
		}
	}
	switch {
	case faults > 0:
		return describeFault(worst, wrong, utf8.RuneCountInString(s[:within])+1, faults-1), within, mend(s)
	case stray || strings.TrimSpace(s) != s:
		return whiteSpace, -1, mend(s)
	case !norm.NFC.IsNormalString(s):
		return "is not in Unicode form NFC (letters and their accents are one character where there is one)", -1, mend(s)
	}
	return "", -1, s
}

const whiteSpace = "has stray white space: spaces at its begin or end, or two in a row"

func controlProblem(r rune) string {
	switch r {
	case '\n':
		return "has a line break, and a cell is text of one line"
	case '\t':
		return "has a tab character"
	case '\r':
		return "has a carriage return"
	case 0:
		return "has a NUL character"
	}
	return fmt.Sprintf("has the control character %U", r)
}

// mend is s as it should be: invalid bytes and control characters become spaces, spaces are plain and single, and what nobody sees is
// left out.
func mend(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
	return norm.NFC.String(strings.Join(strings.Fields(withoutFaults(s)), " "))
}
