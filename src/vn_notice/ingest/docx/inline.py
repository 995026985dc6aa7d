"""The words of a paragraph, out of its runs, fields, notes and text boxes."""

from collections.abc import Iterator
from typing import Any

from vn_notice.ingest.docx.names import content, local, value
from vn_notice.ingest.docx.numbering import GLYPHS
from vn_notice.ingest.docx.styles import Styles, font, is_one, switch
from vn_notice.ingest.fonts import encoding_of_font, from_font, truly_legacy

_CHARACTERS = {
    "tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad",
}  # fmt: skip
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Words:
    """Takes the words out of paragraphs in the order of the document, and notes what it met.

    Attributes:
        hidden: Words that the document hides, left out.
        fonts: Names of legacy fonts whose letters were converted.
        notes: Notes that were referred to, by part and identifier, with their numbers.
        boxes: Contents of text boxes met since they were last taken away.
    """

    def __init__(self, styles: Styles, root: Any) -> None:
        """Prepare to take the words out of the document *root*."""
        self._styles = styles
        self._legacy = self._legacy_encodings(root)
        self._fields: list[bool] = []
        self.hidden: list[str] = []
        self.fonts: set[str] = set()
        self.notes: dict[tuple[str, str], int] = {}
        self.boxes: list[Any] = []

    def _legacy_encodings(self, root: Any) -> frozenset[str]:
        own = (value(found, "ascii") or "" for found in root.iter("{*}rFonts"))
        if not any(map(encoding_of_font, (*self._styles.fonts(), *own))):
            return frozenset()
        stretches = []
        for run in root.iter("{*}r"):
            text = "".join(each.text or "" for each in run.iterchildren("{*}t"))
            name = font(list(self._styles.run_properties(run, _paragraph_of(run))))
            if text and encoding_of_font(name):
                stretches.append((text, name))
        return truly_legacy(stretches)

    def of(self, paragraph: Any) -> str:
        """Return the words of *paragraph*."""
        return "".join(self._words(paragraph, paragraph))

    def _words(self, element: Any, paragraph: Any) -> Iterator[str]:
        for each in content(element):
            name = local(each)
            if name == "r":
                yield self._run(each, paragraph)
            elif name in ("oMath", "oMathPara"):
                yield "".join(text.text or "" for text in each.iter("{*}t"))
            elif name in ("ruby", "rubyBase"):
                yield from self._words(each, paragraph)

    def _run(self, run: Any, paragraph: Any) -> str:
        properties = list(self._styles.run_properties(run, paragraph))
        text = "".join(self._characters(run, paragraph))
        if switch(properties, "vanish"):
            if text.strip():
                self.hidden.append(text)
            return ""
        if self._legacy and encoding_of_font(name := font(properties)) in self._legacy:
            self.fonts.add(name)
            text = from_font(text, name)
        return text.upper() if switch(properties, "caps") else text

    def _characters(self, run: Any, paragraph: Any) -> Iterator[str]:
        for each in content(run):
            name = local(each)
            if name == "fldChar":
                self._field(value(each, "fldCharType"))
            elif all(self._fields):
                yield from self._shown(name, each, paragraph)

    def _field(self, kind: str | None) -> None:
        """Enter a field, come to its result, or leave it; fields may stand within fields."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _shown(self, name: str, element: Any, paragraph: Any) -> Iterator[str]:
        if name == "t":
            yield _text(element)
        elif name in _CHARACTERS:
            yield _CHARACTERS[name]
        elif name == "br":
            yield "\f" if value(element, "type") == "page" else "\n"
        elif name == "sym":
            yield _symbol(value(element, "char"))
        elif name in _NOTES:
            yield self._note(name, element)
        elif name in ("drawing", "pict", "object"):
            self.boxes.extend(_boxes(element))
        elif name == "ruby":
            yield from self._words(element, paragraph)

    def _note(self, name: str, element: Any) -> str:
        if is_one(value(element, "customMarkFollows")):
            return ""  # the words go on with a mark of their own
        key = (_NOTES[name], value(element, "id") or "")
        return f"[{self.notes.setdefault(key, len(self.notes) + 1)}]"


def _paragraph_of(run: Any) -> Any:
    return next(run.iterancestors("{*}p"), None)


def _text(element: Any) -> str:
    text: str = (element.text or "").replace("\n", " ").replace("\r", " ")
    return text if element.get(_SPACE) == "preserve" else text.strip()


def _symbol(code: str | None) -> str:
    try:
        point = int(code or "", 16)
    except ValueError:
        return ""
    return GLYPHS.get(point) or (
        chr(point) if 0x20 <= point < 0xD800 or 0xE000 <= point < 0xFFFE else ""
    )


def _boxes(element: Any) -> Iterator[Any]:
    """Yield the contents of the text boxes in a drawing, of alternatives the first."""
    for each in content(element):
        if local(each) == "txbxContent":
            yield each
        else:
            yield from _boxes(each)
