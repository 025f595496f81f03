// Fuzzing of sentences: documents and bodies are broken at random, and each error must have a place, and a sentence of ours.

package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"golang.org/x/tools/txtar"

	"alliance-atlas/internal/testflags"
)

// foreign are words of the parser, of its rules and of Go, which no sentence has, and traces of sentences that went wrong. Names
// and values that a client wrote may be among them, so that quoted is taken out before.
var foreign = regexp.MustCompile(`(?i)unexpected|expected|\bfound\b|<invalid>|<eof>|\bEOF\b|\btoken\b|<nil>|\bnil\b|\*ast\.|gqlparser|gqlerror|graphql\.|strconv|(?-i:json: )|invalid character|interface ?\{|map\[|%!|%[a-z]\b|\bgoroutine\b|\bpanic\b|` +
	`BlockString|Punctuator|\bBraceL\b|\bParenL\b|OnCorrectType|KnownType|KnownArgument|ScalarLeafs|Rule\b|string literal|looking for|after (top-level|object|array)|\bNaN\b|  |:: |;;|\.\.$|at least one definition|non composite|non-input|named ""`)

// quoted matches the parts of a sentence that repeat what a client wrote.
var quoted = regexp.MustCompile("(?s)`[^`]*`|\"(\\\\.|[^\"\\\\])*\"…?|“[^”]*”")

// checkSentence demands that a message is one that a stranger understands, as far as a test can tell.
func checkSentence(message string) error {
	bare := quoted.ReplaceAllString(message, "X")
	bare = strings.ReplaceAll(bare, ": NaN is no ", ": X is no ") // a word that a client wrote as a number
	switch {
	case foreign.MatchString(bare):
		return fmt.Errorf("the sentence has %q: %s", foreign.FindString(bare), message)
	case !utf8.ValidString(message) || strings.ContainsAny(message, "\x00\r"):
		return fmt.Errorf("the sentence has characters that cannot be read: %q", message)
	case len(strings.Fields(bare)) < 4:
		return fmt.Errorf("the sentence is none: %s", message)
	case strings.TrimSpace(message) != message:
		return fmt.Errorf("the sentence has space around it: %q", message)
	}
	return nil
}

// checkPlaces demands that the errors of a document have places within it.
func checkPlaces(document string, places []struct{ Line, Column int }) error {
	lines := regexp.MustCompile("\r\n|\n|\r").Split(document, -1)
	if len(places) == 0 {
		return errors.New("the error has no place")
	}
	for _, p := range places {
		if p.Line < 1 || p.Line > len(lines) || p.Column < 1 || p.Column > utf8.RuneCountInString(lines[p.Line-1])+1 {
			return fmt.Errorf("line %d, column %d is not in the document", p.Line, p.Column)
		}
	}
	return nil
}

// writtenDocuments are the documents of the examples and of the goldens.
func writtenDocuments(t testing.TB) (documents []string) {
	t.Helper()
	examples, _ := filepath.Glob("../web/examples/*.graphql")
	for _, file := range examples {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		documents = append(documents, string(text))
	}
	goldens, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range goldens {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if strings.HasPrefix(f.Name, "query") {
				documents = append(documents, string(f.Data))
			}
		}
	}
	if len(examples) < 10 || len(documents) < 100 {
		t.Fatalf("there are %d examples, and %d documents with those of the goldens", len(examples), len(documents))
	}
	return documents
}

// oddTexts are signs and texts that people paste, type by mistake, or cannot see.
var oddTexts = []string{
	"'", "“", "”", "„", "‘", "’", "«", "»", "`", ";", "?", "%", "\\", "^", "~", "/", "*", "<", ">", "+5", "00", "1.", ".5", "1a", "1e", "-", "0x1F", "1.2.3", "2024-01-30", "2024-10",
	"\u00a0", "\u200b", "\ufeff", "\u00ad", "\u2028", "\u3000", "\u2060", "\x00", "\x07", "\x7f", "\u0085", "é", "漢", "😀", "：", "（", "…", "—", "\r", "\r\n", "\t", "\n",
	"{}", "()", "[]", "{", "}", "(", ")", "[", "]", "$", "$x", "@", "@skip", "@asOf", "!", "&", "|", "=", ":", "...", "... on", "..", ".", `"`, `""`, `"""`, `"a`, `"\N"`, `"\u12"`, `"\uD83D"`, `"\uDE00\uD83D"`,
	`"\u{}"`, `"\u{110000}"`, `"\`, "\"a\nb\"", "#", "# x\n", "on", "query", "Query", "mutation", "subscription", "fragment", "fragment on on X", "fragment F on Country {name}", "type Foo {a: Int}", "extend", "schema",
	"null", "true", "nope", "nope {nope}", "name(first: 5)", "$x: Int", "($x: Int = $y)", "query($x: [Int!) {a}", `{"query": "{ dataset { name } }"}`, `[{"query": "{a}"}]`, "...F", "... on Nope {id}", "... on String {id}", "__schema", "first: 5",
	`first: "5"`, "first: 99999999999", "where: {nope: 1}", "id: {}", "1", "-7", "1.5e400", "name: dataset", "@include(if: 5)", "@include", "@nope", `@asOf(date: "2018")`, "dataset @asOf(date: 2018)",
}

var symbolsOf = regexp.MustCompile(`"""(?s:.*?)"""|"[^"\n]*"|\.\.\.|[A-Za-z_0-9]+|\s+|.`)

