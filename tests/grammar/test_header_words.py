"""Words of a header: the type of a document above all."""

import pytest

from vn_notice.grammar.header_words import match_title


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("THÔNG BÁO", ("TB", 9)),
        ("T H Ô N G  B Á O", ("TB", 16)),
        ("THÔNG BÁAO", ("TB", 10)),
        ("CÔNG ĐIỆNN", ("CĐ", 10)),
        ("THÔNG BÁO KẾT LUẬN", ("TB", 18)),
        ("THÔNG BÁO: Về nghỉ lễ", ("TB", 9)),
        ("THÔNG B", None),
        ("THÔNG BÁOnhanh gọn", None),
        ("BÁO CÁOCHUNG của Sở", None),
        ("Thông báo", None),
    ],
)
def test_title(text: str, found: tuple[str, int] | None) -> None:
    """A printed type stands in capitals, spread out or with one wrong letter, and ends a word."""
    assert found == match_title(text)
