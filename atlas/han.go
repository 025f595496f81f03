// Chinese characters that a search takes for the same: simplified, traditional, and the forms of Taiwan, Hong Kong and Japan.

package atlas

import (
	_ "embed"
	"strings"
	"sync"
)

// hanText is the table of groups. It comes from others, see its head and han.LICENSE.txt.
//
//go:embed han.txt
var hanText string

// The range of the characters for which hanTable has an array: the unified ideographs of the basic plane and extension A.
const hanFirst, hanEnd = 0x3400, 0xA000

// hanTable has the character that stands for another one, 0 where it stands for itself. It takes about 120 KB.
type hanTable struct {
	basic [hanEnd - hanFirst]int32
	other map[rune]rune
}

// hanGroups reads the table when the first such character is folded, which takes less than a millisecond.
var hanGroups = sync.OnceValue(func() *hanTable {
	t := &hanTable{other: map[rune]rune{}}
	for line := range strings.Lines(hanText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var stands rune
		for i, r := range strings.TrimSuffix(line, "\n") {
			switch {
			case i == 0:
				stands = r
			case hanFirst <= r && r < hanEnd:
				t.basic[r-hanFirst] = stands
			default:
				t.other[r] = stands
			}
		}
	}
	return t
})

// foldHan is the character that stands for r in a search. A group mixes what a simplified character joined: 发 stands for 發 and
// 髮, so that a search cannot tell these two apart, as little as readers of simplified Chinese can.
func foldHan(r rune) rune {
	t := hanGroups()
	stands := rune(0)
	if r < hanEnd {
		stands = t.basic[r-hanFirst]
	} else {
		stands = t.other[r]
	}
	if stands == 0 {
		return r
	}
	return stands
}
