"""Phase 2: which lines above the number name the issuing body, and which the body above it."""

import re

from vn_notice.grammar.bodies import opens_body
from vn_notice.grammar.fuzzy import bare, is_upper
from vn_notice.model.parties import Organisation
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.document_types import CODE_BY_NAME
from vn_notice.vocabulary.organs import BARE_NOUNS, PARTY_NOUNS, UNIT_NOUNS

_TITLES = tuple(name.upper() for name in CODE_BY_NAME)
#: What a page writes above a document: its subject, and fields such as "Số lượt xem: 12".
_CAPTION = re.compile(r"\bthong bao\b|\bv/v\b|\bve viec\b|:")
_OPEN_ENDS = (" va", ",", " -", " cua", " thuoc", " tai", " cac")
#: "UBND TỈNH HÀ NAM SỞ CÔNG THƯƠNG": a governing body, then one of the kinds that it governs.
_TWO_BODIES = re.compile(
    r"((?:BỘ|SỞ|UBND|[ỦU][YỶ] BAN NHÂN DÂN|TỔNG CỤC|CỤC|TỔNG CÔNG TY|TẬP ĐOÀN|(?:TRƯỜNG )?ĐẠI HỌC"
    r"|ĐẢNG BỘ|(?:TỈNH|THÀNH|HUYỆN) [ỦU][YỶ]|PHÒNG GD(?:&ĐT)?|TỔNG LIÊN ĐOÀN|T[ÒO][AÀ] ÁN"
    r"|VIỆN KIỂM SÁT|CÔNG AN|BẢO HIỂM XÃ HỘI|QUÂN KHU)\s[^a-z]{1,60}?)"
    r"(?=\s(?:"
    r"(?:SỞ|CỤC|CHI CỤC|TỔNG CÔNG TY|(?<!TỔNG )CÔNG TY|BỆNH VIỆN|TRUNG TÂM|HỌC VIỆN|THANH TRA"
    r"|(?<!DỰ )(?<!HẢI )(?<!QUỐC )PHÒNG"
    r"|(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN) (?:HUYỆN|QUẬN|XÃ|PHƯỜNG|T\w+)"
    r"|(?:ĐẢNG|HUYỆN) [ỦU][YỶ]|CHI BỘ|BỘ CHỈ HUY|(?<!TỔNG )LIÊN ĐOÀN|LĐLĐ|CÔNG ĐOÀN|HỘI ĐỒNG|KHOA"
    r"|BẢO HIỂM XÃ HỘI|T[ÒO][AÀ] ÁN NHÂN DÂN|VIỆN KIỂM SÁT NHÂN DÂN|BINH ĐOÀN|SƯ ĐOÀN|CÔNG AN"
    r"|BAN (?:QUẢN LÝ|CHỈ ĐẠO|CHỈ HUY)"
    r"|(?<!MÔI )TRƯỜNG (?:ĐẠI|ĐH|CAO|CĐ|TRUNG|TIỂU|TH[A-Z]*|PT[A-Z]*|MẦM|MN|CHÍNH))\s[^a-z]+"
    r"|BAN (?:DÂN TỘC|TUYÊN GIÁO|TỔ CHỨC|DÂN VẬN|NỘI CHÍNH)(?:\s[^a-z]+)?"
    r"|VĂN PHÒNG(?:\s[^a-z]+)?|(?:TỈNH|THÀNH|HUYỆN|ĐẢNG) [ỦU][YỶ])$)"
)


def count_captions(runs: list[Run]) -> int:
    """Return how many of the lines above the number stand above the header: what a page calls it.

    A header has its bodies in capitals. Without any, a line that tells of a notice is no body.
    """
    capitals = next((i for i, run in enumerate(runs) if _is_heading(run.text)), None)
    if capitals is None:
        return len(runs) if any(_CAPTION.search(bare(run.text)) for run in runs) else 0
    while capitals and _names_body(runs[capitals - 1].text):
        capitals -= 1
    return capitals


def _names_body(text: str) -> bool:
    return opens_body(text) and not _CAPTION.search(bare(text))


def _is_heading(text: str) -> bool:
    return is_upper(text) and not text.startswith(_TITLES)


def read_bodies(runs: list[Run], trace: Trace) -> tuple[Organisation | None, Organisation | None]:
    """Return the governing body and the issuing body that the lines name.

    The last body named is the issuer. A line that names a place, or no body at all, continues the
    line above it.
    """
    groups: list[list[Run]] = []
    for run in (part for line in runs for part in _parted(line)):
        if groups and not _opens_line(run.text, groups[-1][-1].text):
            groups[-1].append(run)
        else:
            groups.append([run])
    if not groups:
        return None, None
    issuer = _organisation(groups[-1], trace)
    above = [run for group in groups[:-1] for run in group]
    return (_organisation(above, trace) if above else None), issuer


def _parted(run: Run) -> list[Run]:
    """Return the two bodies that a table's cell names on one line, as a rule one."""
    found = _TWO_BODIES.match(run.text)
    return [run.cut(0, found.end(1)), run.cut(found.end(1))] if found else [run]


def _opens_line(text: str, previous: str) -> bool:
    """Return whether a line names a body of its own, below a *previous* line that names one."""
    words, last = bare(text), bare(previous)
    if last.endswith(_OPEN_ENDS) or last in BARE_NOUNS:
        return False
    if _starts(words, UNIT_NOUNS) and not _starts(words, PARTY_NOUNS):
        return False
    if words in ("thuong truc", "ban thuong truc"):
        return False
    if _starts(words, ("hoi dong nhan dan",)) and last.startswith("van phong"):
        return False
    return opens_body(text)


def _starts(words: str, nouns: tuple[str, ...]) -> bool:
    return any(words == noun or words.startswith(noun + " ") for noun in nouns)


def _organisation(runs: list[Run], trace: Trace) -> Organisation:
    run = Run.join(runs)
    body = Organisation(name=run.words())
    trace.own(body, run)
    return body
