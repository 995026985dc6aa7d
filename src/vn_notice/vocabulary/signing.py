"""By what authority a document is signed (*quyền hạn của người ký*)."""

from vn_notice.vocabulary.base import Vocabulary

_PL1_7B = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm b"


class SigningAuthority(Vocabulary):
    """The word before the office of the signer: TM., KT., TL., TUQ., Q.

    Party documents write the same authorities with a slash: T/M, K/T, T/L.

    Example:
        >>> SigningAuthority.BY_ORDER.vi
        'thừa lệnh'
    """

    ON_BEHALF = "TM", "thay mặt tập thể", "on behalf of a collective", _PL1_7B
    FOR = "KT", "ký thay", "for the head, by a deputy", _PL1_7B
    BY_ORDER = "TL", "thừa lệnh", "by order of the head", _PL1_7B
    DELEGATED = "TUQ", "thừa ủy quyền", "under a delegation of the head", _PL1_7B
    ACTING = "Q", "quyền", "acting head", _PL1_7B
