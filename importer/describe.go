// Making a datapackage.json for rows that did not come with one.

package importer

import (
	"cmp"
	"encoding/json"
	"strings"

	"alliance-atlas/atlas"
)

type described struct {
	Schema      string              `json:"$schema"`
	Name        string              `json:"name"`
	Title       string              `json:"title"`
	Description string              `json:"description,omitempty"`
	Created     string              `json:"created,omitempty"`
	Licenses    []describedLicense  `json:"licenses,omitempty"`
	Resources   []describedResource `json:"resources"`
}

type describedLicense struct {
	Name string `json:"name"`
}

type describedResource struct {
	Name     string          `json:"name"`
	Type     string          `json:"type"`
	Path     string          `json:"path"`
	Format   string          `json:"format"`
	Encoding string          `json:"encoding"`
	Schema   describedSchema `json:"schema"`
}

type describedSchema struct {
	Schema      string           `json:"$schema"`
	Fields      []describedField `json:"fields"`
	PrimaryKey  []string         `json:"primaryKey"`
	ForeignKeys []foreignKey     `json:"foreignKeys,omitempty"`
}

type describedField struct {
	Name        string         `json:"name"`
	Type        string         `json:"type"`
	Delimiter   string         `json:"delimiter,omitempty"`
	Format      string         `json:"format,omitempty"`
	Constraints map[string]any `json:"constraints,omitempty"`
}

type foreignKey struct {
	Fields    []string  `json:"fields"`
	Reference reference `json:"reference"`
}

type reference struct {
	Resource string   `json:"resource"`
	Fields   []string `json:"fields"`
}

// describe is the datapackage.json of a dataset, with the schema of every table.
func describe(set *atlas.Dataset, description string) []byte {
	d := described{
		Schema: "https://datapackage.org/profiles/2.0/datapackage.json",
		Name:   cmp.Or(set.Name, "atlas"), Title: cmp.Or(set.Title, "Atlas"), Description: description, Created: set.Updated.String(),
	}
	for license := range strings.SplitSeq(set.License, ", ") {
		if license != "" {
			d.Licenses = append(d.Licenses, describedLicense{license})
		}
	}
	for _, t := range atlas.Tables {
		r := describedResource{Name: t.Name, Type: "table", Path: fileOf(t), Format: "csv", Encoding: "utf-8"}
		r.Schema = describedSchema{Schema: "https://datapackage.org/profiles/2.0/tableschema.json", PrimaryKey: []string{"id"}}
		for _, c := range t.Columns {
			r.Schema.Fields = append(r.Schema.Fields, describeColumn(c))
			ref := c.Ref
			if c.Type == atlas.TypeSource {
				ref = atlas.KindSource
			}
			if ref != "" {
				r.Schema.ForeignKeys = append(r.Schema.ForeignKeys, foreignKey{[]string{c.Name}, reference{atlas.TableOf(ref).Name, []string{"id"}}})
			}
		}
		d.Resources = append(d.Resources, r)
	}
	out, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		panic(err) // strings and lists of them always marshal
	}
	return append(out, '\n')
}

// describeColumn is a column as a field of a table schema.
func describeColumn(c *atlas.Column) describedField {
	f := describedField{Name: c.Name, Type: "string", Constraints: map[string]any{}}
	switch c.Type {
	case atlas.TypeNumber, atlas.TypeInteger:
		f.Type = string(c.Type)
	case atlas.TypeList, atlas.TypeOtherSources:
		f.Type, f.Delimiter = "list", ";"
	case atlas.TypeURL:
		f.Format = "uri"
	case atlas.TypeDate:
		f.Constraints["pattern"] = `\d{4}(-\d{2}(-\d{2})?)?`
	case atlas.TypeID:
		f.Constraints["unique"] = true
	}
	if c.Unique {
		f.Constraints["unique"] = true
	}
	if c.Required {
		f.Constraints["required"] = true
	}
	if c.Words != nil {
		f.Constraints["enum"] = c.Words
	}
	if c.Like != nil && f.Type == "string" && f.Format == "" {
		f.Constraints["pattern"] = strings.Trim(c.Like.String(), "^$")
	}
	if c.Min != nil {
		f.Constraints["minimum"] = *c.Min
	}
	if c.Max != nil {
		f.Constraints["maximum"] = *c.Max
	}
	return f
}
