"""Marks of secrecy, urgency and circulation (*dấu chỉ mức độ*) that stand in the header."""

from vn_notice.vocabulary.base import Vocabulary

_PL1_III = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2"


class MarkKind(Vocabulary):
    """What a mark in the header says."""

    SECRECY = "secrecy", "dấu chỉ độ mật", "degree of secrecy", f"{_PL1_III} điểm a"
    URGENCY = "urgency", "dấu chỉ mức độ khẩn", "degree of urgency", f"{_PL1_III} điểm b"
    CIRCULATION = "circulation", "chỉ dẫn phạm vi lưu hành", "who may see it", f"{_PL1_III} điểm c"
    DRAFT = "draft", "dự thảo", "a draft, not yet issued"


#: The marks by their words; HÒA and HOẢ are spelled both ways in the decree itself.
MARKS = {
    "TUYỆT MẬT": MarkKind.SECRECY,
    "TỐI MẬT": MarkKind.SECRECY,
    "MẬT": MarkKind.SECRECY,
    "HỎA TỐC": MarkKind.URGENCY,
    "HOẢ TỐC": MarkKind.URGENCY,
    "HỎA TỐC HẸN GIỜ": MarkKind.URGENCY,
    "HOẢ TỐC HẸN GIỜ": MarkKind.URGENCY,
    "THƯỢNG KHẨN": MarkKind.URGENCY,
    "KHẨN": MarkKind.URGENCY,
    "XEM XONG TRẢ LẠI": MarkKind.CIRCULATION,
    "LƯU HÀNH NỘI BỘ": MarkKind.CIRCULATION,
    "TÀI LIỆU HỘI NGHỊ": MarkKind.CIRCULATION,
    "TÀI LIỆU THU HỒI": MarkKind.CIRCULATION,
    "DỰ THẢO": MarkKind.DRAFT,
}
