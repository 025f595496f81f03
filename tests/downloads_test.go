// Downloads of the whole program: what an address gives is what the command writes, and pages and logs see what they may.

package tests

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
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
