// Tests of batches from within: domains that several entities have, and a comparison of all entities that ends in time.

package reconcile

import (
	"context"
	"errors"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
	"alliance-atlas/store/storetest"
)

// small is the index of the institutions of a small world.
func small(t *testing.T, world string) *index {
	t.Helper()
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), storetest.Changes(storetest.World(t, world))); err != nil {
		t.Fatal(err)
	}
	reader, err := store.Snapshot(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	x, err := newIndex(t.Context(), reader, atlas.KindInstitution)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// A domain is that of an institution where no other has it: a hospital is often below the address of its university.
func TestSharedDomainsIdentifyNothing(t *testing.T) {
	x := small(t, "institution a: website=https://www.shared.example/\ninstitution b: website=http://shared.example/clinic\ninstitution c: website=https://own.example/\n")
	for text, want := range map[string]bool{"https://shared.example/": false, "shared.example": false, "https://www.own.example/page": true, "institution/a": true} {
		if at, ok := x.identified(text); ok != want {
			t.Errorf("%s identifies %d: %t", text, at, ok)
		}
	}
}

func TestComparisonsOfAllEndInTime(t *testing.T) {
	x := small(t, "institution a: kind=university\ninstitution b: kind=company\n")
	c, err := readConstraint("kind", []byte(`"university"`))
	if err != nil {
		t.Fatal(err)
	}
	f := &found{asked: &asked{limit: candidates, constraints: []constraint{*c}}, all: []*index{x}}
	r, err := f.result(t.Context(), &facts{lands: &lands{}})
	if err != nil || len(r.Result) != 1 || r.Result[0].ID != "institution/a" || len(f.choices) != 0 {
		t.Errorf("%v, %v; %d choices are kept", r, err, len(f.choices))
	}
	ended, end := context.WithCancel(t.Context())
	end()
	if _, err := f.result(ended, &facts{lands: &lands{}}); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("it goes on: %v", err)
	}
}
