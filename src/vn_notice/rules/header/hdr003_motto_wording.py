"""HDR003."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.national import MOTTO

_WORD = re.compile(r"[^\W\d_]+")
_RIGHT = _WORD.findall(MOTTO)


@rule(
    "HDR003",
    "motto-wording",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 1 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 6 khoản 2",
    },
    en="the motto is written {written}; write {right}",
    vi="Tiêu ngữ ghi {written}; phải ghi {right}",
    reason="Tiêu ngữ ghi đúng nguyên văn bằng chữ in thường; chữ cái đầu của các cụm từ "
    "được viết hoa.",
    bad=(
        Example(motto="Độc Lập - Tự Do - Hạnh Phúc"),
        Example(motto="Độc lập - Tự do - Hạnh phức"),
        Example(like="letter", motto="ĐỘC LẬP - TỰ DO - HẠNH PHÚC"),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The motto has the words of the decree, each phrase with one capital.

    Why: it is a constant; more than one misspelt word comes from damage by conversion and is let
    pass.
    """
    written = header.motto or ""
    words = _WORD.findall(written)
    if len(words) == len(_RIGHT) and words != _RIGHT and not site.context.damaged:
        yield site.found("motto", within=(0, len(written)), written=written, right=MOTTO)
