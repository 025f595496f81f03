// The schema: indexes and constraints, as numbered steps that are recorded in the database.

package neo

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"alliance-atlas/atlas"
)

// schemaVersion is the step that this program works with.
const schemaVersion = 1

// Step is one step of the schema. Its statements are never changed once it is published: what is new is a step more.
type Step struct {
	Number     int
	Name       string
	statements []string
}

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

// Steps are all steps, in order.
var Steps = []Step{{1, "rows, keys, arrows and words", firstStep()}}

func firstStep() (statements []string) {
	add := func(format string, args ...any) { statements = append(statements, fmt.Sprintf(format, args...)) }
	add("CREATE CONSTRAINT row_id IF NOT EXISTS FOR (n:Row) REQUIRE n.id IS UNIQUE")
	add("CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE")
	add("CREATE CONSTRAINT schema_step IF NOT EXISTS FOR (n:SchemaStep) REQUIRE n.number IS UNIQUE")
	for _, t := range atlas.Tables {
		l := label(t.Kind)
		add("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", strings.ToLower(l), l)
	}
	for _, f := range allAccessPaths {
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
	for _, k := range []atlas.Kind{atlas.KindPosition, atlas.KindClaim, atlas.KindSource} { // which are found by conditions only
		add("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n._sort)", strings.ToLower(label(k))+"_sort", label(k))
	}
	add("CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [n.%s] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}", fulltextIndex, labelEntity, propTerms)
	return statements
}

func indexName(f *accessPath, by string) string {
	return strings.ToLower(strings.NewReplacer(" ", "_", "__", "_").Replace(f.name + by))
}

// keys are the properties of the orders of a access path that have an index; none where the access path has none.
func (f *accessPath) keys() (keys []string) {
	if f.hint == "" {
		return nil
	}
	keys = []string{propSort}
	for _, o := range f.indexed {
		keys = append(keys, sortProperty(o))
	}
	return keys
}

// ErrSchema is the error of a database whose schema is not that of this program. It is an atlas.ErrUnavailable.
var ErrSchema = fmt.Errorf("%w: the schema of the database", atlas.ErrUnavailable)

func schemaError(have int64) error {
	if have < schemaVersion {
		return problemf(ErrSchema, fmt.Sprintf("the database has schema %d and this program needs %d; run alliance-atlas migrate up", have, schemaVersion))
	}
	return problemf(ErrSchema, fmt.Sprintf("the database has schema %d, which is newer than the %d of this program; use a newer alliance-atlas", have, schemaVersion))
}

// StepStatus says whether a step was applied: Applied is empty where it was not. Changed tells that it was applied with
// other statements than those of this program.
type StepStatus struct {
	Step
	Applied string
	Changed bool
}

// migrateTimeout is how long one statement of the schema may take: indexes of a large database are made in minutes.
const migrateTimeout = 15 * time.Minute

var stepsStatement = statement{"schema steps", "OPTIONAL MATCH (n:SchemaStep) WHERE n.number > 0 WITH n ORDER BY n.number WITH collect(n) AS ns RETURN [n IN ns | n.number] AS numbers, [n IN ns | n.checksum] AS checksums, [n IN ns | n.applied] AS applied"}

// Status says which steps the database has.
func (s *Store) Status(ctx context.Context) ([]StepStatus, error) {
	a, err := s.read(ctx, stepsStatement, nil)
	if err != nil {
		return nil, err
	}
	all := make([]StepStatus, len(Steps))
	for i, step := range Steps {
		all[i].Step = step
	}
	checksums, applied := a.list("checksums"), a.list("applied")
	for i, v := range a.list("numbers") {
		n := int(number(v))
		if n > len(all) {
			return nil, schemaError(int64(n))
		}
		all[n-1].Applied, _ = applied[i].(string)
		sum, _ := checksums[i].(string)
		all[n-1].Changed = sum != all[n-1].Checksum()
	}
	return all, nil
}

// Migrate applies the steps that the database lacks, in order, and tells report of each before it begins. A step that was
// stopped midway is done again: its statements make what is missing. An empty database becomes one without rows.
func (s *Store) Migrate(ctx context.Context, report func(Step)) error {
	status, err := s.Status(ctx)
	if err != nil {
		return err
	}
	for _, step := range status {
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
	return s.write(ctx, datasetThere, map[string]any{"number": int64(schemaVersion), "digest": string(digest), "version": none.Version()}, migrateTimeout)
}

var (
	indexesReady = statement{"indexes ready", fmt.Sprintf("CALL db.awaitIndexes(%d)", int(migrateTimeout.Seconds()))}
	stepDone     = statement{"schema step done", "MERGE (n:SchemaStep {number: $number}) SET n.name = $name, n.checksum = $checksum, n.applied = toString(datetime())"}
	datasetThere = statement{"dataset", "MERGE (v:Dataset {id: 'dataset'}) ON CREATE SET v._stamp = 0, v._digest = $digest, v.version = $version SET v._schema = $number"}
)
