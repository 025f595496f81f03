// /tables: the tables as export writes them, one address each, and the data package that names them.

package download

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// Paths of the tables.
const (
	tablesPath = "/tables/"
	zipPath    = "/tables.zip"
)

// Media types of files.
const (
	mediaCSV  = "text/csv; charset=utf-8; header=present"
	mediaJSON = "application/json; charset=utf-8"
	mediaZip  = "application/zip"
)

// Tables are handlers of the tables by path: each table below /tables/ with datapackage.json, and /tables.zip with all of it.
func (s *Server) Tables() map[string]http.Handler {
	return map[string]http.Handler{
		strings.TrimSuffix(tablesPath, "/"): s.Handler(findTable),
		tablesPath:                          s.Handler(findTable),
		zipPath:                             s.Handler(s.findZip),
	}
}

const descriptorFile = "datapackage.json"

// findTable finds a table by its path.
func findTable(r *http.Request) (*File, error) {
	name := strings.TrimPrefix(r.URL.Path, tablesPath)
	table := tableOf(name)
	if table == nil && name != descriptorFile {
		return nil, NotFound("there is no such file below %s; there are %s", tablesPath, atlas.Listed(append([]string{descriptorFile}, tableFiles()...)))
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
				text, err := descriptorAt(reader.Dataset(), reader.At(), query)
				return Text(text), err
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

// descriptorAt is the datapackage.json of the rows of a date: as export writes it for all times. With a query the paths of the tables have it,
// so that they are of the date and version that were asked for. A row may name one that does not show at the date, unless it depends on it: such
// references are no foreign keys then.
func descriptorAt(set *atlas.Dataset, at atlas.PartialDate, query string) ([]byte, error) {
	text := importer.Descriptor(set)
	if query == "" && !at.Known() {
		return text, nil
	}
	var all map[string]any
	in := json.NewDecoder(bytes.NewReader(text))
	in.UseNumber()
	if err := in.Decode(&all); err != nil {
		return nil, err
	}
	resources, _ := all["resources"].([]any)
	for _, r := range resources {
		resource, _ := r.(map[string]any)
		path, _ := resource["path"].(string)
		table := tableOf(path)
		if table == nil {
			continue
		}
		if query != "" {
			resource["path"] = path + "?" + query
		}
		schema, _ := resource["schema"].(map[string]any)
		if keys, ok := schema["foreignKeys"].([]any); ok && at.Known() {
			schema["foreignKeys"] = slices.DeleteFunc(keys, func(key any) bool { return mayDangle(table, key) })
		}
	}
	return indented(all), nil
}

// mayDangle tells whether a foreign key of a table may name a row that does not show at a date.
func mayDangle(t *atlas.Table, key any) bool {
	of, _ := key.(map[string]any)
	reference, _ := of["reference"].(map[string]any)
	name, _ := reference["resource"].(string)
	to := t // what names no resource names its own
	if name != "" {
		if to = tableOf(name + ".csv"); to == nil {
			return false
		}
	}
	return atlas.HasTime(to.Kind) && slices.ContainsFunc(atlas.Refs, func(r *atlas.Ref) bool { return r.From == t.Kind && r.To == to.Kind && !r.Holds })
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
