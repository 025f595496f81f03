// Tests of parsing: the hand-written forms say what their regular expressions say, and rows and cells go round, also as a store
// restores them.

package atlas

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
)

func TestFormsSayWhatTheirRegularExpressionsSay(t *testing.T) {
	forms := map[string]form{"country": formCountry, "id": formID, "number": formNumber, "integer": formInteger, "url": formURL, "language": formLanguage}
	pieces := []string{"a", "Z", "0", "7", "-", ".", "/", ":", " ", "é", "http", "https", "://", "CN", "en", "zh", "1", "\t"}
	random, texts := rand.New(rand.NewPCG(testflags.Seed(t), 0)), testflags.Times(40_000, 200_000)
	for name, f := range forms {
		matched := 0
		for range texts {
			text := ""
			for range random.IntN(6) {
				text += pieces[random.IntN(len(pieces))]
			}
			want := f.like.MatchString(text)
			if got := f.fits(text); got != want {
				t.Fatalf("%s: %q fits: %v, but its regular expression %s says %v", name, text, got, f.like, want)
			}
			if want {
				matched++
			}
		}
		if matched < texts/2000 {
			t.Errorf("%s: only %d of %d random texts match: the test shows little", name, matched, texts)
		}
	}
}

func TestCellsGoRound(t *testing.T) {
	rows := map[Kind][]string{
		KindCourse:     {"a-b", "Name", "fr", "", "", "course-run", "X1", "p", "q", "en", "law", "catalogue", "A B;C", "https://x.org/", "2024-02", "n", "s", "t;u", "primary"},
		KindFigure:     {"f", "country", "CN", "learners", "", "1.60", "more-than", "million", "2024", "li", "", "", "s", "", "seed"},
		KindCountry:    {"CN", "CHN", "156", "China", "People's Republic of China", "中国", "", "Asia", "", "35.5", "-0.5", "s", "", "primary"},
		KindMembership: {"m", "a", "i", "vice-chair", "", "2020-01-30", "", "", "", "s", "", "secondary"},
	}
	for kind, cells := range rows {
		table := TableOf(kind)
		parser, restorer := table.Parser(), table.Restorer('|')
		for range 3 { // the second time from what they remember
			node, wrong := parser.Parse(cells)
			if len(wrong) > 0 {
				t.Fatalf("%s: %v", kind, wrong)
			}
			text := strings.Join(cells, "|")
			restored, ok := restorer.Row(text)
			if !ok || !reflect.DeepEqual(node, restored) {
				t.Errorf("%s: %+v was restored as %+v, %v", kind, node, restored, ok)
			}
			for _, damaged := range []string{"", text + "|", text[:strings.LastIndexByte(text, '|')]} {
				if _, ok := restorer.Row(damaged); ok {
					t.Errorf("%s: a row is made of %q", kind, damaged)
				}
			}
			if got := table.Cells(node, nil); !slices.Equal(got, cells) {
				t.Errorf("%s: cells %q came back as %q", kind, cells, got)
			}
		}
	}
}

func TestParserRemembersReferences(t *testing.T) {
	parser := TableOf(KindFigure).Parser()
	for _, subject := range []string{"CN", "ID", "CN"} {
		if _, wrong := parser.Parse([]string{"f", "country", subject, "learners", "", "1", "exact", "people", "", "li", "", "", "s", "t;u", "seed"}); len(wrong) > 0 {
			t.Fatal(wrong)
		}
	}
	var got []string
	for column, id := range parser.References() {
		got = append(got, TableOf(KindFigure).Columns[column].Name+" "+string(id))
	}
	slices.Sort(got)
	want := []string{"otherSources source/t", "otherSources source/u", "saidByPerson person/li", "source source/s", "subject country/CN", "subject country/ID"}
	if !slices.Equal(got, want) {
		t.Errorf("references %q, want %q", got, want)
	}
}
