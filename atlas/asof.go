// What shows on a date: time of rows, and which rows go with which.

package atlas

// Shows tells whether the time of a row itself meets a date; whether the rows it hangs on show is for Holders. Time runs
// from the first day of the begin to the last day of the end, open where one is unknown. The zero date shows everything.
func Shows(n Node, at Date) bool {
	if !at.Known() {
		return true
	}
	switch n := n.(type) {
	case *Membership:
		return overlaps(n.From, n.To, at)
	case *Exchange:
		return overlaps(n.From, n.To, at)
	case *Alliance:
		return overlaps(n.Founded, n.Ended, at)
	case *Event:
		return overlaps(n.From, 0, at)
	case *Figure:
		return overlaps(n.AsOf, 0, at)
	case *Claim:
		return overlaps(n.AsOf, 0, at)
	case *Position:
		return overlaps(n.AsOf, 0, at)
	}
	return true
}

func overlaps(from, to, at Date) bool {
	return from.First() <= at.Last() && (!to.Known() || to.Last() >= at.First())
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
