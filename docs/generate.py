"""Write the tables of the reference pages from the package's own lists.

`python docs/generate.py` rewrites them; a test holds that they are as they would be written.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from vn_notice.diagnostics import DiagnosticKind, kinds_in
from vn_notice.exchange import kinds as json_kinds
from vn_notice.grammar.numbers import NumberOddity
from vn_notice.grammar.place_dates import DateOddity
from vn_notice.ingest import problems as file_problems
from vn_notice.parser import problems as parser_problems
from vn_notice.rules.outcomes import Outcome
from vn_notice.rules.page import page_of
from vn_notice.rules.regimes import Regime
from vn_notice.rules.registry import own_rules
from vn_notice.vocabulary import document_types, marks, phrases
from vn_notice.vocabulary.base import Vocabulary
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.roles import Role
from vn_notice.vocabulary.signing import SigningAuthority
from vn_notice.xml import kinds as xml_kinds
from vn_notice.xml import syntax_kinds

DOCS = Path(__file__).parent
_PLACE = re.compile(r"(<!-- table: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    cells = ((cell.replace("|", "\\|") for cell in row) for row in lines)
    return "".join(f"| {' | '.join(row)} |\n" for row in cells)


def vocabulary(members: Iterable[Vocabulary], first: str) -> str:
    """Return the table of a vocabulary."""
    rows = ((f"`{m.value}`", m.vi, m.en, m.law) for m in members)
    return table((first, "tiếng Việt", "English", "law"), rows)


def types() -> str:
    """Return the table of document types."""
    lists = (
        document_types.ADMINISTRATIVE_TYPES,
        document_types.LEGAL_TYPES,
        document_types.PARTY_TYPES,
    )
    rows = ((f"`{e.code}`", e.name, e.law) for entries in lists for e in entries)
    return table(("code", "type", "law"), rows)


def rules() -> str:
    """Return the list of the rules by family, and a section for each rule."""
    rules = own_rules()
    rows = (
        (
            f"[{r.code}](#{r.code.lower()}-{r.name})",
            r.severity.value,
            r.what.rstrip("."),
            ", ".join(regime.value for regime in r.laws),
            "yes" if r.fixable else "",
        )
        for r in rules
    )
    head = table(("rule", "severity", "what it checks", "regimes", "fix"), rows)
    return head + "\n" + "\n".join(page_of(r) for r in rules)


def problems(kinds: Iterable[DiagnosticKind]) -> str:
    """Return the table of kinds of problems."""
    head = ("code", "name", "severity", "English", "tiếng Việt", "expected")
    rows = (
        (kind.code, kind.name, kind.severity.value, kind.en, kind.vi, _code(kind.expects))
        for kind in kinds
    )
    return table(head, rows)


def _code(template: str | None) -> str:
    return "`{}`".format(template.replace("{{", "{").replace("}}", "}")) if template else ""


TABLES: dict[str, Callable[[], str]] = {
    "types": types,
    "labels": lambda: vocabulary(LabelStyle, "style"),
    "authorities": lambda: vocabulary(SigningAuthority, "authority"),
    "roles": lambda: vocabulary(Role, "role"),
    "marks": lambda: table(
        ("words", "kind"), ((words, kind.vi) for words, kind in marks.MARKS.items())
    ),
    "bases": lambda: table(("opener, without tone marks",), ((w,) for w in phrases.BASIS_OPENERS)),
    "triggers": lambda: table(("word, without tone marks",), ((w,) for w in phrases.TRIGGER_WORDS)),
    "number-oddities": lambda: vocabulary(NumberOddity, "oddity"),
    "date-oddities": lambda: vocabulary(DateOddity, "oddity"),
    "rules": rules,
    "regimes": lambda: vocabulary(Regime, "regime"),
    "outcomes": lambda: vocabulary(Outcome, "outcome"),
    "problems-xml-syntax": lambda: problems(syntax_kinds.KINDS),
    "problems-xml": lambda: problems(k for k in xml_kinds.KINDS if k not in syntax_kinds.KINDS),
    "problems-json": lambda: problems(json_kinds.KINDS),
    "problems-files": lambda: problems(kinds_in(vars(file_problems))),
    "problems-text": lambda: problems(parser_problems.KINDS),
}


def generated(page: str) -> str:
    """Return *page* with its tables written anew."""
    return _PLACE.sub(lambda found: f"{found[1]}\n{TABLES[found['name']]()}\n{found[3]}", page)


if __name__ == "__main__":
    for path in sorted(DOCS.rglob("*.md")):
        path.write_text(generated(path.read_text(encoding="utf-8")), encoding="utf-8")
