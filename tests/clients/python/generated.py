"""sgqlc asks with the code that it generated from the server's schema, now and for a date, and reads dates of a year alone.
python generated.py ORIGIN, in a folder with atlas_schema.py as sgqlc-codegen writes it"""

import json
import os
import sys

sys.path.insert(0, os.getcwd())

from atlas_schema import atlas_schema as schema
from sgqlc.endpoint.http import HTTPEndpoint
from sgqlc.operation import Operation


def ask(address, operation):
    answer = HTTPEndpoint(address, timeout=30)(operation)
    if "errors" in answer:
        raise SystemExit(str(answer["errors"]))
    return operation + answer


url = f"{sys.argv[1]}/graphql"
facts = {}
for name, address in {"now": url, "then": f"{url}?asOf=2020-12-12"}.items():
    operation = Operation(schema.Query)
    operation.alliance(id="gma").members.total_count()
    operation.dataset.as_of()
    answer = ask(address, operation)
    facts[name] = {"asOf": answer.dataset.as_of, "members": answer.alliance.members.total_count}

operation = Operation(schema.Query)
operation.memberships(first=500).nodes.from_()
facts["from"] = [row.from_ for row in ask(url, operation).memberships.nodes if row.from_]

operation = Operation(schema.Query)
operation.search(text="asian universities", kinds=["ALLIANCE"], first=1).edges.node.__as__(schema.Alliance).founded()
facts["founded"] = ask(url, operation).search.edges[0].node.founded
print(json.dumps(facts))
