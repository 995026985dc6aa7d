"""The document that is checked: what many rules ask of it, found once."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate

import attrs

from vn_notice.grammar.fuzzy import bare, slips
from vn_notice.grammar.header_words import SUBJECT_LABEL, is_annex_label
from vn_notice.model.body import Item, Section
from vn_notice.model.inline import Citation, Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.path import Step, at, walk
from vn_notice.model.values import DocumentNumber, Label
from vn_notice.rules.config import Config
from vn_notice.rules.regimes import Regime, date_of, regime_of
from vn_notice.rules.rule import Finding, Region
from vn_notice.vocabulary.marks import MarkKind
from vn_notice.vocabulary.national import MOTTO, NATIONAL_NAME, PARTY_NAME

#: A section or an item, with its path.
LabelledPart = tuple[str, Section | Item]

_PROMULGATED = re.compile(r"\((?:ban hành )?kèm theo", re.IGNORECASE)
#: Among how many paragraphs the note of what brings a text into force is looked for.
_FIRST = 6

_ANNEX_NUMBER = re.compile(r"\s*(?:số\s*)?:?\s*([IVXLC]+|[0-9]+|[A-Z])\b", re.IGNORECASE)
_NOTE = re.compile(r"kèm theo", re.IGNORECASE)
_NOTE_IN = 400
_ANNEX_WORDS = len("Phụ lục")


@attrs.frozen
class LabelledAnnex:
    """An annex that begins with "Phụ lục": the path of its label, its number, what stands below."""

    path: str
    label: str
    number: str
    lines: tuple[tuple[str, Paragraph], ...]

    @classmethod
    def of(cls, lines: Sequence[tuple[str, Paragraph]]) -> "LabelledAnnex":
        """Return the annex of which *lines* are the label and what stands below it."""
        path, label = lines[0][0], lines[0][1].text
        found = _ANNEX_NUMBER.match(label, _ANNEX_WORDS)
        return cls(path, label, found[1] if found else "", tuple(lines[1:]))

    @property
    def note(self) -> tuple[str, Paragraph] | None:
        """The note of the document that the annex belongs to, with its path."""
        first = self.lines[:_FIRST]
        return next((line for line in first if _NOTE.search(line[1].text[:_NOTE_IN])), None)


@attrs.frozen(slots=False, eq=False)
class Context:
    """A notice under a regime, with what the settings of the run say."""

    notice: Notice
    config: Config

    @cached_property
    def regime(self) -> Regime:
        """The instrument by which the document is judged."""
        return self.config.regime or regime_of(self.notice)

    @cached_property
    def date(self) -> dt.date | None:
        """The day by which rules are chosen."""
        return date_of(self.notice)

    @cached_property
    def type_code(self) -> str | None:
        """The code of the type of the document; "CV" for a công văn, which prints no type."""
        if self.notice.document_type:
            return self.notice.document_type.code
        number = self.number
        return number.type_code if number else None

    @cached_property
    def number(self) -> DocumentNumber | None:
        """The number and symbol of the document."""
        return self.notice.number

    @cached_property
    def draft(self) -> bool:
        """Whether the document is not issued yet: a mark says so, or number or date are blank."""
        header = self.notice.header
        marked = any(mark.kind is MarkKind.DRAFT for mark in header.marks)
        unnumbered = self.number is not None and not self.number.serial
        undated = header.place_date is not None and header.place_date.date is None
        return marked or unnumbered or undated

    @property
    def signed(self) -> bool:
        """Whether the text bears a mark of signing, such as "(Đã ký)"; then nothing is mended."""
        return self.notice.signature is not None and bool(self.notice.signature.marks)

    @cached_property
    def cut_off(self) -> frozenset[Region]:
        """The regions of the sheet of which the text holds nothing."""
        header, notice = self.notice.header, self.notice
        missing = set()
        if not (header.national_name or header.issuing_body or header.number):
            missing.add(Region.HEADER)
        if not (notice.distribution or notice.signature):
            missing.add(Region.ENDING)
        return frozenset(missing)

    @cached_property
    def damaged(self) -> bool:
        """Whether the text suffered in conversion: more than one of its fixed words is misspelt."""
        header = self.notice.header
        name = (header.national_name or "").replace("HOÀ", "HÒA")
        found = slips(name, NATIONAL_NAME) if PARTY_NAME not in name.upper() else []
        return len(found) + len(slips(header.motto or "", MOTTO)) > 1

    @cached_property
    def promulgated(self) -> bool:
        """Whether another document brings this one into force, as a quyết định does a quy chế.

        It has neither number nor date of its own (Phụ lục III, Mẫu 1.3, second sheet).
        """
        first = (words for path, words in self.paragraphs[:_FIRST] if "/annex[" not in path)
        return any(_PROMULGATED.match(words.text) for words in first)

    @cached_property
    def is_letter(self) -> bool:
        """Whether this is a công văn: no type is printed, the subject begins with "V/v"."""
        subject = self.notice.subject
        return (
            self.notice.document_type is None
            and subject is not None
            and SUBJECT_LABEL.match(subject.text) is not None
        )

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every part of the document, in order."""
        return tuple(walk(self.notice))

    @cached_property
    def _elements(self) -> Mapping[str, object]:
        return {step.path: step.value for step in self.steps}

    def at(self, path: str) -> object:
        """Return the part at *path*.

        Raises:
            PathError: If *path* leads nowhere.
        """
        return self._elements[path] if path in self._elements else at(self.notice, path)

    @cached_property
    def sequences(self) -> tuple[Sequence[LabelledPart], ...]:
        """Sections and items that stand side by side with labels of one style, with their paths."""
        found: dict[tuple[str, object], list[LabelledPart]] = {}
        for step in self.steps:
            if isinstance(step.value, Section | Item):
                key = step.path.rpartition("/")[0], step.value.label.style
                found.setdefault(key, []).append((step.path, step.value))
        return tuple(found.values())

    @cached_property
    def _labels(self) -> Mapping[str, Label]:
        return {path: part.label for sequence in self.sequences for path, part in sequence}

    def label_above(self, path: str) -> Label | None:
        """Return the label of the section or item that holds the one at *path*."""
        return self._labels.get(path.rpartition("/")[0])

    @cached_property
    def paragraphs(self) -> tuple[tuple[str, Paragraph], ...]:
        """Every paragraph with its path, in order."""
        return tuple((s.path, s.value) for s in self.steps if isinstance(s.value, Paragraph))

    @cached_property
    def labelled_annexes(self) -> tuple[LabelledAnnex, ...]:
        """The annexes that begin with "Phụ lục", each with all that stands before the next one."""
        groups: list[list[tuple[str, Paragraph]]] = []
        for path, words in self.paragraphs:
            if "/annex[" not in path:
                continue
            if path.endswith("/heading") and is_annex_label(words.text):
                groups.append([])
            if groups:
                groups[-1].append((path, words))
        return tuple(map(LabelledAnnex.of, groups))

    @cached_property
    def bare_words(self) -> str:
        """All paragraphs outside the annexes, a line each, in lower case without tone marks."""
        texts = (words.text for path, words in self.paragraphs if "/annex[" not in path)
        return bare("\n".join(texts))

    @cached_property
    def text(self) -> str:
        """The words of all paragraphs, a line each."""
        return "\n".join(paragraph.text for _, paragraph in self.paragraphs)

    @cached_property
    def _starts(self) -> list[int]:
        """Where the paragraphs begin in `text`."""
        return list(accumulate((len(p.text) + 1 for _, p in self.paragraphs), initial=0))

    def paragraph_at(self, offset: int) -> tuple[str, Paragraph, int]:
        """Return the path and the paragraph at *offset* of `text`, and the offset within it."""
        index = bisect_right(self._starts, offset) - 1
        path, paragraph = self.paragraphs[index]
        return path, paragraph, offset - self._starts[index]

    def finding_at(self, start: int, end: int, fix: str | None = None, **values: object) -> Finding:
        """Return a finding at a stretch of `text`, which lies within one paragraph."""
        path, _, offset = self.paragraph_at(start)
        return Finding(path, values, (offset, offset + end - start), fix)

    @cached_property
    def first_mentions(self) -> Mapping[str, tuple[str, Citation]]:
        """The first citation of each number, with its path."""
        found: dict[str, tuple[str, Citation]] = {}
        for path, citation in self.citations:
            if citation.number and citation.number.serial:
                found.setdefault(str(citation.number), (path, citation))
        return found

    @cached_property
    def citations(self) -> tuple[tuple[str, Citation], ...]:
        """Every citation with its path, in order."""
        return tuple((s.path, s.value) for s in self.steps if isinstance(s.value, Citation))
