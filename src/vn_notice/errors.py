"""Every exception of vn_notice, on one screen.

All derive from `VnNoticeError`, and each also from the class of the standard library that it
specialises. The fields come first; the message is made from them, so that it survives pickling.
"""

import pickle
import re
from types import NoneType
from typing import Any

#: What a terminal obeys or hides, and what breaks a line.
UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
#: The most characters of a message.
LONGEST_MESSAGE = 1_000
_LONGEST_SHOWN = 120
_LONGEST_NAME = 300
_MOST_NAMED = 12


def printable(value: object) -> str:
    r"""Return *value* as text of one line, with U+FFFD for what a terminal obeys or hides.

    Example:
        >>> printable("Về\nviệc\x1b[2J")
        'Về\ufffdviệc\ufffd[2J'
    """
    text = _words(value)
    return text if text.isprintable() else UNPRINTABLE.sub("\ufffd", text)


def printable_json(text: str) -> str:
    r"""Return JSON with an escape for what a terminal obeys or hides; it says the same.

    Line breaks and indentation stay: within its strings JSON has an escape for them anyway.

    Example:
        >>> printable_json('["Về việc\u202e"]')
        '["Về việc\\u202e"]'
    """
    return text if text.isprintable() else UNPRINTABLE.sub(_json_escape, text)


def _json_escape(found: re.Match[str]) -> str:
    return found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}"


def _words(value: object) -> str:
    try:
        # what a subclass of str says of itself does not count
        return str.__str__(value) if isinstance(value, str) else str(value)
    except Exception:  # noqa: BLE001 - the code of a stranger
        return f"<{type(value).__name__}>"


def shown(value: object) -> str:
    """Return *value* quoted for a message: bounded, without control or bidi characters."""
    text = printable(value)
    return f"“{text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + '…'}”"


