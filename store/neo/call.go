// Calls: every call of the database goes through here, with a deadline, one repetition for reads, and errors in our words.

package neo

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

// statement is a text of Cypher with the name that it has in the list of all.
type statement struct{ name, text string }

// alive asks nothing but for an answer.
var alive = statement{"alive", "RETURN 1"}

const (
	// readTimeout is for reads whose caller has no deadline of his own: commands and tests. Requests have a shorter one.
	readTimeout = 30 * time.Second
	// serverGrace is how much later than the caller the database gives up by itself, in case it does not notice that the
	// caller has gone.
	serverGrace = time.Second
)

// answer is the one record that every statement of this package answers.
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

// within is the context of one call: it always has a deadline, because a driver without one waits for minutes.
func within(ctx context.Context, most time.Duration) (context.Context, context.CancelFunc, time.Duration) {
	if deadline, ok := ctx.Deadline(); ok && time.Until(deadline) < most {
		ctx, cancel := context.WithCancel(ctx)
		return ctx, cancel, time.Until(deadline)
	}
	ctx, cancel := context.WithTimeout(ctx, most)
	return ctx, cancel, most
}

// read runs a statement outside of a transaction of our own, which is one round trip, and once more where the first try
// failed for a reason that may be over.
func (s *Store) read(ctx context.Context, st statement, params map[string]any) (*answer, error) {
	if err := expired(ctx); err != nil {
		return nil, err
	}
	if _, waits := ctx.Deadline(); !waits && !s.breaker.refused() { // a command, which has time
	} else if err := s.breaker.allow(ctx, false); err != nil {
		return nil, err
	}
	a, err := s.try(ctx, st, params)
	if err != nil && worthAnotherTry(ctx, err) {
		a, err = s.try(ctx, st, params)
	}
	if err == nil {
		return a, nil
	}
	if away := s.breaker.away(); away != nil && ctx.Err() != context.Canceled {
		return nil, away // which is why the time was over
	}
	return nil, translate(ctx, err)
}

func (s *Store) try(ctx context.Context, st statement, params map[string]any) (a *answer, err error) {
	if err := expired(ctx); err != nil {
		return nil, err
	}
	defer func(caller context.Context) { s.learn(caller, err) }(ctx)
	if _, ok := ctx.Deadline(); ok { // somebody waits; commands may take long
		slow := time.AfterFunc(slowCall, s.breaker.suspect)
		defer slow.Stop()
	}
	asked := inOne(params)
	ctx, cancel, left := within(ctx, readTimeout)
	defer cancel()
	s.sends(st, asked)
	if s.trace != nil {
		s.trace(st.name, st.text, asked)
	}
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database, FetchSize: neo4j.FetchAll})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.text, asked, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return &answer{record}, nil
}

// inOne makes one parameter, the map q, of all parameters of a statement that reads. The database plans a text anew for each
// order of magnitude of a list or a text among its parameters, but does not look into a map: so it plans each text once.
func inOne(params map[string]any) map[string]any { return map[string]any{"q": params} }

// learn tells the breaker how a call ended. What its caller has given up says nothing, and that his time was over raises
// only the suspicion.
func (s *Store) learn(ctx context.Context, err error) {
	if ctx.Err() == context.Canceled || errors.As(err, new(*problem)) {
		return
	}
	s.breaker.note(translate(context.WithoutCancel(ctx), err))
}

// look asks the database for a sign of life, for the breaker. Whatever it answers is one.
func (s *Store) probe(ctx context.Context) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, alive.text, nil, neo4j.WithTxTimeout(probeTimeout+serverGrace))
	if err == nil {
		_, err = result.Consume(ctx)
	}
	switch known := translate(context.WithoutCancel(ctx), err); known {
	case errAway, errRefused:
		return known
	}
	return nil
}

// sends tells a test of a statement that is about to be sent.
func (s *Store) sends(st statement, params map[string]any) {
	if s.sent != nil {
		s.sent(st, params)
	}
}

// worthAnotherTry tells errors of the moment: a connection that had died, a database that asks to try again. What runs out
// of memory would do so again.
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

// problem is an error in our words.
type problem struct{ error }

func (p *problem) Unwrap() error { return p.error }

