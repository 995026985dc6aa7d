"""Phase 2: who took part in the meeting, in what roles, with what positions."""

import re
from collections.abc import Iterator, Sequence

import attrs

from vn_notice.grammar.fuzzy import bare
from vn_notice.grammar.names import NameMatch, find_names
from vn_notice.model.parties import Organisation, Participant, Person
from vn_notice.parser.positions import positions_of
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace
from vn_notice.vocabulary.roles import Role

#: Words that give a role to who is named after them in the sentence; later words win.
_BEFORE = (
    (re.compile(r"\bchu (?:tri|toa)\b"), Role.CHAIR),
    (re.compile(r"\b(?:du|tham du)(?:,| va) chi dao\b|\by kien chi dao\b"), Role.DIRECTING),
    (re.compile(r"\b(?:tham du|cung du|du (?:hop|phien|hoi nghi)|thanh phan)\b|^du\b"),
     Role.ATTENDING),
    (re.compile(r"\bnghe\b|\bbao cao cua\b"), Role.REPORTING),
    (re.compile(r"\b(?:tham luan|phat bieu|thao luan|giai trinh)\b"), Role.SPEAKING),
)  # fmt: skip
#: Words that give a role to who is named before them.
_AFTER = (
    (re.compile(r"\bchu (?:tri|toa)\b|\bdieu hanh (?:phien|cuoc|buoi|hoi)\b"), Role.CHAIR),
    (re.compile(r"\bket luan\b|\bco y kien chi dao\b|\bchi dao nhu sau\b"), Role.CONCLUDING),
    (re.compile(r"(?<!nghe )\bbao cao\b"), Role.REPORTING),
    (re.compile(r"\b(?:tham du|du) va chi dao\b"), Role.DIRECTING),
)  # fmt: skip
#: What stands behind it is said of somebody else.
_OTHERS = re.compile(r";|,\s(?:cac )?(?:dong chi|ong|ba)\s")
_TOGETHER = re.compile(r"\b(?:đồng|cùng) chủ (?:trì|tọa|toạ)\b")
#: What the persons named before it did, and not those who presided together.
_ELSE = re.compile(r"\b(?:dự|báo cáo|phát biểu|trình bày)\b")
#: Words for who came to a body, heard it and drew the conclusions.
_WORKED = re.compile(r"\b(?:lam viec (?:voi|tai)|kiem tra thuc te|di kiem tra|di khao sat)\b")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")
#: A full stop ends a sentence, but not after an abbreviation such as "VP.", "Tp." or "BSCKII.".
_ABBREVIATION = re.compile(r"\b(?:[A-ZĐ]{1,7}|Tp|Th[Ss])\.$")
_GROUPS = re.compile(
    r"(?:tham dự|dự họp|cùng dự|cùng tham dự|dự hội nghị|thành phần(?: tham)? dự(?: họp)?)"
    r"[^:;.]{0,60}?(?:\bcó|:)\s(?P<list>.+)",
    re.IGNORECASE,
)
_SPEAKERS = re.compile(
    r"(?:tham luận|phát biểu|thảo luận|ý kiến) của (?:lãnh đạo |đại diện )?(?:các )?"
    r"(?:đơn vị|địa phương|sở|ngành|phòng|đại biểu|bộ)[^:;.,]{0,30}:\s?(?P<list>[^.;]+)",
    re.IGNORECASE,
)


@attrs.frozen
class _Mention:
    run: Run
    name: NameMatch
    positions: tuple[str, ...]
    role: Role | None
    also: Role | None


