// Constraints: what one of the database does not allow, in a sentence.

package bolt

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// There is no other way to learn of which node or relationship the database speaks than its message. Where a version of it says this in
// other words, the sentence names none.
var (
	takenForm = regexp.MustCompile("(Node|Relationship)\\(\\d+\\) already exists with (?:label|type) `([^`]+)` and property `([^`]+)` = '([^']+)'")
	twiceForm = regexp.MustCompile("Both (Node|Relationship)\\(\\d+\\) and (?:Node|Relationship)\\(\\d+\\) have the (?:label|type) `([^`]+)` and property `([^`]+)` = '([^']+)'")
)

// violated is ErrConstraint with what the operator can look for.
func violated(db *neo4j.Neo4jError) error {
	told := ErrConstraint.Error() + " (SHOW CONSTRAINTS lists them)"
	if part := takenForm.FindStringSubmatch(db.Msg); part != nil {
		pattern := "(x:%s {%s: '%s'})"
		if part[1] == "Relationship" {
			pattern = "()-[x:%s {%s: '%s'}]->()"
		}
		told = fmt.Sprintf("the database has a %s %s with the %s %s already, and what is to be written has the same; MATCH "+pattern+" RETURN x shows it",
			strings.ToLower(part[1]), part[2], part[3], part[4], part[2], part[3], part[4])
	} else if part := twiceForm.FindStringSubmatch(db.Msg); part != nil {
		told = fmt.Sprintf("the database has two %ss %s with the %s %s, and a constraint that none are alike cannot be made", strings.ToLower(part[1]), part[2], part[3], part[4])
	}
	return &explained{ErrConstraint, told, db}
}
