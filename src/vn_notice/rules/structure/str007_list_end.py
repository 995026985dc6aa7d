"""STR007."""

from collections.abc import Iterator, Sequence

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Item, Section
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import LabelStyle

_LISTS = frozenset({LabelStyle.BULLET, LabelStyle.LOWER_LETTER})


def _sentence(part: Section | Item) -> str:
    """Return the words of a part that is one paragraph, else nothing."""
    content = part.content
    one = len(content) == 1 and part.heading is None
    return content[0].text.rstrip() if one and isinstance(content[0], Paragraph) else ""


def _ends(sequence: Sequence[tuple[str, Section | Item]]) -> str:
    return "".join(_sentence(part)[-1:] or " " for _, part in sequence)


@rule(
    "STR007",
    "list-end",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "không quy định; tập quán",
        Regime.PARTY: "không quy định; tập quán",
    },
    en="the last item of the list ends with ;, write a full stop",
    vi="mục cuối của danh sách kết thúc bằng dấu chấm phẩy; ghi dấu chấm",
    reason="Các mục của danh sách cách nhau bằng dấu chấm phẩy, mục cuối kết thúc bằng dấu chấm.",
    bad=(
        Example(
            body="1. Văn phòng Sở:\n\n- Báo cáo kết quả;\n\n- Tổng hợp ý kiến;\n\n2. Thanh tra Sở kiểm tra."
        ),
    ),
    good=(Example(body="1. Văn phòng Sở:\n\n- Báo cáo kết quả;\n\n- Tổng hợp ý kiến."),),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """A list whose items end with semicolons ends with a full stop.

    Why: the semicolon tells the reader that the list goes on.
    """
    for sequence in site.context.sequences:
        if sequence[0][1].label.style not in _LISTS or sequence[0][0].count("/item[") > 2:
            continue
        ends = _ends(sequence)
        if len(ends) > 1 and set(ends) == {";"}:
            path, last = sequence[-1]
            end = len(_sentence(last))
            yield site.at(path).found("paragraph[1]", within=(end - 1, end))