// broken is a document with one to three mutations of its characters and symbols.
func broken(r *rand.Rand, document string, others []string) string {
	parts := symbolsOf.FindAllString(document, -1)
	if r.IntN(3) == 0 {
		parts = strings.Split(document, "")
	}
	for range 1 + r.IntN(3) {
		if len(parts) == 0 {
			break
		}
		i, j := r.IntN(len(parts)), r.IntN(len(parts))
		odd := oddTexts[r.IntN(len(oddTexts))]
		switch r.IntN(10) {
		case 0, 1:
			parts[i] = ""
		case 2, 3:
			parts[i] = odd
		case 4, 5:
			parts[i] += odd
		case 6:
			parts[i], parts[j] = parts[j], parts[i]
		case 7:
			parts = parts[:i]
		case 8:
			parts[i] += parts[i]
		case 9:
			parts[i] += others[r.IntN(len(others))]
		}
	}
	return strings.Join(parts, "")
}

// TestSentences breaks documents: each error has a place in the document and a sentence of ours.
func TestSentences(t *testing.T) {
	testflags.NotRaced(t, "it is about words, one answer after another")
	documents := writtenDocuments(t)
	r := rand.New(rand.NewPCG(testflags.Seed(t), 0))
	h := mustHandler(&stub{}, Options{})
	codes := map[string]int{}
	const times = 2000
	for range times {
		document := broken(r, documents[r.IntN(len(documents))], documents)
		got := serve(t, h, question(document, ""))
		codes[got.code()]++
		for _, e := range got.Errors {
			if strings.HasSuffix(e.Message, "more errors are not shown") {
				continue
			}
			if err := checkSentence(e.Message); err != nil {
				t.Errorf("%v\n%q", err, document)
			}
			if len(e.Path) > 0 {
				continue // an error of the answer, whose place gqlgen's rules give
			}
			if err := checkPlaces(document, e.Locations); err != nil {
				t.Errorf("%v: %s\n%q", err, e.Message, document)
			}
		}
		comparePlaces(t, document)
	}
	t.Log(codes)
	if codes["BAD_QUERY"] < times/2 {
		t.Errorf("of %d broken documents are answered %v, which shows little", times, codes)
	}
}

// TestSentencesOfBodies breaks bodies: each is answered, or refused in a sentence of ours.
func TestSentencesOfBodies(t *testing.T) {
	r := rand.New(rand.NewPCG(testflags.Seed(t), 1))
	h := mustHandler(&stub{}, Options{})
	odd := append([]string{
		"'", "NaN", "Infinity", "undefined", "None", "True", "// x", "/* x */", ",", ",}", "\\", "\\n", `\"`, `\x`, `\u12`, `\ud800`, `\ud83d\ude00`, "\xff", "\x1f\x8b", "01", "+1", "1.", "1e", "--1", "2024-01-01",
		"null", "[]", "{}", "{", "}", "[", "]", ":", `"`, `""`, `"query"`, `"variables":`, `"{}"`, `"{\"a\":1}"`, "5", "true", "\f", "\v", "\u00a0", strings.Repeat("[", 60), strings.Repeat("[", 11_000),
	}, oddTexts...)
	refused := 0
	const times = 500
	for range times {
		text := jsonTexts[r.IntN(len(jsonTexts))]
		parts := symbolsOf.FindAllString(text, -1)
		for range 1 + r.IntN(3) {
			if i := r.IntN(max(1, len(parts))); i < len(parts) {
				switch r.IntN(5) {
				case 0:
					parts[i] = ""
				case 1:
					parts[i] = odd[r.IntN(len(odd))]
				case 2:
					parts[i] += odd[r.IntN(len(odd))]
				case 3:
					parts[i] += parts[i]
				case 4:
					parts = parts[:i]
				}
			}
		}
		body := strings.Join(parts, "")
		checkJSON(t, []byte(body))
		got := serve(t, h, posted(body))
		if got.status == 400 {
			refused++
		}
		for _, e := range got.Errors {
			if err := checkSentence(e.Message); err != nil || got.status >= 500 {
				t.Errorf("%d %v\n%.2000q", got.status, err, body)
			}
			noJSON := strings.HasPrefix(e.Message, "the body is no JSON")
			if noJSON && json.Valid(bytes.Trim(withoutMark([]byte(body)), jsonSpace)) {
				t.Errorf("%s\n%.2000q", e.Message, body)
			}
			if noJSON && !regexp.MustCompile(`^the body is no JSON at byte [0-9]+( \(line [0-9]+, column [0-9]+\))?: `).MatchString(e.Message) {
				t.Errorf("the sentence has no place: %s\n%.2000q", e.Message, body)
			}
		}
	}
	if refused < times/2 {
		t.Errorf("of %d broken bodies %d are refused, which shows little", times, refused)
	}
}

// comparePlaces holds diagnose to what gqlparser takes and refuses.
func comparePlaces(t *testing.T, document string) {
	t.Helper()
	document = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(document) // gqlparser counts columns otherwise after these
	if len(document) > MaxDocument {
		return
	}
	_, err := parser.ParseQuery(&ast.Source{Input: document})
	p := diagnose(document)
	switch at, _ := errors.AsType[*gqlerror.Error](err); {
	case err != nil && p == nil:
		t.Errorf("no reason is given why a document does not parse (%v):\n%q", err, document)
	case err == nil && p != nil:
		if odd, _ := checkSize(document); !odd {
			t.Errorf("a document parses, and is refused: %s\n%q", p.sentence, document)
		}
	case err != nil:
		line, column := lineOf(document, p.at)
		at := at.Locations[0]
		switch {
		case at.Line == line && at.Column == column:
		case p.at < len(document) && document[p.at] == '"': // gqlparser is behind the quote
		case strings.Contains(p.sentence, "half a character"), strings.Contains(p.sentence, "no number and no name"), strings.Contains(p.sentence, "a description"):
			// which gqlparser takes
		default:
			t.Errorf("%d:%d %v: %s\n%q", line, column, err, p.sentence, document)
		}
	}
}
