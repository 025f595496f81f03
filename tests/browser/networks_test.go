// The other views of a network lead by keys to what a tie rests on, and its picture follows the colours of the page, on paper too.

package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"alliance-atlas/tests/harness"
)

// A cell of the matrix and a row of the ties open the card of a tie by keys; letting go leads back to what it was chosen in.
func TestTiesAreChosenByKeys(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/networks?view=matrix", wide)
	if _, err := chromedp.Call(b.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatal(err)
	}
	b.list(focusScript + "; []")
	b.tabTo("gridcell", "")
	for b.text(`document.activeElement.textContent || 'empty'`) == "empty" {
		b.keys(kb.ArrowRight)
	}
	weight := b.text(`document.activeElement.textContent`)
	b.goes(kb.Enter)
	b.text(`document.activeElement.id === 'chosen' ? 'the card' : ''`)
	b.text(`document.querySelector('#chosen .rows .src') ? 'sources' : ''`)
	if said := b.text(`document.querySelector('#chosen').innerText`); !strings.Contains(said, "Weight "+weight) {
		t.Errorf("the card of a tie of weight %s says %q", weight, said)
	}
	b.tabTo("button", "Let go")
	if back := b.goes(kb.Enter); back.Kind != "gridcell" {
		t.Errorf("letting go leads to %s %q, not to the matrix", back.Kind, back.Name)
	}
	b.turn("/networks?view=ties&of=institution/tsinghua-university")
	b.list(`document.querySelector('main a').focus(), []`)
	b.tabTo("button", b.text(`document.querySelector('.framed tbody button')?.getAttribute('aria-label') ?? ''`)) // the weight of the strongest tie
	b.goes(kb.Enter)
	b.text(`document.activeElement.id === 'chosen' && document.querySelector('#chosen .rows .src') ? 'the card' : ''`)
	if names := b.text(`document.querySelector('#chosen h2').textContent`); !strings.Contains(names, "Tsinghua University") {
		t.Errorf("a tie of Tsinghua University leads to the card of %s", names)
	}
	b.quiet(p)
}

// ground is the opaque colour that most of the first canvas that a selector finds has, and whether there are many others.
func ground(selector string) string {
	return `(() => {
	  const c = document.querySelector('` + selector + `');
	  if (!c || !c.width) return '';
	  const { data } = c.getContext('2d').getImageData(0, 0, c.width, c.height), counts = new Map();
	  let opaque = 0, most = 0, colour = '';
	  for (let i = 0; i < data.length; i += 4) {
	    if (data[i + 3] < 255) continue;
	    const here = data[i] + ' ' + data[i + 1] + ' ' + data[i + 2], count = (counts.get(here) ?? 0) + 1;
	    counts.set(here, count);
	    opaque++;
	    if (count > most) { most = count; colour = here; }
	  }
	  return opaque ? colour + (opaque - most > opaque / 50 ? ', drawn' : ', empty') : '';
	})()`
}

func TestANetworkFollowsTheColours(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/networks", wide)
	b.text(`performance.getEntriesByName('network drawn').length ? 'drawn' : ''`)
	labels := ground(".network-canvas .labels") // around letters there is the colour of the page
	light := b.text(labels)
	b.seen(look{width: wide.width, height: wide.height, dark: true})
	b.text(labels + ` === '` + light + `' ? '' : 'dark'`)
	b.seen(wide)
	b.text(labels + ` === '` + light + `' ? 'light again' : ''`)
	b.quiet(p)
}

func TestANetworkStandsOnPaper(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/networks", look{width: wide.width, height: wide.height, dark: true})
	b.text(`performance.getEntriesByName('network drawn').length ? 'drawn' : ''`)
	dark := b.text(ground(".network-canvas .labels"))
	b.list(`dispatchEvent(new Event('beforeprint')), []`)
	b.print()
	if drawn := b.text(ground(".on-paper canvas")); !strings.HasPrefix(drawn, "255 255 255, drawn") {
		t.Errorf("on paper a network is %s", drawn)
	}
	if rows := b.text(`String([...document.querySelectorAll('.print-only tbody tr')].filter((e) => e.checkVisibility()).length)`); rows != "40" {
		t.Errorf("below a network paper has a table of %s nodes, want 40", rows)
	}
	b.seen(look{width: wide.width, height: wide.height, dark: true})
	b.list(`dispatchEvent(new Event('afterprint')), []`)
	b.text(`document.querySelector('.on-paper').childElementCount === 0 ? 'gone' : ''`)
	b.text(ground(".network-canvas .labels") + ` === '` + dark + `' ? 'as before' : ''`)
	b.quiet(p)
}
