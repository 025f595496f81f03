// Package atlas is the world that Alliance Atlas describes (countries, institutions, alliances, courses, exchanges, events,
// people, what was published about them and where), and the port to a store that holds one. It knows no way in which clients ask, and
// no database: package api beside it has pages, filters and orders as clients ask for them, and what resolvers call.
//
// Where to look: kinds.go has the structs, words.go their closed lists, names.go, date.go and number.go the values in them; table.go,
// parse.go and restore.go how they are read from cells and written as such, version.go how their content is summed up, pack.go how they
// lie in memory. refs.go and relationships.go say how they are connected, properties.go what is read of them by condition.go and match.go
// (conditions, with the filters of single values in filters.go), orders.go and order.go (orders and keys), groupings.go (groups);
// search.go how names are found, asof.go what shows on a date. store.go is the port, errors.go has the kinds of its errors.
package atlas

import "strings"

// ID names one row for ever: its kind in lower case, a slash, and the id of its CSV row ("institution/tsinghua-university").
// IDs are compared exactly, byte by byte. The empty ID names nothing.
type ID string

// Kind says what sort of thing a row is, in the words of the API.
type Kind string

// The kinds. The first seven are entities: they have names, figures and claims, and searches find them. Those down to
// KindSource are nodes of the API. The last four are rows that no client sees as such: the parties and the courses of an
// exchange, the hosts of an event, and statements that nobody verified.
const (
	KindCountry        Kind = "COUNTRY"
	KindInstitution    Kind = "INSTITUTION"
	KindAlliance       Kind = "ALLIANCE"
	KindCourse         Kind = "COURSE"
	KindExchange       Kind = "EXCHANGE"
	KindEvent          Kind = "EVENT"
	KindPerson         Kind = "PERSON"
	KindMembership     Kind = "MEMBERSHIP"
	KindPosition       Kind = "POSITION"
	KindFigure         Kind = "FIGURE"
	KindClaim          Kind = "CLAIM"
	KindSource         Kind = "SOURCE"
	KindExchangeParty  Kind = "EXCHANGE_PARTY"
	KindExchangeCourse Kind = "EXCHANGE_COURSE"
	KindEventHost      Kind = "EVENT_HOST"
	KindUnverified     Kind = "UNVERIFIED"
)

// EntityKinds are the kinds of entities, in the order of the API's enum Kind.
var EntityKinds = []Kind{KindCountry, KindInstitution, KindAlliance, KindCourse, KindExchange, KindEvent, KindPerson}

// IsEntity tells whether rows of this kind have names, figures and claims.
func (k Kind) IsEntity() bool {
	for _, e := range EntityKinds {
		if k == e {
			return true
		}
	}
	return false
}

// Type is the name of a kind as a type of the API, and as a label in a graph database: ExchangeParty for EXCHANGE_PARTY. "" stands for
// entities of several kinds: Entity.
func (k Kind) Type() string {
	if k == "" {
		return "Entity"
	}
	return types[k]
}

// Prefix is the beginning of all ids of a kind, slash included: "exchange-party/" for EXCHANGE_PARTY.
func (k Kind) Prefix() string { return prefixes[k] }

// NewID makes the full id of a row of kind k from the id in its CSV table. An empty local id gives the empty ID.
func NewID(k Kind, local string) ID {
	if local == "" {
		return ""
	}
	return ID(prefixes[k] + local)
}

// CheckID is nil for an id that a row of kind k may have, and ErrInput for others.
func CheckID(k Kind, id ID) error {
	if prefix := k.Prefix(); prefix == "" || !strings.HasPrefix(string(id), prefix) || len(id) == len(prefix) {
		return Errorf(ErrInput, "%q is no id of a row of %s; begin it with %s and go on", id, k, prefix)
	}
	return nil
}

// MissingRow is the ErrInput of a row that names a row which is not there.
func MissingRow(row, names ID) error {
	return Errorf(ErrInput, "%s names %s, which is not there; add that row too, or change the one that names it", row, names)
}

// types, prefixes and kindsByPrefix are made of the words of kinds, once.
var types, prefixes, kindsByPrefix = func() (types, prefixes map[Kind]string, byPrefix map[string]Kind) {
	types, prefixes, byPrefix = map[Kind]string{}, map[Kind]string{}, map[string]Kind{}
	for _, t := range Tables {
		for part := range strings.SplitSeq(string(t.Kind), "_") {
			types[t.Kind] += part[:1] + strings.ToLower(part[1:])
		}
		prefixes[t.Kind] = strings.ReplaceAll(strings.ToLower(string(t.Kind)), "_", "-") + "/"
		byPrefix[prefixes[t.Kind]] = t.Kind
	}
	return types, prefixes, byPrefix
}()

// Kind is the kind that the first part of an id names, or "" where it names no kind.
func (id ID) Kind() Kind {
	slash := strings.IndexByte(string(id), '/')
	return kindsByPrefix[string(id[:slash+1])]
}

// Local is the id without its kind: the id of the CSV row.
func (id ID) Local() string {
	return string(id[strings.IndexByte(string(id), '/')+1:])
}

// Node is one row of the atlas. A nil Node is a row that is not there or does not show.
type Node interface {
	NodeID() ID
	Is() Kind
	row() *Row
}

// Entity is a node with names, figures and claims: a row of one of EntityKinds.
type Entity interface {
	Node
	Names() []Name
	NameIn(language *string) string
	named() *Named
}

// Public tells whether clients may see n as a node. Rows that only join others, unverified statements and the source that
// stands for recollection are kept and exported, and the API does not show them.
func Public(n Node) bool {
	switch n := n.(type) {
	case *ExchangeParty, *ExchangeCourse, *EventHost, *Unverified:
		return false
	case *Source:
		return n.Kind != SourceRecollection
	}
	return true
}
