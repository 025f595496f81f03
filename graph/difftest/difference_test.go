// Package difftest asks both executors the same random questions about random worlds: the level executor must answer as
// gqlgen's own does, to the byte and to the last error. What it costs the store, and that it ends when it is told to, is
// tested here too.
//
// neo4j_test.go asks them of an embedded store and of a real Neo4j. world_test.go has the worlds, generate_test.go and
// generate_values_test.go make the questions, ask_test.go says what a difference is, and shrink_test.go makes it small.
package difftest_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"alliance-atlas/internal/testflags"
)

var networkQuestions = flag.Int("difftest.networks", 100, "how many questions about networks alone are asked of each world on Neo4j")

var differences = flag.Int("difftest.differences", 1, "after how many differences to stop")

const (
	// operationsPerWorld is how many operations one world is asked, documents with other variables counted each time.
	operationsPerWorld = 200
	// fewestChecked is how many operations it takes to tell what they show: fewer may happen to be about little.
	fewestChecked = 4_000
)

// TestSameAnswers asks about the worlds of a drawn seed and of the numbers after it.
func TestSameAnswers(t *testing.T) {
	first, operations := testflags.Seed(t), testflags.Times(fewOperations, manyOperations)
	started := time.Now()
	var (
		next    atomic.Int64
		found   atomic.Int64
		workers sync.WaitGroup
		mu      sync.Mutex
		total   shares
	)
	worlds := int64((operations + operationsPerWorld - 1) / operationsPerWorld)
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for {
				i := next.Add(1) - 1
				if i >= worlds || found.Load() >= int64(*differences) {
					return
				}
				c := contest{seed: first + uint64(i), most: min(operationsPerWorld, operations-int(i)*operationsPerWorld)}
				report, err := c.run()
				if err != nil {
					t.Errorf("world %d: %v", c.seed, err)
					found.Add(1)
				}
				if report != "" {
					found.Add(1)
					t.Error(report)
				}
				mu.Lock()
				total.add(&c.shares)
				mu.Unlock()
			}
		})
	}
	workers.Wait()
	t.Logf("%s in %.0f s", &total, time.Since(started).Seconds())
	if found.Load() == 0 && operations >= fewestChecked {
		total.check(t)
	}
}

// contest is one world and what is asked about it.
type contest struct {
	seed     uint64
	most     int // operations
	shares   shares
	networks bool // whether all questions are about networks
}

// run asks until there is a difference, which it reports.
func (c *contest) run() (string, error) {
	w, err := draw(c.seed)
	if err != nil {
		return "", err
	}
	store, err := open(w.nodes)
	if err != nil {
		return "", err
	}
	defer store.Close()
	h := serve(store)
	if c.seed&1 == 1 { // every second world is asked as a remote one
		h.level = serve(far{store}).level
	}
	d, err := c.ask(w, h)
	if d == nil || err != nil {
		return "", err
	}
	return report(c.seed, w, h, d.asking, d.before), nil
}

// differing is a question to which the answers differ.
type differing struct {
	asking
	before           []asking // of the same document
	level, reference *answer
	differ           string
}

// ask asks until two handlers differ; nil where they did not.
func (c *contest) ask(w *world, h handlers) (*differing, error) {
	m := newMaker(c.seed, w)
	m.networks = c.networks
	for c.shares.operations < c.most {
		doc := m.document()
		text := writeDocument(doc)
		var before []asking
		for turn := range 1 + m.IntN(3) {
			op := pick(m, doc.Operations)
			a := asking{query: text, operation: op.Name, variables: m.json(op, turn == 0), get: m.oneIn(12), plain: m.oneIn(4)}
			if m.oneIn(300) {
				a.operation = pick(m, []string{"", "Nobody", "A"})
			}
			level, reference, differ := h.compare(a)
			c.shares.count(reference)
			if differ != "" {
				return &differing{a, before, level, reference, differ}, nil
			}
			before = append(before, a)
			if len(m.marks) > 0 && len(level.data) > 4 {
				var data any
				if err := json.Unmarshal(level.data, &data); err != nil {
					return nil, err
				}
				m.learn(data, "")
			}
		}
	}
	return nil, nil
}

