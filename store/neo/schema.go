// The schema: constraints and indexes, made by numbered steps. Steps are files, and the database records which were
// applied.

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
	"alliance-atlas/store/bolt"
)

// stepFiles are the steps. The first line of a file names the step; the statements below end with a semicolon at the
// end of a line. A published file is never changed: what is new is a new file (CONTRIBUTING.md says how).
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

// Checksum is a digest of the statements, as 16 hexadecimal digits.
func (s Step) Checksum() string {
	sum := sha256.Sum256([]byte(strings.Join(s.statements, "\n")))
	return hex.EncodeToString(sum[:8])
}

// list are the statements of the step, with names.
func (s Step) list() []bolt.Statement {
	all := make([]bolt.Statement, len(s.statements))
	for i, text := range s.statements {
		all[i] = bolt.Cypher(fmt.Sprintf("schema step %d, statement %d", s.Number, i+1), text)
	}
	return all
}

// needs are the statements that make the constraints and indexes of a layout. All steps together must make the same
// ones: a test compares them, and prints what a new step must have. Ids are unique among all rows, so that kinds need no
// constraints of their own.
func (l *layout) needs() (statements []string) {
	add := func(format string, args ...any) { statements = append(statements, fmt.Sprintf(format, args...)) }
	add("CREATE CONSTRAINT direct_row_id IF NOT EXISTS FOR (n:_Row) REQUIRE n.id IS UNIQUE")
	add("CREATE CONSTRAINT direct_dataset_id IF NOT EXISTS FOR (n:_Dataset) REQUIRE n.id IS UNIQUE")
	add("CREATE CONSTRAINT direct_schema_step IF NOT EXISTS FOR (n:_SchemaStep) REQUIRE n.number IS UNIQUE")
	add("CREATE CONSTRAINT direct_load_part IF NOT EXISTS FOR (n:_LoadPart) REQUIRE n.n IS UNIQUE")
	for _, path := range l.allPaths {
		for _, by := range path.keys() {
			name := indexName(path, by)
			switch {
			case path.derived != nil:
				add("CREATE INDEX %s IF NOT EXISTS FOR ()-[r:%s]-() ON (r._from, r.%s)", name, path.derived.kind, by)
			case path.from != "":
				add("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s, n.%s)", name, path.label, path.from, by)
			default:
				add("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s)", name, path.label, by)
			}
		}
	}
	add("CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [n.%s] "+
		"OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}", fulltextIndex, labelEntity, propTerms)
	return statements
}

func indexName(path *accessPath, by string) string {
	return indexPrefix + strings.ToLower(strings.NewReplacer(" ", "_", "__", "_").Replace(path.name+by))
}

// ErrSchema is the error of a database whose schema or layout is not that of this program. It is an
// atlas.ErrUnavailable.
var ErrSchema = fmt.Errorf("%w: the schema of the database", atlas.ErrUnavailable)

// schemaError is the error of a database that has so many steps, more or fewer than this program.
func (s *Store) schemaError(have int64) error {
	if need := int64(len(s.steps)); have < need {
		return bolt.Problemf(ErrSchema, fmt.Sprintf(
			"the database has schema %d and this program needs %d; run alliance-atlas migrate direct", have, need))
	}
	return bolt.Problemf(ErrSchema, fmt.Sprintf(
		"the database has schema %d, which is newer than the %d of this program; use a newer alliance-atlas", have, len(s.steps)))
}

// StepStatus says whether a step was applied. Applied is when, and empty where it was not. Changed is true where it was
// applied with other statements than those of this program.
type StepStatus struct {
	Step
	Applied string
	Changed bool
}

// Status says which steps were applied to a database, and by which layout its data was written.
type Status struct {
	Steps []StepStatus // all steps of this program, in order
	// Layout is the fingerprint of the layout by which the data was written; it is "" without data, and for data of
	// versions that recorded none. Wanted is that of this program. If they differ, an import writes all rows again.
	Layout, Wanted string
	Data           bool // there is data, perhaps without rows
	Unfinished     bool // an import creates it, or was stopped; the next one makes the schema at its end
}

// Empty tells whether no step was applied.
func (s *Status) Empty() bool {
	return !slices.ContainsFunc(s.Steps, func(step StepStatus) bool { return step.Applied != "" })
}

// migrateTimeout is how long one statement of the schema may take: indexes of a large database are made in minutes.
const migrateTimeout = 15 * time.Minute

var stepsStatement = bolt.Cypher("schema steps", bolt.Folded(`
	OPTIONAL MATCH (n:_SchemaStep) WHERE n.number > 0 WITH n ORDER BY n.number WITH collect(n) AS ns
	OPTIONAL MATCH (v:_Dataset {id: 'dataset'})
	RETURN [n IN ns | n.number] AS numbers, [n IN ns | n.checksum] AS checksums, [n IN ns | n.applied] AS applied,
		v IS NOT NULL AS data, v._layout AS layout, v._schema AS schema, v._target AS target`))

