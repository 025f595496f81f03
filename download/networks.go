// /networks: a network as a file, in every format of package netfile.

package download

import (
	"context"
	"encoding/json"
	"io"
	"math"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"alliance-atlas/atlas"
	"alliance-atlas/network"
	"alliance-atlas/network/netapi"
	"alliance-atlas/network/netfile"
	"alliance-atlas/network/netview"
)

// networksPath is where networks are: networksPath KIND.FORMAT, and KIND/TABLE.csv for those of several tables.
const networksPath = "/networks/"

// networkFilters are the filters of networks, with their types in the schema.
var networkFilters = []struct{ name, typeName string }{
	{"institutions", "InstitutionFilter"},
	{"alliances", "AllianceFilter"},
	{"countries", "CountryFilter"},
	{"memberships", "MembershipFilter"},
	{"exchanges", "ExchangeFilter"},
	{"courses", "CourseFilter"},
	{"events", "EventFilter"},
	{"people", "PersonFilter"},
	{"positions", "PositionFilter"},
}

// networkParams are the parameters of networks in all formats.
func networkParams() []string {
	list := []string{"weight", "minWeight", "isolates", "places", "asOf"}
	for _, f := range networkFilters {
		list = append(list, f.name)
	}
	return append(list, "measures", "language", "around", "radius", "core", "largestComponent")
}

// Networks are handlers of networks by path.
func (s *Server) Networks() map[string]http.Handler {
	h := s.Handler(func(r *http.Request) (*File, error) {
		name := strings.TrimPrefix(r.URL.Path, networksPath)
		if name == r.URL.Path || name == "" {
			return nil, NotFound("a network is at %sKIND.FORMAT: a KIND is one of %s; a FORMAT one of %s", networksPath, atlas.Listed(kindNames()), atlas.Listed(formatNames()))
		}
		kind, format, table := strings.Cut(name, "/")
		if !table {
			kind, format, _ = strings.Cut(name, ".")
		}
		if f := netfile.FormatOf(format); f != nil && table != inFolder(f) {
			return nil, atlas.Errorf(atlas.ErrInput, "the format %s of networks is at %s", format, addressOf(f))
		}
		return s.Network(r.Context(), kind, format, r.URL)
	})
	return map[string]http.Handler{networksPath: h}
}

// inFolder tells whether a format is one of several files of a network: its address has a stroke before its name.
func inFolder(f *netfile.Format) bool { return f.Name != f.Ext && f.Ext == "csv" }

// addressOf is where networks in a format are.
func addressOf(f *netfile.Format) string {
	if inFolder(f) {
		return networksPath + "KIND/" + f.Name
	}
	return networksPath + "KIND." + f.Name
}

// NetworkAddress is the address of a network of a kind in a format, both by name.
func NetworkAddress(kind string, f *netfile.Format) string {
	return strings.Replace(addressOf(f), "KIND", kind, 1)
}

func kindNames() (list []string) {
	for _, k := range network.Kinds {
		list = append(list, netview.NameOf(k))
	}
	return list
}

func formatNames() (list []string) {
	for _, f := range netfile.Formats() {
		list = append(list, f.Name)
	}
	return list
}

// Network is a network of a kind in a format, both by name, with the parameters of an address.
func (s *Server) Network(ctx context.Context, kind, format string, address *url.URL) (*File, error) {
	k, f := netview.KindOf(kind), netfile.FormatOf(format)
	if k == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%q is no kind of network; there are %s", atlas.Excerpt(strings.ToValidUTF8(kind, "\uFFFD")), atlas.Listed(kindNames()))
	}
	if f == nil {
		return nil, atlas.Errorf(atlas.ErrInput, "%q is no format of networks; there are %s", atlas.Excerpt(strings.ToValidUTF8(format, "\uFFFD")), atlas.Listed(formatNames()))
	}
	known := networkParams()
	gexf, table := f.Name == "gexf", inFolder(f)
	if gexf {
		known = append(known, "gexf")
	}
	if table {
		known = append(known, "bom", "excel", "comments")
	}
	p := Parse(address, known...)
	if gexf && p.Word("gexf", "1.3", "1.2") == "1.2" {
		f = netfile.GEXF12()
	}
	var options netfile.Options
	if table {
		options = netfile.Options{BOM: p.Flag("bom"), Excel: p.Flag("excel"), Comments: p.Flag("comments")}
	}
	q := netview.Request{Of: p.networkInput(ctx, k)}
	p.networkParts(&q)
	if p.Err() != nil {
		return nil, p.Err()
	}
	name := kind
	if table {
		name += "-" + strings.TrimSuffix(f.Name, ".csv")
	}
	return &File{Name: name, Ext: f.Ext, MediaType: f.MediaType, Params: p, Key: f.Name,
		Prepare: func(ctx context.Context, reader atlas.Reader) (Writing, error) {
			asked, err := netview.Ask(ctx, network.NewOperation(ctx, reader, s.store.Snapshot, s.networks), reader, q)
			if err != nil {
				return nil, err
			}
			view, err := asked.Network(ctx, f.Clusters)
			if err != nil {
				return nil, err
			}
			return func(ctx context.Context, w io.Writer) error {
				if !s.sending.take(view.Ties) {
					return atlas.Errorf(atlas.ErrUnavailable, "the server is sending as many large networks as it can; ask again in a minute")
				}
				defer s.sending.giveBack(view.Ties)
				return f.Write(ctx, w, view, options)
			}, nil
		}}, nil
}