class VnNoticeError(Exception):
    """The root of every exception that vn_notice raises on purpose.

    Its message is one line of bounded length, without characters that a terminal obeys, whatever
    stands in the fields; the fields hold what was found as it was.

    Example:
        >>> from vn_notice import from_xml
        >>> try:
        ...     from_xml(b"")
        ... except VnNoticeError as error:
        ...     print(error)
        line 1, column 1: the document is empty
    """

    def __str__(self) -> str:
        told = printable(self._told())
        return told if len(told) <= LONGEST_MESSAGE else f"{told[:LONGEST_MESSAGE]}…"

    def _told(self) -> str:
        """Return the message, made from the fields."""
        return super().__str__()

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to make it again, with the words of what cannot be pickled, as a generator."""
        fields = {name: _picklable(value) for name, value in vars(self).items()}
        return type(self), tuple(map(_picklable, self.args)), fields


def _picklable(value: object) -> object:
    try:
        pickle.dumps(value)
    except Exception:  # noqa: BLE001 - the code of a stranger
        return printable(value)
    return value


class ModelError(VnNoticeError, ValueError):
    """A value that a field of the model cannot hold."""

    def __init__(self, owner: str, field: str, value: object, expected: str) -> None:
        super().__init__(owner, field, value, expected)
        self.owner, self.field, self.value, self.expected = owner, field, value, expected

    @property
    def path(self) -> str:
        """The class and the field, with its place in a list: "Person.positions[1]"."""
        return f"{self.owner}.{self.field}"

    def _told(self) -> str:
        return f"{self.path}: {shown(self.value)} is not {self.expected}"


class DocumentNumberError(ModelError):
    """A text that is no number and symbol of a document (*số, ký hiệu*)."""

    def __init__(self, value: str) -> None:
        super().__init__("DocumentNumber", "parse", value, "a number such as 05/TB-UBND")
        self.args = (value,)


class ArgumentError(VnNoticeError, TypeError):
    """An argument of a type that the function does not take."""

    def __init__(self, function: str, wanted: str, given: type | str) -> None:
        name = given if isinstance(given, str) else given.__name__
        super().__init__(function, wanted, name)
        self.function, self.wanted, self.given = function, wanted, name

    def _told(self) -> str:
        return f"{self.function} takes {self.wanted}, not {self.given}"


class OptionError(VnNoticeError, ValueError):
    """An argument of the right type whose value is not allowed."""

    def __init__(self, function: str, option: str, value: object, expected: str) -> None:
        super().__init__(function, option, value, expected)
        self.function, self.option, self.value, self.expected = function, option, value, expected

    def _told(self) -> str:
        return f"{self.function}: {self.option} is {shown(self.value)}, and must be {self.expected}"


def require(function: str, given: object, *wanted: type) -> None:
    """Raise that *function* does not take *given*, unless it is of one of the *wanted* classes.

    Example:
        >>> require("to_xml", "notice.txt", str)
        >>> require("to_xml", "notice.txt", bytes, bytearray)
        Traceback (most recent call last):
        vn_notice.errors.ArgumentError: to_xml takes bytes or bytearray, not str
    """
    if not isinstance(given, wanted):
        names = ("None" if cls is NoneType else cls.__name__ for cls in wanted)
        raise ArgumentError(function, " or ".join(names), type(given))


class PathError(VnNoticeError, LookupError):
    """A path that leads to no part of this notice.

    Attributes:
        path: The path.
        reached: The last part on the way that is there.
        there: What stands in that part.
    """

    def __init__(self, path: str, reached: str = "", there: tuple[str, ...] = ()) -> None:
        super().__init__(path, reached, there)
        self.path, self.reached, self.there = path, reached, there

    def _told(self) -> str:
        said = f"no part of the notice stands at {shown(self.path)}"
        if not self.there:
            return said
        names = ", ".join(self.there[:_MOST_NAMED])
        more = " …" if len(self.there) > _MOST_NAMED else ""
        return f"{said}; in {shown(self.reached)} stand {names}{more}"


class InputError(VnNoticeError, OSError):
    """A file that cannot be read: missing, a folder, in an unknown format or encoding."""

    def __init__(self, name: str, reason: str) -> None:
        OSError.__init__(self, name, reason)
        self.name, self.reason = name, reason

    def _told(self) -> str:
        name = self.name if len(self.name) <= _LONGEST_NAME else f"…{self.name[-_LONGEST_NAME:]}"
        return f"{name}: {self.reason}"


class LimitError(VnNoticeError, ValueError):
    """More than a limit allows; what was to be written could not be read again.

    Attributes:
        limit: The name of the limit, as in `vn_notice.limits`; empty if it cannot be raised.
        most: Its value.
        excess: What there is too much of.
    """

    def __init__(self, limit: str, most: int, excess: str) -> None:
        super().__init__(limit, most, excess)
        self.limit, self.most, self.excess = limit, most, excess

    def _told(self) -> str:
        return f"{self.excess}; raise the limit {self.limit}" if self.limit else self.excess


class InputLimitError(InputError, LimitError):
    """A file beyond a limit: `limit` is its name, `most` its value, `excess` what is too much."""

    def __init__(self, name: str, limit: str, most: int, excess: str) -> None:
        super().__init__(name, f"{excess}; raise the limit {limit}")
        self.args = (name, limit, most, excess)
        self.limit, self.most, self.excess = limit, most, excess


class OutputError(InputError):
    """A file that cannot be written; what stood there before stands there still."""


def reason_for(error: Exception | str, name: str) -> str:
    """Return what *error* says of the document *name*, which the reader knows already.

    Example:
        >>> reason_for(InputError("a.txt", "is empty"), "a.txt")
        'is empty'
        >>> reason_for(OutputError("out/a.xml", "cannot be written"), "a.txt")
        'out/a.xml: cannot be written'
    """
    if isinstance(error, OutputError) and error.name != name:
        return str(error)
    return error.reason if isinstance(error, InputError | UnfinishedError) else str(error)


class MissingExtraError(VnNoticeError, ImportError):
    """A package that is needed for one format only, and is not installed."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(purpose, extra)
        self.purpose, self.extra = purpose, extra

    def _told(self) -> str:
        return f"{self.purpose} needs more: pip install 'vn-notice[{self.extra}]'"


class MissingFontError(VnNoticeError, LookupError):
    """No installed font has the widths of Times New Roman and every letter of the document."""

    def __init__(self, families: tuple[str, ...], missing: str) -> None:
        super().__init__(families, missing)
        self.families, self.missing = families, missing

    def _told(self) -> str:
        known = ", ".join(self.families)
        lacks = f"; those found lack {shown(self.missing)}" if self.missing else ""
        return (
            f"no font fit for Vietnamese is installed, of {known}{lacks}; on Debian and Ubuntu: "
            "apt-get install fonts-liberation2 (fonts-liberation 1.x prints boxes); "
            "or name a folder of fonts"
        )


