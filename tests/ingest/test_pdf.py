"""The words of PDF files with a text layer."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.pages import Word, pdf
from vn_notice.errors import InputError
from vn_notice.files import read_data
from vn_notice.ingest.pdf.reader import read_pdf
from vn_notice.limits import local_limits
from vn_notice.source import LayoutKind

_HEADER: list[Word] = [
    (60, 560, "UBND TỈNH A"), (160, 560, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (75, 546, "SỞ B"), (180, 546, "Độc lập - Tự do - Hạnh phúc"),
    (55, 520, "Số: 05/TB-SB"), (170, 520, "A, ngày 05 tháng 3 năm 2021"),
    (180, 490, "THÔNG BÁO"), (150, 476, "Về việc nghỉ lễ năm 2021"),
]  # fmt: skip
_FULL = "Sở B thông báo lịch nghỉ lễ của cán bộ, công chức, viên chức là"
_LINE = 5 * len(_FULL)
_ENDING: list[Word] = [
    (240, 320, "KT. GIÁM ĐỐC"),
    (50, 306, "Nơi nhận:"), (235, 306, "PHÓ GIÁM ĐỐC"),
    (50, 292, "- Các phòng;"),
    (50, 278, "- Lưu: VT."),
    (240, 240, "Trần Văn Bình"),
]  # fmt: skip


def text_of(*pages: list[Word]) -> str:
    """Return the text that is read from a PDF of *pages*."""
    return read_pdf(pdf(*pages), "a.pdf").source.text


def body(*lines: str, left: float = 50, top: float = 440) -> list[Word]:
    """Return lines one below the other."""
    return [(left, top - 14 * index, line) for index, line in enumerate(lines)]


def test_columns() -> None:
    """The columns of the header and of the ending are read one after the other."""
    first = body(_FULL, "02 ngày./.")
    assert text_of([*_HEADER, *first, *_ENDING]).split("\n\n") == [
        "UBND TỈNH A\nSỞ B\nSố: 05/TB-SB",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nA, ngày 05 tháng 3 năm 2021\nTHÔNG BÁO\nVề việc nghỉ lễ năm 2021",
        f"{_FULL} 02 ngày./.",
        "Nơi nhận:\n- Các phòng;\n- Lưu: VT.",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình\n",
    ]  # fmt: skip


def test_any_order_of_content() -> None:
    """The order in which a program drew the words does not matter."""
    words = [*_HEADER, *body(_FULL, "02 ngày./."), *_ENDING]
    assert text_of(words) == text_of(words[::-1])


def test_notice_and_places() -> None:
    """A problem tells the page and the line it was found in."""
    header = [(x, y, text.replace("05/TB", "   /TB")) for x, y, text in _HEADER]
    parsed = read_data(pdf([*header, *body(_FULL, "02 ngày./."), *_ENDING]), "a.pdf", ".pdf")
    assert parsed.notice.signature is not None
    assert "Trần Văn Bình" == parsed.notice.signature.name
    assert parsed.notice.subject is not None
    assert "Về việc nghỉ lễ năm 2021" == parsed.notice.subject.text
    odd = [str(found) for found in parsed.report if found.code == "PA005"]
    assert odd
    assert all(found.startswith("page 1, line 3: ") for found in odd)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([_FULL, "02 ngày."], f"{_FULL} 02 ngày.\n"),
        (["Câu ngắn.", "Câu khác."], "Câu ngắn.\nCâu khác.\n"),
        ([f"{_FULL[:-2]}a;", "- Văn phòng;"], f"{_FULL[:-2]}a;\n- Văn phòng;\n"),
        ([f"{_FULL[:-9]}52/NQ-", "CP ban hành"], f"{_FULL[:-9]}52/NQ-CP ban hành\n"),
        ([f"{_FULL[:-9]}kinh tế -", "xã hội"], f"{_FULL[:-9]}kinh tế - xã hội\n"),
    ],
)
def test_paragraphs(lines: list[str], text: str) -> None:
    """Lines are put together where the next word had no room; a broken number loses no hyphen."""
    rest = [_FULL, "kết thúc.", _FULL, "kết thúc."]
    assert text_of(body(*lines, *rest)).startswith(text)


def test_indented_line_begins_a_paragraph() -> None:
    """A line that begins further in opens a paragraph, though the line before is full."""
    words = [*body(_FULL, _FULL), *body("Đoạn mới", left=70, top=412), *body(_FULL, top=398)]
    assert f"{_FULL} {_FULL}\nĐoạn mới\n{_FULL}\n" == text_of(words)


def test_gap_begins_a_paragraph() -> None:
    """After a gap as high as two lines a paragraph begins, though the line before is full."""
    assert f"{_FULL}\nĐoạn mới\n" == text_of([*body(_FULL), *body("Đoạn mới", top=400)])


def test_columns_end_at_a_gap() -> None:
    """Words far below a header of two columns are no part of its columns."""
    below: list[Word] = [(55, 400, "Bên A"), (170, 400, "Bên B")]
    assert ["UBND", "CỘNG", "Bên"] == [
        part.split()[0] for part in text_of([*_HEADER[:6], *below]).split("\n\n")
    ]


def test_margins() -> None:
    """Page numbers and running heads are layout; a paragraph over two pages stays whole."""
    pages = [
        [(180, 580, "Sở B"), *body("Mở đầu.", _FULL)],
        [(180, 580, "Sở B"), (195, 570, "2"), *body("hai ngày.", _FULL.replace("Sở", "Bộ"))],
        [(180, 580, "Sở B"), (195, 570, "3"), *body("03 ngày.", "Hết.")],
    ]
    source = read_pdf(pdf(*pages), "a.pdf").source
    assert f"{_FULL} hai ngày.\n" in source.text
    marks = [(source.slice(each.span), each.kind) for each in source.layout]
    head, number = LayoutKind.RUNNING_HEAD, LayoutKind.PAGE_NUMBER
    assert [("Sở B", head), ("Sở B", head), ("2", number), ("Sở B", head), ("3", number)] == marks
    assert "page 2, line 3" == source.origin(source.text.index("hai ngày"))
    parsed = read_data(pdf(*pages), "a.pdf", ".pdf")
    assert {*marks} <= {(source.slice(each.span), each.kind) for each in parsed.source_map.layout}


def test_scan() -> None:
    """A scan has no text: the report says so and names the program that makes it."""
    parsed = read_data(pdf([]), "a.pdf", ".pdf")
    (told, *_) = parsed.report
    assert ("IN011", False) == (told.code, parsed.report.ok)
    assert "OCRmyPDF" in told.message
    mixed = read_pdf(pdf(body("một"), []), "a.pdf")
    assert ["IN012"] == [found.code for found in mixed.diagnostics]


def test_broken_map_of_letters() -> None:
    """A text layer of letters that are none of the words' is reported."""
    nonsense = " ".join(["7ӌ1+", "6Ӣ", "THѬѪNG"] * 8)
    assert ["IN013"] == [found.code for found in read_pdf(pdf(body(nonsense)), "a.pdf").diagnostics]


