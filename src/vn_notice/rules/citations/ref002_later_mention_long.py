"""REF002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REF002",
    "later-mention-long",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
        Regime.PARTY: "mục I.6.1.4",
    },
    en="{number} was cited in full before; its type and number are enough here",
    vi="{number} đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần ghi tên loại và số, ký hiệu",
    reason="Trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Quyết định số 771/QĐ-TTg ngày 26 tháng 6 năm "
            "2018 của Thủ tướng Chính phủ về phê duyệt Đề án bồi dưỡng, báo cáo trước ngày 30 tháng "
            "01 năm 2021.\n\n2. Các phòng thực hiện Quyết định số 771/QĐ-TTg ngày 26 tháng 6 năm "
            "2018 của Thủ tướng Chính phủ, báo cáo Giám đốc Sở trước ngày 05 tháng 02 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Quyết định số 771/QĐ-TTg ngày 26 tháng 6 năm "
            "2018 của Thủ tướng Chính phủ về phê duyệt Đề án bồi dưỡng, báo cáo trước ngày 30 tháng "
            "01 năm 2021.\n\n2. Các phòng thực hiện Quyết định số 771/QĐ-TTg, báo cáo Giám đốc Sở "
            "trước ngày 05 tháng 02 năm 2021.",
        ),
    ),
)
def check(citation: Citation, site: Site) -> Iterator[Finding]:
    """A document that was cited in full is cited by type and number from then on.

    Why: the decree wants the long form once; repeated, it hides the text.
    """
    number = str(citation.number)
    path, first = site.context.first_mentions.get(number, (site.path, citation))
    full = first.date and first.issuer
    if path != site.path and full and citation.date == first.date and citation.issuer:
        yield site.found(number=number)
