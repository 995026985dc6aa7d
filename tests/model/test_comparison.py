"""The changes between two notices: none if they are equal, few, and enough to make one the other."""

import copy
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import vn_notice as vn
from support.samples import labelled, sample
from support.whole import whole
from vn_notice.errors import ArgumentError
from vn_notice.model.body import Closing, Conclusions, Item, Section
from vn_notice.model.changes import Added, Changed, Changes, Moved, Removed
from vn_notice.model.comparison import apply, diff
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.path import at, insert, replace, walk
from vn_notice.testing.strategies import nodes, notices

_EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "dong-nai-2021" / "notice.txt"


@settings(max_examples=25, deadline=None)
@given(notices(), notices())
def test_law_of_any_two(before: Notice, after: Notice) -> None:
    """There are changes exactly if the notices differ, and applied they make one the other."""
    assert bool(diff(before, after)) == (before != after)
    assert after == apply(before, diff(before, after))
    assert () == diff(before, copy.deepcopy(before))


@st.composite
def _edited(draw: st.DrawFn) -> tuple[Notice, Notice]:
    """Draw a notice and the same after a few edits."""
    before = after = draw(st.sampled_from([sample(), whole()]) | notices())
    for _ in range(draw(st.integers(1, 4))):
        places = [step for step in walk(after) if step.index is not None]
        if not places:
            break
        step = draw(st.sampled_from(places))
        match draw(st.sampled_from(["remove", "copy", "move", "new"])):
            case "remove":
                after = replace(after, step.path, None)
            case "copy":
                after = insert(after, step.path, step.index or 0, step.value)
            case "move":
                after = insert(replace(after, step.path, None), step.path, 0, step.value)
            case _:
                if type(step.value) is not str:
                    after = replace(after, step.path, draw(nodes(type(step.value), 0)))
    return before, after


@settings(max_examples=60, deadline=None)
@given(_edited())
def test_law_of_edits(both: tuple[Notice, Notice]) -> None:
    """After any edits the changes, applied, make the old notice the new one, and back."""
    before, after = both
    assert after == apply(before, diff(before, after))
    assert before == apply(after, diff(after, before))
    assert bool(diff(before, after)) == (before != after)


@settings(max_examples=30, deadline=None)
@given(_edited())
def test_law_of_paths(both: tuple[Notice, Notice]) -> None:
    """Every path leads to what the change says stands there."""
    before, after = both
    for change in diff(before, after):
        match change:
            case Added(path, value):
                assert value == at(after, path)
            case Removed(path, value):
                assert value == at(before, path)
            case Changed(path, new_path, old, new):
                assert (old, new) == (at(before, path), at(after, new_path))
            case Moved(path, new_path, value):
                assert value == at(before, path) == at(after, new_path)


def _lines(before: Notice, after: Notice) -> list[str]:
    return str(diff(before, after)).splitlines()


def test_words() -> None:
    """A change is told by path, with the words before and after from where they differ."""
    old = sample()
    new = replace(old, "/header/number/@serial", "08")
    new = replace(new, "/header/motto", "Độc lập")
    new = replace(new, "/meeting/@date", None)
    new = replace(new, "/subject/text()[1]", "Kết luận của ông ")
    assert [
        "added /notice/header/motto: “Độc lập”",
        "changed /notice/header/number/@serial: “07” → “08”",
        "changed /notice/subject/text()[1]: “Kết luận của đồng chí ” → “Kết luận của ông ”",
        "removed /notice/meeting/@date: “2021-03-02”",
    ] == _lines(old, new)
    assert "no changes" == str(diff(old, old))


