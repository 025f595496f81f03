// Tests of reading: several faults at once, limits, cancelling, progress, files that fail, several readers at a time.

package importer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

func TestSeveralFaultsAreAllReportedInOrder(t *testing.T) {
	files := small()
	for _, do := range []func(fstest.MapFS){
		edit("sources.csv", ",en,seed", ",English,seed"),
		edit(institutions, "platform,GB", "website,XX"),
		edit(institutions, "清华大学,zh,", "清华大学,,"),
		edit(institutions, "London", " London"),
		edit(memberships, ",2023,", ",2023-13,"),
		edit(memberships, "gma,tsinghua", "gmb,tsinghua"),
		edit("figures.csv", ",dozens,", ",exact,"),
		edit("events.csv", "2023-12-08", "2023-12-06"),
		remove("claims.csv"),
		edit(package_, "2024-02-01", "soon"),
	} {
		do(files)
	}
	_, err := read(files)
	want := []string{
		`claims.csv: there is no such file`,
		`datapackage.json:3:13: created "soon"`,
		`events.csv:2:57: to 2023-12-06 is before from 2023-12-07`,
		`figures.csv:2:39: value is empty`,
		`institutions.csv:2:29: kind "website"`,
		`institutions.csv:2:37: country "XX" is not in countries.csv`,
		`institutions.csv:2:47: city has stray white space`,
		`institutions.csv:3:43: localLanguage is empty`,
		`memberships.csv:2:48: from "2023-13" is no date`,
		`memberships.csv:3:24: alliance "gmb" is not in alliances.csv`,
		`sources.csv:2:77: language "English"`,
	}
	got := violationsOf(t, err)
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(want):
			t.Errorf("not expected: %s", got[i])
		case i >= len(got):
			t.Errorf("not reported: %s", want[i])
		case !strings.HasPrefix(got[i].String(), want[i]):
			t.Errorf("%d: %s\nwant %s", i, got[i], want[i])
		}
	}
	if lines := strings.Split(err.Error(), "\n"); len(lines) != len(want) || lines[1] != got[1].String() {
		t.Errorf("the error does not have one line for each:\n%v", err)
	}
}

// many is the small package with so many sources, each with one fault.
func many(n int) fstest.MapFS {
	files := small()
	rows := bytes.NewBuffer(files["sources.csv"].Data)
	for i := range n {
		fmt.Fprintf(rows, "z-%06d,Title,,,,,English,primary,,,,primary\n", i)
	}
	files["sources.csv"] = &fstest.MapFile{Data: rows.Bytes()}
	return files
}

func TestLimitOfViolations(t *testing.T) {
	for _, n := range []int{1, importer.MaxViolations - 1, importer.MaxViolations, importer.MaxViolations + 1, 3*importer.MaxViolations + 7} {
		files := many(n)
		_, err := read(files)
		var v *importer.Violations
		if !errors.As(err, &v) {
			t.Fatalf("%d faults: %v", n, err)
		}
		if kept := min(n, importer.MaxViolations); len(v.First) != kept || v.More != n-kept {
			t.Errorf("%d faults: %d kept and %d more", n, len(v.First), v.More)
		}
		for i, one := range v.First {
			if one.Line != 7+i {
				t.Fatalf("%d faults: the %d-th is that of line %d", n, i, one.Line)
			}
		}
		if more := strings.Contains(err.Error(), "\nand "); more != (v.More > 0) {
			t.Errorf("%d faults: the text ends with %q", n, err.Error()[len(err.Error())-20:])
		}
	}
}

func TestFirstViolationsAreKeptWhateverTheFile(t *testing.T) {
	files := many(2 * importer.MaxViolations)
	edit("claims.csv", ",page,", ",pages,")(files)
	edit("unverified.csv", "remembered", "remembered ")(files)
	_, err := read(files)
	got := violationsOf(t, err)
	if got[0].File != "claims.csv" || got[1].File != "sources.csv" || len(got) != importer.MaxViolations || got[len(got)-1].File != "sources.csv" {
		t.Errorf("first %s, second %s, last of %d %s", got[0], got[1], len(got), got[len(got)-1])
	}
}

func TestLimitOfCells(t *testing.T) {
	for size, ok := range map[int]bool{importer.MaxCell - 1: true, importer.MaxCell: true, importer.MaxCell + 1: false} {
		for _, text := range []string{strings.Repeat("x", size), strings.Repeat("x", size-2) + ",x", strings.Repeat("ü", size/2) + "x"[:size%2]} {
			files := small()
			quote := ""
			if strings.Contains(text, ",") {
				quote = `"`
			}
			edit(institutions, "London", quote+text+quote)(files)
			_, err := read(files)
			if (err == nil) != ok {
				t.Errorf("a cell of %d bytes: %.200v", size, err)
			}
		}
	}
}

