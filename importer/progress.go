// Progress of long work, for a terminal or a log to show.

package importer

import (
	"sync"
	"time"
)

// Progress says how far a piece of work is.
type Progress struct {
	Table string // the table at work; several are read side by side
	Rows  int    // of all tables so far
	Bytes int64  // of all tables so far
	Of    int64  // bytes that there are, 0 where that is not known in advance
}

// progressEvery is the least time between two reports: faster than the eye is of no use.
const progressEvery = 100 * time.Millisecond

// rowsBetween is how many rows pass between two checks of the clock and of the context.
const rowsBetween = 1024

// meter adds up the work of several tables and reports it, never twice at a time. A nil report reports nothing.
type meter struct {
	report func(Progress)

	mu   sync.Mutex
	last time.Time
	now  Progress
}

// add counts rows and bytes of a table.
func (m *meter) add(table string, rows int, bytes int64) {
	if m.report == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now.Table = table
	m.now.Rows += rows
	m.now.Bytes += bytes
	if t := time.Now(); t.Sub(m.last) >= progressEvery {
		m.last = t
		m.report(m.now)
	}
}

// end reports the whole.
func (m *meter) end() {
	if m.report == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.report(m.now)
}
