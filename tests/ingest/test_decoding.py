"""From bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.errors import InputError
from vn_notice.ingest.text import decode

_WORDS = "Thông báo\r\nKết luận – số 07/TB-BDT"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    """UTF-8 with and without a byte order mark and UTF-16 with one are read as they are."""
    source = decode(_WORDS.encode(encoding), "a.txt")
    assert (source.text, source.name) == (_WORDS, "a.txt")


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\xff\xfe"])
def test_both_byte_orders(mark: bytes) -> None:
    """The byte order mark says how UTF-16 is to be read, and is no part of the text."""
    order = "utf-16-be" if mark == b"\xfe\xff" else "utf-16-le"
    assert decode(mark + _WORDS.encode(order)).text == _WORDS


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04\x14\x00\x06\x00\xff", "is not text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x01", "is not text"),
        (b"a\0b", "is not text"),
        (_WORDS.encode("utf-16-le"), "is not text"),
        (_WORDS.encode("utf-32"), "is not text"),
        (b"\xff\xfea", "is not text"),
        ("Céci n'est pas".encode("cp1258"), "is not UTF-8; save it in UTF-8"),
    ],
)
def test_refused(data: bytes, reason: str) -> None:
    """What is no text, or in another encoding, is refused in one line that says what to do."""
    with pytest.raises(InputError) as caught:
        decode(data, "a.txt")
    assert reason in caught.value.reason
    assert len(str(caught.value).splitlines()) == 1


@given(st.binary(max_size=40))
def test_law_total(data: bytes) -> None:
    """Any bytes are text or refused, never otherwise."""
    try:
        text = decode(data).text
    except InputError:
        return
    assert "\0" not in text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1))
def test_law_text(text: str) -> None:
    """Every text without NUL comes back as it was written."""
    assert text == decode(text.encode()).text == decode(text.encode("utf-16")).text
