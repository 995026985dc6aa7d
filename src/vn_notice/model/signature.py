"""Who signed, in what capacity (*chức vụ, họ tên và chữ ký của người có thẩm quyền*)."""

from vn_notice.model.binding import attribute, element, node, written
from vn_notice.vocabulary.signing import SigningAuthority

_PL1_7 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7"


@node(vi="quyền hạn, chức vụ của người ký", law=f"{_PL1_7} điểm b, c")
class SigningLine:
    """One line above the signature, such as "TL. TRƯỞNG BAN" or "CHÁNH VĂN PHÒNG"."""

    text: str = written(vi="nguyên văn", en="the line as written")
    authority: SigningAuthority | None = attribute(
        vi="quyền hạn", en="authority that the line states", default=None
    )


@node(vi="khối ký", law=_PL1_7)
class SignatureBlock:
    """The lines of authority and office, the marks of signing, and the printed name."""

    lines: tuple[SigningLine, ...] = element(
        vi="quyền hạn, chức vụ", en="lines of authority and office", default=(), name="line"
    )
    marks: tuple[str, ...] = element(
        vi="dấu hiệu đã ký", en='such as "(Đã ký)"', default=(), name="mark"
    )
    name: str | None = element(
        vi="họ tên người ký", en="printed name, with rank or degree if printed", default=None
    )
