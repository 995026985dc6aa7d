"""Laws of reading: total, nothing lost, nothing invented, spans that agree with the words."""

import random
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.model.inline import Paragraph
from vn_notice.model.parsed import Parsed
from vn_notice.model.path import walk
from vn_notice.parser.reader import parse
from vn_notice.source import LayoutKind

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
WORDS = [
    "THÔNG BÁO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 05/TB-UBND",
    "Hà Nội, ngày 05 tháng 3 năm 2021", "Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.", "TL. CHỦ TỊCH",
    "I. ĐÁNH GIÁ", "1. Giao Sở Tài chính", "a) Đề nghị", "- ", "+", "|", "**", "\t", "\n", "\n\n", "\f",
    "kết luận như sau:", "Căn cứ Nghị định số 30/2020/NĐ-CP;", "Nguyễn Văn An", "đồng chí", "./.", "2",
    "-------", "Kính gửi:", "V/v", "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "(Đã ký)", "PHỤ LỤC", "\ufeff", "\x0b",
]  # fmt: skip


def problems_of(parsed: Parsed) -> list[str]:
    """Return every way in which the source map does not account for the source."""
    text = parsed.source.text
    taken = [0] * len(text)
    found = []
    for spans in parsed.source_map.owned.values():
        for span in spans:
            for offset in range(span.start, span.end):
                taken[offset] += 1
    for layout in parsed.source_map.layout:
        words = parsed.source.slice(layout.span)
        if layout.kind is LayoutKind.SPACE and words.strip():
            found.append(f"lost {words!r}")
        for offset in range(layout.span.start, layout.span.end):
            taken[offset] += 1
    return found + [f"{count} owners at {i}" for i, count in enumerate(taken) if count != 1]


def words_that_differ(parsed: Parsed) -> list[str]:
    """Return the paths of paragraphs whose words are not those of their spans."""
    found = []
    for step in walk(parsed.notice):
        if isinstance(step.value, Paragraph):
            spans = parsed.source_map.owned[step.path]
            source = "".join(parsed.source.slice(span) for span in spans)
            if "".join(step.value.text.split()) != "".join(source.split()):
                found.append(step.path)
    return found


def check(text: str) -> None:
    """Hold all laws for one text."""
    parsed = parse(text)

    assert problems_of(parsed) == []
    assert words_that_differ(parsed) == []


@given(st.text())
def test_law_any_text_is_read_and_accounted_for(text: str) -> None:
    """Any text gives a notice whose parts and layout cover every character exactly once."""
    check(text)


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=40))
def test_law_soup_of_customary_words_is_accounted_for(words: list[str]) -> None:
    """Customary words in any order are read, and nothing of them is lost."""
    check("\n".join(words))
    check(" ".join(words))


@given(st.integers(0, 10_000), st.integers(1, 30))
def test_law_the_example_with_lines_moved_is_accounted_for(seed: int, changes: int) -> None:
    """The example with lines removed, doubled and swapped is read, and nothing of it is lost."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    lines = EXAMPLE.read_text(encoding="utf-8").split("\n")[:40]
    for _ in range(changes):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(3):
            case 0:
                del lines[at]
            case 1:
                lines.insert(other, lines[at])
            case _:
                lines[at], lines[other] = lines[other], lines[at]
        lines = lines or [""]
    check("\n".join(lines))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_kind_of_line_end_does_not_matter(newline: str) -> None:
    """The same notice comes from a text with any kind of line end."""
    text = EXAMPLE.read_text(encoding="utf-8")

    assert parse(text).notice == parse(text.replace("\n", newline)).notice


@given(st.text())
def test_law_every_mention_lies_in_the_source(text: str) -> None:
    """Spans of mentions lie within the source."""
    parsed = parse(text)
    ends = [span.end for spans in parsed.source_map.mentions.values() for span in spans]

    assert all(end <= len(text) for end in ends)


def test_reading_does_not_depend_on_what_was_read_before() -> None:
    """Reading the same text twice gives equal results."""
    text = EXAMPLE.read_text(encoding="utf-8")

    assert attrs.asdict(parse(text).source_map) == attrs.asdict(parse(text).source_map)
