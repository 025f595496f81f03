// Tests of ids of ROR.

package atlas

import "testing"

// Ids that ROR prints in its documentation pass, and none that differs from one of them in one character.
func TestValidROR(t *testing.T) {
	for _, id := range []string{"00pjdza24", "03yrm5c26", "01an7q238", "02jbv0t02", "03cve4549", "02feahw73", "000025p04"} {
		if !ValidROR(id) {
			t.Errorf("%s is an id of ROR, and does not pass", id)
		}
		for i := range id {
			for _, other := range rorDigits {
				changed := id[:i] + string(other) + id[i+1:]
				if changed != id && ValidROR(changed) {
					t.Errorf("%s passes, which is %s with another character", changed, id)
				}
			}
			if i > 0 && id[i] != id[i-1] {
				if swapped := id[:i-1] + string(id[i]) + string(id[i-1]) + id[i+1:]; ValidROR(swapped) {
					t.Errorf("%s passes, which is %s with two characters exchanged", swapped, id)
				}
			}
		}
	}
	// The last is the example of ROR's own schema, whose digits are no digits.
	for _, id := range []string{"", "0", "00pjdza2", "00pjdza244", "00PJDZA24", "https://ror.org/00pjdza24", "10pjdza24", "00pjdzu24", "00pjdzi24", "00pjdzé4", "012xzy7a9"} {
		if ValidROR(id) {
			t.Errorf("%q passes", id)
		}
	}
}
