"""What styles say of a paragraph and of a run, as far as it changes the words."""

from collections.abc import Iterator
from typing import Any

import attrs

from vn_notice.ingest.docx.names import child, is_on, number, value

_DEEPEST = 20


@attrs.frozen
class ListPlace:
    """The list that a paragraph belongs to, and its level there; the level may be for a style."""

    num_id: str
    level: int | None
    style: str


class Styles:
    """The styles of a document by their identifiers."""

    def __init__(self, root: Any | None) -> None:
        """Read the styles part *root*."""
        self._by_id: dict[str, Any] = {}
        self._default: str | None = None
        self._last: tuple[Any, str | None] = (None, None)
        self._of_styles: dict[str | None, list[Any]] = {}
        self._defaults = child(root, "docDefaults", "rPrDefault", "rPr")
        for style in () if root is None else root.iterchildren("{*}style"):
            key = value(style, "styleId") or ""
            self._by_id[key] = style
            if value(style, "type") == "paragraph" and is_one(value(style, "default")):
                self._default = key

    def _chain(self, key: str | None) -> Iterator[tuple[str, Any]]:
        """Yield the style *key* and those it is based on."""
        for _ in range(_DEEPEST):
            if key is None or key not in self._by_id:
                return
            style = self._by_id[key]
            yield key, style
            key = value(child(style, "basedOn"))

    def list_place(self, paragraph: Any) -> ListPlace | None:
        """Return the list of *paragraph*, from itself or its style; `None` for none."""
        style = self._style_of(paragraph)
        own = child(paragraph, "pPr", "numPr")
        for key, found in (("", own), *self._numbered(style)):
            num_id = value(child(found, "numId"))
            if num_id is not None:
                level = number(child(own, "ilvl"))
                level = number(child(found, "ilvl")) if level is None else level
                return None if num_id == "0" else ListPlace(num_id, level, key or style or "")
        return None

    def _numbered(self, style: str | None) -> Iterator[tuple[str, Any]]:
        for key, found in self._chain(style):
            yield key, child(found, "pPr", "numPr")

    def run_properties(self, run: Any, paragraph: Any) -> Iterator[Any]:
        """Yield the properties of *run*, those that win first."""
        own = child(run, "rPr")
        yield own
        for key in (value(child(own, "rStyle")), self._style_of(paragraph)):
            yield from self._of_style(key)
        yield self._defaults

    def _style_of(self, paragraph: Any) -> str | None:
        """Return the style of *paragraph*, looked for once for all its runs."""
        if self._last[0] is not paragraph:
            self._last = (paragraph, value(child(paragraph, "pPr", "pStyle")) or self._default)
        return self._last[1]

    def _of_style(self, key: str | None) -> list[Any]:
        """Return the properties of runs in the style *key* and those it is based on."""
        if key not in self._of_styles:
            found = (child(style, "rPr") for _, style in self._chain(key))
            self._of_styles[key] = [each for each in found if each is not None]
        return self._of_styles[key]

    def fonts(self) -> Iterator[str]:
        """Yield the names of fonts that the styles use."""
        for style in (self._defaults, *self._by_id.values()):
            for found in () if style is None else style.iter("{*}rFonts"):
                yield value(found, "ascii") or ""


def is_one(text: str | None) -> bool:
    """Return whether an attribute says yes."""
    return text in ("1", "true", "on")


def switch(properties: list[Any], name: str) -> bool:
    """Return whether the switch *name* is on in the first of *properties* that has it."""
    found = (is_on(child(each, name)) for each in properties)
    return bool(next((each for each in found if each is not None), False))


def font(properties: list[Any]) -> str:
    """Return the name of the font of Latin letters."""
    found = (value(child(each, "rFonts"), "ascii") for each in properties)
    return next((each for each in found if each), "")
