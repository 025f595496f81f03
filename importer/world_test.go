// Tests of made-up worlds: the same for the same seed, in order, and in proportion.

package importer_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"unicode"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

func TestWorldsAreInOrder(t *testing.T) {
	for _, o := range []importer.Options{{Institutions: 1}, {Institutions: 2, Seed: 1}, {Institutions: 3, Seed: 2}, {Institutions: 19}, {Institutions: 20}, {Institutions: 21}, {Institutions: 400, Seed: 1 << 63}, {Institutions: 2000, Seed: 7}} {
		files := generated(t, o)
		p, err := importer.Read(context.Background(), files, nil)
		if err != nil {
			t.Fatalf("%+v: %v", o, err)
		}
		if p.Len(atlas.KindInstitution) != o.Institutions {
			t.Errorf("%+v: %d institutions", o, p.Len(atlas.KindInstitution))
		}
		if !strings.Contains(p.Dataset().Title, "Generated") {
			t.Errorf("the title %q does not say that the world is made up", p.Dataset().Title)
		}
		compare(t, contents(t, written(t, p)), contents(t, files))
	}
}

func TestWorldsDependOnTheirSeedAlone(t *testing.T) {
	same, again, other := generated(t, importer.Options{Institutions: 300, Seed: 5}), generated(t, importer.Options{Institutions: 300, Seed: 5}), generated(t, importer.Options{Institutions: 300, Seed: 6})
	compare(t, contents(t, again), contents(t, same))
	for _, name := range []string{"institutions.csv", "alliances.csv", "memberships.csv", "courses.csv", "exchanges.csv", "figures.csv"} {
		if bytes.Equal(same[name].Data, other[name].Data) {
			t.Errorf("%s is the same for another seed", name)
		}
	}
}

func TestWorldsAreInProportion(t *testing.T) {
	const n = 4000
	p, err := importer.Read(context.Background(), generated(t, importer.Options{Institutions: n, Seed: 11}), nil)
	if err != nil {
		t.Fatal(err)
	}
	for kind, each := range map[atlas.Kind]float64{atlas.KindMembership: 5, atlas.KindCourse: 10, atlas.KindExchange: 2, atlas.KindExchangeParty: 4} {
		if got := float64(p.Len(kind)) / n; got < each*0.9 || got > each*1.1 {
			t.Errorf("%.2f rows of %s for each institution, want about %.0f", got, kind, each)
		}
	}
	for _, table := range atlas.Tables {
		if p.Len(table.Kind) == 0 && table.Kind != atlas.KindUnverified {
			t.Errorf("no %s", table.Name)
		}
	}
	members, alliances := map[atlas.ID]int{}, map[atlas.ID]int{}
	for row := range p.Rows(context.Background(), atlas.KindMembership) {
		m := row.(*atlas.Membership)
		members[m.AllianceID]++
		alliances[m.InstitutionID]++
	}
	if largest := most(members); largest < n/5 {
		t.Errorf("the largest alliance has %d members of %d", largest, n)
	}
	if largest := most(alliances); largest < 20 {
		t.Errorf("no institution is in more than %d alliances", largest)
	}
	scripts := map[string]int{}
	for row := range p.Rows(context.Background(), atlas.KindInstitution) {
		for _, r := range row.(*atlas.Institution).NameLocal {
			for name, script := range map[string]*unicode.RangeTable{"Han": unicode.Han, "Cyrillic": unicode.Cyrillic, "Arabic": unicode.Arabic, "Hangul": unicode.Hangul, "Latin": unicode.Latin} {
				if unicode.Is(script, r) {
					scripts[name]++
				}
			}
		}
	}
	if len(scripts) < 4 {
		t.Errorf("names in few scripts: %v", scripts)
	}
}

func most(counts map[atlas.ID]int) int {
	largest := 0
	for _, n := range counts {
		largest = max(largest, n)
	}
	return largest
}

func TestWorldsHaveTheirSourceAndCountries(t *testing.T) {
	base := curated(t)
	p, err := importer.Read(context.Background(), generated(t, importer.Options{Institutions: 50}), nil)
	if err != nil {
		t.Fatal(err)
	}
	if p.Len(atlas.KindCountry) != base.Len(atlas.KindCountry) {
		t.Errorf("%d countries of %d", p.Len(atlas.KindCountry), base.Len(atlas.KindCountry))
	}
	for row := range p.Rows(context.Background(), atlas.KindCourse) {
		if ids := atlas.RowOf(row).SourceIDs; len(ids) != 1 || ids[0] != "source/generated" {
			t.Fatalf("%s rests on %v", row.NodeID(), ids)
		}
	}
}

func TestSizesOfWorlds(t *testing.T) {
	base := curated(t)
	for _, n := range []int{-1, 0, importer.MaxInstitutions + 1} {
		if _, err := importer.NewWorld(t.Context(), base, importer.Options{Institutions: n}); !errors.Is(err, atlas.ErrInput) {
			t.Errorf("%d institutions: %v", n, err)
		}
	}
	if _, err := importer.NewWorld(t.Context(), &importer.Package{}, importer.Options{Institutions: 1}); !errors.Is(err, atlas.ErrInput) {
		t.Errorf("a world without countries: %v", err)
	}
}
