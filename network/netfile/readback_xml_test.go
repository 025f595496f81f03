// GraphML, GEXF and CSV read back.

package netfile_test

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/network/netfile"
)

// inXML is what XML holds of a text.
func inXML(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, valid(s))
}

// valid is a text with each byte that is no character replaced.
func valid(s string) string { return string([]rune(s)) }

// reread is a number as this test writes it.
func reread(t *testing.T, s string) string {
	t.Helper()
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Errorf("%q is no number", s)
	}
	return number(x)
}

// decode reads one document of XML strictly, and nothing behind it.
func decode(t *testing.T, file []byte, into any) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(file))
	if err := d.Decode(into); err != nil {
		t.Fatal(err)
	}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if white, ok := token.(xml.CharData); err != nil || !ok || len(bytes.TrimSpace(white)) > 0 {
			t.Fatalf("after the document: %v, %v", token, err)
		}
	}
}

type graphMLData struct {
	Key  string `xml:"key,attr"`
	Text string `xml:",chardata"`
}

func TestGraphML(t *testing.T) {
	for _, directed := range []bool{false, true} {
		n := sample(t, directed)
		var doc struct {
			XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
			Keys    []struct {
				ID   string `xml:"id,attr"`
				For  string `xml:"for,attr"`
				Name string `xml:"attr.name,attr"`
				Type string `xml:"attr.type,attr"`
			} `xml:"key"`
			Graph struct {
				Default string        `xml:"edgedefault,attr"`
				Data    []graphMLData `xml:"data"`
				Nodes   []struct {
					ID   string        `xml:"id,attr"`
					Data []graphMLData `xml:"data"`
				} `xml:"node"`
				Edges []struct {
					Source string        `xml:"source,attr"`
					Target string        `xml:"target,attr"`
					Data   []graphMLData `xml:"data"`
				} `xml:"edge"`
			} `xml:"graph"`
		}
		decode(t, written(t, netfile.FormatOf("graphml"), n), &doc)
		keys := map[string]struct{ of, name, kind string }{}
		for _, k := range doc.Keys {
			if keys[k.ID].name != "" {
				t.Errorf("the key %s is there twice", k.ID)
			}
			keys[k.ID] = struct{ of, name, kind string }{k.For, k.Name, k.Type}
		}
		values := func(of string, data []graphMLData) map[string]string {
			all := map[string]string{}
			for _, d := range data {
				k := keys[d.Key]
				if k.of != of {
					t.Errorf("%s has a value by the key %q, which is for %q", of, d.Key, k.of)
				}
				switch text := d.Text; k.kind {
				case "string":
					all[k.name] = text
				case "long":
					if _, err := strconv.ParseInt(text, 10, 64); err != nil {
						t.Error(err)
					}
					fallthrough
				default:
					all[k.name] = reread(t, text)
				}
			}
			return all
		}
		is := read{directed: doc.Graph.Default == "directed", about: values("graph", doc.Graph.Data)}
		for _, x := range doc.Graph.Nodes {
			v := values("node", x.Data)
			label := v["label"]
			delete(v, "label")
			is.nodes = append(is.nodes, readNode{x.ID, label, v})
		}
		for _, e := range doc.Graph.Edges {
			v := values("edge", e.Data)
			is.ties = append(is.ties, readTie{e.Source, e.Target, v["weight"], v["count"], v["from"], v["to"]})
		}
		same(t, is, wanted(n, inXML))
	}
}

type gexfValue struct {
	For   string `xml:"for,attr"`
	Value string `xml:"value,attr"`
}

type gexfDocument struct {
	XMLName     xml.Name
	Version     string `xml:"version,attr"`
	Description string `xml:"meta>description"`
	Graph       struct {
		Default        string `xml:"defaultedgetype,attr"`
		Mode           string `xml:"mode,attr"`
		Format         string `xml:"timeformat,attr"`
		Representation string `xml:"timerepresentation,attr"`
		Attributes     []struct {
			Class string `xml:"class,attr"`
			List  []struct {
				ID    string `xml:"id,attr"`
				Title string `xml:"title,attr"`
				Type  string `xml:"type,attr"`
			} `xml:"attribute"`
		} `xml:"attributes"`
		Nodes []struct {
			ID     string      `xml:"id,attr"`
			Label  string      `xml:"label,attr"`
			Values []gexfValue `xml:"attvalues>attvalue"`
		} `xml:"nodes>node"`
		Edges []struct {
			ID     string      `xml:"id,attr"`
			Source string      `xml:"source,attr"`
			Target string      `xml:"target,attr"`
			Weight string      `xml:"weight,attr"`
			Start  string      `xml:"start,attr"`
			End    string      `xml:"end,attr"`
			Values []gexfValue `xml:"attvalues>attvalue"`
		} `xml:"edges>edge"`
	} `xml:"graph"`
}

