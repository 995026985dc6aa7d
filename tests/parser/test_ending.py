"""The ending: recipients and signature, in whatever order they were written out."""

import pytest

from vn_notice.model.notice import Notice
from vn_notice.parser.reader import parse

LIST = ["- Như trên;", "- Các Sở: Tài chính,\nNội vụ;", "- Lưu: VT, TH (3)."]
SIGNATURE = ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê Văn An"]

ENDINGS = {
    "recipients first": "\n".join(["Nơi nhận:", *LIST, "", *SIGNATURE]),
    "signature first": "\n".join([*SIGNATURE, "", "Nơi nhận:", *LIST]),
    "line by line": "\n".join(
        ["Nơi nhận:", SIGNATURE[0], LIST[0], SIGNATURE[1], LIST[1], LIST[2], "", SIGNATURE[2]]
    ),
    "signature after a tab": "\n".join(
        ["Nơi nhận:", *LIST[:2], f"{LIST[2]}\t\t{SIGNATURE[0]}", SIGNATURE[1], "", SIGNATURE[2]]
    ),
    "a table of pipes": """
|Nơi nhận:                |TL. CHỦ TỊCH      |
|- Như trên;              |CHÁNH VĂN PHÒNG   |
|- Các Sở: Tài chính,     |                  |
|Nội vụ;                  |                  |
|- Lưu: VT, TH (3).       |Lê Văn An         |
""",
    "one row of Markdown": (
        "| *Nơi nhận:* - Như trên; - Các Sở: Tài chính, Nội vụ; - Lưu: VT, TH (3). "
        "| **TL. CHỦ TỊCH** **CHÁNH VĂN PHÒNG**  *(Đã ký)*  **Lê Văn An** |\n| --- | --- |"
    ),
    "marked as signed": "\n".join(
        ["Nơi nhận:", *LIST, "", *SIGNATURE[:2], "(Đã ký)", SIGNATURE[2]]
    ),
    "a stamp in the middle": "\n".join(
        [
            *("Nơi nhận:", *LIST, "", *SIGNATURE[:2]),
            *("Ký bởi: Văn phòng", "Email: vp@example.vn", "05-03-2021 10:11:12 +07:00", ""),
            SIGNATURE[2],
        ]
    ),
    "read across with single spaces": (
        "Nơi nhận:\n- Như trên; TL. CHỦ TỊCH\n- Các Sở: Tài chính,\nNội vụ; CHÁNH VĂN PHÒNG\n"
        "- Lưu: VT, TH (3).\nLê Văn An"
    ),
    "all in one line": " ".join(["Nơi nhận:", *LIST, *SIGNATURE]).replace("\n", " "),
    "below the names of two signers": "\n".join(
        [*SIGNATURE[:2], "", f"{SIGNATURE[2]}          Trần Văn Bình", "", "Nơi nhận:", *LIST]
    ),
    "bold": "\n".join(
        ["**Nơi nhận:**", *LIST, "", f"**{SIGNATURE[0]}\n{SIGNATURE[1]}**", "", SIGNATURE[2]]
    ),
}


def read(ending: str) -> Notice:
    """Return a notice with this ending."""
    return parse(f"THÔNG BÁO\nVề việc nghỉ lễ\n\nCác đơn vị nghỉ 01 ngày./.\n\n{ending}\n").notice


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_orders(ending: str) -> None:
    """The same recipients and the same signature come from every order."""
    notice = read(ending)

    assert notice.distribution
    assert notice.signature
    assert [r.text for r in notice.distribution.recipients] == [
        "Như trên",
        "Các Sở: Tài chính, Nội vụ",
    ]
    assert notice.distribution.filing
    assert notice.distribution.filing.text == "VT, TH (3)"
    assert (notice.distribution.filing.units, notice.distribution.filing.copies) == (
        ("VT", "TH"),
        3,
    )
    assert [line.text for line in notice.signature.lines] == SIGNATURE[:2]
    assert notice.signature.name == SIGNATURE[2]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("- Lưu: VT.", "VT"),
        ("- Lưu VT, CN.", "VT, CN"),
        ("- Lưu: VT, KGVX", "VT, KGVX"),
        ("- Lưu Văn phòng Tỉnh uỷ.", "Văn phòng Tỉnh uỷ"),
        ("Lưu: VT, Vụ GDTrH.", "VT, Vụ GDTrH"),
        ("- Lưu: VT, KTN (3) pvc", "VT, KTN (3) pvc"),
    ],
)
def test_filing_lines(line: str, text: str) -> None:
    """The forms of the filing line are read."""
    distribution = read(f"Nơi nhận:\n- Như trên;\n{line}\n\nGIÁM ĐỐC\n\nLê Văn An").distribution

    assert distribution
    assert distribution.filing
    assert text == distribution.filing.text


