// Tests of distances and of how far a country reaches.

package importer

import (
	"math"
	"testing"

	"alliance-atlas/atlas"
)

func TestDistance(t *testing.T) {
	const quarter = math.Pi / 2 * 6371
	for _, c := range []struct {
		a, b [2]float64
		km   float64
	}{
		{[2]float64{0, 0}, [2]float64{0, 0}, 0},
		{[2]float64{0, 0}, [2]float64{0, 90}, quarter},
		{[2]float64{0, 0}, [2]float64{-90, 17}, quarter},
		{[2]float64{0, 0}, [2]float64{0, 180}, 2 * quarter},
		{[2]float64{40, 20}, [2]float64{-40, -160}, 2 * quarter}, // antipodes, where rounding must not leave the domain of the arc sine
		{[2]float64{0, 179}, [2]float64{0, -179}, quarter / 45},  // over the date line
		{[2]float64{52.5, 13.4}, [2]float64{48.85, 2.35}, 877},   // Berlin to Paris
	} {
		if got := distance(c.a, c.b); math.Abs(got-c.km) > 1 || math.Abs(got-distance(c.b, c.a)) > 1e-9 {
			t.Errorf("from %v to %v it is %f km, and should be %f", c.a, c.b, got, c.km)
		}
	}
}

func TestReachOfACountry(t *testing.T) {
	// Seven countries on the equator, one degree of which is 111.195 km.
	at := func(degrees ...float64) map[atlas.ID][2]float64 {
		points := map[atlas.ID][2]float64{}
		for i, d := range degrees {
			points[atlas.ID(rune('a'+i))] = [2]float64{0, d}
		}
		return points
	}
	for _, c := range []struct {
		what   string
		points map[atlas.ID][2]float64
		want   float64
	}{
		{"the sixth neighbour", at(0, 1, 2, 3, 4, 5, 10), 1.5 * 10 * 111.195},
		{"not the seventh", at(0, 1, 2, 3, 4, 5, 10, 90), 1.5 * 10 * 111.195},
		{"in both directions", at(0, 1, -2, 3, -4, 5, -10), 1.5 * 10 * 111.195},
		{"no less than the least", at(0, .1, .2, .3, .4, .5, .6), leastReach},
	} {
		if got := reachOf("a", c.points); math.Abs(got-c.want) > .1 {
			t.Errorf("%s: the reach is %f km, and should be %f", c.what, got, c.want)
		}
	}
}
