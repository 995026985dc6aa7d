"""TYP001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import ADMINISTRATIVE_TYPES

_NAMES = {entry.name.lower() for entry in ADMINISTRATIVE_TYPES}
_LONGEST = 20
#: Among how many paragraphs the type is looked for.
_FIRST = 3


@rule(
    "TYP001",
    "type-in-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 10 khoản 2",
        Regime.PARTY: "mục I.5.1.1",
    },
    en="the type of the document is written {written}; write {right}",
    vi="tên loại văn bản ghi {written}; phải ghi {right}",
    reason="Tên loại văn bản được trình bày bằng chữ in hoa.",
    bad=(Example(document_type="Thông báo"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The type of the document stands in capitals on a line of its own.

    Why: it is the title of the sheet.
    """
    if notice.document_type is not None:
        return
    for path, paragraph in site.context.paragraphs[:_FIRST]:
        written = paragraph.text
        if len(written) < _LONGEST and written.rstrip(" :").lower() in _NAMES:
            yield site.at(path).found(written=written, right=written.rstrip(" :").upper())
