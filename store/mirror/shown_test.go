// What everybody reads of an error, without a database.

package mirror

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// TestNothingInternalIsShown: what a database says that nobody has foreseen is for the operator.
func TestNothingInternalIsShown(t *testing.T) {
	internal := errors.New("bolt: Neo4jError: Neo.ClientError.Statement.TypeError (Invalid input for function 'toString()')")
	known := bolt.Problemf(atlas.ErrUnavailable, "the database sleeps; wake it")
	for _, c := range []struct {
		trouble error
		says    string
	}{{internal, bolt.Strange(internal).Error()}, {known, known.Error()}} {
		s := new(Store)
		s.now.Store(&status{loaded: true, known: time.Now(), trouble: c.trouble})
		if text := s.Warning(); !strings.Contains(text, c.says) || strings.Contains(text, "Neo4j") {
			t.Errorf("the warning of %q is %q", c.trouble, text)
		}
		s.tried = make(chan struct{})
		close(s.tried)
		s.now.Store(&status{trouble: c.trouble})
		err := s.answers(context.Background())
		if err == nil || err.Error() != c.says || !errors.Is(err, atlas.ErrUnavailable) {
			t.Errorf("where %q keeps the mirror from its first state, a client reads %v", c.trouble, err)
		}
		if told, _ := bolt.ForOperator(err); told != c.trouble.Error() {
			t.Errorf("the operator reads %q of %q", told, c.trouble)
		}
	}
}
