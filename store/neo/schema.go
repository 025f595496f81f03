// The schema: indexes and constraints, as numbered steps that are files and are recorded in the database; and the layout, which
// says how rows were written.

package neo

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"alliance-atlas/atlas"
)

// stepFiles are the steps, each a file of statements that end with a semicolon at the end of a line, below a first line that
// names the step. A file that was published is never changed: what is new is a file more (CONTRIBUTING.md says how).
//
//go:embed schema/*.cypher
var stepFiles embed.FS

// Step is one step of the schema.
type Step struct {
	Number     int
	Name       string
	statements []string
}

// Steps are all steps, in order.
var Steps = func() (steps []Step) {
	names, err := fs.Glob(stepFiles, "schema/*.cypher") // in the order of their names
	if err != nil {
		panic(err)
	}
	for i, name := range names {
		text, err := stepFiles.ReadFile(name)
		if err != nil || name != fmt.Sprintf("schema/%03d.cypher", i+1) {
			panic("neo: the steps of the schema are not numbered from 001 on: " + name)
		}
		title, statements, _ := strings.Cut(string(text), "\n")
		step := Step{Number: i + 1, Name: strings.TrimPrefix(title, "// ")}
		for statement := range strings.SplitSeq(strings.TrimSuffix(statements, ";\n"), ";\n") {
			step.statements = append(step.statements, statement)
		}
		steps = append(steps, step)
	}
	return steps
}()

// Checksum is of the statements, as 16 hexadecimal digits.
func (s Step) Checksum() string {
	sum := sha256.Sum256([]byte(strings.Join(s.statements, "\n")))
	return hex.EncodeToString(sum[:8])
}

// list are the statements with their names.
func (s Step) list() []statement {
	all := make([]statement, len(s.statements))
	for i, text := range s.statements {
		all[i] = statement{fmt.Sprintf("schema step %d, statement %d", s.Number, i+1), text}
	}
	return all
}

// foundByConditions are the kinds that no connection lists, and that conditions on related rows read.
var foundByConditions = []atlas.Kind{atlas.KindPosition, atlas.KindClaim, atlas.KindSource}

// needs are the statements that make the constraints and indexes which a layout needs. All steps together must make these: a test
// compares, and prints what a new step must have.
func (l *layout) needs() (statements []string) {
	add := func(format string, args ...any) { statements = append(statements, fmt.Sprintf(format, args...)) }
	add("CREATE CONSTRAINT row_id IF NOT EXISTS FOR (n:Row) REQUIRE n.id IS UNIQUE")
	add("CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE")
	add("CREATE CONSTRAINT schema_step IF NOT EXISTS FOR (n:SchemaStep) REQUIRE n.number IS UNIQUE")
	for _, t := range atlas.Tables {
		label := t.Kind.Type()
		add("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", strings.ToLower(label), label)
	}
	listed := map[string]bool{}
	for _, f := range l.allPaths {
		listed[f.name] = true
		for _, by := range f.keys() {
			name := indexName(f, by)
			switch {
			case f.derived != nil:
				add("CREATE INDEX %s IF NOT EXISTS FOR ()-[r:%s]-() ON (r._from, r.%s)", name, f.derived.kind, by)
			case f.from != "":
				add("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s, n.%s)", name, f.label, f.from, by)
			default:
				add("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s)", name, f.label, by)
			}
		}
	}
	for _, k := range foundByConditions {
		if !listed[k.Type()] {
			add("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n._sort)", strings.ToLower(k.Type())+"_sort", k.Type())
		}
	}
	add("CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [n.%s] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}", fulltextIndex, labelEntity, propTerms)
	return statements
}

func indexName(f *accessPath, by string) string {
	return strings.ToLower(strings.NewReplacer(" ", "_", "__", "_").Replace(f.name + by))
}

// ErrSchema is the error of a database whose schema is not that of this program. It is an atlas.ErrUnavailable.
var ErrSchema = fmt.Errorf("%w: the schema of the database", atlas.ErrUnavailable)

// schemaError is the error of a database that has so many steps, and should have others.
func (s *Store) schemaError(have int64) error {
	if need := int64(len(s.steps)); have < need {
		return problemf(ErrSchema, fmt.Sprintf("the database has schema %d and this program needs %d; run alliance-atlas import", have, need))
	}
	return problemf(ErrSchema, fmt.Sprintf("the database has schema %d, which is newer than the %d of this program; use a newer alliance-atlas", have, len(s.steps)))
}

