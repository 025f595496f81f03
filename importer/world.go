// A made-up world: any number of institutions, with alliances, courses and exchanges in proportion, to try out a large
// atlas. It is a data package like any other and passes every check.

package importer

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"slices"

	"alliance-atlas/atlas"
)

// MaxInstitutions is the largest number of institutions of a world: the numbers in its ids have six digits.
const MaxInstitutions = 1_000_000

// The proportions of a world.
const (
	membershipsEach         = 5  // per institution
	coursesEach             = 10 // per institution, on average
	institutionsPerAlliance = 20
	alliancePower           = 0.8 // sizes of alliances fall off as this power of their rank
	largestShare            = 3   // the largest alliance has at most one institution in so many
)

// Options say which world to make. Equal options and countries give equal bytes.
type Options struct {
	Institutions int // from 1 to MaxInstitutions
	Seed         uint64
}

// World is a made-up world. Rows makes most rows while they are read; only institutions, alliances and the kinds with
// few rows are held in memory.
type World struct {
	seed         uint64
	dataset      atlas.Dataset
	countries    []atlas.Node
	sources      []atlas.Node
	institutions []*atlas.Institution // by id
	platforms    []*atlas.Institution
	alliances    []*worldAlliance            // by id
	few          map[atlas.Kind][]atlas.Node // the rows of those kinds, by id
}

// worldAlliance is an alliance with its members: indexes into World.institutions, in order.
type worldAlliance struct {
	*atlas.Alliance
	members []int32
	year    int // of its founding
}

// Generate writes a made-up world as a data package: Write of NewWorld.
func Generate(ctx context.Context, base *Package, create Create, o Options, progress func(Progress)) error {
	w, err := NewWorld(ctx, base, o)
	if err != nil {
		return err
	}
	return Write(ctx, create, w, progress)
}

// NewWorld makes a world with the countries of base and their sources. Options out of bounds, and a base without
// countries, are atlas.ErrInput.
func NewWorld(ctx context.Context, base *Package, o Options) (*World, error) {
	if o.Institutions < 1 || o.Institutions > MaxInstitutions {
		return nil, atlas.Errorf(atlas.ErrInput, "a world has 1 to %d institutions, not %d", MaxInstitutions, o.Institutions)
	}
	if base.Len(atlas.KindCountry) == 0 {
		return nil, atlas.Errorf(atlas.ErrInput, "a world needs countries to put its institutions in, and the data package has none")
	}
	w := &World{seed: o.Seed, countries: base.rows[atlas.KindCountry], few: map[atlas.Kind][]atlas.Node{}}
	w.dataset = atlas.Dataset{
		Name:    "generated-atlas",
		Title:   fmt.Sprintf("Generated atlas: %d made-up institutions, seed %d", o.Institutions, o.Seed),
		License: base.dataset.License,
		Updated: base.dataset.Updated,
	}
	w.dataset.Citation = w.dataset.Title
	w.dataset.Package = describe(&w.dataset, "Made up by a program, for trials. Only the countries are real; no institution, alliance, course, person or number is.")
	w.makeSources(base)
	w.makeInstitutions(ctx, o.Institutions)
	w.makeAlliances(ctx)
	if err := cancelled(ctx); err != nil {
		return nil, err
	}
	w.makeFew()
	return w, nil
}

// Dataset describes the world.
func (w *World) Dataset() *atlas.Dataset { return &w.dataset }

