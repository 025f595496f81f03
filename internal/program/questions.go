// Questions from files: those that the server answers by address, and the command that asks one.

package program

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/graph"
	"alliance-atlas/saved"
	"alliance-atlas/store"
	"alliance-atlas/web"
)

// savedQueries are the examples of the playground, and the questions of a directory where one is named.
func savedQueries(dir string) ([]*saved.Query, error) {
	var sources []saved.Source
	for _, e := range web.Examples() {
		file := "examples/" + e.Name
		sources = append(sources, saved.Source{Name: e.Name, Question: e.Title, About: e.About, Document: e.Query, Variables: e.Variables,
			File: file + ".graphql", VariablesFile: file + ".json"})
	}
	if dir != "" {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return nil, atlas.Errorf(atlas.ErrInput, "--queries: %s is no directory that can be read", dir)
		}
		own, err := saved.ReadDir(os.DirFS(dir), dir)
		if err != nil {
			return nil, atlas.Errorf(atlas.ErrInput, "--queries: %v", err)
		}
		sources = append(sources, own...)
	}
	queries, err := saved.Check(sources)
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "--queries: %v", err)
	}
	return queries, nil
}

type queryCommand struct {
	storeFlag
	readFlag
	File   string   `arg:"" optional:"" default:"-" help:"File with a GraphQL query; - or nothing is standard input. FILE.json beside FILE.graphql has values for its variables, as with serve --queries." placeholder:"FILE"`
	Var    []string `sep:"none" help:"Value of a variable, as in an address: texts and words without quotes, lists with commas, objects as JSON or GraphQL. May be given several times." placeholder:"NAME=VALUE"`
	Format string   `default:"json" enum:"json,csv" help:"How to write the answer: json, or csv where it is a table."`
	AsOf   string   `name:"as-of" help:"Date of the answer: 2024, 2024-01 or 2024-01-30." placeholder:"DATE"`
	BOM    bool     `name:"bom" help:"Put a byte order mark in front of CSV, for Excel."`
	Excel  bool     `help:"Put ' in front of cells of CSV that a spreadsheet would take for formulas."`
}

// Run asks one question, and prints what its address would answer.
func (c *queryCommand) Run(ctx context.Context, t *terminal) error {
	if c.Format != string(graph.CSV) && (c.BOM || c.Excel) {
		return atlas.Errorf(atlas.ErrInput, "--bom and --excel are for --format csv")
	}
	at, err := atlas.ParsePartialDate(c.AsOf)
	if c.AsOf == "" {
		at, err = 0, nil
	}
	if err != nil {
		return atlas.Errorf(atlas.ErrInput, "--as-of: %v", err)
	}
	from, err := c.read(ctx, t.in)
	if err != nil {
		return err
	}
	checked, err := from.Check()
	if err != nil {
		return err
	}
	question := saved.Question(checked)
	question.At, question.Format, question.Style = at, graph.Format(c.Format), graph.Style{BOM: c.BOM, Excel: c.Excel}
	if err := given(question.Variables, checked.Variables, c.Var); err != nil {
		return err
	}
	s, err := openStore(ctx, c.storeFlag, c.readFlag, store.Options{}, source(t))
	if err != nil {
		return err
	}
	defer s.Close()
	asker, err := graph.NewAsker(s, graph.Options{})
	if err != nil {
		return err
	}
	ready, err := asker.Ready(question)
	if err != nil {
		return wrongQuestion(from.File, err)
	}
	answer, err := ready.Now(ctx)
	if err != nil {
		return wrongQuestion(from.File, err)
	}
	_, err = t.out.Write(answer)
	return err
}

// read reads the question, from in where no file is named.
func (c *queryCommand) read(ctx context.Context, in io.Reader) (saved.Source, error) {
	if c.File != "-" {
		dir, file := filepath.Split(c.File)
		return saved.Read(os.DirFS(filepath.Clean(dir)), dir, file)
	}
	text, err := readAll(ctx, io.LimitReader(in, graph.MaxDocument+1))
	if err != nil {
		return saved.Source{}, fmt.Errorf("standard input cannot be read: %w", err)
	}
	return saved.Source{File: "standard input", Document: string(bytes.TrimPrefix(text, []byte("\ufeff")))}, nil
}

// readAll reads until the end, or until ctx ends: standard input of a terminal ends when its user says so.
func readAll(ctx context.Context, in io.Reader) ([]byte, error) {
	type outcome struct {
		text []byte
		err  error
	}
	done := make(chan outcome, 1)
	go func() {
		text, err := io.ReadAll(in)
		done <- outcome{text, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case o := <-done:
		return o.text, o.err
	}
}

// given sets the variables that a command line gives.
func given(values map[string]any, variables []graph.Variable, args []string) error {
	seen := map[string]bool{}
	for _, arg := range args {
		name, text, ok := strings.Cut(arg, "=")
		if !ok || name == "" {
			return atlas.Errorf(atlas.ErrInput, "--var %s: give a name and a value, as --var code=FR", atlas.Excerpt(arg))
		}
		name = strings.TrimPrefix(name, "$")
		if seen[name] {
			return atlas.Errorf(atlas.ErrInput, "--var: %s is given more than once", atlas.Excerpt(name))
		}
		seen[name] = true
		var names []string
		found := false
		for _, v := range variables {
			names = append(names, v.Name)
			if v.Name != name {
				continue
			}
			found = true
			value, err := graph.Word(name, v.Type, text)
			if err != nil {
				return atlas.Errorf(atlas.ErrInput, "--var %v", err)
			}
			values[name] = value
		}
		switch {
		case found:
		case len(names) == 0:
			return atlas.Errorf(atlas.ErrInput, "--var: the query has no variable %s, and no other one", atlas.Excerpt(name))
		default:
			return atlas.Errorf(atlas.ErrInput, "--var: the query has no variable %s; it has %s", atlas.Excerpt(name), strings.Join(names, ", "))
		}
	}
	return nil
}

// wrongQuestion is an error of a question for a terminal, with its place in the file. What the same call will fail with again is
// the caller's.
func wrongQuestion(file string, err error) error {
	fault, ok := errors.AsType[graph.Fault](err)
	if !ok {
		return err
	}
	place := file
	if line, column := fault.Place(); line > 0 {
		place = fmt.Sprintf("%s:%d:%d", file, line, column)
	}
	if errors.Is(err, atlas.ErrInput) || errors.Is(err, atlas.ErrLimit) {
		return atlas.Errorf(atlas.ErrInput, "%s: %v", place, err)
	}
	return fmt.Errorf("%s: %w", place, err)
}
