"""NetworkX and igraph compute what a network answers. python judge.py reads questions from its input, one JSON object a line, and
answers each with a line: the values under the names of measured_test.go, or {"error": why}.

Nodes are numbered from 0 in the order of their names, so that an order by name is one of numbers."""

import collections
import itertools
import json
import math
import random
import signal
import sys
import traceback
import warnings

import igraph
import networkx as nx
from networkx.algorithms import bipartite

# NetworkX divides by 0 where a value is undefined: see undefined.
warnings.simplefilter("ignore")

# How long NetworkX may take for the paths of a question, where it looks into each dead end, and for one division into communities,
# where rounding errors can move nodes to and fro for ever; in seconds.
LOUVAIN_SECONDS = 5


def graph(nodes, ties, directed):
    g = nx.DiGraph() if directed else nx.Graph()
    g.add_nodes_from(range(nodes))
    g.add_weighted_edges_from(ties)
    return g


def undirected(g):
    """Ties both ways are one with the sum of their weights."""
    if not g.is_directed():
        return g
    u = nx.Graph()
    u.add_nodes_from(g)
    for a, b, w in g.edges(data="weight"):
        u.add_edge(a, b, weight=w + (u[a][b]["weight"] if u.has_edge(a, b) else 0))
    return u


def undefined(x):
    return None if math.isnan(x) else x


def pagerank(g, damping, weight):
    if not g:
        return {}
    for tolerance in (1e-15, 1e-14, 1e-13):
        try:
            return nx.pagerank(g, alpha=damping, weight=weight, tol=tolerance, max_iter=5000)
        except nx.PowerIterationFailedConvergence:
            pass  # it cannot come as close as that: values are only so exact
    raise RuntimeError("pagerank does not converge")


def sampled(g, samples, given):
    """Of what betweenness may be from so many sources, the values that are nearest to those given."""
    n = len(g)
    if samples >= n:
        return nx.betweenness_centrality(g)
    of = [nx.betweenness_centrality_subset(g, [s], list(g), normalized=True) for s in g]
    nearest, off = None, math.inf
    for drawn in itertools.combinations(range(n), samples):
        values = {v: sum(of[s][v] for s in drawn) * n / samples for v in g}
        far = max(abs(values[v] - given[v]) for v in g)
        if far < off:
            nearest, off = values, far
    return nearest


def numbered(groups):
    """Groups from the largest on, then by their first node, as lists of nodes."""
    return sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group))


def partition(u, groups, resolution):
    """What is answered of groups: their number, modularity and sizes, and the number of each node's group."""
    of = {v: number for number, group in enumerate(groups, 1) for v in group}
    modularity = nx.community.modularity(u, groups, weight="weight", resolution=resolution) if u.size() else None
    sizes = [{"number": number, "size": len(group)} for number, group in enumerate(groups, 1)]
    return {"count": len(groups), "modularity": modularity, "groups": {"nodes": sizes}}, of


def by_degree(u):
    if len({u.degree(v) for v in u if u.degree(v)}) < 2:
        return None
    return nx.degree_assortativity_coefficient(u)


def by_attribute(u, values):
    known = nx.Graph((a, b) for a, b in u.edges if values[a] is not None and values[b] is not None)
    nx.set_node_attributes(known, {v: values[v] for v in known}, "value")
    if len({values[v] for v in known}) < 2:
        return None
    return undefined(float(nx.attribute_assortativity_coefficient(known, "value")))


def distances(g):
    counts = collections.Counter()
    for _, lengths in nx.all_pairs_shortest_path_length(g):
        counts.update(lengths.values())
    del counts[0]
    pairs = sum(counts.values())
    average = sum(length * n for length, n in counts.items()) / pairs if pairs else None
    longest = max(counts, default=None)
    if len(g) > 1 and pairs == len(g) * (len(g) - 1):  # from each to each: NetworkX has functions for this case alone
        average, longest = nx.average_shortest_path_length(g), nx.diameter(g)
    return {"average": average, "longest": longest, "counts": [{"distance": d, "pairs": counts[d]} for d in range(1, (longest or 0) + 1)]}


