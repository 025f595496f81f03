// Apply: changes, all of them or none, and the version that says what is there.

package storetest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
)

const applyWorld = `
country CN: name=China
institution a: name=Anna, country=CN
institution b: name=Berta
alliance x: name=Xenia
membership m: alliance=x, institution=a
figure f: subject=alliance/x
`

// apply applies lines that begin with "put " or "delete " to a store. Rows that the lines name need not be drawn.
func (s *stage) apply(lines string) error {
	s.t.Helper()
	return s.store.Apply(context.Background(), slices.Values(s.changes(lines)))
}

func (s *stage) changes(lines string) []atlas.Change {
	s.t.Helper()
	var changes []atlas.Change
	for l := range strings.Lines(lines) {
		verb, rest, _ := strings.Cut(strings.TrimSpace(l), " ")
		switch verb {
		case "put":
			row, err := readLine(rest)
			if err != nil {
				s.t.Fatal(err)
			}
			d := drawing{drawn: map[atlas.ID]int{}}
			if err := d.add(row); err != nil {
				s.t.Fatal(err)
			}
			changes = append(changes, atlas.Change{Put: d.nodes[0]})
		case "delete":
			changes = append(changes, atlas.Change{Delete: atlas.ID(rest)})
		}
	}
	return changes
}

// picture is all that a reader sees, as text.
func (s *stage) picture() string {
	s.t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "version %s\n", s.Dataset().Version)
	for _, table := range atlas.Tables {
		for n, err := range s.Rows(context.Background(), table.Kind) {
			if err != nil {
				s.t.Fatal(err)
			}
			b.WriteString(Draw([]atlas.Node{n}))
		}
	}
	for _, h := range atlas.Relationships {
		from := world
		if h.From != "" {
			from = []atlas.ID{"country/CN", "institution/a", "institution/b", "alliance/x", "alliance/y", "membership/m", "membership/n", "figure/f", "source/s"}
		}
		fmt.Fprintf(&b, "%s: %s\n", h.Field, s.ends(h, from...))
	}
	for _, text := range []string{"anna", "berta", "xenia", "china", "yvonne"} {
		fmt.Fprintf(&b, "search %s: %s\n", text, s.find(text))
	}
	return b.String()
}

var applyExamples = []struct {
	name    string
	changes string
	refused bool
	want    string // the world afterwards, drawn
}{
	{"no changes", "", false, applyWorld},
	{"add", "put alliance y: name=Yvonne, seatCountry=CN\nput membership n: alliance=y, institution=b", false,
		applyWorld + "alliance y: name=Yvonne, seatCountry=CN\nmembership n: alliance=y, institution=b"},
	{"a row before the one it names", "put membership n: alliance=y, institution=b\nput alliance y: name=Yvonne", false,
		applyWorld + "alliance y: name=Yvonne\nmembership n: alliance=y, institution=b"},
	{"replace", "put institution a: name=Anna the second", false, strings.Replace(applyWorld, "name=Anna, country=CN", "name=Anna the second", 1)},
	{"replace what a row names", "put membership m: alliance=x, institution=b, role=chair", false,
		strings.Replace(applyWorld, "alliance=x, institution=a", "alliance=x, institution=b, role=chair", 1)},
	{"the last of two puts counts", "put institution b: name=First\nput institution b: name=Second", false, strings.Replace(applyWorld, "Berta", "Second", 1)},
	{"delete", "delete membership/m", false, strings.Replace(applyWorld, "membership m: alliance=x, institution=a\n", "", 1)},
	{"delete a row with all that name it, in any order", "delete alliance/x\ndelete figure/f\ndelete membership/m", false,
		"country CN: name=China\ninstitution a: name=Anna, country=CN\ninstitution b: name=Berta"},
	{"delete what is not there", "delete alliance/none\ndelete nothing\ndelete institution/b\ndelete institution/b", false, strings.Replace(applyWorld, "institution b: name=Berta\n", "", 1)},
	{"delete and put again", "delete membership/m\nput membership m: alliance=x, institution=b", false, strings.Replace(applyWorld, "institution=a", "institution=b", 1)},
	{"put and delete", "put alliance y: name=Yvonne\ndelete alliance/y", false, applyWorld},
	{"free a row and delete it", "put membership m: alliance=x, institution=b\ndelete institution/a", false,
		"country CN: name=China\ninstitution b: name=Berta\nalliance x: name=Xenia\nmembership m: alliance=x, institution=b\nfigure f: subject=alliance/x"},
	{"a row that names itself", "put alliance x: name=Xenia, parent=x", false, strings.Replace(applyWorld, "name=Xenia", "name=Xenia, parent=x", 1)},
	{"a row that names nobody's row", "put membership n: alliance=none, institution=a", true, applyWorld},
	{"a subject that is not there", "put figure g: subject=person/nobody", true, applyWorld},
	{"a source that is not there", "put institution c: source=none", true, applyWorld},
	{"another source that is not there", "put institution c: otherSources=none", true, applyWorld},
	{"deleting what a row names", "delete institution/a", true, applyWorld},
	{"deleting a subject", "delete membership/m\ndelete alliance/x", true, applyWorld},
	{"deleting a source that rows rest on", "delete source/s", true, applyWorld},
	{"good changes among wrong ones", "put institution c: name=Clara\ndelete membership/m\nput institution b: name=Bella\nput figure g: subject=person/nobody", true, applyWorld},
}

