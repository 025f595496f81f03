// Commands for databases: migrating the schema, and importing data; and what the operator reads of a database that fails.
package program

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
	"alliance-atlas/store"
)

type importCommand struct {
	storeFlag
	Dir     string `arg:"" optional:"" help:"Directory with datapackage.json and its tables; the data of the program where none is given." placeholder:"DIR"`
	Direct  bool   `help:"Make also what serve --read direct asks: about eight times as much as the data, for graphs that are larger than memory."`
	IfEmpty bool   `name:"if-empty" help:"Do nothing where the database has data already, so that what people changed in it stays."`
	Replace bool   `help:"Delete nodes without an id of the atlas also where no import was ever made, so that they may be somebody else's."`
	DryRun  bool   `help:"Say what would change, and write nothing."`
}

type migrateCommand struct {
	Status migrateStatusCommand `cmd:"" help:"Say what the database holds, and which constraints and indexes it has."`
	Up     migrateUpCommand     `cmd:"" help:"Make the constraints and indexes that it lacks."`
	Direct migrateDirectCommand `cmd:"" help:"Make what serve --read direct asks of the graph as it is now, or bring it up to date."`
}

type migrateStatusCommand struct{ storeFlag }

type migrateUpCommand struct{ storeFlag }

type migrateDirectCommand struct{ storeFlag }

func (c *importCommand) Run(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, c.login())
	if err != nil {
		return err
	}
	defer db.Close()
	p, err := checked(ctx, t, c.Dir)
	if err != nil {
		return err
	}
	warnings := warned(t, p.Warnings(), "")
	if err := db.CheckVersion(ctx); err != nil { // before statements that it does not know
		return err
	}
	state, err := db.State(ctx)
	if err != nil {
		return err
	}
	if state.Former {
		does := map[bool]string{false: "is", true: "would be"}[c.DryRun]
		fmt.Fprintf(t.out, "an earlier version of this program wrote the database in another form: all of it %s written again\n", does)
	}
	if c.IfEmpty && !state.Former && !state.Writing() {
		if rows, err := db.Count(ctx); err != nil || rows > 0 {
			if err == nil {
				fmt.Fprintf(t.out, "the database has %d rows, which stay as they are\n", rows)
			}
			return err
		}
	}
	begun := time.Now()
	loading := newProgress(t, "")
	sum, err := db.Load(ctx, p, store.LoadOptions{DryRun: c.DryRun, Replace: c.Replace, Report: loading.load})
	loading.done()
	if err != nil {
		return err
	}
	c.conclude(t, p.Dataset(), sum, time.Since(begun), warnings)
	switch {
	case c.DryRun:
		return nil
	case c.Direct:
		return makeDirect(ctx, t, db, p)
	case sum.Changes() && !state.Former:
		if status, err := db.Direct.Status(ctx); err == nil && !status.Empty() {
			fmt.Fprintln(t.out, "what serve --read direct asks is of before this import; run alliance-atlas migrate direct")
		}
	}
	return nil
}

// makeDirect makes what direct mode asks of the rows of a source.
func makeDirect(ctx context.Context, t *terminal, db *store.Database, source store.LoadSource) error {
	begun := time.Now()
	loading := newProgress(t, "")
	sum, err := db.LoadDirect(ctx, source, store.LoadOptions{Report: loading.load})
	loading.done()
	if err != nil {
		return err
	}
	rows := 0
	for _, k := range sum.Kinds {
		rows += k.Created + k.Changed + k.Same
	}
	fmt.Fprintf(t.out, "direct mode asks version %s\n", sum.Version)
	fmt.Fprintf(t.err, "made %d rows for direct mode in %.1f s\n", rows, time.Since(begun).Seconds())
	return nil
}

