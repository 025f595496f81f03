// The fenced blocks of README.md: commands, questions and answers, which tests run and compare.

package harness

import (
	"regexp"
	"testing"
)

// Block is a fenced block of the README, with the place of its content in the file.
type Block struct {
	Language, Text string
	From, To       int // bytes from the begin of the file
}

// ReadmeBlocks are the fenced blocks of a README, in order.
func ReadmeBlocks(t *testing.T, readme string) []Block {
	var blocks []Block
	for _, at := range regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$").FindAllStringSubmatchIndex(readme, -1) {
		blocks = append(blocks, Block{readme[at[2]:at[3]], readme[at[4]:at[5]], at[4], at[5]})
	}
	t.Helper()
	if len(blocks) < 8 {
		t.Fatalf("README.md has %d blocks; its commands and answers are not found", len(blocks))
	}
	return blocks
}
