"""NUM001."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule
from vn_notice.vocabulary.numbering import NumberForm


@rule(
    "NUM001",
    "number-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm c; Phụ lục I, Phần I, Mục II, khoản 3",
        Regime.ADMINISTRATIVE_2011: "Điều 8",
    },
    en="number and symbol are missing or incomplete ({words}); write them as in Số: 05/TB-SNV",
    vi="thiếu số, ký hiệu hoặc số, ký hiệu không đầy đủ ({words}); ghi theo dạng Số: 05/TB-SNV",
    reason="Văn bản phải có số và ký hiệu; ký hiệu gồm chữ viết tắt tên loại và tên cơ quan "
    "ban hành.",
    bad=(
        Example(without=("number",)),
        Example(number="Số: 05"),
    ),
    good=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
            "phúc\n\nQUY CHẾ\nLàm việc của Sở Nội vụ\n(Ban hành kèm theo Quyết định số "
            "12/QĐ-SNV ngày 22 tháng 01 năm 2021)\n\nĐiều 1. Phạm vi điều chỉnh\nQuy chế "
            "này quy định chế độ làm việc của Sở Nội vụ.\n"
        ),
    ),
    needs=Region.HEADER,
    relaxed_in_drafts=True,
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The document has a number and a symbol.

    Why: it is registered and cited by them. A text that another document brings into force has none
    of its own.
    """
    line = header.number
    if line is None:
        if header.national_name and not site.context.promulgated:
            yield site.found(words="…")
    elif line.number is None or line.number.form is NumberForm.BARE:
        yield site.found("number", words=line.text)
