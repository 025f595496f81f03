// What a file is of: the licences and the tables of a dataset as its datapackage.json names them, and texts in headers.

package download

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/text/unicode/norm"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// About is what datapackage.json says of a dataset, as far as files repeat it.
type About struct {
	Description  string        `json:"description"`
	Version      string        `json:"version"`
	Keywords     []string      `json:"keywords"`
	Licenses     []License     `json:"licenses"`
	Sources      []Origin      `json:"sources"`
	Contributors []Contributor `json:"contributors"`
	Resources    []Resource    `json:"resources"`
}

// License is a licence of a dataset.
type License struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Path  string `json:"path"`
}

// Origin is a source of a dataset.
type Origin struct {
	Title   string `json:"title"`
	Path    string `json:"path"`
	Version string `json:"version"`
}

// Contributor is one of the makers of a dataset.
type Contributor struct {
	Title string `json:"title"`
}

// Resource is a table of a dataset.
type Resource struct {
	Name        string `json:"name"`
	Title       string `json:"title"`
	Description string `json:"description"`
	Schema      struct {
		Fields []struct {
			Name        string `json:"name"`
			Description string `json:"description"`
		} `json:"fields"`
	} `json:"schema"`
}

// URL is an address that a header may have: that of the licence, or its place in the list of SPDX; "" for a licence that is a file beside the
// tables.
func (l License) URL() string {
	if u, err := url.Parse(l.Path); err == nil && u.IsAbs() {
		return u.String()
	}
	if l.Name == "" {
		return ""
	}
	return "https://spdx.org/licenses/" + url.PathEscape(l.Name)
}

// described remembers what the dataset served last is described as: reading the description takes a millisecond.
type described struct{ last atomic.Pointer[describedSet] }

type describedSet struct {
	set   *atlas.Dataset
	about *About
}

// of is what the description of a dataset says. One that does not parse, which no store holds, says nothing.
func (d *described) of(set *atlas.Dataset) *About {
	if last := d.last.Load(); last != nil && last.set == set {
		return last.about
	}
	about := new(About)
	if json.Unmarshal(importer.Descriptor(set), about) != nil {
		about = new(About)
	}
	about.Licenses = slices.DeleteFunc(about.Licenses, func(l License) bool { return l.URL() == "" })
	d.last.Store(&describedSet{set, about})
	return about
}

// About is what the description of a dataset says.
func (s *Server) About(set *atlas.Dataset) *About { return s.described.of(set) }

// longest is how much of a text a header has.
const longest = 1000

// line is a text as one line of ASCII, for a header, and cut where it is very long: letters lose their accents, and what has no letter in ASCII becomes a question mark.
func line(text string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.Join(strings.Fields(text), " ")) {
		switch {
		case ' ' <= r && r <= '~':
			b.WriteRune(r)
		case 0x300 <= r && r <= 0x36f: // accents
		case 0x2010 <= r && r <= 0x2015:
			b.WriteByte('-')
		case r == '\u2018' || r == '\u2019':
			b.WriteByte('\'')
		case r == '\u201c' || r == '\u201d':
			b.WriteByte('"')
		default:
			b.WriteByte('?')
		}
	}
	if text := b.String(); len(text) > longest {
		return text[:longest] + "..."
	}
	return b.String()
}
