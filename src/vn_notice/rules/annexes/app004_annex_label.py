"""APP004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_WORD = len("Phụ lục")


@rule(
    "APP004",
    "annex-label",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục III, khoản 1 điểm b",
    },
    en="the annex is headed {written}; write {right}",
    vi="Phụ lục ghi {written}; phải ghi {right}",
    reason="Từ “Phụ lục” và số thứ tự trình bày thành một dòng riêng, bằng chữ in thường; "
    "tên Phụ lục bằng chữ in hoa.",
    bad=(
        Example(
            closing="Kèm theo Phụ lục danh sách./.",
            annex="PHỤ LỤC\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)",
        ),
        Example(
            closing="Kèm theo Phụ lục danh sách./.",
            annex="Phụ lục\nDanh sách Tổ công tác\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 "
            "tháng 01 năm 2021 của Sở Nội vụ)",
        ),
    ),
    good=(
        Example(
            closing="Kèm theo Phụ lục I và Phụ lục II./.",
            annex="Phụ lục I\nDANH SÁCH\n(Kèm theo Thông báo số 05/TB-SNV ngày 22 tháng 01 năm "
            "2021 của Sở Nội vụ)\n\nPhụ lục II\nBIỂU MẪU\n(Kèm theo Thông báo số     "
            "/TB-SNV ngày    tháng    năm 2021 của Sở Nội vụ)",
        ),
    ),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """The label of an annex stands in small letters, its title in capitals.

    Why: it is the reverse of the title of the document itself, so that the two are told apart.
    """
    for annex in site.context.labelled_annexes:
        if annex.label[:_WORD].isupper():
            right = f"Phụ lục{annex.label[_WORD:]}"
            yield site.at(annex.path).found(within=(0, _WORD), written=annex.label, right=right)
        note = annex.note
        if note and len(annex.lines) > 1 and annex.lines[1] == note:
            path, title = annex.lines[0]
            if any(map(str.islower, title.text.split(" ", 1)[0])):
                yield site.at(path).found(written=title.text, right=title.text.upper())
