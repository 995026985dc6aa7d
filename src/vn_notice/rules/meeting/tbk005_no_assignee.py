"""TBK005."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.body import Block
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Words with which an order to nobody in particular begins.
_ORDER = re.compile(
    r"(?:Tiếp tục|Tăng cường|Đẩy mạnh|Chủ động|Khẩn trương|Tập trung|Rà soát|Kiểm tra|Thực hiện|Tổ chức|Xây dựng"
    r"|Hoàn thành|Hoàn thiện|Triển khai|Phối hợp|Báo cáo|Tham mưu|Đôn đốc|Nghiên cứu|Chuẩn bị)\b"
)
#: Words that tell who is to act, or that somebody was told above.
_ASSIGNED = re.compile(
    r"\b(?:giao|đề nghị|yêu cầu|phân công|chủ trì|chịu trách nhiệm|phụ trách)\b", re.IGNORECASE
)


@rule(
    "TBK005",
    "no-assignee",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "Mẫu 1.4; tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="nobody is named who is to do this: {words}",
    vi="chưa nêu cơ quan, đơn vị, người thực hiện: {words}",
    reason="Mỗi nhiệm vụ trong thông báo kết luận cần nêu rõ cơ quan, đơn vị hoặc người thực hiện.",
    bad=(
        Example(
            body="1. Tiếp tục nâng cao chất lượng giải quyết hồ sơ.",
        ),
    ),
    good=(
        Example(
            body="1. Đề nghị các phòng thực hiện các nhiệm vụ sau:\n\na) Tiếp tục nâng cao chất lượng giải quyết hồ sơ;\n\nb) Rà soát thủ tục hành chính.",
        ),
        Example(
            body="1. Tiếp tục nâng cao chất lượng giải quyết hồ sơ; giao Văn phòng Sở theo dõi.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """Every task of a notice of conclusions says who is to do it.

    Why: a task without a name is nobody's. Only the last items are looked at that begin with an
    order, and only where no paragraph or heading above them has named somebody.
    """
    if notice.meeting:
        for path, words in _orders(notice.conclusions.content, f"{site.path}/conclusions"):
            yield Finding(path, {"words": words})


def _orders(content: Iterable[Block], path: str) -> Iterator[tuple[str, str]]:
    """Yield the orders to nobody, with their paths."""
    counts: Counter[str] = Counter()
    for block in content:
        name = type(block).__name__.lower()
        counts[name] += 1
        if isinstance(block, Paragraph):
            if _ASSIGNED.search(block.text):
                return
            continue
        if block.heading and _ASSIGNED.search(block.heading.text):
            continue
        here = f"{path}/{name}[{counts[name]}]"
        if all(isinstance(below, Paragraph) for below in block.content):
            words = " ".join(below.text for below in block.content if isinstance(below, Paragraph))
            if _ORDER.match(words) and not _ASSIGNED.search(words):
                yield here, words[:60]
        else:
            yield from _orders(block.content, here)
