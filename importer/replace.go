// Replacing a package in a directory as a whole: written beside it, checked, and only then put in its place.

package importer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"alliance-atlas/atlas"
)

// Mend is a text as a cell may hold it: in Unicode form NFC, with plain single spaces within, and without control characters and what nobody sees.
// Bytes that are not UTF-8 become spaces. It is for texts of others, which no author of a table can mend.
func Mend(s string) string {
	if problem, _, _ := checkText(s, 0); problem == "" {
		return s
	}
	return mend(s)
}

// Replace makes dir hold the rows as a data package, which it checks before anything of dir changes. Tables are written into a directory
// beside it, which is gone at the end; then those that differ take their places, and datapackage.json comes last, so that a mixture of
// two is never taken for a package. changed tells whether dir differs from before. Files that are no tables stay. Errors: *Violations where
// the rows are no package, those of the rows, of the file system and of ctx, after which dir is as before, unless tables
// were taking their places: then it has no datapackage.json.
func Replace(ctx context.Context, dir string, rows Rows, progress func(Progress)) (changed bool, err error) {
	dir = filepath.Clean(dir)
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return false, fmt.Errorf("%s cannot be made: %w", filepath.Dir(dir), reason(err))
	}
	beside, err := os.MkdirTemp(filepath.Dir(dir), "."+filepath.Base(dir)+"-*")
	if err != nil {
		return false, fmt.Errorf("nothing can be written beside %s: %w", dir, reason(err))
	}
	defer os.RemoveAll(beside)
	if err := os.Chmod(beside, 0o755); err != nil {
		return false, fmt.Errorf("nothing can be written beside %s: %w", dir, reason(err))
	}
	if err := Write(ctx, InDir(beside), rows, progress); err != nil {
		return false, err
	}
	if _, err := Check(ctx, os.DirFS(beside), nil); err != nil {
		return false, err
	}
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		if err := os.Rename(beside, dir); err != nil {
			return false, fmt.Errorf("%s cannot be made: %w", dir, reason(err))
		}
		return true, nil
	}
	tables, err := differing(beside, dir)
	if err != nil {
		return false, err
	}
	described, err := equalFiles(filepath.Join(beside, descriptorName), filepath.Join(dir, descriptorName))
	if err != nil || described && len(tables) == 0 {
		return false, err
	}
	if err := os.Remove(filepath.Join(dir, descriptorName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, fmt.Errorf("%s cannot be written: %w", filepath.Join(dir, descriptorName), reason(err))
	}
	for _, name := range append(tables, descriptorName) {
		if err := os.Rename(filepath.Join(beside, name), filepath.Join(dir, name)); err != nil {
			return true, fmt.Errorf("%s cannot be written: %w", filepath.Join(dir, name), reason(err))
		}
	}
	return true, nil
}

// differing are the files of the tables of one package that another has not, or with other bytes.
func differing(of, from string) (names []string, err error) {
	for _, t := range atlas.Tables {
		equal, err := equalFiles(filepath.Join(of, fileOf(t)), filepath.Join(from, fileOf(t)))
		if err != nil {
			return nil, err
		}
		if !equal {
			names = append(names, fileOf(t))
		}
	}
	return names, nil
}

// equalFiles tells whether two files have the same bytes; one that is not there equals none.
func equalFiles(a, b string) (bool, error) {
	first, err := os.Open(a)
	if err != nil {
		return false, fmt.Errorf("%s cannot be read: %w", a, reason(err))
	}
	defer first.Close()
	second, err := os.Open(b)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("%s cannot be read: %w", b, reason(err))
	}
	defer second.Close()
	left, right := make([]byte, 1<<16), make([]byte, 1<<16)
	for {
		n, ended := io.ReadFull(first, left)
		m, other := io.ReadFull(second, right)
		switch {
		case ended != nil && !ends(ended):
			return false, fmt.Errorf("%s cannot be read: %w", a, reason(ended))
		case other != nil && !ends(other):
			return false, fmt.Errorf("%s cannot be read: %w", b, reason(other))
		case !bytes.Equal(left[:n], right[:m]):
			return false, nil
		case ended != nil:
			return true, nil // of both, as they gave the same number of bytes
		}
	}
}

// ends tells whether an error of io.ReadFull is the end of the file.
func ends(err error) bool { return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) }

// reason is an error of a file without its path, which the sentence around it has.
func reason(err error) error {
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return path.Err
	}
	if link, ok := errors.AsType[*os.LinkError](err); ok {
		return link.Err
	}
	return err
}
