"""REF003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REF003",
    "citations-disagree",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
        Regime.PARTY: "mục I.6.1.4",
    },
    en="{number} is dated {date} here and {other} where it is cited first; check the document",
    vi="{number} ở đây ghi ngày {date}, lần viện dẫn đầu ghi ngày {other}; cần kiểm tra lại",
    reason="Một văn bản chỉ có một ngày ban hành; viện dẫn phải thống nhất.",
    bad=(
        Example(
            body="1. Văn phòng Sở triển khai Nghị quyết số 120/2020/QH14 ngày 19 tháng 6 năm 2020 của "
            "Quốc hội về đầu tư, báo cáo trước ngày 30 tháng 01 năm 2021.\n\n2. Các phòng thực hiện "
            "Nghị quyết số 120/2020/QH14 ngày 18 tháng 6 năm 2020, báo cáo trước ngày 05 tháng 02 năm "
            "2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở triển khai Kế hoạch số 12/KH-SNV ngày 05 tháng 01 năm 2020 của Sở "
            "Nội vụ, báo cáo trước ngày 30 tháng 01 năm 2021.\n\n2. Các phòng thực hiện Kế hoạch số "
            "12/KH-SNV ngày 06 tháng 01 năm 2021 của Sở Nội vụ.",
        ),
    ),
)
def check(citation: Citation, site: Site) -> Iterator[Finding]:
    """A document that is cited twice has one date.

    Why: two dates for one number mean that one of them is a slip, or that another document is
    meant. A number without a year begins anew each year, so its years may differ.
    """
    number = citation.number
    _, first = site.context.first_mentions.get(str(number), ("", citation))
    if number is None or not citation.date or not first.date or citation.date == first.date:
        return
    if number.year is not None or citation.date.year == first.date.year:
        date, other = (f"{found.date:%d/%m/%Y}" for found in (citation, first))
        yield site.found(number=number, date=date, other=other)
