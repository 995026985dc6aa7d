"""HDR002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "HDR002",
    "national-name-capitals",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 1 điểm a",
        Regime.ADMINISTRATIVE_2011: "Điều 6 khoản 2",
    },
    en="the national name stands in small letters; write {right}",
    vi="Quốc hiệu ghi bằng chữ in thường; phải ghi {right}",
    reason="Quốc hiệu được trình bày bằng chữ in hoa.",
    bad=(
        Example(
            national_name="Cộng hòa xã hội chủ nghĩa Việt Nam",
            fixed="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ),
    ),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """The national name stands in capitals.

    Why: the decree prescribes capitals for it, and small letters for the motto.
    """
    name = header.national_name or ""
    if any(map(str.islower, name)):
        yield site.found(
            "nationalName", within=(0, len(name)), fix=name.upper(), right=name.upper()
        )
