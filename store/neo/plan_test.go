// Plans of statements, for the tests of what they read.

package neo

import (
	"context"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Planned is a statement that the database plans, as it does all but those of the schema.
type Planned struct {
	Name    string
	text    string
	Ordered bool // a page in the order of an index
	Changes bool // it writes
	Shape   string
}

// PlannedStatements are all of them.
func PlannedStatements() []Planned {
	var all []Planned
	add := func(st statement, f *accessPath, by string) {
		shape := st.name
		if f != nil {
			shape, _ = fold(st.text, f.parts(by))
		}
		all = append(all, Planned{st.name, st.text, by != "" && strings.HasPrefix(st.name, "page of "), slices.Contains(writeStatements(), st), shape})
	}
	for _, f := range countedAccessPaths() {
		var pages []statement
		if slices.Contains(allAccessPaths, f) {
			for _, by := range append(f.keys(), "") {
				for _, st := range f.pages(by) {
					add(st, f, by)
					pages = append(pages, st)
				}
			}
		}
		for _, st := range f.statements() {
			if !slices.Contains(pages, st) {
				add(st, f, "")
			}
		}
	}
	for _, st := range append(readStatements(), writeStatements()...) {
		add(st, nil, "")
	}
	return all
}

// Explain are the operators of the plan that the database makes for a statement, each with what it says of itself.
func (s *Store) Explain(ctx context.Context, st Planned) ([]string, error) {
	summary, err := s.run(ctx, "EXPLAIN "+st.text, nil)
	if err != nil {
		return nil, err
	}
	var operators []string
	var walk func(neo4j.Plan)
	walk = func(p neo4j.Plan) {
		details, _ := p.Arguments()["Details"].(string)
		operators = append(operators, strings.TrimSuffix(p.Operator(), "@neo4j")+" "+details)
		for _, child := range p.Children() {
			walk(child)
		}
	}
	walk(summary.Plan())
	return operators, nil
}

// Hits runs statements that a question sends once more, and gives the names of them and the database hits of all.
func (s *Store) Hits(ctx context.Context, question func() error) (names []string, hits int64, err error) {
	type call struct {
		statement
		params map[string]any
	}
	var calls []call
	s.sent = func(st statement, params map[string]any) { calls = append(calls, call{st, params}) }
	err = question()
	s.sent = nil
	if err != nil {
		return nil, 0, err
	}
	for _, c := range calls {
		summary, err := s.run(ctx, "PROFILE "+c.text, c.params)
		if err != nil {
			return nil, 0, err
		}
		var walk func(neo4j.ProfiledPlan)
		walk = func(p neo4j.ProfiledPlan) {
			hits += p.DbHits()
			for _, child := range p.Children() {
				walk(child)
			}
		}
		walk(summary.Profile())
		names = append(names, c.name)
	}
	return names, hits, nil
}

func (s *Store) run(ctx context.Context, text string, params map[string]any) (neo4j.ResultSummary, error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Consume(ctx)
}
