// The command that makes a data package of the records of ROR.
package program

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/data"
	"alliance-atlas/importer"
	"alliance-atlas/ror"
)

type importRORCommand struct {
	Into      string   `required:"" help:"Data package to write: a directory that is made, or one whose rows gain what they lack and lose nothing." placeholder:"DIR"`
	Country   []string `help:"Only organisations of these countries, as codes of ISO 3166-1; separated by commas." placeholder:"CC"`
	Types     []string `help:"Only organisations of one of these types of ROR: education, funder, healthcare, company, archive, nonprofit, government, facility, other; separated by commas." placeholder:"TYPE"`
	Inactive  bool     `help:"Take organisations that have ended, too; a note says so. Withdrawn records are never taken."`
	Relations string   `default:"none" enum:"none,note,alliance" help:"What becomes of relationships: none, note (a text in the note of the row), or alliance (an alliance for each organisation with its parts as members)."`
	Version   string   `help:"Version of the release; as the name of the file says where none is given." placeholder:"VERSION"`
	SkipWrong bool     `help:"Leave out records that are wrong and say which; without it nothing is imported when one is."`
	Files     []string `arg:"" name:"file" help:"Records of schema 2: the data dump, its zip, or one record after the other." placeholder:"FILE"`
}

func (c *importRORCommand) Run(ctx context.Context, t *terminal) error {
	into, err := c.target(ctx, t)
	if err != nil {
		return err
	}
	base, err := data.Load(ctx, nil)
	if err != nil {
		return err
	}
	show := newProgress(t, "reading")
	records, err := ror.Read(ctx, c.Files, ror.Options{Countries: c.Country, Types: c.Types, Inactive: c.Inactive,
		Relations: ror.Relations(c.Relations), Version: c.Version, SkipWrong: c.SkipWrong}, show.report)
	show.done()
	if err != nil {
		return err
	}
	update, err := records.Package(ctx, base, into)
	if err != nil {
		return err
	}
	show = newProgress(t, "writing")
	changed, err := importer.Replace(ctx, c.Into, update, show.report)
	show.done()
	if err != nil {
		return err
	}
	c.conclude(t, records, update, changed)
	return nil
}

// target is the package in the directory, nil where there is none yet.
func (c *importRORCommand) target(ctx context.Context, t *terminal) (*importer.Package, error) {
	found, err := os.ReadDir(c.Into)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(found) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "--into: %s is no directory that can be read", c.Into)
	}
	if _, err := os.Stat(filepath.Join(c.Into, "datapackage.json")); err != nil {
		return nil, atlas.Errorf(atlas.ErrInput, "--into: %s has files and is no data package: there is no datapackage.json; name another directory", c.Into)
	}
	return read(ctx, t, c.Into)
}

// conclude says what was imported on standard output, and on standard error what the operator may want to look at.
func (c *importRORCommand) conclude(t *terminal, r *ror.Records, u *ror.Update, changed bool) {
	if wrong := len(r.Wrong.First) + r.Wrong.More; wrong > 0 {
		fmt.Fprintf(t.err, "%s\nrecords that are wrong were left out\n", r.Wrong.Error())
	}
	for _, note := range []struct {
		n    int
		text string
		ids  []string
	}{
		{r.Mended, "names that are written as a table takes them: with other white space, signs or accents than the record has", nil},
		{r.NoWebsite, "web sites left out that are no http addresses", nil},
		{len(u.NoCountry), "organisations without country, because ISO 3166-1 does not list the one that ROR gives", u.NoCountry},
		{len(u.SharedWikidata), "organisations without Wikidata id, because another one has the same", u.SharedWikidata},
		{len(u.ElsewhereInPackage), "rows that are in another country than their record, and gained nothing of its place", u.ElsewhereInPackage},
		{len(u.SameName), "rows without ROR id that may be organisations with a new row now, by name and country: give them their ids, and import into the package of before", u.SameName},
		{len(u.Gone), "rows with the id of a record that is not active any more", u.Gone},
	} {
		if note.n > 0 {
			fmt.Fprintf(t.err, "%s: %d%s\n", note.text, note.n, listed(note.ids))
		}
	}
	var parts []string
	for _, left := range []struct {
		n    int
		what string
	}{{r.Inactive, "inactive"}, {r.Withdrawn, "withdrawn"}, {r.OtherCountries, "of other countries"}, {r.OtherTypes, "of other types"}} {
		if left.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", left.n, left.what))
		}
	}
	left := "none left out"
	if len(parts) > 0 {
		left = "left out: " + strings.Join(parts, ", ")
	}
	fmt.Fprintf(t.out, "%d records read, %s\n", r.Read, left)
	alliances := ""
	if u.Alliances > 0 {
		alliances = fmt.Sprintf(", %d alliances of organisations and their parts", u.Alliances)
	}
	if !changed {
		fmt.Fprintf(t.out, "%s has them all: nothing changed\n", c.Into)
		return
	}
	fmt.Fprintf(t.out, "%s has %d new institutions, %d with something added, %d as before%s; serve it with --store mem:%s\n", c.Into, u.Added, u.Completed, u.Unchanged, alliances, c.Into)
}

// mostListed is how many ids a line of the report names: enough to look at some.
const mostListed = 10

func listed(ids []string) string {
	more := ""
	if len(ids) > mostListed {
		ids, more = ids[:mostListed], " …"
	}
	if len(ids) == 0 {
		return ""
	}
	return " (" + strings.Join(ids, ", ") + more + ")"
}
