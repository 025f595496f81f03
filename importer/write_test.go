// Tests of writing: what was read comes out byte for byte, and files that cannot be written are errors.

package importer_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/store/mem"
)

// written is a package as it is written.
func written(t testing.TB, rows importer.Rows) fstest.MapFS {
	t.Helper()
	m := newMemory()
	if err := importer.Write(context.Background(), m.create, rows, nil); err != nil {
		t.Fatal(err)
	}
	return m.files
}

func compare(t *testing.T, got, want map[string][]byte) {
	t.Helper()
	for name, wanted := range want {
		if written, ok := got[name]; !ok || !bytes.Equal(written, wanted) {
			t.Errorf("%s is not what it was: %d bytes of %d", name, len(written), len(wanted))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d files, want %d", len(got), len(want))
	}
}

func contents(t *testing.T, files fstest.MapFS) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for name, f := range files {
		all[name] = f.Data
	}
	return all
}

// inOrder puts the rows of every table by id, as they are written. No cell may have a line break.
func inOrder(files fstest.MapFS) fstest.MapFS {
	ordered := fstest.MapFS{}
	for name, f := range files {
		ordered[name] = f
		lines := strings.SplitAfter(string(f.Data), "\n")
		if !strings.HasSuffix(name, ".csv") || len(lines) < 3 {
			continue
		}
		rows := lines[1 : len(lines)-1] // behind the last line end is nothing
		slices.SortStableFunc(rows, func(a, b string) int {
			a, _, _ = strings.Cut(a, ",")
			b, _, _ = strings.Cut(b, ",")
			return strings.Compare(a, b)
		})
		ordered[name] = &fstest.MapFile{Data: []byte(strings.Join(lines, ""))}
	}
	return ordered
}

func TestRowsMayComeInAnyOrder(t *testing.T) {
	files, version := small(), ""
	random := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	for shuffle := range testflags.Times(20, 200) { // the first is the order of the files
		shuffled := fstest.MapFS{}
		for name, f := range files {
			lines := strings.SplitAfter(string(f.Data), "\n")
			if strings.HasSuffix(name, ".csv") && shuffle > 0 {
				rows := lines[1 : len(lines)-1]
				random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
			}
			shuffled[name] = &fstest.MapFile{Data: []byte(strings.Join(lines, ""))}
		}
		p, err := read(shuffled)
		if err != nil {
			t.Fatal(err)
		}
		var digest atlas.Digest
		for change := range p.Changes() {
			if change.Put != nil {
				digest.Add(change.Put)
			}
		}
		if version == "" {
			version = digest.Version()
		}
		if digest.Version() != version {
			t.Errorf("shuffle %d has version %s, want %s", shuffle, digest.Version(), version)
		}
		compare(t, contents(t, written(t, p)), contents(t, files))
	}
}

func TestTheCuratedDatasetGoesRound(t *testing.T) {
	want := map[string][]byte{}
	entries, err := os.ReadDir("../data")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".csv") || e.Name() == "datapackage.json" {
			if want[e.Name()], err = os.ReadFile("../data/" + e.Name()); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(want) != len(atlas.Tables)+1 {
		t.Fatalf("%d files", len(want))
	}
	compare(t, contents(t, written(t, curated(t))), want)

	dir := t.TempDir() + "/made/on/the/way"
	if err := importer.Write(context.Background(), importer.InDir(dir), curated(t), nil); err != nil {
		t.Fatal(err)
	}
	got := map[string][]byte{}
	for name := range want {
		if got[name], err = os.ReadFile(dir + "/" + name); err != nil {
			t.Error(err)
		}
	}
	compare(t, got, want)
	if _, err := importer.Read(context.Background(), os.DirFS(dir), nil); err != nil {
		t.Error(err)
	}
}

func TestASmallPackageGoesRound(t *testing.T) {
	files := small()
	edit(institutions, "main campus, Haidian", `the ""main"" campus`)(files)
	p, err := read(files)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, contents(t, written(t, p)), contents(t, files))
}

// bare is an atlas that came without a datapackage.json.
type bare struct{ *importer.Package }

func (b bare) Dataset() *atlas.Dataset {
	return &atlas.Dataset{Name: "bare", License: "CC0-1.0, MIT"}
}

func TestAnAtlasWithoutDescriptorGetsOne(t *testing.T) {
	p, err := importer.Read(context.Background(), written(t, bare{curated(t)}), nil)
	if err != nil {
		t.Fatal(err)
	}
	if set := p.Dataset(); set.Name != "bare" || set.License != "CC0-1.0, MIT" || set.Title != "Atlas" {
		t.Errorf("%+v", set)
	}
}

// stubborn fails to make, write or close its files.
type stubborn struct{ when string }

var errStubborn = errors.New("no room")

func (s stubborn) create(name string) (io.WriteCloser, error) {
	if s.when == "create" && name == "sources.csv" {
		return nil, errStubborn
	}
	return s, nil
}

func (s stubborn) Write(b []byte) (int, error) {
	if s.when == "write" {
		return 0, errStubborn
	}
	return len(b), nil
}

func (s stubborn) Close() error {
	if s.when == "close" {
		return errStubborn
	}
	return nil
}

func TestFilesThatCannotBeWritten(t *testing.T) {
	for _, when := range []string{"create", "write", "close"} {
		err := importer.Write(context.Background(), stubborn{when}.create, curated(t), nil)
		if !errors.Is(err, errStubborn) || !strings.Contains(err.Error(), "cannot be ") {
			t.Errorf("%s: %v", when, err)
		}
	}
	if err := importer.Write(context.Background(), importer.InDir("write_test.go/below"), curated(t), nil); err == nil {
		t.Error("a directory was made below a file")
	}
}

// cut is an atlas that cannot be read to its end.
type cut struct{ *importer.Package }

func (c cut) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	return func(yield func(atlas.Node, error) bool) {
		for row, err := range c.Package.Rows(ctx, k) {
			if k == atlas.KindCourse {
				yield(nil, errStubborn)
				return
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

func TestRowsThatCannotBeRead(t *testing.T) {
	if err := importer.Write(context.Background(), discard, cut{curated(t)}, nil); !errors.Is(err, errStubborn) {
		t.Errorf("%v", err)
	}
}

func TestFSIsThePackage(t *testing.T) {
	if _, err := importer.Read(context.Background(), data.FS(), nil); err != nil {
		t.Error(err)
	}
}

func TestAStoreGoesRound(t *testing.T) {
	ctx := context.Background()
	for _, files := range []fstest.MapFS{written(t, curated(t)), small(), generated(t, importer.Options{Institutions: 200, Seed: 9})} {
		p, err := read(files)
		if err != nil {
			t.Fatal(err)
		}
		store := mem.New()
		if err := store.Apply(ctx, p.Changes()); err != nil {
			t.Fatal(err)
		}
		reader, err := store.Snapshot(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, contents(t, written(t, reader)), contents(t, files))
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	}
}
