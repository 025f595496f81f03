// The manifest: what the service can do, and at which addresses.

package reconcile

import (
	"context"
	"regexp"
	"strings"

	"alliance-atlas/atlas"
)

// Namespaces of ids, as URIs. Every server of an atlas has the same, because an id names the same row on each.
const (
	identifierSpace = "urn:x-alliance-atlas:entities"
	schemaSpace     = "urn:x-alliance-atlas:properties"
)

// entityType is a kind of entities as the protocol has it.
type entityType struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func typeOf(k atlas.Kind) entityType { return entityType{string(k), k.Type()} }

// Size of the frame that a preview is made for, in pixels.
const (
	previewWidth  = 420
	previewHeight = 280
)

type endpoint struct {
	URL  string `json:"service_url"`
	Path string `json:"service_path"`
}

// prefixes are paths below which a proxy may say that it has put the server.
var prefixes = regexp.MustCompile(`^(/[A-Za-z0-9._~-]+)+$`)

// base is the address below which the client found the server: what it asked for, and what a proxy in front says of it.
func (r *request) base() string {
	scheme := "http"
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		scheme = "https"
	}
	prefix := r.Header.Get("X-Forwarded-Prefix")
	if !prefixes.MatchString(prefix) {
		prefix = ""
	}
	return scheme + "://" + r.Host + prefix
}

// root answers Path: with the manifest, to a batch of queries, or with properties.
func (s *service) root(r *request) (answering, error) {
	queries, extend := r.values.Has("queries"), r.values.Has("extend")
	switch {
	case queries && extend:
		return nil, atlas.Errorf(atlas.ErrInput, "queries and extend are two questions; ask them in two requests")
	case queries:
		return s.reconcile(r.values.Get("queries"))
	case extend:
		return s.extend(r.values.Get("extend"))
	case r.Method == "POST":
		return nil, atlas.Errorf(atlas.ErrInput, "the form has neither queries nor extend; put a batch of queries as JSON into queries")
	}
	return func(_ context.Context, reader atlas.Reader) (*answer, error) {
		return inJSON(r.manifest(reader.Dataset()))
	}, nil
}

func (r *request) manifest(set *atlas.Dataset) map[string]any {
	base, date, also := r.base()+Path, "", ""
	if r.at.Known() {
		date, also = "?"+dateParameter+"="+r.at.String(), "&"+dateParameter+"="+r.at.String()
	}
	at := func(path string) endpoint { return endpoint{base, path + date} }
	types := []entityType{}
	for _, k := range kinds {
		types = append(types, typeOf(k))
	}
	name := set.Title
	if name == "" {
		name = set.Name
	}
	if r.at.Known() {
		name += ", as of " + r.at.String()
	}
	return map[string]any{
		"versions": []string{"0.2"}, "name": name, "identifierSpace": identifierSpace, "schemaSpace": schemaSpace,
		"defaultTypes": types, "batchSize": batchSize, "serviceVersion": set.Version,
		"view":    map[string]any{"url": base + "/view?id={{id}}" + also},
		"preview": map[string]any{"url": base + "/preview?id={{id}}" + also, "width": previewWidth, "height": previewHeight},
		"suggest": map[string]any{"entity": at("/suggest/entity"), "type": at("/suggest/type"), "property": at("/suggest/property")},
		"extend":  map[string]any{"propose_properties": at("/properties"), "property_settings": propertySettings},
	}
}

// kinds are the kinds of entities, those first that are asked for most.
var kinds = []atlas.Kind{atlas.KindInstitution, atlas.KindAlliance, atlas.KindCountry, atlas.KindCourse, atlas.KindExchange, atlas.KindEvent, atlas.KindPerson}

// kindOf is the kind of a type's id; its letters may be small.
func kindOf(id string) (atlas.Kind, error) {
	for _, k := range kinds {
		if strings.EqualFold(id, string(k)) {
			return k, nil
		}
	}
	var all []string
	for _, k := range kinds {
		all = append(all, string(k))
	}
	return "", atlas.Errorf(atlas.ErrInput, "there is no type %q; there are %s", atlas.Excerpt(id), atlas.Listed(all))
}
