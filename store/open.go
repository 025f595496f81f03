// Package store says which store a string means.
package store

import (
	"context"
	"iter"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/mem"
)

// Source reads the data that an embedded store is filled with: that of a directory, or of the program itself where dir is
// empty.
type Source func(ctx context.Context, dir string) (iter.Seq[atlas.Change], error)

// Open opens the store that a string names: "mem:" is an embedded store with the data of the program, "mem:DIR" one with the
// tables in a directory. A string that names none is atlas.ErrInput.
func Open(ctx context.Context, name string, source Source) (atlas.Store, error) {
	scheme, rest, _ := strings.Cut(name, ":")
	if scheme != "mem" || !strings.Contains(name, ":") {
		return nil, atlas.Errorf(atlas.ErrInput, "%q names no store: give mem: for the data of the program, or mem:DIR for the tables in a directory", name)
	}
	changes, err := source(ctx, rest)
	if err != nil {
		return nil, err
	}
	s := mem.New()
	if err := s.Apply(ctx, changes); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}
