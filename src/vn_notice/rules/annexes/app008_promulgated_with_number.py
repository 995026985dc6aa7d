"""APP008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "APP008",
    "promulgated-with-number",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.3",
    },
    en="a text that another document brings into force has {words}; leave it out",
    vi="văn bản ban hành kèm theo có {words}; không ghi số và thời gian ban hành riêng",
    reason="Văn bản ban hành kèm theo quyết định không có số, ký hiệu, địa danh và thời "
    "gian ban hành riêng.",
    bad=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Số: 03/QC-SNV\n\nQUY CHẾ\nLàm việc của Sở Nội vụ\n(Ban hành kèm theo Quyết "
            "định số 12/QĐ-SNV ngày 22 tháng 01 năm 2021)\n\nĐiều 1. Phạm vi điều chỉnh\n"
            "Quy chế này quy định chế độ làm việc của Sở Nội vụ.\n"
        ),
    ),
    good=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
            "phúc\n\nQUY CHẾ\nLàm việc của Sở Nội vụ\n(Ban hành kèm theo Quyết định số "
            "12/QĐ-SNV ngày 22 tháng 01 năm 2021)\n\nĐiều 1. Phạm vi điều chỉnh\nQuy chế "
            "này quy định chế độ làm việc của Sở Nội vụ.\n"
        ),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """A text that another document brings into force has neither number nor date of its own.

    Why: the sample has only the heading and a note of the document that promulgates it.
    """
    if site.context.promulgated:
        if header.number:
            yield site.found("number", words=header.number.text)
        if header.place_date:
            yield site.found("placeDate", words=header.place_date.text)
