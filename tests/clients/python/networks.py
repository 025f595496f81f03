"""Reads networks of a server by their addresses in every format, and asks the server for the same by GraphQL. It prints as JSON how many
nodes and ties it read, and what differs: by kind, and by format with the program that read it. The first argument is the server's
origin, the second which programs read: graphs (NetworkX and igraph) or tables (pandas)."""

import json
import os
import sys
import tempfile
import urllib.request
import warnings

warnings.simplefilter("ignore")
origin, programs = sys.argv[1:]

KINDS = ["affiliation", "co-membership", "alliance-overlap", "country-co-membership", "exchange", "country-exchange", "course-offering", "atlas"]
DATED = {"affiliation", "exchange", "course-offering"}
MEASURES = ["degree", "inDegree", "outDegree", "strength", "inStrength", "outStrength", "betweenness", "closeness", "harmonic", "pageRank", "coreness", "clustering", "constraint", "component", "community"]
MODES = ["kind", "name", "nameZh", "country", "countryCode", "region", "institutionKind", "allianceKind", "courseKind", "exchangeKind", "sources"]
MEMBERS = ["named", "published"]

NODES = """query($of: NetworkInput!, $after: String) { network(of: $of) { directed statement nodes(first: 500, after: $after, orderBy: {by: NAME}) {
  nodes { %s entity { __typename id name label: name(language: "zh") names { text language } ...Rows } } pageInfo { hasNextPage endCursor } } } }
fragment Rows on Entity {
  ... on Country { region code label: name(language: "zh") sources { id } }
  ... on Institution { institutionKind: kind country { ...Place } sources { id } }
  ... on Alliance { allianceKind: kind seat { ...Place } sources { id } coverage { named published { value lower asOf } } }
  ... on Event { country { ...Place } sources { id } }
  ... on Course { courseKind: kind sources { id } }
  ... on Exchange { exchangeKind: kind sources { id } }
  ... on Person { sources { id } }
}
fragment Place on Country { code region label: name(language: "zh") }""" % " ".join(MEASURES)
TIES = """query($of: NetworkInput!, $after: String) { network(of: $of) { ties(first: 500, after: $after, orderBy: {by: NAME}) {
  nodes { source { id } target { id } weight count from to } pageInfo { hasNextPage endCursor } } } }"""


