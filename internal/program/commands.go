// Package program is Alliance Atlas without its process: its commands and exit codes. This file has the commands and
// their flags, one struct each; commands_database.go has those for databases, commands_export.go the one that writes
// tables, commands_network.go the one for networks, commands_ror.go that for records of ROR, serve.go the server, routes.go its paths,
// drain.go how it stops, progress.go the progress of long work.
package program

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"alliance-atlas/atlas"
	"alliance-atlas/atlas/api"
	"alliance-atlas/data"
	"alliance-atlas/graph"
	"alliance-atlas/importer"
	"alliance-atlas/store"
	"alliance-atlas/web/explorer"
)

// Exit codes. Scripts rely on them.
const (
	ExitOK     = 0
	ExitFailed = 1 // something failed that is not part of the call, or it was interrupted: the same call may succeed later
	ExitWrong  = 2 // the command line or the data is wrong: the same call will fail again
)

type storeFlag struct {
	Store         string `default:"mem:" env:"ATLAS_STORE" help:"Which data: mem: is the data of the program, mem:DIR the tables in a directory, neo4j://HOST:7687 a Neo4j database (neo4j+s:// with TLS, bolt:// without routing, /NAME at the end for another database than neo4j)." placeholder:"STORE"`
	Neo4jUser     string `name:"neo4j-user" env:"ATLAS_NEO4J_USER" help:"User of the Neo4j database; none where it asks for none." placeholder:"USER"`
	Neo4jPassword string `name:"neo4j-password" env:"ATLAS_NEO4J_PASSWORD" help:"The user's password. Give it by the variable: everybody on a machine sees the flags of its processes." placeholder:"PASSWORD"`
}

func (f storeFlag) login() store.Login {
	return store.Login{User: f.Neo4jUser, Password: f.Neo4jPassword}
}

// readFlag says how a database is read.
type readFlag struct {
	Read   string `default:"mirror" enum:"mirror,direct" env:"ATLAS_READ" help:"How to read a Neo4j database: mirror reads all of it into memory, and a server follows every change; direct asks it for every question, by what import --direct has made, for graphs larger than memory."`
	Memory int64  `env:"ATLAS_MEMORY" help:"How many MiB a mirror may take, by an estimate before it reads; three quarters of what this machine has where nothing is given." placeholder:"MIB"`
}

// check refuses limits that would be none.
func (f readFlag) check() error {
	if f.Memory < 0 || f.Memory > math.MaxInt64>>20 {
		return atlas.Errorf(atlas.ErrInput, "--memory is %d; give how many MiB the data may take, as 4096, or leave it out for three quarters of what this machine has", f.Memory)
	}
	return nil
}

type serveCommand struct {
	storeFlag
	readFlag
	StaleFor   time.Duration `name:"stale-for" env:"ATLAS_STALE_FOR" help:"How long a mirror answers while its database is away, as 10m or 12h; without end where nothing is given." placeholder:"TIME"`
	Listen     string        `default:"127.0.0.1:8080" env:"ATLAS_LISTEN" help:"Address to listen on, ${default} where none is given; port 0 picks a free one." placeholder:"HOST:PORT"`
	CORSOrigin []string      `name:"cors-origin" env:"ATLAS_CORS_ORIGIN" help:"Web origins whose pages may ask from a browser, exactly as https://example.org; separated by commas. * lets the pages of every origin ask, never with cookies or a login. None by default." placeholder:"ORIGIN"`
	Documents  string        `env:"ATLAS_DOCUMENTS" help:"File of trusted documents, which requests may name by documentId: a JSON object of ids and documents as GraphQL Code Generator and Relay write it, or a manifest of Apollo." placeholder:"FILE"`
	Queries    string        `env:"ATLAS_QUERIES" help:"Directory of questions with addresses of their own: NAME.graphql, with NAME.json for values of its variables, is answered at /q/NAME.json and /q/NAME.csv, as the examples of the playground are." placeholder:"DIR"`
	OnlyDocs   bool          `name:"only-documents" env:"ATLAS_ONLY_DOCUMENTS" help:"Refuse every document that is not in the file of trusted documents."`
	PublicURL  string        `name:"public-url" env:"ATLAS_PUBLIC_URL" help:"Where others see this server, as https://example.org or https://example.org/atlas: pages then say their whole address, and there is a sitemap." placeholder:"URL"`
	Executor   string        `default:"level" enum:"level,reference" env:"ATLAS_EXECUTOR" help:"What runs queries: level, or reference, which is gqlgen's own executor and much slower."`
	LogFormat  string        `default:"text" enum:"text,json" env:"ATLAS_LOG_FORMAT" help:"How to log to standard error: text or json."`
}

