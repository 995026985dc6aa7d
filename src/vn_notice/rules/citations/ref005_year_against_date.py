"""REF005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REF005",
    "year-against-date",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
        Regime.PARTY: "mục I.6.1.4",
    },
    en="{number} has the year {year}, but is dated {date}; check the document",
    vi="{number} ghi năm {year}, nhưng ngày ban hành là {date}; cần kiểm tra lại",
    reason="Năm trong số, ký hiệu là năm ban hành của văn bản.",
    bad=(
        Example(
            body="1. Văn phòng Sở thực hiện Nghị định số 30/2002/NĐ-CP ngày 05 tháng 3 năm 2020 của "
            "Chính phủ về công tác văn thư, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của "
            "Chính phủ về công tác văn thư, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
)
def check(citation: Citation, site: Site) -> Iterator[Finding]:
    """The year in the number of a cited document is the year of its date.

    Why: the number is given in the year of issue; two years mean a slip in one of them.
    """
    number = citation.number
    if number and number.year and citation.date and number.year != citation.date.year:
        date = f"{citation.date:%d/%m/%Y}"
        yield site.found(number=number, year=number.year, date=date)
