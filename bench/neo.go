// On Neo4j: this server against @neo4j/graphql over the same database, and against the bare driver with the statements that
// this server sends.

package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/neo"
)

// neoOperation is one question in the words of both servers: the same objects in the same order.
type neoOperation struct {
	name, what  string
	ours, peers string
	variables   map[string]any
}

// neoOperations are the operations for the rows that have enough below them.
func neoOperations(institution, country string) []neoOperation {
	return []neoOperation{
		{"point", "an institution by id, 5 scalars",
			`query Point($id: ID!) { institution(id: $id) { id name kind city website } }`,
			`query Point($id: ID!) { institutions(where: { id: { eq: $id } }) { id name kind city website } }`,
			map[string]any{"id": institution}},
		{"c", "10 alliances, 100 members of each, the country of each",
			`query C($ids: [ID!]!) { alliances(first: 10, where: { id: { in: $ids } }) { nodes { id name members(first: 100) { nodes { id name country { id name } } } } } }`,
			`query C($ids: [ID!]!) { alliances(where: { id: { in: $ids } }, sort: [{ sort: ASC }]) { id name members(limit: 100, sort: [{ sort: ASC }]) { id name country { id name } } } }`,
			nil},
		{"d", "a country, 100 institutions of it, 5 courses of each",
			`query D($id: ID!) { country(id: $id) { id name institutions(first: 100) { nodes { id name courses(first: 5) { nodes { id name } } } } } }`,
			`query D($id: ID!) { countries(where: { id: { eq: $id } }) { id name institutions(limit: 100, sort: [{ sort: ASC }]) { id name courses(limit: 5, sort: [{ sort: ASC }]) { id name } } } }`,
			map[string]any{"id": country}},
	}
}

// callers are how many ask at once.
var callers = []int{1, 8, 32}

// startTimeout is for making, loading and starting all there is.
const startTimeout = 20 * time.Minute

func onNeo4j(ctx context.Context, o *options) error {
	starting, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	server, err := neo4jtest.Open(starting, neo4jtest.Options{Warm: true})
	if err != nil {
		return err
	}
	defer server.Close()
	calls := &recorder4j{}
	store, err := neo.New(neo.Options{URL: server.URL(), User: server.User(), Password: server.Password(), Trace: calls.note})
	if err != nil {
		return err
	}
	defer store.Close()
	if err := loadWorld(starting, store, o.neo); err != nil {
		return err
	}
	reader, err := store.Snapshot(starting, 0)
	if err != nil {
		return err
	}
	ops, err := chooseNeoRows(starting, reader)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	handler := &http.Server{Handler: graph.Handler(store, graph.Options{})}
	go handler.Serve(listener) // ends with Close
	defer handler.Close()
	contestants := []remote{{"level", listener.Addr().String()}}
	if why := lacksPackages("bench/neo4jgraphql"); why != "" {
		fmt.Println("@neo4j/graphql does not take part:", why)
	} else {
		for _, v := range server.Env() {
			name, value, _ := strings.Cut(v, "=")
			os.Setenv(name, value)
		}
		peers, stop, err := startAnywhere(ctx, "node", filepath.Join("bench/neo4jgraphql", "server.mjs"), server.URL())
		if err != nil {
			return err
		}
		defer stop()
		contestants = append(contestants, peers...)
	}
	driver, err := neo4j.NewDriverWithContext(server.URL(), neo4j.BasicAuth(server.User(), server.Password(), ""))
	if err != nil {
		return err
	}
	defer driver.Close(context.WithoutCancel(ctx))

	fmt.Printf("\nOn Neo4j %s with %d institutions, all on one machine, %d rounds of %v, %s\n", neo4jtest.Version, o.neo, min(o.rounds, 5), o.httpSlice, time.Now().Format("2006-01-02"))
	for _, op := range ops {
		if err := contest(ctx, o, op, contestants, calls, &bare{driver: driver, database: server.Database()}); err != nil {
			return fmt.Errorf("%s: %w", op.name, err)
		}
	}
	return nil
}

