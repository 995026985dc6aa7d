"""Numbers and symbols of documents (*số, ký hiệu*): 05/TB-BDT, 30/2020/NĐ-CP, 65-KL/TW."""

import re

import attrs

from vn_notice.vocabulary.document_types import ADMINISTRATIVE_CODES, LEGAL_CODES
from vn_notice.vocabulary.numbering import NumberForm

_ANY = re.compile(
    r"(?:Số\s*:?)?\s*(?P<serial>\d*[a-z]?)\s*(?P<sep>[-/])\s*(?:(?P<year>(?:19|20)\d\d)\s*/)?\s*(?P<symbol>\S.*?)\s*"
)


@attrs.frozen
class NumberMatch:
    """The parts of a number; `oddities` name what its form should not have."""

    serial: str
    year: int | None
    symbol: str
    form: NumberForm
    oddities: tuple[str, ...] = ()


def match_number(text: str) -> NumberMatch | None:
    """Return the parts of the number that *text* as a whole is, or `None`."""
    found = _ANY.fullmatch(text)
    if not found:
        return None
    form = (
        NumberForm.PARTY
        if found["sep"] == "-"
        else NumberForm.LEGAL
        if found["year"]
        else NumberForm.ADMINISTRATIVE
    )
    return NumberMatch(
        found["serial"], int(found["year"]) if found["year"] else None, found["symbol"], form
    )


def type_code_of(symbol: str, form: NumberForm) -> str | None:
    """Return the code of the type of document in *symbol*; "CV" for a công văn."""
    head = re.split(r"[-/]", symbol)[0]
    if form is NumberForm.PARTY or head in ADMINISTRATIVE_CODES | LEGAL_CODES:
        return head
    return "CV" if symbol else None
