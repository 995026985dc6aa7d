"""How a text was read, for people: nothing of the text is lost, all of it is escaped."""

import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from vn_notice.parser.reader import parse
from vn_notice.render.annotated.marked import stretches
from vn_notice.render.annotated.page import to_page
from vn_notice.render.annotated.terminal import to_terminal

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"


class _Words(HTMLParser):
    """Collects the text of the rows, and the names of all elements."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.elements: set[str] = set()
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where the words of a row begin."""
        self.elements.add(tag)
        if dict(attrs).get("class") == "words":
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        """Note where a row ends."""
        if tag == "div":
            self._inside = False

    def handle_data(self, data: str) -> None:
        """Keep the words of the rows."""
        if self._inside:
            self.text += data


def squeezed(text: str) -> str:
    """Return *text* without white space and control characters."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200d\u2060\ufeff\ud800-\udfff]+", "", text)


@given(st.text())
def test_stretches_follow_each_other_without_a_gap(text: str) -> None:
    """The stretches of any text, put together, are the text."""
    parsed = parse(text)

    assert text == "".join(parsed.source.slice(found.span) for found in stretches(parsed))


def test_the_page_holds_all_words() -> None:
    """The page shows every word of the example, in order."""
    text = EXAMPLE.read_text(encoding="utf-8")
    words = _Words()
    words.feed(to_page(parse(text)))

    assert squeezed(text) == squeezed(words.text)


@given(st.text(alphabet="<>&\"'ab \n-.", max_size=60))
def test_the_page_escapes_what_the_text_holds(text: str) -> None:
    """No text of a document becomes markup of the page."""
    words = _Words()
    words.feed(to_page(parse(f"THÔNG BÁO\n{text}<script>alert(1)</script>", "<img>.txt")))

    assert words.elements.isdisjoint({"script", "img"})


def test_the_page_needs_nothing_else() -> None:
    """The page loads nothing: no script, no link, no picture."""
    page = to_page(parse(EXAMPLE.read_text(encoding="utf-8")), "vi")

    assert not re.search(r"<(?:script|link|img|iframe)|https?:", page)
    assert "Còn thiếu hoặc khác thường" in page


def test_the_page_says_what_a_citation_means() -> None:
    """A citation is marked, with its number and date as its title."""
    page = to_page(parse(EXAMPLE.read_text(encoding="utf-8")))

    assert 'title="Chương trình · 03/CTr-BDT · 2020-01-03 · Ban Dân tộc"' in page


def test_the_terminal_names_the_part_beside_each_line() -> None:
    """Each line of words stands beside its part; without colour there is no control sequence."""
    text = to_terminal(parse("Hà Nội, ngày 05 tháng 3 năm 2021\n\nTHÔNG BÁO\n"), colour=False)

    assert [line.split(maxsplit=1) for line in text.splitlines()] == [
        ["header/placeDate", "Hà Nội, ngày 05 tháng 3 năm 2021"],
        ["documentType", "THÔNG BÁO"],
    ]


def test_the_terminal_colours_citations() -> None:
    """With colour, a citation is underlined."""
    shown = to_terminal(parse("Thực hiện Nghị quyết số 52/NQ-CP của Chính phủ"))

    assert "\x1b[4;33mNghị quyết số 52/NQ-CP của Chính phủ\x1b[0m" in shown
