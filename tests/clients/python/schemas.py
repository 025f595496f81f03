"""Validates networks of a server, as files in XML, against published schemas, and prints as JSON how many files of each format it validated and
what is wrong with them. python schemas.py ORIGIN GEXF JGRAPHT FOLDER: the XSD of GEXF 1.3, JGraphT's jar, which has those of GEXF 1.2 and
of GraphML, and a folder, in which it leaves the files of GEXF 1.3 for another validator."""

import copy
import io
import json
import os
import re
import sys
import urllib.request
import zipfile

from lxml import etree

origin, gexf, jar, folder = sys.argv[1:]

KINDS = ["affiliation", "co-membership", "alliance-overlap", "country-co-membership", "exchange", "country-exchange", "course-offering", "atlas"]
QUERY = "?language=zh&measures=degree,inDegree,outDegree,strength,inStrength,outStrength,betweenness,closeness,harmonic,pageRank,coreness,clustering,constraint,component,community"
SMALL = "country-exchange"  # the files of this are broken
XS = "{http://www.w3.org/2001/XMLSchema}"


class Jar(etree.Resolver):
    """Finds the files that a schema of the jar includes."""

    archive = zipfile.ZipFile(jar)

    def resolve(self, url, _, context):
        return self.resolve_string(self.archive.read(os.path.basename(url)), context)


def published(name):
    parser = etree.XMLParser()
    parser.resolvers.add(Jar())
    return etree.parse(io.BytesIO(Jar.archive.read(name)), parser)


def with_our_ids(schema):
    """GraphML takes only name tokens for the ids of nodes (xs:NMTOKEN), and an id here, as GraphQL answers it, has a stroke: institution/x. All
    programs that GraphML is written for take any text. So the id of a node and the ends of an edge are texts; nothing else differs."""
    for of, attribute in [("node.type", "id"), ("edge.type", "source"), ("edge.type", "target")]:
        (declared,) = schema.findall(f"{XS}complexType[@name='{of}']/{XS}attribute[@name='{attribute}']")
        assert declared.get("type") == "xs:NMTOKEN"
        declared.set("type", "xs:string")
    return schema


def without_strokes(document):
    """The file with other ids, so that it is valid by the schema as it was published: then nothing but the stroke keeps it from that."""
    changed = copy.deepcopy(document)
    for e in changed.iter():
        for attribute in {"node": ["id"], "edge": ["source", "target"]}.get(etree.QName(e).localname, []):
            e.set(attribute, e.get(attribute).replace("/", "."))
    return changed


GRAPHML = etree.XMLSchema(published("graphml.xsd"))
SCHEMAS = {
    "graphml": etree.XMLSchema(with_our_ids(published("graphml.xsd"))),
    "gexf 1.2": etree.XMLSchema(published("gexf.xsd")),
    "gexf 1.3": etree.XMLSchema(etree.parse(gexf)),
}


def errors(schema, document):
    schema.validate(document)
    return [f"line {e.line}: {e.message}" for e in schema.error_log]


def tags(document, name):
    return [e for e in document.iter() if etree.QName(e).localname == name]


def first(document, name):
    return tags(document, name)[0]


def renamed(element, name):
    element.tag = "{%s}%s" % (etree.QName(element).namespace, name)


def swapped(element):
    """Puts an element before the one that it follows."""
    before = element.getprevious()
    before.addprevious(element)


# What breaks a file, so that it is seen that a schema says so.
BROKEN = {
    "graphml": {
        "an attribute that nobody knows": lambda d: first(d, "node").set("label", "x"),
        "an element that nobody knows": lambda d: renamed(first(d, "node"), "vertex"),
        "a node without id": lambda d: first(d, "node").attrib.pop("id"),
        "an edge without target": lambda d: first(d, "edge").attrib.pop("target"),
        "a type that nobody knows": lambda d: first(d, "key").set("attr.type", "integer"),
        "a direction that nobody knows": lambda d: first(d, "graph").set("edgedefault", "mixed"),
        "two keys of one id": lambda d: tags(d, "key")[1].set("id", first(d, "key").get("id")),
        "two nodes of one id": lambda d: tags(d, "node")[1].set("id", first(d, "node").get("id")),
        "an edge from nowhere": lambda d: first(d, "edge").set("source", "nowhere"),
        "a value of no key": lambda d: first(d, "data").set("key", "none"),
        "a key after the graph": lambda d: d.getroot().append(copy.deepcopy(first(d, "key"))),
    },
    "gexf 1.3": {
        "an attribute that nobody knows": lambda d: first(d, "node").set("name", "x"),
        "an element that nobody knows": lambda d: renamed(first(d, "node"), "vertex"),
        "a node without id": lambda d: first(d, "node").attrib.pop("id"),
        "an edge without target": lambda d: first(d, "edge").attrib.pop("target"),
        "a type that nobody knows": lambda d: first(d, "attribute").set("type", "int"),
        "a direction that nobody knows": lambda d: first(d, "graph").set("defaultedgetype", "mixed"),
        "a weight that is no number": lambda d: first(d, "edge").set("weight", "heavy"),
        "a day that is none": lambda d: first(d, "edge").set("start", "2013-02-30"),
        "another version": lambda d: d.getroot().set("version", "1.2"),
        "edges before nodes": lambda d: swapped(first(d, "edges")),
        "the graph before its description": lambda d: swapped(first(d, "graph")),
    },
}
BROKEN["gexf 1.2"] = {name: change for name, change in BROKEN["gexf 1.3"].items() if name not in ("another version", "edges before nodes")}  # it allows these


found = {"files": dict.fromkeys(SCHEMAS, 0), "wrong": [], "published": [], "accepted": []}
for kind in KINDS:
    for format, schema in SCHEMAS.items():
        name, _, version = format.partition(" ")
        with urllib.request.urlopen(f"{origin}/networks/{kind}.{name}{QUERY}" + (f"&gexf={version}" if version else "")) as answer:
            text = answer.read()
        document = etree.parse(io.BytesIO(text))
        found["files"][format] += 1
        found["wrong"] += [f"{kind}, {format}: {e}" for e in errors(schema, document)[:3]]
        if format == "gexf 1.3":
            with open(os.path.join(folder, kind + ".gexf"), "wb") as file:
                file.write(text)
        if kind == SMALL:
            for what, change in BROKEN[format].items():
                broken = copy.deepcopy(document)
                change(broken)
                if schema.validate(broken):
                    found["accepted"].append(f"{format}: {what}")
        if format == "graphml":
            found["published"] += [f"{kind}: {e}" for e in errors(GRAPHML, without_strokes(document))[:3]]
            if kind == SMALL and GRAPHML.validate(document):
                found["accepted"].append("graphml: ids with strokes")
print(json.dumps(found))
