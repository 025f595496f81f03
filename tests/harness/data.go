// The files of the dataset, read and changed without any code of the program, so that both can be compared.

package harness

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Row is one row of a table, by the names of its columns.
type Row map[string]string

// List gives the parts of a cell with several values.
func (r Row) List(column string) []string {
	if r[column] == "" {
		return nil
	}
	return strings.Split(r[column], ";")
}

// Tables are the tables of a data package, read from the files without any code of the program, so that both can be
// compared.
func Tables(t *testing.T, dir string) map[string][]Row {
	t.Helper()
	AtRoot(t)
	files, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables in %s: %v", dir, err)
	}
	all := map[string][]Row{}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		rows := make([]Row, 0, len(lines)-1)
		for _, line := range lines[1:] {
			r := Row{}
			for i, column := range lines[0] {
				r[column] = line[i]
			}
			rows = append(rows, r)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".csv")] = rows
	}
	return all
}

// Published names a database that holds the dataset of the program, and nothing else, after an import by this program. For those who
// lend one.
func Published(t testing.TB) string { return "the dataset of the program, imported by " + Importing(t) }

// Importing is a hash of all that decides what a database holds after an import: the dataset and the code that reads and writes it.
func Importing(t testing.TB) string {
	t.Helper()
	AtRoot(t)
	sum := sha256.New()
	add := func(name string) {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(sum, "%s %d\n%s", name, len(content), content)
	}
	add("go.mod")
	for _, dir := range []string{"atlas", "data", "importer", "store"} {
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && d.Name() == "testdata":
				return fs.SkipDir
			case d.Type().IsRegular() && !strings.HasSuffix(name, "_test.go"):
				add(name)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// Kind is a table whose rows are nodes of the API, with the word that stands before "/" in their ids, and their type.
type Kind struct{ Table, Word, Type string }

// Kinds are all kinds.
var Kinds = []Kind{
	{"countries", "country", "Country"},
	{"institutions", "institution", "Institution"},
	{"alliances", "alliance", "Alliance"},
	{"memberships", "membership", "Membership"},
	{"courses", "course", "Course"},
	{"exchanges", "exchange", "Exchange"},
	{"events", "event", "Event"},
	{"people", "person", "Person"},
	{"positions", "position", "Position"},
	{"figures", "figure", "Figure"},
	{"claims", "claim", "Claim"},
	{"sources", "source", "Source"},
}

// Recollection is the source that stands for memory. It is in the table and not in the API.
const Recollection = "compiler-recollection"

// CopyOfData is a directory with a copy of the dataset.
func CopyOfData(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range PackageFiles(t, "data") {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// PackageFiles are the tables and the datapackage.json of a directory.
func PackageFiles(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	AtRoot(t)
	names, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, name := range append(names, filepath.Join(dir, "datapackage.json")) {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(name)] = content
	}
	return files
}

// Replace replaces a text in a file, and gives the line it stands in.
func Replace(t *testing.T, dir, file, from, to string) (line int) {
	t.Helper()
	path := filepath.Join(dir, file)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(content, []byte(from))
	if at < 0 {
		t.Fatalf("%s has no %q", file, from)
	}
	if err := os.WriteFile(path, bytes.Replace(content, []byte(from), []byte(to), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	return bytes.Count(content[:at], []byte("\n")) + 1
}

// SameFiles compares two data packages byte by byte.
func SameFiles(t *testing.T, want, got string) {
	t.Helper()
	wanted, have := PackageFiles(t, want), PackageFiles(t, got)
	for name, content := range wanted {
		if !bytes.Equal(have[name], content) {
			at := 0
			for at < min(len(have[name]), len(content)) && have[name][at] == content[at] {
				at++
			}
			t.Errorf("%s of %s differs from that of %s at byte %d: %.80q, not %.80q", name, got, want, at, have[name][at:], content[at:])
		}
	}
	if len(have) != len(wanted) {
		t.Errorf("%s has %d files, and %s %d", got, len(have), want, len(wanted))
	}
}
