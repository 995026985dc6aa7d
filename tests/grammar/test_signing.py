"""Lines of a signature block, and the fixed words of a header."""

import pytest

from vn_notice.grammar.header_words import (
    find_motto,
    find_national_name,
    is_recipients_label,
    match_mark,
    match_title,
)
from vn_notice.grammar.signing import (
    is_signed_mark,
    is_signer_name,
    is_signing_line,
    match_authority,
)
from vn_notice.vocabulary.marks import MarkKind
from vn_notice.vocabulary.signing import SigningAuthority

AUTHORITIES = [
    ("TM. ỦY BAN NHÂN DÂN", SigningAuthority.ON_BEHALF),
    ("KT. CHỦ TỊCH", SigningAuthority.FOR),
    ("KT.HIỆU TRƯỞNG", SigningAuthority.FOR),
    ("TL. TRƯỞNG BAN", SigningAuthority.BY_ORDER),
    ("TUQ. GIÁM ĐỐC", SigningAuthority.DELEGATED),
    ("Q. GIÁM ĐỐC", SigningAuthority.ACTING),
    ("T/M BAN THƯỜNG VỤ", SigningAuthority.ON_BEHALF),
    ("K/T CHÁNH VĂN PHÒNG", SigningAuthority.FOR),
    ("T/L BAN THƯỜNG VỤ", SigningAuthority.BY_ORDER),
    ("CHÁNH VĂN PHÒNG", None),
    ("KTV. NGUYỄN", None),
]


@pytest.mark.parametrize(("line", "authority"), AUTHORITIES)
def test_authority(line: str, authority: SigningAuthority | None) -> None:
    """State and Party forms of the authority are read."""
    assert authority == match_authority(line)


@pytest.mark.parametrize(
    "line",
    ["CHÁNH VĂN PHÒNG", "PHÓ CHỦ TỊCH", "KT. BỘ TRƯỞNG, CHỦ NHIỆM", "Hiệu trưởng", "BÍ THƯ"],
)
def test_signing_lines(line: str) -> None:
    """Lines of authority and office are recognised, in capitals or not."""
    assert is_signing_line(line)


@pytest.mark.parametrize("line", ["- Lãnh đạo Ban;", "Nguyễn Văn An", "NƠI NHẬN", "Như trên."])
def test_what_is_no_signing_line(line: str) -> None:
    """Recipients and names are no lines of office."""
    assert not is_signing_line(line)


@pytest.mark.parametrize(
    "text", ["(Đã ký)", "(đã ký và đóng dấu)", "Đã ký", "(Ký, đóng dấu)", "[daky]"]
)
def test_marks_of_signing(text: str) -> None:
    """What a portal writes in place of a signature is recognised."""
    assert is_signed_mark(text)


@pytest.mark.parametrize(
    "text",
    ["Nguyễn Văn An", "PGS. TS. Lê Hoa", "Đại tá Trần Văn Bảy", "NGUYỄN VĂN AN", "Y Thanh Niê"],
)
def test_names_of_signers(text: str) -> None:
    """A printed name is recognised with ranks and degrees."""
    assert is_signer_name(text)


@pytest.mark.parametrize("text", ["CHỦ TỊCH", "Nơi nhận:", "Chánh Văn phòng", "An", "- Như trên;"])
def test_what_is_no_name(text: str) -> None:
    """Offices, labels and single words are no names."""
    assert not is_signer_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CÔNG HOÀ XÃ HÔI CHỦ NGHĨA VIÊT NAM",
        "CỘNG HÒ XÃ HỘI CHỦ NGHĨ VIỆT NM",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
    ],
)
def test_national_name_through_damage(text: str) -> None:
    """The national name is found although letters or marks were lost."""
    assert find_national_name(text) == (0, len(text))


def test_motto_through_damage() -> None:
    """The motto is found although marks were lost, and glued words stay outside."""
    assert find_motto("UBND XÃ Đôc lâp - Tư do - Hanh phúc") == (8, 35)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("THÔNG BÁO", ("TB", 9)),
        ("THÔNG BAO", ("TB", 9)),
        ("T H Ô N G   B Á O", ("TB", 17)),
        ("QUYẾT ĐỊNH:", ("QĐ", 11)),
        ("THÔNG BÁO KẾT LUẬN", ("TB", 18)),
        ("BÁO CÁO Tình hình quý I", ("BC", 7)),
        ("GIẤY MỜI HỌP", ("GM", 12)),
        ("HƯỚNG DẪN LIÊN TỊCH", ("HD", 19)),
        ("Thông báo để các đơn vị biết", None),
        ("ỦY BAN NHÂN DÂN", None),
    ],
)
def test_titles(line: str, found: tuple[str, int] | None) -> None:
    """A printed type is read through spacing and damage; a sentence is no title."""
    assert found == match_title(line)


def test_marks_of_the_header() -> None:
    """Marks of urgency and secrecy are told apart; a word in a sentence is no mark."""
    assert match_mark("HOẢ TỐC") is MarkKind.URGENCY
    assert match_mark("TỐI MẬT") is MarkKind.SECRECY
    assert match_mark("Mật ong") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Nơi nhận:", True), ("Nơi nhân:", True), ("NƠI NHẬN", True), ("Nơi ở hiện nay", False)],
)
def test_label_of_recipients(text: str, expected: bool) -> None:  # noqa: FBT001 - from the table
    """The words "Nơi nhận" are known with a mark lost; other words are not."""
    assert expected == is_recipients_label(text)
