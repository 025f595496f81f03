// Kept rows: one that is asked for again is made once, and rows as they are now are what questions get.

package neo

import (
	"fmt"
	"hash/maphash"
	"strings"
	"sync"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// institutionText is the text of an institution with a name.
func institutionText(name string) string {
	var w writer
	i := &atlas.Institution{}
	i.ID, i.Name, i.SourceIDs = "institution/a", name, []atlas.ID{"source/s"}
	return w.row(i)
}

func TestRowsAskedForTwiceAreKept(t *testing.T) {
	k := newRowCache()
	made := 0
	ask := func(text string) atlas.Node {
		t.Helper()
		n, err := k.row(text, func(text string) (atlas.Node, error) {
			made++
			return new(decoder).node(text)
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	old, changed := institutionText("Old name"), institutionText("New name")
	if ask(old) == ask(old) {
		t.Error("a row was kept the first time it was asked for")
	}
	if made != 1 {
		t.Errorf("the row was made %d times as one of an answer, want once", made)
	}
	if a, b := ask(old), ask(old); a != b || made != 1 {
		t.Errorf("a row that was asked for twice is made again")
	}
	if got := ask(changed).(*atlas.Institution).Name; got != "New name" {
		t.Errorf("a row with another text is %q", got)
	}
	if got := ask(old).(*atlas.Institution).Name; got != "Old name" {
		t.Errorf("the row before is %q", got)
	}
}

func TestLongRowsAreNotKept(t *testing.T) {
	for _, c := range []struct {
		size int
		kept bool
	}{{cachedText - 1, true}, {cachedText, true}, {cachedText + 1, false}} {
		text := institutionText(strings.Repeat("x", c.size-len(institutionText(""))))
		if len(text) != c.size {
			t.Fatalf("a text of %d bytes, want %d", len(text), c.size)
		}
		d := &decoder{cache: newRowCache()}
		var rows []atlas.Node
		for range 3 {
			n, err := d.node(text)
			if err != nil {
				t.Fatal(err)
			}
			rows = append(rows, n)
		}
		if kept := rows[1] == rows[2]; kept != c.kept {
			t.Errorf("%d bytes: kept is %v, want %v", c.size, kept, c.kept)
		}
	}
}

func TestKeptRowsCostNothingToMake(t *testing.T) {
	d := &decoder{cache: newRowCache()}
	var rows []any
	places := map[uint64]bool{} // two rows of one place would push each other out
	for i := 0; len(rows) < 100; i++ {
		text := institutionText(strings.Repeat("x", i))
		if place := maphash.String(d.cache.seed, text) % cachedRows; !places[place] {
			places[place] = true
			rows = append(rows, text)
		}
	}
	ask := func() {
		if _, err := d.nodes(rows); err != nil {
			t.Fatal(err)
		}
	}
	ask()
	ask()
	if allocs := testing.AllocsPerRun(3, ask); allocs > 1 { // the list of them
		t.Errorf("%v allocations for 100 kept rows", allocs)
	}
}

func TestDamagedRowsAreNotKept(t *testing.T) {
	d := &decoder{cache: newRowCache()}
	for range 3 {
		for _, text := range []string{"", "nothing", "institutions", "institutions" + cellEnd, institutionText("x") + cellEnd} {
			if n, err := d.node(text); err != bolt.ErrDamaged {
				t.Errorf("%q is %v, %v", text, n, err)
			}
		}
	}
}

func TestManyAskForKeptRowsAtOnce(t *testing.T) {
	k := newRowCache()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			d := &decoder{cache: k}
			for i := range 2000 {
				name := strings.Repeat("x", i%50)
				n, err := d.node(institutionText(name))
				if err != nil || n.(*atlas.Institution).Name != name {
					t.Errorf("%q is %v, %v", name, n, err)
					return
				}
			}
		})
	}
	all.Wait()
}

// BenchmarkRows makes the 100 rows of an answer: from the cache, where all of them have been asked for before, and without it.
func BenchmarkRows(b *testing.B) {
	texts := make([]any, 100)
	for i := range texts {
		texts[i] = institutionText(fmt.Sprint("University of ", i))
	}
	for name, cache := range map[string]*rowCache{"cached": newRowCache(), "made": nil} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := (&decoder{cache: cache}).nodes(texts); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
