// What goes wrong with a real server: killed, frozen, started late, with another password, database or schema, and asked too
// much. Each has its error in time, readiness follows, and nothing must be started again.

package neo_test

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/neo"
	"alliance-atlas/store/neo/neotest"
)

const (
	testTimeout = time.Second            // the deadline of callers
	late        = 100 * time.Millisecond // how much later an answer may come
	follows     = 2 * time.Second        // how soon readiness tells what has happened
)

// faults is a server and what its clients saw.
type faults struct {
	t      *testing.T
	server *neo4jtest.Server
	mu     sync.Mutex
	errors map[string]error
}

func (f *faults) open(t *testing.T, changes ...func(*bolt.Options)) *neo.Store {
	t.Helper()
	return neotest.Open(t, f.server, changes...)
}

// query asks the server itself.
func (f *faults) query(t *testing.T, cypher string, params map[string]any) int {
	t.Helper()
	rows, err := f.server.Query(context.Background(), cypher, params)
	if err != nil {
		t.Fatal(err)
	}
	return len(rows)
}

// saw keeps an error, for the test of what errors say.
func (f *faults) saw(err error) error {
	if err != nil {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.errors[err.Error()] = err
	}
	return err
}

// call runs something with a deadline, and demands that it ends in time: compared with a clock beside it, which a busy machine
// makes late as well.
func (f *faults) call(t *testing.T, deadline time.Duration, do func(context.Context) error) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	begun := time.Now()
	clock := make(chan time.Duration, 1)
	time.AfterFunc(deadline, func() { clock <- time.Since(begun) })
	err := f.saw(do(ctx))
	if took := time.Since(begun); took > deadline {
		if over := took - <-clock; over > late {
			t.Errorf("a call took %v longer than its deadline, and said %v", over, err)
		}
	}
	return err
}

// ask is a question that costs one statement.
func ask(s *neo.Store) func(context.Context) error {
	return func(ctx context.Context) error {
		r, err := s.Snapshot(ctx, 0)
		if err != nil {
			return err
		}
		_, err = r.Nodes(ctx, []atlas.ID{atlas.NewID(atlas.KindCountry, "nl")})
		return err
	}
}

// ready waits until readiness says what it should, and tells how long that took.
func (f *faults) ready(t *testing.T, s *neo.Store, want bool) {
	t.Helper()
	begun := time.Now()
	for {
		_, err := s.Ping(context.Background())
		f.saw(err)
		if took := time.Since(begun); (err == nil) == want {
			t.Logf("readiness is %t after %v", want, took.Round(time.Millisecond))
			return
		} else if took > follows {
			t.Fatalf("readiness is still %t after %v: %v", !want, took, err)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// costsNothing demands that calls of a database that is away fail without being sent.
func (f *faults) costsNothing(t *testing.T, s *neo.Store) {
	t.Helper()
	var sent neo.Recorder
	sent.Watch(s)
	var most time.Duration
	for range 1000 {
		begun := time.Now()
		if err := f.call(t, testTimeout, ask(s)); !errors.Is(err, atlas.ErrUnavailable) {
			t.Fatalf("a call: %v, want an ErrUnavailable", err)
		}
		most = max(most, time.Since(begun))
	}
	t.Logf("1000 calls sent %d statements; the longest took %v", sent.Calls(), most)
	if sent.Calls() != 0 {
		t.Errorf("1000 calls sent %d statements", sent.Calls())
	}
}

// underLoad asks all the time while something happens, and demands that whatever fails does so with one of the errors.
func (f *faults) underLoad(t *testing.T, s *neo.Store, want []error, happens func()) {
	t.Helper()
	const callers = 8
	stop := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	good, bad := 0, 0
	for range callers {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				case <-time.After(10 * time.Millisecond):
				}
				err := f.call(t, testTimeout, ask(s))
				mu.Lock()
				if err == nil {
					good++
				} else {
					bad++
				}
				mu.Unlock()
				if err != nil && !one(err, want) {
					t.Errorf("under load: %v", err)
				}
			}
		})
	}
	time.Sleep(300 * time.Millisecond)
	happens()
	close(stop)
	wg.Wait()
	t.Logf("%d calls were answered and %d failed", good, bad)
	if good == 0 || bad == 0 {
		t.Errorf("%d calls were answered and %d failed, want some of both", good, bad)
	}
}

func one(err error, of []error) bool {
	for _, want := range of {
		if errors.Is(err, want) {
			return true
		}
	}
	return false
}

