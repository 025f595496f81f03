// The port to a store: few verbs, each of which takes many and answers in the order asked.

package atlas

import (
	"context"
	"iter"
)

// Store keeps one atlas. It is safe for concurrent use.
type Store interface {
	// Snapshot is a view of one version of the data and, where at is known, of the world as it stood on that date.
	Snapshot(ctx context.Context, at Date) (Reader, error)
	// Apply makes changes, all of them or none. Afterwards every reference must point at a row that is there, else it fails
	// with ErrInput and changes nothing. Readers taken before keep what they saw.
	Apply(ctx context.Context, changes iter.Seq[Change]) error
	Close() error
}

// Change is one change of an atlas; exactly one field is set.
type Change struct {
	Put     Node     // add the row, or replace the one with its id
	Delete  ID       // remove the row with this id; not there is no error
	Dataset *Dataset // describe the data anew; Version and Store are the store's to fill in
}

// Remote is implemented by a Store that may be a network away. Where Remote says so, questions that do not wait for each
// other are best asked side by side: what they cost is mostly the way.
type Remote interface{ Remote() bool }

// Reader is one operation's view. It is safe for concurrent use, and every method answers for the same version and date.
// A Reader of a store that keeps no snapshots fails with ErrChanged once the data has changed: see Relaxed.
// Rows that are not Public are nothing to any method but Rows. Nodes that come out are shared and never written to.
// Errors are of the kinds of errors.go; a cancelled or expired ctx is ErrTimeout, and is honoured within any method.
type Reader interface {
	// Dataset describes what is read. Its Version does not depend on the date.
	Dataset() *Dataset
	// At is the date of the view, zero for all times.
	At() Date
	// Nodes finds rows by full id: one answer for each id in the order asked, nil where there is none or it does not show.
	Nodes(ctx context.Context, ids []ID) ([]Node, error)
	// Expand follows a relationship from every row at once: filtered, ordered and cut to the window for each row apart. A row that
	// is not there or does not show has no ends, which is no error. From World, from is []ID{World}.
	Expand(ctx context.Context, h *Relationship, from []ID, w Window) (*Pages, error)
	// Tally counts the ends of a relationship that pass a condition by groups, for every row: the largest group first, then by key.
	Tally(ctx context.Context, h *Relationship, from []ID, where Condition, by Grouping) ([][]Bucket, error)
	// Search finds entities by their names, best first: see search.go for what matches and how it is scored.
	Search(ctx context.Context, s Search, w Window) (*Hits, error)
	// Rows are all rows of a kind that show, by id, those that are not Public too: what an export writes.
	Rows(ctx context.Context, k Kind) iter.Seq2[Node, error]
}

// Relaxed is implemented by a Reader of a store that keeps no snapshots, for operations that must end although somebody writes
// all the time. Its answers may then be of several versions of the data.
type Relaxed interface {
	// Relax makes the reader go on where it would fail with ErrChanged. It is called before the reader is asked.
	Relax()
	// Torn tells whether the data changed while the reader, which had to drift, was asked.
	Torn() bool
}

// Window says which rows of a connection are wanted, in which order, and what else about them.
type Window struct {
	Where         Condition
	Order         Order
	After, Before string // keys of rows; "" is no bound. Only rows strictly between count as left
	First, Last   int    // how many rows of what is left, from its front or from its back; one of them is -1
	Select        Select
}

// Want says what to find out besides the rows of the page, which costs.
type Select uint8

// What may be wanted.
const (
	SelectNodes Select = 1 << iota // the rows themselves: Pages.Nodes
	SelectKeys                     // Pages.Keys
	SelectMore                     // Pages.HasPrevious and Pages.HasNext
	SelectTotal                    // Pages.Total
)

// Pages are the answers of Expand as columns, for all rows asked: the ends of row i are Ends[At[i]:At[i+1]]. Columns that
// were not wanted are nil; when the rows were not, Ends is nil and all of At is 0.
type Pages struct {
	Offsets     []int32
	Nodes       []Node
	Keys        []string // of Ends: Relationship.Key
	HasPrevious []bool   // by row asked: whether the connection has rows before the page
	HasNext     []bool   // by row asked: whether it has rows after the page
	Total       []int32  // by row asked: how many rows the connection has
}

// Grouping says by what ends are counted.
type Grouping string

// The groupings. The first three are of institutions; ByNodeKind is of any entities.
const (
	GroupCountry Grouping = "COUNTRY" // key: the country's code; node: the country
	GroupKind    Grouping = "KIND"    // key: the InstitutionKind
	GroupRegion  Grouping = "REGION"  // key: the region's name
	ByNodeKind   Grouping = "NODE_KIND"
)

// Bucket is one group of a Tally. Key is "" where what groups is unknown. Node is nil but for groups by country.
type Bucket struct {
	Key   string
	Node  Node
	Count int
}

// Hits are the answers of Search as columns: those of one page, best first.
type Hits struct {
	Nodes       []Node
	Scores      []int    // in thousandths
	Matched     []string // the name that matched, as written
	Keys        []string // of Ends: HitKey; always there
	HasPrevious bool
	HasNext     bool
	Total       int
}

// Key is the place of a row among the ends of this relationship, in an order.
func (h *Relationship) Key(o Order, n Node, w Neighbours) string {
	return string(h.AppendKey(nil, o, n, w))
}

// AppendKey appends Key to into, for who makes many keys.
func (h *Relationship) AppendKey(into []byte, o Order, n Node, w Neighbours) []byte {
	if h.To == "" {
		return AppendMixedKey(into, n)
	}
	return o.AppendKey(into, n, w)
}
