"""REC012."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.distribution import DistributionList
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REC012",
    "decision-first-recipient",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.1, Mẫu 1.2 và Mẫu 1.3",
    },
    en="the first recipient is {first}; write “Như Điều …”",
    vi="dòng đầu nơi nhận ghi {first}; ghi “Như Điều …” theo mẫu",
    reason="Mẫu quyết định, nghị quyết ghi “Như Điều …” ở dòng đầu của nơi nhận.",
    bad=(Example(like="decision", recipients="Nơi nhận:\n- Như trên;\n- Lưu: VT, VP."),),
    types=frozenset({"NQ", "QĐ"}),
)
def check(distribution: DistributionList, site: Site) -> Iterator[Finding]:
    """The list of a quyết định or nghị quyết begins with "Như Điều …".

    Why: the samples name so those who carry it out, in the article that names them.
    """
    first = distribution.recipients[0].text if distribution.recipients else ""
    if first and not bare(first).startswith("nhu dieu"):
        yield site.found("recipient[1]", first=first)
