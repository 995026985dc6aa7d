"""Nouns that name bodies, places and offices, without tone marks, as recognisers see them."""

#: First words of the name of a body (*cơ quan, tổ chức*).
ORGAN_NOUNS = (
    "an ninh", "ban", "bao hiem", "bao", "benh vien", "bo", "bo chi huy", "bo tu lenh", "bql",
    "cang", "chi bo", "chi cuc", "chi nhanh", "chinh phu", "cong an", "cong doan", "cong ty", "cty",
    "cuc", "dai", "dai hoc", "dang bo", "dang doan", "dang uy", "doan", "hat", "hdnd", "hoc vien",
    "hoi", "hoi dong", "hop tac xa", "huyen uy", "khoa", "kho bac", "lien doan", "lien hiep",
    "mat tran", "nha xuat ban", "ngan hang", "phong", "quan uy", "quoc hoi", "quy", "quan khu", "so",
    "tap doan", "thanh tra", "thanh uy", "thi uy", "thu tuong", "tieu ban", "tinh uy", "to",
    "toa an", "tong cong ty", "tong cuc", "trung tam", "truong", "tran", "ubmttq", "ubnd", "uy ban",
    "van phong", "vien", "vien kiem sat", "vu", "xi nghiep",
)  # fmt: skip

#: Administrative units, which continue the name of a body on a line of their own.
UNIT_NOUNS = (
    "tinh", "thanh pho", "tp", "tp.", "quan", "huyen", "thi xa", "thi tran", "xa", "phuong",
    "dac khu", "khu vuc",
)  # fmt: skip

#: Words that tell an office (*chức vụ*) in a signature or beside a name.
OFFICE_WORDS = (
    "truong", "pho", "chu tich", "giam doc", "chanh", "bi thu", "thu tuong", "uy vien", "thu ky",
    "chu nhiem", "tong", "hieu truong", "vien truong", "tham phan", "kiem sat vien", "tu lenh",
    "chinh uy", "chi huy", "ke toan", "chuyen vien", "dai dien", "quyen", "nguoi", "thu truong",
    "doi truong", "to truong", "thuong truc", "tham muu", "dai bieu", "tong bien tap", "hieu pho",
    "vien pho", "chanh an", "chanh thanh tra", "quan doc", "bi thu",
)  # fmt: skip
