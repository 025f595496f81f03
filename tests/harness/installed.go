// What tests of other people's libraries need: clients that ask the program, and judges that compute what it answers.

package harness

import (
	"os"
	"testing"
)

// clientsVariable is "required" where other people's libraries must run: then it is a failure that they are not installed. With
// "off" they are not run.
const clientsVariable = "ATLAS_TEST_CLIENTS"

// install is the script that installs them.
const install = "tests/clients/install"

// Installed goes to the root, and skips a test where one of these files, which the script makes, is missing.
func Installed(t *testing.T, files ...string) {
	t.Helper()
	AtRoot(t)
	if os.Getenv(clientsVariable) == "off" {
		t.Skip(clientsVariable + " is off: other people's libraries are run in a run without it; the race detector sees nothing of their processes")
	}
	for _, name := range files {
		if _, err := os.Stat(name); err != nil {
			Lacks(t, "other people's libraries are not installed (there is no "+name+"); run "+install)
		}
	}
}

// Lacks skips a test that lacks something, which a sentence says, or fails it where that is required.
func Lacks(t *testing.T, sentence string) {
	t.Helper()
	if os.Getenv(clientsVariable) == "required" {
		t.Fatal(sentence)
	}
	t.Skip(sentence)
}
