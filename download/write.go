// Files without HTTP, for commands.

package download

import (
	"context"
	"errors"
	"io"

	"alliance-atlas/atlas"
)

// Write writes a file as its address gives it, without HTTP. Work before the first byte may take as long as for an address.
func (s *Server) Write(ctx context.Context, f *File, w io.Writer) error {
	for again := false; ; again = true {
		reader, err := s.store.Snapshot(ctx, f.At)
		if err != nil {
			return err
		}
		write, err := s.prepared(ctx, f, reader)
		switch {
		case err == nil:
			return write(ctx, w)
		case again || !errors.Is(err, atlas.ErrChanged):
			return err
		}
	}
}

// prepared does the work before the first byte of a file.
func (s *Server) prepared(ctx context.Context, f *File, reader atlas.Reader) (Writing, error) {
	ctx, cancel := context.WithTimeout(ctx, s.deadline)
	defer cancel()
	return f.Prepare(ctx, reader)
}
