"""The 8-bit encodings of Vietnamese from before Unicode, by tables of our own.

TCVN3 (the fonts named .VnTime, also called ABC) and VNI (the fonts VNI-Times) put Vietnamese
letters in place of others of windows-1252; what they leave free is read as windows-1252. TCVN3 has
no capital with a tone: such a capital is the small letter in a font of capitals (.VnTimeH), so that
a plain text shows a small letter among capitals. `with_capitals` makes them capitals again.
"""

import re
from collections.abc import Mapping
from functools import cached_property

import attrs

_TCVN3 = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậè", 0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò", 0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
}  # fmt: skip

_VISCII = {
    0x02: "Ẳ", 0x05: "ẴẪ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
    0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ", 0x90: "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ", 0xA0: "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ",
    0xC0: "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư", 0xE0: "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
}  # fmt: skip

#: In VNI these letters are one character; all others are a letter and the character of its marks.
_VNI_LETTERS = {
    "đ": "ñ",
    "ơ": "ô",
    "ư": "ö",
    "í": "í",
    "ì": "ì",
    "ỉ": "æ",
    "ĩ": "ó",
    "ị": "ò",
    "ỵ": "î",
}
_VNI_SERIES = {
    "a": ("áàảãạ", "ùøûõï"), "â": ("âấầẩẫậ", "âáàåãä"), "ă": ("ăắằẳẵặ", "êéèúüë"),
    "e": ("éèẻẽẹ", "ùøûõï"), "ê": ("êếềểễệ", "âáàåãä"),
    "o": ("óòỏõọ", "ùøûõï"), "ô": ("ôốồổỗộ", "âáàåãä"), "ơ": ("ớờởỡợ", "ùøûõï"),
    "u": ("úùủũụ", "ùøûõï"), "ư": ("ứừửữự", "ùøûõï"), "y": ("ýỳỷỹ", "ùøûõ"),
}  # fmt: skip
_VNI_BASES = {"â": "a", "ă": "a", "ê": "e", "ô": "o", "ơ": "ô", "ư": "ö"}


@attrs.frozen
class LegacyEncoding:
    """An 8-bit encoding: its name, its letters by what they are in the encoding it is based on."""

    name: str
    base: str
    letters: Mapping[str, str]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        keys = sorted(self.letters, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, keys)))

    def decode(self, data: bytes) -> str:
        """Return the text of *data*; a byte without meaning becomes a replacement character."""
        return self.converted(data.decode(self.base, "replace"))

    def converted(self, text: str) -> str:
        """Return *text* with the characters that a font of this encoding shows as other letters.

        Example:
            >>> ENCODINGS["tcvn3"].converted("Th«ng b¸o"), ENCODINGS["vni"].converted("Thoâng baùo")
            ('Thông báo', 'Thông báo')
        """
        return self._pattern.sub(lambda found: self.letters[found[0]], text)


def _bytewise(table: Mapping[int, str], base: str) -> dict[str, str]:
    return {
        bytes([start + i]).decode(base): letter
        for start, letters in table.items()
        for i, letter in enumerate(letters)
    }


def _vni() -> dict[str, str]:
    small = {mark: letter for letter, mark in _VNI_LETTERS.items()}
    for base, (letters, marks) in _VNI_SERIES.items():
        opening = _VNI_BASES.get(base, base)
        small.update({opening + mark: letter for letter, mark in zip(letters, marks, strict=True)})
    return (
        small
        | {code.upper(): letter.upper() for code, letter in small.items()}
        | {code[0].upper() + code[1:]: small[code].upper() for code in small if len(code) > 1}
    )


ENCODINGS: Mapping[str, LegacyEncoding] = {
    encoding.name: encoding
    for encoding in (
        LegacyEncoding("tcvn3", "cp1252", _bytewise(_TCVN3, "cp1252")),
        LegacyEncoding("vni", "cp1252", _vni()),
        LegacyEncoding("viscii", "latin-1", _bytewise(_VISCII, "latin-1")),
    )
}

_LETTERS = re.compile(r"[^\W\d_]+")
_TONED = re.compile("[ằẳẵắặầẩẫấậàảãáạèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]")


def with_capitals(text: str) -> str:
    """Return *text*, from TCVN3, with small letters with a tone made capitals among capitals.

    Where all other letters of a line are capitals, at least two, so are these; else where those of
    the word are.

    Example:
        >>> with_capitals("THÔNG BáO"), with_capitals("Về việc nghỉ TếT"), with_capitals("Đã ký")
        ('THÔNG BÁO', 'Về việc nghỉ TẾT', 'Đã ký')
    """
    return "".join(
        line.upper() if _among_capitals(line) else _LETTERS.sub(_word_with_capitals, line)
        for line in text.splitlines(keepends=True)
    )


def _word_with_capitals(found: re.Match[str]) -> str:
    return found[0].upper() if _among_capitals(found[0]) else found[0]


def _among_capitals(text: str) -> bool:
    others = "".join(filter(str.isalpha, _TONED.sub("", text)))
    return len(others) >= 2 and others.isupper() and bool(_TONED.search(text))
