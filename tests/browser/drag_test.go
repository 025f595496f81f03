// The picture of a network is dragged with the mouse: what is drawn, its labels and what a click meets move together.

package browser

import (
	"encoding/json"
	"testing"

	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
)

func TestANetworkIsDragged(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/networks?kind=alliance-overlap&min=2", wide)
	b.text(`performance.getEntriesByName('network drawn').length ? 'drawn' : ''`)
	var box struct{ X, Y, Width, Height float64 }
	if err := json.Unmarshal([]byte(b.text(`(() => { const e = document.querySelector('.network-canvas'); e.scrollIntoView({ block: 'center', behavior: 'instant' }); return JSON.stringify(e.getBoundingClientRect()); })()`)), &box); err != nil {
		t.Fatal(err)
	}
	// A node is where the pointer says that something can be clicked, and neither end of a drag leaves the picture.
	const dx, dy = 90, 40
	var x, y float64
	for i := 0; i < 40*40 && x == 0; i++ {
		at, down := box.X+box.Width*(0.2+0.6*float64(i%40)/40), box.Y+box.Height*(0.2+0.6*float64(i/40)/40)
		b.do(chromedp.MouseEvent(chromedp.MouseMoved, at, down))
		if b.list(`[document.querySelector('.network-canvas').style.cursor]`)[0] == "pointer" {
			x, y = at, down
		}
	}
	if x == 0 {
		t.Fatal("no node is found in the picture")
	}
	click := func(x, y float64) string {
		b.do(chromedp.MouseClickXY(x, y))
		return b.text(`new URLSearchParams(location.search).get('sel') ?? ''`)
	}
	chosen := click(x, y)
	b.do(chromedp.MouseEvent(chromedp.MouseMoved, x, y), chromedp.MouseEvent(chromedp.MousePressed, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	for i := range 10 {
		b.do(chromedp.MouseEvent(chromedp.MouseMoved, x+dx*float64(i+1)/10, y+dy*float64(i+1)/10, chromedp.ButtonLeft))
	}
	b.do(chromedp.MouseEvent(chromedp.MouseReleased, x+dx, y+dy, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	b.text(`[...document.querySelectorAll('.network-canvas canvas')].some((c) => c.style.transform) ? '' : 'drawn again'`)
	if still := b.text(`new URLSearchParams(location.search).get('sel') ?? 'nothing'`); still != chosen {
		t.Errorf("the end of a drag chooses %s, and before it was %s", still, chosen)
	}
	b.do(chromedp.KeyEvent("\x1b"))
	b.text(`new URLSearchParams(location.search).get('sel') ? '' : 'let go'`)
	if again := click(x+dx, y+dy); again != chosen {
		t.Errorf("after the drag a click meets %s, not %s", again, chosen)
	}
	b.quiet(p)
}
