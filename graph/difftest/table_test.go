// Answers as CSV to random questions: a table where the question asks for one chain of lists, with the rows and the texts of the answer as
// JSON, from both executors the same; an error with a status of its own where not.

package difftest_test

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/internal/testflags"
)

// sameTables tells whether two answers are the same bytes, or the same errors: the reference executor resolves fields side by side, so that several
// errors come in any order, and of many any ten are shown. So their paths are left out.
func sameTables(a, b string) bool {
	if a == b {
		return true
	}
	errorsOf := func(text string) (all []string) {
		var body struct {
			Errors []struct{ Message, Locations, Extensions json.RawMessage }
		}
		if json.Unmarshal([]byte(text), &body) == nil {
			for _, e := range body.Errors {
				all = append(all, string(e.Message)+string(e.Locations)+string(e.Extensions))
			}
		}
		return slices.Sorted(slices.Values(all))
	}
	first := errorsOf(a)
	return len(first) > 0 && slices.Equal(first, errorsOf(b))
}

func TestTablesOfRandomQuestions(t *testing.T) {
	first := testflags.Seed(t)
	asked, tables, cells, refused := 0, 0, 0, 0
	for i := range uint64(testflags.Times(4, 40)) {
		w, err := draw(first + i)
		if err != nil {
			t.Fatal(err)
		}
		store, err := open(w.nodes)
		if err != nil {
			t.Fatal(err)
		}
		defer store.Close()
		h := serve(store)
		m := newMaker(first+i, w)
		for range 150 {
			doc := m.document()
			op := doc.Operations[0]
			a := asking{query: writeDocument(doc), operation: op.Name, variables: m.json(op, true), get: true, plain: true}
			asJSON := respond(h.level, a, "application/json")
			asCSV := respond(h.level, a, "text/csv")
			asked++
			if other := respond(h.reference, a, "text/csv"); other.Code != asCSV.Code || !sameTables(other.Body.String(), asCSV.Body.String()) {
				t.Fatalf("%s\nThe executors answer %d %s\nand %d %s", a, asCSV.Code, asCSV.Body, other.Code, other.Body)
			}
			var answer struct {
				Data   map[string]any
				Errors []any
			}
			in := json.NewDecoder(asJSON.Body)
			in.UseNumber()
			if err := in.Decode(&answer); err != nil {
				t.Fatal(err)
			}
			if asCSV.Code != http.StatusOK {
				refused++
				text := asCSV.Body.String()
				if !strings.HasPrefix(text, `{"errors":[`) || strings.Contains(text, `"data":`) || asCSV.Code == http.StatusInternalServerError ||
					len(answer.Errors) == 0 && !strings.Contains(text, "lists beside each other") && !strings.Contains(text, "selects nothing") {
					t.Fatalf("%s\nis refused with %d %s", a, asCSV.Code, text)
				}
				continue
			}
			if len(answer.Errors) > 0 {
				t.Fatalf("%s\nhas errors, and a table", a)
			}
			tables++
			records, err := csv.NewReader(strings.NewReader(asCSV.Body.String())).ReadAll()
			if err != nil || len(records) == 0 {
				t.Fatalf("%s\n%v: %s", a, err, asCSV.Body)
			}
			texts, rows := map[string]bool{}, rowsInTable(answer.Data, nil)
			rowsInTable(answer.Data, texts)
			// A list of which all is left out by directives has rows in the answer, and no column.
			if got := len(records) - 1; got != rows && (got != 0 || rows != 1) && !strings.Contains(a.query, "@") {
				t.Fatalf("%s\nhas %d rows, want %d: %s", a, got, rows, asCSV.Body)
			}
			if sorted := slices.Sorted(slices.Values(records[0])); len(slices.Compact(sorted)) != len(records[0]) {
				t.Fatalf("%s\nhas the columns %q", a, records[0])
			}
			seen := map[string]bool{"": true}
			for _, record := range records[1:] {
				for _, cell := range record {
					if cell != "" && !texts[cell] {
						t.Fatalf("%s\nhas the cell %q, which the answer has not", a, cell)
					}
					seen[cell] = true
					cells++
				}
			}
			for text := range texts {
				if !seen[text] {
					t.Fatalf("%s\nhas %q in its answer, and not in its table\n%s", a, text, asCSV.Body)
				}
			}
		}
	}
	t.Logf("%d questions, %d tables with %d cells, %d refused", asked, tables, cells, refused)
	if tables < asked/50 || cells < tables || refused == 0 {
		t.Errorf("%d questions, %d tables with %d cells, %d refused: they show too little", asked, tables, cells, refused)
	}
}

func respond(h http.Handler, a asking, accept string) *httptest.ResponseRecorder {
	r := a.request()
	r.Header.Set("Accept", accept)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// rowsInTable is how many rows an object has in a table, and notes the texts of its leaves.
func rowsInTable(object map[string]any, texts map[string]bool) int {
	rows := 1
	for _, v := range object {
		switch v := v.(type) {
		case map[string]any:
			rows = max(rows, rowsInTable(v, texts))
		case []any:
			sum, leaves := 0, []string{}
			for _, one := range v {
				if below, ok := one.(map[string]any); ok {
					sum += rowsInTable(below, texts)
				} else {
					sum++
					leaves = append(leaves, leafText(one))
				}
			}
			if len(leaves) == len(v) { // of texts, or of objects that are all null
				if texts != nil && slices.ContainsFunc(v, func(one any) bool { return one != nil }) {
					texts[strings.Join(leaves, ";")] = true
				}
				if slices.ContainsFunc(v, func(one any) bool { return one != nil }) {
					sum = 1
				}
			}
			rows = max(rows, sum)
		default:
			if texts != nil {
				texts[leafText(v)] = true
			}
		}
	}
	return rows
}

func leafText(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return strings.ReplaceAll(v, "\r\n", "\n") // as encoding/csv reads it
	case json.Number:
		return v.String()
	}
	text, _ := json.Marshal(v)
	return string(text)
}
