// Indexes that are kept between requests: one for each kind, of the version of the data that was asked last.

package reconcile

import (
	"context"
	"sync"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/lru"
)

// Bounds of what is kept.
const (
	maxIndexes    = 16          // two versions of all kinds, or some dates
	maxIndexBytes = 512 << 20   // an index of 50,000 organisations takes a fifth of it
	entityBytes   = 2 << 10     // of an index, for each entity
	makeTimeout   = time.Minute // for reading all names of a kind once
)

// kept are indexes by version, date and kind. One request at a time makes an index; others that need one wait for it.
type kept struct {
	using   sync.Mutex
	indexes lru.Cache[*index]
	lands   *lands
	landsOf string // the version that they are of

	making chan struct{} // holds one value while an index is made
	once   sync.Once
}

// index is the index of a kind as a reader shows it.
func (k *kept) index(ctx context.Context, reader atlas.Reader, kind atlas.Kind) (*index, error) {
	key := reader.Dataset().Version + " " + string(kind)
	if at := reader.At(); at.Known() && atlas.HasTime(kind) {
		key += " " + at.String()
	}
	if x := k.have(key); x != nil {
		return x, nil
	}
	release, err := k.wait(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	if x := k.have(key); x != nil {
		return x, nil
	}
	// A request that cannot wait for a large index ends as late, and finds it made when it is asked again.
	making, cancel := context.WithTimeout(context.WithoutCancel(ctx), makeTimeout)
	defer cancel()
	x, err := newIndex(making, reader, kind)
	if err != nil {
		return nil, err
	}
	k.using.Lock()
	defer k.using.Unlock()
	k.indexes.MaxLen, k.indexes.MaxBytes = maxIndexes, maxIndexBytes
	k.indexes.Put(key, x, int64(len(x.entities))*entityBytes)
	return x, nil
}

func (k *kept) have(key string) *index {
	k.using.Lock()
	defer k.using.Unlock()
	x, _ := k.indexes.Get(key)
	return x
}

// wait waits for the turn to make something.
func (k *kept) wait(ctx context.Context) (release func(), err error) {
	k.once.Do(func() { k.making = make(chan struct{}, 1) })
	select {
	case k.making <- struct{}{}:
		return func() { <-k.making }, nil
	case <-ctx.Done():
		return nil, atlas.Expired(ctx)
	}
}

// countries are the countries of a version.
func (k *kept) countries(ctx context.Context, reader atlas.Reader) (*lands, error) {
	version := reader.Dataset().Version
	k.using.Lock()
	have := k.lands
	if k.landsOf != version {
		have = nil
	}
	k.using.Unlock()
	if have != nil {
		return have, nil
	}
	l, err := newLands(ctx, reader)
	if err != nil {
		return nil, err
	}
	k.using.Lock()
	defer k.using.Unlock()
	k.lands, k.landsOf = l, version
	return l, nil
}