class Slow(Exception):
    pass


def slow(*_):
    raise Slow


signal.signal(signal.SIGALRM, slow)


def in_time(compute):
    """What a function gives, None where it takes too long."""
    signal.setitimer(signal.ITIMER_REAL, LOUVAIN_SECONDS)
    try:
        return compute()
    except Slow:
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def paths(g, ask):
    """The paths in the order asked for; None where NetworkX takes too long."""
    start, end, first, most = ask["from"], ask["to"], ask["first"], ask["maxLength"]
    none = {"shortest": None, "more": False, "paths": []}
    if start is None or end is None or not nx.has_path(g, start, end):
        return none
    shortest = nx.shortest_path_length(g, start, end)
    if shortest > most:
        return none
    left = nx.single_source_shortest_path_length(g, start)
    on = nx.single_source_shortest_path_length(g.reverse() if g.is_directed() else g, end)

    def search():
        for longest in range(shortest, most + 1):
            near = g.subgraph(v for v in g if v in left and v in on and left[v] + on[v] <= longest)
            found = sorted(nx.all_simple_paths(near, start, end, cutoff=longest), key=lambda path: (len(path), path))
            if len(found) > first:
                break
        return found

    found = in_time(search)
    if found is None:
        return None
    shown = [{"length": len(path) - 1, "nodes": path, "ties": [[a, b, g[a][b]["weight"]] for a, b in nx.utils.pairwise(path)]} for path in found[:first]]
    return {"shortest": shortest, "more": len(found) > first, "paths": shown}


def measures(ask):
    g = graph(ask["nodes"], ask["ties"], ask["directed"])
    u = undirected(g)
    n = len(g)
    into, out = (g.in_degree, g.out_degree) if g.is_directed() else (g.degree, g.degree)
    components, component = partition(u, numbered(nx.connected_components(u)), 1)
    found = collections.defaultdict(set)
    for v, number in enumerate(ask["community"]):
        found[number].add(v)
    groups = numbered(found.values())
    communities, community = partition(u, groups, ask["resolution"])
    of = {
        "degree": dict(g.degree), "inDegree": dict(into), "outDegree": dict(out),
        "strength": dict(g.degree(weight="weight")), "inStrength": dict(into(weight="weight")), "outStrength": dict(out(weight="weight")),
        "betweenness": nx.betweenness_centrality(g, normalized=True, weight=None),
        "sampled": sampled(g, ask["samples"], ask["sampled"]),
        "closeness": nx.closeness_centrality(g, wf_improved=True),
        "harmonic": {v: x / (n - 1) if n > 1 else 0 for v, x in nx.harmonic_centrality(g).items()},
        "pageRank": pagerank(g, 0.85, "weight"), "damped": pagerank(g, ask["damping"], "weight"), "unweighted": pagerank(g, ask["damping"], None),
        "coreness": nx.core_number(u),
        "clustering": nx.clustering(u),
        "constraint": {v: undefined(x) for v, x in nx.constraint(u, weight="weight").items()} if n else {},
        "component": component, "community": community,
    }
    return {
        "nodes": {name: [values[v] for v in range(n)] for name, values in of.items()},
        "network": {
            "nodeCount": n, "tieCount": g.size(), "totalWeight": g.size(weight="weight"),
            "density": nx.density(g) if n > 1 else None,
            "transitivity": nx.transitivity(u), "averageClustering": nx.average_clustering(u) if n else 0,
            "byDegree": by_degree(u), **{name: by_attribute(u, values) for name, values in ask["attributes"].items()},
            "distances": distances(g), "components": components, "communities": communities,
        },
        "connected": all(nx.is_connected(u.subgraph(group)) for group in groups),
        "paths": [paths(g, each) for each in ask["paths"]],
    }