func TestGEXF(t *testing.T) {
	for _, of := range []struct {
		format             *netfile.Format
		namespace, version string
	}{
		{netfile.FormatOf("gexf"), "http://gexf.net/1.3", "1.3"},
		{netfile.GEXF12(), "http://www.gexf.net/1.2draft", "1.2"},
	} {
		for _, dynamic := range []bool{false, true} {
			n := sample(t, dynamic)
			n.Dynamic = dynamic
			var doc gexfDocument
			decode(t, written(t, of.format, n), &doc)
			if doc.XMLName.Space != of.namespace || doc.XMLName.Local != "gexf" || doc.Version != of.version {
				t.Errorf("the document is %v %s", doc.XMLName, doc.Version)
			}
			if g := doc.Graph; dynamic != (g.Mode == "dynamic" && g.Format == "date") || of.version == "1.2" && g.Representation != "" {
				t.Errorf("the graph is in mode %q, with times as %q and %q", g.Mode, g.Format, g.Representation)
			}
			type attribute struct{ class, id string }
			names, types := map[attribute]string{}, map[attribute]string{}
			for _, a := range doc.Graph.Attributes {
				for _, x := range a.List {
					names[attribute{a.Class, x.ID}], types[attribute{a.Class, x.ID}] = x.Title, x.Type
				}
			}
			values := func(class string, list []gexfValue) map[string]string {
				all := map[string]string{}
				for _, v := range list {
					a := attribute{class, v.For}
					if names[a] == "" {
						t.Errorf("no attribute %v", a)
					}
					if all[names[a]] = v.Value; types[a] != "string" {
						all[names[a]] = reread(t, v.Value)
					}
				}
				return all
			}
			is := read{directed: doc.Graph.Default == "directed", about: map[string]string{}}
			for line := range strings.SplitSeq(doc.Description, "\n") {
				name, text, _ := strings.Cut(line, ": ")
				is.about[name] = text
			}
			for _, x := range doc.Graph.Nodes {
				is.nodes = append(is.nodes, readNode{x.ID, x.Label, values("node", x.Values)})
			}
			ids := map[string]bool{}
			for _, e := range doc.Graph.Edges {
				v := values("edge", e.Values)
				is.ties = append(is.ties, readTie{e.Source, e.Target, reread(t, e.Weight), v["count"], v["from"], v["to"]})
				wantStart, wantEnd := "", ""
				if dynamic && v["from"] == "2013" {
					wantStart = "2013-01-01"
				}
				if dynamic && v["to"] == "2016-02" {
					wantEnd = "2016-02-29"
				}
				if e.Start != wantStart || e.End != wantEnd || ids[e.ID] {
					t.Errorf("the edge %s is from %q to %q, of %v", e.ID, e.Start, e.End, v)
				}
				ids[e.ID] = true
			}
			same(t, is, wanted(n, inXML))
		}
	}
}

func TestCSV(t *testing.T) {
	// encoding/csv takes a carriage return before a line feed inside a cell for a part of it.
	inCSV := func(s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(valid(s), "\x00", "\uFFFD"), "\r\n", "\n")
	}
	for _, directed := range []bool{false, true} {
		n := sample(t, directed)
		table := func(format string) [][]string {
			rows, err := csv.NewReader(bytes.NewReader(written(t, netfile.FormatOf(format), n))).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			return rows
		}
		nodes, ties := table("nodes.csv"), table("ties.csv")
		if head := strings.Join(nodes[0], "|"); head != "Id|Label|Kind|NameZh|Degree|Closeness" {
			t.Errorf("the table of nodes has %s", head)
		}
		if head := strings.Join(ties[0], "|"); head != "Source|Target|Type|Weight|Count|From|To" {
			t.Errorf("the table of ties has %s", head)
		}
		is := read{directed: ties[1][2] == "Directed"}
		for _, row := range nodes[1:] {
			x := readNode{row[0], row[1], map[string]string{}}
			for i, c := range columns {
				if text := row[2+i]; text != "" && c.Type != netfile.Text {
					x.values[c.Name] = reread(t, text)
				} else if text != "" {
					x.values[c.Name] = text
				}
			}
			is.nodes = append(is.nodes, x)
		}
		for _, row := range ties[1:] {
			is.ties = append(is.ties, readTie{row[0], row[1], reread(t, row[3]), row[4], row[5], row[6]})
		}
		same(t, is, wanted(n, inCSV).without(func(r *read) {
			r.about = nil
			for i := range r.nodes {
				for name, text := range r.nodes[i].values {
					if text == "" { // a cell without a text is empty
						delete(r.nodes[i].values, name)
					}
				}
			}
		}))
	}
}

// TestCSVComments: with them a table is the same to a reader that knows of comments, and says what it is.
func TestCSVComments(t *testing.T) {
	n := sample(t, false)
	for _, format := range []string{"nodes.csv", "ties.csv"} {
		var plain, said bytes.Buffer
		f := netfile.FormatOf(format)
		if err := f.Write(t.Context(), &plain, n, netfile.Options{}); err != nil {
			t.Fatal(err)
		}
		if err := f.Write(t.Context(), &said, n, netfile.Options{BOM: true, Comments: true}); err != nil {
			t.Fatal(err)
		}
		text, ok := strings.CutPrefix(said.String(), "\uFEFF")
		for _, fact := range n.About {
			var line string
			line, text, _ = strings.Cut(text, "\n")
			ok = ok && line == "# "+fact.Name+": "+fact.Text
		}
		if !ok {
			t.Errorf("%s begins with %.300q", format, said.String())
		}
		want, err := csv.NewReader(&plain).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		have, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.EqualFunc(have, want, slices.Equal) {
			t.Errorf("%s differs with comments", format)
		}
		// A # outside of quotes would begin a comment.
		outside := strings.Join(regexp.MustCompile(`(?s)"(?:[^"]|"")*"`).Split(text, -1), "")
		if strings.Contains(outside, "#") {
			t.Errorf("%s has a # outside of quotes", format)
		}
	}
}