def ask(document, **variables):
    body = json.dumps({"query": document, "variables": variables}).encode()
    request = urllib.request.Request(origin + "/graphql", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        answer = json.load(answer)
    if "errors" in answer:
        raise SystemExit(str(answer["errors"]))
    return answer["data"]["network"]


def pages(document, field, of):
    rows, after = [], None
    while True:
        network = ask(document, of=of, after=after)
        page = network[field]
        rows += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return network, rows
        after = page["pageInfo"]["endCursor"]


def asked(kind):
    """The network as GraphQL answers it: directed, statement, nodes by id, ties."""
    of = {"kind": kind.upper().replace("-", "_")}
    network, rows = pages(NODES, "nodes", of)
    nodes = {}
    for row in rows:
        e = row["entity"]
        place = e if e["__typename"] == "Country" else e.get("country") or e.get("seat") or {}
        node = {m: row[m] for m in MEASURES}
        node.update(
            kind=e["__typename"].upper(), name=e["name"], label=e["label"], country=place.get("label"), countryCode=place.get("code"), region=place.get("region"),
            sources=";".join(s["id"] for s in e["sources"]), **{k: e.get(k) for k in MODES if k.endswith("Kind")},
        )
        if "coverage" in e:
            totals = [(t["asOf"] and t["asOf"] + "0000-01-01"[len(t["asOf"]):], t["value"] or t["lower"]) for t in e["coverage"]["published"] if t["value"] or t["lower"]]
            node.update(named=e["coverage"]["named"], published=max((n for day, n in totals if day == totals[0][0]), default=None))
        nodes[e["id"]] = {k: v for k, v in node.items() if v is not None and v != ""}
        chinese = [n["text"] for n in e["names"] if n["language"] == "zh"]
        nodes[e["id"]]["zh"] = chinese
    ties = {}
    for t in pages(TIES, "ties", of)[1]:
        ties[end(network["directed"], t["source"]["id"], t["target"]["id"])] = (t["weight"], t["count"], t["from"], t["to"])
    return network["directed"], network["statement"], nodes, ties


def end(directed, source, target):
    return (source, target) if directed else tuple(sorted((source, target)))


def differences(want, directed, nodes, ties, carries):
    """What differs, a few of each sort. nodes and ties are as asked gives them; carries are the attributes that the format has."""
    wrong = []
    is_directed, _, want_nodes, want_ties = want
    if directed != is_directed:
        wrong.append(f"directed: {directed}")
    if nodes is not None:
        wrong += [f"nodes: {n}" for n in sorted(set(nodes) ^ set(want_nodes))][:3]
        for name in carries:
            bad = [(n, nodes[n].get(name), want_nodes[n].get(name)) for n in nodes if n in want_nodes and nodes[n].get(name) != want_nodes[n].get(name)]
            wrong += [f"{name}: {b}" for b in bad[:3]]
        if "nameZh" in carries or "name" in carries:
            bad = [(n, nodes[n]["nameZh"], want_nodes[n]["zh"]) for n in nodes if n in want_nodes and nodes[n].get("nameZh") and nodes[n]["nameZh"] not in [*want_nodes[n]["zh"], want_nodes[n]["label"], nodes[n]["name"]]]
            wrong += [f"nameZh: {b}" for b in bad[:3]]
    if ties is not None:
        wrong += [f"ties: {t}" for t in sorted(set(ties) ^ set(want_ties))][:3]
        bad = [(t, ties[t], want_ties[t]) for t in ties if t in want_ties and ties[t] != want_ties[t][: len(ties[t])]]
        wrong += [f"tie: {b}" for b in bad[:3]]
    return {"nodes": len(nodes) if nodes is not None else 0, "ties": len(ties) if ties is not None else 0, "wrong": wrong}


ALL = [k for k in MODES if k != "nameZh"] + MEMBERS + MEASURES + ["label"]
QUERY = "?language=zh&measures=" + ",".join(MEASURES)


def fetch(path, query=QUERY):
    with urllib.request.urlopen(origin + "/networks/" + path + query) as answer:
        return answer.read()


def whole(value):
    return int(value) if isinstance(value, float) and value.is_integer() else value


def of_networkx(want, graph, carries=ALL, weights=4, ids=None):
    import networkx as nx

    name = ids or (lambda n: n)
    nodes = {name(n): data for n, data in graph.nodes(data=True)}
    ties = {}
    for u, v, d in graph.edges(data=True):
        key = end(want[0], name(u), name(v))
        if key in ties:
            return {"nodes": 0, "ties": 0, "wrong": [f"twice: {key}"]}
        ties[key] = (d["weight"], d.get("count"), d.get("from"), d.get("to"))[:weights]
    return differences(want, graph.is_directed(), nodes, ties, carries)


def measured(graph):
    """What NetworkX computes over a file and the measures in the file, where they differ."""
    import networkx as nx

    flat = graph.to_undirected()
    if graph.is_directed():  # ties both ways are one with the sum of their weights
        flat = nx.Graph()
        flat.add_nodes_from(graph)
        for u, v, d in graph.edges(data=True):
            weight = d["weight"] + (flat[u][v]["weight"] if flat.has_edge(u, v) else 0)
            flat.add_edge(u, v, weight=weight)
    n = len(graph)
    computed = {
        "degree": dict(graph.degree), "strength": dict(graph.degree(weight="weight")), "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph), "harmonic": {v: x / (n - 1) for v, x in nx.harmonic_centrality(graph).items()},
        "pageRank": nx.pagerank(graph, weight="weight", tol=1e-14, max_iter=10000), "coreness": nx.core_number(flat), "clustering": nx.clustering(flat),
    }
    return [
        f"{name}: {v}: {values[v]} {graph.nodes[v][name]}"
        for name, values in computed.items() for v in graph if abs(values[v] - graph.nodes[v][name]) > 1e-9 * max(1, abs(values[v]))
    ][:5]


def graphs(kind):
    import igraph
    import networkx as nx

    want, found = asked(kind), {}
    with tempfile.TemporaryDirectory() as folder:

        def file(format, query=QUERY):
            path = os.path.join(folder, "network." + format)
            with open(path, "wb") as out:
                out.write(fetch(kind + "." + format, query))
            return path

        path = file("graphml")
        graph = nx.read_graphml(path)
        found["graphml by NetworkX"] = of_networkx(want, graph)
        if graph.graph["statement"] != want[1]:
            found["graphml by NetworkX"]["wrong"].append(graph.graph["statement"])
        found["measures by NetworkX"] = {"nodes": len(graph), "ties": graph.number_of_edges(), "wrong": measured(graph) if len(graph) < 500 else []}  # more take NetworkX long

        g = igraph.Graph.Read_GraphML(path)
        none = lambda v: None if v == "" or v != v else whole(v)
        nodes = {v["id"]: {k: none(x) for k, x in v.attributes().items()} for v in g.vs}
        ties = {end(want[0], g.vs[e.source]["id"], g.vs[e.target]["id"]): tuple(none(e.attributes().get(k)) for k in ("weight", "count", "from", "to")) for e in g.es}
        found["graphml by igraph"] = differences(want, g.is_directed(), nodes, ties, ALL)

        for version in ("1.2", "1.3"):
            graph = nx.read_gexf(file("gexf", QUERY + "&gexf=" + version))
            found[f"gexf {version} by NetworkX"] = of_networkx(want, graph)
            if (graph.graph["mode"] == "dynamic") != (kind in DATED):
                found[f"gexf {version} by NetworkX"]["wrong"].append(graph.graph["mode"])
            days = [d for _, _, d in graph.edges(data=True) if kind in DATED and (("start" in d) != ("from" in d) or ("end" in d) != ("to" in d))]
            found[f"gexf {version} by NetworkX"]["wrong"] += [str(d) for d in days[:3]]
        found["json by NetworkX"] = of_networkx(want, nx.node_link_graph(json.loads(fetch(kind + ".json")), edges="edges"))
        found["cyjs by NetworkX"] = of_networkx(want, nx.cytoscape_graph(json.loads(fetch(kind + ".cyjs"))))

        order = [line.split(",")[0] for line in fetch(kind + "/nodes.csv", "?measures=degree").decode().split("\n")[1:]]
        path = file("net")
        graph = nx.read_pajek(path)
        found["net by NetworkX"] = of_networkx(want, graph, [], 1, lambda n: order[int(graph.nodes[n]["id"]) - 1])
        g = igraph.Graph.Read_Pajek(path)
        ties = {end(want[0], order[e.source], order[e.target]): (e["weight"],) for e in g.es}
        found["net by igraph"] = differences(want, g.is_directed(), {order[v.index]: {} for v in g.vs}, ties, [])

    vos = json.loads(fetch(kind + ".vosviewer.json"))["network"]
    nodes = {i["id"]: {"label": i["label"], "community": i.get("cluster"), **i["weights"], **i["scores"]} for i in vos["items"]}
    ties = {end(want[0], t["source_id"], t["target_id"]): (t["strength"],) for t in vos["links"]}
    found["vosviewer.json"] = differences(want, want[0], nodes, ties, MEASURES + ["label"])
    return found


def tables(kind):
    import pandas as pd

    want = asked(kind)
    at = origin + "/networks/" + kind
    columns = {"Label": "label"} | {c[0].upper() + c[1:]: c for c in MODES + MEMBERS + MEASURES}
    texts = {"keep_default_na": False, "dtype": {c[0].upper() + c[1:]: str for c in MODES}}
    read = pd.read_csv(at + "/nodes.csv" + QUERY + "&comments=1", comment="#", na_values={c[0].upper() + c[1:]: [""] for c in MEMBERS + MEASURES}, float_precision="round_trip", **texts)
    nodes = {}
    for row in read.to_dict("records"):
        nodes[row["Id"]] = {columns[c]: whole(v) for c, v in row.items() if c in columns and v != "" and v == v}
    read = pd.read_csv(at + "/ties.csv?comments=1", comment="#", dtype={"From": str, "To": str}, float_precision="round_trip")
    none = lambda v: None if v != v else v
    ties = {end(want[0], t["Source"], t["Target"]): (t["Weight"], t["Count"], none(t["From"]), none(t["To"])) for t in read.to_dict("records")}
    directed = set(read["Type"]) == {"Directed"} if len(read) else want[0]  # without ties a table does not say
    return {"csv by pandas": differences(want, directed, nodes, ties, ALL)}


print(json.dumps({kind: {"graphs": graphs, "tables": tables}[programs](kind) for kind in KINDS}))
