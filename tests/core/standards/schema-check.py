"""Holds standards in YAML against the schema for editors: all of GOOD pass, none of BAD does.

usage: schema-check.py SCHEMA GOOD... --bad BAD...
Exits with 77, which counts as skipped, where Python has no jsonschema or yaml.
"""

import json
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    sys.exit(77)


class Plain(yaml.SafeLoader):
    """Reads days as text, as editors do."""


Plain.yaml_implicit_resolvers = {
    letter: [one for one in found if one[0] != "tag:yaml.org,2002:timestamp"]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

schema_path, *paths = sys.argv[1:]
split = paths.index("--bad")
with open(schema_path, encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

wrong = 0
for place, path in enumerate(paths):
    if place == split:
        continue
    with open(path, encoding="utf-8") as file:
        errors = list(validator.iter_errors(yaml.load(file, Plain)))
    if bool(errors) != (place > split):
        wrong += 1
        print(path, "is refused" if errors else "is taken")
        for error in errors[:5]:
            print("  ", error.json_path, error.message[:200])
sys.exit(1 if wrong else 0)
