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
const unsourced = `[...document.querySelectorAll('main .figure, main blockquote, main [data-fact]')].filter((e) => {
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
