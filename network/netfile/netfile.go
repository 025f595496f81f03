// Package netfile writes networks as files that other people's programs read. This file has what is written, a view of a network that
// knows nothing of where it comes from, and the table of formats. Each format has a file of its own; write.go has what they share.
//
// Files are written piece by piece, so that memory does not grow with them, and the same network gives the same bytes. Whatever the names
// in a network, a file is well-formed: what a format cannot hold is replaced, as its file here says.
package netfile

import (
	"context"
	"io"

	"alliance-atlas/atlas"
)

// Network is a network as it is written. Its functions are called in ascending order of their numbers, by one goroutine.
type Network struct {
	Name     string // short, of lower-case letters and hyphens: co-membership
	Directed bool
	Dynamic  bool // a network in time: a format that has a form for these uses it
	Dated    bool // ties may have dates
	About    []Fact
	Columns  []Column // of nodes, besides id and label
	Nodes    int
	Ties     int

	// ID is the id of a node: a text without white space, quotes and control characters.
	ID func(node int) string
	// Node writes what is known of a node into one whose Values are as many as there are columns, all unknown.
	Node func(node int, into *Node)
	// Tie writes a tie into an empty one.
	Tie func(tie int, into *Tie)
	// Cluster is the number of the community of a node, from 1; formats that draw communities need it. nil where there are none.
	Cluster func(node int) int
}

// Fact is a sentence about a network, by the name that it has in a file: a word in lower case.
type Fact struct{ Name, Text string }

// Column is an attribute of nodes.
type Column struct {
	Name  string // in camel case, none of id, label, source, target
	Type  Type
	About Sort
}

// Type is the type of a column.
type Type int

// The types.
const (
	Text Type = iota
	Whole
	Number
)

// Sort says what the numbers of a column are good for.
type Sort int

// The sorts.
const (
	Attribute Sort = iota // a property of the node
	Size                  // a number that adds up, such as how many ties there are
	Score                 // any other number
)

// Value is a value of a column, of its type.
type Value struct {
	Known  bool
	Text   string
	Number float64
}

// Node is a node.
type Node struct {
	Label  string
	Values []Value // by column
}

// Tie is a tie between two nodes by their numbers.
type Tie struct {
	Source, Target int
	Weight         float64
	Count          int
	From, To       atlas.PartialDate // unknown where they are zero
}

// Format is a format of files.
type Format struct {
	Name      string // as in an address: graphml, or nodes.csv
	Ext       string // of a file name: graphml, or csv
	MediaType string
	Reads     string // which programs read it, for people
	Clusters  bool   // whether it needs Network.Cluster

	write func(f *file)
}

// Formats are all formats, in the order in which they are documented.
func Formats() []*Format {
	return []*Format{graphML, gexf13, nodesCSV, tiesCSV, nodeLink, cytoscape, pajek, vosviewer, dot}
}

// FormatOf is the format with a name, nil for other names.
func FormatOf(name string) *Format {
	for _, f := range Formats() {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// GEXF12 is GEXF in its version 1.2, for programs that do not read 1.3.
func GEXF12() *Format { return gexf12 }

// Options change tables; other formats have none.
type Options struct {
	BOM      bool // begin with a byte order mark, by which Excel knows UTF-8
	Excel    bool // put ' before a text that a spreadsheet would run as a formula
	Comments bool // say what the network is in lines that begin with #
}

// Write writes a network. It ends soon after its context. The error is that of the writer, or of kind atlas.ErrTimeout; what was written
// is then no file.
func (f *Format) Write(ctx context.Context, w io.Writer, n *Network, o Options) error {
	out := &file{Network: n, options: o, ctx: ctx, w: w, buffer: make([]byte, 0, bufferSize+1<<10)}
	f.write(out)
	out.flush()
	return out.err
}
