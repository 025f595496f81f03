// Worlds drawn as text: one line a row, for tests that want to show the data they ask about.

package storetest

import (
	"fmt"
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// World is ParseWorld for tests: an error ends the test.
func World(t testing.TB, text string) []atlas.Node {
	t.Helper()
	nodes, err := ParseWorld(text)
	if err != nil {
		t.Fatalf("the world of this test is not drawn well: %v", err)
	}
	return nodes
}

// Changes put all rows into a store and name the dataset "test".
func Changes(nodes []atlas.Node) iter.Seq[atlas.Change] {
	return func(yield func(atlas.Change) bool) {
		if !yield(atlas.Change{Dataset: &atlas.Dataset{Name: "test", Title: "Test", License: "CC0-1.0", Citation: "A world drawn for a test."}}) {
			return
		}
		for _, n := range nodes {
			if !yield(atlas.Change{Put: n}) {
				return
			}
		}
	}
}

// ParseWorld reads a world, in the order of its lines:
//
//	# a comment
//	country CN: name=China, region=Asia
//	institution tsinghua: name=Tsinghua University, country=CN, nameZh=清华大学, aliases=THU;Tsinghua
//	alliance gma: name="Alliance, Global", founded=2020-12
//	membership: alliance=gma, institution=tsinghua, role=initiator
//	figure: subject=alliance/gma, measure=members, value=104
//
// A line is the kind as ids spell it (exchange-party), the key, a colon, and column=value parted by commas, with the
// columns of the CSV tables. A value with a comma or a quotation mark stands in quotation marks, doubled within. The colon
// may be left out where no columns follow.
//
// What a row must have and does not say has defaults (see defaults): the name is the key, the source is the row "source s",
// which is added where a row rests on it and nobody drew it. A row that is no entity and has no key gets one of what it
// joins (gma-tsinghua-initiator, then gma-tsinghua-initiator-2). A subject is a full id. Rows that are named but not
// drawn, columns that the table does not have, ids drawn twice and cells that atlas.Table.Parse refuses are errors, which
// say the line.
func ParseWorld(text string) ([]atlas.Node, error) {
	d := drawing{drawn: map[atlas.ID]int{}}
	var lines []line
	number := 0
	for s := range strings.Lines(text) {
		number++
		s = strings.TrimSpace(s)
		if s == "" || strings.HasPrefix(s, "#") {
			continue
		}
		l, err := readLine(s)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		l.number = number
		if l.key != "" {
			if err := d.claim(atlas.NewID(l.table.Kind, l.key), number); err != nil {
				return nil, err
			}
		}
		lines = append(lines, l)
	}
	for _, l := range lines {
		if err := d.add(l); err != nil {
			return nil, fmt.Errorf("line %d: %w", l.number, err)
		}
	}
	return d.nodes, d.checkReferences()
}

// line is one row as it was written.
type line struct {
	number int
	table  *atlas.Table
	key    string
	cells  map[string]string // by column
}

// drawing is a world in the making.
type drawing struct {
	nodes   []atlas.Node
	numbers []int            // the line of each node
	drawn   map[atlas.ID]int // the line of each id
}

func (d *drawing) claim(id atlas.ID, number int) error {
	if first, ok := d.drawn[id]; ok {
		return fmt.Errorf("line %d: %s is drawn in line %d already", number, id, first)
	}
	d.drawn[id] = number
	return nil
}

var likeHead = regexp.MustCompile(`^([a-z-]+)(?:\s+([A-Za-z0-9-]+))?$`)

func readLine(s string) (line, error) {
	head, rest, _ := strings.Cut(s, ":")
	parts := likeHead.FindStringSubmatch(strings.TrimSpace(head))
	if parts == nil {
		return line{}, fmt.Errorf("%q does not begin with a kind, a key and a colon, as in \"country CN: name=China\"", s)
	}
	l := line{key: parts[2], cells: map[string]string{}}
	for _, t := range atlas.Tables {
		if atlas.NewID(t.Kind, "x") == atlas.ID(parts[1]+"/x") {
			l.table = t
		}
	}
	if l.table == nil {
		return line{}, fmt.Errorf("there is no kind %q; kinds are spelled as in ids, such as institution or exchange-party", parts[1])
	}
	columns := l.table.Header()
	for _, cell := range splitCells(rest) {
		name, value, ok := strings.Cut(cell, "=")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		switch {
		case !ok:
			return line{}, fmt.Errorf("%q is no column=value; quote a value that has a comma", cell)
		case name == "id" || !slices.Contains(columns, name):
			return line{}, fmt.Errorf("%s have no column %q; they have %s", l.table.Name, name, strings.Join(columns[1:], ", "))
		}
		if _, twice := l.cells[name]; twice {
			return line{}, fmt.Errorf("the column %s is there twice", name)
		}
		if strings.HasPrefix(value, `"`) {
			if len(value) < 2 || !strings.HasSuffix(value, `"`) {
				return line{}, fmt.Errorf("the quotation of %s has no end", name)
			}
			value = strings.ReplaceAll(value[1:len(value)-1], `""`, `"`)
		}
		l.cells[name] = value
	}
	return l, nil
}

// splitCells parts a line at the commas outside of quotation marks.
func splitCells(s string) []string {
	var cells []string
	quoted, start := false, 0
	for i := 0; i <= len(s); i++ {
		switch {
		case i < len(s) && s[i] == '"':
			quoted = !quoted
		case i == len(s) || s[i] == ',' && !quoted:
			if cell := strings.TrimSpace(s[start:i]); cell != "" {
				cells = append(cells, cell)
			}
			start = i + 1
		}
	}
	return cells
}

// defaults are the values of cells that a row leaves out, by kind and column; "=" before the name of another column copies it.
var defaults = map[atlas.Kind]map[string]string{
	atlas.KindCountry:       {"officialName": "=name", "nameZh": "=name"},
	atlas.KindInstitution:   {"kind": "university", "countryBasis": "source"},
	atlas.KindAlliance:      {"kind": "university-network"},
	atlas.KindMembership:    {"role": "member"},
	atlas.KindCourse:        {"kind": "course", "nameLanguage": "en"},
	atlas.KindExchange:      {"kind": "mooc-sharing"},
	atlas.KindExchangeParty: {"side": "provider"},
	atlas.KindPosition:      {"role": "rector"},
	atlas.KindFigure:        {"measure": "members", "qualifier": "exact", "unit": "=measure"},
	atlas.KindClaim:         {"kind": "observation", "claim": "It is so."},
	atlas.KindUnverified:    {"field": "name", "statement": "It may be so.", "reason": "nobody read it", "trust": "unverified"},
	atlas.KindSource:        {"language": "en", "kind": "primary"},
}

// keyedBy are the columns that a row without a key is called after.
var keyedBy = map[atlas.Kind][]string{
	atlas.KindMembership:     {"alliance", "institution", "role"},
	atlas.KindExchangeParty:  {"exchange", "side", "institution", "country"},
	atlas.KindExchangeCourse: {"exchange", "course"},
	atlas.KindEventHost:      {"event", "institution", "alliance"},
	atlas.KindPosition:       {"person", "institution", "alliance", "country", "role"},
	atlas.KindFigure:         {"subject", "measure"},
	atlas.KindClaim:          {"subject", "kind"},
	atlas.KindUnverified:     {"subject", "field"},
}

func (d *drawing) add(l line) error {
	if kind, key, ok := strings.Cut(l.cells["subject"], "/"); ok {
		l.cells["subjectKind"], l.cells["subject"] = kind, key
	}
	l.cells["id"] = l.key
	for _, c := range l.table.Columns {
		if c.Required && c.Name != "id" && l.cells[c.Name] == "" {
			l.cells[c.Name] = l.missing(c.Name)
		}
	}
	if l.key == "" {
		id, err := d.newID(l)
		if err != nil {
			return err
		}
		l.cells["id"] = id.Local()
		if err := d.claim(id, l.number); err != nil {
			return err
		}
	}
	cells := make([]string, len(l.table.Columns))
	for i, c := range l.table.Columns {
		cells[i] = l.cells[c.Name]
	}
	node, wrong := l.table.Parse(cells)
	if len(wrong) > 0 {
		return fmt.Errorf("%s %s: %s", l.table.Name, l.cells["id"], wrong[0].Text)
	}
	d.nodes, d.numbers = append(d.nodes, node), append(d.numbers, l.number)
	return nil
}

// missing is the default of a column, "" if it has no default.
func (l *line) missing(column string) string {
	if value, ok := defaults[l.table.Kind][column]; ok {
		if other, copied := strings.CutPrefix(value, "="); copied {
			return l.cells[other]
		}
		return value
	}
	switch column {
	case "name", "title":
		return l.key
	case "source":
		return "s"
	case "trust":
		return "primary"
	}
	if l.table.Kind == atlas.KindCountry && len(l.key) == 2 {
		n := int(l.key[0]-'A')*26 + int(l.key[1]-'A')
		switch column {
		case "alpha3":
			return l.key + "X"
		case "numeric":
			return strconv.Itoa(100 + n)
		case "latitude":
			return strconv.Itoa(n%160 - 80)
		case "longitude":
			return strconv.Itoa(n%340 - 170)
		}
	}
	return ""
}

var notInKeys = regexp.MustCompile(`[^a-z0-9]+`)

func (d *drawing) newID(l line) (atlas.ID, error) {
	columns := keyedBy[l.table.Kind]
	if columns == nil {
		return "", fmt.Errorf("%s need a key before the colon", l.table.Name)
	}
	var parts []string
	for _, c := range columns {
		if part := strings.Trim(notInKeys.ReplaceAllString(strings.ToLower(l.cells[c]), "-"), "-"); part != "" {
			parts = append(parts, part)
		}
	}
	base := strings.Join(parts, "-")
	id := atlas.NewID(l.table.Kind, base)
	for i := 2; d.drawn[id] > 0; i++ {
		id = atlas.NewID(l.table.Kind, fmt.Sprintf("%s-%d", base, i))
	}
	return id, nil
}

// checkReferences adds the default source where it is wanted, and finds rows that are named and not drawn.
func (d *drawing) checkReferences() error {
	const standard = atlas.ID("source/s")
	for i, n := range d.nodes {
		for _, id := range atlas.References(n) {
			switch {
			case d.drawn[id] > 0:
			case id == standard:
				if err := d.add(line{number: d.numbers[i], table: atlas.TableOf(atlas.KindSource), key: "s", cells: map[string]string{}}); err != nil {
					return err
				}
				d.drawn[standard] = d.numbers[i]
			default:
				return fmt.Errorf("line %d: %s names %s, which is not drawn", d.numbers[i], n.NodeID(), id)
			}
		}
	}
	return nil
}

// Draw writes rows as ParseWorld reads them, every column that is not empty.
func Draw(nodes []atlas.Node) string {
	var b strings.Builder
	for _, n := range nodes {
		t := atlas.TableOf(n.Is())
		kind, key, _ := strings.Cut(string(n.NodeID()), "/")
		fmt.Fprintf(&b, "%s %s:", kind, key)
		comma := ""
		for i, cell := range t.Cells(n, nil) {
			if cell == "" || t.Columns[i].Name == "id" {
				continue
			}
			if strings.ContainsAny(cell, `",`) || strings.TrimSpace(cell) != cell {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			fmt.Fprintf(&b, "%s %s=%s", comma, t.Columns[i].Name, cell)
			comma = ","
		}
		b.WriteByte('\n')
	}
	return b.String()
}
