// Package datatest gives tests the dataset of the program in an embedded store.
package datatest

import (
	"testing"

	"alliance-atlas/data"
	"alliance-atlas/store/mem"
)

// Curated is a store with the dataset, closed when the test ends.
func Curated(t testing.TB) *mem.Store {
	t.Helper()
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	store := mem.New()
	t.Cleanup(func() { store.Close() })
	if err := store.Apply(t.Context(), base.Changes()); err != nil {
		t.Fatal(err)
	}
	return store
}
