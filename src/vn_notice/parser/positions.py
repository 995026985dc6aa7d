"""Phase 2: the positions of a person (*chức vụ*), which stand after the name or before it."""

import re

from vn_notice.grammar.names import NameMatch
from vn_notice.grammar.signing import names_office
from vn_notice.parser.runs import Run

_DASH = re.compile(r"\s*(?:-|,|\()\s*")
_POSITION_END = re.compile(
    r"[;.:)]|,|\s-\s|\s(?=(?:đã|chủ trì|đồng chủ|kết luận|báo cáo|phát biểu|làm việc|tham dự"
    r"|có ý kiến|và đồng chí|và ông|và bà)\b)"
)
_OFFICE_START = re.compile(
    r"(?:Phó |Quyền |Nguyên )?(?:Thủ tướng|Bộ trưởng|Thứ trưởng|Tổng [Gg]iám đốc|Giám đốc|Chủ tịch"
    r"|Trưởng|Chánh|Bí thư|Chủ nhiệm|Cục trưởng|Vụ trưởng|Chi cục trưởng|Hiệu trưởng|Viện trưởng)"
)


def positions_of(run: Run, name: NameMatch) -> tuple[str, ...]:
    """Return the positions after a name, parted by dash or comma, or the office before it."""
    found: list[str] = []
    at = name.end
    while (dash := _DASH.match(run.text, at)) and len(found) < 6:
        end = _POSITION_END.search(run.text, dash.end())
        stop = end.start() if end else len(run.text)
        if not _is_office(run.text[dash.end() : stop]):
            break
        found.append(run.words(dash.end(), stop).strip())
        at = stop
    return tuple(found) or _office_before(run, name)


def _office_before(run: Run, name: NameMatch) -> tuple[str, ...]:
    if name.honorific:
        return ()
    start = max(0, name.start - 120)
    found = list(_OFFICE_START.finditer(run.text, start, name.start))
    if not found or re.search("[;:.)]", run.text[found[-1].start() : name.start]):
        return ()
    end = len(run.text[: name.start].rstrip(" ,"))  # of the folded text, where a space is a space
    return (run.words(found[-1].start(), end),)


def _is_office(text: str) -> bool:
    return 3 <= len(text.strip()) <= 120 and names_office(text, 6)
