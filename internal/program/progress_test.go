// Progress by a clock that the test sets: on a terminal, where lines stay, and of an import, whose end is known.

package program

import (
	"bytes"
	"context"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"alliance-atlas/importer"
	"alliance-atlas/store"
)

// clock stands still until a test moves it.
type clock struct{ at time.Time }

func (c *clock) now() time.Time                 { return c.at }
func (c *clock) pass(d time.Duration)           { c.at = c.at.Add(d) }
func newClock() *clock                          { return &clock{time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)} }
func (c *clock) over(b *bytes.Buffer) *terminal { return &terminal{err: b, now: c.now} }

func TestProgressIsALineASecond(t *testing.T) {
	c, out := newClock(), new(bytes.Buffer)
	p := newProgress(c.over(out), "reading")
	said := func(after time.Duration, at importer.Progress, want string) {
		t.Helper()
		out.Reset()
		c.pass(after)
		if p.report(at); out.String() != want {
			t.Errorf("at %v: %q, want %q", c.at, out, want)
		}
	}
	said(999*time.Millisecond, importer.Progress{Table: "people", Rows: 10, Bytes: 1, Of: 100}, "") // short work says nothing
	said(time.Millisecond, importer.Progress{Table: "people", Rows: 20, Bytes: 25, Of: 100}, "reading people: 20 rows, 25 %\n")
	said(999*time.Millisecond, importer.Progress{Table: "people", Rows: 30, Bytes: 50, Of: 100}, "")
	said(time.Millisecond, importer.Progress{Table: "courses", Rows: 40}, "reading courses: 40 rows\n") // the total is not known
	said(3*time.Second, importer.Progress{Table: "courses", Rows: 50, Bytes: 100, Of: 100}, "reading courses: 50 rows, 100 %\n")
	out.Reset()
	if p.done(); out.Len() > 0 {
		t.Errorf("after all, where lines stay: %q", out)
	}
}

func TestProgressOfAFileIsHowMuchIsWritten(t *testing.T) {
	c, out, file := newClock(), new(bytes.Buffer), new(bytes.Buffer)
	w := &counted{sized{to: file}, newProgress(c.over(out), "writing")}
	for _, step := range []struct {
		after time.Duration
		bytes int
		want  string
	}{{0, 100_000, ""}, {999 * time.Millisecond, 900_000, ""}, {time.Millisecond, 500_000, "writing 1.5 MB\n"}, {time.Second / 2, 1, ""}, {time.Second / 2, 1_000_000, "writing 2.5 MB\n"}} {
		out.Reset()
		c.pass(step.after)
		if n, err := w.Write(make([]byte, step.bytes)); n != step.bytes || err != nil || out.String() != step.want {
			t.Errorf("%d bytes: %d, %v, %q, want %q", step.bytes, n, err, out, step.want)
		}
	}
	if file.Len() != 2_500_001 || w.n != 2_500_001 {
		t.Errorf("%d bytes are written and %d counted", file.Len(), w.n)
	}
}

func TestProgressOnATerminalIsOneLine(t *testing.T) {
	c, out := newClock(), new(bytes.Buffer)
	p := newProgress(c.over(out), "checking")
	if p.terminal {
		t.Fatal("a buffer is taken for a terminal")
	}
	p.terminal = true
	c.pass(time.Second)
	p.report(importer.Progress{Table: "people", Rows: 20})
	c.pass(99 * time.Millisecond)
	p.report(importer.Progress{Table: "people", Rows: 30})
	c.pass(time.Millisecond)
	p.report(importer.Progress{Table: "people", Rows: 40})
	p.done()
	const clear = "\r\x1b[K"
	if want := clear + "checking people: 20 rows" + clear + "checking people: 40 rows" + clear; out.String() != want {
		t.Errorf("the terminal gets %q, want %q", out, want)
	}

	out.Reset()
	short := newProgress(c.over(out), "checking")
	short.terminal = true
	short.report(importer.Progress{Table: "people", Rows: 20})
	if short.done(); out.Len() > 0 {
		t.Errorf("short work writes %q to a terminal", out)
	}
}

func TestProgressOfAnImportSaysWhatIsLeft(t *testing.T) {
	c, out := newClock(), new(bytes.Buffer)
	p := newProgress(c.over(out), "")
	for _, at := range []struct {
		after time.Duration
		store.LoadProgress
	}{
		{0, store.LoadProgress{Doing: "comparing", What: "people", Done: 0, Of: 400}},                 // its time begins
		{2 * time.Second, store.LoadProgress{Doing: "comparing", What: "people", Done: 100, Of: 400}}, // 50/s, so 300 take 6 s
		{time.Second, store.LoadProgress{Doing: "writing", What: "people", Done: 0, Of: 90}},          // another phase has a time of its own
		{3 * time.Second, store.LoadProgress{Doing: "writing", What: "courses", Done: 30, Of: 90}},
	} {
		c.pass(at.after)
		p.load(at.LoadProgress)
	}
	if want := "comparing people: 100 of 400, 50/s, 6 s left\nwriting people: 0 of 90\nwriting courses: 30 of 90, 10/s, 6 s left\n"; out.String() != want {
		t.Errorf("an import says\n%swant\n%s", out, want)
	}
}

// leaping is a clock on which a second passes each time it is read, so that any work is long. At one of the readings it
// interrupts: the second reading is that of the first report.
type leaping struct {
	clock
	readings  int
	interrupt func()
}

func (c *leaping) now() time.Time {
	if c.readings--; c.readings == 0 {
		c.interrupt()
	}
	c.pass(time.Second)
	return c.at
}

// Commands show their progress. An interrupted one says so, and what it leaves is not taken for a data package.
func TestCommandsSayHowFarTheyAre(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "world")
	interruptedAfter := func(readings int, args ...string) (code int, stdout, stderr string) {
		t.Helper()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var out, err bytes.Buffer
		c := &leaping{*newClock(), readings, cancel}
		code = run(ctx, args, &terminal{out: &out, err: &err, now: c.now})
		return code, out.String(), err.String()
	}
	const never = 0

	code, stdout, stderr := interruptedAfter(2, "generate", dir, "--institutions", "2000")
	lines, last := strings.CutSuffix(stderr, "alliance-atlas: stopped before it was done\n")
	if code != ExitFailed || stdout != "" || !last {
		t.Errorf("interrupted, it ends with %d, prints %q and says %q", code, stdout, stderr)
	}
	if !regexp.MustCompile(`^(generating [a-z_]+: [0-9]+ rows\n)+$`).MatchString(lines) {
		t.Errorf("a line of progress says what is done and how much of it: %q", lines)
	}
	if code, _, stderr := interruptedAfter(never, "check", dir); code != ExitWrong || strings.Contains(stderr, "in order") {
		t.Errorf("check of what an interrupted command left ends with %d: %s", code, stderr)
	}

	for _, c := range []struct{ doing, args string }{
		{"generating", "generate DIR --institutions 20"}, {"checking", "check DIR"}, {"reading", "export --store mem:DIR DIR/again"}, {"exporting", "export --store mem:DIR DIR/once-more"},
		{"exporting", "export --neo4j-admin --store mem:DIR DIR/graph"},
	} {
		code, _, stderr := interruptedAfter(never, strings.Fields(strings.ReplaceAll(c.args, "DIR", dir))...)
		if code != ExitOK || !regexp.MustCompile(`(?m)^`+c.doing+` [A-Za-z_]+: [0-9]+ rows`).MatchString(stderr) {
			t.Errorf("%s ends with %d and says %q, nothing of %s", c.args, code, stderr, c.doing)
		}
	}
}
