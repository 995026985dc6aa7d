"""Assertions about notices; the message of one that fails is the whole report."""

import difflib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from vn_notice.diagnostics import Language, Report, Severity
from vn_notice.errors import ArgumentError
from vn_notice.exchange.json_text import validate_json
from vn_notice.files import read
from vn_notice.model.body import Block
from vn_notice.model.comparison import diff
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.parsed import Parsed
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport
from vn_notice.reporting.terminal import to_terminal
from vn_notice.rules.engine import check
from vn_notice.storage import read_bytes, suffix_of
from vn_notice.testing.profiles import Profile, settings_of, severity_of
from vn_notice.xml.validate import validate_xml
from vn_notice.xml.writer import to_xml

Name = str | os.PathLike[str]

_WEIGHTS = list(Severity)


def assert_valid(document: Notice | Parsed | bytes | Name, *, language: Language = "en") -> None:
    """Assert that *document* follows the published schema (*đúng lược đồ*).

    Args:
        document: A notice, which is written first; XML as bytes; or the path of a file of XML, one
            notice or a collection, or of JSON.
        language: Of the report in the message of a failure.

    Raises:
        AssertionError: If it does not; the message is the report.
        InputError: If the file cannot be read.

    Example:
        >>> from vn_notice.testing import make_notice
        >>> assert_valid(make_notice())
        >>> assert_valid(b'<notice xmlns="urn:vn-notice:1" version="1.0"><date/></notice>')
        Traceback (most recent call last):
        AssertionError: <xml> does not follow the schema
        <xml>:1:47: error SC002: element “date” is not known here; ...
    """
    __tracebackhide__ = True
    report = _validated(document)
    if not report.ok:
        raise AssertionError(report_text(document, "does not follow the schema", report, language))


def _validated(document: Notice | Parsed | bytes | Name) -> Report:
    if isinstance(document, Notice | Parsed):
        return validate_xml(to_xml(notice_of(document)))
    if isinstance(document, str | os.PathLike) and suffix_of(document) == ".json":
        return validate_json(read_bytes(document))
    return validate_xml(document)


def assert_conforms(  # noqa: PLR0913 - each of them says how the form is checked
    document: Notice | Parsed | Name,
    *,
    profile: Profile | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Severity | str = Severity.ERROR,
    language: Language = "en",
) -> None:
    """Assert that the form of *document* is right (*đúng thể thức*).

    Args:
        document: A notice; what a reader returned, which gives lines and columns too; or the path
            of a file of any format.
        profile: What to judge by: an instrument ("nd30", "tt01", "party"), a `Config`, or the path
            of a file of settings (.toml). The instrument is told from the document without it.
        select: Codes or families of the rules to apply; all without it.
        ignore: Codes or families of rules to leave out.
        severity: The least weight that fails: "error", "warning" or "note".
        language: Of the report in the message of a failure.

    Raises:
        AssertionError: If it is not; the message is the report, with what weighs less.
        RuleConfigError: If a setting is not known.
        VnNoticeError: If the file cannot be read.

    Example:
        >>> from vn_notice.testing import make_header, make_notice
        >>> assert_conforms(make_notice(), severity="note")
        >>> assert_conforms(make_notice(header=make_header(number="5/TB-SNV")))
        Traceback (most recent call last):
        AssertionError: <notice> does not conform to Nghị định 30/2020/NĐ-CP
        <notice>: error NUM... “5...
    """
    __tracebackhide__ = True
    config, least = settings_of(profile, select, ignore), severity_of(severity)
    read_or_made = read(document) if isinstance(document, str | os.PathLike) else document
    report = check(read_or_made, config)
    if any(_WEIGHTS.index(found.severity) <= _WEIGHTS.index(least) for found in report):
        what = f"does not conform to {report.regime.vi}"
        raise AssertionError(report_text(document, what, report, language))


def assert_notices_equal(actual: Notice | Parsed, expected: Notice | Parsed) -> None:
    """Assert that both notices say the same (*cùng nội dung*).

    Raises:
        AssertionError: If they do not; the message is what differs, by path.

    Example:
        >>> from vn_notice.testing import make_notice, make_paragraph
        >>> assert_notices_equal(make_notice(), make_notice())
        >>> assert_notices_equal(make_notice(subject=make_paragraph("Về việc")), make_notice())
        Traceback (most recent call last):
        AssertionError: the notices differ; from the expected to the actual one:
        changed /notice/subject/text()[1]: “Kết luận ...” → “Về việc”
    """
    __tracebackhide__ = True
    changes = diff(notice_of(expected), notice_of(actual))
    if changes:
        raise AssertionError(f"the notices differ; from the expected to the actual one:\n{changes}")


def assert_same_structure(actual: Notice | Parsed, expected: Notice | Parsed) -> None:
    """Assert that both notices have the same parts (*cùng bố cục*): labels and headings, no words.

    Raises:
        AssertionError: If they have not; the message is the difference of the outlines.

    Example:
        >>> from vn_notice.model import Conclusions
        >>> from vn_notice.testing import make_item, make_notice
        >>> one = make_notice(conclusions=Conclusions(content=(make_item("Hoàn thành."),)))
        >>> assert_same_structure(one, make_notice())
        Traceback (most recent call last):
        AssertionError: the outlines differ; “-” is expected, “+” is there:
          1.
        - 2.
    """
    __tracebackhide__ = True
    found, wanted = list(outline(notice_of(actual))), list(outline(notice_of(expected)))
    if found != wanted:
        lines = (line for line in difflib.ndiff(wanted, found) if not line.startswith("?"))
        raise AssertionError(
            "the outlines differ; “-” is expected, “+” is there:\n" + "\n".join(lines)
        )


def outline(notice: Notice) -> Iterator[str]:
    """Yield the label and the heading of every section, item and annex, indented by level.

    Example:
        >>> from vn_notice.testing import make_notice
        >>> list(outline(make_notice()))
        ['1.', '2.']
    """
    narrative = notice.meeting.narrative.content if notice.meeting else ()
    yield from _outline((*narrative, *notice.conclusions.content), "")
    yield from (f"[{annex.heading.text if annex.heading else ''}]" for annex in notice.annexes)


def _outline(content: tuple[Block, ...], indent: str) -> Iterator[str]:
    for block in content:
        if not isinstance(block, Paragraph):
            heading = f" {block.heading.text}" if block.heading else ""
            yield f"{indent}{block.label.label}{heading}"
            yield from _outline(block.content, f"{indent}  ")


def notice_of(document: object) -> Notice:
    """Return the notice that *document* is, or that was read as it."""
    found = document.notice if isinstance(document, Parsed) else document
    if not isinstance(found, Notice):
        raise ArgumentError("the assertion", "a Notice or what a reader returned", type(found))
    return found


def report_text(document: object, what: str, report: Report, language: Language = "en") -> str:
    """Return *report* as text, below a line that says what is wrong with *document*."""
    match document:
        case bytes():
            name = "<xml>"
        case Parsed():
            name = "<text>"
        case str() | os.PathLike():
            name = str(Path(document))
        case _:
            name = "<notice>"
    how = Presentation(language=language)
    return f"{name} {what}\n{''.join(to_terminal([FileReport(name, report)], how))}".rstrip("\n")
