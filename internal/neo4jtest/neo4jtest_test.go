// How tests get a server, and what they are told if there is no way to start one. Other processes are this test binary again.

package neo4jtest

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"alliance-atlas/internal/testflags"
)

// install returns the installation, or skips or fails the test as Shared would.
func install(t *testing.T) string {
	t.Helper()
	ctx, cancel := testContext(t)
	defer cancel()
	dir, err := Install(ctx)
	if err != nil && required() {
		t.Fatal(err)
	}
	if err != nil {
		t.Skip(err)
	}
	return dir
}

// count is the only number in the only row of an answer.
func count(t *testing.T, s *Server, cypher string) int64 {
	t.Helper()
	rows, err := s.Query(t.Context(), cypher, nil)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	if len(rows) != 1 || len(rows[0].Values) != 1 {
		t.Fatalf("%s: %d rows", cypher, len(rows))
	}
	return rows[0].Values[0].(int64)
}

func exec1(t *testing.T, s *Server, cypher string) {
	t.Helper()
	if _, err := s.Query(t.Context(), cypher, nil); err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
}

const (
	countNodes = "MATCH (n) RETURN count(n)"
	// Every database has two token lookup indexes, which Neo4j makes.
	countSchema = "SHOW INDEXES YIELD type RETURN sum(CASE type WHEN 'LOOKUP' THEN 0 ELSE 1 END)"
)

func TestSharedIsEmptyAndOfTheVersionOfProduction(t *testing.T) {
	s := Shared(t, FreshSchema)
	rows, err := s.Query(t.Context(), "CALL dbms.components() YIELD versions, edition RETURN versions[0], edition", nil)
	if err != nil {
		t.Fatal(err)
	}
	if own, _ := foreignURL(); own == "" && (rows[0].Values[0] != Version() || rows[0].Values[1] != "community") {
		t.Errorf("the server is %v, want %s community", rows[0].Values, Version())
	}
	if own, _ := foreignURL(); own == "" && language() != "" {
		rows, err := s.Query(t.Context(), "SHOW DATABASE neo4j YIELD defaultLanguage", nil)
		if err != nil {
			t.Fatal(err)
		}
		if want := strings.ReplaceAll(language(), "_", " "); rows[0].Values[0] != want {
			t.Errorf("the language of statements that name none is %v, want %s", rows[0].Values, want)
		}
	}
	if nodes, schema := count(t, s, countNodes), count(t, s, countSchema); nodes != 0 || schema != 0 {
		t.Errorf("the database has %d nodes and %d indexes, want none", nodes, schema)
	}
	for _, stop := range []func() error{s.Pause, s.Resume, s.Kill, s.Stop, func() error { return s.Restart(t.Context()) }} {
		if err := stop(); err != errNotOwn {
			t.Errorf("stopping a shared server is %v, want %v", err, errNotOwn)
		}
	}
	if err := holding.add(t.Name() + "/sub"); err == nil {
		t.Error("a subtest of a test that holds a server may take another one, and would wait for its parent")
	}
}

func TestResetAndClear(t *testing.T) {
	s := Shared(t, FreshSchema)
	fill := func() {
		exec1(t, s, "CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE")
		exec1(t, s, "CREATE INDEX `odd ``name` IF NOT EXISTS FOR ()-[r:NEXT]-() ON (r.key)")
		exec1(t, s, "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Thing) ON EACH [n.name]")
		exec1(t, s, "CREATE (hub:Hub) WITH hub UNWIND range(1, 12000) AS i CREATE (:Thing {id: i})-[:NEXT {key: i}]->(hub)")
	}
	fill()
	if nodes, schema := count(t, s, countNodes), count(t, s, countSchema); nodes != 12001 || schema != 3 {
		t.Fatalf("made %d nodes and %d indexes, want 12001 and 3", nodes, schema)
	}
	if err := s.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	if nodes, schema := count(t, s, countNodes), count(t, s, countSchema); nodes != 0 || schema != 3 {
		t.Errorf("after Clear there are %d nodes and %d indexes, want 0 and 3", nodes, schema)
	}
	fill()
	if err := s.Reset(t.Context()); err != nil {
		t.Fatal(err)
	}
	if nodes, schema := count(t, s, countNodes), count(t, s, countSchema); nodes != 0 || schema != 0 {
		t.Errorf("after Reset there are %d nodes and %d indexes, want none", nodes, schema)
	}
	if n := count(t, s, "SHOW CONSTRAINTS YIELD name RETURN count(name)"); n != 0 {
		t.Errorf("after Reset there are %d constraints, want none", n)
	}
}

