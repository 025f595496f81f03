// The parts of the measurement of networks: rivals that break, comparing values, goals, and every measure once on a small network.

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/network"
)

// rivalVariable makes the program of this test a rival.
const rivalVariable = "BENCH_TEST_RIVAL"

func TestMain(m *testing.M) {
	if os.Getenv(rivalVariable) != "" {
		beRival(os.Stdin, os.Stdout)
		return
	}
	os.Exit(m.Run())
}

// beRival answers as a library does: by the measure asked, with values, with none, too late, or not at all.
func beRival(in io.Reader, out io.Writer) {
	for lines := bufio.NewScanner(in); lines.Scan(); {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			panic(err)
		}
		switch {
		case q.Load != "":
			fmt.Fprintln(out, `{"version": "itself 1"}`)
		case q.Measure == "cores":
			fmt.Fprintln(out, `{"seconds": 0.5, "values": [1, 2, 2]}`)
		case q.Measure == "clustering":
			fmt.Fprintln(out, `{"missing": "it has no clustering"}`)
		case q.Measure == "closeness":
			time.Sleep(time.Minute)
		default:
			fmt.Fprintln(os.Stderr, "out of memory")
			return
		}
	}
}

// A rival that lacks a measure, is too slow or breaks is left out with the reason, and takes part again in what comes next.
func TestRivals(t *testing.T) {
	t.Setenv(rivalVariable, "yes")
	r := &rival{name: "itself", command: []string{os.Args[0]}, network: "network.txt"}
	defer r.stop()
	for _, c := range []struct{ measure, why string }{
		{"cores", ""},
		{"clustering", "it has no clustering"},
		{"closeness", "it takes longer than 200ms"},
		{"cores", ""},
		{"pagerank", "its process has failed: out of memory"},
		{"cores", ""},
	} {
		timeout := time.Minute
		if c.measure == "closeness" {
			timeout = 200 * time.Millisecond
		}
		seconds, values, err := r.ask(t.Context(), question{Measure: c.measure}, timeout)
		switch {
		case c.why == "" && (err != nil || seconds != 0.5 || !slices.Equal(values, []float64{1, 2, 2})):
			t.Errorf("%s: %v s, %v, %v", c.measure, seconds, values, err)
		case c.why != "" && (err == nil || err.Error() != c.why):
			t.Errorf("%s: the error is %v, not %q", c.measure, err, c.why)
		}
	}
}

func TestDifference(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		one, other []float64
		want       float64
	}{
		{nil, nil, 0},
		{[]float64{1, 0, 4}, []float64{1, 0, 4}, 0},
		{[]float64{1, 2}, []float64{1, 4}, 0.5},
		{[]float64{0, 1}, []float64{1e-16, 1}, 1e-10},
		{[]float64{1}, []float64{1, 1}, math.Inf(1)},
		{[]float64{nan}, []float64{nan}, math.Inf(1)},
		{[]float64{1}, []float64{nan}, math.Inf(1)},
	} {
		if got := difference(c.one, c.other); math.Abs(got-c.want) > 1e-15 && got != c.want {
			t.Errorf("difference(%v, %v) is %v, not %v", c.one, c.other, got, c.want)
		}
	}
}

func TestCorrelation(t *testing.T) {
	for _, c := range []struct {
		one, other []float64
		want       float64
	}{
		{[]float64{1, 2, 3}, []float64{10, 20, 30}, 1},
		{[]float64{1, 2, 3}, []float64{3, 2, 1}, -1},
		{[]float64{1, 2, 3, 4}, []float64{1, -1, -1, 1}, 0},
	} {
		if got := correlation(c.one, c.other); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("correlation(%v, %v) is %v, not %v", c.one, c.other, got, c.want)
		}
	}
	if got := correlation([]float64{1}, []float64{1, 2}); !math.IsNaN(got) {
		t.Errorf("lists of two lengths have the correlation %v", got)
	}
}

func TestGoals(t *testing.T) {
	figures := []float64{1, 2, 3}
	for _, c := range []struct {
		goal
		want string
	}{
		{goal{most: 2, of: "x the time"}, "goal: at most 2 x the time: 2.00 [1.00-3.00], met in 2 of 3 rounds"},
		{goal{least: 3, of: "x as fast"}, "goal: at least 3 x as fast: 2.00 [1.00-3.00], met in 1 of 3 rounds"},
	} {
		if got := c.met(figures); got != c.want {
			t.Errorf("%q, not %q", got, c.want)
		}
	}
}

// On a small world every measure gives equal values on one thread and on two, samples are those that package network draws, and
// the file for rivals has all ties.
func TestNetworksSmoke(t *testing.T) {
	ctx := context.Background()
	g, err := newGenerated(ctx, 60)
	if err != nil {
		t.Fatal(err)
	}
	const samples = 7
	n, err := newMeasured(ctx, g.reader, network.Affiliation, samples, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range networkMeasures {
		one, err := m.onThreads(ctx, n, 1)
		if err != nil {
			t.Fatal(err)
		}
		two, err := m.onThreads(ctx, n, 2)
		if err != nil {
			t.Fatal(err)
		}
		if len(one) == 0 || !slices.Equal(one, two) {
			t.Errorf("%s: %v on one thread, %v on two", m.name, one, two)
		}
	}

	sampled, err := betweenness(ctx, n, samples)
	if err != nil {
		t.Fatal(err)
	}
	if d := difference(sampled, pathsThrough(n, n.sources)); d > mostDifference {
		t.Errorf("betweenness of %d samples differs by %v from that of the sources that rivals get", samples, d)
	}
	n.name = "small"
	if err := n.write(t.TempDir()); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(n.file)
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(string(text), "\n"); lines != 1+n.Ties.Len() {
		t.Errorf("the file has %d lines for %d ties", lines, n.Ties.Len())
	}
}

// pathsThrough is betweenness from some sources by counting shortest paths: those from s to t through v are as many as from s to v times
// from v to t.
func pathsThrough(n *measured, sources []uint32) []float64 {
	distance, count := make([][]int, n.Nodes), make([][]float64, n.Nodes)
	for s := range distance {
		distance[s], count[s] = make([]int, n.Nodes), make([]float64, n.Nodes)
		for v := range distance[s] {
			distance[s][v] = -1
		}
		distance[s][s], count[s][s] = 0, 1
		for queue := []uint32{uint32(s)}; len(queue) > 0; queue = queue[1:] {
			v := queue[0]
			for _, w := range n.Out.Of(v) {
				if distance[s][w] < 0 {
					distance[s][w] = distance[s][v] + 1
					queue = append(queue, w)
				}
				if distance[s][w] == distance[s][v]+1 {
					count[s][w] += count[s][v]
				}
			}
		}
	}
	through := make([]float64, n.Nodes)
	for _, s := range sources {
		for t := range n.Nodes {
			for v := range n.Nodes {
				if v != int(s) && v != t && distance[s][v] >= 0 && distance[v][t] >= 0 && distance[s][v]+distance[v][t] == distance[s][t] {
					through[v] += count[s][v] * count[v][t] / count[s][t]
				}
			}
		}
	}
	for v := range through {
		through[v] *= float64(n.Nodes) / float64(len(sources)) / (float64(n.Nodes-1) * float64(n.Nodes-2))
	}
	return through
}
