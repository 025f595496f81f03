"""gql fetches the schema, checks questions against it, and asks: by text, by its builder, for a date, and what goes wrong.
python session.py ORIGIN"""

import json
import sys

import gql
import graphql
import requests
from gql import Client
from gql.dsl import DSLQuery, DSLSchema, dsl_gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

origin = sys.argv[1]
url = f"{origin}/graphql"
facts = {"version": gql.__version__, "core": graphql.version}


def members(address):
    with Client(transport=RequestsHTTPTransport(url=address, timeout=30), fetch_schema_from_transport=True) as session:
        answer = session.execute(gql.gql('{ alliance(id: "gma") { members { totalCount } } dataset { asOf } }'))
    return {"asOf": answer["dataset"]["asOf"], "members": answer["alliance"]["members"]["totalCount"]}


facts["now"], facts["then"] = members(url), members(f"{url}?asOf=2020-12-12")

with Client(transport=RequestsHTTPTransport(url=url, timeout=30), fetch_schema_from_transport=True) as session:
    schema = session.client.schema
    facts["types"] = len(graphql.print_schema(schema)) > 0 and len(schema.type_map)
    ds = DSLSchema(schema)
    membership = ds.MembershipConnection.nodes.select(getattr(ds.Membership, "from"), ds.Membership.institution.select(ds.Institution.name))
    query = ds.Query.alliance(id="gma").select(ds.Alliance.memberships(where={"role": ["INITIATOR"]}).select(membership))
    facts["initiators"] = session.execute(dsl_gql(DSLQuery(query)))["alliance"]["memberships"]["nodes"]
    try:
        session.execute(gql.gql('{ alliance(id: "gma") { nome } }'))
    except graphql.GraphQLError as error:
        facts["before"] = error.message  # it is said before anything is sent
    try:
        session.execute(gql.gql("{ countries(first: 501) { totalCount } }"))
    except TransportQueryError as error:
        facts["code"] = error.errors[0]["extensions"]["code"]
facts["head"] = requests.head(url, params={"query": "{ dataset { name } }"}, timeout=30).status_code  # as monitors and link checkers ask
print(json.dumps(facts))
