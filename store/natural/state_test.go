// Which versions of Neo4j are too old, without a database.

package natural

import (
	"errors"
	"strings"
	"testing"

	"alliance-atlas/atlas"
)

func TestVersionsThatAreTooOld(t *testing.T) {
	for version, refused := range map[string]bool{
		"3.5.35": true, "4.4.1": true, "5.0.0": true, "5.9.0": true, "5.20.0": true, "5.22.9-aura": true,
		"5.23.0": false, "5.26.31": false, "5.27-aura": false, "5.100.0": false, "2025.01.0": false, "2026.08.1": false, "10.0": false,
		"": false, "dev": false, // they do not say
	} {
		err := tooOld(version)
		if !refused {
			if err != nil {
				t.Errorf("%s is refused: %v", version, err)
			}
			continue
		}
		if !errors.Is(err, ErrTooOld) || !errors.Is(err, atlas.ErrUnavailable) {
			t.Errorf("%s is taken, or refused without a kind: %v", version, err)
		} else if !strings.Contains(err.Error(), "the database is Neo4j "+version+",") || !strings.Contains(err.Error(), "5.23 or newer") {
			t.Errorf("%s is refused with %q, which does not name it and what is needed", version, err)
		}
	}
}
