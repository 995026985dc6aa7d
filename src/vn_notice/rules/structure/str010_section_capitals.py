"""STR010."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Section
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle


@rule(
    "STR010",
    "section-capitals",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục V, số 6b",
    },
    en="the title of section {label} is not in capitals; write {right}",
    vi="tiêu đề mục {label} không viết in hoa; ghi {right}",
    reason="Bảng mẫu chữ quy định số thứ tự và tiêu đề của mục (đánh số La Mã) trình bày bằng chữ in hoa.",
    bad=(
        Example(
            body="I. Đánh giá chung\n\n1. Văn phòng Sở báo cáo.\n\nII. Nhiệm vụ\n\n1. Thanh tra Sở kiểm tra."
        ),
    ),
    good=(
        Example(
            body="I. ĐÁNH GIÁ CHUNG\n\n1. Văn phòng Sở báo cáo.\n\nII. NHIỆM VỤ\n\n1. Thanh tra Sở kiểm tra."
        ),
    ),
)
def check(section: Section, site: Site) -> Iterator[Finding]:
    """The title of a section with a Roman number is in capitals.

    Why: the table of type faces says so for documents without chapters; many offices write small
    letters nevertheless.
    """
    heading = section.heading
    if section.label.style is LabelStyle.ROMAN and heading and heading.text[1:].islower():
        yield site.found("heading", label=section.label.label, right=heading.text.upper())
