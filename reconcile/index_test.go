package reconcile

import (
	"encoding/csv"
	"fmt"
	"os"
	"testing"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/store/mem"
)

func TestSpell(t *testing.T) {
	base, err := data.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	store := mem.New()
	store.Apply(t.Context(), base.Changes())
	r, _ := store.Snapshot(t.Context(), 0)
	x, err := newIndex(t.Context(), r, atlas.KindInstitution)
	if err != nil {
		t.Fatal(err)
	}
	l, err := newLands(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := os.Open(os.Getenv("SPELL"))
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	right := map[string][2]int{}
	for _, row := range rows[1:] {
		if os.Getenv("HALF") != "all" && row[3] != "tuned" {
			continue
		}
		if len(x.byWhole[fold(row[0])]) > 0 {
			fmt.Println("DROP\t" + row[0])
			continue
		}
		q := x.ask(row[0], l)
		hits := x.search(q)
		match := x.decide(q, hits)
		n := right[row[2]]
		n[1]++
		first := ""
		if len(hits) > 0 {
			first = x.id(hits[0]).Local()
		}
		ok := first == row[1]
		if row[1] == "" {
			ok = !match
		}
		if ok {
			n[0]++
		}
		right[row[2]] = n
		flag := "ok"
		if !ok {
			flag = "BAD"
		}
		if match && first != row[1] {
			flag = "WRONGMATCH"
		}
		if flag != "ok" || os.Getenv("ALL") != "" {
			fmt.Printf("%s %v %-40s want %s\n", flag, match, row[0], row[1])
			for _, h := range hits[:min(3, len(hits))] {
				fmt.Printf("      %.1f c%.2f f%.2f x%d p%d w%v t%v i%v cf%v %s | %s\n", h.score, h.covered, h.fitting, h.extra, h.parts, h.whole, h.turned, h.initials, h.conflict, x.id(h), h.name.text)
			}
		}
	}
	fmt.Println(right)
}
