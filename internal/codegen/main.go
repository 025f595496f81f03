// Command codegen makes the code in graph/gen: gqlgen's executor, and beside it the table of the level executor.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"

	"alliance-atlas/graph/planner"
)

func main() {
	log.SetOutput(io.Discard) // gqlgen lists there which fields have resolvers
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err == nil {
		err = api.Generate(cfg, api.AddPlugin(planner.Plugin{}))
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "codegen: %v\n", err)
		os.Exit(1)
	}
}
