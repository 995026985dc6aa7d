"""SIG009."""

from collections.abc import Iterator
from unicodedata import normalize

from vn_notice.diagnostics import Severity
from vn_notice.grammar.signing import match_title
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.organs import TITLES_BY_MINISTRY


@rule(
    "SIG009",
    "title-before-name",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm c",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
        Regime.PARTY: "mục I.7.1.3",
    },
    en="{title} stands before the name of who signs; write {right}",
    vi="trước họ tên người ký có {title}; phải ghi {right}",
    reason="Trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự khác.",
    bad=(Example(signer="TS. Trần Văn Bình"), Example(like="party", signer="Đại tá Trần Văn Bình")),
    good=(
        Example(
            parent="BỘ Y TẾ",
            issuer="BỆNH VIỆN BẠCH MAI",
            number="Số: 05/TB-BVBM",
            signer="TS. Trần Văn Bình",
        ),
    ),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """No degree, title or honour stands before the name of who signs.

    Why: the decree forbids it, and leaves armed forces, schools, hospitals and research to their
    ministers; of a military rank in other documents it says nothing. The Party forbids ranks too.
    """
    header, party = site.context.notice.header, site.context.regime is Regime.PARTY
    bodies = [
        normalize("NFC", body.name.upper())
        for body in (header.parent_body, header.issuing_body)
        if body
    ]
    own_rule = not bodies or any(word in body for word in TITLES_BY_MINISTRY for body in bodies)
    title = match_title(block.name or "", ranks=party)
    if block.name and title and (party or not own_rule):
        yield site.found(
            "name", within=(0, len(title)), title=title, right=block.name[len(title) :]
        )
