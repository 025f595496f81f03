// What shows on a date: time of rows, and which rows go with which.

package atlas

// VisibleAt tells whether the time of a row itself meets a date; whether the rows it hangs on show is for DependsOn. The zero
// date shows everything.
func VisibleAt(n Node, at Date) bool {
	if !at.Known() {
		return true
	}
	first, last := ValidTime(n)
	return first <= at.Last() && last >= at.First()
}

// Forever is the last day of a time without an end, after every day of a Date.
const Forever = 99999999

// ValidTime is the time of a row itself, as numbers like those of Date.First: from the first day of its begin, 0 where that is
// unknown, to the last day of its end, Forever where it has none. A row without a time has all of it: 0 to Forever.
func ValidTime(n Node) (first, last int) {
	switch n := n.(type) {
	case *Membership:
		return n.From.First(), end(n.To)
	case *Exchange:
		return n.From.First(), end(n.To)
	case *Alliance:
		return n.Founded.First(), end(n.Ended)
	case *Event:
		return n.From.First(), Forever
	case *Figure:
		return n.AsOf.First(), Forever
	case *Claim:
		return n.AsOf.First(), Forever
	case *Position:
		return n.AsOf.First(), Forever
	}
	return 0, Forever
}

func end(d Date) int {
	if !d.Known() {
		return Forever
	}
	return d.Last()
}

// DependsOn are the rows without which n does not show: what its non-null fields point at, and both ends of a link.
// They hang on no row of n's kind, so that no cycle arises; a figure of an event hangs on the event.
func DependsOn(n Node) []ID {
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
