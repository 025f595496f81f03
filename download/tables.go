// /tables: the tables as export writes them, one address each, and the data package that names them.

package download

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// tablesPath is where the tables are.
const tablesPath = "/tables/"

// Media types of files.
const (
	mediaCSV  = "text/csv; charset=utf-8; header=present"
	mediaJSON = "application/json; charset=utf-8"
)

// Tables are handlers of the tables by path: each table below /tables/ with datapackage.json.
func (s *Server) Tables() map[string]http.Handler {
	return map[string]http.Handler{
		strings.TrimSuffix(tablesPath, "/"): s.Handler(findTable),
		tablesPath:                          s.Handler(findTable),
	}
}

const descriptorFile = "datapackage.json"

// findTable finds a table by its path.
func findTable(r *http.Request) (*File, error) {
	name := strings.TrimPrefix(r.URL.Path, tablesPath)
	table := tableOf(name)
	if table == nil && name != descriptorFile {
		return nil, NotFound("there is no such file below %s; there are %s", tablesPath, names(append([]string{descriptorFile}, tableFiles()...)))
	}
	p := Parse(r.URL, "asOf")
	at := p.Date("asOf")
	if p.Err() != nil {
		return nil, p.Err()
	}
	if table == nil {
		query := p.pinned("asOf")
		return &File{Name: "datapackage", Ext: "json", MediaType: mediaJSON, Params: p, Key: query, At: at,
			Prepare: func(_ context.Context, reader atlas.Reader) (Writing, error) {
				return Text(withQuery(importer.Descriptor(reader.Dataset()), query)), nil
			}}, nil
	}
	return &File{Name: table.Name, Ext: "csv", MediaType: mediaCSV, Params: p, At: at,
		Prepare: func(_ context.Context, reader atlas.Reader) (Writing, error) {
			return func(ctx context.Context, w io.Writer) error {
				return importer.WriteTable(ctx, w, table, reader)
			}, nil
		}}, nil
}

// pinned is what an address beside this one needs to be of the same date and version: its parameters, "" where there are none.
func (p *Params) pinned(params ...string) string {
	kept := url.Values{}
	for _, name := range append(params, "version") {
		if p.values.Has(name) {
			kept.Set(name, p.values.Get(name))
		}
	}
	return kept.Encode()
}

// pathOfTable matches the path of a table in a datapackage.json.
var pathOfTable = regexp.MustCompile(`("path"\s*:\s*")(\w+\.csv)"`)

// withQuery is a datapackage.json whose paths have a query, so that the tables are of the date and version that were asked for.
func withQuery(descriptor []byte, query string) []byte {
	if query == "" {
		return descriptor
	}
	return pathOfTable.ReplaceAllFunc(descriptor, func(path []byte) []byte {
		parts := pathOfTable.FindSubmatch(path)
		if tableOf(string(parts[2])) == nil {
			return path
		}
		return bytes.Join([][]byte{parts[1], parts[2], []byte("?"), []byte(query), []byte(`"`)}, nil)
	})
}

// tableOf is the table of a file, nil where there is none.
func tableOf(file string) *atlas.Table {
	for _, t := range atlas.Tables {
		if t.Name+".csv" == file {
			return t
		}
	}
	return nil
}

// tableFiles are the files of all tables.
func tableFiles() (files []string) {
	for _, t := range atlas.Tables {
		files = append(files, t.Name+".csv")
	}
	return files
}
