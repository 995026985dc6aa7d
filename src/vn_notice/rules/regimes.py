"""Which instrument rules the form of a document (*quy định áp dụng*), chosen from the document."""

import datetime as dt

from vn_notice.grammar.dates import calendar_date, find_dates
from vn_notice.grammar.fuzzy import bare
from vn_notice.model.notice import Notice
from vn_notice.vocabulary.base import Vocabulary
from vn_notice.vocabulary.national import PARTY_NAME
from vn_notice.vocabulary.numbering import NumberForm
from vn_notice.vocabulary.organs import PARTY_BODIES


class Regime(Vocabulary):
    """The instrument by which a document is judged.

    Example:
        >>> Regime.PARTY.vi
        'Hướng dẫn 05-HD/VPTW'
    """

    ADMINISTRATIVE = "nd30", "Nghị định 30/2020/NĐ-CP", "administrative, since 05/03/2020"
    ADMINISTRATIVE_2011 = "tt01", "Thông tư 01/2011/TT-BNV", "administrative, until 04/03/2020"
    EARLIER = (
        "earlier",
        "quy định trước Thông tư 01/2011/TT-BNV",
        "administrative, before 19/01/2011; no rule is known",
    )
    PARTY = "party", "Hướng dẫn 05-HD/VPTW", "documents of the Communist Party"


#: NĐ 30/2020/NĐ-CP, Điều 37: in force from the day it was signed.
ND30_SINCE = dt.date(2020, 3, 5)
#: The day on which Thông tư 01/2011/TT-BNV was signed; what ruled before it is not judged.
TT01_SINCE = dt.date(2011, 1, 19)
#: The day of Hướng dẫn 05-HD/VPTW; documents before it followed texts that differ in some points.
HD05_SINCE = dt.date(2026, 5, 27)


def date_of(notice: Notice) -> dt.date | None:
    """Return the day by which rules are chosen: of issue, else of the meeting.

    Of a draft with "ngày … tháng 3 năm 2026" it is the first of the month.
    """
    meeting = notice.meeting.date if notice.meeting else None
    return notice.issue_date or _month_of_issue(notice) or meeting


def _month_of_issue(notice: Notice) -> dt.date | None:
    line = notice.header.place_date
    found = next(find_dates(line.text), None) if line else None
    return (
        calendar_date(found.year, found.month, 1) if found and found.year and found.month else None
    )


def regime_of(notice: Notice) -> Regime:
    """Return the instrument that rules *notice*; what tells nothing is taken as of today's law.

    Example:
        >>> regime_of(Notice()).value
        'nd30'
    """
    if _is_of_the_party(notice):
        return Regime.PARTY
    date = date_of(notice)
    if date is None or date >= ND30_SINCE:
        return Regime.ADMINISTRATIVE
    return Regime.ADMINISTRATIVE_2011 if date >= TT01_SINCE else Regime.EARLIER


def _is_of_the_party(notice: Notice) -> bool:
    header = notice.header
    if header.national_name:
        return bare(PARTY_NAME) in bare(header.national_name)
    bodies = (header.parent_body, header.issuing_body)
    if any(body.name.upper().startswith(PARTY_BODIES) for body in bodies if body):
        return True
    return notice.number is not None and notice.number.form is NumberForm.PARTY
