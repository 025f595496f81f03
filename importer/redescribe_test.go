// Tests of describing a dataset otherwise: what was edited is in datapackage.json, and everything else as it was.

package importer_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// said are the fields of a dataset that a description says.
func said(d *atlas.Dataset) [5]string {
	return [5]string{d.Name, d.Title, d.Updated.String(), d.License, d.Citation}
}

func TestADatasetThatIsDescribedOtherwise(t *testing.T) {
	date, _ := atlas.ParsePartialDate("2031-02-03")
	edits := map[string]func(*atlas.Dataset){
		"nothing":              func(*atlas.Dataset) {},
		"name":                 func(d *atlas.Dataset) { d.Name = "other" },
		"title":                func(d *atlas.Dataset) { d.Title = `An "other" title & more` },
		"date":                 func(d *atlas.Dataset) { d.Updated = date },
		"no date":              func(d *atlas.Dataset) { d.Updated = 0 },
		"licence":              func(d *atlas.Dataset) { d.License = "MIT" },
		"one licence more":     func(d *atlas.Dataset) { d.License += ", MIT" },
		"no licence":           func(d *atlas.Dataset) { d.License = "" },
		"citation":             func(d *atlas.Dataset) { d.Citation = "cite me" },
		"title and date":       func(d *atlas.Dataset) { d.Title, d.Updated = "Other", date },
		"licence and citation": func(d *atlas.Dataset) { d.License, d.Citation = "MIT", "cite me" },
		"all": func(d *atlas.Dataset) {
			d.Name, d.Title, d.Updated, d.License, d.Citation = "other", "Other", date, "MIT, ISC", "cite me"
		},
	}
	files := small()
	original := files["datapackage.json"].Data
	var whole map[string]any
	if err := json.Unmarshal(original, &whole); err != nil {
		t.Fatal(err)
	}
	compact, err := json.Marshal(whole)
	if err != nil {
		t.Fatal(err)
	}
	lean := bytes.Replace(original, []byte(`"citation"`), []byte(`"custom"`), 1)
	twice := bytes.Replace(original, []byte("{"), []byte(`{ "TITLE": "Before", "licenses": [{"name": "ISC"}], "citation": "c", `), 1)
	for form, text := range map[string][]byte{"as it is": original, "in one line": compact, "without a citation": lean, "with members twice": twice} {
		files := small()
		files["datapackage.json"] = &fstest.MapFile{Data: text}
		p, err := read(files)
		if err != nil {
			t.Fatal(err)
		}
		for name, edit := range edits {
			t.Run(form+", "+name, func(t *testing.T) {
				set := *p.Dataset()
				edit(&set)
				written := importer.Descriptor(&set)
				if name == "nothing" && !bytes.Equal(written, text) {
					t.Errorf("nothing was edited, and the file is another one:\n%s", written)
				}
				files["datapackage.json"] = &fstest.MapFile{Data: written}
				again, err := read(files)
				if err != nil {
					t.Fatalf("what is written cannot be read: %v\n%s", err, written)
				}
				if have, want := said(again.Dataset()), said(&set); have != want {
					t.Errorf("what is written says %q, and the dataset %q", have, want)
				}
				if !bytes.Equal(importer.Descriptor(again.Dataset()), written) {
					t.Error("what was written and read is written otherwise")
				}
				var now map[string]any
				json.Unmarshal(written, &now)
				for key, value := range whole {
					switch key {
					case "name", "title", "created", "licenses", "citation":
						continue
					}
					have, _ := json.Marshal(now[key])
					if want, _ := json.Marshal(value); !bytes.Equal(have, want) {
						t.Errorf("%s is %s, and was %s", key, have, want)
					}
				}
			})
		}
	}
}

// TestWhereAnEditStands: lines that nobody has edited stay, also those of a licence that is still there.
func TestWhereAnEditStands(t *testing.T) {
	set := &atlas.Dataset{Name: "n", Title: "New", License: "MIT, CC0-1.0", Citation: "new & mine", Package: []byte(`{
  "profile": "x",
  "name": "n",
  "licenses": [{"name": "CC0-1.0", "title": "None"}],
  "created": "2024-01-30T00:00:00Z",
  "more": {"a":   1}
}
`)}
	want := `{
  "profile": "x",
  "name": "n",
  "title": "New",
  "licenses": [
    {
      "name": "MIT"
    },
    {
      "name": "CC0-1.0",
      "title": "None"
    }
  ],
  "citation": "new & mine",
  "more": {"a":   1}
}
`
	if have := string(importer.Descriptor(set)); have != want {
		t.Errorf("it is\n%s\nand should be\n%s", have, want)
	}
}

// TestAPackageThatCannotBeRead: what somebody has put in the place of a description is not written as one.
func TestAPackageThatCannotBeRead(t *testing.T) {
	for _, text := range []string{"x", "null", "[]", `{"name": 1}`, `{"name": "n"`, "\xff{}"} {
		have := importer.Descriptor(&atlas.Dataset{Name: "n", Package: []byte(text)})
		if !json.Valid(have) || !strings.Contains(string(have), `"resources"`) {
			t.Errorf("%q is written as %s", text, have)
		}
	}
	if have := string(importer.Descriptor(&atlas.Dataset{Name: "n", Package: []byte("{}")})); have != `{"name": "n"}` {
		t.Errorf("a description without a member is written as %s", have)
	}
}
