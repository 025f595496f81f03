// The ids of ROR, the Research Organization Registry, and their check digits.

package atlas

import "strings"

// rorDigits are the characters of an id of ROR, by what they are worth: Crockford's base 32 in small letters.
const rorDigits = "0123456789abcdefghjkmnpqrstvwxyz"

// ValidROR tells whether an id without its address can be one of ROR: 0, six characters of base 32, and two decimal digits that check
// them. The digits are those of ISO 7064 MOD 97-10: the characters as a number, times 100, plus the digits leave 1 when divided by 97,
// as the program that makes these ids computes them (generate_ror_id in https://github.com/ror-community/ror-api). An id with one wrong
// character does not pass.
func ValidROR(id string) bool {
	const length, characters = 9, 7
	if len(id) != length || id[0] != '0' {
		return false
	}
	n := 0
	for i := range id {
		worth, base := strings.IndexByte(rorDigits, id[i]), 32
		if i >= characters {
			base = 10
		}
		if worth < 0 || worth >= base {
			return false
		}
		n = n*base + worth
	}
	return n%97 == 1
}