func TestFaults(t *testing.T) {
	testflags.OnlyLong(t, "a database of its own is started, frozen, killed and started again")
	server := neo4jtest.Start(t, neo4jtest.Options{HeapMiB: 512, PageCacheMiB: 64})
	f := &faults{t: t, server: server, errors: map[string]error{}}
	f.query(t, "CREATE CONSTRAINT dataset_id FOR (n:_Dataset) REQUIRE n.id IS UNIQUE", nil)
	f.query(t, "CREATE CONSTRAINT row_id FOR (n:_Row) REQUIRE n.id IS UNIQUE", nil)
	s := f.open(t)
	status, err := s.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	f.query(t, "CREATE (:_Dataset {id: 'dataset', _stamp: 0, _schema: $n, _layout: $layout, version: '1'})", map[string]any{"n": len(neo.Steps), "layout": status.Wanted})
	if err := ask(s)(context.Background()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		test func(*testing.T, *neo.Store)
	}{
		{"another schema", f.schema},
		{"another database", f.noDatabase},
		{"a wrong password", f.wrongPassword},
		{"a question that takes too long", f.slow},
		{"a caller who goes away", f.cancelled},
		{"frozen", f.frozen},
		{"killed, and started after us", f.killed},
		{"what errors say", f.silent},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, s) })
	}
}

func (f *faults) schema(t *testing.T, s *neo.Store) {
	set := func(n int) {
		f.query(t, "MATCH (v:_Dataset {id: 'dataset'}) SET v._schema = $n", map[string]any{"n": n})
	}
	for n, says := range map[int]string{len(neo.Steps) - 1: "run alliance-atlas migrate direct", len(neo.Steps) + 1: "newer"} {
		set(n)
		fresh := f.open(t)
		for _, err := range []error{f.call(t, testTimeout, ask(fresh)), f.call(t, testTimeout, func(ctx context.Context) error { _, err := s.Ping(ctx); return err })} {
			if !errors.Is(err, neo.ErrSchema) || !errors.Is(err, atlas.ErrUnavailable) || !strings.Contains(err.Error(), says) {
				t.Errorf("schema %d: %v, want an ErrSchema that says %q", n, err, says)
			}
		}
		if err := f.call(t, testTimeout, ask(s)); !errors.Is(err, neo.ErrSchema) {
			t.Errorf("schema %d, after a look of readiness: %v", n, err)
		}
		set(len(neo.Steps))
		f.ready(t, s, true)
		if err := f.call(t, 10*testTimeout, ask(fresh)); err != nil {
			t.Errorf("with the right schema again: %v", err)
		}
	}
}

func (f *faults) noDatabase(t *testing.T, s *neo.Store) {
	other := f.open(t, func(o *bolt.Options) { o.URL += "/nowhere" })
	for range 5 {
		if err := f.call(t, testTimeout, ask(other)); !errors.Is(err, atlas.ErrUnavailable) || !strings.Contains(err.Error(), "no database of the configured name") {
			t.Errorf("another database: %v", err)
		}
	}
	f.ready(t, other, false)
}

// wrongPassword asks with a wrong password, by many callers and, where there is time, for longer than an account is locked, and then
// demands that the right one is still accepted: three wrong ones in a row lock it for five seconds.
func (f *faults) wrongPassword(t *testing.T, s *neo.Store) {
	other := f.open(t, func(o *bolt.Options) { o.Password = "wrong" })
	var wg sync.WaitGroup
	for end := time.Now().Add(time.Duration(testflags.Times(3, 11)) * time.Second); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		for range 5 {
			wg.Go(func() {
				if err := f.call(t, testTimeout, ask(other)); !errors.Is(err, atlas.ErrUnavailable) || !strings.Contains(err.Error(), "user and password") {
					t.Errorf("a wrong password: %v", err)
				}
			})
		}
		wg.Wait()
	}
	f.ready(t, other, false)
	f.costsNothing(t, other)
	if err := f.call(t, 10*testTimeout, ask(f.open(t))); err != nil {
		t.Errorf("the right password afterwards: %v", err)
	}
}

// endless is a question that ends long after every test.
const endless = "UNWIND range(1, 100000000000) AS n RETURN sum(n) AS endless"

