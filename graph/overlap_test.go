// Tests of the rule that fields with one name must be one field, against that of gqlparser.

package graph

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// zoo is a small schema in which fields of one name differ in type, arguments and what is below.
var zoo = gqlparser.MustLoadSchema(&ast.Source{Input: `
type Query { pet(a: Int, f: F): Pet dog: Dog cat: Cat any: Any pets: [Pet!] }
interface Pet { name(a: Int): String friend: Pet any: Any }
union Any = Dog | Cat | Stone
type Dog implements Pet { name(a: Int): String friend: Pet any: Any size: Int! owner: Dog list: [Dog] leaf: E }
type Cat implements Pet { name(a: Int): String friend: Dog any: Any size: Int owner: Cat list: [Dog!] leaf: String }
type Stone { name: Int size: Int! owner: Stone leaf: E list: Stone }
enum E { X Y }
input F { a: Int b: [Int] }
`})

// TestOverlapIsThatOfTheSpecification: on random documents, the rule refuses what gqlparser's refuses, and nothing else.
func TestOverlapIsThatOfTheSpecification(t *testing.T) {
	const seed = 1 // the gate asks the same each time
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	refused := 0
	const documents = 5_000
	for range documents {
		text := randomDocument(random)
		doc, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil {
			t.Fatal(err, text)
		}
		theirs, ours := conflicts(doc, rules.OverlappingFieldsCanBeMergedRule.RuleFunc), conflicts(doc, overlappingFieldsCanBeMerged)
		if (len(theirs) > 0) != (len(ours) > 0) {
			t.Fatalf("gqlparser says %q, and we say %q, of\n%s", theirs, ours, text)
		}
		if len(ours) > 0 {
			refused++
		}
	}
	if refused < documents/10 || refused > documents*9/10 {
		t.Errorf("%d of %d documents are refused, which shows little", refused, documents)
	}
}

func conflicts(doc *ast.QueryDocument, rule core.RuleFunc) (found []error) {
	var events core.Events
	rule(&events, func(options ...core.ErrorOption) {
		err := errorf(badQuery, "")
		for _, option := range options {
			option(err)
		}
		found = append(found, err)
	})
	core.Walk(zoo, doc, &events)
	return found
}

// randomDocument is valid except for fields that cannot be merged: a fragment spreads only later ones, and all are spread.
func randomDocument(random *rand.Rand) string {
	types := []string{"Query", "Pet", "Any", "Dog", "Cat", "Stone"}
	fragments := make([]string, random.IntN(4))
	on := make([]string, len(fragments))
	for i := range fragments {
		on[i] = types[1+random.IntN(5)]
	}
	var set func(on string, depth, from int) string
	set = func(on0 string, depth, from int) string {
		var b strings.Builder
		b.WriteString("{")
		if random.IntN(3) == 0 {
			b.WriteString("__typename ")
		}
		for range 1 + random.IntN(4) {
			switch def := zoo.Types[on0]; {
			case random.IntN(5) == 0:
				to := types[1+random.IntN(5)]
				if on0 == "Query" {
					to = on0
				}
				if depth > 0 {
					fmt.Fprintf(&b, "... on %s %s ", to, set(to, depth-1, from))
				}
			case random.IntN(4) == 0 && from < len(fragments) && on0 != "Query":
				i := from + random.IntN(len(fragments)-from)
				fmt.Fprintf(&b, "...f%d ", i)
			case len(def.Fields) > 0:
				f := def.Fields[random.IntN(len(def.Fields))]
				if strings.HasPrefix(f.Name, "__") {
					continue
				}
				leaf := zoo.Types[f.Type.Name()].IsLeafType()
				if !leaf && depth == 0 {
					continue
				}
				if random.IntN(3) == 0 {
					b.WriteString([]string{"x:", "y:", "name:", "owner:"}[random.IntN(4)])
				}
				b.WriteString(f.Name)
				switch {
				case f.Name == "pet" && random.IntN(3) == 0:
					b.WriteString([]string{"(f:{a:1,b:[1,2]})", "(f:{b:[1,2],a:1})", "(f:{a:1,b:[2,1]})"}[random.IntN(3)])
				case len(f.Arguments) > 0 && random.IntN(3) == 0:
					b.WriteString([]string{"(a:1)", "(a:2)", "(a:null)"}[random.IntN(3)])
				}
				if !leaf {
					b.WriteString(set(f.Type.Name(), depth-1, from))
				}
				b.WriteString(" ")
			}
		}
		if b.Len() == 1 {
			b.WriteString("__typename")
		}
		b.WriteString("}")
		return b.String()
	}
	text := set("Query", 4, 0)
	for i := range fragments {
		fragments[i] = fmt.Sprintf("\nfragment f%d on %s %s", i, on[i], set(on[i], 2, i+1))
	}
	// Only those that are reached from the operation: unused fragments are the matter of another rule.
	reached := text
	for i, f := range fragments {
		if strings.Contains(reached, fmt.Sprintf("...f%d ", i)) {
			reached += f
		}
	}
	return reached
}
