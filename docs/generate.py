"""Write the tables of the reference pages from the package's own lists.

`python docs/generate.py` rewrites them; a test holds that they are as they would be written.
"""

import re
import tomllib
from argparse import Action, ArgumentParser, _SubParsersAction
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from inspect import cleandoc
from pathlib import Path

from vn_notice import errors
from vn_notice.cli.main import build_parser
from vn_notice.diagnostics import DiagnosticKind, Language, kinds_in
from vn_notice.exchange import kinds as json_kinds
from vn_notice.grammar.numbers import NumberOddity
from vn_notice.grammar.place_dates import DateOddity
from vn_notice.ingest import problems as file_problems
from vn_notice.limits import Limits
from vn_notice.model.binding import doc_of, summary_of
from vn_notice.model.body import DEEPEST
from vn_notice.model.shape import Field
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
from vn_notice.xml import limits as xml_limits
from vn_notice.xml import syntax_kinds
from vn_notice.xml.plan import element_classes, plan_of
from vn_notice.xml.xsd_examples import examples

DOCS = Path(__file__).parent
_PLACE = re.compile(r"(<!-- table: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table; columns in which nothing stands are left out."""
    columns = [column for column in zip(head, *rows, strict=True) if any(column[1:])]
    lines = [*zip(*columns, strict=True)]
    lines.insert(1, ("---",) * len(columns))
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


def rules_vi() -> str:
    """Return the list of the rules in Vietnamese."""
    rows = (
        (
            f"[{r.code}](../reference/rules.md#{r.code.lower()}-{r.name})",
            r.severity.word("vi"),
            r.reason,
            "; ".join(r.points),
        )
        for r in own_rules()
    )
    return table(("quy tắc", "mức độ", "nội dung", "căn cứ"), rows)


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


def commands() -> str:
    """Return a section for each command, from the parser of the command line."""
    parsers = next(a for a in build_parser()._actions if isinstance(a, _SubParsersAction)).choices  # noqa: SLF001 - argparse tells it nowhere else
    return "\n".join(_command(parser) for parser in parsers.values())


def _command(parser: ArgumentParser) -> str:
    shown = (parser.epilog or "").partition("examples:\n")[2]
    commands = "\n".join(line.strip() for line in shown.splitlines())
    rows = ((f"`{_usage(a)}`", a.help or "") for a in parser._actions if a.dest != "help")  # noqa: SLF001
    return (
        f"## {parser.prog}\n\n{parser.description}\n\n"
        f"```text\n{commands}\n```\n\n{table(('argument', 'what it is'), rows)}"
    )


def _usage(action: Action) -> str:
    choices = " | ".join(map(str, action.choices or ()))
    value = "" if action.nargs == 0 else str(action.metavar or choices or action.dest.upper())
    many = "…" if action.nargs in ("+", "*") else ""
    return " ".join(filter(None, (", ".join(action.option_strings), value + many)))


_WORDS: dict[Language, dict[str, str]] = {
    "en": {"head": "in XML|value|how many|what it is", "text": "its words",
           "law": "Legal source", "any": "0–n", "as": "As"},
    "vi": {"head": "trong XML|giá trị|số lần|ý nghĩa", "text": "lời văn",
           "law": "Căn cứ pháp lý", "any": "0–n", "as": "Phần tử"},
}  # fmt: skip
_VALUES: dict[str, tuple[str, str]] = {
    "str": ("text", "chuỗi ký tự"),
    "int": ("number", "số nguyên"),
    "bool": ("true or false", "true hoặc false"),
    "date": ("date, `2021-01-22`", "ngày, `2021-01-22`"),
}


def elements(language: Language) -> str:
    """Return a section for each class of the model that is an element of XML."""
    shown = examples()
    return "\n".join(_element(cls, shown[cls], language) for cls in element_classes())


def _element(cls: type, shown: list[str], language: Language) -> str:
    words, doc = _WORDS[language], doc_of(cls)
    names = ", ".join(f"`<{name}>`" for name in sorted(_names_of(cls)))
    what = f"{summary_of(cls)} *{doc.vi[:1].upper()}{doc.vi[1:]}.*" if language == "en" else ""
    law = f"{words['law']}: {doc.law}." if doc.law else ""
    markup = "\n".join(line.removeprefix("  ") for line in shown[1:-1])
    head = tuple(words["head"].split("|"))
    facts = " ".join(filter(None, (what, f"{words['as']} {names}.", law)))
    return (
        f"## {_title(cls, language)}\n\n{facts}\n\n"
        f"{table(head, _rows(cls, language))}\n```xml\n{markup}\n```\n"
    )


def _title(cls: type, language: Language) -> str:
    term = doc_of(cls).vi
    return cls.__name__ if language == "en" else f"{term[:1].upper()}{term[1:]} – {cls.__name__}"


def _link(cls: type, words: str, language: Language) -> str:
    anchor = re.sub(r"[^\w\- ]", "", _title(cls, language).lower()).replace(" ", "-")
    return f"[{words}](#{anchor})"


def _names_of(cls: type) -> set[str]:
    plans = map(plan_of, element_classes())
    held = ((name, found) for p in plans for f in p.children.values()
            for name, found in f.classes_by_name.items())  # fmt: skip
    return {name for name, found in held if found is cls} or {"notice"}


def _rows(cls: type, language: Language) -> Iterator[tuple[str, str, str, str]]:
    plan, words = plan_of(cls), _WORDS[language]
    for attribute in plan.attributes:
        field, number = attribute.field, "1" if attribute.required else "0–1"
        yield f"`@{attribute.name}`", _values(field, language), number, _meaning(field, language)
    if text := plan.text:
        yield words["text"], _values(text, language), "1", _meaning(text, language)
    if mixed := plan.mixed:
        inside = ", ".join([_VALUES["str"][language == "vi"], *_children(mixed, language)])
        yield words["text"], inside, words["any"], _meaning(mixed, language)
    for field in plan.elements:
        number = words["any"] if field.shape.many else "1" if field.required else "0–1"
        value = "" if field.shape.nodes else _values(field, language)
        yield ", ".join(_children(field, language)), value, number, _meaning(field, language)


def _children(field: Field, language: Language) -> list[str]:
    return [
        _link(cls, f"`<{name}>`", language) if cls in element_classes() else f"`<{name}>`"
        for name, cls in field.classes_by_name.items()
    ]


def _values(field: Field, language: Language) -> str:
    cls = field.shape.types[0]
    if issubclass(cls, Enum):
        return ", ".join(f"`{member.value}`" for member in cls)
    return _VALUES[cls.__name__][language == "vi"]


def _meaning(field: Field, language: Language) -> str:
    binding = field.binding
    return binding.vi if language == "vi" else f"{binding.en} (*{binding.vi}*)"


def limits() -> str:
    """Return the table of the limits that can be changed, from their class."""
    told = cleandoc(Limits.__doc__ or "").partition("Attributes:\n")[2].partition("\n\n")[0]
    entries = re.findall(r"^    (\w+): (.*?) \((.*?)\)\.$", told, re.MULTILINE | re.DOTALL)
    rows = (
        (f"`{name}`", _joined(what), _figure(getattr(Limits(), name)), _joined(error))
        for name, what, error in entries
    )
    return table(("limit", "what", "at most", "beyond it"), rows)


def differences() -> str:
    """Return where other processors of XSD see what we refuse otherwise, from the tests' list."""
    path = DOCS.parent / "tests" / "xml" / "processors.toml"
    listed = tomllib.loads(path.read_text(encoding="utf-8"))["difference"]
    rows = ((d["what"], ", ".join(d["accepted_by"]), d["why"]) for d in listed)
    return table(("input", "accepted by", "why"), rows)


def fixed_limits() -> str:
    """Return the table of the limits that cannot be changed, from their constants."""
    rows = (
        ("Levels of sections and items in the model", _figure(DEEPEST), "`ModelError`"),
        ("Levels of elements of XML", _figure(xml_limits.MAX_DEPTH), xml_kinds.TOO_DEEP.code),
        (
            "Bytes of one text or value of XML, by libxml2",
            _figure(xml_limits.MAX_TEXT),
            f"{xml_kinds.BEYOND_PARSER.code}, `LimitError`",
        ),
        ("Levels of JSON, by Python", "–", json_kinds.TOO_DEEP.code),
        ("Characters of a message", _figure(errors.LONGEST_MESSAGE), "cut with “…”"),
    )
    return table(("what", "at most", "beyond it"), rows)


def _joined(lines: str) -> str:
    return " ".join(lines.split())


def _figure(most: int) -> str:
    return f"{most >> 20} Mi" if most % 2**20 == 0 else f"{most:,}"


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
    "limits": limits,
    "differences": differences,
    "limits-fixed": fixed_limits,
    "commands": commands,
    "elements": lambda: elements("en"),
    "elements-vi": lambda: elements("vi"),
    "rules": rules,
    "rules-vi": rules_vi,
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
