"""A layout to PDF/A: data in, bytes out."""

import json
from importlib.resources import files
from typing import Any

import attrs
import typst

from vn_notice.errors import MissingFontError
from vn_notice.render.layout.blocks import Layout
from vn_notice.render.pdf.data import layout_data
from vn_notice.render.pdf.fonts import fit_family, installed

#: The date that the file names as that of its making, in seconds since 1970; no clock is asked.
_TIMESTAMP = 0
#: The strictest first: tagged and with all text readable, then tagged, then for the eye alone.
_STANDARDS: Any = (["a-3a", "ua-1"], ["a-3a"], ["a-3b"])
#: What only some private font shows: a replacement character, a bullet where symbol fonts have
#: theirs. The XML within keeps what was written.
_PRIVATE = dict.fromkeys(range(0xE000, 0xF900), "\ufffd")
_SYMBOLS = _PRIVATE | dict.fromkeys(range(0xF000, 0xF100), "•")
_NO_GLYPH = "could not be displayed"


@attrs.frozen
class Attachment:
    """A file that a PDF carries: the source that the pages were made from."""

    name: str
    text: str
    type: str
    about: str


def write_pdf(layout: Layout, attached: tuple[Attachment, ...], folder: str | None) -> bytes:
    """Return *layout* as a PDF/A-3 with *attached* files; fonts are also looked for in *folder*.

    Raises:
        MissingFontError: If no font can print it.
    """
    family = fit_family(layout.standard.fonts, folder)
    data = layout_data(layout)
    data["fonts"] = [family]
    source = (files("vn_notice.render.pdf") / "notice.typ").read_bytes()
    inputs = {
        "layout": json.dumps(data, ensure_ascii=False).translate(_SYMBOLS),
        "attached": json.dumps([attrs.asdict(file) for file in attached], ensure_ascii=False),
    }
    refusal = ""
    for standards in _STANDARDS:
        try:
            made = typst.compile(
                source,
                format="pdf",
                font_paths=installed(folder),
                sys_inputs=inputs,
                pdf_standards=standards,
                timestamp=_TIMESTAMP,
            )
            return bytes(made)
        except typst.TypstError as error:
            refusal = error.message
    if _NO_GLYPH not in refusal:
        raise AssertionError(refusal)
    raise MissingFontError(layout.standard.fonts, refusal.partition("`")[2].partition("`")[0])
