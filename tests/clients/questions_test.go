// pandas reads the answers of saved questions, and of the API by Accept, as tables.

package clients

import (
	"encoding/json"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestPandasReadsQuestions(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	p := harness.Serve(t)
	is := facts[struct {
		Seen map[string]struct {
			Rows, Laid, Columns int
			Wrong               []json.RawMessage
		}
		Asked []string
	}](t, python, interpreter, "questions.py", p.URL(""))
	// As many as there are examples that ask for one chain of lists, or fewer where one of them is asked for more.
	if len(is.Seen) < 15 {
		t.Errorf("it read %d tables", len(is.Seen))
	}
	for name, q := range is.Seen {
		if q.Rows == 0 || q.Columns == 0 || q.Rows != q.Laid || len(q.Wrong) > 0 {
			t.Errorf("%s has %d rows of %d columns for %d of the answer: %s", name, q.Rows, q.Columns, q.Laid, q.Wrong)
		}
	}
	var of struct {
		Institutions struct{ Nodes []struct{ ID string } }
	}
	p.Ask(t, `{ institutions(first: 500, where: {country: {code: {eq: "FR"}}}) { nodes { id } } }`, nil, &of)
	var ids []string
	for _, node := range of.Institutions.Nodes {
		ids = append(ids, node.ID)
	}
	same(t, "institutions by Accept", is.Asked, ids)
}
