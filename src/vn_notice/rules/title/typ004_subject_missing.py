"""TYP004."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Region, Site, rule


@rule(
    "TYP004",
    "subject-missing",
    severity=Severity.ERROR,
    law={
        Regime.ADMINISTRATIVE: "Điều 8 khoản 2 điểm đ; Phụ lục I, Phần I, Mục II, khoản 5 điểm a",
        Regime.ADMINISTRATIVE_2011: "Điều 10 khoản 1",
        Regime.PARTY: "mục I.5.1.1",
    },
    en="no subject says what the document is about; add it below the type, or after V/v "
    "below the number of a công văn",
    vi="thiếu trích yếu nội dung; ghi dưới tên loại, đối với công văn ghi sau chữ V/v "
    "dưới số và ký hiệu",
    reason="Văn bản phải có trích yếu nội dung, là một câu ngắn gọn hoặc một cụm từ phản "
    "ánh nội dung chủ yếu.",
    bad=(
        Example(like="letter", without=("subject_below_number",)),
        Example(like="decision", without=("subject", "authority")),
    ),
    needs=Region.HEADER,
    not_types=frozenset({"GGT", "GNP"}),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """A subject says what the document is about.

    Why: it is what registers show. The samples of the giấy giới thiệu and the giấy nghỉ phép are
    without one.
    """
    if notice.subject is None and (notice.document_type or site.context.type_code == "CV"):
        yield site.found()
