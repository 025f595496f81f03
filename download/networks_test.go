// Tests of networks by address: every format of every kind, what tells files apart, and the sentences about wrong addresses.

package download_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"alliance-atlas/atlas"
	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
	"alliance-atlas/network"
	"alliance-atlas/network/netfile"
	"alliance-atlas/network/netview"
)

// networks is a server of networks over a store.
func networks(store atlas.Store) http.Handler {
	mux := http.NewServeMux()
	for path, h := range download.New(store, download.Options{}).Networks() {
		mux.Handle(path, h)
	}
	return mux
}

// TestEveryKindInEveryFormat: all are there, whole and well-formed, twice the same, with the headers of a file; tags differ.
func TestEveryKindInEveryFormat(t *testing.T) {
	h := networks(datatest.Curated(t))
	tags := map[string]string{}
	for _, k := range network.Kinds {
		for _, f := range netfile.Formats() {
			address := download.NetworkAddress(netview.NameOf(k), f)
			r := ask(h, "GET", address)
			text := body(t, r)
			if r.StatusCode != 200 || r.Header.Get("Content-Type") != f.MediaType || text == "" {
				t.Errorf("%s: %d, %s, %.200s", address, r.StatusCode, r.Header.Get("Content-Type"), text)
				continue
			}
			wellFormed(t, address, f, text)
			tag := r.Header.Get("ETag")
			if before, ok := tags[tag]; ok {
				t.Errorf("%s and %s have one tag", before, address)
			}
			tags[tag] = address
			again := ask(h, "GET", address)
			if body(t, again) != text || again.Header.Get("ETag") != tag {
				t.Errorf("%s differs from time to time", address)
			}
			if r := ask(h, "GET", address, "If-None-Match", tag); r.StatusCode != 304 || body(t, r) != "" {
				t.Errorf("%s with its tag: %d", address, r.StatusCode)
			}
			_, of, err := mime.ParseMediaType(r.Header.Get("Content-Disposition"))
			if name := of["filename"]; err != nil || !strings.Contains(name, "-"+netview.NameOf(k)) || !strings.HasSuffix(name, "."+f.Ext) {
				t.Errorf("%s is %s (%v)", address, r.Header.Get("Content-Disposition"), err)
			}
		}
	}
}

// wellFormed reads a file strictly, where the standard library can.
func wellFormed(t *testing.T, address string, f *netfile.Format, text string) {
	t.Helper()
	var err error
	switch media, _, _ := strings.Cut(f.MediaType, ";"); {
	case strings.HasSuffix(media, "+xml"):
		for d := xml.NewDecoder(strings.NewReader(text)); err == nil; {
			_, err = d.Token()
		}
		if err == io.EOF {
			err = nil
		}
	case media == "application/json":
		if !json.Valid([]byte(text)) {
			err = fmt.Errorf("no JSON")
		}
	case media == "text/csv":
		_, err = csv.NewReader(strings.NewReader(text)).ReadAll()
	}
	if err != nil {
		t.Errorf("%s: %v", address, err)
	}
}

// TestParametersChangeNetworks: each parameter changes the file and its tag, and what is a default changes neither.
func TestParametersChangeNetworks(t *testing.T) {
	h := networks(datatest.Curated(t))
	get := func(address string) (text, tag string) {
		t.Helper()
		r := ask(h, "GET", address)
		if text = body(t, r); r.StatusCode != 200 {
			t.Fatalf("%s: %d %s", address, r.StatusCode, text)
		}
		return text, r.Header.Get("ETag")
	}
	base := "/networks/atlas/nodes.csv"
	first, tag := get(base)
	texts, tags := map[string]string{first: ""}, map[string]string{tag: ""}
	for _, query := range []string{
		"minWeight=2", "isolates=1", "places=1", "asOf=2015", `institutions={country:{region:{eq:"Europe"}}}`, `alliances={founded:{known:true}}`,
		`places=true&countries={"region":{"eq":"Asia"}}`, `memberships={from:{known:true}}`, `exchanges={from:{known:true}}`, `courses={language:{eq:"en"}}`,
		`events={mode:[ONLINE]}`, `people={name:{contains:"a"}}`, `positions={role:{contains:"e"}}`, "measures=degree", "measures=community,component", "language=zh",
		"around=institution/tsinghua-university", "around=institution/tsinghua-university&radius=2", "core=3", "largestComponent=1", "bom=1", "comments=1",
	} {
		text, tag := get(base + "?" + escaped(query))
		if before, ok := texts[text]; ok {
			t.Errorf("%q gives the bytes of %q", query, before)
		}
		if before, ok := tags[tag]; ok {
			t.Errorf("%q has the tag of %q", query, before)
		}
		texts[text], tags[tag] = query, query
	}
	for _, query := range []string{"weight=count", "weight=COUNT", "isolates=0", "places=false", "measures=strength,degree", "language=en", "largestComponent=0", "excel=0&bom=0", "inline=1"} {
		if text, other := get(base + "?" + query); text != first || other != tag {
			t.Errorf("%q changes the file or its tag", query)
		}
	}
	whole, _ := get("/networks/co-membership.graphml")
	shared, _ := get("/networks/co-membership.graphml?weight=FRACTIONAL&minWeight=0.1")
	if whole == shared || !strings.Contains(shared, "weight FRACTIONAL; ties of at least 0.1") {
		t.Error("the weight changes nothing")
	}
	if old, _ := get("/networks/co-membership.gexf?gexf=1.2"); !strings.Contains(old, `xmlns="http://www.gexf.net/1.2draft"`) {
		t.Error("gexf=1.2 is not 1.2")
	}
	if marked, _ := get(base + "?bom=1"); marked != "\uFEFF"+first {
		t.Error("bom=1 does more than put a byte order mark in front")
	}
}

