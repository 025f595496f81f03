// Every line of docs/downloads.md that says what to write in a program is run by that program, as it stands there. A line that no test can
// run says so here, with the reason.

package clients

import (
	"archive/zip"
	"encoding/csv"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// documentedLine is a row of one of the tables of docs/downloads.md that begin with "in".
type documentedLine struct {
	section, in string // heading and first cell
	code        string // what stands there between backquotes, "" where nothing does
}

// documentedLines finds them.
func documentedLines(t *testing.T) (lines []documentedLine) {
	t.Helper()
	section, inTable := "", false
	for line := range strings.Lines(text(t, downloads)) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "## "):
			section = strings.TrimPrefix(line, "## ")
		case line == "| in | |":
			inTable = true
		case !strings.HasPrefix(line, "|"):
			inTable = false
		case inTable && line != "|---|---|":
			cells := strings.SplitN(strings.Trim(line, "| "), " | ", 2)
			found := regexp.MustCompile("`([^`]+)`").FindStringSubmatch(cells[1])
			is := documentedLine{section: section, in: cells[0]}
			if found != nil {
				is.code = found[1]
			}
			lines = append(lines, is)
		}
	}
	return lines
}

// howLineIsTested is how a line is run: here, by another test, or not.
type howLineIsTested struct {
	here func(t *testing.T, p *harness.Program, code string)
	by   func(t *testing.T)
	not  string
}

// howLinesAreTested has every line, by its section and what it is for.
var howLinesAreTested = map[string]howLineIsTested{
	"Tables: R":                           {here: tableInR},
	"Tables: DuckDB":                      {here: tableInDuckDB},
	"Tables: Excel, LibreOffice":          {not: "neither is here; that a table is UTF-8 and has commas, quotes and lines as RFC 4180 says is tested by encoding/csv and pandas"},
	"Tables: a shell":                     {here: archiveInShell},
	"Networks: igraph in Python":          {here: graphInPython},
	"Networks: igraph in R":               {here: graphInR},
	"Networks: Gephi":                     {by: TestGephiReadsNetworks}, // by the library that its windows are built on
	"Networks: Gephi Lite":                {by: TestProgramsInJavaScriptReadNetworks},
	"Networks: Cytoscape":                 {by: TestProgramsInJavaScriptReadNetworks}, // by cytoscape.js, of the same file; the windows of neither are here
	"Networks: VOSviewer Online":          {not: "app.vosviewer.com is not reached from here; tests/browser draws a network with the component that this page is made of"},
	"Networks: Graphviz":                  {by: TestProgramsInJavaScriptReadNetworks}, // by sfdp, compiled for JavaScript
	"Networks: a shell, without a server": {here: networkInShell},
	"Answers as tables: R":                {here: tableInR},
	"Answers as tables: DuckDB":           {here: tableInDuckDB},
	"Answers as tables: Excel":            {here: tableForExcel},
}

func TestLinesOfDownloads(t *testing.T) {
	tool(t, "downloads", "python") // the test is skipped where the clients are not
	p := harness.Serve(t)
	left := map[string]bool{}
	for name := range howLinesAreTested {
		left[name] = true
	}
	for _, line := range documentedLines(t) {
		name := line.section + ": " + line.in
		how, ok := howLinesAreTested[name]
		if !ok {
			t.Errorf("nothing says how the line of %q is tested: %s", name, line.code)
		}
		delete(left, name)
		if how.here != nil {
			t.Run(name, func(t *testing.T) { how.here(t, p, strings.ReplaceAll(line.code, documented, p.URL(""))) })
		}
	}
	for name := range left {
		t.Errorf("%s has no line of %q", downloads, name)
	}
}

// address is the one in a line.
func address(t *testing.T, p *harness.Program, code string) string {
	t.Helper()
	found := regexp.MustCompile(regexp.QuoteMeta(p.URL("/")) + `[^"' ]*`).FindString(code)
	if found == "" {
		t.Fatalf("%s has no address", code)
	}
	return strings.TrimPrefix(found, p.URL(""))
}

// cells are the table at an address: its headings, and of each row the first two cells and the last one, "" where it is empty.
type cells struct {
	Headings []string
	Rows     [][]string
}

func tableAt(t *testing.T, p *harness.Program, path string) (is cells) {
	t.Helper()
	status, _, body := p.Get(t, path)
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil || status != 200 || len(rows) < 10 {
		t.Fatalf("%s: %d, %d rows, %v", path, status, len(rows), err)
	}
	is.Headings = rows[0]
	for _, row := range rows[1:] {
		is.Rows = append(is.Rows, []string{row[0], row[1], row[len(row)-1]})
	}
	return is
}

