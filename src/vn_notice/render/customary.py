"""The customary sentences of a notice that was made in code, from its data (*lời văn thường dùng*).

The law prescribes none of them; they are those of issued *thông báo kết luận*. The reader of text
reads them back to the same data.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from vn_notice.grammar.dates import write_date
from vn_notice.model.body import Block as Part
from vn_notice.model.body import Closing, Narrative
from vn_notice.model.inline import Inline, Paragraph, PersonName
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import Notice
from vn_notice.model.parties import Organisation, Participant, Person
from vn_notice.vocabulary.roles import Role

_Words = tuple[Inline, ...]
_MEETING = "cuộc họp"
_END_MARK = "./."
#: The words for a meeting, as the first words of its name, that later sentences use alone.
_KINDS = (
    "hội nghị", "cuộc họp", "phiên họp", "buổi họp", "buổi làm việc", "cuộc làm việc", "kỳ họp",
    "buổi kiểm tra", "hội thảo", "tọa đàm",
)  # fmt: skip


def completed(notice: Notice, *, party: bool = False) -> Notice:
    """Return *notice* with the narrative of its meeting, and a closing, where it has none.

    A notice without a meeting, and one that tells of it in a narrative or in its body, as minutes
    do, is returned as it is.

    Args:
        notice: What was made in code.
        party: Whether it is a Party document, whose end has no mark (Hướng dẫn 05-HD/VPTW, II.I.6).

    Example:
        >>> import datetime as dt
        >>> held = Meeting(date=dt.date(2021, 1, 5), name="cuộc họp giao ban")
        >>> [p.text for p in completed(Notice(meeting=held)).meeting.narrative.content]
        ['Ngày 05 tháng 01 năm 2021 diễn ra cuộc họp giao ban.', 'Cuộc họp kết luận như sau:']
    """
    meeting: Any = notice.meeting
    if meeting is None or meeting.narrative.content or _is_told(notice, meeting):
        return notice
    told = attrs.evolve(meeting, narrative=Narrative(content=tuple(_narrative(meeting))))
    closing = notice.closing
    if closing is None:
        end_mark = None if party else _END_MARK
        closing = Closing(paragraphs=(_closing(meeting, party=party),), end_mark=end_mark)
    made: Any = notice
    whole: Notice = attrs.evolve(made, meeting=told, closing=closing)
    return whole


def _is_told(notice: Notice, meeting: Meeting) -> bool:
    """Return whether the body tells of the meeting: it names all who took part."""
    body = " ".join(paragraph.text for paragraph in _paragraphs(notice.conclusions.content))
    names = [who.party.name for who in meeting.participants if who.party.name]
    return bool(names) and all(name in body for name in names)


def _paragraphs(parts: Iterable[Part]) -> Iterator[Paragraph]:
    for part in parts:
        if isinstance(part, Paragraph):
            yield part
        else:
            yield from _paragraphs(part.content)


def _narrative(meeting: Meeting) -> Iterator[Paragraph]:
    sentences = [_opening(meeting), *_presence(meeting)]
    yield Paragraph.of(*_spaced(sentences))
    yield Paragraph.of(*_trigger(meeting))


def _spaced(sentences: Sequence[_Words]) -> Iterator[Inline]:
    for index, sentence in enumerate(sentences):
        if index:
            yield " "
        yield from sentence


def _kind(meeting: Meeting) -> str:
    """Return the word for the meeting as its name begins with: "Hội nghị", "cuộc họp"."""
    name = meeting.name or _MEETING
    found = next((kind for kind in _KINDS if name.casefold().startswith(kind)), _MEETING)
    return name[: len(found)] if name.casefold().startswith(found) else found


def _opening(meeting: Meeting) -> _Words:
    name = meeting.name or _MEETING
    lead = [part for part in (_when(meeting), meeting.place and f"tại {meeting.place}") if part]
    if meeting.convening_body:
        lead.append(f"{meeting.convening_body.name} tổ chức {name}")
        words = ", ".join(lead)
    elif lead:
        joint = "," if meeting.place else ""
        words = f"{', '.join(lead)}{joint} diễn ra {name}"
    else:
        words = f"Kết quả {name}"
    return (f"{_capital(words)}.",)


def _when(meeting: Meeting) -> str:
    if not meeting.date:
        return ""
    if not meeting.end_date:
        return f"ngày {write_date(meeting.date)}"
    return f"từ ngày {write_date(meeting.date)} đến ngày {write_date(meeting.end_date)}"


def _presence(meeting: Meeting) -> Iterator[_Words]:
    kind = _kind(meeting)
    for role, lead in (
        (Role.CHAIR, f"Chủ trì {kind}: "),
        (Role.DIRECTING, f"Dự và chỉ đạo {kind} có "),
        (Role.ATTENDING, f"Tham dự {kind} có "),
    ):
        if who := meeting.by_role(role):
            yield (lead, *_listed(who), ".")


def _listed(participants: Iterable[Participant]) -> Iterator[Inline]:
    for index, participant in enumerate(participants):
        if index:
            yield "; "
        yield from _named(participant.party)


def _named(party: Person | Organisation, *, positions: bool = True) -> Iterator[Inline]:
    """Yield a party as it is named: the office before a name that no honorific opens."""
    if isinstance(party, Organisation):
        yield party.name
        return
    if party.honorific:
        yield f"{party.honorific} "
    elif party.positions:
        yield f"{party.positions[0]} "
    if party.name:
        yield PersonName(text=party.name)
    after = party.positions if party.honorific else party.positions[1:]
    if positions:
        yield "".join(f", {position}" for position in after)


def _trigger(meeting: Meeting) -> Iterator[Inline]:
    """Yield the sentence that was heard and that announces the conclusions."""
    heard = list(_heard(meeting))
    if heard:
        yield "Sau khi nghe "
        for index, part in enumerate(heard):
            if index:
                yield "; "
            yield from part
        yield ", "
    concluding = meeting.by_role(Role.CONCLUDING) or meeting.by_role(Role.CHAIR)
    if concluding:
        named = tuple(_named(concluding[0].party, positions=not _is_named_above(concluding[0])))
        yield from named if heard else _capitalised(named)
    else:
        kind = _kind(meeting)
        yield kind if heard else _capital(kind)
    yield " kết luận như sau:"


def _is_named_above(participant: Participant) -> bool:
    return bool({Role.CHAIR, Role.DIRECTING, Role.ATTENDING} & set(participant.roles))


def _heard(meeting: Meeting) -> Iterator[_Words]:
    for participant in meeting.by_role(Role.REPORTING):
        shown = not _is_named_above(participant)
        yield (*_named(participant.party, positions=shown), " báo cáo")
    speaking = meeting.by_role(Role.SPEAKING)
    persons = [who for who in speaking if isinstance(who.party, Person)]
    for who in persons:
        shown = not _is_named_above(who)
        yield ("ý kiến phát biểu của ", *_named(who.party, positions=shown))
    names = [who.party.name for who in speaking if isinstance(who.party, Organisation)]
    if names:
        *others, last = names
        joined = f"{', '.join(others)} và {last}" if others else last
        yield (f"ý kiến phát biểu của các đơn vị: {joined}",)


def _closing(meeting: Meeting, *, party: bool) -> Paragraph:
    concluding = meeting.by_role(Role.CONCLUDING) or meeting.by_role(Role.CHAIR)
    whose = ""
    if concluding:
        named = _named(concluding[0].party, positions=False)
        whose = " của " + "".join(part if isinstance(part, str) else part.text for part in named)
    words = (
        f"Trên đây là kết luận{whose} tại {meeting.name or _MEETING}, thông báo để các cơ quan, "
        "đơn vị, cá nhân có liên quan biết, thực hiện"
    )
    return Paragraph.of(f"{words}." if party else words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _capitalised(words: _Words) -> Iterator[Inline]:
    for index, part in enumerate(words):
        yield _capital(part) if index == 0 and isinstance(part, str) else part