// networkInput reads which network is asked for, as the argument of the API has it.
func (p *Params) networkInput(ctx context.Context, k *network.Kind) netapi.NetworkInput {
	of := map[string]any{"kind": k.Word, "isolates": p.Flag("isolates"), "places": p.Flag("places")}
	words := make([]string, len(network.Weights))
	for i, w := range network.Weights {
		words[i] = strings.ToLower(string(w))
	}
	if text, ok := p.get("weight"); ok { // as the API spells it too
		p.values.Set("weight", strings.ToLower(text))
	}
	of["weight"] = strings.ToUpper(p.Word("weight", words...))
	if least, ok := p.Number("minWeight"); ok {
		of["minWeight"] = json.Number(strconv.FormatFloat(least, 'g', -1, 64))
	}
	if at := p.Date("asOf"); at.Known() {
		of["asOf"] = at.String()
	}
	for _, f := range networkFilters {
		if v := p.Input(f.name, f.typeName); v != nil {
			of[f.name] = v
		}
	}
	args := p.Arguments(ctx, "network", map[string]any{"of": of})
	in, ok := args["of"].(netapi.NetworkInput)
	if !ok && p.err == nil {
		panic("the schema's network takes something else")
	}
	return in
}

// languageTag is the form of a tag of BCP 47, as far as names of it matter here.
var languageTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$`)

// networkParts reads which parts and measures of a network are asked for.
func (p *Params) networkParts(q *netview.Request) {
	q.Measures = p.List("measures", len(netview.MeasureNames()), netview.MeasureNames()...)
	if measures := q.Measures; p.err == nil { // the order in which they are asked for changes nothing
		if measures == nil {
			measures = netview.DefaultMeasures
		}
		p.key["measures"] = strings.Join(slices.Sorted(slices.Values(measures)), ",")
	}
	if q.Language = p.Text("language", "en"); !languageTag.MatchString(q.Language) {
		p.wrong("language is %q; give a tag of a language, as en, zh or zh-Hant", atlas.Excerpt(q.Language))
	}
	for _, id := range p.List("around", network.MaxIDs) {
		q.Around = append(q.Around, atlas.ID(id))
	}
	if p.Has("radius") && !p.Has("around") {
		p.wrong("radius says how far around goes, and around is not given; give the ids of nodes, as around=institution/tsinghua-university")
	}
	q.Radius = p.Int("radius", 1, 1, network.MaxRadius)
	if q.Around == nil {
		q.Radius = 0
	}
	q.Core = p.Int("core", 0, 1, math.MaxInt32)
	q.Largest = p.Flag("largestComponent")
}

// Number is a number, and whether it is given.
func (p *Params) Number(name string) (x float64, ok bool) {
	text, ok := p.get(name)
	p.key[name] = ""
	if !ok {
		return 0, false
	}
	x, err := strconv.ParseFloat(text, 64)
	if err != nil || !decimal.MatchString(text) {
		p.wrong("%s is %q; give a number, as 2 or 0.5", name, atlas.Excerpt(text))
		return 0, false
	}
	x += 0 // -0 is 0
	p.key[name] = strconv.FormatFloat(x, 'g', -1, 64)
	return x, true
}

// decimal is how numbers are written, which is less than Go reads.
var decimal = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)

// MaxSending is how many ties the networks have together that are being sent: two of the largest, which take half a GiB. A question holds its
// network for seconds, and a download as long as a slow client reads.
const MaxSending = 10_000_000

// sending counts the ties of networks that are being sent.
type sending struct{ ties atomic.Int64 }

// take counts a network in, unless there are too many ties then.
func (s *sending) take(ties int) bool {
	if s.ties.Add(int64(ties)) > MaxSending {
		s.giveBack(ties)
		return false
	}
	return true
}

func (s *sending) giveBack(ties int) { s.ties.Add(-int64(ties)) }
