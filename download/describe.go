// The files of /tables.zip that describe it: for people, for programs that cite, and for programs that learn from data.

package download

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"alliance-atlas/atlas"
)

// contents are what the package holds.
type contents struct {
	set    *atlas.Dataset
	about  *About
	date   atlas.PartialDate // of the rows, zero for all times
	tables []packed
}

// version is the version of the description, where it has one, with that of the rows, in the form of semantic versions (semver.org, 10).
func (c *contents) version() string {
	if c.about.Version == "" {
		return c.set.Version
	}
	return c.about.Version + "+" + c.set.Version
}

// makers are who made the dataset, as far as its description says.
func (c *contents) makers() (list []string) {
	for _, by := range c.about.Contributors {
		if by.Title != "" {
			list = append(list, by.Title)
		}
	}
	if len(list) == 0 {
		title, _, _ := strings.Cut(c.set.Title, ":")
		list = []string{"The maintainers of " + title}
	}
	return list
}

// resource is what the description says of a table.
func (c *contents) resource(t *atlas.Table) (found Resource) {
	for _, r := range c.about.Resources {
		if r.Name == t.Name {
			return r
		}
	}
	return found
}

// span is a text within a line of Markdown.
func span(text string) string {
	return strings.NewReplacer("|", `\|`, "<", "&lt;", "\n", " ", "\r", " ").Replace(text)
}

// readme is README.md.
func readme(c *contents) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n\n", span(c.set.Title))
	if c.about.Description != "" {
		fmt.Fprintf(&b, "%s\n\n", span(c.about.Description))
	}
	fmt.Fprintf(&b, "- Version: %s; `version` of the dataset in the answers of the server: %s\n", span(c.version()), c.set.Version)
	if c.set.Updated.Known() {
		fmt.Fprintf(&b, "- Date of the data: %s\n", c.set.Updated)
	}
	if c.date.Known() {
		fmt.Fprintf(&b, "- Rows: those that show at %s. A reference may name a row that does not show then.\n", c.date)
	}
	fmt.Fprintf(&b, "- Please cite: %s\n", span(c.set.Citation))
	for _, l := range c.about.Licenses {
		fmt.Fprintf(&b, "- Licence: %s, %s\n", span(cmp.Or(l.Title, l.Name, l.Path)), l.URL())
	}
	b.WriteString("\n## Tables\n\n| file | what a row is |\n|---|---|\n")
	for _, t := range atlas.Tables {
		r := c.resource(t)
		fmt.Fprintf(&b, "| `%s.csv` | %s |\n", t.Name, span(cmp.Or(r.Description, r.Title, t.Name)))
	}
	b.WriteString(`
The tables are CSV (RFC 4180) in UTF-8 with a header, sorted by id. An empty cell means unknown, a list is separated by ` + "`;`" + `, and a date is a
year, a month or a day, as precise as its source. ` + "`datapackage.json`" + ` describes each column (Data Package 2, https://datapackage.org).

## Other files

| file | what it is |
|---|---|
| ` + "`datapackage.json`" + ` | Schema, keys, sources and licences: ` + "`frictionless validate datapackage.json`" + ` |
| ` + "`CITATION.cff`" + ` | How to cite (https://citation-file-format.github.io) |
| ` + "`croissant.json`" + ` | The tables in Croissant 1.1 (https://mlcommons.org/croissant) |
| ` + "`SHA256SUMS`" + ` | Sums of all files: ` + "`sha256sum -c SHA256SUMS`" + ` |
`)
	if len(c.about.Sources) > 0 {
		b.WriteString("\n## Made from\n\nEach row names its own sources, which `sources.csv` holds. The dataset as a whole rests on:\n\n")
		for _, o := range c.about.Sources {
			fmt.Fprintf(&b, "- %s\n", span(strings.Join(filled(o.Title, o.Version, o.Path), ", ")))
		}
	}
	return b.Bytes()
}

// filled are the texts that are not empty.
func filled(texts ...string) (list []string) {
	for _, t := range texts {
		if t != "" {
			list = append(list, t)
		}
	}
	return list
}

