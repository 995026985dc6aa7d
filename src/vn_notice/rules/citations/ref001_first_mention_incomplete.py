"""REF001."""

import re
from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation, Paragraph
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule

#: Where bases stand, which have a rule of their own.
_BASES = "/notice/legalBasis"
#: What joins citations of one body: "các Quyết định số 1/QĐ-A và số 2/QĐ-A của …".
_JOINT = re.compile(r"\s*(?:[,;]|và|[,;]\s*và)?\s*(?:số)?\s*", re.IGNORECASE)
#: The body named before: "đề nghị của Sở A tại Công văn số …".
_NAMED_BEFORE = re.compile(r"\bcủa [^.;]{3,80} tại(?: các)? \Z")


@rule(
    "REF001",
    "first-mention-incomplete",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
        Regime.PARTY: "mục I.6.1.4",
    },
    en="{number} is cited for the first time without {missing}; add it",
    vi="viện dẫn lần đầu {number} còn thiếu {missing_vi}; cần ghi đầy đủ",
    reason="Khi viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan "
    "ban hành và trích yếu nội dung của văn bản.",
    bad=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Quyết định số 771/QĐ-TTg, báo cáo trước ngày 30 "
            "tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở rà soát hồ sơ theo Quyết định số 771/QĐ-TTg ngày 26 tháng 6 năm "
            "2018 của Thủ tướng Chính phủ về phê duyệt Đề án bồi dưỡng kiến thức dân tộc, báo cáo "
            "trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
)
def check(paragraph: Paragraph, site: Site) -> Iterator[Finding]:
    """The first mention of a document gives its date and the body that issued it.

    Why: the number alone does not tell documents of different bodies and years apart. The
    subject of the document, which the decree asks for too, is left to the reader: where it ends
    in running text cannot be told for certain. Members of a list share what stands once.
    """
    if site.path.startswith(_BASES):
        return
    for index, citation in enumerate(paragraph.citations, 1):
        path = f"{site.path}/citation[{index}]"
        first, _ = site.context.first_mentions.get(str(citation.number), ("", citation))
        missing = [names for names, given in _parts(citation, paragraph) if not given]
        if path == first and missing:
            yield site.found(
                f"citation[{index}]",
                number=citation.number,
                missing=" and ".join(english for english, _ in missing),
                missing_vi=" và ".join(vietnamese for _, vietnamese in missing),
            )


def _parts(citation: Citation, paragraph: Paragraph) -> tuple[tuple[tuple[str, str], object], ...]:
    listed = tuple(_list_around(citation, paragraph))
    return (
        (("its type", "tên loại"), any(one.document_type for one in listed)),
        (("its date", "thời gian ban hành"), citation.date),
        (
            ("its issuing body", "tên cơ quan ban hành"),
            any(one.issuer for one in listed) or _is_named_before(citation, paragraph),
        ),
    )


def _list_around(citation: Citation, paragraph: Paragraph) -> Iterator[Citation]:
    """Yield the members of the list that *citation* stands in, itself among them."""
    group: list[Citation] = []
    for part in paragraph.content:
        if isinstance(part, Citation):
            group.append(part)
        elif not (isinstance(part, str) and _JOINT.fullmatch(part)):
            if citation in group:
                break
            group = []
    yield from group


def _is_named_before(citation: Citation, paragraph: Paragraph) -> bool:
    at = paragraph.content.index(citation)
    before = paragraph.content[at - 1] if at else ""
    return isinstance(before, str) and _NAMED_BEFORE.search(before) is not None
