"""TBK003."""

from collections.abc import Iterator

from vn_notice.diagnostics import Severity
from vn_notice.grammar.names import find_names
from vn_notice.model.inline import PersonName
from vn_notice.model.notice import Notice
from vn_notice.model.parties import Person
from vn_notice.rules.examples import Example
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule
from vn_notice.vocabulary.roles import Role

_LEADING = frozenset({Role.CHAIR, Role.CONCLUDING})


@rule(
    "TBK003",
    "chairs-disagree",
    severity=Severity.WARNING,
    law={
        Regime.ADMINISTRATIVE: "Mẫu 1.4; tập quán của thông báo kết luận",
        Regime.ADMINISTRATIVE_2011: "tập quán của thông báo kết luận",
        Regime.PARTY: "tập quán của thông báo kết luận",
    },
    en="{name} is named here, but {chairs} presided and concluded; check which is right",
    vi="ở đây ghi {name}, nhưng người chủ trì, kết luận là {chairs}; cần kiểm tra lại",
    reason="Tên người chủ trì trong trích yếu, phần mở đầu và phần kết phải thống nhất.",
    bad=(
        Example(
            closing="Trên đây là kết luận của đồng chí Trần Văn Minh, Giám đốc Sở Nội vụ tại cuộc họp giao ban tháng 01 năm 2021, Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.",
        ),
        Example(
            subject="Kết luận của đồng chí Trần Văn Minh tại cuộc họp giao ban tháng 01 năm 2021",
        ),
    ),
)
def check(notice: Notice, site: Site) -> Iterator[Finding]:
    """Subject, opening and closing name the same person as the one who presided and concluded.

    Why: the three places are typed apart, and the notice of the last meeting is often the form for
    the next.
    """
    leaders = _leaders(notice)
    for part, name in _named(notice):
        if leaders and name.casefold() not in leaders:
            yield site.found(part, name=name, chairs=", ".join(leaders.values()))


def _leaders(notice: Notice) -> dict[str, str]:
    """Return the names of all who took part by folded name, where somebody presided."""
    people = [
        who
        for who in (notice.meeting.participants if notice.meeting else ())
        if isinstance(who.party, Person)
    ]
    if not any(_LEADING & set(who.roles) for who in people):
        return {}
    return {who.party.name.casefold(): who.party.name for who in people}


def _named(notice: Notice) -> Iterator[tuple[str, str]]:
    for part in notice.subject.content if notice.subject else ():
        if isinstance(part, PersonName):
            yield "subject", part.text
    paragraphs = notice.closing.paragraphs if notice.closing else ()
    for number, paragraph in enumerate(paragraphs, 1):
        for found in find_names(paragraph.text):
            yield f"closing/paragraph[{number}]", paragraph.text[found.start : found.end]
