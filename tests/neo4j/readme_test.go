// The README's questions in Cypher, asked of a real Neo4j that holds the dataset, get the answers that are printed.

package neo4j

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/tests/harness"
)

var updateReadme = flag.Bool("update-readme", false, "write the answers of Neo4j into README.md")

func TestReadmeInCypher(t *testing.T) {
	server := onNeo4j(t, neo4jtest.KeepSchema)
	harness.MustCall(t, "import", "--store", server.URL())
	readme := string(harness.ReadFile(t, "README.md"))
	var out strings.Builder
	last, questions := 0, 0
	blocks := harness.ReadmeBlocks(t, readme)
	for i, b := range blocks {
		if b.Language != "cypher" {
			continue
		}
		questions++
		if i+1 == len(blocks) || blocks[i+1].Language != "text" {
			t.Fatalf("README.md has no answer behind\n%s", b.Text)
		}
		answer := blocks[i+1]
		got := printed(query(t, server, b.Text))
		if strings.Count(got, "\n") < 2 {
			t.Errorf("README.md asks what has hardly an answer: %q\nto\n%s", got, b.Text)
		}
		if got != answer.Text && !*updateReadme {
			t.Errorf("README.md prints\n%s\nNeo4j answers\n%s", answer.Text, got)
		}
		out.WriteString(readme[last:answer.From] + got)
		last = answer.To
	}
	if questions < 5 {
		t.Errorf("README.md asks %d questions in Cypher, not 5", questions)
	}
	if *updateReadme {
		if err := os.WriteFile("README.md", []byte(out.String()+readme[last:]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// printed are rows as the README has them: values apart by two spaces or more, below each other.
func printed(rows [][]any) string {
	var cells [][]string
	var widths []int
	for _, row := range rows {
		var line []string
		for i, value := range row {
			cell := fmt.Sprint(value)
			if list, ok := value.([]any); ok {
				cell = strings.Trim(strings.Join(strings.Fields(fmt.Sprintf("%q", list)), " "), "[]")
			}
			if len(widths) == i {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(cell)))
			line = append(line, cell)
		}
		cells = append(cells, line)
	}
	var b strings.Builder
	for _, line := range cells {
		for i, cell := range line {
			if i == len(line)-1 {
				b.WriteString(cell + "\n")
			} else {
				b.WriteString(cell + strings.Repeat(" ", widths[i]+2-len([]rune(cell))))
			}
		}
	}
	return b.String()
}
