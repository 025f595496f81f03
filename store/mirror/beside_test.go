// Somebody else's commits all the time: they keep nobody from the data.

package mirror_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/neo4jtest"
	"alliance-atlas/store/mirror"
	"alliance-atlas/store/mirror/mirrortest"
	"alliance-atlas/store/natural"
)

func TestCommitsBesideTheDataAllTheTime(t *testing.T) {
	server := neo4jtest.Shared(t)
	loaded(t, server)
	stop := server.Repeat(t.Context(), "MERGE (o:Other {k: 1}) SET o.n = $n", func(context.Context, int) { time.Sleep(10 * time.Millisecond) })
	s := mirrortest.Open(t, server)
	begun := time.Now()
	version := asked(t, s)
	t.Log("the first state took", time.Since(begun))
	name := func() string {
		reader, err := s.Snapshot(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		found, err := reader.Nodes(t.Context(), []atlas.ID{"person/song-yi"})
		if err != nil {
			t.Fatal(err)
		}
		return atlas.RowOf(found[0]).Note
	}
	begun = time.Now()
	if _, err := server.Query(t.Context(), "MATCH (p:Person {id: 'person/song-yi'}) SET p.note = 'edited'", nil); err != nil {
		t.Fatal(err)
	}
	until(t, "an edit is served", func() bool { return name() == "edited" })
	t.Log("an edit was served after", time.Since(begun))
	if asked(t, s) == version {
		t.Error("the version is that of before the edit")
	}
	until(t, "the mirror is sure of what it serves", func() bool { return s.Warning() == "" })
	if _, lags := s.Lag(); lags {
		t.Error("it lags, and says nothing of it")
	}
	if err := stop(); err != nil {
		t.Fatal(err)
	}
}

// TestACommandWaitsUntilTheDataRests: a request is told at once that there is no state yet.
func TestACommandWaitsUntilTheDataRests(t *testing.T) {
	server := neo4jtest.Shared(t)
	loaded(t, server)
	const underWay = 10 // edits, after which the next ones come at once
	edited := make(chan struct{})
	stop := server.Repeat(t.Context(), "MATCH (p:Person {id: 'person/song-yi'}) SET p.note = 'note ' + $n", func(_ context.Context, n int) {
		if n == underWay {
			close(edited)
		}
	})
	until(t, "the data changes", func() bool {
		select {
		case <-edited:
			return true
		default:
			return false
		}
	})
	request, cancel := context.WithTimeout(t.Context(), longest)
	defer cancel()
	// On a busy machine the edits may rest for as long as a read takes: then there was a state, and another mirror is asked.
	var s *mirror.Store
	until(t, "a request is told that the data changes all the time", func() bool {
		s = mirrortest.Open(t, server)
		_, err := s.Snapshot(request, 0)
		if err != nil && !errors.Is(err, natural.ErrMoving) {
			t.Fatalf("while the data changes all the time, a request is told %v", err)
		}
		return err != nil
	})
	stopped := make(chan error, 1)
	time.AfterFunc(time.Second, func() { stopped <- stop() })
	if _, err := s.Snapshot(t.Context(), 0); err != nil {
		t.Errorf("a command is told %v", err)
	}
	if err := <-stopped; err != nil {
		t.Fatal(err)
	}
}
