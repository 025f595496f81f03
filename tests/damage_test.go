// Damaged data is refused, whatever is wrong with it.

package tests

import (
	"strings"
	"testing"

	"alliance-atlas/internal/program"
	"alliance-atlas/tests/harness"
)

// Damage of every kind, done to a copy of the dataset, is found where it is.
func TestDamageOfEveryKindIsFound(t *testing.T) {
	for _, d := range harness.Damages {
		dir := harness.CopyOfData(t)
		d.Do(t, dir)
		if code, stdout, stderr := harness.Call(t, "check", dir); code != program.ExitWrong || stdout != "" || !strings.Contains("\n"+stderr, "\n"+d.File+":") {
			t.Errorf("%s: check ends with %d, prints %q and says %.300q, nothing of %s", d.What, code, stdout, stderr, d.File)
		}
	}
}
