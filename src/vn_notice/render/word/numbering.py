"""Real numbering: labels that Word counts itself, where it would write them as written."""

import re
from string import ascii_lowercase
from typing import Any

import attrs

from vn_notice.grammar.labels import write_roman
from vn_notice.model.values import Label
from vn_notice.render.layout.blocks import Line
from vn_notice.render.word.markup import AFTER_NUMBERING, element, properties, put, twips
from vn_notice.vocabulary.numbering import LabelStyle

_FORMATS = {
    LabelStyle.PART: "upperRoman",
    LabelStyle.CHAPTER: "upperRoman",
    LabelStyle.ROMAN: "upperRoman",
    LabelStyle.TITLED_SECTION: "decimal",
    LabelStyle.ARTICLE: "decimal",
    LabelStyle.ARABIC: "decimal",
    LabelStyle.PARENTHESISED: "decimal",
    LabelStyle.UPPER_LETTER: "upperLetter",
    LabelStyle.LOWER_LETTER: "lowerLetter",
    LabelStyle.LOWER_ROMAN: "lowerRoman",
}
_COUNTED = re.compile(
    r"(?P<before>\D*?)(?P<number>[0-9]+|[IVXLC]+|[ivxlc]+|[A-Za-z])(?P<after>\W*)"
)


@attrs.frozen
class Counted:
    """A label as Word counts it: format, text with "%1" for the number, value."""

    form: str
    text: str
    value: int


def counted(label: Label) -> Counted | None:
    """Return how Word writes *label*, or `None` when it could not: "đ)" is no letter to it.

    Example:
        >>> from vn_notice.vocabulary.numbering import LabelStyle
        >>> counted(Label(label="g)", style=LabelStyle.LOWER_LETTER, ordinal=7)).value
        7
        >>> counted(Label(label="đ)", style=LabelStyle.LOWER_LETTER, ordinal=5)) is None
        True
    """
    if label.style is LabelStyle.BULLET:
        return Counted("bullet", label.label, 0)
    form, found = _FORMATS.get(label.style), _COUNTED.fullmatch(label.label)
    if form is None or found is None:
        return None
    value = _value(form, found["number"], label.ordinal or 0)
    if not value or _shown(form, value) != found["number"]:
        return None
    return Counted(form, f"{found['before']}%1{found['after']}", value)


def _value(form: str, number: str, ordinal: int) -> int:
    """Return what Word counts: its letters are those of the Latin alphabet, without đ."""
    return ascii_lowercase.find(number.lower()) + 1 if form.endswith("Letter") else ordinal


def _shown(form: str, value: int) -> str:
    match form:
        case "decimal":
            return str(value)
        case "upperRoman":
            return write_roman(value)
        case "lowerRoman":
            return write_roman(value).lower()
        case "upperLetter":
            return ascii_lowercase[value - 1].upper()
        case _:
            return ascii_lowercase[value - 1]


class Numbering:
    """The lists of a document: one for each run of labels that count on."""

    def __init__(self, document: Any, indent: float) -> None:
        """Start with no list; those of the template are taken out."""
        self._root = document.part.numbering_part.element
        self._indent = indent
        self._forms: dict[tuple[str, str], int] = {}
        self._last: dict[tuple[str, str, str], tuple[int, int]] = {}
        self._lists = 0
        for child in list(self._root):
            self._root.remove(child)

    def number(self, paragraph: Any, line: Line) -> bool:
        """Have Word count the label of *line*; return whether it can.

        A label on a line of its own, such as "Phần I", is written: readers skip empty paragraphs.
        """
        label = counted(line.label) if line.label and line.content else None
        if label is None:
            return False
        number = self._list_of(label, line)
        numbers = element("w:numPr", element("w:ilvl", val=0), element("w:numId", val=number))
        put(properties(paragraph), numbers, *AFTER_NUMBERING)
        return True

    def _list_of(self, label: Counted, line: Line) -> int:
        above = line.path.rsplit("/", 2)[0]
        key = (above, label.form, label.text)
        number, value = self._last.get(key, (0, -1))
        goes_on = label.form == "bullet" or label.value == value + 1
        if not number or not goes_on:
            number = self._new_list(label)
        self._last[key] = (number, label.value)
        return number

    def _new_list(self, label: Counted) -> int:
        form = self._form(label)
        self._lists += 1
        start = element("w:startOverride", val=label.value or 1)
        link = element("w:abstractNumId", val=form)
        override = element("w:lvlOverride", start, ilvl=0)
        self._root.append(element("w:num", link, override, numId=self._lists))
        return self._lists

    def _form(self, label: Counted) -> int:
        key = (label.form, label.text)
        if key not in self._forms:
            self._forms[key] = len(self._forms)
            level = element(
                "w:lvl",
                element("w:start", val=1),
                element("w:numFmt", val=label.form),
                element("w:suff", val="space"),
                element("w:lvlText", val=label.text),
                element("w:lvlJc", val="left"),
                element("w:pPr", element("w:ind", left=0, firstLine=twips(self._indent))),
                ilvl=0,
            )
            kind = element("w:multiLevelType", val="singleLevel")
            made = element("w:abstractNum", kind, level, abstractNumId=self._forms[key])
            # the schema wants every abstractNum before the first num
            self._root.insert(self._forms[key], made)
        return self._forms[key]
