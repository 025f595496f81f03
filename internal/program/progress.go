// Progress of long work: on a terminal one line that is overwritten, elsewhere a line a second, nothing for short work.
package program

import (
	"fmt"
	"io"
	"os"
	"time"

	"alliance-atlas/importer"
	"alliance-atlas/store"
)

// quiet is how long work runs before its progress shows, and the time between two lines where lines stay.
const quiet = time.Second

// progress is one piece of long work on a terminal. Its clock is the terminal's.
type progress struct {
	out      io.Writer
	now      func() time.Time
	doing    string
	begun    time.Time // when doing began
	terminal bool
	next     time.Time
	shown    bool
}

func newProgress(t *terminal, doing string) *progress {
	p := &progress{out: t.err, now: t.now, doing: doing, next: t.now().Add(quiet)}
	if f, ok := t.err.(*os.File); ok {
		info, err := f.Stat()
		p.terminal = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	return p
}

// report shows progress, if the last one was long enough ago: callers may report as often as they like.
func (p *progress) report(at importer.Progress) {
	now := p.now()
	if now.Before(p.next) {
		return
	}
	done := fmt.Sprintf("%s: %d rows", at.Table, at.Rows)
	if at.Of > 0 {
		done += fmt.Sprintf(", %d %%", 100*at.Bytes/at.Of)
	}
	p.say(now, done)
}

// say shows how much is done.
func (p *progress) say(now time.Time, done string) {
	p.shown = true
	if p.terminal {
		p.next = now.Add(quiet / 10)
		fmt.Fprintf(p.out, "\r\x1b[K%s %s", p.doing, done)
		return
	}
	p.next = now.Add(quiet)
	fmt.Fprintf(p.out, "%s %s\n", p.doing, done)
}

// load is report for an import into a database, whose phases come one after the other.
func (p *progress) load(at store.LoadProgress) {
	now := p.now()
	if at.Doing != p.doing {
		p.doing, p.begun = at.Doing, now
	}
	if now.Before(p.next) {
		return
	}
	done, took := fmt.Sprintf("%s: %d of %d", at.What, at.Done, at.Of), now.Sub(p.begun).Seconds()
	if at.Done > 0 && took > 0 {
		each := took / float64(at.Done)
		done += fmt.Sprintf(", %.0f/s, %.0f s left", 1/each, each*float64(at.Of-at.Done))
	}
	p.say(now, done)
}

// done clears the line of a terminal.
func (p *progress) done() {
	if p.shown && p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