// spdx matches the identifiers of licences.
var spdx = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.+-]*$`)

// citation is CITATION.cff (Citation File Format 1.2.0). A text in JSON is one in YAML.
func citation(c *contents) []byte {
	var b bytes.Buffer
	text := func(s string) string { return string(asJSON(s)) }
	b.WriteString("cff-version: 1.2.0\n")
	fmt.Fprintf(&b, "message: %s\n", text("If you use these data, please cite them as: "+c.set.Citation))
	fmt.Fprintf(&b, "type: dataset\ntitle: %s\n", text(c.set.Title))
	if c.about.Description != "" {
		fmt.Fprintf(&b, "abstract: %s\n", text(c.about.Description))
	}
	b.WriteString("authors:\n")
	for _, name := range c.makers() {
		fmt.Fprintf(&b, "  - name: %s\n", text(name))
	}
	fmt.Fprintf(&b, "version: %s\n", text(c.version()))
	if day := c.set.Updated.String(); len(day) == len("2006-01-02") {
		fmt.Fprintf(&b, "date-released: %s\n", text(day))
	}
	var ids []string
	for _, l := range c.about.Licenses {
		if spdx.MatchString(l.Name) {
			ids = append(ids, text(l.Name))
		}
	}
	if len(ids) > 0 {
		fmt.Fprintf(&b, "license: [%s]\n", strings.Join(ids, ", "))
	}
	if len(c.about.Keywords) > 0 {
		b.WriteString("keywords:\n")
		for _, word := range c.about.Keywords {
			fmt.Fprintf(&b, "  - %s\n", text(word))
		}
	}
	return b.Bytes()
}

// croissantContext is the @context of Croissant 1.1, without which its readers warn.
const croissantContext = `{
 "@language": "en", "@vocab": "https://schema.org/", "arrayShape": "cr:arrayShape", "citeAs": "cr:citeAs", "column": "cr:column",
 "conformsTo": "dct:conformsTo", "containedIn": "cr:containedIn", "cr": "http://mlcommons.org/croissant/",
 "rai": "http://mlcommons.org/croissant/RAI/", "data": {"@id": "cr:data", "@type": "@json"},
 "dataType": {"@id": "cr:dataType", "@type": "@vocab"}, "dct": "http://purl.org/dc/terms/", "description": {"@container": "@language"},
 "equivalentProperty": "cr:equivalentProperty", "examples": {"@id": "cr:examples", "@type": "@json"}, "extract": "cr:extract",
 "field": "cr:field", "fileProperty": "cr:fileProperty", "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format",
 "includes": "cr:includes", "isArray": "cr:isArray", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key",
 "md5": "cr:md5", "name": {"@container": "@language"}, "parentField": "cr:parentField", "path": "cr:path", "recordSet": "cr:recordSet",
 "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated", "replace": "cr:replace",
 "samplingRate": "cr:samplingRate", "sc": "https://schema.org/", "separator": "cr:separator", "source": "cr:source",
 "subField": "cr:subField", "transform": "cr:transform"
}`

// croissant is croissant.json: the tables as record sets, with their keys and references.
func croissant(c *contents) []byte {
	type object = map[string]any
	type id struct {
		ID string `json:"@id"`
	}
	var files, sets, makers []any
	for _, name := range c.makers() {
		makers = append(makers, object{"@type": "sc:Organization", "name": name})
	}
	for i, t := range atlas.Tables {
		f, about := c.tables[i], c.resource(t)
		files = append(files, object{"@type": "cr:FileObject", "@id": f.name, "name": f.name, "contentUrl": f.name, "encodingFormat": "text/csv",
			"contentSize": fmt.Sprintf("%d B", f.size), "sha256": hex.EncodeToString(f.sum[:])})
		var fields []any
		for n, column := range t.Columns {
			field := object{"@type": "cr:Field", "@id": t.Name + "/" + column.Name, "name": column.Name, "dataType": croissantType(column),
				"source": object{"fileObject": id{f.name}, "extract": object{"column": column.Name}}}
			if n < len(about.Schema.Fields) && about.Schema.Fields[n].Description != "" {
				field["description"] = about.Schema.Fields[n].Description
			}
			if ref := refOf(column); ref != "" {
				field["references"] = object{"fileObject": id{atlas.TableOf(ref).Name + ".csv"}, "extract": object{"column": "id"}}
			}
			fields = append(fields, field)
		}
		set := object{"@type": "cr:RecordSet", "@id": t.Name, "name": t.Name, "key": id{t.Name + "/id"}, "field": fields}
		if about.Description != "" {
			set["description"] = about.Description
		}
		sets = append(sets, set)
	}
	all := object{"@context": json.RawMessage(croissantContext), "@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1",
		"name": c.set.Title, "description": cmp.Or(c.about.Description, c.set.Title), "version": c.version(), "citeAs": c.set.Citation,
		"creator": makers, "distribution": files, "recordSet": sets}
	if c.set.Updated.Known() {
		all["datePublished"] = c.set.Updated.String()
	}
	var licenses []string
	for _, l := range c.about.Licenses {
		licenses = append(licenses, l.URL())
	}
	if licenses != nil {
		all["license"] = licenses
	}
	if c.about.Keywords != nil {
		all["keywords"] = c.about.Keywords
	}
	if c.date.Known() {
		all["temporalCoverage"] = c.date.String()
	}
	return indented(all)
}

// refOf is the kind that a column names, "" where it names none.
func refOf(c *atlas.Column) atlas.Kind {
	if c.Type == atlas.TypeSource {
		return atlas.KindSource
	}
	return c.Ref
}

// croissantType is the type of a column. A date is a text: it may be a year alone, which is no sc:Date.
func croissantType(c *atlas.Column) string {
	switch c.Type {
	case atlas.TypeNumber, atlas.TypeInteger:
		return "sc:Float" // an integer that is unknown is none
	case atlas.TypeURL:
		return "sc:URL"
	}
	return "sc:Text"
}

// asJSON is a value of strings as JSON, without the escapes for HTML.
func asJSON(v any) []byte {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(v); err != nil {
		panic(err) // maps, lists and strings always marshal
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// indented is asJSON for people.
func indented(v any) []byte {
	var b bytes.Buffer
	json.Indent(&b, asJSON(v), "", " ") // it is valid
	return append(b.Bytes(), '\n')
}
