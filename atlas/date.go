// Dates of reduced precision, EDTF level 0 (ISO 8601-2): a year, a month or a day.

package atlas

import "fmt"

// PartialDate is a year, a month or a day, never made more precise than it was given. The zero PartialDate is unknown. Dates are values:
// 2024 and 2024-01-01 differ, although they begin on the same day.
type PartialDate uint32 // (year+1)<<9 | month<<5 | day; month and day are 0 where the date does not say

// ParseDate reads YYYY, YYYY-MM or YYYY-MM-DD of a day that exists, years 0000 to 9999. Anything else is an error of no kind, with a
// sentence that shows the form of a date.
func ParsePartialDate(s string) (PartialDate, error) {
	year, month, day, ok := 0, 0, 0, false
	switch len(s) {
	case 4:
		ok = digits(s, &year)
	case 7:
		ok = digits(s[:4], &year) && s[4] == '-' && digits(s[5:], &month) && 1 <= month && month <= 12
	case 10:
		ok = digits(s[:4], &year) && s[4] == '-' && digits(s[5:7], &month) && s[7] == '-' && digits(s[8:], &day) &&
			1 <= month && month <= 12 && 1 <= day && day <= daysIn(year, month)
	}
	if !ok {
		return 0, fmt.Errorf("%q is no date: give a year, a month or a day that exists, as 2024, 2024-01 or 2024-01-30", Excerpt(s))
	}
	return PartialDate((year+1)<<9 | month<<5 | day), nil
}

func digits(s string, n *int) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		*n = *n*10 + int(s[i]-'0')
	}
	return true
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

func (d PartialDate) year() int  { return int(d>>9) - 1 }
func (d PartialDate) month() int { return int(d >> 5 & 15) }
func (d PartialDate) day() int   { return int(d & 31) }

// Known tells a date from the zero PartialDate.
func (d PartialDate) Known() bool { return d != 0 }

// First is the earliest day d may mean, as a number that orders like time (20240130). It is 0 for the unknown date.
func (d PartialDate) First() int {
	if d == 0 {
		return 0
	}
	return d.year()*10000 + max(d.month(), 1)*100 + max(d.day(), 1)
}

// Last is the latest day d may mean, as a number that orders like time (20241231). It is 0 for the unknown date.
func (d PartialDate) Last() int {
	month, day := d.month(), d.day()
	switch {
	case d == 0:
		return 0
	case month == 0:
		month, day = 12, 31
	case day == 0:
		day = daysIn(d.year(), month)
	}
	return d.year()*10000 + month*100 + day
}

// String is the date as it was given, "" for the unknown one.
func (d PartialDate) String() string {
	var space [len("2024-01-30")]byte
	return string(d.append(space[:0]))
}

func (d PartialDate) append(into []byte) []byte {
	if d == 0 {
		return into
	}
	year := d.year()
	into = append(into, '0'+byte(year/1000%10), '0'+byte(year/100%10), '0'+byte(year/10%10), '0'+byte(year%10))
	for _, part := range [2]int{d.month(), d.day()} {
		if part > 0 {
			into = append(into, '-', '0'+byte(part/10), '0'+byte(part%10))
		}
	}
	return into
}

// MarshalText is String, so that a date in JSON is the text that was given.
func (d PartialDate) MarshalText() ([]byte, error) { return []byte(d.String()), nil }
