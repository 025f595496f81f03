// Writing a data package: the tables of an atlas in the one form they have, so that what was read comes out byte for byte. replace.go
// puts a package in the place of another.

package importer

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"alliance-atlas/atlas"
)

// Rows can be written as a package: an atlas.Reader, a *Package or a *World.
type Rows interface {
	Dataset() *atlas.Dataset
	// Rows are all rows of a kind by id.
	Rows(ctx context.Context, k atlas.Kind) iter.Seq2[atlas.Node, error]
}

// Create makes a file of a data package.
type Create func(name string) (io.WriteCloser, error)

// InDir makes files in a directory, which it makes too where it is not there. What is there is replaced; the
// description of an earlier package goes first, so that a mixture of two is never taken for one.
func InDir(dir string) Create {
	begun := false
	return func(name string) (io.WriteCloser, error) {
		if !begun {
			begun = true
			if err := os.MkdirAll(dir, 0o755); err != nil {
				return nil, err
			}
			if err := os.Remove(filepath.Join(dir, descriptorName)); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
		}
		return os.Create(filepath.Join(dir, name))
	}
}

// Write writes every table, and then datapackage.json. progress is called as Read calls it. After an error, files are
// as far as it came. Cost: one pass over all rows; memory for one.
func Write(ctx context.Context, create Create, rows Rows, progress func(Progress)) error {
	m := &meter{report: progress}
	descriptor := Descriptor(rows.Dataset())
	for _, t := range atlas.Tables {
		err := writeFile(create, fileOf(t), func(w *bufio.Writer) error {
			return writeTable(ctx, w, t, rows, m)
		})
		if err != nil {
			return err
		}
	}
	// Last, because tables without it are no data package: a half-written one is not taken for a whole.
	err := writeFile(create, descriptorName, func(w *bufio.Writer) error {
		_, err := w.Write(descriptor)
		return err
	})
	if err == nil {
		m.end()
	}
	return err
}

// Descriptor is the datapackage.json that Write writes: as it was read, with what the dataset says otherwise by now, or made of the tables
// where the rows came without one.
func Descriptor(set *atlas.Dataset) []byte {
	if len(set.Package) == 0 {
		return describe(set, "")
	}
	return redescribed(set)
}

// WriteTable writes one table, as Write does. Its errors are those of the rows, of the writer, and of ctx.
func WriteTable(ctx context.Context, w io.Writer, t *atlas.Table, rows Rows) error {
	out := bufio.NewWriterSize(w, 1<<16)
	if err := writeTable(ctx, out, t, rows, new(meter)); err != nil {
		return err
	}
	return out.Flush()
}

func writeFile(create Create, name string, fill func(*bufio.Writer) error) (err error) {
	f, err := create(name)
	if err != nil {
		return fmt.Errorf("%s cannot be made: %w", name, err)
	}
	defer func() {
		if closed := f.Close(); err == nil && closed != nil {
			err = fmt.Errorf("%s cannot be written: %w", name, closed)
		}
	}()
	out := bufio.NewWriterSize(f, 1<<16)
	if err := fill(out); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, err)
	}
	return nil
}

func writeTable(ctx context.Context, out *bufio.Writer, t *atlas.Table, rows Rows, m *meter) error {
	line := appendRecord(nil, t.Header())
	count, bytes := 0, int64(len(line))
	if _, err := out.Write(line); err != nil {
		return fmt.Errorf("%s cannot be written: %w", fileOf(t), err)
	}
	var cells []string
	for row, err := range rows.Rows(ctx, t.Kind) {
		if err != nil {
			return err
		}
		cells = t.Cells(row, cells[:0])
		line = appendRecord(line[:0], cells)
		if _, err := out.Write(line); err != nil {
			return fmt.Errorf("%s cannot be written: %w", fileOf(t), err)
		}
		bytes += int64(len(line))
		if count++; count == rowsBetween {
			m.add(t.Name, count, bytes)
			count, bytes = 0, 0
			if err := cancelled(ctx); err != nil {
				return err
			}
		}
	}
	m.add(t.Name, count, bytes)
	return cancelled(ctx)
}

// appendRecord appends cells as a line of a table.
func appendRecord(line []byte, cells []string) []byte {
	for i, cell := range cells {
		if i > 0 {
			line = append(line, ',')
		}
		line = append(line, quoted(cell)...)
	}
	return append(line, '\n')
}

// quoted is a cell as it is written: in quotes only where it would be read as something else without.
func quoted(cell string) string {
	if !strings.ContainsAny(cell, ",\"\r\n") {
		return cell
	}
	return `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}
