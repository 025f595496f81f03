// The cache: networks and their measures, by the version of the data and what was asked.

package network

import (
	"container/list"
	"context"
	"math"
	"sync"

	"alliance-atlas/atlas"
)

// MaxCache is how many bytes of networks and measures are kept, about: those of a few large networks, or of hundreds of small ones.
const MaxCache = 256 << 20

// neverKept is the size of what is not to be kept.
const neverKept = math.MaxInt64

// Cache keeps networks and measures. Each is made by one caller at a time, and the others wait for it; the last one used stays longest. It
// is safe for concurrent use.
type Cache struct {
	most int64

	mu     sync.Mutex
	byKey  map[string]*cached
	used   list.List // of *cached that are made, the last one used in front
	bytes  int64
	making map[string]chan struct{} // closed when the maker is done
}

type cached struct {
	key   string
	value any
	bytes int64
	place *list.Element
}

// NewCache is an empty cache of at most so many bytes.
func NewCache(most int64) *Cache {
	return &Cache{most: most, byKey: map[string]*cached{}, making: map[string]chan struct{}{}}
}

// Bytes is about how much memory what is kept takes, and Len how many things that are.
func (c *Cache) Bytes() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.bytes
}

// Len is how many networks and measures are kept.
func (c *Cache) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.byKey)
}

// get is what is kept by a key, or made now. An error is that of making it, and is not kept.
func (c *Cache) get(ctx context.Context, key string, make func(context.Context) (value any, bytes int64, err error)) (any, error) {
	for {
		c.mu.Lock()
		if have := c.byKey[key]; have != nil {
			c.used.MoveToFront(have.place)
			c.mu.Unlock()
			return have.value, nil
		}
		done, busy := c.making[key]
		if !busy {
			done = newDone()
			c.making[key] = done
			c.mu.Unlock()
			return c.fill(ctx, key, done, make)
		}
		c.mu.Unlock()
		select {
		case <-done: // made, or its maker ran out of time, and this caller is next
		case <-ctx.Done():
			return nil, atlas.Expired(ctx)
		}
	}
}

func newDone() chan struct{} { return make(chan struct{}) }

func (c *Cache) fill(ctx context.Context, key string, done chan struct{}, make func(context.Context) (any, int64, error)) (value any, err error) {
	var bytes int64
	made := false
	defer func() { // also where make panics
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.making, key)
		close(done)
		if made && bytes <= c.most {
			e := &cached{key: key, value: value, bytes: bytes}
			e.place = c.used.PushFront(e)
			c.byKey[key] = e
			for c.bytes += bytes; c.bytes > c.most; {
				last := c.used.Remove(c.used.Back()).(*cached)
				delete(c.byKey, last.key)
				c.bytes -= last.bytes
			}
		}
	}()
	if value, bytes, err = make(ctx); err != nil {
		return nil, err
	}
	made = true
	return value, nil
}
