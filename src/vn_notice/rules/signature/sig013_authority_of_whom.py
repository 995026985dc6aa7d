"""SIG013."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.signing import names_office
from vn_notice.model.signature import SigningLine
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

_AFTER = re.compile(r"[A-ZĐ/.]{1,4}\s?\.?\s?")
_OFFICE = re.compile(
    r"(?:PHÓ |TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|BÍ THƯ|CHÁNH|CHỦ NHIỆM|THỦ TRƯỞNG|[\w]+ TRƯỞNG)\b"
)
_ORGAN = re.compile(
    r"(?:[ỦU][YỶ] BAN|UBND|HĐND|HỘI ĐỒNG|THƯỜNG TRỰC|SỞ|VĂN PHÒNG|PHÒNG|TRUNG TÂM|CÔNG TY)\b"
)


@rule(
    "SIG013",
    "authority-of-whom",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
        Regime.ADMINISTRATIVE_2011: "Điều 12",
    },
    en="{line} names {named} after {code}; write {right}",
    vi="{line} ghi {named} sau {code}; phải ghi {right}",
    reason="Sau “TM.” ghi tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức; sau “Q.”, “KT.”, “TL.”, “TUQ.” ghi chức vụ của người đứng đầu.",
    bad=(
        Example(signing="TM. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        Example(signing="TL. ỦY BAN NHÂN DÂN\nCHÁNH VĂN PHÒNG"),
    ),
    good=(Example(signing="TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN"),),
)
def check(line: SigningLine, site: Site) -> Iterator[Finding]:
    """After TM. stands a collective or organ; after Q., KT., TL. and TUQ. the office of a head.

    Why: the decree orders each; one signs on behalf of many, but for one.
    """
    found = _AFTER.match(line.text)
    if line.authority is None or found is None:
        return
    rest, code = line.text[found.end() :].upper(), f"{line.authority.value}."
    if line.authority is SigningAuthority.ON_BEHALF:
        named, right, wrong = "chức vụ", "tên tập thể, cơ quan", _OFFICE.match(rest)
    else:
        named, right, wrong = "cơ quan", "chức vụ người đứng đầu", _ORGAN.match(rest)
        wrong = None if names_office(rest) else wrong
    if wrong:
        yield site.found(line=line.text, named=named, code=code, right=right)