func TestAServerOfSomebodyElse(t *testing.T) {
	testflags.OnlyLong(t, "it starts servers of its own")
	s := Shared(t, FreshSchema)
	exec1(t, s, "CREATE (:Thing)")
	exec1(t, s, "CREATE INDEX things FOR (n:Thing) ON (n.id)")
	t.Setenv("ATLAS_TEST_NEO4J", s.URL()+"/neo4j")
	t.Setenv("ATLAS_NEO4J_USER", s.User())
	t.Setenv("ATLAS_NEO4J_PASSWORD", s.Password())

	lent, err := Lease(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if want := s.URL() + "/neo4j"; lent.URL() != want || lent.Database() != "neo4j" {
		t.Errorf("lent is %s, database %s; want %s, neo4j", lent.URL(), lent.Database(), want)
	}
	if nodes, schema := count(t, lent, countNodes), count(t, lent, countSchema); nodes != 0 || schema != 1 {
		t.Errorf("as a rule there are %d nodes and %d indexes, want 0 and 1", nodes, schema)
	}
	short, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if second, err := Lease(short); err == nil {
		t.Errorf("the same server %s is lent twice at the same time", second.URL())
	}
	if err := lent.Close(); err != nil {
		t.Error(err)
	}
	again, err := Lease(t.Context(), FreshSchema)
	if err != nil {
		t.Fatal(err)
	}
	if schema := count(t, again, countSchema); schema != 0 {
		t.Errorf("with FreshSchema there are %d indexes, want none", schema)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}

	t.Setenv("ATLAS_NEO4J_PASSWORD", "wrong")
	if _, err := Lease(t.Context()); err == nil || !strings.Contains(err.Error(), "ATLAS_TEST_NEO4J") {
		t.Errorf("a wrong password is %v, want an error that names ATLAS_TEST_NEO4J", err)
	}
	t.Setenv("ATLAS_TEST_NEO4J", "yes")
	if _, err := Lease(t.Context()); err == nil || !strings.Contains(err.Error(), "must be unset") {
		t.Errorf("the setting yes is %v, want an error that says what it may be", err)
	}
}

// Tests that use servers may look for goroutines that were left running.
func TestALeaseLeavesNoGoroutine(t *testing.T) {
	Shared(t).Close() // which skips or fails the test where there is no server
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	s, err := Lease(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	exec1(t, s, "CREATE (:Thing)")
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestWithoutMaven(t *testing.T) {
	if os.Getenv("NEO4JTEST_CASE") != "" {
		Shared(t)
		return
	}
	javaOnly := t.TempDir()
	fakeJava(t, javaOnly, "17.0.15", true)
	for _, c := range []struct{ name, path, setting, want string }{
		{"no Maven", javaOnly, "", "--- SKIP"},
		{"no Maven", javaOnly, "", "Maven (mvn) is not installed"},
		{"no Maven, required", javaOnly, "required", "--- FAIL"},
	} {
		cmd := exec.Command(os.Args[0], "-test.run=^TestWithoutMaven$", "-test.v")
		cmd.Env = []string{"NEO4JTEST_CASE=1", "HOME=" + t.TempDir(), "PATH=" + c.path, "ATLAS_TEST_NEO4J=" + c.setting}
		out, err := cmd.CombinedOutput()
		if !strings.Contains(string(out), c.want) {
			t.Errorf("%s: want %q, got %v:\n%s", c.name, c.want, err, out)
		}
	}
}

// another is this test binary as another process, which does one thing and then waits to be killed.
type another struct {
	*exec.Cmd
	lines *bufio.Scanner
}

// startAnother has another process do what beAnother knows under a name, with arguments.
func startAnother(t *testing.T, args ...string) *another {
	t.Helper()
	a := &another{Cmd: exec.Command(os.Args[0])}
	a.Env = append(os.Environ(), anotherVariable+"="+strings.Join(args, "\n"))
	a.Stderr = os.Stderr
	if _, err := a.StdinPipe(); err != nil { // which stays open until this process ends
		t.Fatal(err)
	}
	out, err := a.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		a.Process.Kill()
		a.Wait()
	})
	a.lines = bufio.NewScanner(out)
	return a
}

// says is the next line that the process prints, as words.
func (a *another) says(t *testing.T) []string {
	t.Helper()
	if !a.lines.Scan() {
		t.Fatal("the other process ended before it had said what it should")
	}
	return strings.Fields(a.lines.Text())
}

const anotherVariable = "NEO4JTEST_ANOTHER"

func TestMain(m *testing.M) {
	args := os.Getenv(anotherVariable)
	if args == "" {
		os.Exit(m.Run())
	}
	if err := beAnother(context.Background(), strings.Split(args, "\n")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func beAnother(ctx context.Context, args []string) error {
	switch args[0] {
	case "lease": // install, pool: makes a thousand nodes in the next server, and says which one that is
		s, err := testPool(args[1], args[2]).lease(ctx, []Setting{FreshSchema})
		if err != nil {
			return err
		}
		for _, cypher := range []string{countNodes, countSchema, "UNWIND range(1, 1000) AS i CREATE (n:Left) RETURN count(n)"} {
			rows, err := s.Query(ctx, cypher, nil)
			if err != nil {
				return err
			}
			fmt.Print(rows[0].Values[0], " ")
		}
		fmt.Println(s.URL())
	case "frozen": // starts a server, freezes it, and says where it is
		s, err := Open(ctx, Options{})
		if err != nil {
			return err
		}
		if err := s.Pause(); err != nil {
			return err
		}
		fmt.Println(s.URL(), s.own.spec.data)
	default:
		return fmt.Errorf("%q is nothing that another process does", args[0])
	}
	_, err := os.Stdin.Read(make([]byte, 1))
	return err
}
