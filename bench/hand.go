// The handler written by hand: what answering costs at least, without an executor between data and answer. It decodes the
// request, and appends the answer from its own slices, in the order of the API, to one buffer that it uses again.

package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"sync"

	"alliance-atlas/atlas"
)

var background = context.Background()

type handInstitution struct {
	id, name, kind, city, website string
	memberships                   []*handMembership
}

type handMembership struct {
	id, role string
	alliance *handAlliance
}

type handAlliance struct {
	id, name string
	members  []*handInstitution
}

// hand answers the operations of bench and nothing else.
type hand struct {
	byID         map[string]*handInstitution
	institutions []*handInstitution
	alliances    []*handAlliance
	tail         []byte
	buffers      sync.Pool
}

// most is how many ends hand keeps of each row: more than the operations ask for.
const most = 100

func newHand(r atlas.Reader) *hand {
	h := &hand{byID: map[string]*handInstitution{}}
	h.tail = append(appendString([]byte(`,"extensions":{"dataset":{"version":`), r.Dataset().Version), `,"asOf":null}}}`+"\n"...)
	h.buffers.New = func() any { return new([]byte) }
	for _, n := range ends(r, atlas.AllInstitutions.Relationship, []atlas.ID{atlas.Root}, 1<<30)[0] {
		i := n.(*atlas.Institution)
		mine := &handInstitution{id: string(i.ID), name: i.NameIn(nil), kind: string(i.Kind), city: i.City, website: i.Website}
		h.byID[mine.id] = mine
		h.institutions = append(h.institutions, mine)
	}
	alliances := map[string]*handAlliance{}
	for _, n := range ends(r, atlas.AllAlliances.Relationship, []atlas.ID{atlas.Root}, 1<<30)[0] {
		a := n.(*atlas.Alliance)
		mine := &handAlliance{id: string(a.ID), name: a.NameIn(nil)}
		alliances[mine.id] = mine
		h.alliances = append(h.alliances, mine)
	}
	var ids []atlas.ID
	for _, a := range h.alliances {
		ids = append(ids, atlas.ID(a.id))
	}
	for i, members := range ends(r, atlas.AllianceMembers.Relationship, ids, most) {
		for _, n := range members {
			h.alliances[i].members = append(h.alliances[i].members, h.byID[string(n.NodeID())])
		}
	}
	ids = nil
	for _, i := range h.institutions {
		ids = append(ids, atlas.ID(i.id))
	}
	for i, memberships := range ends(r, atlas.InstitutionMemberships.Relationship, ids, most) {
		for _, n := range memberships {
			m := n.(*atlas.Membership)
			h.institutions[i].memberships = append(h.institutions[i].memberships, &handMembership{string(m.ID), string(m.Role), alliances[string(m.AllianceID)]})
		}
	}
	return h
}

// ends are the first ends of each row.
func ends(r atlas.Reader, h *atlas.Relationship, from []atlas.ID, first int) [][]atlas.Node {
	links, err := r.Expand(background, h, from, atlas.Window{First: first, Last: -1, Select: atlas.SelectNodes})
	if err != nil {
		panic(err) // the embedded store fails only when its context ends
	}
	lists := make([][]atlas.Node, len(from))
	for i := range from {
		lists[i] = links.Nodes[links.Offsets[i]:links.Offsets[i+1]]
	}
	return lists
}

func (h *hand) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	buffer := h.buffers.Get().(*[]byte)
	defer h.buffers.Put(buffer)
	var request struct {
		Query     string
		Variables struct {
			ID    string
			First int
		}
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err == nil {
		err = json.Unmarshal(text, &request)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	b := (*buffer)[:0]
	switch request.Query {
	case queryA:
		b = append(b, `{"data":{"institution":`...)
		if i := h.byID[request.Variables.ID]; i != nil {
			b = appendInstitution(b, i)
		} else {
			b = append(b, "null"...)
		}
		b = append(b, '}')
	case queryB:
		b = append(b, `{"data":{"institutions":{"nodes":[`...)
		for n, i := range h.institutions[:min(len(h.institutions), request.Variables.First)] {
			b = appendInstitution(comma(b, n), i)
		}
		b = append(b, "]}}"...)
	case queryC:
		b = h.nested(b, request.Variables.First)
	case queryD:
		b = h.levels(b, request.Variables.First)
	default:
		http.Error(w, "no such operation", http.StatusBadRequest)
		return
	}
	b = append(b, h.tail...)
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(b)))
	w.Write(b)
	*buffer = b
}