class People:
    """Gathers the participants of a meeting in the order they are first named."""

    def __init__(self, trace: Trace) -> None:
        """Start an empty list."""
        self._trace = trace
        self._persons: dict[str, list[_Mention]] = {}
        self._bodies: dict[str, tuple[Run, Role]] = {}

    def read(self, runs: Sequence[Run]) -> None:
        """Read the persons and bodies that the narrative names."""
        for run in runs:
            for start, end in _sentences(run.text):
                sentence = run.cut(start, end)
                for mention in _mentions(sentence):
                    name = sentence.words(mention.name.start, mention.name.end)
                    self._persons.setdefault(name, []).append(mention)
                for body, role in _bodies(sentence):
                    self._bodies.setdefault(body.words(), (body, role))

    def name_chair(self, run: Run) -> str | None:
        """Take the first person that the subject names as chair; return the name."""
        first = next(find_names(run.text), None)
        if first is None:
            return None
        words = run.words(first.start, first.end)
        mention = _Mention(run, first, positions_of(run, first), Role.CHAIR, Role.CONCLUDING)
        self._persons.setdefault(words, []).insert(0, mention)
        return words

    @property
    def has_chair(self) -> bool:
        """Whether somebody is known to have presided."""
        return any(
            Role.CHAIR in (mention.role, mention.also)
            for mentions in self._persons.values()
            for mention in mentions
        )

    def promote_working(self, opening: Run) -> bool:
        """Take who worked with others, as the opening begins, as chair; return whether one did."""
        first = next(find_names(opening.text), None)
        if first is None or not _WORKED.search(bare(opening.text[first.end : first.end + 400])):
            return False
        mentions = self._persons.get(opening.words(first.start, first.end))
        if not mentions:
            return False
        mentions[0] = attrs.evolve(mentions[0], also=Role.CHAIR)
        return True

    def promote_concluding(self) -> bool:
        """Take who drew the conclusions as chair; return whether there was one."""
        for name, mentions in self._persons.items():
            if any(Role.CONCLUDING in (m.role, m.also) for m in mentions):
                first = mentions[0]
                self._persons[name][0] = attrs.evolve(first, also=Role.CHAIR)
                return True
        return False

    def participants(self) -> tuple[Participant, ...]:
        """Return all participants: persons first, then bodies and groups."""
        return (
            *(self._person(name, mentions) for name, mentions in self._persons.items()),
            *(self._body(name, run, role) for name, (run, role) in self._bodies.items()),
        )

    def _person(self, name: str, mentions: list[_Mention]) -> Participant:
        found = {role for m in mentions for role in (m.role, m.also) if role}
        honorific = next((m.name.honorific for m in mentions if m.name.honorific), None)
        positions = max((m.positions for m in mentions), key=len)
        person = Person(name=name, honorific=honorific and honorific.lower(), positions=positions)
        participant = Participant(party=person, roles=tuple(r for r in Role if r in found))
        first = mentions[0]
        for part in (participant, person):
            self._trace.mention(part, first.run, first.name.start, first.name.end)
        return participant

    def _body(self, name: str, run: Run, role: Role) -> Participant:
        body = Organisation(name=name)
        participant = Participant(party=body, roles=(role,))
        for part in (participant, body):
            self._trace.mention(part, run)
        return participant


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _SENTENCE.finditer(text):
        if not _ABBREVIATION.search(text, max(at, found.start() - 9), found.start()):
            yield at, found.start()
            at = found.end()
    yield at, len(text)


def _mentions(sentence: Run) -> Iterator[_Mention]:
    text = sentence.text
    names = list(find_names(text))
    for index, name in enumerate(names):
        stop = names[index + 1].start if index + 1 < len(names) else len(text)
        after = _OTHERS.split(bare(text[name.end : min(stop, name.end + 260)]))[0]
        followed = [role for pattern, role in _AFTER if pattern.search(after)]
        if not followed and _joined(text, names, index):
            followed = [r for p, r in _AFTER[:1] if p.search(bare(text[name.end :]))]
        role = followed[0] if followed else _role_before(bare(text[: name.start]), names[:index])
        also = followed[1] if len(followed) > 1 else None
        yield _Mention(sentence, name, positions_of(sentence, name), role, also)


def _joined(text: str, names: list[NameMatch], index: int) -> bool:
    """Return whether the next names share the verb of this one: "A …; B … đồng chủ trì"."""
    if index + 1 < len(names) and " và " in text[names[index].end : names[index + 1].start]:
        return True
    together = _TOGETHER.search(text, names[index].end)
    return together is not None and not _ELSE.search(text, names[index].end, together.start())


def _role_before(before: str, names: Sequence[NameMatch]) -> Role | None:
    found = [
        (matches[-1].start(), -order, role)
        for order, (pattern, role) in enumerate(_BEFORE)
        if (matches := list(pattern.finditer(before)))
        and not (role is Role.CHAIR and _is_spent(before, matches[-1].start(), names))
    ]
    return max(found)[2] if found else None


def _is_spent(before: str, cue: int, names: Sequence[NameMatch]) -> bool:
    """Return whether a verb belongs to a name before it: "A – Hiệu trưởng, chủ tọa; B, …"."""
    owner = max((name.end for name in names if name.end <= cue), default=None)
    return owner is not None and ";" not in before[owner:cue] and ";" in before[cue:]


def _bodies(sentence: Run) -> Iterator[tuple[Run, Role]]:
    for pattern, role, separator in (
        (_GROUPS, Role.ATTENDING, r";"),
        (_SPEAKERS, Role.SPEAKING, r",|;|\svà\s"),
    ):
        for found in pattern.finditer(sentence.text):
            yield from _listed(sentence, *found.span("list"), separator, role)


def _listed(
    sentence: Run, start: int, end: int, separator: str, role: Role
) -> Iterator[tuple[Run, Role]]:
    at = start
    for found in (*re.finditer(separator, sentence.text[start:end]), None):
        stop = start + found.start() if found else end
        item = sentence.cut(at, stop)
        at = start + found.end() if found else end
        if nested := _GROUPS.search(item.text):
            item = item.cut(nested.start("list"))
        item = item.cut(0, len(item.text.rstrip(" .,;")))
        if item and not list(find_names(item.text)):
            yield item, role
