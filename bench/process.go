// In process: CPU time per operation and allocations, without a network, on one processor.

package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"runtime/pprof"
	"slices"
	"time"
)

// recorder has a request and a response that are reused, so that only the handler is measured.
type recorder struct {
	header http.Header
	reader bytes.Reader
	body   io.ReadCloser
	r      *http.Request
	n      int
}

func newRecorder() *recorder {
	rec := &recorder{header: http.Header{}}
	rec.body = io.NopCloser(&rec.reader)
	rec.r, _ = http.NewRequest(http.MethodPost, "http://localhost/graphql", nil)
	rec.r.Header.Set("Content-Type", "application/json")
	return rec
}

func (rec *recorder) Header() http.Header { return rec.header }
func (rec *recorder) WriteHeader(int)     {}
func (rec *recorder) Write(b []byte) (int, error) {
	rec.n += len(b)
	return len(b), nil
}

func (rec *recorder) ask(h http.Handler, body []byte) {
	clear(rec.header)
	rec.reader.Reset(body)
	rec.r.Body, rec.r.ContentLength = rec.body, int64(len(body))
	h.ServeHTTP(rec, rec.r)
}

// perOperation is the CPU time of one operation, measured for about the time of slice.
func perOperation(rec *recorder, h http.Handler, body []byte, slice time.Duration) time.Duration {
	n := 1
	for {
		start, wall := cpuTime(), time.Now()
		for range n {
			rec.ask(h, body)
		}
		used, took := cpuTime()-start, time.Since(wall)
		if took >= slice {
			return used / time.Duration(n)
		}
		n = max(2*n, int(float64(n)*1.2*float64(slice)/float64(took+1)))
		n = min(n, 1<<20)
	}
}

// allocations counts the allocations of one operation: objects and bytes.
func allocations(rec *recorder, h http.Handler, body []byte) (objects, size uint64) {
	const times = 100
	rec.ask(h, body)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range times {
		rec.ask(h, body)
	}
	runtime.ReadMemStats(&after)
	return (after.Mallocs - before.Mallocs) / times, (after.TotalAlloc - before.TotalAlloc) / times
}

func inProcess(ctx context.Context, o *options, ops []operation, contestants []contestant) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	rec := newRecorder()
	fmt.Printf("\nIn process, CPU per operation, %d rounds of %v\n", o.rounds, o.slice)
	for _, op := range ops {
		times := make([][]float64, len(contestants))
		for range o.rounds {
			for i, c := range contestants {
				if ctx.Err() != nil {
					return
				}
				runtime.GC() // so that no contestant pays for the garbage of another
				times[i] = append(times[i], float64(perOperation(rec, c.handler, op.body, o.slice))/1e3)
			}
		}
		for i, c := range contestants {
			objects, size := allocations(rec, c.handler, op.body)
			fmt.Printf("  %s  %-10s %9.1f us  %-28s %6d allocations, %8d bytes\n", op.name, c.name, spreadOf(times[i]).median, ratioTo(times[0], times[i], "hand"), objects, size)
		}
	}
	small, _ := allocations(rec, contestants[1].handler, body(queryC, "first", 10))
	large, _ := allocations(rec, contestants[1].handler, body(queryC, "first", 100))
	fmt.Printf("  c  level: %d allocations for 10 institutions, %d for 100\n", small, large)
}

// spread is the median of figures with the lowest and the highest.
type spread struct{ median, low, high float64 }

func spreadOf(figures []float64) spread {
	sorted := slices.SortedFunc(slices.Values(figures), cmp.Compare[float64])
	return spread{sorted[len(sorted)/2], sorted[0], sorted[len(sorted)-1]}
}

func (s spread) String() string { return fmt.Sprintf("%.2f [%.2f-%.2f]", s.median, s.low, s.high) }

// ratioTo are the ratios of figures, round by round.
func ratioTo(base, figures []float64, name string) string {
	ratios := make([]float64, len(figures))
	for i := range figures {
		ratios[i] = figures[i] / base[i]
	}
	return spreadOf(ratios).String() + " x " + name
}

// profile writes the CPU profile of one operation.
func profile(name string, ops []operation, contestants []contestant) error {
	f, err := os.Create("cpu.prof")
	if err != nil {
		return err
	}
	defer f.Close()
	if err := pprof.StartCPUProfile(f); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	rec := newRecorder()
	for start := time.Now(); time.Since(start) < 5*time.Second; {
		for _, op := range ops {
			if op.name == name {
				rec.ask(contestants[1].handler, op.body)
			}
		}
	}
	return nil
}
