"""The words of Word documents, feature by feature."""

import pytest

from support.word import docx, para, run, table
from vn_notice.files import read_data
from vn_notice.ingest.docx.reader import read_docx


def text_of(body: str, **others: str) -> str:
    """Return the text that is read from a document with *body*."""
    return read_docx(docx(body, others), "a.docx").source.text


def codes_of(body: str, **others: str) -> list[str]:
    """Return the codes of what is reported of a document."""
    return [found.code for found in read_docx(docx(body, others), "a.docx").diagnostics]


def mark(name: str, **attributes: str) -> str:
    """Return a run that holds one empty element."""
    inner = "".join(f' w:{key}="{value}"' for key, value in attributes.items())
    return f"<w:r><w:{name}{inner}/></w:r>"


def field(instruction: str, result: str) -> str:
    """Return a field as Word stores it."""
    return (
        mark("fldChar", fldCharType="begin")
        + f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + mark("fldChar", fldCharType="separate")
        + result
        + mark("fldChar", fldCharType="end")
    )


def box(text: str) -> str:
    """Return a text box as Word stores it: twice, for itself and for older programs."""
    inside = f"<w:txbxContent>{para(text)}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{inside}"
        f"</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inside}</v:textbox>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (run("Thông ") + run("báo", "<w:b/>"), "Thông báo"),
        ("<w:r><w:t>  Thông báo  </w:t></w:r>", "Thông báo"),
        (f"{run('Số:')}{mark('tab')}{run('05')}", "Số:\t05"),
        (f"{run('một')}{mark('br')}{run('hai')}{mark('cr')}", "một\nhai\n"),
        (f"{run('hết trang')}{mark('br', type='page')}{run('đầu trang')}", "hết trang\fđầu trang"),
        (f"{run('52/NQ')}{mark('noBreakHyphen')}{run('CP')}", "52/NQ\u2011CP"),
        (f"{run('tri')}{mark('softHyphen')}{run('ển')}", "tri\xadển"),
        (mark("sym", font="Symbol", char="F0B7"), "•"),
        (f"<w:ins>{run('thêm')}</w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del>", "thêm"),
        (f"<w:moveTo>{run('đến')}</w:moveTo><w:moveFrom>{run('đi')}</w:moveFrom>", "đến"),
        (f"<w:hyperlink>{run('vbpl.vn')}</w:hyperlink>", "vbpl.vn"),
        (f"<w:smartTag><w:customXml>{run('Hà Nội')}</w:customXml></w:smartTag>", "Hà Nội"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('giữ')}</w:sdtContent></w:sdt>", "giữ"),
        (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Bấm')}</w:sdtContent></w:sdt>", ""),
        (f"<w:fldSimple w:instr='PAGE'>{run('2')}</w:fldSimple>", "2"),
        (field("DATE", run("05/3/2021")), "05/3/2021"),
        (field("IF", run("a") + field("REF", run("b")) + run("c")), "abc"),
        (run("Chữ hoa", "<w:caps/>"), "CHỮ HOA"),
        (run("ẩn", "<w:vanish/>") + run("hiện", "<w:vanish w:val='0'/>"), "hiện"),
        (f"{run('Hết')}{mark('lastRenderedPageBreak')}{mark('commentReference', id='1')}", "Hết"),
        (run("hiện") + run(" ", "<w:vanish/>"), "hiện"),
        (run("thừa") + mark("fldChar", fldCharType="end") + run(" dấu"), "thừa dấu"),
        (mark("sym", font="Symbol", char="Alpha") + mark("sym") + mark("sym", char="D800") + "<w:r/>", ""),
        (mark("sym", font="Symbol", char="41"), "A"),
        ("<w:oMath><w:r><w:t>x</w:t></w:r><w:r/><w:r><w:t>=1</w:t></w:r></w:oMath>", "x=1"),
        (f"<w:r><w:ruby><w:rt>{run('hán')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>", "漢"),
        (run("1") + mark("footnoteReference", id="2", customMarkFollows="true") + run("*"), "1*"),
        (f"<mc:AlternateContent><mc:Choice>{run('A')}</mc:Choice><mc:Fallback>{run('B')}</mc:Fallback></mc:AlternateContent>", "A"),
    ],
)  # fmt: skip
def test_words(inner: str, text: str) -> None:
    """Each kind of content gives the words that a reader of the page sees."""
    assert f"{text}\n" == text_of(f"<w:p>{inner}</w:p>")


