"""TXT002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Two spaces, a space before a mark, a mark before a word.
_ODD = re.compile(r"  | [,;:](?=\s|$)|,(?=[^\W\d_]{2})|;(?=[^\W\d_]{2})")
#: Columns of a table that was typed with spaces.
_COLUMNS = " " * 3


@rule(
    "TXT002",
    "spaces",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "quy tắc chính tả, không có quy định riêng",
        Regime.ADMINISTRATIVE_2011: "quy tắc chính tả, không có quy định riêng",
        Regime.PARTY: "quy tắc chính tả, không có quy định riêng",
    },
    en="{found} stands where {right} is usual",
    vi="ghi {found}, thông thường là {right}",
    reason="Giữa hai từ có một dấu cách; không có dấu cách trước dấu phẩy, chấm phẩy, hai chấm; sau các dấu này có một dấu cách.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ tồn  đọng, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở rà soát hồ sơ tồn đọng, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ đất đai , nhà ở, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở rà soát hồ sơ đất đai, nhà ở, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ đất đai,nhà ở, báo cáo trước ngày 30 tháng 01 năm 2021.",
            fixed="1. Văn phòng Sở rà soát hồ sơ đất đai, nhà ở, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ 10,5 ha; 1.250 m2, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """One space stands between words and after a comma or semicolon, none before them.

    Why: custom, not the decree; but double and missing spaces are what searching and counting
    stumble over.
    """
    words = paragraph.text
    if _COLUMNS in words:
        return
    for found in _ODD.finditer(words, 1):
        start, end = found.span()
        if not words[start - 1].isalpha() and (found[0] != "  " or words[start - 1].isspace()):
            continue
        within, fix = {
            "  ": ((start, end), " "),
            " ": ((start, start + 1), ""),
        }.get(found[0] if found[0] == "  " else found[0][0], ((end, end), " "))
        near = words[max(start - 8, 0) : start], words[end : end + 8]
        mended = words[start : within[0]] + fix + words[within[1] : end]
        yield site.found(within=within, fix=fix, found=found[0].join(near), right=mended.join(near))
