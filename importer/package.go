// datapackage.json: what it says of the dataset, and whether it names the tables that are there.

package importer

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// descriptorName is the file that describes a data package.
const descriptorName = "datapackage.json"

// MaxDescriptor is how many bytes datapackage.json may have: sixty times what all tables described at length take.
const MaxDescriptor = 4 << 20

// descriptor holds the fields of datapackage.json that are read. The rest is kept as bytes and exported again.
type descriptor struct {
	Name     string `json:"name"`
	Title    string `json:"title"`
	Version  string `json:"version"`
	Created  string `json:"created"`
	Citation string `json:"citation"`
	Licenses []struct {
		Name string `json:"name"`
		Path string `json:"path"`
	} `json:"licenses"`
	Resources []resource `json:"resources"`
}

// resource is one table as datapackage.json describes it.
type resource struct {
	Name     string `json:"name"`
	Path     string `json:"path"`
	Encoding string `json:"encoding"`
	Dialect  struct {
		Delimiter string `json:"delimiter"`
	} `json:"dialect"`
	Schema struct {
		Fields []struct {
			Name string `json:"name"`
		} `json:"fields"`
	} `json:"schema"`
}

// readDescriptor reads and checks datapackage.json, and the list of files beside it.
func readDescriptor(files fs.FS, found *problems) atlas.Dataset {
	data, err := readLimited(files, descriptorName, MaxDescriptor)
	if err != nil {
		found.add(place{}, err.Error())
		return atlas.Dataset{}
	}
	var d descriptor
	if at, problem := parseDescriptor(data, &d); problem != "" {
		found.add(placeOf(data, at), problem)
		return atlas.Dataset{}
	}
	positions := offsets(data)
	report := func(path, format string, args ...any) {
		at, ok := positions[path]
		for !ok && path != "" { // a missing value is reported at the one that should have it
			path = path[:max(strings.LastIndexByte(path, '/'), 0)]
			at, ok = positions[path]
		}
		found.add(placeOf(data, at), fmt.Sprintf(format, args...))
	}
	set := dataset(&d, data, report)
	checkResources(d.Resources, report)
	checkFiles(files, d.Resources, report)
	return set
}

// parseDescriptor parses the JSON, or says where and what is wrong with it.
func parseDescriptor(data []byte, into *descriptor) (at int64, problem string) {
	if bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		return 0, "the file begins with a byte order mark; remove these three bytes"
	}
	for at := 0; at < len(data); {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return int64(at), fmt.Sprintf("the file is not UTF-8: the byte %#x at offset %d", data[at], at)
		}
		at += size
	}
	err := json.Unmarshal(data, into)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return max(syntax.Offset-1, 0), "the file is not valid JSON: " + syntax.Error()
	case errors.As(err, &kind):
		return max(kind.Offset-1, 0), fmt.Sprintf("%s is %s, and has to be %s", cmp.Or(kind.Field, "the whole"), JSONType(kind.Value), JSONType(kind.Type.Kind().String()))
	case err != nil:
		return 0, err.Error()
	}
	return 0, ""
}

// dataset describes the dataset in the words of the descriptor.
func dataset(d *descriptor, data []byte, report func(path, format string, args ...any)) atlas.Dataset {
	if d.Name == "" {
		report("name", "the package has no name: name says in one word which dataset it is")
	}
	set := atlas.Dataset{Name: d.Name, Title: cmp.Or(d.Title, d.Name), Citation: d.Citation, Package: data}
	if d.Created != "" {
		day, rest, timed := strings.Cut(d.Created, "T")
		date, err := atlas.ParsePartialDate(day)
		if timed && err == nil {
			_, err = time.Parse(time.RFC3339, d.Created)
		}
		if err != nil || timed && rest == "" {
			report("created", "created %q is neither a date nor a time like 2024-01-30T00:00:00Z", d.Created)
		} else {
			set.Updated = date
		}
	}
	var licenses []string
	for _, l := range d.Licenses {
		licenses = append(licenses, cmp.Or(l.Name, l.Path))
	}
	set.License = strings.Join(licenses, ", ")
	if set.Citation == "" {
		set.Citation = set.Title
		if d.Version != "" {
			set.Citation += ", version " + d.Version
		}
		if set.Updated.Known() {
			set.Citation += " (" + set.Updated.String() + ")"
		}
	}
	return set
}

