"""COP002."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.header_words import NUMBER_LABEL
from vn_notice.grammar.numbers import match_number
from vn_notice.model.body import Annex
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import COPY_FORMS


@rule(
    "COP002",
    "copy-symbol",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần II, Mục II khoản 1 điểm c; Phụ lục III, Mục I",
    },
    en="the copy {form} has the symbol {symbol}; begin it with {right}",
    vi="bản {form} ghi ký hiệu {symbol}; phải bắt đầu bằng {right}",
    reason="Ký hiệu bản sao có chữ viết tắt tên loại bản sao: SY, SL, TrS.",
    bad=(Example(annex="SỞ NỘI VỤ\nSố: 15/SY-SNV\nSAO LỤC\nHà Nam, ngày 25 tháng 01 năm 2021"),),
    good=(
        Example(
            annex="SỞ NỘI VỤ\nSố: 15/SY-SNV\nSAO Y\nHà Nam, ngày 25 tháng 01 năm 2021\nNơi "
            "nhận:\n- Các phòng;\n- Lưu: VT.\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Thị "
            "Lan"
        ),
    ),
)
def check(annex: Annex, site: Site) -> Iterator[Finding]:
    """The symbol of a copy has the abbreviation of its form.

    Why: copies of all kinds share one register; the abbreviation tells them apart.
    """
    form = next((p.text.strip() for p in annex.paragraphs if p.text.strip() in COPY_FORMS), None)
    if form is None:
        return
    for place, line in enumerate(annex.paragraphs, 1):
        number = match_number(line.text) if NUMBER_LABEL.match(line.text) else None
        if number and number.symbol.partition("-")[0] != COPY_FORMS[form]:
            found = site.found(
                f"paragraph[{place}]", form=form, symbol=number.symbol, right=COPY_FORMS[form]
            )
            yield found
