"""The words of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.errors import InputError
from vn_notice.files import read_data
from vn_notice.ingest.html.reader import read_html


def text_of(body: str) -> str:
    """Return the text that is read from a page with *body*, without blank lines around it."""
    page = f"<!DOCTYPE html><html><head><title>Trang</title></head><body>{body}</body></html>"
    return read_html(page.encode(), "a.html").source.text.strip("\n")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Thông  báo\n số <b>0</b>5</p>", "Thông báo số 05"),
        ("<p>một</p><p>hai</p>", "một\nhai"),
        ("<p>một<br>hai<br/>ba</p>", "một\nhai\nba"),
        ("<div>một<div>hai</div>ba</div>", "một\nhai\nba"),
        ("<p>một</p><p>&nbsp;</p><p>hai</p>", "một\n\nhai"),
        ("<p>Th&ocirc;ng b&aacute;o &#7871; &amp; &lt;Hòa/2021&gt;</p>", "Thông báo ế & <Hòa/2021>"),
        ("<pre>một\n  hai</pre>", "một\nhai"),
        ("<ol><li>a<li>b</ol><ol start=4 type=a><li>c</ol>", "1. a\n2. b\nd. c"),
        ("<ul><li>- a<li><p>+ b</ul><ol><li>1.1. c<li>d</ol>", "- a\n+ b\n1.1. c\n1. d"),
        ("<ol type=I><li>a<li value=4>b<li>c</ol><ul><li>d</ul>", "I. a\nIV. b\nV. c\n- d"),
        ("<p>hiện<span style='display: none'>ẩn</span><i hidden>ẩn</i> ra</p>", "hiện ra"),
        ("<p>a<script>b</script><style>c</style><!-- d --><noscript>e</noscript>f</p>", "af"),
        ("<p><span style='mso-tab-count:2'>  </span>Số</p>", "\t\tSố"),
        ("<p style='mso-list:l0'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Giao</p>", "1.\xa0 Giao"),
        ("<p><span style='font-family:\".VnTimeH\"'>th«ng b¸o</span></p>", "THÔNG BÁO"),
        ("<p><font face='VNI-Times'>Thoâng <b>baùo</b> naøy</font> nghỉ</p>", "Thông báo này nghỉ"),
        ("<table border=1><tr><td>a<td><p>b<p>c</tr><tr><th>d<td>e</table>", "| a | b c |\n| d | e |"),
        ("<table><tr><td>a<td><p>b<p>c</table>", "a\n\nb\nc"),
        ("<p>trước<table><tr><td>trong</table>sau", "trước\n\ntrong\n\nsau"),
    ],
)  # fmt: skip
def test_words(body: str, text: str) -> None:
    """Each kind of markup gives the words that a reader of the page sees."""
    assert text == text_of(body)


_PORTAL = """
<nav><ul><li><a href="/">Trang chủ</a><li><a href="/tin">Tin tức</a></ul></nav>
<header role="banner">Cổng thông tin điện tử</header>
<div id="wrap">
 <div class="menu"><a>Giới thiệu</a> <a>Văn bản chỉ đạo điều hành</a> <a>Thủ tục hành chính</a></div>
 <div class="content">
  <table width="100%"><tr>
   <td>UBND TỈNH A<br>SỞ B<br>Số: 05/TB-SB</td>
   <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br><i>A, ngày 05 tháng 3 năm 2021</i></td>
  </tr></table>
  <p><b>THÔNG BÁO</b></p><p>Về việc nghỉ lễ</p>
  <p>Sở B thông báo lịch nghỉ lễ để các phòng biết, sắp xếp công việc và thực hiện./.</p>
  <table><tr><td>Nơi nhận:<br>- Các phòng;<br>- Lưu: VT.</td><td>GIÁM ĐỐC<br><br>Trần Văn Bình</td></tr></table>
 </div>
 <div class="related"><a>Thông báo khác về việc nghỉ Tết</a><a>Lịch tiếp công dân</a></div>
