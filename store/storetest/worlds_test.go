// Tests of worlds: what their text says by itself, what it may leave out, and which mistakes it shows.

package storetest

import (
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/testflags"
)

func TestParseWorld(t *testing.T) {
	nodes := World(t, `
# a comment
country CN: name=China, region=Asia
institution tsinghua: name=Tsinghua University, country=CN, nameZh=清华大学, aliases=THU;Tsinghua

alliance gma: name="Alliance, ""Global""" , acronym = GMA,founded=2020-12, website=https://example.org/?a=b
membership: alliance=gma, institution=tsinghua, role=initiator, from=2020
membership: alliance=gma, institution=tsinghua, role=initiator
membership m: alliance=gma, institution=tsinghua
figure: subject=alliance/gma, measure=members and regions, value=104, asOf=2024-01-30
figure wdea-members: subjectKind=country, subject=CN, unit=people
exchange e
exchange-party: exchange=e, country=CN
event-host: event=ev, alliance=gma
event ev
`)
	const want = `country CN: alpha3=CNX, numeric=165, name=China, officialName=China, nameZh=China, region=Asia, latitude=-15, longitude=-105, source=s, trust=primary
institution tsinghua: name=Tsinghua University, nameZh=清华大学, aliases=THU;Tsinghua, kind=university, country=CN, countryBasis=source, source=s, trust=primary
alliance gma: name="Alliance, ""Global""", acronym=GMA, kind=university-network, founded=2020-12, website=https://example.org/?a=b, source=s, trust=primary
membership gma-tsinghua-initiator: alliance=gma, institution=tsinghua, role=initiator, from=2020, source=s, trust=primary
membership gma-tsinghua-initiator-2: alliance=gma, institution=tsinghua, role=initiator, source=s, trust=primary
membership m: alliance=gma, institution=tsinghua, role=member, source=s, trust=primary
figure gma-members-and-regions: subjectKind=alliance, subject=gma, measure=members and regions, value=104, qualifier=exact, unit=members and regions, asOf=2024-01-30, source=s, trust=primary
figure wdea-members: subjectKind=country, subject=CN, measure=members, qualifier=exact, unit=people, source=s, trust=primary
exchange e: name=e, kind=mooc-sharing, source=s, trust=primary
exchange-party e-provider-cn: exchange=e, side=provider, country=CN, source=s, trust=primary
event-host ev-gma: event=ev, alliance=gma, source=s, trust=primary
event ev: name=ev, source=s, trust=primary
source s: title=s, language=en, kind=primary, trust=primary
`
	got := Draw(nodes)
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if again := Draw(World(t, got)); again != got {
		t.Errorf("drawn and read again it is\n%s", again)
	}
}

func TestEveryKindHasDefaults(t *testing.T) {
	nodes := World(t, nodesWorld)
	seen := map[atlas.Kind]bool{}
	for _, n := range nodes {
		seen[n.Is()] = true
	}
	for _, table := range atlas.Tables {
		if !seen[table.Kind] {
			t.Errorf("%s can be drawn without saying everything, and the world of nodes.go has none", table.Name)
		}
	}
}

func TestParseWorldShowsMistakes(t *testing.T) {
	for text, says := range map[string]string{
		"country CN\n\nplanet x":                                  `line 3: there is no kind "planet"`,
		"institution x: country=CN":                               "line 1: institution/x names country/CN, which is not drawn",
		"institution x: source=t":                                 "line 1: institution/x names source/t, which is not drawn",
		"institution x: otherSources=t":                           "names source/t",
		"figure: subject=person/p":                                "line 1: figure/p-members names person/p, which is not drawn",
		"person a\nperson b\nperson a":                            "line 3: person/a is drawn in line 1 already",
		"institution x: planet=y":                                 `line 1: institutions have no column "planet"`,
		"institution x: id=y":                                     `no column "id"`,
		"institution x: name":                                     `"name" is no column=value`,
		"institution x: name=a, name=b":                           "the column name is there twice",
		`institution x: name="a, city=b`:                          "the quotation of name has no end",
		"institution x: kind=planet":                              "line 1: institutions x: kind",
		"alliance x: founded=2020-13":                             "line 1: alliances x: ",
		"institution":                                             "institutions need a key",
		"institution X y":                                         "does not begin with a kind",
		"institution Bad":                                         "line 1: institutions Bad: id",
		"alliance a\nmembership: alliance=a":                      "line 2: memberships a-member: institution is empty",
		"# a comment\n  \nperson a: localLanguage=not a language": "line 3: people a: ",
	} {
		if _, err := ParseWorld(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: the error is %v, and should say %q", text, err, says)
		}
	}
}

// A reported world can be read again, and the seed alone makes it.
func TestRandomWorldsCanBeDrawn(t *testing.T) {
	first := testflags.Seed(t)
	for i := range testflags.Times(20, 200) {
		seed := first + uint64(i)
		text := Draw(randomWorld(newDice(seed)))
		if again := Draw(randomWorld(newDice(seed))); again != text {
			t.Fatalf("seed %d makes two worlds", seed)
		}
		if again := Draw(World(t, text)); again != text {
			t.Fatalf("seed %d: drawn and read again the world is another:\n%s\n%s", seed, text, again)
		}
	}
}

// Small worlds show every relationship and every kind of row now and then: else the contest shows little.
func TestRandomQuestionsAreAboutSomething(t *testing.T) {
	followed, kinds := map[string]bool{}, map[atlas.Kind]bool{}
	answered, asked := 0, 0
	first := testflags.Seed(t)
	for i := range 60 {
		d := newDice(first + uint64(i))
		nodes := randomWorld(d)
		for _, n := range nodes {
			kinds[n.Is()] = true
		}
		store, err := NewNaive(nodes)
		if err != nil {
			t.Fatal(err)
		}
		r, err := store.Snapshot(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		a := newAsker(d, nodes)
		for range 100 {
			if q := a.question(r); q.Verb == "expand" {
				asked++
				if a.total(r, q) > 0 {
					answered++
					followed[q.Relationship.Field] = true
				}
			}
		}
	}
	for _, h := range atlas.Relationships {
		if !followed[h.Field] {
			t.Errorf("no random question follows %s to anywhere", h.Field)
		}
	}
	if len(kinds) != len(atlas.Tables) {
		t.Errorf("random worlds have rows of %d kinds, not %d", len(kinds), len(atlas.Tables))
	}
	if answered*2 < asked {
		t.Errorf("of %d questions %d are about something, less than half", asked, answered)
	}
}

func TestIndexNamesFiles(t *testing.T) {
	seen := map[string]bool{}
	for _, part := range index {
		if seen[part.name] || part.holds == "" || !strings.HasSuffix(part.file, ".go") {
			t.Errorf("the index has no good line for %q", part.name)
		}
		seen[part.name] = true
	}
}
