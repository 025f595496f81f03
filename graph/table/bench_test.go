// Benchmarks of tables: a large answer with a list in a list.

package table_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"

	"alliance-atlas/graph/table"
)

func BenchmarkCSV(b *testing.B) {
	doc, errs := gqlparser.LoadQueryWithRules(schema, `{ institutions { totalCount nodes { id name country { code } alliances { nodes { id name } } } } }`, nil)
	if errs != nil {
		b.Fatal(errs)
	}
	var data strings.Builder
	data.WriteString(`{"institutions":{"totalCount":1000,"nodes":[`)
	for i := range 1000 {
		if i > 0 {
			data.WriteByte(',')
		}
		fmt.Fprintf(&data, `{"id":"institution/%d","name":"University, \"%d\"","country":{"code":"FR"},"alliances":{"nodes":[`, i, i)
		for j := range 100 {
			if j > 0 {
				data.WriteByte(',')
			}
			fmt.Fprintf(&data, `{"id":"alliance/%d","name":"Alliance of %d"}`, j, j)
		}
		data.WriteString("]}}")
	}
	data.WriteString("]}}")
	tab, err := table.Of(doc, doc.Operations[0], nil)
	if err != nil {
		b.Fatal(err)
	}
	answer := []byte(data.String())
	b.SetBytes(int64(len(answer)))
	b.ReportAllocs()
	var out []byte
	for b.Loop() {
		if out, err = tab.AppendCSV(out[:0], answer, table.Style{}, 1<<30); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(out)), "bytes/table")
}
