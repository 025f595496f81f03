// Tests of every limit at one below it, at it and at one above it.

package graph

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestLimits asks for one less than a limit, for it, and for one more.
func TestLimits(t *testing.T) {
	pad := func(text string, to int) string { return text + strings.Repeat(" ", to-len(text)) }
	// nested is a chain of fields, the last of which is a leaf: n levels.
	nested := func(n int) string {
		return strings.Repeat("{alliance:parent", n-2) + "{id}" + strings.Repeat("}", n-2)
	}
	for _, c := range []struct {
		name    string
		limit   int
		request func(n int) *http.Request
		status  int // of one more
	}{
		{"body", MaxBody, func(n int) *http.Request { return posted(pad(hello, n)) }, 413},
		{"document", MaxDocument, func(n int) *http.Request { return question(pad("{__typename}", n), "") }, 200},
		{"document in characters of several bytes", MaxDocument, func(n int) *http.Request {
			text := "{__typename}#" + strings.Repeat("漢", 1000)
			return question(pad(text, n), "")
		}, 200},
		{"tokens", MaxTokens, func(n int) *http.Request {
			// There are 20 tokens besides the list's.
			return question(`{countries(where:{id:{in:[`+strings.Repeat(`"x" `, n-20)+`]}}){totalCount}}`, "")
		}, 200},
		{"tokens among comments", MaxTokens, func(n int) *http.Request {
			return question(`{countries(where:{id:{in:[`+strings.Repeat("\"x\" #comment\n# and another\n", n-20)+`]}}){totalCount}}`, "")
		}, 200},
		{"fields", MaxFields, func(n int) *http.Request { return question("{dataset{"+strings.Repeat("name ", n-1)+"}}", "") }, 200},
		{"fields in fragments", MaxFields, func(n int) *http.Request {
			// Each spread of f is 10 fields, and each of g 100.
			return question("{dataset{...g ...g ...g ...g ...g ...g ...g ...g ...g "+strings.Repeat("name ", n-901)+"}} fragment f on Dataset {"+strings.Repeat("name ", 10)+"} fragment g on Dataset {"+strings.Repeat("...f ... on Dataset {...f} ", 5)+"}", "")
		}, 200},
		{"levels", MaxLevels, func(n int) *http.Request {
			return question(`{alliance(id:"a")`+nested(n)+"}", "")
		}, 200},
		{"levels in fragments", MaxLevels, func(n int) *http.Request {
			return question(`{alliance(id:"a"){...f}} fragment f on Alliance{...{parent `+nested(n-1)+"}}", "")
		}, 200},
		{"root fields", MaxRootFields, func(n int) *http.Request { return question("{"+aliases(n, "__typename")+"}", "") }, 200},
		{"root fields in fragments", MaxRootFields, func(n int) *http.Request {
			return question("{"+aliases(n-10, "__typename")+"...f ... on Query {...f}} fragment f on Query {"+strings.Repeat("__typename ", 5)+"}", "")
		}, 200},
		{"introspections", MaxIntrospections, func(n int) *http.Request {
			return question("{"+aliases(n-1, "__schema{queryType{name}}")+`...f} fragment f on Query {__type(name:"Query"){name}}`, "")
		}, 200},
		{"objects", MaxObjects, func(n int) *http.Request {
			// 499 and 499 × 199 and the rest.
			return question("query($n:Int){institutions(first:499){nodes{memberships(last:199){edges{node{id}}}}} countries(first:$n){nodes{id}}}", fmt.Sprintf(`{"n":%d}`, n-499-499*199))
		}, 200},
		{"objects in fragments", MaxObjects, func(n int) *http.Request {
			return question("query($n:Int){countries(first:499){edges{node{institutions(first:199){...f}}}} a:countries(first:$n){...c ...c}} fragment f on InstitutionConnection{pageInfo{hasNextPage} ...g} fragment g on InstitutionConnection{nodes{id}} fragment c on CountryConnection{nodes{id}}", fmt.Sprintf(`{"n":%d}`, n-499-499*199))
		}, 200},
		{"nesting of variables", MaxNesting, func(n int) *http.Request {
			return question("{__typename}", `{"a":`+strings.Repeat("[", n-1)+strings.Repeat("]", n-1)+"}")
		}, 400},
		{"objects in variables", MaxVariableObjects, func(n int) *http.Request {
			return question("{__typename}", `{"a":[`+strings.TrimSuffix(strings.Repeat("{},", n-1), ",")+"]}")
		}, 400},
		{"nesting of variables of a GET", MaxNesting, func(n int) *http.Request {
			return httptest.NewRequest(http.MethodGet, "/?query={__typename}&variables="+strings.Repeat(`{"a":`, n)+`"}[["`+strings.Repeat("}", n), nil)
		}, 400},
	} {
		for n := c.limit - 1; n <= c.limit+1; n++ {
			got := serve(t, mustHandler(&stub{empty: true}, Options{}), c.request(n))
			if n <= c.limit && (got.code() != "" || got.status != 200) {
				t.Errorf("%s: %d of %d get %d %.300s", c.name, n, c.limit, got.status, got.text)
			}
			if n > c.limit && (got.code() != "LIMIT_EXCEEDED" || got.status != c.status || got.Data != nil) {
				t.Errorf("%s: %d of %d get %d %.300s", c.name, n, c.limit, got.status, got.text)
			}
		}
	}
}

