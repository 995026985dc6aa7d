"""Small documents that show a rule: a sound document in which one part is written otherwise.

An example names only the part that matters, so that it can be read at a glance; `source` puts it
into a whole document that breaks no other rule.
"""

from typing import Literal

import attrs

Kind = Literal["notice", "letter", "decision", "party"]


@attrs.frozen(kw_only=True)
class Example:
    """A document: the parts that differ from the sound document of its kind.

    Attributes:
        like: The kind of document: thông báo kết luận, công văn, quyết định, or of the Party.
        without: Names of parts that are left out, such as "national_name".
        text: The whole text, when no part of a sound document is enough.
        fixed: What the part becomes when the rule's fix is applied; None when it has no fix.

    Example:
        >>> Example(place_date="Hà Nội, ngày 5 tháng 01 năm 2021").source().splitlines()[4:6]
        ['Số: 05/TB-SNV', 'Hà Nội, ngày 5 tháng 01 năm 2021']
    """

    like: Kind = "notice"
    without: tuple[str, ...] = ()
    text: str | None = None
    fixed: str | None = None

    parent: str | None = None
    issuer: str | None = None
    national_name: str | None = None
    motto: str | None = None
    number: str | None = None
    marks: str | None = None
    place_date: str | None = None
    subject_below_number: str | None = None
    document_type: str | None = None
    subject: str | None = None
    addressee: str | None = None
    authority: str | None = None
    bases: str | None = None
    opening: str | None = None
    body: str | None = None
    closing: str | None = None
    recipients: str | None = None
    signing: str | None = None
    signer: str | None = None
    annex: str | None = None

    def source(self) -> str:
        """Return the text of the whole document."""
        if self.text is not None:
            return self.text
        blocks = ("\n".join(filter(None, map(self._part, block))) for block in _BLOCKS)
        return "\n\n".join(filter(None, blocks)) + "\n"

    def _part(self, name: str) -> str:
        if name in self.without:
            return ""
        given: str | None = getattr(self, name)
        return _SOUND[self.like].get(name, "") if given is None else given

    def given(self) -> dict[str, str]:
        """Return the parts that differ, by name."""
        fields = (name for block in _BLOCKS for name in block)
        return {name: value for name in fields if (value := getattr(self, name)) is not None}


_BLOCKS = (
    ("parent", "issuer", "national_name", "motto", "number", "subject_below_number", "marks",
     "place_date"),
    ("document_type", "subject"),
    ("addressee",),
    ("authority",),
    ("bases",),
    ("opening",),
    ("body",),
    ("closing",),
    ("recipients",),
    ("signing",),
    ("signer",),
    ("annex",),
)  # fmt: skip

