"""ORG002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.organs import ORGAN_ABBREVIATIONS

_WORD = re.compile(r"[\w&]+")


@rule(
    "ORG002",
    "issuer-abbreviated",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 2 điểm a",
    },
    en="the issuing body is abbreviated with {short}; write {full}",
    vi="tên cơ quan ban hành viết tắt {short}; phải ghi đầy đủ {full}",
    reason="Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ; chỉ tên cơ "
    "quan chủ quản được viết tắt.",
    bad=(
        Example(parent="", issuer="UBND TỈNH HÀ NAM", number="Số: 05/TB-UBND"),
        Example(parent="SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NAM", issuer="TRƯỜNG THPT SÔNG CHÂU"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The issuing body is named in full.

    Why: only the name of the body above it may have its common phrases abbreviated. Abbreviations
    that the settings name are let pass.
    """
    name = header.issuing_body.name if header.issuing_body else ""
    for word in _WORD.finditer(name):
        full = ORGAN_ABBREVIATIONS.get(word[0])
        if full and word[0] not in site.context.config.abbreviations:
            yield site.found("issuingBody", short=word[0], full=full)
