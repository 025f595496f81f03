// A child that is killed when this process ends, even while it is stopped by a signal and cannot see that its input ended.

package neo4jtest

import (
	"os/exec"
	"runtime"
	"syscall"
)

func ownedAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// runOwned runs a program, and keeps its thread meanwhile: to the kernel the thread is the parent, with whose end the child
// is killed.
func runOwned(cmd *exec.Cmd, started chan<- error, done chan<- struct{}) {
	defer close(done)
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := cmd.Start()
	started <- err
	if err == nil {
		cmd.Wait() // its result is in cmd.ProcessState
	}
}
