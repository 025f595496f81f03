// Which content coding a client gets, and the compressors.

package download

import (
	"io"
	"net/http"
	"sync"

	std "github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"alliance-atlas/internal/gzip"
)

// coding is a content coding (RFC 9110, 8.4.1).
type coding struct {
	name  string // "" sends the file as it is
	names []string
	pool  *sync.Pool // of compressors; nil sends the file as it is
}

// compressor compresses what is written to it.
type compressor interface {
	io.WriteCloser
	Flush() error
	Reset(w io.Writer)
}

// window is how far back zstd looks: larger ones gain little on tables, and each download holds some of them. Browsers take up to
// 8 MiB (RFC 9659).
const window = 512 << 10

var (
	identity = &coding{names: []string{"identity"}}
	codings  = []*coding{ // those preferred first
		{"zstd", []string{"zstd"}, &sync.Pool{New: func() any {
			w, err := zstd.NewWriter(io.Discard, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest),
				zstd.WithWindowSize(window), zstd.WithLowerEncoderMem(true))
			if err != nil {
				panic(err) // only for options that do not exist
			}
			return w
		}}},
		{"gzip", []string{"gzip", "x-gzip"}, &sync.Pool{New: func() any {
			w, err := std.NewWriterLevel(io.Discard, std.BestSpeed)
			if err != nil {
				panic(err) // only for a level that does not exist
			}
			return w
		}}},
	}
)

// chosen is the coding that a client likes best, identity where it says nothing, where it refuses all, which helps it more than an
// error, and for a file that is compressed already.
func chosen(h http.Header, packed bool) *coding {
	values := h["Accept-Encoding"]
	if len(values) == 0 || packed {
		return identity
	}
	best, most := identity, gzip.Weight(values, identity.names...)
	for _, c := range codings {
		if q := gzip.Weight(values, c.names...); q > 0 && (q > most || q == most && best == identity) {
			best, most = c, q
		}
	}
	return best
}
