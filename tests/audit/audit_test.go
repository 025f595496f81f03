// The audit of graphql-http, the reference implementation of GraphQL over HTTP, against the program as it is run.

package audit

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alliance-atlas/tests/harness"
)

// auditVariable is "required" where the audit must run: then it is a failure that node or its packages are missing.
const auditVariable = "ATLAS_TEST_AUDIT"

// What graphql-http 1.23 audits, and how much of it must hold. A MUST is a rule without which a server is not one.
const (
	audits       = 61
	musts        = 13
	leastAudits  = 59
	auditPackage = "tests/audit"
)

type audit struct{ ID, Name, Status, Reason string }

func TestAudit(t *testing.T) {
	node := findNode(t)
	binary := harness.Build(t)
	for _, executor := range []string{"level", "reference"} {
		t.Run(executor, func(t *testing.T) {
			p := harness.Start(t, binary, "--executor", executor)
			must, all := countAudits(t, runAudit(t, node, "http://"+p.Address+"/graphql"))
			t.Logf("%d of %d MUST, %d of %d in all", must, musts, all, audits)
			if must != musts {
				t.Errorf("only %d of %d audits hold that are a MUST", must, musts)
			}
			if all < leastAudits {
				t.Errorf("only %d of %d audits hold, not %d", all, audits, leastAudits)
			}
		})
	}
	t.Run("what is no GraphQL", func(t *testing.T) { // else the audit would pass whatever is asked
		p := harness.Start(t, binary)
		results := runAudit(t, node, "http://"+p.Address+"/livez")
		if !slices.ContainsFunc(results, func(a audit) bool { return a.Status == "error" }) {
			t.Error("the audit finds no MUST that /livez fails")
		}
	})
}

// findNode is the path of node. Where it or the audit's packages are missing, the test is skipped.
func findNode(t *testing.T) string {
	t.Helper()
	harness.AtRoot(t)
	node, err := exec.LookPath("node")
	lacks := ""
	if err != nil {
		lacks = "there is no node; install it (on Debian: apt-get install nodejs npm)"
	} else if _, err := os.Stat(filepath.Join(auditPackage, "node_modules", "graphql-http")); err != nil {
		lacks = "the packages of the audit are not installed; run npm --prefix " + auditPackage + " ci"
	}
	switch {
	case lacks == "":
	case os.Getenv(auditVariable) == "required":
		t.Fatal(lacks)
	default:
		t.Skip(lacks)
	}
	return node
}

// runAudit runs the audit against an address.
func runAudit(t *testing.T, node, url string) []audit {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), harness.Timeout)
	defer cancel()
	out, err := exec.CommandContext(ctx, node, filepath.Join(auditPackage, "audit.mjs"), url).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("the audit ended with %v: %s", err, exit.Stderr)
		}
		t.Fatal(err)
	}
	var results []audit
	if err := json.Unmarshal(out, &results); err != nil {
		t.Fatalf("the audit printed no JSON: %v\n%s", err, out)
	}
	return results
}

// countAudits counts the audits that hold, the MUSTs among them and all, and logs the others.
func countAudits(t *testing.T, results []audit) (must, all int) {
	t.Helper()
	asked, ids := 0, map[string]bool{}
	for _, a := range results {
		isMust := strings.HasPrefix(a.Name, "MUST ")
		ids[a.ID] = true
		if isMust {
			asked++
		}
		if a.Status != "ok" {
			t.Logf("%s %s: %s: %s", a.ID, a.Status, a.Name, a.Reason)
			continue
		}
		all++
		if isMust {
			must++
		}
	}
	if len(ids) != audits || asked != musts {
		t.Errorf("the audit asks %d rules, %d of them a MUST, not %d and %d: this test is for another version", len(ids), asked, audits, musts)
	}
	return must, all
}
