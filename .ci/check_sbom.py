"""Check a bill of materials, with the Python of what was listed: check_sbom.py FILE.

It must name what pyproject.toml asks for and all that was installed for it, and nothing else, each
with its version and licence, and each reached from the package itself.
"""

import json
import re
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path


def normal(name: str) -> str:
    """Return the name of a package as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
asked = {normal(re.split("[^A-Za-z0-9._-]", each)[0]) for each in project["dependencies"]}
installed = {normal(each.name): each.version for each in distributions()}
installed.pop(normal(project["name"]))

bill = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
names = {each["bom-ref"]: normal(each["name"]) for each in bill["components"]}
needs = {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}
root = bill["metadata"]["component"]["bom-ref"]
reached, waiting = set[str](), list(needs[root])
while waiting:
    if (ref := waiting.pop()) not in reached:
        reached.add(ref)
        waiting += needs.get(ref, [])

assert asked == {names[ref] for ref in needs[root]}, "the direct dependencies differ"
assert installed == {normal(each["name"]): each["version"] for each in bill["components"]}
assert set(names) == reached, "a component is needed by none"
assert all(each["licenses"] and each["purl"] for each in bill["components"])
print(f"bill of materials: {', '.join(sorted(f'{n} {v}' for n, v in installed.items()))}")
