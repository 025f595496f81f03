// Random networks of all kinds, with all measures, as NetworkX computes them.

package judges_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/storetest"
)

const (
	// questionsPerWorld is how many networks of one world are asked about.
	questionsPerWorld = 10
	// fewQuestions is how many networks are asked about while one works: every measure is then compared some hundred times.
	fewQuestions = 160
	// manyQuestions is how many the gate asks about, in about a minute on two processors; 20,000 take ten.
	manyQuestions = 2_000
)

var asked = flag.Int("judges.questions", 0, "how many random networks to ask about; 0 is some while one works, and many in the gate")

// worker asks about some of the worlds, and counts.
type worker struct {
	judge    *judge
	compared compared
	forms    compared // of the networks that have ties: by form and part
	dropped  int      // paths that the judge does not find in time
}

// inParallel draws so many worlds, and shares them among workers, each with a judge of its own, until one reports a difference. It
// gives what all counted.
func inParallel(t *testing.T, worlds int, draw func(dice) ([]atlas.Node, error), do func(w *worker, in *world, at int, d dice) error) *worker {
	t.Helper()
	first := testflags.Seed(t)
	all := &worker{compared: compared{}, forms: compared{}}
	var (
		next   atomic.Int64
		failed atomic.Bool
		mu     sync.Mutex
		group  sync.WaitGroup
	)
	one := func(w *worker, at int) error {
		d := newDice(first + uint64(at))
		nodes, err := draw(d)
		if err != nil {
			return err
		}
		in, err := openWorld(nodes)
		if err != nil {
			return err
		}
		defer in.store.Close()
		if err := do(w, in, at, d); err != nil {
			return fmt.Errorf("%w\nThe world:\n%s", err, storetest.Draw(nodes))
		}
		return nil
	}
	for range runtime.GOMAXPROCS(0) {
		w := &worker{judge: startJudge(t), compared: compared{}, forms: compared{}}
		group.Go(func() {
			for {
				at := int(next.Add(1) - 1)
				if at >= worlds || failed.Load() {
					break
				}
				if err := one(w, at); err != nil {
					failed.Store(true)
					t.Errorf("world %d: %v", at, err)
				}
			}
			mu.Lock()
			defer mu.Unlock()
			all.compared.add(w.compared)
			all.forms.add(w.forms)
			all.dropped += w.dropped
		})
	}
	group.Wait()
	return all
}

func TestNetworksAsByNetworkX(t *testing.T) {
	installed(t)
	started := time.Now()
	questions := *asked
	if questions == 0 {
		questions = testflags.Times(fewQuestions, manyQuestions)
	}
	forms := forms()
	all := inParallel(t, questions/questionsPerWorld, drawWorld, func(w *worker, in *world, at int, d dice) error {
		for i := range questionsPerWorld {
			i += at * questionsPerWorld
			if err := w.question(in, d, forms[i%len(forms)], parts[i/len(forms)%len(parts)]); err != nil {
				return err
			}
		}
		return nil
	})
	t.Logf("%d networks in %.0f s; %d questions for paths took NetworkX too long\n%s%s", questions, time.Since(started).Seconds(), all.dropped, all.compared, all.forms)
	if t.Failed() || questions < fewQuestions {
		return
	}
	if all.dropped > questions/100 {
		t.Errorf("the paths of %d questions were not compared, because NetworkX took too long: ask for shorter ones", all.dropped)
	}
	must := slices.Concat(nodeMeasures, networkMeasures, []string{"paths", "part", "projection"})
	if lacks := all.compared.lacks(must); len(lacks) > 0 {
		t.Errorf("in %d networks nothing was compared that is not 0 of %s", questions, strings.Join(lacks, ", "))
	}
	want := append([]string{"directed"}, parts...)
	for _, form := range forms {
		want = append(want, form.String())
	}
	if lacks := all.forms.lacks(want); len(lacks) > 0 {
		t.Errorf("of %d networks with ties none is %s", questions, strings.Join(lacks, ", "))
	}
}

// fewTries is how often a question is drawn again where its network has no ties, which shows little, or too many nodes.
const fewTries = 8

// question draws one question about a world, and compares.
func (w *worker) question(in *world, d dice, as form, part string) (err error) {
	var (
		s  selection
		is *shown
	)
	defer func() {
		if err != nil {
			text, _ := json.Marshal(s.of)
			err = fmt.Errorf("%w\nThe network, by %s:\n%s", err, fmt.Sprintf(s.text, "…"), text)
		}
	}()
	for range fewTries {
		s = whole(d.input(as))
		if is, err = s.show(in); err != nil {
			return err
		}
		if err := w.projection(in, s.of, is); err != nil {
			return err
		}
		if len(is.ties) > 0 && len(is.ids) <= maxPage {
			break
		}
	}
	if len(is.ids) > maxPage {
		return nil // measures are compared on one page
	}
	for part != "whole" {
		of, how, err := s.take(in, d, part, is)
		if err != nil {
			return err
		}
		if how == nil || len(of.steps) > maxSteps {
			break
		}
		if s, is, err = w.part(in, of, how, is); err != nil {
			return err
		}
		if len(is.ties) > 0 {
			w.forms.of(part).numbers++
		}
		if part = "whole"; d.oneIn(4) {
			part = pick(d, parts) // of the part
		}
	}
	if len(is.ties) > 0 {
		if len(s.steps) == 1 {
			w.forms.of("whole").numbers++
		}
		w.forms.of(as.String()).numbers++
		if is.directed {
			w.forms.of("directed").numbers++
		}
	}
	return w.measures(in, d, s, is)
}

