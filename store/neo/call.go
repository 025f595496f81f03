// Calls: every call of the database goes through here. It gets a deadline, reads are repeated once, and errors are
// translated.

package neo

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

// statement is a text of Cypher with its name in the list of all statements.
type statement struct{ name, text string }

// folded puts a text of Cypher that is written over several lines on one line. marks are pairs of a mark and the text
// that takes its place: folded("MATCH «match»", "«match»", "(n:Row)"). The inserted texts are left as they are.
func folded(text string, marks ...string) string {
	return strings.NewReplacer(marks...).Replace(strings.Join(strings.Fields(text), " "))
}

// alive is a statement that reads nothing: any answer is a sign of life.
var alive = statement{"alive", "RETURN 1"}

const (
	// readTimeout is for reads whose caller has no deadline: commands and tests. Requests have a shorter one.
	readTimeout = 30 * time.Second
	// serverGrace is how much later than the caller the database gives up by itself. It matters where the database does
	// not notice that the caller has gone.
	serverGrace = time.Second
)

// answer is the one record that a statement of this package returns.
type answer struct{ record *neo4j.Record }

func (a *answer) value(column string) any {
	v, _ := a.record.Get(column)
	return v
}

func (a *answer) text(column string) string {
	s, _ := a.value(column).(string)
	return s
}

func (a *answer) list(column string) []any {
	list, _ := a.value(column).([]any)
	return list
}

// lists is a column of lists.
func (a *answer) lists(column string) [][]any {
	list := a.list(column)
	lists := make([][]any, len(list))
	for i, l := range list {
		lists[i], _ = l.([]any)
	}
	return lists
}

func number(v any) int64 {
	n, _ := v.(int64)
	return n
}

// within is the context of one call and the time left for it, limited by most. There is always a deadline, because
// without one the driver waits for minutes.
func within(ctx context.Context, most time.Duration) (context.Context, context.CancelFunc, time.Duration) {
	if deadline, ok := ctx.Deadline(); ok && time.Until(deadline) < most {
		ctx, cancel := context.WithCancel(ctx)
		return ctx, cancel, time.Until(deadline)
	}
	ctx, cancel := context.WithTimeout(ctx, most)
	return ctx, cancel, most
}

// read runs a statement without an explicit transaction, which takes one round trip. It tries once more if the first try
// failed for a reason that may have passed.
func (s *Store) read(ctx context.Context, st statement, params map[string]any) (*answer, error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	if _, request := ctx.Deadline(); request || s.breaker.refused() { // commands have time to wait for a database
		if err := s.breaker.allow(ctx, false); err != nil {
			return nil, err
		}
	}
	a, err := s.try(ctx, st, params)
	if err != nil && worthAnotherTry(ctx, err) {
		a, err = s.try(ctx, st, params)
	}
	if err == nil {
		return a, nil
	}
	if away := s.breaker.away(); away != nil && ctx.Err() != context.Canceled {
		return nil, away // the reason why the time ran out
	}
	return nil, s.translate(ctx, err)
}

func (s *Store) try(ctx context.Context, st statement, params map[string]any) (a *answer, err error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	defer func(caller context.Context) { s.learn(caller, err) }(ctx)
	if _, ok := ctx.Deadline(); ok { // a request; commands may take long
		slow := time.AfterFunc(slowCall, s.breaker.suspect)
		defer slow.Stop()
	}
	sent := inOne(params)
	ctx, cancel, left := within(ctx, readTimeout)
	defer cancel()
	ctx, settle := s.doubt(ctx)
	defer func() { err = settle(err) }()
	s.sends(st, sent)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: neo4j.AccessModeRead, DatabaseName: s.database, FetchSize: neo4j.FetchAll,
	})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.text, sent, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return &answer{record}, nil
}

// inOne puts all parameters of a statement into one, the map q. The database keeps a plan for a text together with the
// types of its parameters, and for a list or a text the type includes the order of magnitude of its length. So
//
//	UNWIND $ids AS id OPTIONAL MATCH (n:Row {id: id}) RETURN collect(n._row) AS rows
//
// is planned for one id, again for ten and again for a hundred, and planning takes a tenth of a second or more. The
// type of a map says nothing about its values. Therefore the texts say
//
//	UNWIND $q.ids AS id OPTIONAL MATCH (n:Row {id: id}) RETURN collect(n._row) AS rows
//
// and are sent with {"q": {"ids": [...]}}: each is planned once. The planner then knows nothing of the values either;
// where that could mislead it, a text names its index (USING INDEX SEEK).
func inOne(params map[string]any) map[string]any { return map[string]any{"q": params} }

// learn tells the breaker how a call ended. A call that its caller has given up says nothing about the database. One
// whose time ran out only makes the breaker probe.
func (s *Store) learn(ctx context.Context, err error) {
	if ctx.Err() == context.Canceled || errors.As(err, new(*problem)) {
		return
	}
	s.breaker.note(s.translate(context.WithoutCancel(ctx), err))
}

// probe asks the database for a sign of life, for the breaker. Every answer counts as one, also an error, except those
// that say the database is away or refuses this user.
func (s *Store) probe(ctx context.Context) error {
	known := s.translate(context.WithoutCancel(ctx), s.signOfLife(ctx))
	if errors.Is(known, errAway) || errors.Is(known, errRefused) {
		return known
	}
	return nil
}

func (s *Store) signOfLife(ctx context.Context) (err error) {
	ctx, settle := s.doubt(ctx)
	defer func() { err = settle(err) }()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, alive.text, nil, neo4j.WithTxTimeout(probeTimeout+serverGrace))
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}

