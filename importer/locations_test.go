// Tests of warnings: which coordinates are too far from the country, what is said of them, and that they are no violations.

package importer_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"alliance-atlas/importer"
)

// placedCountries are nine countries with their points.
const placedCountries = `BE,BEL,056,Belgium,Kingdom of Belgium,比利时,,Europe,Western Europe,50.50,4.47,cldr,,primary
CN,CHN,156,China,People's Republic of China,中国,,Asia,Eastern Asia,35.86,104.20,cldr,,primary
DE,DEU,276,Germany,Federal Republic of Germany,德国,,Europe,Western Europe,51.17,10.45,cldr,,primary
ES,ESP,724,Spain,Kingdom of Spain,西班牙,,Europe,Southern Europe,40.46,-3.75,cldr,,primary
FR,FRA,250,France,French Republic,法国,,Europe,Western Europe,46.23,2.21,cldr,,primary
GB,GBR,826,United Kingdom,United Kingdom of Great Britain and Northern Ireland,英国,UK;Britain,Europe,Northern Europe,55.38,-3.44,cldr,page,primary
IE,IRL,372,Ireland,Ireland,爱尔兰,,Europe,Northern Europe,53.41,-8.24,cldr,,primary
IT,ITA,380,Italy,Republic of Italy,意大利,,Europe,Southern Europe,41.87,12.57,cldr,,primary
NL,NLD,528,Netherlands,Kingdom of the Netherlands,荷兰,,Europe,Western Europe,52.13,5.29,cldr,,primary
`

// placed is the small package with so many of the countries and an institution in London at a point.
func placed(countries int, country, point string) fstest.MapFS {
	files := small()
	lines := strings.SplitAfter(strings.TrimSuffix(placedCountries, "\n"), "\n")
	lines[len(lines)-1] += "\n"
	for len(lines) > countries {
		i := len(lines) - 1
		for strings.Contains("CN GB "+country, lines[i][:2]) { // rows name it
			i--
		}
		lines = append(lines[:i], lines[i+1:]...)
	}
	edit("countries.csv", smallRows["countries"], strings.Join(lines, ""))(files)
	edit(institutions, "platform,GB,source,London,,,", "platform,"+country+",source,London,"+point+",")(files)
	return files
}

func TestCoordinatesFarFromTheCountry(t *testing.T) {
	const text = "institutions.csv:2:55: warning: latitude %s and longitude %s are %d km from the middle of the country (%s), whose places are within %d km or so: " +
		"see whether they are swapped or lack a sign, and whether the country is right\n"
	for _, c := range []struct {
		what      string
		countries int
		country   string
		point     string
		km, reach int // no warning where both are 0
	}{
		{"in the country", 9, "GB", "51.5,-0.1", 0, 0},
		{"without coordinates", 9, "GB", ",", 0, 0},
		{"without a country", 9, "", "51.5,-0.1", 0, 0},
		{"swapped", 9, "GB", "-0.1,51.5", 7899, 2489},
		{"another sign of the latitude", 9, "GB", "-51.5,-0.1", 11889, 2489},
		{"in another country that is near", 9, "IE", "51.5,-0.1", 0, 0},
		{"far from a country that is far from all others", 9, "CN", "-39.9,-75", 19560, 12034},
		{"just within the reach", 9, "GB", "33,-3.44", 0, 0},
		{"just beyond it", 9, "GB", "32.99,-3.44", 2490, 2489},
		{"six other countries", 7, "GB", "-51.5,-0.1", 11889, 11670},
		{"five other countries", 6, "GB", "-51.5,-0.1", 0, 0},
	} {
		t.Run(c.what, func(t *testing.T) {
			files := placed(c.countries, c.country, c.point)
			p, err := read(files)
			if err != nil {
				t.Fatal(err)
			}
			latitude, longitude, _ := strings.Cut(c.point, ",")
			want := ""
			if c.km > 0 {
				want = fmt.Sprintf(text, latitude, longitude, c.km, map[string]string{"GB": "United Kingdom", "CN": "China"}[c.country], c.reach)
			}
			checked, err := check(files)
			if err != nil {
				t.Fatal(err)
			}
			for what, w := range map[string]importer.Warnings{"Read": p.Warnings(), "Check": checked.Warnings()} {
				if w.String() != want || w.Len() != strings.Count(want, "\n") {
					t.Errorf("%s warns %d times:\n%swant\n%s", what, w.Len(), w, want)
				}
			}
		})
	}
}

// Of many warnings the first are kept, and all are counted.
func TestManyWarnings(t *testing.T) {
	files := placed(9, "GB", ",")
	var rows strings.Builder
	for i := range importer.MaxViolations + 1 {
		fmt.Fprintf(&rows, "u%04d,University,,,,,university,GB,source,,-60,0,,,,,,,page,,primary\n", i)
	}
	edit(institutions, "main campus, Haidian\",page,copy,primary\n", "main campus, Haidian\",page,copy,primary\n"+rows.String())(files)
	p, err := check(files)
	if err != nil {
		t.Fatal(err)
	}
	w := p.Warnings()
	if len(w.First) != importer.MaxViolations || w.More != 1 || w.First[0].Line != 4 || !strings.HasSuffix(w.String(), "\nwarning: and 1 more\n") {
		t.Errorf("%d warnings are kept, from line %d, and %d are not", len(w.First), w.First[0].Line, w.More)
	}
}
