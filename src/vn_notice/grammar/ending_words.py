"""Words that tell the lines of an ending apart: bullet, filing, drafter, stamp, annex."""

import re

from vn_notice.grammar.header_words import STAMP

BULLET = re.compile(r"[-+*•●▪\uf000-\uf0ff]\s?(?=\S)")
FILING = re.compile(r"(?:[-+*•●▪\uf000-\uf0ff]\s?)?L[ưu]u\b\s?[:.]?", re.IGNORECASE)
DRAFTER = re.compile(r"(?:[-+*•]\s?)?(?:<[^<>]{2,60}>|[A-ZĐ]{1,6}\.\s?\([0-9]{1,4}\))\.?")
ANNEX = re.compile(
    r"(?:PHỤ LỤC|Phụ lục|DANH SÁCH|BẢNG |BIỂU |MẪU |Mẫu |Ghi chú|GHI CHÚ"
    r"|Danh mục|DANH MỤC|Tài liệu kèm)"
)
#: Where the lines begin, and end, that a digital signature prints.
STAMP_OPENS = re.compile(r"(?:Ký bởi|Người ký|Ký số bởi|Signature|Signer)\b")
STAMP_ENDS = re.compile(r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\s?[+-][0-9:]{4,6})?$")


def is_stamp(text: str) -> bool:
    """Return whether *text* is a line that a digital signature or a portal printed."""
    return len(text) < 60 and bool(STAMP.search(text))
