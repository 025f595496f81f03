// The example questions: one file each in the folder examples. The page gets them when it is built; Go reads them here.

package web

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:embed examples
var exampleFiles embed.FS

// Example is one question about the data that the playground offers.
type Example struct {
	Name      string          // base name of its file, such as "01-global-mooc-alliance"
	Title     string          // the question in words
	About     string          // a sentence or two more
	Query     string          // a GraphQL document with one named operation
	Variables json.RawMessage // a JSON object; nil if the operation takes none
}

// Examples returns all examples in the order of their names. It panics on a file that is not an example, which only a
// fault in this package can cause: the files are part of the program.
func Examples() []Example {
	files, err := fs.Sub(exampleFiles, "examples")
	if err != nil {
		panic(err) // only for a name that is not a path
	}
	examples, err := readExamples(files)
	if err != nil {
		panic("web: " + err.Error())
	}
	return examples
}

func readExamples(files fs.FS) ([]Example, error) {
	names, err := fs.Glob(files, "*.graphql") // in order
	if err != nil {
		return nil, err
	}
	var examples []Example
	for _, name := range names {
		example, err := readExample(files, strings.TrimSuffix(name, path.Ext(name)))
		if err != nil {
			return nil, fmt.Errorf("example %s: %w", name, err)
		}
		examples = append(examples, example)
	}
	return examples, nil
}

func readExample(files fs.FS, name string) (Example, error) {
	document, err := fs.ReadFile(files, name+".graphql")
	if err != nil {
		return Example{}, err
	}
	example := Example{Name: name}
	rest := string(document)
	var header []string
	for strings.HasPrefix(rest, "#") {
		line, after, _ := strings.Cut(rest, "\n")
		header = append(header, strings.TrimSpace(strings.TrimPrefix(line, "#")))
		rest = after
	}
	if len(header) < 2 {
		return Example{}, errors.New("begins with fewer than two lines of comment: a title, and what it is about")
	}
	example.Title, example.About = header[0], strings.Join(header[1:], " ")
	if example.Query = strings.TrimSpace(rest); example.Query == "" {
		return Example{}, errors.New("has no operation")
	}

	variables, err := fs.ReadFile(files, name+".json")
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return Example{}, err
	case !json.Valid(variables):
		return Example{}, errors.New("has variables that are no JSON")
	default:
		example.Variables = variables
	}
	return example, nil
}