func testApply(t *testing.T, open opener) {
	for _, c := range applyExamples {
		t.Run(c.name, func(t *testing.T) {
			after := drawNaive(t, c.want).picture()
			s := draw(t, open, applyWorld)
			before := s.picture()
			switch err := s.apply(c.changes); {
			case c.refused:
				wantKind(t, c.name, err, atlas.ErrInput)
			case err != nil:
				t.Fatal(err)
			}
			want(t, "the store afterwards", s.now().picture(), after)
			if _, err := s.Nodes(context.Background(), []atlas.ID{"alliance/x"}); !errors.Is(err, atlas.ErrChanged) {
				want(t, "a reader from before", s.picture(), before)
			}
		})
	}
	t.Run("changes in several steps", func(t *testing.T) {
		after := drawNaive(t, applyWorld).picture()
		s := draw(t, open, "country CN: name=China")
		for _, step := range []string{"put institution b: name=B", "put institution a: name=Anna, country=CN\nput alliance x: name=X", "put membership m: alliance=x, institution=b",
			"put institution b: name=Berta\nput alliance x: name=Xenia", "put figure f: subject=alliance/x\nput figure g: subject=alliance/x", "put membership m: alliance=x, institution=a\ndelete figure/g"} {
			if err := s.apply(step); err != nil {
				t.Fatal(err)
			}
		}
		want(t, "the store afterwards", s.now().picture(), after)
	})
	t.Run("the description of the dataset", func(t *testing.T) { testDataset(t, open) })
	t.Run("a store without rows", func(t *testing.T) {
		s := &stage{t: t, store: open(t)}
		defer s.store.Close()
		s = s.now()
		want(t, "search", s.find("anna"), "")
		want(t, "institutions", s.ends(atlas.AllInstitutions.Relationship, atlas.Root), "")
		want(t, "members", s.ends(atlas.AllianceMembers.Relationship, "alliance/x"), "")
		want(t, "nodes", keysOf(s.look("alliance/x"), true), "none")
		want(t, "groups", s.groups(atlas.Everything.Relationship, "", kindOfRow, atlas.Root), "")
		want(t, "rows", s.all(atlas.KindAlliance), "")
		var none atlas.Digest
		want(t, "version", s.Dataset().Version, none.Version())
	})
	t.Run("no reader sees half of a change", func(t *testing.T) { testConcurrent(t, open) })
}

func testDataset(t *testing.T, open opener) {
	s := draw(t, open, applyWorld)
	describe := func(d *atlas.Dataset) string {
		if d.Store == "" {
			t.Error("the store does not say what sort of store it is")
		}
		return fmt.Sprintf("%s, %s, %s, %s, %s, %s", d.Name, d.Title, d.License, d.Citation, d.Updated, d.Package)
	}
	want(t, "at first", describe(s.Dataset()), "test, Test, CC0-1.0, A world drawn for a test., , ")
	changed := atlas.Dataset{Name: "n", Title: "t", Version: "mine", License: "l", Citation: "c", Updated: mustDate(t, "2024-01"), Store: "mine", Package: []byte("{}")}
	if err := s.store.Apply(context.Background(), slices.Values([]atlas.Change{{Dataset: &changed}})); err != nil {
		t.Fatal(err)
	}
	after := s.now()
	want(t, "changed", describe(after.Dataset()), "n, t, l, c, 2024-01, {}")
	want(t, "the version is of the rows", after.Dataset().Version, s.Dataset().Version)
	want(t, "the sort of store is its own", after.Dataset().Store, s.Dataset().Store)
	want(t, "a reader from before", describe(s.Dataset()), "test, Test, CC0-1.0, A world drawn for a test., , ")
	if err := s.apply("put institution c: name=Clara"); err != nil {
		t.Fatal(err)
	}
	want(t, "kept when rows change", describe(s.now().Dataset()), "n, t, l, c, 2024-01, {}")
	refused := []atlas.Change{{Dataset: &atlas.Dataset{Name: "refused"}}, {Delete: "institution/a"}}
	wantKind(t, "a wrong change", s.store.Apply(context.Background(), slices.Values(refused)), atlas.ErrInput)
	want(t, "kept when changes are refused", describe(s.now().Dataset()), "n, t, l, c, 2024-01, {}")
	want(t, "the same at every date", describe(s.on("1900").Dataset()), "n, t, l, c, 2024-01, {}")
}

