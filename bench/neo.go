// On Neo4j: this server against @neo4j/graphql over the same database, and against the bare driver with the statements
// that this server sends.

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/mirror"
	"alliance-atlas/store/natural"
	"alliance-atlas/store/neo"
)

// neoOperation is one operation in the documents of both servers: the same objects in the same order. The peer has two
// forms for a page and is asked in both. Plain lists, which users write first, read the objects below all rows of a
// list and then cut the list; connections cut it before. An empty form would be the same document as the other one.
type neoOperation struct {
	name, what               string
	ours, lists, connections string
	variables                map[string]any
	meant                    int     // so many institutions, which a small world does not have
	goal                     float64 // so many times the rate of the peer, with goalCallers; 0 for none
}

// neoOperations are the operations on rows that have enough below them. Courses, the last level of d, are a plain list
// in both forms of the peer: it answers that a little faster.
func neoOperations(institution, country string, alliances []string) []neoOperation {
	return []neoOperation{
		{"point", "an institution by id, 5 scalars",
			`query Point($id: ID!) { institution(id: $id) { id name kind city website } }`,
			`query Point($id: ID!) { institutions(where: { id: { eq: $id } }) { id name kind city website } }`,
			"",
			map[string]any{"id": institution}, 1, 0},
		{"c", "10 alliances, up to 100 members of each, the country of each",
			`query C($ids: [ID!]!) { alliances(first: 10, where: { id: { in: $ids } }) { nodes { id name members(first: 100) { nodes { id name country { id name } } } } } }`,
			`query C($ids: [ID!]!) { alliances(where: { id: { in: $ids } }, sort: [{ _sort: ASC }]) { id name members(limit: 100, sort: [{ _sort: ASC }]) { id name country { id name } } } }`,
			`query C($ids: [ID!]!) { alliances(where: { id: { in: $ids } }, sort: [{ _sort: ASC }]) { id name membersConnection(first: 100, sort: [{ node: { _sort: ASC } }]) { edges { node { id name country { id name } } } } } }`,
			map[string]any{"ids": alliances}, 1000, peerGoal},
		{"d", "a country, up to 100 institutions of it, up to 5 courses of each",
			`query D($id: ID!) { country(id: $id) { id name institutions(first: 100) { nodes { id name courses(first: 5) { nodes { id name } } } } } }`,
			`query D($id: ID!) { countries(where: { id: { eq: $id } }) { id name institutions(limit: 100, sort: [{ _sort: ASC }]) { id name courses(limit: 5, sort: [{ _sort: ASC }]) { id name } } } }`,
			`query D($id: ID!) { countries(where: { id: { eq: $id } }) { id name institutionsConnection(first: 100, sort: [{ node: { _sort: ASC } }]) { edges { node { id name courses(limit: 5, sort: [{ _sort: ASC }]) { id name } } } } } }`,
			map[string]any{"id": country}, 100, peerGoal},
	}
}

// document is an operation as one contestant gets it.
type document struct {
	served
	query string
}

// documents are those of this server, in the ways in which it reads the data, which are the first of the contestants, and those of the peer.
func (op *neoOperation) documents(contestants []served) []document {
	var all []document
	for _, way := range contestants[:readings] {
		all = append(all, document{way, op.ours})
	}
	for _, peer := range contestants[readings:] {
		all = append(all, document{served{peer.name + ", lists", peer.address}, op.lists})
		if op.connections != "" {
			all = append(all, document{served{peer.name + ", connections", peer.address}, op.connections})
		}
	}
	return all
}

// readings is in how many ways this server takes part: direct, which asks the database; the mirror of its graph; and the embedded store.
const readings = 3

// callers are how many ask at once.
var callers = []int{1, 8, 32}

const (
	// startTimeout is for fetching Neo4j, where it is not there yet, and starting it.
	startTimeout = 5 * time.Minute
	// asksToWarm is how often each contestant is asked before it is timed. The statements of the last time are those of
	// raw Bolt.
	asksToWarm = 3
	// databaseGC is GOGC as serve sets it on a database, for all of this process: this server, its callers and raw Bolt.
	databaseGC = 200
	// turnsToWarm is how often all take a turn before the first that counts: a database that was just started becomes
	// several times as fast.
	turnsToWarm = 5
)

