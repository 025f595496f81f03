// How fast the explorer is in a browser that draws in software: until a page can be used, until a network is laid out, and how smoothly it is
// panned. Benchmarks report; nothing fails for being slow. On a machine that does nothing else: go test ./tests/browser -run '^$' -bench .

package browser

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
)

const (
	// coldVisits is how often a page is opened in a browser that has seen nothing; the median counts.
	coldVisits = 5
	// panned is how many moves of the mouse a drag has, one in each frame of 60 in a second as far as the page keeps up.
	panned = 180
)

// usableScript notes when a page has drawn its heading and its search, and when that has taken a key, in milliseconds since the navigation began.
const usableScript = `(() => {
  globalThis.moments = {};
  const look = () => requestAnimationFrame(() => {
    if (!document.querySelector('main h1')?.checkVisibility() || !document.querySelector('input[role="combobox"]')) return look();
    requestAnimationFrame(() => { moments.drawn = performance.now(); });
  });
  look();
  addEventListener('input', () => { moments.typed = performance.now(); });
})()`

func BenchmarkPageIsUsable(b *testing.B) {
	p := harness.Serve(b)
	chromium := openDrawing(b)
	for name, path := range map[string]string{"home": "/", "institution": "/institutions/tsinghua-university", "networks": "/networks"} {
		b.Run(name, func(b *testing.B) {
			for range b.N {
				var drawn, typed, picture []float64
				for range coldVisits {
					v := open(b, chromium, "about:blank", chromedp.WithNewBrowserContext())
					v.seen(wide)
					v.before(usableScript)
					v.do(chromedp.Navigate(p.URL(path)))
					drawn = append(drawn, v.number(`globalThis.moments?.drawn`))
					v.do(chromedp.KeyEvent("/a"))
					typed = append(typed, v.number(`moments.typed`))
					if name == "networks" {
						picture = append(picture, v.number(`performance.getEntriesByName('network drawn')[0]?.startTime`))
					}
				}
				b.ReportMetric(median(drawn), "ms-drawn")
				b.ReportMetric(median(typed), "ms-takes-a-key")
				if len(picture) > 0 {
					b.ReportMetric(median(picture), "ms-picture")
				}
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}

func BenchmarkNetwork(b *testing.B) {
	for _, nodes := range []int{500, 2000} {
		b.Run(strconv.Itoa(nodes), func(b *testing.B) {
			p := serveNetwork(b, nodes)
			chromium := openDrawing(b)
			for range b.N {
				v := explorerIn(b, chromium, p, "/networks?kind=affiliation", wide)
				if v.text(`document.querySelector('.network-canvas') ? 'drawn' : 'table'`) == "table" { // more ties than are drawn unasked
					v.follow("Draw it all the same")
				}
				layout := v.number(`performance.getEntriesByName('network laid out')[0]?.duration`)
				v.text(`performance.getEntriesByName('network drawn').some((m) => m.startTime >= performance.getEntriesByName('network laid out')[0].startTime) ? 'drawn' : ''`)
				var facts []float64
				if err := json.Unmarshal([]byte(v.text(`JSON.stringify([...document.querySelectorAll('main dl dd')].slice(0, 2).map((e) => Number(e.textContent.replaceAll(',', ''))))`)), &facts); err == nil && len(facts) == 2 {
					b.ReportMetric(facts[0], "nodes")
					b.ReportMetric(facts[1], "ties")
				}
				frames := v.pan()
				b.ReportMetric(layout, "ms-layout")
				b.ReportMetric(v.number(`performance.getEntriesByName('network drawn').at(-1).startTime`), "ms-picture")
				b.ReportMetric(frames.PerSecond, "frames/s")
				b.ReportMetric(frames.Longest, "ms-longest-frame")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}

// serveNetwork serves a made world whose network of institutions and alliances has at most so many nodes, and nearly as many.
func serveNetwork(b *testing.B, nodes int) *harness.Program {
	b.Helper()
	for institutions := nodes; ; {
		dir := filepath.Join(b.TempDir(), "world")
		harness.MustCall(b, "generate", dir, "--institutions", strconv.Itoa(institutions))
		p := harness.Serve(b, "--store", "mem:"+dir)
		var of struct{ Network struct{ NodeCount int } }
		p.Ask(b, `{ network(of: { kind: AFFILIATION }) { nodeCount } }`, nil, &of)
		if n := of.Network.NodeCount; n <= nodes && n >= nodes*98/100 {
			return p
		} else if institutions = institutions * (nodes - nodes/100) / n; institutions > 10*nodes {
			b.Fatalf("a world of %d institutions has a network of %d nodes", institutions, n)
		}
		p.Stop()
	}
}

// frames are what a page drew while it was panned.
type frames struct {
	PerSecond float64
	Longest   float64 // milliseconds between two of them
}

// pan drags the picture of a network to and fro.
func (b *tab) pan() frames {
	b.t.Helper()
	var box struct{ X, Y, Width, Height float64 }
	if err := json.Unmarshal([]byte(b.text(`(() => {
	  const e = document.querySelector('.network-canvas');
	  e.scrollIntoView({ block: 'center', behavior: 'instant' });
	  globalThis.panning = [];
	  const frame = (now) => { panning.push(now); requestAnimationFrame(frame); };
	  requestAnimationFrame(frame);
	  return JSON.stringify(e.getBoundingClientRect());
	})()`)), &box); err != nil {
		b.t.Fatal(err)
	}
	x, y := box.X+box.Width/2, box.Y+box.Height/2
	b.do(chromedp.MouseEvent(chromedp.MouseMoved, x, y), chromedp.MouseEvent(chromedp.MousePressed, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	b.list(`panning.length = 0, []`)
	tick := time.NewTicker(time.Second / 60)
	defer tick.Stop()
	for i := range panned {
		<-tick.C
		away := float64(i % 60)
		if i/60%2 == 1 {
			away = 60 - away
		}
		b.do(chromedp.MouseEvent(chromedp.MouseMoved, x+4*away, y+2*away, chromedp.ButtonLeft))
	}
	var all frames
	if err := json.Unmarshal([]byte(b.text(`(() => {
	  const seconds = (panning.at(-1) - panning[0]) / 1000;
	  return JSON.stringify({ PerSecond: (panning.length - 1) / seconds, Longest: Math.max(...panning.slice(1).map((t, i) => t - panning[i])) });
	})()`)), &all); err != nil {
		b.t.Fatal(err)
	}
	b.do(chromedp.MouseEvent(chromedp.MouseReleased, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	return all
}

// before runs a script in every page before those of the page.
func (b *tab) before(script string) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}); err != nil {
		b.t.Fatal(err)
	}
}

// number waits until an expression is a number above 0.
func (b *tab) number(expression string) float64 {
	b.t.Helper()
	n, err := strconv.ParseFloat(b.text(fmt.Sprintf(`String((%s) || '')`, expression)), 64)
	if err != nil {
		b.t.Fatal(err)
	}
	return n
}

func median(of []float64) float64 {
	sorted := slices.Sorted(slices.Values(of))
	return sorted[len(sorted)/2]
}
