"""Phase 1, first half: the lines of the source, with what is layout taken out of them."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

import attrs

from vn_notice.grammar.labels import match_label
from vn_notice.parser.runs import Run, View
from vn_notice.parser.trace import DROPPED, Trace
from vn_notice.source import LayoutKind

_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_INLINE_MARKUP = re.compile(r"\*\*+|<br\s?/?>|`{1,3}|\\(?=[-+*#_.>()\[\]{}!~&<$])(?<!/\\)")
_LEADING_EMPHASIS = re.compile(r"(\*)(?=[^*\s])[^*]{1,200}(?<=\S)(\*)(?=\s)")
_HEADING_MARKUP = re.compile(r"#{1,6}\s")
_RULE = re.compile(r"[-_=*~¯+.\s\\]*+(?:o0o|oOo|ooo|O0O|&)?[-_=*~¯+.\s\\]*+")
_TABLE_RULE = re.compile(r"[|:\-\s+]*+")
_EMPHASIS = re.compile(r"\*[^*\s][^*]*\*|_[^_\s][^_]*_")
_GLUED_RULE = re.compile(r"[-_=¯]{4,}|[-_=¯]{1,3}(?=Số\s?:)")
_PAGE_NUMBER = re.compile(r"(?:[Tt]rang\s)?-?\s?([0-9]{1,3})\s?(?:/\s?[0-9]{1,3})?\s?-?")
_BROKEN_LABELS = {"Kính": ("gửi", "gởi"), "Nơi": ("nhận",)}

#: How many broken lines tell how a text is spaced.
_ENOUGH_LINES = 3
#: How many lines tell it when none of them is broken.
_MANY_LINES = 12


@attrs.frozen(slots=True)
class Line:
    """One line with words: how many blank lines stand before it, whether a page begins."""

    run: Run
    blanks: int
    page: bool

    @property
    def text(self) -> str:
        """The folded words of the line."""
        return self.run.text


def read_lines(view: View, trace: Trace) -> list[Line]:
    """Return the lines of *view* that hold words; all else is noted as layout in *trace*."""
    lines = _labels_joined(list(_with_words(view, trace)))
    return _closed_up(_without_page_marks(lines, trace))


def _with_words(view: View, trace: Trace) -> Iterator[Line]:
    blanks, page = 0, False
    known = {layout.span.start: layout.kind for layout in view.source.layout}
    for start, end, fed in _raw_lines(view.folded.text):
        page = page or fed
        run = Run.of(view, start, end)
        if not run:
            blanks += 1
            continue
        if known and (kind := known.get(run.spans()[0].start)):
            trace.layout(run, kind)
            continue
        for piece in _cleaned(run, trace):
            if piece:
                yield Line(piece, blanks, page)
                blanks, page = 0, False
            else:
                blanks += not run.text.startswith("|")


def _raw_lines(text: str) -> Iterator[tuple[int, int, bool]]:
    at, fed = 0, False
    for found in _BREAK.finditer(text):
        yield at, found.start(), fed
        at, fed = found.end(), found[0] == "\x0c"
    yield at, len(text), fed


def _cleaned(run: Run, trace: Trace) -> Iterator[Run]:
    """Yield the lines that *run* is without markup and rules; an empty one for a rule."""
    if DROPPED.search(run.text):
        run = run.without(found.span() for found in DROPPED.finditer(run.text))
    text = run.text
    if is_rule(text):
        trace.layout(run, LayoutKind.RULE)
        yield Run(run.view, "", ())
        return
    if text.startswith("|"):
        yield run  # a row of a table, undone cell by cell in `cells`
        return
    marks = [found.span() for found in _INLINE_MARKUP.finditer(text)]
    if found := _HEADING_MARKUP.match(text):
        marks.insert(0, (0, found.end() - 1))
    elif not marks and (found := _LEADING_EMPHASIS.match(text)):
        marks = [found.span(1), found.span(2)]
    if not marks:
        yield unglued(run, trace)
        return
    at = 0
    pending: list[tuple[int, int]] = []
    for start, end in marks:
        trace.layout(run.cut(start, end), LayoutKind.MARKUP)
        if text[start] == "<":
            yield unglued(_without(run, at, start, pending), trace)
            at, pending = end, []
        else:
            pending.append((start, end))
    yield unglued(_without(run, at, len(text), pending), trace)


def _without(run: Run, start: int, end: int, marks: list[tuple[int, int]]) -> Run:
    return run.without([(0, start), *marks, (end, len(run.text))])


def is_rule(text: str) -> bool:
    """Return whether *text* is a rule drawn with characters, or the rule of a table."""
    if not text:
        return False
    if text[0] in "-_=*~¯+\\" and _RULE.fullmatch(text):
        return True
    return text[0] in "|:+" and bool(_TABLE_RULE.fullmatch(text))


def unglued(run: Run, trace: Trace) -> Run:
    """Return *run* without a rule glued to its words, or marks of emphasis around them."""
    text = run.text
    if is_rule(text):
        trace.layout(run, LayoutKind.RULE)
        return Run(run.view, "", ())
    if _EMPHASIS.fullmatch(text):
        trace.layout(run.cut(0, 1), LayoutKind.MARKUP)
        trace.layout(run.cut(len(text) - 1), LayoutKind.MARKUP)
        return run.cut(1, len(text) - 1)
    if found := _GLUED_RULE.match(text):
        trace.layout(run.cut(0, found.end()), LayoutKind.RULE)
        run = run.cut(found.end())
    bare = run.text.rstrip("-_=¯")
    if len(run.text) - len(bare) >= 4:
        trace.layout(run.cut(len(bare)), LayoutKind.RULE)
        run = run.cut(0, len(bare))
    return run


def _without_page_marks(lines: list[Line], trace: Trace) -> list[Line]:
    """Take out page numbers, and lines that repeat at the top of pages."""
    paged = any(line.page for line in lines)
    heads = Counter(line.text for line in lines if line.page)
    expected = 2
    kept: list[Line] = []
    page, blanks = False, 0
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        number = _page_number(line, following, expected, paged=paged)
        if number is not None:
            expected = number + 1
            trace.layout(line.run, LayoutKind.PAGE_NUMBER)
        elif line.page and heads[line.text] > 1 and len(line.text) > 3 and index:
            trace.layout(line.run, LayoutKind.RUNNING_HEAD)
        else:
            blanks, page = max(line.blanks, blanks), line.page or page
            unchanged = (blanks, page) == (line.blanks, line.page)
            kept.append(line if unchanged else Line(line.run, blanks, page))
            page, blanks = False, 0
            continue
        page, blanks = True, max(blanks, line.blanks)
    return kept


def _labels_joined(lines: list[Line]) -> list[Line]:
    """Return *lines* with labels whole that a narrow column broke: "Kính" / "gửi:"."""
    joined: list[Line] = []
    for line in lines:
        if joined and line.text.startswith(_BROKEN_LABELS.get(joined[-1].text, ())):
            joined[-1] = attrs.evolve(joined[-1], run=Run.join([joined[-1].run, line.run]))
        else:
            joined.append(line)
    return joined


def _closed_up(lines: list[Line]) -> list[Line]:
    """Return *lines* without the blank lines that some extraction puts after every line.

    Lines that go on with a sentence show how many there are.
    """
    gaps = [
        after.blanks
        for before, after in pairwise(lines)
        if after.text[0].islower()
        and before.text[-1] not in ".;:!?"
        and not match_label(after.text)
    ]
    common = int(median(gaps)) if len(gaps) >= _ENOUGH_LINES else _least_gap(lines)
    if not common:
        return lines
    return [attrs.evolve(line, blanks=max(0, line.blanks - common)) for line in lines]


def _least_gap(lines: list[Line]) -> int:
    """Return how many blank lines stand between all lines but a few."""
    gaps = sorted(line.blanks for line in lines[1:])
    return gaps[len(gaps) // 20] if len(gaps) >= _MANY_LINES else 0


def _page_number(line: Line, following: Line | None, expected: int, *, paged: bool) -> int | None:
    found = _PAGE_NUMBER.fullmatch(line.text)
    if not found:
        return None
    number = int(found[1])
    if line.text[0] in "Tt":
        return number
    if paged:
        beside = line.page or following is None or following.page
        return number if beside else None
    alone = line.blanks and (following is None or following.blanks)
    return number if alone and number == expected else None