// loadWorld makes a world as a data package, reads it as any other and loads it.
func loadWorld(ctx context.Context, store *neo.Store, institutions int) error {
	dir, err := os.MkdirTemp("", "bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	base, err := data.Load(ctx, nil)
	if err != nil {
		return err
	}
	if err := importer.Generate(ctx, base, importer.InDir(dir), importer.Options{Institutions: institutions, Seed: 1}, nil); err != nil {
		return err
	}
	source, err := importer.Read(ctx, os.DirFS(dir), nil)
	if err != nil {
		return err
	}
	if err := store.Migrate(ctx, nil); err != nil {
		return err
	}
	_, err = store.Load(ctx, source, neo.LoadOptions{})
	return err
}

// chooseNeoRows are the operations on the rows with most below them.
func chooseNeoRows(ctx context.Context, r atlas.Reader) ([]neoOperation, error) {
	first := func(h *atlas.Hop, n int, by atlas.OrderBy) ([]string, error) {
		links, err := r.Expand(ctx, h, []atlas.ID{atlas.World}, atlas.Window{First: n, Last: -1, Order: atlas.Order{By: by, Desc: true}, Want: atlas.WantRows})
		if err != nil {
			return nil, err
		}
		ids := make([]string, len(links.Ends))
		for i, n := range links.Ends {
			ids[i] = string(n.Key())
		}
		return ids, nil
	}
	institutions, err := first(atlas.AllInstitutions.Hop, 1, atlas.ByCourses)
	if err != nil {
		return nil, err
	}
	alliances, err := first(atlas.AllAlliances.Hop, 10, atlas.ByMembers)
	if err != nil {
		return nil, err
	}
	countries, err := r.Tally(ctx, atlas.AllInstitutions.Hop, []atlas.ID{atlas.World}, nil, atlas.GroupCountry)
	if err != nil {
		return nil, err
	}
	largest := ""
	for _, b := range countries[0] {
		if b.Node != nil {
			largest = string(b.Node.Key())
			break
		}
	}
	ops := neoOperations(institutions[0], largest)
	ops[1].variables = map[string]any{"ids": alliances}
	return ops, nil
}

// contest compares the answers of all, then lets them take turns.
func contest(ctx context.Context, o *options, op neoOperation, contestants []remote, calls *recorder4j, raw *bare) error {
	requests, sizes := make([]operation, len(contestants)), make([]int, len(contestants))
	var answers []string
	for i, c := range contestants {
		query := op.peers
		if c.name == "level" {
			query = op.ours
		}
		text, err := json.Marshal(map[string]any{"query": query, "variables": op.variables})
		if err != nil {
			return err
		}
		requests[i] = operation{op.name, text}
		calls.start()
		answer, err := askOnce(ctx, c, text)
		if err != nil {
			return err
		}
		if c.name == "level" {
			raw.calls = calls.stop()
		}
		sizes[i] = len(answer)
		answers = append(answers, valuesOf(answer))
		if answers[i] != answers[0] {
			return fmt.Errorf("%s and %s answer differently: %.300s and %.300s", contestants[0].name, c.name, answers[0], answers[i])
		}
	}
	fmt.Printf("  %s: %s; %d objects, %d statements\n", op.name, op.what, strings.Count(answers[0], `"id"`), len(raw.calls))
	for _, n := range callers {
		rates, p50 := make([][]float64, len(contestants)+1), make([][]float64, len(contestants)+1)
		for round := range min(o.rounds, 5) + 1 {
			for i := range rates {
				var l load
				var err error
				if i < len(contestants) {
					l, err = ask(ctx, contestants[i], requests[i], sizes[i], n, o.httpSlice)
				} else {
					l, err = raw.ask(ctx, n, o.httpSlice)
				}
				if err != nil {
					return err
				}
				if round > 0 { // the first is to warm up
					rates[i], p50[i] = append(rates[i], l.rate), append(p50[i], l.p50)
				}
			}
		}
		for i := range rates {
			name := "raw Bolt"
			if i < len(contestants) {
				name = contestants[i].name
			}
			ratio := ""
			if i > 0 {
				ratio = fmt.Sprintf("level has %s the rate, %s the p50", ratioTo(rates[i], rates[0], "times"), ratioTo(p50[i], p50[0], "times"))
			}
			fmt.Printf("    %2d callers  %-15s %8.1f/s  p50 %8.2f ms  %s\n", n, name, spreadOf(rates[i]).median, spreadOf(p50[i]).median, ratio)
		}
	}
	return nil
}

func askOnce(ctx context.Context, c remote, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+c.address+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err == nil && (answer.StatusCode != http.StatusOK || bytes.Contains(text, []byte(`"errors"`))) {
		err = fmt.Errorf("%s answers %d: %.300s", c.name, answer.StatusCode, text)
	}
	return text, err
}

// valuesOf are all names and values of an answer's objects in their order, without the lists and connections around them:
// both servers then say the same.
func valuesOf(answer []byte) string {
	var out strings.Builder
	tokens := json.NewDecoder(bytes.NewReader(answer))
	name, depth := true, 0
	var inObject []bool
	key := ""
	for {
		t, err := tokens.Token()
		if err != nil {
			return out.String()
		}
		switch t := t.(type) {
		case json.Delim:
			switch t {
			case '{', '[':
				inObject = append(inObject, t == '{')
				depth++
			default:
				inObject = inObject[:len(inObject)-1]
				depth--
			}
			name = true
			continue
		default:
			if depth > 0 && inObject[depth-1] && name {
				key, _ = t.(string)
				name = false
				if key == "extensions" {
					return out.String()
				}
				continue
			}
			fmt.Fprintf(&out, "%q:%q ", key, fmt.Sprint(t))
			name = true
		}
	}
}

// recorder4j keeps the statements of one question.
type recorder4j struct {
	mu    sync.Mutex
	on    bool
	calls []boltCall
}

type boltCall struct {
	text   string
	params map[string]any
}

func (r *recorder4j) note(_, text string, params map[string]any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.on {
		r.calls = append(r.calls, boltCall{text, params})
	}
}

func (r *recorder4j) start() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.on, r.calls = true, nil
}

