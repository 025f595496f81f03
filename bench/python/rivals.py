"""One rival of the bench of networks: reads requests as lines of JSON, answers each with one line.

    python rivals.py igraph|rustworkx|networkit|networkx

{"load": FILE} reads a network without direction: "nodes ties" in the first line, then "source target weight" for each tie.
{"measure": NAME, ...} computes a measure of it, again and again for "slice" seconds, and answers the seconds that it took once,
with the values of the last time if "values" is true. Only the call itself is timed: not making a list of the values. A library
that lacks a measure answers {"missing": why}.

Each class below has one method for a measure, which returns a function that computes it, and another that makes of the result
what NetworkX defines, as a list by node. Everything runs on one thread.
"""

import gc
import importlib.metadata
import json
import random
import sys
import time

DAMPING = 0.85
CHANGE = 1e-14  # PageRank ends when a round changes the values by less in all, as the server's does
ROUNDS = 10_000


class Missing(Exception):
    """The library lacks a measure."""


class Rival:
    def __getattr__(self, name):
        raise Missing(f"it has no {name}")


def plain(values):
    return [float(x) for x in values]


class Igraph(Rival):
    packages = ["igraph"]

    def __init__(self):
        import igraph

        igraph.set_random_number_generator(None)  # its own, which is faster than Python's
        self.lib = igraph

    def load(self, nodes, ties):
        self.g = self.lib.Graph(n=nodes, edges=[(s, t) for s, t, _ in ties])
        self.g.es["weight"] = [w for _, _, w in ties]
        self.size = [0] * nodes
        for part in self.g.connected_components():
            for v in part:
                self.size[v] = len(part)

    def pagerank(self, q):
        return lambda: self.g.pagerank(damping=DAMPING, weights="weight"), plain

    def betweenness(self, q):
        n = self.g.vcount()
        if q["sources"] is None:
            return self.g.betweenness, lambda x: [2 * v / ((n - 1) * (n - 2)) for v in x]
        k = len(q["sources"])
        # Paths from the sources to all: each is counted from its source alone, and as half a path without direction.
        return lambda: self.g.betweenness(sources=q["sources"]), lambda x: [2 * v * n / k / ((n - 1) * (n - 2)) for v in x]

    def closeness(self, q):
        # It is about the reachable nodes alone: NetworkX multiplies it by their share.
        n = self.g.vcount()
        return self.g.closeness, lambda x: [c * (r - 1) / (n - 1) if r > 1 else 0.0 for c, r in zip(x, self.size)]

    def cores(self, q):
        return self.g.coreness, plain

    def clustering(self, q):
        return lambda: self.g.transitivity_local_undirected(mode="zero"), plain

    def communities(self, q):
        return (
            lambda: self.g.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1),
            lambda x: x.membership,
        )

    def path(self, q):
        return (
            lambda: [self.g.get_shortest_path(s, t) for s, t in q["pairs"]],
            lambda x: [len(p) - 1 for p in x],
        )

    def around(self, q):
        return (
            lambda: [self.g.neighborhood(v, order=q["radius"]) for v in q["roots"]],
            lambda x: [len(near) for near in x],
        )


class Rustworkx(Rival):
    packages = ["rustworkx"]
    serial = 1 << 60  # nodes from which it would use several threads

    def __init__(self):
        import rustworkx

        self.lib = rustworkx

    def load(self, nodes, ties):
        self.g = self.lib.PyGraph(multigraph=False)
        self.g.add_nodes_from(range(nodes))
        self.g.add_edges_from(ties)
        self.both = self.g.to_directed()  # its PageRank is of networks with direction alone
        self.nodes = nodes

    def ordered(self, values):
        return [float(values[v]) for v in range(self.nodes)]

    def pagerank(self, q):
        return (
            lambda: self.lib.pagerank(self.both, alpha=DAMPING, weight_fn=float, tol=CHANGE / self.nodes, max_iter=ROUNDS),
            self.ordered,
        )

    def betweenness(self, q):
        if q["sources"] is not None:
            raise Missing("it has no samples")
        return lambda: self.lib.betweenness_centrality(self.g, parallel_threshold=self.serial), self.ordered

    def closeness(self, q):
        return lambda: self.lib.closeness_centrality(self.g, wf_improved=True, parallel_threshold=self.serial), self.ordered

    def cores(self, q):
        return lambda: self.lib.core_number(self.g), self.ordered

    def path(self, q):
        def run():
            return [self.lib.dijkstra_shortest_paths(self.g, s, target=t, default_weight=1.0)[t] for s, t in q["pairs"]]

        return run, lambda x: [len(p) - 1 for p in x]