def test_where_the_file_lies_is_no_part_of_the_filing() -> None:
    """The path of the file, printed below the filing line, is kept apart."""
    notice = read(
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, TH\nd:\\2011\\TB\\nghi le\n\nGIÁM ĐỐC\n\nLê Văn An"
    )

    assert notice.distribution
    assert notice.distribution.filing
    assert notice.distribution.filing.text == "VT, TH"
    assert notice.signature
    assert notice.signature.name == "Lê Văn An"


@pytest.mark.parametrize(
    ("line", "code"),
    [("- <Hoa/2021/TB01>", "Hoa/2021/TB01"), ("<An_TB05>", "An_TB05"), ("PL.(300)", "PL.(300)")],
)
def test_drafter_marks(line: str, code: str) -> None:
    """The mark of the drafter is no recipient."""
    distribution = read(
        f"Nơi nhận:\n- Như trên;\n- Lưu: VT.\n{line}\n\nGIÁM ĐỐC\n\nLê An"
    ).distribution

    assert distribution
    assert distribution.drafter_mark
    assert code == distribution.drafter_mark.code
    assert len(distribution.recipients) == 1


def test_purpose() -> None:
    """The purpose in brackets is understood and stays in the words."""
    distribution = read("Nơi nhận:\n- Tỉnh ủy (để b/c);\n- Lưu: VT.").distribution

    assert distribution
    assert distribution.recipients[0].text == "Tỉnh ủy (để b/c)"
    assert distribution.recipients[0].purpose == "để b/c"


def test_recipients_without_dash() -> None:
    """Lines that end with a semicolon are recipients when no line has a dash."""
    distribution = read("Nơi nhận:\nNhư trên;\nCổng TTĐT;\nLưu: VT.").distribution

    assert distribution
    assert [r.text for r in distribution.recipients] == ["Như trên", "Cổng TTĐT"]


def test_offices_over_two_lines() -> None:
    """An office broken over lines is one line of the signature."""
    signature = read(
        "Nơi nhận:\n- Lưu: VT.\n\nTM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ NÔNG NGHIỆP\n"
        "VÀ PHÁT TRIỂN NÔNG THÔN\n\nTS. Lê Văn An"
    ).signature

    assert signature
    assert signature.name == "TS. Lê Văn An"
    assert [line.text for line in signature.lines] == [
        "TM. BAN CHỈ ĐẠO",
        "PHÓ TRƯỞNG BAN",
        "GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
    ]


def test_annex_after_the_signature() -> None:
    """What follows the signature is an annex, not a part of the body."""
    notice = read("Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An\n\nPHỤ LỤC I\nDanh sách\n1. Một")

    (annex,) = notice.annexes
    assert annex.heading
    assert annex.heading.text == "PHỤ LỤC I"
    assert [p.text for p in annex.paragraphs] == ["Danh sách", "1. Một"]


@pytest.mark.parametrize(
    ("line", "office", "name"),
    [
        ("- Lưu: VT. HIỆU TRƯỞNG NGƯT. Lê Thị Mai An", "HIỆU TRƯỞNG", "NGƯT. Lê Thị Mai An"),
        ("- Lưu: VT. VỤ TRƯỞNG", "VỤ TRƯỞNG", None),
        ("- Lưu: VT. T/L BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ", None),
        ("- Lưu: VT, VP.\nP. HIỆU TRƯỞNG\nK' Brốp", "P. HIỆU TRƯỞNG", "K' Brốp"),
    ],
)
def test_an_office_behind_the_filing(line: str, office: str, name: str | None) -> None:
    """Who signs may stand on the line of the filing, with the name or without it."""
    notice = read(f"Nơi nhận:\n- Như trên;\n{line}")

    assert notice.signature
    assert [one.text for one in notice.signature.lines] == [office]
    assert notice.signature.name == name


@pytest.mark.parametrize(
    ("ending", "name"),
    [
        ("Bí thư Đảng ủy - Hiệu trưởng\nLê Văn An", "Lê Văn An"),
        ("Hiệu trưởng\n(Đã ký)\nLê Văn An", "Lê Văn An"),
        ("Hiệu trưởng Lê Văn An chủ trì họp.\nCác lớp nghỉ.", None),
    ],
)
def test_a_signature_in_small_letters_ends_the_text(ending: str, name: str | None) -> None:
    """An office in small letters signs when it and a name are the last lines."""
    signature = read(ending).signature

    assert name == (signature.name if signature else None)


def test_a_cell_of_a_dash_alone() -> None:
    """A dash alone in a cell behind the filing is a line like others, and what follows is apart."""
    ending = "Nơi nhận:          TL. TRƯỞNG BAN\n- Lưu: VT.      BAN          -      Phụ lục"

    before, annex = read(ending).annexes

    assert ["-"] == [one.text for one in before.paragraphs]
    assert annex.heading
    assert annex.heading.text == "Phụ lục"
