// What tests of paths reach that others do not.

package network

// PathsSoonPast is Paths that looks for distances past the nodes of a branch as soon as it has looked at so many ties in vain.
func PathsSoonPast(b *Budget, w Walkable, from, to uint32, first, maxLength, vain int) ([][]uint32, int, bool, error) {
	return paths(b, w, from, to, first, maxLength, vain)
}
