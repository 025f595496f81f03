"""Reconciles names with a client of other people, and checks every kind of answer of the service by schemas. It prints what it saw as
JSON; the argument is the server's origin."""

import json
import pathlib
import sys
import urllib.parse
import urllib.request

from jsonschema import Draft202012Validator
from py_reconciliation_service_api import build_reconciliation_service
from py_reconciliation_service_api.models.reconciliation import ReconciliationQuery

origin = sys.argv[1]
schemas = json.loads((pathlib.Path(__file__).parent / "reconcile.schemas.json").read_text(encoding="utf-8"))
checked = {}


def check(kind, answer):
    Draft202012Validator({"$defs": schemas["$defs"], "$ref": f"#/$defs/{kind}"}).validate(answer)
    checked[kind] = checked.get(kind, 0) + 1
    return answer


def get(address):
    with urllib.request.urlopen(address) as answer:
        return json.load(answer)


def post(**form):
    with urllib.request.urlopen(origin + "/reconcile", urllib.parse.urlencode({k: json.dumps(v) for k, v in form.items()}).encode()) as answer:
        return json.load(answer)


def at(service, **parameters):
    return service["service_url"] + service["service_path"] + "?" + urllib.parse.urlencode(parameters)


manifest = check("manifest", get(origin + "/reconcile"))
names = sys.argv[2:]
check("results", post(queries={f"q{i}": {"query": name, "type": "INSTITUTION"} for i, name in enumerate(names)}))
check("results", post(queries={"none": {"query": "xyzzy plugh"}, "one": {"properties": [{"pid": "ror", "v": "03cve4549"}]}}))
for kind in manifest["defaultTypes"]:
    check("results", post(queries={"q": {"query": "university", "type": kind["id"], "limit": 50}}))
    proposed = check("proposed", get(at(manifest["extend"]["propose_properties"], type=kind["id"])))
    found = check("suggested", get(at(manifest["suggest"]["entity"], prefix="un", type=kind["id"])))
    check("extended", post(extend={"ids": [one["id"] for one in found["result"]], "properties": [{"id": p["id"]} for p in proposed["properties"]]}))
for service in ("type", "property"):
    check("suggested", get(at(manifest["suggest"][service], prefix="")))

client = build_reconciliation_service(origin + "/reconcile")
answers = client.reconcile_batch([ReconciliationQuery(query=name, type="INSTITUTION", limit=1) for name in names])
print(json.dumps({
    "checked": checked,
    "first": [answer.result[0].id if answer.result else "" for answer in answers],
    "match": [bool(answer.result and answer.result[0].match) for answer in answers],
}))
