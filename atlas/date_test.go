// Tests of dates: which texts are dates, which days they may mean, and what filters and time make of them.

package atlas

import (
	"fmt"
	"testing"
	"time"
)

// Every year, month and day around the borders of months, against the calendar of package time.
func TestParseDateKnowsTheCalendar(t *testing.T) {
	for _, year := range []int{0, 1, 4, 100, 400, 1600, 1900, 2000, 2023, 2024, 9999} {
		for month := 0; month <= 13; month++ {
			text := fmt.Sprintf("%04d-%02d", year, month)
			d, err := ParsePartialDate(text)
			if exists := 1 <= month && month <= 12; exists != (err == nil) {
				t.Errorf("%s: %v", text, err)
			} else if exists {
				first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
				wantDays(t, d, first, first.AddDate(0, 1, -1))
			}
			for day := 0; day <= 32; day++ {
				text := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				d, err := ParsePartialDate(text)
				meant := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
				if exists := month > 0 && day > 0 && meant.Day() == day && int(meant.Month()) == month; exists != (err == nil) {
					t.Errorf("%s: %v", text, err)
				} else if exists {
					wantDays(t, d, meant, meant)
				}
			}
		}
		text := fmt.Sprintf("%04d", year)
		d, err := ParsePartialDate(text)
		if err != nil {
			t.Fatal(err)
		}
		wantDays(t, d, time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC))
	}
}

