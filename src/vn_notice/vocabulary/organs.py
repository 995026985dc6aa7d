"""Nouns that name bodies, and places, without tone marks, as recognisers see them."""

from types import MappingProxyType

#: First words of the name of a body (*cơ quan, tổ chức*).
ORGAN_NOUNS = (
    "an ninh", "ban", "bao hiem", "bao", "benh vien", "bo", "bo chi huy", "bo tu lenh", "bql",
    "cang", "chi bo", "chi cuc", "chi nhanh", "chinh phu", "cong an", "cong doan", "cong ty", "cty",
    "cuc", "dai", "dai hoc", "dang bo", "dang doan", "dang uy", "doan", "hat", "hdnd", "hoc vien",
    "hoi", "hoi dong", "hop tac xa", "huyen uy", "khoa", "kho bac", "lien doan", "lien hiep",
    "mat tran", "nha xuat ban", "ngan hang", "phong", "quan uy", "quoc hoi",
    "quy", "quan khu", "so", "tap doan", "thanh tra", "thanh uy", "thi uy", "thu tuong",
    "tieu ban", "tinh uy", "to", "toa an", "tong cong ty", "tong cuc", "trung tam", "truong",
    "tran", "ubmttq", "ubnd", "uy ban", "van phong", "buu dien", "cang vu", "dien luc", "doi",
    "hiep hoi", "khach san", "lam truong", "lien hop", "nha may", "nong truong", "phan hieu",
    "bao tang", "bch", "bcd", "bhxh", "bvdk", "chi doan", "co quan", "co so", "khu bao ton",
    "kiem toan", "ldld", "lien minh", "nha hat", "nha thieu nhi", "nha van hoa", "phan vien",
    "binh doan", "bo doi", "cdcs", "hai doan", "lu doan", "quan chung", "quan doan", "quan doi",
    "su doan", "tand", "tap chi", "thu vien", "thpt", "tong lien doan", "trung doan", "trung uong",
    "ttyt", "vksnd", "vuon quoc gia",
    "toa soan", "tram", "trai", "vien thong", "vien", "vien kiem sat", "vu", "xi nghiep",
)  # fmt: skip

#: Nouns of one syllable that other words are like but for the tone: "ĐÀI" and the place "ĐẠI LẢNH".
TONED_NOUNS = MappingProxyType(
    {
        "bao": "báo", "bo": "bộ", "cang": "cảng", "cuc": "cục", "dai": "đài", "doan": "đoàn",
        "doi": "đội", "hat": "hạt", "hoi": "hội", "phong": "phòng", "quy": "quỹ", "so": "sở",
        "to": "tổ", "trai": "trại", "tram": "trạm", "tran": "trạn", "truong": "trường",
        "vien": "viện", "vu": "vụ",
    }
)  # fmt: skip

#: Names of bodies that say nothing yet: the next line goes on with them.
BARE_NOUNS = (
    "ban chi dao", "ban chi huy", "ban quan ly", "benh vien", "bo", "chi cuc", "cong ty", "cuc",
    "hoc vien", "hoi dong", "phong", "so", "tong cong ty", "trung tam", "truong", "truong dai hoc",
    "truong tieu hoc", "truong trung hoc", "vien", "cong ty tnhh mot thanh vien", "benh vien da",
    "chi bo truong",
)  # fmt: skip

#: Party committees, some of which begin with the name of a unit.
PARTY_NOUNS = (
    "tinh uy", "thanh uy", "huyen uy", "thi uy", "quan uy", "xa uy", "phuong uy", "dang uy",
)  # fmt: skip

#: Administrative units, which continue the name of a body on a line of their own.
UNIT_NOUNS = (
    "tinh", "thanh pho", "tp", "tp.", "quan", "huyen", "thi xa", "thi tran", "xa", "phuong",
    "dac khu", "khu vuc",
)  # fmt: skip

