// Which Java is taken for which Neo4j, and what is said where there is none.

package neo4jtest

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fakeJava makes a directory of a Java that says its version and does nothing else.
func fakeJava(t *testing.T, bin, version string, compiles bool) string {
	t.Helper()
	if err := os.MkdirAll(bin, 0o700); err != nil {
		t.Fatal(err)
	}
	names := []string{"java"}
	if compiles {
		names = append(names, "javac", "jar")
	}
	for _, name := range names {
		if err := os.WriteFile(filepath.Join(bin, name), fmt.Appendf(nil, "#!/bin/sh\necho 'openjdk version \"%s\" 2026-01-01' >&2\n", version), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return bin
}

func TestTheJavaIsOneThatRunsTheVersion(t *testing.T) {
	dir := t.TempDir()
	java := func(name, version string, compiles bool) string {
		return fakeJava(t, filepath.Join(dir, name, "bin"), version, compiles)
	}
	old, j17, j21, jre, later := java("old", "1.8.0_401", true), java("17", "17.0.15", true), java("21", "21", true), java("jre", "17.0.15", false), java("later", "25.0.3", true)
	silent := java("silent", "", true)
	if err := os.WriteFile(filepath.Join(dir, "later", "release"), []byte("IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"26.0.1\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		version string
		places  []string
		want    string
		major   int
	}{
		{"5.26.31", []string{j17, j21}, j17, 17},
		{"5.26.31", []string{"", "/none", j21, j17}, j21, 21},
		{"5.23.0", []string{old, silent, j17}, j17, 17},
		{"5.23.0", []string{jre, j21}, j21, 21}, // the first that compiles
		{"5.23.0", []string{jre}, jre, 17},
		{"2026.08.1", []string{j17, jre, j21}, j21, 21},
		{"2025.01.0", []string{j17, later, j21}, later, 26}, // its file says so, without asking
		{"5.26.31", nil, "Java (java) is not installed", 0},
		{"5.26.31", []string{old}, "Java here is 8, and Neo4j 5.26.31 needs 17 or newer", 0},
		{"2026.08.1", []string{old, j17, jre}, "Java here is 17, and Neo4j 2026.08.1 needs 21 or newer", 0},
	} {
		needed, err := neededJava(c.version)
		if err != nil {
			t.Fatal(err)
		}
		got, err := chooseJava(t.Context(), c.version, needed, c.places)
		if c.major == 0 {
			if !errors.Is(err, ErrUnavailable) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Neo4j %s with %v: %v, want %q", c.version, c.places, err, c.want)
			}
		} else if err != nil || got.bin != c.want || got.major != c.major {
			t.Errorf("Neo4j %s with %v: %v, %v; want %d in %s", c.version, c.places, got, err, c.major, c.want)
		}
	}
}

func TestTheVersionOfTests(t *testing.T) {
	t.Setenv("ATLAS_TEST_NEO4J", "")
	t.Setenv(versionVariable, "")
	t.Setenv(languageVariable, "")
	if Version() != DefaultVersion || !strings.Contains(string(pom), "<neo4j.version>"+DefaultVersion+"</neo4j.version>") {
		t.Errorf("where nothing is said the version is %s, and pom.xml names another than %s", Version(), DefaultVersion)
	}
	if poolName() != "pool" {
		t.Errorf("the pool is %s", poolName())
	}
	t.Setenv(versionVariable, "2026.08.1")
	t.Setenv(languageVariable, "CYPHER_25")
	if _, err := neededJava(Version()); err != nil || Version() != "2026.08.1" || poolName() != "pool-cypher_25" {
		t.Errorf("version %s, pool %s, %v", Version(), poolName(), err)
	}
	for _, wrong := range []struct{ version, language, want string }{
		{"5.26", "", "ATLAS_TEST_NEO4J_VERSION"}, {"latest", "", "ATLAS_TEST_NEO4J_VERSION"}, {"../5.26.31", "", "ATLAS_TEST_NEO4J_VERSION"},
		{"5.26.31", "25", "ATLAS_TEST_NEO4J_LANGUAGE"},
	} {
		t.Setenv(versionVariable, wrong.version)
		t.Setenv(languageVariable, wrong.language)
		if _, err := Install(t.Context()); err == nil || errors.Is(err, ErrUnavailable) || !strings.Contains(err.Error(), wrong.want) {
			t.Errorf("version %q, language %q: %v, want an error that names %s", wrong.version, wrong.language, err, wrong.want)
		}
	}
}
