// Alliance Atlas answers questions about who works with whom in digital education. This file is the process: its
// signals and its exit code. The rest is in package program.
package main

//go:generate go run ./internal/codegen

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"alliance-atlas/internal/program"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(program.Run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}