// checkResources checks that every table has one resource, as this program reads it, and that there is no other.
func checkResources(resources []resource, report func(path, format string, args ...any)) {
	named := map[string]bool{}
	for i, r := range resources {
		at := fmt.Sprintf("resources/%d", i)
		table := tableNamed(r.Name)
		switch {
		case table == nil:
			report(at+"/name", "the resource %q is no table of an atlas; there are %s", r.Name, tableNames())
			continue
		case named[r.Name]:
			report(at+"/name", "the resource %q is there twice", r.Name)
			continue
		}
		named[r.Name] = true
		if r.Path != fileOf(table) {
			report(at+"/path", "the path of the resource %s is %q, and has to be %s", r.Name, r.Path, fileOf(table))
		}
		if r.Encoding != "" && !strings.EqualFold(r.Encoding, "utf-8") {
			report(at+"/encoding", "the encoding of the resource %s is %q, and has to be utf-8", r.Name, r.Encoding)
		}
		if r.Dialect.Delimiter != "" && r.Dialect.Delimiter != "," {
			report(at+"/dialect/delimiter", "the delimiter of the resource %s is %q, and has to be a comma", r.Name, r.Dialect.Delimiter)
		}
		header := table.Header()
		for f, field := range r.Schema.Fields {
			where := fmt.Sprintf("%s/schema/fields/%d/name", at, f)
			if f >= len(header) {
				report(where, "the field %q of the resource %s is no column of the table", field.Name, r.Name)
			} else if field.Name != header[f] {
				report(where, "field %d of the resource %s is %q, and has to be %s", f+1, r.Name, field.Name, header[f])
				break // those behind it are most likely shifted
			}
		}
		if n := len(r.Schema.Fields); 0 < n && n < len(header) {
			report(at+"/schema/fields", "the resource %s has no field %s", r.Name, strings.Join(header[n:], ", "))
		}
	}
	for _, t := range atlas.Tables {
		if !named[t.Name] {
			report("resources", "there is no resource %s", t.Name)
		}
	}
}

// checkFiles checks that no table lies beside the descriptor that it does not name.
func checkFiles(files fs.FS, resources []resource, report func(path, format string, args ...any)) {
	found, err := fs.Glob(files, "*.csv")
	if err != nil {
		return // the pattern is well formed; a directory that cannot be read shows with every table
	}
	for _, file := range found {
		name := strings.TrimSuffix(file, ".csv")
		if tableNamed(name) == nil && !slices.ContainsFunc(resources, func(r resource) bool { return r.Path == file }) {
			report("resources", "there is a file %s, but no resource for it", file)
		}
	}
}

func fileOf(t *atlas.Table) string { return t.Name + ".csv" }

func tableNamed(name string) *atlas.Table {
	for _, t := range atlas.Tables {
		if t.Name == name {
			return t
		}
	}
	return nil
}

func tableNames() string {
	var names []string
	for _, t := range atlas.Tables {
		names = append(names, t.Name)
	}
	return strings.Join(names, ", ")
}

// readLimited reads a whole file of at most so many bytes.
func readLimited(files fs.FS, name string, limit int64) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, errors.New(unreadable(err))
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, errors.New(unreadable(err))
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("the file is longer than %d bytes", limit)
	}
	return data, nil
}

// unreadable says why a file cannot be read, without the path, which the violation has.
func unreadable(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "there is no such file, and every package has one"
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return "the file cannot be read: " + err.Error()
}

// placeOf is the line and column of a byte.
func placeOf(data []byte, at int64) place {
	before := data[:min(at, int64(len(data)))]
	return place{int32(bytes.Count(before, []byte("\n"))) + 1, int32(len(before) - bytes.LastIndexByte(before, '\n'))}
}

// offsets says where in a valid JSON document each value begins, by its path: "resources/3/name"; "" is the whole.
func offsets(data []byte) map[string]int64 {
	at := map[string]int64{}
	tokens := json.NewDecoder(bytes.NewReader(data))
	var value func(path string)
	value = func(path string) {
		begin := tokens.InputOffset()
		for begin < int64(len(data)) && strings.IndexByte(" \t\r\n,:", data[begin]) >= 0 {
			begin++
		}
		at[path] = begin
		token, err := tokens.Token()
		if err != nil {
			return
		}
		for i := 0; token == json.Delim('[') && tokens.More(); i++ {
			value(strings.TrimPrefix(fmt.Sprintf("%s/%d", path, i), "/"))
		}
		for token == json.Delim('{') && tokens.More() {
			key, err := tokens.Token()
			if err != nil {
				return
			}
			value(strings.TrimPrefix(fmt.Sprintf("%s/%v", path, key), "/"))
		}
		if token == json.Delim('[') || token == json.Delim('{') {
			tokens.Token()
		}
	}
	value("")
	return at
}
