"""The typed client that ariadne-codegen generates asks: rows, a date that may be null, and a fragment on an interface.
python ask.py ORIGIN, in a folder where ariadne-codegen has run"""

import json
import os
import sys

sys.path.insert(0, os.getcwd())

from graphql_client import Client

facts = {}
with Client(url=f"{sys.argv[1]}/graphql") as client:
    rows = client.initiators(id="gma").alliance.memberships.nodes
    facts["initiators"] = [{"from": row.from_, "institution": {"name": row.institution.name}} for row in rows]
    for name, date in {"now": None, "then": "2020-12-12"}.items():
        world = client.world(date=date)
        facts[name] = {"asOf": world.dataset.as_of, "members": world.alliance.members.total_count}
    row = client.row(id="alliance/gma").node
    facts["row"] = {"type": row.typename__, "founded": row.founded}
print(json.dumps(facts))
