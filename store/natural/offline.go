// Offline: the graph as files for the importer that ships with Neo4j and fills a database that does not run, "neo4j-admin database import
// full". The rows go through the same functions as in a load, so that both ways give the same graph. offline_guide.go has the command line.

package natural

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"alliance-atlas/atlas"
)

// Tables are the rows of a dataset: a data package, or what a reader shows. They must be checked, as those of a Source.
type Tables interface {
	Dataset() *atlas.Dataset
	// Rows are all rows of a kind by id. They are read once.
	Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error]
}

const (
	// arraySeparator parts the items of a list. Names hold semicolons, and no text of a table holds this character.
	arraySeparator = "\x1e"
	// firstStamp is the stamp that a first load leaves.
	firstStamp = 2
	// offlineBetween is how many rows pass between two reports and two looks at the context.
	offlineBetween = 1024
)

// field is a column of a file: a property, and its type as the importer calls it.
type field struct{ name, typ string }

// WriteOffline writes the files of a graph: one for each label, one for each type of relationships, one for the node that describes the data,
// and at last OfflineGuide. create makes a file; report, which may be nil, is told the label at work and how many rows are done. It returns
// the text of the guide. The same rows give the same bytes. After an error, files are as far as it came, and there is no guide.
// Cost: one pass over all rows; memory for one, and for a buffer for each type.
func WriteOffline(ctx context.Context, create func(name string) (io.WriteCloser, error), tables Tables, report func(label string, rows int)) (guide string, err error) {
	o := &offline{create: create, tables: tables, report: report, relationships: map[string]*offlineFile{}}
	defer func() { // those that an error left open
		for _, f := range o.relationships {
			f.to.Close()
		}
	}()
	for _, t := range relationshipTypes() {
		if o.relationships[t.typ], err = o.open(t.file(), t.fields()); err != nil {
			delete(o.relationships, t.typ)
			return "", err
		}
	}
	for _, t := range nodeTables {
		if err := o.nodes(ctx, t); err != nil {
			return "", err
		}
	}
	for _, t := range atlas.Tables {
		if tableOf(t.Kind) == nil {
			if err := o.links(ctx, t); err != nil {
				return "", err
			}
		}
	}
	for _, t := range relationshipTypes() {
		f := o.relationships[t.typ]
		delete(o.relationships, t.typ)
		if err := f.close(); err != nil {
			return "", err
		}
	}
	if err := o.describe(); err != nil {
		return "", err
	}
	if err := atlas.Expired(ctx); err != nil {
		return "", err
	}
	guide = offlineGuide(tables.Dataset().Name, o.digest.Version())
	return guide, o.text(OfflineGuide, guide)
}

// offline is one WriteOffline.
type offline struct {
	create func(string) (io.WriteCloser, error)
	tables Tables
	report func(string, int)

	relationships map[string]*offlineFile // by type, those that are open
	digest        atlas.Digest
	rows          int
}

// nodes writes the nodes of a table with what they name and cite.
func (o *offline) nodes(ctx context.Context, t *nodeTable) error {
	f, err := o.open(t.file(), t.fields())
	if err != nil {
		return err
	}
	var cells []string
	for row, err := range o.each(ctx, t.Table) {
		if err == nil {
			cells = t.Cells(row, cells[:0])
			err = o.node(f, t, row, cells)
		}
		if err != nil {
			f.to.Close()
			return err
		}
	}
	return f.close()
}

// node writes one node with what it names and cites.
func (o *offline) node(f *offlineFile, t *nodeTable, row atlas.Node, cells []string) error {
	err := f.row(t.values(row, cells))
	t.pairsOf(row, cells, func(p pair) {
		properties := map[string]any{}
		if p.place > 0 {
			properties[propPlace] = p.place
		}
		if err == nil {
			err = o.relationships[p.typ].row(properties, string(p.from), string(p.to))
		}
	})
	return err
}

// links writes the relationships of a table.
func (o *offline) links(ctx context.Context, def *atlas.Table) error {
	var cells []string
	for row, err := range o.each(ctx, def) {
		if err != nil {
			return err
		}
		cells = def.Cells(row, cells[:0])
		t := linkOf(def.Kind, cells)
		from, to := t.ends(cells)
		if err := o.relationships[t.typ].row(t.values(row, cells), string(from), string(to)); err != nil {
			return err
		}
	}
	return nil
}

// each are the rows of a table, counted and reported.
func (o *offline) each(ctx context.Context, t *atlas.Table) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for row, err := range o.tables.Rows(ctx, t.Kind) {
			if err == nil && o.rows%offlineBetween == 0 {
				if err = atlas.Expired(ctx); err == nil && o.report != nil {
					o.report(t.Kind.Type(), o.rows)
				}
			}
			if err != nil {
				yield(nil, err)
				return
			}
			o.rows++
			o.digest.Add(row)
			if !yield(row, nil) {
				return
			}
		}
	}
}

// describe writes the node that describes the data, as a first load leaves it.
func (o *offline) describe() error {
	f, err := o.open(datasetFile, datasetFields)
	if err != nil {
		return err
	}
	p := describe(o.tables.Dataset(), o.digest.Version())
	for name, value := range p {
		if value == nil {
			delete(p, name)
		}
	}
	p[propID], p["_stamp"] = "dataset", int64(firstStamp)
	if err := f.row(p); err != nil {
		f.to.Close()
		return err
	}
	return f.close()
}

// text writes a file that has a text.
func (o *offline) text(name, text string) error {
	to, err := o.create(name)
	if err != nil {
		return fmt.Errorf("%s cannot be made: %w", name, err)
	}
	f := &offlineFile{name: name, to: to, out: bufio.NewWriter(to)}
	f.line = append(f.line, text...)
	if err := f.flush(); err != nil {
		to.Close()
		return err
	}
	return f.close()
}

