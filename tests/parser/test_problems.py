"""What is reported of a text: where, how sure, in both languages."""

import pytest

from support.reading import run_of
from vn_notice.grammar.numbers import match_number
from vn_notice.grammar.place_dates import search_place_date
from vn_notice.parser.problems import Problems
from vn_notice.parser.reader import parse


def told(problems: Problems) -> list[tuple[str, str, str, float]]:
    """Return code, path, place and confidence of each problem."""
    return [(d.code, d.path, str(d.location), d.confidence) for d in problems.found]


@pytest.mark.parametrize(
    ("text", "codes", "en", "vi"),
    [
        ("Số: abc", ["PA004"], "“Số: abc” is no number", "“Số: abc” không phải số, ký hiệu"),
        ("Số: 05/TB-SYT", [], "", ""),
        ("Số: 5/TB-SYT", ["PA005"], "is odd: “a serial below 10 without", "“thiếu số 0”"),
        ("Số:    /TB-SYT", ["PA005", "PA005"], "“a space beside / or -”", "“có dấu cách”"),
    ],
)
def test_numbers(text: str, codes: list[str], en: str, vi: str) -> None:
    """A number that is none, and each oddity of one that is, are reported at the line."""
    run = run_of(text)
    problems = Problems(run.view)
    problems.number(run, match_number(run.text))
    assert [(code, "/notice/header/number", "1:1", 1.0) for code in codes] == told(problems)
    assert all(f"“{text}”" in found.message for found in problems.found)
    assert en in "".join(found.text("en") for found in problems.found)
    assert vi in "".join(found.text("vi") for found in problems.found)


@pytest.mark.parametrize(
    ("text", "codes", "en", "vi"),
    [
        ("Hà Nội, ngày 05 tháng 3 năm 2021", [], "", ""),
        ("Hà Nội, ngày 31 tháng 4 năm 2021", ["PA006"], "no day of the calendar", "không phải ngày có thật"),
        ("Hà Nội, ngày   tháng 3 năm 2021", ["PA007"], "the date of issue is blank", "còn để trống"),
        ("Hà Nội, ngày 5 tháng 3 năm 2021", ["PA008"], "“a day below 10 without", "“ngày thiếu số 0”"),
        ("không có ngày", [], "", ""),
    ],
)  # fmt: skip
def test_dates(text: str, codes: list[str], en: str, vi: str) -> None:
    """A day that no calendar has, a blank one and an odd one are told apart."""
    run = run_of(text)
    problems = Problems(run.view)
    problems.place_date(run, search_place_date(run.text))
    assert [(code, "/notice/header/placeDate", "1:1", 1.0) for code in codes] == told(problems)
    assert all(f"“{text}”" in found.message for found in problems.found)
    assert en in "".join(found.text("en") for found in problems.found)
    assert vi in "".join(found.text("vi") for found in problems.found)


_ABSENT = {
    "/notice/header/nationalName": ("national name and motto", "Quốc hiệu, Tiêu ngữ"),
    "/notice/header/issuingBody": ("issuing body", "tên cơ quan ban hành"),
    "/notice/header/number": ("number and symbol", "số, ký hiệu"),
    "/notice/header/placeDate": ("place and date", "địa danh và thời gian ban hành"),
    "/notice/documentType": ("type of document", "tên loại"),
    "/notice/subject": ("subject", "trích yếu"),
    "/notice/distribution": ("distribution list", "nơi nhận"),
    "/notice/signature": ("signature block", "chức vụ, họ tên người ký"),
}


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("Số: 05/TB-SYT", ["/notice/header/number"]),
        ("THÔNG BÁO\nVề nghỉ lễ", ["/notice/documentType", "/notice/subject"]),
        ("Hết.\nNơi nhận:\n- A;", ["/notice/distribution"]),
        ("Hết.\nGIÁM ĐỐC\nLê Văn An", ["/notice/signature"]),
    ],
)
def test_missing(text: str, present: list[str]) -> None:
    """Each part that the law asks for and the text has not is named, in both languages."""
    report = parse(text).report
    absent = {path: words for path, words in _ABSENT.items() if path not in present}
    found = [d for d in report if d.code == "PA003"]
    assert list(absent) == [d.path for d in found]
    for (en, vi), one in zip(absent.values(), found, strict=True):
        assert f"has no “{en} ({vi})”, or" in one.text("en")
        assert f"không có “{vi}”, hoặc" in one.text("vi")
        assert one.location is None


@pytest.mark.parametrize(("text", "code"), [("", "PA001"), (" \n", "PA001"), ("a", "PA002")])
def test_no_document(text: str, code: str) -> None:
    """An empty text, and one that shows nothing of a document, are told by one problem."""
    assert [(code, "/notice")] == [(d.code, d.path) for d in parse(text).report]


@pytest.mark.parametrize("control", [*"\u061c\u200e\u200f\u202a\u202c\u202e\u2066\u2068\u2069"])
def test_turning(control: str) -> None:
    """The first one is told with its place, and kept in the words."""
    parsed = parse(f"THÔNG BÁO\nVề việc {control}nghỉ{control} lễ\n")
    (found,) = [found for found in parsed.report if "PA012" == found.code]
    assert "2:9" == str(found.location)
    assert f"U+{ord(control):04X}" in found.message
    assert parsed.notice.subject is not None
    assert f"Về việc {control}nghỉ{control} lễ" == parsed.notice.subject.text


def test_nothing_turns() -> None:
    """Vietnamese without them is not told of, composed or not."""
    report = parse("THÔNG BÁO\nVề việc nghỉ lễ ngày 30 tháng 4\n").report
    assert "PA012" not in {found.code for found in report}