func (h *hand) nested(b []byte, first int) []byte {
	b = append(b, `{"data":{"institutions":{"nodes":[`...)
	for n, i := range h.institutions[:min(len(h.institutions), first)] {
		b = append(comma(b, n), `{"id":`...)
		b = appendNullable(b, i.id)
		b = append(b, `,"name":`...)
		b = appendNullable(b, i.name)
		b = append(b, `,"memberships":{"nodes":[`...)
		for n, m := range i.memberships[:min(len(i.memberships), 3)] {
			b = appendMembership(comma(b, n), m)
			b = append(b, `,"members":{"nodes":[`...)
			for n, i := range m.alliance.members[:min(len(m.alliance.members), 48)] {
				b = append(comma(b, n), `{"id":`...)
				b = appendNullable(b, i.id)
				b = append(b, `,"name":`...)
				b = appendNullable(b, i.name)
				b = append(b, `,"city":`...)
				b = append(appendNullable(b, i.city), '}')
			}
			b = append(b, "]}}}"...)
		}
		b = append(b, "]}}"...)
	}
	return append(b, "]}}"...)
}

func (h *hand) levels(b []byte, first int) []byte {
	b = append(b, `{"data":{"alliances":{"nodes":[`...)
	for n, a := range h.alliances[:min(len(h.alliances), first)] {
		b = append(comma(b, n), `{"id":`...)
		b = appendNullable(b, a.id)
		b = append(b, `,"name":`...)
		b = appendNullable(b, a.name)
		b = append(b, `,"members":{"nodes":[`...)
		for n, i := range a.members[:min(len(a.members), 10)] {
			b = append(comma(b, n), `{"id":`...)
			b = appendNullable(b, i.id)
			b = append(b, `,"name":`...)
			b = appendNullable(b, i.name)
			b = append(b, `,"memberships":{"nodes":[`...)
			for n, m := range i.memberships[:min(len(i.memberships), 5)] {
				b = append(appendMembership(comma(b, n), m), "}}"...)
			}
			b = append(b, "]}}"...)
		}
		b = append(b, "]}}"...)
	}
	return append(b, "]}}"...)
}

func appendInstitution(b []byte, i *handInstitution) []byte {
	b = append(b, `{"id":`...)
	b = appendNullable(b, i.id)
	b = append(b, `,"name":`...)
	b = appendNullable(b, i.name)
	b = append(b, `,"kind":`...)
	b = appendNullable(b, i.kind)
	b = append(b, `,"city":`...)
	b = appendNullable(b, i.city)
	b = append(b, `,"website":`...)
	return append(appendNullable(b, i.website), '}')
}

// appendMembership appends a membership and its alliance up to the alliance's name.
func appendMembership(b []byte, m *handMembership) []byte {
	b = append(b, `{"id":`...)
	b = appendNullable(b, m.id)
	b = append(b, `,"role":`...)
	b = appendNullable(b, m.role)
	b = append(b, `,"alliance":{"id":`...)
	b = appendNullable(b, m.alliance.id)
	b = append(b, `,"name":`...)
	return appendNullable(b, m.alliance.name)
}

func comma(b []byte, n int) []byte {
	if n > 0 {
		return append(b, ',')
	}
	return b
}

func appendNullable(b []byte, s string) []byte {
	if s == "" {
		return append(b, "null"...)
	}
	return appendString(b, s)
}

// appendString appends a string as JSON. Strings with a character to escape are rare.
func appendString(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' {
			return appendEscaped(b, s)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

func appendEscaped(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ':
			const hex = "0123456789abcdef"
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
