// Every number, tie and claim that the explorer shows has its source at most one click away; a walk over pages of all kinds.

package browser

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// unsourced are the facts of a page without a mark of their sources: published numbers, claims, and rows of tables that the data state. A row of
// numbers that the server computed has none; its picture says by what.
const unsourced = `[...document.querySelectorAll('main .figure, main blockquote:not(.cited), main [data-fact]')].filter((e) => {
  const around = e.closest('tr, li, dd, p, blockquote, figure') ?? e;
  return !(e.querySelector('.src') || around.querySelector('.src') || e.closest('a'));
}).map((e) => e.textContent.trim().slice(0, 80))`

// card opens the first mark of sources and reads what the card links to.
const card = `(async () => {
  const mark = document.querySelector('main .src:not(.words)') ?? document.querySelector('main .src');
  if (!mark) return ['none'];
  mark.click();
  for (let i = 0; i < 100 && !document.querySelector('.card:popover-open .cards a'); i++) await new Promise((done) => setTimeout(done, 20));
  const card = document.querySelector('.card:popover-open');
  const links = card ? [...card.querySelectorAll('.cards a')].map((a) => a.getAttribute('href')) : [];
  card?.hidePopover();
  return links;
})()`

// ties are pages with what joins two, or with rows of the data in a table: each of the rows has a mark of its sources.
var ties = []struct{ path, rows string }{
	{"/networks?sel=institution/tsinghua-university,institution/university-of-new-south-wales", "#chosen .rows li"},
	{"/networks?view=matrix&sel=institution/tsinghua-university,institution/university-of-new-south-wales", "#chosen .rows li"},
	{"/networks?view=ties&kind=exchange&sel=institution/tsinghua-university,institution/universitas-terbuka", "#chosen .rows li"},
	{"/networks?kind=affiliation&sel=institution/tsinghua-university,alliance/gma", "#chosen .rows li"},
	{"/networks?kind=alliance-overlap&sel=alliance/gma,alliance/edx-consortium", "#chosen .rows li"},
	{"/networks?kind=country-co-membership&sel=country/CN,country/ID", "#chosen .rows li"},
	{"/networks?kind=atlas&sel=institution/tsinghua-university,alliance/gma", "#chosen .rows li"},
	{"/paths?from=institution/politecnico-di-milano&to=institution/universitas-terbuka", ".step .what"},
	{"/flows?cell=CN-ID", "#cell tbody tr"},
	{"/timeline?sel=futurelearn-partnership~2012-12~2013-07", ".joined .who li"},
	{"/timeline?sel=gma~2020-12~2021-12", ".joined .who li"},
	{"/timeline?view=table", "main tbody tr"},
	{"/overlap?of=edx-consortium,coursera-partnership,futurelearn-partnership&sel=110", ".of-column ~ table tbody tr"},
	{"/map?sel=IT", ".chosen tbody tr"},
	{"/browse/figures", "main tbody tr"}, {"/browse/claims", "main tbody tr"}, {"/browse/exchanges", "main tbody tr"}, {"/browse/courses", "main tbody tr"},
	{"/countries/ID", "#said tbody tr"},
}

func TestTiesHaveTheirSources(t *testing.T) {
	testflags.OnlyLong(t, "as TestEverythingHasItsSource")
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	for _, page := range ties {
		b.turn(page.path)
		rows := fmt.Sprintf(`[...document.querySelectorAll(%q)]`, page.rows)
		b.text(fmt.Sprintf(`%s.some((e) => e.querySelector('.src')) ? 'sources' : ''`, rows)) // some come after the page
		for _, row := range b.list(rows + `.filter((e) => !e.querySelector('.src')).map((e) => e.textContent.trim().slice(0, 80))`) {
			t.Errorf("%s shows %q without a source", page.path, row)
		}
		if links := b.list(card); len(links) == 0 || links[0] == "none" {
			t.Errorf("%s: the card of the first source has no link", page.path)
		}
	}
	b.quiet(p)
}

func TestEverythingHasItsSource(t *testing.T) {
	testflags.OnlyLong(t, "a minute of pages, of which the journeys open one of each kind; the gate opens the others")
	p := harness.Serve(t)
	b := explorer(t, p, "/", wide)
	tables := harness.Tables(t, "data")
	marked := 0
	for _, k := range []struct{ table, folder string }{
		{"institutions", "institutions"}, {"alliances", "alliances"}, {"countries", "countries"}, {"courses", "courses"}, {"exchanges", "exchanges"}, {"events", "events"},
		{"people", "people"}, {"figures", "figures"}, {"claims", "claims"}, {"memberships", "memberships"},
	} {
		rows := tables[k.table][1:]
		for range 3 {
			path := "/" + k.folder + "/" + rows[rand.IntN(len(rows))]["id"]
			b.turn(path)
			for _, fact := range b.list(unsourced) {
				t.Errorf("%s shows %q without a source", path, fact)
			}
			links := b.list(card)
			if len(links) == 0 {
				t.Errorf("%s: the card of the first source has no link", path)
			}
			if len(links) > 0 && links[0] != "none" {
				marked++
			}
		}
	}
	if marked < 5 {
		t.Errorf("only %d pages have a source", marked)
	}
	t.Log(fmt.Sprint(marked, " pages opened the card of a source"))
	b.quiet(p)
}
