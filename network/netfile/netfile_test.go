// Every format read back: by strict readers of XML, CSV and JSON, and by small ones of Pajek's and Graphviz' languages that know no more
// than these say. What is read equals what was written, for hostile names too.

package netfile_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"alliance-atlas/atlas"
	"alliance-atlas/network/netfile"
)

// hostile are labels that break writers: some for which this is known, and some drawn of what they are made of.
var hostile = append(drawn(60), known...)

// drawn are labels of characters that mean something to one format or another.
func drawn(n int) []string {
	pieces := []string{
		`"`, `'`, `\`, `&`, `<`, `>`, `;`, `,`, `#`, `%`, `*`, `{`, `}`, `[`, `]`, `(`, `)`, `=`, `+`, `-`, `@`, `|`, `/`, `:`, "&amp;", "&#10;", "]]>", "<!--", `\n`, `\N`,
		" ", "\t", "\n", "\r", "\x00", "\x08", "\x1f", "\x7f", "\u0085", "\u00a0", "\u200d", "\u202e", "\u2028", "\ufeff", "\ufffd", "\ufffe", "\xc3", "\xed\xa0\x80", "a", "é", "e\u0301", "华", "ش", "🎓",
	}
	r := rand.New(rand.NewPCG(15, 1))
	labels := make([]string, n)
	for i := range labels {
		for range 1 + r.IntN(12) {
			labels[i] += pieces[r.IntN(len(pieces))]
		}
	}
	return labels
}

