// What the tests of this package share: packages in memory.

package importer_test

import (
	"bytes"
	"context"
	"io"
	"testing"
	"testing/fstest"

	"alliance-atlas/data"
	"alliance-atlas/importer"
)

// memory collects written files, to be read again.
type memory struct{ files fstest.MapFS }

func newMemory() *memory { return &memory{fstest.MapFS{}} }

func (m *memory) create(name string) (io.WriteCloser, error) {
	return &memoryFile{m: m, name: name}, nil
}

type memoryFile struct {
	bytes.Buffer
	m    *memory
	name string
}

func (f *memoryFile) Close() error {
	f.m.files[f.name] = &fstest.MapFile{Data: f.Bytes()}
	return nil
}

func curated(t testing.TB) *importer.Package {
	t.Helper()
	p, err := data.Load(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// generated is a made-up package as files.
func generated(t testing.TB, o importer.Options) fstest.MapFS {
	t.Helper()
	m := newMemory()
	if err := importer.Generate(context.Background(), curated(t), m.create, o, nil); err != nil {
		t.Fatal(err)
	}
	return m.files
}
