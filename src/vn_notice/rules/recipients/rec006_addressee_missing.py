"""REC006."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule


@rule(
    "REC006",
    "addressee-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
        Regime.PARTY: "mục I.9.2.3",
    },
    en="the document has no {label}; name who is to act on it",
    vi="văn bản không có {label}; phải ghi nơi trực tiếp giải quyết công việc",
    reason="Công văn, tờ trình có phần “Kính gửi” ghi tên cơ quan, tổ chức, cá nhân trực tiếp giải quyết công việc.",
    bad=(Example(like="letter", without=("addressee",)),),
    types=frozenset({"CV", "TTr"}),
    needs=Region.HEADER,
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A công văn or tờ trình names its addressees below "Kính gửi".

    Why: the decree asks for it; of a báo cáo the text does not tell whether it goes to a higher
    organ. The Party's tờ trình has "Kính trình", which PTY058 looks at.
    """
    party = site.context.regime is Regime.PARTY
    if not notice.addressees and not (party and site.context.type_code == "TTr"):
        yield site.found(label="Kính gửi:")
