"""Phase 2: what a narrow column of the header broke over two lines, put together again."""

import re

from vn_notice.grammar.fuzzy import bare, is_upper
from vn_notice.grammar.header_words import NUMBER_LABEL
from vn_notice.grammar.numbers import match_number
from vn_notice.grammar.place_dates import match_place_date
from vn_notice.parser.runs import Run

_DATE_OPEN = re.compile(r"(?:ngày|tháng|năm)\s{0,9}[0-9.…]{0,6}$")
_DATE_GOES_ON = re.compile(r"(?:tháng|năm)(?:\s|$)|(?:19|20)[0-9]{2}$|[0-9]{1,2}\s(?:tháng|năm)\s")
#: What a national name or a motto begins with that goes on in the next line.
_NAME_OPEN = re.compile(
    r"cong(?: hoa(?: xa(?: hoi(?: chu(?: nghia(?: viet)?)?)?)?)?)?"
    r"|doc(?: lap(?: ?-(?: tu(?: do(?: ?-)?)?)?)?)?"
)


def rejoined(rows: list[list[tuple[int, Run]]]) -> list[list[tuple[int, Run]]]:
    """Return the rows with what was broken off put together again, in its column."""
    last: dict[int, tuple[int, int]] = {}
    for at, row in enumerate(rows):
        for place, (column, cell) in enumerate(row):
            above = last.get(column)
            upper = rows[above[0]][above[1]][1] if above else None
            if above and upper and _goes_on(upper.text, cell.text):
                rows[above[0]][above[1]] = (column, Run.join([upper, cell]))
                row[place] = (column, Run(cell.view, "", ()))
                continue
            last[column] = (at, place)
    return [[item for item in row if item[1]] for row in rows]


def _goes_on(upper: str, text: str) -> bool:
    """Return whether *text* is the rest of what a narrow column broke off in *upper*."""
    if _DATE_GOES_ON.match(text):
        return bool(_DATE_OPEN.search(upper))
    if NUMBER_LABEL.match(upper):
        alone = NUMBER_LABEL.fullmatch(upper) and match_number(text)
        return bool(alone or (upper[-1] in "-/" and is_upper(text) and " " not in text))
    if _NAME_OPEN.fullmatch(bare(upper)):
        return True
    if upper.endswith(",") or (upper.istitle() and " " not in upper):
        joined = match_place_date(f"{upper} {text}")
        return joined is not None and joined.place is not None
    return False
