"""Phase 2: what a meeting is called, where it was held and who held it, from its opening."""

import re
from collections.abc import Iterator

from vn_notice.grammar.bodies import match_body
from vn_notice.parser.runs import Run

_NOUNS = (
    r"[Hh]ội nghị|[Cc]uộc họp|[Pp]hiên họp|[Bb]uổi họp|[Bb]uổi làm việc|[Kk]ỳ họp|[Bb]uổi kiểm tra"
    r"|[Hh]ội thảo|[Tt]ọa đàm|[Tt]oạ đàm"
)
_NAMED = re.compile(rf"(?<!Trung tâm )(?:{_NOUNS})\s")
#: "Ban Thường vụ đã họp phiên thường kỳ"; a "phòng họp" is a place.
_MET = re.compile(r"(?<![Pp]hòng )\bhọp\s(?!(?:số|tầng)\b)")
_LONGEST_NAME = 300
#: What follows the name: another sentence, a person, a venue, who took part.
_NAME_END = re.compile(
    r"(?<!T[Pp])[.](?:\s|$)|\s(?=(?:(?:vừa|đã) )?diễn ra\b|như sau\b|để\s)"
    r"|;\s(?=[Dd]ự|[Tt]ham)|,?\s(?=do (?:đồng chí|đ/c|ông|bà)\b|dưới sự chủ trì)"
    r"|,?\s(?=với sự tham)"
    r"|,\s(?=do\b|(?:đồng chí|đ/c|ông|bà|thành phần|gồm)\b|[Gg]iám đốc|[Cc]hủ tịch|[Pp]hó\s)"
    r"|\s(?=(?:gồm|có) (?:các )?(?:đồng chí|ông|bà)|\(sau đây)|:\s"
    r"|\s(?=tại (?:[Hh]ội trường|[Tt]rụ sở|[Pp]hòng họp)\b)"
)
_CONVENED = re.compile(r",\s(?P<body>[^,;.]{3,90}?)\s(?:đã\s)?(?:tổ chức|tiến hành|họp)\s")
_PERSON = re.compile(
    r"[Đđ]ồng chí|\b[Ôô]ng\b|\b[Bb]à\b|[Cc]hủ tịch|[Gg]iám đốc|[Bb]ộ trưởng|chủ trì"
    r"|\b(?:[Cc]uộc|[Pp]hiên|[Bb]uổi|[Kk]ỳ)\Z"
)
#: Bodies that their names do not begin with a noun for: "nhà trường", "BHXH tỉnh".
_OTHER_BODY = re.compile(r"[Nn]hà trường\b|[Tt]rường\b|[A-ZĐ]{2,}\b")
_PLACE = re.compile(
    r"(?:^|,\s|\s)[Tt]ại\s(?P<place>[^,;.:]{3,90}?)"
    r"(?=,\s|\s(?:đã|diễn ra|tổ chức|do|đồng chí|ông|bà)\s)"
)
#: What "tại" leads to that is no place: the meeting itself, documents, several units.
_NO_PLACE = re.compile(
    rf"(?:các|những|một số|đây|điểm|khoản|điều|{_NOUNS}|Thông báo|Công văn|Quyết định|Kế hoạch"
    r"|Báo cáo|Tờ trình|Văn bản)\b",
    re.IGNORECASE,
)
#: Openings are searched this far; what comes after tells of what was said.
_FAR = 400


def name_of(opening: Run, subject: Run | None) -> str | None:
    """Return what the meeting is called (*tên cuộc họp*), where it is said first."""
    for run in (opening, *([subject] if subject else [])):
        if found := min(_named(run.text), key=re.Match[str].start, default=None):
            limit = min(found.start() + _LONGEST_NAME, len(run.text))
            end = _NAME_END.search(run.text, found.end() - 1, limit)
            name = run.words(found.start(), end.start() if end else None).rstrip(" .;,:")
            return name if "(" in name else name.rstrip(")")
    return None


def _named(text: str) -> Iterator[re.Match[str]]:
    return filter(None, (_NAMED.search(text), _MET.search(text)))


def place_of(opening: Run) -> str | None:
    """Return where the meeting was held (*địa điểm*), before its name is told."""
    for found in _PLACE.finditer(opening.text[:_FAR]):
        if not _NO_PLACE.match(found["place"]):
            return opening.words(*found.span("place"))
    return None


def convening_body_in(opening: Run) -> tuple[int, int] | None:
    """Return where the opening names who held the meeting (*cơ quan tổ chức*)."""
    text = opening.text[:_FAR]
    for found in _CONVENED.finditer(text):
        start, end = found.span("body")
        is_body = match_body(text, start) is not None or _OTHER_BODY.match(text, start)
        if is_body and not _PERSON.search(found["body"]):
            return start, end
    return None