type checkCommand struct {
	Dir string `arg:"" optional:"" help:"Directory with datapackage.json and its tables." placeholder:"DIR"`
	storeOfCheck
}

// storeOfCheck names the database whose graph is checked; there is none by default.
type storeOfCheck struct {
	Store         string `env:"ATLAS_CHECK_STORE" help:"Check the graph in a Neo4j database instead: each violation and warning is named by label or type, id and property." placeholder:"neo4j://HOST:7687"`
	Neo4jUser     string `name:"neo4j-user" env:"ATLAS_NEO4J_USER" help:"User of the Neo4j database; none where it asks for none." placeholder:"USER"`
	Neo4jPassword string `name:"neo4j-password" env:"ATLAS_NEO4J_PASSWORD" help:"The user's password. Give it by the variable: everybody on a machine sees the flags of its processes." placeholder:"PASSWORD"`
}

type generateCommand struct {
	Dir          string `arg:"" help:"Directory to write to; it is made where missing." placeholder:"DIR"`
	Institutions int    `default:"1000" env:"ATLAS_INSTITUTIONS" help:"How many institutions the world has; the rest follows from them."`
	Seed         uint64 `default:"1" env:"ATLAS_SEED" help:"The same seed gives the same world, byte for byte."`
}

type versionCommand struct{}

type healthcheckCommand struct {
	Listen string `default:"127.0.0.1:8080" env:"ATLAS_LISTEN" help:"Address the server listens on." placeholder:"HOST:PORT"`
}

type commandLine struct {
	Serve       serveCommand       `cmd:"" default:"withargs" help:"Answer questions over HTTP (what happens without a command)."`
	Check       checkCommand       `cmd:"" help:"Check a data package, or the graph in a database, and print every violation as file:line:column; exit code 2 means that there are some. Warnings are printed too, and are no violations."`
	Generate    generateCommand    `cmd:"" help:"Write a synthetic world as the tables of a data package."`
	Import      importCommand      `cmd:"" help:"Make a Neo4j database hold a data package: check it, compare, and write what differs."`
	ImportROR   importRORCommand   `cmd:"" name:"import-ror" help:"Make institutions of a data package of the records of ROR, the Research Organization Registry."`
	Export      exportCommand      `cmd:"" help:"Write the content of a store as the tables of a data package; exit code 2 means that there are rows without a source or a trust, which tables refuse. They are written and named."`
	Network     networkCommand     `cmd:"" help:"Write a network as a file that programs for networks read, as its address on a server gives it."`
	Migrate     migrateCommand     `cmd:"" help:"Look at the schema of a Neo4j database, or bring it up to date."`
	Query       queryCommand       `cmd:"" help:"Ask one question without a server, and print the answer as JSON or CSV."`
	Version     versionCommand     `cmd:"" help:"Print the version of the program and of its data."`
	Healthcheck healthcheckCommand `cmd:"" help:"Ask a running server whether it is ready; exit code 0 means yes."`
}

// terminal is where commands read and print, with the clock for progress.
type terminal struct {
	in       io.Reader
	out, err io.Writer
	now      func() time.Time
}

// Run is the program without its process: it parses args, runs the command until ctx ends, and gives the exit code.
// Results go to stdout; errors, the log and the progress of long work go to stderr. A server that ends with ctx gives
// ExitOK.
func Run(ctx context.Context, args []string, stdout, stderr io.Writer) (code int) {
	return run(ctx, args, &terminal{in: os.Stdin, out: stdout, err: stderr, now: time.Now})
}

// Parse checks args without running the command. The error is the sentence that Run would print.
func Parse(args []string) error {
	parser, err := kong.New(new(commandLine), kong.Writers(io.Discard, io.Discard))
	if err != nil {
		return err
	}
	_, err = parser.Parse(args)
	return err
}

