// The bound on networks that are being sent, to the tie.

package download

import "testing"

func TestSendingIsBounded(t *testing.T) {
	for _, c := range []struct {
		held, next int
		fits       bool
	}{{0, MaxSending - 1, true}, {0, MaxSending, true}, {0, MaxSending + 1, false}, {MaxSending - 1, 1, true}, {MaxSending, 1, false}, {MaxSending, 0, true}} {
		var s sending
		if !s.take(c.held) {
			t.Fatalf("%d ties do not fit", c.held)
		}
		if fits := s.take(c.next); fits != c.fits {
			t.Errorf("%d ties beside %d fit: %t", c.next, c.held, fits)
		} else if fits {
			s.giveBack(c.next)
		}
		if s.giveBack(c.held); s.ties.Load() != 0 {
			t.Errorf("after all %d ties are held", s.ties.Load())
		}
	}
}
