// Accessibility as axe-core finds it: every page of the explorer, light and dark, in English and Chinese, wide and narrow.

package browser

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// axeFile is the library, which `npm --prefix web ci` installs.
const axeFile = "../../web/node_modules/axe-core/axe.min.js"

// Rules are those of WCAG 2.2 AA and of good practice. A contrast that axe cannot tell (text over a picture) is no violation.
const axeRun = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target.join(' ') + ' (' + (n.any[0] ?? n.all[0] ?? n.none[0])?.message + ')')))`

// tooWide gives how wide a page stays that must be scrolled sideways. Pictures are laid out again in the frames after the window has changed, so it looks for
// three seconds before it complains.
const tooWide = `new Promise((done) => {
	const end = performance.now() + 3000;
	const look = () => {
		const wide = document.documentElement.scrollWidth;
		if (wide <= innerWidth + 1) done([]);
		else if (performance.now() > end) done([wide + ' px']);
		else setTimeout(look, 50);
	};
	look();
})`

func TestPagesAreAccessible(t *testing.T) {
	library, err := os.ReadFile(axeFile)
	if err != nil {
		harness.Lacks(t, "axe-core is not installed: npm --prefix web ci")
	}
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	b.do(chromedp.Evaluate[chromedp.Void](string(library) + ";undefined"))
	checked := 0
	for i, page := range allPages {
		path := page.path
		for _, l := range []look{wide, narrow} {
			for _, dark := range []bool{false, true} {
				for _, language := range []string{"en", "zh"} {
					// The gate sees every page in one of the eight ways, always the same; a plain run draws some of these.
					way := i
					if l == narrow {
						way++
					}
					if dark {
						way += 2
					}
					if language == "zh" {
						way += 4
					}
					if !testflags.All() && (way%8 != 0 || !testflags.Long() && rand.IntN(12) > 0) {
						continue
					}
					l.dark = dark
					b.seen(l)
					join := "?"
					if strings.Contains(path, "?") {
						join = "&"
					}
					at := path + join + "lang=" + language
					b.turn(at)
					for _, violation := range b.list(axeRun) {
						t.Errorf("%s, %d px, dark %t: %s", at, l.width, dark, violation)
					}
					if over := b.list(tooWide); len(over) > 0 {
						t.Errorf("%s is wider than its %d px: %s", at, l.width, over[0])
					}
					if headings := b.list(`document.querySelectorAll('h1').length === 1 ? [] : ['h1: ' + document.querySelectorAll('h1').length]`); len(headings) > 0 {
						t.Errorf("%s: %s", at, headings[0])
					}
					checked++
				}
			}
		}
	}
	t.Log(fmt.Sprint(checked, " views of ", len(allPages), " pages"))
	b.quiet(p)
}

// TestPicturesFollowTheWindow makes the window of each picture narrow and wide again, as somebody does who turns a tablet: no page must be scrolled
// sideways, and each picture is as wide in the end as it was.
func TestPicturesFollowTheWindow(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	for _, path := range []string{"/map", "/flows", "/flows?view=streams", "/flows?view=ring", "/flows?view=map", "/networks", "/paths?from=institution/politecnico-di-milano&to=institution/universitas-terbuka", "/overlap?of=edx-consortium,coursera-partnership", "/timeline"} {
		// What is smaller is a sign in a text.
		const pictures = `[...document.querySelectorAll('main svg, main canvas')].map((e) => Math.round(e.getBoundingClientRect().width)).filter((wide) => wide > 120).join(' ')`
		b.seen(wide)
		b.turn(path)
		// Parts that are asked for later may make a picture narrower: it is measured once it stays as it is.
		before := b.text(fmt.Sprintf(`(() => { const now = %s, stays = globalThis.measured === now && performance.now() - globalThis.measuredAt > 300; if (globalThis.measured !== now) { globalThis.measured = now; globalThis.measuredAt = performance.now(); } return stays ? now : ''; })()`, pictures))
		b.seen(narrow)
		if over := b.list(tooWide); len(over) > 0 {
			t.Errorf("%s is wider than its %d px: %s", path, narrow.width, over[0])
		}
		b.seen(wide)
		t.Log(path, before)
		b.text(fmt.Sprintf(`%s === %q ? 'as before' : ''`, pictures, before))
	}
	b.quiet(p)
}
