// What tests of the explorer share: a page that is drawn, its sizes, colours and languages, typing into its search, and reading it as people do.

package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
)

// isDrawn is an expression that is not empty once a page has all it asked for: a heading, nothing that is loading, no busy part.
const isDrawn = `document.querySelector('main h1') && ![...document.querySelectorAll('.loading, [aria-busy="true"], .placing')].some((e) => !e.closest('[aria-hidden]')) ? 'drawn' : ''`

// look is how a page is seen.
type look struct {
	width, height int64
	dark          bool
}

var wide, narrow = look{width: 1440, height: 900}, look{width: 390, height: 844}

// explorer opens a page of the explorer in a browser of its own, and waits until it is drawn.
func explorer(t testing.TB, p *harness.Program, path string, l look) *tab {
	t.Helper()
	return explorerIn(t, openDrawing(t), p, path, l)
}

// explorerIn does the same in a browser that runs already, with nothing kept of other tests.
func explorerIn(t testing.TB, chromium context.Context, p *harness.Program, path string, l look) *tab {
	t.Helper()
	b := open(t, chromium, "about:blank", chromedp.WithNewBrowserContext())
	b.seen(l)
	b.visit(p, path)
	return b
}

// seen sets how pages are seen from now on.
func (b *tab) seen(l look) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: l.width, Height: l.height, DeviceScaleFactor: 1}); err != nil {
		b.t.Fatal(err)
	}
	b.media("screen", l.dark)
}

// media sets on what pages are shown, and which colours somebody likes.
func (b *tab) media(medium string, dark bool) {
	b.t.Helper()
	scheme := "light"
	if dark {
		scheme = "dark"
	}
	media := emulation.SetEmulatedMediaParams{Media: medium, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}}
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, media); err != nil {
		b.t.Fatal(err)
	}
}

// visit goes to an address as somebody who types it, and waits until the page is drawn.
func (b *tab) visit(p *harness.Program, path string) {
	b.t.Helper()
	b.done.visited++
	b.do(chromedp.Navigate(p.URL(path)))
	b.text(isDrawn)
}

// turn goes to an address inside the page, as its links do, and waits until that is drawn in its language. Where many pages are looked at one after
// another, the program need not start on each.
func (b *tab) turn(path string) {
	b.t.Helper()
	b.turnTo(path)
	b.text(`(() => { const wish = new URLSearchParams(location.search).get('lang'); return wish && !document.documentElement.lang.startsWith(wish) ? '' : 'in its language'; })()`)
	b.text(isDrawn)
}

// turnTo does the same, and does not wait for anything to be drawn.
func (b *tab) turnTo(path string) {
	b.t.Helper()
	b.done.visited++
	b.list(fmt.Sprintf(`history.pushState(null, '', %q), dispatchEvent(new PopStateEvent('popstate')), []`, path))
}

// find types into the search of the page and presses Enter, as in "type a word".
func (b *tab) find(words string) {
	b.t.Helper()
	b.typeInto(`input[role="combobox"]`, words)
	from := b.address()
	b.do(chromedp.KeyEvent("\r"))
	b.leaves(from)
}

// typeInto types words into a search and waits for what it finds. In words of the design, that is "type".
func (b *tab) typeInto(field, words string) {
	b.t.Helper()
	b.done.typed++
	b.do(chromedp.Focus(chromedp.CSS(field)), chromedp.KeyEvent(words))
	b.text(`document.querySelector('.hits:not([hidden]) [role="option"]')?.textContent ?? ''`)
}

// leaves waits until the page has another address, and is drawn.
func (b *tab) leaves(from string) {
	b.t.Helper()
	b.text(fmt.Sprintf(`location.pathname + location.search !== %q ? 'gone' : ''`, from))
	b.text(isDrawn)
}

