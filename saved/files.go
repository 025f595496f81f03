// Saved questions by address: NAME.json is the answer of the API, NAME.csv the same as a table, and variables are parameters.

package saved

import (
	"context"
	"maps"
	"net/http"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/download"
	"alliance-atlas/graph"
)

// Path is where saved questions are, and their list.
const Path = "/q/"

// format is a form that answers come in.
type format struct {
	format    graph.Format // also its extension
	mediaType string
	params    []string // that it has alone
}

var formats = []format{
	{graph.JSON, "application/json; charset=utf-8", nil},
	{graph.CSV, "text/csv; charset=utf-8", []string{bomParameter, excelParameter}},
}

// Set is saved questions that are answered. It is safe for concurrent use.
type Set struct {
	asker  *graph.Asker
	byName map[string]*Query
}

// Handler answers Path and all below it. files answers them, and asker asks the same store.
func Handler(files *download.Server, asker *graph.Asker, queries []*Query, o graph.Options) http.Handler {
	s := &Set{asker, map[string]*Query{}}
	for _, q := range queries {
		s.byName[q.Name] = q
	}
	list, answers := graph.TextFile(o, "application/json; charset=utf-8", list(queries)), files.Handler(s.find)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == Path {
			list.ServeHTTP(w, r)
			return
		}
		answers.ServeHTTP(w, r)
	})
}

// find finds the file of an address.
func (s *Set) find(r *http.Request) (*download.File, error) {
	name, ext, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, Path), ".")
	q := s.byName[name]
	if q == nil {
		return nil, download.NotFound("there is no saved question %q; %s lists those there are", atlas.Excerpt(name), Path)
	}
	for _, f := range formats {
		if ext == string(f.format) {
			return s.file(r, q, f)
		}
	}
	return nil, atlas.Errorf(atlas.ErrInput, "the address %s%s has no format that there is; there are %s.json and %s.csv", Path, atlas.Excerpt(name+"."+ext), name, name)
}

func (s *Set) file(r *http.Request, q *Query, f format) (*download.File, error) {
	names := make([]string, 0, len(q.Variables)+3)
	for _, v := range q.Variables {
		names = append(names, v.Name)
	}
	p := download.Parse(r.URL, append(append(names, dateParameter), f.params...)...)
	question := Question(q)
	question.Format = f.format
	for _, v := range q.Variables {
		if !p.Has(v.Name) {
			continue
		}
		value, err := graph.Word(v.Name, v.Type, p.Written(v.Name))
		p.Wrong(err)
		question.Variables[v.Name] = value
	}
	question.At = p.Date(dateParameter)
	if f.format == graph.CSV {
		question.Style = graph.Style{BOM: p.Flag(bomParameter), Excel: p.Flag(excelParameter)}
	}
	if p.Err() != nil {
		return nil, p.Err()
	}
	ready, err := s.asker.Ready(question)
	if err != nil {
		return nil, err
	}
	return &download.File{
		Name: q.Name, Ext: string(f.format), MediaType: f.mediaType, Params: p, Key: ready.Key(), At: ready.At(),
		Prepare: func(ctx context.Context, reader atlas.Reader) (download.Writing, error) {
			text, err := ready.Ask(ctx, reader)
			return download.Text(text), err
		},
	}, nil
}

// Question is a saved question with the values that it has by itself.
func Question(q *Query) graph.Question {
	values := maps.Clone(q.Values)
	if values == nil {
		values = map[string]any{}
	}
	return graph.Question{Query: q.Document, Variables: values}
}
