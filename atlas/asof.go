// What shows on a date: time of rows, and which rows go with which.

package atlas

// Shows tells whether the time of a row itself meets a date; whether the rows it hangs on show is for Holders. The zero
// date shows everything.
func Shows(n Node, at Date) bool {
	if !at.Known() {
		return true
	}
	first, last := Time(n)
	return first <= at.Last() && last >= at.First()
}

// Endless is the last day of a time without an end, after every day of a Date.
const Endless = 99999999

// Time is the time of a row itself, as numbers like those of Date.First: from the first day of its begin, 0 where that is
// unknown, to the last day of its end, Endless where it has none. A row without a time has all of it: 0 to Endless.
func Time(n Node) (first, last int) {
	switch n := n.(type) {
	case *Membership:
		return n.From.First(), end(n.To)
	case *Exchange:
		return n.From.First(), end(n.To)
	case *Alliance:
		return n.Founded.First(), end(n.Ended)
	case *Event:
		return n.From.First(), Endless
	case *Figure:
		return n.AsOf.First(), Endless
	case *Claim:
		return n.AsOf.First(), Endless
	case *Position:
		return n.AsOf.First(), Endless
	}
	return 0, Endless
}

func end(d Date) int {
	if !d.Known() {
		return Endless
	}
	return d.Last()
}

// Holders are the rows without which n does not show: what its non-null fields point at, and both ends of a link.
// They hang on no row of n's kind, so that no cycle arises; a figure of an event hangs on the event.
func Holders(n Node) []ID {
	switch n := n.(type) {
	case *Membership:
		return []ID{n.AllianceID, n.InstitutionID}
	case *Position:
		return []ID{n.PersonID}
	case *Figure:
		return []ID{n.SubjectID}
	case *Claim:
		return []ID{n.SubjectID}
	case *ExchangeParty:
		return named(n.ExchangeID, n.InstitutionID, n.CountryID)
	case *ExchangeCourse:
		return []ID{n.ExchangeID, n.CourseID}
	case *EventHost:
		return named(n.EventID, n.InstitutionID, n.AllianceID)
	}
	return nil
}

// named are the ids that are not empty.
func named(ids ...ID) []ID {
	kept := ids[:0]
	for _, id := range ids {
		if id != "" {
			kept = append(kept, id)
		}
	}
	return kept
}
