"""STR008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule

_MARK = "./."


@rule(
    "STR008",
    "end-mark",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, các mẫu từ 1.1 đến 1.10",
    },
    en="the body ends with {mark} instead of “./.”",
    vi="nội dung kết thúc bằng {mark}; ghi “./.”",
    reason="Các mẫu văn bản kết thúc phần nội dung bằng dấu “./.”.",
    bad=(
        Example(closing="Trân trọng thông báo./\\v", fixed="Trân trọng thông báo./."),
        Example(like="letter", closing="Trân trọng."),
    ),
    needs=Region.ENDING,
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The body of an administrative document ends with "./.".

    Why: the samples of the decree end so, though no sentence of it asks for it; by the mark the
    reader sees that no page is missing.
    """
    mark = notice.closing.end_mark if notice.closing else None
    if mark is None:
        yield site.found("closing", mark="…")
    elif mark != _MARK:
        yield site.found("closing/endMark", fix=_MARK, mark=mark)