def taken(ask):
    """The nodes of a part of a network, and the ties among them, which are numbered from 0."""
    g = graph(ask["nodes"], ask["ties"], ask["directed"])
    u = undirected(g)
    if ask["how"] == "around":
        keep = set()
        for v in ask["named"]:
            keep |= set(nx.ego_graph(u, v, radius=ask["radius"]))
    elif ask["how"] == "core":
        keep = set(nx.k_core(u, ask["k"]))
    elif ask["how"] == "component":
        keep = set(numbered(nx.connected_components(u))[ask["number"] - 1])
    else:
        keep = set(ask["named"])  # a community, of which NetworkX says only what ties it has
    number = {v: i for i, v in enumerate(sorted(keep))}
    ties = [[number[a], number[b], w] for a, b, w in g.subgraph(keep).edges(data="weight")]
    if not g.is_directed():
        ties = [[*sorted(ends), w] for *ends, w in ties]
    return {"kept": sorted(keep), "ties": sorted(ties)}


PROJECTIONS = {
    "COUNT": bipartite.weighted_projected_graph,
    "FRACTIONAL": bipartite.collaboration_weighted_projected_graph,
    "JACCARD": lambda g, nodes: bipartite.overlap_weighted_projected_graph(g, nodes, jaccard=True),
}


def projected(ask):
    """One side of a network of two, its nodes in the order given and after these whatever else there is."""
    if not ask["pairs"]:
        return {"ids": [], "ties": []}
    two = nx.Graph(ask["pairs"])
    one = PROJECTIONS[ask["weight"]](two, list(dict.fromkeys(a for a, _ in ask["pairs"])))
    for a, b, w in list(one.edges(data="weight")):
        if float(f"{w:.12g}") < ask["least"]:
            one.remove_edge(a, b)
    if not ask["isolates"]:
        one.remove_nodes_from(list(nx.isolates(one)))
    ids = [v for v in ask["order"] if v in one]
    ids += sorted(set(one) - set(ids))
    number = {v: i for i, v in enumerate(ids)}
    return {"ids": ids, "ties": sorted([*sorted((number[a], number[b])), w] for a, b, w in one.edges(data="weight"))}


def leiden(g, weights, resolution, seed):
    """Communities by igraph, as with n_iterations=-1: until a round gains nothing. igraph itself goes on as long as anything changes,
    which is for ever where nodes can move to and fro for nothing."""
    igraph.set_random_number_generator(random.Random(seed))
    groups, best = None, -math.inf
    while True:
        membership = groups.membership if groups else None
        more = g.community_leiden(objective_function="modularity", weights=weights, resolution=resolution, initial_membership=membership, n_iterations=1)
        if more.quality <= best + 1e-12:
            return list(groups)
        groups, best = more, more.quality


def quality(ask):
    """The best modularity of runs of NetworkX' Louvain and of igraph's Leiden, one for each seed, by NetworkX; null where no run of one
    comes to an end."""
    u = undirected(graph(ask["nodes"], ask["ties"], ask["directed"]))
    resolution = ask["resolution"]
    same = igraph.Graph(n=len(u), edges=list(u.edges))
    weights = [w for *_, w in u.edges(data="weight")]
    runs = {
        "networkx": lambda seed: nx.community.louvain_communities(u, weight="weight", resolution=resolution, seed=seed),
        "igraph": lambda seed: leiden(same, weights, resolution, seed),
    }
    best = {}
    for name, run in runs.items():
        found = [in_time(lambda: run(seed)) for seed in ask["seeds"]]
        worth = [nx.community.modularity(u, groups, weight="weight", resolution=resolution) for groups in found if groups]
        best[name] = max(worth, default=None)
    return best


print(json.dumps({"networkx": nx.__version__, "igraph": igraph.__version__}), flush=True)
for line in sys.stdin:
    try:
        ask = json.loads(line)
        answer = {"measures": measures, "taken": taken, "projected": projected, "quality": quality}[ask["judge"]](ask)
    except Exception:
        answer = {"error": traceback.format_exc()}
    print(json.dumps(answer), flush=True)
