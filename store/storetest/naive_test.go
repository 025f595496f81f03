// Naive against the examples, and against itself.

package storetest

import (
	"testing"

	"alliance-atlas/atlas"
)

func openNaive(testing.TB) atlas.Store { return &Naive{} }

// The examples hold for Naive, so that both say the same of the contract.
func TestNaive(t *testing.T) { Run(t, openNaive) }

// Naive against itself: the questions run and nothing panics.
func TestNaiveIsItself(t *testing.T) { RunRandom(t, openNaive, Questions()) }