var known = []string{
	`plain`,
	`"quoted" 'single' <b>&amp; & < > </node>]]> <!-- -->`,
	"line\nline\r\nline\rtab\tend ",
	`back\slash \" \n \N end\`,
	"控制 清华大学 「書」",
	"جامعة القاهرة \u200fRTL\u202e",
	"emoji 👩🏽‍🎓🎓",
	"control \x01\x02\x0b\x1b\x7f\u0085\u2028\u2029 and \x00 zero",
	"\xff\xfe invalid \xc3",
	"non\uFFFEcharacter \uFFFF \uFFFD",
	`=cmd|' /C calc'!A0`,
	"a,b;c|d%e#f*g{h}[i]",
	"*Vertices 3",
	"% comment",
	"plain", // as the first
	strings.Repeat("very long 长 ", 5000),
	" leading and trailing ",
	"-5",
	"",
}

// columns of the network of tests.
var columns = []netfile.Column{
	{Name: "kind"}, {Name: "nameZh"}, {Name: "degree", Type: netfile.Whole, About: netfile.Size}, {Name: "closeness", Type: netfile.Number, About: netfile.Score},
}

// read is a network as a file has it.
type read struct {
	directed bool
	about    map[string]string
	nodes    []readNode
	ties     []readTie
}

type readNode struct {
	id, label string
	values    map[string]string // of those known, by name
}

type readTie struct{ source, target, weight, count, from, to string }

func id(i int) string { return fmt.Sprintf("institution/i-%d", i) }

// sample is a network whose nodes have hostile labels.
func sample(t testing.TB, directed bool) *netfile.Network {
	t.Helper()
	from, err := atlas.ParsePartialDate("2013")
	if err != nil {
		t.Fatal(err)
	}
	to, err := atlas.ParsePartialDate("2016-02")
	if err != nil {
		t.Fatal(err)
	}
	n := len(hostile)
	return &netfile.Network{
		Name: "affiliation", Directed: directed, Dynamic: true, Dated: true,
		About:   []netfile.Fact{{Name: "statement", Text: `CO_MEMBERSHIP; institutions {name: {eq: "A & \"B\""}}` + "; 0 < 1"}, {Name: "citation", Text: "Atlas, «2026»"}},
		Columns: columns, Nodes: n, Ties: n, ID: id,
		Node: func(i int, into *netfile.Node) {
			into.Label = hostile[i]
			into.Values[0] = netfile.Value{Known: true, Text: hostile[(i+1)%n]}
			if i%3 == 0 {
				into.Values[1] = netfile.Value{Known: true, Text: hostile[(i+2)%n]}
			}
			into.Values[2] = netfile.Value{Known: true, Number: float64(i * 1000)}
			if i%2 == 0 {
				into.Values[3] = netfile.Value{Known: true, Number: float64(i) / 7e8}
			}
		},
		Tie: func(i int, into *netfile.Tie) {
			into.Source, into.Target, into.Weight, into.Count = i, (i+1)%n, 1/float64(1+i), 1+i
			if i%2 == 0 {
				into.From = from
			}
			if i%4 == 0 {
				into.To = to
			}
		},
		Cluster: func(i int) int { return 1 + 400*i },
	}
}

// wanted is what a file of a network must say, where its format writes texts as given.
func wanted(n *netfile.Network, text func(string) string) read {
	r := read{directed: n.Directed, about: map[string]string{}}
	for _, f := range n.About {
		r.about[f.Name] = text(f.Text)
	}
	for i := range n.Nodes {
		node := netfile.Node{Values: make([]netfile.Value, len(n.Columns))}
		n.Node(i, &node)
		is := readNode{id: n.ID(i), label: text(node.Label), values: map[string]string{}}
		for c, v := range node.Values {
			switch {
			case !v.Known:
			case n.Columns[c].Type == netfile.Text:
				is.values[n.Columns[c].Name] = text(v.Text)
			default:
				is.values[n.Columns[c].Name] = number(v.Number)
			}
		}
		r.nodes = append(r.nodes, is)
	}
	for i := range n.Ties {
		var t netfile.Tie
		n.Tie(i, &t)
		r.ties = append(r.ties, readTie{n.ID(t.Source), n.ID(t.Target), number(t.Weight), fmt.Sprint(t.Count), t.From.String(), t.To.String()})
	}
	return r
}

// number is a number in a form that all readers here give.
func number(x float64) string { return fmt.Sprintf("%.17g", x) }

// without takes what a format has no place for out of a network.
func (r read) without(do func(r *read)) read {
	do(&r)
	return r
}

// written is a file.
func written(t *testing.T, f *netfile.Format, n *netfile.Network) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := f.Write(t.Context(), &file, n, netfile.Options{}); err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(file.Bytes()) {
		t.Errorf("%s is not UTF-8", f.Name)
	}
	return file.Bytes()
}

// same compares what was read with what was written.
func same(t *testing.T, is, want read) {
	t.Helper()
	if is.directed != want.directed {
		t.Errorf("directed is %t", is.directed)
	}
	equalMaps(t, "about", is.about, want.about)
	if len(is.nodes) != len(want.nodes) || len(is.ties) != len(want.ties) {
		t.Fatalf("there are %d nodes and %d ties, want %d and %d", len(is.nodes), len(is.ties), len(want.nodes), len(want.ties))
	}
	for i, w := range want.nodes {
		if g := is.nodes[i]; g.id != w.id || g.label != w.label {
			t.Errorf("node %d is %q with the label %.200q, want %q with %.200q", i, g.id, g.label, w.id, w.label)
		}
		equalMaps(t, fmt.Sprintf("node %d", i), is.nodes[i].values, w.values)
	}
	for i, w := range want.ties {
		if is.ties[i] != w {
			t.Errorf("tie %d is %+v, want %+v", i, is.ties[i], w)
		}
	}
}

func equalMaps(t *testing.T, of string, is, want map[string]string) {
	t.Helper()
	for name, w := range want {
		if g, ok := is[name]; !ok || g != w {
			t.Errorf("%s: %s is %.200q (there: %t), want %.200q", of, name, g, ok, w)
		}
	}
	for name := range is {
		if _, ok := want[name]; !ok {
			t.Errorf("%s: %s is there, and is unknown", of, name)
		}
	}
}

// TestSameRequestSameBytes: formats are written twice, and cut anywhere nothing is written after an error.
func TestSameRequestSameBytes(t *testing.T) {
	for _, f := range append(netfile.Formats(), netfile.GEXF12()) {
		n := sample(t, false)
		first := written(t, f, n)
		if !bytes.Equal(first, written(t, f, n)) {
			t.Errorf("%s differs from time to time", f.Name)
		}
		for _, room := range []int{0, 1, len(first) / 2, len(first) - 1} {
			w := &narrow{room: room}
			if err := f.Write(t.Context(), w, n, netfile.Options{}); !errors.Is(err, errFull) || w.after {
				t.Errorf("%s with room for %d bytes: %v, and written to again: %t", f.Name, room, err, w.after)
			}
		}
		ended, end := context.WithCancel(t.Context())
		end()
		if err := f.Write(ended, &narrow{room: 1 << 30}, n, netfile.Options{}); !errors.Is(err, atlas.ErrTimeout) {
			t.Errorf("%s after the end of its context: %v", f.Name, err)
		}
	}
}

var errFull = errors.New("full")

// narrow is a writer with room for so many bytes.
type narrow struct {
	room        int
	full, after bool
}

func (w *narrow) Write(p []byte) (int, error) {
	w.after = w.after || w.full
	if w.room -= len(p); w.room < 0 {
		w.full = true
		return 0, errFull
	}
	return len(p), nil
}

func TestFormatsAreFoundByName(t *testing.T) {
	for _, f := range netfile.Formats() {
		if netfile.FormatOf(f.Name) != f || f.MediaType == "" || f.Ext == "" || f.Reads == "" {
			t.Errorf("the format %q is not whole", f.Name)
		}
	}
	if f := netfile.FormatOf("gml"); f != nil {
		t.Errorf("gml is %v", f)
	}
}

// TestANetworkWithoutNodes has a file in each format.
func TestANetworkWithoutNodes(t *testing.T) {
	for _, f := range append(netfile.Formats(), netfile.GEXF12()) {
		n := sample(t, true)
		n.Nodes, n.Ties = 0, 0
		if len(written(t, f, n)) == 0 {
			t.Errorf("%s has nothing", f.Name)
		}
	}
}

// A program that takes the type of a column from its first rows sees in each whether the column has fractions.
func TestNumbersInTablesShowTheirType(t *testing.T) {
	rows, err := csv.NewReader(bytes.NewReader(written(t, netfile.FormatOf("nodes.csv"), sample(t, false)))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		degree, closeness := row[4], row[5]
		if strings.ContainsAny(degree, ".e") || closeness != "" && !strings.ContainsAny(closeness, ".e") {
			t.Errorf("the degree is %q, and the closeness %q", degree, closeness)
		}
	}
	if rows[1][5] != "0.0" {
		t.Errorf("the first closeness is %q", rows[1][5])
	}
}