_NOTICE = {
    "parent": "UBND TỈNH HÀ NAM",
    "issuer": "SỞ NỘI VỤ",
    "national_name": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "motto": "Độc lập - Tự do - Hạnh phúc",
    "number": "Số: 05/TB-SNV",
    "place_date": "Hà Nam, ngày 22 tháng 01 năm 2021",
    "document_type": "THÔNG BÁO",
    "subject": (
        "Kết luận của Giám đốc Sở Nội vụ Trần Văn Bình tại cuộc họp giao ban tháng 01 năm 2021"
    ),
    "opening": (
        "Ngày 15 tháng 01 năm 2021, tại trụ sở cơ quan, đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ "
        "đã chủ trì cuộc họp giao ban tháng 01 năm 2021. Tham dự cuộc họp có lãnh đạo các phòng "
        "thuộc Sở.\n\n"
        "Sau khi nghe Văn phòng Sở báo cáo và ý kiến của các đại biểu dự họp, đồng chí Trần Văn "
        "Bình, Giám đốc Sở kết luận như sau:"
    ),
    "body": (
        "1. Văn phòng Sở tham mưu chương trình công tác năm 2021, hoàn thành trước ngày 30 tháng "
        "01 năm 2021.\n\n"
        "2. Phòng Cải cách hành chính theo dõi việc giải quyết hồ sơ, báo cáo Giám đốc Sở trước "
        "ngày 05 tháng 02 năm 2021."
    ),
    "closing": (
        "Trên đây là kết luận của đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ tại cuộc họp giao ban "
        "tháng 01 năm 2021, Văn phòng Sở thông báo để các đơn vị biết, thực hiện./."
    ),
    "recipients": "Nơi nhận:\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.",
    "signing": "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG",
    "signer": "Nguyễn Thị Lan",
}
_LETTER = _NOTICE | {
    "number": "Số: 45/SNV-VP",
    "subject_below_number": "V/v báo cáo công tác cải cách hành chính",
    "document_type": "",
    "subject": "",
    "addressee": "Kính gửi: Phòng Nội vụ các huyện",
    "opening": "",
    "body": "Sở Nội vụ đề nghị Phòng Nội vụ các huyện báo cáo công tác cải cách hành chính trước "
    "ngày 30 tháng 01 năm 2021.",
    "closing": "Trân trọng./.",
    "recipients": "Nơi nhận:\n- Như trên;\n- Giám đốc Sở (để b/c);\n- Lưu: VT, VP.",
}
_DECISION = _NOTICE | {
    "number": "Số: 12/QĐ-SNV",
    "document_type": "QUYẾT ĐỊNH",
    "subject": "Về việc thành lập Tổ công tác cải cách hành chính",
    "authority": "GIÁM ĐỐC SỞ NỘI VỤ",
    "bases": "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n"
    "Theo đề nghị của Chánh Văn phòng Sở.",
    "opening": "QUYẾT ĐỊNH:",
    "body": "Điều 1. Thành lập Tổ công tác cải cách hành chính của Sở Nội vụ.\n\n"
    "Điều 2. Tổ công tác xây dựng kế hoạch, trình Giám đốc Sở trong tháng 02 năm 2021.\n\n"
    "Điều 3. Chánh Văn phòng và thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này./.",
    "closing": "",
    "recipients": "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, VP.",
    "signing": "GIÁM ĐỐC",
    "signer": "Trần Văn Bình",
}
_PARTY = _NOTICE | {
    "parent": "TỈNH ỦY HÀ NAM",
    "issuer": "BAN TỔ CHỨC\n*",
    "national_name": "ĐẢNG CỘNG SẢN VIỆT NAM",
    "motto": "",
    "number": "Số 05-TB/BTCTU",
    "place_date": "Hà Nam, ngày 22 tháng 6 năm 2026",
    "subject": (
        "kết luận của đồng chí Trần Văn Bình tại cuộc họp giao ban tháng 6 năm 2026\n-----"
    ),
    "opening": (
        "Ngày 15/6/2026, đồng chí Trần Văn Bình, Trưởng Ban Tổ chức Tỉnh ủy đã chủ trì cuộc họp "
        "giao ban tháng 6 năm 2026.\n\n"
        "Sau khi nghe Văn phòng Ban báo cáo, đồng chí Trần Văn Bình kết luận như sau:"
    ),
    "body": (
        "1. Văn phòng Ban tham mưu chương trình công tác, hoàn thành trước ngày 30/6/2026.\n\n"
        "2. Các phòng thuộc Ban báo cáo kết quả trước ngày 05/7/2026."
    ),
    "closing": (
        "Trên đây là kết luận của đồng chí Trần Văn Bình tại cuộc họp giao ban tháng 6 năm 2026, "
        "Văn phòng Ban thông báo để các đơn vị biết, thực hiện."
    ),
    "recipients": "Nơi nhận:\n- Thường trực Tỉnh ủy (để báo cáo);\n- Các phòng thuộc Ban;\n"
    "- Lưu Văn phòng Ban.",
    "signing": "T/L TRƯỞNG BAN\nCHÁNH VĂN PHÒNG",
}
_SOUND: dict[str, dict[str, str]] = {
    "notice": _NOTICE,
    "letter": _LETTER,
    "decision": _DECISION,
    "party": _PARTY,
}
