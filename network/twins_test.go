// Twins and trees: what they are, and how much of a network is left without them.

package network_test

import (
	"testing"

	"alliance-atlas/network"
)

func TestTwins(t *testing.T) {
	// a and b are tied to c and d each; c and d are tied to each other; e is tied to c alone; f and g are tied to d and to each other.
	const a, b, c, d, e, f, g = 0, 1, 2, 3, 4, 5, 6
	network7 := tied(false, 7, [2]uint32{a, c}, [2]uint32{a, d}, [2]uint32{b, c}, [2]uint32{b, d}, [2]uint32{c, d}, [2]uint32{c, e},
		[2]uint32{d, f}, [2]uint32{d, g}, [2]uint32{f, g})
	for _, pair := range []struct {
		a, b uint32
		tied bool
		want bool
	}{
		{a, b, false, true}, {b, a, false, true}, {a, b, true, false}, // the same neighbours, and no tie
		{f, g, true, true}, {g, f, true, true}, {f, g, false, false},
		{c, d, true, false},                        // tied, and e, f and g at one of them alone
		{a, e, false, false}, {e, a, false, false}, // one has a neighbour more
		{a, f, false, false}, {e, f, false, false},
	} {
		if got := network.Twins(network7, pair.a, pair.b, pair.tied); got != pair.want {
			t.Errorf("%d and %d are twins (tied %t): %t, want %t", pair.a, pair.b, pair.tied, got, pair.want)
		}
	}
}

func TestWhatIsLeftOfANetwork(t *testing.T) {
	var clique [][2]uint32
	for u := range uint32(10) {
		for v := range u {
			clique = append(clique, [2]uint32{v, u})
		}
	}
	for name, n := range map[string]struct {
		g              *network.Graph
		joined, folded int // classes with trees, and without
	}{
		"nothing":                         {tied(false, 3), 0, 0},
		"a pair":                          {tied(false, 2, [2]uint32{0, 1}), 1, 0},
		"a line of four":                  {tied(false, 4, [2]uint32{0, 1}, [2]uint32{1, 2}, [2]uint32{2, 3}), 4, 0},
		"a star":                          {tied(false, 4, [2]uint32{0, 1}, [2]uint32{0, 2}, [2]uint32{0, 3}), 2, 0},
		"a clique and one apart":          {tied(false, 11, clique...), 1, 1},
		"a clique with a tail":            {tied(false, 12, append(clique[:45:45], [2]uint32{9, 10}, [2]uint32{10, 11})...), 4, 1},
		"two cliques with a node in both": {tied(false, 19, append(clique[:45:45], shifted(clique, 9)...)...), 3, 3},
		"a square":                        {tied(false, 4, [2]uint32{0, 1}, [2]uint32{1, 2}, [2]uint32{2, 3}, [2]uint32{0, 3}), 2, 2},
		"a circle of five":                {circulant(false, 5, 1), 5, 5},
	} {
		joined, err := network.Classes(unlimited(t), n.g, false)
		if err != nil {
			t.Fatal(err)
		}
		folded, err := network.Classes(unlimited(t), n.g, true)
		if err != nil {
			t.Fatal(err)
		}
		if joined != n.joined || folded != n.folded {
			t.Errorf("%s: %d classes, and %d without trees; want %d and %d", name, joined, folded, n.joined, n.folded)
		}
	}
}

// shifted are pairs of higher nodes.
func shifted(pairs [][2]uint32, by uint32) [][2]uint32 {
	var higher [][2]uint32
	for _, p := range pairs {
		higher = append(higher, [2]uint32{p[0] + by, p[1] + by})
	}
	return higher
}
