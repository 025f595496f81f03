// The parts of the server that cannot be seen from outside.

package program

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"alliance-atlas/atlas"
)

// slow is a store that never gets warm.
type slow struct{ atlas.Store }

func (slow) Warm(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

// A server that ends by itself, because it cannot serve, does not wait for its database to be warm.
func TestWarmingEndsWithTheServer(t *testing.T) {
	ended := make(chan struct{})
	go func() {
		warm(context.Background(), slow{}, slog.New(slog.DiscardHandler))()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(time.Minute):
		t.Fatal("a server that has ended still warms its database")
	}
}
