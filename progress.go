// Progress of long work: a line that is written over on a terminal, a line a second elsewhere, nothing for short work.
package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"alliance-atlas/importer"
)

// quiet is how long work may take before it is worth a word, and how often a word is said where lines stay.
const quiet = time.Second

type progress struct {
	out      io.Writer
	doing    string
	terminal bool
	next     time.Time
	shown    bool
}

func newProgress(out io.Writer, doing string) *progress {
	p := &progress{out: out, doing: doing, next: time.Now().Add(quiet)}
	if f, ok := out.(*os.File); ok {
		info, err := f.Stat()
		p.terminal = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	return p
}

// report is what long work calls as often as it likes.
func (p *progress) report(at importer.Progress) {
	now := time.Now()
	if now.Before(p.next) {
		return
	}
	p.shown = true
	done := fmt.Sprintf("%s: %d rows", at.Table, at.Rows)
	if at.Of > 0 {
		done += fmt.Sprintf(", %d %%", 100*at.Bytes/at.Of)
	}
	if p.terminal {
		p.next = now.Add(quiet / 10)
		fmt.Fprintf(p.out, "\r\x1b[K%s %s", p.doing, done)
		return
	}
	p.next = now.Add(quiet)
	fmt.Fprintf(p.out, "%s %s\n", p.doing, done)
}

// done clears the line of a terminal.
func (p *progress) done() {
	if p.shown && p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
