// The rivals in the measurement of networks: libraries in processes of their own, which answer lines of JSON with lines of JSON.

package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// rival is a library with a process that keeps one network.
type rival struct {
	name       string
	noSamples  bool // its betweenness is of all nodes
	ownSamples bool // its betweenness of samples draws them itself
	slow       bool // it is asked for a part of what takes it minutes
	missing    string
	command    []string
	version    string

	network string // the file of the one that it is asked about
	loaded  string // of the one that it has
	process *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	said    *bytes.Buffer
}

// question asks a rival either to load a network, or for a measure of it.
type question struct {
	Load    string      `json:"load,omitempty"`
	Measure string      `json:"measure,omitempty"`
	Sources []uint32    `json:"sources"` // null for all nodes
	Samples int         `json:"samples"` // for a rival that draws its own
	Pairs   [][2]uint32 `json:"pairs,omitempty"`
	Roots   []uint32    `json:"roots,omitempty"`
	Radius  int         `json:"radius,omitempty"`
	Seed    uint64      `json:"seed"`
	Slice   float64     `json:"slice"` // seconds
	Values  bool        `json:"values"`
}

// loadTimeout is for starting a rival and loading a network.
const loadTimeout = 5 * time.Minute

// oneThread tells the libraries under the rivals to use one thread.
var oneThread = []string{"RAYON_NUM_THREADS=1", "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1", "GOMAXPROCS=1"}

// newRivals are all rivals. It prints which are missing, and why.
func newRivals(ctx context.Context, o *options, dir string) []*rival {
	python, script := filepath.Join(o.python, "bin", "python"), filepath.Join("bench", "python", "rivals.py")
	all := []*rival{
		{name: "igraph", command: []string{python, script, "igraph"}},
		{name: "rustworkx", command: []string{python, script, "rustworkx"}, noSamples: true},
		{name: "NetworKit", command: []string{python, script, "networkit"}, ownSamples: true},
		{name: "NetworkX", command: []string{python, script, "networkx"}, slow: true},
	}
	noPython := ""
	if _, err := os.Stat(python); err != nil {
		noPython = fmt.Sprintf("there is no %s; run bench/python/install, or give its environment by -python", python)
	}
	for _, r := range all {
		r.missing = noPython
	}
	program := filepath.Join(dir, "gonum")
	gonum := &rival{name: "gonum", command: []string{program}}
	build := exec.CommandContext(ctx, "go", "build", "-C", filepath.Join("bench", "gonum"), "-o", program)
	if said, err := build.CombinedOutput(); err != nil {
		gonum.missing = fmt.Sprintf("it cannot be built: %s", strings.TrimSpace(string(said)))
	}
	return append(all, gonum)
}

// ask asks about the network, which is loaded before if it is not there. It gives the seconds that the rival took, and values where the
// question asks for them. A rival that takes longer than timeout is ended; it is started again for the next question.
func (r *rival) ask(ctx context.Context, q question, timeout time.Duration) (seconds float64, values []float64, err error) {
	if r.missing != "" {
		return 0, nil, errors.New(r.missing)
	}
	if r.process == nil {
		if err := r.start(ctx); err != nil {
			return 0, nil, err
		}
	}
	if r.loaded != r.network {
		a, err := r.send(ctx, question{Load: r.network}, loadTimeout)
		if err != nil {
			return 0, nil, err
		}
		if r.version == "" {
			r.version = a.Version
			fmt.Printf("    %s is %s\n", r.name, a.Version)
		}
		r.loaded = r.network
	}
	a, err := r.send(ctx, q, timeout)
	if err != nil {
		return 0, nil, err
	}
	return a.Seconds, a.Values, nil
}

type rivalAnswer struct {
	Version, Missing string
	Seconds          float64
	Values           []float64
}

// send sends one line and reads one.
func (r *rival) send(ctx context.Context, q question, timeout time.Duration) (*rivalAnswer, error) {
	text, err := json.Marshal(q)
	if err != nil {
		return nil, err
	}
	if _, err := r.in.Write(append(text, '\n')); err != nil {
		return nil, r.failed(err)
	}
	type read struct {
		line []byte
		err  error
	}
	done := make(chan read, 1)
	go func() {
		line, err := r.out.ReadBytes('\n')
		done <- read{line, err}
	}()
	late := time.NewTimer(timeout)
	defer late.Stop()
	select {
	case got := <-done:
		if got.err != nil {
			return nil, r.failed(got.err)
		}
		var a rivalAnswer
		if err := json.Unmarshal(got.line, &a); err != nil {
			return nil, r.failed(err)
		}
		if a.Missing != "" {
			return nil, errors.New(a.Missing)
		}
		return &a, nil
	case <-late.C:
		r.stop()
		<-done
		return nil, fmt.Errorf("it takes longer than %v", timeout)
	case <-ctx.Done():
		r.stop()
		<-done
		return nil, ctx.Err()
	}
}

func (r *rival) start(ctx context.Context) error {
	r.process = exec.CommandContext(ctx, r.command[0], r.command[1:]...)
	r.process.Env = append(os.Environ(), oneThread...)
	r.said = &bytes.Buffer{}
	r.process.Stderr = r.said
	in, err := r.process.StdinPipe()
	if err != nil {
		return err
	}
	out, err := r.process.StdoutPipe()
	if err != nil {
		return err
	}
	r.in, r.out, r.loaded = in, bufio.NewReader(out), ""
	if err := r.process.Start(); err != nil {
		r.process = nil
		return err
	}
	return nil
}

// failed ends a rival that does not answer, with the last line that it said.
func (r *rival) failed(err error) error {
	said := r.said
	r.stop() // after which nothing is written to said
	lines := strings.Split(strings.TrimSpace(said.String()), "\n")
	return fmt.Errorf("its process has failed: %s", cmp.Or(lines[len(lines)-1], err.Error()))
}

// stop ends the process, if there is one.
func (r *rival) stop() {
	if r.process == nil {
		return
	}
	r.process.Process.Kill()
	r.process.Wait() // that it was killed is no error here
	r.process = nil
}
