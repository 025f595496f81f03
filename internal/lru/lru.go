// Package lru keeps what was used last, within bounds of number and size.
package lru

import "container/list"

// Cache keeps values by their keys. Those that were not used for the longest time make room for others. It is not safe for concurrent use:
// its owner locks it together with what belongs to it. The zero Cache keeps nothing.
type Cache[V any] struct {
	MaxLen   int   // how many values there may be
	MaxBytes int64 // how large all may be together

	byKey map[string]*list.Element // of *entry[V]
	used  list.List                // the one used last in front
	bytes int64
}

type entry[V any] struct {
	key   string
	value V
	bytes int64
}

// Len is how many values are kept.
func (c *Cache[V]) Len() int { return len(c.byKey) }

// Bytes is how large they are together.
func (c *Cache[V]) Bytes() int64 { return c.bytes }

// Get is the value of a key, which is then the one used last.
func (c *Cache[V]) Get(key string) (value V, ok bool) {
	e, ok := c.byKey[key]
	if !ok {
		return value, false
	}
	c.used.MoveToFront(e)
	return e.Value.(*entry[V]).value, true
}

// Put keeps a value of a size by a key. A key that is there keeps the value that it has, and a value that is larger than all may be together
// is not kept.
func (c *Cache[V]) Put(key string, value V, bytes int64) {
	if _, ok := c.byKey[key]; ok || bytes > c.MaxBytes || c.MaxLen == 0 {
		return
	}
	if c.byKey == nil {
		c.byKey = map[string]*list.Element{}
	}
	c.byKey[key] = c.used.PushFront(&entry[V]{key, value, bytes})
	for c.bytes += bytes; len(c.byKey) > c.MaxLen || c.bytes > c.MaxBytes; {
		last := c.used.Remove(c.used.Back()).(*entry[V])
		delete(c.byKey, last.key)
		c.bytes -= last.bytes
	}
}
