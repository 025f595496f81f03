// The notebook of docs/partnerships.ipynb runs from top to bottom, as Jupyter runs it, and shows what GraphQL answers.

package clients

import (
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestTheNotebookRuns(t *testing.T) {
	interpreter := tool(t, "downloads", "python")
	p := harness.Serve(t)
	is := facts[struct {
		Texts, Tables []string
		Pictures      int
	}](t, python, interpreter, "notebook.py", "../../../docs/partnerships.ipynb", p.URL(""))
	type network struct{ NodeCount, TieCount int }
	var then, now struct{ Network network }
	ask := `{ network(of: {kind: CO_MEMBERSHIP, weight: FRACTIONAL, asOf: "%s"}) { nodeCount tieCount } }`
	p.Ask(t, fmt.Sprintf(ask, "2015"), nil, &then)
	p.Ask(t, fmt.Sprintf(ask, "2024"), nil, &now)
	want := fmt.Sprintf("%d institutions with %d ties in 2015, %d with %d in 2024\n", then.Network.NodeCount, then.Network.TieCount, now.Network.NodeCount, now.Network.TieCount)
	if text := strings.Join(is.Texts, ""); !strings.Contains(text, want) || !strings.Contains(text, "CO_MEMBERSHIP; weight FRACTIONAL; as of 2024") {
		t.Errorf("it prints %q, without %q", text, want)
	}
	if len(is.Tables) != 1 || !strings.Contains(is.Tables[0], "since_2015") || !strings.Contains(is.Tables[0], "Europe") {
		t.Errorf("its tables are %q", is.Tables)
	}
	if is.Pictures != 1 {
		t.Errorf("it shows %d pictures", is.Pictures)
	}
}
