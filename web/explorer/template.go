// Filling the built page in: its language, the way to the root, and its head.

package explorer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"regexp"
	"strings"
)

// head is what the head of a page says.
type head struct {
	status      int
	title       string // without the name of the site; "" is the site itself
	description string
	person      bool   // the page is about a person
	hidden      bool   // no page for a search engine
	linked      linked // nil where no type of schema.org fits
}

// slot is a place of the built page that is filled in.
type slot int

const (
	slotHTML slot = iota + 1 // the tag html
	slotHead                 // title and description
	slotRoot                 // the beginning of a relative address
)

// piece is a text of the page as built, and what follows it.
type piece struct {
	text string
	next slot
}

type template []piece

// slots are the places in the page as Vite writes it: an address in it begins with ./, seen from the root.
var slots = regexp.MustCompile(`<html[^>]*>|<title>[^<]*</title>|<meta name="description"[^>]*>\s*|(?:href|src)="\./`)

// parseTemplate reads the page as built.
func parseTemplate(page string) (*template, error) {
	t := template{}
	htmls, heads, roots, begin := 0, 0, 0, 0
	for _, at := range slots.FindAllStringIndex(page, -1) {
		found := page[at[0]:at[1]]
		p := piece{text: page[begin:at[0]]}
		begin = at[1]
		switch {
		case strings.HasPrefix(found, "<html"):
			htmls++
			p.next = slotHTML
		case strings.HasPrefix(found, "<title"):
			heads++
			p.next = slotHead
		case strings.HasPrefix(found, "<meta"):
		default:
			roots++
			p.text += found[:len(found)-len("./")]
			p.next = slotRoot
		}
		t = append(t, p)
	}
	t = append(t, piece{text: page[begin:]})
	if htmls != 1 || heads != 1 || roots == 0 {
		return nil, fmt.Errorf("it has %d tags <html>, %d titles and %d relative addresses; one, one and some are expected", htmls, heads, roots)
	}
	return &t, nil
}

// fill is the page of a request.
func (t *template) fill(q *request, of *head, public string) []byte {
	var b bytes.Buffer
	root := q.root()
	for _, p := range *t {
		b.WriteString(p.text)
		switch p.next {
		case slotHTML:
			fmt.Fprintf(&b, `<html lang="%s" data-root="%s">`, q.language.tag, root)
		case slotRoot:
			b.WriteString(root)
		case slotHead:
			of.write(&b, q, public)
		}
	}
	return b.Bytes()
}

// write writes the tags of a head.
func (of *head) write(b *bytes.Buffer, q *request, public string) {
	meta := func(name, content string) {
		fmt.Fprintf(b, "\n    <meta %s content=\"%s\">", name, html.EscapeString(content))
	}
	link := func(attributes, to string) {
		fmt.Fprintf(b, "\n    <link %s href=\"%s\">", attributes, html.EscapeString(to))
	}
	title := site
	if of.title != "" {
		title = of.title + " · " + site
	}
	fmt.Fprintf(b, "<title>%s</title>", html.EscapeString(title))
	meta(`name="description"`, of.description)
	if of.status == 200 && !of.hidden {
		page := "" // relative to itself, where nobody said what stands before it
		if public != "" {
			page = public + q.path
			link(`rel="canonical"`, page+langParameter(q.chosen))
			meta(`property="og:url"`, page+langParameter(q.chosen))
		}
		for _, l := range []*texts{&english, &chinese} {
			link(`rel="alternate" hreflang="`+l.short+`"`, page+langParameter(l.short))
		}
		if page != "" {
			link(`rel="alternate" hreflang="x-default"`, page)
		}
	} else {
		meta(`name="robots"`, "noindex")
	}
	ofType := "website"
	if of.person {
		ofType = "profile"
	}
	meta(`property="og:title"`, title)
	meta(`property="og:description"`, of.description)
	meta(`property="og:type"`, ofType)
	meta(`property="og:site_name"`, site)
	if of.linked != nil {
		text, err := json.Marshal(of.linked) // which writes < and > as \u003c and \u003e: no text of a row ends the element
		if err != nil {
			panic(err) // texts, numbers and lists of such always marshal
		}
		fmt.Fprintf(b, "\n    <script type=\"application/ld+json\">%s</script>", text)
	}
}

// langParameter is the parameter of an address that chooses a language, "" for none.
func langParameter(tag string) string {
	if tag == "" {
		return ""
	}
	return "?lang=" + tag
}
