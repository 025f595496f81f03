// Check against Read: the same faults, the same rows, and tables that change in between.

package importer_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

func check(files fs.FS) (*importer.Checked, error) {
	return importer.Check(context.Background(), files, nil)
}

func TestCheckFindsWhatReadFinds(t *testing.T) {
	for _, d := range damages {
		files := small()
		d.do(files)
		_, want := read(files)
		if _, got := check(files); got == nil || got.Error() != want.Error() {
			t.Errorf("%s: Check says %v, Read %v", d.what, got, want)
		}
	}
}

// Rows that are not by id are in order, and come by id all the same.
func TestCheckedRowsAreThoseOfRead(t *testing.T) {
	disordered := small()
	for name, text := range smallRows {
		lines := strings.SplitAfter(text, "\n")
		if len(lines) > 2 {
			lines[0], lines[1] = lines[1], lines[0]
		}
		header, _, _ := strings.Cut(string(disordered[name+".csv"].Data), "\n")
		disordered[name+".csv"] = &fstest.MapFile{Data: []byte(header + "\n" + strings.Join(lines, ""))}
	}
	for name, files := range map[string]fs.FS{
		"curated": os.DirFS("../data"), "small": small(), "disordered": disordered,
		"generated": generated(t, importer.Options{Institutions: 300, Seed: 3}),
	} {
		want, err := importer.Read(context.Background(), files, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := check(files)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		compare(t, contents(t, written(t, got)), contents(t, written(t, want)))
		for _, table := range atlas.Tables {
			if got.Len(table.Kind) != want.Len(table.Kind) {
				t.Errorf("%s: %d %s, Read has %d", name, got.Len(table.Kind), table.Name, want.Len(table.Kind))
			}
		}
	}
}

func TestTablesThatChangeAfterTheCheck(t *testing.T) {
	for what, change := range map[string]func(fstest.MapFS){
		"a cell":         edit(institutions, "Haidian", "Heidian"),
		"damage":         edit(institutions, ",zh,", ",Chinese,"),
		"a row less":     edit(institutions, smallRows["institutions"][:strings.Index(smallRows["institutions"], "\n")+1], ""),
		"a row more":     edit(memberships, "article,page,seed\n", "article,page,seed\nzzz,gma,tsinghua,member,,2023,,,,article,,seed\n"),
		"no table":       remove("people.csv"),
		"another header": edit(institutions, "id,name", "id,names"),
	} {
		files := small()
		p, err := check(files)
		if err != nil {
			t.Fatal(err)
		}
		change(files)
		if err := importer.Write(context.Background(), newMemory().create, p, nil); !errors.Is(err, atlas.ErrInput) || !strings.Contains(err.Error(), "changed while") {
			t.Errorf("%s: %v", what, err)
		}
	}
}
