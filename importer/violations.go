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
	first, more := gather(files)
	if len(first) == 0 {
		return nil
	}
	return &Violations{first, more}
}

// gather are the first problems of all files, and how many there are besides.
func gather(files []*problems) (first []Violation, more int) {
	total := 0
	for _, p := range files {
		p.cut()
		total += p.total
		first = append(first, p.kept...)
	}
	slices.SortFunc(first, byPlace)
	first = first[:min(len(first), MaxViolations)]
	return first, total - len(first)
}

// Warnings are doubts about a package that breaks no rule, by file, line and column: values that are hardly right, and may be.
type Warnings struct {
	First []Violation // the first MaxViolations of them
	More  int         // how many there are besides
}

// Len is how many there are.
func (w Warnings) Len() int { return len(w.First) + w.More }

// String has one warning a line, each with a line feed: institutions.csv:12:5: warning: …
func (w Warnings) String() string {
	var b strings.Builder
	for _, one := range w.First {
		one.Text = "warning: " + one.Text
		b.WriteString(one.String())
		b.WriteByte('\n')
	}
	if w.More > 0 {
		fmt.Fprintf(&b, "warning: and %d more\n", w.More)
	}
	return b.String()
}

func (all tables) warnings() Warnings {
	var doubts []*problems
	for _, t := range all {
		doubts = append(doubts, &t.doubts)
	}
	first, more := gather(doubts)
	return Warnings{first, more}
}
