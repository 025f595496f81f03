// Calls: every call of the database goes through here. It gets a deadline, reads are repeated once, and errors are
// translated.

package bolt

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

// Statement is a text of Cypher with its name in the list of all statements.
type Statement struct{ Name, Text string }

// Cypher is a statement.
func Cypher(name, text string) Statement { return Statement{name, text} }

// Folded puts a text of Cypher that is written over several lines on one line. marks are pairs of a mark and the text
// that takes its place: Folded("MATCH «match»", "«match»", "(n:Row)"). The inserted texts are left as they are.
func Folded(text string, marks ...string) string {
	return strings.NewReplacer(marks...).Replace(strings.Join(strings.Fields(text), " "))
}

// Alive is a statement that reads nothing: any answer is a sign of life.
var Alive = Statement{"alive", "RETURN 1"}

const (
	// ReadTimeout is for reads whose caller has no deadline: commands and tests. Requests have a shorter one.
	ReadTimeout = 30 * time.Second
	// serverGrace is how much later than the caller the database gives up by itself. It matters where the database does
	// not notice that the caller has gone.
	serverGrace = time.Second
)

// Answer is the one record that a statement of this package returns.
type Answer struct{ Record *neo4j.Record }

// AnswerOf is the answer that a record is.
func AnswerOf(record *neo4j.Record) *Answer { return &Answer{record} }

// Value is the value of a column, nil where there is none.
func (a *Answer) Value(column string) any {
	v, _ := a.Record.Get(column)
	return v
}

// Text is a column of text, "" where it has none.
func (a *Answer) Text(column string) string {
	s, _ := a.Value(column).(string)
	return s
}

// List is a column that is a list.
func (a *Answer) List(column string) []any {
	list, _ := a.Value(column).([]any)
	return list
}

// Lists is a column of lists.
func (a *Answer) Lists(column string) [][]any {
	list := a.List(column)
	lists := make([][]any, len(list))
	for i, l := range list {
		lists[i], _ = l.([]any)
	}
	return lists
}

// Number is a whole number of an answer, 0 for null.
func Number(v any) int64 {
	n, _ := v.(int64)
	return n
}

// Within is the context of one call and the time left for it, limited by most. There is always a deadline, because
// without one the driver waits for minutes.
func Within(ctx context.Context, most time.Duration) (context.Context, context.CancelFunc, time.Duration) {
	if deadline, ok := ctx.Deadline(); ok && time.Until(deadline) < most {
		ctx, cancel := context.WithCancel(ctx)
		return ctx, cancel, time.Until(deadline)
	}
	ctx, cancel := context.WithTimeout(ctx, most)
	return ctx, cancel, most
}

// Read runs a statement without an explicit transaction, which takes one round trip. It tries once more if the first try
// failed for a reason that may have passed.
func (s *Database) Read(ctx context.Context, st Statement, params map[string]any) (*Answer, error) {
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
	return nil, s.Translate(ctx, err)
}

func (s *Database) try(ctx context.Context, st Statement, params map[string]any) (a *Answer, err error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	defer func(caller context.Context) { s.learn(caller, err) }(ctx)
	if _, ok := ctx.Deadline(); ok { // a request; commands may take long
		slow := time.AfterFunc(slowCall, s.breaker.suspect)
		defer slow.Stop()
	}
	sent := InOne(params)
	ctx, cancel, left := Within(ctx, ReadTimeout)
	defer cancel()
	ctx, settle := s.doubt(ctx)
	defer func() { err = settle(err) }()
	s.Sends(st, sent)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: neo4j.AccessModeRead, DatabaseName: s.database, FetchSize: neo4j.FetchAll,
	})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.Text, sent, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return &Answer{record}, nil
}

// InOne puts all parameters of a statement into one, the map q. The database keeps a plan for a text together with the
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
func InOne(params map[string]any) map[string]any { return map[string]any{"q": params} }

// learn tells the breaker how a call ended. A call that its caller has given up says nothing about the database. One
// whose time ran out only makes the breaker probe.
func (s *Database) learn(ctx context.Context, err error) {
	if ctx.Err() == context.Canceled || errors.As(err, new(*Problem)) {
		return
	}
	s.breaker.note(s.Translate(context.WithoutCancel(ctx), err))
}

// probe asks the database for a sign of life, for the breaker. Every answer counts as one, also an error, except those
// that say the database is away or refuses this user.
func (s *Database) probe(ctx context.Context) error {
	known := s.Translate(context.WithoutCancel(ctx), s.signOfLife(ctx))
	if errors.Is(known, ErrAway) || errors.Is(known, ErrRefused) {
		return known
	}
	return nil
}

func (s *Database) signOfLife(ctx context.Context) (err error) {
	ctx, settle := s.doubt(ctx)
	defer func() { err = settle(err) }()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, Alive.Text, nil, neo4j.WithTxTimeout(probeTimeout+serverGrace))
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}