// Rows are the rows of a kind by id.
func (w *World) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	rows := slices.Values(w.few[k])
	switch k {
	case atlas.KindCountry:
		rows = slices.Values(w.countries)
	case atlas.KindSource:
		rows = slices.Values(w.sources)
	case atlas.KindInstitution:
		rows = nodes(w.institutions)
	case atlas.KindMembership:
		rows = w.memberships
	case atlas.KindCourse:
		rows = func(yield func(atlas.Node) bool) { w.perInstitution(w.coursesOf, yield) }
	case atlas.KindExchange:
		rows = w.exchangeRows(exchangeItself)
	case atlas.KindExchangeParty:
		rows = w.exchangeRows(exchangeParties)
	case atlas.KindExchangeCourse:
		rows = w.exchangeRows(exchangeCourses)
	}
	return func(yield func(atlas.Node, error) bool) {
		i := 0
		for row := range rows {
			if i++; i%rowsBetween == 0 {
				if err := cancelled(ctx); err != nil {
					yield(nil, err)
					return
				}
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

func nodes[N atlas.Node](rows []N) iter.Seq[atlas.Node] {
	return func(yield func(atlas.Node) bool) {
		for _, row := range rows {
			if !yield(row) {
				return
			}
		}
	}
}

// perInstitution yields the rows that rowsOf makes for each institution, in the order of the institutions.
func (w *World) perInstitution(rowsOf func(int) []atlas.Node, yield func(atlas.Node) bool) {
	for i := range w.institutions {
		for _, row := range rowsOf(i) {
			if !yield(row) {
				return
			}
		}
	}
}

// Streams of random numbers, one for each sort of thing that is made: a row then does not depend on which rows were
// made before it.
const (
	streamInstitutions uint64 = (iota + 1) << 40
	streamAlliances
	streamMembers
	streamMemberships
	streamCourses
	streamExchanges
	streamFew
)

// dice are the random numbers for one thing.
type dice struct{ *rand.Rand }

func (w *World) dice(stream uint64, i int) dice {
	return dice{rand.New(rand.NewPCG(w.seed, stream+uint64(i)))}
}

func pick[T any](d dice, from []T) T { return from[d.IntN(len(from))] }

// percent is true in so many cases of a hundred.
func (d dice) percent(n int) bool { return d.IntN(100) < n }

// skewed is a number below n, small ones more often: the first about as often as the logarithm of n says.
func (d dice) skewed(n int) int { return d.IntN(d.IntN(n) + 1) }

// date is a date in a year, of any precision.
func (d dice) date(year int) atlas.PartialDate {
	switch d.IntN(3) {
	case 0:
		return date("%04d", year)
	case 1:
		return date("%04d-%02d", year, 1+d.IntN(12))
	}
	return date("%04d-%02d-%02d", year, 1+d.IntN(12), 1+d.IntN(28))
}

func date(format string, parts ...any) atlas.PartialDate {
	at, err := atlas.ParsePartialDate(fmt.Sprintf(format, parts...))
	if err != nil {
		panic(err) // every year, month and day here exists
	}
	return at
}

// generated is the key of the one source that all made-up rows cite.
const generated = "generated"

var generatedSources = []atlas.ID{atlas.NewID(atlas.KindSource, generated)}

func row(k atlas.Kind, key string) atlas.Row {
	return atlas.Row{ID: atlas.NewID(k, key), SourceIDs: generatedSources, Trust: "PRIMARY"}
}

// makeSources keeps the sources that countries cite, and adds the one for everything else.
func (w *World) makeSources(base *Package) {
	cited := map[atlas.ID]bool{}
	for _, c := range w.countries {
		for _, id := range atlas.RowOf(c).SourceIDs {
			cited[id] = true
		}
	}
	for _, s := range base.rows[atlas.KindSource] {
		if cited[s.NodeID()] && s.NodeID() != generatedSources[0] {
			w.sources = append(w.sources, s)
		}
	}
	own := &atlas.Source{Row: row(atlas.KindSource, generated), Title: w.dataset.Title, Publisher: "alliance-atlas generate", Language: "en", Kind: "DATASET"}
	own.SourceIDs = nil
	own.Note = "made up by a program: nothing that rests on it is real"
	w.sources = sorted(append(w.sources, own))
}

// sorted sorts rows by id.
func sorted(rows []atlas.Node) []atlas.Node {
	slices.SortFunc(rows, byKey)
	return rows
}

// makeInstitutions makes the institutions. A few countries have many, most have few.
func (w *World) makeInstitutions(ctx context.Context, n int) {
	order := w.dice(streamInstitutions, MaxInstitutions).Perm(len(w.countries))
	for i := range n {
		if i%rowsBetween == 0 && ctx.Err() != nil {
			return // NewWorld reports it
		}
		d := w.dice(streamInstitutions, i)
		country := w.countries[order[d.skewed(len(order))]].(*atlas.Country)
		w.institutions = append(w.institutions, newInstitution(d, i, country))
	}
	slices.SortFunc(w.institutions, func(a, b *atlas.Institution) int { return cmp.Compare(a.ID, b.ID) })
	for _, i := range w.institutions {
		if i.Kind == "PLATFORM" {
			w.platforms = append(w.platforms, i)
		}
	}
}

// makeAlliances makes the alliances and draws their members: sizes fall off as a power of the rank, and some institutions
// are drawn far more often than others.
func (w *World) makeAlliances(ctx context.Context) {
	n := len(w.institutions)
	if n == 0 {
		return // cancelled before there was one
	}
	sizes := allianceSizes(n)
	prominent := w.dice(streamMembers, MaxInstitutions).Perm(n)
	drawnFor := make([]int32, n) // the alliance each institution was last drawn for, plus one
	for rank, size := range sizes {
		d := w.dice(streamAlliances, rank)
		a := newAlliance(d, rank, w.alliances)
		a.SeatID = w.institutions[d.IntN(n)].CountryID
		d = w.dice(streamMembers, rank)
		for len(a.members) < size && ctx.Err() == nil { // otherwise NewWorld reports it
			i := prominent[d.skewed(n)]
			if drawnFor[i] != int32(rank)+1 {
				drawnFor[i] = int32(rank) + 1
				a.members = append(a.members, int32(i))
			}
		}
		slices.Sort(a.members)
		w.alliances = append(w.alliances, a)
	}
	slices.SortFunc(w.alliances, func(a, b *worldAlliance) int { return cmp.Compare(a.ID, b.ID) })
	w.few[atlas.KindAlliance] = slices.Collect(func(yield func(atlas.Node) bool) {
		for _, a := range w.alliances {
			if !yield(a.Alliance) {
				return
			}
		}
	})
}

// allianceSizes are the numbers of members by rank, largest first: together about membershipsEach for each institution.
func allianceSizes(institutions int) []int {
	sizes := make([]int, max(1, institutions/institutionsPerAlliance))
	largest := max(1, institutions/largestShare)
	low, high := 0.0, float64(institutions*membershipsEach)
	for range 60 { // halve towards the size of the first that gives the sum
		first, sum := (low+high)/2, 0
		for rank := range sizes {
			sizes[rank] = min(max(1, int(first*math.Pow(float64(rank+1), -alliancePower))), largest)
			sum += sizes[rank]
		}
		if sum < institutions*membershipsEach {
			low = first
		} else {
			high = first
		}
	}
	return sizes
}
