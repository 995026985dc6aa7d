"""PDF that carries its notice: read without loss, and compared with what is printed."""

import sys
from pathlib import Path

import pytest

from support.made import long_notice
from vn_notice.errors import InputError, MissingExtraError, MissingFontError
from vn_notice.files import read, read_data
from vn_notice.hybrid import embedded_xml, to_pdf
from vn_notice.model import Notice, Paragraph
from vn_notice.render.layout.order import lay_out
from vn_notice.xml.reader import from_xml
from vn_notice.xml.writer import to_xml

write = pytest.importorskip("vn_notice.render.pdf.write", reason="the extra pdf-out is missing")
pytest.importorskip("pypdfium2", reason="the extra pdf is not installed")
try:
    to_pdf(Notice())
except MissingFontError as missing:
    pytest.skip(str(missing), allow_module_level=True)


def carrying(printed: Notice, xml: str) -> bytes:
    """Return a PDF with the pages of *printed* that carries *xml*."""
    attached = write.Attachment("notice.xml", xml, "application/xml", "the notice as XML")
    made: bytes = write.write_pdf(lay_out(printed), (attached,), None)
    return made


def test_a_printed_notice_is_read_without_loss(tmp_path: Path) -> None:
    """Reading takes the XML, not the pages: even what no text could say comes back."""
    path = tmp_path / "notice.pdf"
    path.write_bytes(to_pdf(long_notice()))
    parsed = read(path)

    assert long_notice() == parsed.notice
    assert () == tuple(parsed.report)


def test_pages_that_say_otherwise_are_reported(tmp_path: Path) -> None:
    """Who made the file can have printed something else; that is told, in both languages."""
    path = tmp_path / "notice.pdf"
    hidden = Notice(subject=Paragraph.of("Về việc nghỉ Tết"))
    path.write_bytes(
        carrying(Notice(subject=Paragraph.of("Về việc nghỉ lễ")), to_xml(hidden).decode())
    )
    parsed = read(path)

    assert (hidden, ["IN014"]) == (parsed.notice, [found.code for found in parsed.report])
    assert "Tết" in parsed.report.diagnostics[0].text("vi")


def test_a_foreign_attachment_is_passed_over(tmp_path: Path) -> None:
    """XML that is no notice leaves the pages to be read."""
    path = tmp_path / "notice.pdf"
    path.write_bytes(carrying(long_notice(), "<invoice/>"))

    assert long_notice().number == read(path).notice.number


def test_what_is_no_pdf_carries_nothing() -> None:
    """Broken bytes have no notice within, and raise nothing."""
    assert embedded_xml(b"%PDF-1.7 broken") is None
    assert to_xml(long_notice()) == embedded_xml(to_pdf(long_notice()))
    assert long_notice() == from_xml(embedded_xml(to_pdf(long_notice())) or b"")


def test_missing_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extras the message says what to install."""
    printed = to_pdf(Notice())
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    monkeypatch.delitem(sys.modules, "vn_notice.render.pdf.write")
    with pytest.raises(MissingExtraError, match=r"vn-notice\[pdf-out\]"):
        to_pdf(Notice())
    with pytest.raises(InputError, match=r"vn-notice\[pdf\]"):
        read_data(printed, "notice.pdf")
