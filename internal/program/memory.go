// Memory: how much of it this machine, or the container that the program runs in, has.

package program

import (
	"math"
	"os"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
)

// usedMemory is the part of the memory that a mirror may take: the rest is for questions and for others.
const usedMemory = 0.75

// totalMemory is the line of /proc/meminfo that says how much memory a machine has.
var totalMemory = regexp.MustCompile(`(?m)^MemTotal:\s+(\d+) kB$`)

// usableMemory is how many bytes a mirror may take: GOMEMLIMIT, or a part of what the container or the machine has; 0, no limit, where
// nothing says how much that is.
func usableMemory() int64 {
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		return limit
	}
	total := int64(math.MaxInt64)
	if text, err := os.ReadFile("/proc/meminfo"); err == nil {
		if found := totalMemory.FindSubmatch(text); found != nil {
			kib, _ := strconv.ParseInt(string(found[1]), 10, 64)
			total = kib << 10
		}
	}
	if text, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if limit, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
			total = min(total, limit)
		}
	}
	if total == math.MaxInt64 {
		return 0
	}
	return int64(float64(total) * usedMemory)
}
