"""Paths: to elements, attributes and words; what is replaced, put there and taken away."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings

from support.samples import sample
from support.whole import whole
from vn_notice.errors import ArgumentError, ModelError, PathError
from vn_notice.model.header import Header
from vn_notice.model.inline import Citation, Paragraph, PersonName
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import Notice
from vn_notice.model.path import Step, at, contents, find, insert, replace, walk
from vn_notice.model.values import DocumentNumber
from vn_notice.testing.strategies import notices
from vn_notice.vocabulary.numbering import LabelStyle


def _everything(notice: Notice) -> list[Step]:
    """Return every step to an element, an attribute or words of *notice*."""
    steps = [*walk(notice)]
    nodes = [step for step in steps if not isinstance(step.value, str)]
    return steps + [found[-1] for step in nodes for found in contents(step)]


@settings(max_examples=20, deadline=None)
@given(notices())
def test_law_paths(notice: Notice) -> None:
    """Every part has a path of its own, which leads to it, with "/notice" or without."""
    steps = [step for step in _everything(notice) if step.value is not None]
    assert len(steps) == len({step.path for step in steps})
    for step in steps:
        assert step.value is at(notice, step.path)
        assert step.value is at(notice, step.path.removeprefix("/notice") or "/")


@settings(max_examples=10, deadline=None)
@given(notices())
def test_law_replaced_by_itself(notice: Notice) -> None:
    """What is replaced by itself makes an equal notice."""
    for step in _everything(notice)[:60]:
        assert notice == replace(notice, step.path, step.value)


def test_every_field_has_a_path() -> None:
    """A notice with something in every field has a path for each of them."""
    paths = {step.path for step in _everything(whole())}
    assert {
        "/notice/header/number/@serial",
        "/notice/header/number/text()",
        "/notice/subject/text()[1]",
        "/notice/subject/citation[1]/@issuer",
        "/notice/meeting/@endDate",
        "/notice/meeting/participant[1]/@roles",
        "/notice/meeting/participant[1]/person/position[1]",
        "/notice/conclusions/section[1]/item[1]/@label",
        "/notice/distribution/filing/@copies",
    } <= paths


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("/notice/subject", Paragraph.of("Kết luận")),
        ("/subject/text()[1]", "Kết luận của "),
        ("/subject/personName[1]/text()", "TRẦN VĂN AN"),
        ("/header/number/@serial", "08"),
        ("/header/number/@number", DocumentNumber.parse("08/KL-BDT")),
        ("/header/placeDate/@date", dt.date(2021, 3, 6)),
        ("/meeting/participant[2]/organisation/@name", "Văn phòng Ban"),
        ("/conclusions/section[1]/@label", "II."),
        ("/conclusions/section[1]/@style", LabelStyle.PART),
        ("/conclusions/section[1]/item[1]/paragraph[1]", Paragraph.of("Thay")),
        ("/conclusions/section[1]/heading/citation[1]/@symbol", "KL/TU"),
        ("/distribution/recipient[2]/text()", "Các phòng, ban"),
        ("/closing/endMark", "./."),
        ("/", Notice()),
    ],
)
def test_replace(path: str, value: Any) -> None:
    """Whatever a path leads to can be replaced; it is there then."""
    assert value == at(replace(sample(), path, value), path)


def test_the_rest_is_shared() -> None:
    """What is not on the way to the path is the same object."""
    old = sample()
    new = replace(old, "/conclusions/section[1]/@label", "II.")
    assert new.header is old.header
    assert new.conclusions.content[0] is old.conclusions.content[0]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("/header/motto", "Độc lập"),
        ("/header/issuingBody", None),
        ("/meeting", None),
        ("/meeting/@endDate", dt.date(2021, 3, 3)),
        ("/header/number/@number", None),
    ],
)
def test_put_and_take_away(path: str, value: Any) -> None:
    """What may be absent is put there, and taken away by None."""
    new = replace(sample(), path, value)
    if value is None:
        with pytest.raises(PathError):
            at(new, path)
        assert sample() == replace(new, path, at(sample(), path))
    else:
        assert value == at(new, path)


def test_take_away_from_a_list() -> None:
    """None takes one of many away, and the others move up."""
    new = replace(sample(), "/distribution/recipient[1]", None)
    assert at(new, "/distribution/recipient[1]") == at(sample(), "/distribution/recipient[2]")
    assert sample() == insert(
        new, "/distribution/recipient[1]", 0, at(sample(), "/distribution/recipient[1]")
    )


@pytest.mark.parametrize(
    "path",
    ["", "notice", "/notice/x", "/x", "/meeting/participant[9]", "/subject/@label", "/subject/text()",
     "/conclusions/section", "/header/number/@label", "//subject", "/header/motto/x",
     "/notices/subject", "/signature/name/x"],
)  # fmt: skip
def test_nowhere(path: str) -> None:
    """A path that leads nowhere is an error, for reading and for replacing."""
    if path:
        with pytest.raises(PathError):
            at(sample(), path)
        with pytest.raises(PathError):
            replace(sample(), path, "x")


@pytest.mark.parametrize("path", ["/subject", "/header/motto", "/x[1]", "/x/y[1]"])
def test_insert_where_no_list_is(path: str) -> None:
    """What is no part of a list has no place before or behind another."""
    with pytest.raises(PathError):
        insert(sample(), path, 0, Paragraph())


def test_nowhere_says_what_is_there() -> None:
    """The error names the last part that was reached, and what stands in it."""
    with pytest.raises(PathError) as caught:
        at(sample(), "/conclusions/section[2]/@label")
    assert "no part of the notice stands at “/conclusions/section[2]/@label”; in " in str(
        caught.value
    )
    assert "“/notice/conclusions” stand paragraph[1], section[1]" in str(caught.value)


def test_misuse() -> None:
    """What cannot stand in a place is refused there; None cannot stand for the notice."""
    with pytest.raises(ModelError, match="serial"):
        replace(sample(), "/header/number/@serial", "số năm")
    with pytest.raises(ModelError, match=r"Notice\.header"):
        replace(sample(), "/header", None)
    with pytest.raises(ModelError, match=r"Header\.motto"):
        replace(sample(), "/header/motto", Header())
    for wrong in (None, Meeting()):
        with pytest.raises(ArgumentError, match="Notice"):
            replace(sample(), "/notice", wrong)
    wrong_path: Any = 3
    with pytest.raises(ArgumentError, match="str"):
        at(sample(), wrong_path)


@pytest.mark.parametrize("wrong", [None, 3, "Person"])
def test_find_no_class(wrong: Any) -> None:
    """Parts are found by their class."""
    with pytest.raises(ArgumentError, match=r"^find takes a class, not "):
        find(sample(), wrong)


def test_find() -> None:
    """All parts of a class are found in the order of the document."""
    names = [name.text for name in find(sample(), PersonName)]
    assert ["TRẦN VĂN BÌNH", "Trần  Văn Bình", "Phạm Văn Sơn", "Đỗ Văn Xa"] == names
    assert 6 == len([*find(sample(), Citation)])
