"""TYP012."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import letters
from vn_notice.model.body import Block
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LONGEST = 20


def _plain(content: tuple[Block, ...]) -> Iterator[Paragraph]:
    return (block for block in content if isinstance(block, Paragraph))


@rule(
    "TYP012",
    "decision-frame",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.1, Mẫu 1.2 và Mẫu 1.3",
    },
    en="the frame of the document lacks {missing}; add it",
    vi="văn bản thiếu {missing}; cần bổ sung theo mẫu",
    reason="Mẫu quyết định, nghị quyết có thẩm quyền ban hành, căn cứ ban hành và dòng "
    "“QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”.",
    bad=(
        Example(like="decision", opening=""),
        Example(like="decision", without=("bases", "authority")),
    ),
    types=frozenset({"QĐ", "NQ"}),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A quyết định or nghị quyết has who decides, the bases, and the words of the decision.

    Why: the samples frame every decision so: by whom, on what grounds, and what.
    """
    words = "QUYẾT NGHỊ" if site.context.type_code == "NQ" else "QUYẾT ĐỊNH"
    if notice.authority is None:
        yield site.found(missing="thẩm quyền ban hành")
    if not notice.legal_bases:
        yield site.found(missing="căn cứ ban hành")
    first = (letters(p.text[:_LONGEST]) for p in _plain(notice.conclusions.content))
    if not any(found in {"quyetdinh", "quyetnghi"} for found in first):
        yield site.found(missing=f"{words}:")
