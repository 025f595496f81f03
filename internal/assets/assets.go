// Package assets serves the built files of web pages: those that Vite writes, and that the program has within itself.
package assets

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
	"sync"
	"time"

	"alliance-atlas/internal/gzip"
)

// contentTypes is a table of our own because the one of package mime depends on the machine.
var contentTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".md":   "text/markdown; charset=utf-8",
	".svg":  "image/svg+xml",
	".ttf":  "font/ttf",
	".wasm": "application/wasm",
}

// hashed are names that hold a hash of the content, as Vite makes them: another content has another name.
var hashed = regexp.MustCompile(`^assets/.*-[A-Za-z0-9_-]{8}\.[a-z0-9]+$`)

// Folder serves files that do not change while the program runs. It is safe for concurrent use.
type Folder struct {
	files  fs.FS
	packed sync.Map // by name, functions that return the file in gzip
	tags   sync.Map // by name, functions that return the tag of a file whose name holds none
}

// packedFrom is the size in bytes from which a file goes out in gzip. A file is compressed once, so that only the bytes count, and not the time as for
// answers (gzip.Minimum); below it the headers are most of what is sent.
const packedFrom = 512

// New makes a folder of files, which must be able to seek, as those of embed.FS and os.DirFS are.
func New(files fs.FS) *Folder { return &Folder{files: files} }

// Serve answers a GET or HEAD with a file, named as in the folder, and with 404 where there is no such file or it is a folder. A file
// whose name holds a hash of its content may be kept for ever; others are asked for again each time, with an ETag. Files go out in
// gzip to clients that accept it, a quarter of their size; each is compressed when it is first asked for, and kept so.
func (f *Folder) Serve(w http.ResponseWriter, r *http.Request, name string) {
	contentType := contentTypes[path.Ext(name)]
	file, err := f.files.Open(name)
	if err != nil || contentType == "" {
		http.NotFound(w, r)
		return
	}
	defer file.Close()
	content := file.(io.ReadSeeker)

	header := w.Header()
	header.Set("Content-Type", contentType)
	header.Set("Vary", "Accept-Encoding")
	tag := ""
	if hashed.MatchString(name) {
		tag = path.Base(name)
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		tag = f.once(&f.tags, name, TagOf)
		header.Set("Cache-Control", "no-cache")
	}
	if info, err := file.Stat(); err == nil && int(info.Size()) >= packedFrom && gzip.Wanted(r.Header, max(gzip.Minimum, int(info.Size()))) {
		content = strings.NewReader(f.once(&f.packed, name, func(b []byte) string { return string(gzip.Once(b)) }))
		header.Set("Content-Encoding", "gzip")
		tag += ".gz" // other bytes: a client must never join a range of one with a range of the other
	}
	header.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, name, time.Time{}, content)
}

// once is what make makes of an existing file. Requests that come meanwhile wait for it.
func (f *Folder) once(made *sync.Map, name string, make func(content []byte) string) string {
	value, _ := made.LoadOrStore(name, sync.OnceValue(func() string {
		content, err := fs.ReadFile(f.files, name)
		if err != nil {
			panic(err) // files of a program do not go away
		}
		return make(content)
	}))
	return value.(func() string)()
}

// TagOf is an ETag of a content, without its quotes.
func TagOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:8])
}
