"""The types that users rely on, pinned for mypy and pyright; the code runs, too.

A change that breaks one of these lines breaks the type checks of programs that use the package.
"""

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, assert_type

import vn_notice as vn
import vn_notice.testing as kit
from vn_notice.diagnostics import Fix, Location
from vn_notice.exchange.record import Record
from vn_notice.grammar.citations import CitationMatch
from vn_notice.limits import Limits, current_limits, local_limits
from vn_notice.model import (
    Annex,
    Changes,
    Closing,
    Conclusions,
    DistributionList,
    DocumentType,
    Label,
    Participant,
    SignatureBlock,
    Step,
)
from vn_notice.rules.outcomes import Conformance, Outcome
from vn_notice.source import Excerpt, SourceMap, SourceText, Span
from vn_notice.xml.collection import Collection

_NOTICE = kit.make_notice()
_EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"


def test_parts_of_a_notice() -> None:
    """What a document may lack is None, what it may have several times is a tuple."""
    notice = assert_type(_NOTICE, vn.Notice)
    assert_type(notice.header, vn.Header)
    assert_type(notice.document_type, DocumentType | None)
    assert_type(notice.subject, vn.Paragraph | None)
    assert_type(notice.addressees, tuple[vn.Paragraph, ...])
    assert_type(notice.legal_bases, tuple[vn.Paragraph, ...])
    assert_type(notice.meeting, vn.Meeting | None)
    assert_type(notice.conclusions, Conclusions)
    assert_type(notice.closing, Closing | None)
    assert_type(notice.distribution, DistributionList | None)
    assert_type(notice.signature, SignatureBlock | None)
    assert_type(notice.annexes, tuple[Annex, ...])
    assert_type(notice.number, vn.DocumentNumber | None)
    assert_type(notice.issue_date, dt.date | None)


def test_parts_of_parts() -> None:
    """Attributes of the classes that stand in the package itself."""
    header = _NOTICE.header
    assert_type(header.issuing_body, vn.Organisation | None)
    assert_type(header.national_name, str | None)
    meeting = _NOTICE.meeting
    assert meeting is not None
    assert_type(meeting.date, dt.date | None)
    assert_type(meeting.participants, tuple[Participant, ...])
    assert_type(meeting.participants[0].party, vn.Person | vn.Organisation)
    item = kit.make_item()
    assert_type(item, vn.Item)
    assert_type(item.label, Label)
    assert_type(item.label.ordinal, int | None)
    assert_type(item.content, tuple[vn.Section | vn.Item | vn.Paragraph, ...])
    assert_type(kit.make_section().heading, vn.Paragraph | None)
    person = kit.make_person()
    assert_type(person.name, str)
    assert_type(person.positions, tuple[str, ...])
    cited = kit.make_citation()
    assert_type(cited.number, vn.DocumentNumber | None)
    assert_type(vn.Paragraph.of("a", cited), vn.Paragraph)
    assert_type(vn.Paragraph.of("a", cited).citations, tuple[vn.Citation, ...])
    number = assert_type(vn.DocumentNumber.parse("05/TB-SNV"), vn.DocumentNumber)
    assert_type(number.serial, str)
    assert_type(number.year, int | None)
    assert_type(number.type_code, str | None)


def test_reading() -> None:
    """What the readers return."""
    parsed = assert_type(vn.read(_EXAMPLE), vn.Parsed)
    assert_type(vn.read(os.fspath(_EXAMPLE)), vn.Parsed)
    assert_type(vn.parse("THÔNG BÁO"), vn.Parsed)
    assert_type(parsed.notice, vn.Notice)
    assert_type(parsed.source, SourceText)
    assert_type(parsed.source_map, SourceMap)
    assert_type(parsed.source_map.locate("/notice/subject"), Span | None)
    assert_type(parsed.report, vn.Report)
    assert_type(vn.find_citations("theo Nghị quyết số 52/NQ-CP"), tuple[CitationMatch, ...])


def test_writing() -> None:
    """What the writers return, and what reads it back."""
    assert_type(vn.to_xml(_NOTICE), bytes)
    assert_type(vn.from_xml(vn.to_xml(_NOTICE)), vn.Notice)
    assert_type(vn.to_json(_NOTICE), str)
    assert_type(vn.from_json(vn.to_json(_NOTICE)), vn.Notice)
    assert_type(vn.to_text(_NOTICE), str)
    assert_type(vn.to_html(_NOTICE), str)
    assert_type(vn.to_record(_NOTICE), Record)
    assert_type(vn.to_record(_NOTICE)["chairs"], list[str])
    assert_type(vn.to_record(_NOTICE)["number"], str | None)
    assert_type(vn.json_schema(), dict[str, Any])
    assert_type(vn.digest(_NOTICE), str)


def test_files(tmp_path: Path) -> None:
    """Functions over files take names and paths."""
    path = tmp_path / "notices.xml"
    assert_type(vn.write_collection(path, [_NOTICE]), int)
    with vn.read_collection(path) as notices:
        assert_type(notices, Collection)
        for notice in notices:
            assert_type(notice, vn.Notice)
    path.write_bytes(vn.to_xml(_NOTICE))
    assert_type(vn.read_header(path), vn.Header)


def _of_extras(notice: vn.Notice) -> None:
    """Pin what needs extras and fonts; it is not run."""
    assert_type(vn.to_docx(notice), bytes)
    assert_type(vn.to_pdf(notice, font_folder="fonts"), bytes)


def test_reports() -> None:
    """What checks return, and what a problem says."""
    report = assert_type(vn.validate_xml(b"<notice/>"), vn.Report)
    assert_type(report.ok, bool)
    assert_type(len(report), int)
    for found in report:
        assert_type(found, vn.Diagnostic)
        assert_type(found.code, str)
        assert_type(found.severity, vn.Severity)
        assert_type(found.message, str)
        assert_type(found.path, str)
        assert_type(found.location, Location | None)
        assert_type(found.excerpt, Excerpt | None)
        assert_type(found.fix, Fix | None)
    conformance = assert_type(vn.check(_NOTICE), Conformance)
    assert_type(vn.check(vn.parse("")), Conformance)
    assert_type(conformance.outcomes, Mapping[str, Outcome])


def test_paths() -> None:
    """What walks, finds, compares and changes."""
    assert_type(vn.walk(_NOTICE), Iterator[Step])
    assert_type(vn.find(_NOTICE, vn.Citation), Iterator[vn.Citation])
    assert_type(vn.replace(_NOTICE, "/meeting", None), vn.Notice)
    assert_type(vn.diff(_NOTICE, vn.Notice()), Changes)


def test_errors() -> None:
    """Every error can be caught by the one root."""
    try:
        vn.read("nowhere.xml")
    except vn.VnNoticeError as error:
        assert_type(error, vn.VnNoticeError)


def test_kit() -> None:
    """The testing kit: assertions return nothing, factories what they make."""
    assert_type(kit.make_notice(), vn.Notice)
    assert_type(kit.make_header(), vn.Header)
    assert_type(kit.make_meeting(), vn.Meeting)
    kit.assert_valid(_NOTICE)
    kit.assert_conforms(_NOTICE, profile="nd30", ignore=["TXT"])
    kit.assert_notices_equal(_NOTICE, _NOTICE)
    kit.assert_same_structure(_NOTICE, vn.parse(vn.to_text(_NOTICE)))


def test_limits() -> None:
    """A limit is a number, and a block tells which hold in it."""
    with local_limits(xml_bytes=1) as limits:
        assert_type(limits, Limits)
        assert_type(current_limits().xml_bytes, int)