// StepStatus says whether a step was applied: Applied is empty where it was not. Changed tells that it was applied with
// other statements than those of this program.
type StepStatus struct {
	Step
	Applied string
	Changed bool
}

// Status says what a database has of what this program needs.
type Status struct {
	Steps []StepStatus // all steps of this program, in order
	// Layout is the fingerprint of the layout by which the data was written, "" where there is none or a version wrote it that
	// kept none; Wanted is that of this program. Where they differ, an import writes all rows again.
	Layout, Wanted string
	Data           bool // there is data, of however many rows
}

// Empty tells whether nothing of this program is there.
func (s *Status) Empty() bool {
	return !slices.ContainsFunc(s.Steps, func(step StepStatus) bool { return step.Applied != "" })
}

// migrateTimeout is how long one statement of the schema may take: indexes of a large database are made in minutes.
const migrateTimeout = 15 * time.Minute

var stepsStatement = statement{"schema steps", folded(`
	OPTIONAL MATCH (n:SchemaStep) WHERE n.number > 0 WITH n ORDER BY n.number WITH collect(n) AS ns
	OPTIONAL MATCH (v:Dataset {id: 'dataset'})
	RETURN [n IN ns | n.number] AS numbers, [n IN ns | n.checksum] AS checksums, [n IN ns | n.applied] AS applied, v IS NOT NULL AS data, v._layout AS layout, v._schema AS schema`)}

// Status asks what the database has. A schema that is newer than this program is ErrSchema.
func (s *Store) Status(ctx context.Context) (*Status, error) {
	a, err := s.read(ctx, stepsStatement, nil)
	if err != nil {
		return nil, err
	}
	if have := number(a.value("schema")); have > int64(len(s.steps)) {
		return nil, s.schemaError(have)
	}
	status := &Status{Steps: make([]StepStatus, len(s.steps)), Layout: a.text("layout"), Wanted: s.layout.fingerprint()}
	status.Data, _ = a.value("data").(bool)
	for i, step := range s.steps {
		status.Steps[i].Step = step
	}
	checksums, applied := a.list("checksums"), a.list("applied")
	for i, v := range a.list("numbers") {
		n := int(number(v))
		if n > len(s.steps) {
			return nil, s.schemaError(int64(n))
		}
		of := &status.Steps[n-1]
		of.Applied, _ = applied[i].(string)
		sum, _ := checksums[i].(string)
		of.Changed = sum != of.Checksum()
	}
	return status, nil
}

// Migrate applies the steps that the database lacks, in order, and tells report of each before it begins. A step that was
// stopped midway is done again: its statements make what is missing. An empty database becomes one without rows.
func (s *Store) Migrate(ctx context.Context, report func(Step)) error {
	status, err := s.Status(ctx)
	if err != nil {
		return err
	}
	for _, step := range status.Steps {
		switch {
		case step.Changed && step.Applied != "":
			return problemf(atlas.ErrInput, fmt.Sprintf("step %d of the schema was applied with other statements than those of this program; import the data into an empty database", step.Number))
		case step.Applied != "":
			continue
		}
		if report != nil {
			report(step.Step)
		}
		for _, st := range step.list() {
			if err := s.write(ctx, st, nil, migrateTimeout); err != nil {
				return err
			}
		}
		if err := s.write(ctx, indexesReady, nil, migrateTimeout); err != nil {
			return err
		}
		if err := s.write(ctx, stepDone, map[string]any{"number": int64(step.Number), "name": step.Name, "checksum": step.Checksum()}, migrateTimeout); err != nil {
			return err
		}
	}
	var none atlas.Digest
	digest, err := none.MarshalText()
	if err != nil {
		return err
	}
	s.forget()
	return s.write(ctx, datasetThere, map[string]any{"number": int64(len(s.steps)), "digest": string(digest), "version": none.Version(), "layout": s.layout.fingerprint()}, migrateTimeout)
}

var (
	indexesReady = statement{"indexes ready", fmt.Sprintf("CALL db.awaitIndexes(%d)", int(migrateTimeout.Seconds()))}
	stepDone     = statement{"schema step done", "MERGE (n:SchemaStep {number: $number}) SET n.name = $name, n.checksum = $checksum, n.applied = toString(datetime())"}
	datasetThere = statement{"dataset", "MERGE (v:Dataset {id: 'dataset'}) ON CREATE SET v._stamp = 0, v._digest = $digest, v.version = $version, v._layout = $layout SET v._schema = $number"}
)