// datasetFields are the columns of the file of the node that describes the data.
var datasetFields = []field{
	{propID, "ID"}, {"name", "string"}, {"title", "string"}, {"license", "string"}, {"citation", "string"}, {"updated", "string"},
	{"_package", "string"}, {"_version", "string"}, {"_graph", "long"}, {"_stamp", "long"},
}

// fields are the columns of the file of a label.
func (t *nodeTable) fields() []field {
	all := append([]field{{propID, "ID"}}, fieldsOf(t.properties)...)
	if columnOf(t.Table, "name") < 0 && columnOf(t.Table, "title") < 0 { // see caption
		all = append(all, field{propLabel, "string"})
	}
	if t.Kind == atlas.KindCountry {
		all = append(all, field{"code", "string"})
	}
	return all
}

// fields are the columns of the file of a type, after those of the two ends.
func (t relationship) fields() []field {
	all := []field{{"", "START_ID"}, {"", "END_ID"}}
	switch {
	case t.link != nil:
		all = append(append(all, field{propID, "string"}), fieldsOf(t.link.properties)...)
		all = append(all, field{propSources, "string[]"})
	case t.typ == cites:
		all = append(all, field{propPlace, "long"})
	}
	return all
}

// fieldsOf are the columns that property.set fills.
func fieldsOf(properties []property) (all []field) {
	for _, p := range properties {
		switch p.Type {
		case atlas.TypeList:
			all = append(all, field{p.name, "string[]"})
		case atlas.TypeNumber:
			all = append(all, field{p.name, "double"}, field{textOf(p.name), "string"})
		case atlas.TypeInteger:
			all = append(all, field{p.name, "long"})
		case atlas.TypeDate:
			all = append(all, field{p.name, "string"}, field{dayOf(p.name), "date"})
		default:
			all = append(all, field{p.name, "string"})
		}
	}
	return all
}

// offlineFile is a file that is being written.
type offlineFile struct {
	name   string
	to     io.WriteCloser
	out    *bufio.Writer
	fields []field
	line   []byte
}

// open makes a file and writes its header.
func (o *offline) open(name string, fields []field) (*offlineFile, error) {
	to, err := o.create(name)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be made: %w", name, err)
	}
	f := &offlineFile{name: name, to: to, out: bufio.NewWriterSize(to, 1<<16), fields: fields}
	for _, one := range fields {
		f.line = append(append(append(f.next(), one.name...), ':'), one.typ...)
	}
	if err := f.end(); err != nil {
		to.Close()
		return nil, err
	}
	return f, nil
}

// next is the line with a comma where it has something already.
func (f *offlineFile) next() []byte {
	if len(f.line) > 0 {
		return append(f.line, ',')
	}
	return f.line
}

// end writes the line.
func (f *offlineFile) end() error {
	f.line = append(f.line, '\n')
	return f.flush()
}

func (f *offlineFile) flush() error {
	_, err := f.out.Write(f.line)
	f.line = f.line[:0]
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", f.name, err)
	}
	return nil
}

// close writes what is left.
func (f *offlineFile) close() error {
	err := f.out.Flush()
	if closed := f.to.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", f.name, err)
	}
	return nil
}

// row writes one node or relationship: its ends, then its properties. A property without a column is an error, so that none is left out.
func (f *offlineFile) row(properties map[string]any, ends ...string) error {
	for _, id := range ends {
		f.line = appendQuoted(f.next(), id)
	}
	written := 0
	for i, one := range f.fields[len(ends):] {
		if len(ends) > 0 || i > 0 {
			f.line = append(f.line, ',')
		}
		value, has := properties[one.name]
		if !has {
			continue
		}
		written++
		if err := f.value(one, value); err != nil {
			return err
		}
	}
	if written != len(properties) {
		return fmt.Errorf("%s has no column for one of the properties of %v", f.name, properties[propID])
	}
	return f.end()
}

// value appends a value. One of another type than its column has is an error: only rows that were not checked have such.
func (f *offlineFile) value(one field, value any) error {
	typ := ""
	switch v := value.(type) {
	case string:
		if typ = "string"; one.typ == "ID" {
			typ = one.typ
		}
		f.line = appendQuoted(f.line, v)
	case []string:
		typ = "string[]"
		text := strings.Join(v, arraySeparator)
		if strings.Count(text, arraySeparator) != len(v)-1 {
			return fmt.Errorf("%s, %s: the item of a list has the character U+001E, which parts items", f.name, one.name)
		}
		f.line = appendQuoted(f.line, text)
	case float64:
		typ = "double"
		f.line = strconv.AppendFloat(f.line, v, 'f', -1, 64)
	case int64:
		typ = "long"
		f.line = strconv.AppendInt(f.line, v, 10)
	case dbtype.Date:
		typ = "date"
		f.line = v.Time().AppendFormat(f.line, time.DateOnly)
	}
	if typ != one.typ {
		return fmt.Errorf("%s, %s: %v cannot be written as %s", f.name, one.name, value, one.typ)
	}
	return nil
}

// appendQuoted appends a text in quotes, those within it doubled. Without quotes an empty text would be no text.
func appendQuoted(line []byte, text string) []byte {
	line = append(line, '"')
	for {
		at := strings.IndexByte(text, '"')
		if at < 0 {
			break
		}
		line = append(append(line, text[:at+1]...), '"')
		text = text[at+1:]
	}
	return append(append(line, text...), '"')
}
