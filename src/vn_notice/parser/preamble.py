"""Phase 2: what stands between the title and the body: addressees, legal bases, narrative."""

import re
from collections.abc import Iterator, Sequence

from vn_notice.grammar.fuzzy import bare, is_upper
from vn_notice.grammar.header_words import ADDRESSEE_LABEL, CONTACT
from vn_notice.model.inline import Paragraph
from vn_notice.parser.blocks import Block
from vn_notice.parser.inline import read_paragraph
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.phrases import BASIS_OPENERS, MEETINGS, TRIGGER_WORDS

# Extraction glues words after a vowel with a tone mark: "Căn cứQuy định".
_BASIS = re.compile(rf"can cu|(?:{'|'.join(BASIS_OPENERS)})\b")
_STATES = re.compile(
    r",.{0,400}\b(?:thong bao|de nghi|yeu cau|chap thuan|ban hanh quy|nhu sau|giao)\b"
)
_MEETING = re.compile(rf"\b(?:{'|'.join(MEETINGS)})\b")
_CONCLUDES = re.compile(r"\bket luan\b|\by kien (?:chi dao|ket luan)\b")
_PRESIDES = re.compile(r"\b(?:chu tri|to chuc|tham du|lam viec|du hop|hop)\b")
#: The fields of minutes: "Chủ trì: …", "Thành phần tham dự: …".
_MINUTES = re.compile(r"\b(?:thanh phan (?:tham )?du|chu (?:tri|toa))\b[^.:]{0,40}:")
_TRIGGER = re.compile(rf"\b(?:{'|'.join(TRIGGER_WORDS)})\b.{{0,100}}?(?:\bsau(?: day)?)?\s?:$")
#: Openers after which a basis may also end with a full stop.
_WHOLE_OPENERS = ("can cu", "theo de nghi", "xet de nghi", "xet to trinh")
_NAMES_DOCUMENT = re.compile(
    r"(?:thuc hien|thi hanh|theo|xet) (?:noi dung )?(?:nghi quyet|nghi dinh|quyet dinh|cong van"
    r"|ke hoach|chi thi|chuong trinh|thong tu|ket luan|cong dien|luat|van ban|huong dan"
    r"|thong bao)\b"
)
_NEXT_BASIS = re.compile(r";\s+(?=Căn cứ\s)")
_ANNOUNCED = re.compile(r"\b(?:ket luan|chi dao)\b.{0,80}?(?:\bsau(?: day)?)?\s?:$")
_ATTENDEES = re.compile(r"\b(?:thanh phan|tham du|du hop|tham gia)\b[^.;]{0,60}:$")
#: How many lines of attendees are looked over for the words that announce the conclusions.
_MOST_LISTED = 40
_MOST_CAPITALS = 3
_WHO_AND_WHEN = re.compile(r"(?:thoi gian|dia diem|thanh phan)\b")
_PRESENT = re.compile(r"\bchu (?:tri|toa)\b|\bthanh phan\b")
_WHAT_WAS_SAID = re.compile(r"(?:noi dung|dien bien|y kien|ket luan|phat bieu)\b")


def split_addressees(blocks: Sequence[Block], trace: Trace) -> tuple[tuple[Paragraph, ...], int]:
    """Return the addressees that *blocks* open with, and how many blocks they take."""
    if not blocks or not _addresses(blocks[0].whole.text):
        return (), 0
    runs = [blocks[0].whole]
    taken = 1
    for block in blocks[1:]:
        listed = block.label is not None and block.label.style is LabelStyle.BULLET
        if block.label is None and (
            CONTACT.match(block.text.lstrip("( ")) or _goes_on(runs[-1], block)
        ):
            runs[-1] = Run.join([runs[-1], block.whole])
        elif listed and len(block.text) <= 200 and not _is_basis(block):
            runs.append(block.whole)
        else:
            break
        taken += 1
    return tuple(read_paragraph(run, trace, names=True) for run in runs), taken


def _goes_on(before: Run, block: Block) -> bool:
    """Return whether a list of addressees that ends with a comma goes on below a blank line."""
    return before.text.endswith(",") and len(block.text) <= 200 and not _is_basis(block)


def _addresses(text: str) -> bool:
    """Return whether a line addresses the document: "Kính gửi: …", or "… điện:" of a telegram."""
    return bool(ADDRESSEE_LABEL.match(text)) or (text.endswith(" điện:") and len(text) < 200)


