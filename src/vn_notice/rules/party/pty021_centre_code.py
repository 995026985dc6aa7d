"""PTY021."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_OLD = re.compile(r"/([A-ZĐ]{0,8})TƯ\b")


@rule(
    "PTY021",
    "centre-code",
    severity=Severity.WARNING,
    law={
        Regime.PARTY: "các ví dụ tại mục I.3",
    },
    en="{code} is written {right}",
    vi="ký hiệu {code} ghi {right}",
    reason="Các ví dụ ghi ký hiệu Trung ương là TW.",
    bad=(Example(like="party", number="Số 24-TB/TƯ"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The code of the centre is TW, in the symbol and in what is cited.

    Why: all examples of the guidance write it so; two spellings part one series in two.
    """
    line = notice.header.number
    texts: list[tuple[str, str]] = [("/notice/header/number", line.text)] if line else []
    texts += [(path, citation.text) for path, citation in site.context.citations]
    for path, text in texts:
        found = _OLD.search(text)
        if found:
            right = f"{found[1]}TW"
            yield site.at(path).found(within=found.span(), code=found[0][1:], right=right)