// json are the variables given this time.
func (m *maker) json(op *ast.OperationDefinition, first bool) string {
	given := map[string]json.RawMessage{}
	for name, v := range m.give(op, first) {
		given[name] = json.RawMessage(jsonOf(v))
	}
	return writeVariables(given)
}

// shares tell whether the questions were about something.
type shares struct {
	operations int
	data       int // answers with data that is not null
	rows       int // answers with objects in lists
	deep       int // answers with objects in lists in lists in lists
	failed     int // answers with errors
	partial    int // answers with errors and data
	cut        int // answers with more errors than are shown
	objects    int // of all answers
	codes      map[string]int
}

func (s *shares) count(a *answer) {
	s.operations++
	objects, lists := measure(a.data)
	s.objects += objects
	some := len(a.data) > 0 && !bytes.Equal(a.data, []byte("null"))
	s.data += one(some)
	s.rows += one(lists >= 1)
	s.deep += one(lists >= 3)
	s.failed += one(len(a.errors) > 0)
	s.partial += one(len(a.errors) > 0 && some)
	s.cut += one(a.dropped != "")
	if s.codes == nil {
		s.codes = map[string]int{}
	}
	seen := map[string]bool{}
	for _, code := range a.codes {
		if !seen[code] {
			seen[code] = true
			s.codes[code]++
		}
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// measure counts the objects of a JSON text, and how deep lists with objects nest.
func measure(data []byte) (objects, lists int) {
	depth, quoted := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[':
			depth++
		case c == ']':
			depth--
		case c == '{':
			objects++
			lists = max(lists, depth)
		}
	}
	return objects, lists
}

func (s *shares) add(of *shares) {
	s.operations += of.operations
	s.data += of.data
	s.rows += of.rows
	s.deep += of.deep
	s.failed += of.failed
	s.partial += of.partial
	s.cut += of.cut
	s.objects += of.objects
	if s.codes == nil {
		s.codes = map[string]int{}
	}
	for code, n := range of.codes {
		s.codes[code] += n
	}
}

func (s *shares) percent(n int) float64 { return 100 * float64(n) / float64(max(s.operations, 1)) }

func (s *shares) String() string {
	var codes []string
	for _, code := range sortedKeys(s.codes) {
		codes = append(codes, fmt.Sprintf("%s %.1f %%", code, s.percent(s.codes[code])))
	}
	return fmt.Sprintf("%d operations: %.0f %% with data, %.0f %% with rows, %.0f %% with rows on three levels, %.1f objects each; %.0f %% with errors (%s), %.0f %% with errors and data, %.1f %% with more errors than are shown",
		s.operations, s.percent(s.data), s.percent(s.rows), s.percent(s.deep), float64(s.objects)/float64(max(s.operations, 1)),
		s.percent(s.failed), strings.Join(codes, ", "), s.percent(s.partial), s.percent(s.cut))
}

// check fails where the questions show little, as they would when the generator breaks.
func (s *shares) check(t *testing.T) {
	for _, share := range []struct {
		what  string
		n     int
		least float64
	}{
		{"with data", s.data, 60},
		{"with rows", s.rows, 40},
		{"with rows on three levels", s.deep, 8},
		{"with errors", s.failed, 10},
		{"with errors and data", s.partial, 0.5},
		{"BAD_INPUT", s.codes["BAD_INPUT"], 2},
		{"BAD_CURSOR", s.codes["BAD_CURSOR"], 2},
	} {
		if s.percent(share.n) < share.least {
			t.Errorf("%.1f %% of the answers are %s, fewer than %.1f %%: the questions show little", s.percent(share.n), share.what, share.least)
		}
	}
}