// maxSteps is how deep in an answer a part may be, so that what is asked of it stays within the levels of an operation.
const maxSteps = 6

// part compares the nodes and ties of a part of a network with those that it must have.
func (w *worker) part(in *world, part selection, how map[string]any, of *shown) (selection, *shown, error) {
	is, err := part.show(in)
	if err != nil {
		return part, nil, err
	}
	want, err := w.judge.ask("taken", how)
	if err != nil {
		return part, nil, err
	}
	ids := []any{}
	for _, place := range want["kept"].([]any) {
		ids = append(ids, of.ids[int(place.(float64))])
	}
	return part, is, w.network("part", is, ids, want["ties"])
}

// network compares nodes and ties.
func (w *worker) network(name string, is *shown, ids, ties any) error {
	shown := []any{}
	for _, id := range is.ids {
		shown = append(shown, id)
	}
	if differ := w.compared.same(name, map[string]any{"ids": shown, "ties": is.ties}, map[string]any{"ids": ids, "ties": ties}); differ != "" {
		return fmt.Errorf("%s", differ)
	}
	return nil
}

// projection compares a network of co-members with what NetworkX makes of that of affiliations; others it leaves.
func (w *worker) projection(in *world, of map[string]any, is *shown) error {
	ends := map[any][2]string{
		"CO_MEMBERSHIP": {"institution", "alliance"}, "ALLIANCE_OVERLAP": {"alliance", "institution"}, "COUNTRY_CO_MEMBERSHIP": {"country", "alliance"},
	}
	names, ok := ends[of["kind"]]
	if _, filtered := of["countries"]; !ok || filtered {
		return nil
	}
	affiliation := map[string]any{"kind": "AFFILIATION"}
	for _, name := range append([]string{"asOf"}, members...) {
		if value, ok := of[name]; ok {
			affiliation[name] = value
		}
	}
	const end = "{ id ... on Institution { country { id } } }"
	pairs := []any{}
	for after := any(nil); ; {
		cursor, _ := json.Marshal(after)
		answer, err := whole(affiliation).ask(in, fmt.Sprintf("ties(first: %d, after: %s) { nodes { source %s target %[3]s } pageInfo { endCursor hasNextPage } }", maxPage, cursor, end))
		if err != nil {
			return err
		}
		for _, tie := range list(answer, "ties", "nodes") {
			end := map[string]any{}
			for _, side := range []string{"source", "target"} {
				id := below(tie, side, "id").(string)
				kind, _, _ := strings.Cut(id, "/")
				end[kind] = id
				if country, ok := tie.(map[string]any)[side].(map[string]any)["country"].(map[string]any); ok {
					end["country"] = country["id"]
				}
			}
			if end[names[0]] != nil {
				pairs = append(pairs, []any{end[names[0]], end[names[1]]})
			}
		}
		if !below(answer, "ties", "pageInfo", "hasNextPage").(bool) {
			break
		}
		after = below(answer, "ties", "pageInfo", "endCursor")
	}
	least, ok := of["minWeight"]
	if !ok {
		least = 0
	}
	want, err := w.judge.ask("projected", map[string]any{"pairs": pairs, "order": is.ids, "weight": of["weight"], "least": least, "isolates": of["isolates"]})
	if err != nil {
		return err
	}
	return w.network("projection", is, want["ids"], want["ties"])
}

// measures compares all measures of a network or a part of one.
func (w *worker) measures(in *world, d dice, s selection, is *shown) error {
	m := is.measure(d)
	answer, err := s.ask(in, m.fields())
	if err != nil {
		return err
	}
	nodes := list(answer, "nodes", "nodes")
	about := m.told(s.of, is, nodes)
	want, err := w.judge.ask("measures", about)
	if err != nil {
		return err
	}
	wrong := func(differ string) error {
		text, _ := json.Marshal(about)
		return fmt.Errorf("%s\nwhen it is asked\n%s\nand the judge\n%s", differ, m.fields(), text)
	}
	for _, name := range networkMeasures {
		if differ := w.compared.same(name, below(answer, name), below(want, "network", name)); differ != "" {
			return wrong(differ)
		}
	}
	for _, name := range nodeMeasures {
		values := []any{}
		for _, node := range nodes {
			values = append(values, below(node, name))
		}
		if differ := w.compared.same(name, values, below(want, "nodes", name)); differ != "" {
			return wrong(differ)
		}
	}
	if want["connected"] != true {
		return wrong("a community is not connected")
	}
	for i := range m.paths {
		found := list(want, "paths")[i]
		if found == nil {
			w.dropped++
			continue
		}
		if differ := w.compared.same("paths", is.placed(below(answer, fmt.Sprintf("paths%d", i))), found); differ != "" {
			return wrong(differ)
		}
	}
	return nil
}
