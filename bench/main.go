// Command bench measures the server against other ways to answer the same operations over the same data: a handler
// written by hand, gqlgen's own executor, and mercurius with graphql-jit. Contestants take turns in one process tree,
// their answers are compared byte for byte before anything is timed, and the results are ratios taken inside each
// round, because the speed of a shared machine varies by more than the differences. See --help.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"time"
)

const usage = `go run ./bench [flags]

Measures operations over a generated world, each answered by
  hand       a handler written by hand, which appends the answer from its own slices
  level      this server
  reference  this server with gqlgen's own executor
  mercurius  mercurius with graphql-jit (only over HTTP, and where node and bench/mercurius/node_modules are there)
in process (CPU time per operation, one processor) and over HTTP (requests per second, fixed connections), and how the
time of a request grows with the world. Ratios are taken inside each round; printed are their median, lowest and highest.

  a  one institution by id, 5 scalars      b  100 institutions, 5 scalars each
  c  10 institutions, their memberships, the alliance of each, its members: about 1,000 objects
  d  20 alliances, 10 members of each, 5 memberships of each of those, the alliance of each

Then it measures pages with their facets (five groups in one operation) against the pages alone, and networks against igraph, rustworkx, NetworKit and NetworkX (where bench/python/install has installed them) and gonum.

`

type options struct {
	institutions, rounds, connections int
	slice, httpSlice                  time.Duration
	edges, scale, neo                 int
	process, http, growth             bool
	facets, networks                  bool
	coMembers, samples                int
	python, measure                   string
	rivalTimeout                      time.Duration
	serve                             bool
	mercurius                         string
	profile                           string
}

func main() {
	var o options
	flag := flag.NewFlagSet("bench", flag.ExitOnError)
	flag.IntVar(&o.institutions, "institutions", 20_000, "institutions of the world of the contests")
	flag.IntVar(&o.rounds, "rounds", 9, "rounds of each contest")
	flag.DurationVar(&o.slice, "slice", 40*time.Millisecond, "length of one measurement in process")
	flag.DurationVar(&o.httpSlice, "http-slice", 700*time.Millisecond, "length of one measurement over HTTP")
	flag.IntVar(&o.connections, "connections", 16, "connections over HTTP")
	flag.IntVar(&o.edges, "edges", 1_000_000, "the largest world of the growth measurement: 10,000 to 10,000,000 edges")
	flag.BoolVar(&o.process, "process", true, "measure in process")
	flag.BoolVar(&o.http, "http", true, "measure over HTTP")
	flag.BoolVar(&o.growth, "growth", true, "measure growth")
	flag.BoolVar(&o.facets, "facets", true, "measure pages with groups against the pages alone")
	flag.BoolVar(&o.networks, "networks", true, "measure networks: three quarters of an hour with all rivals")
	flag.IntVar(&o.coMembers, "co-members", 2_450, "institutions of the world of the co-membership that is measured; 2450 have about 1,000,000 ties")
	flag.IntVar(&o.samples, "samples", 256, "samples of the betweenness of the large networks")
	flag.StringVar(&o.measure, "measure", "", "of networks only one measure: pagerank, betweenness, closeness, cores, clustering, communities, path or around")
	flag.StringVar(&o.python, "python", "bench/python/venv", "directory of the environment with the rivals in Python")
	flag.DurationVar(&o.rivalTimeout, "rival-timeout", 2*time.Minute, "how long a rival may take to compute a measure of a network once")
	flag.IntVar(&o.scale, "scale", 0, "only measure memory, loading and requests of a world of so many institutions in the embedded store: 200000 takes 5 GB")
	flag.IntVar(&o.neo, "neo", 0, "only measure this server on Neo4j, with a world of so many institutions, against @neo4j/graphql and the bare driver: needs Java and Maven")
	flag.StringVar(&o.mercurius, "mercurius", "bench/mercurius", "directory of the mercurius contestant")
	flag.StringVar(&o.profile, "profile", "", "only run one operation (a, b, c or d) with level for 5 seconds and write its CPU profile to cpu.prof")
	flag.BoolVar(&o.serve, "serve", false, "serve the contestants and print their addresses: what bench starts itself for HTTP")
	flag.Usage = func() {
		fmt.Fprint(flag.Output(), usage)
		flag.PrintDefaults()
	}
	flag.Parse(os.Args[1:]) // it ends the program where the arguments are wrong
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := measure(ctx, &o); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// measure runs the contests that the options ask for.
func measure(ctx context.Context, o *options) error {
	if o.neo > 0 {
		return onNeo4j(ctx, o)
	}
	if o.scale > 0 {
		return scale(ctx, o)
	}
	g, err := newGenerated(ctx, o.institutions)
	if err != nil {
		return err
	}
	if o.serve {
		return serve(g)
	}
	fmt.Printf("%s, %s, %d processors, %s/%s\n", time.Now().Format("2006-01-02"), runtime.Version(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)
	fmt.Println(g)
	ops := operations(g)
	contestants := g.contestants()
	for _, op := range ops {
		answer, err := agree(op, contestants)
		if err != nil {
			return err
		}
		fmt.Printf("  %s  %6d bytes, %4d objects\n", op.name, len(answer), objects(answer))
	}
	if o.profile != "" {
		return profile(o.profile, ops, contestants)
	}
	if o.process {
		inProcess(ctx, o, ops, contestants)
	}
	if o.http {
		if err := overHTTP(ctx, o, g, ops); err != nil {
			return err
		}
	}
	if o.facets {
		facetsOf(ctx, o, contestants[1].handler)
	}
	if o.growth {
		if err := growth(ctx, o); err != nil {
			return err
		}
	}
	if o.networks {
		return networks(ctx, o, g)
	}
	return ctx.Err()
}
