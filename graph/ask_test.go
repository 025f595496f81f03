// Tests of asking without HTTP: the answer of a GET, and errors that say whose they are.

package graph

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

const ofMembers = `query($n: Int = 2) { institutions(first: $n) { nodes { id country { name } memberships(first: 2) { nodes { id alliance { name } } } } } }`

// byGET is the answer of the API.
func byGET(t *testing.T, store atlas.Store, query, accept string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
	r.Header.Set("Accept", accept)
	w := httptest.NewRecorder()
	mustHandler(store, Options{}).ServeHTTP(w, r)
	return w
}

func ready(t *testing.T, store atlas.Store, q Question) *Ready {
	t.Helper()
	asker, err := NewAsker(store, Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := asker.Ready(q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAskingIsAGET(t *testing.T) {
	for format, accept := range map[Format]string{JSON: "application/json", CSV: "text/csv"} {
		want := byGET(t, &stub{}, ofMembers, accept).Body.String()
		r := ready(t, &stub{}, Question{Query: ofMembers, Format: format})
		for range 2 { // the buffer of an answer is not that of the next one
			if got, err := r.Now(t.Context()); err != nil || string(got) != want {
				t.Errorf("%s: %v %.300s\nwant %.300s", format, err, got, want)
			}
		}
	}
}

// An answer whose data changed is no answer: another reader is asked, once.
func TestAskingWhileDataChanges(t *testing.T) {
	for format, accept := range map[Format]string{JSON: "application/json", CSV: "text/csv"} {
		want := byGET(t, &stub{}, ofMembers, accept).Body.String()
		for _, c := range []struct {
			name  string
			store unsteady
			fails bool
		}{
			{"once", unsteady{moves: 1, after: 1}, false},
			{"once, by the snapshot", unsteady{moves: 1, early: true}, false},
			{"always", unsteady{moves: 9, after: 1}, true},
			{"always, by the snapshot", unsteady{moves: 9, early: true}, true},
		} {
			store := c.store
			got, err := ready(t, &store, Question{Query: ofMembers, Format: format}).Now(t.Context())
			if errors.Is(err, atlas.ErrChanged) != c.fails || !c.fails && string(got) != want || len(store.readers) != 2 {
				t.Errorf("%s as %s: %v after %d readers, %.300s", c.name, format, err, len(store.readers), got)
			}
		}
	}
	// By HTTP a table has no place to tell that it is of several versions.
	once, always := unsteady{moves: 1, after: 1}, unsteady{moves: 9, after: 1}
	if w := byGET(t, &once, ofMembers, "text/csv"); w.Code != 200 {
		t.Errorf("once: %d %s", w.Code, w.Body)
	}
	if w := byGET(t, &always, ofMembers, "text/csv"); w.Code != 503 || !strings.Contains(w.Body.String(), `"UNAVAILABLE"`) || w.Header().Get("ETag") != "" {
		t.Errorf("always: %d %v %s", w.Code, w.Header(), w.Body)
	}
}

// An error is the caller's where the same question will fail again, and then says where.
func TestFaults(t *testing.T) {
	asker, err := NewAsker(&stub{}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		q            Question
		line, column int
		kind         error
		says         string
	}{
		{Question{Query: "{\n  nothing }"}, 2, 3, atlas.ErrInput, "nothing"},
		{Question{Query: "{ dataset { name } } {"}, 1, 23, atlas.ErrInput, ""},
		{Question{Query: "query A { dataset { name } } query B { dataset { name } }"}, 1, 1, atlas.ErrInput, "2 operations"},
		{Question{Query: ofMembers, Operation: "A"}, 1, 1, atlas.ErrInput, `"A"`},
		{Question{Query: ofMembers, Variables: map[string]any{"n": "x"}}, 1, 7, atlas.ErrInput, "$n"},
		{Question{Query: "{ institutions { nodes { names { text } sources { id } } } }", Format: CSV}, 1, 1, atlas.ErrInput, "institutions.nodes.names and institutions.nodes.sources"},
		{Question{Query: "{ institutions(first: 500) { nodes { memberships(first: 500) { nodes { id } } } } }"}, 0, 0, atlas.ErrLimit, ""},
		{Question{Query: "subscription { a }"}, 0, 0, nil, ""},
	} {
		_, err := asker.Ready(c.q)
		fault, ok := errors.AsType[Fault](err)
		line, column := fault.Place()
		if !ok || c.kind != nil && !errors.Is(err, c.kind) || c.line > 0 && (line != c.line || column != c.column) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v at %d:%d", c.q.Query, err, line, column)
		}
	}

	// A defect is nobody's but the program's. It is logged once, and every answer that shows it names the line.
	store := &unsteady{moves: 9, after: 9, failing: errors.New("secret of the store")}
	book, log := diary()
	asker, err = NewAsker(store, Options{Log: log})
	if err != nil {
		t.Fatal(err)
	}
	r, err := asker.Ready(Question{Query: ofMembers})
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.Now(t.Context())
	if err == nil || errors.Is(err, atlas.ErrInput) || strings.Contains(err.Error(), "secret") || !strings.Contains(book.String(), "secret of the store") {
		t.Errorf("%v; the log has %s", err, book)
	}
	status, body := Problem(context.Background(), log, err)
	var shown struct {
		Errors []struct {
			Extensions struct{ Code, RequestID string }
		}
	}
	if json.Unmarshal(body, &shown) != nil || status != 500 || shown.Errors[0].Extensions.Code != "INTERNAL" || shown.Errors[0].Extensions.RequestID == "" || !strings.Contains(book.String(), shown.Errors[0].Extensions.RequestID) {
		t.Errorf("%d %s", status, body)
	}
}
