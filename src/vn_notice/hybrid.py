"""PDF that carries its notice: pages for people, and the XML they were made from for programs."""

import os
import re
import unicodedata

from vn_notice.errors import MissingExtraError, require
from vn_notice.model.notice import Notice
from vn_notice.render.layout.order import lay_out
from vn_notice.storage import name_of
from vn_notice.xml.writer import to_xml

#: What the file within the PDF is called.
EMBEDDED = "notice.xml"


def to_pdf(notice: Notice, *, font_folder: str | os.PathLike[str] | None = None) -> bytes:
    """Return *notice* as a PDF in the layout of the decree, with its XML embedded.

    The file is PDF/A-3a and PDF/UA-1: it can be archived, and read aloud. It holds the notice as
    `to_xml` writes it, so that nothing is lost. The bytes are the same for the same notice on a
    machine with the same fonts.

    Args:
        notice: What to print.
        font_folder: A folder with fonts, beside those of the system; Times New Roman or a family
            with the same widths must be among them, such as Liberation Serif 2 or Tinos.

    Raises:
        MissingExtraError: If the extra ``pdf-out`` is not installed.
        MissingFontError: If no font is fit for Vietnamese.

    Example:
        >>> from contextlib import suppress
        >>> from vn_notice.errors import MissingFontError
        >>> with suppress(MissingFontError):  # where no fit font is installed
        ...     assert to_pdf(Notice()).startswith(b"%PDF-")
    """
    require("to_pdf", notice, Notice)
    try:
        from vn_notice.render.pdf.write import Attachment, write_pdf  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise MissingExtraError("writing PDF", "pdf-out") from error
    source = Attachment(EMBEDDED, to_xml(notice).decode(), "application/xml", "the notice as XML")
    folder = None if font_folder is None else name_of("to_pdf", font_folder)
    return write_pdf(lay_out(notice), (source,), folder)


def embedded_xml(data: bytes) -> bytes | None:
    """Return the file "notice.xml" that the PDF *data* carries, or `None` when it carries none.

    A broken or encrypted file, and a machine without pypdfium2, have none either: the reader of
    pages tells of them.
    """
    try:
        import pypdfium2 as pdfium  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        return None
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        return None
    try:
        attached = map(document.get_attachment, range(document.count_attachments()))
        return next(
            (bytes(file.get_data()) for file in attached if file.get_name() == EMBEDDED), None
        )
    finally:
        document.close()


def words_unprinted(notice: Notice, printed: str) -> tuple[str, ...]:
    """Return the words of *notice* that do not stand in *printed*, the text of the pages.

    Pages and XML of one file can be made to differ; who reads the one should know of the other.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> words_unprinted(Notice(subject=Paragraph.of("Về nghỉ Tết")), "Về nghỉ lễ")
        ('Tết',)
    """
    there = set(_words(printed))
    missing = (
        word for line in lay_out(notice).lines() for word in _words(line.text) if word not in there
    )
    return tuple(dict.fromkeys(missing))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFC", text))
