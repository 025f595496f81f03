// VOSviewer Online in a real browser, in a page of another origin, draws a network by its address.

package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"alliance-atlas/tests/harness"
)

// drawing is the page of vosviewer.jsx.
const drawing = `<!doctype html><meta charset="utf-8"><div id="root" style="width: 1200px; height: 800px"></div><script type="module" src="vosviewer.js"></script>`

// drawn is what VOSviewer writes below a network when it has laid it out, in the words that the file has for items and links.
const drawn = `(document.body.innerText.replace(/\s+/g, ' ').match(/Nodes: [\d,]+ . Ties: [\d,]+ . Strength: [\d,.]+ . Clusters: \d+/) ?? [''])[0]`

func TestVOSviewerDrawsANetwork(t *testing.T) {
	findBrowser(t)
	const packages = "tests/clients/js/node_modules"
	harness.Installed(t, packages+"/vosviewer-online/package.json", packages+"/.bin/esbuild")
	pages := t.TempDir()
	bundle := exec.CommandContext(t.Context(), packages+"/.bin/esbuild", "tests/clients/js/vosviewer.jsx", "--bundle", "--format=esm", "--log-level=warning",
		`--define:process.env.NODE_ENV="production"`, "--outfile="+filepath.Join(pages, "vosviewer.js"))
	if out, err := bundle.CombinedOutput(); err != nil {
		t.Fatalf("esbuild: %v\n%s", err, out)
	}
	if err := os.WriteFile(filepath.Join(pages, "index.html"), []byte(drawing), 0o644); err != nil {
		t.Fatal(err)
	}
	site := httptest.NewServer(http.FileServer(http.Dir(pages)))
	t.Cleanup(site.Close)
	p := harness.Serve(t, "--cors-origin", "*")

	var of struct {
		Network struct {
			NodeCount, TieCount int
			Nodes               struct{ Nodes []struct{ Community int } }
			Ties                struct{ Nodes []struct{ Weight float64 } }
		}
	}
	p.Ask(t, `{ network(of: {kind: ALLIANCE_OVERLAP}) { nodeCount tieCount nodes(first: 500) { nodes { community } } ties(first: 500) { nodes { weight } } } }`, nil, &of)
	clusters, strength := map[int]bool{}, 0.0
	for _, n := range of.Network.Nodes.Nodes {
		clusters[n.Community] = true
	}
	for _, tie := range of.Network.Ties.Nodes {
		strength += tie.Weight
	}
	want := fmt.Sprintf("Nodes: %d | Ties: %d | Strength: %g | Clusters: %d", of.Network.NodeCount, of.Network.TieCount, strength, len(clusters))
	tab := open(t, openBrowser(t, p), site.URL+"/#"+p.URL("/networks/alliance-overlap.vosviewer.json"))
	if is := tab.text(drawn); is != want {
		t.Errorf("it draws %q, not %q", is, want)
	}
}
