"""Why a text is not well-formed XML: every reason, in our words, with its place.

libxml2 gives the verdict. It would give its reasons too, but in English, only the first, and at the
place where it gave up. Here the text is read on behind a mistake, as a person would.
"""

import re
import sys
from collections import Counter
from collections.abc import Generator, Iterator
from itertools import islice
from typing import Any

import attrs

from vn_notice.diagnostics import Diagnostic, DiagnosticKind, Location
from vn_notice.limits import current_limits
from vn_notice.model.checking import ILLEGAL
from vn_notice.model.notice import Notice
from vn_notice.source import SourceText, Span
from vn_notice.xml import syntax_kinds as kinds
from vn_notice.xml.explain import path_below
from vn_notice.xml.plan import BLANKS, ROOT, Plan, plan_of, plan_of_child

#: XML 1.0 (fifth edition), productions 4 and 4a.
_FIRST = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = f"[{_FIRST}][-.0-9\u00b7\u0300-\u036f\u203f-\u2040{_FIRST}]*+"
_NO_TAG = re.compile("[^ \t\r\n<]{1,40}")
_START = re.compile(f"<({_NAME})")
_END = re.compile(rf"</({_NAME})[ \t\r\n]*>")
_END_NAME = re.compile(rf"</({_NAME}[ \t\r\n]*)?")
_ATTRIBUTE = re.compile(rf"({_NAME})([ \t\r\n]*=[ \t\r\n]*)?")
_TAG_END = re.compile(r"[ \t\r\n]*(/?>)")
_SPACE = re.compile(r"[ \t\r\n]+")
_UNQUOTED = re.compile(r"""[^ \t\r\n"'<>]*""")
_TO_TAG_END = re.compile("[^<>]*>?")
#: What can begin something in content, other than words.
_MARK = re.compile(r"<|]]>|&(?!(?:amp|lt|gt|quot|apos);)")
_BAD_REFERENCE = re.compile("&(?!(?:amp|lt|gt|quot|apos);)")
_REFERENCE = re.compile(rf"&(?:#([0-9]+)|#x([0-9a-fA-F]+)|{_NAME});")
_SECTIONS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}


@attrs.frozen
class _Open:
    """An element that was opened: its name, where, its path, the prefixes declared in it."""

    name: str
    start: int
    path: str
    plan: Plan | None
    prefixes: frozenset[str]
    counts: Counter[str] = attrs.field(factory=Counter)


@attrs.frozen
class Fault:
    """One reason, where it stands, and what its message names."""

    kind: DiagnosticKind
    span: Span
    values: dict[str, Any]


def malformations(text: str) -> tuple[Diagnostic, ...]:
    """Return why *text* is not well-formed, up to the limit `problems`, as far as it is known.

    Example:
        >>> [str(found.location) for found in malformations("<a>R&D<b></a>")]
        ['1:5', '1:10']
    """
    source, most = SourceText(text), current_limits().problems
    scanner = _Scanner(source)
    # the scanner stands still at each fault, so that its path is that of the fault
    faults = [(fault, "") for fault in _none_at_all(text)] or [
        *((fault, scanner.path) for fault in islice(scanner.faults(), most)),
        *((fault, "") for fault in islice(_forbidden(text), most)),
    ]
    faults.sort(key=lambda found: found[0].span.start)
    return tuple(
        fault.kind.of(path, Location.of(source, fault.span), **fault.values)
        for fault, path in faults[:most]
    )


def _fault(kind: DiagnosticKind, start: int, length: int = 1, **values: Any) -> Fault:
    return Fault(kind, Span(start, start + length), values)


def _none_at_all(text: str) -> Iterator[Fault]:
    """Yield why *text* does not even begin as XML does."""
    first = text.lstrip(BLANKS)
    if not first:
        yield _fault(kinds.EMPTY, 0)
    elif words := _NO_TAG.match(first):
        yield _fault(kinds.NOT_XML, len(text) - len(first), len(words[0]), found=words[0])


def _forbidden(text: str) -> Iterator[Fault]:
    for found in ILLEGAL.finditer(text):
        yield _fault(kinds.FORBIDDEN_CHARACTER, found.start(), found=f"U+{ord(found[0]):04X}")


