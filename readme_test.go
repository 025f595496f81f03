// The README is true: its command starts the program, its curl and its questions get the answers that are printed.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

var updateReadme = flag.Bool("update-readme", false, "write the answers of this program into README.md")

// block is a fenced block of the README, with the place of its content in the file.
type block struct {
	language, text string
	from, to       int
}

func readmeBlocks(t *testing.T, readme string) []block {
	var blocks []block
	for _, at := range regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$").FindAllStringSubmatchIndex(readme, -1) {
		blocks = append(blocks, block{readme[at[2]:at[3]], readme[at[4]:at[5]], at[4], at[5]})
	}
	if len(blocks) < 8 {
		t.Fatalf("README.md has %d blocks; its commands and answers are not found", len(blocks))
	}
	return blocks
}

func TestReadme(t *testing.T) {
	raw, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(raw)
	address, line := startAsReadmeSays(t)

	var out strings.Builder
	last := 0
	answer := ""
	for _, b := range readmeBlocks(t, readme) {
		want := ""
		switch {
		case b.language == "text" && strings.HasPrefix(b.text, "Alliance Atlas on"):
			want = strings.Replace(line, address, "127.0.0.1:8080", 1)
		case b.language == "sh" && strings.HasPrefix(b.text, "curl"):
			answer = curl(t, strings.ReplaceAll(b.text, "127.0.0.1:8080", address))
		case b.language == "graphql":
			answer = post(t, address, b.text)
		case b.language == "json":
			want = answer
		}
		if want != "" && want != b.text && !*updateReadme {
			t.Errorf("README.md prints\n%s\nthe program answers\n%s", b.text, want)
		}
		if want != "" {
			out.WriteString(readme[last:b.from] + want)
			last = b.to
		}
	}
	if *updateReadme {
		if err := os.WriteFile("README.md", []byte(out.String()+readme[last:]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// startAsReadmeSays runs the README's command in a process of its own, on a free port, and gives its address and its line.
func startAsReadmeSays(t *testing.T) (address, line string) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute) // it may have to build the program first
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

func curl(t *testing.T, command string) string {
	if _, err := exec.LookPath("curl"); err != nil {
		t.Fatal("the README's curl needs curl; install it")
	}
	out, err := exec.Command("sh", "-c", command).Output()
	if err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	return indented(t, out)
}

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
	var out bytes.Buffer
	if _, err := out.ReadFrom(answer.Body); err != nil {
		t.Fatal(err)
	}
	return indented(t, out.Bytes())
}

func indented(t *testing.T, answer []byte) string {
	var out bytes.Buffer
	if err := json.Indent(&out, bytes.TrimSpace(answer), "", "  "); err != nil {
		t.Fatalf("%s is no JSON: %v", answer, err)
	}
	return out.String() + "\n"
}
