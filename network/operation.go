// Operations: what the networks of one operation share, and what they may cost together.

package network

import (
	"cmp"
	"context"
	"sync"
	"sync/atomic"

	"alliance-atlas/atlas"
)

// MaxSteps is how many steps the measures, paths and surroundings of one operation may cost together: a few seconds of work. What each
// costs is said where it is asked for.
const MaxSteps = 400_000_000

// Operation is shared by the networks of one operation: the data that they are of, what they have cost, and the cache. It is safe for
// concurrent use.
type Operation struct {
	open    func(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error)
	base    atlas.Reader
	cache   *Cache
	own     *Cache // for what was read of several versions, which nobody else may see
	torn    atomic.Bool
	budget  *Budget
	mu      sync.Mutex
	ties    int64
	over    error            // once all together had too many: then no further one is made, whose ties would be too many in any case
	refused map[string]error // networks that have too many themselves
	charged map[string]bool
}

// NewOperation is an operation over the version of the data that base reads. open gives readers of the same version at other dates.
func NewOperation(ctx context.Context, base atlas.Reader, open func(context.Context, atlas.PartialDate) (atlas.Reader, error), cache *Cache) *Operation {
	return &Operation{open: open, base: base, cache: cache, own: NewCache(MaxCache), budget: NewBudget(ctx, MaxSteps), charged: map[string]bool{}, refused: map[string]error{}}
}

// reader reads the data at a date. A store that keeps no snapshots may have another version by now.
func (o *Operation) reader(ctx context.Context, at atlas.PartialDate) (atlas.Reader, error) {
	if at == o.base.At() {
		return o.base, nil
	}
	r, err := o.open(ctx, at)
	if err != nil {
		return nil, err
	}
	if r.Dataset().Version != o.base.Dataset().Version {
		return nil, atlas.Errorf(atlas.ErrChanged, "the data changed while the question was answered; ask again")
	}
	return r, nil
}

// pay takes the steps of something that is computed, once for each key. Where there are too few, it says what to ask for instead.
// Counting the steps may take a look at all ties, so that it is done once too.
func (o *Operation) pay(key, what string, count func() (int64, error), instead string) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.charged[key] {
		return nil
	}
	steps, err := count()
	if err != nil {
		return err
	}
	if !o.budget.Take(steps) {
		return tooDear(what, steps, instead)
	}
	o.charged[key] = true
	return nil
}

// tooDear is the error of something that costs more steps than are left. What is left is not said: it depends on what comes first.
func tooDear(what string, steps int64, instead string) error {
	if steps > MaxSteps {
		return atlas.Errorf(atlas.ErrLimit, "%s would cost %s steps, and an operation may cost %s in all; %s", what, grouped(steps), grouped(MaxSteps), instead)
	}
	return atlas.Errorf(atlas.ErrLimit, "%s would cost %s steps, and with what else is asked more than %s, which an operation may cost in all; ask in several requests, or %s", what, grouped(steps), grouped(MaxSteps), instead)
}

// refusal is the error of a network that cannot be made, nil of one that is made or may be tried.
func (o *Operation) refusal(key string) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.charged[key] {
		return nil
	}
	return cmp.Or(o.refused[key], o.over)
}

// refuse notes that a network has too many ties itself, so that not all that is asked of it finds out again.
func (o *Operation) refuse(key string, err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.refused[key] = err
}

// count counts the ties of a network that is made, once.
func (o *Operation) count(key string, ties int64) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.charged[key] {
		return nil
	}
	if o.ties+ties > MaxTies {
		o.over = atlas.Errorf(atlas.ErrLimit, "the networks of this operation would have %s ties together, more than %s; ask for fewer of them, or for smaller ones with minWeight, a filter or around", grouped(o.ties+ties), grouped(MaxTies))
		return o.over
	}
	o.ties += ties
	o.charged[key] = true
	return nil
}

// kept gives the value that the cache has for a key of this version of the data, made where it has nothing.
func kept[T any](ctx context.Context, o *Operation, key string, make func(ctx context.Context) (T, int64, error)) (T, error) {
	cache := o.cache
	if o.torn.Load() {
		cache = o.own
	}
	v, err := cache.get(ctx, o.base.Dataset().Version+"\x00"+key, func(ctx context.Context) (any, int64, error) {
		return make(ctx)
	})
	if err != nil {
		var none T
		return none, err
	}
	return v.(T), nil
}

// instead says how to ask for less of a measure of the whole network.
const instead = "ask for a smaller network with minWeight, a filter, around or core"
