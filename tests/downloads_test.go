// Downloads of the whole program: what an address gives is what the command writes, and pages and logs see what they may.

package tests

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

func TestTablesByAddressAreThoseOfExport(t *testing.T) {
	made := filepath.Join(t.TempDir(), "made")
	if p := harness.Launch(t, "generate", "--institutions", "150", "--seed", "3", made); p.Wait() != program.ExitOK {
		t.Fatal(p.Stderr.String())
	}
	for _, store := range []string{"mem:", "mem:" + made} {
		dir := filepath.Join(t.TempDir(), "exported")
		if p := harness.Launch(t, "export", "--store", store, dir); p.Wait() != program.ExitOK {
			t.Fatal(p.Stderr.String())
		}
		files, err := os.ReadDir(dir)
		if err != nil || len(files) != 17 {
			t.Fatalf("%d files, %v", len(files), err)
		}
		p := harness.Serve(t, "--store", store, "--cors-origin", "*")
		for _, f := range files {
			want, err := os.ReadFile(filepath.Join(dir, f.Name()))
			if err != nil {
				t.Fatal(err)
			}
			status, header, got := p.Get(t, "/tables/"+f.Name())
			if status != 200 || got != string(want) {
				t.Errorf("%s of %s: %d, %d bytes, want %d", f.Name(), store, status, len(got), len(want))
			}
			if v := header.Get("X-Atlas-Version"); v == "" || !strings.Contains(p.Line, v) {
				t.Errorf("%s is of version %q, and the server of another: %s", f.Name(), v, p.Line)
			}
		}
		if code := p.Stop(); code != program.ExitOK || strings.Contains(p.Stderr.String(), "level=ERROR") {
			t.Errorf("exit code %d: %s", code, &p.Stderr)
		}
	}
}

// TestASlowLineGetsAllOfAFile: what moves may take longer than an answer, which the server's other timeouts are for.
func TestASlowLineGetsAllOfAFile(t *testing.T) {
	testflags.OnlyLong(t, "it outlasts timeouts of 10 and 20 seconds")
	made := filepath.Join(t.TempDir(), "made")
	if p := harness.Launch(t, "generate", "--institutions", "30000", made); p.Wait() != program.ExitOK {
		t.Fatal(p.Stderr.String())
	}
	want, err := os.ReadFile(filepath.Join(made, "memberships.csv"))
	if err != nil {
		t.Fatal(err)
	}
	p := harness.Serve(t, "--store", "mem:"+made)
	request, err := http.NewRequest(http.MethodGet, p.URL("/tables/memberships.csv"), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept-Encoding", "identity")
	answer, err := p.Client.Do(request)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatal(answer, err)
	}
	defer answer.Body.Close()
	var got bytes.Buffer
	for range 3 { // the buffers of both ends hold less than the rest
		if _, err := io.CopyN(&got, answer.Body, int64(len(want)/8)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(9 * time.Second)
	}
	if _, err := io.Copy(&got, answer.Body); err != nil || !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%d bytes of %d: %v", got.Len(), len(want), err)
	}
}

// TestAStopBreaksDownloadsOff: a client that reads slowly holds the server for the time that every request has, and sees then that it has half a file.
func TestAStopBreaksDownloadsOff(t *testing.T) {
	testflags.OnlyLong(t, "a server that stops gives running requests 15 seconds")
	made := filepath.Join(t.TempDir(), "made")
	if p := harness.Launch(t, "generate", "--institutions", "30000", made); p.Wait() != program.ExitOK {
		t.Fatal(p.Stderr.String())
	}
	p := harness.Serve(t, "--store", "mem:"+made)
	request, err := http.NewRequest(http.MethodGet, p.URL("/tables/memberships.csv"), nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept-Encoding", "identity")
	answer, err := p.Client.Do(request)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatal(answer, err)
	}
	defer answer.Body.Close()
	if code := p.Stop(); code != program.ExitOK || !strings.Contains(p.Stderr.String(), "broken off") {
		t.Errorf("exit code %d: %s", code, &p.Stderr)
	}
	if n, err := io.Copy(io.Discard, answer.Body); err == nil {
		t.Errorf("%d bytes look like a whole file", n)
	}
}
