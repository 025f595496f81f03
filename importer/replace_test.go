// Tests of replacing a package in a directory as a whole, and of texts that are mended.

package importer_test

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// ending are rows of which one kind ends in an error.
type ending struct {
	of   importer.Rows
	kind atlas.Kind
	err  error
}

func (f ending) Dataset() *atlas.Dataset { return f.of.Dataset() }

func (f ending) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	if k == f.kind {
		return func(yield func(atlas.Node, error) bool) { yield(nil, f.err) }
	}
	return f.of.Rows(ctx, k)
}

// dangling are rows without sources, which all rows of others name.
type dangling struct{ of importer.Rows }

func (d dangling) Dataset() *atlas.Dataset { return d.of.Dataset() }

func (d dangling) Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error] {
	if k == atlas.KindSource {
		return func(func(atlas.Node, error) bool) {}
	}
	return d.of.Rows(ctx, k)
}

func TestReplaceIsAllOrNothing(t *testing.T) {
	ctx := context.Background()
	dir := filepath.Join(t.TempDir(), "deep", "package")
	small, err := importer.NewWorld(ctx, curated(t), importer.Options{Institutions: 3, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	replace := func(rows importer.Rows, wantChanged bool) {
		t.Helper()
		if changed, err := importer.Replace(ctx, dir, rows, nil); err != nil || changed != wantChanged {
			t.Fatalf("replacing says that changed is %v, and %v", changed, err)
		}
		if _, err := importer.Read(ctx, os.DirFS(dir), nil); err != nil {
			t.Fatal(err)
		}
		if beside, err := os.ReadDir(filepath.Dir(dir)); err != nil || len(beside) != 1 {
			t.Fatalf("beside the package lies %v", beside)
		}
	}
	replace(small, true)
	replace(small, false)
	files := func() map[string]string {
		all := map[string]string{}
		found, err := fs.Glob(os.DirFS(dir), "*")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range found {
			text, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			all[name] = string(text)
		}
		return all
	}
	before := files()

	other, err := importer.NewWorld(ctx, curated(t), importer.Options{Institutions: 4, Seed: 2})
	if err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	for name, try := range map[string]func() error{
		"rows that end": func() error {
			_, err := importer.Replace(ctx, dir, ending{other, atlas.KindSource, broken}, nil)
			return err
		},
		"rows without sources": func() error { _, err := importer.Replace(ctx, dir, dangling{other}, nil); return err },
		"a cancel":             func() error { _, err := importer.Replace(cancelled, dir, other, nil); return err },
	} {
		if err := try(); err == nil {
			t.Errorf("%s: no error", name)
		}
		after := files()
		if len(after) != len(before) {
			t.Errorf("%s: %d files became %d", name, len(before), len(after))
		}
		for file, text := range after {
			if text != before[file] {
				t.Errorf("%s: %s was changed", name, file)
			}
		}
	}
	replace(other, true)
	if err := os.Remove(filepath.Join(dir, "claims.csv")); err != nil {
		t.Fatal(err)
	}
	replace(other, true)
	if err := os.Truncate(filepath.Join(dir, "datapackage.json"), 10); err != nil {
		t.Fatal(err)
	}
	replace(other, true)
}

func TestMend(t *testing.T) {
	for text, want := range map[string]string{
		"Tsinghua University":        "Tsinghua University",
		" two  spaces\tand\na line ": "two spaces and a line",
		"no\u00a0break":              "no break",
		"zero\u200bwidth":            "zerowidth",
		"e\u0301cole":                "école",
		"University of Lo\u00adndon": "University of London",
		"\u202aMarks of direction":   "Marks of direction",
		"not UTF-8\xff here":         "not UTF-8 here",
		"lost \ufffd text":           "lost text",
		"دانشگاه آزاد\u200cاسلامی":   "دانشگاه آزاد\u200cاسلامی",
		"private \ue000 use":         "private use",
		"\u00a0":                     "",
	} {
		if got := importer.Mend(text); got != want {
			t.Errorf("%q becomes %q, and must become %q", text, got, want)
		}
		if got := importer.Mend(want); got != want {
			t.Errorf("%q, mended a second time, becomes %q", want, got)
		}
	}
}
