// The server as files: jars, the launcher compiled, and an archive of loaded classes, made once in a directory outside the
// repository.

package neo4jtest

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

//go:embed server/pom.xml
var pom []byte

//go:embed server/Neo4jServer.java
var launcher []byte

const (
	compileLimit = 10 * time.Minute // for one program: Maven fetches 120 MB, maybe over a slow line
	archiveLimit = 5 * time.Minute  // for the end of a process that writes its classes: 15 s on an idle machine
)

// cacheDir is where everything is that outlives a run of tests.
func cacheDir() string {
	base, err := os.UserCacheDir()
	if err != nil { // no home: the next run may fetch the jars again
		base = os.TempDir()
	}
	return filepath.Join(base, "alliance-atlas")
}

// Install makes the server's files, if they are not there yet, and returns their directory. It may be called by several
// processes at once: one works, the others wait. Without Java or Maven it is ErrUnavailable.
func Install(ctx context.Context) (dir string, err error) {
	if err := supported(); err != nil {
		return "", err
	}
	if setting() == "off" {
		return "", errOff
	}
	java, err := javaFor(ctx, Version())
	if err != nil {
		return "", err
	}
	// Another pom, launcher, list of statements or Java makes another installation, so that a checkout never meets the server of another one.
	hash := sha256.Sum256(bytes.Join([][]byte{pom, launcher, []byte(strings.Join(usual, "")), []byte(strconv.Itoa(java.major))}, nil))
	dir = filepath.Join(cacheDir(), fmt.Sprintf("neo4j-%s-%x", Version(), hash[:4]))
	if installed(dir) {
		return dir, nil
	}
	if err := canInstall(java); err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return "", err
	}
	lock, err := lockFile(ctx, dir+".lock")
	if err != nil {
		return "", fmt.Errorf("waiting for another process that installs Neo4j: %w", err)
	}
	defer lock.Close()
	if installed(dir) {
		return dir, nil
	}
	// What is there now was begun by a process that did not come to its end.
	if err := os.RemoveAll(dir); err != nil {
		return "", err
	}
	for _, step := range []func(context.Context, string, jdk) error{compile, archiveClasses, complete} {
		if err := step(ctx, dir, java); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// completeFile is made last: without it nobody uses what else is there.
const completeFile = "complete"

func installed(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, completeFile))
	return err == nil
}

func complete(_ context.Context, dir string, _ jdk) error {
	return os.WriteFile(filepath.Join(dir, completeFile), nil, 0o600)
}

// compile makes the directory, in it lib with the jars, and launcher.jar.
func compile(ctx context.Context, dir string, java jdk) error {
	if err := os.Mkdir(dir, 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "pom.xml"), pom, 0o600); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "Neo4jServer.java"), launcherFor(Version()), 0o600); err != nil {
		return err
	}
	for _, command := range [][]string{
		{"mvn", "-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib", "-DincludeScope=runtime", "-Dneo4j.version=" + Version()},
		{java.javac(), "-d", "classes", "-cp", filepath.Join("lib", "*"), "Neo4jServer.java"},
		{java.jar(), "--create", "--file", "launcher.jar", "-C", "classes", "."},
	} {
		if err := run(ctx, compileLimit, dir, command...); err != nil {
			return err
		}
	}
	return nil
}

