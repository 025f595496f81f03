// Tests of the examples: each is read whole, and the error for a wrong one says what is wrong.

package web

import (
	"encoding/json"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

var (
	exampleName = regexp.MustCompile(`^\d\d-[a-z0-9-]+$`)
	operation   = regexp.MustCompile(`(?m)^(?:query|mutation|subscription)\b[ \t]*(\w*)`)
)

func TestExamples(t *testing.T) {
	examples := Examples()
	if len(examples) < 39 {
		t.Errorf("%d examples, want 39 or more", len(examples))
	}
	seen := map[string]string{}
	for i, example := range examples {
		if !exampleName.MatchString(example.Name) {
			t.Errorf("%s: a name is two digits for the order, then words", example.Name)
		}
		if i > 0 && examples[i-1].Name[:2] >= example.Name[:2] {
			t.Errorf("%s comes after %s", example.Name, examples[i-1].Name)
		}
		if example.Title == "" || example.About == "" || example.Query == "" {
			t.Errorf("%s: lacks a title, what it is about, or a query: %+v", example.Name, example)
		}
		operations := operation.FindAllStringSubmatch(example.Query, -1)
		if len(operations) != 1 || operations[0][1] == "" {
			t.Errorf("%s: wants one operation with a name, has %q", example.Name, operations)
			continue
		}
		name := operations[0][1]
		if other := seen[name]; other != "" {
			t.Errorf("%s and %s are both named %s: their tabs cannot be told apart", other, example.Name, name)
		}
		seen[name] = example.Name

		takesVariables := strings.Contains(example.Query, name+"(")
		if takesVariables != (example.Variables != nil) {
			t.Errorf("%s: takes variables: %t, has some: %t", example.Name, takesVariables, example.Variables != nil)
		}
		if example.Variables != nil {
			if err := json.Unmarshal(example.Variables, new(map[string]any)); err != nil {
				t.Errorf("%s: variables: %v", example.Name, err)
			}
		}
	}
}

// The page can put variables into the editor only when it opens an example, not when it is first loaded.
func TestFirstExampleTakesNoVariables(t *testing.T) {
	if first := Examples()[0]; first.Variables != nil {
		t.Errorf("newcomers see %s, and it takes variables", first.Name)
	}
}

func TestVariablesBelongToAnExample(t *testing.T) {
	names, err := fs.Glob(exampleFiles, "examples/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if _, err := fs.Stat(exampleFiles, strings.TrimSuffix(name, ".json")+".graphql"); err != nil {
			t.Errorf("%s belongs to no example: %v", name, err)
		}
	}
}

// The pane of examples shows those that a group names, in its order.
func TestEachExampleIsInOneGroup(t *testing.T) {
	text, err := os.ReadFile("examples.json")
	if err != nil {
		t.Fatal(err)
	}
	var groups []struct {
		Title    string
		Examples []string
	}
	if err := json.Unmarshal(text, &groups); err != nil {
		t.Fatal(err)
	}
	in := map[string]string{}
	for _, group := range groups {
		if group.Title == "" || len(group.Examples) < 3 || len(group.Examples) > 15 {
			t.Errorf("the group %q has %d examples: a group has a title, and as many as one looks through", group.Title, len(group.Examples))
		}
		if !slices.IsSorted(group.Examples) {
			t.Errorf("%s: the examples are not in the order of their names", group.Title)
		}
		for _, name := range group.Examples {
			if in[name] != "" {
				t.Errorf("%s is in %s and in %s", name, in[name], group.Title)
			}
			in[name] = group.Title
		}
	}
	for _, example := range Examples() {
		if in[example.Name] == "" {
			t.Errorf("examples.json names %s in no group: the pane would not show it", example.Name)
		}
		delete(in, example.Name)
	}
	if len(in) > 0 {
		t.Errorf("examples.json names what is not there: %v", in)
	}
	if first := Examples()[0].Name; len(groups) == 0 || groups[0].Examples[0] != first {
		t.Errorf("newcomers see %s, and the pane begins with another", first)
	}
}

func TestReadExample(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	files := fstest.MapFS{
		"02-b.graphql": file("# B?\n# One line.\n# Another.\n\nquery B($n: Int) {\n  # not the header\n  b\n}\n"),
		"02-b.json":    file(`{"n": 1}`),
		"01-a.graphql": file("# A?\r\n# Why.\r\n{ a }"),
		"notes.txt":    file("not read"),
	}
	examples, err := readExamples(files)
	if err != nil || len(examples) != 2 {
		t.Fatalf("read %+v, %v", examples, err)
	}
	a, b := examples[0], examples[1]
	if a.Name != "01-a" || a.Title != "A?" || a.About != "Why." || a.Query != "{ a }" || a.Variables != nil {
		t.Errorf("first is %+v", a)
	}
	if b.Title != "B?" || b.About != "One line. Another." || string(b.Variables) != `{"n": 1}` ||
		b.Query != "query B($n: Int) {\n  # not the header\n  b\n}" {
		t.Errorf("second is %+v", b)
	}

	for text, wrong := range map[string]string{"# only a title\n{ a }": "two lines", "# a\n# b\n": "no operation"} {
		_, err := readExamples(fstest.MapFS{"01-a.graphql": file(text)})
		if err == nil || !strings.Contains(err.Error(), wrong) {
			t.Errorf("%q: %v, want an error about %q", text, err, wrong)
		}
	}
	files["02-b.json"] = file("{")
	if _, err := readExamples(files); err == nil || !strings.Contains(err.Error(), "02-b.graphql") {
		t.Errorf("variables that are no JSON: %v", err)
	}
}