class _Scanner:
    """Goes through a text once; `at` is how far it came."""

    def __init__(self, source: SourceText) -> None:
        self.source, self.text, self.at = source, source.text, 0
        self.open: list[_Open] = []
        self.tag: _Open | None = None
        self.has_root = self.is_cut = False

    @property
    def path(self) -> str:
        """The path of the tag that is read, or of the element around the words."""
        around = self.tag or (self.open[-1] if self.open else None)
        return around.path if around else ""

    def faults(self) -> Iterator[Fault]:
        """Yield every fault, nearly in the order of the text."""
        text = self.text
        while mark := _MARK.search(text, self.at):
            yield from self._words(mark.start())
            self.at = mark.start()
            if mark[0] == "&":
                yield from self._reference()
            elif mark[0] == "]]>":
                self.at += 3
                if self.open:
                    yield _fault(kinds.CDATA_END, mark.start(), 3, end="]]&gt;")
                else:
                    yield _fault(kinds.OUTSIDE_ROOT, mark.start(), 3, found="]]>")
            elif opening := next((s for s in _SECTIONS if text.startswith(s, self.at)), None):
                yield from self._section(opening, _SECTIONS[opening])
            elif text.startswith("</", self.at):
                yield from self._end_tag()
            else:
                yield from self._start_tag()
        yield from self._words(len(text))
        if self.open and not self.is_cut:
            last = self.open[-1]
            end = len(text.rstrip(BLANKS))
            yield _fault(kinds.NOT_CLOSED, end, line=self._line(last), end=f"</{last.name}>")

    def _words(self, end: int) -> Iterator[Fault]:
        """Look at the words from here to *end*, which may stand only within the root."""
        if not self.open and (words := self.text[self.at : end].strip(BLANKS)):
            start = self.text.index(words, self.at)
            yield _fault(kinds.OUTSIDE_ROOT, start, len(words), found=words)

    def _reference(self) -> Iterator[Fault]:
        yield from _reference_faults(self.text, self.at)
        found = _REFERENCE.match(self.text, self.at)
        self.at = found.end() if found else self.at + 1

    def _section(self, opening: str, closing: str) -> Iterator[Fault]:
        start, end = self.at, self.text.find(closing, self.at + len(opening))
        if end < 0:
            yield _fault(kinds.UNFINISHED, start, len(opening), found=opening, end=closing)
            self.at, self.is_cut = len(self.text), True
            return
        self.at = end + len(closing)
        inner = self.text[start + len(opening) : end]
        if opening == "<!--" and (hyphens := f"{inner}-".find("--")) >= 0:
            yield _fault(kinds.DOUBLE_HYPHEN, start + len(opening) + hyphens, 2)
        if opening == "<?" and start and re.match(r"xml[ \t\r\n]|xml$", inner):
            yield _fault(kinds.LATE_DECLARATION, start, 5)
        if opening == "<![CDATA[" and not self.open:
            yield _fault(kinds.OUTSIDE_ROOT, start, self.at - start, found=opening)

    def _end_tag(self) -> Iterator[Fault]:
        found = _END.match(self.text, self.at)
        if found is None:
            yield from self._bad_end_tag()
            del self.open[-1:]
            return
        start, self.at = self.at, found.end()
        length, name = found.end() - start, found[1]
        if not self.open:
            yield _fault(kinds.STRAY_END_TAG, start, length, found=found[0])
            return
        last = self.open[-1]
        if last.name != name:
            values: dict[str, Any] = {"line": self._line(last), "end": f"</{last.name}>"}
            yield _fault(kinds.MISMATCHED_TAG, start, length, found=found[0], **values)
            if not self._close(name) and self._is_closed_next(last.name):
                return
        self.open.pop()

    def _bad_end_tag(self) -> Iterator[Fault]:
        readable = _END_NAME.match(self.text, self.at)
        at = readable.end() if readable else self.at
        if self.text[at : at + 1] not in {"", "<"}:
            yield from self._bad_tag(at)
            return
        found = self.text[self.at : at].rstrip(BLANKS)
        yield _fault(kinds.UNFINISHED, self.at, len(found), found=found, end=">")
        self.at, self.is_cut = at, at == len(self.text)

    def _close(self, name: str) -> bool:
        """Leave the elements within the nearest *name*; return whether there is one."""
        names = [element.name for element in self.open]
        if name not in names:
            return False
        while self.open[-1].name != name:
            self.open.pop()
        return True

    def _is_closed_next(self, name: str) -> bool:
        """Return whether the next end tag closes *name* itself, not an element around it."""
        following = _END.search(self.text, self.at)
        return following is not None and following[1] == name != self._parent()

    def _parent(self) -> str | None:
        return self.open[-2].name if len(self.open) > 1 else None

    def _line(self, element: _Open) -> int:
        return self.source.position(element.start).line

    def _bad_tag(self, at: int) -> Iterator[Fault]:
        """Tell that a tag cannot be read on from *at*, and go behind it."""
        found = self.text[at : at + 1]
        yield _fault(kinds.BAD_TAG, min(at, len(self.text)), found=found or "…")
        end = _TO_TAG_END.match(self.text, max(at, self.at + 1))
        self.at = end.end() if end else len(self.text)

    def _start_tag(self) -> Iterator[Fault]:
        start = self.at
        name = _START.match(self.text, start)
        if self.text.startswith("<!", start):
            yield from self._bad_tag(start)
            return
        if name is None:
            self.at = start + 1
            yield _fault(kinds.BARE_LESS_THAN, start, end="&lt;")
            return
        if not self.open and self.has_root:
            yield _fault(kinds.OUTSIDE_ROOT, start, len(name[0]), found=name[0])
        self.has_root, self.at = True, name.end()
        self.tag = tag = self._met(name[1], start)
        given: dict[str, int] = {}
        yield from self._attributes(start, name[0], given)
        declared = {n.removeprefix("xmlns:") for n in given if n.startswith("xmlns:")}
        prefixes = tag.prefixes | declared if declared else tag.prefixes
        for used, at in {name[1]: start + 1, **given}.items():
            prefix = used.partition(":")[0] if ":" in used else "xml"
            if prefix not in prefixes:
                yield _fault(kinds.UNDECLARED_PREFIX, at, len(used), prefix=prefix)
        self.tag = None
        if self.text[self.at - 2 : self.at] != "/>":
            self.open.append(attrs.evolve(tag, prefixes=prefixes))

    def _met(self, name: str, start: int) -> _Open:
        """Return the element *name*, which starts below the one that was opened last."""
        local = name.rpartition(":")[2]
        if not self.open:
            plan = plan_of(Notice) if local == ROOT else None
            return _Open(name, start, f"/{local}", plan, frozenset({"xml", "xmlns"}))
        around = self.open[-1]
        around.counts[local] += 1
        field = around.plan.children.get(local) if around.plan else None
        path = path_below(around.path, local, around.counts[local], field)
        plan = plan_of_child(field, local) if field else None
        return _Open(name, start, path, plan, around.prefixes)

    def _attributes(self, start: int, opening: str, given: dict[str, int]) -> Iterator[Fault]:
        """Read to the end of the tag; note in *given* where each attribute stands."""
        text = self.text
        while not (end := _TAG_END.match(text, self.at)):
            space = _SPACE.match(text, self.at)
            at = space.end() if space else self.at
            found = _ATTRIBUTE.match(text, at)
            if text[at : at + 1] in {"", "<"}:
                yield _fault(kinds.UNFINISHED, start, len(opening), found=opening, end=">")
                self.at, self.is_cut = at, at == len(text)
                return
            if found is None:
                yield from self._bad_tag(at)
                return
            name = found[1]
            if space is None:
                yield _fault(kinds.NO_SPACE, at, len(name), found=name)
            if name in given:
                yield _fault(kinds.REPEATED_ATTRIBUTE, at, len(name), name=name)
            given.setdefault(name, at)
            self.at = found.end()
            if not found[2]:
                yield _fault(kinds.NO_VALUE, at, len(name), name=name)
            elif not (yield from self._value(name, at)):
                return
        self.at = end.end()

    def _value(self, name: str, start: int) -> Generator[Fault, None, bool]:
        """Read the value of the attribute *name*; return whether the tag goes on behind it."""
        at, quote = self.at, self.text[self.at : self.at + 1]
        if quote not in {'"', "'"}:
            unquoted = _UNQUOTED.match(self.text, at)
            self.at = unquoted.end() if unquoted else at
            yield _fault(kinds.UNQUOTED_VALUE, start, self.at - start, name=name)
            return True
        end = self.text.find(quote, at + 1)
        bare = self.text.find("<", at, end if end >= 0 else len(self.text))
        cut = end < 0 or (bare >= 0 and not _is_after_value(self.text, end + 1))
        if cut:  # the quotation mark that was found closes another value
            found = f"{name}={quote}"
            yield _fault(kinds.UNFINISHED, start, at + 1 - start, found=found, end=quote)
            self.at, self.is_cut = (bare, False) if bare >= 0 else (len(self.text), True)
            return False
        self.at = end + 1
        if bare >= 0:
            yield _fault(kinds.BARE_LESS_THAN, bare, end="&lt;")
        for reference in _BAD_REFERENCE.finditer(self.text, at, end):
            yield from _reference_faults(self.text, reference.start())
        return True


def _is_after_value(text: str, at: int) -> bool:
    return text[at : at + 1] in {"", " ", "\t", "\r", "\n", "/", ">", "?"}


def _reference_faults(text: str, at: int) -> Iterator[Fault]:
    """Yield what is wrong with the reference that begins with the ampersand at *at*."""
    found = _REFERENCE.match(text, at)
    if found is None:
        yield _fault(kinds.BARE_AMPERSAND, at, end="&amp;")
    elif digits := found[1] or found[2]:
        significant = digits.lstrip("0") or "0"
        code = int(significant[:8], 10 if found[1] else 16)
        if code > sys.maxunicode or ILLEGAL.match(chr(code)):
            yield _fault(kinds.FORBIDDEN_CHARACTER, at, len(found[0]), found=found[0])
    else:
        yield _fault(kinds.UNKNOWN_ENTITY, at, len(found[0]), found=found[0])
