// Package data is the curated dataset of Alliance Atlas: its tables, part of the program. README.md says what they hold and
// where it is from.
package data

import (
	"context"
	"embed"
	"io/fs"

	"alliance-atlas/importer"
)

//go:embed *.csv datapackage.json
var files embed.FS

// FS has the tables and datapackage.json in its root.
func FS() fs.FS { return files }

// Load reads and checks the tables, as importer.Read does.
func Load(ctx context.Context, progress func(importer.Progress)) (*importer.Package, error) {
	return importer.Read(ctx, files, progress)
}
