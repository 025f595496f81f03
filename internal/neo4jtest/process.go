// The server as a process: started, found to be ready, and ended.

package neo4jtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
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
	archiveFile = "classes.jsa"

	defaultHeapMiB      = 1024
	defaultPageCacheMiB = 512

	// startLimit is how long a start may take: 5 s on an idle machine, and some thirty where tests of other packages run beside.
	startLimit = 3 * time.Minute
	// stopLimit is how long an orderly end may take, 1 s as a rule. Then the process is killed.
	stopLimit = 30 * time.Second

	pollInterval = 20 * time.Millisecond
)

// addOpens are the parts of Java that Neo4j needs open.
var addOpens = []string{
	"--add-opens=java.base/java.nio=ALL-UNNAMED",
	"--add-opens=java.base/java.io=ALL-UNNAMED",
	"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
}

// jvmFlags are the flags with which every server runs, up to its main class.
func jvmFlags(dir string) []string {
	return append(slices.Clone(addOpens),
		"-cp", filepath.Join(dir, "launcher.jar")+string(os.PathListSeparator)+filepath.Join(dir, "lib", "*"),
		"Neo4jServer")
}

// Flags of servers that start with less work than one for benchmarks, and answer somewhat slower when they are warm: one
// thread collects garbage. A server of one test has the cheap compiler alone. One that is lent to many has the other as well, which
// begins late: what tests wait for most is the database that plans statements, and compiled well it does so in half the time.
var (
	shortFlags = []string{"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"}
	lentFlags  = []string{"-XX:+UseSerialGC", "-XX:Tier4InvocationThreshold=15000", "-XX:Tier4MinInvocationThreshold=2000", "-XX:Tier4CompileThreshold=40000"}
)

// spec describes a process to start.
type spec struct {
	install  string // directory of the installation
	archive  string // where the process writes an archive of its classes when it ends; "" for one that uses the archive
	data     string // directory of the database, and of the log
	port     int
	options  Options
	password string        // to be set, "" for none
	linger   time.Duration // 0: the process ends with this one
}

func (s spec) command(java jdk) *exec.Cmd {
	archive := "-XX:SharedArchiveFile=" + filepath.Join(s.install, archiveFile)
	if s.archive != "" {
		archive = "-XX:ArchiveClassesAtExit=" + s.archive
	}
	args := []string{fmt.Sprintf("-Xmx%dm", s.options.HeapMiB), "-Xshare:auto", archive, "-Xlog:disable", "-Xlog:all=error:stderr"}
	switch {
	case s.options.Warm:
	case s.linger > 0:
		args = append(args, lentFlags...)
	default:
		args = append(args, shortFlags...)
	}
	args = append(args, jvmFlags(s.install)...)
	args = append(args, s.data, strconv.Itoa(s.port), strconv.Itoa(s.options.PageCacheMiB))
	if s.linger > 0 {
		args = append(args, strconv.Itoa(int(s.linger/time.Second)))
	}
	cmd := exec.Command(java.java(), args...)
	cmd.Env = os.Environ()
	if s.password != "" {
		cmd.Env = append(cmd.Env, "NEO4J_PASSWORD="+s.password)
	}
	if s.options.NoAuth {
		cmd.Env = append(cmd.Env, "NEO4J_AUTH=none")
	}
	return cmd
}

// process is a running server.
type process struct {
	cmd     *exec.Cmd
	control int             // port of the launcher's control, 0 for none
	stdin   *os.File        // nil for a process that outlives this one
	done    <-chan struct{} // closed when the process has ended; nil for a process that outlives this one
}

var readyLine = regexp.MustCompile(`(?m)^ready (\d+)$`)

