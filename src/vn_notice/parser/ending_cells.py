"""Phase 2: the cells of the ending, sorted by what they are, in whatever order they stand."""

import re
from collections.abc import Iterator, Sequence

import attrs

from vn_notice.grammar.ending_words import ANNEX, BULLET, DRAFTER, FILING, STAMP_ENDS, STAMP_OPENS
from vn_notice.grammar.fuzzy import is_upper
from vn_notice.grammar.header_words import STAMP, is_recipients_label
from vn_notice.grammar.numbers import UPPER
from vn_notice.grammar.signing import (
    is_signed_mark,
    is_signer_name,
    is_signing_line,
    match_authority,
    names_office,
)
from vn_notice.parser.cells import cells_of
from vn_notice.parser.lines import Line
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace

#: Where a line of a table holds several lines of the paper.
_NEXT_LINE = re.compile(
    r"(?<=[;.,:)])\s+(?=[-+]\s?[^\W\d_])|\s{3,}+"
    r"|(?<=[;.])\s+(?=(?:(?:KT|TL|TUQ|TM)\.|(?:[KT]/T|T/[LM])\.?\s)\s?[A-ZĐÀ-Ỹ]{2})"
    r"|(?<=[;.])(?<!KT.)(?<!TL.)(?<!UQ.)(?<!TM.)(?<!Q.)(?<!/[TLM].)(?<!P\.)\s+"
    r"(?=(?:(?:PHÓ|CHÁNH|GIÁM|CHỦ|TỔNG GIÁM|BÍ|TƯ LỆNH)\s[A-ZĐÀ-Ỹ]{2}|CHỈ HUY\s"
    r"|(?:[A-ZĐÀ-Ỹ]{2,5}\s){0,2}TRƯỞNG\b))"
    r"|(?<=[A-ZĐÀ-Ỹ])\s(?=(?:KT|TL|TUQ|TM)\.\s)"
    r"|(?<=[A-ZĐÀ-Ỹ])(?<!PHÓ)(?<!/[TLM])(?<!KT)\s(?=(?:PHÓ|CHÁNH)\s|THỨ TRƯỞNG)"
)
#: An office in capitals with the name of who signs on the same line.
_NAME_BEHIND = re.compile(
    rf"(?P<office>[{UPPER}][{UPPER}/.,& -]{{3,80}}[{UPPER}])\s(?:[^\W\d_]{{1,6}}\.\s?){{0,3}}"
    rf"(?:[{UPPER}](?:['’]\s?[{UPPER}])?[^\W\d_{UPPER}]{{0,6}}(?:\s|$)){{2,6}}"
)
_FILE_PATH = re.compile(r"[a-z]:\\")
_LABEL = re.compile(r"\S{2,4}\s?\S{3,6}\s?:?")


@attrs.define
class Ending:
    """The cells of the ending, sorted by what they are."""

    label: Run | None = None
    recipients: list[list[Run]] = attrs.Factory(list)
    filing: list[Run] = attrs.Factory(list)
    drafter: Run | None = None
    signing: list[list[Run]] = attrs.Factory(list)
    signed: list[Run] = attrs.Factory(list)
    name: Run | None = None
    after: list[Run] = attrs.Factory(list)


def sort_ending(lines: Sequence[Line], trace: Trace) -> Ending:
    """Return the cells of the ending, each under what it is."""
    ending = Ending()
    stamped = _stamp_lines(lines)
    ending.after.extend(lines[index].run for index in stamped)
    cells = list(_cells([line for i, line in enumerate(lines) if i not in stamped], trace))
    labels = (i for i, cell in enumerate(cells) if is_recipients_label(cell.text))
    label = next(labels, 0)
    for index, cell in enumerate(cells):
        if index > label and _is_over(cell, ending):
            ending.after.extend(cells[index:])
            break
        _sort(cell, ending)
    return ending


def _stamp_lines(lines: Sequence[Line]) -> list[int]:
    """Return which lines a digital signature printed: from "Ký bởi" to the next blank line."""
    found: list[int] = []
    for index, line in enumerate(lines):
        goes_on = (
            found
            and found[-1] == index - 1
            and not line.blanks
            and not STAMP_ENDS.search(lines[index - 1].text)
            and not BULLET.match(line.text)
            and not is_recipients_label(line.text)
        )
        if goes_on or STAMP_OPENS.match(line.text):
            found.append(index)
    return found


def _cells(lines: Sequence[Line], trace: Trace) -> Iterator[Run]:
    """Yield the cells in reading order: a table column by column, all else line by line."""
    for piped, group in _tables(lines):
        rows = [list(cells_of(line.run, trace)) for line in group]
        columns = sorted({column for row in rows for column, _ in row}) if piped else [None]
        for at in columns:
            for row in rows:
                for column, cell in row:
                    if at in (None, column):
                        yield from _parted(cell)


