// The command network: a network as a file, with the bytes that its address on a server gives.
package program

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/download"
	"alliance-atlas/store"
)

type networkCommand struct {
	storeFlag
	readFlag
	Kind     string  `arg:"" help:"Which network: affiliation, co-membership, alliance-overlap, country-co-membership, exchange, country-exchange, course-offering or atlas." placeholder:"KIND"`
	Format   string  `default:"graphml" help:"In which format: graphml, gexf, nodes.csv, ties.csv, json, cyjs, net, vosviewer.json or dot." placeholder:"FORMAT"`
	Output   string  `short:"o" help:"File to write to; standard output where none is given." placeholder:"FILE"`
	GEXF     *string `name:"gexf" help:"Version of GEXF: 1.3, or 1.2 for NetworkX before 3.6." placeholder:"VERSION"`
	BOM      bool    `name:"bom" help:"Begin a table with a byte order mark, by which Excel knows UTF-8."`
	Comments bool    `help:"Say in lines of a table that begin with # what the network is."`
	Excel    bool    `help:"Put ' before each text of a table that a spreadsheet would run as a formula."`

	AsOf             *string `help:"Only what shows at this date: a year, a month or a day." placeholder:"DATE"`
	Weight           *string `help:"What a tie weighs: count, fractional or jaccard." placeholder:"WEIGHT"`
	MinWeight        *string `help:"Leave out ties that weigh less." placeholder:"NUMBER"`
	Isolates         bool    `help:"With what takes part and has no tie."`
	Places           bool    `help:"With countries as nodes, in the kind atlas."`
	Measures         *string `help:"Measures of nodes, with commas between them: degree, inDegree, outDegree, strength, inStrength, outStrength, betweenness, closeness, harmonic, pageRank, coreness, clustering, constraint, component, community. degree and strength where none are given." placeholder:"NAMES"`
	Language         *string `help:"Language of labels, as zh; en where none is given." placeholder:"TAG"`
	Around           *string `help:"Only nodes near these, ids with commas between them." placeholder:"IDS"`
	Radius           *string `help:"How many ties away from them a node may be, 1 where none is given." placeholder:"NUMBER"`
	Core             *string `help:"Only nodes with at least this coreness." placeholder:"NUMBER"`
	LargestComponent bool    `help:"Only the largest part that hangs together."`

	Institutions *string `help:"Only institutions that pass this InstitutionFilter, as JSON or as GraphQL writes it: {country: {region: {eq: \"Europe\"}}}." placeholder:"FILTER"`
	Alliances    *string `help:"Only alliances that pass this AllianceFilter." placeholder:"FILTER"`
	Countries    *string `help:"Only countries that pass this CountryFilter." placeholder:"FILTER"`
	Memberships  *string `help:"Only memberships that pass this MembershipFilter." placeholder:"FILTER"`
	Exchanges    *string `help:"Only exchanges that pass this ExchangeFilter." placeholder:"FILTER"`
	Courses      *string `help:"Only courses that pass this CourseFilter." placeholder:"FILTER"`
	Events       *string `help:"Only events that pass this EventFilter." placeholder:"FILTER"`
	People       *string `help:"Only people who pass this PersonFilter." placeholder:"FILTER"`
	Positions    *string `help:"Only positions that pass this PositionFilter." placeholder:"FILTER"`
}

// parameter is a parameter of the address, with the flag that stands for it.
type parameter struct {
	name, flag string
	text       *string // nil where it is not given
}

// parameters are those of the address that the flags stand for.
func (c *networkCommand) parameters() []parameter {
	on := func(is bool) *string {
		if !is {
			return nil
		}
		yes := "1"
		return &yes
	}
	return []parameter{
		{"gexf", "gexf", c.GEXF}, {"bom", "bom", on(c.BOM)}, {"excel", "excel", on(c.Excel)},
		{"comments", "comments", on(c.Comments)},
		{"asOf", "as-of", c.AsOf}, {"weight", "weight", c.Weight}, {"minWeight", "min-weight", c.MinWeight}, {"isolates", "isolates", on(c.Isolates)},
		{"places", "places", on(c.Places)}, {"measures", "measures", c.Measures}, {"language", "language", c.Language}, {"around", "around", c.Around},
		{"radius", "radius", c.Radius}, {"core", "core", c.Core}, {"largestComponent", "largest-component", on(c.LargestComponent)},
		{"institutions", "institutions", c.Institutions}, {"alliances", "alliances", c.Alliances}, {"countries", "countries", c.Countries},
		{"memberships", "memberships", c.Memberships}, {"exchanges", "exchanges", c.Exchanges}, {"courses", "courses", c.Courses},
		{"events", "events", c.Events}, {"people", "people", c.People}, {"positions", "positions", c.Positions},
	}
}

