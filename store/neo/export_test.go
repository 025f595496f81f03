// What tests outside of the package need of its inside.

package neo

import "context"

// PageArgs runs a text as if a question needed it.
func (s *Store) Ask(ctx context.Context, text string) error {
	_, err := s.read(ctx, statement{"of a test", text}, nil)
	return err
}

// Calls is how many statements were sent.
func (r *Recorder) Calls() (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, times := range r.sent {
		n += times
	}
	return n
}