// TestValuesOfAnAnswer: what an answer may hold ends it while it grows, whichever executor makes it.
func TestValuesOfAnAnswer(t *testing.T) {
	for query, values := range map[string]int{
		"{institutions(first:3){nodes{id ...f}}} fragment f on Institution{name memberships(first:2){nodes{id __typename}}}": 1 /* nodes */ + 3*3 /* id, name, memberships */ + 3*1 /* nodes */ + 6*2, /* id, __typename */
		"{courses(first:3){nodes{id instructors}}}": 1 /* nodes */ + 3*2 /* id, instructors */ + 3*stubInstructors,
	} {
		for _, executor := range []string{LevelExecutor, ReferenceExecutor} {
			for most := values - 1; most <= values+1; most++ {
				h := mustNewHandler(&stub{}, Options{Executor: executor})
				h.maxValues = most
				got := serve(t, h, question(query, ""))
				if most >= values && got.code() != "" || most < values && got.code() != "LIMIT_EXCEEDED" {
					t.Errorf("%s: an answer of %d values where %d are allowed gets %s", executor, values, most, got.text)
				}
			}
		}
	}
}

// TestPromise: an operation of the size that the API promises to answer, by every measure at once, is answered.
func TestPromise(t *testing.T) {
	h := mustNewHandler(&stub{}, Options{})
	write := func(more int) string {
		return "query($a:String){" +
			aliases(30, "alliances{nodes{id members{nodes{id country{id name}}} sources{id} names{text}}} ") + // 30 × 20 × (1 + 20 + 10 + 10) objects
			named("b", 19, "institutions(first:500,after:$a){nodes{id name memberships(first:1){nodes{id}}}} ") + // 19 × 1000
			`deep:alliance(id:"a")` + strings.Repeat("{parent", 13) + "{" + strings.Repeat("id ", more) + "}" + strings.Repeat("}", 13) + "}"
	}
	text := write(1)
	for more := 2; ; more++ {
		longer := write(more)
		if _, _, err := parse(longer); err != nil {
			break
		}
		text = longer
	}
	parsed, c, err := parse(text)
	if err != nil {
		t.Fatal(err)
	}
	s := c.shapeOf(parsed.Operations[0].SelectionSet)
	t.Logf("%+v", s)
	if s.top != MaxRootFields || s.levels != MaxLevels || s.fields < MaxFields*9/10 {
		t.Errorf("the test asks for %+v, which shows little", s)
	}
	if got := serve(t, h, question(text+strings.Repeat(" ", MaxDocument-len(text)), "")); len(got.Errors) > 0 {
		t.Errorf("an operation of the promised size gets %.300s", got.text)
	}
	// Where only windows count, as one may read the promise: 500 + 500 × 99 rows, each with what it points at.
	const points = "{institutions(first:500){nodes{country{id} memberships(first:99){nodes{alliance{parent{id}} institution{country{id}}}}}}}"
	parsed, _, err = parse(points)
	if err != nil {
		t.Fatal(err)
	}
	if _, errs := validate(h.schema.Schema(), parsed, false); len(errs) > 0 {
		t.Fatal(errs)
	}
	if err := checkExtent(parsed, parsed.Operations[0], nil); err != nil {
		t.Error(err)
	}
}

