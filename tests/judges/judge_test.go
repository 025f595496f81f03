// Package judges asks outside libraries whether networks are answered right: NetworkX computes every measure of random networks
// from the nodes and ties that GraphQL shows, and with igraph says how good communities can be. Published networks are compared
// with their printed figures.
//
// This file runs judge.py, which computes. networks_test.go and communities_test.go are the tests, question_test.go draws the
// questions, measured_test.go has what they ask of each network, world_test.go draws the worlds they are about, compare_test.go
// compares, and published_test.go has the printed figures.
package judges_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"
	"time"

	"alliance-atlas/tests/harness"
)

// The Python of the judges, as tests/clients/install makes it, and their program, as seen from the root.
const (
	interpreter = "tests/clients/python/venv/judges/bin/python"
	program     = "tests/judges/judge.py"
)

// versions are what the lock file of the judges names.
var versions = map[string]string{"networkx": "3.6.1", "igraph": "1.0.0"}

// answerTimeout is how long the judges may take for one question, on a machine that does other things besides.
const answerTimeout = 2 * time.Minute

// judge is a running judge.py. It is not safe for concurrent use.
type judge struct {
	command *exec.Cmd
	to      io.WriteCloser
	from    *bufio.Reader
	wrong   bytes.Buffer // what it wrote about itself
}

// installed skips a test where the judges are not installed.
func installed(t *testing.T) {
	t.Helper()
	harness.Installed(t, interpreter)
	os.Stat(program) // go test runs again what looked at a file that has changed since
}

// startJudge starts a judge of its own, and ends it with the test.
func startJudge(t *testing.T) *judge {
	t.Helper()
	j := &judge{command: exec.CommandContext(t.Context(), interpreter, program)}
	// Small matrices are multiplied soonest on one processor.
	j.command.Env = append(os.Environ(), "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1", "PYTHONDONTWRITEBYTECODE=1")
	j.command.Stderr = &j.wrong
	to, err := j.command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	from, err := j.command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	j.to, j.from = to, bufio.NewReader(from)
	if err := j.command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		j.to.Close()
		j.command.Wait()
	})
	is, err := j.read()
	if err != nil {
		t.Fatal(err)
	}
	if want := any(map[string]any{"networkx": versions["networkx"], "igraph": versions["igraph"]}); !equal(is, want) {
		t.Fatalf("the judges are %v, and this test is for %v; run tests/clients/install", is, want)
	}
	return j
}

// ask asks for one of the functions of judge.py.
func (j *judge) ask(function string, about map[string]any) (map[string]any, error) {
	about["judge"] = function
	line, err := json.Marshal(about)
	if err != nil {
		return nil, err
	}
	if _, err := j.to.Write(append(line, '\n')); err != nil {
		return nil, fmt.Errorf("the judge takes no question: %w\n%s", err, &j.wrong)
	}
	answer, err := j.read()
	if err == nil && answer["error"] != nil {
		err = fmt.Errorf("the judge fails: %s", answer["error"])
	}
	if err != nil {
		err = fmt.Errorf("%w\nwhen it is asked\n%s", err, line)
	}
	return answer, err
}

func (j *judge) read() (map[string]any, error) {
	late := time.AfterFunc(answerTimeout, func() { j.command.Process.Kill() })
	line, err := j.from.ReadBytes('\n')
	if !late.Stop() {
		return nil, fmt.Errorf("the judge took longer than %v", answerTimeout)
	}
	if err != nil {
		return nil, fmt.Errorf("the judge does not answer: %w\n%s", err, &j.wrong)
	}
	var answer map[string]any
	return answer, json.Unmarshal(line, &answer)
}
