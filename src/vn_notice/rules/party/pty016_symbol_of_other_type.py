"""PTY016."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.numbering import NumberForm

#: Quyết định and quy định share a code.
_SAME = {"QyĐ": "QĐ", "QĐi": "QĐ"}


@rule(
    "PTY016",
    "symbol-of-other-type",
    severity=Severity.ERROR,
    law={
        Regime.PARTY: "mục I.3.1.2 điểm a",
    },
    en="{type} has the code {right}, but the symbol says {code}",
    vi="{type} có ký hiệu {right} nhưng số, ký hiệu ghi {code}",
    reason="Ký hiệu tên loại trong số, ký hiệu phải đúng với tên loại văn bản.",
    bad=(Example(like="party", number="Số 05-KL/BTCTU"),),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """The code in the symbol is that of the printed type.

    Why: by the code the document is registered; each type has a series of its own.
    """
    number, printed = notice.number, notice.document_type
    if number is None or number.form is not NumberForm.PARTY or not (printed and printed.code):
        return
    code = number.symbol.partition("/")[0]
    right = _SAME.get(printed.code, printed.code)
    if code and _SAME.get(code, code).upper() != right.upper():
        yield site.found("header/number", type=printed.text, code=code, right=right)
