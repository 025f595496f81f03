// Files for the offline importer of Neo4j, in a directory that has nothing else. They need no database.

package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"alliance-atlas/atlas"
	"alliance-atlas/store/natural"
)

// offlineReport is what the importer leaves in the directory in which it runs.
const offlineReport = "import.report"

// WriteOffline writes a graph into a directory as natural.WriteOffline does, and returns how it is imported. The directory is made where it
// is missing, and files of an earlier call are replaced; one that has other things in it is atlas.ErrInput, because tables of a data package
// are CSV files too.
func WriteOffline(ctx context.Context, dir string, tables natural.Tables, report func(label string, rows int)) (guide string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", atlas.Errorf(atlas.ErrInput, "%s is no directory that can be read", dir)
	}
	ours := append(natural.OfflineFiles(), offlineReport)
	for _, e := range entries {
		if !slices.Contains(ours, e.Name()) || e.IsDir() {
			return "", atlas.Errorf(atlas.ErrInput, "%s has something else in it, %s: name a directory that is new or empty", dir, e.Name())
		}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	if err := os.Remove(filepath.Join(dir, natural.OfflineGuide)); err != nil && !errors.Is(err, fs.ErrNotExist) { // a mixture of two is not taken for one
		return "", fmt.Errorf("the %s of an earlier export cannot be removed: %w", natural.OfflineGuide, err)
	}
	return natural.WriteOffline(ctx, func(name string) (io.WriteCloser, error) { return os.Create(filepath.Join(dir, name)) }, tables, report)
}