// escaped is a query as clients send it.
func escaped(query string) string {
	parts := strings.Split(query, "&")
	for i, part := range parts {
		name, value, _ := strings.Cut(part, "=")
		parts[i] = name + "=" + url.QueryEscape(value)
	}
	return strings.Join(parts, "&")
}

// TestWrongNetworks: every wrong address is an error with its status, code and sentence.
func TestWrongNetworks(t *testing.T) {
	h := networks(datatest.Curated(t))
	const g = "co-membership.graphml?"
	for address, want := range map[string]string{
		"":                         "404 BAD_INPUT a network is at /networks/KIND.FORMAT",
		"foo.graphml":              `400 BAD_INPUT "foo" is no kind of network; there are affiliation, `,
		"CO_MEMBERSHIP.graphml":    `400 BAD_INPUT "CO_MEMBERSHIP" is no kind of network`,
		"co_membership.graphml":    `400 BAD_INPUT "co_membership" is no kind of network`,
		"co-membership":            `400 BAD_INPUT "" is no format of networks; there are graphml, gexf, `,
		"co-membership.":           `400 BAD_INPUT "" is no format`,
		"co-membership.xml":        `400 BAD_INPUT "xml" is no format`,
		"co-membership.GraphML":    `400 BAD_INPUT "GraphML" is no format`,
		"co-membership.csv":        `400 BAD_INPUT "csv" is no format`,
		"co-membership.nodes.csv":  "400 BAD_INPUT the format nodes.csv of networks is at /networks/KIND/nodes.csv",
		"co-membership/graphml":    "400 BAD_INPUT the format graphml of networks is at /networks/KIND.graphml",
		"co-membership/":           `400 BAD_INPUT "" is no format`,
		"co-membership/ties.csv/x": `400 BAD_INPUT "ties.csv/x" is no format`,
		"%FF.graphml":              `400 BAD_INPUT "` + "\uFFFD" + `" is no kind`,

		g + "x=1":                                   `400 BAD_INPUT the parameter "x" of the address is not known; there are weight, minWeight, `,
		g + "gexf=1.2":                              `400 BAD_INPUT the parameter "gexf" of the address is not known`,
		g + "bom=1":                                 `400 BAD_INPUT the parameter "bom"`,
		g + "kind=ATLAS":                            `400 BAD_INPUT the parameter "kind"`,
		"co-membership.gexf?gexf=1.1":               `400 BAD_INPUT gexf is "1.1", which is none of 1.3 and 1.2`,
		"co-membership/ties.csv?excel=yes":          `400 BAD_INPUT excel is "yes"; give 1 or 0`,
		g + "weight=":                               `400 BAD_INPUT weight is "", which is none of count, fractional and jaccard`,
		g + "weight=heavy":                          `400 BAD_INPUT weight is "heavy"`,
		"affiliation.net?weight=jaccard":            "400 BAD_INPUT weight: JACCARD means nothing for the kind AFFILIATION",
		g + "minWeight=":                            `400 BAD_INPUT minWeight is ""; give a number`,
		g + "minWeight=two":                         `400 BAD_INPUT minWeight is "two"`,
		g + "minWeight=NaN":                         `400 BAD_INPUT minWeight is "NaN"`,
		g + "minWeight=Inf":                         `400 BAD_INPUT minWeight is "Inf"`,
		g + "minWeight=1e999":                       `400 BAD_INPUT minWeight is "1e999"`,
		g + "minWeight=0x10":                        `400 BAD_INPUT minWeight is "0x10"`,
		g + "minWeight=1&minWeight=2":               "400 BAD_INPUT minWeight is given more than once",
		g + "isolates=yes":                          `400 BAD_INPUT isolates is "yes"`,
		g + "places=1":                              "400 BAD_INPUT places: true is for the kind ATLAS alone",
		g + "asOf=":                                 "400 BAD_INPUT asOf: ",
		g + "asOf=2024-13":                          "400 BAD_INPUT asOf: ",
		g + "institutions=":                         "400 BAD_INPUT institutions ",
		g + "institutions=Europe":                   "400 BAD_INPUT institutions",
		g + "institutions=[":                        "400 BAD_INPUT institutions ",
		g + `institutions={"continent":1}`:          "400 BAD_INPUT institutions",
		g + `institutions={country:{code:{eq:1}}}`:  "400 BAD_INPUT institutions.country.code",
		g + `institutions={kind:[UNIVERSITIES]}`:    "400 BAD_INPUT institutions.kind",
		g + `institutions={kind:["UNIVERSITY"]}`:    "400 BAD_INPUT institutions.kind",
		g + `institutions={})`:                      "400 BAD_INPUT institutions ",
		g + `institutions={}) { dataset { name } }`: "400 BAD_INPUT institutions ",
		g + `courses={}`:                            "400 BAD_INPUT courses: the kind CO_MEMBERSHIP has no use for this filter",
		"exchange.graphml?alliances={}":             "400 BAD_INPUT alliances: the kind EXCHANGE",
		g + "measures=":                             "400 BAD_INPUT measures has an empty part",
		g + "measures=beauty":                       `400 BAD_INPUT measures has "beauty", which is none of degree, inDegree, `,
		g + "measures=Degree":                       `400 BAD_INPUT measures has "Degree"`,
		g + "measures=degree,,strength":             "400 BAD_INPUT measures has an empty part",
		g + "measures=degree,degree":                `400 BAD_INPUT measures has "degree" twice`,
		g + "language=":                             `400 BAD_INPUT language is ""`,
		g + "language=z":                            `400 BAD_INPUT language is "z"`,
		g + "language=zh_CN":                        `400 BAD_INPUT language is "zh_CN"`,
		g + "around=":                               "400 BAD_INPUT around has an empty part",
		g + "around=" + strings.Repeat("a/b,", 501): "413 LIMIT_EXCEEDED around has 502 parts, more than 500",
		g + "radius=2":                              "400 BAD_INPUT radius says how far around goes, and around is not given",
		g + "around=institution/x&radius=0":         `400 BAD_INPUT radius is "0"; give a whole number from 1 to 6`,
		g + "around=institution/x&radius=7":         `400 BAD_INPUT radius is "7"`,
		g + "around=institution/x&radius=1.5":       `400 BAD_INPUT radius is "1.5"`,
		g + "core=0":                                `400 BAD_INPUT core is "0"`,
		g + "core=-1":                               `400 BAD_INPUT core is "-1"`,
		g + "core=two":                              `400 BAD_INPUT core is "two"`,
		g + "largestComponent=2":                    `400 BAD_INPUT largestComponent is "2"`,
		g + "version=1":                             `404 BAD_INPUT version "1" of the dataset is not here`,
		g + "version=":                              "400 BAD_INPUT version is empty",
		g + "inline=maybe":                          `400 BAD_INPUT inline is "maybe"`,
		g + "minWeight=%zz":                         "400 BAD_INPUT ",
		g + "language=%ff":                          "400 BAD_INPUT ",
	} {
		path, query, asked := strings.Cut(address, "?")
		if asked && !strings.Contains(query, "%") {
			path += "?" + escaped(query)
		} else if asked {
			path += "?" + query
		}
		for _, method := range []string{"GET", "HEAD"} {
			r := ask(h, method, "/networks/"+path)
			message, code := problem(t, r)
			if is := fmt.Sprintf("%d %s %s", r.StatusCode, code, message); !strings.HasPrefix(is, want) {
				t.Errorf("%s %s: %s, want %s", method, address, is, want)
			}
		}
	}
	if r := ask(h, "POST", "/networks/atlas.json"); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d, Allow %q", r.StatusCode, r.Header.Get("Allow"))
	}
}

