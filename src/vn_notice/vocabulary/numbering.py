"""How documents are numbered, and how the parts of their body are labelled."""

from vn_notice.vocabulary.base import Vocabulary

#: The letters of *điểm* in order; ă, â, ê, ô, ơ and ư are skipped (NĐ 30/2020, Điều 8.2 shows it).
POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_PL1_3 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3"
_PL1_6 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6"


class NumberForm(Vocabulary):
    """The order in which a number and symbol is written."""

    ADMINISTRATIVE = "administrative", "số văn bản hành chính", "such as 05/TB-BDT", _PL1_3
    LEGAL = (
        "legal",
        "số văn bản quy phạm pháp luật",
        "such as 30/2020/NĐ-CP",
        "Nghị định 78/2025/NĐ-CP, Phụ lục I",
    )
    PARTY = "party", "số văn bản của Đảng", "such as 65-KL/TW", "Hướng dẫn 05-HD/VPTW, mục I.3"
    SPACED = (
        "spaced",
        "số viết cách ký hiệu",
        "such as 56 TB/UB, before 2005 and in the Youth Union",
    )
    STANDARD = (
        "standard",
        "số hiệu quy chuẩn, tiêu chuẩn",
        "such as QCVN 01:2019/BCT",
        "Luật Tiêu chuẩn và quy chuẩn kỹ thuật",
    )
    BARE = "bare", "số không có ký hiệu", "a number without a symbol, such as 11324"


class LabelStyle(Vocabulary):
    """The style of a label that opens a part of the body."""

    PART = "part", "phần", "Phần I", _PL1_6
    CHAPTER = "chapter", "chương", "Chương I", _PL1_6
    TITLED_SECTION = "titled-section", "mục", "Mục 1", _PL1_6
    ARTICLE = "article", "điều", "Điều 1.", _PL1_6
    UPPER_LETTER = "upper-letter", "chữ cái in hoa", "A."
    ROMAN = "roman", "mục đánh số La Mã", "I.", _PL1_6
    ARABIC = "arabic", "khoản", "1.", _PL1_6
    DECIMAL = "decimal", "số thập phân", "1.1."
    LOWER_LETTER = "lower-letter", "điểm", "a)", _PL1_6
    LOWER_ROMAN = "lower-roman", "số La Mã thường", "(i)"
    PARENTHESISED = "parenthesised", "số trong ngoặc", "(1)"
    BULLET = "bullet", "gạch đầu dòng", "-, +, •, *"
