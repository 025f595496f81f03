// Checking: whether a graph may be served, by the rules of tables, with each fault named by where it is in the graph.

package mirror

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/store/loading"
	"alliance-atlas/store/natural"
)

// Check is by which rules a graph is served: it gives the rows, or nil where the report has faults.
type Check func(ctx context.Context, dataset atlas.Dataset, rows *natural.Rows) (loading.Source, Report, error)

// Report says what is wrong with a graph, and what is doubtful. Each line names the label or the type, the id and the property.
type Report struct {
	Faults, Warnings         []natural.Fault
	MoreFaults, MoreWarnings int // besides
}

// Total is how many faults there are.
func (r *Report) Total() int { return len(r.Faults) + r.MoreFaults }

// TotalWarnings is how many warnings there are.
func (r *Report) TotalWarnings() int { return len(r.Warnings) + r.MoreWarnings }

// places is a number of faults in words.
func places(n int) string {
	if n == 1 {
		return "one place"
	}
	return fmt.Sprintf("%d places", n)
}

// Rules are those of data packages, except that a row may lack its sources and its trust, which is a warning: see importer.ReadCells.
func Rules(ctx context.Context, dataset atlas.Dataset, rows *natural.Rows) (loading.Source, Report, error) {
	report := Report{Faults: limited(rows.Faults), Warnings: limited(rows.Warnings)}
	report.MoreFaults, report.MoreWarnings = len(rows.Faults)-len(report.Faults), len(rows.Warnings)-len(report.Warnings)
	p, doubts, err := importer.ReadCells(ctx, dataset, rows)
	for _, v := range doubts.First {
		report.Warnings = append(report.Warnings, placed(rows, v))
	}
	report.MoreWarnings += doubts.More
	var violations *importer.Violations
	switch {
	case errors.As(err, &violations):
		for _, v := range violations.First {
			report.Faults = append(report.Faults, placed(rows, v))
		}
		report.MoreFaults += violations.More
	case err != nil:
		return nil, report, err
	}
	if report.Total() > 0 {
		return nil, report, nil
	}
	return p, report, nil
}

// limited are the first of many.
func limited(faults []natural.Fault) []natural.Fault {
	return append([]natural.Fault(nil), faults[:min(len(faults), importer.MaxViolations)]...)
}

// placed is a violation as a fault of the graph.
func placed(rows *natural.Rows, v importer.Violation) natural.Fault {
	for _, t := range atlas.Tables {
		if t.Kind.Type() != v.File || v.Line == 0 || v.Line > rows.Len(t.Kind) {
			continue
		}
		label, id := rows.Label(t.Kind, v.Line-1)
		f := natural.Fault{Label: label, ID: string(id), Text: v.Text}
		if v.Column > 0 && v.Column <= len(t.Columns) {
			column := t.Columns[v.Column-1]
			f.Property = natural.Property(t.Kind, v.Column-1)
			f.Text = strings.TrimPrefix(f.Text, column.Name+" ")
		}
		return f
	}
	return natural.Fault{Label: v.File, Text: v.Text}
}