// archiveClasses has a server loaded once and asked what tests ask, and keeps its classes as the virtual machine has them in
// memory, which saves each later start a third of its time, and its first statements some seconds. Only speed depends on it: a
// virtual machine that cannot do it is no error.
func archiveClasses(ctx context.Context, dir string, _ jdk) error {
	made := filepath.Join(dir, "classes.new")
	s, err := open(ctx, spec{install: dir, archive: made})
	if err != nil {
		return ctx.Err()
	}
	defer s.Close()
	for _, text := range usual {
		if _, err := s.Query(ctx, text, map[string]any{"rows": []any{map[string]any{"id": "a", "n": 1, "list": []any{"x", "y"}}}}); err != nil {
			if Version() != DefaultVersion {
				break // one that is too old for it
			}
			return fmt.Errorf("a statement of archiveClasses: %w", err)
		}
	}
	if err := s.stop(archiveLimit); err != nil {
		return ctx.Err()
	}
	if err := os.Rename(made, filepath.Join(dir, archiveFile)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// usual are statements that go where those of tests go: through the parts of Neo4j that read, plan, run and write.
var usual = []string{
	"CREATE CONSTRAINT usual_id IF NOT EXISTS FOR (n:Usual) REQUIRE n.id IS UNIQUE",
	"CREATE INDEX usual_n IF NOT EXISTS FOR (n:Usual) ON (n.n, n.id)",
	"CREATE INDEX usual_r IF NOT EXISTS FOR ()-[r:R]-() ON (r.id, r.n)",
	"CALL db.awaitIndexes(60)",
	"UNWIND $rows AS row MERGE (n:Usual {id: row.id}) SET n = {id: row.id}, n += row, n:More REMOVE n.list RETURN count(*) AS n",
	"UNWIND $rows AS row MATCH (n:Usual {id: row.id}) OPTIONAL MATCH (n)-[old:R|S]->() DELETE old WITH DISTINCT n, row MATCH (m:Usual) WHERE m.id IN [row.id] CREATE (n)-[:R {id: row.id, n: row.n}]->(m)",
	"UNWIND $rows AS row CALL (row) { MATCH (n:Usual {id: row.id}) SET n.k = right('000' + toString(row.n), 3) } IN TRANSACTIONS OF 100 ROWS",
	"UNWIND range(0, size($rows) - 1) AS i WITH i, $rows[i].id AS from CALL (from) { CALL (from) { MATCH (n:Usual) USING INDEX SEEK n:Usual(n, id)" +
		" WHERE n.n = 1 AND n.id > '' AND reduce(at = 0, t IN $rows | CASE WHEN any(x IN [] + n[t.id] WHERE x CONTAINS 'a') THEN 1 ELSE at END) >= 0" +
		" WITH n ORDER BY n.n, n.id LIMIT 3 RETURN n, n.id AS key UNION ALL MATCH ()-[r:R]->(n) USING INDEX SEEK r:R(id, n) WHERE r.id = from AND r.n > 0" +
		" AND EXISTS { MATCH (q:Usual {id: from}) WHERE q.n IS NULL OR q.n <= 3 } WITH n, r ORDER BY r.id DESC, r.n DESC LIMIT 3 RETURN n, r.id AS key }" +
		" RETURN collect(n.id) AS ids, collect(CASE WHEN key IS NOT NULL THEN key END) AS keys } RETURN collect(ids[..2]), collect(reverse(keys)), sum(COUNT { (:Usual) })",
	"MATCH (n:Usual) WITH n.n AS n, n.k AS k, COUNT { (n)-[:R]->() } AS c, [(n)-[r:R]->(m) | m.id] AS ids, properties(n) AS all RETURN n, k, sum(c), collect(DISTINCT ids), max(k), min(k) ORDER BY n",
	"EXPLAIN MATCH (n:Usual {id: 'a'}) RETURN labels(n), keys(n)",
	"MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 100 ROWS",
	"MATCH (n) DETACH DELETE n",
}

// canInstall says as ErrUnavailable what is missing.
func canInstall(java jdk) error {
	if _, err := exec.LookPath("mvn"); err != nil {
		return fmt.Errorf("%w: Maven (mvn) is not installed, which fetches Neo4j", ErrUnavailable)
	}
	if !java.compiles() {
		return fmt.Errorf("%w: the Java development kit (javac) is not installed, which compiles Neo4j's launcher", ErrUnavailable)
	}
	return nil
}

// run runs a program in a directory. Its error holds the end of what the program printed.
func run(ctx context.Context, limit time.Duration, dir string, command ...string) error {
	return runWith(ctx, limit, dir, nil, command...)
}

// runWith is run with variables, as NAME=VALUE, beside those of this process.
func runWith(ctx context.Context, limit time.Duration, dir string, variables []string, command ...string) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), variables...)
	// Ends with this process, so that it does not write where the next one starts over; see runOwned for the thread.
	cmd.SysProcAttr = ownedAttributes()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	cmd.WaitDelay = time.Second // a grandchild may hold the output open
	out, err := cmd.CombinedOutput()
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return fmt.Errorf("%s: %w\n%s", strings.Join(command, " "), err, tail(out))
}