// TestExtent counts rows by hand.
func TestExtent(t *testing.T) {
	h := mustNewHandler(&stub{}, Options{})
	for query, want := range map[string]int{
		`{dataset{name}}`:                                             0,
		`{dataset{counts{count}}}`:                                    10,
		`{countries{totalCount}}`:                                     0,
		`{countries{pageInfo{endCursor}}}`:                            0,
		`{countries{nodes{id}}}`:                                      20,
		`{search(text:"a"){nodes{id}}}`:                               10,
		`{search(text:"a",first:30){edges{node{id}}}}`:                30,
		`{countries(first:null){nodes{id}}}`:                          20,
		`{countries(first:0){nodes{id}}}`:                             0,
		`{countries(last:500){nodes{id}}}`:                            500,
		`{countries(first:501){nodes{id}}}`:                           0,
		`{countries(first:-1){nodes{id}}}`:                            0,
		`{countries(first:3){nodes{id} edges{node{id}}}}`:             3,
		`{nodes(ids:[]){id}}`:                                         10,
		`{institutions{groups(by:COUNTRY){key}}}`:                     10,
		`{institutions{groups(by:COUNTRY){key} nodes{id}}}`:           30,
		`{institutions{groups(by:COUNTRY,first:500){key}}}`:           500,
		`{institutions{groups(by:COUNTRY,first:null){key node{id}}}}`: 20,
		`{institutions{groups(by:COUNTRY,first:7){key node{...on Country{institutions(first:3){nodes{id}}}}}}}`:    7 * (1 + 1 + 3),
		`{institutions{groups(by:COUNTRY,first:0){key}}}`:                                                          0,
		`{institutions{groups(by:COUNTRY,first:501){key}}}`:                                                        0,
		`{search(text:"a"){groups(by:KIND){key}}}`:                                                                 10,
		`{alliances(first:4){nodes{members{groups(by:CITY){key}}}}}`:                                               4 + 4*10,
		`{institution(id:1){country{name} memberships{nodes{alliance{name seat{id}}}}}}`:                           20,
		`{institutions(first:3){nodes{names{text} sources{id citations(first:2){nodes{id}}}}}}`:                    3 + 3*10 + 3*10*(1+2),
		`{institutions(first:3){edges{node{memberships(first:5){nodes{alliance{members(first:7){nodes{id}}}}}}}}}`: 3 + 3*5 + 3*5*7,
		`query($n:Int=4){countries(first:$n){nodes{id}}}`:                                                          4,
	} {
		doc, c, err := parse(query)
		if err != nil {
			t.Fatal(err)
		}
		if _, errs := validate(h.schema.Schema(), doc, c.cyclic); len(errs) > 0 {
			t.Fatal(query, errs)
		}
		vars, err := variables(h.schema.Schema(), doc.Operations[0], nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := (&extents{doc: doc, vars: vars, memo: map[string]extent{}}).extentOf(doc.Operations[0].SelectionSet).once; got != want {
			t.Errorf("%s counts as %d objects, want %d", query, got, want)
		}
	}
}

// TestWindowsOutOfBoundsAreInput: a window that is wrong is wrong whatever the operation would cost.
func TestWindowsOutOfBoundsAreInput(t *testing.T) {
	for _, query := range []string{
		"{ countries(first: 500) { nodes { institutions(first: 500, last: 1) { nodes { id } } } } }",
		"{ countries(first: 500, last: 1) { nodes { institutions(first: 500) { nodes { id } } } } }",
		"{ countries(first: 500) { nodes { institutions(first: 10, last: 501) { nodes { id } } } } }",
		"{ a: countries(first: -1) { nodes { id } } b: countries(first: 500) { nodes { institutions(first: 500) { nodes { id } } } } }",
	} {
		if got := serve(t, mustHandler(&stub{}, Options{}), question(query, "")); got.code() != "BAD_INPUT" {
			t.Errorf("%s gets %s", query, got.text)
		}
	}
}

// TestGroupsOfManyParentsAreRefused: 10,000 connections may each have up to 10,000 groups.
func TestGroupsOfManyParentsAreRefused(t *testing.T) {
	h := mustHandler(&stub{}, Options{})
	parents := "{ institutions(first: 500) { nodes { memberships(first: 20) { nodes { alliance { members { groups(by: CITY%s) { key } } } } } } } }"
	for _, c := range []struct{ of, want string }{{"", "LIMIT_EXCEEDED"}, {", first: 10", "LIMIT_EXCEEDED"}, {", first: 500", "LIMIT_EXCEEDED"}, {", first: 501", "BAD_INPUT"}, {", first: 0", "BAD_INPUT"}} {
		query := fmt.Sprintf(parents, c.of)
		if got := serve(t, h, question(query, "")); got.code() != c.want {
			t.Errorf("%s gets %s, not %s", query, got.text, c.want)
		}
	}
}

// TestIntrospectionOfTools: what GraphiQL and others ask for by themselves is answered, deep as it is.
func TestIntrospectionOfTools(t *testing.T) {
	got := serve(t, mustHandler(&stub{}, Options{}), question(introspected, ""))
	var answer struct {
		Schema struct{ Types []struct{ Name string } } `json:"__schema"`
	}
	if err := json.Unmarshal(got.Data, &answer); err != nil || len(got.Errors) > 0 || len(answer.Schema.Types) < 50 {
		t.Errorf("%v %.300s", err, got.text)
	}
}

// introspected is the query of graphql-js, with all its options on.
const introspected = `query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

// TestDocumentsKept: what is kept is bounded, and a document that is asked again stays.
func TestDocumentsKept(t *testing.T) {
	var k documents
	put := func(size int, name string) string {
		text := name + strings.Repeat(" ", size-len(name))
		k.put(&document{text: text})
		return text
	}
	for size := maxKeptEach - 1; size <= maxKeptEach+1; size++ {
		if text := put(size, "sized"); (k.get(text) != nil) != (size <= maxKeptEach) {
			t.Errorf("a document of %d bytes is kept: %v", size, k.get(text) != nil)
		}
	}
	first := put(100, "first")
	for i := range 10 * maxKept {
		put(100, fmt.Sprint("small ", i))
		if k.get(first) == nil {
			t.Fatalf("the document that is asked for again and again is gone after %d others", i)
		}
	}
	checkKept(t, &k)
	if len(k.byText) != maxKept {
		t.Errorf("%d documents are kept, and there is room for %d", len(k.byText), maxKept)
	}
	for i := range 1000 {
		put(maxKeptEach, fmt.Sprint("large ", i))
	}
	checkKept(t, &k)
	if n := maxKeptBytes / maxKeptEach; len(k.byText) != n || k.get(first) == nil {
		t.Errorf("%d documents are kept, and there is room for %d; the one asked for again and again: %t", len(k.byText), n, k.get(first) != nil)
	}
	for i := range 2000 { // what was asked for again makes room for what is asked for again now
		k.get(put(maxKeptEach/2, fmt.Sprint("twice ", i)))
	}
	checkKept(t, &k)
	if k.get(first) != nil {
		t.Error("a document that nobody asks for any more is kept for ever")
	}
}