func (r *recorder4j) stop() []boltCall {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.on = false
	return r.calls
}

// bare is the driver alone: it sends the statements one after the other and reads what comes.
type bare struct {
	driver   neo4j.DriverWithContext
	database string
	calls    []boltCall // of the question at hand
}

// ask is ask for the bare driver.
func (b *bare) ask(ctx context.Context, n int, slice time.Duration) (load, error) {
	ctx, cancel := context.WithTimeout(ctx, slice+30*time.Second)
	defer cancel()
	var mu sync.Mutex
	var times []float64
	var failed error
	var all sync.WaitGroup
	begin := time.Now()
	for range n {
		all.Go(func() {
			for time.Since(begin) < slice {
				start := time.Now()
				err := b.once(ctx)
				mu.Lock()
				times = append(times, float64(time.Since(start))/1e6)
				failed = cmp.Or(failed, err)
				mu.Unlock()
				if err != nil {
					return
				}
			}
		})
	}
	all.Wait()
	if failed != nil {
		return load{}, failed
	}
	took := time.Since(begin).Seconds()
	slices.Sort(times)
	return load{float64(len(times)) / took, times[len(times)/2], times[len(times)*99/100]}, nil
}

func (b *bare) once(ctx context.Context) error {
	for _, c := range b.calls {
		session := b.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: b.database, FetchSize: neo4j.FetchAll})
		result, err := session.Run(ctx, c.text, c.params)
		if err == nil {
			_, err = result.Collect(ctx)
		}
		session.Close(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}
