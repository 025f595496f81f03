// What shows on a date: the time of rows, and which rows depend on which.

package atlas

// VisibleAt tells whether the time of a row itself meets a date. The row shows only if those that DependsOn names are visible too. The
// zero date shows everything.
func VisibleAt(n Node, at PartialDate) bool {
	if !at.Known() {
		return true
	}
	first, last := ValidTime(n)
	return first <= at.Last() && last >= at.First()
}

// Forever is the last day of a time without an end, after every day of a PartialDate.
const Forever = 99999999

// span is the time of rows of a kind: from the earliest day of its begin, and to the latest day of its end, where it has one.
type span struct{ begin, end *DateProperty }

// times are the times of the kinds that have one.
var times = map[Kind]span{
	KindMembership: {MembershipFrom, MembershipTo},
	KindExchange:   {ExchangeFrom, ExchangeTo},
	KindAlliance:   {AllianceFounded, AllianceEnded},
	KindEvent:      {begin: EventFrom},
	KindFigure:     {begin: FigureAsOf},
	KindClaim:      {begin: ClaimAsOf},
	KindPosition:   {begin: PositionAsOf},
}

// HasTime tells whether rows of a kind have a time of their own. It is true for "", entities of several kinds, because some have.
func HasTime(k Kind) bool {
	_, has := times[k]
	return has || k == ""
}

// ValidTime is the time of a row itself, as numbers like those of PartialDate.First: from the first day of its begin, 0 where that is
// unknown, to the last day of its end, Forever where it has none. A row without a time has all of it: 0 to Forever.
func ValidTime(n Node) (first, last int) {
	t, has := times[n.Is()]
	if !has {
		return 0, Forever
	}
	first, last = t.begin.Of(n).First(), Forever
	if t.end != nil {
		if d := t.end.Of(n); d.Known() {
			last = d.Last()
		}
	}
	return first, last
}

// DependsOn are the ids of the rows without which n does not show, in the order of Refs: those that it names by references with
// Ref.Holds. A figure of an event depends on the event. All of them are entities, and entities depend on nothing, so one step finds
// all that hides a row.
func DependsOn(n Node) (ids []ID) {
	for _, r := range holdersOf[n.Is()] {
		if id := r.One(n); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// HoldingRefs are the references of a kind by which DependsOn goes, in the order of Refs. The list is shared and never written to.
func HoldingRefs(k Kind) []*Ref { return holdersOf[k] }

var holdersOf = func() map[Kind][]*Ref {
	m := map[Kind][]*Ref{}
	for _, r := range Refs {
		if r.Holds {
			m[r.From] = append(m[r.From], r)
		}
	}
	return m
}()
