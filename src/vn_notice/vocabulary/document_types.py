"""Types of documents and their abbreviations (*tên loại và chữ viết tắt*)."""

from types import MappingProxyType

import attrs

_ADMINISTRATIVE = "NĐ 30/2020/NĐ-CP, Điều 7 và Phụ lục III, Mục I"
_LEGAL = "Luật Ban hành văn bản quy phạm pháp luật, Điều 4"
_PARTY = "Hướng dẫn 05-HD/VPTW, mục I.3.1.2"


@attrs.frozen
class DocumentTypeEntry:
    """One type of document: its code as it stands in a symbol, its name, its legal source."""

    code: str
    name: str
    law: str


def _entries(law: str, *rows: tuple[str, str]) -> tuple[DocumentTypeEntry, ...]:
    return tuple(DocumentTypeEntry(code, name, law) for code, name in rows)


#: Công văn and Thư công have no abbreviation in the decree; "CV" is practice and Party form.
ADMINISTRATIVE_TYPES = _entries(
    _ADMINISTRATIVE,
    ("NQ", "Nghị quyết"),
    ("QĐ", "Quyết định"),
    ("CT", "Chỉ thị"),
    ("QC", "Quy chế"),
    ("QyĐ", "Quy định"),
    ("TC", "Thông cáo"),
    ("TB", "Thông báo"),
    ("HD", "Hướng dẫn"),
    ("CTr", "Chương trình"),
    ("KH", "Kế hoạch"),
    ("PA", "Phương án"),
    ("ĐA", "Đề án"),
    ("DA", "Dự án"),
    ("BC", "Báo cáo"),
    ("BB", "Biên bản"),
    ("TTr", "Tờ trình"),
    ("HĐ", "Hợp đồng"),
    ("CV", "Công văn"),
    ("CĐ", "Công điện"),
    ("BGN", "Bản ghi nhớ"),
    ("BTT", "Bản thỏa thuận"),
    ("GUQ", "Giấy ủy quyền"),
    ("GM", "Giấy mời"),
    ("GGT", "Giấy giới thiệu"),
    ("GNP", "Giấy nghỉ phép"),
    ("PG", "Phiếu gửi"),
    ("PC", "Phiếu chuyển"),
    ("PB", "Phiếu báo"),
    ("SY", "Bản sao y"),
    ("TrS", "Bản trích sao"),
    ("SL", "Bản sao lục"),
)

LEGAL_TYPES = _entries(
    _LEGAL,
    ("NĐ", "Nghị định"),
    ("TT", "Thông tư"),
    ("TTLT", "Thông tư liên tịch"),
    ("NQ", "Nghị quyết"),
    ("NQLT", "Nghị quyết liên tịch"),
    ("QĐ", "Quyết định"),
    ("L", "Lệnh"),
    ("CT", "Chỉ thị"),
    ("PL", "Pháp lệnh"),
    ("VBHN", "Văn bản hợp nhất"),
)

#: QĐ stands for both Quyết định and Quy định; QĐi and TƯ are older spellings.
PARTY_TYPES = _entries(
    _PARTY,
    ("NQ", "Nghị quyết"),
    ("QĐ", "Quyết định"),
    ("QĐi", "Quy định"),
    ("QyĐ", "Quy định"),
    ("QC", "Quy chế"),
    ("CT", "Chỉ thị"),
    ("CTr", "Chương trình"),
    ("TT", "Thông tri"),
    ("TTr", "Tờ trình"),
    ("KL", "Kết luận"),
    ("TB", "Thông báo"),
    ("TC", "Thông cáo"),
    ("HD", "Hướng dẫn"),
    ("KH", "Kế hoạch"),
    ("QH", "Quy hoạch"),
    ("ĐA", "Đề án"),
    ("PA", "Phương án"),
    ("DA", "Dự án"),
    ("BC", "Báo cáo"),
    ("BB", "Biên bản"),
    ("CV", "Công văn"),
    ("GM", "Giấy mời"),
    ("GGT", "Giấy giới thiệu"),
)

ADMINISTRATIVE_CODES = frozenset(entry.code for entry in ADMINISTRATIVE_TYPES)
LEGAL_CODES = frozenset(entry.code for entry in LEGAL_TYPES)
PARTY_CODES = frozenset(entry.code for entry in PARTY_TYPES)

#: Code by name, for reading a printed type; the administrative code wins where lists differ.
CODE_BY_NAME = MappingProxyType(
    {
        entry.name: entry.code
        for entry in (*PARTY_TYPES, *LEGAL_TYPES, *ADMINISTRATIVE_TYPES)
        if entry.code != "QĐi"
    }
)

#: The codes of technical regulations and standards (Luật Tiêu chuẩn và quy chuẩn kỹ thuật).
STANDARDS = {
    "QCVN": "Quy chuẩn kỹ thuật quốc gia",
    "QCĐP": "Quy chuẩn kỹ thuật địa phương",
    "TCVN": "Tiêu chuẩn quốc gia",
    "TCXDVN": "Tiêu chuẩn xây dựng Việt Nam",
    "TCCS": "Tiêu chuẩn cơ sở",
}

#: The forms of copies, and the abbreviation of each: Phụ lục I, Phần II; Phụ lục III, Mục I.
COPY_FORMS = MappingProxyType({"SAO Y": "SY", "SAO LỤC": "SL", "TRÍCH SAO": "TrS"})
