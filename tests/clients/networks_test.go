// Programs of other people read networks: NetworkX, igraph, Gephi, graphology, cytoscape.js and Graphviz the files of graphs, pandas the tables.
// What they read equals what GraphQL answers, and what NetworkX computes over a file the measures in it.

package clients

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// readNetworks is what programs read of networks, by kind and by format with the program.
type readNetworks map[string]map[string]struct {
	Nodes, Ties int
	Wrong       []string
}

// asGraphQL tests that nothing differs from what GraphQL answers, and that all nodes and ties were read, in so many ways.
func (r readNetworks) asGraphQL(t *testing.T, p *harness.Program, ways int) {
	t.Helper()
	if len(r) != 8 {
		t.Errorf("there are networks of %d kinds", len(r))
	}
	all := 0
	for kind, formats := range r {
		var of struct {
			Network struct{ NodeCount, TieCount int }
		}
		p.Ask(t, fmt.Sprintf(`{ network(of: { kind: %s }) { nodeCount tieCount } }`, strings.ToUpper(strings.ReplaceAll(kind, "-", "_"))), nil, &of)
		if len(formats) != ways {
			t.Errorf("%s was read in %d ways", kind, len(formats))
		}
		all += of.Network.TieCount
		for way, is := range formats {
			if is.Nodes != of.Network.NodeCount || is.Ties != of.Network.TieCount || len(is.Wrong) > 0 {
				t.Errorf("%s, %s: %d nodes and %d ties, not %d and %d; wrong: %.2000q", kind, way, is.Nodes, is.Ties, of.Network.NodeCount, of.Network.TieCount, is.Wrong)
			}
		}
	}
	if all == 0 {
		t.Error("there is no tie")
	}
}

// networkWorlds are the data that networks are read of: that of the program, the same with names that break writers, and a generated world.
var networkWorlds = map[string]func(t *testing.T) []string{
	"curated": func(*testing.T) []string { return nil },
	"hostile": func(t *testing.T) []string { return []string{"--store", "mem:" + hostileNames(t)} },
	"generated": func(t *testing.T) []string {
		dir := filepath.Join(t.TempDir(), "world")
		harness.MustCall(t, "generate", dir, "--institutions", "60", "--seed", "7")
		return []string{"--store", "mem:" + dir}
	},
}

// hostileNames is a copy of the data in which every name of an institution, an alliance and a country is hostile, each in its own way.
func hostileNames(t *testing.T) string {
	dir := harness.CopyOfData(t)
	for _, table := range []string{"institutions.csv", "alliances.csv", "countries.csv", "people.csv"} {
		path := filepath.Join(dir, table)
		rows, err := csv.NewReader(strings.NewReader(text(t, path))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		column := -1
		for i, name := range rows[0] {
			if name == "name" {
				column = i
			}
		}
		for i, row := range rows[1:] {
			row[column] += []string{
				` "quoted" 'twice'`, ` <b>&amp; & < > </node>]]>`, ` back\slash \" \n \N\`, " 控制 清华大学 「書」", " جامعة القاهرة", " 👩🏽🎓🇨🇳",
				" =cmd|'!A0", " a,b;c|d%e#f*g{h}[i]", " " + strings.Repeat("very long 长 ", 30) + "end", "", // as it was
			}[i%10]
			if i%10 == 9 {
				row[column] = "=1+1, a name that many have"
			}
		}
		var out strings.Builder
		w := csv.NewWriter(&out)
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// hardestFirst leaves the worlds with names that break no writer to the gate, of tests that take ten seconds for all three.
func hardestFirst(t *testing.T, world string) {
	t.Helper()
	if world != "hostile" {
		testflags.OnlyLong(t, "each world takes seconds; the one with hostile names is always read")
	}
}

func TestGraphsOfNetworks(t *testing.T) {
	interpreter := tool(t, "judges", "python")
	for name, arguments := range networkWorlds {
		t.Run(name, func(t *testing.T) {
			p := harness.Serve(t, arguments(t)...)
			facts[readNetworks](t, python, interpreter, "networks.py", p.URL(""), "graphs").asGraphQL(t, p, 10)
		})
	}
}

func TestProgramsInJavaScriptReadNetworks(t *testing.T) {
	node := node(t)
	harness.Installed(t, javascript+"/node_modules/graphology-gexf/package.json", javascript+"/node_modules/@viz-js/viz/package.json")
	for name, arguments := range networkWorlds {
		t.Run(name, func(t *testing.T) {
			hardestFirst(t, name)
			p := harness.Serve(t, arguments(t)...)
			facts[readNetworks](t, javascript, node, "graphs.mjs", p.URL("")).asGraphQL(t, p, 5)
		})
	}
}

func TestGephiReadsNetworks(t *testing.T) {
	interpreter, java := tool(t, "downloads", "python"), jdk(t)
	gephi, reader := unchanged(t, javaDir, "jars/gephi"), absolute(t, javaDir+"/ReadByGephi.java")
	text(t, javaDir+"/ReadByGephi.java") // go test runs again when it has changed
	for name, arguments := range networkWorlds {
		t.Run(name, func(t *testing.T) {
			hardestFirst(t, name)
			p := harness.Serve(t, arguments(t)...)
			formats := []string{"gexf", "graphml"}
			if name == "curated" { // in a table Gephi takes a backslash, which hostile names have, for the begin of an escape, and skips the row
				formats = append(formats, "csv")
			}
			facts[readNetworks](t, python, interpreter, append([]string{"gephi.py", p.URL(""), java, gephi, reader}, formats...)...).asGraphQL(t, p, len(formats))
		})
	}
}

func TestPandasReadsNetworks(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	for name, arguments := range networkWorlds {
		t.Run(name, func(t *testing.T) {
			p := harness.Serve(t, arguments(t)...)
			facts[readNetworks](t, python, interpreter, "networks.py", p.URL(""), "tables").asGraphQL(t, p, 1)
		})
	}
}
