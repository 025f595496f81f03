// Plans of statements, for the tests of what they read.

package neo

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/store/bolt"
)

// Planned is a statement that the database plans, as it does all but those of the schema.
type Planned struct {
	Name    string
	text    string
	Ordered bool // a page in the order of an index
	Shape   string
	All     bool // it is for all rows, and must read them
}

// PlannedStatements are all of them.
func PlannedStatements() []Planned {
	var all []Planned
	add := func(st bolt.Statement, f *accessPath, by string) {
		shape := st.Name
		if f != nil {
			shape, _ = fold(st.Text, f.parts(by))
		}
		all = append(all, Planned{st.Name, st.Text, by != "" && strings.HasPrefix(st.Name, "page of "), shape, slices.Contains(append(clearing, storedIDs), st)})
	}
	for _, f := range countedAccessPaths() {
		var pages []bolt.Statement
		if slices.Contains(current.allPaths, f) {
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
	calls, err := s.Sent(question)
	if err != nil {
		return nil, 0, err
	}
	for _, c := range calls {
		summary, err := s.run(ctx, "PROFILE "+c.Text, c.params)
		if err != nil {
			return nil, 0, err
		}
		hits += hitsOf(summary.Profile())
		names = append(names, c.Statement.Name)
	}
	return names, hits, nil
}

func hitsOf(p neo4j.ProfiledPlan) int64 {
	hits := p.DbHits()
	for _, child := range p.Children() {
		hits += hitsOf(child)
	}
	return hits
}

// Call is a statement that was sent.
type Call struct {
	bolt.Statement
	params map[string]any
}

// Name is the name of the statement.
func (c Call) Name() string { return c.Statement.Name }

// StateStatement is the name of the statement that asks what data there is.
var StateStatement = stateStatement.Name

// Sent are the statements that something sends.
func (s *Store) Sent(something func() error) (calls []Call, err error) {
	was := s.db.Trace
	s.db.Trace = func(name, text string, params map[string]any) {
		if was != nil {
			was(name, text, params)
		}
		calls = append(calls, Call{bolt.Cypher(name, text), params})
	}
	err = something()
	s.db.Trace = was
	return calls, err
}

// HitsOfChange runs the statements of a change once more, to the same effect where the change has been undone meanwhile, and gives the
// database hits of them.
func (s *Store) HitsOfChange(ctx context.Context, calls []Call) (hits int64, err error) {
	session := s.db.Session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		return 0, err
	}
	defer tx.Rollback(ctx)
	for _, c := range calls {
		params := maps.Clone(c.params)
		switch c.Statement {
		case stateStatement, locking, closing:
			continue
		case opening: // by which the stamp is that of the others
			params = bolt.InOne(map[string]any{"stamp": calls[len(calls)-1].params["q"].(map[string]any)["stamp"]})
			c.Text = "MATCH (v:_Dataset {id: 'dataset'}) SET v._stamp = $q.stamp"
		}
		result, err := tx.Run(ctx, "PROFILE "+c.Text, params)
		if err != nil {
			return 0, err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return 0, err
		}
		hits += hitsOf(summary.Profile())
	}
	return hits, nil
}

func (s *Store) run(ctx context.Context, text string, params map[string]any) (neo4j.ResultSummary, error) {
	session := s.db.Session(ctx, neo4j.AccessModeRead)
	defer session.Close(ctx)
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Consume(ctx)
}
