// States in which a page is not as usual: it waits, is refused, has no answer, was linked to with other data, cannot draw, stands on paper, has no scripts.

package browser

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
)

// between is a reverse proxy before a server: what becomes of questions is said by the test.
type between struct {
	*harness.Program
	pass   http.Handler
	answer atomic.Pointer[answering] // nil where questions are passed on
}

// answering answers a question, which is of an operation.
type answering func(w http.ResponseWriter, r *http.Request, operation string)

func before(t *testing.T, p *harness.Program) *between {
	t.Helper()
	to, err := url.Parse(p.URL("/"))
	if err != nil {
		t.Fatal(err)
	}
	b := &between{pass: httputil.NewSingleHostReverseProxy(to)}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := b.answer.Load()
		if answer == nil || r.URL.Path != "/graphql" {
			b.pass.ServeHTTP(w, r)
			return
		}
		body, err := io.ReadAll(r.Body) // a server hears that a client has gone once it has read all that came
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		var question struct{ OperationName string }
		if err := json.Unmarshal(body, &question); err != nil {
			t.Error(err)
		}
		(*answer)(w, r, question.OperationName)
	}))
	t.Cleanup(func() {
		server.CloseClientConnections() // of questions that are held
		server.Close()
	})
	b.Program = &harness.Program{Address: strings.TrimPrefix(server.URL, "http://")}
	return b
}

func TestPagesSayWhyThereIsNoAnswer(t *testing.T) {
	p := before(t, harness.Serve(t))
	b := explorer(t, p.Program, "/about", wide)
	for i, c := range []struct {
		code, says, does string
		asks             int32 // how often the page asks before it gives up; where nothing comes the browser may ask again by itself
	}{
		{"BAD_INPUT", "This address asks for something that is not there.", "Start anew", 1},
		{"BAD_QUERY", "This address asks for something that is not there.", "Start anew", 1},
		{"LIMIT_EXCEEDED", "The server would not answer this.", "Ask for a smaller one", 1},
		{"TIMEOUT", "The server would not answer this.", "Try again", 2},
		{"UNAVAILABLE", "The server would not answer this.", "Try again", 2},
		{"INTERNAL", "address and the version", "Try again", 1},
		{"", "The server does not answer.", "Try again", 0},
	} {
		sentence := "A sentence of the server about " + c.code + "."
		var asked atomic.Int32
		refuse := answering(func(w http.ResponseWriter, r *http.Request, operation string) {
			if operation != "NetworkPicture" {
				p.pass.ServeHTTP(w, r)
				return
			}
			asked.Add(1)
			if c.code == "" {
				panic(http.ErrAbortHandler)
			}
			w.Header().Set("Content-Type", "application/graphql-response+json")
			fmt.Fprintf(w, `{"errors": [{"message": %q, "extensions": {"code": %q}}], "data": null}`, sentence, c.code)
		})
		p.answer.Store(&refuse)
		b.turnTo(fmt.Sprintf("/networks?min=%d", 10*(i+1))) // what was answered is not asked again
		shown := b.text(`document.querySelector('.notice.fail')?.innerText ?? ''`)
		wants := []string{c.says, c.does}
		if c.code != "" {
			wants = append(wants, sentence, c.code)
		}
		for _, want := range wants {
			if !strings.Contains(shown, want) {
				t.Errorf("%s: the page says %q, and not %q", c.code, shown, want)
			}
		}
		if n := asked.Load(); n != c.asks && c.asks > 0 {
			t.Errorf("%s: the page asked %d times, want %d", c.code, n, c.asks)
		}
		p.answer.Store(nil)
		b.press(fmt.Sprintf(`[...document.querySelectorAll('.notice.fail :is(a, button)')].find((e) => e.textContent.trim() === %q)`, c.does))
		b.text(`document.querySelector('.notice.fail') || !document.querySelector('.measures dd, .notice') ? '' : 'answered'`)
	}
}

// A page whose head comes with its answer has a heading where it is refused too.
func TestARefusedPageHasAHeading(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	for _, path := range []string{"/alliances/gma?at=soon", "/browse/people?at=soon", "/sources/china-daily-2024-01-31?at=soon", "/search?q=gma&at=soon", "/networks?at=soon"} {
		b.turnTo(path)
		b.text(`document.querySelector('.notice.fail code') ? 'refused' : ''`)
		if headings := b.list(`[...document.querySelectorAll('h1')].map((e) => e.textContent)`); len(headings) != 1 || headings[0] == "" {
			t.Errorf("%s has the headings %q", path, headings)
		}
		b.turn("/about")
	}
}

