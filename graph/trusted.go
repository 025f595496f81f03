// Trusted documents: the manifests that tools write when they build a front end, read and checked before the server starts.

package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
)

// manifestFormat is the format that a manifest of Apollo names. The others are an object from ids to texts.
const manifestFormat = "apollo-persisted-query-manifest"

// ReadDocuments reads trusted documents from a manifest: a JSON object whose members are ids and whose values are documents, as
// GraphQL Code Generator's client preset and the compiler of Relay write it, or the manifest of Apollo Client. Anything else is
// atlas.ErrInput, and so are two documents with one id. Whether the documents are valid is found out by Handler.
func ReadDocuments(text []byte) (map[string]string, error) {
	const what = "it is no JSON object of ids and documents"
	whole := bytes.Trim(withoutMark(text), jsonSpace)
	switch {
	case !utf8.Valid(text):
		return nil, atlas.Errorf(atlas.ErrInput, "it is not in UTF-8, which is the encoding of JSON")
	case !json.Valid(whole):
		p := jsonFault(text)
		return nil, atlas.Errorf(atlas.ErrInput, "%s: %s, %s", what, where(text, p.at), p.sentence)
	case whole[0] != '{':
		return nil, atlas.Errorf(atlas.ErrInput, "%s, but %s", what, kindOf(whole))
	}
	documents := map[string]string{}
	add := func(id, document string) error {
		if other, ok := documents[id]; ok && other != document {
			return atlas.Errorf(atlas.ErrInput, "two different documents have the id %q", shorten(id))
		}
		documents[id] = document
		return nil
	}
	var manifest struct {
		Format     string `json:"format"`
		Operations []struct {
			ID   string `json:"id"`
			Body string `json:"body"`
		} `json:"operations"`
	}
	if json.Unmarshal(whole, &manifest) == nil && manifest.Format == manifestFormat {
		for i, op := range manifest.Operations {
			if op.ID == "" || op.Body == "" {
				return nil, atlas.Errorf(atlas.ErrInput, "operations[%d] lacks its id or its body", i)
			}
			if err := add(op.ID, op.Body); err != nil {
				return nil, err
			}
		}
		return documents, nil
	}
	var err error
	r := &jsonReader{whole}
	r.object(func(name []byte) {
		id := string(name)
		document, ok := stringOf(r.skip())
		switch {
		case err != nil:
		case !ok || id == "" || document == "":
			err = atlas.Errorf(atlas.ErrInput, "the member %q is not an id with its document as a text", shorten(id))
		default:
			err = add(id, document)
		}
	})
	if err != nil {
		return nil, err
	}
	return documents, nil
}

// trust takes documents that are valid, or returns the first fault of the first that is not, by id.
func (h *handler) trust(documents map[string]string, only bool) error {
	if only && len(documents) == 0 {
		return atlas.Errorf(atlas.ErrInput, "only trusted documents are to be answered, and there are none")
	}
	h.documents, h.only, h.texts, h.hashes = documents, only, map[string]bool{}, map[string]string{}
	for _, id := range slices.Sorted(maps.Keys(documents)) {
		text := documents[id]
		parsed, counted, err := parse(text)
		errs := gqlerror.List{err}
		if err == nil {
			_, errs = validate(h.schema.Schema(), parsed, counted.cyclic)
		}
		if len(errs) > 0 {
			at := ""
			if err == nil && len(errs[0].Locations) > 0 { // one that does not parse says itself where
				at = fmt.Sprintf(", line %d, column %d", errs[0].Locations[0].Line, errs[0].Locations[0].Column)
			}
			return atlas.Errorf(atlas.ErrInput, "the trusted document %q%s: %s", shorten(id), at, errs[0].Message)
		}
		h.texts[text], h.hashes[digestOf(text)] = true, text
	}
	return nil
}
