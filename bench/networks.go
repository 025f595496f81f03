// Networks: the measures of package network against libraries in Python and Go, which take turns over the same networks.

package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"
)

const (
	// networkSlice is how long a measure is computed again and again in one turn; those that take longer are computed once.
	networkSlice = 200 * time.Millisecond
	// networkRounds are made of measures that all contestants end within longTurn, fewRounds of others.
	networkRounds, fewRounds = 5, 3
	longTurn                 = 5 * time.Second
	// mostDifference is how much values may differ, relative to the larger one, to be taken for the same. Of values below smallValue times
	// the largest of all, that is as much as at smallValue: their last digits are rounding errors of larger ones.
	mostDifference = 1e-9
	smallValue     = 1e-6
	// leastAlike is the least correlation of values of the same nodes with ours from other samples.
	leastAlike = 0.9
)

// The goals on one thread are those of measures; these are for all of them.
const (
	goalTwoThreads = 1.0  // times the fastest of the fast rivals, at most
	goalNetworkX   = 30.0 // times as fast, at least
	goalGonum      = 8.0
)

const networksUsage = `
Networks: the measures run in process, over a network in memory as the server keeps it for its answers, on one thread and on two.
Each library has a process of its own that keeps the same network in the form of the library, and runs on one thread. Where a library
has no such measure, that is said; where it defines one otherwise, its values are converted to those of NetworkX. Values are compared
before anything is timed, and those that differ by more than %g are not timed. Some rivals compute a part or more than
was asked, because they have nothing else or take too long, and their time is multiplied: that is said too.
`

// networks measures networks.
func networks(ctx context.Context, o *options, g *generated) error {
	fmt.Printf(networksUsage, mostDifference)
	all, err := networksToMeasure(ctx, o, g)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	rivals := newRivals(ctx, o, dir)
	defer func() {
		for _, r := range rivals {
			r.stop()
		}
	}()
	for _, n := range all {
		fmt.Printf("\n%s\n", n)
		if err := n.write(dir); err != nil {
			return err
		}
		for _, r := range rivals {
			r.network = n.file
		}
		for _, m := range networkMeasures {
			if !strings.Contains(m.question, o.measure) {
				continue
			}
			if err := contest(ctx, o, n, m, rivals); err != nil {
				return fmt.Errorf("%s of %s: %w", m.name, n.name, err)
			}
		}
	}
	fmt.Println()
	return answeredNetworks(ctx, g)
}

// part is a contestant in a contest, with its times.
type part struct {
	name       string
	rival      *rival
	ask        plan
	said       string // about its values
	times      []float64
	modularity []float64 // of communities, round by round
}

// turn lets a contestant compute a measure, and takes down its milliseconds.
func (p *part) turn(ctx context.Context, o *options, n *measured, round int) error {
	if !p.ask.communities {
		took, _, err := p.rival.ask(ctx, p.ask.question, o.rivalTimeout)
		if err == nil {
			p.times = append(p.times, p.ask.scale*took*1e3)
		}
		return err
	}
	q := p.ask.question
	q.Seed, q.Values = uint64(round+1), true
	took, groups, err := p.rival.ask(ctx, q, o.rivalTimeout)
	if err == nil {
		p.times = append(p.times, p.ask.scale*took*1e3)
		p.modularity = append(p.modularity, n.modularity(groups))
	}
	return err
}

// ourTurn is that of this program on so many threads.
func (p *part) ourTurn(ctx context.Context, n *measured, m *networkMeasure, threads, round int) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(threads))
	runtime.GC()
	begin, times := time.Now(), 0
	for {
		values, err := m.ours(ctx, n, uint64(round+1))
		if err != nil {
			return err
		}
		times++
		if took := time.Since(begin); took >= networkSlice {
			p.times = append(p.times, m.scale()*took.Seconds()*1e3/float64(times))
			if m.communities {
				p.modularity = append(p.modularity, n.modularity(values))
			}
			return nil
		}
	}
}

// contest measures one measure of one network.
func contest(ctx context.Context, o *options, n *measured, m *networkMeasure, rivals []*rival) error {
	fmt.Printf("  %s\n", m.title(n))
	ours, two := &part{name: "ours"}, &part{name: "ours, 2 threads"}
	begin := time.Now()
	values, err := m.onThreads(ctx, n, 1)
	if err != nil {
		return err
	}
	long := time.Since(begin) > longTurn
	again, err := m.onThreads(ctx, n, 2)
	if err != nil {
		return err
	}
	if !slices.Equal(values, again) {
		return errors.New("values on two threads are not those on one")
	}
	var parts []*part
	for _, r := range rivals {
		p, took, err := agreed(ctx, o, n, m, r, values)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			fmt.Printf("    %-16s left out: %v\n", r.name, err)
			continue
		}
		long = long || took > longTurn
		parts = append(parts, p)
	}
	rounds := min(o.rounds, networkRounds)
	if long {
		rounds = min(rounds, fewRounds)
	}
	for round := range rounds {
		if err := ours.ourTurn(ctx, n, m, 1, round); err != nil {
			return err
		}
		for _, p := range parts {
			err := p.turn(ctx, o, n, round)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				fmt.Printf("    %-16s left out from round %d: %v\n", p.name, round+1, err)
				p.times = nil
			}
		}
		parts = slices.DeleteFunc(parts, func(p *part) bool { return p.times == nil })
		if runtime.NumCPU() > 1 {
			if err := two.ourTurn(ctx, n, m, 2, round); err != nil {
				return err
			}
		}
	}
	report(m, ours, two, parts)
	return nil
}

