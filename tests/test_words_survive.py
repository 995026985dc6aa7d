"""Words come back letter by letter from every format, wherever in a notice they stand."""

import unicodedata

import pytest

import vn_notice as vn
from support.whole import whole

_WORDS = "Đồng chí Nguyễn Thị Hồng, ngày 05 tháng 3; Quyết định số 12/QĐ-UBND"
_TEXTS = {
    "composed": unicodedata.normalize("NFC", _WORDS),
    "decomposed": unicodedata.normalize("NFD", _WORDS),
    "both": "H\u1ed3ng Ho\u0302\u0300ng",
    "carriage return": "a\rb",
    "line ends": "a\r\nb\nc\n",
    "tabs": "\ta\t\tb\t",
    "spaces": "  a   b  ",
    "only a space": " ",
    "no-break spaces": "\xa0ngày\xa005\u202f\u2007",
    "other line ends": "a\x85b\u2028c\u2029",
    "no width": "a\u200b\u200c\u200d\u2060\ufeffb\xad",
    "direction": "\u202ea\u2066b\u2069",
    "astral": "\U0001f4dc\U00020000\U0010fffd",
    "private": "\uf0b7\ue000",
    "markup": "<a b=\"c\" d='e'>&amp;&#13;</a>]]><!-- -- --><?x?>",
    "escapes": "\\n\\u0041\\\\\"'/\\/",
    "delete": "\x7f\x80\x9f",
}


@pytest.mark.parametrize("text", _TEXTS.values(), ids=_TEXTS)
def test_words_survive(text: str) -> None:
    """Every text of a notice is what it was after XML and after JSON, in text and bytes."""
    notice = whole(text)
    assert notice == vn.from_xml(vn.to_xml(notice))
    assert notice == vn.from_json(vn.to_json(notice))
    assert notice == vn.from_json(vn.to_json(notice, indent=None).encode())


def test_no_form_of_letters_is_changed() -> None:
    """Composed and decomposed letters make different notices, in every format."""
    composed, decomposed = whole(_TEXTS["composed"]), whole(_TEXTS["decomposed"])
    assert composed != decomposed
    assert vn.to_xml(composed) != vn.to_xml(decomposed)
    assert vn.to_json(composed) != vn.to_json(decomposed)
    assert vn.digest(composed) != vn.digest(decomposed)
