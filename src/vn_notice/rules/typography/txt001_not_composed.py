"""TXT001."""

import re
import unicodedata
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: What looks like a letter of Vietnamese and is another, and letters without width.
_STRANGE = re.compile("[ðÐƉﬁﬂ\u200b-\u200d\u2060\ufeff]")
_DECOMPOSED = re.compile("[A-Za-zÀ-ỹ][\u0300-\u036f]+")


@rule(
    "TXT001",
    "not-composed",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục I, khoản 4", Regime.PARTY: "mục IV.1"},
    en="{word} is not written in composed letters of Unicode (NFC)",
    vi="{word} không được viết bằng chữ Unicode dựng sẵn (NFC)",
    reason="Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001; chữ tổ hợp làm sai kết quả tìm kiếm.",
    bad=(
        Example(
            closing="Trên đây là kết luận của đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ tại cuộc họp giao ban tháng 01 năm 2021, Văn phòng Sở thông ba\u0301o để các đơn vị biết, thực hiện./.",
            fixed="Trên đây là kết luận của đồng chí Trần Văn Bình, Giám đốc Sở Nội vụ tại cuộc họp giao ban tháng 01 năm 2021, Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.",
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """Letters are composed (NFC), and none is only like a letter of Vietnamese.

    Why: decomposed letters look alike and are found by no search. The decree names the set of
    characters, not the form; the composed form is what all keyboards write. One finding a part.
    """
    for step in site.context.steps:
        words = step.value if isinstance(step.value, str) else getattr(step.value, "text", "")
        if not words or words.isascii():
            continue
        if not unicodedata.is_normalized("NFC", words):
            yield from _decomposed(step.path, words)
        elif found := _STRANGE.search(words):
            yield Finding(step.path, {"word": found[0]}, found.span())


def _decomposed(path: str, words: str) -> Iterator[Finding]:
    places = [found.span() for found in _DECOMPOSED.finditer(words)]
    if places:
        start, end = places[0][0], places[-1][1]
        composed = unicodedata.normalize("NFC", words[start:end])
        first = unicodedata.normalize("NFC", words[slice(*places[0])])
        yield Finding(path, {"word": first}, (start, end), composed)
