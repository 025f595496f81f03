"""Opens networks of a server with the library that Gephi is made of, and compares what it reads with the network as JSON, which networks.py compares
with GraphQL. It prints as JSON how many nodes and ties it read, and what differs: by kind, and by format. python gephi.py ORIGIN JAVA GEPHI READER
FORMAT...: the jar of Gephi's library, the program that reads, and gexf, graphml or csv."""

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from datetime import datetime, timedelta, timezone

origin, java, gephi, reader, *formats = sys.argv[1:]

KINDS = ["affiliation", "co-membership", "alliance-overlap", "country-co-membership", "exchange", "country-exchange", "course-offering", "atlas"]
DATED = {"affiliation", "exchange", "course-offering"}
QUERY = "?language=zh&measures=degree,inDegree,outDegree,strength,inStrength,outStrength,betweenness,closeness,harmonic,pageRank,coreness,clustering,constraint,component,community"
FORMATS = {"gexf": [".gexf"], "graphml": [".graphml"], "csv": ["/nodes.csv", "/ties.csv"]}  # of a network in tables the second is appended to the first


def fetch(path):
    with urllib.request.urlopen(origin + "/networks/" + path) as answer:
        return answer.read()


def instant(date, last):
    """The first or the last day of a date, as Gephi counts, in milliseconds."""
    year, month, day = ([int(part) for part in date.split("-")] + [0, 0])[:3]
    if not last:
        at = datetime(year, month or 1, day or 1, tzinfo=timezone.utc)
    elif day:
        at = datetime(year, month, day, tzinfo=timezone.utc)
    else:
        at = datetime(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1, tzinfo=timezone.utc) - timedelta(days=1)
    return at.timestamp() * 1000


def interval(tie):
    """When a tie is there, as Gephi's timeline has it; None where no date is known."""
    if "from" not in tie and "to" not in tie:
        return None
    return (instant(tie["from"], False) if "from" in tie else float("-inf"), instant(tie["to"], True) if "to" in tie else float("inf"))


def intervals(text):
    if text is None:
        return None
    ((low, high),) = re.findall(r"^<\[(\S+), (\S+)\]>$", text)
    return float(low.replace("Infinity", "inf")), float(high.replace("Infinity", "inf"))


def end(directed, source, target):
    return (source, target) if directed else tuple(sorted((source, target)))


def spoilt(values):
    """The values as Gephi 0.10.1 takes them: since gephi/gephi#2158, INF, which is how XML writes an infinite number, becomes Infinity in texts too,
    except in labels."""
    return {k: v.replace("INF", "Infinity") if isinstance(v, str) and k != "label" else v for k, v in values.items()}


def compared(kind, format, is_, read):
    wrong = [issue for issue in read["issues"] if not issue.startswith("INFO") and not re.match(r"WARNING: Graph attributes '\w+' ignored as not supported by Gephi", issue)]
    nodes = {n.pop("id"): n for n in read["nodes"]}
    name = str.lower if format == "csv" else str  # Gephi writes all headings of tables small
    spoil = (lambda values: values) if format == "csv" else spoilt
    want = {n["id"]: spoil({name(k): v for k, v in n.items() if k != "id"}) for n in is_["nodes"]}
    wrong += [f"nodes: {n}" for n in sorted(set(nodes) ^ set(want))][:3]
    wrong += [f"{n}: {nodes[n]}, not {want[n]}" for n in nodes if n in want and nodes[n] != want[n]][:3]
    ties, timed = {}, format == "gexf" and kind in DATED
    for t in read["edges"]:
        if t.pop("directed") != is_["directed"]:
            wrong.append(f"direction of {t}")
        t["interval"] = intervals(t.get("interval"))
        ties[end(is_["directed"], t.pop("source"), t.pop("target"))] = t
    want = {}
    for t in is_["edges"]:
        want[end(is_["directed"], t["source"], t["target"])] = {k: v for k, v in t.items() if k not in ("source", "target")} | {"interval": interval(t) if timed else None}
    wrong += [f"ties: {t}" for t in sorted(set(ties) ^ set(want))][:3]
    wrong += [f"{t}: {ties[t]}, not {want[t]}" for t in ties if t in want and ties[t] != want[t]][:3]
    if read["dynamic"] != (timed and any(interval(t) for t in is_["edges"])):
        wrong.append(f"dynamic: {read['dynamic']}")
    return {"nodes": len(nodes), "ties": len(ties), "wrong": wrong[:5]}


with tempfile.TemporaryDirectory() as folder:
    files = []
    for kind in KINDS:
        for format in formats:
            parts = FORMATS[format]
            paths = [os.path.join(folder, kind + part.replace("/", "-")) for part in parts]
            files.append((kind, format, "+".join(paths)))
            for part, path in zip(parts, paths):
                with open(path, "wb") as file:
                    file.write(fetch(kind + part + ("" if "ties" in part else QUERY)))
    command = [java, "-Djava.awt.headless=true", "-cp", gephi, reader, *(f[2] for f in files)]
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=100)
    if out.returncode:
        raise SystemExit(out.stderr.decode()[-3000:])
found = {}
lines = out.stdout.decode().split("\n")[:-1]
assert len(lines) == len(files), out.stderr.decode()[-3000:]
for (kind, format, _), line in zip(files, lines):
    found.setdefault(kind, {})[format] = compared(kind, format, json.loads(fetch(f"{kind}.json{QUERY}")), json.loads(line))
print(json.dumps(found))