def test_field_over_paragraphs() -> None:
    """A field may begin in one paragraph and end in another; its instruction is never text."""
    body = (
        para(mark("fldChar", fldCharType="begin"), "<w:r><w:instrText>TOC</w:instrText></w:r>")
        + para(run("vẫn là lệnh"), mark("fldChar", fldCharType="separate"), run("Mục lục"))
        + para(run("I. Kết quả"), mark("fldChar", fldCharType="end"), run(" 1"))
    )
    assert "\nMục lục\nI. Kết quả 1\n" == text_of(body)


def test_deleted_end_of_paragraph() -> None:
    """Paragraphs whose border was deleted are one."""
    gone = "<w:rPr><w:del/></w:rPr>"
    assert "Kết luận của\n" == text_of(para("Kết luận ", properties=gone) + para("của"))


def test_box_once() -> None:
    """A text box is read once, after the paragraph that it hangs on, with its place."""
    ingested = read_docx(docx(para("Thân", box("DỰ THẢO")) + para("Sau")), "a.docx")
    assert "Thân\nDỰ THẢO\nSau\n" == ingested.source.text
    assert "text box 1" == ingested.source.origin(5)


def test_notes() -> None:
    """Footnotes stand after the text, with the mark that refers to them."""
    notes = f"<w:footnote w:id='2'>{para('Đính kèm.')}</w:footnote>"
    body = para("theo danh sách", mark("footnoteReference", id="2"), ".") + para("Hết")
    assert "theo danh sách[1].\nHết\n\n[1] Đính kèm.\n" == text_of(body, footnotes=notes)


def test_notes_that_are_missing() -> None:
    """A mark that refers to no note stays in the text, and nothing is said after it."""
    assert "danh sách[1]\n\n" == text_of(para("danh sách", mark("endnoteReference", id="3")))


