// Tests of packing: equal rows, next to each other, with all texts that are theirs alone.

package atlas

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"unsafe"
)

// textsOf are the texts of a row: those that it shares with no other, and those that rows may share, both in the order of
// columns.
func textsOf(t *Table, n Node) (ownTexts, sharedTexts []string) {
	v := reflect.ValueOf(n).Elem()
	for _, c := range t.Columns {
		field := v.FieldByIndex(c.field)
		switch {
		case c.Type == TypeDate || c.Type == TypeSubjectKind || c.Type == TypeOtherSources:
		case c.Type == TypeList:
			ownTexts = append(ownTexts, field.Interface().([]string)...)
		case c.Type == TypeSource:
			for _, id := range field.Interface().([]ID) {
				sharedTexts = append(sharedTexts, string(id))
			}
		case c.Type == TypeRef || c.Type == TypeSubject || c.Type == TypeLanguage || c.Words != nil:
			sharedTexts = append(sharedTexts, field.String())
		default:
			ownTexts = append(ownTexts, field.String())
		}
	}
	return ownTexts, sharedTexts
}

func begin(s string) uintptr { return uintptr(unsafe.Pointer(unsafe.StringData(s))) }

func TestPackedRowsLieTogether(t *testing.T) {
	for _, table := range Tables {
		var rows, packed []Node
		for i := range 500 {
			cells := fullCells(table)
			cells[0] = fmt.Sprintf("a-key-%03d", i)
			if table.Kind == KindCountry {
				cells[0] = string([]byte{'A' + byte(i%26), 'A' + byte(i/26)})
			}
			for j, c := range table.Columns {
				if i%2 == 1 && !c.Required {
					cells[j] = ""
				}
			}
			row, wrong := table.Parse(cells)
			if len(wrong) > 0 {
				t.Fatal(wrong)
			}
			again, _ := table.Parse(cells)
			rows, packed = append(rows, row), append(packed, again)
		}
		before := slices.Clone(packed)
		table.Packer(len(packed)).Pack(packed)
		apart, size := 0, 0
		end := uintptr(0)
		for i, n := range packed {
			if !reflect.DeepEqual(n, rows[i]) || !reflect.DeepEqual(before[i], rows[i]) {
				t.Fatalf("%s: %+v was packed as %+v, and is %+v now", table.Name, rows[i], n, before[i])
			}
			if at := reflect.ValueOf(n).Pointer(); i > 0 && at-reflect.ValueOf(packed[i-1]).Pointer() != reflect.TypeOf(n).Elem().Size() {
				t.Fatalf("%s: row %d does not lie behind the one before", table.Name, i)
			}
			own, shared := textsOf(table, n)
			oldOwn, oldShared := textsOf(table, before[i])
			for j, s := range own {
				if s == "" {
					continue
				}
				if begin(s) == begin(oldOwn[j]) {
					t.Fatalf("%s: the text %q of row %d still lies where it lay", table.Name, s, i)
				}
				if begin(s) != end {
					apart++
				}
				end = begin(s) + uintptr(len(s))
				size += len(s)
			}
			for j, s := range shared {
				if s != "" && begin(s) != begin(oldShared[j]) {
					t.Fatalf("%s: row %d has its own copy of %q, which rows share", table.Name, i, s)
				}
			}
		}
		if most := 1 + size/(packedText-1000); apart > most {
			t.Errorf("%s: %d bytes of texts lie in %d places, more than %d", table.Name, size, apart, most)
		}
	}
}

func TestPackAllocatesBlocks(t *testing.T) {
	table := TableOf(KindMembership)
	rows := make([]Node, 128)
	for i := range rows {
		rows[i] = &Membership{Row: Row{ID: "membership/alliance-institution-member", Trust: "PRIMARY"}, AllianceID: "alliance/a", Detail: "chair"}
	}
	before := slices.Clone(rows)
	packer := table.Packer(len(rows))
	allocs := testing.AllocsPerRun(20, func() {
		copy(rows, before)
		packer.Pack(rows)
	})
	if allocs > 3 { // the rows with their slice, and now and then a block of texts
		t.Errorf("%v allocations to pack %d rows", allocs, len(rows))
	}
}

// A text longer than a block has one of its own, and a list that is empty stays what it is.
func TestPackOddRows(t *testing.T) {
	long := string(make([]byte, 3*packedText))
	rows := []Node{
		&Institution{Named: Named{Row: Row{ID: "institution/a", Note: long}, Name: "A", Aliases: []string{}}},
		&Institution{Named: Named{Row: Row{ID: "institution/b"}, Name: "B"}},
	}
	want := slices.Clone(rows)
	TableOf(KindInstitution).Packer(2).Pack(rows)
	if !reflect.DeepEqual(rows, want) {
		t.Error("packed rows differ from what they were")
	}
	TableOf(KindInstitution).Packer(0).Pack(nil)
}
