"""Who receives the notice (*nơi nhận*)."""

from vn_notice.model.binding import attribute, element, node, written

_PL1_9 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9"


@node(vi="dòng nơi nhận", law=_PL1_9)
class Recipient:
    """One line of the distribution list.

    Example:
        >>> Recipient(text="Lãnh đạo Ban (để b/c)", purpose="để b/c", marker="-", end=";").purpose
        'để b/c'
    """

    text: str = written(vi="nơi nhận", en="who receives it, without dash and final mark")
    marker: str | None = attribute(vi="dấu đầu dòng", en="what stands before it", default=None)
    end: str | None = attribute(vi="dấu cuối dòng", en="mark that ends it", default=None)
    purpose: str | None = attribute(
        vi="mục đích", en='purpose in brackets, such as "để b/c"', default=None
    )


@node(vi="nơi lưu", law=f"{_PL1_9} điểm d")
class FilingEntry:
    """The line that says where the document is filed: "Lưu: VT, VP (3).".

    Example:
        >>> FilingEntry(text="VT, KTN (3)", copies=3).units
        ('VT', 'KTN')
    """

    text: str = written(vi="nơi lưu", en='what follows "Lưu", such as "VT, VP"')
    marker: str | None = attribute(vi="dấu đầu dòng", en="what stands before it", default=None)
    label: str | None = attribute(vi="chữ “Lưu”", en='the word "Lưu" as written', default=None)
    end: str | None = attribute(vi="dấu cuối dòng", en="mark that ends it", default=None)
    copies: int | None = attribute(vi="số bản lưu", en="number of copies kept", default=None)

    @property
    def units(self) -> tuple[str, ...]:
        """The units that keep a copy (*đơn vị lưu*), without the number of copies."""
        parts = (part.partition("(")[0].strip() for part in self.text.split(","))
        return tuple(part for part in parts if part)


@node(
    vi="ký hiệu người soạn thảo, số lượng bản", law="NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.3"
)
class DrafterMark:
    """The mark of who typed the document, such as "<Hòa/2021/TB01>" or "PL.(300)"."""

    text: str = written(vi="nguyên văn", en="the mark as written")
    marker: str | None = attribute(vi="dấu đầu dòng", en="what stands before it", default=None)
    code: str = attribute(vi="ký hiệu", en="the mark without brackets")


@node(vi="nơi nhận", law=_PL1_9)
class DistributionList:
    """The recipients, the filing line and the drafter's mark."""

    label: str | None = element(vi="chữ “Nơi nhận”", en='the words "Nơi nhận:"', default=None)
    recipients: tuple[Recipient, ...] = element(
        vi="các nơi nhận", en="recipients in order", default=(), name="recipient"
    )
    filing: FilingEntry | None = element(vi="nơi lưu", en="filing line", default=None)
    drafter_mark: DrafterMark | None = element(
        vi="ký hiệu người soạn thảo", en="drafter's mark", default=None
    )