// press clicks what an expression gives with the mouse, once it stands still and nothing covers it.
func (b *tab) press(expression string) {
	b.t.Helper()
	b.done.clicks++
	var at struct{ X, Y float64 }
	if err := json.Unmarshal([]byte(b.text(`(() => {
	  const e = `+expression+`;
	  if (!e?.checkVisibility()) return '';
	  e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	  const box = e.getClientRects()[0], x = box.x + box.width / 2, y = box.y + box.height / 2;
	  const now = JSON.stringify({ x, y }), still = globalThis.stood === now;
	  globalThis.stood = now;
	  return still && e.contains(document.elementFromPoint(x, y)) ? now : '';
	})()`)), &at); err != nil {
		b.t.Fatal(err)
	}
	b.do(chromedp.MouseClickXY(at.X, at.Y))
}

// follow clicks the first link or button with this text, and waits until the page is drawn.
func (b *tab) follow(text string) {
	b.t.Helper()
	b.press(fmt.Sprintf(`[...document.querySelectorAll('main a, main button, header a, header button')].find((e) => e.textContent.trim().replace(/\s+/g, ' ').startsWith(%q) && e.checkVisibility())`, text))
	b.text(isDrawn)
}

// choose takes the option with this text in the list with this label, as a click does; the list itself is drawn by the system.
func (b *tab) choose(label, option string) {
	b.t.Helper()
	b.done.clicks++
	from := b.address()
	b.text(fmt.Sprintf(`(() => {
	  const list = [...document.querySelectorAll('main select')].find((e) => e.labels[0]?.textContent.trim().startsWith(%q) && e.checkVisibility());
	  const option = list && [...list.options].find((o) => o.textContent.trim() === %q);
	  if (!option) return '';
	  option.selected = true;
	  list.dispatchEvent(new Event('change', { bubbles: true }));
	  return 'chosen';
	})()`, label, option))
	b.leaves(from)
}

// tick clicks the box with this label.
func (b *tab) tick(label string) {
	b.t.Helper()
	from := b.address()
	b.press(fmt.Sprintf(`[...document.querySelectorAll('main label')].find((e) => e.querySelector('input[type="checkbox"]') && e.textContent.trim().toLowerCase().startsWith(%q))`, strings.ToLower(label)))
	b.leaves(from)
}

// address is the path and the query of the page.
func (b *tab) address() string {
	b.t.Helper()
	return b.text(`location.pathname + location.search`)
}

// reads waits until the main part of the page says each of the texts; white space counts as one space.
func (b *tab) reads(texts ...string) {
	b.t.Helper()
	for _, text := range texts {
		wanted, _ := json.Marshal(strings.Join(strings.Fields(text), " "))
		b.text(fmt.Sprintf(`document.querySelector('main').innerText.replace(/\s+/g, ' ').toLowerCase().includes(%s.toLowerCase()) ? 'there' : ''`, wanted))
	}
}

// words is the text of the main part of the page, with the names of parts of its pictures, and one space between words.
func (b *tab) words() string {
	b.t.Helper()
	return b.text(`(document.querySelector('main').innerText + ' ' + [...document.querySelectorAll('main svg title')].map((e) => e.textContent).join(' ')).replace(/\s+/g, ' ')`)
}

// list evaluates an expression that gives texts.
func (b *tab) list(expression string) []string {
	b.t.Helper()
	texts, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%v: %s", err, expression)
	}
	return texts
}

// shared is the browser that tests of the explorer share, each with a context of its own, so that none sees what another has kept. It draws with WebGL in
// software, reaches nothing but servers on this machine, and starts when the first test needs it.
var shared = sync.OnceValue(func() context.Context {
	path, _ := lookForBrowser()
	ctx, _ := chromedp.NewExecAllocator(context.Background(), append(browserOptions(path, "127.0.0.1"), chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true))...)
	ctx, _ = chromedp.NewContext(ctx)
	return ctx
})

// openDrawing gives a test that browser.
func openDrawing(t testing.TB) context.Context {
	t.Helper()
	findBrowser(t)
	if err := chromedp.Do(shared()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(shared(), longest)
	t.Cleanup(cancel)
	return ctx
}

// TestMain ends the browser that tests share.
func TestMain(m *testing.M) {
	code := m.Run()
	ctx, cancel := context.WithTimeout(shared(), harness.Timeout)
	defer cancel()
	if err := chromedp.Cancel(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "the browser does not end:", err)
	}
	os.Exit(code)
}
