// Commands for databases: migrating the schema, and importing data; and what the operator reads of a database that fails.
package program

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store"
)

type importCommand struct {
	storeFlag
	Dir    string `arg:"" optional:"" help:"Directory with datapackage.json and its tables; the data of the program where none is given." placeholder:"DIR"`
	DryRun bool   `help:"Say what would change, and write nothing."`
}

type migrateCommand struct {
	Status migrateStatusCommand `cmd:"" help:"Say which steps of the schema the database has."`
	Up     migrateUpCommand     `cmd:"" help:"Apply the steps that it lacks."`
}

type migrateStatusCommand struct{ storeFlag }

type migrateUpCommand struct{ storeFlag }

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
	if err := c.prepare(ctx, db, t.out); err != nil {
		return err
	}
	begun := time.Now()
	loading := newProgress(t, "")
	sum, err := db.Load(ctx, p, store.LoadOptions{DryRun: c.DryRun, Report: loading.load})
	loading.done()
	if err != nil {
		return err
	}
	c.conclude(t, p.Dataset(), sum, time.Since(begun), warnings)
	return nil
}

// prepare migrates the schema before the data is compared. Where another version of this program wrote the database, it
// says so: servers of that version stop answering.
func (c *importCommand) prepare(ctx context.Context, db store.Database, out io.Writer) error {
	status, err := db.Status(ctx)
	if err != nil {
		return err
	}
	why := "the schema of the database is older than this program's"
	if status.Empty() {
		why = "the database is empty"
	}
	for _, step := range status.Steps {
		switch {
		case step.Applied != "" || !c.DryRun:
		case status.Empty():
			fmt.Fprintln(out, "the database is empty: its schema would be made")
			return nil
		default:
			fmt.Fprintf(out, "%s: step %d, %s, would be applied\n", why, step.Number, step.Name)
		}
	}
	if status.Data && status.Layout != status.Wanted {
		does := map[bool]string{false: "is", true: "would be"}[c.DryRun]
		fmt.Fprintf(out, "the data was written by another version of this program: all of it %s written again\n", does)
	}
	if c.DryRun {
		return nil
	}
	return db.Migrate(ctx, func(s store.Step) { fmt.Fprintf(out, "%s: schema step %d, %s\n", why, s.Number, s.Name) })
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

func (c *migrateStatusCommand) Run(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, c.login())
	if err != nil {
		return err
	}
	defer db.Close()
	status, err := db.Status(ctx)
	if err != nil {
		return err
	}
	for _, s := range status.Steps {
		state := "not applied; run alliance-atlas migrate up, or import"
		switch {
		case s.Applied != "" && s.Changed:
			state = "applied " + s.Applied + " with other statements than those of this program"
		case s.Applied != "":
			state = "applied " + s.Applied
		}
		fmt.Fprintf(t.out, "step %d  %s  %s  %s\n", s.Number, s.Checksum(), s.Name, state)
	}
	layout := status.Layout
	switch {
	case !status.Data:
		layout = "no data yet; run alliance-atlas import"
	case layout == status.Wanted:
		layout += "  the data is written as this program reads it"
	default:
		layout = cmp.Or(layout, "none") + "  the data was written by another version of this program; run alliance-atlas import"
	}
	fmt.Fprintf(t.out, "layout  %s\n", layout)
	return nil
}

func (c *migrateUpCommand) Run(ctx context.Context, t *terminal) error {
	db, err := store.OpenDatabase(c.Store, c.login())
	if err != nil {
		return err
	}
	defer db.Close()
	applied := 0
	err = db.Migrate(ctx, func(s store.Step) {
		applied++
		fmt.Fprintf(t.out, "schema step %d, %s\n", s.Number, s.Name)
	})
	if err == nil && applied == 0 {
		fmt.Fprintln(t.out, "the schema is up to date")
	}
	return err
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