// Status reads which steps and which data a database has. A schema newer than that of this program is ErrSchema.
func (s *Store) Status(ctx context.Context) (*Status, error) {
	a, err := s.db.Read(ctx, stepsStatement, nil)
	if err != nil {
		return nil, err
	}
	if have := bolt.Number(a.Value("schema")); have > int64(len(s.steps)) {
		return nil, s.schemaError(have)
	}
	status := &Status{Steps: make([]StepStatus, len(s.steps)), Layout: a.Text("layout"), Wanted: s.layout.fingerprint()}
	status.Data, _ = a.Value("data").(bool)
	status.Unfinished = a.Text("target") != ""
	for i, step := range s.steps {
		status.Steps[i].Step = step
	}
	checksums, applied := a.List("checksums"), a.List("applied")
	for i, v := range a.List("numbers") {
		n := int(bolt.Number(v))
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

// Migrate applies the steps that the database lacks, in order, and calls report before each one; report may be nil. A
// step that was stopped midway is applied again: its statements make only what is missing. An empty database gets a
// dataset without rows. A step that was applied with other statements is an atlas.ErrInput. A database in which an import
// has not ended is left as it is: Load applies the steps at its end, which is faster.
func (s *Store) Migrate(ctx context.Context, report func(Step)) error {
	status, err := s.Status(ctx)
	if err != nil {
		return err
	}
	if status.Unfinished {
		return nil
	}
	moved := int64(0) // the stamp, where a step was applied: readers that knew the schema before ask again
	for _, step := range status.Steps {
		switch {
		case step.Changed && step.Applied != "":
			return bolt.Problemf(atlas.ErrInput, fmt.Sprintf("step %d of the schema was applied with other statements than those of "+
				"this program; import the data into an empty database", step.Number))
		case step.Applied != "":
			continue
		}
		if report != nil {
			report(step.Step)
		}
		if err := s.applyStep(ctx, step.Step, nil); err != nil {
			return err
		}
		moved = 2
	}
	var empty atlas.Digest
	digest, err := empty.MarshalText()
	if err != nil {
		return err
	}
	s.forget()
	return s.db.Write(ctx, datasetThere, map[string]any{
		"number":  int64(len(s.steps)),
		"digest":  string(digest),
		"version": empty.Version(),
		"layout":  s.layout.fingerprint(),
		"moved":   moved,
	}, migrateTimeout)
}

// applyStep applies a step and records it. did, which may be nil, is called after each statement.
func (s *Store) applyStep(ctx context.Context, step Step, did func(bolt.Statement)) error {
	for _, st := range step.list() {
		if err := s.db.Write(ctx, st, nil, migrateTimeout); err != nil {
			return err
		}
		if did != nil {
			did(st)
		}
	}
	if err := s.db.Write(ctx, indexesReady, nil, migrateTimeout); err != nil {
		return err
	}
	done := map[string]any{"number": int64(step.Number), "name": step.Name, "checksum": step.Checksum()}
	return s.db.Write(ctx, stepDone, done, migrateTimeout)
}

// baseConstraints are the constraints that a load needs from its begin: those of the nodes by which writers and parts
// exclude each other.
var baseConstraints = []string{indexPrefix + "dataset_id", indexPrefix + "schema_step", indexPrefix + "load_part"}

// base are the statements of steps that make them.
func (s *Store) base() (all []bolt.Statement) {
	for _, step := range s.steps {
		for _, st := range step.list() {
			for _, name := range baseConstraints {
				if strings.HasPrefix(st.Text, "CREATE CONSTRAINT "+name+" ") {
					all = append(all, st)
				}
			}
		}
	}
	return all
}

// makeBase makes them.
func (s *Store) makeBase(ctx context.Context) error {
	for _, st := range s.base() {
		if err := s.db.Write(ctx, st, nil, migrateTimeout); err != nil {
			return err
		}
	}
	return nil
}

var (
	indexesReady = bolt.Cypher("indexes ready", fmt.Sprintf("CALL db.awaitIndexes(%d)", int(migrateTimeout.Seconds())))
	stepDone     = bolt.Cypher("schema step done", bolt.Folded(`
		MERGE (n:_SchemaStep {number: $q.number})
		SET n.name = $q.name, n.checksum = $q.checksum, n.applied = toString(datetime())`))
	datasetThere = bolt.Cypher("dataset", bolt.Folded(`
		OPTIONAL MATCH (n:_Row) USING INDEX SEEK n:_Row(id) WHERE n.id > ''
		WITH n LIMIT 1
		MERGE (v:_Dataset {id: 'dataset'})
		ON CREATE SET v._stamp = 0, v._digest = $q.digest, v.version = $q.version,
			v._layout = CASE WHEN n IS NULL THEN $q.layout ELSE null END
		SET v._schema = $q.number, v._stamp = v._stamp + $q.moved`))
)
