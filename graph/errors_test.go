// Tests of errors: each kind has its code and its sentence, defects show nothing of themselves, and lists are capped.

package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
)

// failing is a store whose lookups fail.
func failing(err error) *stub {
	return &stub{nodes: func(context.Context, []atlas.ID) ([]atlas.Node, error) { return nil, err }}
}

func TestErrorCodes(t *testing.T) {
	const sentence = "the sentence of the store"
	for _, c := range []struct {
		err     error
		code    string
		message string
	}{
		{atlas.Errorf(atlas.ErrInput, sentence), "BAD_INPUT", sentence},
		{atlas.Errorf(api.ErrCursor, sentence), "BAD_CURSOR", sentence},
		{atlas.Errorf(atlas.ErrLimit, sentence), "LIMIT_EXCEEDED", sentence},
		{atlas.Errorf(atlas.ErrTimeout, sentence), "TIMEOUT", sentence},
		{atlas.Errorf(atlas.ErrUnavailable, sentence), "UNAVAILABLE", sentence},
		{fmt.Errorf("wrapped: %w", atlas.Errorf(atlas.ErrInput, sentence)), "BAD_INPUT", "wrapped: " + sentence},
		{fmt.Errorf("dial tcp 10.0.0.7: %w", context.DeadlineExceeded), "TIMEOUT", tooSlow},
		{context.Canceled, "TIMEOUT", tooSlow},
	} {
		log, logger := diary()
		got := serve(t, mustHandler(failing(c.err), Options{Log: logger}), question(`{ x: node(id: "country/CN") { id } }`, ""))
		if got.code() != c.code || got.Errors[0].Message != c.message || fmt.Sprint(got.Errors[0].Path) != "[x]" || fmt.Sprint(got.Errors[0].Locations) != "[{1 3}]" {
			t.Errorf("%v is shown as %s", c.err, got.text)
		}
		if string(got.Data) != `{"x":null}` || got.status != 200 || log.String() != "" {
			t.Errorf("%v: %d %s, logged %q", c.err, got.status, got.text, log)
		}
	}
}

func TestDefectsAreLoggedAndNotShown(t *testing.T) {
	const secret = "dial tcp 10.0.0.7:7687: user=neo4j"
	for name, store := range map[string]*stub{
		"an error":            failing(errors.New(secret)),
		"a panic":             {nodes: func(context.Context, []atlas.ID) ([]atlas.Node, error) { panic(secret) }},
		"a panic on the way":  {snapshot: func(context.Context) error { panic(secret) }},
		"an error on the way": {snapshot: func(context.Context) error { return errors.New(secret) }},
		"a panic below a list": {expand: func(_ context.Context, h *atlas.Relationship, _ []atlas.ID) error {
			if h.From != "" {
				panic(secret)
			}
			return nil
		}},
	} {
		t.Run(name, func(t *testing.T) {
			log, logger := diary()
			got := serve(t, mustHandler(store, Options{Log: logger}), question(`{ node(id: "country/CN") { id } institutions(first: 1) { nodes { memberships { nodes { id } } } } }`, ""))
			if strings.Contains(name, "below") {
				got.Errors = got.Errors[:1]
			}
			if len(got.Errors) != 1 || got.code() != "INTERNAL" || strings.Contains(got.text, "10.0.0.7") {
				t.Fatalf("the client gets %s", got.text)
			}
			id := got.Errors[0].Extensions.RequestID
			if len(id) < 20 || !strings.Contains(log.String(), "requestId="+id) || !strings.Contains(log.String(), secret) {
				t.Errorf("the client gets the id %q, and the log has\n%s", id, log)
			}
			if strings.Contains(name, "panic") != strings.Contains(log.String(), "errors_test.go") {
				t.Errorf("the log has the stack of a panic, and of nothing else:\n%s", log)
			}
			if strings.Contains(name, "on the way") && (got.status != 500 || got.Data != nil) {
				t.Errorf("what was not run is answered with %d %s", got.status, got.text)
			}
		})
	}
}

func TestUnavailableStore(t *testing.T) {
	store := &stub{snapshot: func(context.Context) error { return atlas.Errorf(atlas.ErrUnavailable, "the store is away") }}
	for _, m := range []media{mediaJSON, mediaGraphQL} {
		r := question("{ dataset { name } }", "")
		r.Header.Set("Accept", string(m))
		if got := serve(t, mustHandler(store, Options{}), r); got.status != 503 || got.code() != "UNAVAILABLE" || got.Data != nil {
			t.Errorf("%s: %d %s", m, got.status, got.text)
		}
	}
}

