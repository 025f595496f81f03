// Package atlas is the world that Alliance Atlas describes (countries, institutions, alliances, courses, exchanges, events,
// people, what was published about them and where), and what a store must do to hold one. It knows nothing of GraphQL or
// of any database.
//
// Where to look: kinds.go has the structs, table.go how they are written as CSV rows, relationships.go how they are connected,
// filter.go and match.go what one may ask of them, order.go and page.go in what order and by which pages answers come,
// search.go how names are found, asof.go what shows on a date, store.go the port, follow.go what resolvers call.
package atlas

import "strings"

// ID names one row for ever: its kind in lower case, a slash, and the id of its CSV row ("institution/tsinghua-university").
// IDs are compared exactly, byte by byte. The empty ID names nothing.
type ID string

// Kind says what sort of thing a row is, in the words of the API.
type Kind string

// The kinds. The first seven are entities: they have names, figures and claims, and are what a search finds. Those down to
// KindSource are nodes of the API. The last four are rows that no client sees as such: the parties and the courses of an
// exchange, the hosts of an event, and what nobody verified.
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

// NewID makes the full id of a row of kind k from the id in its CSV table. An empty key gives the empty ID.
func NewID(k Kind, key string) ID {
	if key == "" {
		return ""
	}
	return ID(prefixes[k] + key)
}

// prefixes hold the first part of ids, slash included: "institution/", "exchange-party/".
var prefixes = func() map[Kind]string {
	m := map[Kind]string{}
	for _, t := range Tables {
		m[t.Kind] = strings.ReplaceAll(strings.ToLower(string(t.Kind)), "_", "-") + "/"
	}
	return m
}()

var kindsByPrefix = func() map[string]Kind {
	m := map[string]Kind{}
	for k, p := range prefixes {
		m[p] = k
	}
	return m
}()

// Kind is the kind an id speaks of, or "" where its first part names none.
func (id ID) Kind() Kind {
	slash := strings.IndexByte(string(id), '/')
	return kindsByPrefix[string(id[:slash+1])]
}

// Key is the id without its kind: the id of the CSV row.
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
// stands for them are kept and exported, and are nothing to the API.
func Public(n Node) bool {
	switch n := n.(type) {
	case *ExchangeParty, *ExchangeCourse, *EventHost, *Unverified:
		return false
	case *Source:
		return n.Kind != SourceRecollection
	}
	return true
}
