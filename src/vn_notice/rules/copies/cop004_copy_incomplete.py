"""COP004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.header_words import NUMBER_LABEL, is_recipients_label
from vn_notice.grammar.place_dates import match_place_date
from vn_notice.model.body import Annex
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import COPY_FORMS


@rule(
    "COP004",
    "copy-incomplete",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần II, Mục II khoản 1",
    },
    en="the copy lacks {missing}; add it below the form of the copy",
    vi="bản sao thiếu {missing}; cần ghi đầy đủ các thành phần thể thức bản sao",
    reason="Bản sao sang định dạng giấy có hình thức sao, tên cơ quan, số, ký hiệu, địa "
    "danh và thời gian sao, người ký, nơi nhận.",
    bad=(
        Example(
            annex="SỞ NỘI VỤ\nSố: 15/SY-SNV\nSAO Y\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\nTL. "
            "GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Thị Lan"
        ),
    ),
    good=(
        Example(
            annex="SỞ NỘI VỤ\nSố: 15/SY-SNV\nSAO Y\nHà Nam, ngày 25 tháng 01 năm 2021\nNơi "
            "nhận:\n- Các phòng;\n- Lưu: VT.\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Thị "
            "Lan"
        ),
    ),
)
def check(annex: Annex, site: Site) -> Iterator[Finding]:
    """A copy on paper has all parts of a copy.

    Why: it must tell who copied what and when. A stamp of an electronic copy has no number and is
    let pass.
    """
    lines = [line.text.strip() for line in annex.paragraphs]
    if not any(line in COPY_FORMS for line in lines):
        return
    present = {
        "số, ký hiệu bản sao": any(NUMBER_LABEL.match(line) for line in lines),
        "địa danh và thời gian sao": any(match_place_date(line) for line in lines),
        "nơi nhận": any(is_recipients_label(line) for line in lines),
    }
    if present["số, ký hiệu bản sao"]:
        for missing in (part for part, there in present.items() if not there):
            yield site.found(missing=missing)