// Variables are the environment variables that the program reads instead of flags, sorted, each once.
func Variables() ([]string, error) {
	parser, err := kong.New(new(commandLine))
	if err != nil {
		return nil, err
	}
	names := map[string]bool{}
	for _, command := range parser.Model.Leaves(false) {
		for _, flag := range command.Flags {
			for _, name := range flag.Envs {
				names[name] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(names)), nil
}

func run(ctx context.Context, args []string, t *terminal) (code int) {
	var line commandLine
	exited := false
	parser, err := kong.New(&line, kong.Name("alliance-atlas"), kong.UsageOnError(),
		kong.Description("Who works with whom in digital education: a GraphQL server over a cited dataset."),
		kong.Writers(t.out, t.err), kong.Exit(func(c int) { exited, code = true, c }))
	if err != nil {
		fmt.Fprintln(t.err, err)
		return ExitFailed
	}
	parsed, err := parser.Parse(args)
	switch {
	case exited: // --help has been answered
		return code
	case err != nil:
		fmt.Fprintf(t.err, "alliance-atlas: %v; see alliance-atlas --help\n", err)
		return ExitWrong
	}
	parsed.BindTo(ctx, (*context.Context)(nil))
	err = parsed.Run(t)
	var violations *importer.Violations
	switch {
	case err == nil:
		return ExitOK
	case errors.As(err, &violations):
		fmt.Fprint(t.err, violations.Error(), "\n")
		return ExitWrong
	case ctx.Err() != nil:
		fmt.Fprintln(t.err, "alliance-atlas: stopped before it was done")
		return ExitFailed
	}
	fmt.Fprintf(t.err, "alliance-atlas: %s\n", told(err))
	if errors.Is(err, atlas.ErrInput) {
		return ExitWrong
	}
	return ExitFailed
}

func (c *serveCommand) Run(ctx context.Context, t *terminal) error {
	var handler slog.Handler = slog.NewTextHandler(t.err, nil)
	if c.LogFormat == "json" {
		handler = slog.NewJSONHandler(t.err, nil)
	}
	for _, origin := range c.CORSOrigin {
		if err := graph.CheckOrigin(origin); err != nil {
			return atlas.Errorf(atlas.ErrInput, "--cors-origin: %v", err)
		}
	}
	if c.PublicURL != "" {
		if err := explorer.CheckPublicURL(c.PublicURL); err != nil {
			return atlas.Errorf(atlas.ErrInput, "--public-url: %v", err)
		}
	}
	if c.StaleFor < 0 {
		return atlas.Errorf(atlas.ErrInput, "--stale-for is %s; give how long answers go on without the database, as 10m, or leave it out for without end", c.StaleFor)
	}
	if c.OnlyDocs && c.Documents == "" {
		return atlas.Errorf(atlas.ErrInput, "--only-documents needs --documents, the file that has them")
	}
	return c.serve(ctx, t.out, slog.New(handler), source(t))
}

// documents are the trusted documents of a file, none where no file is named.
func documents(file string) (map[string]string, error) {
	if file == "" {
		return nil, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		if path, ok := errors.AsType[*fs.PathError](err); ok {
			err = path.Err
		}
		return nil, atlas.Errorf(atlas.ErrInput, "--documents: %s cannot be read: %v", file, err)
	}
	read, err := graph.ReadDocuments(text)
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "--documents: %s: %v", file, err)
	}
	return read, nil
}

// announce prints one line: the address of the server with its data, or why there is no data yet.
func (c *serveCommand) announce(out io.Writer, log *slog.Logger, address string, d *atlas.Dataset, counts []*api.KindCount, reason error) {
	switch {
	case reason != nil && c.LogFormat == "json":
		log.Warn("serving without data", "address", "http://"+address, "reason", told(reason))
		return
	case reason != nil:
		fmt.Fprintf(out, "Alliance Atlas on http://%s: no data yet, %s\n", address, told(reason))
		return
	}
	if c.LogFormat == "json" {
		var each []any
		for _, n := range counts {
			each = append(each, atlas.TableOf(n.Kind).Name, n.Count)
		}
		log.Info("serving", "address", "http://"+address, "dataset", d.Name, "version", d.Version, slog.Group("counts", each...))
		return
	}
	var parts []string
	for _, n := range counts {
		parts = append(parts, fmt.Sprintf("%d %s", n.Count, atlas.TableOf(n.Kind).Name))
	}
	fmt.Fprintf(out, "Alliance Atlas on http://%s: dataset %s, version %s, %s\n", address, d.Name, d.Version, strings.Join(parts, ", "))
}