func TestPagesWait(t *testing.T) {
	p := before(t, harness.Serve(t))
	b := explorer(t, p.Program, "/about", wide)
	// hold keeps questions until what it gives is called.
	hold := func() (release func()) {
		held := make(chan struct{})
		answer := answering(func(w http.ResponseWriter, r *http.Request, _ string) {
			select {
			case <-held:
				p.pass.ServeHTTP(w, r)
			case <-r.Context().Done(): // the page asks for something else
			}
		})
		p.answer.Store(&answer)
		return func() {
			p.answer.Store(nil)
			close(held)
		}
	}
	release := hold()
	b.turnTo("/browse/people")
	// Nothing for a moment, then grey rows as high as those that will come, with a name for those who do not see.
	if rows := b.text(`document.querySelector('.tabs ~ .loading:not(.quiet)') ? String(document.querySelectorAll('.tabs ~ .loading span').length) : ''`); rows == "0" {
		t.Error("no row is grey")
	}
	b.text(`document.querySelector('.tabs ~ .loading[role="status"]').getAttribute('aria-label')`)
	release()
	b.text(`document.querySelectorAll('.browse tbody tr').length > 20 ? 'rows' : ''`)
	// While other rows are asked for, the old ones stay, paler.
	release = hold()
	b.turnTo("/browse/people?q=li")
	busy := b.text(`document.querySelector('main [aria-busy="true"]') && document.querySelectorAll('main [aria-busy="true"] tbody tr').length > 20 ? getComputedStyle(document.querySelector('main [aria-busy="true"]')).opacity : ''`)
	if busy == "1" {
		t.Error("rows that are being replaced look as those that are valid")
	}
	release()
}

func TestALinkWithOtherDataSaysSo(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/alliances/gma?v=0123456789abcdef", wide)
	b.text(`document.body.innerText.includes('This link was made with version 0123456789abcdef') ? 'said' : ''`)
	var data struct{ Dataset struct{ Version string } }
	p.Ask(t, `{ dataset { version } }`, nil, &data)
	b.turn("/alliances/gma?v=" + data.Dataset.Version)
	b.text(`document.body.innerText.includes('This link was made') ? '' : 'quiet'`)
	b.quiet(p)
}

func TestAPlaceInAListThatIsGoneIsTheFirst(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	for _, path := range []string{"/browse/people?after=gone", "/search?q=university&after=gone", "/timeline?after=gone"} {
		b.turn(path)
		b.text(`document.querySelector('main :is(tbody tr, .hits li, svg)') && !document.querySelector('.notice.fail') ? 'shown' : ''`)
	}
	b.quiet(p)
}

func TestWithoutWebGLThereIsTheTable(t *testing.T) {
	p := harness.Serve(t)
	b := explorer(t, p, "/about", wide)
	b.turn("/networks")
	b.text(`document.querySelector('.network-canvas canvas') ? 'drawn' : ''`)
	// A context that is lost is drawn again once.
	const lose = `(() => { const canvas = document.querySelector('.network-canvas .sigma-nodes'); canvas.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext(); globalThis.lost = canvas; return 'lost'; })()`
	b.text(lose)
	b.text(`document.querySelector('.network-canvas .sigma-nodes') && document.querySelector('.network-canvas .sigma-nodes') !== globalThis.lost ? 'again' : ''`)
	b.text(lose)
	const table = `document.querySelector('main').innerText.includes('This browser cannot draw it.') && document.querySelectorAll('.framed tbody tr').length > 40 ? 'table' : ''`
	b.text(table)
	b.turn("/about")
	b.list(`HTMLCanvasElement.prototype.getContext = () => null, []`)
	b.turn("/networks?kind=affiliation&region=europe")
	b.text(table)
}

// onPaper are faults of the page as it would be printed by somebody who likes dark pages.
const onPaper = `(() => {
  const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().height > 0, faults = [];
  for (const e of document.querySelectorAll('.head, main select, main input, .acts button, .pic .bar a')) if (seen(e)) faults.push('paper has ' + e.outerHTML.slice(0, 80));
  const light = (e) => getComputedStyle(e).backgroundColor.match(/\d+/g).slice(0, 3).every((c) => c > 240) || getComputedStyle(e).backgroundColor.endsWith(', 0)');
  for (const e of [document.documentElement, document.body, ...document.querySelectorAll('main, .pic')]) if (!light(e)) faults.push('the ground of ' + e.tagName + ' is ' + getComputedStyle(e).backgroundColor);
  if (document.querySelector('main .src') && document.querySelector('.sources') && !seen(document.querySelector('.sources'))) faults.push('the sources are not listed');
  return faults;
})()`

// print shows the page as it would be printed, until it is seen otherwise.
func (b *tab) print() {
	b.t.Helper()
	b.media("print", true)
}

func TestWithoutScriptsAPageSaysWhereTheDataAre(t *testing.T) {
	p := harness.Serve(t)
	b := open(t, openDrawing(t), "about:blank", chromedp.WithNewBrowserContext())
	if _, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.Navigate(p.URL("/institutions/tsinghua-university")))
	links := b.list(`[...document.querySelectorAll('noscript a')].map((a) => new URL(a.getAttribute('href'), document.baseURI)).map((u) => u.pathname)`)
	if len(links) < 2 {
		t.Errorf("without scripts a page links to %q", links)
	}
	for _, link := range links {
		if status, _, _ := p.Get(t, link); status != http.StatusOK {
			t.Errorf("without scripts a page links to %s: %d", link, status)
		}
	}
	if text := b.list(`[document.body.innerText]`)[0]; !strings.Contains(text, "playground") {
		t.Errorf("without scripts a page says %q", text)
	}
}