def _tables(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Yield the lines in groups: the rows of one table, or lines that stand in none."""
    group: list[Line] = []
    for line in lines:
        piped = line.text.startswith("|")
        if group and (line.blanks or piped != group[-1].text.startswith("|")):
            yield group[-1].text.startswith("|"), group
            group = []
        group.append(line)
    if group:
        yield group[-1].text.startswith("|"), group


def _parted(cell: Run) -> Iterator[Run]:
    at = 0
    for found in (*_NEXT_LINE.finditer(cell.text), None):
        part = cell.cut(at, found.start() if found else None)
        at = found.end() if found else at
        named = _NAME_BEHIND.fullmatch(part.text)
        if named and is_signing_line(named["office"]):
            yield part.cut(0, named.end("office"))
            part = part.cut(named.end("office"))
        yield part


def _is_over(cell: Run, ending: Ending) -> bool:
    """Return whether *cell* no longer belongs to recipients and signature."""
    signed = bool(ending.signing or ending.filing)
    if signed and ANNEX.match(cell.text):
        return True
    if ending.filing and ending.filing[-1].text.endswith(",") and len(cell.text) < 60:
        return False
    complete = ending.name is not None and (ending.filing or not ending.label)
    if signed and ending.filing and ending.name is None and ending.signing:
        return not _may_still_sign(cell.text, ending)
    return bool(complete) and not (
        is_recipients_label(cell.text)
        or is_signed_mark(cell.text)
        or DRAFTER.fullmatch(cell.text)
        or (not ending.filing and (BULLET.match(cell.text) or FILING.match(cell.text)))
    )


def _may_still_sign(text: str, ending: Ending) -> bool:
    """Return whether a line after filing and office may still belong to the signature."""
    return bool(
        text == "kiêm"
        or is_signed_mark(text)
        or is_signer_name(text)
        or is_signing_line(text)
        or STAMP.search(text)
        or DRAFTER.fullmatch(text)
        or _goes_on(ending.filing[-1].text, text)
        or (is_upper(text) and len(text) < 60)
    )


def _sort(cell: Run, ending: Ending) -> None:
    text = cell.text
    if not ending.label and is_recipients_label(text):
        end = _LABEL.match(text)
        stop = end.end() if end else len(text)
        ending.label = cell.cut(0, stop)
        if rest := cell.cut(stop):
            for part in _parted(rest):
                _sort(part, ending)
    elif DRAFTER.fullmatch(text) and not ending.drafter:
        ending.drafter = cell
    elif FILING.match(text) and ending.label and not ending.filing:
        ending.filing.append(cell)
    elif is_signed_mark(text):
        ending.signed.append(cell)
    elif BULLET.match(text) and not ending.filing:
        ending.recipients.append([cell])
    elif not _sort_signature(cell, ending):
        _sort_rest(cell, ending)


def _sort_signature(cell: Run, ending: Ending) -> bool:
    text = cell.text
    if (
        ending.signing
        and ending.name is None
        and is_signer_name(text)
        and not _unfinished(ending, text)
    ):
        ending.name = cell
        return True
    if ending.name is not None:
        return False
    if is_signing_line(text) and (is_upper(text) or match_authority(text) or _may_sign(ending)):
        ending.signing.append([cell])
        return True
    if ending.signing and text == "kiêm":
        ending.signing.append([cell])
        return True
    if ending.signing and is_upper(text) and not text.endswith(";") and not names_office(text):
        ending.signing[-1].append(cell)
        return True
    return False


def _may_sign(ending: Ending) -> bool:
    return bool(ending.filing or ending.signing or not ending.recipients)


def _unfinished(ending: Ending, text: str) -> bool:
    """Return whether *text* more likely goes on with a recipient: "… các Sở," / "Nội vụ"."""
    if not ending.recipients or ending.filing or not ending.label:
        return False
    return ending.recipients[-1][-1].text.endswith((",", " và")) and not text.isupper()


def _sort_rest(cell: Run, ending: Ending) -> None:
    text = cell.text
    if STAMP.search(text):
        ending.after.append(cell)
    elif ending.filing and _goes_on(ending.filing[-1].text, text):
        ending.filing.append(cell)
    elif ending.label and not ending.filing and _is_recipient(text, ending.recipients):
        ending.recipients.append([cell])
    elif ending.recipients and not ending.filing and _is_open(ending):
        ending.recipients[-1].append(cell)
    else:
        ending.after.append(cell)


def _is_open(ending: Ending) -> bool:
    """Return whether the last recipient can go on: it has no final mark, or nobody has signed."""
    return ending.name is None or not ending.recipients[-1][-1].text.endswith((";", "."))


def _goes_on(before: str, text: str) -> bool:
    if before.endswith((",", "(", "-", "&")):
        return True
    return not before.endswith(".") and text[0].islower() and not _FILE_PATH.match(text)


def _is_recipient(text: str, recipients: Sequence[Sequence[Run]]) -> bool:
    """Return whether a line without a dash is a recipient of its own.

    The first and the last recipient show how the list is written.
    """
    if not recipients:
        return True
    shown = (recipients[0], recipients[-1])
    last = recipients[-1][-1].text
    if any(BULLET.match(group[0].text) for group in shown) or text.startswith("("):
        return False
    marked = any(group[-1].text.endswith(";") for group in shown)
    return last.endswith((";", ".")) or (not marked and text[0].isupper() and last[-1] != ",")
