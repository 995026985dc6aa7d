"""NUM003."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LABEL = re.compile(r"(?P<word>Số)(?P<mark>\s?:)", re.IGNORECASE)


@rule(
    "NUM003",
    "party-number-colon",
    severity=Severity.WARNING,
    law={
        Regime.PARTY: "mục I.3",
    },
    en="a colon stands after {label}; leave it out",
    vi="sau từ {label} ghi dấu hai chấm; không ghi dấu hai chấm",
    reason="Các ví dụ của Hướng dẫn 05-HD/VPTW đều không ghi dấu hai chấm sau từ “Số”.",
    bad=(Example(like="party", number="Số: 05-TB/BTCTU", fixed="Số 05-TB/BTCTU"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """No colon follows the word "Số" in a document of the Party.

    Why: all examples of the guideline are without it; the decree for the State asks for one.
    """
    found = _LABEL.match(line.text)
    if found:
        yield site.found(within=found.span("mark"), fix="", label=found["word"])
