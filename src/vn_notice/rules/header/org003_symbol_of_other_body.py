"""ORG003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.grammar.symbols import describe_symbol
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.organs import ORGAN_ABBREVIATIONS


def _initials(name: str) -> str:
    words = name.split()
    return bare("".join(word if word in ORGAN_ABBREVIATIONS else word[0] for word in words))


def _kept(letters: list[str], initials: str) -> int:
    kept = at = 0
    for letter in letters:
        found = initials.find(letter, at)
        if found >= 0:
            kept, at = kept + 1, found + 1
    return kept


@rule(
    "ORG003",
    "symbol-of-other-body",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
    },
    en="the symbol has {code}, which does not abbreviate {name}; check which is right",
    vi="ký hiệu ghi {code}, không phải chữ viết tắt của {name}; cần kiểm tra lại",
    reason="Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan, tổ chức ban hành "
    "văn bản.",
    bad=(Example(number="Số: 05/TB-BDT"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The abbreviation of the body in the symbol fits the name of the issuing body.

    Why: a symbol taken over from another document is a common slip. The head of each body fixes its
    abbreviation, so only one that has most letters otherwise is reported.
    """
    number, body = site.context.number, header.issuing_body
    if number is None or body is None:
        return
    code = describe_symbol(number.symbol, number.form).organ or ""
    letters = [letter for letter in bare(code) if letter.isalpha()]
    name = body.name
    if name == "VĂN PHÒNG" and header.parent_body:
        name += f" {header.parent_body.name}"
    if len(letters) > 1 and 2 * _kept(letters, _initials(name)) < len(letters):
        yield site.found("number", code=code, name=body.name)
