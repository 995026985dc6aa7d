"""REF004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.inline import Citation
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.document_types import ADMINISTRATIVE_TYPES, LEGAL_TYPES, PARTY_TYPES

_ENTRIES = (*ADMINISTRATIVE_TYPES, *LEGAL_TYPES, *PARTY_TYPES)
_NAMES = {entry.name.casefold() for entry in _ENTRIES}
_NAMES_OF: dict[str, set[str]] = {}
for _entry in _ENTRIES:
    _NAMES_OF.setdefault(_entry.code, set()).add(_entry.name.casefold())

# HD 05-HD/VPTW: Quy định has the code of Quyết định since 27/5/2026, and had it before 2018.
_NAMES_OF["QĐ"].add("quy định")
# A công văn has no code; a symbol without one says nothing about the type.
_NAMES_OF.pop("CV")


@rule(
    "REF004",
    "type-against-code",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục III, Mục I", Regime.PARTY: "mục I.3.1.2"},
    en="{number} is called {word}, but its symbol is that of {meant}; check the document",
    vi="{number} được gọi là {word}, nhưng ký hiệu là của {meant}; cần kiểm tra lại",
    reason="Chữ viết tắt tên loại trong ký hiệu phải đúng với tên loại văn bản được viện dẫn.",
    bad=(
        Example(
            body="1. Văn phòng Sở triển khai Nghị quyết số 402/QĐ-TTg ngày 14 tháng 3 năm 2016 của Thủ "
            "tướng Chính phủ về phê duyệt Đề án, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
    good=(
        Example(
            body="1. Văn phòng Sở triển khai Quyết định số 402/QĐ-TTg ngày 14 tháng 3 năm 2016 của Thủ "
            "tướng Chính phủ về phê duyệt Đề án, báo cáo trước ngày 30 tháng 01 năm 2021.",
        ),
    ),
)
def check(citation: Citation, site: Site) -> Iterator[Finding]:
    """The type by which a document is cited is that of its symbol.

    Why: a type that its symbol denies is a slip in one of them. Types that are in no list, such
    as "văn bản", are not judged.
    """
    word = (citation.document_type or "").casefold()
    code = citation.number.type_code if citation.number else None
    meant = _NAMES_OF.get(code or "", set())
    written = (citation.document_type or "")[:1].isupper()
    if written and word in _NAMES and meant and word not in meant:
        yield site.found(
            number=citation.number,
            word=citation.document_type,
            meant=" / ".join(sorted(name.capitalize() for name in meant)),
        )
