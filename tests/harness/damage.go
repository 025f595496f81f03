// Kinds of damage, each done to a copy of the dataset: to the text of a file, to a cell, to what cells say together.

package harness

import (
	"bytes"
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Damage is something that can be wrong with a data package.
type Damage struct {
	What, File string                         // in words, and a file in which it is reported
	Do         func(t *testing.T, dir string) // to a copy of the dataset
}

// Damages are damages of every kind.
var Damages = []Damage{
	{"byte order mark", "institutions.csv", rewrite("institutions.csv", func(b []byte) []byte { return append([]byte("\xef\xbb\xbf"), b...) })},
	{"UTF-16", "people.csv", rewrite("people.csv", func(b []byte) []byte { return append([]byte("\xff\xfe"), b...) })},
	{"carriage returns", "claims.csv", rewrite("claims.csv", func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) })},
	{"no final line feed", "events.csv", rewrite("events.csv", bytes.TrimSpace)},
	{"empty line", "claims.csv", rewrite("claims.csv", func(b []byte) []byte { return append(b, '\n') })},
	{"empty file", "claims.csv", rewrite("claims.csv", func([]byte) []byte { return nil })},
	{"half of a file", "courses.csv", rewrite("courses.csv", func(b []byte) []byte { return b[:len(b)/2] })},
	{"no file", "claims.csv", func(t *testing.T, dir string) { remove(t, dir, "claims.csv") }},
	{"no description", "datapackage.json", func(t *testing.T, dir string) { remove(t, dir, "datapackage.json") }},
	{"half of a description", "datapackage.json", rewrite("datapackage.json", func(b []byte) []byte { return b[:len(b)/2] })},
	{"a file that is not described", "datapackage.json", func(t *testing.T, dir string) { write(t, filepath.Join(dir, "clubs.csv"), []byte("id\n")) }},
	{"no header", "people.csv", rewrite("people.csv", func(b []byte) []byte { return b[bytes.IndexByte(b, '\n')+1:] })},
	{"a column with another name", "institutions.csv", rewrite("institutions.csv", func(b []byte) []byte { return bytes.Replace(b, []byte(",website,"), []byte(",homepage,"), 1) })},
	{"a line less a cell", "people.csv", rewrite("people.csv", func(b []byte) []byte { return bytes.Replace(b, []byte("\nsong-yi,"), []byte("\nsong-yi"), 1) })},
	{"a quote that is not closed", "institutions.csv", cell("institutions", "city", `"Addis Ababa`)},
	{"not UTF-8", "institutions.csv", cell("institutions", "city", "Z\xfcrich")},
	{"a NUL", "institutions.csv", cell("institutions", "city", "Zu\x00rich")},
	{"not NFC", "institutions.csv", cell("institutions", "city", "Zu\u0308rich")},
	{"stray white space", "institutions.csv", cell("institutions", "city", "Addis Ababa ")},
	{"a cell of 100,000 characters", "institutions.csv", cell("institutions", "city", strings.Repeat("x", 100_000))},
	{"no name", "institutions.csv", cell("institutions", "name", "")},
	{"no id", "unverified.csv", cell("unverified", "id", "Not an id")},
	{"an id twice", "people.csv", rewrite("people.csv", func(b []byte) []byte {
		return bytes.Replace(b, []byte("\nsong-yi,"), []byte("\nalevtina-chernikova,Alevtina Chernikova,,,,misis-npoe,,primary\nsong-yi,"), 1)
	})},
	{"an unknown word", "institutions.csv", cell("institutions", "kind", "website")},
	{"a country that is not there", "institutions.csv", cell("institutions", "country", "ZZ")},
	{"a source that is not there", "institutions.csv", cell("institutions", "source", "nowhere")},
	{"an alliance that is not there", "memberships.csv", cell("memberships", "alliance", "nowhere")},
	{"a month that does not exist", "memberships.csv", cell("memberships", "from", "2023-13")},
	{"a day that does not exist", "events.csv", cell("events", "from", "2023-02-29")},
	{"a number in another form", "figures.csv", cell("figures", "value", "1e3")},
	{"a number below zero", "figures.csv", cell("figures", "value", "-1")},
	{"no qualifier", "figures.csv", cell("figures", "qualifier", "")},
	{"an address of another scheme", "institutions.csv", cell("institutions", "website", "ftp://example.org/")},
	{"a name in place of a language code", "sources.csv", cell("sources", "language", "English")},
	{"a latitude beyond the pole", "countries.csv", cell("countries", "latitude", "90.5")},
	{"an item of a list twice", "exchanges.csv", cell("exchanges", "fields", "law;law")},
	{"an end before the begin", "events.csv", cell("events", "to", "1999")},
	{"an alliance that is its own parent", "alliances.csv", func(t *testing.T, dir string) {
		row := firstWith(t, dir, "alliances", "parent")
		cell("alliances", "parent", row[0])(t, dir)
	}},
	{"a party that is nobody", "exchange_parties.csv", cell("exchange_parties", "country", "")},
	{"trust without a reason", "institutions.csv", cell("institutions", "trust", "seed")},
	{"a fact that rests on memory", "people.csv", cell("people", "source", Recollection)},
	{"a member before the founding", "memberships.csv", func(t *testing.T, dir string) {
		Replace(t, dir, "memberships.csv", "gma-futurelearn-member,gma,futurelearn,member,,2023,", "gma-futurelearn-member,gma,futurelearn,member,,1900,")
	}},
}

// rewrite is a damage to the text of a file.
func rewrite(file string, change func([]byte) []byte) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		path := filepath.Join(dir, file)
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changed := change(bytes.Clone(content))
		if bytes.Equal(changed, content) {
			t.Fatalf("%s is not damaged", file)
		}
		write(t, path, changed)
	}
}

func write(t *testing.T, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, dir, file string) {
	t.Helper()
	if err := os.Remove(filepath.Join(dir, file)); err != nil {
		t.Fatal(err)
	}
}

// cell is a damage to the first cell of a column that is not empty.
func cell(table, column, value string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		row := firstWith(t, dir, table, column)
		rewrite(table+".csv", func(b []byte) []byte {
			reader := csv.NewReader(bytes.NewReader(b))
			header, err := reader.Read()
			if err != nil {
				t.Fatal(err)
			}
			for {
				record, err := reader.Read()
				if err != nil {
					t.Fatal(err)
				}
				if record[0] != row[0] {
					continue
				}
				for i, name := range header {
					if name == column {
						line, at := reader.FieldPos(i)
						return replaceAt(b, line, at, record[i], value)
					}
				}
			}
		})(t, dir)
	}
}

// firstWith is the first row whose cell in a column is not empty and stands in the file as it is.
func firstWith(t *testing.T, dir, table, column string) []string {
	t.Helper()
	f, err := os.Open(filepath.Join(dir, table+".csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	reader := csv.NewReader(f)
	header, err := reader.Read()
	for err == nil {
		var record []string
		if record, err = reader.Read(); err != nil {
			break
		}
		for i, name := range header {
			if name == column && record[i] != "" && !strings.ContainsAny(record[i], `,"`) {
				return record
			}
		}
	}
	if err != io.EOF {
		t.Fatal(err)
	}
	t.Fatalf("%s has no row with %s", table, column)
	return nil
}

// replaceAt replaces a cell at a line and a column, both from 1 and in bytes.
func replaceAt(b []byte, line, column int, from, to string) []byte {
	at := 0
	for range line - 1 {
		at += bytes.IndexByte(b[at:], '\n') + 1
	}
	at += column - 1
	return append(append(bytes.Clone(b[:at]), to...), b[at+len(from):]...)
}
