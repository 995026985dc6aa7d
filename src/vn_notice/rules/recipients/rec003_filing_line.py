"""REC003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.distribution import FilingEntry
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Types whose samples file with the clerk alone (Phụ lục III, Mẫu 1.8 to 1.10).
_SHORT = frozenset({"GGT", "GNP"})


@rule(
    "REC003",
    "filing-line",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
    },
    en="the filing line is {line}; write {right}",
    vi="dòng lưu ghi {line}; phải ghi {right}",
    reason="Dòng cuối cùng gồm chữ “Lưu”, dấu hai chấm (:), chữ viết tắt “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị soạn thảo và số lượng bản lưu.",
    bad=(
        Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu VT, VP."),
        Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT."),
        Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VP, VT."),
    ),
    good=(Example(recipients="Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP (3)."),),
)
def check(filing: FilingEntry, site: Site) -> Iterator[Finding]:
    """The filing line is "Lưu: VT, " and the unit that drafted the document.

    Why: the decree gives the words and marks of this line one by one; only giấy giới thiệu and
    giấy nghỉ phép have "Lưu: VT." in the samples.
    """
    units = filing.units
    label = filing.label or ""
    others = [unit for unit in units if unit != "VT"]
    short = site.context.type_code in _SHORT
    if units[:1] == ("VT",) and label.endswith(":") and (others or short):
        return
    if filing.text.startswith("VT") and label.endswith(":") and len(filing.text) > len("VT"):
        return
    words = filing.text if units[:1] == ("VT",) and others else "VT, …"
    yield site.found(line=f"{label} {filing.text}", right=f"Lưu: {words}.")
