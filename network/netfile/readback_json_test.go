// The formats in JSON, Pajek's and Graphviz' read back.

package netfile_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/network/netfile"
)

// object is an object of JSON; numbers stay texts.
type object = map[string]any

func parsed(t *testing.T, file []byte, into any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(file))
	d.UseNumber()
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		t.Fatal(err)
	}
	if d.More() {
		t.Error("there is something behind the document")
	}
}

// texts are the fields of an object, numbers as this test writes them.
func texts(t *testing.T, o object) map[string]string {
	all := map[string]string{}
	for name, v := range o {
		switch v := v.(type) {
		case json.Number:
			all[name] = reread(t, v.String())
		case string:
			all[name] = v
		default:
			t.Errorf("%s is %v", name, v)
		}
	}
	return all
}

// took is a field of an object that is then without it.
func took(o map[string]string, name string) string {
	v := o[name]
	delete(o, name)
	return v
}

func TestNodeLink(t *testing.T) {
	for _, directed := range []bool{false, true} {
		n := sample(t, directed)
		var doc struct {
			Directed, Multigraph bool
			Graph                object
			Nodes, Edges         []object
		}
		parsed(t, written(t, netfile.FormatOf("json"), n), &doc)
		same(t, ofObjects(t, doc.Directed, doc.Graph, doc.Nodes, doc.Edges), wanted(n, valid))
		if doc.Multigraph {
			t.Error("it is a multigraph")
		}
	}
}

func ofObjects(t *testing.T, directed bool, about object, nodes, edges []object) read {
	is := read{directed: directed, about: texts(t, about)}
	for _, o := range nodes {
		v := texts(t, o)
		is.nodes = append(is.nodes, readNode{took(v, "id"), took(v, "label"), v})
	}
	for _, o := range edges {
		v := texts(t, o)
		is.ties = append(is.ties, readTie{took(v, "source"), took(v, "target"), took(v, "weight"), took(v, "count"), took(v, "from"), took(v, "to")})
		if len(v) > 0 {
			t.Errorf("a tie has %v too", v)
		}
	}
	return is
}

func TestCytoscape(t *testing.T) {
	for _, directed := range []bool{false, true} {
		n := sample(t, directed)
		type element struct{ Data object }
		var doc struct {
			Version              string `json:"format_version"`
			By                   string `json:"generated_by"`
			Target               string `json:"target_cytoscapejs_version"`
			Directed, Multigraph bool
			Data                 object
			Elements             struct{ Nodes, Edges []element }
		}
		parsed(t, written(t, netfile.FormatOf("cyjs"), n), &doc)
		var nodes, edges []object
		ids := map[string]bool{}
		for _, e := range doc.Elements.Nodes {
			if e.Data["id"] != e.Data["value"] || ids[fmt.Sprint(e.Data["id"])] {
				t.Errorf("the node %v has the value %v", e.Data["id"], e.Data["value"])
			}
			ids[fmt.Sprint(e.Data["id"])] = true
			delete(e.Data, "value")
			nodes = append(nodes, e.Data)
		}
		for _, e := range doc.Elements.Edges {
			if ids[fmt.Sprint(e.Data["id"])] {
				t.Errorf("the id %v is there twice", e.Data["id"])
			}
			ids[fmt.Sprint(e.Data["id"])] = true
			delete(e.Data, "id")
			edges = append(edges, e.Data)
		}
		same(t, ofObjects(t, doc.Directed, doc.Data, nodes, edges), wanted(n, valid))
	}
}

func TestVOSviewer(t *testing.T) {
	n := sample(t, false)
	var doc struct {
		Network struct {
			Items []struct {
				ID, Label, Description string
				Cluster                *int
				Weights, Scores        object
			}
			Links []struct {
				Source   string `json:"source_id"`
				Target   string `json:"target_id"`
				Strength json.Number
			}
		}
		Config struct{ Terminology object }
		Info   struct{ Title, Description string }
	}
	parsed(t, written(t, netfile.FormatOf("vosviewer.json"), n), &doc)
	is := read{about: map[string]string{}}
	for _, found := range regexp.MustCompile(`(?s)<p>(.*?): (.*?)</p>`).FindAllStringSubmatch(doc.Info.Description, -1) {
		is.about[found[1]] = html.UnescapeString(found[2])
	}
	for i, x := range doc.Network.Items {
		v := texts(t, x.Weights)
		for name, text := range texts(t, x.Scores) {
			v[name] = text
		}
		for _, row := range regexp.MustCompile(`(?s)<tr><td>(.*?):</td><td>(.*?)</td></tr>`).FindAllStringSubmatch(x.Description, -1) {
			v[row[1]] = html.UnescapeString(row[2])
		}
		is.nodes = append(is.nodes, readNode{x.ID, x.Label, v})
		if want := 1 + 400*i; (x.Cluster != nil) != (want <= 1000) || x.Cluster != nil && *x.Cluster != want {
			t.Errorf("item %d is in cluster %v", i, x.Cluster)
		}
	}
	for _, l := range doc.Network.Links {
		is.ties = append(is.ties, readTie{source: l.Source, target: l.Target, weight: reread(t, l.Strength.String())})
	}
	same(t, is, wanted(n, valid).without(func(r *read) {
		for i := range r.ties {
			r.ties[i].count, r.ties[i].from, r.ties[i].to = "", "", ""
		}
	}))
}

