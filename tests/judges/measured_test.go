// What is asked of a network, and how a judge is told of it: all measures, and some paths.

package judges_test

import (
	"fmt"
	"strings"
)

// communitiesBy is how communities are asked for.
type communitiesBy struct {
	method     string
	resolution float64
	seed       int
}

func (d dice) communities() communitiesBy {
	return communitiesBy{pick(d, []string{"LEIDEN", "LOUVAIN"}), pick(d, []float64{1, 1, 1, 0.5, 0.8, 1.3, 2}), d.IntN(1000)}
}

func (c communitiesBy) args() string {
	return fmt.Sprintf("(method: %s, resolution: %v, seed: %d)", c.method, c.resolution, c.seed)
}

func (c communitiesBy) field() string { return "communities" + c.args() }

// The measures under the names that questions and judges give them.
var (
	nodeMeasures = []string{
		"degree", "inDegree", "outDegree", "strength", "inStrength", "outStrength", "betweenness", "sampled", "closeness", "harmonic",
		"pageRank", "damped", "unweighted", "coreness", "clustering", "constraint", "component", "community",
	}
	networkMeasures = []string{
		"nodeCount", "tieCount", "totalWeight", "density", "transitivity", "averageClustering", "byDegree", "byCountry", "byRegion", "byKind",
		"distances", "components", "communities",
	}
)

// attributes ask for what nodes may be alike in.
const attributes = `entity { __typename id
	... on Institution { institutionKind: kind country { id region } }
	... on Alliance { allianceKind: kind country: seat { id region } }
	... on Event { country { id region } }
	... on Country { region } }`

// measured is asked of a network besides its nodes and ties.
type measured struct {
	communities communitiesBy
	samples     int
	damping     float64
	paths       []pathsBy
}

// pathsBy is a question for paths.
type pathsBy struct {
	from, to         string
	first, maxLength int
}

// maxDraws is how many ways of drawing samples the judge may have to try.
const maxDraws = 300

// measure draws what is asked of a network.
func (is *shown) measure(d dice) measured {
	m := measured{communities: d.communities(), damping: pick(d, []float64{0, 0.3, 0.5, 0.85, 0.95, 0.99})}
	n := len(is.ids)
	for m.samples = d.between(1, max(1, n)); m.samples < n && ways(n, m.samples) > maxDraws; m.samples = d.between(1, n+5) {
	}
	for range d.IntN(4) {
		ends := is.drawn(d, 2)
		longest := d.between(1, 12)
		if len(is.ties) > n { // where paths are more than any judge can look through
			longest = d.between(1, max(2, 12-len(is.ties)*4/n))
		}
		m.paths = append(m.paths, pathsBy{ends[0], ends[1], pick(d, []int{0, 1, 3, 5, 20, 100}), longest})
	}
	return m
}

// ways is how many different sets of k there are of n, or much more than maxDraws.
func ways(n, k int) int {
	of := 1
	for i := range min(k, n-k) {
		if of = of * (n - i) / (i + 1); of > 100*maxDraws {
			break
		}
	}
	return of
}

// fields are the text of the question.
func (m measured) fields() string {
	var b strings.Builder
	const groups = "count modularity groups(first: 500) { nodes { number size } }"
	fmt.Fprintf(&b, `nodeCount tieCount totalWeight density transitivity averageClustering
		byDegree: assortativity(by: DEGREE) byCountry: assortativity(by: COUNTRY) byRegion: assortativity(by: REGION) byKind: assortativity(by: KIND)
		distances { average longest counts { distance pairs } } components { %[1]s } %[2]s { %[1]s }
		nodes(first: 500, orderBy: {by: NAME}) { nodes { %[3]s
			degree inDegree outDegree strength inStrength outStrength betweenness sampled: betweenness(samples: %[4]d, seed: %[5]d) closeness harmonic
			pageRank damped: pageRank(damping: %[6]v) unweighted: pageRank(damping: %[6]v, weighted: false) coreness clustering constraint component community%[7]s
		} }`, groups, m.communities.field(), attributes, m.samples, m.communities.seed, m.damping, m.communities.args())
	for i, p := range m.paths {
		fmt.Fprintf(&b, "\npaths%d: paths(from: %q, to: %q, first: %d, maxLength: %d) { shortest more paths { length nodes { id } ties { source { id } target { id } weight } } }",
			i, p.from, p.to, p.first, p.maxLength)
	}
	return b.String()
}

// alike are the values of the nodes by the attribute that nodes may be alike in.
func alike(of map[string]any, nodes []any) map[string]any {
	country, region, kind := []any{}, []any{}, []any{}
	for _, node := range nodes {
		entity := below(node, "entity").(map[string]any)
		var lies, part, is any
		if at, ok := entity["country"].(map[string]any); ok {
			lies, part = at["id"], at["region"]
		}
		if entity["__typename"] == "Country" {
			part = entity["region"]
		}
		for _, name := range []string{"institutionKind", "allianceKind"} {
			if word, ok := entity[name]; ok {
				is = word
			}
		}
		if of["kind"] == "ATLAS" && entity["__typename"] != "Country" {
			is = entity["__typename"]
		}
		country, region, kind = append(country, lies), append(region, part), append(kind, is)
	}
	return map[string]any{"byCountry": country, "byRegion": region, "byKind": kind}
}

// placed writes paths with the places of nodes instead of their ids.
func (is *shown) placed(paths any) any {
	place := func(v any, steps ...any) any { return float64(is.place[below(v, steps...).(string)]) }
	all := []any{}
	for _, path := range list(paths, "paths") {
		nodes, ties := []any{}, []any{}
		for _, node := range list(path, "nodes") {
			nodes = append(nodes, place(node, "id"))
		}
		for _, tie := range list(path, "ties") {
			ties = append(ties, []any{place(tie, "source", "id"), place(tie, "target", "id"), below(tie, "weight")})
		}
		all = append(all, map[string]any{"length": below(path, "length"), "nodes": nodes, "ties": ties})
	}
	return map[string]any{"shortest": below(paths, "shortest"), "more": below(paths, "more"), "paths": all}
}

// at is the place of an id, nil where it is no node.
func (is *shown) at(id string) any {
	if place, ok := is.place[id]; ok {
		return place
	}
	return nil
}

// told is the question as a judge is told it, with what the answer says of communities and samples.
func (m measured) told(of map[string]any, is *shown, nodes []any) map[string]any {
	about := is.told()
	community, sampled, paths := []any{}, []any{}, []any{}
	for _, node := range nodes {
		community, sampled = append(community, below(node, "community")), append(sampled, below(node, "sampled"))
	}
	for _, p := range m.paths {
		paths = append(paths, map[string]any{"from": is.at(p.from), "to": is.at(p.to), "first": p.first, "maxLength": p.maxLength})
	}
	about["community"], about["resolution"] = community, m.communities.resolution
	about["sampled"], about["samples"] = sampled, m.samples
	about["damping"], about["attributes"], about["paths"] = m.damping, alike(of, nodes), paths
	return about
}
