// Journeys by keyboard alone: no click and no focus that the reader's keys have not moved. What has the focus is seen at every stop, and after every
// action something has it.

package browser

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"alliance-atlas/tests/harness"
)

// mostTabs is how often Tab is pressed at most to get from one control to the next that a journey needs: more is a trap, or a page that only
// a mouse can use.
const mostTabs = 80

// stop is what has the focus.
type stop struct {
	Name  string // as it is read aloud
	Kind  string // its element, or the role that it says it has
	Wrong string // with how it is seen
}

// stop waits until the page is drawn, and is where the focus is. Nothing may have lost it.
func (b *tab) stop() stop {
	b.t.Helper()
	b.text(isDrawn)
	var now stop
	said := b.text(`(() => { const e = document.activeElement; return JSON.stringify({ Name: nameOf(e), Kind: e.getAttribute('role') ?? e.tagName.toLowerCase(), Wrong: e === document.body ? 'is the page itself: the focus is lost' : e.tabIndex < 0 ? '' : unseen(e) }); })()`)
	if err := json.Unmarshal([]byte(said), &now); err != nil {
		b.t.Fatal(err)
	}
	if now.Wrong != "" {
		b.t.Errorf("%s %q %s", now.Kind, fmt.Sprintf("%.60s", now.Name), now.Wrong)
	}
	return now
}

// keys presses keys, and looks where the focus is then.
func (b *tab) keys(keys string, options ...chromedp.KeyOption) stop {
	b.t.Helper()
	b.do(chromedp.KeyEvent(keys, options...))
	return b.stop()
}

// tabTo presses Tab until a control of a kind has the focus whose name begins so; with Shift it goes back.
func (b *tab) tabTo(kind, name string, options ...chromedp.KeyOption) {
	b.t.Helper()
	var way []string
	for range mostTabs {
		now := b.keys(kb.Tab, options...)
		if now.Kind == kind && strings.HasPrefix(strings.ToLower(now.Name), strings.ToLower(name)) {
			return
		}
		way = append(way, fmt.Sprintf("%s %.30s", now.Kind, now.Name))
	}
	b.t.Fatalf("Tab does not reach %s %q: %q", kind, name, way)
}

// goes presses keys that lead to another address.
func (b *tab) goes(keys string) stop {
	b.t.Helper()
	from := b.address()
	b.do(chromedp.KeyEvent(keys))
	b.leaves(from)
	return b.stop()
}

// stays fails the test if the focus is not on a control of this name.
func (b *tab) stays(now stop, name string) {
	b.t.Helper()
	if !strings.HasPrefix(strings.ToLower(now.Name), strings.ToLower(name)) {
		b.t.Errorf("the focus is on %s %.60q, not on %s", now.Kind, now.Name, name)
	}
}

func TestJourneysByKeyboard(t *testing.T) {
	p := harness.Serve(t)
	chromium := openDrawing(t)
	for _, c := range []struct {
		journey int
		walk    func(b *tab)
		answer  func(t *testing.T, p *harness.Program) []string
	}{
		{1, keysBegan, answerBegan},
		{5, keysBetween, answerBetween},
		{7, keysAsian, answerAsian},
		{9, keysFlows, answerFlows},
	} {
		t.Run(journeys[c.journey-1].name, func(t *testing.T) {
			b := explorerIn(t, chromium, p, "/", wide)
			if _, err := chromedp.Call(b.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
				t.Fatal(err)
			}
			b.list(focusScript + "; []")
			c.walk(b)
			b.reads(c.answer(t, p)...)
			if b.done.clicks > 0 || b.done.visited > 1 {
				t.Errorf("%d clicks, and %d addresses", b.done.clicks, b.done.visited)
			}
			b.quiet(p)
		})
	}
}

// The search by its key, a choice of what is found by arrows, and the card of a source, which gives the focus back.
func keysBegan(b *tab) {
	b.stays(b.keys("/"), "Search")
	b.do(chromedp.KeyEvent("gma"))
	b.text(`document.querySelector('.hits:not([hidden]) [role="option"]')?.textContent ?? ''`)
	b.keys(kb.ArrowDown)
	if chosen := b.text(`document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent ?? ''`); !strings.Contains(chosen, "GMA") {
		b.t.Errorf("the arrow chooses %q", chosen)
	}
	b.goes(kb.Enter)
	b.tabTo("button", "Source")
	mark := b.text(`nameOf(document.activeElement)`)
	b.keys(kb.Enter)
	if inside := b.text(`String(!!document.activeElement.closest('.card:popover-open'))`); inside != "true" {
		b.t.Error("the card does not take the focus")
	}
	b.tabTo("button", "Close")
	b.stays(b.keys(kb.Enter), mark)
	b.keys(" ")
	b.stays(b.keys(kb.Escape), mark)
}

// The picture of a network: arrows go from node to node, Enter leads to the card of the one that is chosen, and letting it go leads back.
func keysBetween(b *tab) {
	b.tabTo("a", "Networks")
	b.goes(kb.Enter)
	b.tabTo("application", "")
	b.text(`performance.getEntriesByName('network drawn').length ? 'drawn' : ''`)
	b.goes(kb.ArrowRight)
	b.goes(kb.ArrowDown)
	chosen := b.text(`document.querySelector('#chosen h2')?.textContent ?? ''`)
	b.keys(kb.Enter)
	b.tabTo("a", chosen)
	b.tabTo("button", "")
	b.goes(kb.Enter) // the tie to the strongest neighbour, in place of the card with its button
	b.tabTo("button", "Let go")
	if b.goes(kb.Enter).Kind != "application" {
		b.t.Error("letting go does not lead back to the picture")
	}
	b.keys("+0")
}

// Boxes and a list with conditions, each of which keeps the focus while the list beside it changes.
func keysAsian(b *tab) {
	b.tabTo("a", "Browse")
	b.goes(kb.Enter)
	b.tabTo("input", "Oceania")
	b.goes(" ")
	b.tabTo("a", "Take away Region: Oceania")
	b.goes(kb.Enter) // the link is gone then
	b.tabTo("input", "Asia", chromedp.KeyModifiers(chromedp.ModifierShift))
	b.stays(b.goes(" "), "Asia")
	b.tabTo("input", "University")
	b.stays(b.goes(" "), "University")
	b.tabTo("select", "Member of")
	b.stays(b.goes("edX c"), "Member of")
}

// A grid: Tab enters it once, arrows go from cell to cell, Enter chooses.
func keysFlows(b *tab) {
	b.tabTo("a", "Flows")
	b.goes(kb.Enter)
	b.tabTo("gridcell", "")
	b.keys(kb.ArrowRight)
	b.goes(kb.Enter)
	b.keys(kb.Home)
	b.tabTo("a", "")
}
