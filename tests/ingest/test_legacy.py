"""The encodings of Vietnamese from before Unicode, and how they are told from one another."""

import shutil
import subprocess
import unicodedata

import pytest

from support.samples import TEXT
from vn_notice.errors import InputError
from vn_notice.ingest.legacy import ENCODINGS
from vn_notice.ingest.text import read_text

_PLAIN = "aăâeêioôơuưy"
_TONES = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
LETTERS = [unicodedata.normalize("NFC", letter + tone) for letter in _PLAIN for tone in _TONES]
LETTERS += ["đ", *(letter.upper() for letter in [*LETTERS, "đ"])]

#: Capitals that TCVN3 has: those without a tone.
_TCVN3_CAPITALS = set("ĂÂÊÔƠƯĐ") | set("AEIOUY")


def encoded(text: str, name: str) -> bytes:
    """Return *text* in a legacy encoding, as a keyboard of its time wrote it."""
    encoding = ENCODINGS[name]
    codes: dict[str, str] = {}
    for code, letter in encoding.letters.items():
        if code[1:].islower() and code[0].isupper():
            continue  # a capital with a small mark: read, but seldom written
        codes[letter] = code
    if name == "tcvn3":
        small = {letter.upper(): codes[letter] for letter in codes if letter not in _TCVN3_CAPITALS}
        codes = small | codes
    return "".join(codes.get(char, char) for char in text).encode(encoding.base)


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_letter(name: str) -> None:
    """Every Vietnamese letter, small and capital, in every tone, comes back; TCVN3 lacks capitals."""
    letters = [c for c in LETTERS if name != "tcvn3" or c.islower() or c in _TCVN3_CAPITALS]
    assert len(letters) == (146 if name != "tcvn3" else 73 + 13)
    assert letters == [ENCODINGS[name].decode(encoded(letter, name)) for letter in letters]


