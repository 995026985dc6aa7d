"""Word documents: measured against the decree's table, editable, read back, the same every time."""

import io
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from support.decree import MARGINS, TABLE
from support.made import long_notice
from vn_notice.errors import MissingExtraError
from vn_notice.files import read
from vn_notice.model import Notice
from vn_notice.model.checking import LARGEST_INT
from vn_notice.model.values import Label
from vn_notice.parser.reader import parse
from vn_notice.render.customary import completed
from vn_notice.render.docx import to_docx
from vn_notice.render.layout.order import is_party
from vn_notice.render.layout.standards import Component
from vn_notice.render.metrics import width_of
from vn_notice.testing.strategies import customary_notices, notices
from vn_notice.vocabulary.numbering import LabelStyle

docx = pytest.importorskip("docx", reason="the extra docx is not installed")
from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: E402 - after the check
from docx.oxml.ns import qn  # noqa: E402

from vn_notice.render.word.numbering import counted  # noqa: E402
from vn_notice.render.word.styles import style_name  # noqa: E402

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
CALMLY = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=10)


def opened(notice: Notice) -> Any:
    """Return the document as python-docx reads it."""
    return docx.Document(io.BytesIO(to_docx(notice)))


@cache
def long_document() -> Any:
    """Return the long notice as a document."""
    return opened(long_notice())


@pytest.mark.parametrize("component", TABLE, ids=str)
def test_each_component_is_set_as_the_decree_says(component: Component) -> None:
    """Family, size and kind of type of each style are those of the decree's table."""
    font = long_document().styles[style_name(component)].font
    least, most, bold, italic = TABLE[component]

    assert ("Times New Roman", bold, italic) == (font.name, font.bold, font.italic)
    assert least <= font.size.pt <= most


def test_every_paragraph_has_a_style_of_a_component() -> None:
    """Nothing is set by hand: sizes and kinds of type come from styles."""
    document = long_document()
    cells = [cell for table in document.tables[:1] for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(p for cell in cells for p in cell.paragraphs)]
    by_hand = [p.text for p in paragraphs if any(r.font.size or r.bold for r in p.runs)]

    assert [] == by_hand
    assert {"VB"} == {p.style.name.partition(" ")[0] for p in paragraphs if p.text}


@pytest.mark.parametrize("side", MARGINS)
def test_margins_are_those_of_the_decree(side: str) -> None:
    """The paper is A4, and all sections keep the margins of the decree."""
    least, most = MARGINS[side]
    for section in long_document().sections:
        assert (210, 297) == (round(section.page_width.mm), round(section.page_height.mm))
        assert least <= round(getattr(section, f"{side}_margin").mm, 1) <= most


def test_the_page_number_stands_in_the_top_margin_but_on_first_pages() -> None:
    """A field counts the pages, centred in the head; annexes count from 1."""
    document = long_document()
    head = document.sections[0].header
    starts = [s._sectPr.find(qn("w:pgNumType")) for s in document.sections]

    assert "PAGE" == head._element.find(f".//{qn('w:instrText')}").text
    assert WD_ALIGN_PARAGRAPH.CENTER == head.paragraphs[0].style.paragraph_format.alignment
    assert all(section.different_first_page_header_footer for section in document.sections)
    assert [None, "1", "1"] == [(s is not None and s.get(qn("w:start"))) or None for s in starts]


def test_running_text_is_justified_and_indented() -> None:
    """The first line is 1 cm in, both edges are straight, paragraphs are at least 6pt apart."""
    shape = long_document().styles[style_name(Component.BODY)].paragraph_format

    assert WD_ALIGN_PARAGRAPH.JUSTIFY == shape.alignment
    assert 10 == round(shape.first_line_indent.mm)
    assert shape.space_after.pt >= 6


def test_the_header_stands_in_two_columns_without_borders() -> None:
    """The grid of the table and the widths of its cells agree, and fill the width of the text."""
    table = long_document().tables[0]
    grid = [round(column.width.mm, 1) for column in table.columns]

    assert [] == list(table._tbl.iter(qn("w:tblBorders")))
    assert 165 == round(sum(grid))
    assert [grid] * len(table.rows) == [[round(c.width.mm, 1) for c in r.cells] for r in table.rows]


