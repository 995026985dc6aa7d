"""The meeting whose conclusions a notice transmits (*hội nghị, cuộc họp*)."""

import datetime as dt

from vn_notice.model.binding import attribute, element, node
from vn_notice.model.body import Narrative
from vn_notice.model.parties import Organisation, Participant
from vn_notice.vocabulary.roles import Role


@node(vi="hội nghị, cuộc họp, phiên họp, buổi làm việc")
class Meeting:
    """A meeting: when, where, what, who, and the paragraphs that tell of it.

    A notice made in code need not have a narrative. A notice that was read has both.

    Example:
        >>> office = Participant(roles=(Role.ATTENDING,), party=Organisation(name="Văn phòng"))
        >>> meeting = Meeting(date=dt.date(2021, 1, 15), participants=(office,))
        >>> [who.party.name for who in meeting.by_role(Role.ATTENDING)]
        ['Văn phòng']
    """

    date: dt.date | None = attribute(vi="ngày họp", en="first day", default=None)
    end_date: dt.date | None = attribute(
        vi="ngày kết thúc", en="last day of a meeting of several days", default=None
    )
    place: str | None = attribute(vi="địa điểm", en="where it was held", default=None)
    name: str | None = attribute(
        vi="tên cuộc họp", en='what it is called, such as "Hội nghị tổng kết …"', default=None
    )
    convening_body: Organisation | None = element(
        vi="cơ quan tổ chức", en="who held it", default=None
    )
    participants: tuple[Participant, ...] = element(
        vi="thành phần tham dự", en="who took part", default=(), name="participant"
    )
    narrative: Narrative = element(
        vi="phần dẫn",
        en="what tells of it, from the opening to “kết luận như sau:”",
        default=Narrative(),
    )

    def by_role(self, role: Role) -> tuple[Participant, ...]:
        """Return the participants that had *role*."""
        return tuple(who for who in self.participants if role in who.roles)
