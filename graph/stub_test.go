// A store for tests of the handler: it answers as it is told, or with rows without end.

package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// stub is a store and its reader. What a function is not given for has rows as many as are asked for.
type stub struct {
	atlas.Reader
	empty    bool // connections have no rows
	snapshot func(ctx context.Context) error
	nodes    func(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error)
	expand   func(ctx context.Context, h *atlas.Relationship, from []atlas.ID) error
}

func (s *stub) Snapshot(ctx context.Context, _ atlas.PartialDate) (atlas.Reader, error) {
	if s.snapshot != nil {
		if err := s.snapshot(ctx); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *stub) Apply(context.Context, iter.Seq[atlas.Change]) error { return nil }
func (s *stub) Close() error                                        { return nil }
func (s *stub) Dataset() *atlas.Dataset {
	return &atlas.Dataset{Name: "stub", Title: "Stub", Version: "v1", License: "none", Citation: "none", Store: "stub"}
}
func (s *stub) At() atlas.PartialDate { return 0 }

// Rows has one row of each kind.
func (s *stub) Rows(_ context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		if n := stubRow(k); n != nil {
			yield(n, nil)
		}
	}
}

func (s *stub) Nodes(ctx context.Context, ids []atlas.ID) ([]atlas.Node, error) {
	if s.nodes != nil {
		return s.nodes(ctx, ids)
	}
	found := make([]atlas.Node, len(ids))
	for i, id := range ids {
		if k := id.Kind(); k != "" {
			found[i] = stubRow(k)
		}
	}
	return found, nil
}

func (s *stub) Expand(ctx context.Context, h *atlas.Relationship, from []atlas.ID, w atlas.Window) (*atlas.Pages, error) {
	if s.expand != nil {
		if err := s.expand(ctx, h, from); err != nil {
			return nil, err
		}
	}
	rows := max(w.First, w.Last)
	if s.empty {
		rows = 0
	}
	row := stubRow(h.To)
	l := &atlas.Pages{Offsets: make([]int32, len(from)+1), HasPrevious: make([]bool, len(from)), HasNext: make([]bool, len(from)), Total: make([]int32, len(from))}
	for i := range from {
		for range rows {
			l.Nodes = append(l.Nodes, row)
			l.Keys = append(l.Keys, "key")
		}
		l.Offsets[i+1] = int32(len(l.Nodes))
	}
	return l, nil
}

func (s *stub) GroupBy(_ context.Context, _ *atlas.Relationship, from []atlas.ID, _ atlas.Condition, _ *atlas.Grouping, _ atlas.GroupWindow) ([][]atlas.Group, error) {
	return make([][]atlas.Group, len(from)), nil
}

func (s *stub) Search(context.Context, atlas.Search, atlas.Window) (*atlas.Hits, error) {
	return &atlas.Hits{}, nil
}

// stubInstructors is how many instructors the course of a stub has.
const stubInstructors = 4

// stubRow is the one row of a kind, with all that is never null.
func stubRow(k atlas.Kind) atlas.Node {
	row := atlas.Row{ID: atlas.NewID(k, "stub"), Trust: "PRIMARY", SourceIDs: []atlas.ID{"source/stub"}}
	named := atlas.Named{Row: row, Name: "Stub"}
	switch k {
	case atlas.KindCountry:
		return &atlas.Country{Named: named, Alpha3: "STB", Numeric: "000"}
	case atlas.KindInstitution, "": // "" is any entity
		named.ID = "institution/stub"
		return &atlas.Institution{Named: named, Kind: "UNIVERSITY", CountryID: "country/stub"}
	case atlas.KindAlliance:
		return &atlas.Alliance{Named: named, Kind: "OTHER", ParentID: row.ID}
	case atlas.KindCourse:
		return &atlas.Course{Named: named, Kind: "COURSE", ProviderID: "institution/stub", Instructors: slices.Repeat([]string{"Stub"}, stubInstructors)}
	case atlas.KindExchange:
		return &atlas.Exchange{Named: named, Kind: "AGREEMENT"}
	case atlas.KindEvent:
		return &atlas.Event{Named: named, Edition: "3"}
	case atlas.KindPerson:
		return &atlas.Person{Named: named}
	case atlas.KindMembership:
		return &atlas.Membership{Row: row, InstitutionID: "institution/stub", AllianceID: "alliance/stub", Role: "MEMBER"}
	case atlas.KindPosition:
		return &atlas.Position{Row: row, PersonID: "person/stub", Role: "stub"}
	case atlas.KindFigure:
		return &atlas.Figure{Row: row, SubjectID: "alliance/stub", Measure: "stubs", Value: "1.60", Qualifier: "EXACT"}
	case atlas.KindClaim:
		return &atlas.Claim{Row: row, SubjectID: "alliance/stub", Kind: "OTHER", Text: "a stub"}
	case atlas.KindSource:
		return &atlas.Source{Row: row, Title: "Stub", Kind: "PRIMARY"}
	}
	return nil
}

// mustHandler is Handler for options that cannot be wrong.
func mustHandler(store atlas.Store, o Options) http.Handler {
	h, err := Handler(store, o)
	if err != nil {
		panic(err)
	}
	return h
}

// mustNewHandler is newHandler with options that are in order.
func mustNewHandler(store atlas.Store, o Options) *handler {
	h, err := newHandler(store, o)
	if err != nil {
		panic(err)
	}
	return h
}

// reply is the answer of a handler.
type reply struct {
	status int
	header http.Header
	text   string
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Locations  []struct{ Line, Column int }
		Extensions struct{ Code, RequestID string }
	}
	Extensions struct {
		Dataset struct {
			Version  string
			Changing bool
		}
	}
}

// code is the code of the first error, "" without errors.
func (r *reply) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

// likeExtensions is the end of an answer that has data. Nothing is said of what does not hold.
var likeExtensions = regexp.MustCompile(`,"extensions":\{"dataset":\{"version":"v1","asOf":(null|"[0-9-]+")(,"changing":true)?\}\}\}\n$`)

// serve has a handler answer a request, and demands what holds of every answer.
func serve(t testing.TB, h http.Handler, r *http.Request) *reply {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	got := &reply{status: w.Code, header: w.Result().Header, text: w.Body.String()}
	if w.Code == http.StatusNoContent {
		return got
	}
	if err := json.Unmarshal(w.Body.Bytes(), got); err != nil {
		t.Fatalf("the answer is no JSON: %v\n%s", err, got.text)
	}
	for _, e := range got.Errors {
		if e.Message == "" || !strings.Contains(" BAD_QUERY BAD_INPUT BAD_CURSOR LIMIT_EXCEEDED TIMEOUT UNAVAILABLE INTERNAL ", " "+e.Extensions.Code+" ") {
			t.Errorf("an error has the message %q and the code %q", e.Message, e.Extensions.Code)
		}
	}
	if executed := got.Data != nil; executed != likeExtensions.MatchString(got.text) {
		t.Errorf("an answer has the dataset's version where it has data, and only there:\n%s", got.text)
	}
	return got
}

// question is a POST of a document and its variables, as JSON.
func question(query, variables string) *http.Request {
	if variables == "" {
		variables = "null"
	}
	return posted(fmt.Sprintf(`{"query":%s,"variables":%s}`, encode(query), variables))
}

// posted is a POST of a body.
func posted(body string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return r
}

// diary is a log that tests read.
func diary() (*strings.Builder, *slog.Logger) {
	var b strings.Builder
	return &b, slog.New(slog.NewTextHandler(&b, nil))
}