// TestHarmlessCells: with excel=1 no text begins as a formula does, and numbers stay numbers.
func TestHarmlessCells(t *testing.T) {
	n := &netfile.Network{Name: "atlas", Nodes: 4, Columns: []netfile.Column{{Name: "degree", Type: netfile.Number}}, ID: func(i int) string { return fmt.Sprintf("person/%d", i) },
		Node: func(i int, into *netfile.Node) {
			into.Label = []string{`=1+1`, `@x,"y"`, "\tz", "-5"}[i]
			into.Values[0] = netfile.Value{Known: true, Number: -1}
		}}
	var file bytes.Buffer
	if err := netfile.FormatOf("nodes.csv").Write(t.Context(), &file, n, netfile.Options{Excel: true}); err != nil {
		t.Fatal(err)
	}
	if want := "Id,Label,Degree\nperson/0,'=1+1,-1.0\nperson/1,\"'@x,\"\"y\"\"\",-1.0\nperson/2,'\tz,-1.0\nperson/3,'-5,-1.0\n"; file.String() != want {
		t.Errorf("the table is %q, want %q", file.String(), want)
	}
}

// TestNetworksTakeAllOfTheirInput: every field of NetworkInput is a parameter, except the kind, which is in the path.
func TestNetworksTakeAllOfTheirInput(t *testing.T) {
	text, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := parser.ParseSchema(&ast.Source{Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	h := networks(datatest.Curated(t))
	message, _ := problem(t, ask(h, "GET", "/networks/atlas.json?x=1"))
	_, list, _ := strings.Cut(message, "there are ")
	have := strings.FieldsFunc(strings.ReplaceAll(list, " and ", ", "), func(r rune) bool { return r == ',' || r == ' ' })
	for _, f := range doc.Definitions.ForName("NetworkInput").Fields {
		if f.Name != "kind" && !slices.Contains(have, f.Name) {
			t.Errorf("networks have no parameter %s; there are %v", f.Name, have)
		}
	}
}

// TestTooLargeNetworks: what costs more than an operation may is refused before the first byte, with what to ask for instead.
func TestTooLargeNetworks(t *testing.T) {
	for _, of := range []struct {
		members int
		says    map[string]string // "" is answered
	}{
		{3164, map[string]string{ // 5,003,866 ties
			"co-membership.graphml":                   "the network CO_MEMBERSHIP would have 5,003,866 ties, more than 5,000,000",
			"co-membership/nodes.csv?measures=degree": "the network CO_MEMBERSHIP would have 5,003,866 ties",
			"co-membership.json?minWeight=2":          "",
			"affiliation/ties.csv":                    "",
		}},
		{1000, map[string]string{ // 499,500 ties
			"co-membership.net":                            "",
			"co-membership.net?measures=betweenness":       "betweenness would cost 500,500,000 steps, and an operation may cost 400,000,000",
			"co-membership.vosviewer.json":                 "community ",
			"co-membership.vosviewer.json?minWeight=2":     "",
			"co-membership.net?measures=pageRank,coreness": "",
		}},
	} {
		h := networks(crowded(t, of.members))
		for address, says := range of.says {
			r := ask(h, "GET", "/networks/"+address)
			if says == "" {
				if text := body(t, r); r.StatusCode != 200 {
					t.Errorf("%s: %d %.300s", address, r.StatusCode, text)
				}
				continue
			}
			message, code := problem(t, r)
			if r.StatusCode != 413 || code != "LIMIT_EXCEEDED" || !strings.HasPrefix(message, says) {
				t.Errorf("%s: %d %s %s", address, r.StatusCode, code, message)
			}
		}
	}
}

// TestWritingWithoutHTTP: the bytes are those of the address, data that changes is read once more, and errors are those of the work.
func TestWritingWithoutHTTP(t *testing.T) {
	store := datatest.Curated(t)
	d := download.New(store, download.Options{})
	file, err := d.Network(t.Context(), "exchange", "json", &url.URL{RawQuery: "asOf=2024"})
	if err != nil {
		t.Fatal(err)
	}
	var have bytes.Buffer
	if err := d.Write(t.Context(), file, &have); err != nil {
		t.Fatal(err)
	}
	if want := body(t, ask(networks(store), "GET", "/networks/exchange.json?asOf=2024")); have.String() != want {
		t.Errorf("it has %d bytes, not %d", have.Len(), len(want))
	}
	prepare := file.Prepare
	for fails, works := range []bool{true, true, false} {
		tries := 0
		file.Prepare = func(ctx context.Context, r atlas.Reader) (download.Writing, error) {
			if tries++; tries <= fails {
				return nil, atlas.Errorf(atlas.ErrChanged, "it changed")
			}
			return prepare(ctx, r)
		}
		var again bytes.Buffer
		err := d.Write(t.Context(), file, &again)
		if works && (err != nil || again.String() != have.String()) || !works && (!errors.Is(err, atlas.ErrChanged) || again.Len() > 0) {
			t.Errorf("after %d changes: %v, with %d bytes", fails, err, again.Len())
		}
	}
	if _, err := d.Network(t.Context(), "exchange", "json", &url.URL{RawQuery: "core=x"}); !errors.Is(err, atlas.ErrInput) {
		t.Errorf("core=x: %v", err)
	}
}