func wantDays(t *testing.T, d PartialDate, first, last time.Time) {
	t.Helper()
	number := func(at time.Time) int { return at.Year()*10000 + int(at.Month())*100 + at.Day() }
	if d.First() != number(first) || d.Last() != number(last) {
		t.Errorf("%s runs from %d to %d, and should from %d to %d", d, d.First(), d.Last(), number(first), number(last))
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, text := range []string{"", "24", "202", "20244", "2024-1", "2024-1-1", "2024-01-1", "2024/01", "2024-01-30T00:00", "-2024",
		"2024-", "2024-01-", "２０２４", "2024-0１", " 2024", "2024 ", "abcd", "20x4", "2024-+1", "2024-01-+1", "+024", "2024~", "2024-XX", "19uu", "2024-00", "2024-13-01", "null"} {
		if d, err := ParsePartialDate(text); err == nil {
			t.Errorf("%q is taken for %s", text, d)
		} else if d != 0 {
			t.Errorf("%q is refused and still gives %s", text, d)
		}
	}
}

func date(t testing.TB, s string) PartialDate {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := ParsePartialDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestUnknownDate(t *testing.T) {
	var d PartialDate
	if d.Known() || d.String() != "" || d.First() != 0 || d.Last() != 0 {
		t.Errorf("the zero date is %q from %d to %d", d, d.First(), d.Last())
	}
}

func TestDatesOfOtherPrecisionDiffer(t *testing.T) {
	if date(t, "2024") == date(t, "2024-01") || date(t, "2024-01") == date(t, "2024-01-01") {
		t.Error("2024, 2024-01 and 2024-01-01 are different dates")
	}
}

// Bounds of filters, one day around each border.
func TestDateFilter(t *testing.T) {
	for _, c := range []struct {
		filter DateFilter
		pass   []string
		fail   []string
	}{
		{DateFilter{}, []string{"", "2024"}, nil},
		{DateFilter{Before: date(t, "2024")}, []string{"2023-12-31", "2023-12", "2023"}, []string{"2024", "2024-01", "2024-01-01", ""}},
		{DateFilter{Before: date(t, "2024-03")}, []string{"2024-02-29", "2024-02", "2024", "2024-01"}, []string{"2024-03", "2024-03-01", ""}},
		{DateFilter{Before: date(t, "2024-03-01")}, []string{"2024-02-29", "2024"}, []string{"2024-03-01", "2024-03"}},
		{DateFilter{OnOrBefore: date(t, "2024")}, []string{"2024", "2024-12-31", "2024-12"}, []string{"2025", "2025-01", "2025-01-01", ""}},
		{DateFilter{OnOrBefore: date(t, "2024-02")}, []string{"2024-02-29", "2024-02-01", "2024"}, []string{"2024-03-01", "2024-03"}},
		{DateFilter{OnOrBefore: date(t, "2023-02")}, []string{"2023-02-28"}, []string{"2023-03-01", "2023-03"}},
		{DateFilter{OnOrBefore: date(t, "2024-02-28")}, []string{"2024-02-28", "2024-02"}, []string{"2024-02-29"}},
		{DateFilter{After: date(t, "2024")}, []string{"2025-01-01", "2025"}, []string{"2024-12-31", "2024", ""}},
		{DateFilter{After: date(t, "2024-02")}, []string{"2024-03-01", "2024-03"}, []string{"2024-02-29", "2024-02", "2024"}},
		{DateFilter{After: date(t, "2024-02-28")}, []string{"2024-02-29"}, []string{"2024-02-28", "2024-02"}},
		{DateFilter{OnOrAfter: date(t, "2024")}, []string{"2024", "2024-01-01"}, []string{"2023-12-31", "2023", ""}},
		{DateFilter{OnOrAfter: date(t, "2024-03")}, []string{"2024-03", "2024-03-01"}, []string{"2024-02-29", "2024"}},
		{DateFilter{OnOrAfter: date(t, "2024-03-02")}, []string{"2024-03-02"}, []string{"2024-03-01", "2024-03"}},
		{DateFilter{Known: truth(true)}, []string{"0001"}, []string{""}},
		{DateFilter{Known: truth(false)}, []string{""}, []string{"9999-12-31"}},
		{DateFilter{Known: truth(false), Before: date(t, "2024")}, nil, []string{"", "2023"}},
		{DateFilter{OnOrAfter: date(t, "2024-02"), Before: date(t, "2024-03")}, []string{"2024-02", "2024-02-29"}, []string{"2024", "2024-03", ""}},
	} {
		for _, text := range c.pass {
			if !c.filter.Match(date(t, text)) {
				t.Errorf("%q does not pass %+v", text, c.filter)
			}
		}
		for _, text := range c.fail {
			if c.filter.Match(date(t, text)) {
				t.Errorf("%q passes %+v", text, c.filter)
			}
		}
	}
}

func truth(b bool) *bool { return &b }

// Time that overlaps, one day around each border, with ends that are open.
func TestShows(t *testing.T) {
	for _, c := range []struct {
		from, to, at string
		want         bool
	}{
		{"2020-05", "2021-02", "2020-04-30", false}, {"2020-05", "2021-02", "2020-05-01", true}, {"2020-05", "2021-02", "2020-04", false},
		{"2020-05", "2021-02", "2020", true}, {"2020-05", "2021-02", "2021-02-28", true}, {"2020-05", "2021-02", "2021-03-01", false},
		{"2020-05", "2021-02", "2021-03", false}, {"2020-05", "2021-02", "2021", true}, {"2020-05", "2021-02", "2022", false},
		{"2020", "", "2019-12-31", false}, {"2020", "", "2020-01-01", true}, {"2020", "", "9999", true},
		{"", "2020", "0001", true}, {"", "2020", "2020-12-31", true}, {"", "2020", "2021-01-01", false}, {"", "", "2020", true},
		{"2020-02-29", "2020-02-29", "2020-02-28", false}, {"2020-02-29", "2020-02-29", "2020-02", true}, {"2020-02-29", "2020-02-29", "2020-03-01", false},
		{"2020", "2021", "", true},
	} {
		from, to, at := date(t, c.from), date(t, c.to), date(t, c.at)
		for _, n := range []Node{&Membership{From: from, To: to}, &Exchange{From: from, To: to}, &Alliance{Founded: from, Ended: to}} {
			if VisibleAt(n, at) != c.want {
				t.Errorf("%s from %q to %q shows at %q: %t, and should: %t", n.Is(), c.from, c.to, c.at, !c.want, c.want)
			}
		}
		if c.to != "" && c.at > c.to {
			continue
		}
		begun := at == 0 || from.First() <= at.Last()
		for _, n := range []Node{&Event{From: from, To: to}, &Figure{AsOf: from}, &Claim{AsOf: from}, &Position{AsOf: from}} {
			if VisibleAt(n, at) != begun {
				t.Errorf("%s of %q shows at %q: %t, and should: %t", n.Is(), c.from, c.at, !begun, begun)
			}
		}
	}
	for _, n := range []Node{&Country{}, &Institution{}, &Course{}, &Person{}, &Source{}, &Membership{Seen: date(t, "2050")}} {
		if !VisibleAt(n, date(t, "2020")) {
			t.Errorf("%s has no time of its own and does not show", n.Is())
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2024", "2024-02", "2024-02-29", "2023-02-29", "", "0000", "2024-1", "é024"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParsePartialDate(s)
		if (err == nil) != d.Known() {
			t.Fatalf("%q: %v and the date %d", s, err, d)
		}
		if err != nil {
			return
		}
		if d.String() != s {
			t.Errorf("%q comes back as %q", s, d)
		}
		if d.First() > d.Last() || d.First() < 101 || d.Last() > 99991231 {
			t.Errorf("%q runs from %d to %d", s, d.First(), d.Last())
		}
	})
}
