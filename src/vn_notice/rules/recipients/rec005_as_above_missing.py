"""REC005."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.distribution import DistributionList
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "REC005",
    "as-above-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
        Regime.PARTY: "mục I.9.2.3 và I.9.2.4",
    },
    en="the first recipient is {first}; write “Như trên”",
    vi="dòng đầu nơi nhận ghi {first}; phải ghi “Như trên”",
    reason="Văn bản có Kính gửi thì dưới từ “Nơi nhận” là từ “Như trên”.",
    bad=(Example(like="letter", recipients="Nơi nhận:\n- Giám đốc Sở (để b/c);\n- Lưu: VT, VP."),),
    types=frozenset({"BC", "CV", "TTr"}),
)
def check(distribution: DistributionList, site: Site) -> Iterator[Finding]:
    """A letter, tờ trình or báo cáo that names its addressees begins its list with "Như trên".

    Why: those who act are named at the top; the list below refers to them. "Như kính gửi" is
    passed.
    """
    context = site.context
    optional = context.type_code == "BC"
    if not context.notice.addressees and (optional or context.regime is not Regime.PARTY):
        return
    first = distribution.recipients[0].text if distribution.recipients else ""
    if first and not bare(first).startswith("nhu "):
        yield site.found("recipient[1]", first=first)
