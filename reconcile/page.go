// The page of one entity: small, in a frame of OpenRefine, or by itself. It loads nothing and runs nothing.

package reconcile

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"net/http"
	"strings"

	"alliance-atlas/atlas"
)

//go:embed page.css
var style string

// policy lets a page have its own style and be shown in a frame anywhere, and nothing else.
var policy = func() string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'; frame-ancestors *"
}()

var page = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Name}}</title><style>{{.Style}}</style></head>
<body><h1>{{.Name}}</h1>
{{with .Other}}<p class="names">{{.}}</p>
{{end}}<p>{{.About}}</p>
<dl>{{range .Lines}}<dt>{{.Name}}</dt><dd>{{range $i, $v := .Values}}{{if $i}}, {{end}}{{if $v.Link}}<a href="{{$v.Link}}" rel="noreferrer" target="_blank">{{$v.Text}}</a>{{else}}{{$v.Text}}{{end}}{{end}}</dd>
{{end}}</dl>
<footer>Alliance Atlas · <code>{{.ID}}</code></footer></body></html>
`))

// line is a property on the page.
type line struct {
	Name   string
	Values []linked
}

type linked struct{ Text, Link string }

// onPage are the properties that the page shows, where an entity has them.
var onPage = []string{"founded", "website", "ror", "wikidata", "alliances", "members"}

// shownOn is how many values of one property a page shows.
const shownOn = 6

// preview answers with the page in the size of a frame.
func (s *service) preview(r *request) (answering, error) { return s.page(r) }

// view answers with the page of an entity.
func (s *service) view(r *request) (answering, error) { return s.page(r) }

func (s *service) page(r *request) (answering, error) {
	id := atlas.ID(r.values.Get("id"))
	if id == "" {
		return nil, atlas.Errorf(atlas.ErrInput, "id names the entity to show, as id=institution/tsinghua-university")
	}
	return func(ctx context.Context, reader atlas.Reader) (*answer, error) {
		nodes, err := reader.Nodes(ctx, []atlas.ID{id})
		if err != nil {
			return nil, err
		}
		e, ok := nodes[0].(atlas.Entity)
		if !ok {
			return nil, status{http.StatusNotFound, atlas.Errorf(atlas.ErrInput, "there is no entity %q in this atlas", atlas.Excerpt(string(id)))}
		}
		lands, err := s.kept.countries(ctx, reader)
		if err != nil {
			return nil, err
		}
		var asked []*property
		for _, id := range onPage {
			p, err := propertyOf(id)
			if err != nil {
				return nil, err
			}
			asked = append(asked, p)
		}
		facts, err := gather(ctx, reader, lands, asked, []atlas.Entity{e})
		if err != nil {
			return nil, err
		}
		return show(facts, e, asked)
	}, nil
}

// show writes the page.
func show(f *facts, e atlas.Entity, asked []*property) (*answer, error) {
	var other []string
	for _, n := range e.Names()[1:] {
		other = append(other, n.Text)
	}
	var lines []line
	for _, p := range asked {
		if !p.has(e.Is()) {
			continue
		}
		l := line{Name: p.name}
		values := p.of(f, e)
		for _, v := range values[:min(len(values), shownOn)] {
			l.Values = append(l.Values, shown(p, v))
		}
		if len(values) > shownOn {
			l.Values = append(l.Values, linked{Text: "…"})
		}
		if len(l.Values) > 0 {
			lines = append(lines, l)
		}
	}
	var b bytes.Buffer
	err := page.Execute(&b, map[string]any{"Name": atlas.NamedOf(e).Name, "Other": strings.Join(other[:min(len(other), shownOn)], " · "), "About": f.describe(e),
		"Lines": lines, "ID": e.NodeID(), "Style": template.CSS(style)})
	if err != nil {
		return nil, err
	}
	return &answer{media: "text/html; charset=utf-8", text: b.Bytes(), policy: policy}, nil
}

// shown is a value on the page, with its address where it has one of the web.
func shown(p *property, v any) linked {
	switch v := v.(type) {
	case value:
		return linked{Text: v.Name}
	case string:
		switch p.id {
		case "ror":
			return linked{v, "https://ror.org/" + v}
		case "wikidata":
			return linked{v, "https://www.wikidata.org/wiki/" + v}
		case "website":
			return linked{domain(v), v}
		}
		return linked{Text: v}
	}
	return linked{}
}