def rule_below(words: str) -> float:
    """Return the length of the rule below *words* in the header, in millimetres."""
    for cell in long_document().tables[0].rows[0].cells:
        for line, rule in zip(cell.paragraphs, cell.paragraphs[1:], strict=False):
            if line.text == words:
                shape = rule.paragraph_format
                return float(cell.width.mm - shape.left_indent.mm - shape.right_indent.mm)
    raise AssertionError(words)


def test_the_rule_below_the_motto_is_as_long_as_the_motto() -> None:
    """It is a border of the next paragraph, whose indents leave the length of the words."""
    motto = "Độc lập - Tự do - Hạnh phúc"

    assert width_of(motto, 13) == pytest.approx(rule_below(motto), abs=0.5)


def test_the_rule_below_the_issuer_is_a_third_to_a_half_of_its_name() -> None:
    """The longest line of the name counts."""
    share = rule_below("ỦY BAN NHÂN DÂN TỈNH AN BÌNH") / width_of("ỦY BAN NHÂN DÂN", 12)

    assert 1 / 3 <= share <= 1 / 2


def test_the_rule_below_the_subject_is_a_third_to_a_half_of_its_lines() -> None:
    """A subject of several lines is set in; its rule keeps to those lines."""
    paragraphs = long_document().paragraphs
    at = next(i for i, p in enumerate(paragraphs) if p.text.startswith("Kết luận tại Hội nghị"))
    room, rule = (
        165 - p.paragraph_format.left_indent.mm - p.paragraph_format.right_indent.mm
        for p in paragraphs[at : at + 2]
    )

    assert room < 165
    assert 1 / 3 <= rule / room <= 1 / 2


def test_labels_are_counted_by_word_but_where_it_cannot() -> None:
    """The letter đ is unknown to Word, so it is written; all other labels are numbering."""
    document = long_document()
    by_word = [p for p in document.paragraphs if p._element.pPr.numPr is not None]

    assert 2 * (1 + 2 + 6 + 2) == len(by_word)
    assert 2 == sum(p.text.startswith("đ) ") for p in document.paragraphs)
    assert not any(p.text.startswith(("I.", "1.", "a)", "- ")) for p in document.paragraphs)


@pytest.mark.parametrize("label", ["12)", "IV.", "iv)", "1)", "đ)"])
@pytest.mark.parametrize("style", [LabelStyle.LOWER_LETTER, LabelStyle.UPPER_LETTER])
def test_a_label_that_is_no_letter_is_written(label: str, style: LabelStyle) -> None:
    """What was understood as a letter and is none is not counted by Word."""
    assert counted(Label(label=label, style=style, ordinal=1)) is None


def test_the_largest_ordinal_is_written() -> None:
    """An ordinal far from its label takes no time."""
    label = Label(label="I.", style=LabelStyle.ROMAN, ordinal=LARGEST_INT)
    assert counted(label) is None


def read_back(notice: Notice, folder: Path) -> Notice:
    """Return the notice that is read from the document of *notice*."""
    path = folder / "notice.docx"
    path.write_bytes(to_docx(notice))
    return read(path).notice


def test_the_example_is_read_back_from_its_document(tmp_path: Path) -> None:
    """Word documents lose nothing of the example."""
    notice = parse(EXAMPLE.read_text(encoding="utf-8")).notice

    assert notice == read_back(notice, tmp_path)


@CALMLY
@given(notice=customary_notices())
def test_a_customary_notice_is_read_back_from_its_document(
    tmp_path_factory: pytest.TempPathFactory, notice: Notice
) -> None:
    """The document of a customary notice gives that notice, numbering and all."""
    folder = tmp_path_factory.mktemp("made")

    assert completed(notice, party=is_party(notice)) == read_back(notice, folder)


@CALMLY
@given(notices())
def test_any_notice_becomes_a_document_always_the_same(notice: Notice) -> None:
    """No words break a document, and no clock shows in its bytes."""
    assert to_docx(notice) == to_docx(notice)


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message is a command."""
    monkeypatch.setitem(sys.modules, "docx", None)
    monkeypatch.delitem(sys.modules, "vn_notice.render.word.document", raising=False)

    with pytest.raises(MissingExtraError, match=r"pip install 'vn-notice\[docx\]'"):
        to_docx(Notice())