#: How the names of committees and organs of the Party begin, in capitals as a header has them.
PARTY_BODIES = (
    "ĐẢNG BỘ", "ĐẢNG ỦY", "ĐẢNG UỶ", "TỈNH ỦY", "TỈNH UỶ", "THÀNH ỦY", "THÀNH UỶ", "HUYỆN ỦY",
    "HUYỆN UỶ", "QUẬN ỦY", "QUẬN UỶ", "THỊ ỦY", "THỊ UỶ", "CHI BỘ", "BAN CHẤP HÀNH TRUNG ƯƠNG",
)  # fmt: skip

#: Abbreviations in names of bodies, and what they stand for. TNHH, MTV and CP are not among them:
#: they are part of the registered name of many companies.
ORGAN_ABBREVIATIONS = MappingProxyType(
    {
        "UBND": "ỦY BAN NHÂN DÂN",
        "HĐND": "HỘI ĐỒNG NHÂN DÂN",
        "MTTQ": "MẶT TRẬN TỔ QUỐC",
        "UBMTTQ": "ỦY BAN MẶT TRẬN TỔ QUỐC",
        "TAND": "TÒA ÁN NHÂN DÂN",
        "VKSND": "VIỆN KIỂM SÁT NHÂN DÂN",
        "BQL": "BAN QUẢN LÝ",
        "BCH": "BAN CHẤP HÀNH",
        "BCĐ": "BAN CHỈ ĐẠO",
        "GD&ĐT": "GIÁO DỤC VÀ ĐÀO TẠO",
        "GDĐT": "GIÁO DỤC VÀ ĐÀO TẠO",
        "LĐTBXH": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        "GTVT": "GIAO THÔNG VẬN TẢI",
        "TNMT": "TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        "NNPTNT": "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
        "ĐH": "ĐẠI HỌC",
        "CĐ": "CAO ĐẲNG",
        "THPT": "TRUNG HỌC PHỔ THÔNG",
        "THCS": "TRUNG HỌC CƠ SỞ",
        "VP": "VĂN PHÒNG",
        "TP": "THÀNH PHỐ",
        "TT": "TRUNG TÂM",
    }
)

#: Departments of a province or of a lower unit, which need its name to be told apart.
LOCAL_DEPARTMENTS = (
    "NỘI VỤ", "TƯ PHÁP", "TÀI CHÍNH", "KẾ HOẠCH VÀ ĐẦU TƯ", "CÔNG THƯƠNG", "XÂY DỰNG", "Y TẾ",
    "GIÁO DỤC VÀ ĐÀO TẠO", "GIAO THÔNG VẬN TẢI", "GIAO THÔNG CÔNG CHÁNH", "DU LỊCH", "VĂN HÓA",
    "TÀI NGUYÊN VÀ MÔI TRƯỜNG", "NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "THÔNG TIN VÀ TRUYỀN THÔNG",
    "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    "VĂN HÓA VÀ THỂ THAO", "VĂN HÓA, THỂ THAO VÀ DU LỊCH", "KHOA HỌC VÀ CÔNG NGHỆ", "NGOẠI VỤ",
    "DÂN TỘC VÀ TÔN GIÁO", "QUY HOẠCH - KIẾN TRÚC",
)  # fmt: skip

#: Words in names of bodies whose ministers say what stands before the name of who signs: armed
#: forces, education, health, science (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 7 điểm c).
TITLES_BY_MINISTRY = (
    "TRƯỜNG", "ĐẠI HỌC", "HỌC VIỆN", "VIỆN", "GIÁO DỤC", "Y TẾ", "DƯỢC", "KHOA HỌC", "QUÂN",
    "QUỐC PHÒNG", "TƯ LỆNH", "CÔNG AN", "BỘ ĐỘI", "BIÊN PHÒNG", "CẢNH SÁT", "KIỂM SOÁT BỆNH TẬT",
)  # fmt: skip
