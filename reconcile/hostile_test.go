// Texts that nobody writes are answered too, and in time.

package reconcile_test

import (
	"strings"
	"testing"
	"time"

	"alliance-atlas/data/datatest"
	"alliance-atlas/reconcile"
)

func TestHostileTexts(t *testing.T) {
	h := reconcile.Handler(datatest.Curated(t), reconcile.Options{})
	fill := func(part string) string {
		return strings.Repeat(part, reconcile.MaxText/len(part))
	}
	for name, text := range map[string]string{
		"commas":        fill("a,"),
		"words":         fill("university of "),
		"one word":      fill("a"),
		"a long name":   fill("tsinghua"),
		"abbreviations": fill("UCLA, MIT; "),
		"dots":          fill("U.S.A. "),
		"apostrophes":   fill("d'A "),
		"dashes":        fill("a-"),
		"brackets":      fill("(["),
		"signs alone":   fill(",. "),
		"runs":          fill("清华大学"),
		"katakana":      fill("マサチュー"),
		"marks":         "a" + fill("\u0301"),
		"nulls":         fill("\x00"),
		"broken":        "Tsinghua \xff\xfe University",
		"addresses":     fill("http://a.b/"),
		"numbers":       fill("100084 "),
		"misspelled":    fill("univercity "),
	} {
		begun := time.Now()
		found := one(t, h, map[string]any{"query": text})
		if took := time.Since(begun); took > 5*time.Second {
			t.Errorf("%s take %v", name, took)
		}
		for _, f := range found {
			if f.Match && name != "broken" {
				t.Errorf("%s match %s", name, f.ID)
			}
		}
	}
}
