// Tab leads through every page of the explorer: to all that can be used, in the order of reading, seen where it is, and out again at the end.

package browser

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// focusScript defines what the tests ask of an element that has the focus: its name, and what is wrong with how it is seen. Most have an outline; the
// search has a ring around its frame, and marks in pictures have a border in the accent.
const focusScript = `(() => {
  const accent = () => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--accent)';
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
  const ringed = (e) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(e);
    if (outlineStyle === 'auto' || outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
    if (e.parentElement && e.matches('input') && getComputedStyle(e.parentElement).boxShadow !== 'none') return true;
    if (!e.closest('svg')) return false;
    const colour = accent();
    return [...e.querySelectorAll('*')].some((part) => { const s = getComputedStyle(part); return s.stroke === colour && parseFloat(s.strokeWidth) >= 2; });
  };
  globalThis.nameOf = (e) => (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent ?? '').trim().replace(/\s+/g, ' ');
  globalThis.said = (e) => e.tagName.toLowerCase() + ' "' + nameOf(e).slice(0, 60) + '"';
  globalThis.unseen = (e) => {
    const box = e.getBoundingClientRect();
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width === 0 && box.height === 0) return 'cannot be seen';
    if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) return 'is outside of the window';
    if (!e.matches(':focus-visible')) return 'has no visible focus';
    return ringed(e) ? '' : 'has a focus without a ring';
  };
  globalThis.usable = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((e) => !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]'));
  globalThis.stops = [];
  globalThis.found = [];
  addEventListener('focusin', ({ target }) => { const wrong = unseen(target); stops.push(target); if (wrong) found.push(said(target) + ' ' + wrong); });
})()`

// walked are the faults of a walk by Tab through the whole page.
const walked = `(() => {
  const again = stops.indexOf(stops[0], 1), way = again < 0 ? stops : stops.slice(0, again), faults = [...new Set(found)];
  if (again < 0) faults.push('the walk does not come round: after ' + stops.length + ' stops it is at ' + said(stops.at(-1)));
  const all = usable(), wanted = all.filter((e) => e.tabIndex >= 0);
  for (const e of wanted) if (!way.includes(e)) faults.push('Tab never reaches ' + said(e));
  // What Tab leaves out is reached by arrows from its neighbour.
  for (const e of all) if (e.tabIndex < 0 && e.matches('a, button, input, select') && !e.closest('svg, table')?.querySelector('[tabindex="0"]')) faults.push('no key reaches ' + said(e));
  way.forEach((e, i) => { if (i > 0 && !(way[i - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(said(e) + ' comes after ' + said(way[i - 1]) + ', which stands behind it'); });
  if (way.at(-1) !== wanted.at(-1)) faults.push('the last stop is ' + said(way.at(-1)) + ', and the last of the page is ' + said(wanted.at(-1)));
  return faults;
})()`

// tabs presses Tab so many times. One press is as good as another, so some are under way at once, which is far faster.
func (b *tab) tabs(times int) {
	b.t.Helper()
	const atOnce = 8
	var group sync.WaitGroup
	failed := make(chan error, atOnce)
	for i := range atOnce {
		group.Go(func() {
			for n := i; n < times; n += atOnce {
				key := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Tab", Code: "Tab", WindowsVirtualKeyCode: 9, NativeVirtualKeyCode: 9}
				if _, err := chromedp.Call(b.ctx, input.DispatchKeyEvent, key); err != nil {
					failed <- err
					return
				}
			}
		})
	}
	group.Wait()
	select {
	case err := <-failed:
		b.t.Fatal(err)
	default:
	}
}

// walk goes once through the page by Tab, and gives its faults. A few presses more than it has stops lead out of the page and in again, and over
// parts that scroll.
func (b *tab) walk(stops *int) []string {
	b.t.Helper()
	b.list(`document.activeElement.blur(), stops.length = found.length = 0, document.querySelector('.skip').focus(), []`)
	var all int
	if err := json.Unmarshal([]byte(b.text(`String(usable().filter((e) => e.tabIndex >= 0).length)`)), &all); err != nil {
		b.t.Fatal(err)
	}
	b.tabs(all + 12)
	*stops += all
	return b.list(walked)
}

func TestTabLeadsThroughEveryPage(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	pages := allPages
	if !testflags.Long() {
		pages = pages[rand.IntN(len(pages)):][:1]
	}
	// Tab begins at the link that skips the head, from which each walk begins.
	b.list(focusScript + "; []")
	b.tabs(1)
	if first := b.text(`document.activeElement.className`); first != "skip" {
		t.Errorf("the first stop of a page is %s", first)
	}
	stops := 0
	for i, page := range pages {
		if page.name == "embedded" { // has no head, and so no link that skips it
			continue
		}
		b.seen([]look{wide, narrow}[i%2])
		b.turn(page.path)
		faults := b.walk(&stops)
		if len(faults) > 0 { // parts that were asked for later may have come while the walk was behind them
			faults = b.walk(&stops)
		}
		for _, fault := range faults {
			t.Errorf("%s: %s", page.path, fault)
		}
	}
	t.Logf("%d stops on %d pages", stops, len(pages))
	b.quiet(p)
}

// Proof that the walk sees a trap, what Tab never reaches, and a focus that shows nowhere.
func TestTabSeesFaults(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	b.list(focusScript + `; (() => {
	  const [a, c, d] = [...document.querySelectorAll('main a')];
	  a.tabIndex = 5; c.style.outline = 'none'; d.tabIndex = -1;
	  document.querySelector('footer a').addEventListener('keydown', (e) => e.preventDefault());
	})(); []`)
	b.tabs(60)
	faults := strings.Join(b.list(walked), "\n")
	for _, want := range []string{"comes after", "a focus without a ring", "no key reaches", "does not come round", "Tab never reaches"} {
		if !strings.Contains(faults, want) {
			t.Errorf("none of the faults is %q:\n%s", want, faults)
		}
	}
}
