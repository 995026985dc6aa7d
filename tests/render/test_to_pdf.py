"""PDF: measured against the decree's table, archivable, tagged, the same every time, loss-free."""

import ctypes
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from support.decree import TABLE
from support.made import long_notice
from vn_notice.errors import MissingExtraError, MissingFontError
from vn_notice.hybrid import to_pdf
from vn_notice.model import Notice, Paragraph
from vn_notice.parser.reader import parse
from vn_notice.render.layout.standards import FONTS, Component
from vn_notice.render.metrics import width_of
from vn_notice.testing.strategies import notices
from vn_notice.xml.reader import from_xml

pytest.importorskip("typst", reason="the extra pdf-out is not installed")
pdfium = pytest.importorskip("pypdfium2", reason="the extra pdf is not installed")
raw = pytest.importorskip("pypdfium2.raw")
from vn_notice.render.pdf.fonts import fit_family, installed  # noqa: E402

try:
    fit_family(FONTS, None)
except MissingFontError as missing:
    pytest.skip(str(missing), allow_module_level=True)

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
MM = 25.4 / 72


@attrs.frozen
class Set:
    """How words were found on a page: edges in millimetres from the left and the top, and type."""

    left: float
    right: float
    top: float
    size: float
    bold: bool
    italic: bool


@cache
def document() -> Any:
    """Return the long notice as pypdfium2 reads it."""
    return pdfium.PdfDocument(to_pdf(long_notice()))


def found(words: str, page: int = 0) -> Set:
    """Return how *words* are set on *page*."""
    text = document()[page].get_textpage()
    match = text.search(words, match_case=True).get_next()
    assert match, words
    start, count = match
    boxes = [text.get_charbox(at, loose=True) for at in range(start, start + count)]
    name = ctypes.create_string_buffer(200)
    raw.FPDFText_GetFontInfo(text, start, name, 200, ctypes.c_int())
    style = name.value.decode().rpartition("-")[2]
    return Set(
        left=min(box[0] for box in boxes) * MM,
        right=max(box[2] for box in boxes) * MM,
        top=297 - max(box[3] for box in boxes) * MM,
        size=raw.FPDFText_GetFontSize(text, start),
        bold="Bold" in style,
        italic="Italic" in style,
    )


