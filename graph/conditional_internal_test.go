// Tests of what only this package sees of tags: which program they are of.

package graph

import (
	"crypto/sha256"
	"os"
	"testing"
)

// TestTagsAreOfTheProgram: what Go knows of a build is the same for two builds that differ, so the file counts.
func TestTagsAreOfTheProgram(t *testing.T) {
	path, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if want := sha256.Sum256(text); programSum() != string(want[:]) {
		t.Error("the digest of the program is not that of its file")
	}
}
