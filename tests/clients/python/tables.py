"""Reads the tables of a server by their addresses, as a notebook does, and prints what it saw as JSON: the first argument is the
server's origin, the second which program reads."""

import io
import json
import os
import sys
import tempfile
import urllib.request
import warnings
import zipfile

warnings.simplefilter("ignore")
origin, program = sys.argv[1:]


def by_pandas():
    import pandas as pd

    def rows(query):
        with urllib.request.urlopen(origin + "/tables/datapackage.json" + query) as answer:
            package = json.load(answer)
        tables = {r["name"]: pd.read_csv(origin + "/tables/" + r["path"], keep_default_na=False) for r in package["resources"]}
        return {name: list(table["id"]) for name, table in tables.items()}

    return {"now": rows(""), "then": rows("?asOf=2015")}


def by_frictionless():
    from frictionless import Package

    def wrong(source):
        report = Package(source).validate()
        return [e.message for e in report.errors] + [e.message for task in report.tasks for e in task.errors]

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "tables.zip")
        urllib.request.urlretrieve(origin + "/tables.zip?asOf=2015", path)
        return {
            "now": wrong(origin + "/tables/datapackage.json"),
            "then": wrong(origin + "/tables/datapackage.json?asOf=2015"),
            "zip": wrong(path),
        }


def by_croissant():
    import mlcroissant as mlc
    import yaml

    with urllib.request.urlopen(origin + "/tables.zip") as answer:
        archive = zipfile.ZipFile(io.BytesIO(answer.read()))
    with tempfile.TemporaryDirectory() as folder:
        archive.extractall(folder)
        dataset = mlc.Dataset(jsonld=os.path.join(folder, "croissant.json"))
        rows = {
            r.uuid: [row[r.uuid + "/id"].decode() for row in dataset.records(r.uuid)]
            for r in dataset.metadata.record_sets
            if r.uuid in ("alliances", "memberships", "figures", "sources")  # NA, which is Namibia, is no value to mlcroissant
        }
        citation = yaml.safe_load(archive.read("CITATION.cff"))
        issues = dataset.metadata.ctx.issues
        return {
            "rows": rows,
            "wrong": sorted(str(i) for i in issues.errors) + sorted(str(i) for i in issues.warnings),
            "version": citation["version"],
            "released": citation["date-released"],
            "type": citation["type"],
        }


print(json.dumps({"pandas": by_pandas, "frictionless": by_frictionless, "croissant": by_croissant}[program]()))
