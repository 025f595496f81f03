// The playground in a real browser that can reach nothing but this server: an example is opened, run and read, and a
// link holds it.

package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"alliance-atlas/tests/harness"
	"alliance-atlas/web"
)

// browserVariable names the browser to test with, or is "required": then a missing browser is a failure.
const browserVariable = "ATLAS_TEST_BROWSER"

// longest is how long a browser is used by one test at most; each wait in it has a limit of its own.
const longest = time.Hour

// findBrowser is the path of a Chromium. Without one the test is skipped.
func findBrowser(t testing.TB) string {
	t.Helper()
	path, lacks := lookForBrowser()
	if path != "" {
		return path
	}
	if os.Getenv(browserVariable) != "" {
		t.Fatal(lacks)
	}
	t.Skip(lacks)
	return ""
}

// lookForBrowser is the path of a Chromium, or a sentence that says why there is none.
func lookForBrowser() (path, lacks string) {
	names := []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}
	if wish := os.Getenv(browserVariable); wish != "" && wish != "required" {
		names = []string{wish}
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, ""
		}
	}
	return "", fmt.Sprintf("no browser: none of %s is there; install one (on Debian: apt-get install chromium), or name its path in %s", strings.Join(names, ", "), browserVariable)
}

// tab is a page of the browser, with all that must not happen in it.
type tab struct {
	t   testing.TB
	ctx context.Context

	done steps // what a reader has done in it

	mu       sync.Mutex
	requests []string
	troubles []string // what the browser complained of
}

// steps count what a reader does.
type steps struct {
	clicks  int
	typed   int // words, each with Enter or a choice of what was found
	visited int // addresses typed by hand
}

// openBrowser starts a browser that reaches the address of the server and nothing else.
func openBrowser(t testing.TB, p *harness.Program) context.Context {
	t.Helper()
	host, _, _ := strings.Cut(p.Address, ":")
	ctx, cancel := context.WithTimeout(context.Background(), longest)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, append(browserOptions(findBrowser(t), host), chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()))...)
	t.Cleanup(cancel)
	return ctx
}

// browserOptions are those of a browser that reaches one host and does nothing by itself.
func browserOptions(path, host string) []chromedp.ExecAllocatorOption {
	return []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path), chromedp.Headless, chromedp.NoFirstRun, chromedp.NoSandbox, chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("disable-extensions", true), chromedp.Flag("disable-default-apps", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE "+host),
	}
}

// open opens a new tab, at an address of the server.
func open(t testing.TB, parent context.Context, address string, options ...chromedp.ContextOption) *tab {
	t.Helper()
	b := &tab{t: t}
	ctx, cancel := chromedp.NewContext(parent, append(options, chromedp.WithListener(b.hear))...)
	t.Cleanup(cancel)
	b.ctx = ctx
	b.do(chromedp.Navigate(address))
	return b
}

