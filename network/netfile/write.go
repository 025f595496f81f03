// What all formats share: the buffer, texts and numbers, and walking nodes and ties.

package netfile

import (
	"context"
	"io"
	"math"
	"strconv"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// bufferSize is how many bytes are written at once: what a network card takes in one go, and little beside everything else.
const bufferSize = 32 << 10

// file is a network being written. After an error nothing is written any more.
type file struct {
	*Network
	options Options
	ctx     context.Context
	w       io.Writer
	buffer  []byte
	err     error
}

// flush writes what is in the buffer, unless the context has ended.
func (f *file) flush() {
	if f.err == nil {
		f.err = atlas.Expired(f.ctx)
	}
	if f.err == nil && len(f.buffer) > 0 {
		_, f.err = f.w.Write(f.buffer)
	}
	f.buffer = f.buffer[:0]
}

// raw writes texts as they are.
func (f *file) raw(texts ...string) {
	for _, t := range texts {
		f.buffer = append(f.buffer, t...)
	}
	if len(f.buffer) >= bufferSize {
		f.flush()
	}
}

// whole writes a whole number.
func (f *file) whole(n int) { f.buffer = strconv.AppendInt(f.buffer, int64(n), 10) }

// number writes a number in the fewest digits that give it back, as all readers of XML, JSON and CSV take it.
func (f *file) number(x float64) { f.buffer = appendNumber(f.buffer, x) }

func appendNumber(b []byte, x float64) []byte {
	if whole(x) {
		return strconv.AppendInt(b, int64(x), 10)
	}
	return strconv.AppendFloat(b, x, 'g', -1, 64)
}

// whole tells whether number writes a number without a fraction and without an exponent.
func whole(x float64) bool { return x == math.Trunc(x) && math.Abs(x) < 1e15 }

// value writes a known value of a column; quote writes texts.
func (f *file) value(c *Column, v *Value, quote func(string)) {
	switch c.Type {
	case Whole:
		f.whole(int(v.Number))
	case Number:
		f.number(v.Number)
	default:
		quote(v.Text)
	}
}

// nodes calls do for each node in order.
func (f *file) nodes(do func(i int, n *Node)) {
	n := Node{Values: make([]Value, len(f.Columns))}
	for i := 0; i < f.Nodes && f.err == nil; i++ {
		n.Label = ""
		clear(n.Values)
		f.Node(i, &n)
		do(i, &n)
	}
}

// ties calls do for each tie in order.
func (f *file) ties(do func(i int, t *Tie)) {
	var t Tie
	for i := 0; i < f.Network.Ties && f.err == nil; i++ {
		t = Tie{}
		f.Tie(i, &t)
		do(i, &t)
	}
}

// known calls do for each value of a node that is known.
func (f *file) known(n *Node, do func(c *Column, i int, v *Value)) {
	for i := range n.Values {
		if n.Values[i].Known {
			do(&f.Columns[i], i, &n.Values[i])
		}
	}
}

// replacement stands for what a format cannot hold.
const replacement = '\uFFFD'

// escaped writes a text with some characters written otherwise: as gives what stands for one, "" for itself. Bytes that are no
// character are the replacement.
func (f *file) escaped(text string, as func(r rune) string) {
	from := 0
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf && plain[c] {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		to := as(r)
		if r == utf8.RuneError && size == 1 {
			to = string(replacement)
		}
		if to != "" {
			f.raw(text[from:i], to)
			from = i + size
		}
		i += size
	}
	f.raw(text[from:])
}

// plain are the characters that every format writes as they are.
var plain = func() (plain [utf8.RuneSelf]bool) {
	for c := range plain {
		plain[c] = c == ' ' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
	}
	return plain
}()

// day is a day as YYYY-MM-DD, of a number like 20240130.
func day(number int) string {
	text := strconv.Itoa(100000000 + number)[1:]
	return text[:4] + "-" + text[4:6] + "-" + text[6:]
}
