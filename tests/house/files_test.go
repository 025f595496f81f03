// The rules for files that no compiler reads: texts that are forbidden everywhere, and that the files exist which
// containers, citations and documents name.

package house

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

// Put together from parts, so that this file does not contain the texts that it searches for.
var (
	machinePath = regexp.MustCompile("(?m)(?:^|[\\s\"'`(=<>,:;|\\[])(/(?:" + strings.Join([]string{"root", "home", "Users", "tmp", "work"}, "|") + ")/[^\\s\"'`]*)")
	registries  = []string{"registry.npmjs" + ".org", "registry.yarnpkg" + ".com", "proxy.golang" + ".org", "sum.golang" + ".org", "pypi" + ".org", "repo.maven.apache" + ".org", "repo1.maven" + ".org", "deb.debian" + ".org"}
)

func TestNoFileNamesAMachineOrARegistry(t *testing.T) {
	for _, name := range repositoryFiles(t) {
		text := fileText(t, name)
		if text == "" {
			continue
		}
		for _, match := range machinePath.FindAllStringSubmatch(text, -1) {
			t.Errorf("%s names %q: that is a path of one machine; the next one does not have it", name, match[1])
		}
		for _, host := range registries {
			if strings.Contains(text, host) {
				t.Errorf("%s names %s: where packages come from is for each machine to say, not for the repository", name, host)
			}
		}
	}
	for _, bad := range []string{"see /" + "root/x", "`/" + "home/me/atlas`", "\n/" + "tmp/out", "a=/" + "work/main"} {
		if !machinePath.MatchString(bad) {
			t.Errorf("the pattern does not find %q", bad)
		}
	}
	for _, good := range []string{"https://example.org/" + "home/", "web/" + "tmp/x", "/graphql"} {
		if machinePath.MatchString(good) {
			t.Errorf("the pattern finds %q", good)
		}
	}
}

// fileText is the text of a file, "" for one that is no text.
func fileText(t *testing.T, name string) string {
	t.Helper()
	b := harness.ReadFile(t, name)
	if bytes.IndexByte(b, 0) >= 0 {
		return ""
	}
	return string(b)
}

var variable = regexp.MustCompile(`\bATLAS_[A-Z_]+\b`)

func TestVariablesThatAreNamedAreRead(t *testing.T) {
	read, err := program.Variables()
	if err != nil || len(read) == 0 {
		t.Fatalf("the program reads no variable: %v", err)
	}
	var tests strings.Builder // and what only they import
	for _, name := range repositoryFiles(t) {
		if strings.HasSuffix(name, "_test.go") || path.Dir(name) == "internal/testflags" || path.Dir(name) == "internal/neo4jtest" || path.Dir(name) == "tests/harness" {
			tests.WriteString(fileText(t, name))
		}
	}
	for _, name := range repositoryFiles(t) {
		if path.Ext(name) == ".go" || strings.HasPrefix(name, "web/dist/") || strings.HasPrefix(name, "web/explorer/dist/") {
			continue
		}
		for _, named := range variable.FindAllString(fileText(t, name), -1) {
			switch {
			case strings.HasPrefix(named, "ATLAS_TEST_"):
				if !strings.Contains(tests.String(), named) {
					t.Errorf("%s names %s, which no test reads", name, named)
				}
			case !slices.Contains(read, named):
				t.Errorf("%s names %s, and the program reads only %s", name, named, strings.Join(read, ", "))
			}
		}
	}
}

var (
	jsonList  = regexp.MustCompile(`(?m)^(?:HEALTHCHECK .*CMD|ENTRYPOINT|CMD|\s+test:)\s+(\[.*\])$`)
	arguments = regexp.MustCompile(`(?m)^\s+command:\s+(\[.*\])$`)
	published = regexp.MustCompile(`(?m)^\s+- "(.*:\d+)"$`)
	copied    = regexp.MustCompile(`(?m)^COPY --from=build \S+ (/alliance-atlas)$`)
	goVersion = regexp.MustCompile(`(?m)^(?:go |FROM golang:)(\d+\.\d+)`)
)

