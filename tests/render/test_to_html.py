"""The page of a notice: whole, safe, self-contained, with what was understood beside the words."""

import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from vn_notice.model import Annex, Notice, Paragraph
from vn_notice.parser.reader import parse
from vn_notice.render.html import to_html
from vn_notice.render.layout.order import lay_out
from vn_notice.testing.strategies import notices

EXAMPLE = Path(__file__).parents[2] / "examples" / "dong-nai-2021" / "notice.txt"
KNOWN = set(
    "html head meta title style body main header footer section hgroup div p h1 h2 h3 ul li span cite "
    "table thead tbody tr th td".split()
)
VOID = {"meta"}


class Page(HTMLParser):
    """Reads a page: the tags it uses, whether they nest, the words it shows."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        """Keep the words that are shown."""
        if "main" in self.open:
            self.words.append(data)


def squeezed(text: str) -> str:
    """Return *text* without white space, as a browser may break it anywhere."""
    return re.sub(r"[\s\x00]+", "", text)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(notices())
def test_any_notice_becomes_a_well_formed_page_with_all_its_words(notice: Notice) -> None:
    """No words of a notice become markup, and none are lost."""
    page = Page(to_html(notice))
    shown = squeezed("".join(page.words))

    assert (KNOWN | page.tags, []) == (KNOWN, page.open)
    assert [] == [line.text for line in lay_out(notice).lines() if squeezed(line.text) not in shown]


def test_the_page_needs_nothing_from_elsewhere() -> None:
    """There is no script, no address and nothing to load."""
    page = to_html(parse(EXAMPLE.read_text(encoding="utf-8")).notice)

    assert [] == re.findall(r"<script|<link|<img|https?:|url\(|@import|javascript:| on\w+=", page)


def test_what_was_understood_of_a_citation_stands_beside_it() -> None:
    """Number, type, date and issuer of a citation are data of its element."""
    page = to_html(parse(EXAMPLE.read_text(encoding="utf-8")).notice)

    assert (
        '<cite class="citation" data-number="03/CTr-BDT" data-type="Chương trình" data-date="2020-01-03" '
        'data-issuer="Ban Dân tộc">Chương trình số 03/CTr-BDT ngày 03/01/2020 của Ban Dân tộc</cite>'
    ) in page


def test_a_reader_of_the_screen_knows_language_and_heads_of_tables() -> None:
    """The language is Vietnamese, and the first row of a table names its columns."""
    rows = (Paragraph.of("STT\tNhiệm vụ"), Paragraph.of("1\tRà soát"))
    page = to_html(Notice(annexes=(Annex(heading=Paragraph.of("Phụ lục"), paragraphs=rows),)))

    assert '<html lang="vi">' in page
    assert '<th scope="col">STT</th><th scope="col">Nhiệm vụ</th>' in page
    assert "<td>1</td><td>Rà soát</td>" in page