// startProcess starts a server and waits until it is ready. A process that is not ready in time, or when ctx ends, is killed.
func startProcess(ctx context.Context, s spec) (*process, error) {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	java, err := javaFor(ctx, Version())
	if err != nil {
		return nil, err
	}
	settings := s.options.Settings
	if l := language(); l != "" {
		settings = append(slices.Clip(settings), "db.query.default_language="+l)
	}
	if len(settings) > 0 {
		if err := os.WriteFile(filepath.Join(s.data, "neo4j.conf"), []byte(strings.Join(settings, "\n")+"\n"), 0o600); err != nil {
			return nil, err
		}
	}
	name := filepath.Join(s.data, "launcher.log")
	log, err := os.OpenFile(name, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	p := &process{cmd: s.command(java)}
	p.cmd.Stdout, p.cmd.Stderr = log, log
	if s.linger > 0 {
		err = p.startDetached()
	} else {
		err = p.startOwned()
	}
	if err != nil {
		return nil, fmt.Errorf("starting Java: %w", err)
	}
	for {
		printed, err := os.ReadFile(name)
		if err != nil {
			p.kill()
			return nil, err
		}
		if found := readyLine.FindSubmatch(printed); found != nil {
			p.control, _ = strconv.Atoi(string(found[1]))
			return p, nil
		}
		if p.ended() {
			return nil, fmt.Errorf("Neo4j ended before it was ready. It printed:\n%s", tail(printed))
		}
		if err := pause(ctx, pollInterval); err != nil {
			p.kill()
			return nil, fmt.Errorf("Neo4j was not ready in time: %w. It printed:\n%s", err, tail(printed))
		}
	}
}

// startOwned starts a process that ends with this one, however this one ends: its standard input ends then, and where the
// system can do it, it is killed.
func (p *process) startOwned() error {
	r, w, err := os.Pipe()
	if err != nil {
		return err
	}
	defer r.Close()
	p.cmd.Stdin = r
	p.cmd.SysProcAttr = ownedAttributes()
	started, done := make(chan error), make(chan struct{})
	go runOwned(p.cmd, started, done)
	if err := <-started; err != nil {
		w.Close()
		return err
	}
	p.stdin, p.done = w, done
	return nil
}

// startDetached starts a process that outlives this one. Nothing in this process waits for it.
func (p *process) startDetached() error {
	p.cmd.SysProcAttr = detachedAttributes()
	return p.cmd.Start()
}

// ended says whether the process has ended.
func (p *process) ended() bool {
	if p.done == nil {
		return reap(p.cmd.Process.Pid)
	}
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// kill ends the process as a power cut would, and waits for that.
func (p *process) kill() {
	p.cmd.Process.Kill()
	for !p.ended() {
		time.Sleep(pollInterval)
	}
	if p.stdin != nil {
		p.stdin.Close()
	}
}

// stop ends an owned process in an orderly way, and kills one that does not end within the limit.
func (p *process) stop(limit time.Duration) error {
	p.stdin.Close()
	select {
	case <-p.done:
	case <-time.After(limit):
		p.kill()
		return fmt.Errorf("Neo4j did not end within %v and was killed", limit)
	}
	if state := p.cmd.ProcessState; !state.Success() {
		return fmt.Errorf("Neo4j ended with %v", state)
	}
	return nil
}

// freePort is a free port outside the range from which systems take the ports of outgoing connections. Within it, a client
// that tries again and again to connect to a server that is down would sooner or later be given the server's port itself.
func freePort() (int, error) {
	const first, count, tries = 20_000, 10_000, 100
	var err error
	for range tries {
		port := first + rand.IntN(count)
		var l net.Listener
		if l, err = net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err == nil {
			return port, l.Close()
		}
	}
	return 0, fmt.Errorf("no free port found: %w", err)
}

// pause waits, or returns the error of a context that ends meanwhile.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// lockFile waits for the lock of a file, which it makes if need be, and which closing it or the end of the process releases.
func lockFile(ctx context.Context, name string) (*os.File, error) {
	for {
		f, err := tryLock(name)
		if !errors.Is(err, errLocked) {
			return f, err
		}
		if err := pause(ctx, pollInterval); err != nil {
			return nil, err
		}
	}
}

// tail is the end of a program's output, as much as a person reads.
func tail(out []byte) []byte {
	const most = 4000
	return bytes.TrimSpace(out[max(0, len(out)-most):])
}
