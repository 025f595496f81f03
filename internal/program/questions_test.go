// The command query reads standard input, which tests of the whole cannot give it.

package program

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"
)

func TestQueryReadsStandardInput(t *testing.T) {
	for _, args := range [][]string{{"query", "--format", "csv"}, {"query", "-", "--format", "csv"}} {
		var out, err bytes.Buffer
		in := strings.NewReader("\ufeffquery A($id: ID!) { country(id: $id) { code alpha3 } }")
		if code := run(t.Context(), append(args, "--var", "id=FR"), &terminal{in: in, out: &out, err: &err, now: time.Now}); code != ExitOK || out.String() != "code,alpha3\r\nFR,FRA\r\n" {
			t.Errorf("%q ends with %d: %q %s", args, code, &out, &err)
		}
	}
	var out, err bytes.Buffer
	in := strings.NewReader("{\n  dataset { nme } }")
	if code := run(t.Context(), []string{"query"}, &terminal{in: in, out: &out, err: &err, now: time.Now}); code != ExitWrong || !strings.Contains(err.String(), "standard input:2:13: ") {
		t.Errorf("it ends with %d: %q %s", code, &out, &err)
	}
}

// An interrupt ends the wait for a question.
func TestQueryWaitsUntilItIsInterrupted(t *testing.T) {
	in, typed := io.Pipe()
	defer typed.Close()
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(20*time.Millisecond, cancel)
	var out, err bytes.Buffer
	if code := run(ctx, []string{"query"}, &terminal{in: in, out: &out, err: &err, now: time.Now}); code != ExitFailed || err.String() != "alliance-atlas: stopped before it was done\n" {
		t.Errorf("it ends with %d: %q %s", code, &out, &err)
	}
}
