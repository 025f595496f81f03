// Cancelling: every verb stops with ErrTimeout when its time is over.

package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"alliance-atlas/atlas"
)

func testCancel(t *testing.T, open opener) {
	s := draw(t, open, relationshipsWorld)
	window := atlas.Window{First: 10, Last: -1, Select: atlas.SelectNodes | atlas.SelectKeys | atlas.SelectMore | atlas.SelectTotal}
	verbs := map[string]func(ctx context.Context) error{
		"snapshot": func(ctx context.Context) error { _, err := s.store.Snapshot(ctx, 0); return err },
		"nodes":    func(ctx context.Context) error { _, err := s.Nodes(ctx, []atlas.ID{"country/CN"}); return err },
		"expand": func(ctx context.Context) error {
			_, err := s.Expand(ctx, atlas.AllianceMembers.Relationship, []atlas.ID{"alliance/gma"}, window)
			return err
		},
		"expand the world": func(ctx context.Context) error {
			_, err := s.Expand(ctx, atlas.AllInstitutions.Relationship, world, window)
			return err
		},
		"groups": func(ctx context.Context) error {
			_, err := s.GroupBy(ctx, atlas.AllInstitutions.Relationship, world, nil, atlas.GroupingOf(atlas.KindInstitution, "KIND"), atlas.LargestGroups)
			return err
		},
		"search": func(ctx context.Context) error {
			_, err := s.Search(ctx, atlas.Search{Text: "alliance"}, window)
			return err
		},
		"rows": func(ctx context.Context) error {
			for _, err := range s.Rows(ctx, atlas.KindInstitution) {
				if err != nil {
					return err
				}
			}
			return nil
		},
		"apply": func(ctx context.Context) error {
			return s.store.Apply(ctx, slices.Values(s.changes("put institution late: name=Late")))
		},
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	expired, cancel := context.WithDeadline(context.Background(), time.Unix(0, 0))
	defer cancel()
	for name, ask := range verbs {
		t.Run(name+" when cancelled", func(t *testing.T) { wantKind(t, name, ask(cancelled), atlas.ErrTimeout) })
		t.Run(name+" when expired", func(t *testing.T) { wantKind(t, name, ask(expired), atlas.ErrTimeout) })
		if name != "apply" {
			t.Run(name+" in time afterwards", func(t *testing.T) {
				if err := ask(context.Background()); err != nil {
					t.Error(err)
				}
			})
		}
	}
	t.Run("nothing was applied too late", func(t *testing.T) {
		want(t, "late", keysOf(s.now().look("institution/late"), true), "none")
	})
	t.Run("changes cancelled on the way change nothing", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		err := s.store.Apply(ctx, seq(s.changes("put institution late: name=Late\nput institution later: name=Later"), cancel))
		wantKind(t, "apply", err, atlas.ErrTimeout)
		want(t, "late", keysOf(s.now().look("institution/late", "institution/later"), true), "none none")
	})
	t.Run("rows cancelled on the way stop", func(t *testing.T) {
		var people strings.Builder
		const many = 3000
		for i := range many {
			fmt.Fprintf(&people, "person p%d\n", i)
		}
		s := draw(t, open, people.String())
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		rows := 0
		for _, err := range s.Rows(ctx, atlas.KindPerson) {
			if errors.Is(err, atlas.ErrTimeout) {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			rows++
			cancel()
		}
		t.Errorf("%d rows came after the time was over", rows)
	})
}
