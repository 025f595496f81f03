// Trusted documents: the manifests that tools write when they build a front end, read and checked before the server starts.

package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/atlas"
)

// manifest is the format of Apollo's manifests. The others are an object from ids to texts.
type manifest struct {
	Format     string `json:"format"`
	Operations []struct {
		ID   string `json:"id"`
		Body string `json:"body"`
	} `json:"operations"`
}

// manifestFormat is the format that a manifest of Apollo names.
const manifestFormat = "apollo-persisted-query-manifest"

// ReadDocuments reads trusted documents from a manifest: a JSON object whose members are ids and whose values are documents, as
// GraphQL Code Generator's client preset and the compiler of Relay write it, or the manifest of Apollo Client. Anything else is
// atlas.ErrInput. Whether the documents are valid is found out by Handler.
func ReadDocuments(text []byte) (map[string]string, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(text, &members); err != nil || members == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "it is no JSON object of ids and documents")
	}
	if m := new(manifest); json.Unmarshal(text, m) == nil && m.Format == manifestFormat {
		documents := map[string]string{}
		for i, op := range m.Operations {
			if op.ID == "" || op.Body == "" {
				return nil, atlas.Errorf(atlas.ErrInput, "operations[%d] lacks its id or its body", i)
			}
			documents[op.ID] = op.Body
		}
		return documents, nil
	}
	documents := map[string]string{}
	for _, id := range slices.Sorted(maps.Keys(members)) {
		var document string
		if err := json.Unmarshal(members[id], &document); err != nil || id == "" || document == "" {
			return nil, atlas.Errorf(atlas.ErrInput, "the member %q is not an id with its document as a text", shorten(id))
		}
		documents[id] = document
	}
	return documents, nil
}

// trust takes documents that are valid, or returns the first fault of the first that is not, by id.
func (h *handler) trust(documents map[string]string, only bool) error {
	if only && len(documents) == 0 {
		return atlas.Errorf(atlas.ErrInput, "only trusted documents are to be answered, and there are none")
	}
	h.documents, h.only, h.texts = documents, only, map[string]bool{}
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
			return atlas.Errorf(atlas.ErrInput, "the document %q%s: %s", shorten(id), at, errs[0].Message)
		}
		h.texts[text] = true
	}
	return nil
}