class UnfinishedError(VnNoticeError, RuntimeError):
    """One document of many that could not be finished; the others are not touched by it.

    Attributes:
        name: The document.
        cause: "died" (its process was killed or crashed, twice), "time-out", "memory", or "defect"
            (an exception that is none of vn_notice; please report it).
        detail: What more is known: the signal, the seconds, the exception.
    """

    def __init__(self, name: str, cause: str, detail: str = "") -> None:
        super().__init__(name, cause, detail)
        self.name, self.cause, self.detail = name, cause, detail

    @property
    def reason(self) -> str:
        """What became of it, without its name."""
        said = {
            "died": "the process that read it died",
            "time-out": "took longer than is allowed",
            "memory": "needs more memory than is allowed",
        }.get(self.cause, "met a defect of vn_notice, please report it")
        return f"{said}{self.detail and f' ({printable(self.detail)})'}"

    def _told(self) -> str:
        return f"{self.name}: {self.reason}"


class WorkersError(VnNoticeError, RuntimeError):
    """Processes for the work cannot be started."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def _told(self) -> str:
        return f"the processes for the work do not start ({self.reason}); work without them"


class XmlReadError(VnNoticeError, ValueError):
    """Bytes that are no notice in XML: not well-formed, unsafe, or another vocabulary."""

    def __init__(self, reason: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(reason, line, column)
        self.reason, self.line, self.column = reason, line, column

    def _told(self) -> str:
        where = "" if self.line is None else f"line {self.line}, column {self.column or 1}: "
        return where + self.reason


class UnsafeXmlError(XmlReadError):
    """XML refused before it is read: a DOCTYPE, a foreign encoding, beyond a limit."""


class UnsupportedVersionError(XmlReadError):
    """XML of this vocabulary in a version that this release does not read.

    `problems` lists what a newer minor version has and this release does not know.
    """

    def __init__(
        self, found: str, supported: tuple[str, ...], problems: tuple[object, ...] = ()
    ) -> None:
        super().__init__(
            f"version {shown(found)} of the schema is not supported; "
            f"this release reads {', '.join(supported)}"
            + (f"; the first of {len(problems)} unknown: {problems[0]}" if problems else "")
        )
        self.args = (found, supported, problems)
        self.found, self.supported, self.problems = found, supported, problems


class InvalidXmlError(XmlReadError):
    """XML that does not follow the schema; `problems` lists every reason."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        super().__init__(
            f"{len(problems)} problem(s) against the schema; the first: {problems[0]}"
            if problems
            else "the document does not follow the schema"
        )
        self.args = (problems,)
        self.problems = problems


class CollectionError(XmlReadError):
    """A notice of a collection that cannot be read, or what stands between two of them.

    `index` counts the notices from 1, as in `/notices/notice[1]`; `problems` lists every reason.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - each is a field of the error
        self,
        index: int,
        path: str,
        reason: str,
        line: int | None = None,
        column: int | None = None,
        problems: tuple[object, ...] = (),
    ) -> None:
        super().__init__(f"{path}: {reason}", line, column)
        self.args = (index, path, reason, line, column, problems)
        self.index, self.path, self.problems = index, path, problems


class JsonReadError(VnNoticeError, ValueError):
    """A JSON text or a dict that holds no notice; `problems` lists every reason.

    Attributes:
        problems: The diagnostics, each with its place as in "$.header.number".
    """

    def __init__(self, problems: tuple[Any, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    @property
    def path(self) -> str:
        """The place of the first problem."""
        return str(self.problems[0].path)

    @property
    def reason(self) -> str:
        """What is wrong at the first place, in English."""
        return str(self.problems[0].message)

    def _told(self) -> str:
        rest = len(self.problems) - 1
        more = f" (and {rest} more problem{'s' * (rest > 1)})" if rest else ""
        return f"{self.path}: {self.reason}{more}"


class SchemaNotFoundError(VnNoticeError, LookupError):
    """The packaged schema is not found: a broken installation, or an unknown version."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version

    def _told(self) -> str:
        return f"no schema of version {shown(self.version)} is installed; reinstall vn-notice"


class RuleConfigError(VnNoticeError, ValueError):
    """A setting of a check, or a rule, that is not as it must be; `nearest` may be meant."""

    def __init__(self, source: str, found: str, expected: str, nearest: str | None = None) -> None:
        super().__init__(source, found, expected, nearest)
        self.source, self.found, self.expected, self.nearest = source, found, expected, nearest

    def _told(self) -> str:
        hint = f"; did you mean {shown(self.nearest)}?" if self.nearest else ""
        return f"{self.source}: {shown(self.found)} is not {self.expected}{hint}"


class RuleFailedError(VnNoticeError, RuntimeError):
    """A rule whose check raised an exception, which is the cause; tell who wrote the rule."""

    def __init__(self, code: str, path: str, reason: str) -> None:
        super().__init__(code, path, reason)
        self.code, self.path, self.reason = code, path, reason

    def _told(self) -> str:
        return f"the rule {self.code} failed at {self.path}: {shown(self.reason)}"
