"""graphql-core reads the schema: asked of the server with each set of options, built, and printed; and as text, which must be
the same schema. python core.py ORIGIN"""

import inspect
import json
import sys
import urllib.request

import graphql

origin = sys.argv[1]


def ask(query):
    request = urllib.request.Request(f"{origin}/graphql", json.dumps({"query": query}).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)["data"]


def types(schema):
    """The types in one order. The directives are left out: old versions do not know each that the specification has now."""
    in_order = graphql.lexicographic_sort_schema(schema).type_map.values()
    return [graphql.print_type(of) for of in in_order if not graphql.is_introspection_type(of)]


with urllib.request.urlopen(f"{origin}/schema.graphql", timeout=30) as answer:
    published = graphql.build_schema(answer.read().decode())

options = ("descriptions", "specified_by_url", "directive_is_repeatable", "schema_description", "input_value_deprecation", "one_of", "input_object_one_of")
known = inspect.signature(graphql.get_introspection_query).parameters
facts = {"version": graphql.version, "ways": {}}
for way, chosen in {"default": {}, "every": {name: True for name in options if name in known}}.items():
    introspection = ask(graphql.get_introspection_query(**chosen))
    schema = graphql.build_client_schema(introspection)
    text = graphql.print_schema(schema)
    facts["ways"][way] = {
        "types": len(schema.type_map),
        "problems": [error.message for error in graphql.validate_schema(schema)],
        "directives": sorted(directive.name for directive in schema.directives),
        "described": bool(schema.description),
        "sameAgain": graphql.print_schema(graphql.build_schema(text)) == text,
        "sameIntrospection": graphql.print_schema(graphql.build_client_schema(graphql.introspection_from_schema(schema))) == text,
        "asPublished": types(schema) == types(published),
    }
print(json.dumps(facts))
