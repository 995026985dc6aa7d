"""What notebooks show of notices and reports."""

import re

import vn_notice as vn
from support.samples import TEXT
from vn_notice.diagnostics import SHOWN_IN_NOTEBOOKS

_BAD = "<script>alert(1)</script> & Sở"


def _cells(html: str) -> list[str]:
    return re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", html)


def test_notice() -> None:
    """A notice is a small table of who, when and about what."""
    notice = vn.parse(TEXT).notice
    cells = _cells(notice._repr_html_())

    assert str(notice.issue_date) == cells[cells.index("date") + 1]
    assert notice.subject is not None
    assert notice.subject.text == cells[cells.index("about") + 1]


def test_empty_notice() -> None:
    """Rows for what a notice does not have are left out."""
    assert [] == _cells(vn.Notice()._repr_html_())


def test_words_are_escaped() -> None:
    """Words of a document are words in the notebook, whatever they are."""
    notice = vn.Notice(
        subject=vn.Paragraph.of(_BAD),
        header=vn.Header(issuing_body=vn.Organisation(name=_BAD)),
    )
    html = notice._repr_html_()
    assert ("<script" in html, html.count("&lt;script&gt;")) == (False, 2)


def test_report() -> None:
    """A report is a table of its problems."""
    report = vn.parse("THÔNG BÁO\nVề việc nghỉ Tết\n").report
    html = report._repr_html_()

    assert [d.code for d in report] == _cells(html)[::4]
    assert f"<b>{len(report)} problems</b>" in html


def test_no_problems() -> None:
    """A report without problems says so."""
    assert "<b>0 problems</b>" in vn.Report()._repr_html_()


def test_long_report() -> None:
    """Of a long report the first problems are shown, and how many are left."""
    (problem, *_) = vn.parse("").report
    html = vn.Report((problem,) * (SHOWN_IN_NOTEBOOKS + 3))._repr_html_()

    assert SHOWN_IN_NOTEBOOKS + 1 == html.count("<tr>")
    assert "3 more" in html
