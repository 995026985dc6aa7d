"""TYP013."""

from collections.abc import Iterator
from types import MappingProxyType

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: By code of type: each label, with other words for it that are met.
_LABELS = MappingProxyType(
    {
        "GM": (
            ("trân trọng kính mời", "kính mời"),
            ("Chủ trì:", "chủ trì"),
            ("Thời gian:", "Thời gian", "vào lúc", "vào hồi"),
            ("Địa điểm:", "Địa điểm", "tại"),
        ),
        "CĐ": (("điện:", "điện"),),
        "GGT": (("trân trọng giới thiệu", "giới thiệu"), ("có giá trị đến hết ngày", "có giá trị")),
        "BB": (
            ("Thời gian bắt đầu:", "Thời gian", "vào lúc", "vào hồi"),
            ("Địa điểm:", "Địa điểm", "tại"),
            ("Thành phần tham dự:", "Thành phần", "gồm có"),
            ("Chủ trì (chủ tọa):", "chủ trì", "chủ tọa"),
            ("Thư ký (người ghi biên bản):", "thư ký", "người ghi biên bản"),
        ),
    }
)


@rule(
    "TYP013",
    "sample-labels",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục III, Mẫu 1.6, Mẫu 1.7, Mẫu 1.8 và Mẫu 1.9",
    },
    en="the sample of this type has {label}, which the document lacks; add it",
    vi="mẫu của loại văn bản này có {label}; cần bổ sung",
    reason="Công điện, giấy mời, giấy giới thiệu và biên bản có mẫu riêng với những mục bắt "
    "buộc phải có.",
    bad=(
        Example(
            text="SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Số: 03/GM-SNV\nHà Nam, ngày 22 tháng 01 năm 2021\n\nGIẤY MỜI\nDự cuộc họp "
            "giao ban\n\nSở Nội vụ trân trọng kính mời lãnh đạo các phòng tới dự cuộc họp "
            "giao ban.\n\nĐịa điểm: Trụ sở Sở Nội vụ.\n\nChủ trì: Giám đốc Sở./.\n"
        ),
    ),
    types=frozenset({"GM", "CĐ", "GGT", "BB"}),
)
def check(_notice: Notice, site: Site) -> Iterator[Finding]:
    """An invitation, a telegram, an introduction and minutes have what their samples have.

    Why: their readers look for when, where and who at fixed labels.
    """
    code = site.context.type_code or ""
    for label, *others in _LABELS.get(code, ()):
        if not any(bare(word) in site.context.bare_words for word in (label, *others)):
            yield site.found(label=label)