def test_long_words() -> None:
    """Long words are shown from a little before what differs to a little after."""
    old, new = (Notice(subject=Paragraph.of("chữ " * 100 + end)) for end in ("cũ", "mới"))
    (line,) = _lines(old, new)
    assert line.endswith("“…chữ chữ chữ chữ chữ cũ” → “…chữ chữ chữ chữ chữ mới”")
    old, new = (Notice(subject=Paragraph.of(f"{word} {'chữ ' * 100}")) for word in ("cũ", "mới"))
    (line,) = _lines(old, new)
    assert line.endswith("“cũ chữ chữ chữ chữ chữ…” → “mới chữ chữ chữ chữ chữ…”")


def test_one_more_item_is_one_change() -> None:
    """An item put first is one addition, whatever follows it."""
    old = sample()
    item = Item(label=labelled("0."), content=(Paragraph.of("Việc mới"),))
    new = insert(old, "/conclusions/section[1]/item[1]", 0, item)
    assert (Added("/notice/conclusions/section[1]/item[1]", item, 0),) == diff(old, new)
    assert (Removed("/notice/conclusions/section[1]/item[1]", item, 0),) == diff(new, old)


def _body(*texts: str, labels: str = "") -> Notice:
    blocks = [
        Item(label=labelled(label), content=(Paragraph.of(text),))
        for label, text in zip(labels or "-" * len(texts), texts, strict=True)
    ]
    return Notice(conclusions=Conclusions(content=tuple(blocks)))


def test_edited_item_among_alike_labels() -> None:
    """Among bullets, what has most words in common is the one that was changed."""
    old = _body("Sở Tài chính cấp kinh phí", "Sở Y tế mua thuốc cho trạm xá")
    new = _body(
        "Công an tỉnh giữ trật tự",
        "Sở Tài chính cấp đủ kinh phí",
        "Sở Y tế mua thuốc cho bệnh viện",
    )
    expected = """\
added /notice/conclusions/item[1]: “- Công an tỉnh giữ trật tự”
changed /notice/conclusions/item[1]/paragraph[1]/text()[1] → \
/notice/conclusions/item[2]/paragraph[1]/text()[1]: \
“Sở Tài chính cấp kinh phí” → “Sở Tài chính cấp đủ kinh phí”
changed /notice/conclusions/item[2]/paragraph[1]/text()[1] → \
/notice/conclusions/item[3]/paragraph[1]/text()[1]: \
“… Y tế mua thuốc cho trạm xá” → “… Y tế mua thuốc cho bệnh viện”"""
    assert expected == str(diff(old, new))


def test_renumbered() -> None:
    """Items that only have new numbers are the same items."""
    old = _body("Một việc", "Hai việc", "Ba việc", labels="123")
    new = _body("Việc đầu", "Một việc", "Hai việc", "Ba việc", labels="1234")
    assert ["added", *["changed"] * 3] == [change.kind for change in diff(old, new)]
    assert all("@label" in line for line in _lines(old, new)[1:])


def test_moved() -> None:
    """What goes elsewhere whole, even into another section, is one move."""
    items = [Item(label=labelled("-"), content=(Paragraph.of(text),)) for text in ("a", "b", "c")]
    one, two = labelled("I."), labelled("II.")
    old, new = (
        Notice(
            conclusions=Conclusions(
                content=(Section(label=one, content=first), Section(label=two, content=second))
            )
        )
        for first, second in (
            ((items[0], items[1]), (items[2],)),
            ((items[0],), (items[2], items[1])),
        )
    )
    moved = Moved(
        "/notice/conclusions/section[1]/item[2]",
        "/notice/conclusions/section[2]/item[2]",
        items[1],
        1,
    )
    assert (moved,) == diff(old, new)
    assert "moved /notice/conclusions/section[1]/item[2] → " in str(moved)


def test_other_understanding_of_the_same_words() -> None:
    """Where only the understanding differs, the attribute is told and not the words."""
    old = sample()
    path = "/notice/conclusions/section[1]/heading/citation[1]"
    new = replace(old, path, attrs.evolve(at(old, path), number=None))
    assert [f"removed {path}/@number: “65-KL/TW”"] == _lines(old, new)


