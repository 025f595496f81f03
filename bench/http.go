// Over HTTP: the contestants serve in processes of their own, with one processor; this process asks over a fixed number of
// connections for a fixed time, one contestant at a time.

package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// serve serves the contestants until standard input ends, and prints a line "name address" for each.
func serve(g *generated) error {
	runtime.GOMAXPROCS(1)
	for _, c := range g.contestants() {
		here, stop, err := listen(c)
		if err != nil {
			return err
		}
		defer stop()
		fmt.Println(here.name, here.address)
	}
	fmt.Println("ready")
	_, err := io.Copy(io.Discard, os.Stdin)
	return err
}

// listen serves a contestant in this process until stop.
func listen(c contestant) (here served, stop func(), err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return served{}, nil, err
	}
	server := &http.Server{Handler: c.handler}
	go server.Serve(listener) // ends with Close
	return served{c.name, listener.Addr().String()}, func() { server.Close() }, nil
}

// asksToCompile is how often answers are compared before they are timed: mercurius compiles a query when it comes
// again, and only compiled queries are to be timed.
const asksToCompile = 3

// Where there are two processors, servers run on the first and the asking process on the second, so that none takes
// time from the other: a server in Node collects its garbage on any processor that is free.
const serverProcessor, askerProcessor = "0", "1"

func pinned() bool {
	_, err := exec.LookPath("taskset")
	return err == nil && runtime.NumCPU() > 1
}

func processorsUsed() string {
	if pinned() {
		return "servers on processor " + serverProcessor + ", asked from processor " + askerProcessor
	}
	return "servers and asker on any processor"
}

// pin makes this process run on one processor from now on, where taskset is installed.
func pin(ctx context.Context, processor string) error {
	if !pinned() {
		return nil
	}
	output, err := exec.CommandContext(ctx, "taskset", "-a", "-p", "-c", processor, strconv.Itoa(os.Getpid())).CombinedOutput()
	if err != nil {
		return fmt.Errorf("taskset: %w: %s", err, output)
	}
	return nil
}

// served is a contestant that serves over HTTP.
type served struct{ name, address string }

// start starts a process that prints the addresses of contestants. stop ends it.
func start(ctx context.Context, name string, args ...string) (all []served, stop func(), err error) {
	if pinned() {
		name, args = "taskset", append([]string{"-c", serverProcessor, name}, args...)
	}
	return startAnywhere(ctx, name, args...)
}

// startAnywhere is start on any processor.
func startAnywhere(ctx context.Context, name string, args ...string) (all []served, stop func(), err error) {
	command := exec.CommandContext(ctx, name, args...)
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	if err != nil {
		return nil, nil, err
	}
	out, err := command.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := command.Start(); err != nil {
		return nil, nil, err
	}
	stop = func() {
		in.Close()
		command.Wait()
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		name, address, ok := strings.Cut(lines.Text(), " ")
		if !ok {
			return all, stop, nil
		}
		all = append(all, served{name, address})
	}
	stop()
	return nil, nil, fmt.Errorf("%s ended before it was ready", command.Path)
}

func overHTTP(ctx context.Context, o *options, g *generated, ops []operation) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	contestants, stop, err := start(ctx, self, "-serve", "-institutions", strconv.Itoa(o.institutions))
	if err != nil {
		return err
	}
	defer stop()
	if why := lacksPackages(o.mercurius); why != "" {
		fmt.Println("\nmercurius does not take part:", why)
	} else {
		others, stop, err := startMercurius(ctx, o.mercurius, g)
		if err != nil {
			return err
		}
		defer stop()
		contestants = append(contestants, others...)
	}
	sizes := make([][]int, len(ops))
	for range asksToCompile {
		for i, op := range ops {
			if sizes[i], err = agreeOverHTTP(op, contestants); err != nil {
				return err
			}
		}
	}
	if err := pin(ctx, askerProcessor); err != nil {
		return err
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	rounds := min(o.rounds, 5)
	fmt.Printf("\nOver HTTP, requests per second, %d connections, %d rounds of %v, %s\n", o.connections, rounds, o.httpSlice, processorsUsed())
	for n, op := range ops {
		rates, p50, p99 := make([][]float64, len(contestants)), make([][]float64, len(contestants)), make([][]float64, len(contestants))
		for round := range rounds + 1 {
			for i, c := range contestants {
				load, err := ask(ctx, c, op, sizes[n][i], o.connections, o.httpSlice)
				if err != nil {
					return fmt.Errorf("%s: %s: %w", op.name, c.name, err)
				}
				if round == 0 {
					continue // to warm up
				}
				rates[i] = append(rates[i], load.rate)
				p50[i], p99[i] = append(p50[i], load.p50), append(p99[i], load.p99)
			}
		}
		level := slices.IndexFunc(contestants, func(r served) bool { return r.name == "level" })
		for i, c := range contestants {
			ratio := ""
			if i != level {
				ratio = "level is " + ratioTo(rates[i], rates[level], c.name)
			}
			fmt.Printf("  %s  %-10s %8.0f/s  p50 %7.2f ms  p99 %7.2f ms  %s\n", op.name, c.name, spreadOf(rates[i]).median, spreadOf(p50[i]).median, spreadOf(p99[i]).median, ratio)
		}
	}
	return nil
}

