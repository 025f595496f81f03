// The program as a process of its own: built as users build it, started on a free port, and stopped by a signal.

package main

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// build builds the program and returns its path.
func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "alliance-atlas")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return binary
}

// process is the program as a process that serves.
type process struct {
	*exec.Cmd
	address string        // host:port
	stdout  *bufio.Reader // after the line with the address
	stderr  text
}

// start starts the program with these arguments, and takes its address from the environment. The process is killed at the
// end of the test, or when checkEvery ends, if nobody has waited for it.
func start(t *testing.T, binary string, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(binary, args...)}
	p.Env = append(os.Environ(), "ATLAS_LISTEN=127.0.0.1:0")
	p.Stderr = &p.stderr
	stdout, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	late := time.AfterFunc(patience, func() { p.Process.Kill() })
	t.Cleanup(func() {
		late.Stop()
		if p.ProcessState == nil {
			p.Process.Kill()
			p.Wait()
		}
	})
	p.stdout = bufio.NewReader(stdout)
	line, err := p.stdout.ReadString('\n')
	found := addressInLine.FindStringSubmatch(line)
	if found == nil {
		t.Fatalf("the first line is %q, %v; standard error: %s", line, err, &p.stderr)
	}
	p.address = found[1]
	return p
}