// r gives the path of Rscript, and skips the test where R or one of these packages is missing.
func r(t *testing.T, packages ...string) string {
	t.Helper()
	harness.Installed(t) // it is not installed with the others, but by the machine's packages
	interpreter, err := exec.LookPath("Rscript")
	for _, name := range packages {
		if err == nil {
			err = exec.CommandContext(t.Context(), interpreter, "-e", "library("+name+")").Run()
		}
	}
	if err != nil {
		names := strings.Join(packages, " and ")
		harness.Lacks(t, "there is no R with "+names+"; install it (on Debian: apt-get install r-base-core r-cran-"+strings.Join(packages, " r-cran-")+")")
	}
	return interpreter
}

// tableInR runs an expression that gives a data frame.
func tableInR(t *testing.T, p *harness.Program, code string) {
	interpreter := r(t, "jsonlite")
	dir := folder(t, p.URL(""), map[string]string{"line.R": `
table <- ` + code + `
some <- table[c(1, 2, ncol(table))]
some[] <- lapply(some, function(column) ifelse(is.na(column), "", as.character(column)))
writeLines(jsonlite::toJSON(list(Headings = names(table), Rows = as.matrix(unname(some)))), useBytes = TRUE)`})
	want := tableAt(t, p, address(t, p, code))
	same(t, code, facts[cells](t, dir, interpreter, "line.R"), want)
}

// tableInDuckDB runs a statement. DuckDB fetches its extension for addresses when it first meets one; here it is a package, so that the test
// needs no other server.
func tableInDuckDB(t *testing.T, p *harness.Program, code string) {
	interpreter := tool(t, "downloads", "python")
	dir := folder(t, p.URL(""), map[string]string{"line.py": `
import glob, json, os, sys
import duckdb, duckdb_extension_httpfs
(extension,) = glob.glob(os.path.dirname(duckdb_extension_httpfs.__file__) + "/extensions/v" + duckdb.__version__ + "/httpfs.duckdb_extension")
duckdb.sql(f"LOAD '{extension}'")
table = duckdb.sql(sys.argv[1])
text = lambda value: "" if value is None else str(value)
print(json.dumps({"Headings": table.columns, "Rows": [[text(row[0]), text(row[1]), text(row[-1])] for row in table.fetchall()]}))`})
	want := tableAt(t, p, address(t, p, code))
	same(t, code, facts[cells](t, dir, interpreter, "line.py", code), want)
}

// tableForExcel tests what Excel goes by: the mark by which it sees UTF-8, and that no cell is a formula. There is no Excel here.
func tableForExcel(t *testing.T, p *harness.Program, code string) {
	status, header, body := p.Get(t, strings.TrimPrefix(code, p.URL("")))
	rest, marked := strings.CutPrefix(body, "\uFEFF")
	rows, err := csv.NewReader(strings.NewReader(rest)).ReadAll()
	if status != 200 || !marked || err != nil || len(rows) < 10 || !strings.HasPrefix(header.Get("Content-Type"), "text/csv") {
		t.Fatalf("%s: %d, %s, marked %v, %d rows, %v", code, status, header.Get("Content-Type"), marked, len(rows), err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				t.Errorf("a spreadsheet runs %q", cell)
			}
		}
	}
}

// archiveInShell fetches the archive, whose files are what it says of them.
func archiveInShell(t *testing.T, p *harness.Program, code string) {
	dir := t.TempDir()
	run(t, dir, "sh", "-c", code+" --silent")
	found, err := filepath.Glob(filepath.Join(dir, "alliance-atlas-*-tables.zip"))
	if err != nil || len(found) != 1 {
		t.Fatalf("it left %q, %v", found, err)
	}
	archive, err := zip.OpenReader(found[0])
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	for _, file := range archive.File {
		from, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(from)
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, file.Name), string(content))
	}
	if checked := strings.Count(string(run(t, dir, "sha256sum", "--check", "SHA256SUMS")), ": OK\n"); checked != len(archive.File)-1 {
		t.Errorf("SHA256SUMS has %d of the other %d files", checked, len(archive.File)-1)
	}
}

// networkInShell runs the program without a server.
func networkInShell(t *testing.T, p *harness.Program, code string) {
	dir, binary := t.TempDir(), harness.Build(t)
	run(t, dir, "sh", "-c", `PATH="$1:$PATH"; `+code, "sh", filepath.Dir(binary))
	_, _, want := p.Get(t, "/networks/exchange.gexf?asOf=2024")
	if read(t, dir, "exchange.gexf") != want {
		t.Errorf("%s does not write what the address gives", code)
	}
}

