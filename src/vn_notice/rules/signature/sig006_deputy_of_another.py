"""SIG006."""

import re
from collections.abc import Iterator
from itertools import pairwise
from unicodedata import normalize

from vn_notice.diagnostics import Severity
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.signature import SignatureBlock
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.signing import SigningAuthority

#: Heads whose deputies have a name of their own, without tone marks.
_DEPUTIES = {
    "bo truong": ("thu truong",),
    "hieu truong": ("hieu pho",),
    "vien truong": ("vien pho",),
    "tong cuc truong": ("tong cuc pho",),
    "cuc truong": ("cuc pho",),
}
_MARK = re.compile("k/?t[. ] ?")
_AND = re.compile(", | kiem ")


def _are_head_and_deputy(head: str, deputy: str) -> bool:
    """Return whether *deputy*, such as "pho chu tich thuong truc", is the deputy of *head*."""
    heads = _AND.split(head)
    if any(deputy.startswith(_DEPUTIES.get(name, ("-",))) for name in heads):
        return True
    own = deputy.removeprefix("pho ")
    names = (name for name in heads if own.startswith(name) or name.startswith(own))
    return deputy.startswith("pho ") and any(names)


@rule(
    "SIG006",
    "deputy-of-another",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Điều 13 khoản 1 và khoản 2",
        Regime.PARTY: "mục I.7.1.4",
    },
    en="{line} does not sign for {head}; the deputy of that office does",
    vi="{line} không phải cấp phó của {head}; chỉ cấp phó của người đứng đầu ký thay",
    reason="Ký thay (KT.) người đứng đầu là cấp phó của người đứng đầu.",
    bad=(
        Example(signing="KT. CHÁNH VĂN PHÒNG\nPHÓ VĂN PHÒNG"),
        Example(like="party", signing="K/T TRƯỞNG BAN\nCHÁNH VĂN PHÒNG"),
    ),
    good=(
        Example(signing="KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG"),
        Example(signing="KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM"),
    ),
)
def check(block: SignatureBlock, site: Site) -> Iterator[Finding]:
    """Below KT. and the office of a head stands the office of his deputy.

    Why: only deputies sign for a head; others sign by order or under a delegation.
    """
    for place, (above, line) in enumerate(pairwise(block.lines), 2):
        if above.authority is not SigningAuthority.FOR or line.authority:
            continue
        head = _MARK.sub("", bare(normalize("NFC", above.text)), count=1)
        if not _are_head_and_deputy(head, bare(normalize("NFC", line.text))):
            yield site.found(f"line[{place}]", line=line.text, head=above.text)
