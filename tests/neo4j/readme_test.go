// The questions in Cypher of README.md and docs/*.md, asked of a real Neo4j that holds the dataset, get the answers that are printed.

package neo4j

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

var updateReadme = flag.Bool("update-readme", false, "write the answers of Neo4j into README.md and docs/*.md")

func TestReadmeInCypher(t *testing.T) {
	server := published(t)
	questions := 0
	for _, name := range harness.ReadmeFiles(t) {
		harness.ReadmeAnswers(t, name, *updateReadme, func(before []harness.Block, b harness.Block) string {
			if len(before) == 0 || before[len(before)-1].Language != "cypher" {
				return ""
			}
			question := before[len(before)-1]
			if b.Language != "text" {
				t.Fatalf("%s has no answer behind\n%s", name, question.Text)
			}
			questions++
			got := printed(query(t, server, question.Text))
			if strings.Count(got, "\n") < 2 {
				t.Errorf("%s asks what has hardly an answer: %q\nto\n%s", name, got, question.Text)
			}
			return got
		})
	}
	if questions < 7 {
		t.Errorf("the documents ask %d questions in Cypher, not 7", questions)
	}
}

// printed are rows as the documents have them: values apart by two spaces or more, below each other; lists with commas.
func printed(rows [][]any) string {
	var cells [][]string
	var widths []int
	for _, row := range rows {
		var line []string
		for i, value := range row {
			cell := fmt.Sprint(value)
			if list, ok := value.([]any); ok {
				var texts []string
				for _, element := range list {
					texts = append(texts, fmt.Sprint(element))
				}
				cell = strings.Join(texts, ", ")
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