// graph is a network as igraph read it.
type graph struct {
	Labels map[string]string
	Weight float64
	Ties   int
}

// graphAt is the network at an address of GraphML, from its tables.
func graphAt(t *testing.T, p *harness.Program, path string) graph {
	t.Helper()
	is := graph{Labels: map[string]string{}}
	for table, into := range map[string]func(row []string){
		"/nodes.csv": func(row []string) { is.Labels[row[0]] = row[1] },
		"/ties.csv": func(row []string) {
			var weight float64
			if _, err := fmt.Sscan(row[3], &weight); err != nil {
				t.Fatal(err)
			}
			is.Weight += weight
			is.Ties++
		},
	} {
		_, _, body := p.Get(t, strings.TrimSuffix(path, ".graphml")+table)
		rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		if err != nil || len(rows) < 10 {
			t.Fatalf("%s: %d rows, %v", table, len(rows), err)
		}
		for _, row := range rows[1:] {
			into(row)
		}
	}
	return is
}

// graphInR runs an expression that gives a graph of igraph.
func graphInR(t *testing.T, p *harness.Program, code string) {
	interpreter := r(t, "jsonlite", "igraph")
	dir := folder(t, p.URL(""), map[string]string{"line.R": `
suppressPackageStartupMessages(library(igraph))
g <- ` + code + `
labels <- V(g)$label
Encoding(labels) <- "UTF-8" # as R takes them anyway, unless its locale is C
read <- list(Labels = as.list(setNames(labels, V(g)$id)), Weight = sum(E(g)$weight), Ties = ecount(g))
writeLines(jsonlite::toJSON(read, auto_unbox = TRUE, digits = 15), useBytes = TRUE)`})
	same(t, code, facts[graph](t, dir, interpreter, "line.R"), graphAt(t, p, address(t, p, code)))
}

// graphInPython runs an expression that gives a graph of igraph, of a file beside it.
func graphInPython(t *testing.T, p *harness.Program, code string) {
	interpreter := tool(t, "judges", "python")
	dir := folder(t, p.URL(""), map[string]string{"line.py": `
import json
from igraph import Graph
g = ` + code + `
print(json.dumps({"Labels": dict(zip(g.vs["id"], g.vs["label"])), "Weight": sum(g.es["weight"]), "Ties": g.ecount()}))`})
	path := "/networks/" + regexp.MustCompile(`[\w-]+\.graphml`).FindString(code)
	_, _, file := p.Get(t, path)
	write(t, filepath.Join(dir, filepath.Base(path)), file)
	same(t, code, facts[graph](t, dir, interpreter, "line.py"), graphAt(t, p, path))
}

// TestCommandsOfDownloads runs those of the commands between the text that are no installation: frictionless, and a question without a server.
func TestCommandsOfDownloads(t *testing.T) {
	frictionless := tool(t, "downloads", "frictionless")
	page := text(t, downloads)
	p := harness.Serve(t)
	validate := regexp.MustCompile("`frictionless (validate) (http://127\\.0\\.0\\.1:8080[^`]*)`").FindStringSubmatch(page)
	if validate == nil {
		t.Fatalf("%s has no frictionless validate", downloads)
	}
	if out := string(run(t, t.TempDir(), frictionless, validate[1], strings.ReplaceAll(validate[2], documented, p.URL("")))); strings.Count(out, "VALID") != 16 || strings.Contains(out, "INVALID") {
		t.Errorf("frictionless prints\n%s", out)
	}

	question := regexp.MustCompile(`(?m)^alliance-atlas query questions/([\w-]+)\.graphql --var (code=FR) --format (csv)$`).FindStringSubmatch(page)
	if question == nil {
		t.Fatalf("%s has no alliance-atlas query", downloads)
	}
	dir := folder(t, p.URL(""), map[string]string{"questions/" + question[1] + ".graphql": `query($code: ID!) { country(id: $code) { name institutions { nodes { name } } } }`})
	asking := harness.Serve(t, "--queries", filepath.Join(dir, "questions"))
	_, _, want := asking.Get(t, "/q/"+question[1]+"."+question[3]+"?"+question[2])
	if is := string(run(t, dir, "sh", "-c", `PATH="$1:$PATH"; `+question[0], "sh", filepath.Dir(harness.Build(t)))); is != want || strings.Count(want, "\n") < 3 {
		t.Errorf("%s prints\n%.300s\nand the address gives\n%.300s", question[0], is, want)
	}
}
