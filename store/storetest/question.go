// Questions: one call of a reader's verb as a value, which can be asked of two readers, printed and made smaller.

package storetest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

// Question is one call of a Reader. Verb says which; the fields it does not need are zero.
type Question struct {
	Verb         string // nodes, expand, groups, search, rows or dataset
	At           atlas.PartialDate
	IDs          []atlas.ID          // of nodes, or where expand and groups start
	Relationship *atlas.Relationship // of expand and groups
	Window       atlas.Window        // of expand, groups (the condition) and search
	By           *atlas.Grouping     // of groups
	Groups       atlas.GroupWindow   // of groups
	Search       atlas.Search        // of search
	Kind         atlas.Kind          // of rows
	Over         bool                // whether the context is cancelled before
}

// Answer asks a reader and writes all that it says as text: equal texts are equal answers. Errors are told by their kind.
func (q Question) Answer(r atlas.Reader) string {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if q.Over {
		cancel()
	}
	var b strings.Builder
	var err error
	switch q.Verb {
	case "nodes":
		var nodes []atlas.Node
		nodes, err = r.Nodes(ctx, q.IDs)
		writeNodes(&b, nodes)
	case "expand":
		var links *atlas.Pages
		if links, err = r.Expand(ctx, q.Relationship, q.IDs, q.Window); err == nil {
			writeLinks(&b, q, links)
		}
	case "groups":
		var groups [][]atlas.Group
		groups, err = r.GroupBy(ctx, q.Relationship, q.IDs, q.Window.Where, q.By, q.Groups)
		writeGroups(&b, q, groups)
	case "search":
		var hits *atlas.Hits
		if hits, err = r.Search(ctx, q.Search, q.Window); err == nil {
			writeHits(&b, hits)
		}
	case "rows":
		var nodes []atlas.Node
		for n, e := range r.Rows(ctx, q.Kind) {
			if err = e; err != nil {
				break
			}
			nodes = append(nodes, n)
		}
		writeNodes(&b, nodes)
	case "dataset":
		d := *r.Dataset()
		fmt.Fprintf(&b, "at %s, name %q, title %q, version %s, licence %q, citation %q, updated %s, package %q\n",
			r.At(), d.Name, d.Title, d.Version, d.License, d.Citation, d.Updated, d.Package)
	default:
		panic("storetest: no verb " + q.Verb)
	}
	if err != nil {
		return "error: " + errorKind(err) + "\n"
	}
	return b.String()
}

func errorKind(err error) string {
	for _, kind := range []error{atlas.ErrInput, atlas.ErrLimit, atlas.ErrTimeout, atlas.ErrUnavailable, atlas.ErrChanged} {
		if errors.Is(err, kind) {
			return kind.Error()
		}
	}
	return "of no kind: " + err.Error()
}

func writeNodes(b *strings.Builder, nodes []atlas.Node) {
	for i, n := range nodes {
		if n == nil {
			fmt.Fprintf(b, "%d. none\n", i)
			continue
		}
		fmt.Fprintf(b, "%d. %s", i, Draw([]atlas.Node{n}))
	}
}

func writeLinks(b *strings.Builder, q Question, l *atlas.Pages) {
	if len(l.Offsets) != len(q.IDs)+1 {
		fmt.Fprintf(b, "At has %d places for %d rows asked\n", len(l.Offsets), len(q.IDs))
		return
	}
	for i, id := range q.IDs {
		fmt.Fprintf(b, "from %q:", id)
		if l.Total != nil {
			fmt.Fprintf(b, " total %d", l.Total[i])
		}
		if l.HasPrevious != nil || l.HasNext != nil {
			fmt.Fprintf(b, " back %t more %t", l.HasPrevious[i], l.HasNext[i])
		}
		b.WriteByte('\n')
		for j := l.Offsets[i]; j < l.Offsets[i+1]; j++ {
			fmt.Fprintf(b, "  %s", l.Nodes[j].NodeID())
			if l.Keys != nil {
				fmt.Fprintf(b, " at %q", l.Keys[j])
			}
			b.WriteByte('\n')
		}
	}
}

func writeGroups(b *strings.Builder, q Question, lists [][]atlas.Group) {
	for i, groups := range lists {
		fmt.Fprintf(b, "from %q:\n", q.IDs[i])
		for _, g := range groups {
			fmt.Fprintf(b, "  %q %d", g.Key, g.Count)
			if g.Node != nil {
				fmt.Fprintf(b, " %s", g.Node.NodeID())
			}
			b.WriteByte('\n')
		}
	}
}

func writeHits(b *strings.Builder, h *atlas.Hits) {
	fmt.Fprintf(b, "total %d back %t more %t\n", h.Total, h.HasPrevious, h.HasNext)
	for _, k := range h.Kinds {
		fmt.Fprintf(b, "%d of %s\n", k.Count, k.Kind)
	}
	for i, n := range h.Nodes {
		fmt.Fprintf(b, "  %d %q %s at %q\n", h.Scores[i], h.Matched[i], n.NodeID(), h.Keys[i])
	}
}

// Compare asks both readers and demands the same answer, to the last key and flag. It tells whether they gave it.
func Compare(t testing.TB, a, b atlas.Reader, q Question) bool {
	t.Helper()
	first, second := q.Answer(a), q.Answer(b)
	if first != second {
		t.Errorf("two stores answer differently\nquestion: %s\n--- %s\n%s--- %s\n%s", q, a.Dataset().Store, first, b.Dataset().Store, second)
	}
	return first == second
}