def test_header_by_columns() -> None:
    """A table that lays out the header is read column after column, with the place of each cell."""
    body = table(
        ("UBND TỈNH A\nSỞ B", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
        ("Số: 05/TB-SB", "A, ngày 05 tháng 3 năm 2021"),
        borders="single",
    )
    parsed = read_data(docx(body + para("THÔNG BÁO")), "a.docx", ".docx")
    header = parsed.notice.header
    assert header.issuing_body is not None
    assert header.place_date is not None
    assert ("SỞ B", "05/TB-SB") == (header.issuing_body.name, str(parsed.notice.number))
    assert "table 1, row 2, cell 2" == parsed.source.origin(parsed.source.text.index("A, ngày"))


def test_table_of_data_by_rows() -> None:
    """A table of data is read row by row, its cells parted by a pipe; a deleted row is gone."""
    body = table(("TT", "Đơn vị"), ("1", "Văn phòng\nSở"), borders="single")
    body = body.replace("</w:tbl>", "<w:tr><w:trPr><w:del/></w:trPr></w:tr></w:tbl>")
    assert "| TT | Đơn vị |\n| 1 | Văn phòng Sở |\n" == text_of(body)


def test_empty_cells() -> None:
    """A row without words is left out of data, and a column without words out of a layout."""
    data = table(("a", "b"), ("", " "), ("c", ""), borders="single")
    assert "| a | b |\n| c |  |\n" == text_of(data)
    nothing = "<w:tc></w:tc>"
    layout = table(("a", "b")).replace("<w:tc>", f"{nothing}<w:tc>", 1)
    assert "\na\n\nb\n\n" == text_of(layout)


def test_wide_tables_are_data() -> None:
    """No header or ending has four columns: such a table is data, with borders or without."""
    assert "| a | b | c | d |\n" == text_of(table(tuple("abcd")))


@pytest.mark.parametrize(
    ("own", "text"),
    [
        ("<w:tblStyle w:val='TableGrid'/>", "| a | b |\n"),
        ("<w:tblStyle w:val='TableGrid'/><w:tblBorders><w:top w:val='nil'/></w:tblBorders>", "\na\n\nb\n\n"),
        ("<w:tblStyle w:val='TableNormal'/>", "\na\n\nb\n\n"),
        ("<w:tblBorders><w:top w:val='single'/></w:tblBorders>", "| a | b |\n"),
        ("", "\na\n\nb\n\n"),
    ],
)  # fmt: skip
def test_borders(own: str, text: str) -> None:
    """A style of table gives borders, unless the table takes them away; then it only lays out."""
    cells = "".join(f"<w:tc>{para(words)}</w:tc>" for words in "ab")
    assert text == text_of(f"<w:tbl><w:tblPr>{own}</w:tblPr><w:tr>{cells}</w:tr></w:tbl>")


def test_place_in_diagnostics() -> None:
    """A problem tells the paragraph or the cell it was found in."""
    body = table(("SỞ B", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("Số:    /TB-SB", "")) + para(
        "THÔNG BÁO"
    )
    parsed = read_data(docx(body), "a.docx", ".docx")
    odd = [str(found) for found in parsed.report if found.code == "PA005"]
    assert odd
    assert all(line.startswith("table 1, row 2, cell 1: note PA005") for line in odd)


def level(index: int, form: str, text: str, more: str = "") -> str:
    """Return the definition of a level of a list."""
    return (
        f"<w:lvl w:ilvl='{index}'><w:start w:val='1'/><w:numFmt w:val='{form}'/>{more}"
        f"<w:lvlText w:val='{text}'/></w:lvl>"
    )


_LEVELS = (
    level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
    + level(3, "bullet", "-") + level(4, "decimal", "%2.%5.") + level(5, "lowerRoman", "(%6)")
    + level(6, "decimal", "%1.%2", "<w:isLgl/>") + level(7, "none", "") + level(8, "bullet", "\uf0b7")
)  # fmt: skip
_ARTICLES = level(0, "decimal", "Điều %1.", "<w:pStyle w:val='Dieu'/>") + level(
    1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>"
)
_NUMBERING = (
    f"<w:abstractNum w:abstractNumId='7'>{_LEVELS}</w:abstractNum>"
    "<w:abstractNum w:abstractNumId='8'><w:numStyleLink w:val='Muc'/></w:abstractNum>"
    f"<w:abstractNum w:abstractNumId='9'><w:styleLink w:val='Muc'/>{_ARTICLES}</w:abstractNum>"
    "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
    "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='1'><w:startOverride w:val='5'/></w:lvlOverride></w:num>"
    f"<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>{level(0, 'decimal', '%1/')}</w:lvlOverride></w:num>"
    "<w:num w:numId='4'><w:abstractNumId w:val='8'/></w:num>"
)  # fmt: skip


def item(num: int, index: int) -> str:
    """Return a paragraph of the list *num*."""
    return para(
        "x", properties=f"<w:numPr><w:ilvl w:val='{index}'/><w:numId w:val='{num}'/></w:numPr>"
    )


@pytest.mark.parametrize(
    ("items", "labels"),
    [
        ([(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], ["I.", "1.", "2.", "II.", "1."]),
        ([(1, 1), (1, 2), (1, 2), (1, 3), (1, 1), (1, 2)], ["1.", "a)", "b)", "-", "2.", "a)"]),
        ([(1, 1), (1, 4), (1, 4), (1, 1), (1, 4)], ["1.", "1.1.", "1.2.", "2.", "2.1."]),
        ([(1, 5)] * 4, ["(i)", "(ii)", "(iii)", "(iv)"]),
        ([(1, 0), (1, 0), (1, 1), (1, 6)], ["I.", "II.", "1.", "2.1"]),
        ([(1, 7), (1, 8)], ["", "•"]),
        ([(1, 1), (2, 1), (2, 1), (1, 1)], ["1.", "5.", "6.", "7."]),
        ([(1, 0), (3, 0), (3, 0)], ["I.", "1/", "2/"]),
        ([(4, 0), (4, 1), (4, 0), (4, 1)], ["Điều 1.", "1.", "Điều 2.", "2."]),
        ([(0, 0), (99, 0), (1, 12)], ["", "", ""]),
    ],
)
def test_numbering(items: list[tuple[int, int]], labels: list[str]) -> None:
    """Labels are computed as Word does: formats, restarts, overrides, levels within levels."""
    text = text_of("".join(item(*each) for each in items), numbering=_NUMBERING)
    assert [f"{label} x".strip() for label in labels] == text.splitlines()


@pytest.mark.parametrize("start", ["9" * 5000, "99999999999", "--5", "²", "x"])
def test_numbering_from_no_number(start: str) -> None:
    """A start that is no number of 32 bits is none."""
    numbering = _NUMBERING.replace("<w:start w:val='1'/>", f"<w:start w:val='{start}'/>")
    assert text_of(item(1, 0), numbering=numbering)


def test_numbering_from_the_largest_number() -> None:
    """A start that has no Roman form takes no time."""
    numbering = _NUMBERING.replace("<w:start w:val='1'/>", f"<w:start w:val='{2**31 - 1}'/>")
    assert str(2**31 - 1) in text_of(item(1, 0), numbering=numbering)


def test_numbering_by_style() -> None:
    """A style puts its paragraphs into a list, and the paragraph's own word takes them out."""
    styles = (
        "<w:style w:type='paragraph' w:styleId='Goc'><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Dieu'><w:basedOn w:val='Goc'/></w:style>"
    )
    styled = "<w:pStyle w:val='Dieu'/>"
    out = f"{styled}<w:numPr><w:numId w:val='0'/></w:numPr>"
    body = (
        para("a", properties=styled)
        + para("b", properties=out)
        + para("", properties=styled)
        + para("c", properties=styled)
    )
    text = text_of(body, numbering=_NUMBERING, styles=styles)
    assert ["Điều 1. a", "b", "Điều 2.", "Điều 3. c"] == text.splitlines()


def test_hidden_by_style() -> None:
    """What a style or the defaults say holds for a run that says nothing."""
    styles = (
        "<w:docDefaults><w:rPrDefault><w:rPr><w:caps/></w:rPr></w:rPrDefault></w:docDefaults>"
        "<w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
    )
    body = para(
        run("ẩn", "<w:rStyle w:val='An'/>"), run("Hiện"), run("Nhỏ", "<w:caps w:val='false'/>")
    )
    assert "HIỆNNhỏ\n" == text_of(body, styles=styles)


def test_styles_in_a_circle() -> None:
    """Styles that are based on each other end somewhere; what they say holds."""
    styles = (
        "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:caps/></w:rPr></w:style>"
    )
    assert "A\n" == text_of(para("a", properties="<w:pStyle w:val='A'/>"), styles=styles)


def test_fonts_side_by_side() -> None:
    """Among letters of a legacy font, other fonts and Unicode stay as they are."""
    old = "<w:rFonts w:ascii='.VnTime'/>"
    runs = (run("Số 1: "), run("Th«ng b¸o vÒ viÖc", old), run(" – nghỉ lễ", old), run("", old))
    assert "Số 1: Thông báo về việc – nghỉ lễ\n" == text_of(para(*runs))


@pytest.mark.parametrize(
    ("font", "text", "shown"),
    [
        (".VnTime", "Th«ng b¸o vÒ viÖc", "Thông báo về việc"),
        (".VnTimeH", "céng hoµ x· héi", "CỘNG HOÀ XÃ HỘI"),
        ("VNI-Times", "Thoâng baùo", "Thông báo"),
        ("VNI-Times", "Thông báo của Sở", "Thông báo của Sở"),
        (".VnTime", "Thông báo", "Thông báo"),
    ],
)
def test_legacy_fonts(font: str, text: str, shown: str) -> None:
    """Letters in a legacy font are converted, unless they are Unicode under the name of the font."""
    styled = f"<w:rFonts w:ascii='{font}'/>"
    assert f"{shown}\n" == text_of(para(run(text, styled)))
    assert ["IN008"] * (text != shown) == codes_of(para(run(text, styled)))


def test_reports() -> None:
    """Hidden words, tracked changes and words in the margins are reported; page numbers are not."""
    body = para(run("mật", "<w:vanish/>"), f"<w:ins>{run('thêm')}</w:ins>")
    header = para(field("PAGE", run("2")))
    assert ["IN006", "IN009"] == codes_of(body, header=header)
    assert ["IN010"] == codes_of(para("a"), footer=para("Công báo số 5"))


def test_macros() -> None:
    """Macros are reported, not run."""
    ingested = read_docx(docx(para("a"), files={"word/vbaProject.bin": b"x"}), "a.docm")
    assert ["IN007"] == [found.code for found in ingested.diagnostics]
