"""Measure everything and print it: `python tests/benchmark.py`.

With `--publish` the tables are written to docs/reference/benchmarks.md too; with names of groups,
such as `xml text`, only those are measured.
"""

import argparse
import platform
import re
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from lxml import etree

from benchmarks import exchange_figures, process_figures, text_figures
from benchmarks.figures import Row, as_markdown, as_text

_PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "benchmarks.md"
_MEASURED = re.compile(r"(<!-- measured -->\n).*(<!-- end of what was measured -->)", re.DOTALL)
_GROUPS: Mapping[str, Callable[[], Iterator[Row]]] = {
    "xml": exchange_figures.xml_figures,
    "scale": exchange_figures.scale_figures,
    "json": exchange_figures.json_figures,
    "text": text_figures.figures,
    "rules": text_figures.rule_figures,
    "import": process_figures.import_figures,
    "header": process_figures.header_figures,
    "memory": process_figures.memory_figures,
}


def main() -> None:
    """Measure the groups that the arguments name, or all."""
    parser = argparse.ArgumentParser(description="Measure how fast vn_notice is.")
    parser.add_argument("groups", nargs="*", metavar="group", help=", ".join(_GROUPS))
    parser.add_argument("--publish", action="store_true", help=f"write {_PAGE.name} too")
    arguments = parser.parse_args()
    rows: list[Row] = []
    print(_setting())
    for name in arguments.groups or _GROUPS:
        found = list(_GROUPS[name]())
        print("\n".join(as_text(found)), flush=True)
        rows += found
    if arguments.publish:
        _publish(rows)


def _setting() -> str:
    """Return what was measured with."""
    versions = ", ".join(
        f"{name} {version(name)}" for name in ("vn-notice", "lxml", "attrs", "cattrs")
    )
    libxml2 = ".".join(map(str, etree.LIBXML_COMPILED_VERSION))
    return (
        f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, "
        f"{platform.system()}; {versions}, libxml2 {libxml2}"
    )


def _publish(rows: list[Row]) -> None:
    tables = "\n".join([f"{_setting()}.", *as_markdown(rows)])
    page = _PAGE.read_text(encoding="utf-8")
    page = _MEASURED.sub(lambda found: f"{found[1]}\n{tables}\n\n{found[2]}", page)
    _PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