// String is the question in words.
func (q Question) String() string {
	var b strings.Builder
	b.WriteString(q.Verb)
	if q.Relationship != nil {
		fmt.Fprintf(&b, " %s", q.Relationship.Field)
	}
	if q.Kind != "" {
		fmt.Fprintf(&b, " %s", q.Kind)
	}
	if q.Verb != "rows" && q.Verb != "search" && q.Verb != "dataset" {
		fmt.Fprintf(&b, " of %q", q.IDs)
	}
	if q.Verb == "search" {
		fmt.Fprintf(&b, " for %q", q.Search.Text)
		if q.Search.Kinds != nil {
			fmt.Fprintf(&b, " among %v", q.Search.Kinds)
		}
	}
	w := q.Window
	if w.Where != nil {
		fmt.Fprintf(&b, " where %s", Describe(w.Where))
	}
	if q.By != nil {
		fmt.Fprintf(&b, " by %s, first %d by %s, descending %t", q.By.Word, q.Groups.First, q.Groups.By, q.Groups.Desc)
	}
	if q.Verb == "expand" || q.Verb == "search" {
		if w.Order != (atlas.Order{}) {
			fmt.Fprintf(&b, " in order %s", w.Order.Words())
		}
		if w.Last >= 0 {
			fmt.Fprintf(&b, " last %d", w.Last)
		} else {
			fmt.Fprintf(&b, " first %d", w.First)
		}
		if w.After != "" {
			fmt.Fprintf(&b, " after %q", w.After)
		}
		if w.Before != "" {
			fmt.Fprintf(&b, " before %q", w.Before)
		}
		fmt.Fprintf(&b, " wanting %s", describeWant(w.Select))
	}
	if q.At.Known() {
		fmt.Fprintf(&b, " as of %s", q.At)
	}
	if q.Over {
		b.WriteString(" with a cancelled context")
	}
	return b.String()
}

func describeWant(selected atlas.Select) string {
	var parts []string
	for _, p := range []struct {
		want atlas.Select
		name string
	}{{atlas.SelectNodes, "rows"}, {atlas.SelectKeys, "keys"}, {atlas.SelectMore, "more"}, {atlas.SelectTotal, "total"}, {atlas.SelectKinds, "kinds"}} {
		if selected&p.want != 0 {
			parts = append(parts, p.name)
		}
	}
	return strings.Join(parts, "+")
}

// Describe writes a condition as text.
func Describe(c atlas.Condition) string {
	switch c := c.(type) {
	case nil:
		return "true"
	case atlas.And:
		return "and(" + describeAll(c) + ")"
	case atlas.Or:
		return "or(" + describeAll(c) + ")"
	case atlas.Not:
		return "not(" + Describe(c.Condition) + ")"
	case atlas.IDMatches:
		return c.Of.Name + describeID(c.Filter)
	case atlas.OneOf:
		return fmt.Sprintf("%s in %q", c.Of.Name, c.In)
	case atlas.TextMatches:
		return c.Of.Name + describeText(c.Filter)
	case atlas.NameMatches:
		return "a name" + describeText(c.Filter)
	case atlas.DateMatches:
		return c.Of.Name + describeDate(c.Filter)
	case atlas.NumberMatches:
		return c.Of.Name + describeNumber(c.Filter)
	case atlas.CountMatches:
		least, most := c.Filter.Bounds()
		return fmt.Sprintf("from %d to %d of %s", least, most, c.Relationship.Field)
	case atlas.Exists:
		return "has " + c.Relationship.Field + "(" + Describe(c.Where) + ")"
	}
	return fmt.Sprintf("%#v", c)
}

func describeAll(list []atlas.Condition) string {
	parts := make([]string, len(list))
	for i, c := range list {
		parts[i] = Describe(c)
	}
	return strings.Join(parts, ", ")
}

func describeID(f *atlas.IDFilter) string {
	var b strings.Builder
	if f.Eq != nil {
		fmt.Fprintf(&b, " eq %q", *f.Eq)
	}
	if f.In != nil {
		fmt.Fprintf(&b, " in %q", f.In)
	}
	if f.Known != nil {
		fmt.Fprintf(&b, " known %t", *f.Known)
	}
	return orEmpty(b.String())
}

func describeNumber(f *atlas.FloatFilter) string {
	var b strings.Builder
	for _, part := range []struct {
		name  string
		bound *float64
	}{{"eq", f.Eq}, {"lt", f.Lt}, {"lte", f.Lte}, {"gt", f.Gt}, {"gte", f.Gte}} {
		if part.bound != nil {
			fmt.Fprintf(&b, " %s %v", part.name, *part.bound)
		}
	}
	if f.Known != nil {
		fmt.Fprintf(&b, " known %t", *f.Known)
	}
	return orEmpty(b.String())
}

func describeText(f *atlas.StringFilter) string {
	var b strings.Builder
	for _, part := range []struct {
		name string
		text *string
	}{{"eq", f.Eq}, {"contains", f.Contains}, {"startsWith", f.StartsWith}} {
		if part.text != nil {
			fmt.Fprintf(&b, " %s %q", part.name, *part.text)
		}
	}
	if f.In != nil {
		fmt.Fprintf(&b, " in %q", f.In)
	}
	return orEmpty(b.String())
}

func describeDate(f *atlas.DateFilter) string {
	var b strings.Builder
	for _, part := range []struct {
		name string
		date atlas.PartialDate
	}{{"before", f.Before}, {"onOrBefore", f.OnOrBefore}, {"after", f.After}, {"onOrAfter", f.OnOrAfter}} {
		if part.date.Known() {
			fmt.Fprintf(&b, " %s %s", part.name, part.date)
		}
	}
	if f.Known != nil {
		fmt.Fprintf(&b, " known %t", *f.Known)
	}
	return orEmpty(b.String())
}

// orEmpty writes a filter without conditions as such.
func orEmpty(s string) string {
	if s == "" {
		return " {}"
	}
	return s
}
