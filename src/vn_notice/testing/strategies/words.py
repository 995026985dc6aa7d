"""The words of which customary notices are drawn; names of bodies and persons are invented."""

from vn_notice.vocabulary.signing import SigningAuthority

STARTS = [
    "Triển khai", "Rà soát", "Bố trí", "Hoàn thành", "Phối hợp", "Tập trung", "Các cơ quan",
    "Tiếp tục", "Đẩy mạnh", "Ủy ban nhân dân các huyện", "Sở Tài chính", "Bảo đảm",
]  # fmt: skip
WORDS = """
    thực hiện công tác kế hoạch nhiệm vụ phát triển kinh tế xã hội địa phương bảo đảm tiến độ
    chất lượng kinh phí nguồn vốn dự án chính sách đời sống nhân dân vùng khó khăn giai đoạn
    hiệu quả kịp thời
    """.split()
TYPES = {"THÔNG BÁO": "TB", "KẾ HOẠCH": "KH", "HƯỚNG DẪN": "HD"}
STATE_BODIES = [
    ("UBND TỈNH AN BÌNH", "SỞ NỘI VỤ", "SNV"), (None, "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "UBND"),
    (None, "BỘ TÀI CHÍNH", "BTC"), ("BỘ CÔNG THƯƠNG", "TRƯỜNG ĐẠI HỌC ĐÔNG HẢI", "ĐHĐH"),
]  # fmt: skip
PARTY_BODIES = [(None, "TỈNH ỦY AN BÌNH", "TU"), ("TỈNH ỦY AN BÌNH", "BAN TỔ CHỨC", "BTCTU")]
PLACES = ["Hà Nội", "An Bình", "Đồng Nai", "Thành phố Hồ Chí Minh"]
ISSUERS = ["Chính phủ", "Thủ tướng Chính phủ"]
SURNAMES = """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lương Nông
    Tạ Hà
    """.split()
MIDDLES = """
    Văn Thị Đức Thanh Minh Quang Hữu Ngọc Thu Xuân Đình Anh Kim Bích Duy Hoàng Quốc Hồng
    """.split()
GIVEN = """
    Bình Hạnh Sơn Lan Tùng Yến Khang Hòa Dũng Hiếu Nghĩa Phúc Thảo Trang Quỳnh Nhung Tuấn Vinh
    Thủy Hương Liên Mai Oanh Phượng Tâm Thắng Cường Đạt Giang Hải Khánh Linh Long Mạnh Nga Ngân
    Phong Quyên Tú Uyên
    """.split()
OFFICES = [
    "Trưởng Ban Dân tộc", "Phó Chủ tịch UBND tỉnh", "Giám đốc Sở Tài chính", "Tỉnh ủy viên",
    "Chánh Văn phòng", "Bí thư Tỉnh ủy",
]  # fmt: skip
GROUPS = ["lãnh đạo các sở", "đại diện các cơ quan của tỉnh", "lãnh đạo UBND các huyện"]
UNITS = ["Sở Tài chính", "Sở Tư pháp", "Văn phòng UBND tỉnh"]
RECIPIENTS = [
    ("Như trên", None), ("Các phòng", None), ("Lãnh đạo Ban (để b/c)", "để b/c"),
    ("UBND các huyện, thành phố", None),
    ("Trang Thông tin điện tử", None), ("Các sở, ban, ngành (để thực hiện)", "để thực hiện"),
]  # fmt: skip
SIGNINGS: list[list[tuple[str, SigningAuthority | None]]] = [
    [("CHỦ TỊCH", None)],
    [("TL. TRƯỞNG BAN", SigningAuthority.BY_ORDER), ("CHÁNH VĂN PHÒNG", None)],
    [("KT. GIÁM ĐỐC", SigningAuthority.FOR), ("PHÓ GIÁM ĐỐC", None)],
    [("TM. ỦY BAN NHÂN DÂN", SigningAuthority.ON_BEHALF), ("CHỦ TỊCH", None)],
]
#: The organs in symbols of administrative and legal documents, and of those of the Party.
ORGANS = "UBND HĐND BTC BNV BTNMT SNV STC BDT VPCP TTCP TTg CP ĐHQGHN".split()
PARTY_ORGANS = "TW BTCTW VPTW TU BTCTU HU ĐU".split()