func TestContainersRunWhatTheProgramHas(t *testing.T) {
	for _, name := range []string{"Dockerfile", "docker-compose.yml"} {
		text := fileText(t, name)
		lists := jsonList.FindAllStringSubmatch(text, -1)
		health := false
		for _, list := range lists {
			var words []string
			if err := json.Unmarshal([]byte(list[1]), &words); err != nil {
				t.Errorf("%s: %s is no JSON list, so Docker would give it to a shell, which the image does not have: %v", name, list[1], err)
				continue
			}
			if words[0] == "CMD" { // as a compose file spells it
				words = words[1:]
			}
			if words[0] != "/alliance-atlas" {
				t.Errorf("%s runs %s, and the image has /alliance-atlas alone", name, words[0])
			}
			if err := program.Parse(words[1:]); err != nil {
				t.Errorf("%s runs %q, which the program refuses: %v", name, words, err)
			}
			health = health || slices.Contains(words, "healthcheck")
		}
		for _, list := range arguments.FindAllStringSubmatch(text, -1) {
			var words []string
			if err := json.Unmarshal([]byte(list[1]), &words); err != nil {
				t.Errorf("%s: %s is no JSON list: %v", name, list[1], err)
			} else if err := program.Parse(words); err != nil {
				t.Errorf("%s runs %q, which the program refuses: %v", name, words, err)
			}
		}
		for _, port := range published.FindAllStringSubmatch(text, -1) {
			if !strings.HasPrefix(port[1], "127.0.0.1:") {
				t.Errorf("%s publishes %s beyond the machine it runs on", name, port[1])
			}
		}
		if !health {
			t.Errorf("%s does not ask the server for its health", name)
		}
	}
	docker := fileText(t, "Dockerfile")
	if !copied.MatchString(docker) {
		t.Error("Dockerfile does not copy the program to /alliance-atlas")
	}
	if !strings.Contains(docker, "-trimpath") {
		t.Error("Dockerfile builds without -trimpath: the program would name paths of the machine that built it")
	}
	module, image := goVersion.FindStringSubmatch(fileText(t, "go.mod")), goVersion.FindStringSubmatch(docker)
	if module == nil || image == nil || module[1] != image[1] {
		t.Errorf("go.mod asks for Go %q and Dockerfile builds with %q", module, image)
	}
}

func TestTheImageIsBuiltFromAllItNeeds(t *testing.T) {
	var ignore []string
	for line := range strings.Lines(fileText(t, ".dockerignore")) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			ignore = append(ignore, line)
		}
	}
	list := exec.Command("go", "list", "-deps", "-f", `{{if .Module}}{{if .Module.Main}}{{$d := .ImportPath}}{{range .GoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{range .EmbedFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}{{end}}{{end}}`, ".")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	needed := append(strings.Fields(string(out)), "go.mod", "go.sum", "LICENSE")
	if len(needed) < 50 {
		t.Fatalf("the program is built from %d files only: %q", len(needed), needed)
	}
	for _, name := range needed {
		if name = strings.TrimPrefix(name, modulePath+"/"); ignored(ignore, name) {
			t.Errorf(".dockerignore keeps %s from the image's build, which needs it", name)
		}
	}
	for _, name := range []string{".git/config", "README.md", "web/node_modules/x/y.js", "web/explorer/src/main.tsx", "atlas/date_test.go", "graph/testdata/x.txtar"} {
		if !ignored(ignore, name) {
			t.Errorf(".dockerignore lets %s into the image's build, which does not need it", name)
		}
	}
}

// ignored tells whether patterns of a .dockerignore leave a file out: the last one that matches it or a directory above it
// decides.
func ignored(patterns []string, name string) bool {
	out := false
	for _, p := range patterns {
		p, keep := strings.CutPrefix(p, "!")
		for at := name; at != "."; at = path.Dir(at) {
			under, deep := strings.CutPrefix(p, "**/")
			match, _ := path.Match(under, at)
			if deep {
				match, _ = path.Match(under, path.Base(at))
			}
			if match {
				out = !keep
			}
		}
	}
	return out
}

func TestTheCitationIsThatOfTheData(t *testing.T) {
	var of struct {
		Title, Version string
		Licenses       []struct{ Name string }
	}
	if err := json.Unmarshal([]byte(fileText(t, "data/datapackage.json")), &of); err != nil {
		t.Fatal(err)
	}
	_, dataset, ok := strings.Cut(fileText(t, "CITATION.cff"), "- type: dataset\n")
	if !ok {
		t.Fatal("CITATION.cff does not cite the dataset")
	}
	for _, line := range []string{`title: "` + of.Title + `"`, "version: " + of.Version, "license: " + of.Licenses[0].Name} {
		if !strings.Contains(dataset, "    "+line+"\n") {
			t.Errorf("CITATION.cff cites the dataset without the line %q, which data/datapackage.json has", line)
		}
	}
}

func TestGeneratedFilesAreMarked(t *testing.T) {
	harness.AtRoot(t)
	if _, err := exec.Command("git", "rev-parse", "--git-dir").Output(); err != nil {
		t.Skip("only git reads .gitattributes, and git is not here")
	}
	for name, want := range map[string]string{
		"graph/gen/exec.go":            "linguist-generated: set",
		"web/dist/index.html":          "linguist-generated: set",
		"web/explorer/dist/index.html": "linguist-generated: set",
		"data/alliances.csv":           "eol: lf",
	} {
		attribute, _, _ := strings.Cut(want, ":")
		out, err := exec.Command("git", "check-attr", attribute, "--", name).CombinedOutput()
		if err != nil || !strings.HasSuffix(strings.TrimSpace(string(out)), want) {
			t.Errorf(".gitattributes: %s %v; want %s", bytes.TrimSpace(out), err, want)
		}
	}
}