def test_letters_of_a_legacy_font() -> None:
    """Letters of a legacy font without a map to Unicode are reported with the encoding and place."""
    words = "Th«ng b¸o vÒ viÖc nghØ lÔ Quèc kh¸nh"
    (found,) = read_pdf(pdf(body("Tin", words)), "a.pdf").diagnostics
    assert ("IN002", "page 1, line 2") == (found.code, str(found.location))
    assert "tcvn3" in found.message


def _encrypted() -> bytes:
    data = pdf(body("mật"))
    owner = "<" + "41" * 32 + ">"
    lock = (
        f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {owner} /U {owner} /P -4 >> /ID [<00> <00>] "
    )
    return data.replace(b"trailer << ", f"trailer << {lock}".encode())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n", "is broken"),
        (pdf(body("một"))[:200], "is broken"),
        (
            pdf(body("một")).replace(b"/Type /Page /Parent", b"/Type /Pax /Parent "),
            "a page of it cannot",
        ),
        (pdf(), "has no pages"),
        (_encrypted(), "is encrypted"),
    ],
)
def test_refused(data: bytes, reason: str) -> None:
    """What is broken, locked or empty is refused in one line."""
    with pytest.raises(InputError, match=reason):
        read_pdf(data, "a.pdf")


def test_bounds() -> None:
    """More pages, or more letters on a page, than are allowed are refused, and it is said where."""
    with (
        local_limits(pdf_letters=3),
        pytest.raises(InputError, match="more than 3 letters on page 2"),
    ):
        read_pdf(pdf(body("ba"), body("một hai")), "a.pdf")
    with local_limits(pdf_pages=1), pytest.raises(InputError, match="has more than 1 pages"):
        read_pdf(pdf(body("ba"), body("ba")), "a.pdf")


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the message says what to install."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(InputError, match=r"pip install 'vn-notice\[pdf\]'"):
        read_pdf(pdf(body("một")), "a.pdf")


@settings(max_examples=30)
@given(st.integers(0, 3000), st.integers(0, 255))
def test_law_total(at: int, byte: int) -> None:
    """A PDF with one byte changed is read or refused, never otherwise."""
    data = bytearray(pdf(_HEADER))
    data[at % len(data)] = byte
    try:
        read_pdf(bytes(data), "a.pdf")
    except InputError:
        return