// TestPajek reads what the manual of Pajek says and no more: one line for each vertex and tie, a label between two quotes.
func TestPajek(t *testing.T) {
	for _, directed := range []bool{false, true} {
		n := sample(t, directed)
		lines := strings.Split(strings.TrimSuffix(string(written(t, netfile.FormatOf("net"), n)), "\n"), "\n")
		if lines[0] != "*Network affiliation" {
			t.Errorf("the first line is %q", lines[0])
		}
		at := 1
		for ; strings.HasPrefix(lines[at], "% "); at++ {
		}
		if at != 1+len(n.About) || lines[at] != fmt.Sprintf("*Vertices %d", n.Nodes) {
			t.Fatalf("line %d is %q", at, lines[at])
		}
		labels := map[string]bool{}
		for i := range n.Nodes {
			at++
			found := regexp.MustCompile(`^(\d+) "([^"]*)"$`).FindStringSubmatch(lines[at])
			if found == nil || found[1] != strconv.Itoa(i+1) || labels[found[2]] || strings.ContainsAny(found[2], "\\\t\x00\x01\u0085\u2028") {
				t.Errorf("vertex %d is %.200q", i+1, lines[at])
				continue
			}
			labels[found[2]] = true
			if hostile[i] == "plain" && found[2] != "plain ["+id(i)+"]" {
				t.Errorf("two nodes have one label, and this is %s", lines[at])
			}
		}
		at++
		if want := map[bool]string{false: "*Edges", true: "*Arcs"}[directed]; lines[at] != want {
			t.Errorf("ties begin with %q", lines[at])
		}
		for i, tie := range wanted(n, valid).ties {
			at++
			parts := strings.Fields(lines[at])
			if want := []string{strconv.Itoa(i + 1), strconv.Itoa((i+1)%n.Nodes + 1), tie.weight}; len(parts) != 3 || parts[0] != want[0] || parts[1] != want[1] || reread(t, parts[2]) != want[2] {
				t.Errorf("tie %d is %q, want %v", i, lines[at], want)
			}
		}
		if at != len(lines)-1 {
			t.Errorf("there are %d lines after the last tie", len(lines)-1-at)
		}
	}
}

// TestDOT reads statements as the grammar of DOT has them, and texts as Graphviz reads labels.
func TestDOT(t *testing.T) {
	const text = `"(?:[^"\\]|\\.)*"(?: \+ "(?:[^"\\]|\\.)*")*`
	for _, directed := range []bool{false, true} {
		n := sample(t, directed)
		file := string(written(t, netfile.FormatOf("dot"), n))
		is := read{directed: strings.HasPrefix(file, "digraph "), about: map[string]string{}}
		arrow := map[bool]string{false: "--", true: "->"}[directed]
		attribute := regexp.MustCompile(`(?s)^(?:, )?(\w+)=(` + text + `)`)
		// A bracket inside a text ends no list: attributes are read one by one.
		_, rest, _ := strings.Cut(file, "{\n")
		for rest != "}\n" {
			head := regexp.MustCompile(`(?s)^\t(?:(\w+)=(` + text + `);\n|(` + text + `)(?: ` + arrow + ` (` + text + `))? \[)`).FindStringSubmatch(rest)
			if head == nil {
				t.Fatalf("no statement begins at %.100q", rest)
			}
			rest = rest[len(head[0]):]
			if head[1] != "" {
				is.about[head[1]] = ofDOT(head[2])
				continue
			}
			v := map[string]string{}
			for !strings.HasPrefix(rest, "];\n") {
				a := attribute.FindStringSubmatch(rest)
				if a == nil {
					t.Fatalf("no attribute begins at %.100q", rest)
				}
				v[a[1]] = ofDOT(a[2])
				rest = rest[len(a[0]):]
			}
			rest = rest[len("];\n"):]
			for _, name := range []string{"degree", "closeness", "weight"} {
				if v[name] != "" {
					v[name] = reread(t, v[name])
				}
			}
			if head[4] == "" {
				is.nodes = append(is.nodes, readNode{ofDOT(head[3]), took(v, "label"), v})
			} else {
				is.ties = append(is.ties, readTie{ofDOT(head[3]), ofDOT(head[4]), v["weight"], v["count"], v["from"], v["to"]})
			}
		}
		same(t, is, wanted(n, func(s string) string {
			return strings.Map(func(r rune) rune {
				if r < 0x20 && r != '\t' && r != '\n' {
					return '\uFFFD'
				}
				return r
			}, valid(s))
		}))
	}
}

// ofDOT is a text between quotes as Graphviz shows it in a label.
func ofDOT(quoted string) string {
	for piece := range strings.SplitSeq(quoted, `" + "`) {
		if len(piece) > 16384-2 {
			panic("longer than Graphviz reads")
		}
	}
	quoted = strings.ReplaceAll(quoted, `" + "`, "")
	text := strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n").Replace(quoted[1 : len(quoted)-1])
	return strings.ReplaceAll(text, "&amp;", "&")
}