func (b *tab) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	case *network.EventLoadingFailed:
		if !e.Canceled {
			b.troubles = append(b.troubles, fmt.Sprintf("loading failed: %s %s", e.ErrorText, e.BlockedReason))
		}
	case *runtime.EventExceptionThrown:
		b.troubles = append(b.troubles, fmt.Sprintf("exception: %s %+v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception))
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "assert" {
			var said []string
			for _, a := range e.Args {
				said = append(said, string(a.Value)+a.Description)
			}
			b.troubles = append(b.troubles, "console: "+strings.Join(said, " "))
		}
	case *log.EventEntryAdded: // violations of the policy are among these
		if e.Entry.Level == "error" || e.Entry.Source == "security" {
			b.troubles = append(b.troubles, fmt.Sprintf("browser: %s %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL))
		}
	}
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatalf("%v; the browser complained of %q", err, b.troubles)
	}
}

func (b *tab) click(selector string) {
	b.t.Helper()
	b.done.clicks++
	b.do(chromedp.WaitVisible(chromedp.CSS(selector)), chromedp.Click(chromedp.CSS(selector)))
}

// text waits until an expression of the page is a text that is not empty.
func (b *tab) text(expression string) string {
	b.t.Helper()
	text, err := chromedp.Run(b.ctx, chromedp.Poll[string](expression, chromedp.WithPollingTimeout(harness.Timeout)))
	if err != nil {
		b.t.Fatalf("%v; waited for %s; the browser complained of %q", err, expression, b.troubles)
	}
	return text
}

// model is an expression for the text of one of the editors, "" where it does not hold a phrase.
func model(file, phrase string) string {
	return fmt.Sprintf(`(() => { const m = globalThis.__MONACO?.editor.getModels().find(m => m.uri.path.endsWith(%q)); const text = m ? m.getValue() : ''; return text.includes(%q) ? text : ''; })()`, file, phrase)
}

// run runs what is in the editor, and gives the data of the answer, which must contain a phrase.
func (b *tab) run(phrase string) any {
	b.t.Helper()
	b.click(".graphiql-execute-button")
	var shown struct{ Data any }
	if text := b.text(model("response.json", phrase)); json.Unmarshal([]byte(text), &shown) != nil || shown.Data == nil {
		b.t.Fatalf("the page shows an answer without data: %.500s", text)
	}
	return shown.Data
}

// quiet fails the test if the page asked any other server, or the browser complained.
func (b *tab) quiet(p *harness.Program) {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	asked := 0
	for _, request := range b.requests {
		u, err := url.Parse(request)
		switch {
		case err != nil:
			b.t.Errorf("%q: %v", request, err)
		case u.Scheme == "data" || u.Scheme == "blob":
		case u.Scheme == "http" && u.Host == p.Address:
			asked++
		default:
			b.t.Errorf("the page asks %s, which is not the server", request)
		}
	}
	if asked < 5 {
		b.t.Errorf("only %d requests were seen: %q", asked, b.requests)
	}
	for _, trouble := range b.troubles {
		b.t.Errorf("the browser complains: %s", trouble)
	}
}

// example is an example question by the end of its name.
func example(t *testing.T, name string) web.Example {
	t.Helper()
	all := web.Examples()
	i := slices.IndexFunc(all, func(e web.Example) bool { return strings.HasSuffix(e.Name, name) })
	if i < 0 {
		t.Fatalf("no example %s", name)
	}
	return all[i]
}

func TestThePlaygroundWorksInABrowser(t *testing.T) {
	findBrowser(t)
	p := harness.Serve(t)
	chromium := openBrowser(t, p)
	first := open(t, chromium, p.URL("/playground/"))

	// The first example: opened, run, and read from the page.
	gma := example(t, "global-mooc-alliance")
	first.click(fmt.Sprintf("button[data-example=%q]", gma.Name))
	first.text(model("operation.graphql", "GlobalMoocAlliance"))
	shown := first.run("Tsinghua University")
	var asked any
	p.Ask(t, gma.Query, nil, &asked)
	if !reflect.DeepEqual(shown, asked) {
		t.Errorf("the page shows %v, and the server answers %v", shown, asked)
	}
	first.text(`document.querySelector('section.result-window .view-lines').innerText.replace(/\s+/g, ' ').match(/Global MOOC and Online Education Alliance/)?.[0] ?? ''`) // long lines are wrapped
	var data struct{ Dataset struct{ Version string } }
	p.Ask(t, `{ dataset { version } }`, nil, &data)
	first.text(fmt.Sprintf(`document.querySelector('.atlas-line').textContent.match(%q)?.[0] ?? ''`, data.Dataset.Version))

	// One with variables.
	search := example(t, "search-in-chinese")
	first.click(fmt.Sprintf("button[data-example=%q]", search.Name))
	var variables map[string]any
	if err := json.Unmarshal(search.Variables, &variables); err != nil {
		t.Fatal(err)
	}
	var phrase string
	for name := range variables {
		phrase = name
	}
	first.text(model("variables.json", phrase))
	p.Ask(t, search.Query, variables, &asked)
	found := first.run("matched")
	if !reflect.DeepEqual(found, asked) {
		t.Errorf("the page shows %v, and the server answers %v", found, asked)
	}

	// A link holds the question and nothing else, behind the # that no server sees.
	for _, permission := range []string{"clipboard-read", "clipboard-write"} {
		if _, err := chromedp.CallBrowser(first.ctx, browser.SetPermission, browser.SetPermissionParams{Permission: &browser.PermissionDescriptor{Name: permission}, Setting: "granted"}); err != nil {
			t.Fatal(err)
		}
	}
	first.click(`button[aria-label="Copy link"]`)
	first.text(`document.querySelector('.atlas-notice')?.textContent ?? ''`)
	link, err := chromedp.Run(first.ctx, chromedp.Evaluate[string](`navigator.clipboard.readText()`, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	page, fragment, _ := strings.Cut(link, "#")
	if page != p.URL("/playground/") {
		t.Errorf("the link is to %s", page)
	}
	text, err := url.PathUnescape(fragment)
	if err != nil {
		t.Fatal(err)
	}
	var shared map[string]any
	if err := json.Unmarshal([]byte(text), &shared); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	for key := range shared {
		if !slices.Contains([]string{"query", "variables", "operationName"}, key) {
			t.Errorf("the link holds %s", key)
		}
	}
	first.quiet(p)

	// Somebody else follows it.
	second := open(t, first.ctx, link, chromedp.WithNewBrowserContext())
	second.text(model("operation.graphql", strings.TrimSpace(strings.Split(search.Query, "\n")[0])))
	second.text(model("variables.json", phrase))
	if answer := second.run("matched"); !reflect.DeepEqual(answer, asked) {
		t.Errorf("behind the link the page shows %v, and the server answers %v", answer, asked)
	}
	second.quiet(p)

	// A link that holds something else is said to be unreadable.
	broken := open(t, first.ctx, page+"#nonsense", chromedp.WithNewBrowserContext())
	if notice := broken.text(`document.querySelector('.atlas-notice')?.textContent ?? ''`); !strings.Contains(notice, "could not be read") {
		t.Errorf("a link without an operation opens with %q", notice)
	}
	broken.quiet(p)

	// Proof that quiet hears complaints: the policy stops this page from asking another server, and the browser says so.
	said, err := chromedp.Run(second.ctx, chromedp.Evaluate[string](`fetch('http://elsewhere.example/').then(() => 'answered', () => 'refused')`, chromedp.EvalAwaitPromise))
	if err != nil || said != "refused" {
		t.Errorf("a request to another host is %q, %v", said, err)
	}
	second.do(chromedp.Evaluate[chromedp.Void](`setTimeout(() => { throw new Error('thrown for the test'); }); console.error('said for the test')`))
	for _, trouble := range []string{"Content Security Policy", "thrown for the test", "said for the test"} {
		p.WaitFor("the browser to complain of "+trouble, func() bool {
			second.mu.Lock()
			defer second.mu.Unlock()
			return strings.Contains(strings.Join(second.troubles, "\n"), trouble)
		})
	}
}

// The header allows the page its own files and its own server, and nothing else.
func TestThePolicyNamesNoOtherHost(t *testing.T) {
	p := harness.Serve(t)
	status, header, body := p.Get(t, "/playground/")
	if status != 200 || !strings.Contains(body, "<html") {
		t.Fatalf("%d: %.200s", status, body)
	}
	policy := header.Get("Content-Security-Policy")
	allowed := strings.Fields("'none' 'self' 'unsafe-inline' data:")
	directives := map[string][]string{}
	for directive := range strings.SplitSeq(policy, ";") {
		words := strings.Fields(directive)
		if len(words) == 0 {
			continue
		}
		directives[words[0]] = words[1:]
		for _, source := range words[1:] {
			if !slices.Contains(allowed, source) {
				t.Errorf("%s allows %s", words[0], source)
			}
		}
	}
	for _, name := range []string{"default-src", "script-src", "connect-src"} {
		if sources := directives[name]; len(sources) == 0 || slices.Contains(sources, "'unsafe-inline'") || slices.Contains(sources, "data:") {
			t.Errorf("%s is %q", name, sources)
		}
	}
	if header.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("X-Content-Type-Options is %q", header.Get("X-Content-Type-Options"))
	}
	if status, header, _ := p.Get(t, "/playground"); status < 300 || status > 399 || !strings.HasSuffix(header.Get("Location"), "playground/") {
		t.Errorf("/playground answers %d, Location %q", status, header.Get("Location"))
	}
}
