"""F: texts, as they are extracted from any document."""

import unicodedata
from collections.abc import Callable, Iterable

from vn_notice.testing.attacks.case import Case, Expectation, Seed

_TOTAL, _ACCEPTED = Expectation.TOTAL, Expectation.ACCEPTED
_ROUND = Expectation.ROUND_TRIP
_Make = Callable[[Seed], Iterable[str]]

_MARKUP = ("<script>alert(1)</script>", "]]>", "<!-- x -->", "&lt;", "&#0;", "<?php x ?>",
           "<![CDATA[x]]>", "<!DOCTYPE x>")  # fmt: skip
_LOOK_ALIKES = tuple(f"05/{x}-UBND" for x in "QÐ QƉ СТr ＴＢ ТВ UВND \u212a".split())
_DIGITS = ("ngày ٢٢/٠١/٢٠٢١", "２２/０１/２０２１", "²²/¹/²⁰²¹")
_FORMATS = ("%s%n", "{0}", "${x}", "{{7*7}}", "{0.__class__}", "%(x)s", "#{x}")
_FORMULAS = ("=1+1", "+1", "-1", "@x", "\t=1", "\r=1")
_ESCAPES = ("\x1b[2J", "\x1b]8;;http://x\x07x\x1b]8;;\x07", "\x9b31m", "\x1b]0;x\x07", "\x90q\x9c")
_DATES = ("31/02/2021", "00/00/0000", "99/99/9999", "29/02/2021", "1/13/2021", "32/01/2021",
          "ngày 31 tháng 4 năm 2021", "ngày 00 tháng 13 năm 0000")  # fmt: skip


def _repeated(*texts: str) -> _Make:
    return lambda _: texts


def _in_title(*found: str) -> _Make:
    """Put each into the longest line, as a subject or a paragraph is."""

    def make(seed: Seed) -> Iterable[str]:
        line = max(seed.text.split("\n"), key=len)
        for each in found:
            at = seed.chance.randrange(len(line))
            yield seed.text.replace(line, line[:at] + each + line[at:], 1)

    return make


def _everywhere(*found: str) -> _Make:
    """Put each into a line chosen by chance, at its start or within."""

    def make(seed: Seed) -> Iterable[str]:
        for each in found:
            at = seed.chance.randrange(len(seed.text))
            start = seed.text.rfind("\n", 0, at) + 1
            yield seed.text[:start] + each + seed.text[start:]
            yield seed.text[:at] + each + seed.text[at:]

    return make


def _replaced(old: str, *new: str) -> _Make:
    return lambda seed: [seed.text.replace(old, each) for each in new]


def _numbers(*found: str) -> _Make:
    """Put each where numbers of documents stand."""
    return lambda seed: (
        form.format(each) + seed.text
        for each in found
        for form in ("Số: {}\n", "Số {}/TB-UBND\n", "Căn cứ Quyết định số {} của Bộ;\n")
    )


def _parts(seed: Seed) -> Iterable[str]:
    lines = seed.text.split("\n")
    third = len(lines) // 3
    yield from ("\n".join(part) for part in (lines[:third], lines[third:-third], lines[-third:]))


def _out_of_order(seed: Seed) -> Iterable[str]:
    paragraphs = seed.text.split("\n\n")
    yield "\n\n".join(reversed(paragraphs))
    yield "\n\n".join(paragraphs * 2)
    yield "\n\n".join(paragraphs[::2])
    yield "\n\n".join(paragraphs[1::2])
    for _ in range(2):
        yield "\n\n".join(seed.chance.sample(paragraphs, len(paragraphs)))


def _lines_removed(seed: Seed) -> Iterable[str]:
    lines = seed.text.split("\n")
    for index in seed.chance.sample(range(len(lines)), min(60, len(lines))):
        yield "\n".join(lines[:index] + lines[index + 1 :])


def _cut_off(seed: Seed) -> Iterable[str]:
    for _ in range(40):
        yield seed.text[: seed.chance.randrange(len(seed.text))]


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text)
    return "".join(c for c in letters if not unicodedata.combining(c))


