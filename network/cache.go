// The cache: networks and their measures, by the version of the data and what was asked.

package network

import (
	"context"
	"math"
	"sync"

	"alliance-atlas/atlas"
	"alliance-atlas/internal/lru"
)

// MaxCache is how many bytes of networks and measures are kept, about: those of a few large networks, or of hundreds of small ones.
const MaxCache = 256 << 20

// neverKept is the size of what is not to be kept.
const neverKept = math.MaxInt64

// Cache keeps networks and measures. Each is made by one caller at a time, and the others wait for it. It is safe for concurrent use.
type Cache struct {
	mu     sync.Mutex
	kept   lru.Cache[any]
	making map[string]chan struct{} // closed when the maker is done
}

// NewCache is an empty cache of at most so many bytes.
func NewCache(most int64) *Cache {
	return &Cache{kept: lru.Cache[any]{MaxLen: math.MaxInt, MaxBytes: most}, making: map[string]chan struct{}{}}
}

// Holds is how many networks and measures are kept, and how many bytes they take, about.
func (c *Cache) Holds() (values int, bytes int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.kept.Len(), c.kept.Bytes()
}

// get gives the value kept by a key, or the one that build makes now. An error is that of build, and is not kept.
func (c *Cache) get(ctx context.Context, key string, build func(context.Context) (value any, bytes int64, err error)) (any, error) {
	for {
		c.mu.Lock()
		if have, ok := c.kept.Get(key); ok {
			c.mu.Unlock()
			return have, nil
		}
		done, busy := c.making[key]
		if !busy {
			done = make(chan struct{})
			c.making[key] = done
			c.mu.Unlock()
			return c.fill(ctx, key, done, build)
		}
		c.mu.Unlock()
		select {
		case <-done: // made, or its maker ran out of time, and this caller is next
		case <-ctx.Done():
			return nil, atlas.Expired(ctx)
		}
	}
}

func (c *Cache) fill(ctx context.Context, key string, done chan struct{}, build func(context.Context) (any, int64, error)) (value any, err error) {
	bytes := int64(neverKept)
	defer func() { // also where build panics
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.making, key)
		close(done)
		c.kept.Put(key, value, bytes)
	}()
	value, size, err := build(ctx)
	if err != nil {
		return nil, err
	}
	bytes = size
	return value, nil
}
