// The documents are true: what README.md, data/README.md and docs/*.md ask is answered as they print, and the commands that they and
// CONTRIBUTING.md name are there. Each fenced block has a rule by its language:
//
//	sh       commands, one a line, with a comment behind # where there is one. A curl is run against the program, and the json
//	         block behind it is its answer. Of the others the program, its flags, and the packages, tests, scripts and files that they
//	         name are there (commands_test.go and others run them).
//	text     the line that go run . prints first; or the answer to the cypher block before; or commands, one a line, each with what
//	         it does behind two blanks or more.
//	graphql  a question; the json block behind it is the data of its answer, which has no errors.
//	json     an answer, laid out by layout.
//	cypher   a question to Neo4j that holds the dataset; the text block behind it is its answer (tests/neo4j/readme_test.go).
//	js, ts, python, r
//	         an example of docs/clients.md or docs/downloads.md; the text block behind it is what it prints (tests/clients/documents_test.go).
//
// A block of another language, or an answer without its question, fails.
package tests

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

var updateReadme = flag.Bool("update-readme", false, "write the answers of this program into README.md and docs/*.md")

func TestReadme(t *testing.T) {
	address, line := startAsReadmeSays(t)
	asked, lines := 0, 0
	for _, name := range harness.ReadmeFiles(t) {
		harness.ReadmeAnswers(t, name, *updateReadme, func(before []harness.Block, b harness.Block) string {
			switch {
			case b.Language == "text" && strings.HasPrefix(b.Text, "Alliance Atlas on"):
				lines++
				return strings.Replace(line, address, "127.0.0.1:8080", 1)
			case b.Language == "json":
				if len(before) == 0 {
					t.Fatalf("%s answers what it does not ask: %s", name, b.Text)
				}
				asked++
				question := before[len(before)-1]
				switch {
				case question.Language == "graphql":
					return post(t, address, question.Text)
				case question.Language == "sh" && strings.HasPrefix(question.Text, "curl "):
					return curl(t, strings.ReplaceAll(question.Text, "127.0.0.1:8080", address))
				}
				t.Fatalf("%s answers what it does not ask: %s", name, b.Text)
			case len(before) > 0 && before[len(before)-1].Language == "graphql":
				t.Errorf("%s does not answer\n%s", name, before[len(before)-1].Text)
			}
			return ""
		})
	}
	if asked < 8 || lines != 1 {
		t.Errorf("the documents have %d answers and %d first lines of the program; they are not found", asked, lines)
	}
}

// The size of the data in the words of README.md is that of the tables.
func TestReadmeStatesTheData(t *testing.T) {
	text := strings.Join(strings.Fields(harness.ReadmeText(t, "README.md")), " ")
	rows := harness.Tables(t, "data")
	for table, says := range map[string]string{
		"countries": "%d countries (ISO", "institutions": "%d institutions", "alliances": "%d alliances", "memberships": "%d memberships", "courses": "%d courses",
		"exchanges": "%d exchanges", "events": "%d events", "people": "%d people with", "positions": "with %d positions", "figures": "%d published figures",
		"claims": "%d claims with", "sources": "and %d sources",
	} {
		shown := slices.DeleteFunc(slices.Clone(rows[table]), func(r harness.Row) bool { return r["id"] == harness.Recollection })
		if sentence := fmt.Sprintf(says, len(shown)); !strings.Contains(text, sentence) {
			t.Errorf("README.md does not say %q, and data/%s.csv has so many rows that are shown", sentence, table)
		}
	}
	members := map[string]bool{}
	for _, m := range rows["memberships"] {
		if m["alliance"] == "wdea" {
			members[m["institution"]] = true
		}
	}
	if sentence := fmt.Sprintf("is said to have, %d are known by name", len(members)); !strings.Contains(text, sentence) {
		t.Errorf("README.md does not say %q of the World Digital Education Alliance", sentence)
	}
}

