// The files of the offline importer: the same bytes each time, in any order of a map, and nothing of a row left out.

package natural_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/store/natural"
)

// hostile are texts that a file of commas and quotes may break on.
var hostile = []string{`"`, `""`, `a "quoted" word`, `ends with "`, `a back\slash`, `\"`, `ends with \`, `,`, `a, b`, `;`, `'`, `=1+1`, "界🎓", "null", "NULL", "U+001E", "#", "0"}

// hard is a data package some of whose texts are hard to write.
type hard struct{ *importer.Package }

func (h hard) Dataset() *atlas.Dataset {
	d := *h.Package.Dataset()
	d.Citation, d.License = "", "a\r\nb\n\n\"c\"\n"
	return &d
}

func (h hard) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		i := 0
		for row, err := range h.Package.Rows(ctx, k) {
			if n, ok := row.(*atlas.Institution); ok && err == nil {
				changed := *n
				changed.Note, changed.Aliases = hostile[i%len(hostile)], nil
				if i%2 == 0 {
					changed.Aliases = []string{hostile[i%4], "b"}
				}
				row, i = &changed, i+1
			}
			if m, ok := row.(*atlas.Membership); ok && err == nil {
				changed := *m
				changed.Note = hostile[i%len(hostile)]
				row, i = &changed, i+1
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// hardData is the dataset of the program with hard texts.
func hardData(t testing.TB) hard {
	t.Helper()
	return hard{dataset(t)}
}

// held are files in memory.
type held map[string]*heldFile

type heldFile struct {
	bytes.Buffer
	closed bool
}

func (f *heldFile) Close() error { f.closed = true; return nil }

func (h held) create(name string) (io.WriteCloser, error) {
	h[name] = new(heldFile)
	return h[name], nil
}

func TestOfflineFiles(t *testing.T) {
	source := hardData(t)
	first, again, reports := held{}, held{}, 0
	guide, err := natural.WriteOffline(t.Context(), first.create, source, func(string, int) { reports++ })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := natural.WriteOffline(t.Context(), again.create, source, nil); err != nil {
		t.Fatal(err)
	}
	names := natural.OfflineFiles()
	slices.Sort(names)
	if have := slices.Sorted(maps.Keys(first)); !slices.Equal(have, names) {
		t.Errorf("the files are %v, and OfflineFiles says %v", have, names)
	}
	rows := 0
	for name, f := range first {
		if !f.closed {
			t.Errorf("%s is not closed", name)
		}
		if !bytes.Equal(f.Bytes(), again[name].Bytes()) {
			t.Errorf("%s has other bytes the second time", name)
		}
		if name == natural.OfflineGuide {
			continue
		}
		if !strings.Contains(guide, "=./"+name+" ") && !strings.Contains(guide, "=./"+name+"\n") {
			t.Errorf("%s is not in the command line:\n%s", name, guide)
		}
		r := csv.NewReader(&f.Buffer) // every line must have as many fields as the first
		lines, err := r.ReadAll()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.HasPrefix(name, "nodes-") || slices.Contains(lines[0], "id:string") {
			rows += len(lines) - 1
		}
	}
	wanted := 1 // the node that describes the data
	for _, table := range atlas.Tables {
		wanted += source.Len(table.Kind)
	}
	if rows != wanted || reports == 0 {
		t.Errorf("the files have %d rows with ids, want %d; %d reports were made", rows, wanted, reports)
	}
	if text := again[natural.OfflineGuide].String(); text != guide {
		t.Errorf("the guide is\n%s\nand in the file\n%s", guide, text)
	}
}

// An export that fails or is interrupted leaves no guide and no open file.
func TestOfflineFilesThatCannotBeWritten(t *testing.T) {
	source := hardData(t)
	full := errors.New("the disk is full")
	for _, name := range natural.OfflineFiles() {
		files := held{}
		_, err := natural.WriteOffline(t.Context(), func(n string) (io.WriteCloser, error) {
			if n == name {
				return nil, full
			}
			return files.create(n)
		}, source, nil)
		if !errors.Is(err, full) || !strings.Contains(err.Error(), name) {
			t.Errorf("without %s, the error is %v", name, err)
		}
		open(t, files, name)
	}
	ctx, cancel := context.WithCancel(t.Context())
	files := held{}
	_, err := natural.WriteOffline(ctx, files.create, source, func(string, int) { cancel() })
	if err == nil {
		t.Error("an interrupted export says nothing")
	}
	open(t, files, "an interruption")
	if _, err := natural.WriteOffline(t.Context(), held{}.create, separated{source}, nil); err == nil || !strings.Contains(err.Error(), "U+001E") {
		t.Errorf("a list with the separator in an item: %v", err)
	}
}

// open fails for files that are open, and for a guide.
func open(t *testing.T, files held, after string) {
	t.Helper()
	for name, f := range files {
		if !f.closed || name == natural.OfflineGuide {
			t.Errorf("after %s, %s is there, closed: %t", after, name, f.closed)
		}
	}
}

// separated has a text in a list that no checked table has.
type separated struct{ hard }

func (s separated) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for row, err := range s.hard.Rows(ctx, k) {
			if n, ok := row.(*atlas.Institution); ok {
				n.Aliases = []string{"a\x1eb"}
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// inDir writes the files into a directory.
func inDir(t *testing.T, dir string, tables natural.Tables) (guide string) {
	t.Helper()
	guide, err := natural.WriteOffline(t.Context(), func(name string) (io.WriteCloser, error) { return os.Create(filepath.Join(dir, name)) }, tables, nil)
	if err != nil {
		t.Fatal(err)
	}
	return guide
}
