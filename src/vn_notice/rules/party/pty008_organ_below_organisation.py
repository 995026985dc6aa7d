"""PTY008."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_ORGANS = ("ban ", "van phong", "uy ban kiem tra", "tieu ban", "truong chinh tri")


@rule(
    "PTY008",
    "organ-below-organisation",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.2.1.3",
    },
    en="{issuer} stands below {parent}; write the name of the committee above it",
    vi="{issuer} đứng dưới {parent}; phải ghi tên cấp ủy ở dòng trên",
    reason="Cơ quan tham mưu, đơn vị sự nghiệp của cấp ủy ghi tên cấp ủy ở dòng trên.",
    bad=(Example(like="party", parent="ĐẢNG BỘ TỈNH HÀ NAM", issuer="BAN TỔ CHỨC\n*"),),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """An organ of a committee stands below the committee, not below "ĐẢNG BỘ …".

    Why: the committee founded it and directs it.
    """
    body, parent = header.issuing_body, header.parent_body
    if body is None or parent is None or not bare(parent.name).startswith("dang bo"):
        return
    if bare(body.name).startswith(_ORGANS):
        yield site.found("parentBody", issuer=body.name, parent=parent.name)
