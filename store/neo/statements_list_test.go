// The list of all statements: every text of Cypher that this package can send, made from the tables that it is made of when
// it is sent. No other text exists, whatever is asked.

package neo

import (
	"slices"
	"strings"

	"alliance-atlas/atlas"
	"alliance-atlas/store/bolt"
)

// statements are all, each once, those of access paths first.
func statements() []bolt.Statement {
	var all []bolt.Statement
	for _, f := range countedAccessPaths() {
		all = append(all, f.statements()...)
	}
	return append(all, slices.Concat(readStatements(), schemaStatements(), writeStatements())...)
}

// countedAccessPaths are the access paths of relationships and those that conditions alone go through.
func countedAccessPaths() []*accessPath {
	all := slices.Clone(current.allPaths)
	for _, t := range atlas.Tables {
		if world := current.worlds[t.Kind]; !slices.ContainsFunc(all, func(f *accessPath) bool { return f.name == world.name }) {
			all = append(all, world)
		}
	}
	return all
}

// statements are those about the ends of a access path. Only access paths of relationships have pages and groups.
func (f *accessPath) statements() []bolt.Statement {
	var all []bolt.Statement
	if slices.Contains(current.allPaths, f) {
		for _, by := range append(f.keys(), "") {
			all = append(all, f.pages(by)...)
		}
		for _, shape := range f.shapes() {
			all = append(all, f.groups(current, shape))
		}
	}
	if f != toOne { // whose rows are found by the property that names the other
		all = append(all, f.matches())
	}
	return all
}

// shapes are those of the groupings of rows that are ends of the access path, each once.
func (f *accessPath) shapes() (all []groupShape) {
	for _, rel := range current.relationships {
		for _, by := range append(atlas.GroupingsOf(rel.To), atlas.GroupKinds) {
			if shape := shapeOf(by); current.paths[rel] == f && !slices.Contains(all, shape) {
				all = append(all, shape)
			}
		}
	}
	return all
}

// pages are the statements of pages in the order of a property, those that are sorted where it is "".
func (f *accessPath) pages(by string) (all []bolt.Statement) {
	if by != "" {
		all = append(all, f.firstPage(current, by))
	}
	all = append(all, f.page(current, by, nil))
	if by == "" {
		for _, count := range f.counts() {
			all = append(all, f.page(current, by, count))
		}
	}
	return all
}

// counts are the relationships whose ends the order of pages may count.
func (f *accessPath) counts() (all []*atlas.Relationship) {
	for _, s := range current.sorts {
		if s.Count == nil || !changesWithTime(s.Count) || slices.Contains(all, s.Count) {
			continue
		}
		if f == ofIDs || slices.ContainsFunc(current.relationships, func(rel *atlas.Relationship) bool { return current.paths[rel] == f && rel.To == s.Kind }) {
			all = append(all, s.Count)
		}
	}
	return all
}

// readStatements are those that read and are of no access path.
func readStatements() []bolt.Statement {
	return append(ofIDs.pages(""), stateStatement, stampStatement, nodesStatement, rowsStatement, countsStatement, searchStatement, termsStatement, stepsStatement, storedRows, bolt.Alive)
}

// schemaStatements are those of Migrate, and those by which a load drops indexes.
func schemaStatements() []bolt.Statement {
	var all []bolt.Statement
	for _, step := range Steps {
		all = append(all, step.list()...)
	}
	for _, text := range allStatements() {
		if name := creates.FindStringSubmatch(text); name != nil {
			all = append(all, dropping(name[1], strings.HasPrefix(text, "CREATE CONSTRAINT ")))
		}
	}
	return append(all, indexesReady, stepDone, datasetThere, ownIndexes)
}

// writeStatements are those that Apply and Load write with, and what they read for it.
func writeStatements() []bolt.Statement {
	all := []bolt.Statement{rowsOfIDs, missing, leading, naming, locking, opening, closing, remove, describe, beginning, unlinkPart, removePart, finishing,
		creating, cleared, noSteps, marked, storedIDs, setRows, setMade, setTimes, deleteArrows, storedArrows, storedCount}
	all = append(all, clearing...)
	for _, t := range atlas.Tables {
		all = append(all, put(t.Kind), link(t.Kind), createRows(t.Kind))
	}
	for _, r := range atlas.Refs {
		all = append(all, createReferences(typeOf(r)))
	}
	for _, d := range current.derived {
		all = append(all, createDerived(d.kind))
	}
	for _, d := range current.derivations {
		all = append(append(all, d.whole()), d.touchedStatements()...)
	}
	return all
}
