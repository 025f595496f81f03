// Imports that are killed or frozen, as processes of their own: the next one finishes the work, and no two write at a time.

package neo4j

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

var kills = flag.Int("kills", 0, "how many imports TestKilledImportsAreFinished kills, instead of two, or four where there is time; 20 take minutes")

// An import that is killed at any moment is finished by the next one, whatever that imports.
func TestKilledImportsAreFinished(t *testing.T) {
	const seed = 1
	most := *kills
	if most == 0 {
		most = testflags.Times(2, 4)
	}
	eachTime := min(4, most)
	server := onNeo4j(t)
	binary := harness.Build(t)
	var worlds []string
	for i := range 2 {
		dir := filepath.Join(t.TempDir(), fmt.Sprint("world", i))
		harness.MustCall(t, "generate", dir, "--institutions", fmt.Sprint(testflags.Times(100, 300)), "--seed", fmt.Sprint(seed+i))
		worlds = append(worlds, dir)
	}
	random := rand.New(rand.NewPCG(seed, 0))
	import_ := func(dir string) *exec.Cmd { return exec.Command(binary, "import", dir, "--store", server.URL()) }
	finish := func(dir string) time.Duration {
		t.Helper()
		begun := time.Now()
		if out, err := import_(dir).CombinedOutput(); err != nil {
			t.Fatalf("import: %v\n%s", err, out)
		}
		took, exported := time.Since(begun), t.TempDir()
		harness.MustCall(t, "export", exported, "--store", server.URL())
		harness.SameFiles(t, dir, exported)
		return took
	}
	finish(worlds[1])
	took := finish(worlds[0]) // of a database that has met all statements, as those that follow do
	killed, last := map[string]int{}, ""
	for n, round := 0, 1; n < most; round++ {
		last = worlds[round%2]
		for range eachTime {
			var said harness.Output
			cmd, after := import_(last), time.Duration(random.Int64N(int64(took)))
			cmd.Stderr = &said
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			time.AfterFunc(after, func() { cmd.Process.Kill() })
			if err := cmd.Wait(); err == nil {
				break // it was quicker
			} else if cmd.ProcessState.Exited() {
				t.Fatalf("an import after one that was killed: %v\n%s", err, &said)
			}
			n++
			killed[during(query(t, server, `MATCH (v:Dataset) RETURN v._stamp % 2`))]++
		}
		finish(last)
	}
	t.Logf("seed %d: of imports that take %.1f s, killed %v", seed, took.Seconds(), killed)
	graph := graphOf(t, server)
	if err := server.Clear(context.Background()); err != nil {
		t.Fatal(err)
	}
	finish(last)
	sameGraph(t, "after kills", graph, graphOf(t, server))
}

// during says in which phase an import was killed.
func during(rows [][]any) string {
	if rows[0][0] != int64(1) {
		return "before it wrote"
	}
	return "while it wrote"
}

// Two imports at once would make a mixture: the second is refused, and when the first is dead, it is not.
func TestOneImportAtATime(t *testing.T) {
	server := published(t)
	dir := filepath.Join(t.TempDir(), "world")
	harness.MustCall(t, "generate", dir, "--institutions", fmt.Sprint(testflags.Times(300, 1000)))
	first := exec.Command(harness.Build(t), "import", dir, "--store", server.URL())
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { first.Process.Kill(); first.Wait() }()
	for deadline := time.Now().Add(harness.Timeout); query(t, server, `MATCH (v:Dataset) RETURN v._stamp % 2`)[0][0] != int64(1); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the import does not begin")
		}
	}
	if err := first.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	before := state(t, server)
	code, stdout, stderr := harness.Call(t, "import", "--store", server.URL())
	if code != program.ExitFailed || stdout != "" || !strings.Contains(stderr, "another import") {
		t.Errorf("a second import ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	if after := state(t, server); !sameStamp(before, after) {
		t.Errorf("a second import is refused, and changes %s to %s", before, after)
	}
	first.Process.Kill()
	first.Wait()
	if said := harness.MustCall(t, "import", "--store", server.URL()); !strings.Contains(said, "an import that had been stopped is finished") {
		t.Errorf("the import after one that was stopped says %q", said)
	}
	exported := t.TempDir()
	harness.MustCall(t, "export", exported, "--store", server.URL())
	harness.SameFiles(t, "data", exported)
}

// sameStamp compares states except for the rows, of which a transaction of the first may still have been on its way.
func sameStamp(a, b string) bool {
	return strings.Join(strings.Fields(a)[:2], " ") == strings.Join(strings.Fields(b)[:2], " ")
}