// testConcurrent changes two rows together while readers read: both must be of one generation, whichever verb is asked.
func testConcurrent(t *testing.T, open opener) {
	s := draw(t, open, "alliance x: name=Generation\ninstitution a: name=G0\ninstitution b: name=G0\nmembership m: alliance=x, institution=a")
	const generations, readers = 60, 3
	enough := time.Duration(testflags.Times(4, 10)) * time.Second // a store in another process has fewer of them
	done := make(chan struct{})
	problems := make(chan error, readers)
	var all sync.WaitGroup
	for range readers {
		all.Go(func() {
			for looking := true; looking; {
				select {
				case <-done:
					looking = false // once more, for the last generation
				default:
				}
				err := oneGeneration(s.store)
				if errors.Is(err, atlas.ErrChanged) { // what the reader saw was of no generation, and it said so
					looking = true
					continue
				}
				if err != nil {
					problems <- err
					return
				}
			}
		})
	}
	var failed error
	last, start := 0, time.Now()
	for g := 1; g <= generations && failed == nil && time.Since(start) < enough; g++ {
		last = g
		failed = s.apply(fmt.Sprintf("put institution a: name=G%d\nput institution b: name=G%d\nput membership m: alliance=x, institution=%s", g, g, string("ab"[g%2])))
	}
	close(done)
	all.Wait()
	close(problems)
	for err := range problems {
		t.Error(err)
	}
	if failed != nil {
		t.Fatal(failed)
	}
	want(t, "the last generation", s.now().find(fmt.Sprintf("G%d", last)), "a b")
}

func oneGeneration(store atlas.Store) error {
	ctx := context.Background()
	r, err := store.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	nodes, err := r.Nodes(ctx, []atlas.ID{"institution/a", "institution/b"})
	if err != nil {
		return err
	}
	name := nodes[0].(*atlas.Institution).Name
	hits, err := r.Search(ctx, atlas.Search{Text: name}, everything)
	if err != nil {
		return err
	}
	links, err := r.Expand(ctx, atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/x"}, everything)
	if err != nil {
		return err
	}
	var digest atlas.Digest
	for _, table := range atlas.Tables {
		for n, err := range r.Rows(ctx, table.Kind) {
			if err != nil {
				return err
			}
			digest.Add(n)
		}
	}
	exact := 0
	for i := range hits.Nodes {
		if hits.Matched[i] == name {
			exact++
		}
	}
	switch {
	case nodes[1].(*atlas.Institution).Name != name:
		return fmt.Errorf("one row is of generation %s and one of %s", name, nodes[1].(*atlas.Institution).Name)
	case exact != 2:
		return fmt.Errorf("%d rows are found by the name %s, not 2", exact, name)
	case len(links.Nodes) != 1 || links.Nodes[0].(*atlas.Institution).Name != name:
		return fmt.Errorf("in generation %s the member is %v", name, keysOf(links.Nodes, false))
	case digest.Version() != r.Dataset().Version:
		return fmt.Errorf("the version is %s, and that of the rows %s", r.Dataset().Version, digest.Version())
	}
	return nil
}

func testVersion(t *testing.T, open opener) {
	version := func(world string) string { return draw(t, open, world).Dataset().Version }
	first := version(applyWorld)
	t.Run("is the digest of the rows", func(t *testing.T) {
		var d atlas.Digest
		for _, n := range World(t, applyWorld) {
			d.Add(n)
		}
		want(t, "version", first, d.Version())
	})
	t.Run("does not depend on the order of rows", func(t *testing.T) {
		lines := strings.Split(strings.TrimSpace(applyWorld), "\n")
		slices.Reverse(lines)
		want(t, "version", version(strings.Join(lines, "\n")), first)
	})
	t.Run("does not depend on history", func(t *testing.T) {
		s := draw(t, open, applyWorld)
		for _, step := range []string{"put institution c: name=Clara\nput institution b: name=Bella", "delete institution/c\nput institution b: name=Berta", "put institution b: name=Berta"} {
			if err := s.apply(step); err != nil {
				t.Fatal(err)
			}
		}
		want(t, "version", s.now().Dataset().Version, first)
	})
	t.Run("does not depend on the date", func(t *testing.T) {
		s := draw(t, open, asOfWorld)
		want(t, "version", s.on("1900").Dataset().Version, s.Dataset().Version)
	})
	for name, other := range map[string]string{
		"another name": strings.Replace(applyWorld, "Anna", "Anno", 1), "another key": strings.Replace(applyWorld, "figure f", "figure g", 1),
		"a row more": applyWorld + "person p", "a row less": strings.Replace(applyWorld, "institution b: name=Berta\n", "", 1),
		"a source more": applyWorld + "source t", "what nobody verified": applyWorld + "unverified u: subject=alliance/x",
	} {
		t.Run("changes with "+name, func(t *testing.T) {
			if version(other) == first {
				t.Error("the version is the same")
			}
		})
	}
}

// seq is a sequence of changes that does something before the last of them.
func seq(changes []atlas.Change, before func()) iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) {
		for i, c := range changes {
			if i == len(changes)-1 {
				before()
			}
			if !yield(c) {
				return
			}
		}
	}
}
