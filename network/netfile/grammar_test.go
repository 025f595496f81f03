// The files in XML have the elements and attributes that the published schemas of GraphML 1.0 and GEXF 1.3 allow, where they allow them, also for
// texts that no data has. tests/clients/schemas_test.go validates networks by the schemas themselves.

package netfile_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/network/netfile"
)

// element is what a schema says of an element: its children in their order, "*" behind one that may be repeated, and its attributes, "!" behind one
// that must be there, each with the form of its values.
type element struct {
	children   string
	attributes map[string]string
	text       bool
}

// Forms of values.
const (
	anyText   = `(?s).*`
	nameToken = `[\w.:-]+`
	aNumber   = `-?\d+(\.\d+)?(e[-+]?\d+)?`
	aDay      = `\d{4}-\d\d-\d\d`
	direction = `directed|undirected`
)

// grammars are those of the schemas, as far as files here may use them.
var grammars = map[string]map[string]element{
	"graphml": {
		"":        {children: "graphml"},
		"graphml": {children: "key* graph", attributes: map[string]string{"schemaLocation": anyText}},
		"key":     {attributes: map[string]string{"id!": nameToken, "for": "graph|node|edge", "attr.name": anyText, "attr.type": "boolean|int|long|float|double|string"}},
		"graph":   {children: "data* node* edge*", attributes: map[string]string{"id": nameToken, "edgedefault!": direction}},
		"node":    {children: "data*", attributes: map[string]string{"id!": anyText}}, // the schema has a name token, which has no stroke, and ids here have one
		"edge":    {children: "data*", attributes: map[string]string{"source!": anyText, "target!": anyText}},
		"data":    {text: true, attributes: map[string]string{"key!": nameToken}},
	},
	"gexf": {
		"":            {children: "gexf"},
		"gexf":        {children: "meta graph", attributes: map[string]string{"version!": `1\.3`}},
		"meta":        {children: "creator description", attributes: map[string]string{"lastmodifieddate": aDay}},
		"creator":     {text: true},
		"description": {text: true},
		"graph": {children: "attributes* nodes edges", attributes: map[string]string{
			"defaultedgetype": direction, "idtype": "integer|string", "mode": "static|dynamic", "timeformat": "integer|double|date|dateTime", "timerepresentation": "interval|timestamp",
		}},
		"attributes": {children: "attribute*", attributes: map[string]string{"class!": "node|edge", "mode": "static|dynamic"}},
		"attribute":  {attributes: map[string]string{"id!": anyText, "title!": anyText, "type!": "integer|long|double|float|boolean|string"}},
		"nodes":      {children: "node*", attributes: map[string]string{"count": `\d+`}},
		"edges":      {children: "edge*", attributes: map[string]string{"count": `\d+`}},
		"node":       {children: "attvalues", attributes: map[string]string{"id!": anyText, "label": anyText}},
		"edge":       {children: "attvalues", attributes: map[string]string{"id": anyText, "source!": anyText, "target!": anyText, "weight": aNumber, "start": aDay, "end": aDay}},
		"attvalues":  {children: "attvalue*"},
		"attvalue":   {attributes: map[string]string{"for!": anyText, "value!": anyText}},
	},
}

func TestFilesInXMLAreAsTheirSchemasSay(t *testing.T) {
	for format, grammar := range grammars {
		for _, directed := range []bool{false, true} {
			used := map[string]bool{}
			check(t, written(t, netfile.FormatOf(format), sample(t, directed)), grammar, used)
			for name := range grammar {
				if name != "" && !used[name] {
					t.Errorf("%s: no element %s, so that nothing is tested of it", format, name)
				}
			}
		}
	}
}

// check reads a file by a grammar.
func check(t *testing.T, file []byte, grammar map[string]element, used map[string]bool) {
	t.Helper()
	stack, at := []string{""}, []int{0} // the elements around, and which of the children of each may come next
	for d := xml.NewDecoder(bytes.NewReader(file)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		inside := stack[len(stack)-1]
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			children := strings.Fields(grammar[inside].children)
			next := at[len(at)-1]
			for next < len(children) && strings.TrimSuffix(children[next], "*") != name {
				next++
			}
			if next == len(children) {
				t.Fatalf("%s in %s at byte %d", name, inside, d.InputOffset())
			}
			if !strings.HasSuffix(children[next], "*") {
				next++
			}
			at[len(at)-1] = next
			checkAttributes(t, token, grammar[name].attributes)
			used[name] = true
			stack, at = append(stack, name), append(at, 0)
		case xml.EndElement:
			stack, at = stack[:len(stack)-1], at[:len(at)-1]
		case xml.CharData:
			if !grammar[inside].text && len(bytes.TrimSpace(token)) > 0 {
				t.Fatalf("text in %s at byte %d", inside, d.InputOffset())
			}
		}
	}
}

func checkAttributes(t *testing.T, e xml.StartElement, allowed map[string]string) {
	t.Helper()
	var have []string
	for _, a := range e.Attr {
		if a.Name.Space == "xmlns" || a.Name.Local == "xmlns" {
			continue
		}
		form, ok := allowed[a.Name.Local]
		if !ok {
			form, ok = allowed[a.Name.Local+"!"]
		}
		if !ok || !regexp.MustCompile(`^(?:`+form+`)$`).MatchString(a.Value) || slices.Contains(have, a.Name.Local) {
			t.Fatalf("%s has the attribute %s with %.100q", e.Name.Local, a.Name.Local, a.Value)
		}
		have = append(have, a.Name.Local)
	}
	for name := range allowed {
		if must, ok := strings.CutSuffix(name, "!"); ok && !slices.Contains(have, must) {
			t.Fatalf("%s has no attribute %s", e.Name.Local, must)
		}
	}
}
