"""The labels of list paragraphs, which Word computes and does not store."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from vn_notice.grammar.labels import write_roman
from vn_notice.ingest.docx.names import child, is_on, number, value

_LEVELS = 9
#: Glyphs of symbol fonts, as Unicode has them.
GLYPHS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "-", 0xF0BE: "-", 0xF0E8: "➔"}


def _letters(ordinal: int) -> str:
    """Return a letter for 1 to 26, then "aa", "bb" as Word has it."""
    rounds, index = divmod(ordinal - 1, 26)
    return chr(ord("a") + index) * min(rounds + 1, 8)


_FORMS: Mapping[str, Callable[[int], str]] = {
    "upperRoman": write_roman,
    "lowerRoman": lambda ordinal: write_roman(ordinal).lower(),
    "upperLetter": lambda ordinal: _letters(ordinal).upper(),
    "lowerLetter": _letters,
    "decimalZero": lambda ordinal: f"{ordinal:02}",
    "none": lambda _: "",
}


@attrs.frozen
class _Level:
    start: int
    form: str
    text: str
    restart: int | None
    legal: bool

    @classmethod
    def of(cls, element: Any) -> "_Level":
        start = number(child(element, "start"))
        return cls(
            start=0 if start is None else start,
            form=value(child(element, "numFmt")) or "decimal",
            text=value(child(element, "lvlText")) or "",
            restart=number(child(element, "lvlRestart")),
            legal=bool(is_on(child(element, "isLgl"))),
        )

    def write(self, ordinal: int, *, legal: bool) -> str:
        form = "decimal" if legal and self.form != "none" else self.form
        return _FORMS.get(form, str)(ordinal) if ordinal > 0 else "0"


@attrs.define
class _List:
    """A list: the definition it counts by, its levels, and those it has yet to begin anew."""

    definition: str
    levels: dict[int, _Level]
    anew: set[int]


class Numbering:
    """Counts the paragraphs of every list in the order they are met."""

    def __init__(self, root: Any | None) -> None:
        """Read the definitions of lists from the numbering part *root*."""
        self._abstract: dict[str, Any] = {}
        self._by_style: dict[str, str] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._level_of_style: dict[tuple[str, str], int] = {}
        if root is not None:
            self._read(root)

    def _read(self, root: Any) -> None:
        for element in root.iterchildren("{*}abstractNum"):
            key = value(element, "abstractNumId") or ""
            self._abstract[key] = element
            if style := value(child(element, "styleLink")):
                self._by_style[style] = key
        for element in root.iterchildren("{*}num"):
            key = self._resolved(value(child(element, "abstractNumId")) or "")
            levels = self._levels(self._abstract.get(key))
            overrides = list(element.iterchildren("{*}lvlOverride"))
            anew = {self._override(override, levels) for override in overrides}
            num_id = value(element, "numId") or ""
            self._lists[num_id] = _List(key, levels, anew)
            self._note_styles(num_id, self._abstract.get(key))

    def _resolved(self, key: str) -> str:
        """Follow a definition that only names the style whose list it is."""
        link = value(child(self._abstract.get(key), "numStyleLink"))
        return self._by_style.get(link, key) if link else key

    @staticmethod
    def _levels(abstract: Any | None) -> dict[int, _Level]:
        found = () if abstract is None else abstract.iterchildren("{*}lvl")
        return {number(element, "ilvl") or 0: _Level.of(element) for element in found}

    @staticmethod
    def _override(override: Any, levels: dict[int, _Level]) -> int:
        """Change the level that *override* is for, and return its index."""
        index = number(override, "ilvl") or 0
        if (level := child(override, "lvl")) is not None:
            levels[index] = _Level.of(level)
        start = number(child(override, "startOverride"))
        if start is not None and index in levels:
            levels[index] = attrs.evolve(levels[index], start=start)
        return index

    def _note_styles(self, num_id: str, abstract: Any | None) -> None:
        for element in () if abstract is None else abstract.iterchildren("{*}lvl"):
            if style := value(child(element, "pStyle")):
                self._level_of_style[num_id, style] = number(element, "ilvl") or 0

    def level_of_style(self, num_id: str, style: str) -> int:
        """Return the level at which the list *num_id* has the paragraphs of *style*."""
        return self._level_of_style.get((num_id, style), 0)

    def next_label(self, num_id: str, index: int) -> str:
        """Return the label of the next paragraph of the list *num_id* at level *index*."""
        found = self._lists.get(num_id)
        level = found.levels.get(index) if found else None
        if not found or not level or not 0 <= index < _LEVELS:
            return ""
        counts = self._counts.setdefault(found.definition, [None] * _LEVELS)
        before = None if index in found.anew else counts[index]
        found.anew.discard(index)
        counts[index] = level.start if before is None else before + 1
        for deeper in range(index + 1, _LEVELS):
            if self._restarts(found.levels.get(deeper), index):
                counts[deeper] = None
        return _glyphs(self._written(found, level, counts))

    @staticmethod
    def _restarts(level: _Level | None, after: int) -> bool:
        """Return whether *level* counts anew after a paragraph at the level *after*."""
        if level is None or level.restart is None:
            return True
        return level.restart > after

    @staticmethod
    def _written(found: _List, level: _Level, counts: list[int | None]) -> str:
        text = level.text
        if level.form == "bullet":
            return text
        for index, other in found.levels.items():
            mark = f"%{index + 1}"
            if mark in text:
                count = counts[index]
                ordinal = other.start if count is None else count
                text = text.replace(mark, other.write(ordinal, legal=level.legal))
        return text


def _glyphs(text: str) -> str:
    return text.translate(GLYPHS)