// Sends tells Options.Trace of a statement.
func (s *Database) Sends(st Statement, params map[string]any) {
	if s.Trace != nil {
		s.Trace(st.Name, st.Text, params)
	}
}

// worthAnotherTry tells whether an error may have passed: a dead connection, or a database that asks to try again. A
// statement that ran out of memory would do so again.
func worthAnotherTry(ctx context.Context, err error) bool {
	if ctx.Err() != nil || errors.As(err, new(*Problem)) {
		return false
	}
	var db *neo4j.Neo4jError
	if errors.As(err, &db) {
		return strings.HasPrefix(db.Code, "Neo.TransientError.") && !strings.Contains(db.Code, "Memory")
	}
	return neo4j.IsConnectivityError(err)
}

// Problem is an error whose text may be shown to clients. Some are explained to the operator (cause.go).
type Problem struct{ error }

func (p *Problem) Unwrap() error { return p.error }

// Shown is an error as a Problem: its text may be shown to clients.
func Shown(err error) error { return &Problem{err} }

// Problemf is a Problem of a kind of errors of package atlas.
func Problemf(kind error, text string) error { return &Problem{atlas.Errorf(kind, "%s", text)} }

var (
	ErrDamaged = Problemf(atlas.ErrUnavailable, "the database holds data that this program did not write; import the data again")
	ErrAway    = Problemf(atlas.ErrUnavailable, "the database cannot be reached now; ask again later")
	ErrRefused = Problemf(atlas.ErrUnavailable, "the database does not accept this server's user and password; "+
		"its operator must set them")
	ErrNoDatabase = Problemf(atlas.ErrUnavailable, "the database server has no database of the configured name; "+
		"its operator must name another")
	errStrange   = Problemf(atlas.ErrUnavailable, "the database answers with an error that this server does not know; its operator finds it in the log")
	errBusy      = Problemf(atlas.ErrUnavailable, "the database has too much to do now; ask again later")
	errExpensive = Problemf(atlas.ErrTimeout, "the database needed more time than a question may take; ask for less")
	ErrHeld      = Problemf(atlas.ErrUnavailable, "the database answers, and does not finish a change: another transaction seems to hold "+
		"what it writes to (SHOW TRANSACTIONS names it); end it, and try again")
	ErrConstraint  = Problemf(atlas.ErrUnavailable, "the database refuses a change, because one of its constraints does not allow it")
	ErrOutOfMemory = Problemf(atlas.ErrLimit, "the question needs more memory than the database gives to one; ask for less")
)

// defect is an error of this program: the log shows its cause, clients do not see it.
type defect struct{ cause error }

func (d *defect) Error() string { return "bolt: " + d.cause.Error() }
func (d *defect) Unwrap() error { return d.cause }

// Translate turns an error of the driver into a problem or a defect. The caller's context is tested first, because the
// driver reports the caller's deadline as a loss of connectivity.
func (s *Database) Translate(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if errors.As(err, new(*Problem)) {
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
			return s.Away(err)
		}
		var usage *neo4j.UsageError
		if errors.As(err, &usage) && !strings.HasPrefix(usage.Message, "server responded") { // which is no usage of ours
			return &defect{err}
		}
		return s.Away(err)
	}
	code := db.Code
	switch {
	case strings.Contains(code, "TransactionTimedOut"), strings.HasSuffix(code, ".Transaction.Terminated"):
		return errExpensive
	case strings.Contains(code, "Memory"):
		return ErrOutOfMemory
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return s.refused(db)
	case strings.HasSuffix(code, ".Database.DatabaseNotFound"):
		return s.noDatabase(err)
	case strings.HasSuffix(code, ".DatabaseUnavailable"):
		return s.notAvailable(err)
	case strings.HasSuffix(code, ".Transaction.LockAcquisitionTimeout"):
		return &explained{ErrHeld, ErrHeld.Error(), err}
	case strings.HasSuffix(code, ".Schema.ConstraintValidationFailed"), strings.HasSuffix(code, ".Schema.ConstraintCreationFailed"):
		return violated(db)
	case strings.HasPrefix(code, "Neo.TransientError."):
		return &explained{errBusy, errBusy.Error(), err}
	case strings.HasPrefix(code, "Neo.DatabaseError."), strings.HasPrefix(code, "Neo.ClientError.Cluster."):
		return s.Away(err)
	}
	return &defect{err}
}

// Write runs a statement in a transaction of its own.
func (s *Database) Write(ctx context.Context, st Statement, params map[string]any, most time.Duration) error {
	_, err := s.tryWrite(ctx, st, params, most)
	return s.Translate(ctx, err)
}

// Change is write for a statement that is idempotent and returns one record. It is tried again while it fails for a
// reason that may pass.
func (s *Database) Change(ctx context.Context, st Statement, params map[string]any, most time.Duration) (*Answer, error) {
	a, err := s.tryWrite(ctx, st, params, most)
	for pause := changePause; err != nil && worthAnotherTry(ctx, err) && pause <= maxChangePause; pause *= 2 {
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
		a, err = s.tryWrite(ctx, st, params, most)
	}
	if err == nil && a == nil {
		return nil, ErrNoAnswer
	}
	return a, s.Translate(ctx, err)
}