def test_another_row_of_parts() -> None:
    """Where a citation is found in words that held none, the paragraph is told as a whole."""
    old = sample()
    new = replace(old, "/legalBasis[1]", Paragraph.of(old.legal_bases[0].text))
    (change,) = diff(old, new)
    assert isinstance(change, Changed)
    assert "/notice/legalBasis[1]" == change.path == change.new_path


def test_another_kind_of_party() -> None:
    """A person in the place of a body has another path."""
    old = sample()
    new = replace(
        old, "/meeting/participant[3]/person", at(old, "/meeting/participant[2]/organisation")
    )
    (change,) = diff(old, new)
    assert isinstance(change, Changed)
    assert "/notice/meeting/participant[3]/organisation" == change.new_path
    assert new == apply(old, [change])


def test_parts_that_come_and_go() -> None:
    """A part of which there is one at most is put in and taken away whole."""
    full, bare = sample(), replace(replace(sample(), "/meeting", None), "/signature", None)
    assert ["removed /notice/meeting", "removed /notice/signature"] == [
        line.partition(":")[0] for line in _lines(full, bare)
    ]
    assert (bare, full) == (apply(full, diff(full, bare)), apply(bare, diff(bare, full)))


def test_blocks_of_another_kind() -> None:
    """A paragraph and an item are never one part that was changed, however alike their words."""
    words = [Paragraph.of("Sở Tài chính cấp kinh phí"), Paragraph.of("Sở Y tế mua thuốc")]
    old = Notice(conclusions=Conclusions(content=tuple(words)))
    new = _body(*(word.text for word in words))
    assert ["added", "added", "removed", "removed"] == sorted(c.kind for c in diff(old, new))
    assert new == apply(old, diff(old, new))


def test_of_a_real_notice() -> None:
    """Of a real notice, an edit deep in the body is one change."""
    old = vn.read(_EXAMPLE).notice
    steps = [step for step in walk(old) if isinstance(step.value, Item)]
    new = replace(old, f"{steps[-1].path}/@label", "z)")
    assert [f"changed {steps[-1].path}/@label"] == [
        line.partition(":")[0] for line in _lines(old, new)
    ]


def test_long_lists() -> None:
    """Ten thousand items, each fifth of them edited, are compared; a square of them would not be."""
    olds, news = ([f"Việc số {n} {mark * (n % 5 == 0)}" for n in range(10_000)] for mark in "ab")
    changes = diff(_body(*olds), _body("đầu", *news))
    assert 2001 == len(changes)


def test_long_lists_in_which_all_differs() -> None:
    """Where too many parts differ to be compared word by word, their labels alone pair them."""
    labels = [f"{n}." for n in range(60)]
    olds, news = (
        Notice(
            conclusions=Conclusions(
                content=tuple(
                    Item(label=labelled(label), content=(Paragraph.of(f"{mark} {n}"),))
                    for n, label in enumerate(labels)
                    if label != without
                )
            )
        )
        for mark, without in (("Việc", "7."), ("Điều", "9."))
    )
    changes = diff(olds, news)
    assert ["added", *["changed"] * 58, "removed"] == sorted(change.kind for change in changes)
    assert news == apply(olds, changes)
    texts = [
        Notice(closing=Closing(paragraphs=tuple(Paragraph.of(f"{mark} {n}") for n in range(60))))
        for mark in "ab"
    ]
    assert texts[1] == apply(texts[0], diff(*texts))


@pytest.mark.parametrize("wrong", [None, "a", Paragraph()])
def test_misuse(wrong: Any) -> None:
    """Only notices are compared."""
    with pytest.raises(ArgumentError, match="two notices"):
        diff(sample(), wrong)


def test_changes_are_a_tuple() -> None:
    """The changes are a tuple, so that they are counted, sliced and compared as one."""
    assert Changes() == ()
    assert not diff(sample(), sample())