func (c *checkCommand) Run(ctx context.Context, t *terminal) error {
	switch {
	case c.Store != "" && c.Dir != "":
		return atlas.Errorf(atlas.ErrInput, "check looks at one thing: give a directory, or --store with a database")
	case c.Store != "":
		return c.graph(ctx, t)
	case c.Dir == "":
		return atlas.Errorf(atlas.ErrInput, "give the directory of a data package, or --store neo4j://HOST:7687 for the graph in a database")
	}
	p, err := checked(ctx, t, c.Dir)
	if err != nil {
		return err
	}
	var parts []string
	for _, table := range atlas.Tables {
		parts = append(parts, fmt.Sprintf("%d %s", p.Len(table.Kind), table.Name))
	}
	fmt.Fprintf(t.out, "%s is in order%s: %s\n", c.Dir, warned(t, p.Warnings(), ", with "), strings.Join(parts, ", "))
	return nil
}

// warned prints the warnings about a package, and says how many there are, with a text in front; "" where there are no warnings.
func warned(t *terminal, w importer.Warnings, before string) string {
	fmt.Fprint(t.err, w)
	switch n := w.Len(); n {
	case 0:
		return ""
	case 1:
		return before + "1 warning"
	default:
		return fmt.Sprintf("%s%d warnings", before, n)
	}
}

func (c *generateCommand) Run(ctx context.Context, t *terminal) error {
	base, err := data.Load(ctx, nil)
	if err != nil {
		return err
	}
	show := newProgress(t, "generating")
	defer show.done()
	options := importer.Options{Institutions: c.Institutions, Seed: c.Seed}
	if err := importer.Generate(ctx, base, importer.InDir(c.Dir), options, show.report); err != nil {
		return err
	}
	fmt.Fprintf(t.out, "%s has a world with %d institutions; serve it with --store mem:%s\n", c.Dir, c.Institutions, c.Dir)
	return nil
}

func (versionCommand) Run(ctx context.Context, t *terminal) error {
	version := "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		version = info.Main.Version
	}
	s, err := openStore(ctx, storeFlag{Store: "mem:"}, readFlag{}, store.Options{}, source(t))
	if err != nil {
		return err
	}
	defer s.Close()
	reader, err := s.Snapshot(ctx, 0)
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "alliance-atlas %s\ndataset %s, version %s\n", version, reader.Dataset().Name, reader.Dataset().Version)
	return nil
}

// healthTimeout is how long a ready server may take to say so.
const healthTimeout = 2 * time.Second

func (c *healthcheckCommand) Run(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	address := c.Listen
	if strings.HasPrefix(address, "0.0.0.0:") || strings.HasPrefix(address, ":") {
		address = "127.0.0.1" + address[strings.LastIndexByte(address, ':'):]
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/readyz", nil)
	if err != nil {
		return atlas.Errorf(atlas.ErrInput, "%q is no address to ask", c.Listen)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("no server answers on %s", c.Listen)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 1000))
		return fmt.Errorf("the server on %s is not ready: %s", c.Listen, strings.TrimSpace(string(text)))
	}
	return nil
}

// source reads the data for an embedded store, and shows its progress.
func source(t *terminal) store.Source {
	return func(ctx context.Context, dir string) (iter.Seq[atlas.Change], error) {
		p, err := read(ctx, t, dir)
		if err != nil {
			return nil, err
		}
		return p.Changes(), nil
	}
}

// read reads the data package in a directory, or that of the program where dir is empty.
func read(ctx context.Context, t *terminal, dir string) (*importer.Package, error) {
	return inPackage(ctx, t, dir, "reading", importer.Read)
}

// checked checks a package as read reads it, without holding all rows in memory.
func checked(ctx context.Context, t *terminal, dir string) (*importer.Checked, error) {
	return inPackage(ctx, t, dir, "checking", importer.Check)
}

// inPackage calls do with the files of a data package, and shows its progress.
func inPackage[T any](ctx context.Context, t *terminal, dir, doing string, do func(context.Context, fs.FS, func(importer.Progress)) (*T, error)) (*T, error) {
	files, err := packageIn(dir)
	if err != nil {
		return nil, err
	}
	show := newProgress(t, doing)
	defer show.done()
	return do(ctx, files, show.report)
}

// packageIn are the files of a data package.
func packageIn(dir string) (fs.FS, error) {
	if dir == "" {
		return data.FS(), nil
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, atlas.Errorf(atlas.ErrInput, "%s is no directory that can be read", dir)
	}
	return os.DirFS(dir), nil
}
