// Clients in JavaScript: graphql-js of 2025 and of today, Apollo Client 3 and 4, urql, graphql-request, and a gateway of
// graphql-tools.

package clients

import (
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestGraphQLJS(t *testing.T) {
	node := node(t)
	for _, executor := range []string{"level", "reference"} {
		p := harness.Serve(t, "--executor", executor)
		for name, version := range map[string]string{"graphql": "16.11.0", "graphql-17": "17.1.0"} {
			t.Run(executor+"/"+name, func(t *testing.T) {
				facts[introspected](t, javascript, node, "graphql.mjs", p.URL(""), name).check(t, version)
			})
		}
	}
}

// request is one that a client with persisted queries sent.
type request struct {
	Method   string
	HashOnly bool // without the text of the query
}

// persisted tells of a client that asked the same query twice, the second time with a memory of its own that was empty.
type persisted struct {
	Names []string
	Sent  []request
}

// checkPersisted compares it: a hash that the server does not know, the text, and then the hash alone.
func checkPersisted(t *testing.T, name string, is persisted, hash, text string) {
	t.Helper()
	same(t, "persisted queries by "+hash, is, persisted{[]string{name, name}, []request{{hash, true}, {text, false}, {hash, true}}})
}

// saysBatch tells whether a message says what is refused and what to do.
func saysBatch(message string) bool {
	return strings.Contains(message, "batch") && strings.Contains(message, "root fields in one query")
}

func TestApolloClient(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	want, name := trueWorlds(t, p), nameOf(t, p)
	var of struct {
		Alliance struct {
			Name    string `json:"name"`
			Founded string `json:"founded"`
		}
	}
	p.Ask(t, `{ alliance(id: "gma") { name founded } }`, nil, &of)
	for client, version := range map[string]string{"@apollo/client-3": "3.14.1", "@apollo/client": "4.3.8"} {
		t.Run(version, func(t *testing.T) {
			is := facts[struct {
				Version                                 string
				Pages                                   map[string]int
				Country                                 map[string]string
				WithPossibleTypes, WithoutPossibleTypes map[string]string
				Dates                                   struct{ Then, Now, ThenFromCache, OneClientForBoth world }
				Persisted                               struct{ GET, POST persisted }
				Get, Named                              string
				Errors                                  map[string]struct {
					Data any
					Code string
				}
				Batch struct {
					Statuses []string
					Says     string
				}
			}](t, javascript, node, "apollo.mjs", p.URL(""), client)
			same(t, "version", is.Version, version)
			// As docs/clients.md says: relayStylePagination joins edges, and not nodes.
			same(t, "rows after two pages of three", is.Pages, map[string]int{"edges": 6, "nodes": 3})
			same(t, "the cached country", is.Country, map[string]string{"__typename": "Country", "id": "country/CN", "name": "China", "alpha3": "CHN", "region": "Asia"})
			same(t, "fragments with possibleTypes", is.WithPossibleTypes, map[string]string{"__typename": "Alliance", "name": of.Alliance.Name, "founded": of.Alliance.Founded})
			same(t, "fragments without", is.WithoutPossibleTypes, map[string]string{"__typename": "Alliance", "founded": of.Alliance.Founded})
			same(t, "a client for then", is.Dates.Then, want.Then)
			same(t, "its cache", is.Dates.ThenFromCache, want.Then)
			same(t, "a client for now", is.Dates.Now, want.Now)
			// This is why there is one for each date.
			same(t, "one client for both, asked for now", is.Dates.OneClientForBoth, want.Then)
			checkPersisted(t, name, is.Persisted.POST, "POST", "POST")
			checkPersisted(t, name, is.Persisted.GET, "GET", "POST")
			same(t, "by GET", is.Get, name)
			same(t, "with headers of its own", is.Named, name)
			for policy, failed := range is.Errors {
				if failed.Data != nil || failed.Code != "BAD_INPUT" {
					t.Errorf("errorPolicy %s: a failed root field leaves %v, with the code %q", policy, failed.Data, failed.Code)
				}
			}
			same(t, "policies", len(is.Errors), 2)
			same(t, "a batch", is.Batch.Statuses, []string{"rejected", "rejected"})
			if !saysBatch(is.Batch.Says) {
				t.Errorf("a batch is told %q", is.Batch.Says)
			}
		})
	}
}

func TestUrql(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	want, name := trueWorlds(t, p), nameOf(t, p)
	type dated struct{ Then, Now, ThenFromCache world }
	is := facts[struct {
		Nodes     int
		Dates     struct{ Documents, Normalised dated }
		Persisted struct{ GET, POST persisted }
		Get, Code string
		Version   struct{ Dataset, Extensions string }
		Warnings  []string
	}](t, javascript, node, "urql.mjs", p.URL(""))
	same(t, "nodes after two pages of three", is.Nodes, 6)
	all := dated{want.Then, want.Now, want.Then}
	same(t, "a client for each date, each with a cache of documents", is.Dates.Documents, all)
	same(t, "and with a normalised cache", is.Dates.Normalised, all)
	checkPersisted(t, name, is.Persisted.POST, "POST", "POST")
	checkPersisted(t, name, is.Persisted.GET, "GET", "GET")
	same(t, "by GET", is.Get, name)
	same(t, "code", is.Code, "BAD_INPUT")
	same(t, "warnings of the cache", is.Warnings, []string{})
	if is.Version.Dataset == "" || is.Version.Dataset != is.Version.Extensions {
		t.Errorf("dataset { version } is %q, and the answer's extensions say %q", is.Version.Dataset, is.Version.Extensions)
	}
}

func TestGateway(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	want := trueWorlds(t, p).withoutAlliances()
	type row struct {
		Rank    int
		Name    string
		Country struct{ Name string }
	}
	is := facts[struct {
		Wrapped   worlds
		Directive world
		Stitched  struct {
			Then, Now int
			Type      string
		}
		Merged []row
		Code   string
	}](t, javascript, node, "gateway.mjs", p.URL(""))
	same(t, "the server wrapped twice", is.Wrapped, want)
	// A gateway does not pass the directive on. The answer says that it is about the present.
	same(t, "with @asOf, which a gateway drops", is.Directive, want.Now)
	same(t, "members then, in a schema with both", is.Stitched.Then, want.Then.Members)
	same(t, "members now", is.Stitched.Now, want.Now.Members)
	same(t, "the renamed type", is.Stitched.Type, "Then_Alliance")
	same(t, "code", is.Code, "BAD_INPUT")
	var rows struct{ Nodes []row }
	p.Ask(t, `{ nodes(ids: ["institution/tsinghua-university", "institution/harvard-university"]) { ... on Institution { name country { name } } } }`, nil, &rows)
	for i := range rows.Nodes {
		rows.Nodes[i].Rank = i + 1
	}
	same(t, "rows of two sources", is.Merged, rows.Nodes)
}

func TestGraphQLRequest(t *testing.T) {
	node := node(t)
	p := harness.Serve(t)
	want := trueWorlds(t, p).withoutAlliances()
	is := facts[struct {
		POST, GET, Then world
		Error           struct {
			Status        int
			Code, Message string
		}
		Batch string
	}](t, javascript, node, "request.mjs", p.URL(""))
	same(t, "by POST", is.POST, want.Now)
	same(t, "by GET", is.GET, want.Now)
	same(t, "for a date", is.Then, want.Then)
	same(t, "status of a wrong question", is.Error.Status, 200)
	same(t, "its code", is.Error.Code, "BAD_INPUT")
	if !strings.Contains(is.Error.Message, "501") {
		t.Errorf("first: 501 is told %q", is.Error.Message)
	}
	if !saysBatch(is.Batch) {
		t.Errorf("a batch is told %q", is.Batch)
	}
}
