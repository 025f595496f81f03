// Locations: coordinates of institutions that are hardly in their country. They are doubts, not faults.

package importer

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"alliance-atlas/atlas"
)

// How far from the point of its country an institution may be without a warning. Tables do not say how large a country is, so this goes by
// what they say: where the points of the other countries are. Points lie about as far apart as countries are large, so that the reach of a
// country is a distance to neighbours, more than it is to the corners of nearly all countries.
//
// Of 50,099 organisations of the Research Organization Registry 125 are beyond it: 96 of the United States (Hawaii, Alaska), 25 of Spain
// (Canary Islands), 4 of Indonesia. Of the same with latitude and longitude swapped it finds 95 in a hundred, with another sign of the
// latitude 95, with another sign of the longitude 76.
const (
	reachNeighbour = 6   // the reach goes by the distance to the sixth nearest of the other countries,
	reachTimes     = 1.5 // one and a half times of it,
	leastReach     = 500 // and is not less than this, in kilometres, where small countries lie close together
)

// located are the coordinates of a row, and where its latitude stands in the file.
type located struct {
	country             atlas.ID
	latitude, longitude float64
	at                  place
}

// latitudeColumn is the place of the latitude in the table of institutions.
var latitudeColumn = slices.IndexFunc(atlas.TableOf(atlas.KindInstitution).Columns, func(c *atlas.Column) bool { return c.Name == "latitude" })

// noteLocation keeps the coordinates of an institution until countries are read.
func (t *table) noteLocation(row atlas.Node, at []place) {
	i, ok := row.(*atlas.Institution)
	if !ok || i.CountryID == "" {
		return
	}
	if p := i.Location(); p != nil {
		latitude, _ := p.Latitude.Float()
		longitude, _ := p.Longitude.Float()
		t.located = append(t.located, located{i.CountryID, latitude, longitude, at[latitudeColumn]})
	}
}

// checkLocations warns of coordinates beyond the reach of the country. Among fewer countries than reachNeighbour others nothing can be said.
func (t *table) checkLocations(all tables) {
	if len(t.located) == 0 {
		return
	}
	points := map[atlas.ID][2]float64{}
	names := map[atlas.ID]string{}
	for _, row := range all.ofKind(atlas.KindCountry).rows {
		c := row.(*atlas.Country)
		if p := c.Location(); p != nil {
			latitude, _ := p.Latitude.Float()
			longitude, _ := p.Longitude.Float()
			points[c.NodeID()], names[c.NodeID()] = [2]float64{latitude, longitude}, c.Name
		}
	}
	reaches := map[atlas.ID]float64{}
	for _, l := range t.located {
		point, known := points[l.country]
		if !known || len(points) <= reachNeighbour {
			continue
		}
		reach, known := reaches[l.country]
		if !known {
			reach = reachOf(l.country, points)
			reaches[l.country] = reach
		}
		if d := distance(point, [2]float64{l.latitude, l.longitude}); d > reach {
			t.doubts.add(l.at, fmt.Sprintf("latitude %s and longitude %s are %.0f km from the middle of the country (%s), whose places are within %.0f km or so: "+
				"see whether they are swapped or lack a sign, and whether the country is right", degrees(l.latitude), degrees(l.longitude), d, names[l.country], reach))
		}
	}
	t.located = nil
}

func degrees(d float64) string { return strconv.FormatFloat(d, 'f', -1, 64) }

// reachOf is the reach of a country, in kilometres. There are at least reachNeighbour others.
func reachOf(country atlas.ID, points map[atlas.ID][2]float64) float64 {
	distances := make([]float64, 0, len(points))
	for other, point := range points {
		if other != country {
			distances = append(distances, distance(points[country], point))
		}
	}
	slices.Sort(distances)
	return max(leastReach, reachTimes*distances[reachNeighbour-1])
}

// distance is that of two points, as latitudes and longitudes in degrees, along a great circle of a sphere: in kilometres, by the haversine
// formula (R. W. Sinnott, Virtues of the haversine, Sky and Telescope 68, 1984).
func distance(a, b [2]float64) float64 {
	const radius, degree = 6371, math.Pi / 180
	north, east := math.Sin((b[0]-a[0])*degree/2), math.Sin((b[1]-a[1])*degree/2)
	h := north*north + math.Cos(a[0]*degree)*math.Cos(b[0]*degree)*east*east
	return 2 * radius * math.Asin(min(1, math.Sqrt(h)))
}
