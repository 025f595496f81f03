// Fuzzing: no bytes bring Read down, and what it lets through is written as it was.

package importer_test

import (
	"bytes"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
)

func FuzzTable(f *testing.F) {
	for i, table := range atlas.Tables {
		f.Add(i, small()[table.Name+".csv"].Data)
	}
	for _, d := range damages {
		files := small()
		d.do(files)
		for i, table := range atlas.Tables {
			file, ok := files[table.Name+".csv"]
			if ok && len(file.Data) < 4096 && !bytes.Equal(file.Data, small()[table.Name+".csv"].Data) {
				f.Add(i, file.Data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, table int, text []byte) {
		name := atlas.Tables[uint(table)%uint(len(atlas.Tables))].Name + ".csv"
		files := small()
		files[name] = &fstest.MapFile{Data: text}
		checkFuzzed(t, files)
	})
}

func FuzzDescriptor(f *testing.F) {
	f.Add(small()[package_].Data)
	for _, d := range damages {
		files := small()
		d.do(files)
		if file, ok := files[package_]; ok && len(file.Data) < 4096 {
			f.Add(file.Data)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		files := small()
		files[package_] = &fstest.MapFile{Data: text}
		checkFuzzed(t, files)
	})
}

func checkFuzzed(t *testing.T, files fstest.MapFS) {
	p, err := read(files)
	if _, checked := check(files); (checked == nil) != (err == nil) || err != nil && checked.Error() != err.Error() {
		t.Errorf("Check says %v, Read %v", checked, err)
	}
	if err != nil {
		for _, v := range violationsOf(t, err) {
			if v.File == "" || v.Text == "" || v.Line < 0 || v.Line > 0 && v.Column < 1 {
				t.Errorf("a violation without place or text: %+v", v)
			}
		}
		return
	}
	compare(t, contents(t, written(t, p)), contents(t, inOrder(files)))
}
