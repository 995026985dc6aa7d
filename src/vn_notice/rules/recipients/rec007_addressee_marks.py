"""REC007."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

_LABEL = "kinh gui"


@rule(
    "REC007",
    "addressee-marks",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
        Regime.ADMINISTRATIVE_2011: "Điều 14",
        Regime.PARTY: "mục I.9.2.5",
    },
    en="the line {line} lacks {mark}; add it",
    vi="dòng {line} thiếu {mark}; phải bổ sung",
    reason="Sau từ “Kính gửi” có dấu hai chấm (:); gửi từ hai nơi trở lên thì mỗi nơi một dòng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.).",
    bad=(
        Example(like="letter", addressee="Kính gửi Phòng Nội vụ các huyện"),
        Example(
            like="letter",
            addressee="Kính gửi:\n- Phòng Nội vụ các huyện,\n- Phòng Nội vụ thành phố.",
            fixed="Kính gửi:\n- Phòng Nội vụ các huyện;\n- Phòng Nội vụ thành phố.",
        ),
    ),
    good=(
        Example(
            like="letter",
            addressee="Kính gửi:\n- Phòng Nội vụ các huyện;\n- Phòng Nội vụ thành phố.",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """After "Kính gửi" stands a colon; of several addressees each ends with a semicolon or stop.

    Why: the decree orders the marks; the Party's guidance asks for the colon and semicolons.
    """
    lines = [line.text.rstrip() for line in notice.addressees]
    if not lines or not bare(lines[0]).startswith(_LABEL):
        return
    if not lines[0][len(_LABEL) :].lstrip().startswith(":"):
        yield site.found("addressee[1]", line=lines[0], mark="dấu hai chấm (:)")
    party = site.context.regime is Regime.PARTY
    for place, line in enumerate(lines, 1):
        mark = "." if place == len(lines) else ";"
        open_ended = place == 1 and line.endswith(":")
        if len(lines) < 3 or open_ended or line.endswith(mark) or (party and mark == "."):
            continue
        end = len(line)
        start = end - 1 if line[-1] in ",.;" else end
        part = f"addressee[{place}]"
        yield site.found(part, within=(start, end), fix=mark, line=line, mark=mark)