// sends tells Options.Trace of a statement.
func (s *Store) sends(st statement, params map[string]any) {
	if s.trace != nil {
		s.trace(st.name, st.text, params)
	}
}

// worthAnotherTry tells whether an error may have passed: a dead connection, or a database that asks to try again. A
// statement that ran out of memory would do so again.
func worthAnotherTry(ctx context.Context, err error) bool {
	if ctx.Err() != nil || errors.As(err, new(*problem)) {
		return false
	}
	var db *neo4j.Neo4jError
	if errors.As(err, &db) {
		return strings.HasPrefix(db.Code, "Neo.TransientError.") && !strings.Contains(db.Code, "Memory")
	}
	return neo4j.IsConnectivityError(err)
}

// problem is an error whose text may be shown to clients. Some are explained to the operator (cause.go).
type problem struct{ error }

func (p *problem) Unwrap() error { return p.error }

func problemf(kind error, text string) error { return &problem{atlas.Errorf(kind, "%s", text)} }

var (
	errDamaged  = problemf(atlas.ErrUnavailable, "the database holds data that this program did not write; import the data again")
	errNoSchema = problemf(ErrSchema, "the database is empty; "+
		"run alliance-atlas import, or alliance-atlas migrate up for an empty one")
	errLayout  = problemf(ErrSchema, "the data was written by another version of this program; run alliance-atlas import")
	errAway    = problemf(atlas.ErrUnavailable, "the database cannot be reached now; ask again later")
	errRefused = problemf(atlas.ErrUnavailable, "the database does not accept this server's user and password; "+
		"its operator must set them")
	errNoDatabase = problemf(atlas.ErrUnavailable, "the database server has no database of the configured name; "+
		"its operator must name another")
	errStrange     = problemf(atlas.ErrUnavailable, "the database answers with an error that this server does not know; its operator finds it in the log")
	errBusy        = problemf(atlas.ErrUnavailable, "the database has too much to do now; ask again later")
	errExpensive   = problemf(atlas.ErrTimeout, "the database needed more time than a question may take; ask for less")
	errOutOfMemory = problemf(atlas.ErrLimit, "the question needs more memory than the database gives to one; ask for less")
)

// defect is an error of this program: the log shows its cause, clients do not see it.
type defect struct{ cause error }

func (d *defect) Error() string { return "neo: " + d.cause.Error() }
func (d *defect) Unwrap() error { return d.cause }

// translate turns an error of the driver into a problem or a defect. The caller's context is tested first, because the
// driver reports the caller's deadline as a loss of connectivity.
func (s *Store) translate(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if errors.As(err, new(*problem)) {
		return err
	}
	if over := atlas.Expired(ctx); over != nil {
		return over
	}
	var db *neo4j.Neo4jError
	if !errors.As(err, &db) {
		overdue := errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) ||
			errors.As(err, new(*neo4j.TransactionExecutionLimit))
		if overdue || neo4j.IsConnectivityError(err) {
			return s.away(err)
		}
		var usage *neo4j.UsageError
		if errors.As(err, &usage) && !strings.HasPrefix(usage.Message, "server responded") { // which is no usage of ours
			return &defect{err}
		}
		return s.away(err)
	}
	code := db.Code
	switch {
	case strings.Contains(code, "TransactionTimedOut"), strings.HasSuffix(code, ".Transaction.Terminated"):
		return errExpensive
	case strings.Contains(code, "Memory"):
		return errOutOfMemory
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return s.refused(db)
	case strings.HasSuffix(code, ".Database.DatabaseNotFound"):
		return s.noDatabase(err)
	case strings.HasSuffix(code, ".DatabaseUnavailable"):
		return s.notAvailable(err)
	case strings.HasPrefix(code, "Neo.TransientError."):
		return &explained{errBusy, errBusy.Error(), err}
	case strings.HasPrefix(code, "Neo.DatabaseError."), strings.HasPrefix(code, "Neo.ClientError.Cluster."):
		return s.away(err)
	}
	return &defect{err}
}

// write runs a statement in a transaction of its own.
func (s *Store) write(ctx context.Context, st statement, params map[string]any, most time.Duration) error {
	_, err := s.tryWrite(ctx, st, params, most)
	return s.translate(ctx, err)
}

// change is write for a statement that is idempotent and returns one record. It is tried again while it fails for a
// reason that may pass.
func (s *Store) change(ctx context.Context, st statement, params map[string]any, most time.Duration) (*answer, error) {
	a, err := s.tryWrite(ctx, st, params, most)
	for pause := changePause; err != nil && worthAnotherTry(ctx, err) && pause <= maxChangePause; pause *= 2 {
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
		a, err = s.tryWrite(ctx, st, params, most)
	}
	if err == nil && a == nil {
		return nil, errNoAnswer
	}
	return a, s.translate(ctx, err)
}

var errNoAnswer = problemf(atlas.ErrUnavailable, errDamaged.Error())

// Pauses before changes are tried again. They double: five tries in six seconds.
const (
	changePause    = 200 * time.Millisecond
	maxChangePause = 16 * changePause
)

func (s *Store) tryWrite(ctx context.Context, st statement, params map[string]any, most time.Duration) (a *answer, err error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	if s.breaker.refused() {
		if err := s.breaker.allow(ctx, true); err != nil && !errors.Is(err, errAway) { // which is tried: writers have time
			return nil, err
		}
	}
	defer func(caller context.Context) { s.learn(caller, err) }(ctx)
	ctx, cancel, left := within(ctx, most)
	defer cancel()
	sent := inOne(params)
	s.sends(st, sent)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.text, sent, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return nil, err
	}
	if result.Next(ctx) {
		a = &answer{result.Record()}
	}
	_, err = result.Consume(ctx)
	return a, err
}
