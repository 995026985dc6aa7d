"""NUM002."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import NumberLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LABEL = re.compile(r"(?P<word>S(?:[ốô]|o\u0302\u0301|ô\u0301))\s*(?P<mark>[:.]?)", re.IGNORECASE)


@rule(
    "NUM002",
    "number-colon",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 8 khoản 3",
    },
    en="no colon stands after {label}; write {right}",
    vi="sau từ {label} thiếu dấu hai chấm; phải ghi {right}",
    reason="Sau từ “Số” có dấu hai chấm (:).",
    bad=(Example(number="Số 05/TB-SNV", fixed="Số: 05/TB-SNV"),),
)
def check(line: NumberLine, site: Site) -> Iterator[Finding]:
    """A colon follows the word "Số".

    Why: the decree prescribes it; documents of the Party go without.
    """
    found = _LABEL.match(line.text)
    if found and not found["mark"]:
        end = found.end("word")
        yield site.found(within=(end, end), fix=":", label=found["word"], right=f"{found['word']}:")
