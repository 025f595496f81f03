// The program as a process of its own: built as users build it, started on a free port, and stopped by a signal.

package harness

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// Build builds the program and returns its path.
func Build(t *testing.T) string {
	t.Helper()
	AtRoot(t)
	binary := filepath.Join(t.TempDir(), "alliance-atlas")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return binary
}

// Process is the program as a process that serves.
type Process struct {
	*exec.Cmd
	Address string        // host:port
	Rest    *bufio.Reader // of standard output, after the line with the address
	Log     Output        // standard error
}

// Start starts the program with these arguments, and takes its address from the environment. The process is killed at the
// end of the test, or when Timeout ends, if nobody has waited for it.
func Start(t *testing.T, binary string, args ...string) *Process {
	t.Helper()
	p := &Process{Cmd: exec.Command(binary, args...)}
	p.Env = append(os.Environ(), "ATLAS_LISTEN=127.0.0.1:0")
	p.Stderr = &p.Log
	stdout, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	late := time.AfterFunc(Timeout, func() { p.Process.Kill() })
	t.Cleanup(func() {
		late.Stop()
		if p.ProcessState == nil {
			p.Process.Kill()
			p.Wait()
		}
	})
	p.Rest = bufio.NewReader(stdout)
	line, err := p.Rest.ReadString('\n')
	if p.Address = AddressIn(line); p.Address == "" {
		t.Fatalf("the first line is %q, %v; standard error: %s", line, err, &p.Log)
	}
	return p
}
