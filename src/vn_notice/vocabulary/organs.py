"""Nouns that name bodies, and places, without tone marks, as recognisers see them."""

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
    "toa soan", "tram", "trai", "vien thong", "vien", "vien kiem sat", "vu", "xi nghiep",
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
