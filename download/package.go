// /tables.zip: the data package with what belongs to it where it is kept: a text for people, how to cite it, and sums.

package download

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"net/http"
	"time"

	"github.com/klauspost/compress/flate"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// findZip finds the package of all tables.
func (s *Server) findZip(r *http.Request) (*File, error) {
	p := Parse(r.URL, "asOf")
	at := p.Date("asOf")
	if p.Err() != nil {
		return nil, p.Err()
	}
	return &File{Name: "tables", Ext: "zip", MediaType: mediaZip, Params: p, At: at, Packed: true,
		Prepare: func(_ context.Context, reader atlas.Reader) (Writing, error) {
			return func(ctx context.Context, w io.Writer) error {
				return writeZip(ctx, w, reader, s.About(reader.Dataset()))
			}, nil
		}}, nil
}

// packed is one file of the package, as the others know it.
type packed struct {
	name string
	size int64
	sum  [sha256.Size]byte
}

// writeZip writes the package as it goes: nothing of it is kept but sums. Files that are made of the sums come last.
func writeZip(ctx context.Context, w io.Writer, reader atlas.Reader, about *About) error {
	pack := &packer{zip: zip.NewWriter(w), at: stamp(reader.Dataset())}
	pack.zip.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestSpeed)
	})
	for _, t := range atlas.Tables {
		err := pack.add(t.Name+".csv", func(w io.Writer) error { return importer.WriteTable(ctx, w, t, reader) })
		if err != nil {
			return err
		}
	}
	of := &contents{set: reader.Dataset(), about: about, date: reader.At(), tables: pack.done}
	descriptor, err := descriptorAt(of.set, of.date, "")
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		text []byte
	}{
		{descriptorFile, descriptor},
		{"README.md", readme(of)},
		{"CITATION.cff", citation(of)},
		{"croissant.json", croissant(of)},
	} {
		if err := pack.text(f.name, f.text); err != nil {
			return err
		}
	}
	var sums bytes.Buffer
	for _, f := range pack.done {
		fmt.Fprintf(&sums, "%s  %s\n", hex.EncodeToString(f.sum[:]), f.name)
	}
	if err := pack.text("SHA256SUMS", sums.Bytes()); err != nil {
		return err
	}
	return pack.zip.Close()
}

// stamp is the time of the files: that of the data, since the same data makes the same bytes. Archives know no time before 1980.
func stamp(set *atlas.Dataset) time.Time {
	day := max(set.Updated.First(), 1980_01_01)
	return time.Date(day/10000, time.Month(day/100%100), day%100, 0, 0, 0, 0, time.UTC)
}

// packer adds files to an archive, and sums them up.
type packer struct {
	zip  *zip.Writer
	at   time.Time
	done []packed
}

func (p *packer) add(name string, fill func(io.Writer) error) error {
	w, err := p.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: p.at})
	if err != nil {
		return err
	}
	sum := summing{to: w, hash: sha256.New()}
	if err := fill(&sum); err != nil {
		return err
	}
	p.done = append(p.done, packed{name, sum.size, [sha256.Size]byte(sum.hash.Sum(nil))})
	return nil
}

// text adds a small file.
func (p *packer) text(name string, text []byte) error {
	return p.add(name, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// summing sums up what is written.
type summing struct {
	to   io.Writer
	hash hash.Hash
	size int64
}

func (s *summing) Write(b []byte) (n int, err error) {
	n, err = s.to.Write(b)
	s.hash.Write(b[:n])
	s.size += int64(n)
	return n, err
}
