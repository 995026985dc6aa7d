"""DAT001."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.folding import fold
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.header import Header
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule

_WORDS = re.compile(r"ngay.*thang.*nam")
_DATE = re.compile(r"[0-9]\s?[/.-]\s?[0-9]{1,2}\s?[/.-]\s?[0-9]{4}|\bngày\b", re.IGNORECASE)


@rule(
    "DAT001",
    "date-not-in-full",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm d; Phụ lục I, Phần I, Mục II, khoản 4 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 9 khoản 1 điểm b",
        Regime.PARTY: "mục I.4.2.2",
    },
    en="place and date are missing or not written in full ({words}); write ngày … tháng … năm …",
    vi="thiếu địa danh và thời gian ban hành hoặc ghi chưa đầy đủ ({words}); phải ghi "
    "ngày … tháng … năm …",
    reason="Thời gian ban hành văn bản phải được viết đầy đủ: ngày … tháng … năm ….",
    bad=(
        Example(place_date="Hà Nam, ngày 22/01/2021"),
        Example(place_date="Hà Nam, 22/01/2021"),
        Example(without=("place_date",)),
    ),
    good=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
            "phúc\n\nQUY CHẾ\nLàm việc của Sở Nội vụ\n(Ban hành kèm theo Quyết định số "
            "12/QĐ-SNV ngày 22 tháng 01 năm 2021)\n\nĐiều 1. Phạm vi điều chỉnh\nQuy chế "
            "này quy định chế độ làm việc của Sở Nội vụ.\n"
        ),
    ),
    needs=Region.HEADER,
    relaxed_in_drafts=True,
    not_types=frozenset({"BB"}),
)
def check(header: Header, site: Site) -> Iterator[Finding]:
    """Place and date of issue are there, with the words ngày, tháng and năm.

    Why: figures alone are read in more than one way. Minutes have no such line, nor has a text that
    another document brings into force.
    """
    line = header.place_date
    if line is None:
        if header.national_name and not site.context.promulgated:
            written = next((o.text for o in header.other if _DATE.search(o.text)), "…")
            if not _WORDS.search(bare(fold(written).text)):
                yield site.found(words=written)
    elif not _WORDS.search(bare(fold(line.text).text)):
        yield site.found("placeDate", words=line.text)