// Every command that the documents name is there, with its flags.
func TestReadmeCommandsAreThere(t *testing.T) {
	commands := 0
	for _, name := range append(harness.ReadmeFiles(t), "CONTRIBUTING.md") {
		blocks := harness.ReadmeBlocks(t, harness.ReadmeText(t, name))
		for i, b := range blocks {
			switch {
			case b.Language == "graphql" || b.Language == "json" || runElsewhere(b),
				b.Language == "text" && (strings.HasPrefix(b.Text, "Alliance Atlas on") || i > 0 && runElsewhere(blocks[i-1])):
				continue
			case b.Language != "sh" && b.Language != "text":
				t.Errorf("%s has a block of language %q, for which there is no rule: see the top of this file\n%s", name, b.Language, b.Text)
				continue
			}
			for line := range strings.Lines(b.Text) {
				command := strings.TrimSpace(line)
				if b.Language == "text" {
					command, _, _ = strings.Cut(command, "  ")
				}
				if command == "" {
					continue
				}
				commands++
				if err := commandIsThere(t, command); err != nil {
					t.Errorf("%s names %q: %v", name, command, err)
				}
			}
		}
	}
	if commands < 20 {
		t.Errorf("the documents name %d commands; they are not found", commands)
	}
	for _, bad := range []string{
		"alliance-atlas dance", "go run . check --colour DIR", "alliance-atlas generate DIR --institutions many", "go run ./nowhere", "go run ./bench -colour",
		"go test ./nowhere", "go test ./graph -colour", "go test ./store/neo -run TestNowhere", "npm --prefix web run dance", "npm --prefix nowhere ci", "dance", "./dance",
		"npm install --save-dev dance", "pip install dance", "npx dance", "python -m dance",
	} {
		if commandIsThere(t, bad) == nil {
			t.Errorf("%q is taken for a command that is there", bad)
		}
	}
}

// runElsewhere tells whether tests of another package run a block.
func runElsewhere(b harness.Block) bool {
	return slices.Contains([]string{"cypher", "js", "ts", "python", "r"}, b.Language)
}

// commandIsThere says what a command names that is not there.
func commandIsThere(t *testing.T, command string) error {
	command, _, _ = strings.Cut(command, " #")
	words := strings.Fields(command)
	for len(words) > 0 && assignment.MatchString(words[0]) {
		words = words[1:] // TestVariablesThatAreNamedAreRead knows the variables
	}
	is := func(prefix ...string) bool {
		return len(words) >= len(prefix) && slices.Equal(words[:len(prefix)], prefix)
	}
	switch {
	case is("alliance-atlas"):
		return programTakes(t, words[1:])
	case is("go", "run", "."):
		return programTakes(t, words[3:])
	case is("go", "run") && len(words) > 2:
		return packageTakes(words[2], "*.go", words[3:])
	case is("go", "test") && len(words) > 2:
		return packageTakes(words[2], "*_test.go", words[3:])
	case is("npm", "--prefix") && len(words) > 3:
		var scripts struct{ Scripts map[string]string }
		raw, err := os.ReadFile(filepath.Join(words[2], "package.json"))
		if err == nil {
			err = json.Unmarshal(raw, &scripts)
		}
		if err == nil && !slices.Equal(words[3:], []string{"ci"}) && (words[3] != "run" || scripts.Scripts[words[len(words)-1]] == "") {
			err = errors.New("package.json has no such script")
		}
		return err
	case is("npm", "install", "--save-dev"):
		return clientsHave(words[3:]...)
	case is("pip", "install"):
		return clientsHave(words[2:]...)
	case is("npx") && len(words) > 1:
		return clientsHave(words[1])
	case is("python", "-m") && len(words) > 2:
		return clientsHave(words[2])
	case is("sgqlc-codegen"):
		return clientsHave(words[0])
	case is("docker", "compose", "up"):
		_, err := os.Stat("docker-compose.yml")
		return err
	case is("curl", "-s"), is("export"), is("go", "generate", "./..."):
		return nil
	case len(words) == 1 && strings.Contains(words[0], "/"):
		_, err := os.Stat(words[0])
		return err
	}
	return errors.New("there is no rule for it: see commandIsThere")
}

// clientsHave tells whether tests/clients has packages and programs of other people, by the names of which it installs or runs them.
func clientsHave(names ...string) error {
	var source strings.Builder
	for _, pattern := range []string{"js/package.json", "python/*.in", "*_test.go"} {
		files, err := filepath.Glob(filepath.Join("tests/clients", pattern))
		if err != nil || len(files) == 0 {
			return fmt.Errorf("tests/clients has no %s: %v", pattern, err)
		}
		for _, name := range files {
			raw, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			source.Write(raw)
		}
	}
	for _, name := range names {
		if !regexp.MustCompile(`(?m)(?:^|["/])` + regexp.QuoteMeta(strings.Trim(name, `"`)) + `(?:$|"|==)`).MatchString(source.String()) {
			return fmt.Errorf("tests/clients does not try %s", name)
		}
	}
	return nil
}

var assignment = regexp.MustCompile(`^[A-Z][A-Z0-9_]*=`)