func TestErrorsAreCapped(t *testing.T) {
	store := failing(atlas.Errorf(atlas.ErrUnavailable, "the store is away"))
	for _, n := range []int{1, maxErrors - 1, maxErrors, maxErrors + 1, maxErrors + 2, MaxRootFields} {
		got := serve(t, mustHandler(store, Options{}), question("{"+aliases(n, `node(id: "x/y") { id }`)+"}", ""))
		checkCap(t, got, n)
	}
	// Non-null fields fail too, and gqlgen then reports each as null: such an error does not count.
	store = &stub{expand: func(_ context.Context, h *atlas.Relationship, _ []atlas.ID) error {
		if h.From == "" {
			return nil
		}
		return atlas.Errorf(atlas.ErrUnavailable, "the store is away")
	}}
	for _, n := range []int{1, maxErrors, maxErrors + 1, 30, 500} {
		got := serve(t, mustHandler(store, Options{}), question("query($n: Int) { institutions(first: $n) { nodes { memberships { totalCount } } } }", fmt.Sprintf(`{"n":%d}`, n)))
		checkCap(t, got, n)
	}
	// Validation stops early, and tells at least how many errors there are.
	for _, n := range []int{1, maxErrors, maxErrors + 1, enough - 1, enough, enough + 1, 400} {
		got := serve(t, mustHandler(store, Options{}), question("{"+strings.Repeat("nope ", n)+"dataset { name } }", ""))
		if n > MaxRootFields-1 {
			got = serve(t, mustHandler(store, Options{}), question("{ dataset {"+strings.Repeat("nope ", n)+"} }", ""))
		}
		checkCap(t, got, min(n, enough))
	}
}

func checkCap(t *testing.T, got *reply, n int) {
	t.Helper()
	if n <= maxErrors {
		if len(got.Errors) != n {
			t.Errorf("%d errors are shown as %d: %s", n, len(got.Errors), got.text)
		}
		return
	}
	want := fmt.Sprintf("%d more errors are not shown", n-(maxErrors-1))
	if len(got.Errors) != maxErrors || got.Errors[maxErrors-1].Message != want || got.Errors[maxErrors-1].Extensions.Code != got.code() {
		t.Errorf("%d errors are shown as %d, the last of them %+v, want %q", n, len(got.Errors), got.Errors[len(got.Errors)-1], want)
	}
}

// TestErrorsOfABatch: a cursor belongs to one parent, so each of a list gets an error of its own, at its own path.
func TestErrorsOfABatch(t *testing.T) {
	got := serve(t, mustHandler(&stub{}, Options{}), question(`{ nodes(ids: ["institution/a", "country/b", "institution/c"]) { ... on Institution { members: memberships(after: "x") { totalCount } } } }`, ""))
	var paths []string
	for _, e := range got.Errors {
		paths = append(paths, fmt.Sprint(e.Path))
		if e.Extensions.Code != "BAD_CURSOR" || !strings.Contains(e.Message, `after: "x"`) || len(e.Locations) != 1 {
			t.Errorf("%+v", e)
		}
	}
	if len(paths) != 2 || paths[0] != "[nodes 0 members]" || paths[1] != "[nodes 2 members]" {
		t.Errorf("the errors are at %v", paths)
	}
	if string(got.Data) != `{"nodes":[null,{},null]}` {
		t.Errorf("the data is %s", got.Data)
	}
}

func TestShorten(t *testing.T) {
	for n := maxMessage - 4; n <= maxMessage+4; n++ {
		for _, letter := range []string{"x", "é", "漢", "😀"} {
			text := strings.Repeat("x", n%4) + strings.Repeat(letter, (n-n%4)/len(letter)+1)
			short := shorten(text)
			if len(text) <= maxMessage && short != text || len(short) > maxMessage+len("…") || strings.ContainsRune(short, '\uFFFD') {
				t.Errorf("%d bytes become %d", len(text), len(short))
			}
		}
	}
}

// aliases selects a field n times under different names.
func aliases(n int, field string) string { return named("a", n, field) }

func named(prefix string, n int, field string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s%d:%s ", prefix, i, field)
	}
	return b.String()
}