</div>
<footer>Bản quyền thuộc về Sở B</footer>
"""


def test_portal() -> None:
    """The document is found among the menus of a portal, with the place of its problems."""
    parsed = read_data(_PORTAL.encode(), "a.html", ".html")
    notice = parsed.notice
    assert "05/TB-SB" == str(notice.number)
    assert notice.subject is not None
    assert "Về việc nghỉ lễ" == notice.subject.text
    assert notice.signature is not None
    assert "Trần Văn Bình" == notice.signature.name
    text = parsed.source.text
    assert [] == [word for word in ("Trang chủ", "Giới thiệu", "khác", "Bản quyền") if word in text]
    assert "table 1, cell 2" == parsed.source.origin(text.index("Độc lập"))
    assert "paragraph 2" == parsed.source.origin(text.index("Về việc"))


def test_foot_of_the_document() -> None:
    """The foot of a document is read; the foot of the page around it is not."""
    page = "<article><p>Trên đây là thông báo./.<footer>Nơi nhận: VT</footer></article><footer>Bản quyền</footer>"
    assert "Trên đây là thông báo./.\nNơi nhận: VT" == text_of(page)


def test_portal_laid_out_by_a_table() -> None:
    """A page of old, whose menu and content are cells of a table, is read like another."""
    old = f"<table><tr><td>Trang chủ<br>Liên hệ</td><td>{_PORTAL}</td></tr></table>"
    expected = read_html(_PORTAL.encode(), "a.html").source.text
    assert expected == read_html(f"<body>{old}".encode(), "a.html").source.text


@pytest.mark.parametrize(
    ("charset", "codec"), [("windows-1258", "cp1258"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8")]
)
def test_declared_encoding(charset: str, codec: str) -> None:
    """A page that is not UTF-8 is read in the encoding that it declares."""
    page = f"<html><head><meta http-equiv=a content='text/html; charset={charset}'></head><p>“Đá” à – ế"
    data = page.encode(codec, "xmlcharrefreplace")
    assert "“Đá” à – ế\n" == read_html(data, "a.html").source.text


def test_unknown_declared_encoding() -> None:
    """A page that declares an encoding that nobody knows is told by its words."""
    data = "<meta charset=tcvn-x><p>Th«ng b¸o vÒ viÖc nghØ lÔ Quèc kh¸nh".encode("latin-1")
    assert "Thông báo về việc nghỉ lễ Quốc khánh\n" == read_html(data, "a.html").source.text


def test_told_encoding() -> None:
    """A page that declares nothing is told by its words; a named encoding is taken."""
    data = "<p>Th«ng b¸o vÒ viÖc nghØ lÔ Quèc kh¸nh".encode("latin-1")
    assert ["IN001"] == [found.code for found in read_html(data, "a.html").diagnostics]
    assert "Thông báo về" in read_html(data, "a.html", "tcvn3").source.text


def test_damaged_letters() -> None:
    """Damaged letters on a page are reported with the paragraph they stand in."""
    data = "<p>Tin<p>Th«ng b¸o vÒ viÖc nghØ lÔ".encode()
    (found,) = read_html(data, "a.html").diagnostics
    assert ("IN002", "paragraph 2") == (found.code, str(found.location))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"<!-- -->", "holds no page"),
        (b"<div>" * 3000 + b"a", "nested too deeply"),
        (b"<html>\0", "is not text"),
        (b"<html><frameset><frame src='a.html'></frameset></html>", "holds no page"),
    ],
)
def test_refused(data: bytes, reason: str) -> None:
    """What is no page is refused in words."""
    with pytest.raises(InputError, match=reason):
        read_html(data, "a.html")


@given(
    st.lists(
        st.sampled_from(
            "<p> <div> </div> <td> <table> </table> <ol><li> <br> a ă &#0; &nbsp; < <!-- <![if !a]> <span>".split()
        ),
        max_size=30,
    )
)
def test_law_total(parts: list[str]) -> None:
    """Any markup is read or refused, never otherwise."""
    try:
        read_html("".join(parts).encode(), "a.html")
    except InputError:
        return