class Networkit(Rival):
    packages = ["networkit"]

    def __init__(self):
        import networkit

        networkit.setNumberOfThreads(1)
        self.lib = networkit

    def load(self, nodes, ties):
        self.weighted = self.lib.Graph(nodes, weighted=True)
        for s, t, w in ties:
            self.weighted.addEdge(s, t, w)
        # Of a weighted network its distances are sums of weights, so that it gets one without.
        self.g = self.lib.graphtools.toUnweighted(self.weighted)

    @staticmethod
    def done(algorithm):
        def run():
            made = algorithm()
            made.run()
            return made

        return run

    @staticmethod
    def scores(made):
        return plain(made.scores())

    def pagerank(self, q):
        def make():
            made = self.lib.centrality.PageRank(self.weighted, DAMPING, CHANGE)
            made.norm = self.lib.centrality.Norm.L1_NORM
            return made

        return self.done(make), self.scores

    def betweenness(self, q):
        n = self.g.numberOfNodes()

        def normalised(made):
            return [v / ((n - 1) * (n - 2)) for v in made.scores()]

        if q["samples"]:
            self.lib.setSeed(q["seed"], False)
            return self.done(lambda: self.lib.centrality.EstimateBetweenness(self.g, q["samples"])), normalised
        return self.done(lambda: self.lib.centrality.Betweenness(self.g)), normalised

    def closeness(self, q):
        variant = self.lib.centrality.ClosenessVariant.GENERALIZED
        return self.done(lambda: self.lib.centrality.Closeness(self.g, True, variant)), self.scores

    def cores(self, q):
        return self.done(lambda: self.lib.centrality.CoreDecomposition(self.g)), self.scores

    def clustering(self, q):
        return self.done(lambda: self.lib.centrality.LocalClusteringCoefficient(self.g, turbo=True)), self.scores

    def communities(self, q):
        self.lib.setSeed(q["seed"], False)
        return (
            self.done(lambda: self.lib.community.ParallelLeiden(self.weighted, iterations=100)),
            lambda x: x.getPartition().getVector(),
        )

    def path(self, q):
        def run():
            paths = []
            for s, t in q["pairs"]:
                search = self.lib.distance.BidirectionalBFS(self.g, s, t)
                search.run()
                paths.append(search.getPath())
            return paths

        # Its paths are without their ends.
        return run, lambda x: [len(p) + 1 for p in x]


class Networkx(Rival):
    packages = ["networkx"]

    def __init__(self):
        import networkx

        self.lib = networkx

    def load(self, nodes, ties):
        self.g = self.lib.Graph()
        self.g.add_nodes_from(range(nodes))
        self.g.add_weighted_edges_from(ties)

    def ordered(self, values):
        return [float(values[v]) for v in self.g]

    def pagerank(self, q):
        tolerance = CHANGE / len(self.g)
        return lambda: self.lib.pagerank(self.g, alpha=DAMPING, max_iter=ROUNDS, tol=tolerance), self.ordered

    def betweenness(self, q):
        sources = q["sources"]
        if sources is None:
            return lambda: self.lib.betweenness_centrality(self.g), self.ordered

        class Drawn(random.Random):
            def sample(self, population, k):
                return sources

        return lambda: self.lib.betweenness_centrality(self.g, k=len(sources), seed=Drawn()), self.ordered

    def closeness(self, q):
        if q["sources"] is None:
            return lambda: self.lib.closeness_centrality(self.g), self.ordered
        return lambda: [self.lib.closeness_centrality(self.g, u=v) for v in q["sources"]], plain

    def cores(self, q):
        return lambda: self.lib.core_number(self.g), self.ordered

    def clustering(self, q):
        return lambda: self.lib.clustering(self.g), self.ordered

    def communities(self, q):
        def number(groups):
            member = [0] * len(self.g)
            for i, group in enumerate(groups):
                for v in group:
                    member[v] = i
            return member

        return lambda: self.lib.community.louvain_communities(self.g, seed=q["seed"]), number

    def path(self, q):
        return (
            lambda: [self.lib.bidirectional_shortest_path(self.g, s, t) for s, t in q["pairs"]],
            lambda x: [len(p) - 1 for p in x],
        )

    def around(self, q):
        return (
            lambda: [self.lib.single_source_shortest_path_length(self.g, v, cutoff=q["radius"]) for v in q["roots"]],
            lambda x: [len(near) for near in x],
        )


RIVALS = {"igraph": Igraph, "rustworkx": Rustworkx, "networkit": Networkit, "networkx": Networkx}


def read(file):
    with open(file, encoding="ascii") as lines:
        nodes, _ = map(int, next(lines).split())
        ties = []
        for line in lines:
            s, t, w = line.split()
            ties.append((int(s), int(t), float(w)))
    return nodes, ties


def timed(run, seconds):
    """How long run takes: the mean of as many times as fit into so many seconds, and its last result."""
    gc.collect()
    gc.disable()
    times, begin = 0, time.perf_counter()
    while True:
        result = run()
        times += 1
        took = time.perf_counter() - begin
        if took >= seconds:
            gc.enable()
            return took / times, result


def answer(rival, q):
    if "load" in q:
        rival.load(*read(q["load"]))
        return {"version": ", ".join(f"{p} {importlib.metadata.version(p)}" for p in rival.packages)}
    try:
        run, values = getattr(rival, q["measure"])(q)
    except Missing as why:
        return {"missing": str(why)}
    took, result = timed(run, q["slice"])
    return {"seconds": took, "values": values(result) if q["values"] else None}


def main():
    rival = RIVALS[sys.argv[1]]()
    for line in sys.stdin:
        print(json.dumps(answer(rival, json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
