"""STR014."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

#: From large to small; an article stands in its own order with khoản and điểm.
_ORDER = (
    LabelStyle.PART,
    LabelStyle.CHAPTER,
    LabelStyle.TITLED_SECTION,
    LabelStyle.ROMAN,
    LabelStyle.ARABIC,
    LabelStyle.LOWER_LETTER,
)
_RANK = {style: rank for rank, style in enumerate(_ORDER)}


@rule(
    "STR014",
    "levels-inverted",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm c",
        Regime.PARTY: "mục I.6.1.6",
    },
    en="{label} stands below {above}, which is a smaller part; nest the parts from large to small",
    vi="{label} nằm trong {above} là phần nhỏ hơn; phải bố cục từ lớn đến nhỏ",
    reason="Nội dung được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.",
    bad=(
        Example(
            body="a) Đánh giá chung\n1. Văn phòng Sở báo cáo;\n2. Thanh tra Sở kiểm tra.\n\nb) Nhiệm vụ\n1. Rà soát;\n2. Xây dựng đề án."
        ),
    ),
    good=(Example(body="I. ĐÁNH GIÁ CHUNG\n\n1. Văn phòng Sở báo cáo.\n\n2. Còn chậm."),),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """Parts nest from large to small, in one order through the text.

    Why: the reader tells the level of a part by its label.
    """
    for sequence in site.context.sequences:
        path, part = sequence[0]
        above = site.context.label_above(path)
        if above is None:
            continue
        rank, outer = _RANK.get(part.label.style), _RANK.get(above.style)
        if rank is not None and outer is not None and rank < outer:
            yield site.at(path).found("@label", label=part.label.label, above=above.label)
