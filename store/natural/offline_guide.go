// The command line for the offline importer, and the names of its files.

package natural

import (
	"fmt"
	"strings"
)

const (
	// OfflineGuide is the file that says how the others are imported. It is written last: without it they are not whole.
	OfflineGuide = "import.txt"
	datasetFile  = "nodes-Dataset.csv"
)

// file is the name of the file of a label.
func (t *nodeTable) file() string { return "nodes-" + t.label + ".csv" }

// file is the name of the file of a type.
func (t relationship) file() string { return "relationships-" + t.typ + ".csv" }

// OfflineFiles are the names of all files that WriteOffline writes.
func OfflineFiles() []string {
	all := []string{OfflineGuide, datasetFile}
	for _, t := range nodeTables {
		all = append(all, t.file())
	}
	for _, t := range relationshipTypes() {
		all = append(all, t.file())
	}
	return all
}

// offlineCommand is the command line, in lines. The name of the database stands first: options that take several files would take it for one.
// A text of several lines is in the description of the data alone, but the importers before 5.26 know no way to say so of one file. Those of
// 2026 take no name of a file without a directory.
func offlineCommand() string {
	words := []string{"neo4j-admin database import full neo4j", "--id-type=string --array-delimiter=U+001E --multiline-fields=true", "--nodes=Dataset=./" + datasetFile}
	for _, t := range nodeTables {
		words = append(words, "--nodes="+t.label+"=./"+t.file())
	}
	for _, t := range relationshipTypes() {
		words = append(words, "--relationships="+t.typ+"=./"+t.file())
	}
	return strings.Join(words, " \\\n  ")
}

// offlineGuide is the text of OfflineGuide.
func offlineGuide(name, version string) string {
	return fmt.Sprintf(`The files beside this one are the graph of dataset %s, version %s, for the importer of Neo4j (%d.%d or newer).

1. Stop the database. It must be empty, or not there yet; --overwrite-destination at the end of the command deletes what it has.
2. In this directory, as the user that Neo4j runs as (the word after full is the name of the database):

%s

3. Start the database, and import the data that the files were made of over it, with the same DIR and the address of the database:

alliance-atlas import DIR --store neo4j://localhost:7687

This makes the constraints and indexes, finds everything as it should be, and writes nothing else.
`, name, version, oldest[0], oldest[1], offlineCommand())
}
