// Violations: the faults of a data package, each with its place, so that one run shows all of them.

package importer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"alliance-atlas/atlas"
)

// MaxViolations is how many violations are kept: more than anybody mends before running the check again. The others are
// counted.
const MaxViolations = 1000

// Violation is one thing that is wrong with a data package. Line and Column, from 1 and in bytes, are where the cell or
// the record that it is about begins; both are 0 where the whole file is meant.
type Violation struct {
	File         string
	Line, Column int
	Text         string
}

// String is the violation as editors read it: institutions.csv:12:5: country "XX" is not in countries.csv.
func (v Violation) String() string {
	if v.Line == 0 {
		return v.File + ": " + v.Text
	}
	return fmt.Sprintf("%s:%d:%d: %s", v.File, v.Line, v.Column, v.Text)
}

// Violations is the error of Read: all that is wrong, by file, line and column. It is an atlas.ErrInput.
type Violations struct {
	First []Violation // the first MaxViolations of them
	More  int         // how many there are besides
}

// Error has one violation a line.
func (v *Violations) Error() string {
	var b strings.Builder
	for i, one := range v.First {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(one.String())
	}
	if v.More > 0 {
		fmt.Fprintf(&b, "\nand %d more", v.More)
	}
	return b.String()
}

// Unwrap makes errors.Is(err, atlas.ErrInput) true.
func (v *Violations) Unwrap() error { return atlas.ErrInput }

func byPlace(a, b Violation) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Text, b.Text))
}

// problems collects the violations of one file: the first MaxViolations by place, and how many there are.
type problems struct {
	file  string
	kept  []Violation
	total int
}

func (p *problems) add(at place, text string) {
	p.total++
	p.kept = append(p.kept, Violation{p.file, int(at.line), int(at.column), text})
	if len(p.kept) >= 2*MaxViolations {
		p.cut()
	}
}

// cut sorts what is kept and drops what is too much.
func (p *problems) cut() {
	slices.SortFunc(p.kept, byPlace)
	p.kept = p.kept[:min(len(p.kept), MaxViolations)]
}

// full tells whether later lines are of no interest any more.
func (p *problems) full() bool { return p.total >= MaxViolations }

// violations gathers the problems of all files into one error, nil if there are no problems.
func violations(files []*problems) error {
	all := &Violations{}
	total := 0
	for _, p := range files {
		p.cut()
		total += p.total
		all.First = append(all.First, p.kept...)
	}
	if total == 0 {
		return nil
	}
	slices.SortFunc(all.First, byPlace)
	all.First = all.First[:min(len(all.First), MaxViolations)]
	all.More = total - len(all.First)
	return all
}
