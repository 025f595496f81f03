// A child that ends with this process, where the system does not see to it. When this process ends, the child's group has
// no parent any more, and the system wakes what is stopped in such a group: it then sees that its input ended.

//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package neo4jtest

import (
	"os/exec"
	"syscall"
)

func ownedAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// runOwned runs a program.
func runOwned(cmd *exec.Cmd, started chan<- error, done chan<- struct{}) {
	defer close(done)
	err := cmd.Start()
	started <- err
	if err == nil {
		cmd.Wait() // its result is in cmd.ProcessState
	}
}
