// docs/limits.md is true: each value in its tables is that of the constant beside it, and every constant with the name
// of a limit is there, or has a reason below why nobody meets it.

package tests

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"alliance-atlas/tests/harness"
)

// limitName matches the names of limits. Limits with other names may be in the tables too, and are compared then.
var limitName = regexp.MustCompile(`^([Mm]ax|[Mm]ost)[A-Z]|Timeout$`)

// metByNobody are limits that change no answer and end nothing that a client or an operator asked for.
var metByNobody = map[string]string{
	"graph.maxKept":          "documents beyond it are parsed again",
	"graph.maxKeptBytes":     "the same",
	"graph.maxKeptEach":      "the same",
	"graph.maxKeptSteps":     "the same",
	"graph.maxText":          "larger buffers are given back to the runtime",
	"mem.maxPassed":          "rows are tested again, with the same outcome",
	"network.maxCuts":        "paths are searched for in another way, with the same outcome",
	"network.maxKept":        "lists are looked up again",
	"network.maxLevel":       "paths have at most network.MaxLength ties, which is far less",
	"network.maxVain":        "paths are searched for in another way, with the same outcome",
	"program.mostListed":     "a report names some ids, and counts all",
	"plan.MaxSteps":          "a larger operation is run by the other executor, with the same answer",
	"atlas.MostCounted":      "it is what nine digits of a key hold; no row has so many ends",
	"neo.maxTerm":            "longer words are found by their beginning, and ranked by their whole",
	"neo.maxPart":            "the same, of parts of runs",
	"neo.maxClauses":         "what it leaves out of a question to the index, the score sees to",
	"atlas.MaxForms":         "it is every combination of the readings of a text",
	"bolt.maxChangePause":    "it bounds a pause within a call that has its own deadline",
	"bolt.writeRetryTimeout": "a call goes on to its own deadline or says what the last try said",
	"loading.MaxApply":       "commands import by Load, which has no such limit",
	"natural.applyTimeout":   "the same",
	"natural.mostMisnamed":   "names beyond it are told when those before them are mended",
	"natural.mostAgreeing":   "the graph is read until a state of it was found, as long as natural.LongestWait and mirror.readingTimeout allow",
	"loading.mostSessions":   "it bounds how much is written at a time; nothing is refused by it",
	"bolt.maxLocked":         "the lock is given back earlier, as soon as its process ends",
	"neo.mostTouched":        "a larger change does the same by another way",
	"neo.applyTimeout":       "the same",
	"bolt.probeTimeout":      "what waits for it says that the database is away",
	"neo.pingTimeout":        "the same",
	"bolt.CloseTimeout":      "the program ends whether or not connections say goodbye",
	"program.startTimeout":   "the server starts without the database too",

	"reconcile.maxIndexes":    "names are read again",
	"reconcile.maxIndexBytes": "the same",
	"reconcile.makeTimeout":   "requests have a shorter deadline of their own",
	"reconcile.mostLooked":    "names that have less of the query's words than eighty others are no candidates",
	"reconcile.mostListed":    "common words find no names where rare ones have found so many",
	"reconcile.mostChosen":    "a query gives at most MaxCandidates of them",
}

func TestLimitsInTheDocumentsAreThoseOfTheProgram(t *testing.T) {
	harness.AtRoot(t)
	constants := programConstants(t)
	text, err := os.ReadFile("docs/limits.md")
	if err != nil {
		t.Fatal(err)
	}
	stated := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| `([\\w.]+)` \\|$").FindAllStringSubmatch(string(text), -1) {
		value, name := row[1], row[4]
		stated[name] = true
		is, ok := constants[name]
		want, err := limitValue(value)
		switch {
		case !ok:
			t.Errorf("docs/limits.md names %s, which is no constant of the program", name)
		case err != nil:
			t.Errorf("docs/limits.md: %s: %v", name, err)
		case is != want:
			t.Errorf("docs/limits.md says that %s is %s (%d), and it is %d", name, value, want, is)
		}
	}
	if rows := strings.Count(string(text), "\n| ") - strings.Count(string(text), "\n| limit |"); rows != len(stated) || rows < 30 {
		t.Errorf("docs/limits.md has %d rows, of which %d say a value and a constant", rows, len(stated))
	}
	for _, name := range slices.Sorted(maps.Keys(constants)) {
		_, short, _ := strings.Cut(name, ".")
		if limitName.MatchString(short) && !stated[name] && metByNobody[name] == "" {
			t.Errorf("%s is a limit that docs/limits.md does not have: add it with its reason, or say in metByNobody why nobody meets it", name)
		}
	}
	for name := range metByNobody {
		if _, ok := constants[name]; !ok || stated[name] {
			t.Errorf("metByNobody names %s, which is no constant of the program, or in docs/limits.md all the same", name)
		}
	}
}

// limitValue reads a number as documents write it: 2,000 or 64 KiB; a time, as 10 s, is in nanoseconds.
func limitValue(text string) (int64, error) {
	number, unit, _ := strings.Cut(text, " ")
	n, err := strconv.ParseInt(strings.ReplaceAll(number, ",", ""), 10, 64)
	times, known := map[string]int64{"": 1, "KiB": 1 << 10, "MiB": 1 << 20, "s": int64(time.Second), "min": int64(time.Minute), "h": int64(time.Hour)}[unit]
	if err != nil || !known {
		return 0, fmt.Errorf("%q is no number, size or time", text)
	}
	return n * times, nil
}

// programConstants are the whole numbers among the constants of all packages that the program is made of, by package
// and name. Those of its commands, whatever their package, are called program.
func programConstants(t *testing.T) map[string]int64 {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,GoFiles,Module", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	s := &constantSource{fset: token.NewFileSet(), std: importer.Default(), packages: map[string]*types.Package{}}
	constants := map[string]int64{}
	for in := json.NewDecoder(bytes.NewReader(out)); ; { // each package comes after those that it imports
		var p struct {
			ImportPath, Dir string
			GoFiles         []string
			Module          *struct{ Main bool }
		}
		if err := in.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if p.Module == nil || !p.Module.Main {
			continue
		}
		pkg, err := s.check(p.ImportPath, p.Dir, p.GoFiles)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.Replace(pkg.Name(), "main", "program", 1)
		for _, of := range pkg.Scope().Names() {
			c, ok := pkg.Scope().Lookup(of).(*types.Const)
			if !ok || c.Val().Kind() != constant.Int {
				continue
			}
			if n, exact := constant.Int64Val(c.Val()); exact {
				constants[name+"."+of] = n
			}
		}
	}
	return constants
}

// constantSource type-checks packages as far as constants need it: other packages of the module and time are known, the
// rest is not, and what depends on the rest is no whole number.
type constantSource struct {
	fset     *token.FileSet
	std      types.Importer
	packages map[string]*types.Package
}

func (s *constantSource) Import(path string) (*types.Package, error) {
	switch {
	case s.packages[path] != nil:
		return s.packages[path], nil
	case path == "time":
		return s.std.Import(path)
	}
	p := types.NewPackage(path, filepath.Base(path))
	p.MarkComplete()
	return p, nil
}

func (s *constantSource) check(path, dir string, names []string) (*types.Package, error) {
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(s.fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	config := types.Config{Importer: s, IgnoreFuncBodies: true, Error: func(error) {}}
	s.packages[path], _ = config.Check(path, s.fset, files, nil)
	return s.packages[path], nil
}
