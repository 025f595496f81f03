// Programs in JavaScript read networks of a server by their addresses: graphology's readers, with which Gephi Lite opens files, cytoscape.js,
// and Graphviz. What each reads is compared with the network as JSON, which networks.py compares with GraphQL, and printed: by kind, and by
// format with the program, how many nodes and ties, and what is wrong. node graphs.mjs ORIGIN

import { instance } from "@viz-js/viz";
import cytoscape from "cytoscape";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const origin = process.argv[2];
const kinds = ["affiliation", "co-membership", "alliance-overlap", "country-co-membership", "exchange", "country-exchange", "course-offering", "atlas"];
const query = "?language=zh&measures=degree,inDegree,outDegree,strength,inStrength,outStrength,betweenness,closeness,harmonic,pageRank,coreness,clustering,constraint,component,community";
const graphviz = await instance();
const maxDrawn = 300; // ties that Graphviz lays out; more take it long

async function fetched(path) {
  const answer = await fetch(`${origin}/networks/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.text();
}

const end = (directed, source, target) => JSON.stringify(directed || source < target ? [source, target] : [target, source]);

// What of an object matters, in a fixed order: without what a program adds.
const known = (of, names) => JSON.stringify(names.filter((n) => of[n] !== undefined && of[n] !== "").map((n) => [n, of[n]]));

// compared gives what differs between a network as it was read, {directed, nodes: Map, ties: Map}, and as it is. Of nodes and ties the values of
// these names are compared.
function compared(is, read, ofNodes, ofTies) {
  const wrong = [];
  if (read.directed !== is.directed) wrong.push(`directed: ${read.directed}`);
  for (const [what, names] of [["nodes", ofNodes], ["ties", ofTies]]) {
    for (const [key, value] of is[what]) {
      if (!read[what].has(key)) wrong.push(`${what}: no ${key}`);
      else if (known(read[what].get(key), names) !== known(value, names)) wrong.push(`${key}: ${known(read[what].get(key), names)}, not ${known(value, names)}`);
    }
    for (const key of read[what].keys()) if (!is[what].has(key)) wrong.push(`${what}: ${key}`);
  }
  return { nodes: read.nodes.size, ties: read.ties.size, wrong: wrong.slice(0, 5) };
}

// ofGraphology is a graph of graphology. It learns the direction from the ties, so that a file without ties has none.
function ofGraphology(is, graph) {
  const read = { directed: graph.size ? graph.type === "directed" : is.directed, nodes: new Map(), ties: new Map() };
  graph.forEachNode((id, attributes) => read.nodes.set(id, attributes));
  graph.forEachEdge((_, attributes, source, target) => read.ties.set(end(is.directed, source, target), attributes));
  return read;
}

// ofCytoscape is a graph of cytoscape.js, which has no direction of its own.
function ofCytoscape(is, file) {
  const graph = cytoscape({ headless: true, elements: file.elements });
  return {
    directed: file.data.statement === is.statement && is.directed,
    nodes: new Map(graph.nodes().map((n) => [n.id(), n.data()])),
    ties: new Map(graph.edges().map((e) => [end(is.directed, e.data("source"), e.data("target")), e.data()])),
  };
}

// ofGraphviz is a graph as Graphviz gives it in JSON. There a node has its attribute name in place of its id, so that nodes are known by their
// order, which is that of the file; labels are still escaped, as Graphviz draws them.
function ofGraphviz(is, file) {
  const graph = graphviz.renderJSON(file, { engine: is.ties.size > maxDrawn ? "nop" : "sfdp" });
  const ids = [...is.nodes.keys()];
  const label = (text) => text.replace(/\\(.)/g, (_, c) => (c === "n" ? "\n" : c)).replace(/&amp;(#?\w+;)/g, "&$1");
  return {
    directed: graph.directed,
    nodes: new Map((graph.objects ?? []).map((o) => [ids[o._gvid], { label: label(o.label) }])),
    ties: new Map((graph.edges ?? []).map((e) => [end(is.directed, ids[e.tail], ids[e.head]), { ...e, weight: Number(e.weight), count: Number(e.count) }])),
  };
}

const found = {};
for (const kind of kinds) {
  const json = JSON.parse(await fetched(kind + ".json" + query));
  const is = {
    directed: json.directed,
    statement: json.graph.statement,
    nodes: new Map(json.nodes.map((n) => [n.id, n])),
    ties: new Map(json.edges.map((e) => [end(json.directed, e.source, e.target), e])),
  };
  const ofNodes = [...new Set(json.nodes.flatMap(Object.keys))].filter((n) => n !== "id");
  const ofTies = ["weight", "count", "from", "to"];
  found[kind] = {};
  for (const version of ["1.2", "1.3"]) {
    const read = gexf.parse(Graph, await fetched(`${kind}.gexf${query}&gexf=${version}`));
    found[kind][`gexf ${version} by graphology`] = compared(is, ofGraphology(is, read), ofNodes, ofTies);
  }
  const read = graphml.parse(Graph, await fetched(kind + ".graphml" + query));
  found[kind]["graphml by graphology"] = compared(is, ofGraphology(is, read), ofNodes, ofTies);
  if (read.getAttribute("statement") !== is.statement) found[kind]["graphml by graphology"].wrong.push(read.getAttribute("statement"));
  found[kind]["cyjs by cytoscape.js"] = compared(is, ofCytoscape(is, JSON.parse(await fetched(kind + ".cyjs" + query))), ofNodes, ofTies);
  found[kind]["dot by Graphviz"] = compared(is, ofGraphviz(is, await fetched(kind + ".dot" + query)), ["label"], ofTies);
}
console.log(JSON.stringify(found));
