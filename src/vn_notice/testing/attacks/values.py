"""E: hostile values in elements and attributes."""

from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape

from vn_notice.testing.attacks.case import Case, Expectation, Seed

_EACH = 3  # places of words, and as many of attributes

_VALUES = {
    "nothing": "",
    "one space": " ",
    "a no-break space": "\xa0",
    "an ideographic space": "\u3000",
    "a zero-width space": "\u200b",
    "a line break at the end": "2021-01-22\n",
    "spaces at both ends": "  05/TB-BDT  ",
    "minus one": "-1",
    "a huge integer": "9" * 400,
    "1e999": "1e999",
    "NaN": "NaN",
    "Arabic-Indic digits": "٢٠٢١-٠١-٢٢",
    "superscript digits": "²⁰²¹",
    "fullwidth digits": "２０２１-０１-２２",
    "30 February": "2021-02-30",
    "a date with a zone": "2021-01-22+07:00",
    "a date with Z": "2021-01-22Z",
    "a year before Christ": "-0001-01-01",
    "the year 0": "0000-01-01",
    "a year of five digits": "12021-01-01",
    "a year of eleven digits": "99999999999-01-01",
    "an American date": "01/22/2021",
    "Cyrillic letters": "03/СТr-ВDТ",
    "Eth for Đ": "03/QÐ-UBND",
    "two dashes": "03/TB--BDT",
    "a path": "../../../etc/passwd",
    "a reference to NUL": None,
    "decomposed letters": "Thông báo",
    "right-to-left override": "03\u202e/TB\u202c",
    "a flood of marks": "a" + "\u0301" * 500,
    "emoji": "\U0001f600" * 300,
    "a formula": "=HYPERLINK(\"http://x\",'x')",
    "a script": "<script>alert(1)</script>",
    "a format string": "%s%n{0.__class__}${x}",
    "an escape of terminals": "\x9b31m\x9b2J",
    "100 kB": "Đ" * 50_000,
    "a number built to backtrack": "1/" + "A-" * 10_000 + "!",
}


def _put(value: str | None) -> Callable[[Seed], Iterable[str]]:
    markup = "&#0;" if value is None else escape(value, {'"': "&quot;", "\n": "&#10;"})

    def make(seed: Seed) -> Iterable[str]:
        for places in (seed.texts(), seed.attributes()):
            for place in seed.chance.sample(places, min(_EACH, len(places))):
                yield seed.put(place, markup)

    return make


CASES = tuple(
    Case(f"E{index:02}", title, Expectation.AGREE, _put(value), 4)
    for index, (title, value) in enumerate(_VALUES.items(), 1)
)