def _noise(seed: Seed) -> Iterable[str]:
    ranges = ((0x20, 0x24F), (0x300, 0x36F), (0x400, 0x4FF), (0x2000, 0x2FFF), (0xE000, 0x10FFFF))
    for _ in range(20):
        low, high = seed.chance.choice(ranges)
        yield "".join(chr(seed.chance.randint(low, high)) for _ in range(10_000))


def _shuffled(seed: Seed) -> Iterable[str]:
    for index in range(50):
        sep = "\n" if index % 2 else " "
        parts = seed.text.split(sep)
        yield sep.join(seed.chance.choices(parts, k=len(parts)))


def _edited(seed: Seed) -> Iterable[str]:
    letters = " \n\t.,;:-–/()[]{}0123456789aăâđĐÁ\u0301\u200b\xa0#*_|<>&=\x00\x1b\u202e"
    for _ in range(200):
        at = seed.chance.randrange(len(seed.text))
        yield seed.text[:at] + seed.chance.choice(letters) + seed.text[at + 1 :]


def _mojibake(seed: Seed) -> Iterable[str]:
    data = seed.text.encode()
    yield data.decode("latin-1")
    yield data.decode("cp1258", "replace")
    yield seed.text.encode("utf-16-le").decode("utf-8", "replace")


def _other_formats(seed: Seed) -> Iterable[str]:
    yield "# Title\n\n* a\n* b\n\n```\ncode\n```\n| a | b |\n|---|---|\n" + seed.text
    yield "<!DOCTYPE html><html><body><p>Thông báo</p></body></html>"
    yield '{"version": "1.0", "subject": {"content": ["x"]}}' * 50
    yield "a;b;c\n" + '"x","y","z"\n' * 500


_C0 = tuple(chr(code) for code in range(32) if chr(code) not in "\t\n\r")
_SEPARATORS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BIDI = tuple("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069")
_FLOODS = ("a" + "\u0301" * 5000, "x\ufe0f" * 2000, "\U000e0041" * 2000)
_OVERFLOW = ("9" * 5000, "9" * 400, "0" * 5000 + "1")
_CHAIN = "1." * 10_000

