"""TXT005."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: The tone on the first vowel of an open syllable (hòa, ủy), and on the second (hoà, uỷ).
#: Each begins with one set of letters, so that `re` looks for those first.
_FIRST = re.compile(
    r"[òóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ](?:(?<=[òóỏõọÒÓỎÕỌ])[aeAE]|(?<=[ùúủũụÙÚỦŨỤ])(?<![qQ].)[yY])\b"
)
_SECOND = re.compile(r"[oOuU](?:(?<=[oO])[àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<=[uU])(?<![qQ].)[ỳýỷỹỵỲÝỶỸỴ])\b")


@rule(
    "TXT005",
    "tone-marks-mixed",
    severity=Severity.NOTE,
    law={
        Regime.ADMINISTRATIVE: "quy tắc chính tả, không có quy định riêng",
        Regime.ADMINISTRATIVE_2011: "quy tắc chính tả, không có quy định riêng",
        Regime.PARTY: "quy tắc chính tả, không có quy định riêng",
    },
    en="the tone mark of {word} stands otherwise than in most words of this document",
    vi="dấu thanh của {word} đặt khác với đa số các từ trong văn bản này",
    reason="Vị trí dấu thanh (hòa – hoà, ủy – uỷ) cần viết thống nhất trong cùng một văn bản.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ của Ủy ban nhân dân các huyện, Uỷ ban nhân dân các xã và hòa giải viên, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ của Ủy ban nhân dân các xã, quy hoạch và quý I, báo cáo trước ngày 30 tháng 01 năm 2021."
        ),
    ),
)
def check(_: Notice, site: Site) -> Iterator[Finding]:
    """Tone marks stand on the same vowel throughout a document.

    Why: both ways are right, the decree itself mixes them; a search finds only one of them.
    """
    text = site.context.text
    first, second = list(_FIRST.finditer(text)), list(_SECOND.finditer(text))
    fewer = min(first, second, key=len)
    if fewer:
        word = text[: fewer[0].end()].rpartition(" ")[2].rpartition("\n")[2]
        yield site.context.finding_at(*fewer[0].span(), word=word)
