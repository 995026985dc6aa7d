"""TYP003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import letters
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "TYP003",
    "letter-with-type",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 5 điểm b; Phụ lục III, Mẫu 1.5",
        Regime.ADMINISTRATIVE_2011: "Điều 10",
        Regime.PARTY: "mục I.5.1.1",
    },
    en="a công văn prints no type; leave out {written}",
    vi="công văn không ghi tên loại; bỏ {written}",
    reason="Công văn không có tên loại; trích yếu ghi dưới số và ký hiệu.",
    bad=(Example(like="letter", document_type="CÔNG VĂN"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A công văn prints no type.

    Why: it is told by its symbol and by the subject below the number.
    """
    kind = notice.document_type
    if kind and letters(kind.text) == "congvan":
        yield site.found("documentType", written=kind.text)
