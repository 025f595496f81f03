// The pages of the explorer in a real browser, at the root and below a path of a reverse proxy: the policy holds with linked data in the
// page, files are found from every depth, and the page has the title that the server gave it.

package browser

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

func TestPagesAreDrawnUnderTheirPolicy(t *testing.T) {
	findBrowser(t)
	p := harness.Serve(t)
	to, err := url.Parse(p.URL("/"))
	if err != nil {
		t.Fatal(err)
	}
	proxy := httptest.NewServer(http.StripPrefix("/deep/atlas", httputil.NewSingleHostReverseProxy(to)))
	t.Cleanup(proxy.Close)
	behind := &harness.Program{Address: strings.TrimPrefix(proxy.URL, "http://")} // the same server, as a reverse proxy shows it
	for prefix, server := range map[string]*harness.Program{"": p, "/deep/atlas": behind} {
		chromium := openBrowser(t, server)
		page := open(t, chromium, server.URL(prefix+"/institutions/tsinghua-university?lang=zh"))
		if heading := page.text(`document.querySelector('main h1')?.textContent ?? ''`); !strings.Contains(heading, "清华大学") {
			t.Errorf("below %q the heading is %q", prefix, heading)
		}
		status, _, body := p.Get(t, "/institutions/tsinghua-university?lang=zh")
		if title := page.text(`document.title`); status != http.StatusOK || !strings.Contains(body, "<title>"+title+"</title>") {
			t.Errorf("below %q the title is %q, and the server gives the page another", prefix, title)
		}
		linked := page.text(`document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''`)
		if !strings.Contains(linked, `"@type":"CollegeOrUniversity"`) {
			t.Errorf("below %q the linked data is %q", prefix, linked)
		}
		if style := page.text(`getComputedStyle(document.documentElement).getPropertyValue('--ground')`); style == "" {
			t.Error("the page has no style")
		}
		if script := page.text(`document.querySelector('script[src]').src`); !strings.HasPrefix(script, server.URL(prefix+"/assets/")) {
			t.Errorf("below %q the script is %s", prefix, script)
		}
		page.quiet(server)
	}
	if status, header, _ := p.Get(t, "/map?embed=1"); status != http.StatusOK || !strings.HasSuffix(header.Get("Content-Security-Policy"), "frame-ancestors *") {
		t.Errorf("a page to be embedded: %d, %v", status, header)
	}
}
