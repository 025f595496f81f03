// What JSON calls the types of its values, for sentences about a value of another type than it must have.

package importer

import "strings"

// JSONType is the type of a value with its article, as a sentence has it: an array, a string. kind is what json.UnmarshalTypeError has as Value,
// or what Go calls the kind of its Type.
func JSONType(kind string) string {
	noun, _, _ := strings.Cut(kind, " ") // "number 1.5"
	switch noun {
	case "slice":
		noun = "array"
	case "struct":
		noun = "object"
	case "float64":
		noun = "number"
	case "bool":
		noun = "boolean"
	}
	if strings.ContainsAny(noun[:min(1, len(noun))], "aeiou") {
		return "an " + noun
	}
	return "a " + noun
}
