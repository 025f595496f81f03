// The port to a store: few verbs, each of which takes many and answers in the order asked.

package atlas

import (
	"context"
	"iter"
	"time"
)

// Store keeps one atlas. It is safe for concurrent use.
type Store interface {
	// Snapshot is a view of one version of the data and, where at is known, of the world as it stood on that date.
	Snapshot(ctx context.Context, at PartialDate) (Reader, error)
	// Apply makes changes, all of them or none. Afterwards every reference must point at a row that is there, else it fails
	// with ErrInput and changes nothing. Readers taken before keep what they saw.
	Apply(ctx context.Context, changes iter.Seq[Change]) error
	Close() error
}

// Change is one change of an atlas; exactly one field is set.
type Change struct {
	Put     Node     // add the row, or replace the one with its id
	Delete  ID       // remove the row with this id; not there is no error
	Dataset *Dataset // replace the description of the data; the store fills in Version and Store
}

// Remote is implemented by a Store that may be a network away. Where Remote says so, questions that do not wait for each
// other are best asked side by side: most of their time is spent on the network.
type Remote interface{ Remote() bool }

// Lagging is implemented by a Store that answers from a copy of data which is kept elsewhere.
type Lagging interface {
	// Lag is how long ago the copy was last known to be what is kept there. ok is false while it is that.
	Lag() (age time.Duration, ok bool)
}

// Versioned is implemented by a Store whose data others may change: its Snapshot goes by the version that was known last, and finds
// out that it is another one when it is asked.
type Versioned interface {
	// Current is the Dataset of the data now: its version and its description. Cost: one call of the database, which reads a number.
	Current(ctx context.Context) (*Dataset, error)
}

// Current is the Dataset of a store now: its version and its description. Cost: one call of a store that is Versioned, none of another.
func Current(ctx context.Context, s Store) (*Dataset, error) {
	if v, ok := s.(Versioned); ok {
		return v.Current(ctx)
	}
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return nil, err
	}
	return reader.Dataset(), nil
}

// Reader is one operation's view. It is safe for concurrent use, and every method answers for the same version and date.
// A Reader of a store that keeps no snapshots fails with ErrChanged once the data has changed: see Relaxed.
// Only Rows gives rows that are not Public. Nodes that come out are shared and never written to.
// Errors are of the kinds of errors.go; a cancelled or expired ctx is ErrTimeout, and is honoured within any method.
type Reader interface {
	// Dataset describes what is read. Its Version does not depend on the date.
	Dataset() *Dataset
	// At is the date of the view, zero for all times.
	At() PartialDate
	// Nodes finds rows by full id: one answer for each id in the order asked, nil where there is no such row or it does not show.
	Nodes(ctx context.Context, ids []ID) ([]Node, error)
	// Expand follows a relationship from every row at once: filtered, ordered and cut to the window for each row apart. A row that
	// is not there or does not show has no ends, which is no error. For a relationship over the whole world, from is []ID{Root}.
	Expand(ctx context.Context, rel *Relationship, from []ID, w Window) (*Pages, error)
	// GroupBy counts the ends of a relationship that pass a condition by groups, for every row, and gives the groups of the window
	// (see GroupWindow.Cut). A grouping that does not fit these ends (see Grouping.Counts) is ErrInput.
	GroupBy(ctx context.Context, rel *Relationship, from []ID, where Condition, by *Grouping, w GroupWindow) ([][]Group, error)
	// Search finds entities by their names, best first: see search.go for what matches and how it is scored.
	Search(ctx context.Context, s Search, w Window) (*Hits, error)
	// Rows are all rows of a kind that show, in the order of their ids, those that are not Public too: an export writes them.
	Rows(ctx context.Context, k Kind) iter.Seq2[Node, error]
}

// Relaxed is implemented by a Reader of a store that keeps no snapshots, for operations that must end although the data is written
// all the time. Once relaxed, its answers may be of several versions of the data.
type Relaxed interface {
	// Relax makes the reader go on where it would fail with ErrChanged. It is called before the reader is asked.
	Relax()
	// Torn tells whether the data changed while the relaxed reader was asked, so that its answers may not fit together.
	Torn() bool
}

// Window says which ends of a relationship to find, in which order, and what else to find out about them.
type Window struct {
	Where         Condition
	Order         Order
	After, Before string // keys of rows: only rows strictly between them are left; "" is no bound
	First, Last   int    // how many of the rows left, from the front or from the back; one of them is -1
	Select        Select
}

// Select says which columns of Pages to fill: each costs.
type Select uint8

// The columns that may be selected.
const (
	SelectNodes Select = 1 << iota // the rows themselves: Pages.Nodes
	SelectKeys                     // Pages.Keys
	SelectMore                     // Pages.HasPrevious and Pages.HasNext
	SelectTotal                    // Pages.Total
	SelectKinds                    // Hits.Kinds, of Search alone
)

// Pages are the answers of Expand as columns, for all rows asked: the ends of row i are Nodes[Offsets[i]:Offsets[i+1]]. Columns that
// were not selected are nil. SelectKeys goes with SelectNodes; without both, all of Offsets is 0.
type Pages struct {
	Offsets     []int32
	Nodes       []Node
	Keys        []string // of Nodes: the key that Relationship.KeyParts make
	HasPrevious []bool   // by row asked: whether it has ends before the page
	HasNext     []bool   // by row asked: whether it has ends after the page
	Total       []int32  // by row asked: how many ends pass the condition, on all pages
}

// Hits are the answers of Search as columns: those of one page, best first.
type Hits struct {
	Nodes       []Node
	Scores      []int    // in thousandths
	Matched     []string // the name that matched, as written
	Keys        []string // of Nodes: HitKey; always there
	HasPrevious bool
	HasNext     bool
	Total       int
	Kinds       []KindCount // of the hits of all pages: those kinds that have any, in the order of EntityKinds; nil unless selected
}

// KindCount is how many rows of a kind there are.
type KindCount struct {
	Kind  Kind
	Count int
}

// KeyParts are the parts of which AppendKeyBy makes the keys of the ends of a relationship in an order (see Order.Parts). Ends of
// several kinds have one order, whatever o says.
func (r *Relationship) KeyParts(o Order) []Order {
	if r.To == "" {
		return OwnOrder("")
	}
	return o.Parts(r.To)
}
