"""PTY058."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "PTY058",
    "submission-label",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.9.2.4",
    },
    en="the tờ trình has {label}; write “Kính trình:”",
    vi="tờ trình ghi {label}; phải ghi “Kính trình:”",
    reason="Tờ trình ghi “Kính trình” và tên cơ quan dưới tên loại và trích yếu; “Kính gửi” chỉ dùng cho công văn.",
    bad=(
        Example(
            like="party",
            number="Số 05-TTr/BTCTU",
            document_type="TỜ TRÌNH",
            addressee="Kính gửi: Ban Thường vụ Tỉnh ủy;",
            recipients="Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Ban.",
        ),
    ),
    types=frozenset({"TTr"}),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A tờ trình has "Kính trình", not "Kính gửi".

    Why: the guidance keeps "Kính gửi" for công văn.
    """
    first = notice.addressees[0].text if notice.addressees else ""
    if bare(first).startswith("kinh gui"):
        yield site.found(
            "addressee[1]", within=(0, len("Kính gửi")), label=first[: len("Kính gửi")]
        )
