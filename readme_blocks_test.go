// The documents that print questions, commands and answers, and their fenced blocks.

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// block is a fenced block of a document, with the place of its content in it.
type block struct {
	language, text string
	from, to       int
}

// readmeFiles are the documents whose questions are asked.
func readmeFiles(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("docs/*.md")
	if err != nil || len(names) < 4 {
		t.Fatalf("docs has only %q: %v", names, err)
	}
	return append([]string{"README.md"}, names...)
}

func readmeText(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// fenced finds blocks, also those within lists, which are indented.
var fenced = regexp.MustCompile("(?ms)^ *```(\\w*)\n(.*?)^ *```$")

func readmeBlocks(t *testing.T, text string) (blocks []block) {
	for _, at := range fenced.FindAllStringSubmatchIndex(text, -1) {
		blocks = append(blocks, block{text[at[2]:at[3]], text[at[4]:at[5]], at[4], at[5]})
	}
	if fences := strings.Count(text, "```"); fences != 2*len(blocks) {
		t.Fatalf("%d fences make %d blocks; a block begins and ends on lines of its own", fences, len(blocks))
	}
	return blocks
}

// readmeAnswers compares the answers that a document prints with those that answer gives to the block before, "" for a block that is
// no answer. With update it writes them.
func readmeAnswers(t *testing.T, name string, update bool, answer func(before []block, b block) string) {
	t.Helper()
	text := readmeText(t, name)
	var out strings.Builder
	last := 0
	blocks := readmeBlocks(t, text)
	for i, b := range blocks {
		want := answer(blocks[:i], b)
		if want == "" {
			continue
		}
		if want != b.text && !update {
			t.Errorf("%s prints\n%s\nthe answer is\n%s", name, b.text, want)
		}
		out.WriteString(text[last:b.from] + want)
		last = b.to
	}
	if update {
		if err := os.WriteFile(name, []byte(out.String()+text[last:]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
