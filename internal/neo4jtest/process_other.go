// Where the system is not like Unix there is no server for tests, unless ATLAS_TEST_NEO4J names one.

//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package neo4jtest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

var errLocked = errors.New("the file is locked")

func supported() error {
	return fmt.Errorf("%w: on %s it is not known how to lock files and stop processes", ErrUnavailable, runtime.GOOS)
}

// tryLock locks nothing: tests that use the same server must not run at once.
func tryLock(name string) (*os.File, error) { return os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600) }

func ownedAttributes() *syscall.SysProcAttr                         { return nil }
func detachedAttributes() *syscall.SysProcAttr                      { return nil }
func runOwned(_ *exec.Cmd, started chan<- error, _ chan<- struct{}) { started <- supported() }
func reap(int) bool                                                 { return true }
func (p *process) suspend() error                                   { return supported() }
func (p *process) resume() error                                    { return supported() }
