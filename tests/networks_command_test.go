// The command network gives the bytes of the address, in every format of every kind.

package tests

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/internal/testflags"
	"alliance-atlas/tests/harness"
)

// addresses of networks, with what stands for the kind.
var networkAddresses = map[string]string{
	"graphml": "KIND.graphml", "gexf": "KIND.gexf", "nodes.csv": "KIND/nodes.csv", "ties.csv": "KIND/ties.csv", "json": "KIND.json", "cyjs": "KIND.cyjs",
	"net": "KIND.net", "vosviewer.json": "KIND.vosviewer.json", "dot": "KIND.dot",
}

var networkKinds = []string{"affiliation", "co-membership", "alliance-overlap", "country-co-membership", "exchange", "country-exchange", "course-offering", "atlas"}

func TestTheCommandNetworkGivesTheBytesOfTheAddress(t *testing.T) {
	testflags.NotRaced(t, "it compares bytes, one file after the other")
	p := harness.Serve(t)
	same := func(kind, format string, flags []string, query url.Values) {
		t.Helper()
		status, _, want := p.Get(t, "/networks/"+strings.Replace(networkAddresses[format], "KIND", kind, 1)+"?"+query.Encode())
		if status != http.StatusOK {
			t.Fatalf("%s as %s: %d %s", kind, format, status, want)
		}
		args := append([]string{"network", kind, "--format", format}, flags...)
		if code, stdout, stderr := harness.Call(t, args...); code != program.ExitOK || stdout != want || stderr != "" {
			t.Errorf("%q ends with %d, with %d bytes, not %d: %s", args, code, len(stdout), len(want), stderr)
		}
	}
	for _, kind := range networkKinds {
		for format := range networkAddresses {
			same(kind, format, nil, nil)
		}
	}
	europe := `{country: {region: {eq: "Europe"}}}`
	same("atlas", "json", []string{"--as-of", "2020", "--places", "--isolates", "--institutions", europe, "--language", "zh", "--measures", "degree,betweenness"},
		url.Values{"asOf": {"2020"}, "places": {"1"}, "isolates": {"1"}, "institutions": {europe}, "language": {"zh"}, "measures": {"degree,betweenness"}})
	same("co-membership", "nodes.csv", []string{"--weight", "fractional", "--min-weight", "0.1", "--core", "2", "--largest-component", "--bom", "--excel", "--comments"},
		url.Values{"weight": {"fractional"}, "minWeight": {"0.1"}, "core": {"2"}, "largestComponent": {"1"}, "bom": {"1"}, "excel": {"1"}, "comments": {"1"}})
	same("affiliation", "gexf", []string{"--gexf", "1.2", "--around", "institution/tsinghua-university", "--radius", "2", "--memberships", `{from: {known: true}}`},
		url.Values{"gexf": {"1.2"}, "around": {"institution/tsinghua-university"}, "radius": {"2"}, "memberships": {`{from: {known: true}}`}})
	for _, filter := range []string{"alliances", "countries", "exchanges", "courses", "events", "people", "positions"} {
		same("atlas", "ties.csv", []string{"--places", "--" + filter, "{}"}, url.Values{"places": {"1"}, filter: {"{}"}})
	}
}

// With -o the file is whole or not there, and what stood there before stays until it is.
func TestTheCommandNetworkWritesFiles(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "exchange.json")
	want := harness.MustCall(t, "network", "exchange", "--format", "json")
	for range 2 {
		said := harness.MustCall(t, "network", "exchange", "--format", "json", "-o", name)
		if !strings.HasPrefix(said, name+" has the network exchange in ") {
			t.Errorf("it says %q", said)
		}
		if have, err := os.ReadFile(name); err != nil || string(have) != want {
			t.Errorf("the file has %d bytes, not %d (%v)", len(have), len(want), err)
		}
	}
	if code, _, stderr := harness.Call(t, "network", "exchange", "--courses", "{}", "-o", name); code != program.ExitWrong {
		t.Errorf("it ends with %d: %s", code, stderr)
	}
	if have, err := os.ReadFile(name); err != nil || string(have) != want {
		t.Errorf("after a failure the file has %d bytes (%v)", len(have), err)
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("%d files are left (%v)", len(files), err)
	}
	nowhere := filepath.Join(dir, "nowhere", "x.json")
	if code, _, stderr := harness.Call(t, "network", "exchange", "-o", nowhere); code != program.ExitFailed || !strings.Contains(stderr, nowhere+" cannot be written: no such file or directory") {
		t.Errorf("it ends with %d: %s", code, stderr)
	}
	harness.MustCall(t, "network", "exchange", "-o", os.DevNull)
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Errorf("%s is a file now (%v)", os.DevNull, err)
	}
}