// gone demands that the server has stopped with endless questions.
func (f *faults) gone(t *testing.T) {
	t.Helper()
	begun := time.Now()
	for f.query(t, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $q RETURN currentQuery", map[string]any{"q": endless}) > 0 {
		if time.Since(begun) > time.Second {
			t.Error("the server is still busy with it a second later")
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Logf("the server has stopped with it after %v", time.Since(begun).Round(time.Millisecond))
}

// runs waits until the server is busy with an endless question.
func (f *faults) runs(t *testing.T) {
	t.Helper()
	for begun := time.Now(); f.query(t, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $q RETURN currentQuery", map[string]any{"q": endless}) == 0; {
		if time.Since(begun) > 10*time.Second {
			t.Fatal("the server does not know of the question")
		}
	}
}

func (f *faults) slow(t *testing.T, s *neo.Store) {
	f.gone(t) // the first list of what runs takes longer than the next
	for range testflags.Times(2, 6) {
		if err := f.call(t, testTimeout, func(ctx context.Context) error { return s.Ask(ctx, endless) }); !errors.Is(err, atlas.ErrTimeout) {
			t.Errorf("a question that takes too long: %v, want an ErrTimeout", err)
		}
		f.gone(t)
		if err := f.call(t, 10*testTimeout, ask(s)); err != nil {
			t.Errorf("another question beside it: %v", err)
		}
	}
}

func (f *faults) cancelled(t *testing.T, s *neo.Store) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- s.Ask(ctx, endless) }()
	f.runs(t)
	cancel()
	begun := time.Now()
	if err := f.saw(<-done); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("a caller who goes away: %v, want an ErrTimeout", err)
	}
	t.Logf("the call has ended after %v", time.Since(begun).Round(time.Millisecond))
	f.gone(t)
}

func (f *faults) frozen(t *testing.T, s *neo.Store) {
	f.underLoad(t, s, []error{atlas.ErrUnavailable, atlas.ErrTimeout}, func() {
		if err := f.server.Pause(); err != nil {
			t.Fatal(err)
		}
		f.ready(t, s, false)
		time.Sleep(3 * time.Second)
	})
	f.costsNothing(t, s)
	if err := f.call(t, testTimeout, ask(f.open(t))); !one(err, []error{atlas.ErrUnavailable, atlas.ErrTimeout}) {
		t.Errorf("a new client of a frozen server: %v", err)
	}
	if err := f.server.Resume(); err != nil {
		t.Fatal(err)
	}
	f.ready(t, s, true)
	if err := f.call(t, 10*testTimeout, ask(s)); err != nil {
		t.Errorf("the server goes on: %v", err)
	}
}

func (f *faults) killed(t *testing.T, s *neo.Store) {
	f.underLoad(t, s, []error{atlas.ErrUnavailable}, func() {
		if err := f.server.Kill(); err != nil {
			t.Fatal(err)
		}
		f.ready(t, s, false)
		time.Sleep(time.Second)
	})
	f.costsNothing(t, s)
	before := f.open(t)
	if err := f.call(t, testTimeout, ask(before)); !errors.Is(err, atlas.ErrUnavailable) {
		t.Errorf("before the server starts: %v", err)
	}
	if err := f.server.Restart(context.Background()); err != nil {
		t.Fatal(err)
	}
	for took := time.Minute; took > 200*time.Millisecond; { // its first answers take seconds
		begun := time.Now()
		f.query(t, "RETURN 1", nil)
		took = time.Since(begun)
	}
	for name, client := range map[string]*neo.Store{"it was there before": s, "it was not": before} {
		f.ready(t, client, true)
		if err := f.call(t, 10*testTimeout, ask(client)); err != nil {
			t.Errorf("the server is back, for a client when %s: %v", name, err)
		}
	}
}

// silent demands that errors say nothing of what is inside.
func (f *faults) silent(t *testing.T, _ *neo.Store) {
	u, err := url.Parse(f.server.URL())
	if err != nil {
		t.Fatal(err)
	}
	inside := []string{u.Host, u.Hostname(), u.Port(), f.server.Password(), "bolt", "dial", "tcp", "EOF", "connection reset", "Connectivity", "Neo.", "MATCH", "RETURN", "UNWIND", ".go", "context"}
	for text := range f.errors {
		t.Log(text)
		for _, word := range inside {
			if strings.Contains(text, word) {
				t.Errorf("an error says %q: %s", word, text)
			}
		}
	}
	if len(f.errors) < 5 {
		t.Errorf("only %d kinds of errors were seen", len(f.errors))
	}
}
