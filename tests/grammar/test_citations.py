"""Citations: their extent, type, date and issuer; lists; laws by name; false friends."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_notice.grammar.bodies import match_body
from vn_notice.grammar.citations import CitationMatch, find_citations


def words(text: str) -> list[str]:
    """Return the words of the citations in *text*."""
    return [text[found.start : found.end] for found in find_citations(text)]


def only(text: str) -> CitationMatch:
    """Return the one citation in *text*."""
    (found,) = find_citations(text)
    return found


@pytest.mark.parametrize(
    ("before", "cited", "after"),
    [
        (
            "theo ",
            "Quyết định số 12/QĐ-TTg ngày 14/3/2016 của Thủ tướng Chính phủ",
            " về phê duyệt",
        ),
        ("gắn với ", "Kết luận số 65-KL/TW, ngày 30/10/2019 của Bộ Chính trị", " về công tác"),
        ("thực hiện ", "Nghị quyết số 24-NQ/ TW", " về dân tộc"),
        ("Theo ", "Nghị định số 72/2007/NĐ- CP ngày 07 tháng 5 năm 2007 của Chính phủ", " mới đạt"),
        ("cấp xã theo ", "771/QĐ-TTg", "."),
        ("Thực hiện ", "Quyết định 1315/QĐ-TTg", ", các đơn vị"),
        ("Căn cứ ", "Luật Xây dựng số 50/2014/QH13 ngày 18/6/2014", ";"),
        ("và ", "Luật số 55/2024/QH15 ngày 29/11/2024", ";"),
        ("theo ", "Kế hoạch kiểm tra số 36/SCT-CN ngày 28/5/2026", ", Sở"),
        ("", "Nghị định của Chính phủ về quản lý, bảo trì công trình số 06/2021/NĐ-CP", ";"),
        ("(", "Quyết định ban hành số 79/2022/VHU/QĐ", ")"),
        ("kèm ", "Giấy chứng nhận số 123/GCN ngày 05/7/2025 của Công an tỉnh Lào Cai", " về"),
        ("theo ", "Quyết định số 1/QĐ-UBND ngày 31/4/2020 của UBND xã", "."),
        ("", "Quyết định số 9/QĐ-UBND của UBND huyện Long Thành ngày 03/5/2020", " về"),
        ("", "Báo cáo số 1324 ngày 12/5/2020 của Bộ Nội vụ", ""),
        ("tại ", "Nghị định 15/CP", " trước đây"),
        ("theo ", "Quy chuẩn kỹ thuật quốc gia QCVN 01:2019/BCT của Bộ Công Thương", " và"),
        ("vượt ", "QCVN 40:2011/BTNMT", " (cột A)"),
    ],
)
def test_a_citation_ends_where_its_words_end(before: str, cited: str, after: str) -> None:
    """A citation runs from the type to the issuer and no further."""
    assert [cited] == words(before + cited + after)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (("Quyết định", "2016-03-14", "Bộ Y tế"), "Quyết định 2/QĐ-BYT ngày 14/3/2016 của Bộ Y tế"),
        (("văn bản", "2013-07-29", None), "tại văn bản số 87/UBND-KTN ngày 29 tháng 7 năm 2013"),
        (("Thông tri", None, None), "Thông tri số 03/TT-HĐT"),
        (("Quyết định", None, "UBND xã"), "Quyết định số 1/QĐ-UBND ngày 31/4/2020 của UBND xã"),
        (("NGHỊ ĐỊNH", None, None), "NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP"),
        ((None, None, None), "771/QĐ-TTg"),
        ((None, "2025-07-01", None), "phòng cháy, chữa cháy số 66/NT-PCCC ngày 01/7/2025"),
    ],
)  # fmt: skip
def test_the_parts_of_a_citation_are_read(
    expected: tuple[str | None, str | None, str | None], text: str
) -> None:
    """Type, date and issuer are those printed; what is missing or impossible is `None`."""
    found = only(text)
    assert expected == (
        found.document_type,
        found.date and found.date.isoformat(),
        found.issuer,
    )


def test_the_number_stands_within_the_citation() -> None:
    """The number has its own place within the citation."""
    text = "theo Công văn số 12/UBND-VX ngày 03/4/2020"
    found = only(text)
    number = text[found.number_start : found.number_end]
    expected = "12/UBND-VX"
    assert expected == number


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            [
                ("Nghị định", "Nghị định số 72/2007/NĐ-CP"),
                ("Nghị định", "số 12/2008/NĐ-CP ngày 20/10/2008"),
                ("Nghị định", "số 5/2005/NĐ-CP"),
            ],
            "các Nghị định số 72/2007/NĐ-CP, số 12/2008/NĐ-CP ngày 20/10/2008 và số 5/2005/NĐ-CP",
        ),
        (
            [
                ("Quyết định", "Quyết định số 9/QĐ-TTg"),
                ("Quyết định", "80/2008/QĐ-TTg"),
                ("Công văn", "Công văn số 76/UBND-NN"),
            ],
            "các Quyết định số 9/QĐ-TTg, 80/2008/QĐ-TTg và Công văn số 76/UBND-NN",
        ),
        (
            [("văn bản", "văn bản số 14/UBND-NN ngày 3/4/2026"), ("văn bản", "số 15/TTr-UBND")],
            "các văn bản số 14/UBND-NN ngày 3/4/2026 và số 15/TTr-UBND",
        ),
        (
            [("Nghị định", "Nghị định số 15/2020/NĐ-CP"), (None, "16/2020/TT-BXD")],
            "Nghị định số 15/2020/NĐ-CP, 16/2020/TT-BXD",
        ),
    ],
)  # fmt: skip
def test_one_type_governs_a_list(expected: list[tuple[str | None, str]], text: str) -> None:
    """Each number of a list is a citation of the type before it, unless its symbol differs."""
    found = find_citations(text)
    assert expected == [(one.document_type, text[one.start : one.end]) for one in found]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["Luật Đấu thầu"], "theo quy định của Luật Đấu thầu, trình Ủy ban nhân dân xã"),
        (["Luật Đất đai", "Luật Nhà ở"], "Luật Đất đai và Luật Nhà ở được thực hiện"),
        (
            ["Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"],
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        ),
        (["Luật Phòng, chống tham nhũng năm 2018"], "Luật Phòng, chống tham nhũng năm 2018"),
        (["Luật Phòng cháy và chữa cháy"], "Luật Phòng cháy và chữa cháy; các văn bản"),
        (["Bộ luật Lao động"], "theo Bộ luật Lao động"),
        (["Pháp lệnh Thú y"], "phòng dịch theo Pháp lệnh Thú y; kinh phí"),
        (["Hiến pháp năm 2013"], "Hiến pháp năm 2013"),
        ([], "Khoa Luật Kinh tế của Trường Đại học Luật Hà Nội; Luật sư; kỷ Luật, kỷ cương"),
    ],
)  # fmt: skip
def test_laws_are_cited_by_name(expected: list[str], text: str) -> None:
    """A law needs no number; its name ends before what is said of it."""
    assert expected == words(text)


@pytest.mark.parametrize(
    "text",
    [
        "ngày 15/01/2021, đạt 98/100, từ ngày 22/10 – 28/10/2025",
        "Chương trình 135/2020",
        "ĐT: 0320.3.555.217; 024/3456-789",
        "60 km/h, 5 m3/ngày, 500.000 đồng/người",
        "số 12/5 đường Lê Lợi, số 12/A Trần Phú, Phòng 12/A2-B1",
        "lần thứ I/2026, quý IV/2013",
        "https://a.vn/12/TB-UBND, x@12/TB-UBND",
        "Thường trực HĐND-UBND",
        "Nghị quyết số 18 về đổi mới",
        "Thông tư số .../2021/TT-BTC ngày ..../…/2021",
    ],
)
def test_false_friends_are_no_citations(text: str) -> None:
    """Dates, fractions, addresses, units and blank numbers cite nothing."""
    assert not words(text)


@pytest.mark.parametrize(
    "name",
    [
        "Chính phủ",
        "Bộ Văn hóa, Thể thao và Du lịch",
        "Bộ Lao động - Thương binh và Xã hội",
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai",
        "Ban Chấp hành Trung ương Đảng khóa IX",
        "Trung tâm Phục vụ hành chính công xã",
        "Hiệu trưởng Trường Đại học Sư phạm Hà Nội",
    ],
)
@pytest.mark.parametrize(
    "after", ["", " về việc", " ban hành quy chế", " quy định", ", Sở Tài chính"]
)
def test_the_name_of_a_body_is_whole(name: str, after: str) -> None:
    """The name of a body ends before what the body did and before another body."""
    assert len(name) == match_body(name + after, 0)


LIKE_CITATIONS = st.lists(
    st.sampled_from(
        "các |Nghị định |Luật |Đất đai|số |và |, |12/2020/NĐ-CP|5-NQ/ TW| ngày |3/4/2020| của "
        "|Chính phủ|UBND tỉnh|.|\n|1/GCN|ê\u0323".split("|")
    ),
    max_size=14,
).map("".join)


@given(st.one_of(LIKE_CITATIONS, st.text()))
def test_citations_stand_in_order_within_the_text(text: str) -> None:
    """Citations do not overlap, lie within the text and hold their numbers."""
    found = find_citations(text)
    spans = [at for one in found for at in (one.start, one.end)]
    assert sorted(spans) == spans
    assert all(0 <= at <= len(text) for at in spans)
    for one in found:
        start, end = one.number_start or one.start, one.number_end or one.end
        assert one.start <= start < end <= one.end


@given(LIKE_CITATIONS)
def test_decomposed_text_cites_the_same(text: str) -> None:
    """Composed and decomposed letters give the same numbers."""
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert [one.number for one in find_citations(composed)] == [
        one.number for one in find_citations(decomposed)
    ]


SHORT = [
    ("Thông tư số 22/2014/TT-NHNN (Thông tư 22); Điều 4 Thông tư số 22.", [None, 0, 0]),
    ("Nghị định 15/2020/NĐ-CP. Nghị định số 15/2020/NĐ-CP", [None, 0]),
    ("Quyết định số 771/QĐ-TTg, Quyết định số 771 ngày 20/6/2018", [None, 0]),
    ("Thông tư 22 nói trên; Thông tư số 22/2014/TT-NHNN", [None]),
    ("Thông tư số 22/2014/TT-NHNN, Nghị định 22, Thông tư 23, Thông tư 22.5", [None]),
]


@pytest.mark.parametrize(("text", "expected"), SHORT)
def test_later_mentions_refer_to_the_first(text: str, expected: list[int | None]) -> None:
    """A short mention has the number of the first full one of its type, and refers to it."""
    found = find_citations(text)

    assert expected == [citation.refers_to for citation in found]
    assert len({str(citation.number) for citation in found}) == 1
