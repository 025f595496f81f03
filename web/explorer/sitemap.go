// What search engines ask first: robots.txt, and the sitemap, which names the page of every entity (sitemaps.org, protocol 0.9).

package explorer

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/download"
)

// MaxSitemap is how many addresses one sitemap has: the protocol allows no more. An atlas with more has a sitemap of sitemaps.
const MaxSitemap = 50_000

const (
	robotsPath  = "/robots.txt"
	sitemapPath = "/sitemap.xml"
	partPrefix  = "/sitemap-" // institutions-2.xml
	partSuffix  = ".xml"
	ownPages    = "pages" // the part with the pages that are about no entity
)

func isSitemap(path string) bool {
	return path == sitemapPath || strings.HasPrefix(path, partPrefix) && strings.HasSuffix(path, partSuffix)
}

// serveMap answers robots.txt and sitemaps.
func (s *Server) serveMap(w http.ResponseWriter, r *http.Request, path string) {
	s.downloads.Serve(w, r, func(r *http.Request) (*download.File, error) {
		p := download.Parse(r.URL)
		if p.Err() != nil {
			return nil, p.Err()
		}
		f := &download.File{Name: "sitemap", Ext: "xml", MediaType: "application/xml; charset=utf-8", Params: p, Key: s.options.PublicURL + path, Shown: true}
		switch {
		case path == robotsPath:
			f.Name, f.Ext, f.MediaType = "robots", "txt", "text/plain; charset=utf-8"
			f.Prepare = func(context.Context, atlas.Reader) (download.Writing, error) { return download.Text(s.robots()), nil }
		case s.options.PublicURL == "":
			return nil, download.NotFound("there is no sitemap here, because sitemaps have whole addresses and nobody told this server its own: start it with --public-url")
		default:
			f.Prepare = func(ctx context.Context, reader atlas.Reader) (download.Writing, error) {
				return s.sitemap(ctx, reader, path)
			}
		}
		return f, nil
	})
}

// robots allows everything but downloads of networks, which are computed and have as many addresses as there are parameters.
func (s *Server) robots() []byte {
	prefix := ""
	if u, err := url.Parse(s.options.PublicURL); err == nil {
		prefix = u.EscapedPath()
	}
	text := "User-agent: *\nDisallow: " + prefix + "/networks/\n"
	if s.options.PublicURL != "" {
		text += "\nSitemap: " + s.options.PublicURL + sitemapPath + "\n"
	}
	return []byte(text)
}

// pages are the addresses of pages that are about no entity.
func (s *Server) pages() (paths []string) {
	for _, view := range views {
		if view != "search" {
			paths = append(paths, "/"+view)
		}
	}
	for _, k := range listedKinds {
		paths = append(paths, "/"+browse+"/"+atlas.TableOf(k).Name)
	}
	return paths
}

// sitemap prepares what is at a path of sitemaps.
func (s *Server) sitemap(ctx context.Context, reader atlas.Reader, path string) (download.Writing, error) {
	counts, err := api.Counts(ctx, reader)
	if err != nil {
		return nil, err
	}
	total := len(s.pages())
	for _, c := range counts {
		total += c.Count
	}
	whole := total <= s.perMap
	if path == sitemapPath && !whole {
		return download.Text(s.index(reader.Dataset(), counts)), nil
	}
	part, number, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(path, partPrefix), partSuffix), "-")
	n, err := strconv.Atoi(number)
	none := download.NotFound("there is no such part of the sitemap; %s names all", sitemapPath)
	if path != sitemapPath && (whole || err != nil || n < 1 || strconv.Itoa(n) != number) {
		return nil, none
	}
	switch {
	case path == sitemapPath:
		return s.urls(reader, true, atlas.EntityKinds, 0), nil
	case part == ownPages && n == 1:
		return s.urls(reader, true, nil, 0), nil
	}
	for _, c := range counts {
		if atlas.TableOf(c.Kind).Name == part && n <= s.parts(c.Count) {
			return s.urls(reader, false, []atlas.Kind{c.Kind}, (n-1)*s.perMap), nil
		}
	}
	return nil, none
}

// parts is how many sitemaps so many addresses take.
func (s *Server) parts(count int) int { return (count + s.perMap - 1) / s.perMap }

const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// index is the sitemap of sitemaps. A kind has its own, so that one is found without reading the rows of others.
func (s *Server) index(set *atlas.Dataset, counts []*api.KindCount) []byte {
	var b bytes.Buffer
	b.WriteString(xmlHead + `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	one := func(part string, n int) {
		s.entry(&b, "sitemap", partPrefix+part+"-"+strconv.Itoa(n)+partSuffix, set)
	}
	one(ownPages, 1)
	for _, c := range counts {
		for n := range s.parts(c.Count) {
			one(atlas.TableOf(c.Kind).Name, n+1)
		}
	}
	b.WriteString("</sitemapindex>\n")
	return b.Bytes()
}

// urls writes a sitemap: the pages about no entity, where it has them, and the entities of kinds, at most perMap of them after those left out.
func (s *Server) urls(reader atlas.Reader, own bool, kinds []atlas.Kind, leaveOut int) download.Writing {
	return func(ctx context.Context, w io.Writer) error {
		set := reader.Dataset()
		if _, err := io.WriteString(w, xmlHead+`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`+"\n"); err != nil {
			return err
		}
		if own {
			for _, path := range s.pages() {
				if err := s.entry(w, "url", path, set); err != nil {
					return err
				}
			}
		}
		at := 0
		for _, k := range kinds {
			for n, err := range reader.Rows(ctx, k) {
				if err != nil {
					return err
				}
				if at++; at <= leaveOut {
					continue
				}
				if at > leaveOut+s.perMap {
					break
				}
				if err := s.entry(w, "url", pathOf(n.NodeID()), set); err != nil {
					return err
				}
			}
		}
		_, err := io.WriteString(w, "</urlset>\n")
		return err
	}
}

// entry writes one address, which changed when the dataset did.
func (s *Server) entry(w io.Writer, element, path string, set *atlas.Dataset) error {
	var address bytes.Buffer
	if err := xml.EscapeText(&address, []byte(s.options.PublicURL+path)); err != nil {
		return err
	}
	changed := ""
	if set.Updated.Known() {
		changed = "<lastmod>" + set.Updated.String() + "</lastmod>"
	}
	_, err := fmt.Fprintf(w, "<%s><loc>%s</loc>%s</%s>\n", element, &address, changed, element)
	return err
}
