// The documents that print questions, commands and answers, and their fenced blocks.

package harness

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Block is a fenced block of a document, with the place of its content in it.
type Block struct {
	Language, Text string
	From, To       int // bytes from the begin of the document
}

// ReadmeFiles are the documents whose questions are asked.
func ReadmeFiles(t *testing.T) []string {
	AtRoot(t)
	names, err := filepath.Glob("docs/*.md")
	if err != nil || len(names) < 4 {
		t.Fatalf("docs has only %q: %v", names, err)
	}
	return append([]string{"README.md", "data/README.md"}, names...)
}

// ReadmeText is the text of a document.
func ReadmeText(t *testing.T, name string) string {
	AtRoot(t)
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// fenced finds blocks, also those within lists, which are indented.
var fenced = regexp.MustCompile("(?ms)^ *```(\\w*)\n(.*?)^ *```$")

// ReadmeBlocks are the fenced blocks of a document, in order.
func ReadmeBlocks(t *testing.T, text string) (blocks []Block) {
	for _, at := range fenced.FindAllStringSubmatchIndex(text, -1) {
		blocks = append(blocks, Block{text[at[2]:at[3]], text[at[4]:at[5]], at[4], at[5]})
	}
	if fences := strings.Count(text, "```"); fences != 2*len(blocks) {
		t.Fatalf("%d fences make %d blocks; a block begins and ends on lines of its own", fences, len(blocks))
	}
	return blocks
}

// ReadmeAnswers compares the answers that a document prints with those that answer gives to the block before, "" for a
// block that is no answer. With update it writes them.
func ReadmeAnswers(t *testing.T, name string, update bool, answer func(before []Block, b Block) string) {
	t.Helper()
	text := ReadmeText(t, name)
	var out strings.Builder
	last := 0
	blocks := ReadmeBlocks(t, text)
	for i, b := range blocks {
		want := answer(blocks[:i], b)
		if want == "" {
			continue
		}
		if want != b.Text && !update {
			t.Errorf("%s prints\n%s\nthe answer is\n%s", name, b.Text, want)
		}
		out.WriteString(text[last:b.From] + want)
		last = b.To
	}
	if update {
		if err := os.WriteFile(name, []byte(out.String()+text[last:]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
