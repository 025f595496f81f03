"""Reads the answers of saved questions by their addresses: by pandas as tables, and by json as the API answers, which it lays out as
rows itself. It prints what it saw as JSON; the argument is the server's origin."""

import json
import sys
import urllib.parse
import urllib.request
import warnings

import pandas as pd

warnings.simplefilter("ignore")
origin = sys.argv[1]


def fetch(path, numbers=None):
    with urllib.request.urlopen(origin + path) as answer:
        return json.load(answer, parse_int=numbers, parse_float=numbers)


def table(path, **storage):
    frame = pd.read_csv(origin + path, dtype=str, keep_default_na=False, **storage)
    return [{name: cell for name, cell in zip(frame.columns, row)} for row in frame.itertuples(index=False, name=None)]


def word(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value


def rows(value, path=(), edge=False):
    """The rows of an object: what encloses a list is repeated. A part of a path that leads through a connection is None."""
    cells, inner = {}, None
    for name, child in value.items():
        if isinstance(child, dict):
            below = rows(child, path + (None if edge and name == "node" else name,))
            if len(below) == 1:
                cells.update(below[0])
            else:
                inner = below
        elif isinstance(child, list) and child and isinstance(child[0], dict):
            at = path + (None if name in ("nodes", "edges") else name,)
            inner = [row for one in child for row in rows(one, at, name == "edges")]
        else:
            cells[path + (name,)] = ";".join(map(word, child)) if isinstance(child, list) else word(child)
    return [cells] if inner is None else [{**cells, **row} for row in inner]


def name(path, roots):
    """The name of a column: without the only root field, and without what leads through a connection."""
    return ".".join(part for part in (path[1:] if roots == 1 else path) if part)


seen = {}
for question in fetch("/q/")["queries"]:
    if question["addresses"]["csv"] is None:
        continue
    read = table("/q/" + question["addresses"]["csv"])
    data = fetch("/q/" + question["addresses"]["json"], numbers=str)["data"]
    laid = rows(data)
    wrong = []
    for got, want in zip(read, laid):
        want = {name(path, len(data)): cell for path, cell in want.items()}
        # Where an object lacks a column, or the row of a list is not there, the cell is empty.
        if any(got[column] != want.get(column, "") for column in got) or not all(column in got or cell == "" for column, cell in want.items()):
            wrong.append([got, want])
    seen[question["name"]] = {"rows": len(read), "laid": len(laid), "columns": len(read[0]) if read else 0, "wrong": wrong[:1]}

document = "query($code: String!) { institutions(first: 500, where: {country: {code: {eq: $code}}}) { nodes { id country { code } } } }"
asked = table(
    "/graphql?" + urllib.parse.urlencode({"query": document, "variables": json.dumps({"code": "FR"})}),
    storage_options={"Accept": "text/csv"},
)
print(json.dumps({"seen": seen, "asked": [row["id"] for row in asked]}))
