"""What stands on the pages of a PDF: stretches of letters on one line, with their boxes."""

import ctypes
import math
from collections.abc import Iterator
from typing import Any

import attrs

from vn_notice.errors import InputError, InputLimitError
from vn_notice.limits import current_limits

_MISSING = "needs the package pypdfium2 to be read; install it with pip install 'vn-notice[pdf]'"
_NO_PAGES = "is broken or has no pages; save it again"
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD
_WIDEST_GAP = 2.0


@attrs.frozen
class Segment:
    """Letters of one line without a wide gap: their words, left and right end, baseline, size."""

    text: str
    left: float
    right: float
    base: float
    size: float


def read_pages(data: bytes, name: str) -> list[list[Segment]]:
    """Return the segments of each page of the PDF *data*, in the order of its content.

    Raises:
        InputError: If it is broken, encrypted or without pages, or pypdfium2 is not installed.
    """
    try:
        import pypdfium2 as pdfium  # noqa: PLC0415 - an extra
    except ImportError:
        raise InputError(name, _MISSING) from None
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = error.err_code == _WRONG_PASSWORD
        raise InputError(
            name,
            "is encrypted; save it without a password" if locked else _NO_PAGES,
        ) from None
    try:
        if len(document) > (most := current_limits().pdf_pages):
            raise InputLimitError(name, "pdf_pages", most, f"has more than {most} pages")
        return [_segments(document, index, name) for index in range(len(document))]
    except pdfium.PdfiumError:
        raise InputError(name, "is broken: a page of it cannot be read; save it again") from None
    finally:
        document.close()


def _segments(document: Any, index: int, name: str) -> list[Segment]:
    page = document[index]
    text_page = page.get_textpage()
    try:
        if text_page.count_chars() > (most := current_limits().pdf_letters):
            reason = f"has more than {most} letters on page {index + 1}"
            raise InputLimitError(name, "pdf_letters", most, reason)
        return list(_joined(_letters(text_page.raw)))
    finally:
        text_page.close()
        page.close()


def _letters(page: Any) -> Iterator[Segment]:
    """Yield every character as a segment of its own; an empty one for the end of a line."""
    from pypdfium2 import raw  # noqa: PLC0415 - an extra

    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(raw.FPDFText_CountChars(page)):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in (0, 10, 13) or 0xD800 <= code < 0xE000:
            yield Segment("", 0, 0, 0, 0)
            continue
        raw.FPDFText_GetLooseCharBox(page, index, box)
        raw.FPDFText_GetCharOrigin(page, index, x, y)
        raw.FPDFText_GetMatrix(page, index, matrix)
        size = raw.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d)
        hyphen = raw.FPDFText_IsHyphen(page, index) == 1
        yield Segment("-" if hyphen else chr(code), box.left, box.right, y.value, size)


def _joined(letters: Iterator[Segment]) -> Iterator[Segment]:
    parts: list[Segment] = []
    for letter in letters:
        if parts and not (letter.text and _goes_on(parts[-1], letter)):
            yield from _segment(parts)
            parts = []
        if letter.text and (parts or letter.text.strip()):
            parts.append(letter)
    yield from _segment(parts)


def _goes_on(before: Segment, after: Segment) -> bool:
    size = max(before.size, after.size)
    return (
        abs(after.base - before.base) < size / 2
        and -size < after.left - before.right < _WIDEST_GAP * size
    )


def _segment(parts: list[Segment]) -> Iterator[Segment]:
    while parts and not parts[-1].text.strip():
        parts.pop()
    if parts:
        text = "".join(part.text for part in parts)
        sizes = sorted(part.size for part in parts)
        bases = sorted(part.base for part in parts)
        middle = len(parts) // 2
        yield Segment(text, parts[0].left, parts[-1].right, bases[middle], sizes[middle])