@pytest.mark.parametrize("name", ENCODINGS)
def test_letters_are_apart(name: str) -> None:
    """No two letters have the same bytes, and ASCII means itself."""
    letters = [c for c in LETTERS if name != "tcvn3" or c.islower()]
    assert len({encoded(letter, name) for letter in letters}) == len(letters)
    plain = bytes(range(0x20, 0x7F))
    assert plain.decode() == ENCODINGS[name].decode(plain)


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("tcvn3", "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
        ("tcvn3", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("tcvn3", "ng­êi ®­îc h­ëng c¬ chÕ", "người được hưởng cơ chế"),
        ("tcvn3", "Qu¶ng B×nh, ngµy 5/3/2003 – “®·”", "Quảng Bình, ngày 5/3/2003 – “đã”"),
        ("vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("vni", "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"),
        ("vni", "ngöôøi ñöôïc höôûng cô cheá, kyõ", "người được hưởng cơ chế, kỹ"),
        ("vni", "Ñaéc Laéc, Kyø Sôn, huyeän Ñöùc Cô", "Đắc Lắc, Kỳ Sơn, huyện Đức Cơ"),
        ("viscii", "Cµng hòa xã hµi chü nghîa Vi®t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ],
)
def test_sentences(name: str, data: str, text: str) -> None:
    """Sentences as these fonts show them on a screen without the font."""
    assert text == ENCODINGS[name].converted(data)


@pytest.mark.skipif(not shutil.which("iconv"), reason="iconv is the oracle")
@pytest.mark.parametrize(("name", "oracle"), [("viscii", "VISCII"), ("tcvn3", "TCVN-5712")])
def test_oracle(name: str, oracle: str) -> None:
    """The tables agree with those of iconv on every letter."""
    letters = [c for c in LETTERS if name == "viscii" or c.islower() or c in "ĂÂÊÔƠƯĐ"]
    command = ["iconv", "-f", "utf-8", "-t", oracle]
    ran = subprocess.run(
        command, input="\n".join(letters).encode(), capture_output=True, check=False
    )
    if ran.returncode:
        pytest.skip(f"this iconv does not know {oracle}")
    assert letters == ENCODINGS[name].decode(ran.stdout).split("\n")


@pytest.mark.parametrize("name", [*ENCODINGS, "windows-1258", "utf-16-le", "utf-16-be"])
def test_told(name: str) -> None:
    """A notice is told to be in its encoding, with a confidence, and reads as it does in UTF-8."""
    text = TEXT.replace("–", "-")  # VISCII has no dash
    if name in ENCODINGS:
        data = encoded(text, name)
    else:
        data = _in_1258(text) if name == "windows-1258" else text.encode(name)
    ingested = read_text(data, "a.txt")
    assert text == unicodedata.normalize("NFC", ingested.source.text)
    told, *more = ingested.diagnostics
    assert ("IN001", True) == (told.code, name in told.message)
    assert 0.95 < told.confidence <= 1.0
    assert ["IN004"] * (name == "tcvn3") == [diagnostic.code for diagnostic in more]


def _in_1258(text: str) -> bytes:
    out = bytearray()
    for char in text:
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            out += _stacked(char).encode("cp1258")
    return bytes(out)


def _stacked(char: str) -> str:
    """Return the letter with its shape composed and its tone apart, as windows-1258 has it."""
    apart = unicodedata.normalize("NFD", char)
    tone = next(mark for mark in apart if mark in _TONES[1:])
    return unicodedata.normalize("NFC", apart.replace(tone, "")) + tone


@pytest.mark.parametrize("name", ENCODINGS)
def test_forced(name: str) -> None:
    """A named encoding is not doubted; letters of a font copied into UTF-8 are converted too."""
    data = encoded("Thông báo về việc nghỉ lễ", name)
    expected = "Thông báo về việc nghỉ lễ"
    copied = data.decode(ENCODINGS[name].base).encode("utf-8")
    assert (expected, expected) == tuple(
        read_text(each, encoding=name.upper()).source.text for each in (data, copied)
    )


def test_unknown_encoding() -> None:
    """An encoding that is not known is refused with those that are; a wrong one says so."""
    with pytest.raises(InputError, match=r"utf-8, utf-16, .*, viscii are"):
        read_text(b"a", encoding="latin-1")
    for data, reason in (
        (b"\xff", "is not in utf-8; name another"),
        (b"", "is empty"),
        (b"a\0b", "is not text"),
    ):
        with pytest.raises(InputError, match=reason):
            read_text(data, encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Thông báo kết luận của đồng chí".encode().decode("cp1252", "ignore"), "UTF-8"),
        ("Th«ng b¸o kÕt luËn cña ®ång chÝ", "tcvn3"),
        ("Thoâng baùo keát luaän cuûa ñoàng chí", "vni"),
    ],
)
def test_mojibake_is_reported(text: str, encoding: str) -> None:
    """Damaged letters stay as they are; the report says what they would be words in, and where."""
    ingested = read_text(f"Mở đầu\n{text}".encode())
    assert f"Mở đầu\n{text}" == ingested.source.text
    (diagnostic,) = ingested.diagnostics
    assert "IN002" == diagnostic.code
    assert encoding in diagnostic.message
    assert diagnostic.location is not None
    assert 2 == diagnostic.location.line


def test_sound_text_is_not_suspected() -> None:
    """Vietnamese, and another language, are not called damaged."""
    for text in (
        TEXT,
        unicodedata.normalize("NFD", TEXT),
        "Año, él, qué: señor, está aquí; mañana",
    ):
        assert () == read_text(text.encode()).diagnostics


@pytest.mark.parametrize("text", ["Hà", "tôi và cô bà"])
def test_too_little_to_tell(text: str) -> None:
    """One word, or words in several encodings at once, tell none: they are refused, not guessed."""
    with pytest.raises(InputError, match="cannot be told"):
        read_text(text.encode("latin-1"))
