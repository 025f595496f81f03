// Tests of files that are sent slowly, and to clients of HTTP/1.0.

package download_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"alliance-atlas/data/datatest"
	"alliance-atlas/download"
)

// TestSlowFilesGrow: what is written slowly is sent before its end.
func TestSlowFilesGrow(t *testing.T) {
	for _, accept := range []string{"identity", "gzip", "zstd"} {
		ended := make(chan struct{})
		first := make(chan struct{})
		h := download.New(datatest.Curated(t), download.Options{}).Handler(sample(func(ctx context.Context, w io.Writer) error {
			part := bytes.Repeat([]byte("some text\n"), 8<<10)
			w.Write(part)
			time.Sleep(1100 * time.Millisecond)
			w.Write(part)
			select {
			case <-first:
			case <-time.After(30 * time.Second):
				return errors.New("nothing was sent")
			}
			close(ended)
			return nil
		}))
		server := httptest.NewServer(h)
		r, err := http.NewRequest("GET", server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept-Encoding", accept)
		answer, err := server.Client().Do(r)
		if err == nil && answer.StatusCode == 200 {
			_, err = io.ReadFull(answer.Body, make([]byte, 10))
		}
		if err != nil {
			t.Errorf("%s: %v", accept, err)
		}
		close(first)
		<-ended
		io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
		server.Close()
	}
}

// TestHalfAFileOverHTTP10: where the end of a connection is the end of a file, one that breaks off is reset.
func TestHalfAFileOverHTTP10(t *testing.T) {
	store := datatest.Curated(t)
	for name, c := range map[string]struct {
		err  error
		want bool
	}{"a whole file": {nil, true}, "half a file": {errors.New("it broke"), false}} {
		server := httptest.NewServer(download.New(store, download.Options{}).Handler(sample(func(_ context.Context, w io.Writer) error {
			if _, err := io.WriteString(w, strings.Repeat("some text\n", 1<<20)); err != nil {
				return err
			}
			return c.err
		})))
		conn, err := net.Dial("tcp", server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		conn.SetDeadline(time.Now().Add(30 * time.Second))
		io.WriteString(conn, "GET /x HTTP/1.0\r\n\r\n")
		n, err := io.Copy(io.Discard, conn)
		if (err == nil) != c.want {
			t.Errorf("%s: %d bytes, and then %v", name, n, err)
		}
		conn.Close()
		server.Close()
	}
}