func (c *networkCommand) Run(ctx context.Context, t *terminal) error {
	values := url.Values{}
	for _, p := range c.parameters() {
		if p.text != nil {
			values.Set(p.name, *p.text)
		}
	}
	s, err := openStore(ctx, c.storeFlag, c.readFlag, store.Options{}, source(t))
	if err != nil {
		return err
	}
	defer s.Close()
	// Nobody else waits for this program: work before the first byte may take as long as a file.
	files := download.New(s, download.Options{Deadline: download.StreamTimeout})
	file, err := files.Network(ctx, c.Kind, c.Format, &url.URL{RawQuery: values.Encode()})
	if err != nil {
		return c.inFlags(err)
	}
	show := newProgress(t, "writing")
	defer show.done()
	if c.Output == "" {
		return c.inFlags(files.Write(ctx, file, &counted{sized{to: t.out}, show}))
	}
	written, err := writeFile(c.Output, func(w io.Writer) error { return files.Write(ctx, file, &counted{sized{to: w}, show}) })
	if err != nil {
		return c.inFlags(err)
	}
	show.done()
	fmt.Fprintf(t.out, "%s has the network %s in %d bytes\n", c.Output, c.Kind, written)
	return nil
}

// inFlags is an error about a parameter in terms of its flag.
func (c *networkCommand) inFlags(err error) error {
	if !errors.Is(err, atlas.ErrInput) {
		return err
	}
	text := err.Error()
	for _, p := range c.parameters() {
		if rest, ok := strings.CutPrefix(text, p.name); ok && rest != "" && strings.ContainsRune(" :.[", rune(rest[0])) {
			return atlas.Errorf(atlas.ErrInput, "--%s%s", p.flag, rest)
		}
		if strings.HasPrefix(text, fmt.Sprintf("the parameter %q ", p.name)) {
			return atlas.Errorf(atlas.ErrInput, "--%s means nothing for the format %s; leave it out", p.flag, c.Format)
		}
	}
	return err
}

// counted shows how much was written.
type counted struct {
	sized
	show *progress
}

func (c *counted) Write(b []byte) (int, error) {
	n, err := c.sized.Write(b)
	if now := c.show.now(); !now.Before(c.show.next) {
		c.show.say(now, fmt.Sprintf("%.1f MB", float64(c.n)/1e6))
	}
	return n, err
}

// writeFile writes a file beside its place and then puts it there, so that what stands there is always whole. What stands there and is no
// file, such as a pipe, is written to.
func writeFile(name string, write func(w io.Writer) error) (size int64, err error) {
	info, err := os.Stat(name)
	there := err == nil && !info.Mode().IsRegular()
	var f *os.File
	if there {
		f, err = os.OpenFile(name, os.O_WRONLY, 0)
	} else {
		f, err = os.CreateTemp(filepath.Dir(name), ".alliance-atlas-*")
	}
	if err != nil {
		return 0, cannotWrite(name, err)
	}
	defer func() {
		if err != nil {
			f.Close()
			if !there {
				os.Remove(f.Name())
			}
		}
	}()
	into := &sized{to: f}
	buffered := bufio.NewWriterSize(into, 1<<16)
	if err := write(buffered); err != nil {
		return 0, err
	}
	if err := buffered.Flush(); err != nil {
		return 0, cannotWrite(name, err)
	}
	if there {
		return into.n, f.Close()
	}
	if err := f.Chmod(0o644); err != nil {
		return 0, cannotWrite(name, err)
	}
	if err := f.Close(); err != nil {
		return 0, cannotWrite(name, err)
	}
	if err := os.Rename(f.Name(), name); err != nil {
		return 0, cannotWrite(name, err)
	}
	return into.n, nil
}

// sized counts bytes.
type sized struct {
	to io.Writer
	n  int64
}

func (s *sized) Write(b []byte) (int, error) {
	n, err := s.to.Write(b)
	s.n += int64(n)
	return n, err
}

// cannotWrite says that a file cannot be written, and why, without the name of the one that is written first.
func cannotWrite(name string, err error) error {
	if path, ok := errors.AsType[*os.PathError](err); ok {
		err = path.Err
	} else if link, ok := errors.AsType[*os.LinkError](err); ok {
		err = link.Err
	}
	return fmt.Errorf("%s cannot be written: %w", name, err)
}