var ErrNoAnswer = Problemf(atlas.ErrUnavailable, ErrDamaged.Error())

// Pauses before changes are tried again. They double: five tries in six seconds.
const (
	changePause    = 200 * time.Millisecond
	maxChangePause = 16 * changePause
)

func (s *Database) tryWrite(ctx context.Context, st Statement, params map[string]any, most time.Duration) (a *Answer, err error) {
	if err := atlas.Expired(ctx); err != nil {
		return nil, err
	}
	if s.breaker.refused() {
		if err := s.breaker.allow(ctx, true); err != nil && !errors.Is(err, ErrAway) { // which is tried: writers have time
			return nil, err
		}
	}
	defer func(caller context.Context) { s.learn(caller, err) }(ctx)
	caller := ctx
	ctx, cancel, left := Within(ctx, most)
	defer cancel()
	defer func() { err = s.held(caller, ctx, err) }()
	sent := InOne(params)
	s.Sends(st, sent)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.Text, sent, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return nil, err
	}
	if result.Next(ctx) {
		a = &Answer{result.Record()}
	}
	_, err = result.Consume(ctx)
	return a, err
}

// held is ErrHeld for the error of a write whose own time has run out while its caller has more and the database answers others, and otherwise
// the error itself.
func (s *Database) held(caller, ctx context.Context, err error) error {
	deadline, _ := ctx.Deadline()
	theirs, limited := caller.Deadline()
	if err == nil || time.Now().Before(deadline) || caller.Err() != nil || limited && !deadline.Before(theirs) || s.breaker.probeSurely(caller) != nil {
		return err
	}
	return &explained{ErrHeld, ErrHeld.Error(), err}
}

// streamed is how many records of Stream the database sends ahead: each has thousands of values, so that few of them fill a connection.
const streamed = 4

// Stream runs a statement that only reads, and hands its records over one by one while the next ones come. It is not tried again, since
// each may have been used. It may take as long as most, or the deadline of ctx.
func (s *Database) Stream(ctx context.Context, st Statement, params map[string]any, most time.Duration, each func(*Answer) error) error {
	if err := atlas.Expired(ctx); err != nil {
		return err
	}
	if s.breaker.refused() {
		if err := s.breaker.allow(ctx, true); err != nil {
			return err
		}
	}
	return s.Translate(ctx, s.stream(ctx, st, params, most, each))
}

func (s *Database) stream(ctx context.Context, st Statement, params map[string]any, most time.Duration, each func(*Answer) error) (err error) {
	defer func(caller context.Context) { s.learn(caller, err) }(ctx)
	ctx, cancel, left := Within(ctx, most)
	defer cancel()
	sent := InOne(params)
	s.Sends(st, sent)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database, FetchSize: streamed})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.Text, sent, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := each(&Answer{result.Record()}); err != nil {
			return err
		}
	}
	return result.Err()
}

// Bookmark runs a statement that reads nothing, once the database has what was committed up to some bookmarks, and hands over the bookmarks
// after it: they are others after any commit.
func (s *Database) Bookmark(ctx context.Context, st Statement, after []string, most time.Duration, take func([]string)) (err error) {
	if err := atlas.Expired(ctx); err != nil {
		return err
	}
	if err := s.breaker.allow(ctx, false); err != nil {
		return err
	}
	defer func(caller context.Context) {
		s.learn(caller, err)
		err = s.Translate(caller, err)
	}(ctx)
	ctx, cancel, left := Within(ctx, most)
	defer cancel()
	s.Sends(st, nil)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database, Bookmarks: neo4j.BookmarksFromRawValues(after...)})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.Text, nil, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return err
	}
	if _, err := result.Consume(ctx); err != nil {
		return err
	}
	take(neo4j.BookmarksToRawValues(session.LastBookmarks()))
	return nil
}

// Create is Change for a statement that is not idempotent: it is tried again only where the database has said that it was not done.
func (s *Database) Create(ctx context.Context, st Statement, params map[string]any, most time.Duration) (*Answer, error) {
	a, err := s.tryWrite(ctx, st, params, most)
	for pause := changePause; err != nil && undone(err) && ctx.Err() == nil && pause <= maxChangePause; pause *= 2 {
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
		a, err = s.tryWrite(ctx, st, params, most)
	}
	if err == nil && a == nil {
		return nil, ErrNoAnswer
	}
	return a, s.Translate(ctx, err)
}

// undone tells whether the database has refused a transaction for a reason that may pass, a deadlock for example.
func undone(err error) bool {
	var db *neo4j.Neo4jError
	return errors.As(err, &db) && strings.HasPrefix(db.Code, "Neo.TransientError.") && !strings.Contains(db.Code, "Memory")
}
