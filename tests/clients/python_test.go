// Clients in Python: graphql-core and gql of 2025 and of today, and the generators sgqlc and ariadne-codegen.

package clients

import (
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// environments are those in Python, with what their lock files name.
var environments = []struct{ name, core, gql string }{
	{"old", "3.2.6", "3.5.3"},
	{"current", "3.3.2", "4.4.0"},
}

func TestGraphQLCore(t *testing.T) {
	for _, of := range environments {
		t.Run(of.core, func(t *testing.T) {
			interpreter := tool(t, of.name, "python")
			p := harness.Serve(t)
			facts[introspected](t, python, interpreter, "core.py", p.URL("")).check(t, of.core)
		})
	}
}

func TestGQL(t *testing.T) {
	for _, of := range environments {
		t.Run(of.gql, func(t *testing.T) {
			interpreter := tool(t, of.name, "python")
			p := harness.Serve(t)
			want := trueWorlds(t, p).withoutAlliances()
			is := facts[struct {
				Version, Core string
				Now, Then     world
				Types         int
				Initiators    []initiator
				Before, Code  string
				Head          int
			}](t, python, interpreter, "session.py", p.URL(""))
			same(t, "versions", []string{is.Version, is.Core}, []string{of.gql, of.core})
			same(t, "now", is.Now, want.Now)
			same(t, "then", is.Then, want.Then)
			same(t, "initiators", is.Initiators, initiators(t, p))
			same(t, "code", is.Code, "BAD_INPUT")
			same(t, "status of HEAD", is.Head, 200)
			if is.Types < 50 || !strings.Contains(is.Before, "Did you mean 'name'") {
				t.Errorf("it fetched %d types, and told of a wrong field %q", is.Types, is.Before)
			}
		})
	}
}

// sgqlc generates code that cannot write @asOf, and knows by name what values a scalar has: a scalar Date had to be a whole one.
func TestSGQLC(t *testing.T) {
	interpreter := tool(t, "old", "python")
	p := harness.Serve(t)
	want := trueWorlds(t, p).withoutAlliances()
	dir := folder(t, p.URL(""), nil)
	run(t, dir, interpreter, "-m", "sgqlc.introspection", p.URL("/graphql"), "schema.json")
	run(t, dir, tool(t, "old", "sgqlc-codegen"), "schema", "schema.json", "atlas_schema.py")
	is := facts[struct {
		Now, Then world
		From      []string
		Founded   string
	}](t, dir, interpreter, absolute(t, python+"/generated.py"), p.URL(""))
	same(t, "now", is.Now, want.Now)
	same(t, "then", is.Then, want.Then)
	var rows struct {
		Memberships struct{ Nodes []struct{ From *string } }
		Search      struct{ Nodes []struct{ Founded string } }
	}
	p.Ask(t, `{ memberships(first: 500) { nodes { from } } search(text: "asian universities", kinds: [ALLIANCE], first: 1) { nodes { ... on Alliance { founded } } } }`, nil, &rows)
	var dates []string
	for _, row := range rows.Memberships.Nodes {
		if row.From != nil {
			dates = append(dates, *row.From)
		}
	}
	same(t, "dates", is.From, dates)
	for _, precision := range []string{"2006", "2006-01", "2006-01-02"} {
		if !slices.ContainsFunc(dates, func(date string) bool { return len(date) == len(precision) }) {
			t.Errorf("of %d dates none is as precise as %s", len(dates), precision)
		}
	}
	same(t, "founded", is.Founded, rows.Search.Nodes[0].Founded)
}

func TestAriadneCodegen(t *testing.T) {
	interpreter := tool(t, "old", "python")
	p := harness.Serve(t)
	want := trueWorlds(t, p).withoutAlliances()
	dir := folder(t, p.URL(""), map[string]string{
		"pyproject.toml":  text(t, python+"/ariadne/pyproject.toml"),
		"queries.graphql": text(t, python+"/ariadne/queries.graphql"),
	})
	run(t, dir, tool(t, "old", "ariadne-codegen"))
	is := facts[struct {
		Initiators []initiator
		Now, Then  world
		Row        map[string]string
	}](t, dir, interpreter, absolute(t, python+"/ariadne/ask.py"), p.URL(""))
	same(t, "initiators", is.Initiators, initiators(t, p))
	same(t, "now", is.Now, want.Now)
	same(t, "then", is.Then, want.Then)
	var of struct{ Alliance struct{ Founded string } }
	p.Ask(t, `{ alliance(id: "gma") { founded } }`, nil, &of)
	same(t, "row", is.Row, map[string]string{"type": "Alliance", "founded": of.Alliance.Founded})
}
