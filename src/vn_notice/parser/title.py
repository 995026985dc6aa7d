"""Phase 2: the printed type and the subject (*tên loại và trích yếu*), and where they end."""

import re
from collections.abc import Sequence
from itertools import pairwise

from vn_notice.grammar.bodies import opens_body
from vn_notice.grammar.fuzzy import bare, is_upper
from vn_notice.grammar.header_words import (
    ADDRESSEE_LABEL,
    find_national_name,
    match_caption,
    match_title,
)
from vn_notice.grammar.labels import match_label
from vn_notice.grammar.signing import names_office
from vn_notice.parser.joining import is_heading_case
from vn_notice.parser.lines import Line
from vn_notice.parser.widths import Width
from vn_notice.vocabulary.phrases import BASIS_OPENERS

#: The farthest line of a document that may be its title.
LAST_TITLE_LINE = 60
_LONGEST_HEADER = 12
_OPENING = re.compile(
    r"(?:sang|chieu|toi|trua)?\s?,?\s?(?:ngay\s(?:[0-9]|hom)|trong (?:cac |hai |ba )?ngay|tu ngay"
    r"|hoi [0-9]|vao (?:hoi|luc|ngay)|(?:sang|chieu|toi) [0-9])|nhan dip|nham |kinh thua"
    r"|de (?:phuc|trien|thuc|dam|bao|tang|chuan)|"
    + "|".join(f"{word} " for word in BASIS_OPENERS if word != "thuc hien")
)
_DATED = re.compile(
    r"(?:(?:Sáng|Chiều|Tối|Trưa),?\s)?(?:[Nn]gày\s[0-9]|Trong (?:các |hai |ba )?ngày|Hồi [0-9])"
)
#: The first fields of minutes and invitations.
_FIELD = re.compile(
    r"(?:Thời gian|Địa điểm|Thành phần|Chủ trì|Chủ tọa|Thư ký|Hôm nay)\b[^:]{0,40}[:,]"
)
#: The note below the title of a text that another one brings into force.
_ASIDE = re.compile(r"\((?:Ban hành kèm|Kèm theo|Đính kèm|kèm theo|ban hành kèm)")
_OPEN_END = re.compile(
    r"(?:,|-|\b(?:va|cua|ve|cho|tai|voi|trong|cac|theo|ve viec|den|tu|cong|dong|ngay|pho"
    r"|dong chi))$"
)
_SUBJECT_OPENS = re.compile(
    r"\(?(?:[Vv]ề (?:việc\s)?|[Vv]\s?[/.]\s?[Vv]\b|[Kk]ết luận\b)", re.IGNORECASE
)
#: No subject is one word, or says whose conclusions it tells of without saying where or on what.
_UNFINISHED = re.compile(
    r"\S+|(?:y kien )?ket luan(?: chi dao)? cua (?:(?!tai\b|ve\b|hop\b)\S+ ?){1,7}"
)
_YEARS = re.compile(r"(?:19|20)[0-9]{2}(?:\s?-\s?(?:19|20)[0-9]{2})?\.?")
#: What a page writes below the title: when it was put there.
_POSTED = re.compile(
    r"(?:Thứ [^\W\d_]{2,3}|Chủ [Nn]hật),?\s(?:ngày\s)?[0-9]{1,2}/"
    r"|(?:Cập nhật|Ngày đăng|Đăng (?:ngày|lúc))\b"
    r"|(?:[0-9]{1,2}:[0-9]{2},?\s)?[0-9]{1,2}[-/ ][0-9]{1,2}[-/][0-9]{4}\b[-\s:,0-9]*(?:[AP]M)?$",
    re.IGNORECASE,
)
_STATEMENT = re.compile(r"\b(?:thong bao|nhu sau|de nghi|yeu cau|to chuc|chu tri)\b")


def find_title(lines: Sequence[Line]) -> int | None:
    """Return the index of the line with the printed type, or `None`."""
    for index, line in enumerate(lines[:LAST_TITLE_LINE]):
        if ADDRESSEE_LABEL.match(line.text):
            return None
        if match_title(line.text) and not _heads_page(lines, index):
            return index
    return None


def find_caption(lines: Sequence[Line]) -> int | None:
    """Return the index of a title in small letters, as a page writes it, or `None`."""
    for index, (line, after) in enumerate(pairwise(lines[:_LONGEST_HEADER])):
        if match_caption(line.text) and (after.blanks or not after.text[0].islower()):
            return index
    return None


