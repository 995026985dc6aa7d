"""The notice itself (*thông báo*)."""

import datetime as dt

from vn_notice.model.binding import attribute, element, node, written
from vn_notice.model.body import Annex, Closing, Conclusions
from vn_notice.model.card import card_of
from vn_notice.model.distribution import DistributionList
from vn_notice.model.header import Header
from vn_notice.model.inline import Paragraph
from vn_notice.model.meeting import Meeting
from vn_notice.model.signature import SignatureBlock
from vn_notice.model.values import DocumentNumber


@node(vi="tên loại văn bản", law="NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5")
class DocumentType:
    """The printed type of the document, such as "THÔNG BÁO"."""

    text: str = written(vi="nguyên văn", en="the words as written")
    code: str | None = attribute(vi="chữ viết tắt", en='abbreviation, such as "TB"', default=None)


@node(vi="thông báo", law="NĐ 30/2020/NĐ-CP, Điều 7 và Điều 8; Phụ lục III, Mẫu 1.4")
class Notice:
    """An official notice; the root of the model.

    Issuer, chair and signer are three different parties. A notice of another kind than a *thông báo
    kết luận* has no meeting and an ordinary body. What a document does not have is `None` or empty.

    Example:
        >>> Notice(subject=Paragraph.of("Về việc nghỉ Tết")).subject.text
        'Về việc nghỉ Tết'
    """

    header: Header = element(vi="phần đầu", en="header", default=Header())
    document_type: DocumentType | None = element(
        vi="tên loại văn bản", en="printed type of the document", default=None
    )
    subject: Paragraph | None = element(
        vi="trích yếu nội dung", en="what the document is about", default=None
    )
    authority: Paragraph | None = element(
        vi="thẩm quyền ban hành",
        en='who decides, in capitals above the bases of a quyết định: "BỘ TRƯỞNG BỘ XÂY DỰNG"',
        default=None,
    )
    addressees: tuple[Paragraph, ...] = element(
        vi="kính gửi",
        en="addressees of a công văn or a tờ trình, a line each; a notice seldom has any",
        default=(),
        name="addressee",
    )
    legal_bases: tuple[Paragraph, ...] = element(
        vi="căn cứ ban hành", en="paragraphs of legal basis", default=(), name="legalBasis"
    )
    meeting: Meeting | None = element(
        vi="cuộc họp", en="meeting whose conclusions are transmitted", default=None
    )
    conclusions: Conclusions = element(vi="nội dung", en="body", default=Conclusions())
    closing: Closing | None = element(vi="phần kết thúc", en="closing", default=None)
    distribution: DistributionList | None = element(
        vi="nơi nhận", en="distribution list", default=None
    )
    signature: SignatureBlock | None = element(vi="khối ký", en="signature block", default=None)
    annexes: tuple[Annex, ...] = element(
        vi="phụ lục", en="what follows the signature", default=(), name="annex"
    )

    @property
    def number(self) -> DocumentNumber | None:
        """The number and symbol (*số, ký hiệu*), when it could be read."""
        return self.header.number.number if self.header.number else None

    @property
    def issue_date(self) -> dt.date | None:
        """The date of issue (*ngày ban hành*)."""
        return self.header.place_date.date if self.header.place_date else None

    def _repr_html_(self) -> str:
        return card_of(self)
