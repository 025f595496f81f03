// Documents that a request names instead of sending them: automatic persisted queries, named by their hash and kept since a client
// sent them with it, and trusted documents, which the operator gave the server.

package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/internal/lru"
)

// Bounds of the documents that are kept by their hash. A client whose document made room for others sends it again.
const (
	maxPersisted      = 10_000
	maxPersistedBytes = 8 << 20 // of all texts together: a front end has some 10 kB of documents
)

// The messages by which clients know what to do, word for word: to send the document along with its hash, or no hash any more.
// They are Apollo's protocol of automatic persisted queries, which urql and others follow.
const (
	persistedNotFound     = "PersistedQueryNotFound"
	persistedNotSupported = "PersistedQueryNotSupported"
)

// persisted are documents by their SHA-256. It is safe for concurrent use.
type persisted struct {
	mu   sync.Mutex
	kept lru.Cache[string]
}

func newPersisted() *persisted {
	return &persisted{kept: lru.Cache[string]{MaxLen: maxPersisted, MaxBytes: maxPersistedBytes}}
}

func (p *persisted) get(hash string) (text string, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.kept.Get(hash)
}

// put keeps a document by its hash, which the caller has checked.
func (p *persisted) put(hash, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kept.Put(hash, text, int64(len(text)))
}

// naming is how a request names its document.
type naming struct {
	id   string // documentId
	hash string // extensions.persistedQuery.sha256Hash, in lower case
}

// readNaming reads how a request names its document. An extension persistedQuery that is not of this protocol is answered as clients
// expect of a server that does not know it.
func (req *request) readNaming(id string, extensions map[string]any) *refusal {
	req.named.id = id
	given, ok := extensions["persistedQuery"]
	if !ok || given == nil {
		return nil
	}
	object, _ := given.(map[string]any)
	hash, ok := object["sha256Hash"].(string)
	if !ok || hash == "" || show(object["version"]) != "1" {
		return refuse(http.StatusBadRequest, persistedNotSupported)
	}
	req.named.hash = strings.ToLower(hash)
	return nil
}

// name finds the document that a request names, and checks that the request may ask it. Where a request has a document and its
// hash, they must belong together: the document is kept by that hash once it has proved valid.
func (h *handler) name(req *request) (*refusal, *gqlerror.Error) {
	n := req.named
	if n.id != "" {
		text, err := h.trusted(n.id)
		switch {
		case err != nil:
			return nil, err
		case req.sent && req.query != text:
			return nil, errorf(badInput, "documentId and query are both given, and query is not the document of that id; send one of them")
		}
		req.query, req.sent = text, true
		return nil, nil
	}
	switch {
	case n.hash != "" && req.sent:
		if digestOf(req.query) != n.hash {
			return nil, errorf(badInput, "extensions.persistedQuery.sha256Hash is not the SHA-256 of query, in hexadecimal digits")
		}
		req.keep = true
	case n.hash != "":
		text, ok := h.documents[n.hash] // clients that read a manifest send its ids as hashes, whatever they are
		if !ok {
			text, ok = h.hashes[n.hash]
		}
		if !ok {
			text, ok = h.persisted.get(n.hash)
		}
		if !ok {
			return nil, errorf(badInput, persistedNotFound)
		}
		req.query, req.sent = text, true
	case !req.sent:
		return missingQuery(), nil
	}
	if h.only && !h.texts[req.query] {
		return nil, errorf(badInput, "this server answers trusted documents alone, and this is not one of them; send the documentId of one, or ask its operator to add this document")
	}
	return nil, nil
}

// digestOf is the hash by which clients name a document.
func digestOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// prefixSHA256 may stand before a hash that is the id of a document, as the proposal for persisted documents in GraphQL over HTTP
// has it.
const prefixSHA256 = "sha256:"

// trusted is the trusted document of an id.
func (h *handler) trusted(id string) (string, *gqlerror.Error) {
	if len(h.documents) == 0 {
		return "", errorf(badInput, "documentId: this server has no trusted documents; send the document itself, in query")
	}
	for _, key := range []string{id, strings.TrimPrefix(id, prefixSHA256), prefixSHA256 + id} {
		if text, ok := h.documents[key]; ok {
			return text, nil
		}
	}
	return "", errorf(badInput, "documentId: %s is not the id of a trusted document of this server; ask its operator to add it", show(id))
}

// missingQuery refuses a request that neither has a document nor names one.
func missingQuery() *refusal {
	return refuse(http.StatusBadRequest, "query is missing; it holds the GraphQL document, unless documentId or extensions.persistedQuery names one")
}