def split_authority(blocks: Sequence[Block], trace: Trace) -> tuple[Paragraph | None, list[Block]]:
    """Return the line in capitals that says who decides, above the legal bases, and the rest."""
    rest = list(blocks)
    count = 0
    while count < min(len(rest), _MOST_CAPITALS) and is_upper(rest[count].text):
        count += 1
    if count in (0, len(rest)) or not _is_basis(rest[count]):
        return None, rest
    run = Run.join([block.whole for block in rest[:count]])
    return read_paragraph(run, trace), rest[count:]


def split_bases(blocks: Sequence[Block], trace: Trace) -> tuple[tuple[Paragraph, ...], int]:
    """Return the paragraphs of legal basis that *blocks* open with, and how many they are."""
    count = 0
    for block in blocks:
        if not _is_basis(block):
            break
        count += 1
    runs = [run for block in blocks[:count] for run in _bases_of(block.whole)]
    return tuple(read_paragraph(run, trace, names=True) for run in runs), count


def _bases_of(run: Run) -> Iterator[Run]:
    """Yield the bases that stand in one paragraph, as a rule one."""
    at = 0
    for found in _NEXT_BASIS.finditer(run.text):
        yield run.cut(at, found.start() + 1)
        at = found.end()
    yield run.cut(at)


def _is_basis(block: Block) -> bool:
    if block.label is not None and block.label.style is not LabelStyle.BULLET:
        return False
    words = bare(block.text)
    opens = _BASIS.match(words) or _NAMES_DOCUMENT.match(words)
    if not block.text[:1].isupper() or not opens:
        return False
    if words.endswith((";", ",")):
        return True
    whole = words.startswith(_WHOLE_OPENERS) or _NAMES_DOCUMENT.match(words)
    return bool(whole) and not words.endswith(":") and not _STATES.search(words[:2500])


def narrative_end(blocks: Sequence[Block], subject: str) -> int:
    """Return how many of *blocks* tell of a meeting; 0 when the document reports none.

    The narrative ends with the block that announces the conclusions by a colon, or before the
    first labelled block.
    """
    lead = _lead(blocks)
    if not lead or not reports_meeting(subject, [block.text for block in blocks[:lead]]):
        return 0
    for index, block in enumerate(blocks[:lead]):
        if _TRIGGER.search(bare(block.text[-240:])):
            return index + 1
    return lead if lead < len(blocks) else min(lead, 1)


def _lead(blocks: Sequence[Block]) -> int:
    """Return how many blocks stand before the first label; attendees may be listed with dashes."""
    lead = next((i for i, block in enumerate(blocks) if block.label is not None), len(blocks))
    numbered = lead and _ATTENDEES.search(bare(blocks[lead - 1].text[-80:]))
    for index, block in enumerate(blocks[lead : lead + _MOST_LISTED], lead):
        if block.label is None:
            announced = _ANNOUNCED.search(bare(block.text[-240:]))
            if announced and lead and blocks[lead - 1].text.endswith(":"):
                return index + 1
        elif block.label.style is not LabelStyle.BULLET and not numbered:
            break
    return lead


def minutes_end(blocks: Sequence[Block]) -> int:
    """Return how many of *blocks* say in labelled sections when the meeting was and who was there.

    Such sections stand before one on what was said: "I. THỜI GIAN", "II. THÀNH PHẦN", then
    "III. NỘI DUNG".
    """
    style = None
    for index, block in enumerate(blocks[:_MOST_LISTED]):
        words = bare(block.text[:60])
        if style is None:
            if block.label and index < 4 and _WHO_AND_WHEN.match(words):
                style = block.label.style
        elif block.label and block.label.style is style and not _WHO_AND_WHEN.match(words):
            present = any(_PRESENT.search(bare(b.text[:200])) for b in blocks[:index])
            if not (present and _WHAT_WAS_SAID.match(words)):
                return 0
            return index + 2 if _announces_next(blocks, index) else index
    return 0


def _announces_next(blocks: Sequence[Block], index: int) -> bool:
    following = blocks[index + 1 : index + 2]
    return any(b.label is None and _TRIGGER.search(bare(b.text[-240:])) for b in following)


def reports_meeting(subject: str, paragraphs: Sequence[str]) -> bool:
    """Return whether a document with this subject and opening reports a meeting."""
    opening = bare(" ".join(paragraphs[:4])[:3000])
    told = bool(_MEETING.search(opening) or "chu tri" in opening) and bool(
        _PRESIDES.search(opening)
    )
    if _MINUTES.search(opening):
        return True
    if _CONCLUDES.search(bare(subject)):
        return told or bool(_MEETING.search(bare(subject)))
    return told and bool(_CONCLUDES.search(opening)) and "chu tri" in opening
