"""PDF that carries its notice: pages for people, and the XML they were made from for programs."""

import os

from vn_notice.errors import MissingExtraError
from vn_notice.model.notice import Notice
from vn_notice.render.layout.order import lay_out
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
    """
    try:
        from vn_notice.render.pdf.write import Attachment, write_pdf  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if error.name != "typst":
            raise
        raise MissingExtraError("writing PDF", "pdf-out") from None
    source = Attachment(EMBEDDED, to_xml(notice).decode(), "application/xml", "the notice as XML")
    folder = os.fspath(font_folder) if font_folder is not None else None
    return write_pdf(lay_out(notice), (source,), folder)
