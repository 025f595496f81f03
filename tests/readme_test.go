// The README is true: its command starts the program, its curl and its questions get the answers that are printed.
package tests

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

	"alliance-atlas/tests/harness"
)

var updateReadme = flag.Bool("update-readme", false, "write the answers of this program into README.md")

func TestReadme(t *testing.T) {
	readme := string(harness.ReadFile(t, "README.md"))
	address, line := startAsReadmeSays(t)

	var out strings.Builder
	last := 0
	answer := ""
	for _, b := range harness.ReadmeBlocks(t, readme) {
		want := ""
		switch {
		case b.Language == "text" && strings.HasPrefix(b.Text, "Alliance Atlas on"):
			want = strings.Replace(line, address, "127.0.0.1:8080", 1)
		case b.Language == "sh" && strings.HasPrefix(b.Text, "curl"):
			answer = curl(t, strings.ReplaceAll(b.Text, "127.0.0.1:8080", address))
		case b.Language == "graphql":
			answer = post(t, address, b.Text)
		case b.Language == "json":
			want = answer
		}
		if want != "" && want != b.Text && !*updateReadme {
			t.Errorf("README.md prints\n%s\nthe program answers\n%s", b.Text, want)
		}
		if want != "" {
			out.WriteString(readme[last:b.From] + want)
			last = b.To
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
