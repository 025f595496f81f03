// Answers as CSV: which operations are tables, and what becomes of an answer that is not all there.

package graph

import (
	"net/http"
	"net/url"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"alliance-atlas/graph/table"
)

// The parameters of an address that say how a table is written.
const (
	bomParameter   = "bom"   // with a mark in front, for Excel
	excelParameter = "excel" // with ' before what a spreadsheet would run
)

// versionHeader is the header with the version of the data that a table is of: JSON has it in extensions.dataset.
const versionHeader = "X-Atlas-Version"

// readStyle reads how a table is to be written.
func readStyle(values url.Values) (*table.Style, *refusal) {
	style := new(table.Style)
	for _, p := range []struct {
		name string
		set  *bool
	}{{bomParameter, &style.BOM}, {excelParameter, &style.Excel}} {
		switch text := values.Get(p.name); {
		case text == "1" || text == "true":
			*p.set = true
		case values.Has(p.name) && text != "0" && text != "false":
			return nil, refuse(http.StatusBadRequest, "%s in the address is %s; give 1 or 0", p.name, show(text))
		}
	}
	return style, nil
}

// styled is a style as a part of a tag.
func styled(s *table.Style) (text string) {
	if s != nil && s.BOM {
		text += ";" + bomParameter
	}
	if s != nil && s.Excel {
		text += ";" + excelParameter
	}
	return text
}

// shapeOf is the table of an operation, known before it is run; BAD_INPUT where it is none.
func shapeOf(d *document, op *ast.OperationDefinition, vars map[string]any) (*table.Table, *gqlerror.Error) {
	t, err := table.Of(d.QueryDocument, op, vars)
	if err != nil {
		return nil, errorAt(badInput, op.Position, "%s", err)
	}
	return t, nil
}

// asTable is the answer as CSV, in a buffer to keep. nil: there is none, and the answer holds nothing but the errors that say why. An
// answer with some data and an error is one of these, since a table has no place for the error.
func (a *answer) asTable(style *table.Style) []byte {
	if len(a.errors) == 0 && a.changing {
		a.errors = gqlerror.List{errorf(unavailable, "the data was changing while the table was made; ask again")}
	}
	if len(a.errors) == 0 {
		csv, err := a.table.AppendCSV(buffer(), a.data, *style, MaxTable)
		if err == nil {
			a.drop()
			a.text, a.data = nil, []byte{}
			return csv
		}
		keep(csv)
		a.errors = gqlerror.List{errorf(limitExceeded, "the table would take more than %d MiB, since what encloses a list is repeated in each of its rows; ask for fewer rows or fields", MaxTable>>20)}
	}
	a.drop()
	a.text, a.data = nil, nil
	return nil
}
