// Growth: how the time of a request depends on the size of the world.

package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

// edgesEach is about how many edges a world has for each institution.
const edgesEach = 51

func growth(ctx context.Context, o *options) error {
	fmt.Printf("\nGrowth: the median time of a request in process, by edges of the world (how it grows for each object)\n")
	var base []float64
	for edges := 10_000; edges <= o.edges; edges *= 10 {
		w, err := newWorld(ctx, max(edges/edgesEach, 150))
		if err != nil {
			return err
		}
		runtime.GC()
		level := w.contestants()[1].handler
		rec := newRecorder()
		fmt.Printf("  %8d", w.edges)
		for i, op := range operations(w) {
			var times []float64
			for start := time.Now(); len(times) < 200 || time.Since(start) < 300*time.Millisecond; {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				one := time.Now()
				rec.ask(level, op.body)
				times = append(times, float64(time.Since(one))/1e3)
			}
			p50 := spreadOf(times).median
			answer, err := agree(op, w.contestants()[1:2])
			if err != nil {
				return err
			}
			each := p50 / float64(objects(answer)) // in a small world some pages are not full
			if len(base) <= i {
				base = append(base, each)
			}
			fmt.Printf("   %s %7.1f us, %4d objects (%.2f x)", op.name, p50, objects(answer), each/base[i])
		}
		fmt.Println()
	}
	return nil
}
