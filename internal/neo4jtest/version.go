// Which Neo4j tests run against, and the Java that runs it.

package neo4jtest

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	// DefaultVersion is the version of Neo4j that tests run against where nothing else is said: the one that server/pom.xml names, and
	// that production runs.
	DefaultVersion = "5.26.31"

	versionVariable  = "ATLAS_TEST_NEO4J_VERSION"
	languageVariable = "ATLAS_TEST_NEO4J_LANGUAGE"

	// askLimit is how long a Java may take to say its version: half a second, and more where all processors are busy.
	askLimit = time.Minute
)

// Version is the version of Neo4j that tests run against: that of the environment, or DefaultVersion.
func Version() string {
	if set := os.Getenv(versionVariable); set != "" {
		return set
	}
	return DefaultVersion
}

// language is the language in which databases take statements that name none, as db.query.default_language has it; "" for Neo4j's own.
func language() string { return os.Getenv(languageVariable) }

var (
	versionForm  = regexp.MustCompile(`^(\d+)\.(\d+)\.\d+$`)
	languageForm = regexp.MustCompile(`^(CYPHER_\d+)?$`)
)

// neededJava is the oldest Java that runs a version of Neo4j.
func neededJava(version string) (int, error) {
	part := versionForm.FindStringSubmatch(version)
	if part == nil {
		return 0, fmt.Errorf("%s is %q, and must be a whole version as Maven has it, such as %s", versionVariable, version, DefaultVersion)
	}
	if !languageForm.MatchString(language()) {
		return 0, fmt.Errorf("%s is %q, and must be unset or a value of db.query.default_language, such as CYPHER_25", languageVariable, language())
	}
	if major, _ := strconv.Atoi(part[1]); major > 5 {
		return 21, nil // of all that are named by their year
	}
	return 17, nil
}

// jdk is a Java as files.
type jdk struct {
	bin   string // the directory of its programs
	major int    // 17 for 17.0.15
}

// java, javac and jar are its programs.
func (j jdk) java() string  { return filepath.Join(j.bin, "java") }
func (j jdk) javac() string { return filepath.Join(j.bin, "javac") }
func (j jdk) jar() string   { return filepath.Join(j.bin, "jar") }

// compiles tells whether it is a development kit.
func (j jdk) compiles() bool { return isProgram(j.javac()) && isProgram(j.jar()) }

func isProgram(file string) bool {
	info, err := os.Stat(file)
	return err == nil && !info.IsDir() && info.Mode()&0o111 != 0
}

// javaFor finds the Java that runs the version of Neo4j: that of JAVA_HOME, the first of PATH, or one below /usr/lib/jvm, where Linux has
// them side by side. One that compiles goes before one that does not. What is missing is an ErrUnavailable.
func javaFor(ctx context.Context, version string) (jdk, error) {
	needed, err := neededJava(version)
	if err != nil {
		return jdk{}, err
	}
	return chooseJava(ctx, version, needed, javaPlaces())
}

// javaPlaces are the directories in which there may be a Java, first those that the environment names.
func javaPlaces() []string {
	var places []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		places = append(places, filepath.Join(home, "bin"))
	}
	places = append(places, filepath.SplitList(os.Getenv("PATH"))...)
	side, _ := filepath.Glob("/usr/lib/jvm/*/bin") // the pattern is a good one
	return append(places, side...)
}

// chooseJava is javaFor among places.
func chooseJava(ctx context.Context, version string, needed int, places []string) (jdk, error) {
	var there, suits []jdk
	for _, bin := range places {
		if bin == "" || !isProgram(filepath.Join(bin, "java")) {
			continue
		}
		j := jdk{bin: bin}
		if j.major = majorOf(ctx, j); j.major >= needed {
			if j.compiles() {
				return j, nil
			}
			suits = append(suits, j)
		}
		there = append(there, j)
	}
	if len(suits) > 0 {
		return suits[0], nil
	}
	if len(there) == 0 {
		return jdk{}, fmt.Errorf("%w: Java (java) is not installed, which runs Neo4j", ErrUnavailable)
	}
	newest := slices.MaxFunc(there, func(a, b jdk) int { return a.major - b.major })
	return jdk{}, fmt.Errorf("%w: Java here is %d, and Neo4j %s needs %d or newer, by JAVA_HOME, in PATH or in /usr/lib/jvm", ErrUnavailable, newest.major, version, needed)
}

var (
	releaseLine = regexp.MustCompile(`(?m)^JAVA_VERSION="(?:1\.)?(\d+)`)
	spokenLine  = regexp.MustCompile(`version "(?:1\.)?(\d+)`)
)

// majorOf is the first number of the version of a Java, 0 where it does not say it. Its file "release" says it at once; where there is none, it is
// asked.
func majorOf(ctx context.Context, j jdk) int {
	var found [][]byte
	if file, err := filepath.EvalSymlinks(j.java()); err == nil {
		if content, err := os.ReadFile(filepath.Join(filepath.Dir(filepath.Dir(file)), "release")); err == nil {
			found = releaseLine.FindSubmatch(content)
		}
	}
	if found == nil {
		ctx, cancel := context.WithTimeout(ctx, askLimit)
		defer cancel()
		cmd := exec.CommandContext(ctx, j.java(), "-version")
		cmd.WaitDelay = time.Second
		out, _ := cmd.CombinedOutput() // what it printed is asked
		found = spokenLine.FindSubmatch(out)
	}
	if found == nil {
		return 0
	}
	major, _ := strconv.Atoi(string(found[1]))
	return major
}

// launcherFor is the launcher's source for a version. Two classes that it uses were in another package before: 5.20 has them there, 5.23 where the
// source says.
func launcherFor(version string) []byte {
	part := versionForm.FindStringSubmatch(version)
	if part == nil || part[1] != "5" {
		return launcher
	}
	if minor, _ := strconv.Atoi(part[2]); minor > 20 {
		return launcher
	}
	return bytes.ReplaceAll(launcher, []byte("org.neo4j.server.security."), []byte("org.neo4j.cypher.internal.security."))
}

// poolName is the name of the directory of the pool: servers whose databases take another language are not lent for each other.
func poolName() string {
	if l := language(); l != "" {
		return "pool-" + strings.ToLower(l)
	}
	return "pool"
}