// agreed asks a rival once and compares its values with ours. The error says why it does not take part.
func agreed(ctx context.Context, o *options, n *measured, m *networkMeasure, r *rival, ours []float64) (*part, time.Duration, error) {
	ask, err := m.plan(ctx, n, r, ours)
	if err != nil {
		return nil, 0, err
	}
	q := ask.question
	q.Values, q.Slice = true, 0
	seconds, values, err := r.ask(ctx, q, o.rivalTimeout)
	if err != nil {
		return nil, 0, err
	}
	p := &part{name: r.name, rival: r, ask: ask}
	took := time.Duration(seconds * float64(time.Second))
	if m.communities {
		if len(values) != n.Nodes {
			return nil, 0, fmt.Errorf("it gives %d nodes a group, not %d", len(values), n.Nodes)
		}
		return p, took, nil
	}
	if ask.alike {
		r := correlation(ask.want, values)
		if !(r >= leastAlike) {
			return nil, 0, fmt.Errorf("the correlation of its values with ours is %.3f, so that it is not timed", r)
		}
		p.said = fmt.Sprintf("it draws its own samples; the correlation of its values with ours is %.3f", r)
		return p, took, nil
	}
	d := difference(ask.want, values)
	switch most := max(mostDifference, m.known[r.name].most); {
	case !(d <= most):
		return nil, 0, fmt.Errorf("its values differ by %.2g, so that it is not timed", d)
	case d > mostDifference:
		p.said = fmt.Sprintf("values differ by %.1g: %s", d, m.known[r.name].why)
	default:
		p.said = fmt.Sprintf("values differ by %.1g", d)
	}
	if ask.said != "" {
		p.said += "; " + ask.said
	}
	return p, took, nil
}

// difference is the largest between two lists of values, relative to the larger one of each two; infinite where they cannot be compared.
func difference(one, other []float64) (most float64) {
	if len(one) != len(other) {
		return math.Inf(1)
	}
	largest := 0.0
	for _, x := range one {
		largest = max(largest, math.Abs(x))
	}
	for i, x := range one {
		y := other[i]
		if math.IsNaN(x) || math.IsNaN(y) {
			return math.Inf(1)
		}
		if x != y {
			most = max(most, math.Abs(x-y)/max(math.Abs(x), math.Abs(y), smallValue*largest))
		}
	}
	return most
}

// correlation is Pearson's; NaN where it is undefined.
func correlation(one, other []float64) float64 {
	if len(one) != len(other) {
		return math.NaN()
	}
	var a, b float64
	for i := range one {
		a, b = a+one[i]/float64(len(one)), b+other[i]/float64(len(one))
	}
	var ab, aa, bb float64
	for i := range one {
		x, y := one[i]-a, other[i]-b
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	return ab / math.Sqrt(aa*bb)
}

// report prints the times of all contestants, and whether goals are met.
func report(m *networkMeasure, ours, two *part, parts []*part) {
	all := []*part{ours}
	if len(two.times) > 0 {
		all = append(all, two)
	}
	for _, p := range append(all, parts...) {
		line := fmt.Sprintf("    %-16s %10.4g ms", p.name, spreadOf(p.times).median)
		if p != ours {
			line += "  " + ratioTo(ours.times, p.times, "ours")
		}
		if m.communities {
			q := spreadOf(p.modularity)
			line += fmt.Sprintf("  modularity %.5f [%.5f-%.5f]", q.median, q.low, q.high)
		}
		if p.said != "" {
			line += "  (" + p.said + ")"
		}
		fmt.Println(line)
	}
	var fastest *part
	for _, p := range parts {
		switch {
		case p.name == "NetworkX":
			fmt.Println("    " + goal{least: goalNetworkX, of: "x as fast as NetworkX"}.met(ratios(ours.times, p.times)))
		case p.name == "gonum":
			fmt.Println("    " + goal{least: goalGonum, of: "x as fast as gonum"}.met(ratios(ours.times, p.times)))
		case fastest == nil || spreadOf(p.times).median < spreadOf(fastest.times).median:
			fastest = p
		}
	}
	if fastest == nil || m.goal == 0 {
		return
	}
	fmt.Println("    " + goal{most: m.goal, of: "x the time of the fastest, " + fastest.name}.met(ratios(fastest.times, ours.times)))
	if len(two.times) > 0 {
		fmt.Println("    " + goal{most: goalTwoThreads, of: "x that on two threads"}.met(ratios(fastest.times, two.times)))
	}
	if m.communities {
		fmt.Println("    " + goal{least: 1, of: "x its modularity"}.met(rounded(ratios(fastest.modularity, ours.modularity))))
	}
}

// ratios are those of figures to a base, round by round.
func ratios(base, figures []float64) []float64 {
	all := make([]float64, len(figures))
	for i := range figures {
		all[i] = figures[i] / base[i]
	}
	return all
}

// rounded are figures without the last digits, which depend on the order of sums.
func rounded(figures []float64) []float64 {
	all := make([]float64, len(figures))
	for i, x := range figures {
		all[i] = math.Round(x*1e9) / 1e9
	}
	return all
}

// goal is a bound that figures should keep.
type goal struct {
	most, least float64 // 0 for no bound
	of          string
}

// met says in how many rounds it was.
func (g goal) met(figures []float64) string {
	met := 0
	for _, x := range figures {
		if (g.most == 0 || x <= g.most) && x >= g.least {
			met++
		}
	}
	bound := fmt.Sprintf("at most %g", g.most)
	if g.most == 0 {
		bound = fmt.Sprintf("at least %g", g.least)
	}
	return fmt.Sprintf("goal: %s %s: %v, met in %d of %d rounds", bound, g.of, spreadOf(figures), met, len(figures))
}
