// How generated code is made anew.

package graph

//go:generate go tool gqlgen generate --config ../gqlgen.yml