// conclude prints how many rows of each kind were created, changed and deleted, and how many warnings there were, in words.
func (c *importCommand) conclude(t *terminal, d *atlas.Dataset, sum *store.Summary, took time.Duration, warnings string) {
	rows := 0
	for _, k := range sum.Kinds {
		rows += k.Created + k.Changed + k.Same
		fmt.Fprintf(t.out, "%-16s %8d created %8d changed %8d same %8d deleted\n", atlas.TableOf(k.Kind).Name, k.Created, k.Changed, k.Same, k.Deleted)
	}
	said := map[bool]string{false: "the database has", true: "the database would have"}[c.DryRun]
	var how []string
	if sum.Resumed {
		how = append(how, "an import that had been stopped "+map[bool]string{false: "is", true: "would be"}[c.DryRun]+" finished")
	}
	if sum.Mended > 0 {
		how = append(how, fmt.Sprintf("%d relationships and labels where none may be %s taken away", sum.Mended, map[bool]string{false: "are", true: "would be"}[c.DryRun]))
	}
	if !sum.Changes() {
		how = append(how, "nothing "+map[bool]string{false: "changed", true: "would change"}[c.DryRun])
	}
	if warnings != "" {
		how = append(how, warnings)
	}
	fmt.Fprintf(t.out, "%s dataset %s, version %s%s\n", said, d.Name, sum.Version, strings.Join(append([]string{""}, how...), "; "))
	if !c.DryRun {
		fmt.Fprintf(t.err, "imported %d rows in %.1f s, %.0f rows/s\n", rows, took.Seconds(), float64(rows)/took.Seconds())
	}
}

// offline writes the files of the offline importer, and prints what they are imported with.
func (c *exportCommand) offline(ctx context.Context, t *terminal, rows importer.Rows) error {
	show := newProgress(t, "exporting")
	guide, err := store.WriteOffline(ctx, c.Dir, rows, func(label string, done int) {
		show.report(importer.Progress{Table: label, Rows: done})
	})
	show.done()
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "%s has what follows as import.txt.\n\n%s", c.Dir, guide)
	return nil
}

func (c *migrateStatusCommand) Run(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, c.login())
	if err != nil {
		return err
	}
	defer db.Close()
	state, err := db.State(ctx)
	if err != nil {
		return err
	}
	rows, err := db.Count(ctx)
	if err != nil {
		return err
	}
	switch {
	case state.Former:
		fmt.Fprintln(t.out, "graph   written by an earlier version of this program in another form; run alliance-atlas import")
		return nil
	case rows == 0 && !state.There:
		fmt.Fprintln(t.out, "graph   no data yet; run alliance-atlas import")
	case state.Writing():
		fmt.Fprintf(t.out, "graph   %d rows; an import is at work, or was stopped: run alliance-atlas import to finish it\n", rows)
	default:
		fmt.Fprintf(t.out, "graph   %d rows of dataset %s; alliance-atlas check --store says whether they are in order\n", rows, state.Dataset.Name)
	}
	parts, err := db.Schema(ctx)
	if err != nil {
		return err
	}
	for _, p := range parts {
		fmt.Fprintf(t.out, "schema  %-18s  %s\n", p.Name, map[bool]string{true: "there", false: "missing; run alliance-atlas migrate up, or import"}[p.There])
	}
	return c.direct(ctx, t, db)
}

// direct prints what there is for direct mode.
func (c *migrateStatusCommand) direct(ctx context.Context, t *terminal, db *store.Database) error {
	status, err := db.Direct.Status(ctx)
	if err != nil {
		return err
	}
	if status.Empty() {
		fmt.Fprintln(t.out, "direct  none; import --direct or migrate direct makes it, for serve --read direct")
		return nil
	}
	for _, s := range status.Steps {
		state := "not applied; run alliance-atlas migrate direct"
		switch {
		case s.Applied != "" && s.Changed:
			state = "applied " + s.Applied + " with other statements than those of this program"
		case s.Applied != "":
			state = "applied " + s.Applied
		}
		fmt.Fprintf(t.out, "direct  step %d  %s  %s  %s\n", s.Number, s.Checksum(), s.Name, state)
	}
	layout := status.Layout
	switch {
	case status.Unfinished:
		layout = "half of it; run alliance-atlas migrate direct to finish it"
	case !status.Data:
		layout = "no data yet; run alliance-atlas migrate direct"
	case layout == status.Wanted:
		layout += "  written as this program reads it"
	default:
		layout = cmp.Or(layout, "none") + "  written by another version of this program; run alliance-atlas migrate direct"
	}
	fmt.Fprintf(t.out, "direct  layout  %s\n", layout)
	return nil
}

