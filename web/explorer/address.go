// Addresses of pages: which paths there are, and what each is about.

package explorer

import (
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// is says what sort of page stands at an address.
type is int

const (
	nowhere is = iota // no page
	aRow              // the page of a row
	aView             // a page of its own, by its word
	aList             // all rows of a kind
)

// address is a path as the explorer reads it.
type address struct {
	path  string // as it was asked for, escaped
	is    is
	id    atlas.ID   // of the row
	kind  atlas.Kind // of the row, or of those listed
	view  string     // the word of the view
	moved string     // where the page is instead, relative to path
}

// home is the word of the page at the root.
const home = ""

// views are the pages that are about no row, by path without its first slash.
var views = []string{home, "networks", "paths", "map", "flows", "overlap", "timeline", "search", "about", "about/reading"}

// rowKinds are the kinds whose rows have pages. The folder of a kind is the name of its table.
var rowKinds = append(slices.Clone(atlas.EntityKinds), atlas.KindSource, atlas.KindFigure, atlas.KindClaim, atlas.KindMembership, atlas.KindPosition)

// listedKinds are the kinds that have a list.
var listedKinds = append(slices.Clone(atlas.EntityKinds), atlas.KindFigure, atlas.KindClaim, atlas.KindSource)

const browse = "browse"

// parseAddress reads a path that begins with a slash, escaped as it was asked for.
func parseAddress(path string) address {
	a := address{path: path}
	whole, slash := strings.CutSuffix(path, "/")
	segments := strings.Split(strings.TrimPrefix(whole, "/"), "/")
	last := segments[len(segments)-1]
	for i, segment := range segments {
		text, err := url.PathUnescape(segment)
		if err != nil || !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			return a
		}
		segments[i] = text
	}
	a.find(segments)
	if a.is == nowhere {
		return a
	}
	switch key := a.id.Local(); {
	case whole == "/"+browse:
		a.moved = browse + "/" + atlas.TableOf(atlas.KindInstitution).Name
	case a.kind == atlas.KindCountry && isCode(key) && key != strings.ToUpper(key):
		last = strings.ToUpper(key)
		a.moved = last
	}
	if slash && whole != "" {
		if a.moved == "" {
			a.moved = last
		}
		a.moved = "../" + a.moved
	}
	return a
}

// isCode tells whether a text is a code of two letters, in either case.
func isCode(s string) bool {
	return len(s) == 2 && !strings.ContainsFunc(s, func(r rune) bool { return r|0x20 < 'a' || 'z' < r|0x20 })
}

// find finds what stands at a path.
func (a *address) find(segments []string) {
	first := segments[0]
	if slices.Contains(views, strings.Join(segments, "/")) && !slices.ContainsFunc(segments, func(s string) bool { return strings.Contains(s, "/") }) {
		a.is, a.view = aView, strings.Join(segments, "/")
		return
	}
	switch {
	case first == browse && len(segments) == 1:
		a.is, a.kind = aList, atlas.KindInstitution
	case first == browse && len(segments) == 2:
		if k := kindOf(listedKinds, segments[1]); k != "" {
			a.is, a.kind = aList, k
		}
	case len(segments) == 2 && segments[1] != "":
		if k := kindOf(rowKinds, first); k != "" {
			a.is, a.kind, a.id = aRow, k, atlas.NewID(k, segments[1])
		}
	}
}

// kindOf is the kind among some whose folder has a name, "" where there is none.
func kindOf(kinds []atlas.Kind, folder string) atlas.Kind {
	for _, k := range kinds {
		if atlas.TableOf(k).Name == folder {
			return k
		}
	}
	return ""
}

// root is the way from the page to the root of the explorer, relative, with a slash at its end.
func (a *address) root() string {
	if depth := strings.Count(a.path, "/") - 1; depth > 0 {
		return strings.Repeat("../", depth)
	}
	return "./"
}

// pathOf is the path of the page of a row.
func pathOf(id atlas.ID) string {
	return "/" + atlas.TableOf(id.Kind()).Name + "/" + url.PathEscape(id.Local())
}