@pytest.mark.parametrize(
    ("component", "words", "page"),
    [
        (Component.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI", 0),
        (Component.MOTTO, "Độc lập - Tự do", 0),
        (Component.ISSUING_BODY, "TỈNH AN BÌNH", 0),
        (Component.NUMBER, "Số: 125/TB-UBND", 0),
        (Component.PLACE_DATE, "An Bình, ngày 15", 0),
        (Component.DOCUMENT_TYPE, "THÔNG BÁO", 0),
        (Component.SUBJECT, "Kết luận tại Hội nghị", 0),
        (Component.LEGAL_BASIS, "Căn cứ Quy chế", 0),
        (Component.BODY, "Chủ trì Hội nghị", 0),
        (Component.HEADING, "I. KẾT QUẢ", 0),
        (Component.MARK, "HỎA TỐC", 0),
        (Component.RECIPIENTS, "Nơi nhận:", 2),
        (Component.RECIPIENT, "Thường trực Tỉnh ủy", 2),
        (Component.SIGNING, "KT. CHỦ TỊCH", 2),
        (Component.SIGNER, "Phan Thị Ngọc", 2),
        (Component.DRAFTER, "PL.(300)", 2),
        (Component.ANNEX, "Phụ lục I", 3),
        (Component.ANNEX_NOTE, "(Kèm theo", 3),
    ],
    ids=str,
)
def test_each_component_is_set_as_the_decree_says(
    component: Component, words: str, page: int
) -> None:
    """Size and kind of type on the page are those of the decree's table."""
    least, most, bold, italic = TABLE[component]
    shown = found(words, page)

    assert (bold, italic) == (shown.bold, shown.italic)
    assert least <= round(shown.size, 2) <= most


def test_running_text_keeps_margins_and_indent() -> None:
    """The page is A4; text stands 30 mm from the left and 15 mm from the right, indented 10 mm."""
    width, height = document()[0].get_size()
    first = found("Ngày 10 tháng 01 năm 2024, Ủy ban")

    assert (210, 297) == (round(width * MM), round(height * MM))
    assert 40 == pytest.approx(first.left, abs=0.6)
    assert all(30 <= round(x) <= 195 for page in document() for x in edges(page))


def edges(page: Any) -> list[float]:
    """Return the left and right edges of all text on *page*."""
    text = page.get_textpage()
    words = [at for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()]
    boxes = [text.get_charbox(at) for at in words]
    return [x * MM for left, _, right, _ in boxes if right > left for x in (left, right)]


def test_the_two_columns_of_the_header_stand_beside_each_other() -> None:
    """Number and date share a line; the issuer stands left of the national name, as high as it."""
    issuer, nation = found("ỦY BAN NHÂN DÂN"), found("CỘNG HÒA")
    number, date = found("Số: 125/TB-UBND"), found("An Bình, ngày 15")

    assert issuer.right < nation.left
    assert issuer.top == pytest.approx(nation.top, abs=0.2)
    assert number.top == pytest.approx(date.top, abs=0.2)


def test_the_subject_is_centred_below_the_type() -> None:
    """Both have their middle in the middle of the text, 112.5 mm from the left."""
    kind = found("THÔNG BÁO")

    assert 112.5 == pytest.approx((kind.left + kind.right) / 2, abs=0.6)
    assert kind.top < found("Kết luận tại Hội nghị").top


def test_the_rule_below_the_motto_is_as_long_as_the_motto() -> None:
    """The page has a rule of that length right below the words."""
    motto = found("Độc lập - Tự do - Hạnh phúc")
    paths = [item for item in document()[0].get_objects() if item.type == raw.FPDF_PAGEOBJ_PATH]
    rules = [(b[0] * MM, b[2] * MM, 297 - b[3] * MM) for b in (p.get_bounds() for p in paths)]
    below = [right - left for left, right, top in rules if 0 < top - motto.top < 8 and left > 100]

    assert width_of("Độc lập - Tự do - Hạnh phúc", 13) == pytest.approx(below[0], abs=0.6)


def test_pages_are_numbered_in_the_top_margin_from_the_second() -> None:
    """The number is centred 10 mm from the top edge; each annex counts anew from its own first."""
    heads = [
        page.get_textpage().get_text_bounded(top=842, bottom=842 - 19 / MM) for page in document()
    ]

    assert ["", "2", "3", "", "2", ""] == [head.strip() for head in heads]


def test_the_file_can_be_archived_and_read_aloud() -> None:
    """It says that it is PDF/A-3a and PDF/UA-1, is tagged, and names its language and title."""
    data = to_pdf(long_notice())

    assert b"<pdfaid:part>3</pdfaid:part>" in data
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in data
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert document().is_tagged()
    assert "THÔNG BÁO 125/TB-UBND" in document().get_metadata_dict()["Title"]


def test_the_notice_stands_in_the_file_as_xml() -> None:
    """What was printed can be read without loss."""
    notice = parse(EXAMPLE.read_text(encoding="utf-8")).notice
    attached = pdfium.PdfDocument(to_pdf(notice)).get_attachment(0)

    assert "notice.xml" == attached.get_name()
    assert notice == from_xml(bytes(attached.get_data()))


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=15)
@given(notices())
def test_any_notice_is_printed_always_the_same(notice: Notice) -> None:
    """No words break a page, or its template; letters that no font has are named."""
    try:
        first = to_pdf(notice)
    except MissingFontError as error:
        assert error.missing  # noqa: PT017 - either it prints, or it says what it cannot print
    else:
        assert first == to_pdf(notice)


def test_bullets_of_symbol_fonts_are_printed_as_bullets() -> None:
    """Text taken from Word documents holds letters that only a symbol font has."""
    text = pdfium.PdfDocument(to_pdf(Notice(subject=Paragraph.of("\uf0a7 Đơn xin học"))))[0]

    assert "• Đơn xin học" in text.get_textpage().get_text_range()


def test_fonts_without_vietnamese_are_refused() -> None:
    """The error names what to install, before anything is printed."""
    lacking = sorted(set(installed(None).families()) & {"OpenSymbol", "Noto Color Emoji"})

    with pytest.raises(MissingFontError, match="apt-get install fonts-liberation2"):
        fit_family(("No Such Serif", *lacking), None)


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message is a command."""
    monkeypatch.setitem(sys.modules, "typst", None)
    for name in [name for name in sys.modules if name.startswith("vn_notice.render.pdf.")]:
        monkeypatch.delitem(sys.modules, name)

    with pytest.raises(MissingExtraError, match=r"pip install 'vn-notice\[pdf-out\]'"):
        to_pdf(Notice())


def test_headings_leave_no_level_out() -> None:
    """Readers of the screen find their way by headings: none is deeper than its place allows."""
    from vn_notice.render.layout.order import lay_out  # noqa: PLC0415 - for this test only
    from vn_notice.render.pdf.data import layout_data  # noqa: PLC0415

    blocks = layout_data(lay_out(long_notice()))["blocks"]
    levels = [0, *(level for block in blocks if (level := block.get("level")))]

    assert all(after <= before + 1 for before, after in pairwise(levels))
