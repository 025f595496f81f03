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

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

var kills = flag.Int("kills", 0, "how many imports TestKilledImportsAreFinished kills, and how many databases TestImportsOutliveTheirDatabase, instead of one to four; 20 take minutes")

// imports are imports of two worlds into one database, as processes.
type imports struct {
	t      *testing.T
	server *neo4jtest.Server
	binary string
	worlds [2]string
	took   time.Duration // of a whole one into the other world, in a database that has met all statements
	random *rand.Rand
	said   *harness.Output // by the last one that was begun
	last   string          // the world that it imports
}

// importsInto makes two worlds and imports both.
func importsInto(t *testing.T, server *neo4jtest.Server, institutions int) *imports {
	t.Helper()
	const seed = 1
	i := &imports{t: t, server: server, binary: harness.Build(t), random: rand.New(rand.NewPCG(seed, 0))}
	for n := range i.worlds {
		i.worlds[n] = filepath.Join(t.TempDir(), fmt.Sprint("world", n))
		harness.MustCall(t, "generate", i.worlds[n], "--institutions", fmt.Sprint(institutions), "--seed", fmt.Sprint(seed+n))
	}
	i.finish(i.worlds[1])
	i.took = i.finish(i.worlds[0])
	return i
}

func (i *imports) command(dir string) *exec.Cmd {
	i.last = dir
	return exec.Command(i.binary, "import", dir, "--store", i.server.URL())
}

// begin begins an import and gives what waits for its end.
func (i *imports) begin(dir string) *exec.Cmd {
	i.t.Helper()
	cmd := i.command(dir)
	i.said = new(harness.Output)
	cmd.Stderr = i.said
	if err := cmd.Start(); err != nil {
		i.t.Fatal(err)
	}
	return cmd
}

// moment is a random one of an import.
func (i *imports) moment() time.Duration { return time.Duration(i.random.Int64N(int64(i.took))) }

// finish imports a world whole, which then is what the database holds, and gives how long the import took.
func (i *imports) finish(dir string) time.Duration {
	i.t.Helper()
	begun := time.Now()
	if out, err := i.command(dir).CombinedOutput(); err != nil {
		i.t.Fatalf("import: %v\n%s", err, out)
	}
	took, exported := time.Since(begun), i.t.TempDir()
	harness.MustCall(i.t, "export", exported, "--store", i.server.URL())
	harness.SameFiles(i.t, dir, exported)
	return took
}

// areEqual imports the last world into an empty database and compares that with what there was.
func (i *imports) areEqual() {
	i.t.Helper()
	graph := graphOf(i.t, i.server)
	if err := i.server.Clear(context.Background()); err != nil {
		i.t.Fatal(err)
	}
	i.finish(i.last)
	sameGraph(i.t, "after kills", graph, graphOf(i.t, i.server))
}

// An import that is killed at any moment is finished by the next one, whatever that imports.
func TestKilledImportsAreFinished(t *testing.T) {
	most := *kills
	if most == 0 {
		most = testflags.Times(2, 4)
	}
	eachTime := min(4, most)
	i := importsInto(t, onNeo4j(t), testflags.Times(100, 300))
	killed := map[string]int{}
	for n, round := 0, 1; n < most; round++ {
		dir := i.worlds[round%2]
		for range eachTime {
			cmd := i.begin(dir)
			time.AfterFunc(i.moment(), func() { cmd.Process.Kill() })
			if err := cmd.Wait(); err == nil {
				break // it was quicker
			} else if cmd.ProcessState.Exited() {
				t.Fatalf("an import after one that was killed: %v\n%s", err, i.said)
			}
			n++
			killed[during(query(t, i.server, `MATCH (v:Dataset) RETURN v._stamp % 2`))]++
		}
		i.finish(dir)
	}
	t.Logf("of imports that take %.1f s, killed %v", i.took.Seconds(), killed)
	i.areEqual()
}

// The database is killed at any moment of an import: that says so, and once the database runs again, the next one finishes the work.
func TestImportsOutliveTheirDatabase(t *testing.T) {
	testflags.OnlyLong(t, "a database of its own is started, killed and started again")
	most := max(*kills, 1)
	server := neo4jtest.Start(t, neo4jtest.Options{})
	logIn(t, server)
	i := importsInto(t, server, 100)
	killed := map[string]int{}
	for n, round := 0, 1; n < most; round++ {
		dir := i.worlds[round%2]
		cmd := i.begin(dir)
		kill := time.AfterFunc(i.moment(), func() {
			if err := server.Kill(); err != nil {
				t.Error(err)
			}
		})
		err := cmd.Wait()
		if kill.Stop() { // it was quicker
			continue
		}
		n++
		says := strings.Contains(i.said.String(), "the database cannot be reached now") || strings.Contains(i.said.String(), "the connection to the database was lost")
		if err != nil && (cmd.ProcessState.ExitCode() != program.ExitFailed || !says) {
			t.Errorf("an import whose database is killed ends with %v and says %q", err, i.said)
		}
		if err := server.Restart(t.Context()); err != nil {
			t.Fatal(err)
		}
		killed[during(query(t, server, `MATCH (v:Dataset) RETURN v._stamp % 2`))]++
		i.finish(dir)
	}
	t.Logf("in imports that take %.1f s, the database killed %v", i.took.Seconds(), killed)
	i.areEqual()
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