// request is an operation as bytes on a connection.
func (op *operation) request(address string) []byte {
	head := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", address, len(op.body))
	return append([]byte(head), op.body...)
}

// agreeOverHTTP compares the data of all answers, not the extensions, which only this server has. It gives the size of
// each.
func agreeOverHTTP(op operation, contestants []served) (sizes []int, err error) {
	var first []byte
	for i, c := range contestants {
		r, err := http.Post("http://"+c.address+"/graphql", "application/json", bytes.NewReader(op.body))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		text, err := io.ReadAll(r.Body)
		r.Body.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		sizes = append(sizes, len(text))
		if answer := dataOf(text); i == 0 {
			first = answer
		} else if err := same(op.name, contestants[0].name, c.name, first, answer); err != nil {
			return nil, err
		}
	}
	return sizes, nil
}

// load is how a contestant answered: requests per second, and the milliseconds that half and 99 % of them took at most.
type load struct{ rate, p50, p99 float64 }

// ask asks for a time over several connections. Each sends its next request when it has an answer.
func ask(ctx context.Context, c served, op operation, size, connections int, slice time.Duration) (load, error) {
	return crowd(connections, slice, func(until time.Time) ([]float64, error) { return askAgain(ctx, c, op, size, until) })
}

// crowd is the load of n callers at once. Each calls ask, which asks until a time and gives the milliseconds of each
// request.
func crowd(n int, slice time.Duration, ask func(until time.Time) ([]float64, error)) (load, error) {
	var mu sync.Mutex
	var times []float64
	var failed error
	var all sync.WaitGroup
	begin := time.Now()
	for range n {
		all.Go(func() {
			mine, err := ask(begin.Add(slice))
			mu.Lock()
			defer mu.Unlock()
			times = append(times, mine...)
			failed = cmp.Or(failed, err)
		})
	}
	all.Wait()
	took := time.Since(begin).Seconds()
	if failed == nil && len(times) == 0 {
		failed = fmt.Errorf("no answer within %v", slice)
	}
	if failed != nil {
		return load{}, failed
	}
	slices.Sort(times)
	return load{float64(len(times)) / took, times[len(times)/2], times[len(times)*99/100]}, nil
}

func askAgain(ctx context.Context, c served, op operation, size int, until time.Time) (times []float64, err error) {
	l, err := c.dial(until.Add(30 * time.Second))
	if err != nil {
		return nil, err
	}
	defer l.Close()
	request := op.request(c.address)
	for time.Now().Before(until) && ctx.Err() == nil {
		start := time.Now()
		if err := l.ask(request, size); err != nil {
			return nil, err
		}
		times = append(times, float64(time.Since(start))/1e6)
	}
	return times, ctx.Err()
}

// line is a connection that is kept alive.
type line struct {
	net.Conn
	in *bufio.Reader
}

func (c *served) dial(deadline time.Time) (*line, error) {
	connection, err := net.Dial("tcp", c.address)
	if err != nil {
		return nil, err
	}
	connection.SetDeadline(deadline)
	return &line{connection, bufio.NewReaderSize(connection, 64<<10)}, nil
}

// ask sends a request and reads its answer, which must have a size.
func (l *line) ask(request []byte, size int) error {
	if _, err := l.Write(request); err != nil {
		return err
	}
	return readAnswer(l.in, size)
}

// readAnswer reads one answer and parses no more of it than its length, so that asking costs less than answering. The
// size must be that of the answer that was compared.
func readAnswer(in *bufio.Reader, size int) error {
	length := -1
	for first := true; ; first = false {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return err
		}
		line = bytes.TrimRight(line, "\r\n")
		if first && !bytes.Contains(line, []byte(" 200 ")) {
			return fmt.Errorf("the answer is %s", line)
		}
		if len(line) == 0 {
			break
		}
		if name, value, ok := bytes.Cut(line, []byte(":")); ok && strings.EqualFold(string(name), "Content-Length") {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(value))); err != nil {
				return err
			}
		}
	}
	if length != size {
		return fmt.Errorf("an answer has %d bytes, and the one that was compared %d", length, size)
	}
	_, err := in.Discard(length)
	return err
}