CASES = (
    Case("F01", "the seed itself", _ACCEPTED, lambda s: [s.text]),
    Case("F02", "nothing, or white space", _TOTAL, _repeated("", " ", "\n" * 50, "\t\xa0\u3000")),
    Case("F03", "a byte order mark", _ACCEPTED, lambda s: ["\ufeff" + s.text]),
    Case("F04", "control characters", _ROUND, _in_title(*_C0)),
    Case("F05", "lone surrogates", _ROUND, _in_title("\ud800", "\udfff", "\udc80x")),
    Case("F06", "non-characters", _ROUND, _in_title("\ufffe", "\uffff", "\U0001fffe")),
    Case("F07", "bidi controls", _ROUND, _in_title(*_BIDI)),
    Case(
        "F08", "decomposed letters", _ACCEPTED, lambda s: [unicodedata.normalize("NFD", s.text)]
    ),
    Case(
        "F09",
        "tone marks in their old places",
        _ACCEPTED,
        lambda s: [s.text.replace("hòa", "hoà").replace("thủy", "thuỷ")],
    ),
    Case("F10", "no-break spaces", _ACCEPTED, _replaced(" ", "\xa0")),
    Case("F11", "zero-width spaces in keywords", _ROUND, _replaced("O", "O\u200b")),
    Case("F12", "CRLF and CR", _ACCEPTED, _replaced("\n", "\r\n", "\r")),
    Case("F13", "separators that are no line ends", _ROUND, _in_title(*_SEPARATORS)),
    Case("F14", "tabs and spaces at ends of lines", _ACCEPTED, _replaced("\n", "  \n", "\t\n")),
    Case("F15", "1 MB in one line", _TOTAL, _repeated("thông báo " * 100_000), 5),
    Case(
        "F16",
        "the seed many times over, 1 MB",
        _TOTAL,
        lambda s: [s.text * (1_000_000 // len(s.text.encode()))],
        15,
        900,
    ),
    Case("F17", "a million blank lines", _TOTAL, _repeated("\n" * 1_000_000), 5, 500),
    Case(
        "F18",
        "200 000 blanks",
        _TOTAL,
        _repeated("a" + " " * 200_000, "a" + " \n" * 100_000, "a" + " " * 200_000 + "b"),
        5,
    ),
    Case(
        "F19",
        "bullets",
        _TOTAL,
        _repeated("- " * 100_000, "- \n" * 100_000, "-" * 100_000, "- a;\n" * 50_000),
        8,
        700,
    ),
    Case("F20", "numbers in a chain", _TOTAL, _repeated(_CHAIN, _CHAIN + " a"), 5),
    Case(
        "F21",
        "Roman headings",
        _TOTAL,
        _repeated("I. a\nII. b\n" * 2500, "I" * 100_000, "IIIIII. a\nMMMM. b\n" * 2500),
        5,
    ),
    Case(
        "F22",
        "brackets",
        _TOTAL,
        _repeated("(" * 100_000, "(1)(2)" * 20_000, "(a " * 30_000 + ") " * 30_000),
        5,
    ),
    Case(
        "F23",
        "quotation marks that are never closed",
        _TOTAL,
        _repeated("“" * 100_000, '"a ' * 50_000, "«" * 100_000),
        5,
    ),
    Case(
        "F24",
        "dates that do not come",
        _TOTAL,
        _repeated("ngày " * 50_000, "ngày 1 tháng " * 20_000, "ngày 1/" * 30_000),
        5,
    ),
    Case(
        "F25",
        "places of distribution",
        _TOTAL,
        _repeated(
            "Nơi nhận:\n" * 20_000, "Nơi nhận: " * 20_000, "Nơi nhận:\n- a;\n- Lưu: VT.\n" * 7000
        ),
        8,
        700,
    ),
    Case(
        "F26",
        "numbers built to backtrack",
        _TOTAL,
        _repeated(
            "Số: 1/" + "A-" * 50_000 + "!", "1/" * 50_000, "A" * 100_000 + "/", "1-" * 50_000 + "/"
        ),
        5,
    ),
    Case(
        "F27",
        "signatures",
        _TOTAL,
        _repeated("TL. " * 50_000, "**" * 50_000, "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\n" * 10_000),
        5,
        700,
    ),
    Case(
        "F28",
        "enumerations in one line",
        _TOTAL,
        _repeated("a; " * 50_000, "(1) a; " * 20_000, "a) b; b) c; " * 15_000),
        5,
        700,
    ),
    Case("F29", "dates that there are not", _ROUND, _everywhere(*_DATES)),
    Case(
        "F30",
        "5 September, which some read as 9 May",
        _ACCEPTED,
        lambda s: [s.text.replace("./.", ", hạn 05/09/2016./.")],
    ),
    Case("F31", "dates in other digits", _ROUND, _everywhere(*_DIGITS)),
    Case("F32", "numbers that overflow", _ROUND, _numbers(*_OVERFLOW)),
    Case("F33", "letters that look alike", _ROUND, _numbers(*_LOOK_ALIKES)),
    Case("F34", "markup", _ROUND, _everywhere(*_MARKUP)),
    Case("F35", "escapes of terminals", _ROUND, _everywhere(*_ESCAPES)),
    Case("F36", "formulas", _ROUND, _everywhere(*_FORMULAS)),
    Case("F37", "format strings", _ROUND, _everywhere(*_FORMATS)),
    Case("F38", "floods of marks and tags", _ROUND, _everywhere(*_FLOODS), 5),
    Case("F39", "only one part", _TOTAL, _parts),
    Case("F40", "parts missing, repeated, out of order", _TOTAL, _out_of_order, 10),
    Case("F41", "each line taken out in turn", _TOTAL, _lines_removed, 10),
    Case("F42", "cut off", _TOTAL, _cut_off, 10),
    Case(
        "F43",
        "capitals, small letters, no marks",
        _TOTAL,
        lambda s: [f(s.text) for f in (str.upper, str.lower, str.swapcase, str.title, _plain)],
    ),
    Case("F44", "random Unicode", _ROUND, _noise, 10),
    Case("F45", "words and lines shuffled", _ROUND, _shuffled, 15),
    Case("F46", "single characters changed", _ROUND, _edited, 60),
    Case("F47", "letters in a wrong encoding", _ROUND, _mojibake),
    Case("F48", "other formats", _TOTAL, _other_formats),
)  # fmt: skip