// programTakes tells whether the program takes arguments, without doing what they say: with --help it parses them all
// the same. It does not notice a missing argument.
func programTakes(t *testing.T, args []string) error {
	if code, _, stderr := harness.Call(t, append(slices.Clone(args), "--help")...); code != program.ExitOK {
		return errors.New(stderr)
	}
	return nil
}

// packageTakes tells whether a package is there, with the flags and the tests that arguments of go run or go test name.
func packageTakes(dir, pattern string, args []string) error {
	if dir == "./..." && len(args) == 0 {
		return nil
	}
	files, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("%s has no %s: %v", dir, pattern, err)
	}
	var source strings.Builder
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		source.Write(raw)
	}
	for i, arg := range args {
		flag, isFlag := strings.CutPrefix(arg, "-")
		flag, _, _ = strings.Cut(flag, "=")
		switch {
		case i > 0 && args[i-1] == "-run":
			if !strings.Contains(source.String(), "\nfunc "+arg) {
				return fmt.Errorf("%s has no test %s", dir, arg)
			}
		case isFlag && !slices.Contains([]string{"run", "race", "count", "v", "help"}, flag) && !regexp.MustCompile(`flag\.\w+\((?:&[\w.]+, )?"`+regexp.QuoteMeta(flag)+`"`).MatchString(source.String()):
			return fmt.Errorf("%s has no flag %s", dir, flag)
		}
	}
	return nil
}

// startAsReadmeSays runs the README's command in a process of its own, on a free port, and gives its address and its line.
func startAsReadmeSays(t *testing.T) (address, line string) {
	harness.AtRoot(t)
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute) // it may build the program first
	cmd := exec.CommandContext(ctx, "go", "run", ".")
	cmd.Env = append(os.Environ(), "ATLAS_LISTEN=127.0.0.1:0", "ATLAS_STORE=mem:", "ATLAS_LOG_FORMAT=text")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // go run has a child, which gets the signal too
	cmd.Stderr = os.Stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		syscall.Kill(-cmd.Process.Pid, syscall.SIGINT)
		cmd.Wait()
		cancel()
	})
	line, err = bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		t.Fatalf("go run . said nothing: %v", err)
	}
	found := regexp.MustCompile(`^Alliance Atlas on http://(\S+): `).FindStringSubmatch(line)
	if found == nil {
		t.Fatalf("go run . said %q, which has no address", line)
	}
	return found[1], line
}

// curl runs a command and gives the whole answer that it prints.
func curl(t *testing.T, command string) string {
	if _, err := exec.LookPath("curl"); err != nil {
		t.Fatal("the README's curl needs curl; install it")
	}
	out, err := exec.Command("sh", "-c", command).Output()
	if err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	return layout(t, out)
}

// post asks a question and gives the data of its answer.
func post(t *testing.T, address, query string) string {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.Post("http://"+address+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	var content struct{ Data, Errors json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&content); err != nil {
		t.Fatal(err)
	}
	if content.Errors != nil {
		t.Fatalf("%s\nto\n%s", content.Errors, query)
	}
	return layout(t, content.Data)
}

// layoutWidth is how long a line of an answer may be: what stands on one line of a page.
const layoutWidth = 124

// layout is an answer as the documents print it: with two blanks for each level, and objects and lists on one line
// where they fit.
func layout(t *testing.T, answer []byte) string {
	var out bytes.Buffer
	if err := json.Indent(&out, bytes.TrimSpace(answer), "", "  "); err != nil {
		t.Fatalf("%s is no JSON: %v", answer, err)
	}
	return strings.Join(folded(strings.Split(out.String(), "\n")), "\n") + "\n"
}

// folded puts on one line what fits: lines are those of one value, the first and the last of which are its brackets.
func folded(lines []string) []string {
	one := lines[0]
	for _, line := range lines[1:] {
		line = strings.TrimLeft(line, " ")
		if !strings.HasSuffix(one, "[") && !strings.HasPrefix(line, "]") {
			one += " "
		}
		one += line
	}
	if len(lines) == 1 || len([]rune(one)) <= layoutWidth {
		return []string{one}
	}
	indent := func(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }
	out := lines[:1:1]
	for inner := lines[1 : len(lines)-1]; len(inner) > 0; {
		n := 1
		if strings.HasSuffix(inner[0], "{") || strings.HasSuffix(inner[0], "[") {
			for indent(inner[n]) > indent(inner[0]) {
				n++
			}
			n++
		}
		out = append(out, folded(inner[:n])...)
		inner = inner[n:]
	}
	return append(out, lines[len(lines)-1])
}
