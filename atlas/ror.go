// The ids of ROR, the Research Organization Registry, and their check digits.

package atlas

import (
	"fmt"
	"regexp"
	"strings"
)

// formROR is the form of an id of ROR without its address: 0, six characters of base 32, two decimal digits that check them.
var formROR = regexp.MustCompile(`^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$`)

// rorDigits are the characters of an id of ROR, by what they are worth: Crockford's base 32 (https://www.crockford.com/base32.html).
const rorDigits = "0123456789abcdefghjkmnpqrstvwxyz"

// ValidROR tells whether an id without its address can be one of ROR: its form is right and its check digits are.
func ValidROR(id string) bool { return formROR.MatchString(id) && wrongROR(id) == "" }

// wrongROR says what is wrong with the check digits of an id whose form is right, "" where nothing is. They are those of ISO 7064 MOD 97-10:
// the characters as a number, times 100, plus the digits leave 1 when divided by 97, as the program that makes these ids computes them
// (generate_ror_id in https://github.com/ror-community/ror-api). They find every single wrong character, and every two neighbours in the
// wrong order.
func wrongROR(id string) string {
	n, digits := 0, id[len(id)-2:]
	for _, r := range id[:len(id)-2] {
		n = n*len(rorDigits) + strings.IndexRune(rorDigits, r)
	}
	if want := fmt.Sprintf("%02d", 98-n*100%97); digits != want {
		return fmt.Sprintf("has the check digits %s, and the characters in front of them make %s: one of its characters is wrong", digits, want)
	}
	return ""
}
