"""STR013."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Item
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_ARTICLE = re.compile("[Đđ]iều ?[0-9]+[a-zđ]?")


@rule(
    "STR013",
    "article-full-stop",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
        Regime.PARTY: "mục I.6.2.4",
    },
    en="{label} has no full stop; write {right}",
    vi="{label} không có dấu chấm sau số thứ tự; phải ghi {right}",
    reason="Số thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.).",
    bad=(
        Example(
            like="decision",
            body="Điều 1: Thành lập Tổ công tác.\n\nĐiều 2: Quyết định này có hiệu lực từ ngày ký./.",
            fixed="Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký./.",
        ),
    ),
)
def check(item: Item, site: Site) -> Iterator[Finding]:
    """The number of an article is followed by a full stop.

    Why: the decree orders it.
    """
    label = item.label
    if label.style is not LabelStyle.ARTICLE or label.label.endswith("."):
        return
    core = _ARTICLE.match(label.label)
    right = f"{core[0] if core else label.label}."
    yield site.found("@label", fix=right if core else None, label=label.label, right=right)
