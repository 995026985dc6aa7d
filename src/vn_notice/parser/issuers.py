"""Phase 2: which lines above the number name the issuing body, and which the body above it."""

import re

from vn_notice.grammar.fuzzy import bare
from vn_notice.model.parties import Organisation
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.organs import ORGAN_NOUNS, PARTY_NOUNS, UNIT_NOUNS

_OPEN_ENDS = (" va", ",", " -", " cua", " thuoc", " tai", " cac")
#: "UBND TỈNH HÀ NAM SỞ CÔNG THƯƠNG": a governing body, then one of the kinds that it governs.
_TWO_BODIES = re.compile(
    r"((?:BỘ|SỞ|UBND|[ỦU][YỶ] BAN NHÂN DÂN|TỔNG CỤC|TỔNG CÔNG TY|TẬP ĐOÀN|ĐẠI HỌC|ĐẢNG BỘ|PHÒNG GD)"
    r"\s[^a-z]{2,60}?)(?=\s(?:SỞ|CỤC|CHI CỤC|CÔNG TY|BỆNH VIỆN|TRUNG TÂM|HỌC VIỆN|PHÒNG|THANH TRA"
    r"|ĐẢNG [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|BAN (?:QUẢN LÝ|CHỈ ĐẠO|DÂN TỘC)"
    r"|TRƯỜNG (?:ĐẠI|ĐH|CAO|CĐ|TRUNG|TIỂU|TH|MẦM|MN|CHÍNH))\s[^a-z]+$)"
)


def read_bodies(runs: list[Run], trace: Trace) -> tuple[Organisation | None, Organisation | None]:
    """Return the governing body and the issuing body that the lines name.

    The last body named is the issuer. A line that names a place, or no body at all, continues the
    line above it.
    """
    groups: list[list[Run]] = []
    for run in (part for line in runs for part in _parted(line)):
        if groups and not _opens_body(run.text, groups[-1][-1].text):
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


def _opens_body(text: str, previous: str) -> bool:
    words, last = bare(text), bare(previous)
    if last.endswith(_OPEN_ENDS):
        return False
    if _starts(words, UNIT_NOUNS) and not _starts(words, PARTY_NOUNS):
        return False
    if words in ("thuong truc", "ban thuong truc"):
        return False
    if _starts(words, ("hoi dong nhan dan",)) and last.startswith("van phong"):
        return False
    return _starts(words, ORGAN_NOUNS) or _starts(words, PARTY_NOUNS)


def _starts(words: str, nouns: tuple[str, ...]) -> bool:
    return any(words == noun or words.startswith(noun + " ") for noun in nouns)


def _organisation(runs: list[Run], trace: Trace) -> Organisation:
    run = Run.join(runs)
    body = Organisation(name=run.words())
    trace.own(body, run)
    return body
