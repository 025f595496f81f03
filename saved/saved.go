// Package saved answers questions that have an address: documents of the operator and the examples of the playground, each checked before
// the server starts. This file reads and checks them; files.go answers them, list.go lists them.
package saved

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
)

// Source is a question as it is written down.
type Source struct {
	Name      string // in its address: letters, digits, - and _
	Question  string // in words; "" takes the first line of comment of the document
	About     string // a sentence or two more; with Question
	Document  string
	Variables []byte // a JSON object with values for variables, which an address may replace; nil for none

	File, VariablesFile string // where both were read, for errors
}

// Query is a question that was checked.
type Query struct {
	Name, Question, About, Document string

	Variables []graph.Variable
	Values    map[string]any // of variables, where the address gives none
}

// extensions of files.
const (
	documentExt  = ".graphql"
	variablesExt = ".json"
)

// ReadDir reads the questions of a directory: every NAME.graphql with one operation, and NAME.json beside it with values for its
// variables. Other files are left alone, except a NAME.json without its NAME.graphql, which is a mistake. Errors are atlas.ErrInput.
func ReadDir(files fs.FS, dir string) ([]Source, error) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, unreadable(dir, err)
	}
	var all []Source
	have := map[string]bool{}
	for _, entry := range entries {
		name, isDocument := strings.CutSuffix(entry.Name(), documentExt)
		if !isDocument || entry.IsDir() {
			continue
		}
		have[name] = true
		source, err := Read(files, dir, entry.Name())
		if err != nil {
			return nil, err
		}
		all = append(all, source)
	}
	for _, entry := range entries {
		if name, isVariables := strings.CutSuffix(entry.Name(), variablesExt); isVariables && !entry.IsDir() && !have[name] {
			return nil, atlas.Errorf(atlas.ErrInput, "%s:1:1: there is no %s beside it, whose variables it could have", filepath.Join(dir, entry.Name()), name+documentExt)
		}
	}
	return all, nil
}

// Read reads one question of a directory, and the values of its variables beside it.
func Read(files fs.FS, dir, file string) (Source, error) {
	name := strings.TrimSuffix(file, path.Ext(file))
	s := Source{Name: name, File: filepath.Join(dir, file), VariablesFile: filepath.Join(dir, name+variablesExt)}
	document, err := fs.ReadFile(files, file)
	if err != nil {
		return s, unreadable(s.File, err)
	}
	s.Document = string(bytes.TrimPrefix(document, []byte("\ufeff")))
	if file == name+variablesExt { // someone has a document in a file of that name
		return s, nil
	}
	s.Variables, err = fs.ReadFile(files, name+variablesExt)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return s, unreadable(s.VariablesFile, err)
	}
	return s, nil
}

func unreadable(name string, err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err
	}
	return atlas.Errorf(atlas.ErrInput, "%s cannot be read: %v", name, err)
}

// wellNamed are names that stand in an address as they are.
var wellNamed = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]*$`)

// Parameters that an address has besides the variables of its operation.
const (
	dateParameter    = "asOf"
	bomParameter     = "bom"
	excelParameter   = "excel"
	versionParameter = "version"
	inlineParameter  = "inline"
)

var reserved = []string{dateParameter, bomParameter, excelParameter, versionParameter, inlineParameter}

// Check checks questions against the schema. Errors are atlas.ErrInput, and begin with file, line and column.
func Check(sources []Source) ([]*Query, error) {
	var all []*Query
	for _, s := range sources {
		q, err := s.Check()
		if err != nil {
			return nil, err
		}
		wrong := func(format string, args ...any) error { return placed(s.File, 1, 1, fmt.Errorf(format, args...)) }
		if !wellNamed.MatchString(s.Name) {
			return nil, wrong("the name %q is no part of an address: use letters of English, digits, - and _, and begin with a letter or a digit", atlas.Excerpt(s.Name))
		}
		if slices.ContainsFunc(all, func(other *Query) bool { return other.Name == s.Name }) {
			return nil, wrong("there are two questions with the name %q; an example of the playground has it already, or another file", s.Name)
		}
		for _, v := range q.Variables {
			if slices.Contains(reserved, v.Name) {
				return nil, placed(s.File, v.Line, v.Column, fmt.Errorf("every address has a parameter %s, so that no variable can have that name", v.Name))
			}
		}
		all = append(all, q)
	}
	return all, nil
}

// Check checks one question, whatever its name.
func (s Source) Check() (*Query, error) {
	q := &Query{Name: s.Name, Question: s.Question, About: s.About, Document: s.Document, Values: map[string]any{}}
	var err error
	if q.Variables, err = graph.Outline(s.Document); err != nil {
		return nil, placed(s.File, 1, 1, err)
	}
	if q.Question == "" {
		q.Question, q.About = comment(s.Document)
	}
	if s.Variables == nil {
		return q, nil
	}
	if q.Values, err = graph.ReadVariables(s.Variables); err != nil {
		return nil, placed(s.VariablesFile, 1, 1, err)
	}
	for _, name := range members(s.Variables) {
		i := slices.IndexFunc(q.Variables, func(v graph.Variable) bool { return v.Name == name.name })
		err := fmt.Errorf("%s has no variable $%s", s.File, atlas.Excerpt(name.name))
		if i >= 0 {
			err = graph.Fits("$"+name.name, q.Variables[i].Type, q.Values[name.name])
		}
		if err != nil {
			return nil, placed(s.VariablesFile, name.line, name.column, err)
		}
	}
	return q, nil
}

// placed puts file, line and column before an error, those of the error where it has any.
func placed(file string, line, column int, err error) error {
	if fault, ok := errors.AsType[graph.Fault](err); ok {
		if l, c := fault.Place(); l > 0 {
			line, column = l, c
		}
	}
	return atlas.Errorf(atlas.ErrInput, "%s:%d:%d: %v", file, line, column, err)
}

// comment are the lines of comment that a document begins with: the first, and the others as one text.
func comment(document string) (first, others string) {
	var lines []string
	for line := range strings.Lines(document) {
		text, ok := strings.CutPrefix(strings.TrimSpace(line), "#")
		if !ok {
			break
		}
		lines = append(lines, strings.TrimSpace(text))
	}
	if len(lines) == 0 {
		return "", ""
	}
	return lines[0], strings.TrimSpace(strings.Join(lines[1:], " "))
}

// member is the name of a member of an object, and where it stands.
type member struct {
	name         string
	line, column int
}

// members are those of a valid JSON object, in their order.
func members(text []byte) (all []member) {
	mark := len(text) - len(bytes.TrimPrefix(text, []byte("\ufeff")))
	in := json.NewDecoder(bytes.NewReader(text[mark:]))
	in.Token()
	for in.More() {
		at := mark + int(in.InputOffset())
		at += len(text[at:]) - len(bytes.TrimLeft(text[at:], " \t\r\n,"))
		name, _ := in.Token()
		var value json.RawMessage
		if in.Decode(&value) != nil {
			return all // not reached: the text is valid
		}
		before := string(text[:at])
		line := 1 + strings.Count(before, "\n")
		column := 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
		all = append(all, member{name.(string), line, column})
	}
	return all
}
