// Pictures of every page of the explorer beside kept ones, so that nothing breaks unseen. They are small, and compared with a tolerance: fonts
// differ between machines, and a layout that has come apart differs far more.

package browser

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

var updatePictures = flag.Bool("update-pictures", false, "keep the pictures of the explorer's pages as they are now")

const (
	// scale is how many pixels of the page are one of the picture, each way.
	scale = 6
	// farOff is from which difference on, of 255, a pixel is another one.
	farOff = 40
	// tolerance is the share of pixels that may be others, in thousandths. Letters of another font, with serifs, changed 13 to 153 on these pages.
	tolerance = 200
)

func TestPagesLookAsBefore(t *testing.T) {
	testflags.OnlyLong(t, "a minute of drawing; the gate draws")
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	for _, page := range allPages {
		name, path := page.name, page.path
		b.turn(path)
		b.text(`new Promise((done) => setTimeout(() => done('settled'), 100))`)
		shot, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		whole, err := png.Decode(bytes.NewReader(shot))
		if err != nil {
			t.Fatal(err)
		}
		now := smaller(whole)
		file := filepath.Join("tests", "browser", "testdata", "pictures", name+".png") // harness.Serve runs at the root
		if *updatePictures {
			var out bytes.Buffer
			if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, now); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		content, err := os.ReadFile(file)
		if err != nil {
			t.Errorf("%v: keep it with go test ./tests/browser -run TestPagesLookAsBefore -update-pictures", err)
			continue
		}
		kept, err := png.Decode(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		if off := difference(kept, now); off > tolerance {
			t.Errorf("%s looks otherwise than %s: %d of 1,000 pixels differ, and %d may. Look at the page; if it is right, keep it with -update-pictures", path, file, off, tolerance)
		} else {
			t.Logf("%s: %d of 1,000 pixels differ", name, off)
		}
	}
	b.quiet(p)
}

// Proof that the comparison sees a page that has come apart.
func TestAPageWithoutStyleLooksOtherwise(t *testing.T) {
	testflags.OnlyLong(t, "it draws a page as TestPagesLookAsBefore does")
	p := harness.Serve(t)
	b := explorer(t, p, "/browse/institutions?region=Asia&kind=university", wide)
	b.text(`(() => { for (const s of document.styleSheets) s.disabled = true; return 'bare'; })()`)
	shot, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	bare, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		t.Fatal(err)
	}
	kept, err := png.Decode(bytes.NewReader(harness.ReadFile(t, "tests/browser/testdata/pictures/browse.png")))
	if err != nil {
		t.Fatal(err)
	}
	off := difference(kept, smaller(bare))
	t.Logf("%d of 1,000 pixels differ", off)
	if off <= tolerance {
		t.Errorf("a page without its style differs in %d of 1,000 pixels, and %d may differ", off, tolerance)
	}
}

// smaller is a picture of fewer pixels, each the mean of a square.
func smaller(whole image.Image) *image.RGBA {
	bounds := whole.Bounds()
	out := image.NewRGBA(image.Rect(0, 0, bounds.Dx()/scale, bounds.Dy()/scale))
	for y := range out.Bounds().Dy() {
		for x := range out.Bounds().Dx() {
			var sum [3]uint32
			for dy := range scale {
				for dx := range scale {
					r, g, b, _ := whole.At(bounds.Min.X+x*scale+dx, bounds.Min.Y+y*scale+dy).RGBA()
					sum[0], sum[1], sum[2] = sum[0]+r>>8, sum[1]+g>>8, sum[2]+b>>8
				}
			}
			out.SetRGBA(x, y, color.RGBA{uint8(sum[0] / (scale * scale)), uint8(sum[1] / (scale * scale)), uint8(sum[2] / (scale * scale)), 255})
		}
	}
	return out
}

// difference is how many of 1,000 pixels of two pictures are others; 1,000 where their sizes differ.
func difference(a, b image.Image) int {
	if a.Bounds() != b.Bounds() {
		return 1000
	}
	off, all := 0, 0
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			all++
			r1, g1, b1, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			if far(r1, r2) || far(g1, g2) || far(b1, b2) {
				off++
			}
		}
	}
	return off * 1000 / all
}

func far(a, b uint32) bool { return max(a, b)>>8-min(a, b)>>8 > farOff }

// The JavaScript that the first page needs before it is drawn, as it comes over the wire: the program, the language, the page, and what these
// import. What it asks for later, such as its small pictures, does not count.
func TestTheFirstPageIsSmall(t *testing.T) {
	const budget = 90_000 // bytes in gzip: what a slow line brings in about a second
	p := harness.Serve(t)
	b := explorer(t, p, "/", wide)
	sizes := b.list(`(async () => {
	  const loaded = new Map(performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.js')).map((e) => [e.name, e.encodedBodySize]));
	  const first = (part) => [...loaded.keys()].find((name) => name.includes(part));
	  const wanted = [document.querySelector('script[src]').src, first('/en-'), first('/page-')], needed = new Set();
	  while (wanted.length) {
	    const name = wanted.pop();
	    if (needed.has(name)) continue;
	    needed.add(name);
	    const text = await (await fetch(name)).text();
	    for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)) wanted.push(new URL(path, name).href);
	  }
	  return [...needed].map((name) => name.split('/').at(-1) + ' ' + loaded.get(name));
	})()`)
	sum := 0
	for _, file := range sizes {
		name, size, _ := strings.Cut(file, " ")
		n, err := strconv.Atoi(size)
		if err != nil || n == 0 {
			t.Errorf("%s has the size %q", name, size)
		}
		sum += n
	}
	t.Log(sum, sizes)
	if sum > budget || len(sizes) < 4 {
		t.Errorf("the first page needs %d bytes of JavaScript in gzip, more than %d: %s", sum, budget, sizes)
	}
}
