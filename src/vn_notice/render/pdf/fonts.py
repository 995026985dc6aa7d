"""Which installed family of type can print Vietnamese, found out before anything is printed."""

from functools import cache

import typst

from vn_notice.errors import MissingFontError

#: Every letter of the Vietnamese alphabet with every tone, in both cases, and what notices are
#: written with besides. Liberation Serif 1.x lacks 92 of them and prints boxes in silence.
LETTERS = (
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdghklmnpqrstvxfjwz"
)
_REQUIRED = LETTERS + LETTERS.upper() + '0123456789.,;:()/-–“”"%+&'
_STYLES = (
    '#set text(font: "{family}", fallback: false)\n#let letters = "{letters}"\n'
    "#letters #strong(letters) #emph(letters) #strong(emph(letters))"
)


@cache
def installed(folder: str | None) -> typst.Fonts:
    """Return the fonts of the system, and those in *folder*; typst's own have other widths."""
    return typst.Fonts(
        include_system_fonts=True,
        include_embedded_fonts=False,
        font_paths=[folder] if folder else [],
    )


@cache
def fit_family(families: tuple[str, ...], folder: str | None) -> str:
    """Return the first of *families* that is installed and has every Vietnamese letter.

    Raises:
        MissingFontError: If there is none.
    """
    found = set(installed(folder).families())
    missing = ""
    for family in families:
        if family in found:
            missing = _lacking(family, folder)
            if not missing:
                return family
    raise MissingFontError(families, missing)


def _lacking(family: str, folder: str | None) -> str:
    """Return a text that *family* cannot print in each of its kinds of type, or nothing."""
    source = _STYLES.format(family=family, letters=_REQUIRED.replace('"', '\\"'))
    try:
        typst.compile(source.encode(), font_paths=installed(folder), pdf_standards=["a-3a"])
    except typst.TypstError as error:
        return error.message.partition("`")[2].partition("`")[0] or family
    return ""
