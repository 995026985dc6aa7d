"""HDR005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.national import PARTY_NAME
from vn_notice.vocabulary.organs import PARTY_BODIES


@rule(
    "HDR005",
    "mixed-headings",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm a; Phụ lục I, Phần I, Mục II, khoản 1",
        Regime.PARTY: "mục I.1",
    },
    en="{words} does not belong in a document of this kind; keep one of the two headings",
    vi="{words} không dùng cho loại văn bản này; chỉ ghi một trong hai tiêu đề",
    reason="Văn bản hành chính ghi Quốc hiệu và Tiêu ngữ; văn bản của Đảng ghi tiêu đề "
    "“ĐẢNG CỘNG SẢN VIỆT NAM”.",
    bad=(
        Example(like="party", motto="Độc lập - Tự do - Hạnh phúc"),
        Example(
            like="party",
            national_name="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            motto="Độc lập - Tự do - Hạnh phúc",
        ),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """A document has the heading of the State or that of the Party, not of both.

    Why: who issues it decides the heading; the national name does not head documents of the Party,
    which have no motto either.
    """
    if site.context.regime is Regime.PARTY:
        national = header.national_name or ""
        if national and PARTY_NAME not in national.upper():
            yield site.found("nationalName", words=national)
        if header.motto:
            yield site.found("motto", words=header.motto)
    elif (header.issuing_body and header.issuing_body.name.upper().startswith(PARTY_BODIES)) or (
        header.parent_body and header.parent_body.name.upper().startswith(PARTY_BODIES)
    ):
        yield site.found("nationalName", words=header.national_name)
