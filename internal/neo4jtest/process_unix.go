// What only systems have that are like Unix: locks of files, and signals.

//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package neo4jtest

import (
	"errors"
	"os"
	"syscall"
)

// supported says as ErrUnavailable what the system lacks.
func supported() error { return nil }

var errLocked = errors.New("the file is locked")

// tryLock opens a file, which it makes if need be, and locks it: against other processes and against this one.
func tryLock(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR) {
			return nil, errLocked
		}
		return nil, err
	}
	return f, nil
}

// detachedAttributes are those of a process that no signal to this one's terminal or group reaches.
func detachedAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }

// reap says whether a child has ended, and forgets it then.
func reap(pid int) bool {
	got, err := syscall.Wait4(pid, nil, syscall.WNOHANG, nil)
	return got == pid || errors.Is(err, syscall.ECHILD)
}

func (p *process) suspend() error { return p.cmd.Process.Signal(syscall.SIGSTOP) }
func (p *process) resume() error  { return p.cmd.Process.Signal(syscall.SIGCONT) }