func problemf(kind error, text string) error { return &problem{atlas.Errorf(kind, "%s", text)} }

var (
	errDamaged     = problemf(atlas.ErrUnavailable, "the database holds data that this program did not write; import the data again")
	errNoSchema    = problemf(ErrSchema, "the database is empty; run alliance-atlas import, or alliance-atlas migrate up for an empty one")
	errAway        = problemf(atlas.ErrUnavailable, "the database cannot be reached now; ask again later")
	errRefused     = problemf(atlas.ErrUnavailable, "the database does not accept this server's user and password; its operator has to set them")
	errNoDatabase  = problemf(atlas.ErrUnavailable, "the database server has no database of the configured name; its operator has to name another")
	errBusy        = problemf(atlas.ErrUnavailable, "the database has too much to do now; ask again later")
	errExpensive   = problemf(atlas.ErrTimeout, "the database needed more time than a question may take; ask for less")
	errOutOfMemory = problemf(atlas.ErrLimit, "the question needs more memory than the database gives to one; ask for less")
)

// defect is an error that is ours: it is logged with its cause and shown without.
type defect struct{ cause error }

func (d *defect) Error() string { return "neo: " + d.cause.Error() }
func (d *defect) Unwrap() error { return d.cause }

// translate says in our words what went wrong. The caller's context is asked first: a driver calls a deadline that was the
// caller's a loss of connectivity.
func translate(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if errors.As(err, new(*problem)) {
		return err
	}
	if over := expired(ctx); over != nil {
		return over
	}
	var db *neo4j.Neo4jError
	if !errors.As(err, &db) {
		if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) || neo4j.IsConnectivityError(err) || errors.As(err, new(*neo4j.TransactionExecutionLimit)) {
			return errAway
		}
		var usage *neo4j.UsageError
		if errors.As(err, &usage) {
			return &defect{err}
		}
		return errAway
	}
	code := db.Code
	switch {
	case strings.Contains(code, "TransactionTimedOut"), strings.HasSuffix(code, ".Transaction.Terminated"):
		return errExpensive
	case strings.Contains(code, "Memory"):
		return errOutOfMemory
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return errRefused
	case strings.HasSuffix(code, ".Database.DatabaseNotFound"):
		return errNoDatabase
	case strings.HasPrefix(code, "Neo.TransientError."):
		return errBusy
	case strings.HasPrefix(code, "Neo.DatabaseError."), strings.HasPrefix(code, "Neo.ClientError.Cluster."):
		return errAway
	}
	return &defect{err}
}

// expired is the error of a context that is over.
func expired(ctx context.Context) error {
	if ctx.Err() == nil {
		if deadline, ok := ctx.Deadline(); !ok || time.Now().Before(deadline) {
			return nil
		}
	}
	return atlas.Errorf(atlas.ErrTimeout, "the time for this question is over; ask for less, or ask again")
}

// write runs a statement in a transaction of its own.
func (s *Store) write(ctx context.Context, st statement, params map[string]any, most time.Duration) error {
	_, err := s.tryWrite(ctx, st, params, most)
	return translate(ctx, err)
}

// change is write for a statement that may be run twice with the effect of once and answers one record. It is tried again
// where it failed for a reason that may be over.
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
	return a, translate(ctx, err)
}

var errNoAnswer = problemf(atlas.ErrUnavailable, errDamaged.Error())

// What is tried again is so after a while that doubles each time: five times in six seconds.
const (
	changePause    = 200 * time.Millisecond
	maxChangePause = 16 * changePause
)

func (s *Store) tryWrite(ctx context.Context, st statement, params map[string]any, most time.Duration) (a *answer, err error) {
	if err := expired(ctx); err != nil {
		return nil, err
	}
	if s.breaker.refused() && s.breaker.allow(ctx, true) != nil { // else it is tried: whoever writes has time
		return nil, errRefused
	}
	defer func(asked context.Context) { s.learn(asked, err) }(ctx)
	ctx, cancel, left := within(ctx, most)
	defer cancel()
	s.sends(st, params)
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, st.text, params, neo4j.WithTxTimeout(left+serverGrace))
	if err != nil {
		return nil, err
	}
	if result.Next(ctx) {
		a = &answer{result.Record()}
	}
	_, err = result.Consume(ctx)
	return a, err
}