// The goals of this server. In how many rounds it meets them is printed beside the figures.
const (
	peerGoal, goalCallers   = 3.0, 8   // so many times the rate of @neo4j/graphql, with so many callers
	rawFactor, rawAllowance = 1.3, 0.5 // p50 at most: so many times that of raw Bolt, and so many milliseconds
)

func onNeo4j(ctx context.Context, o *options) error {
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(databaseGC))
	}
	starting, cancel := context.WithTimeout(ctx, startTimeout)
	server, err := neo4jtest.Open(starting, neo4jtest.Options{Warm: true})
	cancel()
	if err != nil {
		return err
	}
	defer server.Close()
	calls := &recorder4j{}
	db, err := bolt.Open(bolt.Options{URL: server.URL(), User: server.User(), Password: server.Password(), Trace: calls.note})
	if err != nil {
		return err
	}
	store := neo.New(db)
	defer store.Close()
	// Loading has no deadline: to the store, a slow call that has one is a sign that the database is unreachable.
	embedded := mem.New()
	defer embedded.Close()
	if err := loadGenerated(ctx, store, natural.New(db), embedded, o.neo); err != nil {
		return err
	}
	reader, err := store.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	ops, err := chooseNeoRows(ctx, reader)
	if err != nil {
		return err
	}
	mirrored, err := bolt.Open(bolt.Options{URL: server.URL(), User: server.User(), Password: server.Password()})
	if err != nil {
		return err
	}
	follows := mirror.Open(mirrored, mirror.Options{})
	defer follows.Close()
	begun := time.Now()
	if _, err := follows.Snapshot(ctx, 0); err != nil {
		return err
	}
	fmt.Printf("The mirror has read %d institutions and all else in %.1f s.\n", o.neo, time.Since(begun).Seconds())
	var contestants []served
	for _, way := range []served{{name: "direct"}, {name: "mirror"}, {name: "embedded"}} {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		handler := &http.Server{Handler: newHandler(map[string]atlas.Store{"direct": store, "mirror": follows, "embedded": embedded}[way.name], graph.Options{})}
		go handler.Serve(listener) // ends with Close
		defer handler.Close()
		contestants = append(contestants, served{way.name, listener.Addr().String()})
	}
	if why := lacksPackages("bench/neo4jgraphql"); why != "" {
		fmt.Println("@neo4j/graphql does not take part:", why)
	} else {
		for _, v := range server.Env() {
			name, value, _ := strings.Cut(v, "=")
			os.Setenv(name, value)
		}
		if err := forPeer(ctx, server); err != nil {
			return err
		}
		if err := follows.Look(ctx); err != nil { // else its answers say that they may not be of what the database has now
			return err
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

	fmt.Printf("\nOn Neo4j %s with %d institutions, all on one machine of %d processors, %d rounds of %v, %s\n", neo4jtest.Version(), o.neo, runtime.NumCPU(), min(o.rounds, 5), o.httpSlice, time.Now().Format("2006-01-02"))
	fmt.Println("All contestants answer the same objects in the same order, which is compared before they are timed. Raw Bolt is the")
	fmt.Println("bare driver in this process with the statements that direct sends, one after the other, without GraphQL, HTTP and JSON.")
	for _, op := range ops {
		if err := measureOnNeo4j(ctx, o, op, contestants, calls, &bare{driver: driver, database: server.Database()}); err != nil {
			return fmt.Errorf("%s: %w", op.name, err)
		}
	}
	return networksOnNeo4j(ctx, o, store)
}

// chooseNeoRows gives the operations on the rows with the most objects below them.
func chooseNeoRows(ctx context.Context, r atlas.Reader) ([]neoOperation, error) {
	first := func(h *atlas.Relationship, n int, by string) ([]string, error) {
		links, err := r.Expand(ctx, h, []atlas.ID{atlas.Root}, atlas.Window{First: n, Last: -1, Order: atlas.OrderOf(h.To, by, true), Select: atlas.SelectNodes})
		if err != nil {
			return nil, err
		}
		ids := make([]string, len(links.Nodes))
		for i, n := range links.Nodes {
			ids[i] = string(n.NodeID())
		}
		return ids, nil
	}
	institutions, err := first(atlas.AllInstitutions.Relationship, 1, "COURSES")
	if err != nil {
		return nil, err
	}
	alliances, err := first(atlas.AllAlliances.Relationship, 10, "MEMBERS")
	if err != nil {
		return nil, err
	}
	countries, err := r.GroupBy(ctx, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, nil, atlas.GroupingOf(atlas.KindInstitution, "COUNTRY"), atlas.LargestGroups)
	if err != nil {
		return nil, err
	}
	largest := ""
	for _, b := range countries[0] {
		if b.Node != nil {
			largest = string(b.Node.NodeID())
			break
		}
	}
	return neoOperations(institutions[0], largest, alliances), nil
}

// measureOnNeo4j compares the answers of all contestants to an operation, then lets them take turns.
func measureOnNeo4j(ctx context.Context, o *options, op neoOperation, contestants []served, calls *recorder4j, raw *bare) error {
	players, answer, err := agreeOnNeo4j(ctx, o, op, contestants, calls, raw)
	if err != nil {
		return err
	}
	counts := countsOf(answer)
	fmt.Printf("\n  %s: %s; objects: %s; %d statements\n", op.name, op.what, listed(counts), len(raw.calls))
	if counts["institution"] < op.meant {
		fmt.Printf("    The world is too small: the operation is meant for %d institutions.\n", op.meant)
	}
	for range turnsToWarm {
		for _, p := range players {
			if _, err := p.ask(callers[len(callers)-1]); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	for _, n := range callers {
		rates, p50 := make([][]float64, len(players)), make([][]float64, len(players))
		for round := range min(o.rounds, 5) + 1 {
			for turn := range players {
				i := (turn + round) % len(players) // no contestant always follows the same one
				l, err := players[i].ask(n)
				if err != nil {
					return fmt.Errorf("%s: %w", players[i].name, err)
				}
				if round > 0 { // the first is to warm up
					rates[i], p50[i] = append(rates[i], l.rate), append(p50[i], l.p50)
				}
			}
		}
		fmt.Printf("    %d callers\n", n)
		for i, p := range players {
			fmt.Printf("      %-27s %8.1f/s  p50 %8.2f ms\n", p.name, spreadOf(rates[i]).median, spreadOf(p50[i]).median)
		}
		for i, p := range players[readings : len(players)-1] {
			fmt.Printf("      mirror has %s\n", ratioTo(rates[readings+i], rates[1], "the rate of "+p.name))
		}
		fmt.Printf("      mirror has %s\n", ratioTo(rates[2], rates[1], "the rate of embedded"))
		for i, p := range players[1:] {
			fmt.Printf("      direct has %s, and %s\n", ratioTo(rates[i+1], rates[0], "the rate of "+p.name), ratioTo(p50[i+1], p50[0], "its p50"))
			if op.goal > 0 && n == goalCallers && i+1 >= readings && i+1 < len(players)-1 {
				fmt.Println("        " + againstPeer(op.goal, rates[0], rates[i+1]))
			}
		}
		fmt.Println("      " + againstRaw(p50[0], p50[len(players)-1]))
	}
	return nil
}

// player is a contestant with one operation; ask measures one turn with so many callers.
type player struct {
	name string
	ask  func(callers int) (load, error)
}

// agreeOnNeo4j checks that all contestants answer the same. It gives them as players, this server first and raw Bolt
// last, and the answer.
func agreeOnNeo4j(ctx context.Context, o *options, op neoOperation, contestants []served, calls *recorder4j, raw *bare) (players []player, first []byte, err error) {
	for i, q := range op.documents(contestants) {
		text, err := json.Marshal(map[string]any{"query": q.query, "variables": op.variables})
		if err != nil {
			return nil, nil, err
		}
		size := 0
		for range asksToWarm {
			calls.start()
			answer, err := askOnce(ctx, q.served, text)
			sent := calls.stop()
			if err != nil {
				return nil, nil, err
			}
			if i == 0 {
				raw.calls = sent
			}
			objects, err := objectsOf(answer)
			if err != nil {
				return nil, nil, fmt.Errorf("%s: %w: %.300s", q.name, err, answer)
			}
			if first == nil {
				first = objects
			}
			if err := same(op.name, contestants[0].name, q.name, first, objects); err != nil {
				return nil, nil, err
			}
			size = len(answer)
		}
		players = append(players, player{q.name, func(n int) (load, error) {
			return ask(ctx, q.served, operation{op.name, text}, size, n, o.httpSlice)
		}})
	}
	if err := raw.reads(ctx, valuesOf(first, "name")); err != nil {
		return nil, nil, err
	}
	return append(players, player{"raw Bolt", func(n int) (load, error) { return raw.ask(ctx, n, o.httpSlice) }}), first, nil
}

// againstPeer says in how many rounds this server reached the goal against a peer.
func againstPeer(goal float64, ours, peer []float64) string {
	met := 0
	for i := range ours {
		if ours[i] >= goal*peer[i] {
			met++
		}
	}
	return fmt.Sprintf("goal: at least %v x, met in %d of %d rounds", goal, met, len(ours))
}

// againstRaw compares the latency of this server with the goal, round by round, and says in how many rounds it was met.
func againstRaw(ours, raw []float64) string {
	met, may := 0, make([]float64, len(raw))
	for i := range raw {
		may[i] = rawFactor*raw[i] + rawAllowance
		if ours[i] <= may[i] {
			met++
		}
	}
	return fmt.Sprintf("direct has %s; goal: at most 1, met in %d of %d rounds", ratioTo(may, ours, fmt.Sprintf("the p50 that %v x raw Bolt + %v ms allows", rawFactor, rawAllowance)), met, len(ours))
}

func askOnce(ctx context.Context, c served, body []byte) ([]byte, error) {
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
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %d: %.300s", c.name, answer.StatusCode, text)
	}
	return text, err
}

// objectsOf are the objects of an answer as JSON, in their order and nesting, without the wrappers of lists, which
// differ between the two servers. An answer with errors, or without an object, is an error.
func objectsOf(answer []byte) ([]byte, error) {
	var all struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(answer, &all); err != nil {
		return nil, err
	}
	if len(all.Errors) > 0 || len(all.Data) != 1 {
		return nil, errors.New("the answer has errors")
	}
	for _, root := range all.Data {
		list, ok := unwrapped(root).([]any)
		if !ok { // one object, which the peer answers as a list of one
			list = []any{unwrapped(root)}
		}
		if len(list) == 0 || list[0] == nil {
			return nil, errors.New("the answer is empty")
		}
		return json.Marshal(list)
	}
	return nil, nil
}

// unwrapped makes a list of { nodes: [...] } and of { edges: [{ node: ... }] }, and calls membersConnection members.
func unwrapped(value any) any {
	switch value := value.(type) {
	case []any:
		list := make([]any, len(value))
		for i, v := range value {
			list[i] = unwrapped(v)
		}
		return list
	case map[string]any:
		for _, wrapper := range []string{"nodes", "edges", "node"} {
			if inner, ok := value[wrapper]; ok && len(value) == 1 {
				return unwrapped(inner)
			}
		}
		object := make(map[string]any, len(value))
		for name, v := range value {
			object[strings.TrimSuffix(name, "Connection")] = unwrapped(v)
		}
		return object
	}
	return value
}

// valuesOf are the values of a field of all objects that have it, in order.
func valuesOf(objects []byte, field string) (values []string) {
	for tokens := json.NewDecoder(bytes.NewReader(objects)); ; {
		t, err := tokens.Token()
		if err != nil {
			return values
		}
		if t != field {
			continue
		}
		if t, err = tokens.Token(); err == nil {
			values = append(values, fmt.Sprint(t))
		}
	}
}

// countsOf are the numbers of objects by kind, which is the first part of their ids.
func countsOf(objects []byte) map[string]int {
	counts := map[string]int{}
	for _, id := range valuesOf(objects, "id") {
		kind, _, _ := strings.Cut(id, "/")
		counts[kind]++
	}
	return counts
}

func listed(counts map[string]int) string {
	var parts []string
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%s %d", kind, counts[kind]))
	}
	return strings.Join(parts, ", ")
}
