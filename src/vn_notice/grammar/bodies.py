"""Names of bodies and offices (*cơ quan, chức danh*) as they stand after "của"."""

import re

from vn_notice.grammar.fuzzy import bare
from vn_notice.grammar.numbers import UPPER
from vn_notice.vocabulary.organs import ORGAN_NOUNS, PARTY_NOUNS, TONED_NOUNS

#: How the name of a body or of the office of its head begins.
_HEADS = (
    "Chính phủ|Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Quốc hội|Bộ|Ủy ban|Uỷ ban|UBND"
    "|UBMTTQ|HĐND|Hội đồng|Ban|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy"
    "|Quận uỷ|Đảng ủy|Đảng uỷ|Thường trực|Thường vụ|Sở|Phòng|Cục|Chi cục|Tổng cục|Vụ|Viện"
    "|Văn phòng|VPCP|Trung tâm|Trường|Học viện|Đại học|Bệnh viện|Tòa án|Toà án|Kiểm toán"
    "|Ngân hàng|Thanh tra|Công an|Tổng công|Công ty|Tập đoàn|Giám đốc|Hiệu trưởng|Trưởng"
    "|Tổng Giám đốc|Bí thư|Tổng Bí thư|Trung ương|Đảng|Đoàn|Mặt trận|Liên đoàn|Hội|Liên minh"
    "|Bảo hiểm|Kho bạc|Tổng Thanh tra|Thống đốc|Chánh|Cơ quan|Thủ trưởng|Bộ Chính trị"
    "|Ban Bí thư|Khu|Xí nghiệp|Nhà|Đài|Báo|Hạt|Quân khu"
)
#: Syllables in small letters of which such names are made.
_SYLLABLES = (
    "an|bạc|báo|bang|bị|binh|bộ|cán|cấp|chấp|chất|chính|chức|công|cục|dân|dục|du|dụng|dựng"
    "|duyên|đại|đảng|đầu|đạo|điện|định|đoàn|đốc|động|đồng|đô|đối|đường|gia|giao|giáo|hạ|hàng"
    "|hành|hiểm|hoạch|hóa|hoá|học|hội|huyện|khí|khóa|khoá|khoán|khu|kiểm|kỹ|lao|lịch|lý|mại"
    "|mạng|môi|nam|ngân|ngành|nghệ|nghiệp|nghiên|ngoài|ngoại|nguyên|nhân|nhà|nội|nông|nước|phẩm"
    "|phạm|pháp|phát|phòng|phố|phủ|phục|phường|phương|quan|quản|quân|quận|quốc|quyền|ra|sản|sát"
    "|sâu|sinh|sông|tạo|tài|tác|tâm|tế|thành|thao|thanh|thị|thiết|thiểu|thể|thôn|thông|thư|thú"
    "|thuật|thuế|thương|thường|thủy|thuỷ|thủ|tịch|tỉnh|tin|toán|toàn|tra|trấn|triển|trị"
    "|trọng|trung|trưởng|trường|trực|truyền|tư|tướng|tuyên|tục|ty|tòa|toà|ủy|uỷ|ương|vận|văn"
    "|vật|vệ|viên|viễn|viện|vụ|xã|xây|xuất|y|đặc|tối|cao|tộc|nghị|trợ|luật|ngữ|sử|lực|lượng"
    "|ninh|chiến|hộ|cứu|thi|đua|khen|dược|trú|biên|giới|biển|đảo|rừng|lâm|thái|khẩu|nghiệm|tổ"
    "|tôn|tín|thực|kế|hải|cần|thẩm|lập|phụ|nữ|nhi|trẻ|em|cựu|niên|cơ|sở|cổ|phần|trách|nhiệm|hữu"
    "|hạn|chi|nhánh|khối|liên"
)
#: Words that look like syllables of a name and yet begin what the body did.
_ENDS = (
    "ban hành|thông báo|thông qua|công bố|đồng ý|quản lý về|chấp thuận|giao cho|tại|thành lập"
    "|cấp ngày|cấp cho|tổ chức lại|phát động|triển khai|ra ngày|định hướng|xây dựng"
    "|phòng, chống|toàn văn|liên quan|thực hiện|cơ sở|lập|tổ chức thực"
)
_WORD = (
    f"(?:(?!(?:Nghị|Quyết|Thông tư|Công văn|Văn bản|Kế hoạch số|Chỉ thị|Luật)\\b)"
    f"[{UPPER}][^\\W_]*+(?:[&.-][^\\W_]++)*+"
    f"|(?!(?:{_ENDS})\\b)(?:ban(?!\\shành)|{_SYLLABLES})(?![^\\W_]))"
)
_JOINED = (
    f"(?:\\s-\\s(?=[{UPPER}])|\\s(?:và|&)\\s(?=[{UPPER}])(?!(?:{_HEADS})(?![^\\W_]))|\\s{{1,3}})"
)
#: "Văn hóa, Thể thao và Du lịch": a comma within the name of one ministry.
_SERIES = f",\\s(?!(?:{_HEADS})\\s)[{UPPER}][^\\W_]*+(?:\\s[^\\W_,]++){{1,2}}?\\svà\\s(?=[{UPPER}])"
_BODY = re.compile(
    f"(?:{_HEADS})(?![^\\W_])(?:{_JOINED}{_WORD}|{_SERIES}{_WORD}){{0,24}}+(?:\\s[IVX]{{1,5}}\\b)?"
)


def match_body(text: str, start: int) -> int | None:
    """Return where the name of the body ends that begins at *start* of a folded text, or `None`.

    Example:
        >>> text = "của Bộ Nông nghiệp và Phát triển nông thôn về giống cây"
        >>> text[4 : match_body(text, 4)]
        'Bộ Nông nghiệp và Phát triển nông thôn'
    """
    found = _BODY.match(text, start)
    return found.end() if found else None


def opens_body(text: str) -> bool:
    """Return whether *text* begins with a noun for a body; all tone marks may be lost.

    Example:
        >>> opens_body("ĐÀI TRUYỀN HÌNH"), opens_body("DAI TRUYEN HINH"), opens_body("ĐẠI LẢNH")
        (True, True, False)
    """
    words = f"{bare(text)} "
    nouns = [noun for noun in (*ORGAN_NOUNS, *PARTY_NOUNS) if words.startswith(f"{noun} ")]
    if not nouns or any(" " in noun for noun in nouns):
        return bool(nouns)
    written = text.partition(" ")[0].lower()
    return bare(text) == text.lower() or written == TONED_NOUNS.get(nouns[0], written)
