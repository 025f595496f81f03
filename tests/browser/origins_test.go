// A page of another origin in a real browser: what it may send and read where its origin is configured, where every origin is, and
// where none is.

package browser

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"alliance-atlas/tests/harness"
)

// foreign is a page that asks the server in the fragment of its address and lists what came of it, as JSON in its title.
const foreign = `<!doctype html><title></title><script>
const server = location.hash.slice(1), got = {};
const headers = {
  plain: {}, authorization: { authorization: 'Bearer x' }, client: { 'apollographql-client-name': 'x', 'apollographql-client-version': '1' },
  preflight: { 'apollo-require-preflight': 'true' }, trace: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', baggage: 'a=b', 'sentry-trace': 'x' },
  cached: { 'if-none-match': '"x"', 'cache-control': 'no-cache', 'x-requested-with': 'x' },
};
const ask = async (name, path, options) => { try { const r = await fetch(server + path, options); await r.text(); got[name] = r.status; } catch { got[name] = 0; } };
(async () => {
  for (const [name, h] of Object.entries(headers)) {
    await ask(name, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...h }, body: '{"query":"{dataset{name}}"}' });
    await ask(name + ' GET', '/graphql?query={dataset{name}}', { headers: h });
  }
  await ask('credentials', '/graphql', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{"query":"{dataset{name}}"}' });
  await ask('schema', '/schema.graphql', {});
  await ask('types', '/possible-types.json', {});
  document.title = JSON.stringify(got);
})();
</script>`

func TestPagesOfOtherOrigins(t *testing.T) {
	findBrowser(t)
	pages := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, foreign)
	}))
	t.Cleanup(pages.Close)
	for _, c := range []struct {
		name   string
		args   []string
		status int // of what the page may read, 0 where the browser keeps it from the page
	}{
		{"configured", []string{"--cors-origin", pages.URL}, 200},
		{"every origin", []string{"--cors-origin", "*"}, 200},
		{"another one", []string{"--cors-origin", "https://example.org"}, 0},
		{"none", nil, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := harness.Serve(t, c.args...)
			tab := open(t, openBrowser(t, p), pages.URL+"/#http://"+p.Address)
			got := map[string]int{}
			if err := json.Unmarshal([]byte(tab.text("document.title")), &got); err != nil {
				t.Fatal(err)
			}
			if len(got) != 2*6+3 {
				t.Errorf("the page asked %d times: %v", len(got), got)
			}
			for what, status := range got {
				want := c.status
				if what == "credentials" { // which are never accepted
					want = 0
				}
				if status != want {
					t.Errorf("%s: %d, want %d", what, status, want)
				}
			}
		})
	}
}