func (c *migrateUpCommand) Run(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, c.login())
	if err != nil {
		return err
	}
	defer db.Close()
	made := 0
	err = db.Migrate(ctx, func(p store.Part) {
		made++
		fmt.Fprintf(t.out, "schema  %s\n", p.Name)
	})
	if err == nil && made == 0 {
		fmt.Fprintln(t.out, "the schema is up to date")
	}
	return err
}

func (c *migrateDirectCommand) Run(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, c.login())
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.CheckVersion(ctx); err != nil {
		return err
	}
	source, err := inOrder(ctx, t, db)
	if err != nil {
		return err
	}
	return makeDirect(ctx, t, db, source)
}

// errBroken is the error of a graph that breaks rules, after each of them was printed.
var errBroken = atlas.Errorf(atlas.ErrInput, "the graph breaks rules of the data; mend what is named above")

// inOrder are the rows of a graph, or errBroken.
func inOrder(ctx context.Context, t *terminal, db *store.Database) (store.LoadSource, error) {
	source, report, err := db.Check(ctx)
	if err != nil {
		return nil, err
	}
	for _, f := range report.Warnings {
		fmt.Fprintf(t.err, "warning: %s\n", f)
	}
	if report.MoreWarnings > 0 {
		fmt.Fprintf(t.err, "warning: and %d more\n", report.MoreWarnings)
	}
	for _, f := range report.Faults {
		fmt.Fprintln(t.err, f)
	}
	if report.MoreFaults > 0 {
		fmt.Fprintf(t.err, "and %d more\n", report.MoreFaults)
	}
	if source == nil {
		return nil, errBroken
	}
	return source, nil
}

// graph checks the graph in a database.
func (c *checkCommand) graph(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, store.Login{User: c.Neo4jUser, Password: c.Neo4jPassword})
	if err != nil {
		return err
	}
	defer db.Close()
	source, err := inOrder(ctx, t, db)
	if err != nil {
		return err
	}
	var parts []string
	for _, table := range atlas.Tables {
		parts = append(parts, fmt.Sprintf("%d %s", source.Len(table.Kind), table.Name))
	}
	fmt.Fprintf(t.out, "the graph is in order: %s\n", strings.Join(parts, ", "))
	return nil
}

// loggedFaults is how many faults and warnings of one state of a graph the log names; check --store names all.
const loggedFaults = 20

// follow logs what a mirror does.
func follow(log *slog.Logger) func(store.Event) {
	return func(e store.Event) {
		switch {
		case e.Read != nil:
			r := e.Read.Report
			log.Info("the graph was read", "version", e.Read.Version, "rows", e.Read.Rows, "changed", e.Read.Changed,
				"seconds", fmt.Sprintf("%.1f", e.Read.Took.Seconds()), "warnings", r.TotalWarnings())
			named(log, slog.LevelInfo, "doubtful in the graph", r.Warnings, r.TotalWarnings())
		case e.Refused != nil:
			log.Warn("the graph breaks rules of the data: what was served before goes on being served", "places", e.Refused.Total())
			named(log, slog.LevelWarn, "wrong in the graph", e.Refused.Faults, e.Refused.Total())
		case e.Trouble != nil:
			text, cause := store.ForOperator(e.Trouble)
			log.Warn(text, "cause", cause)
		}
	}
}

// named logs the first of some faults.
func named(log *slog.Logger, level slog.Level, what string, faults []store.Fault, all int) {
	for _, f := range faults[:min(len(faults), loggedFaults)] {
		log.Log(context.Background(), level, what, "label", f.Label, "id", f.ID, "property", f.Property, "text", f.Text)
	}
	if more := all - min(len(faults), loggedFaults); more > 0 {
		log.Log(context.Background(), level, what, "more", more, "see", "alliance-atlas check --store")
	}
}

// told is the text of an error for the operator.
func told(err error) string {
	text, _ := store.ForOperator(err)
	return text
}

// watch logs why a store cannot answer, once for each reason, and that it answers again.
func watch(s atlas.Store, log *slog.Logger) {
	watcher, ok := s.(store.Watcher)
	if !ok {
		return
	}
	watcher.Watch(func(err error) {
		if err == nil {
			log.Info("the database answers again")
			return
		}
		text, cause := store.ForOperator(err)
		log.Warn(text, "cause", cause)
	})
}