func TestLimitOfLines(t *testing.T) {
	for size, long := range map[int]bool{importer.MaxLine - 1: false, importer.MaxLine: false, importer.MaxLine + 1: true} {
		files := small()
		line := "zz" + strings.Repeat(","+strings.Repeat("x", 1023), importer.MaxLine/1024)
		for len(line) < size {
			line += "x"
		}
		line = line[:size]
		edit(institutions, "copy,primary\n", "copy,primary\n"+line+"\n")(files)
		got := violationsOf(t, func() error { _, err := read(files); return err }())
		if len(got) != 1 || got[0].Line != 4 || strings.Contains(got[0].Text, "longer than") != long {
			t.Errorf("a line of %d bytes: %v", size, got)
		}
	}
}

func TestLimitOfDescriptor(t *testing.T) {
	for size, ok := range map[int]bool{importer.MaxDescriptor - 1: true, importer.MaxDescriptor: true, importer.MaxDescriptor + 1: false} {
		files := small()
		text := files[package_].Data
		files[package_] = &fstest.MapFile{Data: append(text, bytes.Repeat([]byte(" "), size-len(text))...)}
		if _, err := read(files); (err == nil) != ok {
			t.Errorf("datapackage.json of %d bytes: %v", size, err)
		}
	}
}

// strange is a file system whose files are read in a strange way.
type strange struct {
	fstest.MapFS
	read func(name string, f io.Reader) io.Reader
}

type strangeFile struct {
	fs.File
	in io.Reader
}

func (f strangeFile) Read(b []byte) (int, error) { return f.in.Read(b) }

func (s strange) Open(name string) (fs.File, error) {
	f, err := s.MapFS.Open(name)
	if err != nil || name == "." {
		return f, err
	}
	return strangeFile{f, s.read(name, f)}, nil
}

// bits reads a few bytes at a time.
type bits struct {
	in io.Reader
	n  int
}

func (b bits) Read(to []byte) (int, error) { return b.in.Read(to[:min(b.n, len(to))]) }

func TestTheSizeOfReadsDoesNotMatter(t *testing.T) {
	for _, n := range []int{1, 2, 3, 7, 100} {
		small := strange{small(), func(_ string, f io.Reader) io.Reader { return bits{f, n} }}
		if _, err := importer.Read(context.Background(), small, nil); err != nil {
			t.Errorf("%d bytes at a time: %v", n, err)
		}
		for _, d := range damages {
			if strings.Contains(d.what, "MiB") || strings.Contains(d.what, "KiB") {
				continue // they take long byte by byte, and are read in pieces anyway
			}
			damaged := small
			damaged.MapFS = fstest.MapFS{}
			for name, f := range small.MapFS {
				damaged.MapFS[name] = f
			}
			d.do(damaged.MapFS)
			_, whole := read(damaged.MapFS)
			_, pieces := importer.Read(context.Background(), damaged, nil)
			if fmt.Sprint(whole) != fmt.Sprint(pieces) {
				t.Errorf("%s, %d bytes at a time:\n%v\nand at once:\n%v", d.what, n, pieces, whole)
			}
		}
	}
}

func TestFileThatFails(t *testing.T) {
	broken := strange{small(), func(name string, f io.Reader) io.Reader {
		if name != institutions {
			return f
		}
		return io.MultiReader(io.LimitReader(f, 190), failing{})
	}}
	_, err := importer.Read(context.Background(), broken, nil)
	if !strings.Contains(err.Error(), "institutions.csv:3:1: the file cannot be read: disk on fire") {
		t.Errorf("%v", err)
	}
	if strings.Contains(err.Error(), "is not in institutions.csv") {
		t.Errorf("rows that could not be read are called missing:\n%v", err)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("disk on fire") }

func TestCancelling(t *testing.T) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("enough"))
	if _, err := importer.Read(ctx, small(), nil); !errors.Is(err, atlas.ErrTimeout) || !strings.Contains(err.Error(), "enough") {
		t.Errorf("Read: %v", err)
	}
	base := curated(t)
	if err := importer.Write(ctx, discard, base, nil); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("Write: %v", err)
	}
	if err := importer.Generate(ctx, base, discard, importer.Options{Institutions: 100}, nil); !errors.Is(err, atlas.ErrTimeout) {
		t.Errorf("Generate: %v", err)
	}
}

func TestProgress(t *testing.T) {
	files := generated(t, importer.Options{Institutions: 500, Seed: 3})
	var mu sync.Mutex
	var steps []importer.Progress
	p, err := importer.Read(context.Background(), files, func(p importer.Progress) {
		if !mu.TryLock() {
			t.Error("two reports at a time")
			return
		}
		defer mu.Unlock()
		steps = append(steps, p)
	})
	if err != nil {
		t.Fatal(err)
	}
	rows, size := 0, int64(0)
	for _, table := range atlas.Tables {
		rows += p.Len(table.Kind)
		size += int64(len(files[table.Name+".csv"].Data))
	}
	last := steps[len(steps)-1]
	if last.Rows != rows || last.Of != size || last.Bytes <= size-int64(16*300) || last.Bytes > size {
		t.Errorf("at last %+v, of %d rows and %d bytes", last, rows, size)
	}
	if !slices.IsSortedFunc(steps, func(a, b importer.Progress) int { return a.Rows - b.Rows }) {
		t.Error("rows do not grow")
	}
}

func TestReadingSideBySide(t *testing.T) {
	files := small()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if _, err := read(files); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}
