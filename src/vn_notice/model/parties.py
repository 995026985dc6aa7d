"""People and bodies."""

from vn_notice.model.binding import attribute, element, node
from vn_notice.vocabulary.roles import Role


@node(vi="cơ quan, tổ chức, đơn vị hoặc nhóm người")
class Organisation:
    """A body, a unit, or a group that is named as one, such as "các sở, ngành của tỉnh".

    Example:
        >>> Organisation(name="Sở Nội vụ").name
        'Sở Nội vụ'
    """

    name: str = attribute(vi="tên", en="name as written, its lines joined by a space")


@node(vi="người được nêu tên")
class Person:
    """A person: name, honorific, positions.

    Example:
        >>> Person(name="Võ Tấn Đức", honorific="đồng chí", positions=("Tỉnh ủy viên",)).name
        'Võ Tấn Đức'
    """

    name: str = attribute(vi="họ và tên", en="name as written")
    honorific: str | None = attribute(
        vi="danh xưng", en='such as "đồng chí", "ông", "bà"', default=None
    )
    positions: tuple[str, ...] = element(
        vi="chức vụ", en="positions as written, one for each office", default=(), name="position"
    )


@node(vi="thành phần tham dự")
class Participant:
    """A person or a body that took part in a meeting, and in what roles."""

    roles: tuple[Role, ...] = attribute(vi="vai trò", en="what the participant did", default=())
    party: Person | Organisation = element(vi="người hoặc cơ quan", en="who took part")
