"""Customary words of notices (*cụm từ thường dùng*), without tone marks, as recognisers see them.

They were gathered from issued documents; the law prescribes none of them but "Căn cứ" (NĐ 30/2020,
Phụ lục I, Phần I, Mục II, khoản 6), "Kính gửi" and "Nơi nhận" (khoản 9).
"""

#: Words that open a paragraph of legal basis.
BASIS_OPENERS = (
    "can cu",
    "thuc hien",
    "thi hanh",
    "theo de nghi",
    "xet de nghi",
    "xet to trinh",
    "xet",
    "tren co so",
    "tiep theo",
)

#: Words for a meeting; the first syllables of its name.
MEETINGS = (
    "hoi nghi",
    "cuoc hop",
    "phien hop",
    "buoi hop",
    "buoi lam viec",
    "cuoc lam viec",
    "ky hop",
    "buoi kiem tra",
    "hoi thao",
    "toa dam",
    "giao ban",
    "dai hoi",
    "le",
)

#: Words before the name of a person.
HONORIFICS = ("đồng chí", "đ/c", "ông", "bà", "anh", "chị", "các đồng chí", "các ông", "các bà")

#: Words that open the closing paragraph of a body.
CLOSING_OPENERS = (
    "tren day la",
    "nay thong bao",
    "nay, thong bao",
    "tran trong thong bao",
    "xin thong bao",
    "vay thong bao",
    "moi thong tin",
    "moi thac mac",
    "moi chi tiet",
    "trong qua trinh thuc hien",
    "nhan duoc thong bao",
)

#: Words that open a paragraph for the whole document after the last list.
CONTACT_OPENERS = (
    "moi thong tin",
    "moi thac mac",
    "moi chi tiet",
    "moi vuong mac",
    "moi y kien",
    "tren day la",
    "nhan duoc thong bao",
    "tran trong",
)

#: Words with which the conclusions are announced; the block that holds them ends with a colon.
TRIGGER_WORDS = (
    "ket luan",
    "y kien",
    "chi dao",
    "thong nhat",
    "nhiem vu",
    "noi dung",
    "yeu cau",
    "de nghi",
    "cu the",
    "quyet dinh",
)
