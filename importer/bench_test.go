// Benchmarks of reading, writing and making worlds. ATLAS_BENCH_INSTITUTIONS says how large.

package importer_test

import (
	"context"
	"io"
	"os"
	"strconv"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

func benchmarkSize(b *testing.B) importer.Options {
	n := 20_000
	if s := os.Getenv("ATLAS_BENCH_INSTITUTIONS"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			b.Fatal(err)
		}
	}
	return importer.Options{Institutions: n, Seed: 1}
}

func BenchmarkRead(b *testing.B) {
	files := generated(b, benchmarkSize(b))
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		p, err := importer.Read(context.Background(), files, nil)
		if err != nil {
			b.Fatal(err)
		}
		rows := 0
		for _, t := range atlas.Tables {
			rows += p.Len(t.Kind)
		}
		b.ReportMetric(float64(rows), "rows")
	}
}

func BenchmarkGenerate(b *testing.B) {
	base, o := curated(b), benchmarkSize(b)
	b.ReportAllocs()
	for b.Loop() {
		if err := importer.Generate(context.Background(), base, discard, o, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	p, err := importer.Read(context.Background(), generated(b, benchmarkSize(b)), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := importer.Write(context.Background(), discard, p, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDigest(b *testing.B) {
	p, err := importer.Read(context.Background(), generated(b, benchmarkSize(b)), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		var d atlas.Digest
		for c := range p.Changes() {
			if c.Put != nil {
				d.Add(c.Put)
			}
		}
		if len(d.Version()) != 16 {
			b.Fatal("no version")
		}
	}
}

type nowhere struct{ io.Writer }

func (nowhere) Close() error { return nil }

func discard(string) (io.WriteCloser, error) { return nowhere{io.Discard}, nil }
