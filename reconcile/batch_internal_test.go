// Tests of batches from within: domains that several entities have, and a comparison of all entities that ends in time.

package reconcile

import (
	"context"
	"errors"
	"testing"

	"alliance-atlas/atlas"
)

// small is the index of a few institutions.
func small(all ...*atlas.Institution) *index {
	x := emptyIndex(atlas.KindInstitution)
	for _, one := range all {
		one.ID = atlas.NewID(atlas.KindInstitution, one.Name)
		x.add(one)
	}
	x.weigh()
	return x
}

func institutionAt(name, website string) *atlas.Institution {
	return &atlas.Institution{Named: atlas.Named{Name: name}, Website: website}
}

// A domain is that of an institution where no other has it: a hospital is often below the address of its university.
func TestSharedDomainsIdentifyNothing(t *testing.T) {
	x := small(institutionAt("a", "https://www.shared.example/"), institutionAt("b", "http://shared.example/clinic"), institutionAt("c", "https://own.example/"))
	for text, want := range map[string]bool{"https://shared.example/": false, "shared.example": false, "https://www.own.example/page": true, "institution/a": true} {
		if at, ok := x.identified(text); ok != want {
			t.Errorf("%s identifies %d: %t", text, at, ok)
		}
	}
}

func TestComparisonsOfAllEndInTime(t *testing.T) {
	a, b := institutionAt("a", ""), institutionAt("b", "")
	a.Kind, b.Kind = "UNIVERSITY", "COMPANY"
	x := small(a, b)
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