def _heads_page(lines: Sequence[Line], index: int) -> bool:
    """Return whether a title stands above the header, where a page writes what it shows."""
    return not any(find_national_name(line.text) for line in lines[:index]) and any(
        find_national_name(line.text) for line in lines[index : index + _LONGEST_HEADER]
    )


def is_posted(text: str) -> bool:
    """Return whether a line below the title is the page's own, and tells when it was put there."""
    return len(text) < 60 and bool(_POSTED.match(text))


def subject_end(lines: Sequence[Line], title: int, width: Width, *, opened: bool) -> int:
    """Return the index after the last line of the subject below, or *opened* on, the *title*."""
    index = start = title if opened else title + 1
    if opened:
        index += 1
        if index < len(lines) and _SUBJECT_OPENS.match(lines[index].text):
            start = index
    while index < len(lines) and index - start < 12:
        if _ends_before(lines, index, start, width):
            return index
        index += 1
    return index


def _ends_before(lines: Sequence[Line], index: int, start: int, width: Width) -> bool:
    """Return whether the line at *index* no longer belongs to the subject."""
    text = lines[index].text
    words = bare(text)
    if ADDRESSEE_LABEL.match(text) or _closes(lines, index) or _ASIDE.match(text):
        return True
    if (
        words.startswith("can cu ")
        or is_posted(text)
        or (index > start and (_DATED.match(text) or _FIELD.match(text)))
    ):
        return True
    if index == start:
        labelled = bool(match_label(text)) and not is_heading_case(text)
        return labelled or " kính mời" in text
    previous = lines[index - 1].text
    if text[0].islower() or _OPEN_END.search(bare(previous)):
        return lines[index].blanks > 1 and not text[0].islower()
    if _names_authority(lines, index):
        return True
    if lines[index].blanks:
        return not _spread_out(lines, index, start)
    if _OPENING.match(words) or (words.startswith("thuc hien ") and len(text) > 60):
        return True
    if match_label(text):
        return True
    if _is_rest(text) or (index == start + 1 and _UNFINISHED.fullmatch(bare(previous))):
        return False
    capitals = is_heading_case(lines[index - 1 if is_heading_case(previous) else start].text)
    if capitals and is_upper(text) and not opens_body(text):
        return False
    if capitals != is_heading_case(text):
        return True
    return _opens_statement(lines, index, width)


def _is_rest(text: str) -> bool:
    """Return whether a line is too short to be anything but the end of a subject."""
    return bool(_YEARS.fullmatch(text)) or (is_upper(text) and " " not in text)


def _names_authority(lines: Sequence[Line], index: int) -> bool:
    """Return whether a line in capitals, right above the bases, says who decides."""
    text = lines[index].text
    bases = index + 1 < len(lines) and lines[index + 1].text.startswith("Căn cứ ")
    return bases and is_upper(text) and names_office(text, 2)


def _closes(lines: Sequence[Line], index: int) -> bool:
    """Return whether a line ends with a mark that no line of a subject ends with.

    A semicolon may part two matters of one subject, on lines of their own.
    """
    text = lines[index].text
    following = lines[index + 1] if index + 1 < len(lines) else None
    goes_on = following and not following.blanks and following.text[0].islower()
    return text.endswith(":") or (text.endswith(";") and not goes_on)


def _spread_out(lines: Sequence[Line], index: int, start: int) -> bool:
    """Return whether the whole title is set with blank lines between its lines."""
    text = lines[index].text
    return index == start + 1 and is_heading_case(text) and is_heading_case(lines[start].text)


def _opens_statement(lines: Sequence[Line], index: int, width: Width) -> bool:
    """Return whether a line begins the first sentence of the body.

    Such a line is as long as the page is wide, or belongs to a paragraph that states something;
    the lines of a subject are centred and shorter.
    """
    text, previous = lines[index].text, lines[index - 1].text
    paragraph = text
    for line in lines[index + 1 : index + 4]:
        if line.blanks or ADDRESSEE_LABEL.match(line.text):
            break
        paragraph += " " + line.text
    states = bool(_STATEMENT.search(bare(paragraph[:400])))
    body = opens_body(text)
    if len(text) >= width.least and len(previous) < width.least:
        return states or body
    if width.least == float("inf"):
        return len(text) > 1.5 * len(previous) and states
    return states and body and len(previous) < 0.8 * width.middle
